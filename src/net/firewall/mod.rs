//! Firewalls: what is said to a proxy until the connection to it is one to the host.
//!
//! Each protocol is a [`Talk`]: bytes in, bytes out, without a socket or a clock. [`open`] holds it on a stream, under
//! the stream's deadline and interrupt, and never reads a byte more than the protocol has: what follows belongs to TLS.

mod detect;
mod exceptions;
mod socks4;
mod socks5;
mod tunnel;

#[cfg(test)]
mod tests;

use super::{NetStream, World, errors};
use crate::error::{Error, Result};
use crate::spec;
use crate::value::Secret;
use detect::Detected;
use std::fmt;
use std::io::{self, Read, Write};
use std::net::{IpAddr, SocketAddr};
use zeroize::Zeroizing;

/// `FirewallType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirewallKind {
    /// 1: an HTTP proxy that opens tunnels with CONNECT.
    Tunnel,
    /// 2: SOCKS4. It takes only IPv4 addresses, so names are resolved here.
    Socks4,
    /// 3: SOCKS5.
    Socks5,
    /// 10: SOCKS4A, which takes names too.
    Socks4a,
}

impl FirewallKind {
    /// The value of the setting; `None` for 0, and for what it does not take.
    pub fn from_setting(value: i32) -> Option<Self> {
        match value {
            1 => Some(Self::Tunnel),
            2 => Some(Self::Socks4),
            3 => Some(Self::Socks5),
            10 => Some(Self::Socks4a),
            _ => None,
        }
    }

    /// Whether the addresses of the host have to be found on this side.
    pub(super) fn resolves_here(self) -> bool {
        self == Self::Socks4
    }
}

impl fmt::Display for FirewallKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Tunnel => "tunnel",
            Self::Socks4 => "SOCKS4",
            Self::Socks5 => "SOCKS5",
            Self::Socks4a => "SOCKS4A",
        })
    }
}

/// A firewall to connect through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Firewall {
    /// `FirewallType`.
    pub kind: FirewallKind,
    /// `FirewallHost`.
    pub host: String,
    /// `FirewallPort`.
    pub port: u16,
    /// `FirewallUser`.
    pub user: Secret,
    /// `FirewallPassword`.
    pub password: Secret,
}

impl Firewall {
    /// What about it cannot be carried by its protocol, in words that name the setting.
    pub fn fault(&self) -> Option<&'static str> {
        let (user, password) = (self.user.expose(), self.password.expose());
        match self.kind {
            _ if self.port == 0 => Some("FirewallPort is 0"),
            FirewallKind::Tunnel if user.contains(&b':') => {
                Some("FirewallUser holds a colon, which a tunnelling proxy would take for its end")
            }
            FirewallKind::Socks5 if user.len() > 255 => Some("FirewallUser is too long for SOCKS5"),
            FirewallKind::Socks5 if password.len() > 255 => Some("FirewallPassword is too long for SOCKS5"),
            FirewallKind::Socks5 if user.is_empty() && !password.is_empty() => {
                Some("FirewallPassword is set, but FirewallUser is not")
            }
            FirewallKind::Socks4 | FirewallKind::Socks4a if user.contains(&0) => {
                Some("FirewallUser holds a NUL, which SOCKS4 would take for its end")
            }
            _ => None,
        }
    }
}

/// The Firewall settings, `ProxyExceptionsList` and `MaxLineLength`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirewallOptions {
    /// `FirewallAutoDetect`: what the system says, where it says something, goes before `firewall`.
    pub auto_detect: bool,
    /// The firewall that the other settings name.
    pub firewall: Option<Firewall>,
    /// `ProxyExceptionsList`: hosts to connect to directly.
    pub exceptions: String,
    /// `FirewallData`: header lines for a tunnelling proxy.
    pub data: Secret,
    /// `MaxLineLength`: the longest line of a tunnelling proxy's answer, in bytes.
    pub longest_line: usize,
}

impl Default for FirewallOptions {
    fn default() -> Self {
        Self {
            auto_detect: false,
            firewall: None,
            exceptions: String::new(),
            data: Secret::default(),
            longest_line: 2048,
        }
    }
}

