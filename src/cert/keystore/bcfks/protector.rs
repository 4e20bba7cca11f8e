//! How BCFKS makes keys of the password, and what it does with them.

use super::DAMAGED;
use crate::cert::der::{OCTET_STRING, Reader, SEQUENCE};
use crate::cert::keystore::Unreadable;
use crate::cert::keystore::pbe::Budget;
use openssl::cipher::Cipher;
use openssl::cipher_ctx::{CipherCtx, CipherCtxFlags};
use openssl::error::ErrorStack;
use openssl::hash::MessageDigest;
use openssl::pkcs5::{pbkdf2_hmac, scrypt};
use openssl::pkey::PKey;
use openssl::sign::Signer;
use zeroize::Zeroizing;

const PBES2: &str = "1.2.840.113549.1.5.13";
const PBKDF2: &str = "1.2.840.113549.1.5.12";
const SCRYPT: &str = "1.3.6.1.4.1.11591.4.11";
const AES_256_CCM: &str = "2.16.840.1.101.3.4.1.47";
const AES_256_WRAP_PAD: &str = "2.16.840.1.101.3.4.1.48";
const HMAC_SHA512: &str = "1.2.840.113549.2.11";
const HMAC_SHA3_512: &str = "2.16.840.1.101.3.4.2.16";

/// Both ciphers have keys of 256 bits.
const CIPHER_KEY: usize = 32;

/// The longest key for a code that other programs ask for: one block of the digest.
const LONGEST_KEY: u64 = 128;

/// Rounds for one key: about a second. Bouncy Castle takes 51200.
const MOST_ROUNDS: u64 = 1 << 20;

/// Memory for one key made by scrypt, more than the bound of the work leaves it.
const MOST_MEMORY: u64 = 512 << 20;

/// What a key is for. It goes into the key together with the password.
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    Store,
    Integrity,
    PrivateKey,
}

impl Purpose {
    fn text(self) -> &'static str {
        match self {
            Self::Store => "STORE_ENCRYPTION",
            Self::Integrity => "INTEGRITY_CHECK",
            Self::PrivateKey => "PRIVATE_KEY_ENCRYPTION",
        }
    }
}

/// A password, and the work that may still be done with it.
pub(super) struct Protector {
    password: Zeroizing<Vec<u8>>,
    budget: Budget,
}

impl Protector {
    /// The password is in two bytes a character.
    pub(super) fn new(password: Zeroizing<Vec<u8>>) -> Self {
        Self { password, budget: Budget::new() }
    }

