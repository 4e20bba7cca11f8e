//! PKCS #12 files (PFX), all entries of them.
//!
//! OpenSSL's own reader knows one key in a file, and neither it nor the crates at hand bound the work that a file may ask
//! for. The structure is small; the ciphers and hashes are OpenSSL's.

use super::assemble::Parts;
use super::pbe::{self, Budget, Password};
use super::{Entry, Unreadable, key};
use crate::cert::der::{OCTET_STRING, Reader, SEQUENCE, SET};
use openssl::hash::MessageDigest;
use openssl::x509::X509;
use zeroize::Zeroizing;

const BMP_STRING: u8 = 0x1E;
/// `[0]`, explicit and implicit.
const CONTEXT_0: u8 = 0xA0;
const CONTEXT_0_PRIMITIVE: u8 = 0x80;

const DATA: &str = "1.2.840.113549.1.7.1";
const ENCRYPTED_DATA: &str = "1.2.840.113549.1.7.6";
const KEY_BAG: &str = "1.2.840.113549.1.12.10.1.1";
const SHROUDED_KEY_BAG: &str = "1.2.840.113549.1.12.10.1.2";
const CERTIFICATE_BAG: &str = "1.2.840.113549.1.12.10.1.3";
const SAFE_CONTENTS_BAG: &str = "1.2.840.113549.1.12.10.1.6";
const X509_CERTIFICATE: &str = "1.2.840.113549.1.9.22.1";
const FRIENDLY_NAME: &str = "1.2.840.113549.1.9.20";

/// How deep bags may lie in bags.
const DEEPEST: usize = 4;

const DAMAGED: Unreadable = Unreadable::Damaged("it is no PKCS #12 file, or damaged");

/// Reads a PFX.
pub(super) fn read(bytes: &[u8], password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let rewritten = ber::to_der(bytes).ok_or(DAMAGED)?;
    let mut file = Reader::new(&rewritten).expect(SEQUENCE).ok_or(DAMAGED)?;
    if file.integer() != Some(3) {
        return Err(DAMAGED);
    }
    let mut safe = file.expect(SEQUENCE).ok_or(DAMAGED)?;
    if oid(&mut safe)? != DATA {
        return Err(Unreadable::Unsupported("it is protected by a certificate instead of a password"));
    }
    let content = octets(&mut safe.expect(CONTEXT_0).ok_or(DAMAGED)?)?;
    let mut budget = Budget::new();
    let mac = file.expect(SEQUENCE);
    // Programs differ in what they do with an empty password: hash nothing, or the end of an empty text.
    let candidates: &[Password] = match password {
        [] => &[Password::Text(&[]), Password::Absent],
        text => &[Password::Text(text)],
    };
    let mut ending = Err(Unreadable::Password);
    for &password in candidates {
        ending = match mac {
            Some(mac) if !verified(mac, content, password, &mut budget)? => Err(Unreadable::Password),
            _ => safes(content, password, &mut budget),
        };
        if ending.is_ok() {
            break;
        }
    }
    ending?.into_entries()
}

/// Whether the file's authentication code is right for this password.
fn verified(
    mut mac: Reader,
    content: &[u8],
    password: Password,
    budget: &mut Budget,
) -> Result<bool, Unreadable> {
    let mut info = mac.expect(SEQUENCE).ok_or(DAMAGED)?;
    let digest = match oid(&mut info.expect(SEQUENCE).ok_or(DAMAGED)?)?.as_str() {
        "1.3.14.3.2.26" => MessageDigest::sha1(),
        "2.16.840.1.101.3.4.2.4" => MessageDigest::sha224(),
        "2.16.840.1.101.3.4.2.1" => MessageDigest::sha256(),
        "2.16.840.1.101.3.4.2.2" => MessageDigest::sha384(),
        "2.16.840.1.101.3.4.2.3" => MessageDigest::sha512(),
        _ => return Err(Unreadable::Unsupported("its authentication code is of an unknown kind")),
    };
    let expected = octets(&mut info)?;
    let salt = octets(&mut mac)?;
    let rounds = if mac.is_empty() { 1 } else { mac.integer().ok_or(DAMAGED)? };
    pbe::has_mac(digest, password, salt, rounds, content, expected, budget)
}

