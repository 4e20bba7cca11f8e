//! Whether to trust the server.
//!
//! OpenSSL asks once for the whole chain ([`on_chain`]). The chain is verified then, everything that is wrong with it
//! is noted, and the handshake is stopped; the engine asks about revocation and then the judge, outside of OpenSSL's
//! calls, and resumes the handshake with the answer. Nothing is sent in between.

use super::ffi::Fault;
use super::lists::Signature;
use super::{TlsPlan, ffi, reuse};
use crate::cert::ServerCertificate;
use crate::error::{Error, Result};
use crate::spec;
use libc::c_int;
use once_cell::sync::OnceCell;
use openssl::asn1::Asn1Time;
use openssl::ex_data::Index;
use openssl::nid::Nid;
use openssl::ssl::{Ssl, SslRef, SslSession};
use openssl::x509::{X509, X509Ref, X509StoreContextRef};
use parking_lot::Mutex;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// `X509_V_ERR_…` of a time before or after the validity, or one that cannot be read.
const TIME: &[c_int] = &[9, 10, 13, 14];
/// `X509_V_ERR_…` of a chain that does not end at a trusted authority.
const UNKNOWN_AUTHORITY: &[c_int] = &[2, 18, 19, 20, 21, 27];
/// `X509_V_ERR_INVALID_PURPOSE`.
const PURPOSE: &[c_int] = &[26];
/// `X509_V_ERR_…` of a name or address that does not match.
const NAME: &[c_int] = &[62, 63, 64];
/// `X509_V_ERR_UNSPECIFIED`.
pub(super) const UNSPECIFIED: c_int = 1;
/// `X509_V_ERR_CERT_REJECTED`.
const REJECTED: c_int = 28;
/// `X509_V_ERR_EE_KEY_TOO_SMALL`.
const KEY_TOO_SMALL: c_int = 66;
/// `X509_V_ERR_CA_KEY_TOO_SMALL`.
const CA_KEY_TOO_SMALL: c_int = 67;
/// `X509_V_ERR_CA_MD_TOO_WEAK`.
const DIGEST_TOO_WEAK: c_int = 68;

/// The bits of `SSLSecurityFlags` that have an effect, with the errors that each takes away.
const SECURITY_FLAGS: &[(u32, &[c_int])] =
    &[(0x0000_0001, TIME), (0x0000_0010, UNKNOWN_AUTHORITY), (0x0000_0020, PURPOSE), (0x8000_0000, NAME)];

/// The most lines of the packet log that are kept between two calls.
const MOST_LINES: usize = 1000;

/// What the chain verifier tells OpenSSL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// Go on.
    Trusted,
    /// End the handshake with an alert.
    Refused,
    /// Stop until the judge has decided.
    Ask,
}

/// What verification found.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    /// The certificate and its chain.
    pub(super) certificate: ServerCertificate,
    /// The chain as it was built: the certificate itself first, the authority that is trusted last.
    pub(super) chain: Vec<X509>,
    /// What signed the certificate.
    pub(super) signature: Option<Signature>,
    /// What is wrong; empty when nothing is.
    faults: Vec<Fault>,
    /// Until when this may be told again for a session that is taken up.
    pub(super) until: Instant,
}

impl Finding {
    /// What is wrong with it under this plan, in OpenSSL's numbers.
    pub(super) fn errors(&self, plan: &TlsPlan) -> Vec<c_int> {
        let flags = if plan.strict { 0 } else { plan.security_flags };
        let forgiven = |error: &c_int| {
            SECURITY_FLAGS.iter().any(|(flag, errors)| flags & flag != 0 && errors.contains(error))
        };
        let mut errors = Vec::new();
        for Fault { error, .. } in &self.faults {
            if !forgiven(error) && !errors.contains(error) {
                errors.push(*error);
            }
        }
        errors
    }

    /// Whether a trusted authority vouches for the certificate, whatever a plan overlooks: nothing is wrong but a time,
    /// the name, or the purpose of the certificate itself. A list of what must not be wrong would never be complete:
    /// OpenSSL tells in many ways that a chain leads nowhere, and after a weak key it does not tell.
    pub(super) fn is_vouched_for(&self) -> bool {
        self.faults.iter().all(|Fault { error, depth }| {
            TIME.contains(error) || NAME.contains(error) || (*depth == 0 && PURPOSE.contains(error))
        })
    }
}

/// The texts of OpenSSL's errors.
pub(super) fn describe(errors: &[c_int]) -> Vec<String> {
    errors.iter().map(|&error| ffi::verify_result(error).error_string().to_owned()).collect()
}

