//! PEM: private keys, certificates and public keys in any order.

use super::assemble::Parts;
use super::pbe::{self, Budget};
use super::{Entry, Unreadable, key, pkcs7, ssh};
use crate::cert::pem::{Block, blocks};
use openssl::x509::X509;
use zeroize::Zeroizing;

/// Reads PEM text; DER of a key is taken too.
pub(super) fn read(bytes: &[u8], password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let mut parts = Parts::default();
    gather(bytes, password, &mut parts)?;
    if parts.is_empty() {
        return super::der::read(bytes, password);
    }
    parts.into_entries()
}

/// Adds what the text holds.
pub(super) fn gather(bytes: &[u8], password: &[u8], parts: &mut Parts) -> Result<(), Unreadable> {
    // Remarks around the blocks may be in any encoding.
    let lossy = std::str::from_utf8(bytes).is_err().then(|| Zeroizing::new(as_latin_1(bytes)));
    let text = match &lossy {
        Some(text) => text.as_str(),
        None => std::str::from_utf8(bytes).unwrap_or_default(),
    };
    let mut budget = Budget::new();
    for block in blocks(text) {
        match block.label {
            "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE" => {
                let certificate = X509::from_der(&block.content)
                    .map_err(|_| Unreadable::Damaged("a certificate in it cannot be read"))?;
                parts.certificate(String::new(), certificate);
            }
            "PUBLIC KEY" | "RSA PUBLIC KEY" => {
                let key = key::public(&block.content);
                parts.public_key(key.ok_or(Unreadable::Damaged("a public key in it cannot be read"))?);
            }
            "PKCS7" | "CMS" => pkcs7::gather(&block.content, parts)?,
            "OPENSSH PRIVATE KEY" => {
                let (comment, key) = ssh::private_key(&block.content, password, &mut budget)?;
                parts.key(comment, key);
            }
            label if label.ends_with("PRIVATE KEY") => {
                parts.key(String::new(), private_key(&block, password, &mut budget)?);
            }
            _ => {}
        }
        parts.check()?;
    }
    Ok(())
}

fn as_latin_1(bytes: &[u8]) -> String {
    // Every character takes two bytes at most, so the text never moves and leaves no copy behind.
    let mut text = String::with_capacity(bytes.len() * 2);
    text.extend(bytes.iter().map(|&byte| char::from(byte)));
    text
}

fn private_key(block: &Block, password: &[u8], budget: &mut Budget) -> Result<super::PrivateKey, Unreadable> {
    let header = |name: &str| {
        let line = block.headers.lines().find_map(|line| line.trim().strip_prefix(name));
        line.map(|value| value.trim_start_matches(':').trim())
    };
    if !header("Proc-Type").is_some_and(|value| value.ends_with("ENCRYPTED")) {
        return key::private(&block.content, password, budget);
    }
    let described = header("DEK-Info").and_then(|value| value.split_once(','));
    let (cipher, iv) = described.ok_or(Unreadable::Damaged("its encryption is not described properly"))?;
    let plain = pbe::decrypt_pem(cipher.trim(), &from_hex(iv.trim()), &block.content, password)?;
    key::plain_private(&plain, Unreadable::Password)
}

/// The bytes of hexadecimal digits; nothing when there is something else.
fn from_hex(digits: &str) -> Vec<u8> {
    let pairs = digits.as_bytes().chunks(2).map(|pair| {
        let pair =
            std::str::from_utf8(pair).ok().filter(|pair| pair.bytes().all(|d| d.is_ascii_hexdigit()))?;
        u8::from_str_radix(pair, 16).ok()
    });
    pairs.collect::<Option<Vec<u8>>>().unwrap_or_default()
}
