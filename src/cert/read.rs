//! A certificate in any of the forms in which callers have one.

use super::pem;
use crate::error::{Error, Result};
use crate::spec;
use openssl::x509::X509;

/// The DER bytes of a certificate that is given as PEM text (the first one counts), bare base64 or DER.
///
/// Errors: 511 when it is none of these.
pub fn decode_certificate(bytes: &[u8]) -> Result<Vec<u8>> {
    let candidate = match std::str::from_utf8(bytes) {
        Ok(text) if text.contains("-----BEGIN ") => pem::certificates(text).into_iter().next(),
        Ok(text) => pem::decode_base64(text),
        Err(_) => None,
    };
    let der = candidate.unwrap_or_else(|| bytes.to_vec());
    // What OpenSSL read is written again, so that bytes after the certificate do not count.
    X509::from_der(&der)
        .and_then(|certificate| certificate.to_der())
        .map_err(|_| Error::with(spec::INVALID_DATA, "Not a certificate."))
}
