//! The certificate that the server presented.

use super::{CertificateInfo, name, pem};
use openssl::error::ErrorStack;
use openssl::x509::X509Ref;

/// A server's certificate and the chain above it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServerCertificate {
    der: Vec<u8>,
    chain: Vec<Vec<u8>>,
    subject: String,
    issuer: String,
}

impl ServerCertificate {
    /// From the certificate and the DER bytes of its chain, the certificate itself first.
    pub fn new(certificate: &X509Ref, chain: Vec<Vec<u8>>) -> Result<Self, ErrorStack> {
        Ok(Self {
            der: certificate.to_der()?,
            chain,
            subject: name::windows_name(&certificate.subject_name().to_der()?),
            issuer: name::windows_name(&certificate.issuer_name().to_der()?),
        })
    }

    /// The certificate as DER.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// The subject, such as `CN=www.example.com, OU=test, C=US`.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The issuer, in the same form.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Everything there is to know about the certificate.
    pub fn info(&self) -> CertificateInfo {
        CertificateInfo::of_der(&self.der)
    }

    /// The certificate as PEM.
    pub fn to_pem(&self) -> String {
        pem::from_der(&self.der)
    }

    /// The certificate and its chain as PEM, one block after the other.
    pub fn chain_to_pem(&self) -> String {
        self.chain.iter().map(|der| pem::from_der(der)).collect()
    }
}
