//! Firewalls in a simulated world: what goes over the line, byte for byte, and what comes of every bad answer.

use super::*;
use crate::net::{Deadline, Family, Interest, Interrupt, IpVersion, SocketOptions, Transport, Wake, dial};
use crate::value::Date;
use parking_lot::Mutex;
use proptest::prelude::{any, prop_assert, prop_assert_ne, proptest};
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

/// What one connection to the firewall brings.
#[derive(Clone, Default)]
struct Line {
    answer: Vec<u8>,
    /// Whether the firewall closes after it, or falls silent.
    closes: bool,
    /// The time that each byte takes.
    pace: Duration,
}

/// A world with one firewall at 127.0.0.9.
#[derive(Default)]
struct Net {
    now: Duration,
    lines: VecDeque<Line>,
    environment: BTreeMap<&'static str, &'static str>,
    /// Where connections went, and what was sent on each.
    sent: Vec<(SocketAddr, Vec<u8>)>,
    resolved: Vec<String>,
    /// Whether the interrupt comes while there is nothing to read.
    interrupts: bool,
}

#[derive(Clone, Default)]
struct Simulated(Arc<Mutex<Net>>);

impl Simulated {
    fn answering(answers: &[&[u8]]) -> Self {
        let lines = answers.iter().map(|answer| Line { answer: answer.to_vec(), ..Line::default() });
        let world = Self::default();
        world.0.lock().lines = lines.collect();
        world
    }

    fn with(line: Line) -> Self {
        let world = Self::default();
        world.0.lock().lines.push_back(line);
        world
    }

    fn sent(&self) -> Vec<Vec<u8>> {
        self.0.lock().sent.iter().map(|(_, bytes)| bytes.clone()).collect()
    }
}

impl World for Simulated {
    fn now(&self) -> Duration {
        self.0.lock().now
    }
    fn latest_date(&self) -> Date {
        Date { year: 2026, month: 1, day: 31 }
    }
    fn resolve(
        &self,
        host: &str,
        port: u16,
        family: Family,
        _: &Deadline,
        _: &Interrupt,
    ) -> Result<Vec<SocketAddr>> {
        self.0.lock().resolved.push(host.to_owned());
        let all = |texts: &[&str]| {
            let addresses = texts.iter().map(|text| SocketAddr::new(text.parse().unwrap(), port));
            addresses.filter(|address| Family::of(address.ip()) == family).collect::<Vec<_>>()
        };
        let found = match host {
            "proxy.example" => all(&["127.0.0.9"]),
            "two.example" => all(&["192.0.2.1", "192.0.2.2"]),
            "nowhere.example" => Vec::new(),
            literal => all(&[literal]),
        };
        if found.is_empty() { Err(Error::new(spec::HOST_NOT_FOUND)) } else { Ok(found) }
    }
    fn connect(
        &self,
        address: SocketAddr,
        _: &SocketOptions,
        _: &Deadline,
        _: &Interrupt,
    ) -> Result<Box<dyn Transport>> {
        let mut net = self.0.lock();
        let line = net.lines.pop_front().ok_or(Error::new(spec::ECONNREFUSED))?;
        net.sent.push((address, Vec::new()));
        Ok(Box::new(Connection { world: self.clone(), address, line, at: 0, index: net.sent.len() - 1 }))
    }
    fn environment(&self, name: &str) -> Option<Zeroizing<String>> {
        self.0.lock().environment.get(name).map(|value| Zeroizing::new((*value).to_owned()))
    }
}

struct Connection {
    world: Simulated,
    address: SocketAddr,
    line: Line,
    at: usize,
    index: usize,
}

impl Transport for Connection {
    fn try_read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(byte) = self.line.answer.get(self.at) else {
            return if self.line.closes { Ok(0) } else { Err(io::ErrorKind::WouldBlock.into()) };
        };
        assert!(!self.world.0.lock().sent[self.index].1.is_empty(), "the client speaks first");
        // Byte by byte: the hardest for whoever reads.
        buffer[0] = *byte;
        self.at += 1;
        self.world.0.lock().now += self.line.pace;
        Ok(1)
    }
    fn try_write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = bytes.len().min(5);
        self.world.0.lock().sent[self.index].1.extend(&bytes[..count]);
        Ok(count)
    }
    fn wait(&mut self, _: Interest, timeout: Option<Duration>, _: &Interrupt) -> io::Result<Wake> {
        if self.world.0.lock().interrupts {
            return Ok(Wake::Interrupted);
        }
        self.world.0.lock().now += timeout.expect("a wait without an end");
        Ok(Wake::TimedOut)
    }
    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(SocketAddr::from(([127, 0, 0, 1], 1)))
    }
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.address)
    }
    fn close(&mut self) {}
}

