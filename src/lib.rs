//! Reverses card authorizations at the TSYS (Vital) and Heartland hosts.

pub mod error;
pub mod events;
pub mod spec;
pub mod value;

pub use error::{Error, Result};
