//! What a store may ask for is bounded, whatever it says; and what is right is still read.

use super::*;
use crate::cert::pem;
use openssl::bn::{BigNum, BigNumContext, BigNumRef};
use openssl::rsa::Rsa;
use std::time::{Duration, Instant};

/// An element of DER.
fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    [&[tag, 0x84], &length[..], &content].concat()
}

fn integer(number: &BigNumRef) -> Vec<u8> {
    der(0x02, &[&[0], &number.to_vec()])
}

/// A number of so many bits.
fn number(bits: i32) -> BigNum {
    let mut number = BigNum::from_u32(1).unwrap();
    number.set_bit(bits - 1).unwrap();
    number
}

const VERSION: &[u8] = &[0x02, 1, 0];
const RSA: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 1];
const RSA_PSS: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 10];
const MGF1: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 8];
const SHA384: &[u8] = &[0x06, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 2];
const DH: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 3, 1];
const DSA: &[u8] = &[0x06, 7, 0x2A, 0x86, 0x48, 0xCE, 0x38, 4, 1];
const DATA: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1];
const KEY_BAG: &[u8] = &[0x06, 11, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 12, 10, 1, 1];

fn pkcs8(kind: &[u8], parameters: &[u8], key: &[u8]) -> Vec<u8> {
    der(0x30, &[VERSION, &der(0x30, &[kind, parameters]), &der(0x04, &[key])])
}

/// A PFX with this key, neither encrypted nor with a code.
fn pfx(key: &[u8]) -> Vec<u8> {
    let data = |content: &[u8]| der(0x30, &[DATA, &der(0xA0, &[&der(0x04, &[content])])]);
    let bags = der(0x30, &[&der(0x30, &[KEY_BAG, &der(0xA0, &[key])])]);
    der(0x30, &[&[0x02, 1, 3], &data(&der(0x30, &[&data(&bags)]))])
}

fn refused(store_type: i32, content: &[u8]) -> Unreadable {
    open(store_type, content, b"").err().unwrap_or_else(|| panic!("type {store_type} was read"))
}

fn rsa_numbers(numbers: [&BigNumRef; 8]) -> Vec<u8> {
    let numbers: Vec<Vec<u8>> = numbers.into_iter().map(integer).collect();
    der(0x30, &[VERSION, &numbers.concat()])
}

/// Reading a key, or the signature that shows whether it fits, takes powers of its numbers.
#[test]
fn keys_that_cannot_sign_or_are_too_large_are_refused() {
    let one = number(1);
    let (fits, long) = (number(2048), number(16_385));
    let dsa = |p: i32, q: i32, x: i32| {
        let domain = der(0x30, &[&integer(&number(p)), &integer(&number(q)), &integer(&one)]);
        pkcs8(DSA, &domain, &integer(&number(x)))
    };
    let prime = BigNum::get_rfc3526_prime_8192().unwrap();
    let group = der(0x30, &[&integer(&prime), &integer(&BigNum::from_u32(2).unwrap())]);
    let too_long = rsa_numbers([&long, &one, &one, &one, &one, &one, &one, &one]);
    let mut refusals = vec![
        pkcs8(DH, &group, &integer(&number(8000))),
        dsa(10_001, 256, 200),
        dsa(2048, 520, 200),
        dsa(2048, 256, 2000),
        pkcs8(RSA, &[0x05, 0], &too_long),
        too_long,
        der(
            0x30,
            &[
                VERSION,
                &integer(&number(10_001)),
                &[integer(&one), integer(&one)].concat(),
                &integer(&one),
                &integer(&one),
            ],
        ),
    ];
    for place in 1..8 {
        let mut numbers: [&BigNumRef; 8] = [&one; 8];
        numbers[0] = &fits;
        let longer = number(2060);
        numbers[place] = &longer;
        refusals.push(rsa_numbers(numbers));
    }
    let mut visited = 0;
    for key in &refusals {
        let text = pem::block("PRIVATE KEY", key);
        for (store_type, store) in [(7, text.as_bytes()), (7, key), (99, key), (3, &pfx(key))] {
            let error = refused(store_type, store);
            let expected = Unreadable::Unsupported("a private key in it is of no use for TLS");
            assert_eq!(error, expected, "{visited}");
            visited += 1;
        }
    }
    assert_eq!(visited, 14 * 4);
    // The containers are right: a key that is one is read.
    let right = new_key().private_key_to_pkcs8().unwrap();
    assert_eq!(open(3, &pfx(&right), b"").unwrap().len(), 1);
    let rsa = Rsa::generate(2048).unwrap();
    assert_eq!(open(7, &rsa.private_key_to_der().unwrap(), b"").unwrap().len(), 1);
}