const KINDS: [FirewallKind; 4] =
    [FirewallKind::Tunnel, FirewallKind::Socks4, FirewallKind::Socks5, FirewallKind::Socks4a];

fn firewall(kind: FirewallKind) -> Firewall {
    let (user, password) = (Secret::default(), Secret::default());
    Firewall { kind, host: "proxy.example".to_owned(), port: 3128, user, password }
}

fn with_user(kind: FirewallKind, user: &str, password: &str) -> Firewall {
    Firewall { user: Secret::from(user), password: Secret::from(password), ..firewall(kind) }
}

fn options(firewall: Firewall) -> FirewallOptions {
    FirewallOptions { firewall: Some(firewall), ..FirewallOptions::default() }
}

fn dial_with(world: &Simulated, host: &str, options: FirewallOptions) -> Result<NetStream> {
    let options = SocketOptions { firewall: options, ..SocketOptions::default() };
    let deadline = Deadline::after(world.now(), Duration::from_secs(30));
    let world: Arc<dyn World> = Arc::new(world.clone());
    dial(&world, host, 5003, &options, deadline, &Interrupt::new())
}

/// An answer of each kind that opens the way.
fn granted(kind: FirewallKind) -> Vec<u8> {
    match kind {
        FirewallKind::Tunnel => b"HTTP/1.1 200 OK\r\nVia: 1.1 proxy\r\n\r\n".to_vec(),
        FirewallKind::Socks5 => vec![5, 0, 5, 0, 0, 1, 127, 0, 0, 1, 0, 80],
        FirewallKind::Socks4 | FirewallKind::Socks4a => vec![0, 0x5A, 0, 80, 127, 0, 0, 1],
    }
}

/// The one thing that was sent when this firewall was asked for this host.
fn asked(firewall: Firewall, host: &str, answer: &[u8]) -> Vec<u8> {
    let world = Simulated::answering(&[answer]);
    let kind = firewall.kind;
    let stream = dial_with(&world, host, options(firewall)).unwrap();
    assert_eq!(stream.firewall(), Some(kind));
    let net = world.0.lock();
    assert_eq!(net.sent[0].0, "127.0.0.9:3128".parse().unwrap(), "the connection is one to the firewall");
    net.sent[0].1.clone()
}

#[test]
fn a_tunnel_is_asked_for_by_name() {
    let kind = FirewallKind::Tunnel;
    let plain = "CONNECT pay.example:5003 HTTP/1.1\r\nHost: pay.example:5003\r\n\r\n";
    assert_eq!(asked(firewall(kind), "pay.example", &granted(kind)), plain.as_bytes());
    let user = "CONNECT 192.0.2.7:5003 HTTP/1.1\r\nHost: 192.0.2.7:5003\r\n\
         Proxy-Authorization: Basic Y2xlcms6b3Blbjpz\r\n\r\n";
    assert_eq!(asked(with_user(kind, "clerk", "open:s"), "192.0.2.7", &granted(kind)), user.as_bytes());
    let v6 = "CONNECT [2001:db8::1]:5003 HTTP/1.1\r\nHost: [2001:db8::1]:5003\r\n\r\n";
    for host in ["2001:db8::1", "[2001:db8::1]"] {
        assert_eq!(asked(firewall(kind), host, &granted(kind)), v6.as_bytes());
    }
}

#[test]
fn the_lines_of_firewall_data_follow_and_never_end_the_header() {
    let rows = [
        ("X-Store: 12", "Proxy-Authorization: Basic YTpi\r\nX-Store: 12\r\n"),
        ("A: 1\nB: 2\r\n", "Proxy-Authorization: Basic YTpi\r\nA: 1\r\nB: 2\r\n"),
        ("A: 1\r\n\r\nB: 2", "Proxy-Authorization: Basic YTpi\r\nA: 1\r\nB: 2\r\n"),
        ("proxy-authorization: Bearer x", "proxy-authorization: Bearer x\r\n"),
    ];
    for (data, lines) in rows {
        let world = Simulated::answering(&[&granted(FirewallKind::Tunnel)]);
        let options = FirewallOptions {
            data: Secret::from(data),
            ..options(with_user(FirewallKind::Tunnel, "a", "b"))
        };
        dial_with(&world, "h.example", options).unwrap();
        let expected = format!("CONNECT h.example:5003 HTTP/1.1\r\nHost: h.example:5003\r\n{lines}\r\n");
        assert_eq!(world.sent(), [expected.into_bytes()], "{data:?}");
    }
}

