//! Keys as DER.

use super::pbe::{self, Budget, Password};
use super::{PrivateKey, Unreadable};
use crate::cert::der::{INTEGER, OCTET_STRING, Reader, SEQUENCE};
use openssl::error::ErrorStack;
use openssl::hash::MessageDigest;
use openssl::pkey::{Id, PKey, Private, Public};
use openssl::rsa::Rsa;
use openssl::sign::{Signer, Verifier};

/// A private key: PKCS #8, PKCS #1 or SEC 1; PKCS #8 may be encrypted.
pub(super) fn private(der: &[u8], password: &[u8], budget: &mut Budget) -> Result<PrivateKey, Unreadable> {
    match encrypted(der) {
        Some((algorithm, data)) => {
            let plain = pbe::decrypt(algorithm, data, Password::Text(password), budget)?;
            // One wrong password in 256 leaves a padding that looks right.
            plain_private(&plain, Unreadable::Password)
        }
        None => plain_private(der, Unreadable::Damaged("its private key cannot be read")),
    }
}

/// A private key that is not encrypted. What cannot be read is `damaged`; what the library has no use for is unsupported.
pub(super) fn plain_private(der: &[u8], damaged: Unreadable) -> Result<PrivateKey, Unreadable> {
    // An encrypted key must never get to a function that might ask somebody for the password.
    if encrypted(der).is_some() {
        return Err(damaged);
    }
    match is_usable(der) {
        Some(true) => {}
        Some(false) => return Err(Unreadable::Unsupported("a private key in it is of no use for TLS")),
        None => return Err(damaged),
    }
    let key = PKey::private_key_from_pkcs8(der).or_else(|_| PKey::private_key_from_der(der));
    key.map(|key| PrivateKey { key, exportable: true }).map_err(|_| damaged)
}

/// The longest encodings of keys that are of use, in bytes.
const LONGEST_RSA: usize = 16 * 1024;
const LONGEST_OTHER: usize = 4 * 1024;

/// The longest numbers that OpenSSL uses, in bytes: 16 384 bits for RSA, 10 000 and 512 for DSA.
const LONGEST_MODULUS: usize = 2048;
const LONGEST_PRIME: usize = 1250;
const LONGEST_ORDER: usize = 64;

/// Whether a private key is of a kind and size that can sign; `None` for what is no private key.
///
/// It is asked before OpenSSL is: to read a key or to use it takes powers of numbers that are as long as the store says.
fn is_usable(der: &[u8]) -> Option<bool> {
    let mut key = Reader::new(der).expect(SEQUENCE)?;
    key.expect(INTEGER)?;
    let numbers = key;
    Some(match key.next()? {
        (SEQUENCE, algorithm) => in_pkcs8(Reader::new(algorithm), &mut key, der.len())?,
        // SEC 1.
        (OCTET_STRING, _) => der.len() <= LONGEST_OTHER,
        (INTEGER, _) => match integers(numbers)?[..] {
            [p, q, _, _, x] => fits_dsa(length(p), length(q), length(x)),
            ref numbers => fits_rsa(numbers),
        },
        _ => return None,
    })
}

/// The same for a key of PKCS #8, from its algorithm on.
fn in_pkcs8(mut algorithm: Reader, key: &mut Reader, whole: usize) -> Option<bool> {
    let kind = algorithm.oid()?;
    let mut content = key.expect(OCTET_STRING)?;
    Some(match kind.as_str() {
        // RSA and RSA-PSS.
        "1.2.840.113549.1.1.1" | "1.2.840.113549.1.1.10" => {
            let mut numbers = content.expect(SEQUENCE)?;
            numbers.expect(INTEGER)?;
            whole <= LONGEST_RSA && fits_rsa(&integers(numbers)?)
        }
        "1.2.840.10040.4.1" => {
            let domain = integers(algorithm.expect(SEQUENCE)?)?;
            let (p, q) = (domain.first()?, domain.get(1)?);
            fits_dsa(length(p), length(q), length(content.expect(INTEGER)?.rest()))
        }
        // EC, Ed25519, Ed448.
        "1.2.840.10045.2.1" | "1.3.101.112" | "1.3.101.113" => whole <= LONGEST_OTHER,
        _ => false,
    })
}

