//! Which entry of a store is meant.

use super::assemble::chain_above;
use super::{Entry, key};
use crate::cert::name::windows_name;
use openssl::x509::X509;

/// What stands for any certificate.
const ANY: &str = "*";

/// The entry with this subject: an exact match first, then one that contains the text, then one with the same fields in
/// another order, all without regard to case; among equal ones the first with a private key. `*` is the first with a private
/// key, or else the first. When no subject matches, the text may be the name that the store itself gives to a key without a
/// certificate, which has no other.
pub fn find<'a>(entries: &'a [Entry], wanted: &str) -> Option<&'a Entry> {
    if wanted.trim() == ANY {
        return entries.iter().find(|entry| entry.private_key.is_some()).or(entries.first());
    }
    let wanted = comparable(wanted);
    let named: Vec<(String, &Entry)> =
        entries.iter().filter_map(|entry| Some((comparable(&subject(entry)?), entry))).collect();
    let best = |fits: &dyn Fn(&str) -> bool| {
        let fitting = || named.iter().filter(|(name, _)| fits(name)).map(|(_, entry)| *entry);
        fitting().find(|entry| entry.private_key.is_some()).or_else(|| fitting().next())
    };
    let nameless = || entries.iter().filter(|entry| entry.certificate.is_none());
    let by_alias = || nameless().find(|entry| entry.alias.to_lowercase() == wanted);
    let orders = [by_type(fields(&wanted)), fields(&wanted).into_iter().rev().collect()];
    let reordered = |name: &str| {
        let own = fields(name);
        own == orders[1] || by_type(own) == orders[0]
    };
    best(&|name| name == wanted)
        .or_else(|| best(&|name| name.contains(&wanted)))
        .or_else(|| best(&reordered))
        .or_else(by_alias)
}

/// The fields of a comparable subject.
fn fields(subject: &str) -> Vec<&str> {
    let mut quoted = false;
    let at_comma = |character: char| {
        quoted ^= character == '"';
        character == ',' && !quoted
    };
    subject.split(at_comma).map(str::trim).collect()
}

/// Fields in the order of their types. Programs write the types of a subject in different orders; those of one type, such as
/// the parts of a domain, say something by theirs, and keep it.
fn by_type(mut fields: Vec<&str>) -> Vec<&str> {
    fields.sort_by_key(|field| field.split_once('=').map_or(*field, |(name, _)| name));
    fields
}

/// The subject of the entry's certificate, as the properties show it.
fn subject(entry: &Entry) -> Option<String> {
    Some(windows_name(&entry.certificate.as_ref()?.subject_name().to_der().ok()?))
}

/// A subject in the form in which two are compared: lower case, one blank after each comma outside of quotes.
fn comparable(subject: &str) -> String {
    let mut text = String::with_capacity(subject.len());
    let (mut quoted, mut after_comma) = (false, false);
    for character in subject.trim().chars().flat_map(char::to_lowercase) {
        quoted ^= character == '"';
        if after_comma && character == ' ' {
            continue;
        }
        if after_comma {
            text.push(' ');
        }
        after_comma = character == ',' && !quoted;
        text.push(character);
    }
    text
}

/// Whether a private key that lies in the open signs what the public key of the entry verifies. The key of a token is not
/// asked: it might want to be touched.
pub fn is_whole(entry: &Entry) -> bool {
    let Some(private) = entry.private_key.as_ref().filter(|private| private.exportable) else { return true };
    let own = || private.key.public_key_to_der().ok();
    let public = match &entry.certificate {
        Some(certificate) => certificate.public_key().ok(),
        None => own().and_then(|der| openssl::pkey::PKey::public_key_from_der(&der).ok()),
    };
    public.is_some_and(|public| key::belongs(&private.key, &public))
}

/// A certificate with its private key from the entries of a store, if it is there, and with the certificates above it.
pub fn with_key(certificate: X509, entries: &[Entry]) -> Entry {
    let public = certificate.public_key().ok();
    let fitting = entries.iter().find_map(|entry| {
        let private = entry.private_key.as_ref()?;
        let fits = public.as_ref().is_some_and(|public| public.public_eq(&private.key));
        let whole = Entry { certificate: Some(certificate.clone()), ..entry.clone() };
        (fits && is_whole(&whole)).then_some(whole)
    });
    let Some(entry) = fitting else {
        return Entry { certificate: Some(certificate), ..Entry::default() };
    };
    let candidates: Vec<X509> =
        entries.iter().flat_map(|entry| entry.certificate.iter().chain(&entry.chain)).cloned().collect();
    Entry { chain: chain_above(&certificate, &candidates), ..entry }
}
