//! The built tool, from outside: what it prints, how it ends, what it never shows.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, also in its helpers")]

mod aggregate;
mod diff;
mod golden;
mod ids;
mod inspect;
mod listing;
mod markers;
mod reverse;
mod simulate;
mod support;
