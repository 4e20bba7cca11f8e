//! Public keys of SSH in text: a key on a line as OpenSSH has it, or blocks of RFC 4716.

use super::keys::PublicKey;
use crate::cert::keystore::bytes::Bytes;
use crate::cert::keystore::key::MAX_ENTRIES;
use crate::cert::keystore::{Entry, Unreadable, base64};

const BEGIN: &str = "---- BEGIN SSH2 PUBLIC KEY ----";
const END: &str = "---- END SSH2 PUBLIC KEY ----";

const CUT: Unreadable = Unreadable::Damaged("an SSH public key that is not whole");

/// A key as it stands in the text.
struct Found {
    blob: Vec<u8>,
    comment: String,
}

/// Whether the first thing in a text is such a key.
pub(super) fn looks_like(text: &str) -> bool {
    let first = lines(text).next();
    first.is_some_and(|line| line == BEGIN || key_on(line).is_some())
}

/// All keys of a text. Those of kinds that the library has no use for are left out when there are others.
pub(super) fn read(text: &str) -> Result<Vec<Entry>, Unreadable> {
    let found = match lines(text).next() {
        Some(BEGIN) => blocks(text)?,
        _ => {
            lines(text).map(|line| key_on(line).ok_or(CUT)).take(MAX_ENTRIES + 1).collect::<Result<_, _>>()?
        }
    };
    if found.is_empty() {
        return Err(Unreadable::Damaged("no SSH public key"));
    }
    if found.len() > MAX_ENTRIES {
        return Err(Unreadable::Unsupported("a file with so many keys"));
    }
    let (mut entries, mut unsupported) = (Vec::new(), None);
    for key in found {
        match PublicKey::read(&key.blob) {
            Ok(public) => entries.push(Entry {
                alias: key.comment,
                public_key: Some(public.to_openssl()?),
                ..Entry::default()
            }),
            Err(error @ Unreadable::Unsupported(_)) => unsupported = Some(error),
            Err(error) => return Err(error),
        }
    }
    match unsupported {
        Some(error) if entries.is_empty() => Err(error),
        _ => Ok(entries),
    }
}

/// The lines that are neither blank nor a remark.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let text = text.trim_start_matches('\u{feff}');
    text.split(['\r', '\n']).map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The key on a line: the name of its kind, base64, and a comment. Before them there may be options.
fn key_on(line: &str) -> Option<Found> {
    let mut rest = line;
    // Options have no more words than this; the bound keeps a long line of nonsense cheap.
    for _ in 0..64 {
        let (word, after) = next_word(rest)?;
        let (digits, comment) = next_word(after).unwrap_or_default();
        if let Some(blob) = base64::decode(std::iter::once(digits)) {
            // The key names its own kind once more.
            if Bytes::new(&blob).piece() == Some(word.as_bytes()) {
                return Some(Found { blob: blob.to_vec(), comment: comment.trim().to_owned() });
            }
        }
        rest = after;
    }
    None
}

fn next_word(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    if text.is_empty() {
        return None;
    }
    Some(text.split_at(text.find(char::is_whitespace).unwrap_or(text.len())))
}

/// The keys in blocks of RFC 4716. What stands between blocks does not count.
fn blocks(text: &str) -> Result<Vec<Found>, Unreadable> {
    let mut found = Vec::new();
    let mut lines = text.split(['\r', '\n']).map(str::trim).filter(|line| !line.is_empty());
    while lines.any(|line| line.trim_start_matches('\u{feff}') == BEGIN) {
        let mut block = Vec::new();
        loop {
            match lines.next().ok_or(CUT)? {
                END => break,
                line => block.push(line),
            }
        }
        found.push(in_block(&block).ok_or(CUT)?);
        if found.len() > MAX_ENTRIES {
            break;
        }
    }
    Ok(found)
}

/// Headers such as `Comment: "me"`, which a backslash at the end continues on the next line, then base64.
fn in_block(lines: &[&str]) -> Option<Found> {
    let mut comment = String::new();
    let mut lines = lines.iter().copied().peekable();
    while let Some(line) = lines.next_if(|line| line.contains(':')) {
        let mut header = line.to_owned();
        while header.ends_with('\\') {
            header.pop();
            header.push_str(lines.next()?);
        }
        let (tag, value) = header.split_once(':')?;
        if tag.eq_ignore_ascii_case("comment") {
            let value = value.trim();
            let quoted = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
            comment = quoted.unwrap_or(value).to_owned();
        }
    }
    Some(Found { blob: base64::decode(lines)?.to_vec(), comment })
}
