//! SOCKS5 (RFC 1928), with user name and password (RFC 1929).

use super::{Firewall, Step, Talk, Target, not_authenticated, wrong_protocol};
use crate::error::{Error, Result};
use crate::spec;
use crate::value::Secret;
use std::net::IpAddr;
use zeroize::Zeroizing;

const VERSION: u8 = 5;
const NO_AUTHENTICATION: u8 = 0;
const USER_AND_PASSWORD: u8 = 2;
const NONE_ACCEPTABLE: u8 = 0xFF;
/// The version of the exchange of user and password.
const AUTHENTICATION_VERSION: u8 = 1;
const CONNECT: u8 = 1;
const IPV4: u8 = 1;
const NAME: u8 = 3;
const IPV6: u8 = 4;

/// What is awaited.
#[derive(Clone, Copy)]
enum State {
    Start,
    Method,
    Authentication,
    Reply,
    /// The length of the bound address, which is a name.
    BoundName,
    /// The rest of the bound address and its port, which tell nothing of use.
    Bound,
}

/// The conversation with a SOCKS5 server.
pub(super) struct Socks5 {
    state: State,
    user: Secret,
    password: Secret,
    target: Target,
}

impl Socks5 {
    pub(super) fn new(firewall: &Firewall, target: &Target) -> Self {
        Self {
            state: State::Start,
            user: firewall.user.clone(),
            password: firewall.password.clone(),
            target: target.clone(),
        }
    }

    fn has_user(&self) -> bool {
        !self.user.is_empty()
    }

    fn greeting(&self) -> Vec<u8> {
        match self.has_user() {
            true => vec![VERSION, 2, NO_AUTHENTICATION, USER_AND_PASSWORD],
            false => vec![VERSION, 1, NO_AUTHENTICATION],
        }
    }

    fn authentication(&self) -> Zeroizing<Vec<u8>> {
        let mut message = Zeroizing::new(Vec::with_capacity(3 + self.user.len() + self.password.len()));
        message.push(AUTHENTICATION_VERSION);
        for part in [&self.user, &self.password] {
            message.push(length(part.expose()));
            message.extend_from_slice(part.expose());
        }
        message
    }

    fn request(&self) -> Vec<u8> {
        let mut message = vec![VERSION, CONNECT, 0];
        let port = match &self.target {
            Target::Address(address) => {
                match address.ip() {
                    IpAddr::V4(ip) => {
                        message.push(IPV4);
                        message.extend(ip.octets());
                    }
                    IpAddr::V6(ip) => {
                        message.push(IPV6);
                        message.extend(ip.octets());
                    }
                }
                address.port()
            }
            Target::Name(name, port) => {
                message.extend([NAME, length(name.as_bytes())]);
                message.extend(name.as_bytes());
                *port
            }
        };
        message.extend(port.to_be_bytes());
        message
    }

    /// After the server has chosen how this side says who it is.
    fn method(&mut self, method: u8) -> Result<Step> {
        match method {
            NO_AUTHENTICATION => Ok(self.send(State::Reply, Zeroizing::new(self.request()))),
            USER_AND_PASSWORD if self.has_user() => {
                Ok(self.send(State::Authentication, self.authentication()))
            }
            USER_AND_PASSWORD | NONE_ACCEPTABLE => Err(not_authenticated(self.has_user())),
            _ => Err(wrong_protocol()),
        }
    }

    fn send(&mut self, state: State, bytes: Zeroizing<Vec<u8>>) -> Step {
        self.state = state;
        Step::Send(bytes)
    }

    fn receive(&mut self, state: State, count: usize) -> Result<Step> {
        self.state = state;
        Ok(Step::Receive(count))
    }
}

impl Talk for Socks5 {
    fn advance(&mut self, received: &[u8]) -> Result<Step> {
        match (self.state, received) {
            (State::Start, _) => Ok(self.send(State::Method, Zeroizing::new(self.greeting()))),
            (State::Method | State::Authentication, []) => Ok(Step::Receive(2)),
            (State::Method, [VERSION, method]) => self.method(*method),
            (State::Authentication, [AUTHENTICATION_VERSION, 0]) => {
                Ok(self.send(State::Reply, Zeroizing::new(self.request())))
            }
            (State::Authentication, [AUTHENTICATION_VERSION, _]) => Err(not_authenticated(true)),
            // Version, reply, a reserved byte, and the type of the address that follows.
            (State::Reply, []) => Ok(Step::Receive(4)),
            (State::Reply, [VERSION, 0, _, IPV4]) => self.receive(State::Bound, 4 + 2),
            (State::Reply, [VERSION, 0, _, IPV6]) => self.receive(State::Bound, 16 + 2),
            (State::Reply, [VERSION, 0, _, NAME]) => self.receive(State::BoundName, 1),
            (State::Reply, [VERSION, reply, ..]) if *reply != 0 => Err(refusal(*reply)),
            (State::BoundName, [length]) => self.receive(State::Bound, usize::from(*length) + 2),
            (State::Bound, _) => Ok(Step::Open),
            _ => Err(wrong_protocol()),
        }
    }
}

/// A length in one byte. What is longer than that was refused before.
fn length(bytes: &[u8]) -> u8 {
    u8::try_from(bytes.len()).unwrap_or(u8::MAX)
}

/// The error of a reply that is not 0.
fn refusal(reply: u8) -> Error {
    let (code, what) = match reply {
        2 => (spec::EACCES, "does not allow this connection"),
        3 => (spec::ENETUNREACH, "could not reach the host's network"),
        4 => (spec::EHOSTUNREACH, "could not reach the host"),
        5 => (spec::ECONNREFUSED, "was refused by the host"),
        6 => (spec::ETIMEDOUT, "waited in vain for the host"),
        7 => (spec::EOPNOTSUPP, "opens no connections"),
        8 => (spec::EAFNOSUPPORT, "does not take this kind of address"),
        _ => (spec::ECONNREFUSED, "refused"),
    };
    Error::with(code, format_args!("The firewall {what} (reply {reply})."))
}
