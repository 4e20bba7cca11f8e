//! What lies in the packages, and that the same build makes the same packages.

use crate::{packages, target, unpacked, with_ending, xtask};
use ffi_tests::{root, succeed};
use std::path::{Path, PathBuf};
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

/// Says what a list of parts has that the schema of CycloneDX does not allow.
const CHECK_SBOM: &str = "
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
validator = JsonStrictValidator(SchemaVersion.V1_5)
text = open(sys.argv[1], encoding='utf-8').read()
sys.exit(validator.validate_str(text))
";

/// The list of the library, and that of the tool.
const SBOMS: [&str; 2] = ["share/doc/dpaymentssdk/sbom.cdx.json", "share/doc/tsysreversal/sbom.cdx.json"];

/// The parts in a list of the archive: name, version, licence.
fn parts(list: &str) -> Vec<(String, String, String)> {
    let file = unpacked().join(list);
    let printed = succeed(Command::new("python3").args(["-c", READ_SBOM]).arg(file));
    let words = printed.lines().map(|line| line.split('|').map(str::to_owned).collect::<Vec<_>>());
    words.map(|words| <[String; 3]>::try_from(words).unwrap().into()).collect()
}

/// How many parts are crates of the lock file.
fn in_the_lock_file(parts: &[(String, String, String)]) -> usize {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let known =
        |name: &str, version: &str| lock.contains(&format!("name = \"{name}\"\nversion = \"{version}\""));
    parts.iter().filter(|(name, version, _)| known(name, version)).count()
}

#[test]
fn the_list_of_parts_has_what_the_library_has() {
    let parts = parts(SBOMS[0]);
    let crates = in_the_lock_file(&parts);
    assert_eq!(crates + 2, parts.len(), "all but OpenSSL and Rust's library are in the lock file");
    let names: Vec<_> = parts.iter().map(|(name, ..)| name.as_str()).collect();
    // What the library says about itself agrees.
    let library = std::fs::read(unpacked().join("lib/libdpaymentssdk.so.1")).unwrap();
    let (_, openssl, _) = parts.iter().find(|(name, ..)| name == "OpenSSL").unwrap();
    let told = format!("OpenSSL {openssl} ");
    assert!(library.windows(told.len()).any(|bytes| bytes == told.as_bytes()), "{told}");
    for direct in ["openssl", "rust-std", "native-tls", "mio", "zeroize", "encoding_rs", "cryptoki"] {
        assert!(names.contains(&direct), "{direct}");
    }
    for foreign in ["clap", "tempfile", "cbindgen", "cc", "openssl-src", "serde_derive"] {
        assert!(!names.contains(&foreign), "{foreign}");
    }
    println!("{} parts", parts.len());
}

#[test]
fn the_tool_has_the_parts_of_the_library_and_its_own() {
    let (library, tool) = (parts(SBOMS[0]), parts(SBOMS[1]));
    assert_eq!(in_the_lock_file(&tool) + 2, tool.len());
    for part in &library {
        assert!(tool.contains(part), "{}", part.0);
    }
    for own in ["clap", "toml", "dpaymentssdk", "dpaymentssdk-simulator"] {
        assert_eq!(tool.iter().any(|(name, ..)| name == own), !own.starts_with("dpaymentssdk"), "{own}");
    }
    println!("{} parts", tool.len());
}

#[test]
fn the_lists_of_parts_keep_to_their_schema() {
    let python = std::env::var_os("PACKAGES_PYTHON")
        .map_or_else(|| target().join("venv-packages/bin/python"), PathBuf::from);
    assert!(python.is_file(), "cargo xtask test packages makes {}", python.display());
    for list in SBOMS {
        succeed(Command::new(&python).args(["-c", CHECK_SBOM]).arg(unpacked().join(list)));
    }
    // The reader finds what is wrong.
    let folder = tempfile::tempdir().unwrap();
    let wrong =
        std::fs::read_to_string(unpacked().join(SBOMS[0])).unwrap().replace("\"SHA-256\"", "\"SHA-0\"");
    std::fs::write(folder.path().join("wrong"), wrong).unwrap();
    let read =
        Command::new(&python).args(["-c", CHECK_SBOM]).arg(folder.path().join("wrong")).output().unwrap();
    assert!(!read.status.success() && String::from_utf8_lossy(&read.stderr).contains("SHA-0"), "{read:?}");
}

