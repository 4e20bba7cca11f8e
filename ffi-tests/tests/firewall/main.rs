//! Reversals through proxies: real ones, and ones that do wrong.

#![allow(clippy::panic, clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod hostile;
mod proxies;
mod real;
#[allow(dead_code, reason = "shared with the tests of the wire format, which use more of it")]
#[path = "../wire/stage.rs"]
mod stage;
