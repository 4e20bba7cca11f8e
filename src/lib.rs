//! Reverses card authorizations at the TSYS (Vital) and Heartland hosts.

mod aggregate;
mod card;
pub mod error;
pub mod events;
pub mod spec;
mod store;
pub mod value;

pub use error::{Error, Result};
