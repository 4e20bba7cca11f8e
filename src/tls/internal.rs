//! The engine on OpenSSL.

use super::revocation::{self, Fault, Stapled};
use super::verify::{self, Finding, Shared};
use super::{Judge, Received, SecureStream, TlsEngine, TlsPlan, TlsSession, config, ffi, lists, session};
use crate::error::{Error, Result};
use crate::events::ServerAuthentication;
use crate::net::NetStream;
use crate::spec::{self, ErrorCode};
use openssl::ssl::{self, ErrorCode as SslCode, SslStream};
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

/// The alert of a fatal error about the certificate, in the words of RFC 5246.
const ALERT: u8 = 21;
const FATAL: u8 = 2;
const BAD_CERTIFICATE: u8 = 42;

/// The engine on OpenSSL, with full control of everything in [`TlsPlan`].
#[derive(Clone, Copy, Debug, Default)]
pub struct InternalEngine;

impl TlsEngine for InternalEngine {
    fn handshake(
        &self,
        stream: NetStream,
        plan: &TlsPlan,
        judge: &mut dyn Judge,
    ) -> Result<Box<dyn SecureStream>> {
        ffi::initialise()?;
        let config::Prepared { mut ssl, remarks } = config::prepare(plan)?;
        for remark in remarks {
            judge.status(&remark)?;
        }
        let shared = Arc::new(Shared::default());
        shared.attach(&mut ssl)?;
        if plan.log_packets {
            ffi::set_message_listener(&mut ssl);
        }
        judge.status("TLS: handshake started.")?;
        let mut stream = SslStream::new(ssl, stream).map_err(|stack| config::refused(&stack))?;
        if revocation::wants_stapled(plan) {
            shared.wait_for_stapled();
            stream.get_mut().hold_writes_after_read();
        }
        let mut handshake = Handshake { stream, shared, plan, judge };
        match handshake.run() {
            Ok(session) => {
                let Handshake { stream, shared, .. } = handshake;
                Ok(Box::new(InternalStream { stream, shared, session }))
            }
            Err(error) => {
                handshake.stream.get_mut().close();
                Err(error)
            }
        }
    }
}

/// A handshake that is going on.
struct Handshake<'a> {
    stream: SslStream<NetStream>,
    shared: Arc<Shared>,
    plan: &'a TlsPlan,
    judge: &'a mut dyn Judge,
}

