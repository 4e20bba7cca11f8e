//! The world outside this process, as traits.

use super::{Deadline, Family, Interrupt, SocketOptions, connect, resolve};
use crate::error::Result;
use crate::rights;
use crate::value::Date;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// The clock, names and connections. A whole reversal replays when this is a seeded one.
pub trait World: Send + Sync {
    /// A clock that never goes back; where it starts does not matter.
    fn now(&self) -> Duration;

    /// The latest date that any time zone has now: no transaction can have a later one.
    fn latest_date(&self) -> Date;

    /// The addresses of a host name or address text, of one family, in the order to try them; never an empty list.
    ///
    /// Errors: 11001 to 11004, or the code of an errno; 301 at the deadline; 10004 when interrupted.
    fn resolve(
        &self,
        host: &str,
        port: u16,
        family: Family,
        deadline: &Deadline,
        interrupt: &Interrupt,
    ) -> Result<Vec<SocketAddr>>;

    /// A connection to one address.
    ///
    /// Errors: the code of an errno; 301 at the deadline; 10004 when interrupted.
    fn connect(
        &self,
        address: SocketAddr,
        options: &SocketOptions,
        deadline: &Deadline,
        interrupt: &Interrupt,
    ) -> Result<Box<dyn Transport>>;

    /// A variable of the environment; `None` when it is unset or empty, and in a world that has none.
    fn environment(&self, _name: &str) -> Option<Zeroizing<String>> {
        None
    }
}

/// What a [`Transport::wait`] waits for, besides time and the interrupt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interest {
    /// Bytes or the end of the stream can be read.
    Read,
    /// Bytes can be written.
    Write,
    /// Nothing: only time and the interrupt.
    Nothing,
}

/// Why a [`Transport::wait`] returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wake {
    /// It is worth trying again. May be said without reason.
    Ready,
    /// The time is up.
    TimedOut,
    /// The interrupt is set. It goes before the two others.
    Interrupted,
}

/// A connected stream of bytes that never blocks but in [`wait`](Self::wait).
pub trait Transport: Send {
    /// Reads what is there: 0 at the end of the stream, [`io::ErrorKind::WouldBlock`] when nothing is there yet.
    fn try_read(&mut self, buffer: &mut [u8]) -> io::Result<usize>;

    /// Writes what the system takes, or [`io::ErrorKind::WouldBlock`]. Must not raise a signal when the peer is gone.
    fn try_write(&mut self, bytes: &[u8]) -> io::Result<usize>;

    /// Waits until `interest` is worth a try, at most `timeout` (`None`: without limit), until the interrupt.
    fn wait(
        &mut self,
        interest: Interest,
        timeout: Option<Duration>,
        interrupt: &Interrupt,
    ) -> io::Result<Wake>;

    /// The address on this side.
    fn local_addr(&self) -> io::Result<SocketAddr>;

    /// The address on the other side.
    fn peer_addr(&self) -> io::Result<SocketAddr>;

    /// The sizes of the system's buffers, in and out, in bytes, where there are such.
    fn buffer_sizes(&self) -> Option<(usize, usize)> {
        None
    }

    /// Closes as the linger options say. Once is enough; dropping does it too.
    fn close(&mut self);
}

/// The real world.
#[derive(Clone)]
pub struct RealWorld {
    origin: Instant,
}

impl RealWorld {
    /// The real world; its clock starts now.
    pub fn new() -> Self {
        Self { origin: Instant::now() }
    }
}

impl Default for RealWorld {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for RealWorld {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RealWorld")
    }
}

impl World for RealWorld {
    fn now(&self) -> Duration {
        self.origin.elapsed()
    }

    fn latest_date(&self) -> Date {
        // UTC alone, without the rules of time zones: their cache would look like a leak to a host's tools.
        let farthest_ahead = jiff::Timestamp::now() + jiff::SignedDuration::from_hours(14);
        let date = farthest_ahead.to_zoned(jiff::tz::TimeZone::UTC).date();
        Date {
            year: i32::from(date.year()),
            month: date.month().unsigned_abs(),
            day: date.day().unsigned_abs(),
        }
    }

    fn resolve(
        &self,
        host: &str,
        port: u16,
        family: Family,
        deadline: &Deadline,
        interrupt: &Interrupt,
    ) -> Result<Vec<SocketAddr>> {
        if let Some(address) = resolve::literal(host, port, family) {
            return address;
        }
        let host = host.to_owned();
        let lookup = move || resolve::lookup(&host, port, family);
        resolve::on_thread(lookup, deadline.remaining(self.now()), interrupt)
    }

    fn connect(
        &self,
        address: SocketAddr,
        options: &SocketOptions,
        deadline: &Deadline,
        interrupt: &Interrupt,
    ) -> Result<Box<dyn Transport>> {
        let local = match options.local_host.as_str() {
            "" => None,
            host => {
                let port = options.local_port;
                let found = self.resolve(host, port, Family::of(address.ip()), deadline, interrupt)?;
                found.first().copied()
            }
        };
        let socket = connect::TcpTransport::start(address, local, options)?;
        socket.finish(self, deadline, interrupt)
    }

    /// Only on Linux, and not in a process that has more rights than whoever started it and chose its environment.
    fn environment(&self, name: &str) -> Option<Zeroizing<String>> {
        if !cfg!(target_os = "linux") || rights::are_gained() {
            return None;
        }
        // A text that is not UTF-8 stays wrong, so that it is refused where it is read.
        let value = Zeroizing::new(std::env::var_os(name)?.to_string_lossy().into_owned());
        (!value.is_empty()).then_some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn the_environment_of_the_real_world_is_that_of_the_process() {
        let world = RealWorld::new();
        // The tests run with the rights of whoever started them, by a cargo that sets this variable.
        let package = world.environment("CARGO_PKG_NAME");
        assert_eq!(package.as_deref().map(String::as_str), Some("dpaymentssdk"));
        assert!(world.environment("a variable that nobody sets").is_none());
    }
}