fn base64url(number: &BigNumRef) -> String {
    openssl::base64::encode_block(&number.to_vec()).replace('+', "-").replace('/', "_").replace('=', "")
}

fn jwk([n, e, d]: [&BigNumRef; 3]) -> String {
    let (n, e, d) = (base64url(n), base64url(e), base64url(d));
    format!("{{\"kty\":\"RSA\",\"n\":\"{n}\",\"e\":\"{e}\",\"d\":\"{d}\"}}")
}

#[test]
fn the_factors_of_a_key_are_found_within_bounds() {
    let rsa = Rsa::generate(2048).unwrap();
    let entries = open(19, jwk([rsa.n(), rsa.e(), rsa.d()]).as_bytes(), b"").unwrap();
    assert!(is_whole(&entries[0]));
    let (mut even, mut large) = (rsa.n().to_owned().unwrap(), rsa.n().to_owned().unwrap());
    even.clear_bit(0).unwrap();
    large.add_word(2).unwrap();
    let mut visited = 0;
    for numbers in [
        [&even, rsa.e(), rsa.d()],
        [rsa.n(), rsa.e(), &large],
        [rsa.n(), &number(65), rsa.d()],
        [rsa.n(), rsa.e(), rsa.n()],
        [rsa.n(), rsa.d(), rsa.e()],
        [&large, rsa.e(), rsa.d()],
        [rsa.n(), &number(1), &number(1)],
    ] {
        assert!(matches!(refused(19, jwk(numbers).as_bytes()), Unreadable::Damaged(_)), "{visited}");
        visited += 1;
    }
    assert_eq!(visited, 7);
    // A prime has exponents that fit, and no factors: no number finds any.
    let prime = BigNum::get_rfc3526_prime_8192().unwrap();
    let mut less = prime.to_owned().unwrap();
    less.sub_word(1).unwrap();
    let e = BigNum::from_u32(65_537).unwrap();
    let mut d = BigNum::new().unwrap();
    d.mod_inverse(&e, &less, &mut BigNumContext::new().unwrap()).unwrap();
    let keys = vec![jwk([&prime, &e, &d]); 100].join(",");
    let error = refused(19, format!("{{\"keys\":[{keys}]}}").as_bytes());
    let expected = Unreadable::Unsupported("it asks for too much work to find the factors of its keys");
    assert_eq!(error, expected);
}

/// A key of RSA-PSS may be bound to a hash.
#[test]
fn a_key_that_is_bound_to_a_hash_fits_its_certificate() {
    let hash = der(0x30, &[SHA384]);
    let mask = der(0x30, &[MGF1, &hash]);
    let parameters = der(0x30, &[&der(0xA0, &[&hash]), &der(0xA1, &[&mask]), &der(0xA2, &[&[0x02, 1, 48]])]);
    let numbers = Rsa::generate(2048).unwrap().private_key_to_der().unwrap();
    let key = PKey::private_key_from_pkcs8(&pkcs8(RSA_PSS, &parameters, &numbers)).unwrap();
    let certificate = self_signed(&[], &key, MessageDigest::sha384());
    let store = [certificate.to_pem().unwrap(), key.private_key_to_pem_pkcs8().unwrap()].concat();
    let entries = open(7, &store, b"").unwrap();
    assert_eq!(entries.len(), 1);
    assert!(entries[0].private_key.is_some() && is_whole(&entries[0]));
    // It still has to be the right one.
    let other = Rsa::generate(2048).unwrap().private_key_to_der().unwrap();
    let other = PKey::private_key_from_pkcs8(&pkcs8(RSA_PSS, &parameters, &other)).unwrap();
    let private_key = Some(PrivateKey { key: other, exportable: true });
    assert!(!is_whole(&Entry { private_key, ..entries[0].clone() }));
}

