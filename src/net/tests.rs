//! Tests on loopback.

use super::*;
use crate::error::{Error, Result};
use crate::spec;
use crate::value::Date;
use parking_lot::Mutex;
use socket2::{Domain, SockRef, Socket, Type};
use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Long enough never to be reached by a test that passes.
const GENEROUS: Duration = Duration::from_secs(30);

fn real() -> Arc<dyn World> {
    Arc::new(RealWorld::new())
}

fn dial_with(host: &str, port: u16, options: &SocketOptions) -> Result<NetStream> {
    let world = real();
    let deadline = Deadline::after(world.now(), GENEROUS);
    dial(&world, host, port, options, deadline, &Interrupt::new())
}

/// A listener, and the connection to it.
fn pair(options: &SocketOptions) -> (NetStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let stream = dial_with("127.0.0.1", listener.local_addr().unwrap().port(), options).unwrap();
    let (peer, _) = listener.accept().unwrap();
    peer.set_read_timeout(Some(GENEROUS)).unwrap();
    (stream, peer)
}

/// A port on which nobody listens.
fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// An address that takes connections but does not answer: its queue is full.
struct Deaf {
    address: SocketAddr,
    _listener: Socket,
    _waiting: Vec<Socket>,
}

fn deaf(address: &str) -> Deaf {
    let address: SocketAddr = address.parse().unwrap();
    let listener = Socket::new(Domain::for_address(address), Type::STREAM, None).unwrap();
    listener.bind(&address.into()).unwrap();
    listener.listen(0).unwrap();
    let address = listener.local_addr().unwrap().as_socket().unwrap();
    let waiting = (0..8).map(|_| {
        let socket = Socket::new(Domain::for_address(address), Type::STREAM, None).unwrap();
        socket.set_nonblocking(true).unwrap();
        let _ = socket.connect(&address.into());
        socket
    });
    let waiting = waiting.collect();
    std::thread::sleep(Duration::from_millis(50));
    Deaf { address, _listener: listener, _waiting: waiting }
}

fn interrupt_later(interrupt: &Interrupt) -> JoinHandle<()> {
    let interrupt = interrupt.clone();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(100));
        interrupt.trigger();
    })
}

fn own(error: io::Error) -> Error {
    errors::from_io(&error)
}

/// A real world whose names are scripted: what each family resolves to.
struct Names {
    world: RealWorld,
    v4: Result<Vec<SocketAddr>>,
    v6: Result<Vec<SocketAddr>>,
    tried: Mutex<Vec<SocketAddr>>,
}

impl Names {
    fn new(v4: Result<Vec<SocketAddr>>, v6: Result<Vec<SocketAddr>>) -> Arc<Self> {
        Arc::new(Self { world: RealWorld::new(), v4, v6, tried: Mutex::default() })
    }
}

impl World for Names {
    fn now(&self) -> Duration {
        self.world.now()
    }
    fn latest_date(&self) -> Date {
        self.world.latest_date()
    }
    fn resolve(
        &self,
        _: &str,
        _: u16,
        family: Family,
        _: &Deadline,
        _: &Interrupt,
    ) -> Result<Vec<SocketAddr>> {
        match family {
            Family::V4 => self.v4.clone(),
            Family::V6 => self.v6.clone(),
        }
    }
    fn connect(
        &self,
        address: SocketAddr,
        options: &SocketOptions,
        deadline: &Deadline,
        interrupt: &Interrupt,
    ) -> Result<Box<dyn Transport>> {
        self.tried.lock().push(address);
        self.world.connect(address, options, deadline, interrupt)
    }
}

fn dial_names(names: &Arc<Names>, ip_version: IpVersion, within: Duration) -> Result<NetStream> {
    let world: Arc<dyn World> = Arc::clone(names) as _;
    let options = SocketOptions { ip_version, ..SocketOptions::default() };
    let deadline = Deadline::after(world.now(), within);
    dial(&world, "host.example", 1, &options, deadline, &Interrupt::new())
}

