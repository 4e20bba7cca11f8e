//! OpenSSH's own form of private key files, encrypted or not.

use super::keys::{PrivateParts, PublicKey, secret_number};
use crate::cert::keystore::bytes::Bytes;
use crate::cert::keystore::pbe::{self, Budget};
use crate::cert::keystore::{Entry, PrivateKey, Unreadable};
use crate::cert::pem::decode_secret;
use openssl::pkey::PKey;
use openssl::symm::{Cipher, Crypter, Mode, decrypt_aead};
use zeroize::Zeroizing;

const BEGIN: &str = "-----BEGIN OPENSSH PRIVATE KEY-----";
const END: &str = "-----END OPENSSH PRIVATE KEY-----";

const CUT: Unreadable = Unreadable::Damaged("it is an OpenSSH private key that is not whole");

/// What a round of bcrypt costs, in rounds of other hashes: 256 of them are two or three seconds. OpenSSH takes 16 or 24, and
/// whoever asks for more seldom more than 100.
const ROUND: u64 = pbe::MOST_ROUNDS / 256;

/// Whether a text is such a file.
pub(super) fn is_private_file(text: &str) -> bool {
    text.starts_with(BEGIN)
}

/// Reads the key of a file.
pub(super) fn read(text: &str, password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let (_, body) = text.split_once(BEGIN).ok_or(CUT)?;
    let (body, _) = body.split_once(END).ok_or(CUT)?;
    let (alias, private_key) = private_key(&decode_secret(body).ok_or(CUT)?, password, &mut Budget::new())?;
    let public_key = private_key.key.public_key_to_der().and_then(|der| PKey::public_key_from_der(&der));
    let public_key = Some(public_key.map_err(|_| CUT)?);
    Ok(vec![Entry { alias, public_key, private_key: Some(private_key), ..Entry::default() }])
}

/// The comment and the key that are in the bytes of a file.
pub(in crate::cert::keystore) fn private_key(
    bytes: &[u8],
    password: &[u8],
    budget: &mut Budget,
) -> Result<(String, PrivateKey), Unreadable> {
    let file = File::read(bytes).ok_or(CUT)?;
    if file.count != 1 {
        return Err(Unreadable::Unsupported("it holds several private keys"));
    }
    let public = PublicKey::read(file.public)?;
    let opened = file.open(password, budget)?;
    let mut fields = Bytes::new(&opened);
    if fields.piece() != Bytes::new(file.public).piece() {
        return Err(CUT);
    }
    let parts = parts(&public, &mut fields)?;
    let comment = String::from_utf8_lossy(fields.piece().ok_or(CUT)?).into_owned();
    let padded = fields.rest().iter().zip(1..=255).all(|(byte, place)| *byte == place);
    if !padded || fields.rest().len() > 255 {
        return Err(CUT);
    }
    Ok((comment, public.with_private(&parts)?))
}

/// The numbers of the private key, among which the public ones stand once more.
fn parts(public: &PublicKey, fields: &mut Bytes) -> Result<PrivateParts, Unreadable> {
    let again = match public {
        PublicKey::Rsa { .. } | PublicKey::Ecdsa(_) => 2,
        PublicKey::Dsa { .. } => 4,
        PublicKey::Edwards { .. } => 1,
    };
    for _ in 0..again {
        fields.piece().ok_or(CUT)?;
    }
    match public {
        PublicKey::Rsa { .. } => {
            let (d, inverse) = (secret_number(fields)?, secret_number(fields)?);
            let (p, q) = (secret_number(fields)?, secret_number(fields)?);
            Ok(PrivateParts::Rsa { d, p, q, inverse })
        }
        PublicKey::Dsa { .. } | PublicKey::Ecdsa(_) => secret_number(fields).map(PrivateParts::Number),
        PublicKey::Edwards { bytes, .. } => {
            // The public key stands behind the seed a third time.
            let both = fields.piece().ok_or(CUT)?;
            let (seed, _) = both.split_at_checked(bytes.len()).ok_or(CUT)?;
            Ok(PrivateParts::Seed(Zeroizing::new(seed.to_vec())))
        }
    }
}

struct File<'a> {
    cipher: &'a [u8],
    derivation: &'a [u8],
    /// The parameters of the derivation.
    options: Bytes<'a>,
    count: u32,
    public: &'a [u8],
    private: &'a [u8],
    /// What comes after the private part: the tag of a cipher that has one.
    tag: &'a [u8],
}

