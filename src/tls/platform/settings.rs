//! What the platform's engine is told.

use super::IS_OPENSSL;
use super::limits::Limits;
use crate::cert;
use crate::error::{Error, Result};
use crate::spec;
use crate::tls::{TlsPlan, client, config, trust};
use native_tls::{Certificate, Identity, Protocol, TlsConnector};
use openssl::x509::X509;
use std::net::IpAddr;
use zeroize::Zeroizing;

/// The versions: the bits of `SSLEnabledProtocols`, and the platform's name.
const VERSIONS: [(u32, Protocol); 5] = [
    (0x0030, Protocol::Sslv3),
    (0x00C0, Protocol::Tlsv10),
    (0x0300, Protocol::Tlsv11),
    (0x0C00, Protocol::Tlsv12),
    (0x3000, Protocol::Tlsv13),
];

/// What a connection does about certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verification<'a> {
    /// Verifies the server, and presents the identity.
    Strict,
    /// Verifies nothing and presents nothing.
    Nothing,
    /// Presents the identity to a server that shows this certificate, which was accepted.
    Accepted(&'a [u8]),
}

/// The settings of a handshake in the platform's terms.
pub(super) struct Settings {
    /// The name or address that the certificate must be for.
    pub(super) host: String,
    pub(super) limits: Limits,
    versions: (Protocol, Protocol),
    roots: Vec<Certificate>,
    identity: Option<Identity>,
    remarks: Vec<&'static str>,
}

impl Settings {
    /// Reads the plan.
    ///
    /// Errors: 102 without a host, 276 for protocols and ciphers, 271 for the trusted certificates, 273 for the identity.
    pub(super) fn of(plan: &TlsPlan) -> Result<Self> {
        let host = config::host_name(plan)?;
        let wanted = VERSIONS.map(|(bits, _)| plan.enabled_protocols & bits != 0);
        let enabled = config::highest_run(wanted);
        let mut on = VERSIONS.iter().zip(enabled).filter(|(_, on)| *on).map(|((_, version), _)| *version);
        let none = || Error::with(spec::HANDSHAKE_FAILED, "SSLEnabledProtocols enables no protocol.");
        let lowest = on.next().ok_or_else(none)?;
        let highest = on.next_back().unwrap_or(lowest);
        let mut remarks = Vec::new();
        if enabled != wanted {
            remarks.push("TLS: versions below one that is not enabled are not offered.");
        }
        if plan.include_cert_chain {
            remarks.push("TLS: the engine of the platform shows the server's own certificate only.");
        }
        Ok(Self {
            host: host.to_owned(),
            limits: Limits::of(plan)?,
            versions: (lowest, highest),
            roots: roots(plan)?,
            identity: plan.identity.as_ref().map(|own| identity(plan, own)).transpose()?,
            remarks,
        })
    }

    /// What there is to say about the settings.
    pub(super) fn remarks(&self) -> Vec<&'static str> {
        self.remarks.clone()
    }

    /// Whether there is a certificate of this side.
    pub(super) fn has_identity(&self) -> bool {
        self.identity.is_some()
    }

    /// Makes the connector of the platform.
    ///
    /// Errors: 276 with the platform's reason.
    pub(super) fn connector(&self, verification: Verification<'_>) -> Result<TlsConnector> {
        let strict = verification == Verification::Strict;
        let mut builder = TlsConnector::builder();
        builder
            .min_protocol_version(Some(self.versions.0))
            .max_protocol_version(Some(self.versions.1))
            // Where the platform is OpenSSL, its own places would depend on the environment.
            .disable_built_in_roots(IS_OPENSSL)
            .use_sni(self.host.parse::<IpAddr>().is_err())
            .danger_accept_invalid_certs(!strict)
            .danger_accept_invalid_hostnames(!strict);
        for root in &self.roots {
            builder.add_root_certificate(root.clone());
        }
        if let Some(own) = self.identity.as_ref().filter(|_| verification != Verification::Nothing) {
            builder.identity(own.clone());
        }
        builder.build().map_err(|error| {
            let reason = error.to_string();
            Error::with(spec::HANDSHAKE_FAILED, format_args!("{}.", super::in_short(&reason)))
        })
    }
}

/// The trusted certificates, besides those that the platform itself trusts.
fn roots(plan: &TlsPlan) -> Result<Vec<Certificate>> {
    let trusted = if IS_OPENSSL { trust::of_openssl(plan)? } else { trust::given(plan)? };
    let ders = trusted.iter().filter_map(|certificate| certificate.to_der().ok());
    Ok(ders.filter_map(|der| Certificate::from_der(&der).ok()).collect())
}

/// The certificate of this side with its chain and key, as the platform takes them.
fn identity(plan: &TlsPlan, own: &cert::Identity) -> Result<Identity> {
    let failed = |detail: &str| Error::with(spec::CANNOT_ACQUIRE_CREDENTIALS, detail);
    // SSLCACerts is for the other engine.
    let alone = TlsPlan { ca_certs: String::new(), ..plan.clone() };
    let certificates = client::certificates(&alone, own)?;
    let pem: Option<Vec<Vec<u8>>> = certificates.iter().map(|one: &X509| one.to_pem().ok()).collect();
    let pem = pem.ok_or_else(|| failed("The certificate of this side cannot be written."))?.concat();
    let key = own.key.private_key_to_pem_pkcs8().map(Zeroizing::new);
    let key = key.map_err(|_| failed("The engine of the platform takes no key that stays in a token."))?;
    Identity::from_pkcs8(&pem, &key).map_err(|_| failed("The platform refuses the certificate of this side."))
}
