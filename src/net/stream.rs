//! A stream that blocks, but never too long.

use super::throttle::Throttle;
use super::{Deadline, FirewallKind, Interest, Interrupt, SocketOptions, Transport, Wake, World, errors};
use crate::error::{Error, Result};
use crate::spec;
use std::fmt;
use std::io::{self, Read, Write};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

/// How long reads and writes may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// While connecting: everything ends at this instant, with 301.
    Connecting(Deadline),
    /// `Timeout`: a read or write during which no byte moves for so long fails with 201; `None` waits without limit.
    /// Waiting for `MaxTransferRate` is not inactivity.
    Inactivity(Option<Duration>),
    /// `Timeout` with `AbsoluteTimeout`: everything ends at this instant, with 201.
    Absolute(Deadline),
}

/// A connection with its time-outs and its interrupt: what TLS, and the dialogue in tests, reads and writes.
///
/// Reads and writes block. Their errors are [`io::Error`]s that carry the [`Error`] of this library
/// ([`errors::from_io`] takes it out again). The first error stays: everything after it fails with the same, so that
/// nothing is sent on a connection after an error or an interrupt.
pub struct NetStream {
    transport: Box<dyn Transport>,
    world: Arc<dyn World>,
    interrupt: Interrupt,
    policy: Policy,
    throttle: Option<Throttle>,
    sent: u64,
    received: u64,
    failure: Option<Error>,
    pause: Option<Duration>,
    paused: bool,
    firewall: Option<FirewallKind>,
    hold: Hold,
}

/// Whether writes are held back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hold {
    No,
    AfterRead,
    Now,
}

impl NetStream {
    /// Takes over a connection.
    pub fn new(
        transport: Box<dyn Transport>,
        world: Arc<dyn World>,
        interrupt: Interrupt,
        policy: Policy,
        options: &SocketOptions,
    ) -> Self {
        let rate = options.max_transfer_rate;
        let throttle = (rate != 0).then(|| Throttle::new(rate, world.now()));
        Self {
            transport,
            world,
            interrupt,
            policy,
            throttle,
            sent: 0,
            received: 0,
            failure: None,
            pause: None,
            paused: false,
            firewall: None,
            hold: Hold::No,
        }
    }

    /// Notes that the connection goes through a firewall, which has opened the way to the host.
    pub(super) fn goes_through(&mut self, firewall: FirewallKind) {
        self.firewall = Some(firewall);
    }

    /// The kind of the firewall that the connection goes through; [`peer_addr`](Self::peer_addr) is its address then.
    pub fn firewall(&self) -> Option<FirewallKind> {
        self.firewall
    }

    /// Changes how long reads and writes may take.
    pub fn set_policy(&mut self, policy: Policy) {
        self.policy = policy;
    }

    /// Ends everything `bound` from now: for the few bytes of a good-bye.
    pub fn end_within(&mut self, bound: Duration) {
        self.policy = Policy::Absolute(Deadline::after(self.world.now(), bound));
    }

    /// How long reads and writes may take.
    #[cfg(test)]
    pub fn policy(&self) -> Policy {
        self.policy
    }

    /// From this instant on a read that would have to wait ends with [`io::ErrorKind::WouldBlock`] instead, which is
    /// no failure: the stream can be read again. `None` takes that back.
    pub fn pause_reads_at(&mut self, instant: Option<Duration>) {
        self.pause = instant;
        self.paused = false;
    }

    /// Whether the instant of [`pause_reads_at`](Self::pause_reads_at) has ended a read.
    pub fn is_paused(&self) -> bool {
        self.paused
    }

    /// Once something was read, writes end with [`io::ErrorKind::WouldBlock`], which is no failure, until
    /// [`release_writes`](Self::release_writes).
    pub fn hold_writes_after_read(&mut self) {
        self.hold = Hold::AfterRead;
    }

    /// Lets writes go out again.
    pub fn release_writes(&mut self) {
        self.hold = Hold::No;
    }

    /// How many bytes the system accepted for sending: while it does not change, nothing has left.
    pub fn bytes_sent(&self) -> u64 {
        self.sent
    }

    /// How many bytes were received.
    #[cfg(test)]
    pub fn bytes_received(&self) -> u64 {
        self.received
    }

    /// The error that ended the use of this connection, if any.
    pub fn failure(&self) -> Option<&Error> {
        self.failure.as_ref()
    }

    /// The address on this side.
    pub fn local_addr(&self) -> Result<SocketAddr> {
        self.transport.local_addr().map_err(|error| errors::from_io(&error))
    }

    /// The address on the other side.
    pub fn peer_addr(&self) -> Result<SocketAddr> {
        self.transport.peer_addr().map_err(|error| errors::from_io(&error))
    }

    /// The sizes of the system's buffers, in and out, in bytes.
    pub fn buffer_sizes(&self) -> Option<(usize, usize)> {
        self.transport.buffer_sizes()
    }

    /// Closes as the linger options say; reads and writes after it fail with 10057.
    pub fn close(&mut self) {
        self.transport.close();
        self.failure.get_or_insert_with(|| Error::new(spec::ENOTCONN));
    }

    /// Fails when there was a failure, or the interrupt is set.
    fn check(&self) -> Result<()> {
        match &self.failure {
            Some(error) => Err(error.clone()),
            None => self.interrupt.check(),
        }
    }

