//! A certificate for the host that somebody else made.

use std::io;
use std::sync::Arc;

use openssl::error::ErrorStack;
use openssl::pkey::{PKey, Private};
use openssl::ssl::{SslAcceptor, SslMethod, SslVersion};
use openssl::x509::X509;

use crate::options::TlsVersions;

/// A certificate, the chain above it, its key, and what the host sends along about it.
#[derive(Debug, Clone)]
pub struct ServerIdentity {
    certificates: Vec<X509>,
    key: PKey<Private>,
    stapled: Option<Vec<u8>>,
}

impl ServerIdentity {
    /// From PEM texts: the certificates, the host's own first, and the key.
    ///
    /// # Errors
    /// There is no certificate, or no key.
    pub fn new(certificates: &str, key: &str) -> io::Result<Self> {
        let certificates = X509::stack_from_pem(certificates.as_bytes())?;
        if certificates.is_empty() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "no certificate"));
        }
        Ok(Self { certificates, key: PKey::private_key_from_pem(key.as_bytes())?, stapled: None })
    }

    /// Sends this OCSP answer along to whoever asks for one.
    pub fn stapling(mut self, answer: Vec<u8>) -> Self {
        self.stapled = Some(answer);
        self
    }

    /// An acceptor with it.
    pub(crate) fn acceptor(&self, versions: TlsVersions) -> Result<Arc<SslAcceptor>, ErrorStack> {
        let mut builder = SslAcceptor::mozilla_intermediate_v5(SslMethod::tls_server())?;
        let mut certificates = self.certificates.iter();
        if let Some(own) = certificates.next() {
            builder.set_certificate(own)?;
        }
        builder.set_private_key(&self.key)?;
        for above in certificates {
            builder.add_extra_chain_cert(above.clone())?;
        }
        let least = if versions == TlsVersions::Tls13 { SslVersion::TLS1_3 } else { SslVersion::TLS1_2 };
        let most = if versions == TlsVersions::Tls12 { SslVersion::TLS1_2 } else { SslVersion::TLS1_3 };
        builder.set_min_proto_version(Some(least))?;
        builder.set_max_proto_version(Some(most))?;
        if let Some(answer) = self.stapled.clone() {
            builder.set_status_callback(move |ssl| ssl.set_ocsp_status(&answer).map(|()| true))?;
        }
        Ok(Arc::new(builder.build()))
    }
}
