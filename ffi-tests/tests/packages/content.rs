//! What lies in the packages, and that the same build makes the same packages.

use crate::{packages, unpacked, with_ending, xtask};
use ffi_tests::{root, succeed};
use std::path::Path;
use std::process::Command;

/// Prints a line for each part in the list of parts, after checks that a reader of such lists would make.
const READ_SBOM: &str = "
import json, sys
list = json.load(open(sys.argv[1], encoding='utf-8'))
assert (list['bomFormat'], list['specVersion']) == ('CycloneDX', '1.5')
parts = list['components']
known = {part['bom-ref'] for part in parts} | {list['metadata']['component']['bom-ref']}
assert len(known) == len(parts) + 1
used = set()
for entry in list['dependencies']:
    assert entry['ref'] in known
    used.update(entry['dependsOn'])
assert used == known - {list['metadata']['component']['bom-ref']}, known ^ used
for part in parts:
    crate = part['purl'].startswith('pkg:cargo/')
    assert crate == ('hashes' in part) and all(len(one['content']) == 64 for one in part.get('hashes', []))
    print(part['name'], part['version'], part['licenses'][0]['expression'], sep='|')
";

/// The parts in the archive's list: name, version, licence.
fn parts() -> Vec<(String, String, String)> {
    let file = unpacked().join("share/doc/dpaymentssdk/sbom.cdx.json");
    let printed = succeed(Command::new("python3").args(["-c", READ_SBOM]).arg(file));
    let words = printed.lines().map(|line| line.split('|').map(str::to_owned).collect::<Vec<_>>());
    words.map(|words| <[String; 3]>::try_from(words).unwrap().into()).collect()
}

#[test]
fn the_list_of_parts_has_what_the_library_has() {
    let parts = parts();
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let mut crates = 0;
    for (name, version, _) in &parts {
        crates += usize::from(lock.contains(&format!("name = \"{name}\"\nversion = \"{version}\"")));
    }
    assert_eq!(crates + 2, parts.len(), "all but OpenSSL and Rust's library are in the lock file");
    let names: Vec<_> = parts.iter().map(|(name, ..)| name.as_str()).collect();
    // What the library says about itself agrees.
    let library = std::fs::read(unpacked().join("lib/libdpaymentssdk.so.1")).unwrap();
    let (_, openssl, _) = parts.iter().find(|(name, ..)| name == "OpenSSL").unwrap();
    let told = format!("OpenSSL {openssl} ");
    assert!(library.windows(told.len()).any(|bytes| bytes == told.as_bytes()), "{told}");
    for direct in ["openssl", "rust-std", "native-tls", "mio", "zeroize", "encoding_rs"] {
        assert!(names.contains(&direct), "{direct}");
    }
    for foreign in ["clap", "tempfile", "cbindgen", "cc", "openssl-src", "serde_derive", "cryptoki"] {
        assert!(!names.contains(&foreign), "{foreign}");
    }
    println!("{} parts", parts.len());
}

#[test]
fn every_part_has_its_licence() {
    let notices = unpacked().join("share/doc/dpaymentssdk/THIRD-PARTY-NOTICES.txt");
    let notices = std::fs::read_to_string(notices).unwrap();
    let (_, texts) = notices.split_once("\n====").unwrap();
    let mut visited = 0;
    for (name, version, licence) in parts() {
        assert!(notices.contains(&format!("  {name} {version}: {licence}\n")), "{name}");
        assert!(texts.contains(&format!("{name} {version}")), "{name} has a text");
        visited += 1;
    }
    assert!(visited > 50, "{visited}");
    for text in ["Apache License", "Permission is hereby granted", "UNICODE LICENSE", "LLVM Exceptions"] {
        assert!(texts.to_lowercase().contains(&text.to_lowercase()), "{text}");
    }
}

#[test]
fn the_archive_has_its_files() {
    let root = unpacked();
    let link = std::fs::read_link(root.join("lib/libdpaymentssdk.so")).unwrap();
    assert_eq!(link, Path::new("libdpaymentssdk.so.1"));
    for file in [
        "lib/libdpaymentssdk.a",
        "include/dpaymentssdk.h",
        "include/tsysreversal.h",
        "share/doc/dpaymentssdk/LICENSE-MIT",
        "share/doc/dpaymentssdk/LICENSE-APACHE",
        "share/doc/dpaymentssdk/docs/reference/index.md",
    ] {
        assert!(root.join(file).is_file(), "{file}");
    }
    let dynamic = succeed(Command::new("readelf").arg("-d").arg(root.join("lib/libdpaymentssdk.so.1")));
    assert!(dynamic.contains("soname: [libdpaymentssdk.so.1]"), "{dynamic}");
    let sections =
        succeed(Command::new("readelf").args(["-W", "-S"]).arg(root.join("lib/libdpaymentssdk.so.1")));
    assert!(sections.contains(".dynsym") && !sections.contains(".debug_info"), "{sections}");
}

#[test]
fn the_checksums_are_those_of_the_packages() {
    let printed = succeed(Command::new("sha256sum").args(["--check", "SHA256SUMS"]).current_dir(packages()));
    assert_eq!(printed.lines().filter(|line| line.ends_with(": OK")).count(), 5, "{printed}");
    assert_eq!(std::fs::read_dir(packages()).unwrap().count(), 6);
    let wheels = with_ending(packages(), ".whl");
    let name = wheels[0].file_name().unwrap().to_string_lossy().into_owned();
    assert!(name.contains("-py3-none-manylinux_2_"), "{name}");
}

#[test]
fn the_same_build_makes_the_same_packages() {
    let first = packages();
    let folder = tempfile::tempdir().unwrap();
    xtask(&["dist", "--no-wheel", "--output", folder.path().to_str().unwrap()]);
    let mut same = 0;
    for ending in [".tar.gz", ".deb"] {
        for (one, other) in with_ending(first, ending).iter().zip(with_ending(folder.path(), ending)) {
            assert_eq!(one.file_name(), other.file_name());
            assert!(std::fs::read(one).unwrap() == std::fs::read(&other).unwrap(), "{}", one.display());
            same += 1;
        }
    }
    assert_eq!(same, 3);
}
