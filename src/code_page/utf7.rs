//! UTF-7 of RFC 2152.

use super::{CodePage, Form};

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Whether a character stands for itself: the direct and the optional direct ones of the RFC without `\` and `~`, and
/// white space.
fn is_direct(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | '\0' | ' '..='}') && !matches!(character, '+' | '\\')
}

/// Appends the text as UTF-7.
pub(super) fn encode(text: &str, bytes: &mut Vec<u8>) {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let same = |character: char| {
            is_direct(character) == is_direct(first) && (character == '+') == (first == '+')
        };
        let end = rest.find(|character| !same(character)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        match first {
            '+' => run.chars().for_each(|_| bytes.extend(b"+-")),
            _ if is_direct(first) => bytes.extend(run.as_bytes()),
            _ => {
                bytes.push(b'+');
                encode_run(run, bytes);
                bytes.push(b'-');
            }
        }
    }
}

/// Base64 of UTF-16, without the `=` at its end.
fn encode_run(run: &str, bytes: &mut Vec<u8>) {
    let (mut bits, mut count) = (0_u32, 0);
    for unit in run.encode_utf16() {
        bits = bits << 16 | u32::from(unit);
        count += 16;
        while count >= 6 {
            count -= 6;
            bytes.push(DIGITS[(bits >> count & 63) as usize]);
        }
        bits &= (1 << count) - 1;
    }
    if count > 0 {
        bytes.push(DIGITS[(bits << (6 - count) & 63) as usize]);
    }
}

/// Appends the text that these bytes are; `None` when they are none.
pub(super) fn decode(bytes: &[u8], text: &mut String) -> Option<()> {
    let mut rest = bytes;
    while let Some((&first, after)) = rest.split_first() {
        if first != b'+' {
            text.push(Some(char::from(first)).filter(char::is_ascii)?);
            rest = after;
            continue;
        }
        let length = after.iter().position(|byte| !DIGITS.contains(byte)).unwrap_or(after.len());
        let (run, after) = after.split_at(length);
        match (run.is_empty(), after.first()) {
            (true, Some(b'-')) => text.push('+'),
            (true, _) => return None,
            (false, _) => decode_run(run, text)?,
        }
        rest = after.strip_prefix(b"-").unwrap_or(after);
    }
    Some(())
}

fn decode_run(run: &[u8], text: &mut String) -> Option<()> {
    let (mut bits, mut count) = (0_u32, 0);
    let mut units = zeroize::Zeroizing::new(Vec::with_capacity(run.len()));
    for byte in run {
        bits = bits << 6 | u32::try_from(DIGITS.iter().position(|digit| digit == byte)?).ok()?;
        count += 6;
        if count >= 16 {
            count -= 16;
            units.extend(u16::try_from(bits >> count).ok()?.to_be_bytes());
            bits &= (1 << count) - 1;
        }
    }
    // What is left over fills up the last digit with zeros.
    if bits != 0 || count >= 6 {
        return None;
    }
    text.push_str(&CodePage(Form::Utf16 { big: true }).decode(&units)?);
    Some(())
}