impl Handshake<'_> {
    /// Runs it to its end, with the judge's decision in the middle.
    fn run(&mut self) -> Result<TlsSession> {
        loop {
            let result = self.stream.connect();
            self.report_packets()?;
            match result {
                Ok(()) => break,
                Err(error) if error.code() == SslCode::from_raw(ffi::WANT_RETRY_VERIFY) => self.decide()?,
                Err(error) if error.code() == SslCode::WANT_WRITE => self.held_back()?,
                Err(error) => return Err(failure(&self.stream, &error, spec::HANDSHAKE_FAILED)),
            }
        }
        if !self.shared.trusted() {
            // Without a certificate there was nobody to trust.
            return Err(Error::with(spec::CERTIFICATE_NOT_VERIFIED, "The server presented no certificate."));
        }
        let session = session::read(self.stream.ssl());
        if session.cipher_strength < self.plan.cipher_strength {
            return Err(Error::with(spec::HANDSHAKE_FAILED, "The cipher is weaker than SSLCipherStrength."));
        }
        let TlsSession { version, cipher_suite, cipher_strength, key_exchange, .. } = &session;
        self.judge.status(&format!(
            "TLS: {version}, {cipher_suite} ({cipher_strength} bits), key exchange {key_exchange}."
        ))?;
        if matches!(version.as_str(), "TLSv1" | "TLSv1.1") {
            self.judge.status(&format!("TLS: the server negotiated {version}, which is obsolete."))?;
        }
        Ok(session)
    }

    /// OpenSSL waits for the decision about the server; when it is against, the server is told so.
    fn decide(&mut self) -> Result<()> {
        let verdict = self.judge_server();
        self.stream.get_mut().release_writes();
        if verdict.is_err() {
            // Only sends the alert. It cannot succeed, and its own failure would say less than the verdict.
            let _ = self.stream.connect();
            let _ = self.report_packets();
        }
        verdict
    }

    /// OpenSSL wants to write what was held back: a second hello before the server's certificate has come, the answer
    /// to all that a server before TLS 1.3 says in its first turn, or nothing that matters any more.
    fn held_back(&mut self) -> Result<()> {
        if self.shared.finding().is_none() {
            match self.shared.trusted() {
                true => self.stream.get_mut().release_writes(),
                false => self.stream.get_mut().hold_writes_after_read(),
            }
            return self.stream.get_ref().failure().map_or(Ok(()), |error| Err(error.clone()));
        }
        let verdict = self.judge_server();
        self.stream.get_mut().release_writes();
        if verdict.is_err() {
            // What OpenSSL has ready is for a server that is trusted, so that the alert is written past it. Nothing of
            // this side is encrypted yet.
            let version = match self.stream.ssl().version_str() {
                "TLSv1" => 1,
                "TLSv1.1" => 2,
                _ => 3,
            };
            let alert = [ALERT, 3, version, 0, 2, FATAL, BAD_CERTIFICATE];
            let _ = self.stream.get_mut().write_all(&alert);
        }
        verdict
    }

    /// Decides about the server; an error when it is not to be trusted.
    fn judge_server(&mut self) -> Result<()> {
        let finding = self.shared.finding().ok_or_else(|| Error::new(spec::CERTIFICATE_NOT_VERIFIED))?;
        let errors = finding.errors(self.plan);
        let listed = self.plan.accept_certificate.as_deref() == Some(finding.certificate.der());
        // Whoever vouches for a certificate says where to ask about it: nobody is asked for what a stranger names.
        let asks = !listed && !verify::by_unknown_authority(&errors);
        let (verdict, faults) = match if asks { self.revocation(&finding) } else { Ok(Vec::new()) } {
            Ok(faults) => (self.ask(&finding, listed, &errors, &faults), faults),
            Err(error) => (Err(error), Vec::new()),
        };
        let errors: Vec<libc::c_int> =
            errors.into_iter().chain(faults.into_iter().map(|fault| fault.error)).collect();
        self.shared.decide(&finding, verdict.is_ok(), &errors);
        verdict
    }

    /// What speaks against the server in lists and with responders.
    fn revocation(&mut self, finding: &Finding) -> Result<Vec<Fault>> {
        let stapled = Stapled(self.stream.ssl().ocsp_status());
        revocation::check(&finding.chain, stapled, self.plan, self.judge)
    }

    /// Asks the judge; an error when the server is not to be trusted.
    fn ask(
        &mut self,
        finding: &Finding,
        listed: bool,
        errors: &[libc::c_int],
        faults: &[Fault],
    ) -> Result<()> {
        let certificate = &finding.certificate;
        let mut reasons = verify::describe(errors);
        reasons.extend(faults.iter().map(|fault| fault.text.clone()));
        let good = listed || reasons.is_empty();
        let status = if good { "OK".to_owned() } else { reasons.join("; ") };
        let encoded = match self.plan.include_cert_chain {
            true => certificate.chain_to_pem(),
            false => certificate.to_pem(),
        };
        let mut event = ServerAuthentication {
            cert_encoded: encoded.into_bytes(),
            cert_subject: certificate.subject().to_owned(),
            cert_issuer: certificate.issuer().to_owned(),
            status: status.clone(),
            accept: good,
        };
        self.judge.server_authentication(&mut event, certificate)?;
        let refuse = |detail: &str| Err(Error::with(spec::CERTIFICATE_NOT_VERIFIED, detail));
        if !event.accept {
            return match status.as_str() {
                "OK" => refuse("The certificate was not accepted."),
                reason => refuse(&format!("{reason}.")),
            };
        }
        let before13 = self.stream.ssl().version_str() != "TLSv1.3";
        if before13 && !lists::tls12_allows(self.plan, finding.signature) {
            return refuse("TLS12SignatureAlgorithms does not list the certificate's signature algorithm.");
        }
        Ok(())
    }

    /// Tells the judge of the messages since the last time.
    fn report_packets(&mut self) -> Result<()> {
        self.shared.take_packets().iter().try_for_each(|line| self.judge.status(line))
    }
}

