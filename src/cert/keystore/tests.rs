use super::*;
use crate::cert::test_certificates::self_signed;
use crate::spec::ENUMERATIONS;
use openssl::hash::MessageDigest;

/// The types of stores, as the table has them.
fn types() -> &'static [crate::spec::EnumerationValue] {
    ENUMERATIONS.iter().find(|row| row.name == "CertStoreType").unwrap().values
}

fn certificate(names: &[(&str, &str)], key: &PKey<Private>) -> X509 {
    self_signed(names, key, MessageDigest::sha256())
}

fn new_key() -> PKey<Private> {
    let group = openssl::ec::EcGroup::from_curve_name(openssl::nid::Nid::X9_62_PRIME256V1).unwrap();
    PKey::from_ec_key(openssl::ec::EcKey::generate(&group).unwrap()).unwrap()
}

mod work;

#[test]
fn every_type_of_the_table_has_its_place() {
    let mut visited = 0;
    for value in types() {
        let place = Place::of(value.number).unwrap_or_else(|| panic!("{}", value.name));
        let fits = match place {
            Place::File(_) => value.name.ends_with("File"),
            Place::Blob(_) => value.name.ends_with("Blob"),
            Place::System(_) => matches!(value.name, "User" | "Machine"),
            Place::Token => matches!(value.name, "SecurityKey" | "PKCS11"),
            Place::Auto => value.name == "Auto",
        };
        assert!(fits, "{} is {place:?}", value.name);
        visited += 1;
    }
    assert_eq!(visited, 25);
    assert!(Place::of(24).is_none() && Place::of(-1).is_none());
}

#[test]
fn a_file_and_its_content_are_of_one_format() {
    let named = |end: &'static str| {
        types().iter().filter_map(move |value| Some((value.name.strip_suffix(end)?, value)))
    };
    let mut visited = 0;
    for (name, file) in named("File") {
        let (_, blob) = named("Blob").find(|(other, _)| *other == name).unwrap();
        match (Place::of(file.number), Place::of(blob.number)) {
            (Some(Place::File(one)), Some(Place::Blob(other))) => assert_eq!(one, other, "{name}"),
            other => panic!("{name}: {other:?}"),
        }
        visited += 1;
    }
    assert_eq!(visited, 10);
}

#[test]
fn the_best_entry_is_chosen() {
    let (one, two) = (new_key(), new_key());
    let old = certificate(&[("C", "US"), ("O", "Shops, Bars"), ("CN", "Till 7")], &one);
    let new = certificate(&[("C", "US"), ("O", "Shops, Bars"), ("CN", "Till 7")], &two);
    let other = certificate(&[("O", "Shops"), ("CN", "till 70")], &one);
    let domain = certificate(&[("DC", "b"), ("DC", "a"), ("CN", "till 9")], &one);
    let private = |key: &PKey<Private>| Some(PrivateKey { key: key.clone(), exportable: true });
    let entries = [
        Entry { alias: "Spare".to_owned(), public_key: None, ..Entry::default() },
        Entry { alias: "first".to_owned(), certificate: Some(other.clone()), ..Entry::default() },
        Entry { certificate: Some(old), ..Entry::default() },
        Entry { certificate: Some(new), private_key: private(&two), ..Entry::default() },
        Entry { certificate: Some(domain), ..Entry::default() },
    ];
    let place = |wanted: &str| {
        let found = find(&entries, wanted)?;
        entries.iter().position(|entry| std::ptr::eq(entry, found))
    };
    for (wanted, expected) in [
        ("*", Some(3)),
        (" * ", Some(3)),
        ("CN=Till 7, O=\"Shops, Bars\", C=US", Some(3)),
        ("cn=till 7,o=\"shops, bars\",c=us", Some(3)),
        ("CN=TILL 70, O=SHOPS", Some(1)),
        ("C=US, O=\"Shops, Bars\", CN=Till 7", Some(3)),
        ("O=Shops,CN=Till 70", Some(1)),
        ("C=US, O=Bars\", CN=Till 7", None),
        ("DC=b, DC=a, CN=Till 9", Some(4)),
        ("CN=Till 9, DC=a, DC=b", Some(4)),
        ("DC=a, CN=Till 9, DC=b", Some(4)),
        ("DC=a, DC=b, CN=Till 9", Some(4)),
        ("CN=Till 9, DC=b, DC=a", None),
        ("till 7", Some(3)),
        ("till 70", Some(1)),
        ("Shops", Some(3)),
        ("spare", Some(0)),
        ("O=\"Shops,Bars\"", None),
        ("first", None),
        ("Till 8", None),
    ] {
        assert_eq!(place(wanted), expected, "{wanted}");
    }
    assert!(find(&[], "*").is_none());
    assert!(is_whole(&entries[3]));
    assert!(!is_whole(&Entry { certificate: Some(other), private_key: private(&two), ..Entry::default() }));
}

/// Without a password OpenSSL would ask the terminal for one.
#[test]
fn nothing_asks_for_a_password() {
    let key = new_key();
    let cipher = openssl::symm::Cipher::aes_128_cbc();
    let pem = key.private_key_to_pem_pkcs8_passphrase(cipher, b"secret").unwrap();
    let traditional = key.ec_key().unwrap().private_key_to_pem_passphrase(cipher, b"secret").unwrap();
    let der = key.private_key_to_pkcs8_passphrase(cipher, b"secret").unwrap();
    let mut visited = 0;
    for content in [pem, traditional, der] {
        for store_type in [7, 9, 99] {
            let entries = open(store_type, &content, b"");
            let public_only = store_type == 9;
            let expected = |refused: &Unreadable| match public_only {
                true => matches!(refused, Unreadable::Damaged(_)),
                false => *refused == Unreadable::Password,
            };
            assert!(entries.as_ref().err().is_some_and(expected), "type {store_type}: {:?}", entries.err());
            visited += 1;
        }
        assert_eq!(open(7, &content, b"secret").unwrap().len(), 1);
    }
    assert_eq!(visited, 9);
}

#[test]
fn nesting_and_sizes_are_bounded() {
    let deep = "<a>".repeat(100_000) + &"</a>".repeat(100_000);
    assert!(matches!(open(17, deep.as_bytes(), b""), Err(Unreadable::Damaged(_))));
    let deep = "[".repeat(100_000);
    assert!(matches!(open(19, deep.as_bytes(), b""), Err(Unreadable::Damaged(_))));
    let deep = [0x30, 0x80].repeat(100_000);
    assert!(matches!(open(3, &deep, b""), Err(Unreadable::Damaged(_))));
    let key = new_key();
    let one = certificate(&[("CN", "One")], &key).to_pem().unwrap();
    let many: Vec<u8> = one.iter().copied().cycle().take(one.len() * 1001).collect();
    assert!(matches!(open(7, &many, b""), Err(Unreadable::Unsupported(_))));
    let many: Vec<u8> = one.iter().copied().cycle().take(one.len() * 1000).collect();
    assert_eq!(open(7, &many, b"").unwrap().len(), 1000);
}
