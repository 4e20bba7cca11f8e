//! Keys and certificates in XML: the elements of XML Signature that other programs write keys as.

use super::assemble::Parts;
use super::key::fits_dsa;
use super::number::wiped;
use super::pbe::Budget;
use super::rsa::private_rsa;
use super::{Entry, PrivateKey, Unreadable, text};
use crate::cert::pem::decode_secret;
use crate::xml::is_bounded;
use openssl::bn::BigNum;
use openssl::dsa::Dsa;
use openssl::error::ErrorStack;
use openssl::pkey::{PKey, Public};
use openssl::rsa::Rsa;
use openssl::x509::X509;
use roxmltree::{Document, Node, ParsingOptions};
use zeroize::Zeroizing;

/// The longest text, the most elements and attributes, and the deepest nesting that are read.
const LONGEST: usize = 1024 * 1024;
const MOST_NODES: u32 = 10_000;
const DEEPEST: usize = 16;
/// The longest number of a key, in bytes: RSA with 16 384 bits.
const LONGEST_NUMBER: usize = 2048;

const DAMAGED: Unreadable = Unreadable::Damaged("it is no XML of this kind, or damaged");

/// Reads XML: `RSAKeyValue` (with the private numbers if they are there), `DSAKeyValue`, `ECKeyValue` and
/// `X509Certificate`, wherever they stand.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let text = std::str::from_utf8(text(bytes)).map_err(|_| DAMAGED)?;
    if text.len() > LONGEST {
        return Err(Unreadable::Unsupported("it is longer than XML of a key may be"));
    }
    let text = without_returns(text);
    if !is_bounded(&text) || !is_left_in_place(&text) {
        return Err(DAMAGED);
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(&text, options).map_err(|_| DAMAGED)?;
    let (mut parts, mut budget) = (Parts::default(), Budget::new());
    for node in document.descendants().filter(Node::is_element) {
        if node.ancestors().count() > DEEPEST {
            return Err(DAMAGED);
        }
        match node.tag_name().name() {
            "RSAKeyValue" => rsa(node, &mut parts, &mut budget)?,
            "DSAKeyValue" => dsa(node, &mut parts)?,
            "ECKeyValue" => ec(node, &mut parts)?,
            "X509Certificate" => {
                let der = decode_secret(node.text().unwrap_or_default()).ok_or(DAMAGED)?;
                parts.certificate(String::new(), X509::from_der(&der).map_err(|_| DAMAGED)?);
            }
            _ => {}
        }
    }
    if parts.is_empty() { Err(DAMAGED) } else { parts.into_entries() }
}

/// The elements with numbers of private keys.
const SECRET: [&str; 7] = ["D", "P", "Q", "DP", "DQ", "InverseQ", "X"];

/// Whether the parser takes the numbers of private keys as they stand: of a text with references or marked sections it makes
/// a copy, which nobody would wipe.
fn is_left_in_place(text: &str) -> bool {
    let is_secret = |tag: &str| {
        let name = tag.split(|c: char| c.is_ascii_whitespace() || c == '/').next().unwrap_or_default();
        name.rsplit(':').next().is_some_and(|name| SECRET.contains(&name))
    };
    let mut pieces = text.split('<').filter_map(|piece| piece.split_once('>'));
    !text.contains("<![CDATA[") && !pieces.any(|(tag, content)| content.contains('&') && is_secret(tag))
}

/// The text with blanks for the line ends of Windows, which the parser would write anew in a copy of its own, and for the
/// references to them that signing programs write.
fn without_returns(text: &str) -> Zeroizing<String> {
    let mut plain = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let returned = ["\r", "&#13;", "&#xD;", "&#xd;"].into_iter().find(|form| rest.starts_with(form));
        plain.push(if returned.is_some() { ' ' } else { first });
        rest = &rest[returned.map_or(first.len_utf8(), str::len)..];
    }
    plain
}

/// The number in the child of this name; none without such a child.
fn number(node: Node, name: &str) -> Result<Option<BigNum>, Unreadable> {
    let Some(child) = node.children().find(|child| child.tag_name().name() == name) else { return Ok(None) };
    let bytes = decode_secret(child.text().unwrap_or_default()).ok_or(DAMAGED)?;
    if bytes.len() > LONGEST_NUMBER {
        return Err(DAMAGED);
    }
    wiped(&bytes).map(Some).map_err(|_| DAMAGED)
}

fn rsa(node: Node, parts: &mut Parts, budget: &mut Budget) -> Result<(), Unreadable> {
    let number = |name| number(node, name);
    let (Some(n), Some(e)) = (number("Modulus")?, number("Exponent")?) else { return Err(DAMAGED) };
    let Some(d) = number("D")? else {
        let key = Rsa::from_public_components(n, e).and_then(PKey::from_rsa).map_err(|_| DAMAGED)?;
        parts.public_key(key);
        return Ok(());
    };
    let factors = number("P")?.zip(number("Q")?);
    let rest = number("DP")?.zip(number("DQ")?).zip(number("InverseQ")?);
    let key = private_rsa([n, e, d], factors, rest, budget)?;
    parts.key(String::new(), PrivateKey { key, exportable: true });
    Ok(())
}

fn dsa(node: Node, parts: &mut Parts) -> Result<(), Unreadable> {
    let needed = |name| number(node, name)?.ok_or(DAMAGED);
    let (p, q, g, y) = (needed("P")?, needed("Q")?, needed("G")?, needed("Y")?);
    match number(node, "X")? {
        Some(x) => {
            let length = |number: &BigNum| usize::try_from(number.num_bytes()).unwrap_or(usize::MAX);
            if !fits_dsa(length(&p), length(&q), length(&x)) {
                return Err(DAMAGED);
            }
            let key = Dsa::from_private_components(p, q, g, x, y).and_then(PKey::from_dsa);
            let key = key.map_err(|_| DAMAGED)?;
            parts.key(String::new(), PrivateKey { key, exportable: true });
        }
        None => {
            let key = Dsa::from_public_components(p, q, g, y).and_then(PKey::from_dsa);
            parts.public_key(key.map_err(|_| DAMAGED)?);
        }
    }
    Ok(())
}

/// The public key of `ECKeyValue`: a named curve, and the point in its uncompressed form.
fn ec(node: Node, parts: &mut Parts) -> Result<(), Unreadable> {
    let child = |name| node.children().find(|child| child.tag_name().name() == name).ok_or(DAMAGED);
    let curve = child("NamedCurve")?.attribute("URI").and_then(|uri| uri.strip_prefix("urn:oid:"));
    let group = super::jwk::group_of_oid(curve.ok_or(DAMAGED)?)?;
    let point = decode_secret(child("PublicKey")?.text().unwrap_or_default()).ok_or(DAMAGED)?;
    let key: Result<PKey<Public>, ErrorStack> = (|| {
        let mut context = openssl::bn::BigNumContext::new()?;
        let point = openssl::ec::EcPoint::from_bytes(&group, &point, &mut context)?;
        PKey::from_ec_key(openssl::ec::EcKey::from_public_key(&group, &point)?)
    })();
    parts.public_key(key.map_err(|_| DAMAGED)?);
    Ok(())
}
