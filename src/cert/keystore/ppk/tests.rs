//! Files of puttygen.

use super::super::vectors::{PASSWORD, assert_private_key, expected, refusal, vector};
use super::*;

const KINDS: [&str; 6] = ["rsa", "dsa", "p256", "p384", "p521", "ed25519"];

#[test]
fn every_kind_of_key_is_read_in_both_versions() {
    let mut visited = 0;
    for kind in KINDS {
        for (version, ending, password) in [
            (2, "", &b""[..]),
            (2, "-encrypted", PASSWORD),
            (3, "", b"not asked for"),
            (3, "-encrypted", PASSWORD),
        ] {
            let name = format!("{kind}-{version}{ending}.ppk");
            let entries = read(&vector(&name), password).unwrap_or_else(|error| panic!("{name}: {error:?}"));
            assert_eq!(entries.len(), 1);
            let entry = &entries[0];
            assert_eq!(entry.alias, format!("the {kind} key"));
            assert_private_key(entry, kind);
            let public = entry.public_key.as_ref().unwrap().public_key_to_der().unwrap();
            assert_eq!(public, expected(kind), "{name}");
            assert!(entry.certificate.is_none() && entry.chain.is_empty());
            visited += 1;
        }
    }
    assert_eq!(visited, 24);
}

#[test]
fn a_key_on_the_larger_edwards_curve_is_read() {
    for version in [2, 3] {
        let plain = read(&vector(&format!("ed448-{version}.ppk")), b"").unwrap();
        let encrypted = read(&vector(&format!("ed448-{version}-encrypted.ppk")), PASSWORD).unwrap();
        let der = |entries: &[Entry]| {
            let key = &entries[0].private_key.as_ref().unwrap().key;
            assert!(key.public_eq(entries[0].public_key.as_ref().unwrap()));
            key.private_key_to_pkcs8().unwrap()
        };
        assert_eq!(der(&plain), der(&encrypted));
    }
}

#[test]
fn every_flavour_of_argon2_is_read() {
    for flavour in ["argon2i", "argon2d"] {
        let entries = read(&vector(&format!("p256-{flavour}.ppk")), PASSWORD).unwrap();
        assert_private_key(&entries[0], "p256");
    }
}

#[test]
fn lines_may_end_as_on_any_system() {
    let text = String::from_utf8(vector("p256-3-encrypted.ppk")).unwrap();
    for form in [text.replace('\n', "\r\n"), text.replace('\n', "\r"), format!("\u{feff}\n{text}")] {
        assert!(looks_like(form.as_bytes()));
        assert_private_key(&read(form.as_bytes(), PASSWORD).unwrap()[0], "p256");
    }
}

#[test]
fn a_wrong_password_is_told() {
    for name in ["rsa-2-encrypted.ppk", "rsa-3-encrypted.ppk", "p256-argon2i.ppk"] {
        for password in [&b""[..], b"first", b"\xFF"] {
            assert_eq!(refusal(read(&vector(name), password)), Unreadable::Password, "{name}");
        }
    }
}

/// Nothing outside of the private part may be changed either.
#[test]
fn changed_files_are_refused() {
    let changes = [
        ("Comment: the", "Comment: The"),
        ("ssh-ed25519", "ssh-ed448"),
        ("File-3", "File-2"),
        ("File-3", "File-4"),
        ("File-3", "File-1"),
        ("Encryption: none", "Encryption: aes256-cbc"),
        ("Encryption: none", "Encryption: other"),
        ("Private-Lines: 1", "Private-Lines: 2"),
        ("Private-Lines: 1", "Private-Lines: 4294967295"),
        ("Public-Lines: 2", "Public-Lines: 0"),
        ("Private-MAC: ", "Private-MAC: 00"),
    ];
    let text = String::from_utf8(vector("ed25519-3.ppk")).unwrap();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        let error = refusal(read(text.replace(from, to).as_bytes(), b""));
        assert!(!matches!(error, Unreadable::Password), "{from} -> {to}: {error:?}");
    }
}

#[test]
fn work_has_a_bound() {
    let text = String::from_utf8(vector("p256-3-encrypted.ppk")).unwrap();
    let too_much = Unreadable::Unsupported("it asks for too much work to test a password");
    for (from, to) in [
        ("Argon2-Memory: 256", "Argon2-Memory: 4294967295"),
        ("Argon2-Memory: 256", "Argon2-Memory: 262145"),
        ("Argon2-Passes: 2", "Argon2-Passes: 4294967295"),
        ("Argon2-Parallelism: 1", "Argon2-Parallelism: 65"),
    ] {
        assert!(text.contains(from), "{from}");
        assert_eq!(refusal(read(text.replace(from, to).as_bytes(), PASSWORD)), too_much, "{to}");
    }
    for (from, to) in [("Argon2-Passes: 2", "Argon2-Passes: 0"), ("Argon2-Memory: 256", "Argon2-Memory: 1")] {
        let error = refusal(read(text.replace(from, to).as_bytes(), PASSWORD));
        assert!(matches!(error, Unreadable::Damaged(_)), "{to}");
    }
}
