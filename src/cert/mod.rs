//! Certificates as the properties and events show them.

mod alt_names;
mod date;
mod der;
#[cfg_attr(
    not(any(feature = "pkcs11", target_os = "macos")),
    allow(dead_code, reason = "most of it is for tokens and keychains")
)]
mod ffi;
mod identity;
pub mod info;
mod key;
pub mod keystore;
mod name;
pub mod pem;
mod read;
mod server;
mod tbs;
mod zone;

#[cfg(test)]
#[path = "../../tests/contract/certificates.rs"]
pub mod test_certificates;
#[cfg(test)]
mod tests;

pub use identity::Identity;
pub use info::{CertificateInfo, UsageStyle};
pub use read::decode_certificate;
pub use server::ServerCertificate;
