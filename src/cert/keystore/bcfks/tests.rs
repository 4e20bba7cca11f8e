//! BCFKS as Bouncy Castle writes it.

use super::super::vectors::{OTHER_PASSWORD, PASSWORD, assert_private_key, common_name, refusal, vector};
use super::*;

#[test]
fn a_store_of_keytool_is_read() {
    let mut entries = read(&vector("bcfks.store"), PASSWORD).unwrap_or_else(|error| panic!("{error:?}"));
    entries.sort_by(|a, b| a.alias.cmp(&b.alias));
    let aliases: Vec<_> = entries.iter().map(|entry| entry.alias.as_str()).collect();
    assert_eq!(aliases, ["leaf é🔑", "other é🔑", "trusted"], "the secret key is left out");
    let [leaf, other, trusted] = entries.try_into().ok().unwrap();

    assert_private_key(&leaf, "p384");
    assert_eq!(common_name(leaf.certificate.as_ref().unwrap()), "leaf");
    assert_eq!(leaf.chain.iter().map(common_name).collect::<Vec<_>>(), ["root"]);

    assert!(other.private_key.is_none(), "its key has another password");
    assert_eq!(common_name(other.certificate.as_ref().unwrap()), "other");

    assert_eq!(common_name(trusted.certificate.as_ref().unwrap()), "root");
    assert!(trusted.private_key.is_none() && trusted.chain.is_empty());
}

#[test]
fn other_algorithms_of_bouncy_castle_are_read() {
    for name in ["bcfks-scrypt.store", "bcfks-sha3-wrap.store"] {
        let entries = read(&vector(name), PASSWORD).unwrap();
        assert_eq!(entries.len(), 1, "{name}");
        assert_private_key(&entries[0], "p384");
        assert_eq!(entries[0].chain.len(), 1, "{name}");
    }
}

#[test]
fn a_wrong_password_is_told() {
    for name in ["bcfks.store", "bcfks-scrypt.store", "bcfks-sha3-wrap.store"] {
        for password in [&b""[..], b"first", OTHER_PASSWORD, b"\xFF"] {
            assert_eq!(refusal(read(&vector(name), password)), Unreadable::Password, "{name}");
        }
    }
}

#[test]
fn what_is_no_store_is_damaged() {
    let store = vector("bcfks.store");
    let more = [store.as_slice(), b"more"].concat();
    for bytes in [&b""[..], b"\x30\x00", &store[..100], &more, &store[4..]] {
        assert!(matches!(refusal(read(bytes, PASSWORD)), Unreadable::Damaged(_)), "{} bytes", bytes.len());
        assert!(!looks_like(bytes));
    }
}

/// The number of rounds or the cost stands before anything that the password protects.
#[test]
fn work_has_a_bound() {
    let mut rounds = vector("bcfks.store");
    let mut replaced = 0;
    // 51200 becomes more than eight millions.
    for place in 0..rounds.len() - 5 {
        if rounds[place..place + 5] == [0x02, 3, 0x00, 0xC8, 0x00] {
            rounds[place + 2] = 0x7F;
            replaced += 1;
        }
    }
    assert_eq!(replaced, 2);
    let error = refusal(read(&rounds, PASSWORD));
    assert_eq!(error, Unreadable::Unsupported("it asks for too much work to test a password"));

    let mut cost = vector("bcfks-scrypt.store");
    let place = cost.windows(7).rposition(|window| window == [0x02, 2, 0x04, 0x00, 0x02, 1, 8]).unwrap();
    cost[place + 2] = 0x05;
    // 1280 is no power of two.
    assert!(matches!(refusal(read(&cost, PASSWORD)), Unreadable::Damaged(_)));
    // The block size.
    cost[place + 6] = 0x7F;
    assert_eq!(refusal(read(&cost, PASSWORD)), error);
}

#[test]
fn a_certificate_of_the_first_version_is_no_store() {
    let key = openssl::pkey::PKey::generate_ed25519().unwrap();
    let mut builder = openssl::x509::X509Builder::new().unwrap();
    builder
        .set_serial_number(
            &openssl::asn1::Asn1Integer::from_bn(&openssl::bn::BigNum::from_u32(7).unwrap()).unwrap(),
        )
        .unwrap();
    let mut name = openssl::x509::X509Name::builder().unwrap();
    name.append_entry_by_text("CN", "old").unwrap();
    builder.set_subject_name(&name.build()).unwrap();
    builder.set_not_before(&openssl::asn1::Asn1Time::days_from_now(0).unwrap()).unwrap();
    builder.set_not_after(&openssl::asn1::Asn1Time::days_from_now(1).unwrap()).unwrap();
    builder.set_pubkey(&key).unwrap();
    builder.sign(&key, openssl::hash::MessageDigest::null()).unwrap();
    let der = builder.build().to_der().unwrap();
    assert!(split(&der).is_some(), "it is built alike");
    assert!(!looks_like(&der));
    assert!(super::super::open(99, &der, b"").unwrap()[0].certificate.is_some());
}
