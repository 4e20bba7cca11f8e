//! The kinds of keys that SSH has, and what OpenSSL makes of their numbers.
//!
//! PuTTY's files use the same kinds and numbers.

use crate::cert::keystore::bytes::Bytes;
use crate::cert::keystore::number::SecretNumber;
use crate::cert::keystore::{PrivateKey, Unreadable};
use openssl::bn::{BigNum, BigNumContext, BigNumRef};
use openssl::dsa::Dsa;
use openssl::ec::{EcGroup, EcKey, EcPoint};
use openssl::error::ErrorStack;
use openssl::nid::Nid;
use openssl::pkey::{Id, PKey, Private, Public};
use openssl::rsa::Rsa;
use zeroize::Zeroizing;

/// The longest numbers in bits: no RSA or DSA key that OpenSSL uses has longer ones.
const MAX_BITS: i32 = 16384;
const MAX_DSA_BITS: i32 = 10000;
const MAX_DSA_ORDER_BITS: i32 = 512;

const BAD_PUBLIC: Unreadable = Unreadable::Damaged("its public key cannot be read");
const BAD_PRIVATE: Unreadable =
    Unreadable::Damaged("its private key cannot be read, or belongs to another public key");

/// A public key.
pub(in crate::cert::keystore) enum PublicKey {
    /// Modulus and exponent.
    Rsa { n: BigNum, e: BigNum },
    /// The domain, and the key itself.
    Dsa { p: BigNum, q: BigNum, g: BigNum, y: BigNum },
    /// A point on one of NIST's curves.
    Ecdsa(EcKey<Public>),
    /// Ed25519 or Ed448.
    Edwards { kind: Id, bytes: Vec<u8> },
}

/// What a private key has besides the public one.
pub(in crate::cert::keystore) enum PrivateParts {
    /// RSA: the exponent, the factors, and the inverse of the second by the first.
    Rsa { d: SecretNumber, p: SecretNumber, q: SecretNumber, inverse: SecretNumber },
    /// DSA and ECDSA: one number.
    Number(SecretNumber),
    /// Ed25519 and Ed448: the bytes that the key is made of.
    Seed(Zeroizing<Vec<u8>>),
}

impl PublicKey {
    /// Reads a key in the form that SSH sends it.
    pub(in crate::cert::keystore) fn read(blob: &[u8]) -> Result<Self, Unreadable> {
        let mut fields = Bytes::new(blob);
        let kind = fields.piece().ok_or(BAD_PUBLIC)?;
        let key = match kind {
            b"ssh-rsa" => Self::rsa(&mut fields)?,
            b"ssh-dss" => Self::dsa(&mut fields)?,
            b"ecdsa-sha2-nistp256" => Self::ecdsa(&mut fields, "nistp256", Nid::X9_62_PRIME256V1)?,
            b"ecdsa-sha2-nistp384" => Self::ecdsa(&mut fields, "nistp384", Nid::SECP384R1)?,
            b"ecdsa-sha2-nistp521" => Self::ecdsa(&mut fields, "nistp521", Nid::SECP521R1)?,
            b"ssh-ed25519" => Self::edwards(&mut fields, Id::ED25519, 32)?,
            b"ssh-ed448" => Self::edwards(&mut fields, Id::ED448, 57)?,
            _ => return Err(Unreadable::Unsupported("its key is of a kind that is not known here")),
        };
        if fields.is_empty() { Ok(key) } else { Err(BAD_PUBLIC) }
    }

    fn rsa(fields: &mut Bytes) -> Result<Self, Unreadable> {
        let (e, n) = (public_number(fields)?, public_number(fields)?);
        let fits = n.num_bits() <= MAX_BITS && e.num_bits() <= 64;
        if fits && n.is_odd() && e.is_odd() && n > e { Ok(Self::Rsa { n, e }) } else { Err(BAD_PUBLIC) }
    }

    fn dsa(fields: &mut Bytes) -> Result<Self, Unreadable> {
        let (p, q) = (public_number(fields)?, public_number(fields)?);
        let (g, y) = (public_number(fields)?, public_number(fields)?);
        let fits = p.num_bits() <= MAX_DSA_BITS && q.num_bits() <= MAX_DSA_ORDER_BITS;
        let in_field = p.is_odd() && q < p && g < p && y < p && y.num_bits() > 1;
        if fits && in_field { Ok(Self::Dsa { p, q, g, y }) } else { Err(BAD_PUBLIC) }
    }

    fn ecdsa(fields: &mut Bytes, curve: &str, nid: Nid) -> Result<Self, Unreadable> {
        if fields.piece() != Some(curve.as_bytes()) {
            return Err(BAD_PUBLIC);
        }
        let point = fields.piece().ok_or(BAD_PUBLIC)?;
        let key = || {
            let group = EcGroup::from_curve_name(nid)?;
            let point = EcPoint::from_bytes(&group, point, &mut *BigNumContext::new()?)?;
            let key = EcKey::from_public_key(&group, &point)?;
            key.check_key().map(|()| key)
        };
        key().map(Self::Ecdsa).map_err(|_: ErrorStack| BAD_PUBLIC)
    }

    fn edwards(fields: &mut Bytes, kind: Id, length: usize) -> Result<Self, Unreadable> {
        let bytes = fields.piece().filter(|bytes| bytes.len() == length).ok_or(BAD_PUBLIC)?;
        Ok(Self::Edwards { kind, bytes: bytes.to_vec() })
    }

