//! Host names to addresses.

use super::answer::Answer;
use super::{Family, Interrupt, errors};
use crate::error::{Error, Result};
use crate::spec;
use dns_lookup::{AddrInfoHints, LookupError, LookupErrorKind};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

/// The address that a text is, if it is one: no resolver is asked then. One of the other family is 10047.
pub(super) fn literal(host: &str, port: u16, family: Family) -> Option<Result<Vec<SocketAddr>>> {
    let address = host.parse::<IpAddr>().ok()?;
    Some(match Family::of(address) == family {
        true => Ok(vec![SocketAddr::new(address, port)]),
        false => Err(Error::new(spec::EAFNOSUPPORT)),
    })
}

/// Looks a name up with the system's resolver; blocks for as long as that takes.
pub(super) fn lookup(host: &str, port: u16, family: Family) -> Result<Vec<SocketAddr>> {
    let hints = AddrInfoHints {
        address: match family {
            Family::V4 => dns_lookup::AddrFamily::Inet.into(),
            Family::V6 => dns_lookup::AddrFamily::Inet6.into(),
        },
        socktype: dns_lookup::SockType::Stream.into(),
        ..AddrInfoHints::default()
    };
    let found = dns_lookup::getaddrinfo(Some(host), None, Some(hints)).map_err(from_lookup)?;
    let mut addresses: Vec<SocketAddr> = Vec::new();
    for info in found {
        let mut address = info.map_err(|error| errors::from_io(&error))?.sockaddr;
        address.set_port(port);
        if !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    if addresses.is_empty() { Err(Error::new(spec::NO_DATA)) } else { Ok(addresses) }
}

/// The documented error of a failed lookup: the resolver's kinds first, then the errno beneath it.
pub(super) fn from_lookup(error: LookupError) -> Error {
    match error.kind() {
        LookupErrorKind::NoName => Error::new(spec::HOST_NOT_FOUND),
        LookupErrorKind::NoData => Error::new(spec::NO_DATA),
        LookupErrorKind::Again => Error::new(spec::TRY_AGAIN),
        LookupErrorKind::Fail => Error::new(spec::NO_RECOVERY),
        LookupErrorKind::Family => Error::new(spec::EAFNOSUPPORT),
        LookupErrorKind::Memory => Error::new(spec::ENOBUFS),
        // A code that the crate does not name, such as EAI_ADDRFAMILY (a name without an address of this family), or
        // a name that cannot be passed to the system at all: there is no such host.
        _ => match io::Error::from(error) {
            inner if inner.raw_os_error().is_some() => errors::from_io(&inner),
            _ => Error::new(spec::HOST_NOT_FOUND),
        },
    }
}

/// Runs a lookup on a thread of its own and waits for it until the time is up (301) or the interrupt (10004).
///
/// The system's resolver cannot be stopped: on either, the thread is left behind and ends by itself.
pub(super) fn on_thread(
    lookup: impl FnOnce() -> Result<Vec<SocketAddr>> + Send + 'static,
    timeout: Option<Duration>,
    interrupt: &Interrupt,
) -> Result<Vec<SocketAddr>> {
    let answer = Arc::new(Answer::new());
    let (found, waker) = (answer.clone(), answer.clone());
    let _watch = interrupt.watch(move || waker.wake());
    interrupt.check()?;
    std::thread::Builder::new()
        .name("resolver".to_owned())
        .spawn(move || {
            // A panic must be an answer too: nobody else would ever send one.
            let result = catch_unwind(AssertUnwindSafe(lookup));
            found.put(result.unwrap_or_else(|_| Err(Error::new(spec::NO_RECOVERY))));
        })
        .map_err(|error| errors::from_io(&error))?;
    let result = answer.wait(timeout, interrupt);
    interrupt.check()?;
    result.unwrap_or_else(|| Err(Error::new(spec::CONNECT_TIMEOUT)))
}
