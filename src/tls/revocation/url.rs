//! The addresses of lists and responders.

use super::Failure;

/// A place that plain HTTP leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Url {
    /// The name or address, an IPv6 address without its brackets.
    pub(super) host: String,
    pub(super) port: u16,
    /// The path and the query.
    pub(super) target: String,
}

/// Whether plain HTTP leads there.
pub(super) fn is_http(url: &str) -> bool {
    url.get(..SCHEME.len()).is_some_and(|start| start.eq_ignore_ascii_case(SCHEME))
}

const SCHEME: &str = "http://";

impl Url {
    /// Reads an absolute address.
    pub(super) fn parse(url: &str) -> Result<Self, Failure> {
        if !is_http(url) {
            return Err(Failure::unusable("an address that is not of plain HTTP"));
        }
        // Nothing in it may end the line of the request that it becomes a part of.
        if !url.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(bad());
        }
        let rest = url.get(SCHEME.len()..).unwrap_or_default();
        let rest = rest.split('#').next().unwrap_or_default();
        let (authority, target) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        let (host, port) = match authority.strip_prefix('[') {
            Some(bracketed) => bracketed.split_once(']').ok_or_else(bad)?,
            None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
        };
        let port = match port.strip_prefix(':') {
            Some("") => 80,
            Some(digits) if digits.bytes().all(|digit| digit.is_ascii_digit()) => {
                digits.parse().ok().filter(|port| *port != 0).ok_or_else(bad)?
            }
            None if port.is_empty() => 80,
            _ => return Err(bad()),
        };
        if host.is_empty() || host.contains('@') {
            return Err(bad());
        }
        let slash = if target.starts_with('/') { "" } else { "/" };
        Ok(Self { host: host.to_owned(), port, target: format!("{slash}{target}") })
    }

    /// The place that a redirection from here leads to.
    pub(super) fn join(&self, location: &str) -> Result<Self, Failure> {
        if let Some(rest) = location.strip_prefix("//") {
            return Self::parse(&format!("{SCHEME}{rest}"));
        }
        // A scheme comes before everything that could hold a colon otherwise.
        let before_path = location.split(['/', '?', '#']).next().unwrap_or_default();
        if before_path.contains(':') {
            return Self::parse(location);
        }
        let path = self.target.split('?').next().unwrap_or_default();
        let start = match location.chars().next() {
            Some('/') => "",
            Some('?' | '#') | None => path,
            _ => path.rfind('/').and_then(|end| path.get(..=end)).unwrap_or("/"),
        };
        Self::parse(&format!("{SCHEME}{}{start}{location}", self.authority()))
    }

    /// Host and port as the line `Host` has them.
    pub(super) fn authority(&self) -> String {
        let host = match self.host.contains(':') {
            true => format!("[{}]", self.host),
            false => self.host.clone(),
        };
        if self.port == 80 { host } else { format!("{host}:{}", self.port) }
    }
}

fn bad() -> Failure {
    Failure::unusable("an address that cannot be read")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: &str) -> Option<(String, u16, String)> {
        Url::parse(url).ok().map(|url| (url.host, url.port, url.target))
    }

    #[test]
    fn addresses_are_taken_apart() {
        let rows = [
            ("http://a.example/x.crl", Some(("a.example", 80, "/x.crl"))),
            ("HTTP://a.example", Some(("a.example", 80, "/"))),
            ("http://a.example:8080?q=1#part", Some(("a.example", 8080, "/?q=1"))),
            ("http://a.example:/x", Some(("a.example", 80, "/x"))),
            ("http://[::1]:81/x", Some(("::1", 81, "/x"))),
            ("http://[::1]/", Some(("::1", 80, "/"))),
            ("https://a.example/", None),
            ("ldap://a.example/", None),
            ("http:///x", None),
            ("http://user@a.example/", None),
            ("http://a.example:0/", None),
            ("http://a.example:65536/", None),
            ("http://a.example:+80/", None),
            ("http://[::1/", None),
            ("http://[::1]x/", None),
            ("http://a.example/a b", None),
            ("http://a.example/a\r\nX: y", None),
            ("http://ä.example/", None),
            ("", None),
        ];
        for (url, expected) in rows {
            let expected = expected.map(|(host, port, target)| (host.to_owned(), port, target.to_owned()));
            assert_eq!(read(url), expected, "{url}");
        }
        assert_eq!(rows.len(), 19);
    }

    #[test]
    fn redirections_start_from_where_they_are() {
        let here = Url::parse("http://a.example:81/b/c?d").unwrap();
        let rows = [
            ("http://e.example/f", Some("e.example/f")),
            ("//e.example/f", Some("e.example/f")),
            ("/f", Some("a.example:81/f")),
            ("f", Some("a.example:81/b/f")),
            ("?g", Some("a.example:81/b/c?g")),
            ("f?x:y", Some("a.example:81/b/f?x:y")),
            ("https://e.example/f", None),
            ("ftp://e.example/f", None),
            ("file:f", None),
        ];
        for (location, expected) in rows {
            let there = here.join(location).ok().map(|url| url.authority() + &url.target);
            assert_eq!(there.as_deref(), expected, "{location}");
        }
        assert_eq!(rows.len(), 9);
    }
}
