//! Certificates as the properties and events show them.

mod der;
#[cfg(feature = "pkcs11")]
mod ffi;
mod identity;
pub mod keystore;
mod name;
pub mod pem;
mod read;
mod server;

#[cfg(test)]
mod tests;

pub use identity::Identity;
pub use read::decode_certificate;
pub use server::ServerCertificate;
