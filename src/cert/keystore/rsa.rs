//! RSA private keys from their numbers.

use super::Unreadable;
use super::pbe::Budget;
use openssl::bn::{BigNum, BigNumContext, BigNumRef};
use openssl::error::ErrorStack;
use openssl::pkey::{PKey, Private};
use openssl::rsa::RsaPrivateKeyBuilder;

/// The largest modulus of a key, in bits: OpenSSL uses no larger one.
const LARGEST: i32 = 16_384;
/// The largest modulus, in bits, whose factors are looked for.
const LARGEST_WITHOUT_FACTORS: i32 = 8192;
/// The largest public exponent, in bits: OpenSSL uses no larger one with a large modulus.
const LARGEST_EXPONENT: i32 = 64;
/// How many numbers are tried; each finds the factors of a right key with a chance of a half or more.
const TRIES: u32 = 40;

const DAMAGED: Unreadable = Unreadable::Damaged("the numbers of an RSA key in it do not fit together");

/// Two numbers: the factors of a modulus, or one number for each of them.
type Factors = (BigNum, BigNum);

/// A private key. Some programs write modulus and exponents only; the other numbers follow from them.
pub(super) fn private_rsa(
    [n, e, d]: [BigNum; 3],
    factors: Option<Factors>,
    rest: Option<(Factors, BigNum)>,
    budget: &mut Budget,
) -> Result<PKey<Private>, Unreadable> {
    // Nothing is calculated with numbers that are longer than those of a key: the store could ask for any work.
    if n.num_bits() > LARGEST || !n.is_odd() || *d >= *n || e.num_bits() > LARGEST_EXPONENT {
        return Err(DAMAGED);
    }
    let factors = match factors {
        Some(factors) => factors,
        None => find_factors(&n, &e, &d, budget)?,
    };
    private_key([n, e, d], factors, rest).ok().flatten().ok_or(DAMAGED)
}

/// The key, whose other numbers are calculated where they are missing; none when the factors are not those of the modulus.
fn private_key(
    [n, e, d]: [BigNum; 3],
    (p, q): Factors,
    rest: Option<(Factors, BigNum)>,
) -> Result<Option<PKey<Private>>, ErrorStack> {
    let mut context = BigNumContext::new_secure()?;
    let mut product = BigNum::new_secure()?;
    product.checked_mul(&p, &q, &mut context)?;
    if product != n {
        return Ok(None);
    }
    let ((dmp1, dmq1), iqmp) = match rest {
        Some(rest) => rest,
        None => {
            let one = BigNum::from_u32(1)?;
            let mut remainder = |prime: &BigNumRef| {
                let mut less = BigNum::new_secure()?;
                less.checked_sub(prime, &one)?;
                let mut result = BigNum::new_secure()?;
                result.nnmod(&d, &less, &mut context)?;
                Ok::<_, ErrorStack>(result)
            };
            let exponents = (remainder(&p)?, remainder(&q)?);
            let mut inverse = BigNum::new_secure()?;
            inverse.mod_inverse(&q, &p, &mut context)?;
            (exponents, inverse)
        }
    };
    if [&dmp1, &dmq1, &iqmp].into_iter().any(|number| **number >= *n) {
        return Ok(None);
    }
    let builder = RsaPrivateKeyBuilder::new(n, e, d)?.set_factors(p, q)?;
    PKey::from_rsa(builder.set_crt_params(dmp1, dmq1, iqmp)?.build()).map(Some)
}

/// The factors of a modulus whose exponents are known: a root of one other than one and minus one shares a factor with it
/// (NIST SP 800-56B, appendix C).
fn find_factors(
    n: &BigNumRef,
    e: &BigNumRef,
    d: &BigNumRef,
    budget: &mut Budget,
) -> Result<Factors, Unreadable> {
    if n.num_bits() > LARGEST_WITHOUT_FACTORS {
        return Err(Unreadable::Unsupported("an RSA key in it is too large to find its factors"));
    }
    for base in 2..2 + TRIES {
        let too_much =
            |_| Unreadable::Unsupported("it asks for too much work to find the factors of its keys");
        budget.spend(work(n)).map_err(too_much)?;
        match split(base, n, e, d).map_err(|_| DAMAGED)? {
            Split::Found(factors) => return Ok(factors),
            Split::Next => {}
            Split::Never => break,
        }
    }
    Err(DAMAGED)
}

/// What one try costs, in rounds of a password: a power takes time as the third power of the length of the modulus.
fn work(n: &BigNumRef) -> u64 {
    let words = u64::from(n.num_bits().unsigned_abs()).div_ceil(64);
    words.pow(3) / 8
}

/// What a number tells about the factors.
enum Split {
    Found(Factors),
    /// Nothing; another one may.
    Next,
    /// The exponents are not those of this modulus.
    Never,
}

fn split(base: u32, n: &BigNumRef, e: &BigNumRef, d: &BigNumRef) -> Result<Split, ErrorStack> {
    let mut context = BigNumContext::new_secure()?;
    let one = BigNum::from_u32(1)?;
    let mut last = BigNum::new()?;
    last.checked_sub(n, &one)?;
    let (odd, halvings) = odd_part(e, d, &mut context)?;
    let mut root = BigNum::new_secure()?;
    root.mod_exp(&*BigNum::from_u32(base)?, &odd, n, &mut context)?;
    for _ in 0..halvings {
        if root == one || root == last {
            return Ok(Split::Next);
        }
        let mut square = BigNum::new_secure()?;
        square.mod_sqr(&root, n, &mut context)?;
        if square == one {
            root.sub_word(1)?;
            let (mut p, mut q) = (BigNum::new_secure()?, BigNum::new_secure()?);
            p.gcd(&root, n, &mut context)?;
            q.checked_div(n, &p, &mut context)?;
            return Ok(Split::Found((p, q)));
        }
        root = square;
    }
    Ok(Split::Never)
}

/// The product of the exponents less one without its factors of two, and how many those are.
fn odd_part(e: &BigNumRef, d: &BigNumRef, context: &mut BigNumContext) -> Result<(BigNum, i32), ErrorStack> {
    let mut product = BigNum::new_secure()?;
    product.checked_mul(e, d, context)?;
    product.sub_word(1)?;
    let halvings = (0..product.num_bits()).find(|&bit| product.is_bit_set(bit)).unwrap_or_default();
    let mut odd = BigNum::new_secure()?;
    odd.rshift(&product, halvings)?;
    Ok((odd, halvings))
}
