//! TLS on a [`NetStream`].
//!
//! [`TlsEngine`] makes a [`SecureStream`] of a connection. The decision whether to trust the server is the caller's, a
//! [`Judge`], and falls during the handshake, before this side has sent anything but its hello.

mod ciphers;
mod client;
mod config;
mod ffi;
mod internal;
mod key_log;
mod lists;
mod observed;
mod plan;
mod platform;
mod reuse;
mod revocation;
mod session;
mod trust;
mod verify;

#[cfg(test)]
mod tests;

pub use ffi::initialise;
pub use internal::InternalEngine;
pub use plan::{DEFAULT_CA_FILE_PATHS, Provider, TlsPlan};
pub use platform::PlatformEngine;

use crate::cert::ServerCertificate;
use crate::error::Result;
use crate::events::ServerAuthentication;
use crate::net::NetStream;
use std::time::Duration;

/// Makes secure connections.
pub trait TlsEngine: Send + Sync {
    /// Does the handshake on a fresh connection, within the deadline that the stream has.
    ///
    /// Errors: 273 for an identity that cannot be used, 276 for a failed handshake, 280 for a server that is not trusted, 301 at the deadline, 10004 when
    /// interrupted, the code of the system for a broken connection, 302 for a key log that cannot be opened, and
    /// whatever the judge answers.
    fn handshake(
        &self,
        stream: NetStream,
        plan: &TlsPlan,
        judge: &mut dyn Judge,
    ) -> Result<Box<dyn SecureStream>>;

    /// Forgets the sessions that could be taken up again.
    fn forget_sessions(&self) {}
}

/// Both engines: each handshake is made by the one that its plan names.
#[derive(Debug, Default)]
pub struct Engines {
    internal: InternalEngine,
    platform: PlatformEngine,
}

impl TlsEngine for Engines {
    fn handshake(
        &self,
        stream: NetStream,
        plan: &TlsPlan,
        judge: &mut dyn Judge,
    ) -> Result<Box<dyn SecureStream>> {
        match plan.provider {
            Provider::Internal => self.internal.handshake(stream, plan, judge),
            Provider::Platform => self.platform.handshake(stream, plan, judge),
        }
    }

    fn forget_sessions(&self) {
        self.internal.forget_sessions();
    }
}

/// Decides about a server, and hears how the handshake goes.
pub trait Judge {
    /// The server presented its certificate; called once in each handshake, before this side sends anything secret.
    ///
    /// `event` comes with the recommendation in `accept` and the reason in `status`. What `accept` is afterwards
    /// decides; an error ends the handshake with that error.
    fn server_authentication(
        &mut self,
        event: &mut ServerAuthentication,
        certificate: &ServerCertificate,
    ) -> Result<()>;

    /// Progress, for people. An error ends the handshake with that error.
    fn status(&mut self, message: &str) -> Result<()>;

    /// One more connection, on the way and under the deadline that the connection of the handshake has: to ask about
    /// a revocation, or to look at a certificate again.
    ///
    /// Errors: those of [`dial`](crate::net::dial).
    fn dial(&mut self, host: &str, port: u16) -> Result<NetStream>;
}

/// What a read found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// So many bytes, at least one.
    Data(usize),
    /// The peer said that it has finished.
    CleanEnd,
    /// The connection ended without that word: whatever was received may have been cut short by anybody.
    Truncated,
    /// Nothing until the instant that was asked for.
    Nothing,
}

/// A connection after its handshake.
pub trait SecureStream: Send {
    /// Reads at least one byte, or the end; [`Received::Nothing`] when nothing came until the instant, if one is given.
    ///
    /// Errors: those of the stream (201, 10004, 10054 and so on); 284 for bytes that cannot be decrypted.
    fn read(&mut self, buffer: &mut [u8], until: Option<Duration>) -> Result<Received>;

    /// Writes everything. Whether anything left is told by [`NetStream::bytes_sent`] before and after.
    ///
    /// Errors: those of the stream; 283 when encryption fails.
    fn write_all(&mut self, bytes: &[u8]) -> Result<()>;

    /// Tells the peer that this side has finished, if that goes within `bound`, and closes. Never fails: there is
    /// nothing that a caller could do.
    fn shutdown(&mut self, bound: Duration);

    /// The stream beneath, for its policy and its counters.
    fn net(&mut self) -> &mut NetStream;

    /// What was negotiated.
    fn session(&self) -> &TlsSession;

    /// The lines of `LogSSLPackets` since the last call; to be reported by `on_ssl_status`.
    fn take_packet_log(&mut self) -> Vec<String>;
}

/// What a handshake negotiated: the values of the settings `SSLNegotiated…`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TlsSession {
    /// `TLSv1`, `TLSv1.1`, `TLSv1.2` or `TLSv1.3`.
    pub version: String,
    /// The name of the cipher suite in the IANA registry.
    pub cipher_suite: String,
    /// Its bulk cipher, such as `AES_256_GCM`.
    pub cipher: String,
    /// Its strength in bits.
    pub cipher_strength: u32,
    /// `ecdhe_x25519`, `ffdhe_2048` and so on; `rsa` when the server's key encrypts the secret.
    pub key_exchange: String,
    /// The nominal bits of the key exchange; of the server's key for `rsa`.
    pub key_exchange_strength: u32,
}
