//! JKS and JCEKS as keytool writes them.

use super::super::vectors::{OTHER_PASSWORD, PASSWORD, assert_private_key, common_name, refusal, vector};
use super::*;

#[test]
fn stores_of_keytool_are_read() {
    for name in ["jks.store", "jceks.store"] {
        let mut entries = read(&vector(name), PASSWORD).unwrap();
        entries.sort_by(|a, b| a.alias.cmp(&b.alias));
        // The secret key of the second store is left out.
        let aliases: Vec<_> = entries.iter().map(|entry| entry.alias.as_str()).collect();
        assert_eq!(aliases, ["leaf é🔑", "other é🔑", "trusted"], "{name}");
        let [leaf, other, trusted] = entries.try_into().ok().unwrap();

        assert_private_key(&leaf, "p384");
        assert_eq!(common_name(leaf.certificate.as_ref().unwrap()), "leaf");
        assert_eq!(leaf.chain.iter().map(common_name).collect::<Vec<_>>(), ["root"]);

        assert!(other.private_key.is_none(), "{name}: its key has another password");
        assert_eq!(common_name(other.certificate.as_ref().unwrap()), "other");

        assert_eq!(common_name(trusted.certificate.as_ref().unwrap()), "root");
        assert!(trusted.private_key.is_none() && trusted.chain.is_empty());
    }
}

#[test]
fn a_wrong_password_is_told() {
    for name in ["jks.store", "jceks.store"] {
        for password in [&b""[..], b"first", b"FIRST1", OTHER_PASSWORD, b"\xFF"] {
            assert_eq!(refusal(read(&vector(name), password)), Unreadable::Password, "{name}");
        }
    }
}

#[test]
fn what_is_no_store_is_damaged() {
    let store = vector("jks.store");
    for bytes in [&b""[..], b"FEEDFEED", &store[..100], &[store.as_slice(), b"more"].concat(), &[0; 64]] {
        assert!(matches!(refusal(read(bytes, PASSWORD)), Unreadable::Damaged(_)), "{} bytes", bytes.len());
    }
}

/// A store with one entry around some bytes, with the right digest.
fn store(kind: u32, entry: &[u8], count: u32) -> Vec<u8> {
    let mut bytes = [kind.to_be_bytes(), 2_u32.to_be_bytes(), count.to_be_bytes()].concat();
    bytes.extend(entry);
    let mut sha = Sha1::new();
    sha.update(&java::password(PASSWORD).unwrap());
    sha.update(b"Mighty Aphrodite");
    sha.update(&bytes);
    bytes.extend(sha.finish());
    bytes
}

#[test]
fn a_store_may_be_empty_and_not_boundless() {
    assert!(read(&store(JKS, b"", 0), PASSWORD).unwrap().is_empty());
    let many = refusal(read(&store(JKS, b"", u32::MAX), PASSWORD));
    assert!(matches!(many, Unreadable::Unsupported(_)));
}

#[test]
fn rounds_have_a_bound() {
    // Java's Triple DES with 2^31 - 1 rounds for a key in a store whose digest is right.
    let mut protected = vec![0x30, 34, 0x30, 28, 0x06, 10];
    protected.extend([0x2B, 0x06, 0x01, 0x04, 0x01, 0x2A, 0x02, 0x13, 0x01, 0x00]);
    protected.truncate(protected.len() - 1);
    protected[5] = 9;
    protected.extend([0x30, 16, 0x04, 8, 1, 2, 3, 4, 5, 6, 7, 8, 0x02, 4, 0x7F, 0xFF, 0xFF, 0xFF]);
    protected.extend([0x04, 0]);
    let content = protected.len() - 2;
    protected[1] = u8::try_from(content).unwrap();
    protected[3] = u8::try_from(content - 4).unwrap();
    let mut entry = 1_u32.to_be_bytes().to_vec();
    entry.extend([0, 1, b'a']);
    entry.extend([0; 8]);
    entry.extend(u32::try_from(protected.len()).unwrap().to_be_bytes());
    entry.extend(protected);
    entry.extend(0_u32.to_be_bytes());
    let error = refusal(read(&store(JCEKS, &entry, 1), PASSWORD));
    assert_eq!(error, Unreadable::Unsupported("it asks for too much work to test a password"));
}

#[test]
fn aliases_are_in_javas_own_utf8() {
    assert_eq!(java::modified_utf8(b"plain"), "plain");
    assert_eq!(java::modified_utf8(b"a\xC0\x80b"), "a\0b");
    assert_eq!(java::modified_utf8(b"\xE2\x82\xAC \xC3\xA9 \xED\xA0\xBD\xED\xB4\x91"), "€ é 🔑");
    for broken in [&b"\xC3"[..], b"\xE2\x82", b"\xED\xA0\xBD", b"\xFF\x80"] {
        assert!(!java::modified_utf8(broken).is_empty());
    }
}