/// The error of a call of OpenSSL: that of the stream when it has one, otherwise this code with OpenSSL's reason.
fn failure(stream: &SslStream<NetStream>, error: &ssl::Error, code: ErrorCode) -> Error {
    if let Some(error) = stream.get_ref().failure() {
        return error.clone();
    }
    let stack = error.ssl_error().map(|stack| stack.errors()).unwrap_or_default();
    match stack.first().and_then(|error| error.reason()) {
        Some(reason) => Error::with(code, format!("{reason}.")),
        None => Error::with(code, "The peer closed the connection."),
    }
}

/// Whether OpenSSL met the end of the stream where it must not be.
fn cut_short(error: &ssl::Error) -> bool {
    /// `SSL_R_UNEXPECTED_EOF_WHILE_READING` of `openssl/sslerr.h`.
    const UNEXPECTED_EOF: libc::c_int = 294;
    match error.ssl_error() {
        Some(stack) => stack.errors().iter().any(|error| error.reason_code() == UNEXPECTED_EOF),
        None => error.io_error().is_none(),
    }
}

/// A connection after its handshake.
struct InternalStream {
    stream: SslStream<NetStream>,
    shared: Arc<Shared>,
    session: TlsSession,
}

impl SecureStream for InternalStream {
    fn read(&mut self, buffer: &mut [u8], until: Option<Duration>) -> Result<Received> {
        self.stream.get_mut().pause_reads_at(until);
        loop {
            let error = match self.stream.ssl_read(buffer) {
                Ok(count) => return Ok(Received::Data(count)),
                Err(error) => error,
            };
            if let Some(error) = self.stream.get_ref().failure() {
                return Err(error.clone());
            }
            match error.code() {
                SslCode::ZERO_RETURN => return Ok(Received::CleanEnd),
                SslCode::WANT_READ if self.stream.get_ref().is_paused() => return Ok(Received::Nothing),
                // Records that carry no data, such as a session ticket.
                SslCode::WANT_READ | SslCode::WANT_WRITE => {}
                _ if cut_short(&error) => return Ok(Received::Truncated),
                _ => return Err(failure(&self.stream, &error, spec::DECRYPT_FAILED)),
            }
        }
    }

    fn write_all(&mut self, bytes: &[u8]) -> Result<()> {
        // A pause that was meant for reading must not make a write that has to read spin.
        self.stream.get_mut().pause_reads_at(None);
        let mut rest = bytes;
        while !rest.is_empty() {
            match self.stream.ssl_write(rest) {
                Ok(count) => rest = rest.get(count..).unwrap_or_default(),
                Err(error) if matches!(error.code(), SslCode::WANT_READ | SslCode::WANT_WRITE) => {
                    self.stream.get_ref().failure().map_or(Ok(()), |error| Err(error.clone()))?;
                }
                Err(error) => return Err(failure(&self.stream, &error, spec::ENCRYPT_FAILED)),
            }
        }
        Ok(())
    }

    fn shutdown(&mut self, bound: Duration) {
        self.stream.get_mut().pause_reads_at(None);
        if self.stream.get_ref().failure().is_none() {
            self.stream.get_mut().end_within(bound);
            let _ = self.stream.shutdown();
        }
        self.stream.get_mut().close();
    }

    fn net(&mut self) -> &mut NetStream {
        self.stream.get_mut()
    }

    fn session(&self) -> &TlsSession {
        &self.session
    }

    fn take_packet_log(&mut self) -> Vec<String> {
        self.shared.take_packets()
    }
}
