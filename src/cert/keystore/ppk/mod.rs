//! PuTTY's private key files, versions 2 and 3.

mod protector;
#[cfg(test)]
mod tests;
mod text;

use super::bytes::Bytes;
use super::ssh::keys::{PrivateParts, PublicKey, secret_number};
use super::{Entry, Unreadable};
use text::File;
use zeroize::Zeroizing;

const DAMAGED: Unreadable = Unreadable::Damaged("it is no PuTTY private key, or damaged");

/// Whether the bytes begin as such a file does.
pub(super) fn looks_like(bytes: &[u8]) -> bool {
    super::text(bytes).starts_with(text::FIRST.as_bytes())
}

/// Reads a file. The alias of the entry is the comment of the key.
pub(super) fn read(bytes: &[u8], password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let file = File::read(bytes)?;
    let public = PublicKey::read(&file.public)?;
    if Bytes::new(&file.public).piece() != Some(file.algorithm) {
        return Err(DAMAGED);
    }
    let private = protector::open(&file, password)?;
    let parts = parts(&public, &mut Bytes::new(&private))?;
    let private_key = Some(public.with_private(&parts)?);
    let public_key = Some(public.to_openssl()?);
    let alias = String::from_utf8_lossy(file.comment).into_owned();
    Ok(vec![Entry { alias, public_key, private_key, ..Entry::default() }])
}

/// The numbers of the private key. Behind them there may be padding.
fn parts(public: &PublicKey, fields: &mut Bytes) -> Result<PrivateParts, Unreadable> {
    match public {
        PublicKey::Rsa { .. } => {
            let (d, p) = (secret_number(fields)?, secret_number(fields)?);
            let (q, inverse) = (secret_number(fields)?, secret_number(fields)?);
            Ok(PrivateParts::Rsa { d, p, q, inverse })
        }
        PublicKey::Dsa { .. } | PublicKey::Ecdsa(_) => secret_number(fields).map(PrivateParts::Number),
        PublicKey::Edwards { bytes, .. } => {
            let digits = fields.piece().filter(|digits| digits.len() <= bytes.len()).ok_or(DAMAGED)?;
            // The lowest byte is first, so zeros that were left out are missing at the end.
            let mut seed = Zeroizing::new(vec![0; bytes.len()]);
            seed.iter_mut().zip(digits).for_each(|(byte, digit)| *byte = *digit);
            Ok(PrivateParts::Seed(seed))
        }
    }
}
