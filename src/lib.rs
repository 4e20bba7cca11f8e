//! Reverses card authorizations at the TSYS (Vital) and Heartland hosts.

mod accessors;
pub mod aggregate;
mod capi;
mod card;
mod cert;
mod code_page;
mod engine;
pub mod error;
pub mod events;
mod net;
mod object;
pub mod remap;
mod rights;
pub mod spec;
mod store;
mod tls;
pub mod value;
pub mod wire;
mod xml;

pub use error::{Error, Result};
pub use object::TsysReversal;
