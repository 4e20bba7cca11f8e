//! What goes over the wire, from the properties that a program sets to the bytes that a host gets, read by the
//! simulator's own reader.

#![allow(clippy::panic, clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod class_errors;
mod examples;
mod matrix;
mod settings;
mod stage;
mod switches;
