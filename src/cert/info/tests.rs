//! Tests of what is told about keys, and of the pieces that no certificate of the other tests has.

use super::*;
use crate::cert::tests::certificate_with_key;
use crate::spec::Group;
use crate::spec::certificates::{self, FIELD_COUNT};
use jiff::tz::TimeZone;
use openssl::ec::{EcGroup, EcKey};
use openssl::pkey::Private;
use openssl::rsa::Rsa;

/// Public keys as base64, and what `ssh-keygen -l -E` says about them with md5, sha1 and sha256.
const SSH_KEYS: [[&str; 4]; 6] = [
    [
        "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAo3NHYzO6IXf79GMsFX0fCoUSCL61gZeLK/oILP6UuiLRNU4CFfz6\
         IlY8JQbZf0Y7cojOMqyea8OV/OJ4sK2+IyX4LwZntAhUM8xkk3J0jt7u5R4wVOZt7Ghd8blv8xU6wI4JG2LtHpy2DOvPutSu\
         zv1XUYSj6vn2nZ5HWwHtljRULqoyswquww4cyvuB6c9pl2shQlGyXutlN9uBUgQN17jUZlV1Y/U3gbnbEjHupDheO075Fc3/\
         P6fQGplgj/ENWLDo1rBP05ELaFh0bMAm20P3ob0gKn+ifplp9MZQondsl9figZUBbThxglT9WGDFqwpul62Il7O4Km5zyMNK\
         awIDAQAB",
        "33:88:60:d0:be:d4:ab:17:f9:93:13:5d:fb:53:7d:34",
        "2e:11:41:c1:a8:69:5b:48:69:c0:15:25:db:83:7a:2e:f1:e4:e0:63",
        "92:13:13:f2:8c:86:c8:65:1d:d7:40:b6:7c:46:74:4b:08:ff:ce:10:14:4c:d7:1d:74:bc:5e:df:b5:7d:b6:cf",
    ],
    [
        "MIIBtjCCASsGByqGSM44BAEwggEeAoGBAIrxKYm7VN7m8QBLBQRPp6bxVT7ny+vZxVl6yVyzIq4h2UodvSilOvgmkHp4EHH/\
         esv+AFVdIqXtiBGLMgJKnCUQTQVlYYs/6sMdazeh4ci4IJmtNJfK1Z+1llqenEnjxoLOnFPkO8PKo0ZCpQv9RsFB5lX0IQ9S\
         z899L7OmwRF1AhUA6r3y/Mv/z/uS60SsAKiExbEZYVECgYBm42ZwS5ghmxK2NbdcvY09iz3odo5gh5cBnEvC9NpZQ78FUPBG\
         CiXctitD5OsfjSLMbrB5pdiBRD5W3fVl1SUusBgEXOpMdjvH3zumHwVtVLoDtsdT7OxoXmTgwnM8iSWkwB70pgkWvPqZ+XbJ\
         J/VhZaOXXlBhtc8/ifhNJosm1QOBhAACgYA+bdXqE8W+d5PgDW+0WgxgkPPg4pUMo8fBn/yatm1rhWjzStfC6DWMnR+q0VIz\
         GG7LXq0nYDaLbvh/dcIvWGcTgJPENG4sGenxOZ7iHlo8NpfgBr51ewCRAiCyYeGpTYHEHCvxmXlTPgDMcCVBTGNRD6lfOQKs\
         QGXd97DupcSXvw==",
        "5b:fa:d7:7e:e3:94:4e:7e:75:21:b6:6a:26:35:9b:0d",
        "c5:5d:85:13:8f:34:60:5a:8f:90:e5:71:9c:99:e4:ee:a6:55:7b:2b",
        "be:35:da:2f:12:b0:cb:a5:04:70:09:59:2d:21:28:5f:74:df:92:78:4e:83:71:66:4c:1b:72:21:4d:98:8e:7d",
    ],
    [
        "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0aEPsMuF2E/4f6hHh1DXz2kU3BiVBJnNCIV1KhoefIqUPgAeWplgOrLUpHLQfPAi/YTcTEzZ5/45tEpe+wf21A==",
        "e9:3d:49:ab:db:09:bb:7a:07:42:ce:26:f0:12:34:c4",
        "fd:96:06:2e:84:68:54:c7:7c:c8:59:1d:53:d0:34:3e:bc:16:cf:e6",
        "76:0a:16:fd:fa:03:89:9b:d7:bc:ff:bc:c8:8f:8f:e9:e8:c6:94:57:b3:01:b8:e4:a7:b3:f6:3b:63:57:1d:bd",
    ],
    [
        "MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE5q6BHs+ME0ru+yVsYSH9G953LwsYrYhssTON16o4ZG8s1BnOiDBTLzZ1lBUewtykPCyDG3yVmKgw68gl9m/TiJVRWIKBxxw7iwsakreb4JWoh1gWMYvGVrWoR3kUTZqY",
        "80:5e:00:24:06:2d:43:c4:32:60:13:ac:58:ae:fd:18",
        "70:8d:aa:3e:06:8f:f7:1b:f1:07:b4:a4:7d:2a:a9:7f:d9:af:ec:f8",
        "fd:83:47:3a:1c:85:a7:57:b5:2a:e0:a1:7b:5e:be:81:13:bc:eb:22:52:19:a9:a2:7c:dd:e5:c6:ac:41:6b:f9",
    ],
    [
        "MIGbMBAGByqGSM49AgEGBSuBBAAjA4GGAAQAoO4dZJF3gSQGTHfKGGM/duFBqfo/BVKE4Kv9kUrspY9nz6ChStovZflJClKO901DCy5C9X74d3vX5hj5kE8pf7UBl/Ne7XQLLs+zDuB3gxbXsgbncjIdFNap7suLpW/w7bM7L/InBHL5nGKv7Qk3hdsRCwWe/gCc41JlgvMxLll9iU8=",
        "65:31:44:09:32:40:ea:d3:18:43:9f:99:7b:57:08:13",
        "a6:ce:f7:2a:1f:cc:de:ad:f1:81:5c:de:1e:79:13:72:68:df:a3:ae",
        "6a:55:25:a1:f7:2f:5f:af:94:85:2f:d8:dd:b8:71:1b:a9:69:01:c0:fd:71:10:a9:38:d1:59:c1:19:ca:1b:b9",
    ],
    [
        "MCowBQYDK2VwAyEAnnB8KtPyqiVVOLoWV3kfpBupM/WOB5VCD++btg7qBYc=",
        "83:ee:f6:ea:56:29:c8:94:71:c8:81:56:31:99:bc:a8",
        "59:23:dd:50:8b:2a:3a:c9:0c:62:82:ff:db:3e:02:4b:7a:c3:58:71",
        "53:30:84:a8:25:bd:64:aa:85:2e:7c:d9:46:07:16:1b:d9:2f:3b:a2:9e:4c:9f:56:b9:7f:b4:15:fe:17:e0:f5",
    ],
];