    /// Checks the code over the list of entries; answers the algorithm of the code.
    pub(super) fn check<'a>(&mut self, data: &[u8], mut check: Reader<'a>) -> Result<&'a [u8], Unreadable> {
        // A signature stands in a tagged element in its place.
        let mut parts = check
            .expect(SEQUENCE)
            .ok_or(Unreadable::Unsupported("it is signed instead of having a password"))?;
        let told = parts.whole(SEQUENCE).ok_or(DAMAGED)?;
        let (name, _) = algorithm(&mut Reader::new(told))?;
        let (derivation, parameters) = algorithm(&mut parts)?;
        let code = parts.expect(OCTET_STRING).ok_or(DAMAGED)?.rest();
        let key = self.derive(&derivation, parameters, Purpose::Integrity, None)?;
        let made = hmac(digest(&name)?, &key, data).map_err(|_| DAMAGED)?;
        // Memory of the same length is compared in the same time, so that of another length is sorted out first.
        let right = made.len() == code.len() && openssl::memcmp::eq(&made, code);
        if right { Ok(told) } else { Err(Unreadable::Password) }
    }

    /// Decrypts the list of entries or a private key.
    pub(super) fn decrypt(
        &mut self,
        mut scheme: Reader,
        content: &[u8],
        purpose: Purpose,
    ) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
        if scheme.oid().ok_or(DAMAGED)? != PBES2 {
            return Err(Unreadable::Unsupported("it is encrypted in a way that is not known here"));
        }
        let mut both = scheme.expect(SEQUENCE).ok_or(DAMAGED)?;
        let (derivation, parameters) = algorithm(&mut both)?;
        let (cipher, cipher_parameters) = algorithm(&mut both)?;
        let key = self.derive(&derivation, parameters, purpose, Some(CIPHER_KEY))?;
        match cipher.as_str() {
            AES_256_CCM => ccm(&key, cipher_parameters, content),
            AES_256_WRAP_PAD => unwrap(&key, content).map_err(|_| Unreadable::Password),
            _ => Err(Unreadable::Unsupported("it is encrypted with a cipher that is not known here")),
        }
    }

    /// A key of the password. Its length is the one asked for, or what the parameters say.
    fn derive(
        &mut self,
        derivation: &str,
        mut parameters: Reader,
        purpose: Purpose,
        length: Option<usize>,
    ) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
        let secret = self.secret(purpose);
        let parameters = parameters.expect(SEQUENCE).ok_or(DAMAGED)?;
        match derivation {
            PBKDF2 => self.by_pbkdf2(&secret, parameters, length),
            SCRYPT => self.by_scrypt(&secret, parameters, length),
            _ => Err(Unreadable::Unsupported("it makes keys of passwords in a way that is not known here")),
        }
    }

    /// The password and the purpose, each with a NUL of two bytes behind it; nothing stands for no password.
    fn secret(&self, purpose: Purpose) -> Zeroizing<Vec<u8>> {
        let purpose = purpose.text();
        let mut secret = Zeroizing::new(Vec::with_capacity(self.password.len() + 2 * purpose.len() + 4));
        if !self.password.is_empty() {
            secret.extend_from_slice(&self.password);
            secret.extend([0, 0]);
        }
        secret.extend(purpose.bytes().flat_map(|byte| [0, byte]));
        secret.extend([0, 0]);
        secret
    }

    /// Takes the work for one key. Each 64 bytes of it are made on their own.
    fn spend(&mut self, rounds: u64, length: usize) -> Result<(), Unreadable> {
        if rounds > MOST_ROUNDS {
            return Err(Unreadable::Unsupported("it asks for too much work to test a password"));
        }
        self.budget.spend(rounds * if length > 64 { 2 } else { 1 })
    }

    fn by_pbkdf2(
        &mut self,
        secret: &[u8],
        mut parameters: Reader,
        length: Option<usize>,
    ) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
        let salt = octets(&mut parameters)?;
        let rounds = parameters.integer().filter(|rounds| *rounds > 0).ok_or(DAMAGED)?;
        let (told, mut function) = optional_number(parameters);
        let mut key = room(length, told)?;
        let (function, _) = algorithm(&mut function)?;
        self.spend(rounds, key.len())?;
        let rounds = usize::try_from(rounds).map_err(|_| DAMAGED)?;
        pbkdf2_hmac(secret, salt, rounds, digest(&function)?, &mut key).map_err(|_| DAMAGED)?;
        Ok(key)
    }

    fn by_scrypt(
        &mut self,
        secret: &[u8],
        mut parameters: Reader,
        length: Option<usize>,
    ) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
        let salt = octets(&mut parameters)?;
        let mut cost = || parameters.integer().filter(|cost| *cost > 0).ok_or(DAMAGED);
        let (n, r, _) = (cost()?, cost()?, cost()?);
        // Bouncy Castle takes the block size for the parallelism too, whatever it writes.
        let p = r;
        let (told, _) = optional_number(parameters);
        let mut key = room(length, told)?;
        // Mixing two blocks takes as long as a round of PBKDF2.
        self.spend(n.saturating_mul(r).saturating_mul(p) / 2, key.len())?;
        scrypt(secret, salt, n, r, p, MOST_MEMORY, &mut key).map_err(|_| DAMAGED)?;
        Ok(key)
    }
}

/// The next element as an algorithm: its identifier, and the elements after that.
fn algorithm<'a>(from: &mut Reader<'a>) -> Result<(String, Reader<'a>), Unreadable> {
    let mut sequence = from.expect(SEQUENCE).ok_or(DAMAGED)?;
    let identifier = sequence.oid().ok_or(DAMAGED)?;
    Ok((identifier, sequence))
}

