//! The C boundary: the only place, besides the TLS bindings, with `unsafe` code.
//!
//! Every exported function is one call of a `guard…` function (a test reads this directory and sees to it). There
//! is no logic of the class here: this layer checks handles and arguments, lends values, and keeps the last error.
//!
//! cbindgen copies the comments of what is exported into the header, so they speak to C programmers.
#![allow(unsafe_code)]

mod api;
mod callbacks;
mod events;
mod flat;
mod guard;
mod handle;
mod introspection;
mod names;
mod numbers;
#[cfg(test)]
mod tests;
mod text;
#[allow(dead_code, reason = "the constants are there for the header")]
mod typed;
