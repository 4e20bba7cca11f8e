//! DER of a single thing: a certificate, a private key or a public key.

use super::assemble::Parts;
use super::pbe::Budget;
use super::{Entry, Unreadable, key};
use openssl::x509::X509;

const NOTHING: Unreadable = Unreadable::Damaged("it holds no certificate and no key of this format");

/// Reads a certificate, a private key (encrypted or not) or a public key.
pub(super) fn read(bytes: &[u8], password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let mut parts = Parts::default();
    if let Ok(certificate) = X509::from_der(bytes) {
        parts.certificate(String::new(), certificate);
    } else if key::encrypted(bytes).is_some() {
        parts.key(String::new(), key::private(bytes, password, &mut Budget::new())?);
    } else if let Some(public) = key::public(bytes) {
        parts.public_key(public);
    } else {
        parts.key(String::new(), key::plain_private(bytes, NOTHING)?);
    }
    parts.into_entries()
}

/// Reads what is public only: certificates and public keys, PEM or DER. A private key that lies beside is left alone.
pub(super) fn read_public(bytes: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let mut parts = Parts::default();
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    for block in crate::cert::pem::blocks(text) {
        public_part(&block.content, &mut parts);
    }
    if parts.is_empty() {
        public_part(bytes, &mut parts);
    }
    if parts.is_empty() { Err(NOTHING) } else { parts.into_entries() }
}

fn public_part(der: &[u8], parts: &mut Parts) {
    if let Ok(certificate) = X509::from_der(der) {
        parts.certificate(String::new(), certificate);
    } else if let Some(key) = key::encrypted(der).is_none().then(|| key::public(der)).flatten() {
        parts.public_key(key);
    }
}