fn text(fields: &[(Field, Value)], field: Field) -> String {
    match fields.iter().find(|(one, _)| *one == field) {
        Some((_, Value::Text(text) | Value::Bytes(text))) => text.expose_text().to_owned(),
        other => panic!("{field:?}: {other:?}"),
    }
}

fn rsa() -> PKey<Private> {
    PKey::from_rsa(Rsa::generate(2048).unwrap()).unwrap()
}

fn entry_of(key: PKey<Private>, exportable: bool) -> Entry {
    Entry { private_key: Some(PrivateKey { key, exportable }), ..Entry::default() }
}

#[test]
fn the_fingerprint_of_a_key_alone_is_that_of_ssh() {
    let mut visited = 0;
    for [key, md5, sha1, sha256] in SSH_KEYS {
        let der = pem::decode_base64(key).unwrap();
        let public_key = Some(PKey::public_key_from_der(&der).unwrap());
        let fields =
            CertificateInfo::of_entry(&Entry { public_key, ..Entry::default() }).fields(UsageStyle::KeyUsage);
        assert_eq!(text(&fields, Field::Fingerprint), md5);
        assert_eq!(text(&fields, Field::FingerprintSha1), sha1);
        assert_eq!(text(&fields, Field::FingerprintSha256), sha256);
        assert_eq!(text(&fields, Field::PublicKey), pem::block("PUBLIC KEY", &der));
        for empty in [
            Field::ThumbprintMd5,
            Field::ThumbprintSha1,
            Field::ThumbprintSha256,
            Field::Encoded,
            Field::Version,
        ] {
            assert_eq!(text(&fields, empty), "", "{empty:?} is a certificate's");
        }
        visited += 1;
    }
    assert_eq!(visited, 6);
}

#[test]
fn a_key_that_ssh_does_not_have_is_known_by_its_public_key_info() {
    let group = EcGroup::from_curve_name(Nid::SECP256K1).unwrap();
    let key = PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap();
    let public = key.public_key_to_der().unwrap();
    let info = CertificateInfo::of_entry(&entry_of(key, true));
    let digest = hash(MessageDigest::sha1(), &public).unwrap();
    let expected: Vec<String> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(text(&info.fields(UsageStyle::KeyUsage), Field::FingerprintSha1), expected.join(":"));
    assert!(key::ssh_form(&PKey::public_key_from_der(&public).unwrap()).is_none());
}

#[test]
fn a_private_key_is_shown_as_pkcs8_unless_it_cannot_leave() {
    let key = rsa();
    let shown = CertificateInfo::of_entry(&entry_of(key.clone(), true));
    assert!(shown.private_key_available);
    let pem = shown.private_key.expose_text();
    assert!(pem.starts_with("-----BEGIN PRIVATE KEY-----\n"));
    assert!(PKey::private_key_from_pem(pem.as_bytes()).unwrap().public_eq(&key));
    assert!(!format!("{shown:?}").contains("BEGIN PRIVATE"));
    let hidden = CertificateInfo::of_entry(&entry_of(key, false));
    assert!(hidden.private_key_available && hidden.private_key.is_empty());
    assert_eq!(hidden.public_key, shown.public_key);
    assert_eq!((hidden.public_key_algorithm.as_str(), hidden.public_key_length), ("RSA", 2048));
}