#[test]
fn bytes_go_both_ways_and_are_counted() {
    let (mut stream, mut peer) = pair(&SocketOptions::default());
    stream.write_all(b"request").unwrap();
    let mut buffer = [0; 7];
    peer.read_exact(&mut buffer).unwrap();
    assert_eq!(&buffer, b"request");
    peer.write_all(b"answer").unwrap();
    peer.shutdown(Shutdown::Write).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    assert_eq!(answer, b"answer");
    assert_eq!((stream.bytes_sent(), stream.bytes_received()), (7, 6));
    assert_eq!(stream.local_addr().unwrap(), peer.peer_addr().unwrap());
    assert_eq!(stream.peer_addr().unwrap(), peer.local_addr().unwrap());
    stream.close();
    assert_eq!(peer.read(&mut buffer).unwrap(), 0, "an orderly end");
    assert!(own(stream.write(b"x").unwrap_err()).is(spec::ENOTCONN));
}

#[test]
fn nobody_listening_is_refused() {
    let error = dial_with("127.0.0.1", free_port(), &SocketOptions::default()).unwrap_err();
    assert_eq!((error.code(), error.message()), (10061, "[10061] Connection refused."));
}

#[test]
fn impossible_destinations_are_refused_at_once() {
    let rows = [
        ("127.0.0.1", 0, spec::REMOTE_PORT_ZERO),
        ("0.0.0.0", 1, spec::REMOTE_HOST_INVALID),
        ("", 1, spec::REMOTE_HOST_INVALID),
        ("::1", 1, spec::EAFNOSUPPORT),
        ("a\0b", 1, spec::HOST_NOT_FOUND),
    ];
    for (host, port, code) in rows {
        let error = dial_with(host, port, &SocketOptions::default()).unwrap_err();
        assert!(error.is(code), "{host:?}: {error:?}");
    }
}

#[test]
fn ipv6_is_used_when_asked_for() {
    let listener = TcpListener::bind("[::1]:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    for (ip_version, host) in [(IpVersion::V6Only, "::1"), (IpVersion::V6ThenV4, "[::1]")] {
        let options = SocketOptions { ip_version, ..SocketOptions::default() };
        assert!(dial_with(host, port, &options).unwrap().peer_addr().unwrap().is_ipv6());
    }
    let only = SocketOptions { ip_version: IpVersion::V6Only, ..SocketOptions::default() };
    assert!(dial_with("127.0.0.1", port, &only).unwrap_err().is(spec::EAFNOSUPPORT));
    assert_eq!(IpVersion::from_setting(2), Some(IpVersion::V6ThenV4));
    assert_eq!((IpVersion::from_setting(3), IpVersion::from_setting(-1)), (None, None));
}

#[test]
fn the_addresses_of_a_host_are_tried_in_order() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let good = listener.local_addr().unwrap();
    let bad = SocketAddr::new(good.ip(), free_port());
    let names = Names::new(Ok(vec![bad, good, bad]), Err(Error::new(spec::HOST_NOT_FOUND)));
    let stream = dial_names(&names, IpVersion::V4Only, GENEROUS).unwrap();
    assert_eq!(stream.peer_addr().unwrap(), good);
    assert_eq!(*names.tried.lock(), [bad, good]);
}

#[test]
fn ipv4_comes_after_ipv6_has_failed() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let good = listener.local_addr().unwrap();
    let refused = SocketAddr::new(IpAddr::V6(Ipv6Addr::LOCALHOST), free_port());
    for v6 in [Ok(vec![refused]), Err(Error::new(spec::HOST_NOT_FOUND))] {
        let names = Names::new(Ok(vec![good]), v6.clone());
        let stream = dial_names(&names, IpVersion::V6ThenV4, GENEROUS).unwrap();
        assert_eq!(stream.peer_addr().unwrap(), good);
        assert!(dial_names(&Names::new(Ok(vec![good]), v6), IpVersion::V6Only, GENEROUS).is_err());
    }
    let names = Names::new(Ok(vec![good]), Err(Error::new(spec::EINTR)));
    assert!(dial_names(&names, IpVersion::V6ThenV4, GENEROUS).unwrap_err().is(spec::EINTR));
    assert!(names.tried.lock().is_empty(), "an interrupt is not a failure to go on after");
}

