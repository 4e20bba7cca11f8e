//! What was negotiated, read off the server's first messages.
//!
//! The platform's engine does not tell. The server's choice goes over the wire in the open, in every version of TLS; up
//! to TLS 1.2 so does its certificate.

use super::{TlsSession, ffi, session};

/// How many bytes the first messages may have. What is longer is not read to its end.
const LONGEST: usize = 128 * 1024;

/// The random number that makes a ServerHello a HelloRetryRequest (RFC 8446, 4.1.3).
const RETRY: [u8; 32] = [
    0xCF, 0x21, 0xAD, 0x74, 0xE5, 0x9A, 0x61, 0x11, 0xBE, 0x1D, 0x8C, 0x02, 0x1E, 0x65, 0xB8, 0x91, 0xC2,
    0xA2, 0x11, 0x16, 0x7A, 0xBB, 0x8C, 0x5E, 0x07, 0x9E, 0x09, 0xE2, 0xC8, 0xA8, 0x33, 0x9C,
];

/// The version number of TLS 1.3 on the wire.
const TLS13: u16 = 0x0304;

/// Reads big-endian numbers off the front of bytes.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self, size: usize) -> Option<usize> {
        Some(self.take(size)?.iter().fold(0, |number, byte| number << 8 | usize::from(*byte)))
    }

    fn code(&mut self) -> Option<u16> {
        self.number(2).and_then(|number| u16::try_from(number).ok())
    }

    /// Bytes after their length, which has this size.
    fn sized(&mut self, size: usize) -> Option<&'a [u8]> {
        let length = self.number(size)?;
        self.take(length)
    }
}

/// What the server chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Choice {
    version: u16,
    suite: u16,
    /// The group of TLS 1.3.
    group: Option<u16>,
}

/// Listens to what the server sends in the open, until it has had its first turn.
#[derive(Debug, Default)]
pub(super) struct Listener {
    records: Vec<u8>,
    messages: Vec<u8>,
    choice: Option<Choice>,
    /// The server's own certificate before TLS 1.3.
    certificate: Option<Vec<u8>>,
    /// The parameters of a key exchange before TLS 1.3.
    exchange: Option<Vec<u8>>,
    /// Whether the server asks for a certificate of this side, before TLS 1.3.
    asks: bool,
    finished: bool,
}

impl Listener {
    /// Hears bytes as they come.
    pub(super) fn hear(&mut self, bytes: &[u8]) {
        if self.finished {
            return;
        }
        self.records.extend_from_slice(bytes);
        while let Some((kind, content)) = first_record(&self.records) {
            match kind {
                22 => self.messages.extend_from_slice(content),
                // A change of the cipher means something up to TLS 1.2 only, and what comes then is encrypted.
                20 if self.choice.is_some_and(|choice| choice.version != TLS13) => self.finished = true,
                20 | 21 => {}
                _ => self.finished = true,
            }
            let used = 5 + content.len();
            self.records.drain(..used);
        }
        while let Some((kind, content)) = first_message(&self.messages) {
            let content = content.to_vec();
            self.messages.drain(..4 + content.len());
            self.message(kind, &content);
        }
        if self.finished || self.records.len() + self.messages.len() > LONGEST {
            *self = Self {
                choice: self.choice,
                certificate: self.certificate.take(),
                exchange: self.exchange.take(),
                asks: self.asks,
                finished: true,
                ..Self::default()
            };
        }
    }

    fn message(&mut self, kind: u8, content: &[u8]) {
        match kind {
            2 => {
                self.choice = server_hello(content);
                self.finished = self.choice.is_some_and(|choice| choice.version == TLS13);
            }
            11 => self.certificate = own_certificate(content).map(<[u8]>::to_vec),
            12 => self.exchange = Some(content.to_vec()),
            13 => self.asks = true,
            14 => self.finished = true,
            _ => {}
        }
    }

    /// The server's own certificate, once it has come in the open: before TLS 1.3.
    pub(super) fn certificate(&self) -> Option<&[u8]> {
        self.certificate.as_deref()
    }

    /// Whether the server asked in the open for a certificate of this side: before TLS 1.3.
    pub(super) fn asks_for_certificate(&self) -> bool {
        self.asks
    }

