//! What the properties say about certificates, compared with what others say: Python's `cryptography`, the C library and
//! `zoneinfo` for dates. The certificates are made anew in each run.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on panics"
)]

mod agreement;
mod damage;
mod handshake;
mod page;
mod set;