/// How far the question of trust is.
#[derive(Debug, Default)]
enum Trust {
    /// OpenSSL has not asked yet.
    #[default]
    Unasked,
    /// OpenSSL has asked, and the handshake waits.
    Waiting(Box<Finding>),
    /// Decided for this certificate: the error that refuses it, if it is refused.
    Decided { der: Vec<u8>, refusal: Option<c_int> },
}

/// The packet log.
#[derive(Default)]
struct Packets {
    lines: Vec<String>,
    /// The length of the record that OpenSSL told of last.
    record: usize,
}

/// What the handshake and the callbacks of OpenSSL share.
#[derive(Default)]
pub(super) struct Shared {
    trust: Mutex<Trust>,
    /// Whether the decision waits for what the server sends along about its certificate.
    waits_for_stapled: AtomicBool,
    packets: Mutex<Packets>,
    session: Mutex<Option<SslSession>>,
}

impl Shared {
    /// Attaches it to a connection.
    pub(super) fn attach(self: &Arc<Self>, ssl: &mut Ssl) -> Result<()> {
        let index = index().ok_or_else(|| Error::new(spec::CANNOT_LOAD_SECURITY_LIBRARY))?;
        ssl.set_ex_data(index, Arc::clone(self));
        Ok(())
    }

    /// Has the decision wait, where an answer that the server sends along comes after its certificate. The engine must
    /// hold back what would be written until then.
    pub(super) fn wait_for_stapled(&self) {
        self.waits_for_stapled.store(true, Ordering::Relaxed);
    }

    /// What there is to decide about.
    pub(super) fn finding(&self) -> Option<Box<Finding>> {
        match &*self.trust.lock() {
            Trust::Waiting(finding) => Some(finding.clone()),
            _ => None,
        }
    }

    /// Decides: trusted, or refused because of these errors (or for no reason of the certificate).
    pub(super) fn decide(&self, finding: &Finding, trusted: bool, errors: &[c_int]) {
        let refusal = (!trusted).then(|| errors.first().copied().unwrap_or(REJECTED));
        *self.trust.lock() = Trust::Decided { der: finding.certificate.der().to_vec(), refusal };
    }

    /// Whether it was decided to trust the server.
    pub(super) fn trusted(&self) -> bool {
        matches!(&*self.trust.lock(), Trust::Decided { refusal: None, .. })
    }

    /// The lines of the packet log since the last call.
    pub(super) fn take_packets(&self) -> Vec<String> {
        std::mem::take(&mut self.packets.lock().lines)
    }

    /// The last session that the server gave since the last call.
    pub(super) fn take_session(&self) -> Option<SslSession> {
        self.session.lock().take()
    }
}

/// Where a connection keeps its [`Shared`].
fn index() -> Option<Index<Ssl, Arc<Shared>>> {
    static INDEX: OnceCell<Index<Ssl, Arc<Shared>>> = OnceCell::new();
    INDEX.get_or_try_init(Ssl::new_ex_index).ok().copied()
}

/// OpenSSL asks about the server's chain: the first time, when the handshake resumes, and in a renegotiation.
pub(super) fn on_chain(context: &mut X509StoreContextRef, ssl: &SslRef) -> Answer {
    let Some(shared) = index().and_then(|index| ssl.ex_data(index)) else { return Answer::Refused };
    let mut trust = shared.trust.lock();
    if let Trust::Waiting(_) = &*trust {
        // Asked twice without a decision in between: there is no such handshake.
        context.set_error(ffi::verify_result(UNSPECIFIED));
        return Answer::Refused;
    }
    if let Trust::Decided { der, refusal } = &*trust {
        // What was decided holds for that certificate only.
        let same = ffi::own_certificate(context).and_then(|own| own.to_der().ok()).as_ref() == Some(der);
        let error = if same { *refusal } else { Some(REJECTED) };
        context.set_error(ffi::verify_result(error.unwrap_or(0)));
        return if error.is_none() { Answer::Trusted } else { Answer::Refused };
    }
    match examine(context) {
        Some(finding) => {
            *trust = Trust::Waiting(Box::new(finding));
            // TLS 1.3 brings an answer together with the certificate, the versions before it in a later message.
            let later = shared.waits_for_stapled.load(Ordering::Relaxed) && ssl.version_str() != "TLSv1.3";
            if later { Answer::Trusted } else { Answer::Ask }
        }
        None => {
            context.set_error(ffi::verify_result(UNSPECIFIED));
            Answer::Refused
        }
    }
}