/// What the safes of a file hold.
fn safes(content: &[u8], password: Password, budget: &mut Budget) -> Result<Parts, Unreadable> {
    let mut parts = Parts::default();
    let content = ber::to_der(content).ok_or(DAMAGED)?;
    let mut list = Reader::new(&content).expect(SEQUENCE).ok_or(DAMAGED)?;
    while !list.is_empty() {
        let mut safe = list.expect(SEQUENCE).ok_or(DAMAGED)?;
        let kind = oid(&mut safe)?;
        let mut inner = safe.expect(CONTEXT_0).ok_or(DAMAGED)?;
        let plain = match kind.as_str() {
            DATA => Zeroizing::new(octets(&mut inner)?.to_vec()),
            ENCRYPTED_DATA => decrypted(inner, password, budget)?,
            _ => return Err(Unreadable::Unsupported("a part of it is encrypted for a certificate")),
        };
        let plain = ber::to_der(&plain).ok_or(DAMAGED)?;
        bags(&plain, password, budget, &mut parts, DEEPEST)?;
    }
    Ok(parts)
}

/// The content of an `EncryptedData`.
fn decrypted(
    mut inner: Reader,
    password: Password,
    budget: &mut Budget,
) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let mut data = inner.expect(SEQUENCE).ok_or(DAMAGED)?;
    data.integer().ok_or(DAMAGED)?;
    let mut info = data.expect(SEQUENCE).ok_or(DAMAGED)?;
    oid(&mut info)?;
    let algorithm = info.expect(SEQUENCE).ok_or(DAMAGED)?;
    match info.next() {
        Some((CONTEXT_0_PRIMITIVE, encrypted)) => pbe::decrypt(algorithm, encrypted, password, budget),
        Some((CONTEXT_0, pieces)) => {
            pbe::decrypt(algorithm, &ber::joined(pieces).ok_or(DAMAGED)?, password, budget)
        }
        _ => Err(DAMAGED),
    }
}

/// Adds what a list of bags holds.
fn bags(
    list: &[u8],
    password: Password,
    budget: &mut Budget,
    parts: &mut Parts,
    depth: usize,
) -> Result<(), Unreadable> {
    let mut list = Reader::new(list).expect(SEQUENCE).ok_or(DAMAGED)?;
    while !list.is_empty() {
        let mut bag = list.expect(SEQUENCE).ok_or(DAMAGED)?;
        let kind = oid(&mut bag)?;
        let mut value = bag.expect(CONTEXT_0).ok_or(DAMAGED)?;
        let alias = friendly_name(bag);
        let whole = value.whole(SEQUENCE).ok_or(DAMAGED)?;
        match kind.as_str() {
            KEY_BAG => parts.key(alias, key::plain_private(whole, DAMAGED)?),
            SHROUDED_KEY_BAG => {
                let (algorithm, data) = key::encrypted(whole).ok_or(DAMAGED)?;
                let plain = pbe::decrypt(algorithm, data, password, budget)?;
                parts.key(alias, key::plain_private(&plain, DAMAGED)?);
            }
            CERTIFICATE_BAG => {
                if let Some(der) = x509(whole) {
                    parts.certificate(alias, X509::from_der(der).map_err(|_| DAMAGED)?);
                }
            }
            SAFE_CONTENTS_BAG if depth > 0 => bags(whole, password, budget, parts, depth - 1)?,
            // Revocation lists and secrets are for others.
            _ => {}
        }
        parts.check()?;
    }
    Ok(())
}

/// The certificate of a bag; none for a certificate of another kind than X.509.
fn x509(bag: &[u8]) -> Option<&[u8]> {
    let mut bag = Reader::new(bag).expect(SEQUENCE)?;
    (oid(&mut bag).ok()? == X509_CERTIFICATE).then(|| octets(&mut bag.expect(CONTEXT_0)?).ok())?
}

/// The name that a bag has among its attributes; empty without one.
fn friendly_name(mut bag: Reader) -> String {
    let mut attributes = bag.expect(SET);
    while let Some(mut attribute) = attributes.as_mut().and_then(|list| list.expect(SEQUENCE)) {
        if oid(&mut attribute).is_ok_and(|oid| oid == FRIENDLY_NAME) {
            if let Some((BMP_STRING, value)) = attribute.expect(SET).and_then(|mut values| values.next()) {
                let units = value.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
                return char::decode_utf16(units)
                    .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
                    .collect();
            }
        }
    }
    String::new()
}

fn oid(reader: &mut Reader) -> Result<String, Unreadable> {
    reader.oid().ok_or(DAMAGED)
}

fn octets<'a>(reader: &mut Reader<'a>) -> Result<&'a [u8], Unreadable> {
    match reader.next() {
        Some((OCTET_STRING, content)) => Ok(content),
        _ => Err(DAMAGED),
    }
}

