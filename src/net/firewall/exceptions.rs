//! `ProxyExceptionsList`: hosts to connect to without the firewall.

use std::net::IpAddr;

/// Whether the list, joined by `;`, has an entry that is about the host.
pub(super) fn contain(list: &str, host: &str) -> bool {
    list.split(';').map(str::trim).any(|entry| is_about(entry, host))
}

/// Whether an entry is about a host: its name in any case, its address however it is written, a network (`10.0.0.0/8`),
/// the names below a domain (`*.example.com`), a domain and the names below it (`.example.com`), or everything (`*`).
pub(super) fn is_about(entry: &str, host: &str) -> bool {
    if entry.is_empty() || entry == "*" {
        return entry == "*";
    }
    if let Some(host) = address(host) {
        return match entry.split_once('/') {
            Some((network, bits)) => is_within(host, network, bits),
            None => address(entry) == Some(host),
        };
    }
    let (entry, host) = (normal(entry), normal(host));
    match entry.strip_prefix('*') {
        Some(domain) => domain.starts_with('.') && host.ends_with(domain),
        None if entry.starts_with('.') => host.ends_with(&entry) || host == entry[1..],
        None => host == entry,
    }
}

/// A name without regard to case and to the dot that may end it.
fn normal(name: &str) -> String {
    name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase()
}

/// The address that a text is, with or without brackets; an IPv4 address in the form of IPv6 is that of IPv4.
fn address(text: &str) -> Option<IpAddr> {
    let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
    inner.parse::<IpAddr>().ok().map(|address| address.to_canonical())
}

fn is_within(host: IpAddr, network: &str, bits: &str) -> bool {
    let (Some(network), Ok(bits)) = (address(network), bits.parse::<u32>()) else { return false };
    let (host, network, width) = match (host, network) {
        (IpAddr::V4(host), IpAddr::V4(network)) => {
            (u128::from(host.to_bits()), u128::from(network.to_bits()), 32)
        }
        (IpAddr::V6(host), IpAddr::V6(network)) => (host.to_bits(), network.to_bits(), 128),
        _ => return false,
    };
    bits <= width && (host ^ network).checked_shr(width - bits).unwrap_or(0) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_names_addresses_networks_and_domains() {
        let rows = [
            ("www.example.com", "www.example.com", true),
            ("WWW.Example.COM", "www.example.com.", true),
            ("www.example.com", "example.com", false),
            ("example.com", "www.example.com", false),
            ("example.com", "badexample.com", false),
            ("*.example.com", "a.b.example.com", true),
            ("*.example.com", "example.com", false),
            ("*.example.com", "badexample.com", false),
            (".example.com", "example.com", true),
            (".example.com", "www.EXAMPLE.com", true),
            (".example.com", "badexample.com", false),
            ("*", "anything", true),
            ("*", "::1", true),
            ("*ample.com", "example.com", false),
            ("127.0.0.1", "127.0.0.1", true),
            ("127.0.0.1", "127.0.0.11", false),
            ("::ffff:127.0.0.1", "127.0.0.1", true),
            ("[::1]", "0:0:0:0:0:0:0:1", true),
            ("::1", "::2", false),
            ("10.0.0.0/8", "10.255.0.1", true),
            ("10.0.0.0/8", "11.0.0.1", false),
            ("0.0.0.0/0", "11.0.0.1", true),
            ("10.0.0.1/32", "10.0.0.1", true),
            ("10.0.0.1/33", "10.0.0.1", false),
            ("10.0.0.1/x", "10.0.0.1", false),
            ("fd00::/8", "fd12::1", true),
            ("::/0", "fd12::1", true),
            ("::/0", "10.0.0.1", false),
            ("10.0.0.0/8", "host", false),
            (".1", "10.0.0.1", false),
            ("", "", false),
            ("", "host", false),
        ];
        for (entry, host, expected) in rows {
            assert_eq!(is_about(entry, host), expected, "{entry:?} and {host:?}");
        }
    }

    #[test]
    fn the_list_is_joined_by_semicolons() {
        let list = "www.google.com; www.example.com ;;[::1]";
        for (host, expected) in [
            ("www.google.com", true),
            ("www.example.com", true),
            ("::1", true),
            ("google.com", false),
            ("127.0.0.1", false),
        ] {
            assert_eq!(contain(list, host), expected, "{host}");
        }
        assert!(!contain("", "host") && !contain(";", "host"));
    }
}