/// Each of these would take minutes or hours if its work grew with the square of its length.
#[test]
fn nothing_grows_with_the_square_of_the_length() {
    let begun = Instant::now();
    let attributes = (0..100_000).map(|n| format!(" a{n}=''")).collect::<String>();
    let declared = (0..10_000).map(|n| format!(" xmlns:n{n}='u{n}'")).collect::<String>();
    let nested = |tag: &str| format!("<a{tag}>{}</a>", "<b/>".repeat(9000));
    let pieces = [&[0x30, 0x80][..], &[0x30, 0x80, 0, 0].repeat(500_000), &[0, 0]].concat();
    let stores: [(i32, Vec<u8>); 5] = [
        (17, format!("<a{}/>", &attributes).into()),
        (17, nested(&declared).into()),
        (3, pieces),
        (7, "-----BEGIN PRIVATE KEY-----\n".repeat(200_000).into()),
        (12, "-----BEGIN PKCS7-----\n".repeat(200_000).into()),
    ];
    let mut visited = 0;
    for (store_type, store) in stores {
        assert!(matches!(refused(store_type, &store), Unreadable::Damaged(_)), "{visited}");
        visited += 1;
    }
    assert_eq!(visited, 5);
    assert!(begun.elapsed() < Duration::from_secs(120), "{:?}", begun.elapsed());
}

/// Line ends of Windows are read in every spelling; of a private number nothing is read that the parser would copy.
#[test]
fn numbers_in_xml_are_read_as_they_stand() {
    let rsa = Rsa::generate(2048).unwrap();
    let element = |name: &str, number: &BigNumRef, end: &str| {
        let digits = openssl::base64::encode_block(&number.to_vec());
        let (first, last) = digits.split_at(4);
        format!("<k:{name} a='>'>{first}{end}{last}</k:{name}>")
    };
    let key = |end: &str| {
        let numbers = [
            element("Modulus", rsa.n(), end),
            element("Exponent", rsa.e(), ""),
            element("D", rsa.d(), end),
            element("P", rsa.p().unwrap(), end),
            element("Q", rsa.q().unwrap(), end),
        ];
        format!("<!-- it's & a key --><k:RSAKeyValue xmlns:k='u'>\r\n{}</k:RSAKeyValue>", numbers.concat())
    };
    let mut visited = 0;
    for (end, read) in [
        ("\n", true),
        ("\r\n", true),
        ("&#13;\n", true),
        ("&#xD;\n", true),
        ("&#10;", false),
        ("<![CDATA[\n]]>", false),
    ] {
        let entries = open(17, key(end).as_bytes(), b"");
        assert_eq!(entries.is_ok_and(|entries| is_whole(&entries[0])), read, "{end:?}");
        visited += 1;
    }
    assert_eq!(visited, 6);
}

/// A module is code: content whose type is not known must not name one.
#[test]
fn content_names_no_module() {
    let error = refused(99, b"pkcs11:token=a?module-path=/nowhere/module.so");
    assert!(matches!(error, Unreadable::Unavailable(_)), "{error}");
}

/// Long content is not tried as a name: the system would get a copy of a key.
#[test]
fn a_long_name_has_to_be_absolute() {
    let folder = std::env::temp_dir().join(format!("key-stores-{}", std::process::id()));
    let deep = ["x".repeat(100), "y".repeat(100), "z".repeat(100)]
        .iter()
        .fold(folder.clone(), |path, part| path.join(part));
    std::fs::create_dir_all(&deep).unwrap();
    let file = deep.join("key.pem");
    std::fs::write(&file, new_key().private_key_to_pem_pkcs8().unwrap()).unwrap();
    let name = file.to_str().unwrap();
    let opened = open(99, name.as_bytes(), b"").map(|entries| entries.len());
    // The same file by a way that begins at the working folder.
    let up = "../".repeat(std::env::current_dir().unwrap().components().count() - 1);
    let relative = open(99, format!("{up}{}", &name[1..]).as_bytes(), b"").map(|entries| entries.len());
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(opened, Ok(1));
    assert!(matches!(relative, Err(Unreadable::Damaged(_))), "{relative:?}");
}
