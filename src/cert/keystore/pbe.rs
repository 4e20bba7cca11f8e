//! Encryption with a password: PBES1 and PBES2 of PKCS #5, the schemes of PKCS #12, and the old one of PEM.

use super::Unreadable;
use crate::cert::der::{INTEGER, OCTET_STRING, Reader, SEQUENCE};
use crate::cert::ffi;
use once_cell::sync::OnceCell;
use openssl::cipher::Cipher;
use openssl::cipher_ctx::CipherCtx;
use openssl::error::ErrorStack;
use openssl::hash::{Hasher, MessageDigest};
use openssl::lib_ctx::LibCtx;
use openssl::pkcs5;
use openssl::provider::Provider;
use zeroize::Zeroizing;

/// How often the password of one store may be hashed in all. The number stands in the store, so whoever wrote it would
/// otherwise decide how long this side works. This is a few seconds; GnuTLS asks for 1.8 million in all, others for thousands.
pub(super) const MOST_ROUNDS: u64 = 5_000_000;
/// The most memory that scrypt may take, in bytes.
const MOST_MEMORY: u64 = 64 * 1024 * 1024;

/// What is left of the work that one store may cost.
pub(super) struct Budget(u64);

impl Budget {
    /// The budget of one store.
    pub(super) fn new() -> Self {
        Self(MOST_ROUNDS)
    }

    /// Takes some of it.
    pub(super) fn spend(&mut self, rounds: u64) -> Result<(), Unreadable> {
        let left = self.0.checked_sub(rounds);
        self.0 = left.ok_or(Unreadable::Unsupported("it asks for too much work to test a password"))?;
        Ok(())
    }
}

/// A password. PKCS #12 tells an empty one from none.
#[derive(Clone, Copy)]
pub(super) enum Password<'a> {
    /// None at all.
    Absent,
    /// These bytes, UTF-8 for schemes that need characters.
    Text(&'a [u8]),
}

impl<'a> Password<'a> {
    fn bytes(self) -> &'a [u8] {
        match self {
            Self::Absent => &[],
            Self::Text(bytes) => bytes,
        }
    }

    /// The form that PKCS #12 hashes: two bytes a character, and two zero bytes at the end.
    fn wide(self) -> Zeroizing<Vec<u8>> {
        let Self::Text(bytes) = self else { return Zeroizing::default() };
        let mut wide = Zeroizing::new(Vec::with_capacity(bytes.len() * 2 + 2));
        match std::str::from_utf8(bytes) {
            Ok(text) => text.encode_utf16().for_each(|unit| wide.extend(unit.to_be_bytes())),
            Err(_) => bytes.iter().for_each(|&byte| wide.extend([0, byte])),
        }
        wide.extend([0, 0]);
        wide
    }
}

fn damaged<E>(_: E) -> Unreadable {
    Unreadable::Damaged("its encryption is not described properly")
}

fn unsupported<T>() -> Result<T, Unreadable> {
    Err(Unreadable::Unsupported("it is encrypted in a way that is not known here"))
}

/// Decrypts what an `AlgorithmIdentifier` describes; `algorithm` is its content.
pub(super) fn decrypt(
    mut algorithm: Reader,
    data: &[u8],
    password: Password,
    budget: &mut Budget,
) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let scheme = oid(&mut algorithm)?;
    let mut parameters = algorithm.expect(SEQUENCE).ok_or(()).map_err(damaged)?;
    if scheme == "1.2.840.113549.1.5.13" {
        return pbes2(parameters, data, password, budget);
    }
    let salt = octets(&mut parameters)?;
    let rounds = count(&mut parameters)?;
    budget.spend(u64::from(rounds))?;
    if let Some((_, name, key_length)) = PKCS12_SCHEMES.iter().find(|(oid, ..)| *oid == scheme) {
        let wide = password.wide();
        let derive = |purpose, length| {
            derive_pkcs12(MessageDigest::sha1(), &wide, salt, purpose, rounds, length).map_err(damaged)
        };
        let cipher = cipher(name)?;
        let key = derive(PURPOSE_KEY, *key_length)?;
        return open(&cipher, &key, &derive(PURPOSE_IV, cipher.iv_length())?, data);
    }
    let Some((_, digest, name)) = PBES1_SCHEMES.iter().find(|(oid, ..)| *oid == scheme) else {
        return unsupported();
    };
    let derived = derive_pbkdf1(digest(), password.bytes(), salt, rounds).map_err(damaged)?;
    let (key, iv) = derived.split_at_checked(8).ok_or(()).map_err(damaged)?;
    open(&cipher(name)?, key, iv.get(..8).unwrap_or_default(), data)
}