#[test]
fn every_part_has_its_licence() {
    for list in SBOMS {
        let notices = unpacked().join(list).with_file_name("THIRD-PARTY-NOTICES.txt");
        let notices = std::fs::read_to_string(notices).unwrap();
        let (_, texts) = notices.split_once("\n====").unwrap();
        let mut visited = 0;
        for (name, version, licence) in parts(list) {
            assert!(notices.contains(&format!("  {name} {version}: {licence}\n")), "{name}");
            assert!(texts.contains(&format!("{name} {version}")), "{name} has a text");
            visited += 1;
        }
        assert!(visited > 50, "{visited}");
        for text in ["Apache License", "Permission is hereby granted", "UNICODE LICENSE", "LLVM Exceptions"] {
            assert!(texts.to_lowercase().contains(&text.to_lowercase()), "{text}");
        }
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
        "include/dpaymentssdk.key",
        "include/tsysreversal.h",
        "share/doc/dpaymentssdk/LICENSE-MIT",
        "share/doc/dpaymentssdk/LICENSE-APACHE",
        "share/doc/dpaymentssdk/docs/reference/index.md",
        "bin/tsysreversal",
        "share/man/man1/tsysreversal.1",
        "share/man/man1/tsysreversal-reverse.1",
        "share/bash-completion/completions/tsysreversal",
        "share/zsh/site-functions/_tsysreversal",
        "share/fish/vendor_completions.d/tsysreversal.fish",
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
    assert_eq!(printed.lines().filter(|line| line.ends_with(": OK")).count(), 6, "{printed}");
    assert_eq!(std::fs::read_dir(packages()).unwrap().count(), 7);
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
    assert_eq!(same, 4);
}

/// Prints what `Cargo.toml` tells cargo-c: header, library and its version, file for pkg-config and the files of `include`.
const READ_CAPI: &str = "
import glob, json, os, sys
package, = [one for one in json.load(sys.stdin)['packages'] if one['name'] == 'dpaymentssdk']
capi = package['metadata']['capi']
header, include = capi['header'], capi['install']['include']['asset']
print(header['name'], header['subdirectory'], header['generation'], capi['library']['name'],
      capi['library']['version'].split('.')[0], capi['pkg_config']['filename'],
      *sorted(os.path.basename(file) for one in include for file in glob.glob(one['from'])))
";

#[test]
fn cargo_c_makes_the_same_names() {
    let mut python = Command::new("sh");
    python.args([
        "-e",
        "-c",
        "cargo metadata --no-deps --format-version=1 | python3 -c \"$1\"",
        "sh",
        READ_CAPI,
    ]);
    let printed = succeed(python.current_dir(root()));
    let link = std::fs::read_link(unpacked().join("lib/libdpaymentssdk.so")).unwrap();
    let number = link.to_str().unwrap().strip_prefix("libdpaymentssdk.so.").unwrap().to_owned();
    let mut headers: Vec<_> = std::fs::read_dir(unpacked().join("include"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    headers.sort();
    assert!(headers.len() > 2);
    let expected =
        format!("dpaymentssdk False False dpaymentssdk {number} dpaymentssdk {}", headers.join(" "));
    assert_eq!(printed.trim(), expected);
    assert!(unpacked().join("lib/pkgconfig/dpaymentssdk.pc").is_file());
}

#[test]
fn the_crate_builds_from_what_is_published() {
    let cargo = |arguments: &[&str]| {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["package", "--quiet", "--allow-dirty", "--package", "dpaymentssdk"]).args(arguments);
        cargo.current_dir(root()).env("CARGO_TARGET_DIR", target());
        cargo
    };
    let output = cargo(&["--list"]).output().unwrap();
    let files = String::from_utf8(output.stdout).unwrap();
    let known = ["src/", "include/", "examples/rust/", "Cargo.", "LICENSE-", "README.md", "CHANGELOG.md"];
    for file in files.lines() {
        let expected = known.iter().any(|known| file.starts_with(known));
        assert!(expected || ["build.rs", "cbindgen.toml", ".cargo_vcs_info.json"].contains(&file), "{file}");
    }
    for file in ["src/lib.rs", "src/capi/typed.rs", "include/tsysreversal.h", "build.rs", "LICENSE-MIT"] {
        assert!(files.lines().any(|line| line == file), "{file}");
    }
    // A build: that takes longer than a program under test may.
    assert!(cargo(&[]).status().unwrap().success());
}
