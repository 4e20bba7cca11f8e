//! Whether the server's certificate was revoked: `SSLCheckCRL` and `SSLCheckOCSP`.
//!
//! It is asked once the chain is verified and before the judge is, with the handshake stopped: nothing of ours has been
//! sent to the server. Everything that comes from outside is bounded and checked against the issuer in the chain.

mod crl;
mod fetch;
mod ocsp;
mod url;

use super::{Judge, TlsPlan, ffi};
use crate::error::{Error, Result};
use crate::spec;
use libc::c_int;
use openssl::x509::X509;

/// `X509_V_ERR_UNABLE_TO_GET_CRL`.
const NOT_KNOWN: c_int = 3;
/// `X509_V_ERR_CERT_REVOKED`.
const REVOKED: c_int = 23;

/// The bits of `SSLSecurityFlags` that take away a revocation that is not known, for the server's own certificate and
/// for the authorities above it. One that is known is never taken away.
const IGNORE_UNKNOWN_SERVER: u32 = 0x100;
const IGNORE_UNKNOWN_AUTHORITY: u32 = 0x400;

/// What the server sent along about its certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stapled<'a>(pub(super) Option<&'a [u8]>);

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// OpenSSL's number for it.
    pub(super) error: c_int,
    /// The words for people.
    pub(super) text: String,
}

/// What one source says.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Status {
    Good,
    Revoked,
    /// The certificate does not lead to this source.
    Unsupported(&'static str),
    /// It should say something and does not, for this reason.
    Unknown(String),
}

impl Status {
    fn unknown(why: impl Into<String>) -> Self {
        Self::Unknown(why.into())
    }
}

/// Why there is no answer from outside.
#[derive(Debug)]
enum Failure {
    /// The call is over: the deadline has passed, or it was interrupted.
    Ended(Error),
    /// There is an answer and it is of no use, or there is none.
    Unusable(String),
}

impl Failure {
    fn unusable(why: impl Into<String>) -> Self {
        Self::Unusable(why.into())
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error.is(spec::EINTR) || error.is(spec::CONNECT_TIMEOUT) {
            true => Self::Ended(error),
            false => Self::Unusable(error.message().trim_end_matches('.').to_owned()),
        }
    }
}

/// Where to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Ocsp,
    Crl,
}

/// The sources that the plan asks, and whether each has to answer.
fn sources(plan: &TlsPlan) -> impl Iterator<Item = (Source, u32)> {
    let least = u32::from(plan.strict);
    let both = [(Source::Ocsp, plan.check_ocsp.max(least)), (Source::Crl, plan.check_crl.max(least))];
    both.into_iter().filter(|(_, mode)| *mode > 0)
}

/// Whether the server is to be asked to send an answer along.
pub(super) fn wants_stapled(plan: &TlsPlan) -> bool {
    sources(plan).any(|(source, _)| source == Source::Ocsp)
}

/// Asks about each certificate of the chain but the one at its end, which is trusted for being in the store.
///
/// Errors: 301 at the deadline, 10004 when interrupted, and what the judge answers.
pub(super) fn check(
    chain: &[X509],
    stapled: Stapled<'_>,
    plan: &TlsPlan,
    judge: &mut dyn Judge,
) -> Result<Vec<Fault>> {
    let mut faults = Vec::new();
    for (depth, certificate) in chain.iter().enumerate() {
        let issuer = chain.get(depth + 1);
        if depth > 0 && issuer.is_none() {
            break;
        }
        for (source, mode) in sources(plan) {
            let status = match source {
                Source::Ocsp if depth > 0 => ocsp::check(certificate, issuer.map(|own| &**own), None, judge)?,
                Source::Ocsp if stapled.0.is_none() && ffi::must_staple(certificate) => {
                    Status::unknown("the certificate asks for an answer to be sent along, and none was")
                }
                Source::Ocsp => ocsp::check(certificate, issuer.map(|own| &**own), stapled.0, judge)?,
                Source::Crl => crl::check(certificate, issuer.map(|own| &**own), judge)?,
            };
            judge.status(&line(source, depth, &status))?;
            if matters(&status, depth, mode, plan) {
                faults.push(fault(source, depth, &status));
            }
            if status == Status::Revoked {
                return Ok(faults);
            }
        }
    }
    Ok(faults)
}

/// Whether it speaks against the server. Of the authorities, only those that lead to a source are asked for an answer.
fn matters(status: &Status, depth: usize, mode: u32, plan: &TlsPlan) -> bool {
    let flag = if depth == 0 { IGNORE_UNKNOWN_SERVER } else { IGNORE_UNKNOWN_AUTHORITY };
    let ignored = !plan.strict && plan.security_flags & flag != 0;
    match status {
        Status::Good => false,
        Status::Revoked => true,
        Status::Unsupported(_) => depth == 0 && mode == 2 && !ignored,
        Status::Unknown(_) => !ignored,
    }
}

fn fault(source: Source, depth: usize, status: &Status) -> Fault {
    let error = if *status == Status::Revoked { REVOKED } else { NOT_KNOWN };
    Fault { error, text: describe(source, depth, status) }
}

/// The line for `on_ssl_status`.
fn line(source: Source, depth: usize, status: &Status) -> String {
    format!("TLS: {}.", describe(source, depth, status))
}

fn describe(source: Source, depth: usize, status: &Status) -> String {
    let whose = if depth == 0 { "certificate" } else { "certificate of an authority" };
    let source = match source {
        Source::Ocsp => "OCSP",
        Source::Crl => "CRL",
    };
    match status {
        Status::Good => format!("{whose} not revoked ({source})"),
        Status::Revoked => format!("{whose} revoked ({source})"),
        Status::Unsupported(why) => format!("revocation of the {whose} not checked ({source}): {why}"),
        Status::Unknown(why) => format!("revocation of the {whose} not known ({source}): {why}"),
    }
}