/// The schemes of PKCS #12: cipher and length of the key.
const PKCS12_SCHEMES: &[(&str, &str, usize)] = &[
    ("1.2.840.113549.1.12.1.1", "RC4", 16),
    ("1.2.840.113549.1.12.1.2", "RC4-40", 5),
    ("1.2.840.113549.1.12.1.3", "DES-EDE3-CBC", 24),
    ("1.2.840.113549.1.12.1.4", "DES-EDE-CBC", 16),
    ("1.2.840.113549.1.12.1.5", "RC2-CBC", 16),
    ("1.2.840.113549.1.12.1.6", "RC2-40-CBC", 5),
];

type Digest = fn() -> MessageDigest;

/// The schemes of PKCS #5 version 1.5: digest and cipher.
const PBES1_SCHEMES: &[(&str, Digest, &str)] = &[
    ("1.2.840.113549.1.5.3", MessageDigest::md5, "DES-CBC"),
    ("1.2.840.113549.1.5.6", MessageDigest::md5, "RC2-64-CBC"),
    ("1.2.840.113549.1.5.10", MessageDigest::sha1, "DES-CBC"),
    ("1.2.840.113549.1.5.11", MessageDigest::sha1, "RC2-64-CBC"),
];

fn pbes2(
    mut parameters: Reader,
    data: &[u8],
    password: Password,
    budget: &mut Budget,
) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let mut derivation = parameters.expect(SEQUENCE).ok_or(()).map_err(damaged)?;
    let mut encryption = parameters.expect(SEQUENCE).ok_or(()).map_err(damaged)?;
    let cipher = match oid(&mut encryption)?.as_str() {
        "2.16.840.1.101.3.4.1.2" => cipher("AES-128-CBC"),
        "2.16.840.1.101.3.4.1.22" => cipher("AES-192-CBC"),
        "2.16.840.1.101.3.4.1.42" => cipher("AES-256-CBC"),
        "1.2.840.113549.3.7" => cipher("DES-EDE3-CBC"),
        "1.3.14.3.2.7" => cipher("DES-CBC"),
        _ => unsupported(),
    }?;
    let iv = octets(&mut encryption)?;
    let mut key = Zeroizing::new(vec![0; cipher.key_length()]);
    let function = oid(&mut derivation)?;
    let mut settings = derivation.expect(SEQUENCE).ok_or(()).map_err(damaged)?;
    let salt = octets(&mut settings)?;
    match function.as_str() {
        "1.2.840.113549.1.5.12" => {
            let rounds = count(&mut settings)?;
            let digest = pseudo_random_function(settings)?;
            budget.spend(u64::from(rounds) * key.len().div_ceil(digest.size()) as u64)?;
            let rounds = usize::try_from(rounds).map_err(damaged)?;
            pkcs5::pbkdf2_hmac(password.bytes(), salt, rounds, digest, &mut key).map_err(damaged)?;
        }
        "1.3.6.1.4.1.11591.4.11" => {
            let mut number = || count(&mut settings).map(u64::from);
            let (cost, block, parallel) = (number()?, number()?, number()?);
            let blocks = cost.saturating_mul(block).saturating_mul(parallel);
            budget.spend(blocks)?;
            pkcs5::scrypt(password.bytes(), salt, cost, block, parallel, MOST_MEMORY, &mut key)
                .map_err(damaged)?;
        }
        _ => return unsupported(),
    }
    open(&cipher, &key, iv, data)
}