fn octets<'a>(from: &mut Reader<'a>) -> Result<&'a [u8], Unreadable> {
    from.expect(OCTET_STRING).map(Reader::rest).ok_or(DAMAGED)
}

/// A number that may be left out, and what comes after it.
fn optional_number(elements: Reader<'_>) -> (Option<u64>, Reader<'_>) {
    let mut after = elements;
    match after.integer() {
        Some(number) => (Some(number), after),
        None => (None, elements),
    }
}

/// Room for a key: of the length that is asked for, which must be the one that the store tells if it tells one.
fn room(asked: Option<usize>, told: Option<u64>) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let told = told.map(|told| usize::try_from(told.min(LONGEST_KEY + 1)).unwrap_or(0));
    match (asked, told) {
        (Some(asked), Some(told)) if asked != told => Err(DAMAGED),
        (Some(length), _) | (None, Some(length)) if length > 0 && length as u64 <= LONGEST_KEY => {
            Ok(Zeroizing::new(vec![0; length]))
        }
        _ => Err(DAMAGED),
    }
}

fn digest(name: &str) -> Result<MessageDigest, Unreadable> {
    match name {
        HMAC_SHA512 => Ok(MessageDigest::sha512()),
        HMAC_SHA3_512 => Ok(MessageDigest::sha3_512()),
        _ => Err(Unreadable::Unsupported("it uses a digest that is not known here")),
    }
}

fn hmac(digest: MessageDigest, key: &[u8], data: &[u8]) -> Result<Vec<u8>, ErrorStack> {
    let key = PKey::hmac(key)?;
    Signer::new(digest, &key)?.sign_oneshot_to_vec(data)
}

/// AES in CCM; the tag stands behind the content.
fn ccm(key: &[u8], mut parameters: Reader, content: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let mut parameters = parameters.expect(SEQUENCE).ok_or(DAMAGED)?;
    let nonce = octets(&mut parameters)?;
    if !(7..=13).contains(&nonce.len()) {
        return Err(DAMAGED);
    }
    let tag = if parameters.is_empty() { 12 } else { parameters.integer().ok_or(DAMAGED)? };
    // Shorter tags are allowed by the standard, but do not show that nothing was changed.
    if !matches!(tag, 8 | 10 | 12 | 14 | 16) {
        return Err(DAMAGED);
    }
    let tag = usize::try_from(tag).map_err(|_| DAMAGED)?;
    let length = content.len().checked_sub(tag).filter(|length| *length > 0).ok_or(DAMAGED)?;
    let (content, tag) = content.split_at_checked(length).ok_or(DAMAGED)?;
    open_ccm(key, nonce, content, tag).map_err(|_| Unreadable::Password)
}

fn open_ccm(key: &[u8], nonce: &[u8], content: &[u8], tag: &[u8]) -> Result<Zeroizing<Vec<u8>>, ErrorStack> {
    let mut context = CipherCtx::new()?;
    context.decrypt_init(Some(Cipher::aes_256_ccm()), None, None)?;
    // The lengths go into what OpenSSL makes of the key, so they come first.
    context.set_iv_length(nonce.len())?;
    context.set_tag(tag)?;
    context.decrypt_init(None, Some(key), Some(nonce))?;
    context.set_data_len(content.len())?;
    let mut plain = Zeroizing::new(vec![0; content.len() + 16]);
    let length = context.cipher_update(content, Some(&mut plain))?;
    plain.truncate(length);
    Ok(plain)
}

/// AES key wrap with padding, RFC 5649.
fn unwrap(key: &[u8], content: &[u8]) -> Result<Zeroizing<Vec<u8>>, ErrorStack> {
    let cipher = Cipher::fetch(None, "AES-256-WRAP-PAD", None)?;
    let mut context = CipherCtx::new()?;
    context.set_flags(CipherCtxFlags::FLAG_WRAP_ALLOW);
    context.decrypt_init(Some(&cipher), Some(key), None)?;
    let mut plain = Zeroizing::new(vec![0; content.len() + 16]);
    let length = context.cipher_update(content, Some(&mut plain))?;
    plain.truncate(length);
    Ok(plain)
}
