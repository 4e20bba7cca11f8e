//! PEM, read with patience and written exactly.

use zeroize::Zeroizing;

/// The contents of all certificates in a text, in order, whatever they are for.
///
/// Blocks may have anything before, between and after them. Inside a block, white space is skipped, also where it
/// stands for the line ends, and so are the two-character spellings `\r` and `\n`: settings are often given on one line.
/// A block that is no base64 is left out.
pub fn certificates(text: &str) -> Vec<Vec<u8>> {
    labelled(text, &["CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"])
}

/// The contents of the certificates in a text that may be trusted, in order.
///
/// Blocks of the form `TRUSTED CERTIFICATE` are left out: OpenSSL puts behind such a certificate what it is trusted
/// and rejected for. Reading only the certificate would trust it for everything.
pub fn anchors(text: &str) -> Vec<Vec<u8>> {
    labelled(text, &["CERTIFICATE", "X509 CERTIFICATE"])
}

fn labelled(text: &str, labels: &[&str]) -> Vec<Vec<u8>> {
    let wanted = blocks(text).into_iter().filter(|block| labels.contains(&block.label));
    wanted.map(|block| block.content.to_vec()).collect()
}

/// One block of PEM.
pub struct Block<'a> {
    /// What stands between `BEGIN` and the dashes.
    pub label: &'a str,
    /// The lines before the base64, such as `Proc-Type: 4,ENCRYPTED`; empty without any.
    pub headers: &'a str,
    /// The bytes, which may be a private key.
    pub content: Zeroizing<Vec<u8>>,
}

/// All blocks of a text, in order, with the same patience as [`certificates`].
pub fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((label, body, after)) = next_block(rest) {
        rest = after;
        let (headers, digits) = split_headers(body);
        found.extend(decode_secret(digits).map(|content| Block { label, headers, content }));
    }
    found
}

/// Headers end with an empty line.
fn split_headers(body: &str) -> (&str, &str) {
    if !body.contains(':') {
        return ("", body);
    }
    let ends = ["\n\n", "\r\n\r\n", "\n \n"];
    let end = ends.iter().filter_map(|end| Some((body.find(end)?, end.len()))).min();
    match end {
        Some((at, length)) => (body[..at].trim_start(), &body[at + length..]),
        None => ("", body),
    }
}

/// The longest label of a block that is read, in bytes.
const LONGEST_LABEL: usize = 64;

/// The label and body of the first whole block, and the text from the next block on.
fn next_block(text: &str) -> Option<(&str, &str, &str)> {
    const BEGIN: &str = "-----BEGIN ";
    let mut text = text;
    loop {
        let (_, rest) = text.split_once(BEGIN)?;
        // A block in which another one begins was cut off. Its end is not looked for behind that: every byte is read once.
        let (block, after) = rest.split_at(rest.find(BEGIN).unwrap_or(rest.len()));
        text = after;
        let Some((label, body)) = block.split_once("-----") else { continue };
        if label.len() > LONGEST_LABEL {
            continue;
        }
        if let Some((body, _)) = body.split_once(format!("-----END {label}-----").as_str()) {
            return Some((label, body, after));
        }
    }
}

/// Base64 with white space, or `\r` and `\n` in two characters each, anywhere in it; `None` when it is something else.
pub fn decode_base64(text: &str) -> Option<Vec<u8>> {
    decode_secret(text).map(|bytes| bytes.to_vec())
}

/// The same, for what nothing may be left of.
pub fn decode_secret(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut digits = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        match (character, rest.peek()) {
            ('\\', Some('r' | 'n')) => {
                rest.next();
            }
            _ if character.is_whitespace() => {}
            _ => digits.push(character),
        }
    }
    let body = digits.trim_end_matches('=');
    let padded = digits.len() % 4 == 0 && digits.len() - body.len() <= 2;
    let legal = body.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/');
    (padded && legal && !body.is_empty())
        .then(|| openssl::base64::decode_block(&digits).ok())?
        .map(Zeroizing::new)
}

/// A certificate as a PEM block.
pub fn from_der(der: &[u8]) -> String {
    block("CERTIFICATE", der)
}

/// A PEM block with this label: 64 characters a line, a line feed after each line.
pub(super) fn block(label: &str, der: &[u8]) -> String {
    let digits = openssl::base64::encode_block(der);
    let mut text = format!("-----BEGIN {label}-----\n");
    let mut rest = digits.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(rest.len().min(64));
        text.push_str(line);
        text.push('\n');
        rest = after;
    }
    text.push_str(&format!("-----END {label}-----\n"));
    text
}