/// The hash function of PBKDF2: after the rounds come the length of the key, which the cipher tells, and the function.
fn pseudo_random_function(mut rest: Reader) -> Result<MessageDigest, Unreadable> {
    let mut element = rest.next();
    if matches!(element, Some((INTEGER, _))) {
        element = rest.next();
    }
    let Some((SEQUENCE, content)) = element else { return Ok(MessageDigest::sha1()) };
    Ok(match oid(&mut Reader::new(content))?.as_str() {
        "1.2.840.113549.2.7" => MessageDigest::sha1(),
        "1.2.840.113549.2.8" => MessageDigest::sha224(),
        "1.2.840.113549.2.9" => MessageDigest::sha256(),
        "1.2.840.113549.2.10" => MessageDigest::sha384(),
        "1.2.840.113549.2.11" => MessageDigest::sha512(),
        _ => return unsupported(),
    })
}

/// The object identifier that comes next, as numbers with dots.
fn oid(reader: &mut Reader) -> Result<String, Unreadable> {
    reader.oid().ok_or(()).map_err(damaged)
}

fn octets<'a>(reader: &mut Reader<'a>) -> Result<&'a [u8], Unreadable> {
    match reader.next() {
        Some((OCTET_STRING, content)) => Ok(content),
        _ => Err(damaged(())),
    }
}

/// A number of rounds and the like: positive, and of 32 bits.
fn count(reader: &mut Reader) -> Result<u32, Unreadable> {
    let number = reader.integer().and_then(|number| u32::try_from(number).ok());
    number.filter(|number| *number > 0).ok_or(()).map_err(damaged)
}

/// What a derivation of PKCS #12 is for.
const PURPOSE_KEY: u8 = 1;
const PURPOSE_IV: u8 = 2;
const PURPOSE_MAC: u8 = 3;

/// Whether the message authentication code of a PKCS #12 file is right.
pub(super) fn has_mac(
    digest: MessageDigest,
    password: Password,
    salt: &[u8],
    rounds: u64,
    data: &[u8],
    expected: &[u8],
    budget: &mut Budget,
) -> Result<bool, Unreadable> {
    budget.spend(rounds)?;
    let rounds = u32::try_from(rounds).ok().filter(|rounds| *rounds > 0).ok_or(()).map_err(damaged)?;
    let wide = password.wide();
    let key = derive_pkcs12(digest, &wide, salt, PURPOSE_MAC, rounds, digest.size()).map_err(damaged)?;
    let key = openssl::pkey::PKey::hmac(&key).map_err(damaged)?;
    let mut signer = openssl::sign::Signer::new(digest, &key).map_err(damaged)?;
    let code = signer.sign_oneshot_to_vec(data).map_err(damaged)?;
    Ok(code.len() == expected.len() && openssl::memcmp::eq(&code, expected))
}

/// The derivation of PKCS #12 (RFC 7292, appendix B.2).
fn derive_pkcs12(
    digest: MessageDigest,
    password: &[u8],
    salt: &[u8],
    purpose: u8,
    rounds: u32,
    length: usize,
) -> Result<Zeroizing<Vec<u8>>, ErrorStack> {
    let block = if digest.size() > 32 { 128 } else { 64 };
    let filled = |bytes: &[u8]| bytes.len().div_ceil(block) * block;
    let mut input = Zeroizing::new(Vec::with_capacity(filled(salt) + filled(password)));
    input.extend(salt.iter().cycle().take(filled(salt)));
    input.extend(password.iter().cycle().take(filled(password)));
    let mut derived = Zeroizing::new(Vec::with_capacity(length + digest.size()));
    let mut hasher = Hasher::new(digest)?;
    while derived.len() < length {
        hasher.update(&vec![purpose; block])?;
        hasher.update(&input)?;
        let mut hash = hasher.finish()?;
        for _ in 1..rounds {
            hasher.update(&hash)?;
            hash = hasher.finish()?;
        }
        derived.extend_from_slice(&hash);
        // Each block of the input becomes the sum of itself, the hash repeated, and one.
        for block in input.chunks_mut(block) {
            let mut carry = 1;
            for (place, byte) in block.iter_mut().enumerate().rev() {
                let sum = u16::from(*byte) + u16::from(hash[place % hash.len()]) + carry;
                *byte = sum.to_be_bytes()[1];
                carry = sum >> 8;
            }
        }
    }
    derived.truncate(length);
    Ok(derived)
}