    /// The instant at which an operation that begins now has to end, and its error.
    fn limit(&self) -> (Deadline, spec::ErrorCode) {
        match self.policy {
            Policy::Connecting(deadline) => (deadline, spec::CONNECT_TIMEOUT),
            Policy::Absolute(deadline) => (deadline, spec::TIMEOUT),
            Policy::Inactivity(None) => (Deadline::NEVER, spec::TIMEOUT),
            Policy::Inactivity(Some(time)) => (Deadline::after(self.world.now(), time), spec::TIMEOUT),
        }
    }

    /// Waits once; `Ok` when it is worth trying again.
    fn wait(&mut self, interest: Interest, limit: (Deadline, spec::ErrorCode)) -> Result<()> {
        let left = limit.0.remaining(self.world.now());
        match self.transport.wait(interest, left, &self.interrupt) {
            Ok(Wake::Ready) => Ok(()),
            Ok(Wake::TimedOut) => Err(Error::new(limit.1)),
            Ok(Wake::Interrupted) => Err(Error::new(spec::EINTR)),
            Err(error) => Err(errors::from_io(&error)),
        }
    }

    /// Waits once for something to read; says whether the pause has come.
    fn wait_to_read(&mut self, limit: (Deadline, spec::ErrorCode)) -> Result<bool> {
        let pause = self.pause.map_or(Deadline::NEVER, Deadline::at);
        let now = self.world.now();
        let pause_comes_first = match (pause.remaining(now), limit.0.remaining(now)) {
            (Some(until_pause), Some(until_limit)) => until_pause <= until_limit,
            (until_pause, None) => until_pause.is_some(),
            (None, Some(_)) => false,
        };
        if !pause_comes_first {
            return self.wait(Interest::Read, limit).map(|()| false);
        }
        if !pause.expired(now) {
            match self.transport.wait(Interest::Read, pause.remaining(now), &self.interrupt) {
                Ok(Wake::Ready) => return Ok(false),
                Ok(Wake::Interrupted) => return Err(Error::new(spec::EINTR)),
                Ok(Wake::TimedOut) => {}
                Err(error) => return Err(errors::from_io(&error)),
            }
        }
        self.paused = true;
        Ok(true)
    }

    /// Reads at least one byte, or 0 at the end; `None` when the read was paused.
    fn receive(&mut self, buffer: &mut [u8]) -> Result<Option<usize>> {
        self.check()?;
        let limit = self.limit();
        loop {
            if limit.0.expired(self.world.now()) {
                // A peer that never stops sending must not outlast the end.
                return Err(Error::new(limit.1));
            }
            match self.transport.try_read(buffer) {
                Ok(count) => {
                    self.received += count as u64;
                    return Ok(Some(count));
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    if self.wait_to_read(limit)? {
                        return Ok(None);
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => self.interrupt.check()?,
                Err(error) => return Err(errors::from_io(&error)),
            }
        }
    }

    /// Writes at least one byte.
    fn send(&mut self, bytes: &[u8]) -> Result<usize> {
        self.check()?;
        if bytes.is_empty() {
            return Ok(0);
        }
        let allowed = self.throttled()?.min(bytes.len());
        let limit = self.limit();
        loop {
            if limit.0.expired(self.world.now()) {
                // Bytes must not go out after the end, however ready the system is to take them.
                return Err(Error::new(limit.1));
            }
            match self.transport.try_write(&bytes[..allowed]) {
                Ok(0) => return Err(Error::new(spec::ECONNABORTED)),
                Ok(count) => {
                    self.sent += count as u64;
                    if let Some(throttle) = &mut self.throttle {
                        throttle.spend(count);
                    }
                    return Ok(count);
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    self.wait(Interest::Write, limit)?
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => self.interrupt.check()?,
                Err(error) => return Err(errors::from_io(&error)),
            }
        }
    }

    /// How many bytes `MaxTransferRate` lets pass; waits until it is at least one.
    fn throttled(&mut self) -> Result<usize> {
        loop {
            let Some(throttle) = &mut self.throttle else { return Ok(usize::MAX) };
            let pause = match throttle.allowance(self.world.now()) {
                Ok(bytes) => return Ok(bytes),
                Err(pause) => pause,
            };
            let (deadline, code) = match self.policy {
                Policy::Inactivity(_) => (Deadline::NEVER, spec::TIMEOUT),
                _ => self.limit(),
            };
            let left = deadline.remaining(self.world.now());
            let pause_for = left.map_or(pause, |left| left.min(pause));
            let wake = self.transport.wait(Interest::Nothing, Some(pause_for), &self.interrupt);
            match wake.map_err(|error| errors::from_io(&error))? {
                Wake::Interrupted => return Err(Error::new(spec::EINTR)),
                _ if deadline.expired(self.world.now()) => return Err(Error::new(code)),
                _ => {}
            }
        }
    }

    /// Keeps the first error and wraps it for the callers of `Read` and `Write`.
    fn keep<T>(&mut self, result: Result<T>) -> io::Result<T> {
        result.map_err(|error| {
            self.failure.get_or_insert_with(|| error.clone());
            errors::to_io(error)
        })
    }
}

impl Read for NetStream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let result = self.receive(buffer);
        if self.hold == Hold::AfterRead && matches!(result, Ok(Some(1..))) {
            self.hold = Hold::Now;
        }
        self.keep(result)?.ok_or_else(|| io::ErrorKind::WouldBlock.into())
    }
}

impl Write for NetStream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.hold == Hold::Now {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        let result = self.send(bytes);
        self.keep(result)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl fmt::Debug for NetStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NetStream")
            .field("policy", &self.policy)
            .field("sent", &self.sent)
            .field("received", &self.received)
            .field("failure", &self.failure)
            .finish_non_exhaustive()
    }
}
