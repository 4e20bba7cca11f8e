//! How a simulator is started.

use std::net::{Ipv4Addr, SocketAddr};

use crate::authorization::Authorization;
use crate::certificates::CertificateKind;
use crate::identity::ServerIdentity;
use crate::scenario::Scenario;

/// How a simulator is started. The default listens on a free port of 127.0.0.1 with TLS, knows
/// [`Authorization::samples`] and makes no faults.
#[derive(Debug, Clone)]
pub struct Options {
    /// The address to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// TLS or plain TCP.
    pub tls: Tls,
    /// A certificate of the caller's in place of the host's own ones, whatever a scenario says.
    pub identity: Option<ServerIdentity>,
    /// The faults.
    pub scenario: Scenario,
    /// Authorizations besides the default ones.
    pub ledger: Vec<Authorization>,
    /// Whether [`Authorization::samples`] are in the ledger.
    pub default_ledger: bool,
    /// Merchants that are served besides the default one and those of the ledger.
    pub merchants: Vec<Merchant>,
    /// Authorities whose certificates clients may present, besides the host's own: PEM.
    pub client_authorities: String,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            tls: Tls::default(),
            identity: None,
            scenario: Scenario::default(),
            ledger: Vec::new(),
            default_ledger: true,
            merchants: Vec::new(),
            client_authorities: String::new(),
        }
    }
}

/// Whether the host speaks TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tls {
    /// TLS; a scenario may show another certificate.
    On {
        /// The certificate that is shown.
        certificate: CertificateKind,
        /// The protocol versions that are spoken.
        versions: TlsVersions,
    },
    /// Plain TCP, for tests of the dialogue alone.
    Off,
}

impl Default for Tls {
    fn default() -> Self {
        Self::On { certificate: CertificateKind::Good, versions: TlsVersions::Both }
    }
}

/// The TLS versions that the host speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum TlsVersions {
    /// 1.2 and 1.3.
    #[default]
    Both,
    /// 1.2 only.
    Tls12,
    /// 1.3 only.
    Tls13,
}

/// A merchant that the host can route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merchant {
    /// Acquirer BIN, 6 digits.
    pub bank_id: String,
    /// 12 digits.
    pub number: String,
    /// 4 digits.
    pub store_number: String,
    /// 4 digits.
    pub terminal_number: String,
}

impl Default for Merchant {
    /// BIN 999995, merchant 888000002447, store 5999, terminal 1515.
    fn default() -> Self {
        Self::of(&Authorization::default())
    }
}

impl Merchant {
    pub(crate) fn of(authorization: &Authorization) -> Self {
        Self {
            bank_id: authorization.merchant_bank_id.clone(),
            number: authorization.merchant_number.clone(),
            store_number: authorization.merchant_store_number.clone(),
            terminal_number: authorization.merchant_terminal_number.clone(),
        }
    }
}