    /// The key as OpenSSL uses it.
    pub(in crate::cert::keystore) fn to_openssl(&self) -> Result<PKey<Public>, Unreadable> {
        let key = || match self {
            Self::Rsa { n, e } => PKey::from_rsa(Rsa::from_public_components(copy(n)?, copy(e)?)?),
            Self::Dsa { p, q, g, y } => {
                let (p, q, g, y) = (copy(p)?, copy(q)?, copy(g)?, copy(y)?);
                PKey::from_dsa(Dsa::from_public_components(p, q, g, y)?)
            }
            Self::Ecdsa(key) => PKey::from_ec_key(key.clone()),
            Self::Edwards { kind, bytes } => PKey::public_key_from_raw_bytes(bytes, *kind),
        };
        key().map_err(|_: ErrorStack| BAD_PUBLIC)
    }

    /// The private key that belongs to this one; refused when the parts do not belong to it.
    pub(in crate::cert::keystore) fn with_private(
        &self,
        parts: &PrivateParts,
    ) -> Result<PrivateKey, Unreadable> {
        let key = match (self, parts) {
            (Self::Rsa { n, e }, PrivateParts::Rsa { d, p, q, inverse }) => rsa([n, e], [d, p, q, inverse]),
            (Self::Dsa { p, q, g, y }, PrivateParts::Number(x)) => dsa([p, q, g, y], x),
            (Self::Ecdsa(public), PrivateParts::Number(number)) => ecdsa(public, number),
            (Self::Edwards { kind, bytes }, PrivateParts::Seed(seed)) => edwards(*kind, bytes, seed),
            _ => Ok(None),
        };
        match key {
            Ok(Some(key)) => Ok(PrivateKey { key, exportable: true }),
            Ok(None) | Err(_) => Err(BAD_PRIVATE),
        }
    }
}

/// The digits of a number that is positive, the uppermost first.
fn digits<'a>(fields: &mut Bytes<'a>) -> Option<&'a [u8]> {
    let digits = fields.piece()?;
    let negative = digits.first().is_none_or(|&first| first & 0x80 != 0);
    let longest = usize::try_from(MAX_BITS / 8).ok()? + 1;
    (!negative && digits.len() <= longest).then_some(digits)
}

fn public_number(fields: &mut Bytes) -> Result<BigNum, Unreadable> {
    let digits = digits(fields).ok_or(BAD_PUBLIC)?;
    BigNum::from_slice(digits).map_err(|_| BAD_PUBLIC)
}

/// A number of a private key.
pub(in crate::cert::keystore) fn secret_number(fields: &mut Bytes) -> Result<SecretNumber, Unreadable> {
    let digits = digits(fields).ok_or(BAD_PRIVATE)?;
    SecretNumber::new(digits).map_err(|_| BAD_PRIVATE)
}

fn copy(number: &BigNumRef) -> Result<BigNum, ErrorStack> {
    number.to_owned()
}

type Built = Result<Option<PKey<Private>>, ErrorStack>;

/// Only the relations between the numbers are checked: whether the factors are primes would take as long as the file says.
fn rsa([n, e]: [&BigNum; 2], [d, p, q, inverse]: [&SecretNumber; 4]) -> Built {
    let mut context = BigNumContext::new_secure()?;
    let one = BigNum::from_u32(1)?;
    if **p <= *one || **q <= *one || **d >= **n {
        return Ok(None);
    }
    let less_one = |factor: &SecretNumber| {
        let mut less = factor.copy()?;
        less.sub_word(1).map(|()| less)
    };
    let (less_p, less_q) = (SecretNumber::from(less_one(p)?), SecretNumber::from(less_one(q)?));
    let product = SecretNumber::calculate(|product| product.checked_mul(p, q, &mut context))?;
    let unit = SecretNumber::calculate(|unit| unit.mod_mul(q, inverse, p, &mut context))?;
    let d_p = SecretNumber::calculate(|rest| rest.checked_rem(d, &less_p, &mut context))?;
    let d_q = SecretNumber::calculate(|rest| rest.checked_rem(d, &less_q, &mut context))?;
    let unit_p = SecretNumber::calculate(|unit| unit.mod_mul(&d_p, e, &less_p, &mut context))?;
    let unit_q = SecretNumber::calculate(|unit| unit.mod_mul(&d_q, e, &less_q, &mut context))?;
    if *product != **n || [&unit, &unit_p, &unit_q].iter().any(|unit| ***unit != *one) {
        return Ok(None);
    }
    let public = (copy(n)?, copy(e)?);
    let (d, p, q, inverse) = (d.copy()?, p.copy()?, q.copy()?, inverse.copy()?);
    let rsa = Rsa::from_private_components(public.0, public.1, d, p, q, d_p.copy()?, d_q.copy()?, inverse)?;
    PKey::from_rsa(rsa).map(Some)
}

fn dsa([p, q, g, y]: [&BigNum; 4], x: &SecretNumber) -> Built {
    let mut context = BigNumContext::new_secure()?;
    if **x >= **q {
        return Ok(None);
    }
    let power = SecretNumber::calculate(|power| power.mod_exp(g, x, p, &mut context))?;
    if *power != **y {
        return Ok(None);
    }
    let domain = (copy(p)?, copy(q)?, copy(g)?);
    let dsa = Dsa::from_private_components(domain.0, domain.1, domain.2, x.copy()?, copy(y)?)?;
    PKey::from_dsa(dsa).map(Some)
}

fn ecdsa(public: &EcKey<Public>, number: &SecretNumber) -> Built {
    let key = EcKey::from_private_components(public.group(), number, public.public_key())?;
    key.check_key()?;
    PKey::from_ec_key(key).map(Some)
}

fn edwards(kind: Id, public: &[u8], seed: &[u8]) -> Built {
    if seed.len() != public.len() {
        return Ok(None);
    }
    let key = PKey::private_key_from_raw_bytes(seed, kind)?;
    let belongs = key.raw_public_key()? == public;
    Ok(belongs.then_some(key))
}
