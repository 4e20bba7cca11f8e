//! The engine on the TLS of the platform: OpenSSL on Linux, SChannel on Windows, Secure Transport on macOS.
//!
//! It can be told less than the engine on OpenSSL, and it does not ask about a server. So the first handshake is strict.
//! If the certificate makes it fail, a second connection without verification fetches the certificate and nothing else,
//! the judge decides, and only then does the call go on. A certificate of this side is presented by a third connection,
//! which answers the server once it has shown the same certificate again. That comes in the open up to TLS 1.2 only.

mod limits;
mod settings;
mod stream;

use super::{Judge, SecureStream, TlsEngine, TlsPlan, TlsSession, ffi, session};
use crate::cert::ServerCertificate;
use crate::error::{Error, Result};
use crate::events::ServerAuthentication;
use crate::net::NetStream;
use crate::spec;
use native_tls::{HandshakeError, TlsConnector, TlsStream};
use openssl::x509::X509;
use settings::{Settings, Verification};
use std::sync::Arc;
use std::time::Duration;
use stream::{Heard, Notes, PlatformStream};

/// Whether the TLS of the platform is OpenSSL.
const IS_OPENSSL: bool = !cfg!(any(windows, target_vendor = "apple"));

/// What is wrong with a server that was accepted.
const ANOTHER: &str = "The server showed another certificate than the one that was accepted.";

/// How long the good-bye to a server may take that was only looked at.
const GOODBYE: Duration = Duration::from_secs(1);

/// The engine on the TLS of the platform.
#[derive(Clone, Copy, Debug, Default)]
pub struct PlatformEngine;

impl TlsEngine for PlatformEngine {
    fn handshake(
        &self,
        stream: NetStream,
        plan: &TlsPlan,
        judge: &mut dyn Judge,
    ) -> Result<Box<dyn SecureStream>> {
        ffi::initialise()?;
        if IS_OPENSSL {
            ffi::add_seed(plan.openssl_prng_seed.expose());
        }
        let settings = Settings::of(plan)?;
        for remark in settings.remarks() {
            judge.status(remark)?;
        }
        judge.status("TLS: handshake started by the engine of the platform.")?;
        let mut handshake = Handshake { settings, plan, judge };
        let connection = handshake.run(stream)?;
        let session = handshake.settle(&connection)?;
        Ok(Box::new(PlatformStream::new(connection.stream, session)))
    }
}

/// A connection, with the certificate that its server showed.
struct Connection {
    stream: TlsStream<Heard>,
    certificate: X509,
    shown: ServerCertificate,
}

/// Why there is no connection.
enum Failure {
    /// The certificate was refused, for this reason.
    Certificate(String),
    /// The server wants to know who calls, and showed this certificate before.
    Asked(Box<Failure>, Vec<u8>),
    /// Something else.
    Other(Error),
}

/// A handshake that is going on.
struct Handshake<'a> {
    settings: Settings,
    plan: &'a TlsPlan,
    judge: &'a mut dyn Judge,
}

