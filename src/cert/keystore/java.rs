//! What the key stores of Java have in common.

use super::Unreadable;
use zeroize::Zeroizing;

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
