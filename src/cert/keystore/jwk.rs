//! JSON Web Keys (RFC 7517 and 8037), one or a set.

use super::assemble::Parts;
use super::number::wiped;
use super::pbe::Budget;
use super::rsa::private_rsa;
use super::{Entry, PrivateKey, Unreadable, text};
use openssl::bn::BigNum;
use openssl::ec::{EcGroup, EcKey};
use openssl::error::ErrorStack;
use openssl::nid::Nid;
use openssl::pkey::{Id, PKey};
use openssl::rsa::Rsa;
use openssl::x509::X509;
use serde::Deserialize;
use std::borrow::Cow;
use zeroize::Zeroizing;

/// The longest text and the most keys of a set that are read.
const LONGEST: usize = 1024 * 1024;
const MOST_KEYS: usize = 100;
/// The longest number of a key, in bytes: RSA with 16 384 bits.
const LONGEST_NUMBER: usize = 2048;

const DAMAGED: Unreadable = Unreadable::Damaged("it is no JSON Web Key, or damaged");

/// A key as it is written. The numbers are borrowed from the text, so that no copy of a private one is left behind.
#[derive(Deserialize)]
struct Written<'a> {
    kty: Cow<'a, str>,
    kid: Option<Cow<'a, str>>,
    #[serde(borrow)]
    crv: Option<Cow<'a, str>>,
    x5c: Option<Vec<Cow<'a, str>>>,
    n: Option<&'a str>,
    e: Option<&'a str>,
    d: Option<&'a str>,
    p: Option<&'a str>,
    q: Option<&'a str>,
    dp: Option<&'a str>,
    dq: Option<&'a str>,
    qi: Option<&'a str>,
    x: Option<&'a str>,
    y: Option<&'a str>,
}

#[derive(Deserialize)]
struct Set<'a> {
    #[serde(borrow)]
    keys: Vec<Written<'a>>,
}

/// Reads one key, or a set of them.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let text = text(bytes);
    if text.len() > LONGEST {
        return Err(Unreadable::Unsupported("it is longer than a JSON Web Key may be"));
    }
    let keys = match serde_json::from_slice::<Set>(text) {
        Ok(set) => set.keys,
        Err(_) => vec![serde_json::from_slice::<Written>(text).map_err(|_| DAMAGED)?],
    };
    if keys.len() > MOST_KEYS {
        return Err(Unreadable::Unsupported("it holds too many certificates or keys"));
    }
    let (mut parts, mut unknown, mut budget) = (Parts::default(), 0, Budget::new());
    for key in &keys {
        unknown += usize::from(!key.put_into(&mut parts, &mut budget)?);
    }
    match parts.is_empty() && unknown > 0 {
        true => Err(Unreadable::Unsupported("it holds keys of an unknown kind only")),
        false => parts.into_entries(),
    }
}