/// Verifies the chain and notes everything that is wrong.
fn examine(context: &mut X509StoreContextRef) -> Option<Finding> {
    let mut faults = ffi::verify_collecting(context)?;
    let own = ffi::own_certificate(context)?;
    let mut chain: Vec<&X509Ref> = context.chain().into_iter().flatten().collect();
    for (depth, certificate) in (0..).zip(&chain) {
        let last = chain.get(depth + 1).is_none();
        let depth = c_int::try_from(depth).ok()?;
        faults.extend(weaknesses(certificate, depth, last).into_iter().map(|error| Fault { error, depth }));
    }
    let built: Vec<X509> = chain.iter().map(|certificate| (*certificate).to_owned()).collect();
    let until = Instant::now() + chain.iter().map(|one| time_left(one)).min().unwrap_or_default();
    chain.extend(ffi::sent_certificates(context).into_iter().flatten());
    let mut ders: Vec<Vec<u8>> = vec![own.to_der().ok()?];
    for certificate in chain {
        let der = certificate.to_der().ok()?;
        if !ders.contains(&der) {
            ders.push(der);
        }
    }
    let certificate = ServerCertificate::new(own, ders).ok()?;
    let signature = ffi::certificate_signature(own);
    Some(Finding { certificate, chain: built, signature, faults, until })
}

/// For how long what was found about a certificate may be told again.
fn time_left(certificate: &X509Ref) -> Duration {
    let left = Asn1Time::days_from_now(0).and_then(|now| now.diff(certificate.not_after()));
    let seconds = left.map_or(0, |left| i64::from(left.days) * 86_400 + i64::from(left.secs));
    Duration::from_secs(u64::try_from(seconds).unwrap_or(0)).min(reuse::LIFETIME)
}

/// What is refused whatever the security level is: with TLS 1.0 or 1.1 enabled it has to be 0, which would let
/// everything pass.
fn weaknesses(certificate: &X509Ref, depth: c_int, last: bool) -> Vec<c_int> {
    let mut errors = Vec::new();
    let short = match certificate.public_key() {
        Ok(key) => (key.rsa().is_ok() || key.dsa().is_ok()) && key.bits() < 1024,
        Err(_) => true,
    };
    if short {
        errors.push(if depth == 0 { KEY_TOO_SMALL } else { CA_KEY_TOO_SMALL });
    }
    // The signature of a root says nothing: a root is trusted for being in the store. What stands below it is not, and
    // may have the same name.
    let own_issuer = certificate.issuer_name().to_der().ok() == certificate.subject_name().to_der().ok();
    let root = own_issuer && last && depth > 0;
    let algorithm = certificate.signature_algorithm().object().nid();
    if !root && [Nid::MD5WITHRSAENCRYPTION, Nid::MD5WITHRSA].contains(&algorithm) {
        errors.push(DIGEST_TOO_WEAK);
    }
    errors
}

/// The server gave a session that may be taken up again.
pub(super) fn on_session(ssl: &mut SslRef, session: SslSession) {
    if let Some(shared) = index().and_then(|index| ssl.ex_data(index)) {
        *shared.session.lock() = Some(session);
    }
}

/// A message of the protocol was sent or received. Its content stays out of the log.
pub(super) fn on_message(ssl: &SslRef, written: bool, content_type: c_int, start: &[u8], length: usize) {
    let Some(shared) = index().and_then(|index| ssl.ex_data(index)) else { return };
    let mut packets = shared.packets.lock();
    let mut length = length;
    let name = match (content_type, start) {
        (20, _) => "ChangeCipherSpec",
        (21, _) => "Alert",
        (22, [kind, ..]) => handshake_message(*kind),
        // The header of a record. Before TLS 1.3 it says openly that it carries data.
        (256, [kind, _, _, high, low]) => {
            packets.record = usize::from(u16::from_be_bytes([*high, *low]));
            if *kind != 23 || ssl.version_str() == "TLSv1.3" {
                return;
            }
            length = packets.record;
            "ApplicationData"
        }
        // What an encrypted record of TLS 1.3 carries.
        (257, [23, ..]) => {
            length = packets.record;
            "ApplicationData"
        }
        _ => return,
    };
    let direction = if written { "sent" } else { "received" };
    let detail = match (content_type, start) {
        (21, [level, description, ..]) => format!(" (level {level}, description {description})"),
        _ => String::new(),
    };
    if packets.lines.len() < MOST_LINES {
        packets.lines.push(format!("TLS {direction} {name}{detail}, {length} bytes"));
    }
}

fn handshake_message(kind: u8) -> &'static str {
    match kind {
        0 => "HelloRequest",
        1 => "ClientHello",
        2 => "ServerHello",
        4 => "NewSessionTicket",
        8 => "EncryptedExtensions",
        11 => "Certificate",
        12 => "ServerKeyExchange",
        13 => "CertificateRequest",
        14 => "ServerHelloDone",
        15 => "CertificateVerify",
        16 => "ClientKeyExchange",
        20 => "Finished",
        22 => "CertificateStatus",
        24 => "KeyUpdate",
        _ => "Handshake",
    }
}
