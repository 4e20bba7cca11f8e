//! What the key stores of Java have in common.

use super::{Entry, PrivateKey, Unreadable, key};
use openssl::x509::X509;
use zeroize::Zeroizing;

/// How many entries a store may have, and an entry certificates.
pub(super) const MOST_ENTRIES: usize = 1000;

/// A password as Java's key stores use it: two bytes a character, the upper one first.
pub(super) fn password(password: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    // A password that is no text cannot be that of a store that was made with a text.
    let text = std::str::from_utf8(password).map_err(|_| Unreadable::Password)?;
    // All the room at once: a vector that grows leaves copies behind.
    let mut wide = Zeroizing::new(Vec::with_capacity(2 * text.len()));
    for unit in text.encode_utf16() {
        wide.extend_from_slice(&unit.to_be_bytes());
    }
    Ok(wide)
}

/// Java's modified UTF-8: NUL has two bytes, and characters beyond 16 bits are two halves of three bytes each.
pub(super) fn modified_utf8(bytes: &[u8]) -> String {
    let mut units = Vec::with_capacity(bytes.len());
    let mut rest = bytes.iter().copied();
    while let Some(first) = rest.next() {
        let mut next = || rest.next().map_or(0, |byte| u16::from(byte & 0x3F));
        let first = u16::from(first);
        units.push(match first {
            0x00..=0x7F => first,
            0xC0..=0xDF => (first & 0x1F) << 6 | next(),
            0xE0..=0xEF => (first & 0x0F) << 12 | next() << 6 | next(),
            _ => 0xFFFD,
        });
    }
    String::from_utf16_lossy(&units)
}

/// An entry: its certificates, its own first, and what opening its private key came to.
///
/// Without a private key stays an entry whose key has another password than the store, or is of a kind or size that the
/// library has no use for. The other entries of the store are as good as before.
pub(super) fn entry(
    alias: String,
    certificates: &[&[u8]],
    opened: Option<Result<Zeroizing<Vec<u8>>, Unreadable>>,
) -> Result<Entry, Unreadable> {
    let private_key = match opened {
        Some(Ok(der)) => private_key(&der)?,
        Some(Err(Unreadable::Password)) | None => None,
        Some(Err(error)) => return Err(error),
    };
    let mut certificates = certificates.iter().map(|der| certificate(der));
    let own = certificates.next().transpose()?;
    let chain = certificates.collect::<Result<_, _>>()?;
    Ok(Entry { alias, certificate: own, chain, public_key: None, private_key })
}

fn certificate(der: &[u8]) -> Result<X509, Unreadable> {
    X509::from_der(der).map_err(|_| Unreadable::Damaged("one of its certificates cannot be read"))
}

/// The private key of a PKCS #8 encoding; none when the library has no use for it.
fn private_key(der: &[u8]) -> Result<Option<PrivateKey>, Unreadable> {
    match key::plain_private(der, Unreadable::Damaged("one of its private keys cannot be read")) {
        Err(Unreadable::Unsupported(_)) => Ok(None),
        read => read.map(Some),
    }
}
