//! The pieces of a certificate, as bytes.

use super::der::{BIT_STRING, INTEGER, OCTET_STRING, Reader, SEQUENCE};

/// The tag of the version, which is left out in version 1.
const VERSION: u8 = 0xA0;
/// The tag of the extensions.
const EXTENSIONS: u8 = 0xA3;
/// `0x01`, as a piece of an extension: whether it is critical.
const BOOLEAN: u8 = 0x01;

/// What OpenSSL has no safe reader for, and what it rewrites when it reads it.
pub(super) struct Pieces<'a> {
    /// The content of the serial number.
    pub(super) serial: &'a [u8],
    /// The subject public key info, whole.
    pub(super) public_key: &'a [u8],
    /// The identifier of the signature's algorithm.
    pub(super) signature: Option<String>,
    /// The extensions in order; none when they cannot be read.
    pub(super) extensions: Vec<Extension<'a>>,
}

/// One extension.
pub(super) struct Extension<'a> {
    /// Its identifier, as numbers with dots.
    pub(super) oid: String,
    /// The DER inside its string of bytes.
    pub(super) value: &'a [u8],
}

impl<'a> Pieces<'a> {
    /// The pieces of a certificate in DER; none when it does not have the order of one.
    pub(super) fn of(der: &'a [u8]) -> Option<Self> {
        let mut certificate = Reader::new(der).expect(SEQUENCE)?;
        let mut signed = certificate.expect(SEQUENCE)?;
        let signature = algorithm(&mut certificate);
        signed.skip(VERSION);
        let serial = signed.expect(INTEGER)?.rest();
        // Signature algorithm, issuer, validity, subject.
        for _ in 0..4 {
            signed.expect(SEQUENCE)?;
        }
        let public_key = signed.whole(SEQUENCE)?;
        Some(Self { serial, public_key, signature, extensions: extensions(signed).unwrap_or_default() })
    }

    /// The value of an extension; none when it is not there, or is there twice, which makes it mean nothing.
    pub(super) fn extension(&self, oid: &str) -> Option<&'a [u8]> {
        let mut found = self.extensions.iter().filter(|extension| extension.oid == oid);
        found.next().filter(|_| found.next().is_none()).map(|extension| extension.value)
    }
}

/// The identifier in an algorithm identifier.
fn algorithm(reader: &mut Reader) -> Option<String> {
    reader.expect(SEQUENCE)?.oid()
}

/// The algorithm's identifier in a subject public key info.
pub(super) fn key_algorithm(public_key: &[u8]) -> Option<String> {
    algorithm(&mut Reader::new(public_key).expect(SEQUENCE)?)
}

fn extensions(mut signed: Reader) -> Option<Vec<Extension>> {
    while !signed.is_empty() {
        let mut ahead = signed;
        if let Some(mut wrapped) = ahead.expect(EXTENSIONS) {
            return list(wrapped.expect(SEQUENCE)?);
        }
        // The unique identifiers of version 2.
        signed.next()?;
    }
    Some(Vec::new())
}

fn list(mut reader: Reader) -> Option<Vec<Extension>> {
    let mut list = Vec::new();
    while !reader.is_empty() {
        let mut extension = reader.expect(SEQUENCE)?;
        let oid = extension.oid()?;
        extension.skip(BOOLEAN);
        list.push(Extension { oid, value: extension.expect(OCTET_STRING)?.rest() });
    }
    Some(list)
}

/// The first eight bits of a named bit list, the first one highest: what `KeyUsage` is.
pub(super) fn first_bits(value: &[u8]) -> Option<u8> {
    let bits = Reader::new(value).expect(BIT_STRING)?.rest();
    let (&unused, bytes) = bits.split_first()?;
    let &first = bytes.first()?;
    // Bits that are not used are not set, whatever they are.
    let mask = if bytes.len() == 1 { 0xFF_u8.checked_shl(u32::from(unused))? } else { 0xFF };
    Some(first & mask)
}

/// A sequence of identifiers, as numbers with dots: what `ExtKeyUsage` is.
pub(super) fn identifiers(value: &[u8]) -> Option<Vec<String>> {
    let mut reader = Reader::new(value).expect(SEQUENCE)?;
    let mut list = Vec::new();
    while !reader.is_empty() {
        list.push(reader.oid()?);
    }
    Some(list)
}
