//! The engine on OpenSSL.

use super::reuse::{Key, Resumable, Sessions};
use super::revocation::{self, Fault, Stapled};
use super::verify::{self, Finding, Shared};
use super::{Judge, Received, SecureStream, TlsEngine, TlsPlan, TlsSession, config, ffi, lists, session};
use crate::error::{Error, Result};
use crate::events::ServerAuthentication;
use crate::net::NetStream;
use crate::spec::{self, ErrorCode};
use openssl::ssl::{self, ErrorCode as SslCode, SslSession, SslStream};
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

/// The alert of a fatal error about the certificate, in the words of RFC 5246.
const ALERT: u8 = 21;
const FATAL: u8 = 2;
const BAD_CERTIFICATE: u8 = 42;

/// The engine on OpenSSL, with full control of everything in [`TlsPlan`].
#[derive(Clone, Debug, Default)]
pub struct InternalEngine {
    sessions: Arc<Sessions>,
}

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
        let key = plan.reuse_session.then(|| Key::of(plan));
        let kept = key.and_then(|key| self.sessions.take(key));
        let offered = kept.filter(|kept| ffi::offer_session(&mut ssl, &kept.session));
        judge.status("TLS: handshake started.")?;
        let mut stream = SslStream::new(ssl, stream).map_err(|stack| config::refused(&stack))?;
        if revocation::wants_stapled(plan) {
            shared.wait_for_stapled();
        }
        if revocation::wants_stapled(plan) || offered.is_some() {
            // OpenSSL does not stop for the decision then.
            stream.get_mut().hold_writes_after_read();
        }
        let mut handshake = Handshake { stream, shared, plan, judge, offered, finding: None };
        match handshake.run() {
            Ok(session) => {
                let Handshake { stream, shared, offered, finding, .. } = handshake;
                let finding = finding.filter(|finding| !needs_stapled(plan, finding));
                let keep = key.zip(finding).map(|(key, finding)| {
                    let sessions = Arc::clone(&self.sessions);
                    // A session of TLS 1.2 may be taken up many times, and its server gives no other.
                    let again = offered.filter(|_| session.version != "TLSv1.3").map(|kept| kept.session);
                    Keep { sessions, key, finding, again }
                });
                Ok(Box::new(InternalStream { stream, shared, session, keep }))
            }
            Err(error) => {
                handshake.stream.get_mut().close();
                Err(error)
            }
        }
    }

    fn forget_sessions(&self) {
        self.sessions.clear();
    }
}

