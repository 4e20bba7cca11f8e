//! How Java protects the private keys in its stores.

use crate::cert::der::{OCTET_STRING, Reader, SEQUENCE};
use crate::cert::keystore::pbe::Budget;
use crate::cert::keystore::{Unreadable, key};
use openssl::error::ErrorStack;
use openssl::md::Md;
use openssl::md_ctx::MdCtx;
use openssl::sha::Sha1;
use openssl::symm::{Cipher, decrypt};
use zeroize::Zeroizing;

/// The protection of JKS: a stream of SHA-1 digests.
const SHA1_STREAM: &str = "1.3.6.1.4.1.42.2.17.1.1";

/// The protection of JCEKS: Triple DES with a key of MD5 digests.
const MD5_TRIPLE_DES: &str = "1.3.6.1.4.1.42.2.19.1";

const DAMAGED: Unreadable =
    Unreadable::Damaged("the protection of one of its private keys is not described properly");

/// The PKCS #8 encoding of a private key. The password is in two bytes a character.
pub(super) fn open(
    protected: &[u8],
    password: &[u8],
    budget: &mut Budget,
) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let (mut algorithm, content) = key::encrypted(protected).ok_or(DAMAGED)?;
    match algorithm.oid().ok_or(DAMAGED)?.as_str() {
        SHA1_STREAM => sha1_stream(content, password),
        MD5_TRIPLE_DES => md5_triple_des(algorithm, content, password, budget),
        _ => Err(Unreadable::Unsupported(
            "one of its private keys is protected in a way that is not known here",
        )),
    }
}

/// 20 bytes of salt, the key under the stream, and a digest of the password and the key.
fn sha1_stream(content: &[u8], password: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let (salt, rest) = content.split_at_checked(20).ok_or(DAMAGED)?;
    let length = rest.len().checked_sub(20).ok_or(DAMAGED)?;
    let (covered, digest) = rest.split_at_checked(length).ok_or(DAMAGED)?;
    let mut plain = Zeroizing::new(covered.to_vec());
    let mut pad = Zeroizing::new([0; 20]);
    pad.copy_from_slice(salt);
    for block in plain.chunks_mut(20) {
        *pad = sha1(password, &*pad);
        block.iter_mut().zip(pad.iter()).for_each(|(byte, mask)| *byte ^= mask);
    }
    if openssl::memcmp::eq(&sha1(password, &plain), digest) { Ok(plain) } else { Err(Unreadable::Password) }
}

fn sha1(password: &[u8], rest: &[u8]) -> [u8; 20] {
    let mut sha = Sha1::new();
    sha.update(password);
    sha.update(rest);
    sha.finish()
}

fn md5_triple_des(
    mut parameters: Reader,
    content: &[u8],
    password: &[u8],
    budget: &mut Budget,
) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let (salt, rounds) = parameters.expect(SEQUENCE).and_then(salt_and_rounds).ok_or(DAMAGED)?;
    budget.spend(rounds)?;
    // Java takes the lower seven bits of each character.
    let mut ascii = Zeroizing::new(Vec::with_capacity(password.len() / 2));
    ascii.extend(password.chunks(2).map(|unit| unit.last().map_or(0, |lower| lower & 0x7F)));
    let key = digests(salt, rounds, &ascii).map_err(|_| {
        Unreadable::Unsupported("one of its private keys needs MD5, which this OpenSSL does not have")
    })?;
    let (key, iv) = key.split_at_checked(24).ok_or(DAMAGED)?;
    let plain = decrypt(Cipher::des_ede3_cbc(), key, Some(iv), content);
    let plain = plain.map(Zeroizing::new).map_err(|_| Unreadable::Password)?;
    // There is no digest: a wrong password in one of 256 cases leaves a padding that looks right.
    if is_one_sequence(&plain) { Ok(plain) } else { Err(Unreadable::Password) }
}

fn salt_and_rounds(mut sequence: Reader<'_>) -> Option<([u8; 8], u64)> {
    let salt = sequence.expect(OCTET_STRING)?.rest().try_into().ok()?;
    Some((salt, sequence.integer().filter(|rounds| *rounds > 0)?))
}

/// Key and initial vector: each half of the salt goes through MD5 with the password, again and again.
fn digests(salt: [u8; 8], rounds: u64, password: &[u8]) -> Result<Zeroizing<Vec<u8>>, ErrorStack> {
    let [mut first, second] = [[salt[0], salt[1], salt[2], salt[3]], [salt[4], salt[5], salt[6], salt[7]]];
    if first == second {
        first.reverse();
    }
    let md5 = Md::fetch(None, "MD5", None)?;
    let mut context = MdCtx::new()?;
    let mut key = Zeroizing::new(vec![0; 32]);
    for (half, digest) in [first, second].iter().zip(key.chunks_mut(16)) {
        for round in 0..rounds {
            context.digest_init(&md5)?;
            context.digest_update(if round == 0 { half.as_slice() } else { &*digest })?;
            context.digest_update(password)?;
            context.digest_final(digest)?;
        }
    }
    Ok(key)
}

fn is_one_sequence(der: &[u8]) -> bool {
    let mut reader = Reader::new(der);
    reader.expect(SEQUENCE).is_some() && reader.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Java's cipher itself, with a salt of two equal halves: `Variants.java` beside the stores prints it.
    #[test]
    fn equal_halves_of_the_salt_are_turned_as_java_does() {
        let key = digests([1, 2, 3, 4, 1, 2, 3, 4], 3, b"first1").unwrap();
        let content = openssl::bn::BigNum::from_hex_str("BAD6D842A0D400B3782A872185CB3B74").unwrap().to_vec();
        let plain = decrypt(Cipher::des_ede3_cbc(), &key[..24], Some(&key[24..]), &content).unwrap();
        assert_eq!(plain, b"0123456789");
    }
}
