//! BCFKS, the key store of Bouncy Castle for FIPS.
//!
//! A list of entries, encrypted as a whole, with a code over it that needs the password. Private keys are encrypted
//! once more.

mod protector;
#[cfg(test)]
mod tests;

use super::budget::Budget;
use super::key::{self, Encrypted, MAX_ENTRIES};
use super::{Entry, Unreadable, java};
use crate::cert::der::Reader;
use protector::{Protector, Purpose};

const DAMAGED: Unreadable = Unreadable::Damaged("a BCFKS key store that is not whole");

/// The kinds of entries.
const CERTIFICATE: u64 = 0;
const PRIVATE_KEY: u64 = 1;
const SECRET_KEY: u64 = 2;
const PROTECTED_PRIVATE_KEY: u64 = 3;
const PROTECTED_SECRET_KEY: u64 = 4;

/// The two parts of a store.
struct Store<'a> {
    /// The list of entries, encrypted or not, as it stands.
    data: &'a [u8],
    /// The code over it.
    check: Reader<'a>,
}

/// Whether the bytes are built as such a store is.
pub(super) fn looks_like(bytes: &[u8]) -> bool {
    split(bytes).is_some_and(|store| {
        let content = || Reader::new(store.data).expect(0x30);
        let encrypted = content().and_then(Encrypted::read).is_some();
        encrypted || content().and_then(|content| list(content)).is_some()
    })
}

/// Reads a store.
///
/// A private key with another password than that of the store is left out; its certificates stay.
pub(super) fn read(bytes: &[u8], password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let store = split(bytes).ok_or(DAMAGED)?;
    let mut protector = Protector::new(java::password(password)?, Budget::new());
    let integrity = protector.check(store.data, store.check)?;
    let content = Reader::new(store.data).expect(0x30).ok_or(DAMAGED)?;
    match Encrypted::read(content) {
        Some(encrypted) => {
            let plain = protector.decrypt(encrypted, Purpose::Store)?;
            let content = Reader::new(&plain).expect(0x30).ok_or(DAMAGED)?;
            entries(content, integrity, &mut protector)
        }
        None => entries(content, integrity, &mut protector),
    }
}

fn split(bytes: &[u8]) -> Option<Store<'_>> {
    let mut whole = Reader::new(bytes);
    let mut store = whole.expect(0x30)?;
    let data = store.next_whole()?;
    let check = store.next_whole()?;
    (whole.is_empty() && store.is_empty()).then_some(Store { data, check: Reader::new(check) })
}

/// The entries of a list, and the algorithm that it says its code is made with.
fn list<'a>(mut content: Reader<'a>) -> Option<(&'a [u8], Reader<'a>)> {
    content.number()?;
    let integrity = content.next_whole()?;
    // When the store was made and changed.
    content.next()?;
    content.next()?;
    Some((integrity, content.expect(0x30)?))
}

fn entries(content: Reader, integrity: &[u8], protector: &mut Protector) -> Result<Vec<Entry>, Unreadable> {
    let (told, mut list) = list(content).ok_or(DAMAGED)?;
    if told != integrity {
        return Err(Unreadable::Damaged("a BCFKS key store with a code of another kind than it says"));
    }
    let mut entries = Vec::new();
    for visited in 0.. {
        if list.is_empty() {
            break;
        }
        if visited == MAX_ENTRIES {
            return Err(Unreadable::Unsupported("a key store with so many entries"));
        }
        entries.extend(entry(list.expect(0x30).ok_or(DAMAGED)?, protector)?);
    }
    Ok(entries)
}

fn entry(mut sequence: Reader, protector: &mut Protector) -> Result<Option<Entry>, Unreadable> {
    let (kind, alias, data) = fields(&mut sequence).ok_or(DAMAGED)?;
    match kind {
        CERTIFICATE => key::entry(alias, &[data], None).map(Some),
        PRIVATE_KEY | PROTECTED_PRIVATE_KEY => key_entry(alias, data, protector).map(Some),
        SECRET_KEY | PROTECTED_SECRET_KEY => Ok(None),
        _ => Err(Unreadable::Damaged("an entry of an unknown kind")),
    }
}

fn fields<'a>(sequence: &mut Reader<'a>) -> Option<(u64, String, &'a [u8])> {
    let kind = sequence.number()?;
    let alias = String::from_utf8_lossy(sequence.bytes(0x0C)?).into_owned();
    // When the entry was made and changed.
    sequence.next()?;
    sequence.next()?;
    Some((kind, alias, sequence.bytes(0x04)?))
}

fn key_entry(alias: String, data: &[u8], protector: &mut Protector) -> Result<Entry, Unreadable> {
    let mut sequence = Reader::new(data).expect(0x30).ok_or(DAMAGED)?;
    let encrypted = sequence.expect(0x30).and_then(Encrypted::read).ok_or(DAMAGED)?;
    let mut chain = sequence.expect(0x30).ok_or(DAMAGED)?;
    let mut certificates = Vec::new();
    while !chain.is_empty() {
        certificates.push(chain.next_whole().ok_or(DAMAGED)?);
        if certificates.len() > MAX_ENTRIES {
            return Err(Unreadable::Unsupported("a chain of so many certificates"));
        }
    }
    let private_key = match protector.decrypt(encrypted, Purpose::PrivateKey) {
        Ok(der) => key::usable_private_key(&der)?,
        Err(Unreadable::Password) => None,
        Err(error) => return Err(error),
    };
    key::entry(alias, &certificates, private_key)
}
