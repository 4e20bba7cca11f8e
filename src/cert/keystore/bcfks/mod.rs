//! BCFKS, the key store of Bouncy Castle for FIPS.
//!
//! A list of entries, encrypted as a whole, with a code over it that needs the password. Private keys are encrypted
//! once more.

mod protector;
#[cfg(test)]
mod tests;

use super::java::{self, MOST_ENTRIES};
use super::{Entry, Unreadable, key};
use crate::cert::der::{OCTET_STRING, Reader, SEQUENCE};
use protector::{Protector, Purpose};

const DAMAGED: Unreadable = Unreadable::Damaged("it is no BCFKS key store, or not whole");

/// The tag of a text.
const UTF8_STRING: u8 = 0x0C;

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
    split(bytes).is_some_and(|mut store| {
        let content = Reader::new(store.data).expect(SEQUENCE);
        // Old certificates begin as a list that is not encrypted does, but have no code after it.
        let has_code = store.check.expect(SEQUENCE).and_then(|mut code| code.expect(SEQUENCE)).is_some();
        key::encrypted(store.data).is_some() || has_code && content.and_then(list).is_some()
    })
}

/// Reads a store.
///
/// A private key with another password than that of the store is left out; its certificates stay.
pub(super) fn read(bytes: &[u8], password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let store = split(bytes).ok_or(DAMAGED)?;
    let mut protector = Protector::new(java::password(password)?);
    let integrity = protector.check(store.data, store.check)?;
    match key::encrypted(store.data) {
        Some((algorithm, content)) => {
            let plain = protector.decrypt(algorithm, content, Purpose::Store)?;
            entries(&plain, integrity, &mut protector)
        }
        None => entries(store.data, integrity, &mut protector),
    }
}

fn split(bytes: &[u8]) -> Option<Store<'_>> {
    let mut whole = Reader::new(bytes);
    let mut store = whole.expect(SEQUENCE)?;
    let data = store.whole(SEQUENCE)?;
    (whole.is_empty() && !store.is_empty()).then_some(Store { data, check: store })
}

/// The entries of a list, and the algorithm that it says its code is made with.
fn list(mut content: Reader<'_>) -> Option<(&[u8], Reader<'_>)> {
    content.integer()?;
    let integrity = content.whole(SEQUENCE)?;
    // When the store was made and changed.
    content.next()?;
    content.next()?;
    Some((integrity, content.expect(SEQUENCE)?))
}

fn entries(content: &[u8], integrity: &[u8], protector: &mut Protector) -> Result<Vec<Entry>, Unreadable> {
    let (told, mut list) = Reader::new(content).expect(SEQUENCE).and_then(list).ok_or(DAMAGED)?;
    if told != integrity {
        return Err(Unreadable::Damaged("its code is of another kind than it says"));
    }
    let mut entries = Vec::new();
    for visited in 0.. {
        if list.is_empty() {
            break;
        }
        if visited == MOST_ENTRIES {
            return Err(Unreadable::Unsupported("it holds too many entries"));
        }
        entries.extend(entry(list.expect(SEQUENCE).ok_or(DAMAGED)?, protector)?);
    }
    Ok(entries)
}

fn entry(mut sequence: Reader, protector: &mut Protector) -> Result<Option<Entry>, Unreadable> {
    let (kind, alias, data) = fields(&mut sequence).ok_or(DAMAGED)?;
    match kind {
        CERTIFICATE => java::entry(alias, &[data], None).map(Some),
        PRIVATE_KEY | PROTECTED_PRIVATE_KEY => key_entry(alias, data, protector).map(Some),
        SECRET_KEY | PROTECTED_SECRET_KEY => Ok(None),
        _ => Err(Unreadable::Damaged("it holds an entry of an unknown kind")),
    }
}

fn fields<'a>(sequence: &mut Reader<'a>) -> Option<(u64, String, &'a [u8])> {
    let kind = sequence.integer()?;
    let alias = String::from_utf8_lossy(sequence.expect(UTF8_STRING)?.rest()).into_owned();
    // When the entry was made and changed.
    sequence.next()?;
    sequence.next()?;
    Some((kind, alias, sequence.expect(OCTET_STRING)?.rest()))
}

fn key_entry(alias: String, data: &[u8], protector: &mut Protector) -> Result<Entry, Unreadable> {
    let mut sequence = Reader::new(data).expect(SEQUENCE).ok_or(DAMAGED)?;
    let encrypted = sequence.whole(SEQUENCE).and_then(key::encrypted);
    let (algorithm, content) = encrypted.ok_or(DAMAGED)?;
    let mut chain = sequence.expect(SEQUENCE).ok_or(DAMAGED)?;
    let mut certificates = Vec::new();
    while !chain.is_empty() {
        certificates.push(chain.whole(SEQUENCE).ok_or(DAMAGED)?);
        if certificates.len() > MOST_ENTRIES {
            return Err(Unreadable::Unsupported("it holds too many certificates"));
        }
    }
    java::entry(alias, &certificates, Some(protector.decrypt(algorithm, content, Purpose::PrivateKey)))
}