#[test]
fn socks5_takes_names_addresses_and_users() {
    let kind = FirewallKind::Socks5;
    let request = |address: &[u8]| [&[5, 1, 0], address, &[0x13, 0x8B]].concat();
    let name = request(b"\x03\x0bpay.example");
    assert_eq!(asked(firewall(kind), "pay.example", &granted(kind)), [&[5, 1, 0][..], &name].concat());
    let v4 = request(&[1, 192, 0, 2, 7]);
    assert_eq!(asked(firewall(kind), "192.0.2.7", &granted(kind)), [&[5, 1, 0][..], &v4].concat());
    let v6 = request(&[4, 0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    assert_eq!(asked(firewall(kind), "2001:db8::1", &granted(kind)), [&[5, 1, 0][..], &v6].concat());
    // The server may take the user or leave it.
    let greeting = [5, 2, 0, 2];
    let clerk = || with_user(kind, "clerk", "pw");
    assert_eq!(asked(clerk(), "pay.example", &granted(kind)), [&greeting[..], &name].concat());
    let answer = [&[5, 2, 1, 0], &granted(kind)[2..]].concat();
    let authentication = b"\x01\x05clerk\x02pw";
    let expected = [&greeting[..], authentication, &name].concat();
    assert_eq!(asked(clerk(), "pay.example", &answer), expected);
}

#[test]
fn socks4_takes_addresses_and_socks4a_names() {
    let v4 = [4, 1, 0x13, 0x8B, 192, 0, 2, 7];
    for kind in [FirewallKind::Socks4, FirewallKind::Socks4a] {
        let user = with_user(kind, "clerk", "never sent");
        assert_eq!(asked(user, "192.0.2.7", &granted(kind)), [&v4[..], b"clerk\0"].concat());
        let error =
            dial_with(&Simulated::answering(&[b""]), "2001:db8::1", options(firewall(kind))).unwrap_err();
        assert!(error.is(spec::EAFNOSUPPORT), "{error:?}");
    }
    let kind = FirewallKind::Socks4a;
    let name = [&[4, 1, 0x13, 0x8B, 0, 0, 0, 1, 0][..], b"pay.example\0"].concat();
    assert_eq!(asked(firewall(kind), "pay.example", &granted(kind)), name);
}

#[test]
fn socks4_tries_each_address_of_a_name_but_a_user_only_once() {
    let kind = FirewallKind::Socks4;
    let asks = |last| vec![4, 1, 0x13, 0x8B, 192, 0, 2, last, 0];
    let world = Simulated::answering(&[&[0, 0x5B], &granted(kind)]);
    dial_with(&world, "two.example", options(firewall(kind))).unwrap();
    assert_eq!(world.sent(), [asks(1), asks(2)]);
    let world = Simulated::answering(&[&[0, 0x5D], &granted(kind)]);
    let error = dial_with(&world, "two.example", options(firewall(kind))).unwrap_err();
    assert!(error.is(spec::EACCES) && world.sent() == [asks(1)], "{error:?}");
    let error = dial_with(&Simulated::default(), "nowhere.example", options(firewall(kind))).unwrap_err();
    assert_eq!((error.code(), error.message()), (11001, spec::HOST_NOT_FOUND.text));
    // A firewall that says nothing leaves time for the second attempt, and the end is that of both.
    let world = Simulated::answering(&[b"", b""]);
    let error = dial_with(&world, "two.example", options(firewall(kind))).unwrap_err();
    assert!(error.is(spec::CONNECT_TIMEOUT) && world.sent().len() == 2, "{error:?}");
    assert_eq!(world.now(), Duration::from_secs(30));
}

#[test]
fn names_are_resolved_where_they_belong() {
    for kind in KINDS {
        let world = Simulated::answering(&[&granted(kind)]);
        dial_with(&world, "two.example", options(firewall(kind))).unwrap();
        let expected: &[&str] = match kind {
            FirewallKind::Socks4 => &["two.example", "proxy.example"],
            _ => &["proxy.example"],
        };
        assert_eq!(world.0.lock().resolved, expected, "{kind}");
    }
}

#[test]
fn what_follows_the_answer_is_left_to_tls() {
    let long_name = [&[5, 0, 5, 0, 0, 3, 255][..], &[b'x'; 255], &[0, 80]].concat();
    let v6 = [&[5, 0, 5, 0, 0, 4][..], &[9; 16], &[0, 80]].concat();
    let mut answers: Vec<_> = KINDS.iter().map(|kind| (*kind, granted(*kind))).collect();
    answers.extend([
        (FirewallKind::Socks5, long_name),
        (FirewallKind::Socks5, v6),
        (FirewallKind::Socks5, vec![5, 0, 5, 0, 0, 3, 0, 0, 80]),
        (FirewallKind::Tunnel, b"HTTP/1.0 200\n\n".to_vec()),
        (FirewallKind::Tunnel, b"HTTP/1.1 299 Fine\r\nContent-Length: 3\r\n\r\n".to_vec()),
        (FirewallKind::Tunnel, b"HTTP/1.1 100 Continue\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\n\r\n".to_vec()),
        (
            FirewallKind::Tunnel,
            b"HTTP/1.1 103 Hints\r\n\r\nHTTP/1.1 102 P\r\n\r\nHTTP/1.1 200 O\r\n\r\n".to_vec(),
        ),
    ]);
    for (kind, answer) in &answers {
        let world = Simulated::answering(&[&[answer, &b"\r\n\x16\x03\x03rest"[..]].concat()]);
        let mut stream = dial_with(&world, "two.example", options(firewall(*kind))).unwrap();
        let mut rest = [0; 9];
        stream.read_exact(&mut rest).unwrap();
        assert_eq!(&rest, b"\r\n\x16\x03\x03rest", "{kind} {answer:?}");
    }
    assert_eq!(answers.len(), 11);
}

#[test]
fn an_answer_that_is_cut_anywhere_ends_in_time() {
    let mut cuts = 0;
    for kind in KINDS {
        let (answer, user) = match kind {
            FirewallKind::Socks5 => ([&[5, 2, 1, 0], &granted(kind)[2..]].concat(), "clerk"),
            _ => (granted(kind), ""),
        };
        for length in 0..answer.len() {
            for closes in [true, false] {
                let answer = answer[..length].to_vec();
                let world = Simulated::with(Line { answer, closes, ..Line::default() });
                let firewall = with_user(kind, user, user);
                let error = dial_with(&world, "192.0.2.7", options(firewall)).unwrap_err();
                let code = if closes { spec::CONNECTION_DROPPED } else { spec::CONNECT_TIMEOUT };
                assert!(error.is(code), "{kind} {length}: {error:?}");
                assert!(error.message().contains("firewall"), "{error}");
                assert!(world.now() <= Duration::from_secs(30));
                cuts += 1;
            }
        }
    }
    assert_eq!(cuts, 2 * (35 + 8 + 14 + 8));
}

#[test]
fn an_interrupt_ends_the_conversation() {
    for kind in KINDS {
        let world = Simulated::answering(&[&granted(kind)[..3]]);
        world.0.lock().interrupts = true;
        let error = dial_with(&world, "two.example", options(firewall(kind))).unwrap_err();
        assert_eq!((error.code(), error.message()), (10004, spec::EINTR.text), "{kind}");
        assert_eq!(world.sent().len(), 1, "no other attempt");
    }
}

#[test]
fn slow_answers_share_the_deadline() {
    for kind in KINDS {
        let line = Line { answer: granted(kind), pace: Duration::from_secs(10), closes: true };
        let world = Simulated::with(line);
        let error = dial_with(&world, "192.0.2.7", options(firewall(kind))).unwrap_err();
        assert!(error.is(spec::CONNECT_TIMEOUT), "{kind}: {error:?}");
        assert_eq!(world.now(), Duration::from_secs(30), "{kind}");
    }
}

#[test]
fn every_refusal_has_its_error() {
    let tunnel = [
        ("HTTP/1.1 407 Proxy Authentication Required\r\n", spec::EACCES),
        ("HTTP/1.0 401 Unauthorized\r\n", spec::EACCES),
        ("HTTP/1.1 403 Forbidden\r\n", spec::EACCES),
        ("HTTP/1.1 405 Method Not Allowed\r\n", spec::EACCES),
        ("HTTP/1.1 502 Bad Gateway\r\n", spec::EHOSTUNREACH),
        ("HTTP/1.1 503\n", spec::EHOSTUNREACH),
        ("HTTP/1.1 504 Timeout\r\n", spec::ETIMEDOUT),
        ("HTTP/1.1 302 Found\r\n", spec::ECONNREFUSED),
        ("HTTP/1.1 500 Oh\r\n", spec::ECONNREFUSED),
        ("HTTP/1.1 999 Oh\r\n", spec::EPROTONOSUPPORT),
        ("HTTP/1.1 099 Oh\r\n", spec::EPROTONOSUPPORT),
        ("HTTP/1.1 2000 Oh\r\n", spec::EPROTONOSUPPORT),
        ("HTTP/1.1 20\r\n", spec::EPROTONOSUPPORT),
        ("HTTP/1.1  200 OK\r\n", spec::EPROTONOSUPPORT),
        ("HTTP/1.1\r\n", spec::EPROTONOSUPPORT),
        ("HTTP/2 200 OK\r\n", spec::EPROTONOSUPPORT),
        ("ICY 200 OK\r\n", spec::EPROTONOSUPPORT),
        ("\r\nHTTP/1.1 200 OK\r\n\r\n", spec::EPROTONOSUPPORT),
        ("HTTP/1.1 100 Continue\r\n\r\n\r\n", spec::EPROTONOSUPPORT),
        ("SSH-2.0-OpenSSH_9.2\r\n", spec::EPROTONOSUPPORT),
        ("\x05\x00", spec::EPROTONOSUPPORT),
        ("\x15", spec::EPROTONOSUPPORT),
    ];
    let socks5: [(&[u8], _); 17] = [
        (&[5, 0xFF], spec::EACCES),
        (&[5, 2], spec::EACCES),
        (&[5, 1], spec::EPROTONOSUPPORT),
        (&[4, 0], spec::EPROTONOSUPPORT),
        (b"HTTP/1.1 400", spec::EPROTONOSUPPORT),
        (&[5, 0, 5, 1, 0, 1], spec::ECONNREFUSED),
        (&[5, 0, 5, 2, 0, 1], spec::EACCES),
        (&[5, 0, 5, 3, 0, 1], spec::ENETUNREACH),
        (&[5, 0, 5, 4, 0, 1], spec::EHOSTUNREACH),
        (&[5, 0, 5, 5, 0, 1], spec::ECONNREFUSED),
        (&[5, 0, 5, 6, 0, 1], spec::ETIMEDOUT),
        (&[5, 0, 5, 7, 0, 1], spec::EOPNOTSUPP),
        (&[5, 0, 5, 8, 0, 1], spec::EAFNOSUPPORT),
        (&[5, 0, 5, 0xFF, 0, 1], spec::ECONNREFUSED),
        (&[5, 0, 4, 0, 0, 1], spec::EPROTONOSUPPORT),
        (&[5, 0, 5, 0, 0, 2], spec::EPROTONOSUPPORT),
        (&[5, 0, 5, 0, 0, 0], spec::EPROTONOSUPPORT),
    ];
    let socks4: [(&[u8], _); 7] = [
        (&[0, 0x5B], spec::ECONNREFUSED),
        (&[0, 0x5C], spec::EACCES),
        (&[0, 0x5D], spec::EACCES),
        (&[0, 0x5E], spec::EPROTONOSUPPORT),
        (&[0, 0], spec::EPROTONOSUPPORT),
        (&[4, 0x5A], spec::EPROTONOSUPPORT),
        (&[5, 0], spec::EPROTONOSUPPORT),
    ];
    let mut visited = 0;
    let mut check = |kind, answer: &[u8], code| {
        let error =
            dial_with(&Simulated::answering(&[answer]), "192.0.2.7", options(firewall(kind))).unwrap_err();
        assert!(error.is(code), "{kind} {answer:?}: {error:?}");
        assert!(error.message().to_lowercase().contains("firewall"), "{error}");
        visited += 1;
    };
    tunnel.iter().for_each(|(answer, code)| check(FirewallKind::Tunnel, answer.as_bytes(), *code));
    socks5.iter().for_each(|(answer, code)| check(FirewallKind::Socks5, answer, *code));
    for kind in [FirewallKind::Socks4, FirewallKind::Socks4a] {
        socks4.iter().for_each(|(answer, code)| check(kind, answer, *code));
    }
    assert_eq!(visited, 22 + 17 + 14);
}

#[test]
fn a_refused_password_is_told_from_one_that_is_missing() {
    let rows: [(_, &[u8]); 4] = [
        (FirewallKind::Tunnel, b"HTTP/1.1 407 No\r\n"),
        (FirewallKind::Socks5, &[5, 2, 1, 1]),
        (FirewallKind::Socks5, &[5, 2, 1, 0xFF]),
        (FirewallKind::Socks5, &[5, 0xFF]),
    ];
    for (kind, answer) in rows {
        let clerk = with_user(kind, "clerk-marker", "password-marker");
        let error = dial_with(&Simulated::answering(&[answer]), "h.example", options(clerk)).unwrap_err();
        let text = "[10013] Access denied. The firewall refused FirewallUser and FirewallPassword.";
        assert_eq!((error.code(), error.message()), (10013, text));
    }
    for (kind, answer) in &rows[..1] {
        let error =
            dial_with(&Simulated::answering(&[answer]), "h.example", options(firewall(*kind))).unwrap_err();
        let text = "[10013] Access denied. The firewall asks for FirewallUser and FirewallPassword.";
        assert_eq!((error.code(), error.message()), (10013, text));
    }
    // The versions of the two exchanges are not the same.
    let clerk = with_user(FirewallKind::Socks5, "clerk", "pw");
    let error = dial_with(&Simulated::answering(&[&[5, 2, 5, 0]]), "h.example", options(clerk)).unwrap_err();
    assert!(error.is(spec::EPROTONOSUPPORT), "{error:?}");
}

#[test]
fn an_answer_without_an_end_is_given_up() {
    let endless_line = [b"HTTP/1.1 200 OK\r\nX: ".to_vec(), vec![b'x'; 100_000]].concat();
    let endless_lines = [&b"HTTP/1.1 200 OK\r\n"[..], &b"X: y\r\n".repeat(10_000)].concat();
    let endless_interim = b"HTTP/1.1 100 Wait\r\n\r\n".repeat(10_000);
    for answer in [&endless_line, &endless_lines, &endless_interim] {
        let world = Simulated::answering(&[answer]);
        let error = dial_with(&world, "h.example", options(firewall(FirewallKind::Tunnel))).unwrap_err();
        assert!(error.is(spec::EMSGSIZE), "{error:?}");
    }
    // MaxLineLength is the bound of a line: one of just this length passes.
    for (length, fits) in [(256, true), (257, false)] {
        let line = format!("HTTP/1.1 200 {}\n\n", "x".repeat(length - 13));
        let options = FirewallOptions { longest_line: 256, ..options(firewall(FirewallKind::Tunnel)) };
        let result = dial_with(&Simulated::answering(&[line.as_bytes()]), "h.example", options);
        assert_eq!(result.is_ok(), fits, "{length}");
        assert!(fits || result.is_err_and(|error| error.message().contains("MaxLineLength")));
    }
}

#[test]
fn what_a_protocol_cannot_carry_is_a_fault() {
    let long = "x".repeat(256);
    let rows = [
        (with_user(FirewallKind::Tunnel, "a:b", ""), "FirewallUser"),
        (with_user(FirewallKind::Socks5, &long, ""), "FirewallUser"),
        (with_user(FirewallKind::Socks5, "a", &long), "FirewallPassword"),
        (with_user(FirewallKind::Socks5, "", "a"), "FirewallUser"),
        (with_user(FirewallKind::Socks4, "a\0b", ""), "FirewallUser"),
        (with_user(FirewallKind::Socks4a, "a\0b", ""), "FirewallUser"),
        (Firewall { port: 0, ..firewall(FirewallKind::Tunnel) }, "FirewallPort"),
    ];
    for (firewall, names) in rows {
        assert!(firewall.fault().is_some_and(|fault| fault.contains(names)), "{firewall:?}");
    }
    for kind in KINDS {
        assert_eq!(with_user(kind, &"x".repeat(255), &"y".repeat(255)).fault(), None);
        assert_eq!(firewall(kind).fault(), None);
    }
    let hidden = format!("{:?}", options(with_user(FirewallKind::Tunnel, "clerk-marker", "word-marker")));
    assert!(!hidden.contains("marker"), "{hidden}");
}

#[test]
fn a_text_that_is_no_host_never_reaches_a_firewall() {
    let long = "x".repeat(256);
    for host in ["a b", "a\r\nX: y", "a\0b", "user@host", "h/p", "h:1", "höst", long.as_str()] {
        for kind in [FirewallKind::Tunnel, FirewallKind::Socks5, FirewallKind::Socks4a] {
            let world = Simulated::answering(&[&granted(kind)]);
            let error = dial_with(&world, host, options(firewall(kind))).unwrap_err();
            assert!(error.is(spec::HOST_NOT_FOUND) && world.sent().is_empty(), "{host:?}: {error:?}");
        }
    }
}

#[test]
fn a_firewall_that_is_not_there_is_named() {
    let away = |host: &str| Firewall { host: host.to_owned(), ..firewall(FirewallKind::Tunnel) };
    for (host, code) in [
        ("proxy.example", spec::ECONNREFUSED),
        ("nowhere.example", spec::HOST_NOT_FOUND),
        ("0.0.0.0", spec::REMOTE_HOST_INVALID),
    ] {
        let error = dial_with(&Simulated::default(), "h.example", options(away(host))).unwrap_err();
        assert!(error.is(code) && error.message().contains("FirewallHost"), "{error:?}");
        assert!(error.message().starts_with(code.text), "{error}");
    }
    let interrupt = Interrupt::new();
    interrupt.trigger();
    let world: Arc<dyn World> = Arc::new(Simulated::default());
    let options = SocketOptions { firewall: options(away("proxy.example")), ..SocketOptions::default() };
    let error = dial(&world, "h.example", 1, &options, Deadline::NEVER, &interrupt).unwrap_err();
    assert_eq!((error.code(), error.message()), (10004, spec::EINTR.text));
    // The way to the firewall is as UseIPv6 says.
    let options = SocketOptions { ip_version: IpVersion::V6Only, ..options };
    let error = dial(&world, "h.example", 1, &options, Deadline::NEVER, &Interrupt::new()).unwrap_err();
    assert!(error.is(spec::HOST_NOT_FOUND), "{error:?}");
}

#[test]
fn exceptions_are_connected_to_directly() {
    for (list, host, direct) in [
        ("192.0.2.7", "192.0.2.7", true),
        ("other;192.0.2.7", "192.0.2.7", true),
        ("*.example", "two.example", true),
        ("TWO.example", "two.example", true),
        ("192.0.2.8", "192.0.2.7", false),
        ("", "192.0.2.7", false),
    ] {
        let world = Simulated::answering(&[&granted(FirewallKind::Tunnel)]);
        let options =
            FirewallOptions { exceptions: list.to_owned(), ..options(firewall(FirewallKind::Tunnel)) };
        let stream = dial_with(&world, host, options).unwrap();
        assert_eq!(stream.firewall().is_none(), direct, "{list} {host}");
        assert_eq!(world.sent()[0].is_empty(), direct, "{list} {host}");
    }
}

/// What is on the way to `h.example`, port 5003, in this environment.
fn detected(
    environment: &[(&'static str, &'static str)],
    options: &FirewallOptions,
) -> Result<Option<Firewall>> {
    let world = Simulated::default();
    world.0.lock().environment = environment.iter().copied().collect();
    let options = FirewallOptions { auto_detect: true, ..options.clone() };
    on_the_way_to("h.example", 5003, &options, &world)
}

#[test]
fn the_environment_names_a_firewall() {
    let rows = [
        ("http://proxy.example:3128", FirewallKind::Tunnel, "proxy.example", 3128, "", ""),
        ("proxy.example:8080", FirewallKind::Tunnel, "proxy.example", 8080, "", ""),
        ("HTTP://proxy.example/", FirewallKind::Tunnel, "proxy.example", 80, "", ""),
        ("http://clerk:p%40ss:%2f@[::1]:1", FirewallKind::Tunnel, "::1", 1, "clerk", "p@ss:/"),
        ("http://clerk@[::1]", FirewallKind::Tunnel, "::1", 80, "clerk", ""),
        ("socks5://a:b@127.0.0.1", FirewallKind::Socks5, "127.0.0.1", 1080, "a", "b"),
        ("socks5h://127.0.0.1:9", FirewallKind::Socks5, "127.0.0.1", 9, "", ""),
        ("socks4://127.0.0.1", FirewallKind::Socks4, "127.0.0.1", 1080, "", ""),
        ("socks4a://clerk@127.0.0.1", FirewallKind::Socks4a, "127.0.0.1", 1080, "clerk", ""),
    ];
    for (value, kind, host, port, user, password) in rows {
        let found = detected(&[("https_proxy", value)], &FirewallOptions::default()).unwrap().unwrap();
        let expected = Firewall {
            kind,
            host: host.to_owned(),
            port,
            user: Secret::from(user),
            password: Secret::from(password),
        };
        assert!(found == expected, "{value}: {found:?}");
    }
    for wrong in [
        "https://proxy.example:3128",
        "ftp://proxy.example",
        "http://",
        "http://:3128",
        "http://h:99999",
        "http://h:0",
        "http://h:x",
        "http://user-marker:%zz@h",
        "http://user-marker:%4@h",
        "socks5://:pass-marker@h",
        "http://h/path",
        "\u{fffd}",
    ] {
        let error = detected(&[("all_proxy", wrong)], &FirewallOptions::default()).unwrap_err();
        assert!(error.is(spec::EINVAL) && error.message().contains("all_proxy"), "{wrong}: {error:?}");
        assert!(!error.message().contains("marker"), "{error}");
    }
}

#[test]
fn the_environment_goes_before_the_settings_and_exceptions_before_both() {
    let own = options(firewall(FirewallKind::Socks5));
    let host = |environment: &[_]| detected(environment, &own).unwrap().map(|found| found.host);
    let proxy = |name: &str| Some(name.to_owned());
    assert_eq!(host(&[]), proxy("proxy.example"));
    // By the order of programs that know these variables; those for plain requests are nothing here.
    assert_eq!(host(&[("http_proxy", "a"), ("HTTP_PROXY", "b")]), proxy("proxy.example"));
    assert_eq!(host(&[("ALL_PROXY", "d")]), proxy("d"));
    assert_eq!(host(&[("all_proxy", "c"), ("ALL_PROXY", "d")]), proxy("c"));
    assert_eq!(host(&[("HTTPS_PROXY", "b"), ("all_proxy", "c")]), proxy("b"));
    assert_eq!(host(&[("https_proxy", "a"), ("HTTPS_PROXY", "b")]), proxy("a"));
    for (list, direct) in [
        ("h.example", true),
        ("example", true),
        (".example", true),
        ("other, EXAMPLE", true),
        ("*", true),
        ("h.example:5003", true),
        ("h.example:443", false),
        ("ample", false),
        ("::1", false),
        ("", false),
        (",", false),
    ] {
        let found = host(&[("https_proxy", "a"), ("no_proxy", list)]);
        assert_eq!(found.is_none(), direct, "{list:?}");
    }
    assert_eq!(host(&[("https_proxy", "a"), ("NO_PROXY", "h.example")]), None);
    // It is only about what the environment says.
    assert_eq!(host(&[("no_proxy", "h.example")]), proxy("proxy.example"));
    let excepted = FirewallOptions { exceptions: "h.example".to_owned(), ..own.clone() };
    assert_eq!(detected(&[("https_proxy", "a")], &excepted).unwrap(), None);
    // And nothing is looked at unless it is asked for.
    let world = Simulated::default();
    world.0.lock().environment.insert("https_proxy", "a");
    assert_eq!(on_the_way_to("h.example", 1, &own, &world).unwrap().unwrap().host, "proxy.example");
}

proptest! {
    /// Whatever a firewall says, the attempt ends with an error of the table or an open way, and nothing panics.
    #[test]
    fn no_answer_confuses(
        kind in 0_usize..4,
        head in 0_usize..40,
        noise in proptest::collection::vec(any::<u8>(), 0..80),
        closes in any::<bool>(),
    ) {
        let kind = KINDS[kind];
        let mut answer = granted(kind);
        answer.truncate(head);
        let is_whole = head >= granted(kind).len();
        answer.extend(noise);
        let world = Simulated::with(Line { answer, closes, ..Line::default() });
        match dial_with(&world, "192.0.2.7", options(firewall(kind))) {
            Ok(stream) => prop_assert!(stream.firewall() == Some(kind)),
            Err(error) => {
                prop_assert!(!is_whole, "{error:?}");
                prop_assert!(spec::ErrorCode::by_code(error.code()).is_some(), "{error:?}");
                prop_assert_ne!(error.code(), 9001);
            }
        }
        prop_assert!(world.now() <= Duration::from_secs(30));
    }
}
