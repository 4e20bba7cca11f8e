//! Key stores: one module for each format, each a function from bytes and a password to entries.
//!
//! A reader knows no files, no properties and no terminal: it never asks anybody for a password.

#[cfg(feature = "pkcs11")]
mod pkcs11;

use openssl::pkey::{PKey, Private, Public};
use openssl::x509::X509;

/// What one entry of a key store holds. Nothing is required: a certificate may come without its key, a key without
/// a certificate.
#[derive(Clone, Default)]
pub struct Entry {
    /// The name that the store gives to the entry; empty when it gives none.
    pub alias: String,
    /// The certificate of the entry itself.
    pub certificate: Option<X509>,
    /// The certificates above it that the store has for this entry, the nearest first.
    pub chain: Vec<X509>,
    /// The public key of an entry that has no certificate.
    pub public_key: Option<PKey<Public>>,
    /// The private key.
    pub private_key: Option<PrivateKey>,
}

/// A private key.
#[derive(Clone)]
pub struct PrivateKey {
    /// The key as OpenSSL uses it; it may sign inside a token.
    pub key: PKey<Private>,
    /// Whether its value may be read. The key of a token stays there.
    pub exportable: bool,
}

/// Why a store could not be read. No text ever holds a part of the store or the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// The password is wrong, or missing.
    Password,
    /// The bytes are not of this format, or damaged; what is wrong, in words.
    Damaged(&'static str),
    /// A part of the format that is not supported; which, in words.
    Unsupported(&'static str),
}
