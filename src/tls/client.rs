//! Who this side is when the server asks: its certificate, the chain above it, and the key.

use super::TlsPlan;
use crate::cert::{Identity, pem};
use crate::error::{Error, Result};
use crate::spec;
use openssl::ssl::{SslContextBuilder, SslMode};
use openssl::x509::X509;

/// The certificates that go out: that of this side, those above it, those of `SSLCACerts`; each once.
///
/// Errors: 273 when the key is that of another certificate, 271 when `SSLCACerts` is given and holds no certificate.
pub(super) fn certificates(plan: &TlsPlan, identity: &Identity) -> Result<Vec<X509>> {
    let fits = identity.certificate.public_key().is_ok_and(|key| key.public_eq(&identity.key));
    if !fits {
        let detail = "The private key is not that of the certificate.";
        return Err(Error::with(spec::CANNOT_ACQUIRE_CREDENTIALS, detail));
    }
    let mut certificates = vec![identity.certificate.clone()];
    for certificate in identity.chain.iter().cloned().chain(more(&plan.ca_certs)?) {
        if !certificates.contains(&certificate) {
            certificates.push(certificate);
        }
    }
    Ok(certificates)
}

/// The certificates in `SSLCACerts`.
fn more(setting: &str) -> Result<Vec<X509>> {
    let found: Vec<X509> =
        pem::certificates(setting).iter().filter_map(|der| X509::from_der(der).ok()).collect();
    match found.is_empty() && !setting.trim().is_empty() {
        true => Err(Error::with(spec::CANNOT_OPEN_STORE, "SSLCACerts holds no certificate.")),
        false => Ok(found),
    }
}

/// Has the context present the identity of the plan, if it has one.
pub(super) fn present(builder: &mut SslContextBuilder, plan: &TlsPlan) -> Result<()> {
    // Otherwise OpenSSL would send what it finds among the trusted certificates, one version more than the other.
    builder.set_mode(SslMode::NO_AUTO_CHAIN);
    let Some(identity) = &plan.identity else { return Ok(()) };
    let mut certificates = certificates(plan, identity)?.into_iter();
    let mut set = || {
        certificates.next().map_or(Ok(()), |own| builder.set_certificate(&own))?;
        builder.set_private_key(&identity.key)?;
        certificates.try_for_each(|above| builder.add_extra_chain_cert(above))
    };
    set().map_err(|_| {
        // A key that is too short for the security level, for instance.
        Error::with(spec::CANNOT_ACQUIRE_CREDENTIALS, "OpenSSL refuses the certificate of this side.")
    })
}