impl Written<'_> {
    /// Adds the key and its certificates; false for a kind of key that proves nobody's identity, or an unknown one.
    fn put_into(&self, parts: &mut Parts, budget: &mut Budget) -> Result<bool, Unreadable> {
        let alias = || self.kid.as_deref().unwrap_or_default().to_owned();
        let known = match &*self.kty {
            "RSA" => self.rsa(budget),
            "EC" => self.ec(),
            "OKP" => self.okp(),
            _ => return Ok(false),
        };
        for encoded in self.x5c.iter().flatten() {
            let der = openssl::base64::decode_block(encoded).map_err(|_| DAMAGED)?;
            parts.certificate(alias(), X509::from_der(&der).map_err(|_| DAMAGED)?);
        }
        match known? {
            Key::Private(key) => parts.key(alias(), PrivateKey { key, exportable: true }),
            // The certificate says it too.
            Key::Public(_) if self.x5c.as_ref().is_some_and(|chain| !chain.is_empty()) => {}
            Key::Public(key) => parts.public_key(key),
        }
        Ok(true)
    }

    fn rsa(&self, budget: &mut Budget) -> Result<Key, Unreadable> {
        let (n, e) = (needed(self.n)?, needed(self.e)?);
        let Some(d) = optional(self.d)? else {
            return Rsa::from_public_components(n, e)
                .and_then(PKey::from_rsa)
                .map(Key::Public)
                .map_err(damaged);
        };
        let factors = optional(self.p)?.zip(optional(self.q)?);
        let rest = optional(self.dp)?.zip(optional(self.dq)?).zip(optional(self.qi)?);
        private_rsa([n, e, d], factors, rest, budget).map(Key::Private)
    }

    fn ec(&self) -> Result<Key, Unreadable> {
        let curve = match self.crv.as_deref() {
            Some("P-256") => Nid::X9_62_PRIME256V1,
            Some("P-384") => Nid::SECP384R1,
            Some("P-521") => Nid::SECP521R1,
            Some("secp256k1") => Nid::SECP256K1,
            _ => return Err(Unreadable::Unsupported("its curve is not known here")),
        };
        let group = EcGroup::from_curve_name(curve).map_err(damaged)?;
        let (x, y) = (needed(self.x)?, needed(self.y)?);
        let public = EcKey::from_public_key_affine_coordinates(&group, &x, &y).map_err(damaged)?;
        match self.d {
            None => PKey::from_ec_key(public).map(Key::Public).map_err(damaged),
            Some(digits) => {
                let d = wiped(&bytes(digits)?).map_err(damaged)?;
                let key = EcKey::from_private_components(&group, &d, public.public_key());
                key.and_then(PKey::from_ec_key).map(Key::Private).map_err(damaged)
            }
        }
    }

    fn okp(&self) -> Result<Key, Unreadable> {
        let id = match self.crv.as_deref() {
            Some("Ed25519") => Id::ED25519,
            Some("Ed448") => Id::ED448,
            _ => return Err(Unreadable::Unsupported("its curve is not known here")),
        };
        let public = bytes(self.x.ok_or(DAMAGED)?)?;
        let public = PKey::public_key_from_raw_bytes(&public, id).map_err(damaged)?;
        let Some(digits) = self.d else { return Ok(Key::Public(public)) };
        let private = PKey::private_key_from_raw_bytes(&bytes(digits)?, id).map_err(damaged)?;
        // The private key makes its own public one; the one that is written must be the same.
        if private.public_eq(&public) { Ok(Key::Private(private)) } else { Err(DAMAGED) }
    }
}

/// What was read of one key.
enum Key {
    Private(PKey<openssl::pkey::Private>),
    Public(PKey<openssl::pkey::Public>),
}

fn damaged(_: ErrorStack) -> Unreadable {
    DAMAGED
}

/// Base64 with `-` and `_`, and without padding.
fn bytes(digits: &str) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let mut plain = Zeroizing::new(String::with_capacity(digits.len() + 3));
    plain.extend(digits.trim_end_matches('=').chars().map(|digit| match digit {
        '-' => '+',
        '_' => '/',
        other => other,
    }));
    while plain.len() % 4 != 0 {
        plain.push('=');
    }
    crate::cert::pem::decode_secret(&plain).filter(|bytes| bytes.len() <= LONGEST_NUMBER).ok_or(DAMAGED)
}

fn optional(digits: Option<&str>) -> Result<Option<BigNum>, Unreadable> {
    digits.map(|digits| wiped(&bytes(digits)?).map_err(damaged)).transpose()
}

fn needed(digits: Option<&str>) -> Result<BigNum, Unreadable> {
    optional(digits)?.ok_or(DAMAGED)
}

/// A curve by its object identifier, for the XML form.
pub(super) fn group_of_oid(oid: &str) -> Result<EcGroup, Unreadable> {
    let curve = match oid {
        "1.2.840.10045.3.1.7" => Nid::X9_62_PRIME256V1,
        "1.3.132.0.34" => Nid::SECP384R1,
        "1.3.132.0.35" => Nid::SECP521R1,
        "1.3.132.0.10" => Nid::SECP256K1,
        _ => return Err(Unreadable::Unsupported("its curve is not known here")),
    };
    EcGroup::from_curve_name(curve).map_err(damaged)
}