#[test]
fn an_address_that_never_answers_leaves_time_for_the_next() {
    let deaf = deaf("127.0.0.1:0");
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let good = listener.local_addr().unwrap();
    let names = Names::new(Ok(vec![deaf.address, good]), Err(Error::new(spec::HOST_NOT_FOUND)));
    let stream = dial_names(&names, IpVersion::V4Only, Duration::from_secs(2)).unwrap();
    assert_eq!(stream.peer_addr().unwrap(), good);
    let names = Names::new(Ok(vec![deaf.address; 2]), Err(Error::new(spec::HOST_NOT_FOUND)));
    let error = dial_names(&names, IpVersion::V4Only, Duration::from_millis(400)).unwrap_err();
    assert!(error.is(spec::CONNECT_TIMEOUT), "{error:?}");
    assert_eq!(names.tried.lock().len(), 2);
}

#[test]
fn the_interrupt_stops_a_connect() {
    let deaf = deaf("127.0.0.1:0");
    let interrupt = Interrupt::new();
    let later = interrupt_later(&interrupt);
    let (host, port) = (deaf.address.ip().to_string(), deaf.address.port());
    let options = SocketOptions::default();
    let error = dial(&real(), &host, port, &options, Deadline::NEVER, &interrupt).unwrap_err();
    assert_eq!((error.code(), error.message()), (10004, "[10004] Interrupted system call."));
    later.join().unwrap();
}

#[test]
fn the_interrupt_and_the_deadline_stop_a_lookup() {
    // A lookup that lasts until the test lets it go.
    let stuck = || {
        let (release, wait) = std::sync::mpsc::channel::<()>();
        let lookup = move || {
            let _ = wait.recv_timeout(GENEROUS);
            Err(Error::new(spec::HOST_NOT_FOUND))
        };
        (release, lookup)
    };
    let interrupt = Interrupt::new();
    let later = interrupt_later(&interrupt);
    let (_release, lookup) = stuck();
    assert!(resolve::on_thread(lookup, None, &interrupt).unwrap_err().is(spec::EINTR));
    later.join().unwrap();
    let (_release, lookup) = stuck();
    let set_before = resolve::on_thread(lookup, None, &interrupt);
    assert!(set_before.unwrap_err().is(spec::EINTR));
    interrupt.arm();
    let (_release, lookup) = stuck();
    let expired = resolve::on_thread(lookup, Some(Duration::from_millis(100)), &interrupt);
    assert!(expired.unwrap_err().is(spec::CONNECT_TIMEOUT));
    let panics = resolve::on_thread(|| panic!("a broken resolver"), None, &interrupt);
    assert!(panics.unwrap_err().is(spec::NO_RECOVERY));
    let answer = vec![SocketAddr::from(([127, 0, 0, 1], 7))];
    let given = answer.clone();
    assert_eq!(resolve::on_thread(move || Ok(given), None, &interrupt).unwrap(), answer);
}

#[test]
#[cfg(unix)]
fn failed_lookups_have_their_codes() {
    let rows = [
        (libc::EAI_NONAME, spec::HOST_NOT_FOUND),
        (libc::EAI_NODATA, spec::NO_DATA),
        (libc::EAI_AGAIN, spec::TRY_AGAIN),
        (libc::EAI_FAIL, spec::NO_RECOVERY),
        (libc::EAI_FAMILY, spec::EAFNOSUPPORT),
        (libc::EAI_MEMORY, spec::ENOBUFS),
        (-9999, spec::HOST_NOT_FOUND),
    ];
    for (number, code) in rows {
        let error = resolve::from_lookup(dns_lookup::LookupError::new(number));
        assert!(error.is(code), "{number}: {error:?}");
    }
}

#[test]
fn localhost_has_an_address_of_each_family_asked_for() {
    let found = resolve::lookup("localhost", 80, Family::V4).unwrap();
    assert!(found.contains(&SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 80)), "{found:?}");
    assert!(found.iter().all(SocketAddr::is_ipv4));
}

