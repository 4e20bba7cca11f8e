//! Java's key stores JKS and JCEKS.
//!
//! Both are the same list of entries with a digest over it that needs the password; in JCEKS there may be secret keys
//! too, and private keys are protected better.

mod protector;
mod serialized;
#[cfg(test)]
mod tests;

use super::bytes::Bytes;
use super::java::{self, MOST_ENTRIES};
use super::pbe::Budget;
use super::{Entry, Unreadable};
use openssl::sha::Sha1;

const JKS: u32 = 0xFEED_FEED;
const JCEKS: u32 = 0xCECE_CECE;

const CUT: Unreadable = Unreadable::Damaged("it is not whole");

/// An entry as it stands in the store.
enum Stored<'a> {
    Key { alias: String, protected: &'a [u8], certificates: Vec<&'a [u8]> },
    Certificate { alias: String, certificate: &'a [u8] },
    Secret,
}

/// Whether the bytes begin as such a store does.
pub(super) fn looks_like(bytes: &[u8]) -> bool {
    matches!(Bytes::new(bytes).u32(), Some(JKS | JCEKS))
}

/// Reads a store.
///
/// A private key with another password than that of the store is left out; its certificates stay.
pub(super) fn read(bytes: &[u8], password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let content_length = bytes.len().checked_sub(20).ok_or(CUT)?;
    let (content, digest) = bytes.split_at_checked(content_length).ok_or(CUT)?;
    let stored = list(content)?;
    let password = java::password(password)?;
    check(content, digest, &password)?;
    let mut budget = Budget::new();
    let mut entries = Vec::with_capacity(stored.len());
    for entry in stored {
        entries.extend(open(entry, &password, &mut budget)?);
    }
    Ok(entries)
}

/// The digest at the end shows that the password is right and nothing was changed.
fn check(content: &[u8], digest: &[u8], password: &[u8]) -> Result<(), Unreadable> {
    let mut sha = Sha1::new();
    sha.update(password);
    sha.update(b"Mighty Aphrodite");
    sha.update(content);
    if openssl::memcmp::eq(&sha.finish(), digest) { Ok(()) } else { Err(Unreadable::Password) }
}

fn open(stored: Stored, password: &[u8], budget: &mut Budget) -> Result<Option<Entry>, Unreadable> {
    match stored {
        Stored::Secret => Ok(None),
        Stored::Certificate { alias, certificate } => java::entry(alias, &[certificate], None).map(Some),
        Stored::Key { alias, protected, certificates } => {
            let opened = protector::open(protected, password, budget);
            java::entry(alias, &certificates, Some(opened)).map(Some)
        }
    }
}

fn list(content: &[u8]) -> Result<Vec<Stored<'_>>, Unreadable> {
    let mut bytes = Bytes::new(content);
    let kind = bytes.u32().ok_or(CUT)?;
    if !matches!(kind, JKS | JCEKS) {
        return Err(Unreadable::Damaged("it is no key store of Java"));
    }
    let version = bytes.u32().ok_or(CUT)?;
    if !matches!(version, 1 | 2) {
        return Err(Unreadable::Unsupported("its version is not known here"));
    }
    let count = bytes.u32().ok_or(CUT)?;
    if usize::try_from(count).map_or(true, |count| count > MOST_ENTRIES) {
        return Err(Unreadable::Unsupported("it holds too many entries"));
    }
    let entries = (0..count).map(|_| stored(&mut bytes, kind, version)).collect::<Result<_, _>>()?;
    if bytes.is_empty() {
        Ok(entries)
    } else {
        Err(Unreadable::Damaged("there are bytes behind its entries"))
    }
}

fn stored<'a>(bytes: &mut Bytes<'a>, kind: u32, version: u32) -> Result<Stored<'a>, Unreadable> {
    let tag = bytes.u32().ok_or(CUT)?;
    let alias = java::modified_utf8(bytes.short_piece().ok_or(CUT)?);
    // When the entry was made.
    bytes.take(8).ok_or(CUT)?;
    match tag {
        1 => {
            let protected = bytes.piece().ok_or(CUT)?;
            let count = bytes.u32().ok_or(CUT)?;
            if usize::try_from(count).map_or(true, |count| count > MOST_ENTRIES) {
                return Err(Unreadable::Unsupported("it holds too many certificates"));
            }
            let certificates = (0..count).map(|_| certificate(bytes, version)).collect::<Result<_, _>>()?;
            Ok(Stored::Key { alias, protected, certificates })
        }
        2 => Ok(Stored::Certificate { alias, certificate: certificate(bytes, version)? }),
        3 if kind == JCEKS => serialized::skip(bytes).map(|()| Stored::Secret).ok_or(CUT),
        _ => Err(Unreadable::Damaged("it holds an entry of an unknown kind")),
    }
}

fn certificate<'a>(bytes: &mut Bytes<'a>, version: u32) -> Result<&'a [u8], Unreadable> {
    // Version 1 has X.509 certificates only and does not say so.
    if version == 2 && bytes.short_piece().ok_or(CUT)? != b"X.509" {
        return Err(Unreadable::Unsupported("it holds certificates that are not X.509"));
    }
    bytes.piece().ok_or(CUT)
}
