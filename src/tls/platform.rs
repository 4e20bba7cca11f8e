//! The engine on the TLS of the platform: OpenSSL on Linux, SChannel on Windows, Secure Transport on macOS.
//!
//! It can be told less than the engine on OpenSSL, and it does not ask about a server. So the first handshake is strict.
//! If the certificate makes it fail, a second connection without verification fetches the certificate and nothing else,
//! the judge decides, and only then does the call go on.

mod limits;
mod settings;
mod stream;

use super::observed::Listener;
use super::{Judge, SecureStream, TlsEngine, TlsPlan, TlsSession, ffi, session};
use crate::cert::ServerCertificate;
use crate::error::{Error, Result};
use crate::events::ServerAuthentication;
use crate::net::NetStream;
use crate::spec;
use native_tls::{HandshakeError, TlsConnector, TlsStream};
use openssl::x509::X509;
use settings::{Settings, Verification};
use std::time::Duration;
use stream::{Heard, PlatformStream};

/// Whether the TLS of the platform is OpenSSL.
const IS_OPENSSL: bool = !cfg!(any(windows, target_vendor = "apple"));

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
            Err(Failure::Other(error)) => Err(error),
        }
    }

    /// Fetches the certificate that was refused, and asks about it.
    fn look_again(&mut self, reason: &str) -> Result<Connection> {
        self.judge.status("TLS: the certificate was refused; connecting once more to look at it.")?;
        let mut connection = self.connect_anew(Verification::Nothing, reason)?;
        if let Err(refusal) = self.ask(&connection.shown, reason) {
            // Nothing but the handshake was sent, without a certificate of this side.
            close(&mut connection.stream);
            return Err(refusal);
        }
        if !self.settings.has_identity() {
            return Ok(connection);
        }
        // The certificate of this side goes only to the server that was accepted.
        close(&mut connection.stream);
        let presented = self.connect_anew(Verification::NothingButPresent, reason)?;
        match presented.shown.der() == connection.shown.der() {
            true => Ok(presented),
            false => {
                let detail = "The server showed another certificate than the one that was accepted.";
                Err(Error::with(spec::CERTIFICATE_NOT_VERIFIED, detail))
            }
        }
    }

    /// One more connection to the same host. When it fails too, the first failure says more.
    fn connect_anew(&mut self, verification: Verification, reason: &str) -> Result<Connection> {
        let stream = self.judge.dial(&self.plan.host, self.plan.port)?;
        self.attempt(stream, verification).map_err(|failure| match failure {
            Failure::Certificate(_) if IS_OPENSSL => {
                Error::with(spec::CERTIFICATE_NOT_VERIFIED, format_args!("{reason}."))
            }
            Failure::Certificate(_) => Error::with(spec::HANDSHAKE_FAILED, format_args!("{reason}.")),
            Failure::Other(error) => error,
        })
    }

    /// One handshake.
    fn attempt(
        &self,
        stream: NetStream,
        verification: Verification,
    ) -> std::result::Result<Connection, Failure> {
        let connector = self.settings.connector(verification).map_err(Failure::Other)?;
        let stream = shake_hands(&connector, &self.settings.host, stream)?;
        let unknown = || {
            let detail = "The server presented no certificate.";
            Failure::Other(Error::with(spec::CERTIFICATE_NOT_VERIFIED, detail))
        };
        let der = stream.peer_certificate().ok().flatten().and_then(|own| own.to_der().ok());
        let der = der.ok_or_else(unknown)?;
        let certificate = X509::from_der(&der).map_err(|_| unknown())?;
        let shown = ServerCertificate::new(&certificate, vec![der]).map_err(|_| unknown())?;
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
        let heard: &Listener = &connection.stream.get_ref().heard;
        let bits = connection.certificate.public_key().map_or(0, |key| key.bits());
        let session = heard.session(bits);
        self.settings.limits.check(heard.suite_before13(), session.as_ref())?;
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

/// One handshake on a fresh connection.
fn shake_hands(
    connector: &TlsConnector,
    host: &str,
    stream: NetStream,
) -> std::result::Result<TlsStream<Heard>, Failure> {
    let (heard, failed) = Heard::new(stream);
    let mut result = connector.connect(host, heard);
    loop {
        match result {
            Ok(stream) => return Ok(stream),
            // The stream itself waits, so that there is nothing to wait for.
            Err(HandshakeError::WouldBlock(handshake)) => result = handshake.handshake(),
            Err(HandshakeError::Failure(error)) => {
                return Err(match failed.lock().take() {
                    Some(error) => Failure::Other(error),
                    None => failure(&error),
                });
            }
        }
    }
}

/// Whether it is the certificate's fault. OpenSSL tells what verification found in brackets at the end; the others tell
/// it in words of their own, so that only a second look can show.
fn failure(error: &native_tls::Error) -> Failure {
    let text = error.to_string();
    if !IS_OPENSSL {
        return Failure::Certificate(text.trim_end_matches('.').to_owned());
    }
    match text.strip_suffix(')').and_then(|text| text.rsplit_once(" (")) {
        Some((_, reason)) => Failure::Certificate(reason.to_owned()),
        None => Failure::Other(Error::with(spec::HANDSHAKE_FAILED, format_args!("{}.", in_short(&text)))),
    }
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