/// PBKDF1 of PKCS #5: the hash of password and salt, hashed again and again.
fn derive_pbkdf1(
    digest: MessageDigest,
    password: &[u8],
    salt: &[u8],
    rounds: u32,
) -> Result<Zeroizing<Vec<u8>>, ErrorStack> {
    let mut hasher = Hasher::new(digest)?;
    hasher.update(password)?;
    hasher.update(salt)?;
    let mut hash = hasher.finish()?;
    for _ in 1..rounds {
        hasher.update(&hash)?;
        hash = hasher.finish()?;
    }
    Ok(Zeroizing::new(hash.to_vec()))
}

/// Decrypts a PEM block whose headers name the cipher (`DEK-Info`): the key is made from the password and the first eight
/// bytes of the initialisation vector.
pub(super) fn decrypt_pem(
    cipher_name: &str,
    iv: &[u8],
    data: &[u8],
    password: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    const CIPHERS: &[&str] = &[
        "AES-128-CBC",
        "AES-192-CBC",
        "AES-256-CBC",
        "DES-EDE3-CBC",
        "DES-CBC",
        "CAMELLIA-128-CBC",
        "CAMELLIA-192-CBC",
        "CAMELLIA-256-CBC",
    ];
    let Some(name) = CIPHERS.iter().find(|name| name.eq_ignore_ascii_case(cipher_name)) else {
        return unsupported();
    };
    let cipher = cipher(name)?;
    let salt = iv.get(..8).ok_or(()).map_err(damaged)?;
    let mut key = Zeroizing::new(Vec::with_capacity(cipher.key_length() + 16));
    let mut hasher = Hasher::new(MessageDigest::md5()).map_err(damaged)?;
    while key.len() < cipher.key_length() {
        // Each hash goes into the next one.
        let last = key.len().saturating_sub(16);
        let step = hasher.update(&key[last..]).and_then(|()| hasher.update(password));
        step.and_then(|()| hasher.update(salt)).map_err(damaged)?;
        key.extend_from_slice(&hasher.finish().map_err(damaged)?);
    }
    key.truncate(cipher.key_length());
    open(&cipher, &key, iv, data)
}

/// A cipher by OpenSSL's name. Old ones come from a library context of their own, so that nothing else in the process is
/// offered them.
fn cipher(name: &str) -> Result<Cipher, Unreadable> {
    struct Old {
        context: LibCtx,
        _provider: Provider,
    }
    static OLD: OnceCell<Old> = OnceCell::new();
    if let Ok(cipher) = Cipher::fetch(None, name, None) {
        return Ok(cipher);
    }
    let missing =
        |_| Unreadable::Unsupported("it is encrypted with a cipher that this OpenSSL does not have");
    let old = OLD
        .get_or_try_init(|| {
            let context = LibCtx::new()?;
            // Not where the environment says: a module is code.
            let folder = ffi::modules_folder().ok_or_else(ErrorStack::get)?;
            Provider::set_default_search_path(Some(&context), folder)?;
            let provider = Provider::try_load(Some(&context), "legacy", true)?;
            Ok(Old { context, _provider: provider })
        })
        .map_err(missing)?;
    Cipher::fetch(Some(&old.context), name, None).map_err(missing)
}

/// Decrypts. A padding that is wrong means a wrong password, or damage, which looks the same.
fn open(cipher: &Cipher, key: &[u8], iv: &[u8], data: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    // The calls below panic on lengths that do not fit.
    let block = cipher.block_size();
    if key.len() < cipher.key_length() || iv.len() < cipher.iv_length() || data.len() % block != 0 {
        return Err(damaged(()));
    }
    let mut context = CipherCtx::new().map_err(damaged)?;
    context.decrypt_init(Some(cipher), Some(key), Some(iv)).map_err(damaged)?;
    let mut plain = Zeroizing::new(vec![0; data.len() + 2 * block]);
    let wrong = |_| Unreadable::Password;
    let length = context.cipher_update(data, Some(&mut plain)).map_err(wrong)?;
    let rest = context.cipher_final(&mut plain[length..]).map_err(wrong)?;
    plain.truncate(length + rest);
    Ok(plain)
}
