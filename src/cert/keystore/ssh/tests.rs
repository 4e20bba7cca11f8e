//! Keys of ssh-keygen.

use super::super::vectors::{PASSWORD, assert_private_key, expected, refusal, vector};
use super::keys::{PrivateParts, PublicKey};
use super::*;

const KINDS: [&str; 6] = ["rsa", "dsa", "p256", "p384", "p521", "ed25519"];

fn public(entry: &Entry) -> Vec<u8> {
    assert!(entry.private_key.is_none() && entry.certificate.is_none());
    entry.public_key.as_ref().unwrap().public_key_to_der().unwrap()
}

#[test]
fn lines_of_openssh_are_read() {
    let entries = read(&vector("lines.ssh"), b"").unwrap();
    let found: Vec<_> = entries.iter().map(public).collect();
    assert_eq!(found, KINDS.map(expected));
    let comments: Vec<_> = entries.iter().map(|entry| entry.alias.as_str()).collect();
    assert_eq!(comments[..2], ["the rsa key", "the dsa key"]);
    assert_eq!(comments[5], "after options");
}

#[test]
fn blocks_of_rfc_4716_are_read() {
    let text = String::from_utf8(vector("blocks.ssh")).unwrap();
    for form in [text.clone(), text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
        let entries = read(form.as_bytes(), b"").unwrap();
        assert_eq!(entries.iter().map(public).collect::<Vec<_>>(), KINDS.map(expected));
        assert!(entries[0].alias.contains("RSA"), "{}", entries[0].alias);
    }
}

#[test]
fn headers_may_go_on_in_the_next_line() {
    let text = String::from_utf8(vector("blocks.ssh")).unwrap();
    let begin = "---- BEGIN SSH2 PUBLIC KEY ----\n";
    let first = text.split_once("Comment").unwrap().1.split_once('\n').unwrap().1;
    let block = format!("{begin}Subject: me\nCOMMENT: \"two \\\nlines\"\nx-own: a\\\nb\\\nc\n{first}");
    let entries = read(block.as_bytes(), b"").unwrap();
    assert_eq!(entries[0].alias, "two lines");
    assert_eq!(public(&entries[0]), expected("rsa"));
}

#[test]
fn private_key_files_are_read() {
    for kind in KINDS {
        let entries = read(&vector(&format!("{kind}.openssh")), b"not asked for").unwrap();
        assert_eq!(entries.len(), 1);
        assert_private_key(&entries[0], kind);
        assert_eq!(entries[0].public_key.as_ref().unwrap().public_key_to_der().unwrap(), expected(kind));
    }
}

#[test]
fn encrypted_private_key_files_are_read() {
    let ciphers = ["aes256-ctr", "aes128-cbc", "3des-cbc", "aes256-gcm"];
    let names = ciphers.map(|cipher| format!("ed25519-{cipher}.openssh"));
    for name in names.iter().map(String::as_str).chain(["rsa-encrypted.openssh"]) {
        let kind = name.split('-').next().unwrap();
        assert_private_key(&read(&vector(name), PASSWORD).unwrap()[0], kind);
        for password in [&b""[..], b"first", b"\xFF"] {
            assert_eq!(refusal(read(&vector(name), password)), Unreadable::Password, "{name}");
        }
    }
    let error = refusal(read(&vector("ed25519-chacha20-poly1305.openssh"), PASSWORD));
    assert!(matches!(error, Unreadable::Unsupported(_)));
}

#[test]
fn keys_that_are_of_no_use_are_told() {
    let key = |kind: &str, rest: &[u8]| {
        let mut blob = u32::try_from(kind.len()).unwrap().to_be_bytes().to_vec();
        blob.extend(kind.as_bytes());
        blob.extend(rest);
        format!("{kind} {} me", openssl::base64::encode_block(&blob))
    };
    let hardware = key("sk-ssh-ed25519@openssh.com", &[0; 36]);
    assert!(looks_like(hardware.as_bytes()));
    assert!(matches!(refusal(read(hardware.as_bytes(), b"")), Unreadable::Unsupported(_)));
    // Beside a key that is of use it does not matter.
    let both = [hardware.as_bytes(), b"\n", &vector("lines.ssh")].concat();
    assert_eq!(read(&both, b"").unwrap().len(), KINDS.len());

    let long = key("ssh-ed25519", &[&[0, 0, 0, 33][..], &[0; 33]].concat());
    let negative = key("ssh-rsa", &[0, 0, 0, 1, 0x81, 0, 0, 0, 1, 0x81]);
    let off_curve = {
        let point = [&[0, 0, 0, 8][..], b"nistp256", &[0, 0, 0, 65, 4], &[1; 64]].concat();
        key("ecdsa-sha2-nistp256", &point)
    };
    for text in [&long, &negative, &off_curve, "", "# nothing", "ssh-rsa", "ssh-rsa AAAA", "word word"] {
        assert!(matches!(refusal(read(text.as_bytes(), b"")), Unreadable::Damaged(_)), "{text}");
    }
}