#[test]
fn the_local_port_and_host_are_bound() {
    let port = free_port();
    for local_host in ["", "127.0.0.1", "localhost"] {
        let options =
            SocketOptions { local_port: port, local_host: local_host.to_owned(), ..SocketOptions::default() };
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let stream = dial_with("127.0.0.1", listener.local_addr().unwrap().port(), &options).unwrap();
        assert_eq!(stream.local_addr().unwrap().port(), port);
    }
    let options = SocketOptions { local_host: "192.0.2.1".to_owned(), ..SocketOptions::default() };
    let error = dial_with("127.0.0.1", free_port(), &options).unwrap_err();
    assert!(error.is(spec::EADDRNOTAVAIL), "{error:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn the_options_reach_the_socket() {
    let keep_alive = Some(KeepAlive { time_ms: Some(500), interval_ms: Some(2001) });
    let options =
        SocketOptions { keep_alive, no_delay: true, in_buffer_size: Some(65_536), ..Default::default() };
    let address = TcpListener::bind("127.0.0.1:0").unwrap();
    let transport = connect::TcpTransport::start(address.local_addr().unwrap(), None, &options).unwrap();
    let socket = transport.socket();
    assert!(socket.keepalive().unwrap() && socket.tcp_nodelay().unwrap());
    assert_eq!(socket.tcp_keepalive_time().unwrap(), Duration::from_secs(1));
    assert_eq!(socket.tcp_keepalive_interval().unwrap(), Duration::from_secs(3));
    assert_eq!(transport.buffer_sizes().unwrap().0, 131_072, "the system doubles it");
    assert_eq!(socket.linger().unwrap(), None);
    let plain = connect::TcpTransport::start(address.local_addr().unwrap(), None, &SocketOptions::default());
    assert!(!plain.unwrap().socket().keepalive().unwrap());
}

#[test]
fn keep_alive_times_are_rounded_up_to_seconds() {
    let rows = [(0, 1), (1, 1), (500, 1), (1000, 1), (1001, 2), (7_200_000, 7200), (u32::MAX, 4_294_968)];
    for (milliseconds, seconds) in rows {
        assert_eq!(KeepAlive::seconds(milliseconds), Duration::from_secs(seconds));
    }
}

#[test]
fn closing_ends_or_resets_as_linger_says() {
    for (linger, reset) in [(Linger::System, false), (Linger::Seconds(5), false), (Linger::Abort, true)] {
        let (mut stream, mut peer) = pair(&SocketOptions { linger, ..SocketOptions::default() });
        stream.write_all(b"last words").unwrap();
        // What arrives and is not read must not turn the end into a reset.
        peer.write_all(b"unread").unwrap();
        std::thread::sleep(Duration::from_millis(50));
        stream.close();
        drop(stream);
        let mut words = Vec::new();
        let result = peer.read_to_end(&mut words);
        if reset {
            assert_eq!(result.unwrap_err().kind(), io::ErrorKind::ConnectionReset);
        } else {
            assert_eq!(result.unwrap(), 10);
        }
    }
}

#[test]
fn a_silent_peer_times_out_with_the_code_of_the_policy() {
    let (mut stream, _peer) = pair(&SocketOptions::default());
    stream.set_policy(Policy::Inactivity(Some(Duration::from_millis(100))));
    let error = own(stream.read(&mut [0; 8]).unwrap_err());
    assert_eq!((error.code(), error.message()), (201, "Timeout."));
    assert!(own(stream.write(b"x").unwrap_err()).is(spec::TIMEOUT), "the first error stays");
    assert_eq!(stream.bytes_sent(), 0);
    for (absolute, code) in [(false, spec::CONNECT_TIMEOUT), (true, spec::TIMEOUT)] {
        let (mut stream, _peer) = pair(&SocketOptions::default());
        stream.end_within(Duration::from_millis(100));
        let Policy::Absolute(deadline) = stream.policy() else { panic!("it is an absolute end") };
        if !absolute {
            stream.set_policy(Policy::Connecting(deadline));
        }
        assert!(own(stream.read(&mut [0; 8]).unwrap_err()).is(code));
    }
}

#[test]
fn a_peer_that_does_not_read_times_out() {
    let (mut stream, _peer) = pair(&SocketOptions::default());
    stream.set_policy(Policy::Inactivity(Some(Duration::from_millis(100))));
    let error = own(stream.write_all(&vec![0; 64 << 20]).unwrap_err());
    assert!(error.is(spec::TIMEOUT));
    assert!(stream.bytes_sent() > 0 && stream.bytes_sent() < 64 << 20);
}

#[test]
fn the_interrupt_stops_a_read_and_everything_after() {
    let (stream, _peer) = pair(&SocketOptions::default());
    drop(stream);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let interrupt = Interrupt::new();
    let options = SocketOptions::default();
    let port = listener.local_addr().unwrap().port();
    let mut stream = dial(&real(), "127.0.0.1", port, &options, Deadline::NEVER, &interrupt).unwrap();
    let later = interrupt_later(&interrupt);
    assert!(own(stream.read(&mut [0; 8]).unwrap_err()).is(spec::EINTR));
    later.join().unwrap();
    interrupt.arm();
    assert!(own(stream.write(b"x").unwrap_err()).is(spec::EINTR), "an interrupted connection stays so");
    assert_eq!(stream.bytes_sent(), 0);
}

#[test]
fn no_wake_up_is_lost() {
    // The trigger comes at any moment around the beginning of the wait.
    let (stream, _peer) = pair(&SocketOptions::default());
    drop(stream);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    for round in 0..200_u32 {
        let interrupt = Interrupt::new();
        let options = SocketOptions::default();
        let mut stream = dial(&real(), "127.0.0.1", port, &options, Deadline::NEVER, &interrupt).unwrap();
        stream.set_policy(Policy::Inactivity(Some(GENEROUS)));
        let trigger = interrupt.clone();
        let thread = std::thread::spawn(move || {
            (0..round * 50).for_each(|_| std::hint::spin_loop());
            trigger.trigger();
        });
        assert!(own(stream.read(&mut [0; 8]).unwrap_err()).is(spec::EINTR));
        thread.join().unwrap();
        let _ = listener.accept();
    }
}

#[test]
fn a_reset_is_reported_as_such() {
    let (mut stream, peer) = pair(&SocketOptions::default());
    SockRef::from(&peer).set_linger(Some(Duration::ZERO)).unwrap();
    drop(peer);
    let error = own(stream.read(&mut [0; 8]).unwrap_err());
    assert!(error.is(spec::ECONNRESET), "{error:?}");
}

#[test]
fn throttled_sending_is_not_inactivity() {
    let (mut stream, mut peer) = pair(&SocketOptions { max_transfer_rate: 10, ..SocketOptions::default() });
    stream.set_policy(Policy::Inactivity(Some(Duration::from_millis(50))));
    let started = Instant::now();
    stream.write_all(&[7; 5]).unwrap();
    // One byte goes at once, the others after a tenth of a second each: the least that must pass, not the most.
    assert!(started.elapsed() >= Duration::from_millis(390), "{:?}", started.elapsed());
    stream.close();
    let mut all = Vec::new();
    peer.read_to_end(&mut all).unwrap();
    assert_eq!(all, [7; 5]);
}

#[test]
fn what_was_accepted_for_sending_survives_the_close() {
    // The peer reads nothing yet, so that most of it is still here when the connection is closed; and it has sent
    // something that nobody reads here.
    let (mut stream, mut peer) = pair(&SocketOptions::default());
    peer.write_all(&[1; 20_000]).unwrap();
    std::thread::sleep(Duration::from_millis(50));
    stream.set_policy(Policy::Inactivity(Some(Duration::from_millis(100))));
    assert!(stream.write_all(&vec![0; 64 << 20]).is_err());
    let sent = stream.bytes_sent();
    stream.close();
    drop(stream);
    let mut all = Vec::new();
    peer.read_to_end(&mut all).unwrap();
    assert_eq!(all.len() as u64, sent);
}

#[test]
fn an_absolute_end_holds_while_throttled() {
    let (mut stream, _peer) = pair(&SocketOptions { max_transfer_rate: 1, ..SocketOptions::default() });
    stream.end_within(Duration::from_millis(200));
    assert!(own(stream.write_all(&[7; 500]).unwrap_err()).is(spec::TIMEOUT));
    assert!(stream.bytes_sent() <= 2);
}

/// A transport without a system: scripted steps and a clock of its own. It shows that the traits can be implemented
/// elsewhere, and tests what the real system cannot be made to do.
struct Script {
    clock: Arc<Mutex<Duration>>,
    reads: VecDeque<(Duration, Vec<u8>)>,
}

struct ScriptWorld(Arc<Mutex<Duration>>);

impl World for ScriptWorld {
    fn now(&self) -> Duration {
        *self.0.lock()
    }
    fn latest_date(&self) -> Date {
        Date { year: 2026, month: 1, day: 31 }
    }
    fn resolve(&self, _: &str, _: u16, _: Family, _: &Deadline, _: &Interrupt) -> Result<Vec<SocketAddr>> {
        Err(Error::new(spec::HOST_NOT_FOUND))
    }
    fn connect(
        &self,
        _: SocketAddr,
        _: &SocketOptions,
        _: &Deadline,
        _: &Interrupt,
    ) -> Result<Box<dyn Transport>> {
        Err(Error::new(spec::ECONNREFUSED))
    }
}

impl Transport for Script {
    fn try_read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let now = *self.clock.lock();
        match self.reads.front() {
            Some((at, _)) if *at > now => Err(io::ErrorKind::WouldBlock.into()),
            Some(_) => {
                let (_, bytes) = self.reads.pop_front().unwrap();
                buffer[..bytes.len()].copy_from_slice(&bytes);
                Ok(bytes.len())
            }
            None => Ok(0),
        }
    }
    fn try_write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(bytes.len().min(3))
    }
    fn wait(&mut self, _: Interest, timeout: Option<Duration>, interrupt: &Interrupt) -> io::Result<Wake> {
        if interrupt.is_set() {
            return Ok(Wake::Interrupted);
        }
        let mut now = self.clock.lock();
        let next = self.reads.front().map_or(*now, |(at, _)| *at);
        match timeout.map(|timeout| *now + timeout) {
            Some(end) if end < next => {
                *now = end;
                Ok(Wake::TimedOut)
            }
            _ => {
                *now = next;
                Ok(Wake::Ready)
            }
        }
    }
    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(SocketAddr::from(([127, 0, 0, 1], 1)))
    }
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        Ok(SocketAddr::from(([127, 0, 0, 1], 2)))
    }
    fn close(&mut self) {}
}

