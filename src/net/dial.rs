//! From a host name to a connection, directly or through a firewall.

use super::firewall::{self, Firewall, Target};
use super::{Deadline, Family, Interrupt, NetStream, Policy, SocketOptions, World};
use crate::error::{Error, Result};
use crate::spec;
use std::net::IpAddr;
use std::sync::Arc;

/// Connects to a host: directly, or through the firewall that the options name for it.
///
/// One deadline holds for everything: names, TCP, and what is said to the firewall. An address that does not answer at
/// all gets an equal part of what is left, so that the addresses after it have a chance too. With `UseIPv6` 2, IPv4 comes
/// after the last IPv6 address has failed, or when there is none. The stream keeps the deadline until
/// [`NetStream::set_policy`].
///
/// Through a firewall, `UseIPv6` is about the way to the firewall; the host's name is the firewall's to resolve, but for
/// SOCKS4.
///
/// Errors: 102 for an address of all zeros, 116 for port 0, 301 at the deadline, 10004 when interrupted, 11001 to 11004
/// for the name, otherwise what the last address failed with. The text tells when it was the firewall. What a firewall
/// refuses is 10013, 10061 or what it says of its own attempt, an answer that is none is 10043, 10040 or 1120.
pub fn dial(
    world: &Arc<dyn World>,
    host: &str,
    port: u16,
    options: &SocketOptions,
    deadline: Deadline,
    interrupt: &Interrupt,
) -> Result<NetStream> {
    let dialer = Dialer { world, options, interrupt };
    let host = without_brackets(host);
    check(host, port)?;
    match firewall::on_the_way_to(host, port, &options.firewall, world.as_ref())? {
        None => dialer.connect(host, port, deadline),
        Some(firewall) => dialer.connect_through(&firewall, host, port, deadline),
    }
}

fn without_brackets(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

/// Refuses what is no destination.
fn check(host: &str, port: u16) -> Result<()> {
    if port == 0 {
        return Err(Error::new(spec::REMOTE_PORT_ZERO));
    }
    match host.is_empty() || host.parse::<IpAddr>().is_ok_and(|address| address.is_unspecified()) {
        true => Err(Error::new(spec::REMOTE_HOST_INVALID)),
        false => Ok(()),
    }
}

/// What every attempt of one [`dial`] shares.
struct Dialer<'a> {
    world: &'a Arc<dyn World>,
    options: &'a SocketOptions,
    interrupt: &'a Interrupt,
}

impl Dialer<'_> {
    /// Resolves the host and connects to the first of its addresses that answers.
    fn connect(&self, host: &str, port: u16, deadline: Deadline) -> Result<NetStream> {
        let (world, options) = (self.world.as_ref(), self.options);
        let families = options.ip_version.families();
        let mut failure = Error::new(spec::HOST_NOT_FOUND);
        for (index, &family) in families.iter().enumerate() {
            self.interrupt.check()?;
            let later = families.len() - index - 1;
            let part = deadline.share(world.now(), u32::try_from(later + 1).unwrap_or(1));
            let addresses = match world.resolve(host, port, family, &part, self.interrupt) {
                Ok(addresses) => addresses,
                Err(error) => {
                    self.keep_going(&mut failure, error, deadline)?;
                    continue;
                }
            };
            for (index, &address) in addresses.iter().enumerate() {
                let parts = u32::try_from(addresses.len() - index + later).unwrap_or(u32::MAX);
                let part = deadline.share(world.now(), parts);
                match world.connect(address, options, &part, self.interrupt) {
                    Ok(transport) => {
                        let (world, interrupt) = (Arc::clone(self.world), self.interrupt.clone());
                        let policy = Policy::Connecting(deadline);
                        return Ok(NetStream::new(transport, world, interrupt, policy, options));
                    }
                    Err(error) => self.keep_going(&mut failure, error, deadline)?,
                }
            }
        }
        Err(failure)
    }

    /// Connects to the firewall and has it connect to the host.
    fn connect_through(
        &self,
        firewall: &Firewall,
        host: &str,
        port: u16,
        deadline: Deadline,
    ) -> Result<NetStream> {
        let now = || self.world.now();
        let targets = self.targets(firewall, host, port, deadline)?;
        let mut failure = Error::new(spec::HOST_NOT_FOUND);
        for (index, target) in targets.iter().enumerate() {
            let part = deadline.share(now(), u32::try_from(targets.len() - index).unwrap_or(u32::MAX));
            match self.open(firewall, target, part) {
                Ok(mut stream) => {
                    stream.set_policy(Policy::Connecting(deadline));
                    return Ok(stream);
                }
                // Another address would only have the firewall count one more wrong password.
                Err(error) if error.is(spec::EACCES) => return Err(error),
                Err(error) => self.keep_going(&mut failure, error, deadline)?,
            }
        }
        Err(failure)
    }

    /// What the firewall is asked for: the host as it is, or each of its addresses.
    fn targets(&self, firewall: &Firewall, host: &str, port: u16, deadline: Deadline) -> Result<Vec<Target>> {
        let is_address = host.parse::<IpAddr>().is_ok();
        if is_address || !firewall.kind.resolves_here() {
            return Ok(vec![Target::new(host, port)?]);
        }
        let addresses = self.world.resolve(host, port, Family::V4, &deadline, self.interrupt)?;
        Ok(addresses.into_iter().map(Target::Address).collect())
    }

    /// One connection to the firewall, and through it.
    fn open(&self, firewall: &Firewall, target: &Target, deadline: Deadline) -> Result<NetStream> {
        let host = without_brackets(&firewall.host);
        let connected = check(host, firewall.port).and_then(|()| self.connect(host, firewall.port, deadline));
        let mut stream = connected.map_err(firewall::about_firewall)?;
        firewall::open(&mut stream, firewall, target, &self.options.firewall)?;
        stream.goes_through(firewall.kind);
        Ok(stream)
    }

    /// Notes a failed attempt; fails when nothing more may be tried.
    fn keep_going(&self, failure: &mut Error, error: Error, deadline: Deadline) -> Result<()> {
        if error.is(spec::EINTR) || error.is(spec::CONNECT_TIMEOUT) && deadline.expired(self.world.now()) {
            return Err(error);
        }
        if deadline.expired(self.world.now()) {
            return Err(Error::new(spec::CONNECT_TIMEOUT));
        }
        *failure = error;
        Ok(())
    }
}
