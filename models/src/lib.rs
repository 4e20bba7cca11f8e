//! The interrupt, the very code of the library, under every order in which threads can meet.
//!
//! There is something here only with `RUSTFLAGS="--cfg loom"`; the stage *models* of `cargo xtask test` sets that.
#![cfg(loom)]
#![allow(dead_code, unused_imports, reason = "the library uses the rest")]

#[path = "../../src/error.rs"]
mod error;
mod net;
#[path = "../../src/spec/mod.rs"]
mod spec;
mod sync;

#[cfg(test)]
mod tests;
