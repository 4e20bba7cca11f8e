//! `FirewallAutoDetect`: the proxy that the environment names, by the conventions of other programs.
//!
//! `http_proxy` is not looked at: it is for requests that a proxy reads, and not for connections through it. In capitals
//! it may even come from a stranger, since servers turn the header `Proxy` of a request into it.

use super::{Firewall, FirewallKind, World, exceptions};
use crate::error::{Error, Result};
use crate::spec;
use crate::value::Secret;
use std::net::Ipv6Addr;
use zeroize::Zeroizing;

/// What the environment says about a host.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Detected {
    /// Nothing.
    Nothing,
    /// To connect directly.
    Direct,
    /// To connect through this firewall.
    Firewall(Firewall),
}

/// The variables that may name a proxy for a connection of TLS, the first one that is set counts.
const PROXIES: [&str; 4] = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
const EXCEPTIONS: [&str; 2] = ["no_proxy", "NO_PROXY"];

/// Looks at the environment. Errors: 10022 naming the variable, for a value that is no proxy of a known kind.
pub(super) fn detect(host: &str, port: u16, world: &dyn World) -> Result<Detected> {
    let value_of = |name: &&'static str| world.environment(name).map(|value| (*name, value));
    let Some((variable, value)) = PROXIES.iter().find_map(value_of) else { return Ok(Detected::Nothing) };
    if let Some((_, list)) = EXCEPTIONS.iter().find_map(value_of) {
        if list.split(',').map(str::trim).any(|entry| excepts(entry, host, port)) {
            return Ok(Detected::Direct);
        }
    }
    let firewall = read(&value).filter(|firewall| firewall.fault().is_none());
    firewall.map(Detected::Firewall).ok_or_else(|| {
        let what = "of the environment names no proxy that FirewallAutoDetect could use.";
        Error::with(spec::EINVAL, format_args!("{variable} {what}"))
    })
}

/// Whether an entry of `no_proxy` is about a host: as in `ProxyExceptionsList`, but a name is also a domain, and a
/// port may follow.
fn excepts(entry: &str, host: &str, port: u16) -> bool {
    let (entry, wanted) = match entry.rsplit_once(':') {
        // Of an IPv6 address without brackets, what follows the last colon is no port.
        Some((before, digits)) if entry.parse::<Ipv6Addr>().is_err() && !digits.ends_with(']') => {
            match digits.parse::<u16>() {
                Ok(port) => (before, Some(port)),
                Err(_) => (entry, None),
            }
        }
        _ => (entry, None),
    };
    let is_about = exceptions::is_about(entry, host)
        || !entry.is_empty() && exceptions::is_about(&format!(".{entry}"), host);
    is_about && wanted.is_none_or(|wanted| wanted == port)
}

/// `[scheme://][user[:password]@]host[:port][/]`.
fn read(text: &str) -> Option<Firewall> {
    let (scheme, rest) = text.split_once("://").unwrap_or(("http", text));
    let (kind, usual_port) = match scheme.to_ascii_lowercase().as_str() {
        "http" => (FirewallKind::Tunnel, 80),
        "socks4" => (FirewallKind::Socks4, 1080),
        "socks4a" => (FirewallKind::Socks4a, 1080),
        "socks" | "socks5" | "socks5h" => (FirewallKind::Socks5, 1080),
        _ => return None,
    };
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    let (credentials, place) = rest.rsplit_once('@').unwrap_or(("", rest));
    let (user, password) = credentials.split_once(':').unwrap_or((credentials, ""));
    let (host, port) = match place.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, port.parse().ok()?),
        _ => (place, usual_port),
    };
    let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'/' | b'?' | b'#' | b'[' | b']');
    (!host.is_empty() && host.bytes().all(is_plain)).then_some(())?;
    Some(Firewall { kind, host: host.to_owned(), port, user: decoded(user)?, password: decoded(password)? })
}

/// A text with `%XX` for bytes that have a meaning of their own.
fn decoded(text: &str) -> Option<Secret> {
    let mut plain = Zeroizing::new(Vec::with_capacity(text.len()));
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        plain.push(match byte {
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                let (high, low) = (digit(bytes.next())?, digit(bytes.next())?);
                u8::try_from(high * 16 + low).ok()?
            }
            other => other,
        });
    }
    Some(Secret::new(plain.as_slice()))
}
