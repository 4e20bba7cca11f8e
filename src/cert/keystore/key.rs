//! Keys and certificates in DER, as several formats hold them.

use super::{Entry, PrivateKey, Unreadable};
use crate::cert::der::{Reader, dotted};
use openssl::pkey::PKey;
use openssl::x509::X509;

/// How many entries a store may have, and an entry certificates.
pub(super) const MAX_ENTRIES: usize = 4096;

const BAD_KEY: Unreadable = Unreadable::Damaged("a private key");

/// The kinds of keys that can sign, with the longest encoding that a usable one has. Reading a DSA key costs a power of
/// numbers as long as the store says.
const KINDS: &[(&str, usize)] = &[
    ("1.2.840.113549.1.1.1", 16 * 1024),  // RSA
    ("1.2.840.113549.1.1.10", 16 * 1024), // RSA-PSS
    ("1.2.840.10040.4.1", 4 * 1024),      // DSA
    ("1.2.840.10045.2.1", 4 * 1024),      // EC
    ("1.3.101.112", 1024),                // Ed25519
    ("1.3.101.113", 1024),                // Ed448
];

/// A private key in PKCS #8, not encrypted.
pub(super) fn private_key(der: &[u8]) -> Result<PrivateKey, Unreadable> {
    let kind = kind_of(der).ok_or(BAD_KEY)?;
    match KINDS.iter().find(|(known, _)| *known == kind) {
        None => Err(Unreadable::Unsupported("a kind of private key")),
        Some((_, longest)) if der.len() > *longest => {
            Err(Unreadable::Unsupported("a private key of this size"))
        }
        Some(_) => {
            let key = PKey::private_key_from_pkcs8(der).map_err(|_| BAD_KEY)?;
            Ok(PrivateKey { key, exportable: true })
        }
    }
}

fn kind_of(der: &[u8]) -> Option<String> {
    let mut info = Reader::new(der).expect(0x30)?;
    info.expect(0x02)?;
    let (tag, kind) = info.expect(0x30)?.next()?;
    if tag == 0x06 { dotted(kind) } else { None }
}

/// The private key of an entry from its opened encoding; `None` when the library has no use for keys of its kind, so
/// that the other entries of the store stay usable.
pub(super) fn usable_private_key(der: &[u8]) -> Result<Option<PrivateKey>, Unreadable> {
    match private_key(der) {
        Ok(key) => Ok(Some(key)),
        Err(Unreadable::Unsupported(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// A certificate in DER.
pub(super) fn certificate(der: &[u8]) -> Result<X509, Unreadable> {
    X509::from_der(der).map_err(|_| Unreadable::Damaged("a certificate"))
}

/// An entry from its certificates, its own first.
pub(super) fn entry(
    alias: String,
    certificates: &[&[u8]],
    private_key: Option<PrivateKey>,
) -> Result<Entry, Unreadable> {
    let mut certificates = certificates.iter().map(|der| certificate(der)).collect::<Result<Vec<_>, _>>()?;
    let own = if certificates.is_empty() { None } else { Some(certificates.remove(0)) };
    Ok(Entry { alias, certificate: own, chain: certificates, public_key: None, private_key })
}

/// Something encrypted, and how: an algorithm with its parameters, and the content.
pub(super) struct Encrypted<'a> {
    /// The identifier of the algorithm, as numbers with dots.
    pub algorithm: String,
    /// The elements after the identifier.
    pub parameters: Reader<'a>,
    /// The encrypted bytes.
    pub content: &'a [u8],
}

impl<'a> Encrypted<'a> {
    /// Reads the two elements of such a sequence.
    pub(super) fn read(mut sequence: Reader<'a>) -> Option<Self> {
        let (algorithm, parameters) = algorithm(&mut sequence)?;
        let (tag, content) = sequence.next()?;
        (tag == 0x04 && sequence.is_empty()).then_some(Self { algorithm, parameters, content })
    }
}

/// The next element as an algorithm: its identifier, and the elements after that.
pub(super) fn algorithm<'a>(from: &mut Reader<'a>) -> Option<(String, Reader<'a>)> {
    let mut sequence = from.expect(0x30)?;
    let (tag, identifier) = sequence.next()?;
    let name = dotted(identifier).filter(|_| tag == 0x06)?;
    Some((name, sequence))
}