fn scripted(policy: Policy, gaps: &[u64]) -> NetStream {
    let clock = Arc::new(Mutex::new(Duration::ZERO));
    let mut at = Duration::ZERO;
    let reads = gaps.iter().map(|gap| {
        at += Duration::from_secs(*gap);
        (at, vec![b'x'])
    });
    let script = Script { clock: Arc::clone(&clock), reads: reads.collect() };
    let world: Arc<dyn World> = Arc::new(ScriptWorld(clock));
    NetStream::new(Box::new(script), world, Interrupt::new(), policy, &SocketOptions::default())
}

#[test]
fn every_byte_renews_the_inactivity_and_not_the_absolute_end() {
    let gaps = [29, 29, 29, 29];
    let mut renewed = scripted(Policy::Inactivity(Some(Duration::from_secs(30))), &gaps);
    let mut all = Vec::new();
    renewed.read_to_end(&mut all).unwrap();
    assert_eq!(all, b"xxxx");
    let mut fixed = scripted(Policy::Absolute(Deadline::at(Duration::from_secs(30))), &gaps);
    assert!(own(fixed.read_to_end(&mut Vec::new()).unwrap_err()).is(spec::TIMEOUT));
    assert_eq!(fixed.bytes_received(), 1);
    let mut partial = scripted(Policy::Inactivity(None), &[]);
    partial.write_all(b"ten bytes!").unwrap();
    assert_eq!(partial.bytes_sent(), 10, "parts are counted as they go");
}

#[test]
fn deadlines_are_shared_and_never_overflow() {
    let deadline = Deadline::after(Duration::from_secs(10), Duration::from_secs(30));
    assert_eq!(deadline.instant(), Some(Duration::from_secs(40)));
    assert_eq!(deadline.share(Duration::from_secs(10), 3).instant(), Some(Duration::from_secs(20)));
    assert_eq!(deadline.share(Duration::from_secs(10), 1), deadline);
    assert!(deadline.expired(Duration::from_secs(40)) && !deadline.expired(Duration::from_secs(39)));
    assert_eq!(Deadline::after(Duration::MAX, Duration::MAX), Deadline::NEVER);
    assert_eq!(Deadline::NEVER.share(Duration::ZERO, 5), Deadline::NEVER);
}

#[test]
fn the_real_world_has_a_clock_and_a_calendar() {
    let world = RealWorld::new();
    let earlier = world.now();
    assert!(world.now() >= earlier);
    let today = world.latest_date();
    assert!(today.year >= 2025 && (1..=12).contains(&today.month) && (1..=31).contains(&today.day));
}