    /// What was negotiated; `None` when it was not understood. `server_bits` are those of the server's key.
    pub(super) fn session(&self, server_bits: u32) -> Option<TlsSession> {
        let choice = self.choice?;
        let (suite, bits) = ffi::cipher_suite(choice.suite)?;
        let (key_exchange, key_exchange_strength) = match choice.group {
            Some(group) => group_name(group),
            None if suite.starts_with("TLS_RSA_") => ("rsa".to_owned(), server_bits),
            None => self.exchange.as_deref().and_then(|content| key_exchange(&suite, content))?,
        };
        Some(TlsSession {
            version: match choice.version {
                0x0300 => "SSLv3",
                0x0301 => "TLSv1",
                0x0302 => "TLSv1.1",
                0x0303 => "TLSv1.2",
                TLS13 => "TLSv1.3",
                _ => return None,
            }
            .to_owned(),
            cipher: session::bulk_cipher(&suite).to_owned(),
            cipher_suite: suite,
            cipher_strength: bits,
            key_exchange,
            key_exchange_strength,
        })
    }

    /// The number of the cipher suite, when it is one for which versions before TLS 1.3 have a list.
    pub(super) fn suite_before13(&self) -> Option<u16> {
        self.choice.filter(|choice| choice.version != TLS13).map(|choice| choice.suite)
    }
}

/// The first whole record: its kind and what it carries.
fn first_record(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let mut reader = Reader(bytes);
    let kind = *reader.take(1)?.first()?;
    reader.take(2)?;
    Some((kind, reader.sized(2)?))
}

/// The first whole message of a handshake: its kind and what it says.
fn first_message(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let mut reader = Reader(bytes);
    let kind = *reader.take(1)?.first()?;
    Some((kind, reader.sized(3)?))
}

fn server_hello(content: &[u8]) -> Option<Choice> {
    let mut reader = Reader(content);
    let mut version = reader.code()?;
    if reader.take(32)? == RETRY {
        return None;
    }
    reader.sized(1)?;
    let suite = reader.code()?;
    reader.take(1)?;
    let mut group = None;
    let mut extensions = Reader(reader.sized(2).unwrap_or_default());
    while let Some(kind) = extensions.code() {
        let mut extension = Reader(extensions.sized(2)?);
        match kind {
            43 => version = extension.code()?,
            51 => group = extension.code(),
            _ => {}
        }
    }
    Some(Choice { version, suite, group })
}

/// The first of the certificates.
fn own_certificate(content: &[u8]) -> Option<&[u8]> {
    let mut all = Reader(Reader(content).sized(3)?);
    all.sized(3)
}

/// The key exchange of a version before TLS 1.3: a named curve, or the prime of a finite field.
fn key_exchange(suite: &str, content: &[u8]) -> Option<(String, u32)> {
    const NAMED_CURVE: usize = 3;
    let mut reader = Reader(content);
    if suite.starts_with("TLS_DHE_") {
        let prime = reader.sized(2)?;
        let leading = prime.iter().take_while(|byte| **byte == 0).count();
        let first = prime.get(leading)?;
        let bits = u32::try_from((prime.len() - leading) * 8).ok()? - first.leading_zeros();
        return Some((format!("ffdhe_{bits}"), bits));
    }
    (reader.number(1)? == NAMED_CURVE).then(|| reader.code().map(group_name))?
}

/// The name of a group in the settings, and its nominal bits. Others have their numbers.
fn group_name(group: u16) -> (String, u32) {
    let (name, bits) = match group {
        0x0017 => ("ecdhe_secp256r1", 256),
        0x0018 => ("ecdhe_secp384r1", 384),
        0x0019 => ("ecdhe_secp521r1", 521),
        0x001D => ("ecdhe_x25519", 256),
        0x001E => ("ecdhe_x448", 448),
        0x0100 => ("ffdhe_2048", 2048),
        0x0101 => ("ffdhe_3072", 3072),
        0x0102 => ("ffdhe_4096", 4096),
        0x0103 => ("ffdhe_6144", 6144),
        0x0104 => ("ffdhe_8192", 8192),
        // A pair of X25519 and a lattice; the settings have no name for it.
        0x11EC => ("x25519mlkem768", 256),
        other => return (format!("group_{other:04x}"), 0),
    };
    (name.to_owned(), bits)
}

#[cfg(test)]
mod tests;
