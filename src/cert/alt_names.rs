//! The alternative names of a certificate.

use super::der::{self, Reader, SEQUENCE};
use super::name;
use std::net::{Ipv4Addr, Ipv6Addr};

const IA5_STRING: u8 = 0x16;

/// The value of the extension as a list, in its order; empty when it cannot be read.
///
/// DNS names, mail addresses and URIs are written as they are, addresses as text, a registered identifier as numbers
/// with dots, a directory name as names are written, any other name as `OID.1.2.3=value`. An entry with a comma or a
/// double quote is put in double quotes. Left out are addresses of a length that no address has, and the X.400 and
/// EDI names, which have no usual form as text.
pub(super) fn list(value: &[u8]) -> String {
    entries(value).unwrap_or_default().join(", ")
}

fn entries(value: &[u8]) -> Option<Vec<String>> {
    let mut names = Reader::new(value).expect(SEQUENCE)?;
    let mut list = Vec::new();
    while !names.is_empty() {
        let (tag, content) = names.next()?;
        list.extend(
            entry(tag, content).map(|text| name::quoted_if(&text, text.contains([',', '"', '\n', '\r']))),
        );
    }
    Some(list)
}

fn entry(tag: u8, content: &[u8]) -> Option<String> {
    match tag {
        // Mail address, DNS name, URI.
        0x81 | 0x82 | 0x86 => Some(name::text(IA5_STRING, content)),
        0x87 => address(content),
        0x88 => der::dotted(content),
        0xA0 => other(content),
        0xA4 => Some(name::windows_name(content)),
        _ => None,
    }
}

fn address(bytes: &[u8]) -> Option<String> {
    let v4 = |four: [u8; 4]| Ipv4Addr::from(four).to_string();
    let v6 = |sixteen: [u8; 16]| Ipv6Addr::from(sixteen).to_string();
    bytes.try_into().map(v4).or_else(|_| bytes.try_into().map(v6)).ok()
}

/// A name of another kind: its identifier, and its value as in a distinguished name.
fn other(content: &[u8]) -> Option<String> {
    let mut reader = Reader::new(content);
    let oid = reader.oid()?;
    let (tag, value) = reader.expect(0xA0)?.next()?;
    Some(format!("OID.{oid}={}", name::text(tag, value)))
}