/// The firewall on the way to a host; `None` when the connection is to be direct.
///
/// Errors: 10022 for a proxy of the environment that cannot be understood or used.
pub(super) fn on_the_way_to(
    host: &str,
    port: u16,
    options: &FirewallOptions,
    world: &dyn World,
) -> Result<Option<Firewall>> {
    if exceptions::contain(&options.exceptions, host) {
        return Ok(None);
    }
    if options.auto_detect {
        match detect::detect(host, port, world)? {
            Detected::Firewall(firewall) => return Ok(Some(firewall)),
            Detected::Direct => return Ok(None),
            Detected::Nothing => {}
        }
    }
    Ok(options.firewall.clone())
}

/// Where a firewall is to connect to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// An address.
    Address(SocketAddr),
    /// A name that the firewall resolves, and a port.
    Name(String, u16),
}

impl Target {
    /// The target of a host; 11001 for a text that is no name of a host and might be taken for something else on the
    /// way.
    pub(super) fn new(host: &str, port: u16) -> Result<Self> {
        if let Ok(address) = host.parse::<IpAddr>() {
            return Ok(Self::Address(SocketAddr::new(address, port)));
        }
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
        match (1..=255).contains(&host.len()) && host.bytes().all(plain) {
            true => Ok(Self::Name(host.to_owned(), port)),
            false => Err(Error::new(spec::HOST_NOT_FOUND)),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(address) => write!(f, "{address}"),
            Self::Name(name, port) => write!(f, "{name}:{port}"),
        }
    }
}

/// What a [`Talk`] wants next.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    /// These bytes sent.
    Send(Zeroizing<Vec<u8>>),
    /// Exactly so many bytes.
    Receive(usize),
    /// Nothing: the way to the host is open.
    Open,
}

/// One side of a firewall's protocol.
trait Talk {
    /// What comes next, after the bytes that the last step asked for; none after sending, and at the beginning.
    fn advance(&mut self, received: &[u8]) -> Result<Step>;
}

/// Makes a connection to a firewall one to the target.
///
/// Errors: 10013 when the firewall refuses the credentials or the target, 10061 for other refusals, 10051, 10060 and
/// 10065 for what it says of its own attempt, 10043 when it does not speak the protocol, 10040 when its answer does not
/// end, 1120 when it closes, 10047 for an IPv6 address with SOCKS4; and those of the stream.
pub(super) fn open(
    stream: &mut NetStream,
    firewall: &Firewall,
    target: &Target,
    options: &FirewallOptions,
) -> Result<()> {
    let mut talk: Box<dyn Talk> = match firewall.kind {
        FirewallKind::Tunnel => Box::new(tunnel::Tunnel::new(firewall, target, options)),
        FirewallKind::Socks5 => Box::new(socks5::Socks5::new(firewall, target)),
        FirewallKind::Socks4 | FirewallKind::Socks4a => Box::new(socks4::Socks4::new(firewall, target)?),
    };
    let mut received = Vec::new();
    loop {
        match talk.advance(&received)? {
            Step::Open => return Ok(()),
            Step::Send(bytes) => {
                received.clear();
                stream.write_all(&bytes).map_err(|error| lost(&error))?;
            }
            Step::Receive(count) => {
                received.resize(count, 0);
                stream.read_exact(&mut received).map_err(|error| lost(&error))?;
            }
        }
    }
}

/// The error of a stream that failed while the firewall was spoken to.
fn lost(error: &io::Error) -> Error {
    if error.kind() == io::ErrorKind::UnexpectedEof {
        return Error::with(spec::CONNECTION_DROPPED, "The firewall closed it without an answer.");
    }
    match errors::from_io(error) {
        error if error.is(spec::CONNECT_TIMEOUT) => {
            Error::with(spec::CONNECT_TIMEOUT, "The firewall did not answer in time.")
        }
        error => about_firewall(error),
    }
}

/// Says of an error that it was about the firewall and not the host.
pub(super) fn about_firewall(error: Error) -> Error {
    match error.is(spec::EINTR) {
        true => error,
        false => Error::other(
            error.code(),
            format!("{} It was the connection to the firewall (FirewallHost).", error.message()),
        ),
    }
}

/// The error of an answer in another protocol.
fn wrong_protocol() -> Error {
    Error::with(spec::EPROTONOSUPPORT, "What the firewall answers does not fit FirewallType.")
}

/// The error of a firewall that does not accept who is calling.
fn not_authenticated(with_user: bool) -> Error {
    Error::with(
        spec::EACCES,
        match with_user {
            true => "The firewall refused FirewallUser and FirewallPassword.",
            false => "The firewall asks for FirewallUser and FirewallPassword.",
        },
    )
}
