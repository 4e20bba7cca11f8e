//! Connections: their errors, their time, the interrupt, the options of sockets, and the process around them.

#![allow(clippy::panic, clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod errors;
mod host;
mod interrupt;
mod options;
mod peers;
mod proofs;
mod security;
#[allow(dead_code, reason = "shared with the tests of the wire format, which use more of it")]
#[path = "../wire/stage.rs"]
mod stage;
mod time;
