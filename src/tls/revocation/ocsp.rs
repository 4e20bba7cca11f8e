//! OCSP: what a responder says about one certificate, sent along by the server or asked for.

use super::fetch::{Request, fetch};
use super::{Failure, Status, url};
use crate::error::Result;
use crate::tls::{Judge, ffi};
use openssl::error::ErrorStack;
use openssl::hash::MessageDigest;
use openssl::ocsp::{
    OcspBasicResponseRef, OcspCertId, OcspCertStatus, OcspFlag, OcspRequest, OcspRequestRef, OcspResponse,
    OcspResponseStatus,
};
use openssl::stack::Stack;
use openssl::x509::store::X509StoreBuilder;
use openssl::x509::verify::X509VerifyFlags;
use openssl::x509::{X509, X509Ref};

/// The largest answer that is taken, in bytes. They have a few kilobytes.
const LARGEST_ANSWER: usize = 256 * 1024;
/// How far the clocks may be apart, in seconds.
const SKEW: u32 = 300;
/// How old an answer may be that does not say how long it holds, in seconds.
const OLDEST: u32 = 24 * 60 * 60;

/// Asks about the certificate, unless the server sent an answer along that says enough.
pub(super) fn check(
    certificate: &X509Ref,
    issuer: Option<&X509Ref>,
    stapled: Option<&[u8]>,
    judge: &mut dyn Judge,
) -> Result<Status> {
    let responders = responders(certificate);
    let Some(issuer) = issuer else {
        return Ok(match responders.is_empty() {
            true => Status::Unsupported(NO_RESPONDER),
            false => Status::unknown("the issuer is not known"),
        });
    };
    let mut status = match stapled {
        Some(answer) => read(answer, certificate, issuer, None),
        None => Status::Unsupported(NO_RESPONDER),
    };
    for responder in responders {
        if matches!(status, Status::Good | Status::Revoked) {
            break;
        }
        status = ask(certificate, issuer, &responder, judge)?;
    }
    Ok(status)
}

const NO_RESPONDER: &str = "the certificate names no responder that HTTP leads to";

/// The HTTP addresses of the responders.
fn responders(certificate: &X509Ref) -> Vec<String> {
    let all = certificate.ocsp_responders();
    let all = all.iter().flatten().map(|address| address.to_string());
    all.filter(|address| url::is_http(address)).collect()
}

/// Asks one responder.
fn ask(certificate: &X509Ref, issuer: &X509Ref, address: &str, judge: &mut dyn Judge) -> Result<Status> {
    let Ok((question, bytes)) = question(certificate, issuer) else {
        return Ok(Status::unknown("the question cannot be made"));
    };
    let request = Request::Post { content_type: "application/ocsp-request", body: &bytes };
    match fetch(judge, address, &request, LARGEST_ANSWER) {
        Ok(answer) => Ok(read(&answer, certificate, issuer, Some(&question))),
        Err(Failure::Ended(error)) => Err(error),
        Err(Failure::Unusable(why)) => Ok(Status::Unknown(why)),
    }
}

/// The question, and its bytes.
fn question(certificate: &X509Ref, issuer: &X509Ref) -> Result<(OcspRequest, Vec<u8>), ErrorStack> {
    let mut question = OcspRequest::new()?;
    question.add_id(OcspCertId::from_cert(MessageDigest::sha1(), certificate, issuer)?)?;
    ffi::add_nonce(&mut question)?;
    let bytes = question.to_der()?;
    Ok((question, bytes))
}

/// What an answer says, if it is one that counts.
fn read(answer: &[u8], certificate: &X509Ref, issuer: &X509Ref, question: Option<&OcspRequestRef>) -> Status {
    let Ok(answer) = OcspResponse::from_der(answer) else {
        return Status::unknown("what came is no answer");
    };
    match answer.status() {
        OcspResponseStatus::SUCCESSFUL => {}
        OcspResponseStatus::TRY_LATER => return Status::unknown("the responder says to try later"),
        OcspResponseStatus::UNAUTHORIZED => return Status::unknown("the responder does not know the issuer"),
        _ => return Status::unknown("the responder refuses to answer"),
    }
    let Ok(basic) = answer.basic() else { return Status::unknown("what came is no answer") };
    if signed(&basic, issuer).is_err() {
        return Status::unknown("the answer is not signed for the issuer");
    }
    if question.is_some_and(|question| !ffi::nonce_fits(question, &basic)) {
        return Status::unknown("the answer is one to another question");
    }
    said(&basic, certificate, issuer)
}

/// Whether the issuer signed it, or a responder that has a certificate of the issuer's for it.
fn signed(basic: &OcspBasicResponseRef, issuer: &X509Ref) -> Result<(), ErrorStack> {
    let mut store = X509StoreBuilder::new()?;
    store.add_cert(issuer.to_owned())?;
    store.set_flags(X509VerifyFlags::PARTIAL_CHAIN)?;
    let mut certificates: Stack<X509> = Stack::new()?;
    certificates.push(issuer.to_owned())?;
    basic.verify(&certificates, &store.build(), OcspFlag::NO_EXPLICIT)
}

/// What it says about the certificate.
fn said(basic: &OcspBasicResponseRef, certificate: &X509Ref, issuer: &X509Ref) -> Status {
    // A stapled answer may name the certificate by another digest than the usual one.
    for digest in [MessageDigest::sha1(), MessageDigest::sha256()] {
        let Ok(id) = OcspCertId::from_cert(digest, certificate, issuer) else { continue };
        let Some(found) = basic.find_status(&id) else { continue };
        let oldest = found.next_update().is_none().then_some(OLDEST);
        if found.status == OcspCertStatus::REVOKED {
            return Status::Revoked;
        }
        if found.check_validity(SKEW, oldest).is_err() {
            return Status::unknown("the answer is not of this time");
        }
        return match found.status {
            OcspCertStatus::GOOD => Status::Good,
            _ => Status::unknown("the responder does not know the certificate"),
        };
    }
    Status::unknown("the answer is about another certificate")
}
