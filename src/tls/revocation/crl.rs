//! Revocation lists.

use super::fetch::{Request, fetch};
use super::{Failure, Status, url};
use crate::error::Result;
use crate::tls::{Judge, ffi};
use libc::c_int;
use openssl::error::ErrorStack;
use openssl::stack::Stack;
use openssl::x509::store::X509StoreBuilder;
use openssl::x509::verify::X509VerifyFlags;
use openssl::x509::{X509Crl, X509Ref, X509StoreContext};

/// The largest list that is taken, in bytes. Those of large authorities have a few megabytes.
const LARGEST_LIST: usize = 10 * 1024 * 1024;

/// `X509_V_ERR_CRL_HAS_EXPIRED`.
const LIST_EXPIRED: c_int = 12;
/// `X509_V_ERR_CERT_REVOKED`.
const REVOKED: c_int = 23;
/// Errors of the certificates' times: judged before, and no matter of the list.
const TIMES: &[c_int] = &[9, 10, 13, 14];

/// Looks the certificate up in every list that it names.
///
/// Each distribution point is another list; the addresses of one point are copies of the same, of which one is enough.
pub(super) fn check(
    certificate: &X509Ref,
    issuer: Option<&X509Ref>,
    judge: &mut dyn Judge,
) -> Result<Status> {
    let points = points(certificate);
    if points.is_empty() {
        return Ok(Status::Unsupported("the certificate names no list that HTTP leads to"));
    }
    let Some(issuer) = issuer else { return Ok(Status::unknown("the issuer is not known")) };
    for addresses in points {
        let mut status = Status::unknown("no address");
        for address in addresses {
            status = ask(certificate, issuer, &address, judge)?;
            if matches!(status, Status::Good | Status::Revoked) {
                break;
            }
        }
        if !matches!(status, Status::Good) {
            return Ok(status);
        }
    }
    Ok(Status::Good)
}

/// The HTTP addresses of each distribution point that has some.
fn points(certificate: &X509Ref) -> Vec<Vec<String>> {
    let mut points = Vec::new();
    for point in certificate.crl_distribution_points().iter().flatten() {
        let names = point.distpoint().and_then(|name| name.fullname());
        let addresses = names.into_iter().flatten().filter_map(|name| name.uri());
        let addresses: Vec<String> =
            addresses.filter(|address| url::is_http(address)).map(ToOwned::to_owned).collect();
        if !addresses.is_empty() {
            points.push(addresses);
        }
    }
    points
}

/// Gets one list and looks the certificate up.
fn ask(certificate: &X509Ref, issuer: &X509Ref, address: &str, judge: &mut dyn Judge) -> Result<Status> {
    let bytes = match fetch(judge, address, &Request::Get, LARGEST_LIST) {
        Ok(bytes) => bytes,
        Err(Failure::Ended(error)) => return Err(error),
        Err(Failure::Unusable(why)) => return Ok(Status::Unknown(why)),
    };
    let list = match bytes.trim_ascii_start().starts_with(b"-----BEGIN") {
        true => X509Crl::from_pem(&bytes),
        false => X509Crl::from_der(&bytes),
    };
    let status = list.and_then(|list| look_up(certificate, issuer, &list));
    Ok(status.unwrap_or_else(|_| Status::unknown("what came is no list")))
}

/// Whether the list is one of the issuer for this certificate, signed and in its time, and what it says.
fn look_up(certificate: &X509Ref, issuer: &X509Ref, list: &X509Crl) -> Result<Status, ErrorStack> {
    // OpenSSL takes such a list for a whole one, and then checks less of it.
    if ffi::is_delta(list) {
        return Ok(Status::unknown("the list tells only what changed"));
    }
    let mut store = X509StoreBuilder::new()?;
    store.add_cert(issuer.to_owned())?;
    store.set_flags(X509VerifyFlags::PARTIAL_CHAIN | X509VerifyFlags::CRL_CHECK)?;
    ffi::add_list(&mut store, list)?;
    let mut context = X509StoreContext::new()?;
    let faults = context
        .init(&store.build(), certificate, &*Stack::new()?, |context| Ok(ffi::verify_collecting(context)))?;
    let Some(faults) = faults else { return Ok(Status::unknown("the list cannot be checked")) };
    let errors = faults.into_iter().map(|fault| fault.error);
    let errors: Vec<c_int> = errors.filter(|error| !TIMES.contains(error)).collect();
    // Without an end, whoever sits in between could show an old list for ever.
    if errors.is_empty() && list.next_update().is_none() {
        return Ok(Status::unknown("the list does not say how long it holds"));
    }
    // What was revoked stays so, also when the list is old; but a list of somebody else says nothing.
    let only_old = errors.iter().all(|error| [REVOKED, LIST_EXPIRED].contains(error));
    Ok(match errors.first() {
        None => Status::Good,
        Some(_) if only_old && errors.contains(&REVOKED) => Status::Revoked,
        Some(&error) => Status::unknown(ffi::verify_result(error).error_string()),
    })
}