/// Whether numbers are the eight of an RSA key, with a modulus that OpenSSL uses and nothing longer. Keys of more than two
/// primes are of no use here: nobody writes them.
fn fits_rsa(numbers: &[&[u8]]) -> bool {
    let [n, others @ ..] = numbers else { return false };
    let fits = |other: &&[u8]| length(other) <= length(n);
    others.len() == 7 && length(n) <= LONGEST_MODULUS && others.iter().all(fits)
}

/// Whether OpenSSL uses a DSA key with a prime, an order and a private number of so many bytes.
pub(super) fn fits_dsa(p: usize, q: usize, x: usize) -> bool {
    p <= LONGEST_PRIME && q <= LONGEST_ORDER && x <= q
}

/// The integers of a list, nothing in the place of what is none.
fn integers<'a>(mut list: Reader<'a>) -> Option<Vec<&'a [u8]>> {
    let mut found = Vec::new();
    // No key has more than nine numbers.
    while !list.is_empty() && found.len() < 10 {
        match list.next()? {
            (INTEGER, digits) => found.push(digits),
            // Further primes of RSA.
            _ => found.push(&[]),
        }
    }
    Some(found)
}

/// The bytes that a number takes without zeros before it.
fn length(digits: &[u8]) -> usize {
    digits.len() - digits.iter().take_while(|digit| **digit == 0).count()
}

/// The algorithm and the data of an encrypted PKCS #8 key.
pub(super) fn encrypted(der: &[u8]) -> Option<(Reader<'_>, &[u8])> {
    let mut outer = Reader::new(der).expect(SEQUENCE)?;
    let algorithm = outer.expect(SEQUENCE)?;
    match (outer.next()?, outer.is_empty()) {
        ((OCTET_STRING, data), true) => Some((algorithm, data)),
        _ => None,
    }
}

/// A public key: subject public key info, or PKCS #1.
pub(super) fn public(der: &[u8]) -> Option<PKey<Public>> {
    let info = || PKey::public_key_from_der(der).ok();
    let pkcs1 = || Rsa::public_key_from_der_pkcs1(der).and_then(PKey::from_rsa).ok();
    // OpenSSL's reader of the one also tries the other; what it is for is decided by the form.
    let mut outer = Reader::new(der).expect(SEQUENCE)?;
    match outer.expect(SEQUENCE).and_then(|mut algorithm| algorithm.oid()) {
        Some(_) => info(),
        None => pkcs1(),
    }
}

/// Whether what the private key signs is verified by the public key. Some damage shows only there: a stored public part
/// says nothing about the private one.
pub(super) fn belongs(private: &PKey<Private>, public: &PKey<Public>) -> bool {
    let digests: &[MessageDigest] = match private.id() {
        // Such a key may be bound to one hash, which OpenSSL does not tell: the others refuse to sign.
        Id::RSA_PSS => &[
            MessageDigest::sha256(),
            MessageDigest::sha384(),
            MessageDigest::sha512(),
            MessageDigest::sha224(),
            MessageDigest::sha1(),
        ],
        _ => &[MessageDigest::sha256()],
    };
    digests.iter().any(|digest| signs_for(private, public, *digest).unwrap_or(false))
}

fn signs_for(
    private: &PKey<Private>,
    public: &PKey<Public>,
    digest: MessageDigest,
) -> Result<bool, ErrorStack> {
    const MESSAGE: &[u8] = b"dpaymentssdk";
    let (mut signer, mut verifier) = match private.id() {
        Id::ED25519 | Id::ED448 => {
            (Signer::new_without_digest(private)?, Verifier::new_without_digest(public)?)
        }
        _ => (Signer::new(digest, private)?, Verifier::new(digest, public)?),
    };
    let signature = signer.sign_oneshot_to_vec(MESSAGE)?;
    verifier.verify_oneshot(&signature, MESSAGE)
}
