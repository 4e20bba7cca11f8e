//! The lines of a PuTTY private key file.

use super::DAMAGED;
use crate::cert::keystore::{Unreadable, text};
use crate::cert::pem::decode_secret;
use argon2::Algorithm;
use zeroize::Zeroizing;

/// How each such file begins.
pub(super) const FIRST: &str = "PuTTY-User-Key-File-";

/// Lines of base64 in one part; a key of 16384 bits has about 200.
const MAX_LINES: usize = 1024;

/// What a file holds.
pub(super) struct File<'a> {
    pub version: Version,
    /// The kind of the key, as SSH names it.
    pub algorithm: &'a [u8],
    /// `none` or a cipher.
    pub encryption: &'a [u8],
    pub comment: &'a [u8],
    pub public: Vec<u8>,
    /// As it stands in the file: perhaps encrypted.
    pub private: Zeroizing<Vec<u8>>,
    /// The code over all of it.
    pub code: Vec<u8>,
}

/// The versions differ in how a key is made of the password.
pub(super) enum Version {
    Two,
    /// With the derivation, if the file is encrypted.
    Three(Option<Derivation>),
}

/// Argon2 and its parameters.
pub(super) struct Derivation {
    pub algorithm: Algorithm,
    /// Memory in KiB.
    pub memory: u32,
    pub passes: u32,
    pub parallelism: u32,
    pub salt: Vec<u8>,
}

impl<'a> File<'a> {
    /// Reads the lines. Their ends may be those of any system.
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let mut lines = Lines(text(bytes));
        let (name, algorithm) = lines.header().ok_or(DAMAGED)?;
        let number = name.strip_prefix(FIRST.as_bytes()).ok_or(DAMAGED)?;
        if !matches!(number, b"2" | b"3") {
            return Err(Unreadable::Unsupported(
                "it is a PuTTY private key of a version that is not known here",
            ));
        }
        lines.file(number == b"3", algorithm).ok_or(DAMAGED)
    }
}

/// Reads one line after the other.
struct Lines<'a>(&'a [u8]);

impl<'a> Lines<'a> {
    fn file(&mut self, is_three: bool, algorithm: &'a [u8]) -> Option<File<'a>> {
        let encryption = self.named("Encryption")?;
        let comment = self.named("Comment")?;
        let public = self.base64("Public-Lines")?.to_vec();
        let version = match is_three {
            false => Version::Two,
            true if encryption == b"none" => Version::Three(None),
            true => Version::Three(Some(self.derivation()?)),
        };
        let private = self.base64("Private-Lines")?;
        let code = unhex(self.named("Private-MAC")?)?;
        Some(File { version, algorithm, encryption, comment, public, private, code })
    }

    fn derivation(&mut self) -> Option<Derivation> {
        let algorithm = match self.named("Key-Derivation")? {
            b"Argon2id" => Algorithm::Argon2id,
            b"Argon2i" => Algorithm::Argon2i,
            b"Argon2d" => Algorithm::Argon2d,
            _ => return None,
        };
        Some(Derivation {
            algorithm,
            memory: self.number("Argon2-Memory")?,
            passes: self.number("Argon2-Passes")?,
            parallelism: self.number("Argon2-Parallelism")?,
            salt: unhex(self.named("Argon2-Salt")?)?,
        })
    }

    fn line(&mut self) -> Option<&'a [u8]> {
        if self.0.is_empty() {
            return None;
        }
        let end = self.0.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(self.0.len());
        let (line, rest) = self.0.split_at(end);
        let after = rest.strip_prefix(b"\r\n").or_else(|| rest.get(1..));
        self.0 = after.unwrap_or_default();
        Some(line)
    }

    /// The name and the value of the next line.
    fn header(&mut self) -> Option<(&'a [u8], &'a [u8])> {
        let line = self.line()?;
        let end = line.windows(2).position(|pair| pair == b": ")?;
        Some((line.get(..end)?, line.get(end + 2..)?))
    }

    fn named(&mut self, name: &str) -> Option<&'a [u8]> {
        self.header().filter(|(found, _)| *found == name.as_bytes()).map(|(_, value)| value)
    }

    fn number(&mut self, name: &str) -> Option<u32> {
        std::str::from_utf8(self.named(name)?).ok()?.parse().ok()
    }

    /// So many lines of base64 as their header says.
    fn base64(&mut self, name: &str) -> Option<Zeroizing<Vec<u8>>> {
        let count = usize::try_from(self.number(name)?).ok().filter(|count| *count <= MAX_LINES)?;
        let from = self.0;
        (0..count).try_for_each(|_| self.line().map(|_| ()))?;
        let lines = from.get(..from.len() - self.0.len())?;
        decode_secret(std::str::from_utf8(lines).ok()?)
    }
}

fn unhex(digits: &[u8]) -> Option<Vec<u8>> {
    let value = |digit: u8| char::from(digit).to_digit(16);
    let pairs = digits.chunks(2).map(|pair| match pair {
        [upper, lower] => u8::try_from(value(*upper)? << 4 | value(*lower)?).ok(),
        _ => None,
    });
    pairs.collect()
}
