//! Keys of SSH: lines of OpenSSH, RFC 4716 and OpenSSH's private key files.

pub(super) mod keys;
mod openssh;
mod public;
#[cfg(test)]
mod tests;

use super::{Entry, Unreadable, text};

pub(super) use openssh::private_key;

/// Whether the bytes look like public keys of SSH. A private key file looks like PEM, and may have certificates behind it.
pub(super) fn looks_like(bytes: &[u8]) -> bool {
    public::looks_like(text(bytes))
}

/// Reads the public keys of a text, or an OpenSSH private key file. Only the latter may need the password.
pub(super) fn read(bytes: &[u8], password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let bytes = text(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) if openssh::is_private_file(text) => openssh::read(text, password),
        // A public key may have a comment in any encoding; nothing else is beyond ASCII.
        _ => public::read(&String::from_utf8_lossy(bytes)),
    }
}
