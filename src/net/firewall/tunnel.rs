//! A tunnelling proxy: CONNECT of HTTP/1.1 (RFC 9110, section 9.3.6), with Basic authentication (RFC 7617).

use super::{Firewall, FirewallOptions, Step, Talk, Target, not_authenticated, wrong_protocol};
use crate::error::{Error, Result};
use crate::spec;
use zeroize::Zeroizing;

/// The longest answer up to the end of its header, interim answers included.
const LONGEST_ANSWER: usize = 16 * 1024;

/// The conversation with a tunnelling proxy.
pub(super) struct Tunnel {
    request: Option<Zeroizing<Vec<u8>>>,
    with_user: bool,
    longest_line: usize,
    /// The line that is being received.
    line: Vec<u8>,
    /// Bytes received.
    total: usize,
    /// The status, once its line is there.
    status: Option<u16>,
}

impl Tunnel {
    pub(super) fn new(firewall: &Firewall, target: &Target, options: &FirewallOptions) -> Self {
        let with_user = !firewall.user.is_empty() || !firewall.password.is_empty();
        Self {
            request: Some(request(firewall, target, options)),
            with_user,
            longest_line: options.longest_line,
            line: Vec::new(),
            total: 0,
            status: None,
        }
    }

    fn take(&mut self, byte: u8) -> Result<Step> {
        self.total += 1;
        if self.total > LONGEST_ANSWER {
            return Err(Error::with(spec::EMSGSIZE, "The firewall's answer has no end."));
        }
        if byte == b'\n' {
            let line = std::mem::take(&mut self.line);
            return self.take_line(line.strip_suffix(b"\r").unwrap_or(&line));
        }
        self.line.push(byte);
        if self.line.len() > self.longest_line {
            return Err(Error::with(
                spec::EMSGSIZE,
                "A line of the firewall's answer is longer than MaxLineLength.",
            ));
        }
        // What is not HTTP may never end a line: there is nothing to wait for.
        let begun = self.line.len().min(HTTP.len());
        match self.status.is_none() && self.line[..begun] != HTTP[..begun] {
            true => Err(wrong_protocol()),
            false => Ok(Step::Receive(1)),
        }
    }

    fn take_line(&mut self, line: &[u8]) -> Result<Step> {
        match self.status {
            None => {
                let status = status(line).ok_or_else(wrong_protocol)?;
                // The rest of a refusal is of no use, and might never come.
                if status >= 300 {
                    return Err(refusal(status, self.with_user));
                }
                self.status = Some(status);
            }
            Some(status) if line.is_empty() => match status {
                200.. => return Ok(Step::Open),
                // An interim answer: the one that counts is still to come.
                _ => self.status = None,
            },
            Some(_) => {}
        }
        Ok(Step::Receive(1))
    }
}

impl Talk for Tunnel {
    fn advance(&mut self, received: &[u8]) -> Result<Step> {
        if let Some(request) = self.request.take() {
            return Ok(Step::Send(request));
        }
        // One byte at a time: the first one after the header belongs to TLS.
        match received.first() {
            Some(byte) => self.take(*byte),
            None => Ok(Step::Receive(1)),
        }
    }
}

const HTTP: &[u8] = b"HTTP/1.";

/// The three digits of `HTTP/1.1 200 Connection established`.
fn status(line: &[u8]) -> Option<u16> {
    let rest = line.strip_prefix(HTTP)?;
    let [b'0'..=b'9', b' ', digits @ ..] = rest else { return None };
    let (digits, after) = digits.split_at_checked(3)?;
    let well_formed = digits.iter().all(u8::is_ascii_digit) && (after.is_empty() || after[0] == b' ');
    let status = std::str::from_utf8(digits).ok()?.parse().ok()?;
    (well_formed && (100..600).contains(&status)).then_some(status)
}

/// The error of an answer that opens no tunnel.
fn refusal(status: u16, with_user: bool) -> Error {
    let (code, what) = match status {
        // Most say 407, but there are some that say 401.
        401 | 407 => return not_authenticated(with_user),
        403 | 405 => (spec::EACCES, "does not allow this connection"),
        502 | 503 => (spec::EHOSTUNREACH, "could not reach the host"),
        408 | 504 => (spec::ETIMEDOUT, "waited in vain for the host"),
        _ => (spec::ECONNREFUSED, "refused"),
    };
    Error::with(code, format_args!("The firewall {what} (status {status})."))
}

fn request(firewall: &Firewall, target: &Target, options: &FirewallOptions) -> Zeroizing<Vec<u8>> {
    let data = options.data.expose_text();
    let line = format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n");
    let credentials = credentials(firewall, data);
    let mut parts = vec![line.as_str()];
    if !credentials.is_empty() {
        parts.extend([AUTHORIZATION, " Basic ", &credentials, "\r\n"]);
    }
    // An empty line would end the header: it is left out wherever it comes from.
    parts.extend(data.lines().filter(|line| !line.is_empty()).flat_map(|line| [line, "\r\n"]));
    parts.push("\r\n");
    // Made in one piece, so that no password stays behind in a block that was outgrown.
    Zeroizing::new(parts.concat().into_bytes())
}

const AUTHORIZATION: &str = "Proxy-Authorization:";

/// User and password in base64; empty when there are none, and when the lines of `FirewallData` bring their own.
fn credentials(firewall: &Firewall, data: &str) -> Zeroizing<String> {
    let (user, password) = (firewall.user.expose(), firewall.password.expose());
    let own = |line: &str| {
        line.get(..AUTHORIZATION.len()).is_some_and(|name| name.eq_ignore_ascii_case(AUTHORIZATION))
    };
    if user.is_empty() && password.is_empty() || data.lines().any(own) {
        return Zeroizing::default();
    }
    let mut pair = Zeroizing::new(Vec::with_capacity(user.len() + 1 + password.len()));
    pair.extend_from_slice(user);
    pair.push(b':');
    pair.extend_from_slice(password);
    Zeroizing::new(openssl::base64::encode_block(&pair))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::net::FirewallKind;
    use crate::value::Secret;

    #[test]
    fn a_request_never_outgrows_its_first_block() {
        let target = Target::Name("pay.example".to_owned(), 5003);
        let mut visited = 0;
        for (user, password) in [("", ""), ("a", ""), ("clerk", "open:sesame")] {
            for data in
                ["", "A: 1", "A: 1\r\n", "A: 1\n\n\nB: 2", "A: 1\nB: 2\nC: 3", "Proxy-Authorization: x"]
            {
                let firewall = Firewall {
                    kind: FirewallKind::Tunnel,
                    host: "proxy.example".to_owned(),
                    port: 8080,
                    user: Secret::from(user),
                    password: Secret::from(password),
                };
                let options = FirewallOptions { data: Secret::from(data), ..FirewallOptions::default() };
                let request = request(&firewall, &target, &options);
                assert_eq!(request.capacity(), request.len(), "{user:?}, {data:?}");
                visited += 1;
            }
        }
        assert_eq!(visited, 18);
    }
}