/// A handshake that is going on.
struct Handshake<'a> {
    stream: SslStream<NetStream>,
    shared: Arc<Shared>,
    plan: &'a TlsPlan,
    judge: &'a mut dyn Judge,
    /// The session that is offered; after the handshake, the one that was taken up.
    offered: Option<Resumable>,
    /// What was found about the server, once it is trusted.
    finding: Option<Finding>,
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
        let resumed = self.stream.ssl().session_reused();
        self.offered = self.offered.take().filter(|_| resumed);
        if !self.shared.trusted() {
            // Without a certificate there was nobody to trust.
            return Err(Error::with(spec::CERTIFICATE_NOT_VERIFIED, "The server presented no certificate."));
        }
        let session = session::read(self.stream.ssl(), self.offered.as_ref().map(|kept| &kept.negotiated));
        self.check(&session)?;
        session::tell(&session, self.judge)?;
        Ok(session)
    }

    /// OpenSSL took a session up and asks nobody: what was found in the full handshake is judged once more.
    fn ask_again(&mut self) -> Result<()> {
        let server = self.stream.ssl().peer_certificate().and_then(|own| own.to_der().ok());
        let finding = self.offered.as_ref().map(|kept| kept.finding.clone());
        let finding = finding
            .filter(|finding| server.as_deref() == Some(finding.certificate.der()))
            .ok_or_else(|| Error::new(spec::CERTIFICATE_NOT_VERIFIED))?;
        self.judge.status("TLS: the session of an earlier connection is taken up again.")?;
        self.judge_finding(finding)
    }

    /// What OpenSSL cannot be told to insist on: its lists are for all versions together.
    fn check(&self, session: &TlsSession) -> Result<()> {
        let refuse = |detail: &str| Err(Error::with(spec::HANDSHAKE_FAILED, detail));
        if session.cipher_strength < self.plan.cipher_strength {
            return refuse("The cipher is weaker than SSLCipherStrength.");
        }
        if !lists::allow_group(self.plan, &session.version, &session.key_exchange) {
            return refuse("The server chose a group that is not listed for this version of TLS.");
        }
        // Nobody signs when a session is taken up, and before TLS 1.3 the list is about certificates.
        let signed = ffi::handshake_signature(self.stream.ssl()).filter(|_| session.version == "TLSv1.3");
        match signed.is_none() || lists::allow_signature(self.plan, &session.version, signed) {
            true => Ok(()),
            false => refuse("The server signed with an algorithm that TLS13SignatureAlgorithms lacks."),
        }
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
    /// to all that a server says in its first turn when it takes a session up or is older than TLS 1.3, or nothing that
    /// matters any more.
    fn held_back(&mut self) -> Result<()> {
        let (waiting, trusted) = (self.shared.finding().is_some(), self.shared.trusted());
        let resumed = self.stream.ssl().session_reused();
        if trusted || !(waiting || resumed) {
            match trusted {
                true => self.stream.get_mut().release_writes(),
                false => self.stream.get_mut().hold_writes_after_read(),
            }
            return self.stream.get_ref().failure().map_or(Ok(()), |error| Err(error.clone()));
        }
        let verdict = if waiting { self.judge_server() } else { self.ask_again() };
        self.stream.get_mut().release_writes();
        if verdict.is_err() {
            // What OpenSSL has ready is for a server that is trusted, so that the alert is written past it. Nothing that
            // this side has sent is encrypted.
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
        self.judge_finding(*finding)
    }

    /// Decides about what was found now, or in the handshake of a session that is taken up; whether the certificate was
    /// revoked is asked anew.
    fn judge_finding(&mut self, finding: Finding) -> Result<()> {
        let errors = finding.errors(self.plan);
        let listed = self.plan.accept_certificate.as_deref() == Some(finding.certificate.der());
        // Whoever vouches for a certificate says where to ask about it: nobody is asked for what a stranger names.
        let asks = !listed && finding.is_vouched_for();
        let (verdict, faults) = match if asks { self.revocation(&finding) } else { Ok(Vec::new()) } {
            Ok(faults) => (self.ask(&finding, listed, &errors, &faults), faults),
            Err(error) => (Err(error), Vec::new()),
        };
        let errors: Vec<libc::c_int> =
            errors.into_iter().chain(faults.into_iter().map(|fault| fault.error)).collect();
        self.shared.decide(&finding, verdict.is_ok(), &errors);
        self.finding = verdict.is_ok().then_some(finding);
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
        match self.stream.ssl().version_str() {
            version if lists::allow_signature(self.plan, version, finding.signature) => Ok(()),
            "TLSv1.3" => {
                refuse("TLS13SignatureAlgorithms does not list the certificate's signature algorithm.")
            }
            _ => refuse("TLS12SignatureAlgorithms does not list the certificate's signature algorithm."),
        }
    }

    /// Tells the judge of the messages since the last time.
    fn report_packets(&mut self) -> Result<()> {
        self.shared.take_packets().iter().try_for_each(|line| self.judge.status(line))
    }
}

/// Whether the certificate asks for an answer that comes along in a full handshake only.
fn needs_stapled(plan: &TlsPlan, finding: &Finding) -> bool {
    revocation::wants_stapled(plan) && finding.chain.first().is_some_and(|own| ffi::must_staple(own))
}

/// The alerts by which a server refuses the certificate of this side, as OpenSSL's reasons: 1000 and the number of the alert
/// in RFC 8446, 6.2. In TLS 1.3 they come when this side has finished its handshake.
const REFUSALS: &[libc::c_int] = &[1040, 1042, 1043, 1044, 1045, 1046, 1048, 1049, 1051, 1116];

/// The error of a call of OpenSSL: that of the stream when it has one, otherwise this code with OpenSSL's reason.
fn failure(stream: &SslStream<NetStream>, error: &ssl::Error, code: ErrorCode) -> Error {
    if let Some(error) = stream.get_ref().failure() {
        return error.clone();
    }
    let stack = error.ssl_error().map(|stack| stack.errors()).unwrap_or_default();
    let refused = stack.iter().any(|error| REFUSALS.contains(&error.reason_code()));
    let code = if refused { spec::HANDSHAKE_FAILED } else { code };
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

impl InternalStream {
    fn keep_session(&mut self) {
        let Some(Keep { sessions, key, finding, again }) = self.keep.take() else { return };
        if let Some(session) = self.shared.take_session().or(again) {
            sessions.put(key, Resumable { session, finding, negotiated: self.session.clone() });
        }
    }
}

/// A connection after its handshake.
struct InternalStream {
    stream: SslStream<NetStream>,
    shared: Arc<Shared>,
    session: TlsSession,
    keep: Option<Keep>,
}

/// Where the session goes when the connection ends well.
struct Keep {
    sessions: Arc<Sessions>,
    key: Key,
    finding: Finding,
    /// The session that was taken up, if it may be once more.
    again: Option<SslSession>,
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
            // OpenSSL declares sessions bad whose connections end without this good-bye.
            self.keep_session();
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
