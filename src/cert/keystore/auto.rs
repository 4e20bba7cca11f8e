//! The type `Auto`: what a store is, told by its content.

use super::{Entry, Format, Unreadable, text};
use crate::cert::der::{INTEGER, OID, Reader, SEQUENCE, dotted};

/// Reads a store of any format.
pub(super) fn read(bytes: &[u8], password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    match format(bytes) {
        Some(format) => format.read(bytes, password),
        None => super::der::read(bytes, password),
    }
}

/// The format that the first bytes tell; none for DER of a single certificate or key, and for what is nothing known.
fn format(bytes: &[u8]) -> Option<Format> {
    match bytes {
        _ if super::jks::looks_like(bytes) => return Some(Format::Jks),
        _ if super::bcfks::looks_like(bytes) => return Some(Format::Bcfks),
        _ if super::ppk::looks_like(bytes) => return Some(Format::Ppk),
        _ if super::ssh::looks_like(bytes) => return Some(Format::Ssh),
        _ => {}
    }
    match text(bytes).first()? {
        b'<' => return Some(Format::Xml),
        b'{' => return Some(Format::Jwk),
        _ => {}
    }
    // DER may hold anything, also what looks like PEM.
    binary(bytes).or_else(|| armoured(bytes))
}

/// PEM, by the label of its first block. Remarks may stand before it.
fn armoured(bytes: &[u8]) -> Option<Format> {
    const BEGIN: &[u8] = b"-----BEGIN ";
    let at = bytes.windows(BEGIN.len()).position(|window| window == BEGIN)?;
    let label = &bytes[at + BEGIN.len()..];
    Some(match label {
        _ if label.starts_with(b"PKCS7-") || label.starts_with(b"CMS-") => Format::Pkcs7,
        _ => Format::Pem,
    })
}

/// A store in DER or BER.
fn binary(bytes: &[u8]) -> Option<Format> {
    const SIGNED_DATA: &str = "1.2.840.113549.1.7.2";
    // The length of the whole may be left open, as in old files.
    let content = match bytes {
        [SEQUENCE, 0x80, content @ ..] => content,
        _ => return Reader::new(bytes).expect(SEQUENCE).and_then(within),
    };
    return within(Reader::new(content));

    fn within(mut content: Reader) -> Option<Format> {
        match content.next()? {
            (INTEGER, [3]) => Some(Format::Pfx),
            (OID, oid) if dotted(oid)? == SIGNED_DATA => Some(Format::Pkcs7),
            _ => None,
        }
    }
}