impl Handshake<'_> {
    /// A connection to a server that is trusted.
    fn run(&mut self, stream: NetStream) -> Result<Connection> {
        match self.attempt(stream, Verification::Strict) {
            Ok(connection) => {
                self.ask(&connection.shown, "OK")?;
                Ok(connection)
            }
            Err(Failure::Certificate(reason)) => self.look_again(&reason),
            Err(failure) => Err(in_vain(failure, "")),
        }
    }

    /// Fetches the certificate that was refused, and asks about it.
    fn look_again(&mut self, reason: &str) -> Result<Connection> {
        self.judge.status("TLS: the certificate was refused; connecting once more to look at it.")?;
        let shown = match self.connect_anew(Verification::Nothing) {
            Ok(mut connection) => {
                let verdict = self.ask(&connection.shown, reason);
                if verdict.is_ok() && !self.settings.has_identity() {
                    return Ok(connection);
                }
                // Nothing but the handshake was sent, without a certificate of this side.
                close(&mut connection.stream);
                verdict.map(|()| connection.shown)?
            }
            // It hung up on a caller that it does not know, which is no reason not to accept it.
            Err(Failure::Asked(_, der)) if self.settings.has_identity() => {
                let (_, shown) = read(der).map_err(|failure| in_vain(failure, reason))?;
                self.ask(&shown, reason)?;
                shown
            }
            Err(failure) => return Err(in_vain(failure, reason)),
        };
        let presented = self.connect_anew(Verification::Accepted(shown.der()));
        let presented = presented.map_err(|failure| in_vain(failure, reason))?;
        match presented.shown.der() == shown.der() {
            true => Ok(presented),
            false => Err(Error::with(spec::CERTIFICATE_NOT_VERIFIED, ANOTHER)),
        }
    }

    /// One more connection to the same host.
    fn connect_anew(&mut self, verification: Verification<'_>) -> std::result::Result<Connection, Failure> {
        let stream = self.judge.dial(&self.plan.host, self.plan.port).map_err(Failure::Other)?;
        self.attempt(stream, verification)
    }

    /// One handshake.
    fn attempt(
        &self,
        stream: NetStream,
        verification: Verification<'_>,
    ) -> std::result::Result<Connection, Failure> {
        let connector = self.settings.connector(verification).map_err(Failure::Other)?;
        let stream = shake_hands(&connector, &self.settings.host, stream, verification)?;
        let der = stream.peer_certificate().ok().flatten().and_then(|own| own.to_der().ok());
        let (certificate, shown) = read(der.unwrap_or_default())?;
        Ok(Connection { stream, certificate, shown })
    }

    /// Asks the judge; an error when the server is not to be trusted.
    fn ask(&mut self, shown: &ServerCertificate, status: &str) -> Result<()> {
        let listed = self.plan.accept_certificate.as_deref() == Some(shown.der());
        let status = if listed { "OK" } else { status };
        let mut event = ServerAuthentication {
            cert_encoded: shown.to_pem().into_bytes(),
            cert_subject: shown.subject().to_owned(),
            cert_issuer: shown.issuer().to_owned(),
            status: status.to_owned(),
            accept: status == "OK",
        };
        self.judge.server_authentication(&mut event, shown)?;
        match (event.accept, status) {
            (true, _) => Ok(()),
            (false, "OK") => {
                Err(Error::with(spec::CERTIFICATE_NOT_VERIFIED, "The certificate was not accepted."))
            }
            (false, reason) => Err(Error::with(spec::CERTIFICATE_NOT_VERIFIED, format_args!("{reason}."))),
        }
    }

    /// What was negotiated, if it may be.
    fn settle(&mut self, connection: &Connection) -> Result<TlsSession> {
        let bits = connection.certificate.public_key().map_or(0, |key| key.bits());
        let (suite, session) = {
            let heard = &connection.stream.get_ref().notes.lock().heard;
            (heard.suite_before13(), heard.session(bits))
        };
        self.settings.limits.check(suite, session.as_ref())?;
        match session {
            Some(session) => {
                session::tell(&session, self.judge)?;
                Ok(session)
            }
            None => {
                self.judge
                    .status("TLS: connected; the engine of the platform does not tell what was agreed on.")?;
                Ok(TlsSession::default())
            }
        }
    }
}

/// The error of a connection that was made because the first one failed for this reason, which says more.
fn in_vain(failure: Failure, reason: &str) -> Error {
    match failure {
        Failure::Certificate(_) if IS_OPENSSL => {
            Error::with(spec::CERTIFICATE_NOT_VERIFIED, format_args!("{reason}."))
        }
        Failure::Certificate(_) => Error::with(spec::HANDSHAKE_FAILED, format_args!("{reason}.")),
        Failure::Asked(failure, _) => in_vain(*failure, reason),
        Failure::Other(error) => error,
    }
}

