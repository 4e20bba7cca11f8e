//! Tests of names, PEM and reading.

use super::name::windows_name;
use super::*;
use crate::spec;
use openssl::pkey::PKey;
use openssl::x509::{X509Builder, X509Name, X509NameBuilder};

fn name(entries: &[(&str, &str)]) -> X509Name {
    let mut builder = X509NameBuilder::new().unwrap();
    for (key, value) in entries {
        builder.append_entry_by_text(key, value).unwrap();
    }
    builder.build()
}

fn text(entries: &[(&str, &str)]) -> String {
    windows_name(&name(entries).to_der().unwrap())
}

fn certificate() -> Vec<u8> {
    certificate_with_key().0
}

pub(super) fn certificate_with_key() -> (Vec<u8>, PKey<openssl::pkey::Private>) {
    let key = PKey::from_rsa(openssl::rsa::Rsa::generate(2048).unwrap()).unwrap();
    let mut builder = X509Builder::new().unwrap();
    builder.set_version(2).unwrap();
    builder.set_subject_name(&name(&[("CN", "test")])).unwrap();
    builder.set_issuer_name(&name(&[("O", "issuer")])).unwrap();
    builder.set_not_before(&openssl::asn1::Asn1Time::days_from_now(0).unwrap()).unwrap();
    builder.set_not_after(&openssl::asn1::Asn1Time::days_from_now(1).unwrap()).unwrap();
    builder.set_pubkey(&key).unwrap();
    builder.sign(&key, openssl::hash::MessageDigest::sha256()).unwrap();
    (builder.build().to_der().unwrap(), key)
}

#[test]
fn a_name_is_written_as_windows_does() {
    let entries =
        [("emailAddress", "a@b.example"), ("C", "US"), ("ST", "Texas"), ("OU", "test"), ("CN", "x.example")];
    assert_eq!(text(&entries), "CN=x.example, OU=test, S=Texas, C=US, E=a@b.example");
    assert_eq!(text(&[]), "");
    assert_eq!(text(&[("businessCategory", "bank")]), "OID.2.5.4.15=bank");
    assert_eq!(text(&[("DC", "example"), ("UID", "7")]), "UID=7, DC=example");
}

#[test]
fn values_are_quoted_where_they_could_be_misread() {
    assert_eq!(text(&[("O", "A, CN=evil")]), "O=\"A, CN=evil\"");
    assert_eq!(text(&[("O", "the \"best\"")]), "O=\"the \"\"best\"\"\"");
    assert_eq!(text(&[("O", " edge")]), "O=\" edge\"");
    for character in [",", "+", "=", "<", ">", "#", ";", "\n"] {
        assert_eq!(text(&[("O", &format!("a{character}b"))]), format!("O=\"a{character}b\""));
    }
}

#[test]
fn a_nul_neither_ends_a_value_nor_hides() {
    assert_eq!(text(&[("CN", "good.example\0.evil.example")]), "CN=good.example\\x00.evil.example");
}

/// An element of DER, shorter than 128 bytes.
fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut element = vec![tag, u8::try_from(content.len()).unwrap()];
    element.extend(content);
    element
}

/// One attribute of the arc 2.5.4.
fn attribute(last: u8, tag: u8, value: &[u8]) -> Vec<u8> {
    element(0x30, &[element(0x06, &[0x55, 4, last]), element(tag, value)].concat())
}

#[test]
fn every_kind_of_string_is_read() {
    let rows: [(u8, &[u8], &str); 7] = [
        (0x0C, "Zoë".as_bytes(), "Zoë"),
        (0x13, b"plain", "plain"),
        (0x14, b"B\xE4r", "Bär"),
        (0x1E, b"\0B\0\xE4\x20\xAC\xD8\x3D\xDE\x00", "Bä€😀"),
        (0x1C, b"\0\0\0B\0\x01\xF6\x00", "B😀"),
        (0x0C, b"a\xFFb", "a\u{FFFD}b"),
        (0x02, b"\x01\x02", "\"#0102\""),
    ];
    for (tag, value, text) in rows {
        let name = element(0x30, &element(0x31, &attribute(10, tag, value)));
        assert_eq!(windows_name(&name), format!("O={text}"));
    }
}

