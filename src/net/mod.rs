//! Sockets with a deadline, an interrupt and a clock that are passed in.
//!
//! [`World`] is everything outside this process that a reversal needs: the clock, randomness, names and
//! connections. [`RealWorld`] is the real one; tests bring a seeded one. [`dial()`] turns a host name into a
//! [`NetStream`], through a [`Firewall`] where the options say so, and a [`NetStream`] is what the TLS engine reads and writes: it blocks, but never longer than its
//! [`Policy`] allows, and not at all once its [`Interrupt`] is triggered.

mod answer;
mod connect;
mod deadline;
mod dial;
pub mod errors;
mod firewall;
mod interrupt;
mod options;
mod resolve;
mod stream;
mod sync;
mod throttle;
mod world;

#[cfg(test)]
mod tests;

pub use deadline::Deadline;
pub use dial::dial;
pub use firewall::{Firewall, FirewallKind, FirewallOptions};
pub use interrupt::Interrupt;
pub use options::{Family, IpVersion, KeepAlive, Linger, SocketOptions};
pub use stream::{NetStream, Policy};
pub use world::{Interest, RealWorld, Transport, Wake, World};