/// The parts of a private key must belong to the public key that stands beside them.
#[test]
fn a_private_key_of_another_public_key_is_refused() {
    let parts = |name: &str| {
        let entries = read(&vector(name), b"").unwrap();
        entries.into_iter().next().unwrap().private_key.unwrap().key
    };
    let number =
        |number: &openssl::bn::BigNumRef| super::super::number::SecretNumber::new(&number.to_vec()).unwrap();
    let rsa = parts("rsa.openssh").rsa().unwrap();
    let blob = |e: u32| PublicKey::Rsa {
        n: rsa.n().to_owned().unwrap(),
        e: openssl::bn::BigNum::from_u32(e).unwrap(),
    };
    let own = PrivateParts::Rsa {
        d: number(rsa.d()),
        p: number(rsa.p().unwrap()),
        q: number(rsa.q().unwrap()),
        inverse: number(rsa.iqmp().unwrap()),
    };
    assert!(blob(65537).with_private(&own).is_ok());
    assert!(blob(65539).with_private(&own).is_err());
    let turned = PrivateParts::Rsa {
        d: number(rsa.d()),
        p: number(rsa.q().unwrap()),
        q: number(rsa.p().unwrap()),
        inverse: number(rsa.iqmp().unwrap()),
    };
    assert!(blob(65537).with_private(&turned).is_err());
    let curve = PublicKey::Ecdsa(openssl::ec::EcKey::public_key_from_pem(&vector("p256.pub")).unwrap());
    let right = parts("p256.openssh").ec_key().unwrap();
    assert!(curve.with_private(&PrivateParts::Number(number(right.private_key()))).is_ok());
    let mut wrong = right.private_key().to_owned().unwrap();
    wrong.add_word(1).unwrap();
    assert!(curve.with_private(&PrivateParts::Number(number(&wrong))).is_err());
    assert!(curve.with_private(&own).is_err());
    assert!(curve.with_private(&PrivateParts::Seed(vec![1; 32].into())).is_err());
}

#[test]
fn rounds_have_a_bound() {
    let text = String::from_utf8(vector("ed25519-aes256-ctr.openssh")).unwrap();
    let body: String = text.lines().filter(|line| !line.starts_with('-')).collect();
    let mut bytes = openssl::base64::decode_block(&body).unwrap();
    // The rounds stand after the salt of 16 bytes.
    let salt = bytes.windows(4).position(|window| window == [0, 0, 0, 16]).unwrap();
    bytes[salt + 20..salt + 24].copy_from_slice(&[0xFF; 4]);
    let (begin, end) = ("-----BEGIN OPENSSH PRIVATE KEY-----", "-----END OPENSSH PRIVATE KEY-----");
    let file = format!("{begin}\n{}\n{end}\n", openssl::base64::encode_block(&bytes));
    let error = refusal(read(file.as_bytes(), PASSWORD));
    assert_eq!(error, Unreadable::Unsupported("it asks for too much work to test a password"));
}

/// All keys of a file share what one may cost.
#[test]
fn the_rounds_of_many_keys_add_up() {
    let key = vector("ed25519-aes256-ctr.openssh");
    let many = |count: usize| key.iter().copied().cycle().take(key.len() * count).collect::<Vec<u8>>();
    assert!(crate::cert::keystore::open(7, &many(2), PASSWORD).is_ok());
    // Each takes four of 256 rounds.
    let error = refusal(crate::cert::keystore::open(7, &many(65), PASSWORD));
    assert_eq!(error, Unreadable::Unsupported("it asks for too much work to test a password"));
}

#[test]
fn a_comment_may_be_in_any_encoding() {
    let mut line = vector("lines.ssh")
        .split(|byte| *byte == b'\n')
        .find(|line| line.starts_with(b"ssh-"))
        .unwrap()
        .to_vec();
    line.extend(b" caf\xE9");
    assert!(looks_like(&line));
    assert_eq!(crate::cert::keystore::open(99, &line, b"").unwrap().len(), 1);
    assert!(!looks_like(b"\xE9 ssh-rsa"));
}
