//! Keys as DER.

use super::pbe::{self, Budget, Password};
use super::{PrivateKey, Unreadable};
use crate::cert::der::{OCTET_STRING, Reader, SEQUENCE};
use openssl::pkey::{Id, PKey, Private, Public};
use openssl::rsa::Rsa;
use openssl::sign::{Signer, Verifier};

/// A private key: PKCS #8, PKCS #1 or SEC 1; PKCS #8 may be encrypted.
pub(super) fn private(der: &[u8], password: &[u8], budget: &mut Budget) -> Result<PrivateKey, Unreadable> {
    match encrypted(der) {
        Some((algorithm, data)) => {
            let plain = pbe::decrypt(algorithm, data, Password::Text(password), budget)?;
            // One wrong password in 256 leaves a padding that looks right.
            plain_private(&plain).ok_or(Unreadable::Password)
        }
        None => plain_private(der).ok_or(Unreadable::Damaged("its private key cannot be read")),
    }
}

/// A private key that is not encrypted.
pub(super) fn plain_private(der: &[u8]) -> Option<PrivateKey> {
    // An encrypted key must never get to a function that might ask somebody for the password.
    if encrypted(der).is_some() {
        return None;
    }
    let key = PKey::private_key_from_pkcs8(der).or_else(|_| PKey::private_key_from_der(der)).ok()?;
    Some(PrivateKey { key, exportable: true })
}

/// The algorithm and the data of an encrypted PKCS #8 key.
pub(super) fn encrypted(der: &[u8]) -> Option<(Reader<'_>, &[u8])> {
    let mut outer = Reader::new(der).expect(SEQUENCE)?;
    let algorithm = outer.expect(SEQUENCE)?;
    match (outer.next()?, outer.is_empty()) {
        ((OCTET_STRING, data), true) => Some((algorithm, data)),
        _ => None,
    }
}

/// A public key: subject public key info, or PKCS #1.
pub(super) fn public(der: &[u8]) -> Option<PKey<Public>> {
    let info = || PKey::public_key_from_der(der).ok();
    let pkcs1 = || Rsa::public_key_from_der_pkcs1(der).and_then(PKey::from_rsa).ok();
    // OpenSSL's reader of the one also tries the other; what it is for is decided by the form.
    let mut outer = Reader::new(der).expect(SEQUENCE)?;
    match outer.expect(SEQUENCE).and_then(|mut algorithm| algorithm.oid()) {
        Some(_) => info(),
        None => pkcs1(),
    }
}

/// Whether what the private key signs is verified by the public key. Some damage shows only there: a stored public part
/// says nothing about the private one.
pub(super) fn belongs(private: &PKey<Private>, public: &PKey<Public>) -> bool {
    const MESSAGE: &[u8] = b"dpaymentssdk";
    let tested = || {
        let (mut signer, mut verifier) = match private.id() {
            Id::ED25519 | Id::ED448 => {
                (Signer::new_without_digest(private)?, Verifier::new_without_digest(public)?)
            }
            _ => {
                let digest = openssl::hash::MessageDigest::sha256();
                (Signer::new(digest, private)?, Verifier::new(digest, public)?)
            }
        };
        let signature = signer.sign_oneshot_to_vec(MESSAGE)?;
        verifier.verify_oneshot(&signature, MESSAGE)
    };
    tested().unwrap_or(false)
}
