//! What the tests of the readers share, and damaged stores of all formats.
//!
//! The stores in `tests/vectors/keystores` were made by keytool, Bouncy Castle, puttygen and ssh-keygen, see `make.sh`
//! there.

use super::*;
use openssl::pkey::Id;
use openssl::sign::{Signer, Verifier};
use proptest::prelude::*;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The passwords that the stores were made with: of nearly everything, and of one key in Java's stores.
pub(super) const PASSWORD: &[u8] = b"first1";
pub(super) const OTHER_PASSWORD: &[u8] = b"second1";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/keystores")
}

/// A store.
pub(super) fn vector(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// What OpenSSL says the public key of this kind is.
pub(super) fn expected(kind: &str) -> Vec<u8> {
    let key = PKey::public_key_from_pem(&vector(&format!("{kind}.pub"))).unwrap();
    key.public_key_to_der().unwrap()
}

/// The private key belongs to the public key of this kind, signs what that one verifies, and is written as any other.
pub(super) fn assert_private_key(entry: &Entry, kind: &str) {
    let private = entry.private_key.as_ref().unwrap_or_else(|| panic!("{kind}: no private key"));
    assert!(private.exportable);
    let public = PKey::public_key_from_der(&expected(kind)).unwrap();
    assert_eq!(private.key.public_key_to_der().unwrap(), expected(kind), "{kind}");
    assert!(signs_for(&private.key, &public), "{kind}");
    let again = PKey::private_key_from_pkcs8(&private.key.private_key_to_pkcs8().unwrap()).unwrap();
    assert!(signs_for(&again, &public), "{kind}");
    if private.key.id() == Id::RSA {
        // OpenSSL's own look at the numbers, which takes longer than the readers may.
        assert!(private.key.rsa().unwrap().check_key().unwrap(), "{kind}");
    }
}

fn signs_for(private: &PKey<Private>, public: &PKey<Public>) -> bool {
    let digest = openssl::hash::MessageDigest::sha256();
    let (mut signer, mut verifier) = match private.id() {
        Id::ED25519 | Id::ED448 => {
            (Signer::new_without_digest(private).unwrap(), Verifier::new_without_digest(public).unwrap())
        }
        _ => (Signer::new(digest, private).unwrap(), Verifier::new(digest, public).unwrap()),
    };
    let signature = signer.sign_oneshot_to_vec(b"message").unwrap();
    verifier.verify_oneshot(&signature, b"message").unwrap()
}

/// The subject of a certificate, as far as these stores have one.
pub(super) fn common_name(certificate: &X509) -> String {
    let entry = certificate.subject_name().entries().next().unwrap();
    entry.data().to_string().unwrap()
}

/// Why reading failed.
#[track_caller]
pub(super) fn refusal(result: Result<Vec<Entry>, Unreadable>) -> Unreadable {
    match result {
        Ok(entries) => panic!("{} entries were read", entries.len()),
        Err(error) => error,
    }
}

/// All stores, with their names.
fn vectors() -> Vec<(String, Vec<u8>)> {
    let files = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let kinds = ["store", "ppk", "openssh", "ssh"];
    let is_store = |path: &PathBuf| kinds.iter().any(|kind| path.extension().is_some_and(|end| end == *kind));
    let mut found: Vec<(String, Vec<u8>)> = files
        .filter(is_store)
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .map(|name| (name.clone(), vector(&name)))
        .collect();
    found.sort();
    assert!(found.len() >= 45, "{} stores", found.len());
    found
}

type Reader = fn(&[u8], &[u8]) -> Result<Vec<Entry>, Unreadable>;

/// Whether bytes look like the format.
type Test = fn(&[u8]) -> bool;

const READERS: [(Reader, Test, &str); 4] = [
    (jks::read, jks::looks_like, "jks"),
    (bcfks::read, bcfks::looks_like, "bcfks"),
    (ppk::read, ppk::looks_like, "ppk"),
    (ssh::read, ssh::looks_like, "ssh"),
];

/// The module that is for a store, by its name.
fn module_for(name: &str) -> &'static str {
    match name {
        _ if name.starts_with("bcfks") => "bcfks",
        _ if name.ends_with(".store") => "jks",
        _ if name.ends_with(".ppk") => "ppk",
        _ => "ssh",
    }
}

#[test]
fn each_store_is_told_by_its_content() {
    let mut visited = 0;
    for (name, bytes) in vectors() {
        for (_, looks_like, module) in READERS {
            visited += 1;
            // OpenSSH's private keys look like any PEM file.
            let told = module == module_for(&name) && !name.ends_with(".openssh");
            assert_eq!(looks_like(&bytes), told, "{name}, {module}");
        }
        if !name.contains("chacha20") {
            let entries = open(99, &bytes, PASSWORD).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(!entries.is_empty(), "{name}");
        }
    }
    assert!(visited >= 4 * 45);
}

/// Nothing panics, and nothing takes longer than a second or two, whatever was damaged.
#[test]
fn damaged_stores_are_refused_or_read_in_time() {
    let mut visited = 0;
    for (name, bytes) in vectors() {
        let (read, ..) = READERS.into_iter().find(|(.., module)| *module == module_for(&name)).unwrap();
        // The stores that cost a lot of key derivation each time are tried at fewer places.
        let places = if name == "bcfks.store" { 40 } else { 100 };
        for place in (0..places).map(|place| place * bytes.len() / places) {
            let mut flipped = bytes.clone();
            flipped[place] ^= 1 << (place % 8);
            for damaged in [&bytes[..place], &flipped] {
                visited += 1;
                let begun = Instant::now();
                drop(read(damaged, PASSWORD));
                let time = begun.elapsed();
                assert!(time < Duration::from_secs(10), "{name}, {place}: {time:?}");
            }
        }
    }
    assert!(visited >= 45 * 80, "{visited}");
}

/// A change of a store that is not just damage: pieces go, come twice, or are put in from another place.
fn changed(bytes: &[u8], changes: &[(u8, u16, u16, u8)]) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    for &(kind, from, to, value) in changes {
        if changed.is_empty() {
            break;
        }
        let from = usize::from(from) % changed.len();
        let to = (from + usize::from(to) % 16).min(changed.len());
        match kind % 4 {
            0 => changed[from] = value,
            1 => drop(changed.drain(from..to)),
            2 => {
                let piece = changed[from..to].to_vec();
                changed.splice(from..from, piece);
            }
            _ => changed.insert(from, value),
        }
    }
    changed
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every reader takes any bytes, also those of other formats.
    #[test]
    fn changed_stores_break_no_reader(
        which in any::<prop::sample::Index>(),
        changes in prop::collection::vec(any::<(u8, u16, u16, u8)>(), 1..6),
    ) {
        let all = vectors();
        let (_, bytes) = which.get(&all);
        let bytes = changed(bytes, &changes);
        for (read, looks_like, _) in READERS {
            looks_like(&bytes);
            drop(read(&bytes, PASSWORD));
            drop(read(&bytes, b""));
        }
    }
}