/// Reads a server's certificate.
fn read(der: Vec<u8>) -> std::result::Result<(X509, ServerCertificate), Failure> {
    let unknown = || {
        let detail = "The server presented no certificate.";
        Failure::Other(Error::with(spec::CERTIFICATE_NOT_VERIFIED, detail))
    };
    let certificate = X509::from_der(&der).map_err(|_| unknown())?;
    let shown = ServerCertificate::new(&certificate, vec![der]).map_err(|_| unknown())?;
    Ok((certificate, shown))
}

/// One handshake on a fresh connection.
fn shake_hands(
    connector: &TlsConnector,
    host: &str,
    stream: NetStream,
    verification: Verification<'_>,
) -> std::result::Result<TlsStream<Heard>, Failure> {
    let mut heard = Heard::new(stream);
    let notes = Arc::clone(&heard.notes);
    if let Verification::Accepted(_) = verification {
        heard.net.hold_writes_after_read();
    }
    let mut result = connector.connect(host, heard);
    loop {
        match result {
            Ok(stream) => return Ok(stream),
            // The stream itself waits, so that there is nothing to wait for but what is held back.
            Err(HandshakeError::WouldBlock(mut handshake)) => {
                if let Verification::Accepted(der) = verification {
                    recognise(&notes.lock(), der).map_err(Failure::Other)?;
                    handshake.get_mut().net.release_writes();
                }
                result = handshake.handshake();
            }
            Err(HandshakeError::Failure(error)) => return Err(failure(&error, &notes.lock(), verification)),
        }
    }
}

/// Whether the server, which waits for the answer of this side, is the one that was accepted.
///
/// Errors: 280.
fn recognise(notes: &Notes, accepted: &[u8]) -> Result<()> {
    let detail = match notes.heard.certificate() {
        Some(der) if der == accepted => return Ok(()),
        Some(_) => ANOTHER,
        None => {
            "In TLS 1.3 the engine of the platform presents a certificate of this side to no server but one that it has \
             verified."
        }
    };
    Err(Error::with(spec::CERTIFICATE_NOT_VERIFIED, detail))
}

/// Why a handshake failed.
fn failure(error: &native_tls::Error, notes: &Notes, verification: Verification<'_>) -> Failure {
    let ended = |error: &Error| error.is(spec::EINTR) || error.is(spec::CONNECT_TIMEOUT);
    let failure = match &notes.failure {
        Some(error) if ended(error) => return Failure::Other(error.clone()),
        Some(error) => Failure::Other(error.clone()),
        None => of_engine(error, verification),
    };
    match notes.heard.certificate() {
        Some(der) if verification == Verification::Nothing && notes.heard.asks_for_certificate() => {
            Failure::Asked(Box::new(failure), der.to_vec())
        }
        _ => failure,
    }
}

/// Whether it is the certificate's fault. OpenSSL tells what verification found in brackets at the end, even to those who
/// do not mind; the others tell it in words of their own, so that only a second look can show.
fn of_engine(error: &native_tls::Error, verification: Verification<'_>) -> Failure {
    let text = error.to_string();
    if !IS_OPENSSL {
        return Failure::Certificate(text.trim_end_matches('.').to_owned());
    }
    let accepted = matches!(verification, Verification::Accepted(_));
    let text = match text.strip_suffix(')').and_then(|text| text.rsplit_once(" (")) {
        Some((_, reason)) if !accepted => return Failure::Certificate(reason.to_owned()),
        Some((text, _)) => text,
        None => &text,
    };
    Failure::Other(Error::with(spec::HANDSHAKE_FAILED, format_args!("{}.", in_short(text))))
}

/// OpenSSL's reason, of `error:0A00042E:SSL routines:function:reason:file:line:details`.
fn in_short(text: &str) -> &str {
    match text.starts_with("error:") {
        true => text.split(':').nth(4).unwrap_or(text),
        false => text,
    }
}

/// Says good-bye and closes.
fn close(stream: &mut TlsStream<Heard>) {
    stream.get_mut().net.end_within(GOODBYE);
    let _ = stream.shutdown();
    stream.get_mut().net.close();
}