impl<'a> File<'a> {
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut fields = Bytes::new(bytes.strip_prefix(b"openssh-key-v1\0")?);
        Some(Self {
            cipher: fields.piece()?,
            derivation: fields.piece()?,
            options: Bytes::new(fields.piece()?),
            count: fields.u32()?,
            public: fields.piece()?,
            private: fields.piece()?,
            tag: fields.rest(),
        })
    }

    /// The private part, from the kind of the key on.
    fn open(&self, password: &[u8], budget: &mut Budget) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
        let encrypted = self.cipher != b"none";
        let mut plain = match encrypted {
            true => self.decrypt(password, budget)?,
            false => Zeroizing::new(self.private.to_vec()),
        };
        // A number is there twice, to show that the password was right.
        match plain.get(..8).map(|numbers| numbers.split_at(4)) {
            Some((first, second)) if first == second => {
                plain.drain(..8);
                Ok(plain)
            }
            Some(_) if encrypted => Err(Unreadable::Password),
            _ => Err(CUT),
        }
    }

    fn decrypt(&self, password: &[u8], budget: &mut Budget) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
        let (cipher, iv_length, tag_length) = match self.cipher {
            b"aes128-ctr" => (Cipher::aes_128_ctr(), 16, 0),
            b"aes192-ctr" => (Cipher::aes_192_ctr(), 16, 0),
            b"aes256-ctr" => (Cipher::aes_256_ctr(), 16, 0),
            b"aes128-cbc" => (Cipher::aes_128_cbc(), 16, 0),
            b"aes192-cbc" => (Cipher::aes_192_cbc(), 16, 0),
            b"aes256-cbc" | b"rijndael-cbc@lysator.liu.se" => (Cipher::aes_256_cbc(), 16, 0),
            b"3des-cbc" => (Cipher::des_ede3_cbc(), 8, 0),
            b"aes128-gcm@openssh.com" => (Cipher::aes_128_gcm(), 12, 16),
            b"aes256-gcm@openssh.com" => (Cipher::aes_256_gcm(), 12, 16),
            _ => return Err(Unreadable::Unsupported("it is encrypted with a cipher that is not known here")),
        };
        if self.tag.len() != tag_length {
            return Err(CUT);
        }
        let key = self.derive(password, cipher.key_len() + iv_length, budget)?;
        let (key, iv) = key.split_at_checked(cipher.key_len()).ok_or(CUT)?;
        if tag_length > 0 {
            let plain = decrypt_aead(cipher, key, Some(iv), &[], self.private, self.tag);
            return plain.map(Zeroizing::new).map_err(|_| Unreadable::Password);
        }
        without_padding(cipher, key, iv, self.private).ok_or(CUT)
    }

    /// Key and initial vector of the password, with bcrypt.
    fn derive(
        &self,
        password: &[u8],
        length: usize,
        budget: &mut Budget,
    ) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
        if self.derivation != b"bcrypt" {
            return Err(Unreadable::Unsupported(
                "it makes a key of the password in a way that is not known here",
            ));
        }
        if password.is_empty() {
            return Err(Unreadable::Password);
        }
        let mut options = self.options;
        let salt = options.piece().filter(|salt| !salt.is_empty()).ok_or(CUT)?;
        let rounds = options.u32().filter(|rounds| *rounds > 0 && options.is_empty()).ok_or(CUT)?;
        budget.spend(u64::from(rounds) * ROUND)?;
        let mut key = Zeroizing::new(vec![0; length]);
        bcrypt_pbkdf::bcrypt_pbkdf(password, salt, rounds, &mut key).map_err(|_| CUT)?;
        Ok(key)
    }
}

/// Decrypts whole blocks that are padded in a way of their own.
fn without_padding(cipher: Cipher, key: &[u8], iv: &[u8], content: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut crypter = Crypter::new(cipher, Mode::Decrypt, key, Some(iv)).ok()?;
    crypter.pad(false);
    let mut plain = Zeroizing::new(vec![0; content.len() + cipher.block_size()]);
    let length = crypter.update(content, &mut plain).ok()?;
    let rest = crypter.finalize(plain.get_mut(length..)?).ok()?;
    plain.truncate(length + rest);
    Some(plain)
}
