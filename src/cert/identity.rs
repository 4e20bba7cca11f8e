//! Who this side is, when a server asks.

use openssl::pkey::{PKey, Private};
use openssl::x509::X509;
use std::fmt;

/// A certificate with its private key and the certificates above it.
#[derive(Clone)]
pub struct Identity {
    /// The certificate.
    pub certificate: X509,
    /// The certificates above it, the nearest first.
    pub chain: Vec<X509>,
    /// The private key, which may sign inside a token.
    pub key: PKey<Private>,
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("chain", &self.chain.len()).finish_non_exhaustive()
    }
}
