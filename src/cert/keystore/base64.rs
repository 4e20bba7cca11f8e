//! Base64 of secrets: what is read on the way is wiped.

use zeroize::Zeroizing;

/// The bytes that some lines of base64 stand for; `None` when they are none.
pub(super) fn decode<'a>(lines: impl Iterator<Item = &'a str> + Clone) -> Option<Zeroizing<Vec<u8>>> {
    let mut digits = Zeroizing::new(String::with_capacity(lines.clone().map(str::len).sum()));
    lines.for_each(|line| digits.extend(line.chars().filter(|digit| !digit.is_ascii_whitespace())));
    let body = digits.trim_end_matches('=');
    let padded = digits.len() % 4 == 0 && digits.len() - body.len() <= 2;
    let legal = body.bytes().all(|digit| digit.is_ascii_alphanumeric() || matches!(digit, b'+' | b'/'));
    if !padded || !legal || body.is_empty() {
        return None;
    }
    openssl::base64::decode_block(&digits).ok().map(Zeroizing::new)
}