#[test]
fn an_entry_is_described_by_its_certificate_and_its_key() {
    let (der, key) = certificate_with_key();
    let certificate = Some(X509::from_der(&der).unwrap());
    let private_key = Some(PrivateKey { key, exportable: true });
    let info = CertificateInfo::of_entry(&Entry { certificate, private_key, ..Entry::default() });
    let alone = CertificateInfo::of_der(&der);
    assert!(info.private_key_available && !alone.private_key_available);
    assert_eq!((info.subject.as_str(), info.issuer.as_str()), ("CN=test", "O=issuer"));
    assert_eq!((info.encoded, info.public_key), (alone.encoded, alone.public_key));
    assert_eq!(CertificateInfo::of_entry(&Entry::default()).public_key, "");
    assert_eq!(CertificateInfo::of_der(b"no certificate").version, "");
}

#[test]
fn the_platform_provider_tells_the_names_of_the_extensions_instead_of_the_usage() {
    let mut info = CertificateInfo { usage_flags: 0xA0, ..CertificateInfo::default() };
    info.extension_names = "X509v3 Key Usage, 1.2.3".to_owned();
    let told = |style| {
        let fields = info.fields(style);
        let flags =
            fields.iter().find(|(field, _)| *field == Field::UsageFlags).map(|(_, value)| value.clone());
        (text(&fields, Field::Usage), flags.unwrap())
    };
    let usage = "Digital Signature, Key Encipherment".to_owned();
    assert!(told(UsageStyle::of_platform(false)) == (usage, Value::Integer(0xA0)));
    assert!(told(UsageStyle::of_platform(true)) == (info.extension_names.clone(), Value::Integer(0)));
}

#[test]
fn every_field_has_its_row_in_each_group() {
    let mut visited = 0;
    for group in [Group::AcceptServerCertificate, Group::ClientCertificate, Group::ServerCertificate] {
        let rows = certificates::rows_of(group).unwrap();
        for (field, value) in CertificateInfo::default().fields(UsageStyle::KeyUsage) {
            let row = field.of(rows);
            assert_eq!(row.group, group);
            let name: String = row
                .name
                .split('_')
                .flat_map(|word| word.to_uppercase().chars().collect::<Vec<_>>())
                .collect();
            assert!(name.ends_with(&format!("{field:?}").to_uppercase()), "{} is {field:?}", row.name);
            let empty = match value {
                Value::Text(text) | Value::Bytes(text) => text.is_empty(),
                Value::Integer(number) => number == 0,
                Value::Boolean(truth) => !truth,
            };
            assert!(empty, "{field:?} of nothing");
            visited += 1;
        }
    }
    assert_eq!(visited, 3 * (FIELD_COUNT - 3), "all but the three about the store");
    assert!(certificates::rows_of(Group::Card).is_none());
}

#[test]
fn dates_go_on_beyond_the_last_year_of_the_calendar() {
    // The end of the year 9999 in Greenwich.
    const END: i64 = 253_402_300_799;
    let at = |seconds, zone: &str| date::written(seconds, &TimeZone::posix(zone).unwrap()).unwrap();
    assert_eq!(at(END, "UTC0"), "31-Dec-9999 23:59:59");
    assert_eq!(at(END, "IST-5:30"), "01-Jan-10000 05:29:59");
    assert_eq!(at(END, "EST5"), "31-Dec-9999 18:59:59");
    assert_eq!(at(0, "UTC0"), "01-Jan-1970 00:00:00");
    assert_eq!(at(-1, "UTC0"), "31-Dec-1969 23:59:59");
    // 0001-01-01 and 0000-01-01.
    assert_eq!(at(-62_135_596_800, "UTC0"), "01-Jan-0001 00:00:00");
    assert_eq!(at(-62_167_219_200, "UTC0"), "01-Jan-0000 00:00:00");
    assert_eq!(date::written(i64::MAX / 2, &TimeZone::UTC), None);
}

#[test]
fn bits_that_are_not_used_do_not_count() {
    for (value, bits) in [
        (&b"\x03\x02\x05\xA0"[..], Some(0xA0)),
        (b"\x03\x02\x07\xFF", Some(0x80)),
        (b"\x03\x03\x07\x06\x80", Some(0x06)),
        (b"\x03\x02\x08\xFF", None),
        (b"\x03\x01\x00", None),
        (b"\x03\x00", None),
        (b"\x04\x02\x05\xA0", None),
        (b"\x03\x09\x05\xA0", None),
    ] {
        assert_eq!(tbs::first_bits(value), bits, "{value:?}");
    }
}

#[test]
fn pieces_of_anything_are_read_without_a_panic() {
    let (der, _) = certificate_with_key();
    let mut read = 0;
    for at in 0..der.len() {
        let mut flipped = der.clone();
        flipped[at] ^= 0xFF;
        for bytes in [&der[..at], &flipped] {
            read += usize::from(Pieces::of(bytes).is_some());
        }
    }
    assert!(read > 0 && read < 2 * der.len());
}