#[test]
fn the_parts_of_a_relative_name_stay_together() {
    let parts = [attribute(3, 0x13, b"a"), attribute(10, 0x13, b"b")].concat();
    let whole = element(0x30, &element(0x31, &parts));
    assert_eq!(windows_name(&whole), "CN=a + O=b");
    for cut in 0..whole.len() {
        assert_eq!(windows_name(&whole[..cut]), "", "cut at {cut}");
    }
}

#[test]
fn a_pem_list_is_read_in_every_shape() {
    let ders = [certificate(), certificate()];
    let blocks: String = ders.iter().map(|der| pem::from_der(der)).collect();
    let shapes = [
        blocks.clone(),
        blocks.replace('\n', "\r\n"),
        blocks.replace('\n', " "),
        blocks.replace('\n', " \\r \\n "),
        blocks.replace("-----BEGIN", "a comment\n\n-----BEGIN"),
        format!("-----BEGIN CERTIFICATE-----\ncut off\n{blocks}"),
        format!("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n{blocks}-----BEGIN "),
        format!("-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n{blocks}"),
    ];
    for shape in shapes {
        assert_eq!(pem::certificates(&shape), ders, "{shape}");
    }
    assert!(blocks.lines().all(|line| line.len() <= 64));
    assert!(openssl::x509::X509::from_pem(blocks.as_bytes()).is_ok(), "OpenSSL reads what we write");
}

#[test]
fn a_certificate_with_openssl_trust_settings_is_no_anchor() {
    let (plain, trusted) = (certificate(), certificate());
    let trusted = pem::from_der(&trusted).replace(" CERTIFICATE", " TRUSTED CERTIFICATE");
    let both = format!("{trusted}{}", pem::from_der(&plain));
    assert_eq!(pem::certificates(&trusted).len(), 1, "it can still be looked at");
    assert_eq!(pem::anchors(&both), [plain]);
    assert!(pem::anchors(&trusted).is_empty());
}

#[test]
fn base64_that_is_not_whole_is_refused() {
    assert_eq!(pem::decode_base64("aGk="), Some(b"hi".to_vec()));
    assert_eq!(pem::decode_base64(" aG k= \\r\\n"), Some(b"hi".to_vec()));
    for wrong in ["", "=", "aGk", "aGk==", "a===", "aG=k", "aG-_", "aGk=x"] {
        assert_eq!(pem::decode_base64(wrong), None, "{wrong}");
    }
}

#[test]
fn a_certificate_is_read_from_pem_base64_and_der() {
    let der = certificate();
    let mut padded = der.clone();
    padded.extend(b"after the end");
    let base64 = openssl::base64::encode_block(&der);
    for form in [&der, &padded, pem::from_der(&der).as_bytes(), base64.as_bytes()].map(<[u8]>::to_vec) {
        assert_eq!(decode_certificate(&form).unwrap(), der);
    }
    for wrong in [&b""[..], b"nonsense", b"-----BEGIN CERTIFICATE-----", &der[..der.len() - 1]] {
        assert!(decode_certificate(wrong).unwrap_err().is(spec::INVALID_DATA));
    }
}

#[test]
fn a_server_certificate_shows_its_names() {
    let der = certificate();
    let parsed = openssl::x509::X509::from_der(&der).unwrap();
    let shown = ServerCertificate::new(&parsed, vec![der.clone()]).unwrap();
    assert_eq!((shown.subject(), shown.issuer()), ("CN=test", "O=issuer"));
    assert_eq!(shown.der(), der);
    assert_eq!(shown.to_pem(), shown.chain_to_pem());
}

/// Looking for the end of each block behind all others would take hours here.
#[test]
fn blocks_without_an_end_are_passed_over() {
    let der = certificate();
    let open = "-----BEGIN CERTIFICATE-----\n".repeat(200_000);
    let begun = std::time::Instant::now();
    assert_eq!(pem::certificates(&(open + &pem::from_der(&der))), std::slice::from_ref(&der));
    assert!(begun.elapsed() < std::time::Duration::from_secs(60), "{:?}", begun.elapsed());
    let long = "X".repeat(65);
    let labelled = format!("-----BEGIN {long}-----\nAAAA\n-----END {long}-----\n");
    assert!(pem::blocks(&labelled).is_empty());
    assert_eq!(pem::blocks(&labelled.replace(&long, &long[1..])).len(), 1);
    let within = pem::from_der(&der).replace("\n-----END", "\n-----BEGIN X-----\n-----END");
    assert!(pem::blocks(&within).is_empty(), "a block that another one begins in was cut off");
}