/// From BER to DER: browsers and old Windows wrote files whose lengths are not said, and octets in pieces.
mod ber {
    use super::{OCTET_STRING, Reader};
    use zeroize::Zeroizing;

    /// How deep elements may lie in elements.
    const DEEPEST: usize = 32;
    const CONSTRUCTED: u8 = 0x20;

    /// The same value with definite lengths, and octets in one piece. What is DER already comes back as it is.
    pub(super) fn to_der(bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let mut rest = bytes;
        let mut output = Zeroizing::new(Vec::with_capacity(room(bytes.len())));
        element(&mut rest, &mut output, DEEPEST)?;
        Some(output)
    }

    /// Rewrites one element.
    fn element(rest: &mut &[u8], output: &mut Vec<u8>, depth: usize) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        let (tag, length) = header(rest)?;
        let mut inner = Zeroizing::new(Vec::new());
        match length {
            Some(length) if tag & CONSTRUCTED == 0 => {
                let (content, after) = rest.split_at_checked(length)?;
                *rest = after;
                return write(output, tag, content);
            }
            Some(length) => {
                let (mut content, after) = rest.split_at_checked(length)?;
                *rest = after;
                inner.reserve_exact(room(length));
                while !content.is_empty() {
                    element(&mut content, &mut inner, depth)?;
                }
            }
            None if tag & CONSTRUCTED == 0 => return None,
            None => {
                let length = open_length(rest, depth)?;
                let (mut content, after) = rest.split_at_checked(length)?;
                *rest = after.get(2..)?;
                inner.reserve_exact(room(length));
                while !content.is_empty() {
                    element(&mut content, &mut inner, depth)?;
                }
            }
        }
        match tag == OCTET_STRING | CONSTRUCTED {
            true => write(output, OCTET_STRING, &joined(&inner)?),
            false => write(output, tag, &inner),
        }
    }

    /// The room that content of this length takes when it is rewritten, so that it never moves and leaves no copy behind: a
    /// length that is said takes a byte or two more than one that is not, in content of 64 KiB or more.
    fn room(length: usize) -> usize {
        length + length / 1024 + 16
    }

    /// How long the content of an element is that does not say it, without the two zeros that end it.
    fn open_length(content: &[u8], depth: usize) -> Option<usize> {
        let depth = depth.checked_sub(1)?;
        let mut rest = content;
        while !rest.starts_with(&[0, 0]) {
            let length = match header(&mut rest)? {
                (_, Some(length)) => length,
                (_, None) => open_length(rest, depth)? + 2,
            };
            rest = rest.get(length..)?;
        }
        Some(content.len() - rest.len())
    }

    /// The octets that come in these pieces, which are DER.
    pub(super) fn joined(pieces: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let mut pieces = Reader::new(pieces);
        let mut octets = Vec::new();
        while !pieces.is_empty() {
            let (tag, piece) = pieces.next()?;
            (tag == OCTET_STRING).then(|| octets.push(piece))?;
        }
        Some(Zeroizing::new(octets.concat()))
    }

    /// The tag and the length of an element; no length when the element says where it ends.
    fn header(rest: &mut &[u8]) -> Option<(u8, Option<usize>)> {
        let (&tag, after) = rest.split_first()?;
        let (&first, mut after) = after.split_first()?;
        // Tags above 30 take more bytes; there are none here.
        if tag & 0x1F == 0x1F {
            return None;
        }
        let length = match first {
            0x80 => None,
            0..=0x7F => Some(usize::from(first)),
            0x81..=0x84 => {
                let (digits, behind) = after.split_at_checked(usize::from(first & 0x0F))?;
                after = behind;
                Some(digits.iter().fold(0, |length, &digit| (length << 8) | usize::from(digit)))
            }
            _ => return None,
        };
        *rest = after;
        Some((tag, length))
    }

    fn write(output: &mut Vec<u8>, tag: u8, content: &[u8]) -> Option<()> {
        output.push(tag);
        let length = content.len();
        if length < 0x80 {
            output.push(u8::try_from(length).ok()?);
        } else {
            let digits = u32::try_from(length).ok()?.to_be_bytes();
            let first = digits.iter().position(|digit| *digit != 0)?;
            output.push(0x80 | u8::try_from(digits.len() - first).ok()?);
            output.extend_from_slice(&digits[first..]);
        }
        output.extend_from_slice(content);
        Some(())
    }
}
