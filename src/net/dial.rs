//! From a host name to a connection.

use super::{Deadline, Interrupt, NetStream, Policy, SocketOptions, Transport, World};
use crate::error::{Error, Result};
use crate::spec;
use std::net::IpAddr;
use std::sync::Arc;

/// Resolves the host and connects to the first of its addresses that answers.
///
/// One deadline holds for everything. An address that does not answer at all gets an equal part of what is left, so
/// that the addresses after it have a chance too. With `UseIPv6` 2, IPv4 comes after the last IPv6 address has failed,
/// or when there is none. The stream keeps the deadline until [`NetStream::set_policy`].
///
/// Errors: 102 for an address of all zeros, 116 for port 0, 301 at the deadline, 10004 when interrupted, 11001 to 11004
/// for the name, otherwise what the last address failed with.
pub fn dial(
    world: &Arc<dyn World>,
    host: &str,
    port: u16,
    options: &SocketOptions,
    deadline: Deadline,
    interrupt: &Interrupt,
) -> Result<NetStream> {
    let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    if port == 0 {
        return Err(Error::new(spec::REMOTE_PORT_ZERO));
    }
    if host.is_empty() || host.parse::<IpAddr>().is_ok_and(|address| address.is_unspecified()) {
        return Err(Error::new(spec::REMOTE_HOST_INVALID));
    }
    let families = options.ip_version.families();
    let mut failure = Error::new(spec::HOST_NOT_FOUND);
    for (index, &family) in families.iter().enumerate() {
        interrupt.check()?;
        let later = families.len() - index - 1;
        let part = deadline.share(world.now(), u32::try_from(later + 1).unwrap_or(1));
        let addresses = match world.resolve(host, port, family, &part, interrupt) {
            Ok(addresses) => addresses,
            Err(error) => {
                keep_going(&mut failure, error, world.as_ref(), deadline)?;
                continue;
            }
        };
        for (index, &address) in addresses.iter().enumerate() {
            let parts = u32::try_from(addresses.len() - index + later).unwrap_or(u32::MAX);
            let part = deadline.share(world.now(), parts);
            match world.connect(address, options, &part, interrupt) {
                Ok(transport) => return Ok(stream(transport, world, options, deadline, interrupt)),
                Err(error) => keep_going(&mut failure, error, world.as_ref(), deadline)?,
            }
        }
    }
    Err(failure)
}

/// Notes a failed attempt; fails when nothing more may be tried.
fn keep_going(failure: &mut Error, error: Error, world: &dyn World, deadline: Deadline) -> Result<()> {
    if error.is(spec::EINTR) {
        return Err(error);
    }
    if deadline.expired(world.now()) {
        return Err(Error::new(spec::CONNECT_TIMEOUT));
    }
    *failure = error;
    Ok(())
}

/// The stream of a fresh connection.
fn stream(
    transport: Box<dyn Transport>,
    world: &Arc<dyn World>,
    options: &SocketOptions,
    deadline: Deadline,
    interrupt: &Interrupt,
) -> NetStream {
    NetStream::new(transport, Arc::clone(world), interrupt.clone(), Policy::Connecting(deadline), options)
}
