//! PKCS #7 files (P7B): certificates without keys.

use super::assemble::Parts;
use super::{Entry, Unreadable};
use crate::cert::pem::blocks;
use openssl::pkcs7::Pkcs7;

/// Reads a P7B, DER or PEM.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let mut parts = Parts::default();
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let mut visited = 0;
    for block in blocks(text).iter().filter(|block| matches!(block.label, "PKCS7" | "CMS")) {
        gather(&block.content, &mut parts)?;
        visited += 1;
    }
    if visited == 0 {
        gather(bytes, &mut parts)?;
    }
    parts.into_entries()
}

/// Adds the certificates of one PKCS #7 structure.
pub(super) fn gather(der: &[u8], parts: &mut Parts) -> Result<(), Unreadable> {
    let message = Pkcs7::from_der(der).map_err(|_| Unreadable::Damaged("it is no PKCS #7 file"))?;
    let Some(signed) = message.signed() else {
        return Err(Unreadable::Unsupported("it is PKCS #7 of another kind than signed data"));
    };
    for certificate in signed.certificates().into_iter().flatten() {
        parts.certificate(String::new(), certificate.to_owned());
    }
    Ok(())
}
