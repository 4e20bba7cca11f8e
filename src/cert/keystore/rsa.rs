//! RSA private keys from their numbers.

use openssl::bn::{BigNum, BigNumContext, BigNumRef};
use openssl::error::ErrorStack;
use openssl::pkey::{PKey, Private};
use openssl::rsa::RsaPrivateKeyBuilder;

/// The largest modulus, in bits, whose factors are looked for: it costs a few private operations.
const LARGEST: i32 = 8192;
/// How many numbers are tried; each finds the factors of a right key with a chance of a half or more.
const TRIES: u32 = 40;

/// A private key. Some programs write modulus and exponents only; the other numbers follow from them.
pub(super) fn private_rsa(
    [n, e, d]: [BigNum; 3],
    factors: Option<(BigNum, BigNum)>,
    rest: Option<((BigNum, BigNum), BigNum)>,
) -> Result<PKey<Private>, ErrorStack> {
    let (p, q) = match factors {
        Some(factors) => factors,
        None => find_factors(&n, &e, &d)?,
    };
    let ((dmp1, dmq1), iqmp) = match rest {
        Some(rest) => rest,
        None => {
            let mut context = BigNumContext::new_secure()?;
            let mut remainder = |prime: &BigNumRef| {
                let mut less = prime.to_owned()?;
                less.sub_word(1)?;
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
    let builder = RsaPrivateKeyBuilder::new(n, e, d)?.set_factors(p, q)?;
    PKey::from_rsa(builder.set_crt_params(dmp1, dmq1, iqmp)?.build())
}

/// The factors of a modulus whose exponents are known: a root of one other than one and minus one shares a factor with it
/// (NIST SP 800-56B, appendix C).
fn find_factors(n: &BigNumRef, e: &BigNumRef, d: &BigNumRef) -> Result<(BigNum, BigNum), ErrorStack> {
    let mut context = BigNumContext::new_secure()?;
    let mut odd = BigNum::new_secure()?;
    odd.checked_mul(e, d, &mut context)?;
    odd.sub_word(1)?;
    let mut halvings = 0;
    while odd.num_bits() > 0 && !odd.is_bit_set(0) {
        let whole = odd;
        odd = BigNum::new_secure()?;
        odd.rshift1(&whole)?;
        halvings += 1;
    }
    let mut last = n.to_owned()?;
    last.sub_word(1)?;
    let one = BigNum::from_u32(1)?;
    let tries = if n.num_bits() > LARGEST || odd.num_bits() == 0 { 0 } else { TRIES };
    for base in 2..2 + tries {
        let mut root = BigNum::new_secure()?;
        let start = BigNum::from_u32(base)?;
        root.mod_exp(&start, &odd, n, &mut context)?;
        for _ in 0..halvings {
            if root == one || root == last {
                break;
            }
            let mut square = BigNum::new_secure()?;
            square.mod_sqr(&root, n, &mut context)?;
            if square == one {
                root.sub_word(1)?;
                let (mut p, mut q) = (BigNum::new_secure()?, BigNum::new_secure()?);
                p.gcd(&root, n, &mut context)?;
                q.checked_div(n, &p, &mut context)?;
                return Ok((p, q));
            }
            root = square;
        }
    }
    // Not a key: an error without a reason of OpenSSL's.
    Err(ErrorStack::get())
}
