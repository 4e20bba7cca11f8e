//! The seven events, as a trait. Nothing here knows of C.

use crate::error::Result;

/// A connection was made, or failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connected {
    /// 0, or the code of the error.
    pub status_code: i32,
    /// `OK`, or the text of the error.
    pub description: String,
}

/// A connection was closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disconnected {
    /// 0, or the code of the error.
    pub status_code: i32,
    /// `OK`, or the text of the error.
    pub description: String,
}

/// A call is about to fail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The code of the error.
    pub error_code: i32,
    /// The text of the error.
    pub description: String,
}

/// The server presented its certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerAuthentication {
    /// The certificate as PEM text.
    pub cert_encoded: Vec<u8>,
    /// The subject of the certificate.
    pub cert_subject: String,
    /// The issuer of the certificate.
    pub cert_issuer: String,
    /// `OK`, or why verification failed.
    pub status: String,
    /// Whether to go on. Comes in as a recommendation; the handler may change it.
    pub accept: bool,
}

/// Receives the events of a running call, on the thread that made the call.
///
/// A handler that returns an error ends the running call with that error.
#[allow(unused_variables)]
pub trait EventSink: Send + Sync {
    /// A connection was made, or failed.
    fn connected(&self, event: &Connected) -> Result<()> {
        Ok(())
    }
    /// A whole frame arrived, unmasked: it may hold card data.
    fn data_packet_in(&self, packet: &[u8]) -> Result<()> {
        Ok(())
    }
    /// A whole frame is about to be sent, unmasked: it holds card data.
    fn data_packet_out(&self, packet: &[u8]) -> Result<()> {
        Ok(())
    }
    /// A connection was closed; once for each successful [`connected`](Self::connected).
    fn disconnected(&self, event: &Disconnected) -> Result<()> {
        Ok(())
    }
    /// The running call is about to fail.
    fn error(&self, event: &Failure) -> Result<()> {
        Ok(())
    }
    /// The server presented its certificate; nothing secret has been sent yet.
    fn ssl_server_authentication(&self, event: &mut ServerAuthentication) -> Result<()> {
        Ok(())
    }
    /// Progress of the secure connection, for people.
    fn ssl_status(&self, message: &str) -> Result<()> {
        Ok(())
    }
}

/// A sink that ignores every event.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoEvents;

impl EventSink for NoEvents {}
