//! Key stores: one module for each format, each a function from bytes and a password to entries.
//!
//! A reader knows no files, no properties and no terminal: it never asks anybody for a password.

mod assemble;
mod auto;
mod bcfks;
mod bytes;
mod der;
mod file;
mod java;
mod jks;
mod jwk;
mod key;
mod number;
mod pbe;
mod pem;
mod pfx;
#[cfg(feature = "pkcs11")]
mod pkcs11;
mod pkcs7;
mod ppk;
mod rsa;
mod select;
mod ssh;
mod system;
#[path = "vectors/tests.rs"]
#[cfg(test)]
mod vectors;
mod xml;

use super::pem::decode_secret;
use openssl::pkey::{PKey, Private, Public};
use openssl::x509::X509;
use std::path::Path;
use system::Owner;

#[cfg(test)]
mod tests;

pub use select::{find, is_whole, with_key};

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
    /// There is nothing to read; why, in words.
    Unavailable(&'static str),
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Password => "the password is wrong or missing, or the store is damaged",
            Self::Damaged(what) | Self::Unsupported(what) | Self::Unavailable(what) => what,
        })
    }
}

/// The format of a store, whether it is a file or the bytes themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Pfx,
    Jks,
    Pem,
    PublicKey,
    Ssh,
    Pkcs7,
    Ppk,
    Xml,
    Jwk,
    Bcfks,
    /// Whichever the content tells.
    Any,
}

/// Where the entries of a store are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    System(Owner),
    File(Format),
    Blob(Format),
    Token,
    /// A file of this name if there is one, otherwise the content itself. Never a token: its module is code, which content
    /// must not name.
    Auto,
}

impl Place {
    /// What the numbers of the store type mean.
    fn of(store_type: i32) -> Option<Self> {
        Some(match store_type {
            0 => Self::System(Owner::User),
            1 => Self::System(Owner::Machine),
            2 => Self::File(Format::Pfx),
            3 => Self::Blob(Format::Pfx),
            4 => Self::File(Format::Jks),
            5 => Self::Blob(Format::Jks),
            6 => Self::File(Format::Pem),
            7 => Self::Blob(Format::Pem),
            8 => Self::File(Format::PublicKey),
            9 => Self::Blob(Format::PublicKey),
            10 => Self::Blob(Format::Ssh),
            11 => Self::File(Format::Pkcs7),
            12 => Self::Blob(Format::Pkcs7),
            13 => Self::File(Format::Ssh),
            14 => Self::File(Format::Ppk),
            15 => Self::Blob(Format::Ppk),
            16 => Self::File(Format::Xml),
            17 => Self::Blob(Format::Xml),
            18 => Self::File(Format::Jwk),
            19 => Self::Blob(Format::Jwk),
            // The contract lists a security key without a description; the only way to one is PKCS #11.
            20 | 23 => Self::Token,
            21 => Self::File(Format::Bcfks),
            22 => Self::Blob(Format::Bcfks),
            99 => Self::Auto,
            _ => return None,
        })
    }
}

/// What is shorter, in bytes, may well be meant as the name of a file.
const SHORT: usize = 256;

/// The entries of a store: of the files or the content that `store` is for this type of store.
pub fn open(store_type: i32, store: &[u8], password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    if store.is_empty() {
        return Err(Unreadable::Unavailable("it is empty"));
    }
    let no_name = Unreadable::Unavailable("this is no name of a file");
    match Place::of(store_type).ok_or(Unreadable::Unsupported("there is no such type of store"))? {
        Place::System(owner) => system::open(owner, store, password),
        Place::File(format) => format.read_any(&file::read(file::path(store).ok_or(no_name)?)?, password),
        Place::Blob(format) => format.read_any(store, password),
        Place::Token => token(store, password),
        Place::Auto => match named_file(store) {
            Some(path) => Format::Any.read_any(&file::read(path)?, password),
            None => Format::Any.read_any(store, password).map_err(|reason| match reason {
                // More likely a name that is misspelt than content that is damaged.
                Unreadable::Damaged(_) if store.len() < SHORT => {
                    Unreadable::Unavailable("there is no such file, and it is no content of a known format")
                }
                other => other,
            }),
        },
    }
}

/// The file that a store of any type names, if there is one. Long content is only tried as a name when it looks like one: the
/// system gets a copy of it, which nobody wipes.
fn named_file(store: &[u8]) -> Option<&Path> {
    let path = file::path(store)?;
    let is_name = store.len() < SHORT || path.is_absolute() && !store.contains(&b'\n');
    (is_name && path.exists()).then_some(path)
}

#[cfg(feature = "pkcs11")]
fn token(store: &[u8], pin: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let spec = std::str::from_utf8(text(store)).map_err(|_| Unreadable::Unavailable("it names no module"))?;
    pkcs11::open(spec.trim_end(), pin)
}

#[cfg(not(feature = "pkcs11"))]
fn token(_store: &[u8], _pin: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    Err(Unreadable::Unsupported("security keys are not supported in this build"))
}

impl Format {
    /// Reads a store as it is, or else as base64.
    fn read_any(self, bytes: &[u8], password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
        let plain = self.read(bytes, password);
        if !matches!(plain, Err(Unreadable::Damaged(_))) {
            return plain;
        }
        let decoded = std::str::from_utf8(text(bytes)).ok().and_then(decode_secret);
        decoded.map_or(plain, |bytes| self.read(&bytes, password))
    }

    fn read(self, bytes: &[u8], password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
        let entries = match self {
            Self::Pfx => pfx::read(bytes, password),
            Self::Pem => pem::read(bytes, password),
            Self::PublicKey => der::read_public(bytes),
            Self::Pkcs7 => pkcs7::read(bytes),
            Self::Xml => xml::read(bytes),
            Self::Jwk => jwk::read(bytes),
            Self::Any => auto::read(bytes, password),
            Self::Jks => jks::read(bytes, password),
            Self::Bcfks => bcfks::read(bytes, password),
            Self::Ppk => ppk::read(bytes, password),
            Self::Ssh => ssh::read(bytes, password),
        };
        // What OpenSSL thinks of bytes that were tried as something else must not be taken for the next error.
        drop(openssl::error::ErrorStack::get());
        entries
    }
}

/// Text without the mark and the blanks that may stand before it.
fn text(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start()
}
