//! Public keys of SSH in text: a key on a line as OpenSSH has it, or blocks of RFC 4716.

use super::keys::PublicKey;
use crate::cert::keystore::bytes::Bytes;
use crate::cert::keystore::{Entry, Unreadable};
use crate::cert::pem::decode_secret;

const BEGIN: &str = "---- BEGIN SSH2 PUBLIC KEY ----";
const END: &str = "---- END SSH2 PUBLIC KEY ----";

/// How many keys a file may have.
const MOST_KEYS: usize = 1000;

const CUT: Unreadable = Unreadable::Damaged("it holds something that is no SSH public key, or not whole");

/// A key as it stands in the text.
struct Found {
    blob: Vec<u8>,
    comment: String,
}

/// Whether the first thing in a store is such a key.
///
/// The store may be of any other format and secret, so that no copy of it is made. The key on a line is ASCII, and only its
/// comment need not be UTF-8.
pub(super) fn looks_like(store: &[u8]) -> bool {
    let mut lines = store.split(|byte| matches!(byte, b'\r' | b'\n')).map(<[u8]>::trim_ascii);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with(b"#"));
    let text = first.and_then(|line| line.utf8_chunks().next()).map(|chunk| chunk.valid());
    text.is_some_and(|line| line == BEGIN || key_on(line).is_some())
}

/// All keys of a text. Those of kinds that the library has no use for are left out when there are others.
pub(super) fn read(text: &str) -> Result<Vec<Entry>, Unreadable> {
    let found = match lines(text).next() {
        Some(BEGIN) => blocks(text)?,
        _ => lines(text).map(|line| key_on(line).ok_or(CUT)).take(MOST_KEYS + 1).collect::<Result<_, _>>()?,
    };
    if found.is_empty() {
        return Err(Unreadable::Damaged("it holds no SSH public key"));
    }
    if found.len() > MOST_KEYS {
        return Err(Unreadable::Unsupported("it holds too many keys"));
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
    text.split(['\r', '\n']).map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The key on a line: the name of its kind, base64, and a comment. Before them there may be options.
fn key_on(line: &str) -> Option<Found> {
    let mut rest = line;
    // Options have no more words than this; the bound keeps a long line of nonsense cheap.
    for _ in 0..64 {
        let (word, after) = next_word(rest)?;
        let (digits, comment) = next_word(after).unwrap_or_default();
        if let Some(blob) = decode_secret(digits) {
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
    while lines.any(|line| line == BEGIN) {
        let mut block = Vec::new();
        loop {
            match lines.next().ok_or(CUT)? {
                END => break,
                line => block.push(line),
            }
        }
        found.push(in_block(&block).ok_or(CUT)?);
        if found.len() > MOST_KEYS {
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
    Some(Found { blob: decode_secret(&lines.collect::<String>())?.to_vec(), comment })
}
