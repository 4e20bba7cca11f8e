//! SOCKS4, and SOCKS4A, which lets the server resolve names.

use super::{Firewall, Step, Talk, Target, wrong_protocol};
use crate::error::{Error, Result};
use crate::spec;
use std::net::{IpAddr, Ipv4Addr};
use zeroize::Zeroizing;

const VERSION: u8 = 4;
const CONNECT: u8 = 1;
/// The version of the answer.
const ANSWER: u8 = 0;
const GRANTED: u8 = 0x5A;
/// An address that cannot be: a name follows.
const NAME_FOLLOWS: Ipv4Addr = Ipv4Addr::new(0, 0, 0, 1);

/// What is awaited.
#[derive(Clone, Copy)]
enum State {
    Answer,
    /// The port and address of the answer, which tell nothing of use.
    Bound,
}

/// The conversation with a SOCKS4 server.
pub(super) struct Socks4 {
    request: Option<Zeroizing<Vec<u8>>>,
    state: State,
}

impl Socks4 {
    /// Fails with 10047 for an IPv6 address, which the protocol has no place for.
    pub(super) fn new(firewall: &Firewall, target: &Target) -> Result<Self> {
        Ok(Self { request: Some(request(firewall, target)?), state: State::Answer })
    }
}

impl Talk for Socks4 {
    fn advance(&mut self, received: &[u8]) -> Result<Step> {
        if let Some(request) = self.request.take() {
            return Ok(Step::Send(request));
        }
        match (self.state, received) {
            (State::Answer, []) => Ok(Step::Receive(2)),
            (State::Answer, [ANSWER, GRANTED]) => {
                self.state = State::Bound;
                Ok(Step::Receive(2 + 4))
            }
            (State::Answer, [ANSWER, reply @ 0x5B..=0x5D]) => Err(refusal(*reply)),
            (State::Bound, _) => Ok(Step::Open),
            _ => Err(wrong_protocol()),
        }
    }
}

/// Version, command, port, address, the user and, for SOCKS4A, the name. The protocol has no password.
fn request(firewall: &Firewall, target: &Target) -> Result<Zeroizing<Vec<u8>>> {
    let (address, port, name) = match target {
        Target::Address(address) => match address.ip().to_canonical() {
            IpAddr::V4(ip) => (ip, address.port(), None),
            IpAddr::V6(_) => {
                let what = "SOCKS4 and SOCKS4A have no IPv6 addresses.";
                return Err(Error::with(spec::EAFNOSUPPORT, what));
            }
        },
        Target::Name(name, port) => (NAME_FOLLOWS, *port, Some(name)),
    };
    let capacity = 10 + firewall.user.len() + name.map_or(0, String::len);
    let mut message = Zeroizing::new(Vec::with_capacity(capacity));
    message.extend_from_slice(&[VERSION, CONNECT]);
    message.extend_from_slice(&port.to_be_bytes());
    message.extend_from_slice(&address.octets());
    message.extend_from_slice(firewall.user.expose());
    message.push(0);
    if let Some(name) = name {
        message.extend_from_slice(name.as_bytes());
        message.push(0);
    }
    Ok(message)
}

/// The error of an answer that does not grant.
fn refusal(reply: u8) -> Error {
    let (code, what) = match reply {
        0x5B => (spec::ECONNREFUSED, "refused, or could not reach the host"),
        _ => (spec::EACCES, "did not find FirewallUser on this machine"),
    };
    Error::with(code, format_args!("The firewall {what} (reply {reply})."))
}
