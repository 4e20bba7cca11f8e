//! How PuTTY encrypts a private key, and the code that shows that nothing was changed.

use super::DAMAGED;
use super::text::{Derivation, File, Version};
use crate::cert::keystore::Unreadable;
use argon2::{Argon2, Block, Params};
use openssl::error::ErrorStack;
use openssl::hash::MessageDigest;
use openssl::pkey::PKey;
use openssl::sha::Sha1;
use openssl::sign::Signer;
use openssl::symm::{Cipher, Crypter, Mode};
use zeroize::Zeroizing;

/// Memory for Argon2 in KiB; PuTTY takes 8192 unless it is told otherwise.
const MAX_MEMORY: u32 = 256 * 1024;

/// Memory times passes, which is what the time depends on: one or two seconds.
const MAX_WORK: u64 = 2 * 1024 * 1024;

const MAX_PARALLELISM: u32 = 64;

/// What is made of the password.
struct Keys {
    cipher: Zeroizing<Vec<u8>>,
    iv: Zeroizing<Vec<u8>>,
    code: Zeroizing<Vec<u8>>,
    digest: MessageDigest,
}

/// The private part of a file, decrypted and checked.
pub(super) fn open(file: &File, password: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let encrypted = match file.encryption {
        b"none" => false,
        b"aes256-cbc" => true,
        _ => return Err(Unreadable::Unsupported("it is encrypted with a cipher that is not known here")),
    };
    // The password of a file without one does not count.
    let password = if encrypted { password } else { &[] };
    let keys = match &file.version {
        Version::Two => version_two(password, encrypted),
        Version::Three(Some(derivation)) => version_three(derivation, password)?,
        Version::Three(None) => Keys {
            cipher: Zeroizing::default(),
            iv: Zeroizing::default(),
            code: Zeroizing::default(),
            digest: MessageDigest::sha256(),
        },
    };
    let plain = if encrypted { decrypt(&keys, &file.private)? } else { file.private.clone() };
    let made = code(&keys, file, &plain).map_err(|_| DAMAGED)?;
    if made.len() == file.code.len() && openssl::memcmp::eq(&made, &file.code) {
        Ok(plain)
    } else {
        Err(if encrypted { Unreadable::Password } else { DAMAGED })
    }
}

fn version_two(password: &[u8], encrypted: bool) -> Keys {
    let sha1 = |before: &[u8]| {
        let mut sha = Sha1::new();
        sha.update(before);
        sha.update(password);
        Zeroizing::new(sha.finish())
    };
    let mut cipher = Zeroizing::new(Vec::with_capacity(40));
    if encrypted {
        cipher.extend_from_slice(&*sha1(&[0, 0, 0, 0]));
        cipher.extend_from_slice(&*sha1(&[0, 0, 0, 1]));
        cipher.truncate(32);
    }
    let code = sha1(b"putty-private-key-file-mac-key");
    Keys {
        cipher,
        iv: Zeroizing::new(vec![0; 16]),
        code: Zeroizing::new(code.to_vec()),
        digest: MessageDigest::sha1(),
    }
}

fn version_three(derivation: &Derivation, password: &[u8]) -> Result<Keys, Unreadable> {
    let work = u64::from(derivation.memory) * u64::from(derivation.passes);
    let fits =
        derivation.memory <= MAX_MEMORY && work <= MAX_WORK && derivation.parallelism <= MAX_PARALLELISM;
    if !fits {
        return Err(Unreadable::Unsupported("it asks for too much work to test a password"));
    }
    let mut keys = Zeroizing::new([0; 80]);
    argon2(derivation, password, &mut *keys)?;
    Ok(Keys {
        cipher: Zeroizing::new(keys[..32].to_vec()),
        iv: Zeroizing::new(keys[32..48].to_vec()),
        code: Zeroizing::new(keys[48..].to_vec()),
        digest: MessageDigest::sha256(),
    })
}

fn argon2(derivation: &Derivation, password: &[u8], keys: &mut [u8]) -> Result<(), Unreadable> {
    let length = Some(keys.len());
    let parameters = Params::new(derivation.memory, derivation.passes, derivation.parallelism, length);
    let parameters = parameters.map_err(|_| DAMAGED)?;
    // Taken here and not by the function, which ends the process when there is not enough.
    let mut memory = Vec::new();
    let blocks = parameters.block_count();
    memory
        .try_reserve_exact(blocks)
        .map_err(|_| Unreadable::Unsupported("there is not enough memory to test the password"))?;
    memory.resize(blocks, Block::default());
    let mut memory = Zeroizing::new(memory);
    Argon2::new(derivation.algorithm, argon2::Version::V0x13, parameters)
        .hash_password_into_with_memory(password, &derivation.salt, keys, &mut *memory)
        .map_err(|_| DAMAGED)
}

fn decrypt(keys: &Keys, content: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let decrypt = || {
        let mut crypter = Crypter::new(Cipher::aes_256_cbc(), Mode::Decrypt, &keys.cipher, Some(&keys.iv))?;
        // PuTTY pads in a way of its own.
        crypter.pad(false);
        let mut plain = Zeroizing::new(vec![0; content.len() + 16]);
        let length = crypter.update(content, &mut plain)?;
        plain.truncate(length);
        Ok(plain)
    };
    if content.len() % 16 != 0 {
        return Err(DAMAGED);
    }
    decrypt().map_err(|_: ErrorStack| DAMAGED)
}

/// A code over everything in the file, each part with its length.
fn code(keys: &Keys, file: &File, private: &[u8]) -> Result<Vec<u8>, ErrorStack> {
    // A key of zeros is the same as none, for which OpenSSL has no form in all versions.
    let none = [0; 32];
    let key = PKey::hmac(if keys.code.is_empty() { &none } else { &keys.code })?;
    let mut signer = Signer::new(keys.digest, &key)?;
    for part in [file.algorithm, file.encryption, file.comment, &file.public, private] {
        let length = u32::try_from(part.len()).unwrap_or(u32::MAX);
        signer.update(&length.to_be_bytes())?;
        signer.update(part)?;
    }
    signer.sign_to_vec()
}
