//! Whole reversals in a simulated world: clock, network and host follow from a seed, so every run can be repeated.

use super::*;
use crate::TsysReversal;
use crate::events::NoEvents;
use crate::net::{Family, Interest, NetStream, SocketOptions, Transport, Wake};
use crate::spec::{Property, properties as p};
use crate::tls::{TlsPlan, TlsSession};
use crate::value::{Date, Value};
use crate::wire::frame::{ACK, ENQ, EOT, NAK};
use std::collections::VecDeque;
use std::io;
use std::net::SocketAddr;

/// Marsaglia's xorshift: the whole world follows from its seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// What the host does wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    None,
    NoEnq,
    CloseBeforeEnq,
    CloseAfterRequest,
    SilenceAfterRequest,
    Cut,
    WrongLrc,
    WrongSequence,
    NakForever,
    Garbage,
}

const FAULTS: [Fault; 10] = [
    Fault::None,
    Fault::NoEnq,
    Fault::CloseBeforeEnq,
    Fault::CloseAfterRequest,
    Fault::SilenceAfterRequest,
    Fault::Cut,
    Fault::WrongLrc,
    Fault::WrongSequence,
    Fault::NakForever,
    Fault::Garbage,
];

/// The network and the host behind it.
struct Net {
    now: Duration,
    dice: Dice,
    fault: Fault,
    /// Bytes on their way here, each with its time of arrival.
    coming: VecDeque<(Duration, u8)>,
    /// When the host closes, and whether it resets.
    end: Option<(Duration, bool)>,
    /// What the host received, control bytes included.
    received: Vec<u8>,
    frames: usize,
}

impl Net {
    fn new(seed: u64, fault: Fault) -> Self {
        let mut net = Self {
            now: Duration::from_secs(1000),
            dice: Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1),
            fault,
            coming: VecDeque::new(),
            end: None,
            received: Vec::new(),
            frames: 0,
        };
        match fault {
            Fault::NoEnq => {}
            Fault::CloseBeforeEnq => net.close(),
            _ => net.send(&[ENQ]),
        }
        net
    }

    /// The same host behind a firewall that answers so.
    fn behind(mut self, answer: &[u8]) -> Self {
        let now = self.now;
        for byte in answer.iter().rev() {
            self.coming.push_front((now, *byte));
        }
        // A host that hangs up at once does so when the way to it is open.
        if let Some((time, _)) = &mut self.end {
            *time += Duration::from_millis(1);
        }
        self
    }

    fn later(&mut self) -> Duration {
        let last = self.coming.back().map_or(self.now, |(time, _)| *time);
        last + Duration::from_millis(self.dice.below(40))
    }

    fn send(&mut self, bytes: &[u8]) {
        for byte in bytes {
            let time = self.later();
            self.coming.push_back((time, *byte));
        }
    }

    fn close(&mut self) {
        let time = self.later();
        let reset = self.dice.below(2) == 0;
        self.end = Some((time, reset));
    }

    /// The host takes bytes; a whole frame makes it answer.
    fn take(&mut self, bytes: &[u8]) {
        self.received.extend(bytes);
        // Whatever follows a whole frame, such as ACK, makes it one no more.
        if frame::open(&frame::strip_parity(&self.received[self.start()..])).is_ok() {
            self.frames += 1;
            self.answer();
        }
    }

    fn start(&self) -> usize {
        self.received.iter().rposition(|byte| byte & 0x7F == frame::STX).unwrap_or(0)
    }

    fn answer(&mut self) {
        let sequence = if self.fault == Fault::WrongSequence { "0007" } else { "0003" };
        let body = format!(
            "E0.E599915155{sequence}00TAS705082014131404APPROVAL TAS705 0423217502329 MCC1112220820  \x1cCVJ4\x1c020"
        );
        let mut answer = frame::seal(body.as_bytes());
        if self.dice.below(2) == 0 {
            self.send(&[ACK]);
        }
        match self.fault {
            Fault::SilenceAfterRequest => {}
            Fault::CloseAfterRequest => self.close(),
            Fault::NakForever => {
                self.coming.clear();
                self.send(&[NAK]);
            }
            Fault::Cut => {
                let length = 1 + self.dice.below(answer.len() as u64 - 1) as usize;
                self.send(&answer[..length]);
                self.close();
            }
            Fault::Garbage => {
                self.send(b"\xff\xfeABC");
                self.close();
            }
            Fault::WrongLrc => {
                if let Some(last) = answer.last_mut() {
                    *last ^= 0x11;
                }
                self.send(&answer);
                self.close();
            }
            _ => {
                let bytes = if self.dice.below(2) == 0 { frame::add_parity(&answer) } else { answer };
                self.send(&bytes);
                self.send(&[EOT]);
                self.close();
            }
        }
    }
}

#[derive(Clone)]
struct Simulated(Arc<Mutex<Net>>);

impl World for Simulated {
    fn now(&self) -> Duration {
        self.0.lock().now
    }
    fn latest_date(&self) -> Date {
        Date { year: 2026, month: 5, day: 17 }
    }
    fn resolve(&self, _: &str, port: u16, _: Family, _: &Deadline, _: &Interrupt) -> Result<Vec<SocketAddr>> {
        Ok(vec![SocketAddr::from(([127, 0, 0, 1], port))])
    }
    fn connect(
        &self,
        _: SocketAddr,
        _: &SocketOptions,
        _: &Deadline,
        _: &Interrupt,
    ) -> Result<Box<dyn Transport>> {
        Ok(Box::new(self.clone()))
    }
}

impl Transport for Simulated {
    fn try_read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut net = self.0.lock();
        let mut count = 0;
        let most = 1 + net.dice.below(buffer.len() as u64) as usize;
        while let Some((time, byte)) = net.coming.front().copied() {
            if time > net.now || count == most {
                break;
            }
            buffer[count] = byte;
            count += 1;
            net.coming.pop_front();
        }
        match net.end {
            _ if count > 0 => Ok(count),
            Some((time, reset)) if net.coming.is_empty() && time <= net.now => {
                if reset {
                    Err(io::ErrorKind::ConnectionReset.into())
                } else {
                    Ok(0)
                }
            }
            _ => Err(io::ErrorKind::WouldBlock.into()),
        }
    }

    fn try_write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut net = self.0.lock();
        if let Some((time, true)) = net.end {
            if time <= net.now {
                return Err(io::ErrorKind::ConnectionReset.into());
            }
        }
        let count = 1 + net.dice.below(bytes.len() as u64) as usize;
        net.take(&bytes[..count]);
        Ok(count)
    }

    fn wait(&mut self, interest: Interest, timeout: Option<Duration>, _: &Interrupt) -> io::Result<Wake> {
        let mut net = self.0.lock();
        if interest == Interest::Write {
            return Ok(Wake::Ready);
        }
        let next = net.coming.front().map(|(time, _)| *time).or(net.end.map(|(time, _)| time));
        let limit = timeout.map(|time| net.now + time);
        let until = match (next, limit) {
            (Some(next), Some(limit)) => next.min(limit),
            (next, limit) => next.or(limit).expect("somebody waits for ever"),
        };
        net.now = net.now.max(until);
        Ok(if next.is_some_and(|next| next <= net.now) { Wake::Ready } else { Wake::TimedOut })
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(SocketAddr::from(([127, 0, 0, 1], 40_000)))
    }
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        Ok(SocketAddr::from(([127, 0, 0, 1], 5003)))
    }
    fn close(&mut self) {}
}

/// No security at all: what is tested here lies above it.
struct Plain;

struct PlainStream(NetStream, TlsSession);

impl TlsEngine for Plain {
    fn handshake(&self, stream: NetStream, _: &TlsPlan, _: &mut dyn Judge) -> Result<Box<dyn SecureStream>> {
        Ok(Box::new(PlainStream(stream, TlsSession::default())))
    }
}

impl SecureStream for PlainStream {
    fn read(&mut self, buffer: &mut [u8], until: Option<Duration>) -> Result<Received> {
        self.0.pause_reads_at(until);
        match io::Read::read(&mut self.0, buffer) {
            Ok(0) => Ok(Received::Truncated),
            Ok(count) => Ok(Received::Data(count)),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(Received::Nothing),
            Err(error) => Err(net::errors::from_io(&error)),
        }
    }
    fn write_all(&mut self, bytes: &[u8]) -> Result<()> {
        io::Write::write_all(&mut self.0, bytes).map_err(|error| net::errors::from_io(&error))
    }
    fn shutdown(&mut self, _: Duration) {
        self.0.close();
    }
    fn net(&mut self) -> &mut NetStream {
        &mut self.0
    }
    fn session(&self) -> &TlsSession {
        &self.1
    }
    fn take_packet_log(&mut self) -> Vec<String> {
        Vec::new()
    }
}

/// Writes down what happens.
#[derive(Default)]
struct Diary(Mutex<Vec<String>>);

impl EventSink for Diary {
    fn connected(&self, event: &Connected) -> Result<()> {
        self.0.lock().push(format!("connected {}", event.status_code));
        Ok(())
    }
    fn disconnected(&self, event: &Disconnected) -> Result<()> {
        self.0.lock().push(format!("disconnected {}", event.status_code));
        Ok(())
    }
    fn data_packet_out(&self, packet: &[u8]) -> Result<()> {
        self.0.lock().push(format!("out {}", packet.len()));
        Ok(())
    }
    fn data_packet_in(&self, packet: &[u8]) -> Result<()> {
        self.0.lock().push(format!("in {}", packet.len()));
        Ok(())
    }
    fn error(&self, event: &Failure) -> Result<()> {
        self.0.lock().push(format!("error {}", event.error_code));
        Ok(())
    }
}

fn set(object: &TsysReversal, property: &Property, text: &str) {
    object.set(property, Value::text(text)).unwrap();
}

/// Everything that a full reversal needs.
fn fill(object: &TsysReversal) {
    for (property, text) in [
        (&p::MERCHANT_BANK_ID, "999995"),
        (&p::MERCHANT_NUMBER, "888000002447"),
        (&p::MERCHANT_STORE_NUMBER, "5999"),
        (&p::MERCHANT_TERMINAL_NUMBER, "1515"),
        (&p::MERCHANT_CATEGORY_CODE, "5999"),
        (&p::MERCHANT_ZIP, "27713"),
        (&p::CARD_NUMBER, "5499740000000057"),
        (&p::TOTAL_AUTHORIZED_AMOUNT, "12400"),
        (&p::SETTLEMENT_AMOUNT, "0"),
        (&p::APPROVAL_CODE, "TAS705"),
        (&p::RETRIEVAL_NUMBER, "423217502329"),
        (&p::TRANSACTION_DATE, "082014"),
        (&p::TRANSACTION_TIME, "131404"),
    ] {
        set(object, property, text);
    }
    object.set(&p::CARD_EXP_MONTH, Value::Integer(12)).unwrap();
    object.set(&p::CARD_EXP_YEAR, Value::Integer(2029)).unwrap();
    object.set(&p::CARD_ENTRY_DATA_SOURCE, Value::Integer(3)).unwrap();
    object.set(&p::TRANSACTION_NUMBER, Value::Integer(3)).unwrap();
}

/// One run: the code, the outcome, the events, and what the host saw.
#[derive(Debug, PartialEq, Eq)]
struct Story {
    code: i32,
    outcome: String,
    response: String,
    events: Vec<String>,
    received: Vec<u8>,
    frames: usize,
    time: Duration,
}

fn play(seed: u64, fault: Fault) -> Story {
    play_with(seed, fault, &[])
}

fn play_with(seed: u64, fault: Fault, settings: &[&str]) -> Story {
    let net = Simulated(Arc::new(Mutex::new(Net::new(seed, fault))));
    let object = TsysReversal::in_world(Arc::new(net.clone()), Arc::new(Plain));
    fill(&object);
    for setting in settings {
        object.config(setting).unwrap();
    }
    let diary = Arc::new(Diary::default());
    object.set_events(diary.clone());
    let code = object.reverse().map_or_else(|error| error.code(), |()| 0);
    let events = diary.0.lock().clone();
    let net = net.0.lock();
    Story {
        code,
        outcome: object.config("Outcome").unwrap().expose_text().to_owned(),
        response: object.text(&p::RESPONSE_CODE),
        events,
        received: net.received.clone(),
        frames: net.frames,
        time: net.now,
    }
}

/// What must hold whatever the network does.
fn check(story: &Story, fault: Fault) {
    let answered = story.code == 0;
    assert_eq!(answered, story.outcome == "answered", "{fault:?}: {story:?}");
    assert_eq!(answered, story.response == "00", "{fault:?}: {story:?}");
    assert_eq!(story.received.is_empty(), story.outcome == "not-sent", "{fault:?}: {story:?}");
    let count = |word: &str| story.events.iter().filter(|line| line.starts_with(word)).count();
    assert_eq!(count("connected 0"), count("disconnected"), "{fault:?}: {story:?}");
    assert_eq!(count("error"), usize::from(!answered), "{fault:?}: {story:?}");
    let sends = if fault == Fault::NakForever { 1..=3 } else { 0..=1 };
    assert!(sends.contains(&story.frames), "{fault:?}: sent {} times", story.frames);
    let expected: &[i32] = match fault {
        Fault::None | Fault::NoEnq => &[0],
        Fault::CloseBeforeEnq => &[522],
        Fault::CloseAfterRequest => &[595],
        Fault::SilenceAfterRequest => &[523],
        Fault::Cut => &[521],
        Fault::WrongLrc => &[518],
        Fault::WrongSequence => &[513],
        Fault::NakForever => &[524],
        Fault::Garbage => &[519],
    };
    assert!(expected.contains(&story.code), "{fault:?}: {story:?}");
}

#[test]
fn every_fault_has_its_code_whatever_the_network_does() {
    let mut played = 0;
    for fault in FAULTS {
        for seed in 1..=200 {
            check(&play(seed, fault), fault);
            played += 1;
        }
    }
    assert_eq!(played, FAULTS.len() * 200);
    println!("{played} reversals in the simulated world");
}

#[test]
fn a_silent_host_has_the_time_out_once() {
    let net = Simulated(Arc::new(Mutex::new(Net::new(5, Fault::NoEnq))));
    net.0.lock().fault = Fault::SilenceAfterRequest;
    let object = TsysReversal::in_world(Arc::new(net.clone()), Arc::new(Plain));
    fill(&object);
    let begun = net.0.lock().now;
    assert_eq!(object.reverse().unwrap_err().code(), 523);
    let took = net.0.lock().now - begun;
    assert_eq!(took.as_secs(), 30, "the default of timeout");
}

#[test]
fn a_seed_plays_the_same_story_again() {
    for fault in FAULTS {
        for seed in 1..=20 {
            assert_eq!(play(seed, fault), play(seed, fault), "{fault:?} {seed}");
        }
    }
}

/// A SOCKS5 server's side: no authentication, and the way is open.
const OPEN: [u8; 12] = [5, 0, 5, 0, 0, 1, 127, 0, 0, 1, 0, 80];

/// This side's: the greeting, and `host.example`, port 5003.
const ASKED: &[u8] = b"\x05\x01\x00\x05\x01\x00\x03\x0chost.example\x13\x8b";

/// An object behind a firewall that answers so, with what it writes down.
fn behind(seed: u64, fault: Fault, answer: &[u8]) -> (Simulated, TsysReversal, Arc<Diary>) {
    let net = Simulated(Arc::new(Mutex::new(Net::new(seed, fault).behind(answer))));
    let object = TsysReversal::in_world(Arc::new(net.clone()), Arc::new(Plain));
    fill(&object);
    for setting in ["Server=host.example", "Port=5003", "FirewallType=3", "FirewallHost=proxy.example"] {
        object.config(setting).unwrap();
    }
    let diary = Arc::new(Diary::default());
    object.set_events(diary.clone());
    (net, object, diary)
}

#[test]
fn a_firewall_changes_nothing_about_what_a_host_does() {
    let mut played = 0;
    for fault in FAULTS {
        for seed in 1..=40 {
            let direct = play(seed, fault);
            let (net, object, diary) = behind(seed, fault, &OPEN);
            let code = object.reverse().map_or_else(|error| error.code(), |()| 0);
            assert_eq!(code, direct.code, "{fault:?} {seed}");
            let outcome = object.config("Outcome").unwrap();
            // What was said to the firewall was not the request.
            assert_eq!(outcome.expose_text(), direct.outcome, "{fault:?} {seed}");
            assert!(net.0.lock().received.starts_with(ASKED), "{fault:?} {seed}");
            assert_eq!(diary.0.lock().first().map(String::as_str), Some("connected 0"));
            assert_eq!(object.config("FirewallHost").unwrap().expose_text(), "127.0.0.1");
            played += 1;
        }
    }
    assert_eq!(played, FAULTS.len() * 40);
}

#[test]
fn a_firewall_that_refuses_fails_the_connection_and_nothing_was_sent() {
    for (answer, code) in [(&[5, 0xFF][..], 10013), (&[5, 0, 5, 5, 0, 1], 10061), (&[4, 0], 10043)] {
        let (net, object, diary) = behind(1, Fault::None, answer);
        assert_eq!(object.reverse().unwrap_err().code(), code);
        assert_eq!(*diary.0.lock(), [format!("connected {code}"), format!("error {code}")]);
        assert_eq!(object.config("Outcome").unwrap().expose_text(), "not-sent");
        assert_eq!(object.config("FirewallHost").unwrap().expose_text(), "proxy.example");
        assert_eq!(net.0.lock().frames, 0);
    }
}

/// Looks at settings while there is a connection, and changes one.
struct Looking {
    object: Mutex<Option<TsysReversal>>,
    seen: Mutex<Vec<String>>,
}

impl EventSink for Looking {
    fn ssl_status(&self, message: &str) -> Result<()> {
        self.seen.lock().push(message.to_owned());
        Ok(())
    }
    fn connected(&self, _: &Connected) -> Result<()> {
        let Some(object) = self.object.lock().take() else { return Ok(()) };
        for name in ["FirewallHost", "FirewallPort", "LocalHost", "LocalPort", "Server", "Port"] {
            self.seen.lock().push(format!("{name}={}", object.config(name)?.expose_text()));
        }
        object.config("FirewallHost=next.example").map(|_| ())
    }
}

#[test]
fn while_connected_the_settings_show_the_firewall_and_what_a_handler_sets_stays() {
    let (_, object, _) = behind(1, Fault::None, &OPEN);
    let looking = Arc::new(Looking { object: Mutex::new(Some(object.clone())), seen: Mutex::default() });
    object.set_events(looking.clone());
    object.reverse().unwrap();
    assert_eq!(
        *looking.seen.lock(),
        [
            "TCP: connected to host.example, port 5003, through the firewall 127.0.0.1:5003 (SOCKS5).",
            "FirewallHost=127.0.0.1",
            "FirewallPort=1080",
            "LocalHost=127.0.0.1",
            "LocalPort=40000",
            "Server=host.example",
            "Port=5003",
        ]
    );
    assert_eq!(object.config("FirewallHost").unwrap().expose_text(), "next.example");
}

/// In the interleaved mode the terminal sends frames and nothing else; an answer to somebody else is not ours there
/// either.
#[test]
fn the_application_types_differ_in_their_control_bytes() {
    let mut played = 0;
    for fault in FAULTS {
        for seed in 1..=40 {
            for (kind, controls) in [("0", true), ("2", true), ("4", false)] {
                let setting = format!("WireApplicationType={kind}");
                let story = play_with(seed, fault, &[&setting, "WireEvenParity=False"]);
                match (controls, fault) {
                    // Nobody asks for a request again there.
                    (false, Fault::NakForever) => {
                        let told = (story.code, story.outcome.as_str(), story.frames);
                        assert_eq!(told, (523, "in-doubt", 1), "{story:?}");
                    }
                    _ => check(&story, fault),
                }
                if let Some(start) = story.received.iter().position(|byte| *byte == frame::STX) {
                    assert_eq!((start, story.received[2]), (0, kind.as_bytes()[0]), "{fault:?}");
                    let last = story.received.iter().rposition(|byte| *byte == frame::ETX).unwrap();
                    let after = &story.received[last + 2..];
                    let says = match fault {
                        Fault::None | Fault::NoEnq | Fault::WrongSequence => &[ACK][..],
                        Fault::WrongLrc => &[NAK],
                        _ => &[],
                    };
                    // The host may be gone before it can hear a control byte.
                    assert!(
                        after.is_empty() || (controls && after == says),
                        "{fault:?} {kind}: {after:02X?}"
                    );
                }
                played += 1;
            }
        }
    }
    assert_eq!(played, FAULTS.len() * 40 * 3);
    println!("{played} reversals in three application types");
}

#[test]
fn nothing_is_sent_when_something_is_missing() {
    let net = Simulated(Arc::new(Mutex::new(Net::new(1, Fault::None))));
    let object = TsysReversal::in_world(Arc::new(net.clone()), Arc::new(Plain));
    let error = object.reverse().unwrap_err();
    assert_eq!(error.code(), 593);
    for name in [
        "merchant_bank_id",
        "merchant_number",
        "merchant_store_number",
        "merchant_terminal_number",
        "merchant_category_code",
        "merchant_zip",
        "transaction_number",
        "total_authorized_amount",
        "settlement_amount",
        "approval_code",
        "retrieval_number",
        "transaction_date",
        "transaction_time",
        "card_magnetic_stripe",
    ] {
        assert!(error.message().contains(name), "{name} in: {error}");
    }
    assert!(net.0.lock().received.is_empty());
    assert_eq!(object.config("Outcome").unwrap().expose_text(), "not-sent");
}

#[test]
fn each_required_property_is_asked_for_alone() {
    let required = [
        &p::MERCHANT_BANK_ID,
        &p::MERCHANT_NUMBER,
        &p::MERCHANT_STORE_NUMBER,
        &p::MERCHANT_TERMINAL_NUMBER,
        &p::MERCHANT_CATEGORY_CODE,
        &p::MERCHANT_ZIP,
        &p::MERCHANT_CURRENCY_CODE,
        &p::MERCHANT_COUNTRY_CODE,
        &p::MERCHANT_LANGUAGE,
        &p::MERCHANT_TIME_ZONE,
        &p::CARDHOLDER_ID,
        &p::CARD_NUMBER,
        &p::TOTAL_AUTHORIZED_AMOUNT,
        &p::SETTLEMENT_AMOUNT,
        &p::APPROVAL_CODE,
        &p::RETRIEVAL_NUMBER,
        &p::TRANSACTION_DATE,
        &p::TRANSACTION_TIME,
    ];
    for property in required {
        let object = TsysReversal::in_world(
            Arc::new(Simulated(Arc::new(Mutex::new(Net::new(1, Fault::None))))),
            Arc::new(Plain),
        );
        fill(&object);
        set(&object, property, "");
        let error = object.reverse().unwrap_err();
        assert_eq!(error.code(), 593, "{}", property.name);
        assert!(error.message().contains(&format!("Missing: {}.", property.name)), "{error}");
    }
}

/// A change of a complete reversal: its name, the change, the code, and what the text must name.
type Case<'a> = (&'a str, &'a dyn Fn(&TsysReversal), i32, &'a str);

#[test]
fn what_does_not_fit_is_refused_before_connecting() {
    let cases: &[Case] = &[
        ("time-out", &|o| o.set(&p::TIMEOUT, Value::Integer(0)).unwrap(), 526, "timeout"),
        ("negative time-out", &|o| o.set(&p::TIMEOUT, Value::Integer(-1)).unwrap(), 526, "timeout"),
        ("port", &|o| drop(o.config("Port=0").unwrap()), 116, "port"),
        ("server", &|o| drop(o.config("Server=").unwrap()), 593, "Server"),
        ("zero bank", &|o| set(o, &p::MERCHANT_BANK_ID, "000000"), 593, "merchant_bank_id"),
        ("more than there is", &|o| set(o, &p::SETTLEMENT_AMOUNT, "12401"), 593, "settlement_amount"),
        ("all there is", &|o| set(o, &p::SETTLEMENT_AMOUNT, "12400"), 593, "settlement_amount"),
        (
            "no expiry date",
            &|o| o.set(&p::CARD_EXP_YEAR, Value::Integer(0)).unwrap(),
            593,
            "card_exp_month, card_exp_year",
        ),
        (
            "another customer's track",
            &|o| set(o, &p::CARD_MAGNETIC_STRIPE, "4788250000028291=05121015432112345678"),
            593,
            "different cards",
        ),
        (
            "a track's source without a track",
            &|o| drop(o.config("AccountDataSource=D").unwrap()),
            593,
            "AccountDataSource",
        ),
        ("a client's store", &|o| o.set_ssl_cert_store_type(2).unwrap(), 281, "ssl_cert_store"),
        ("state alone", &|o| set(o, &p::MERCHANT_STATE, "NC"), 593, "merchant_name, merchant_city"),
        ("heartland only", &|o| o.set(&p::REVERSAL_TYPE, Value::Integer(4)).unwrap(), 593, "Processor=1"),
        (
            "value without presence",
            &|o| {
                set(o, &p::CARD_CVV_DATA, "999");
                o.set(&p::CARD_CVV_PRESENCE, Value::Integer(2)).unwrap();
            },
            593,
            "card_cvv_data",
        ),
        (
            "presence without value",
            &|o| o.set(&p::CARD_CVV_PRESENCE, Value::Integer(1)).unwrap(),
            593,
            "card_cvv_data",
        ),
        (
            "group without number",
            &|o| drop(o.config("CanadaDomesticIndicator=Y").unwrap()),
            593,
            "WireCanadaDomesticGroup",
        ),
        (
            "a repeat without a form",
            &|o| {
                o.config("Retry=True").unwrap();
                o.config("WireTransactionCode=A3").unwrap();
            },
            593,
            "WireTransactionCode",
        ),
        (
            "encryption of Heartland at TSYS",
            &|o| {
                o.config("HeartlandEncryptionMode=3").unwrap();
                o.config("WireHeartlandEncryptionGroup=090").unwrap();
            },
            593,
            "Processor=1",
        ),
        (
            "a number that was encrypted",
            &|o| {
                o.set(&p::CARD_IS_ENCRYPTED, Value::Boolean(true)).unwrap();
                set(o, &p::CARD_NUMBER, "ENC/+=abc");
                o.set(&p::CARD_IS_ENCRYPTED, Value::Boolean(false)).unwrap();
            },
            593,
            "card_number is no card in the clear",
        ),
        (
            "a number that was not normalized",
            &|o| {
                o.set(&p::CARD_IS_ENCRYPTED, Value::Boolean(true)).unwrap();
                set(o, &p::CARD_NUMBER, "4444-3333 2222-1111");
                o.set(&p::CARD_IS_ENCRYPTED, Value::Boolean(false)).unwrap();
            },
            593,
            "card_number is no card in the clear",
        ),
        (
            "a track that was encrypted",
            &|o| {
                set(o, &p::CARD_NUMBER, "");
                o.set(&p::CARD_IS_ENCRYPTED, Value::Boolean(true)).unwrap();
                set(o, &p::CARD_MAGNETIC_STRIPE, "JUNK");
                o.set(&p::CARD_IS_ENCRYPTED, Value::Boolean(false)).unwrap();
                o.set(&p::CARD_ENTRY_DATA_SOURCE, Value::Integer(1)).unwrap();
            },
            593,
            "card_magnetic_stripe is no card in the clear",
        ),
        ("a blank approval", &|o| set(o, &p::APPROVAL_CODE, "      "), 593, "Missing: approval_code"),
        (
            "a blank retrieval number",
            &|o| set(o, &p::RETRIEVAL_NUMBER, "  "),
            593,
            "Missing: retrieval_number",
        ),
        (
            "kiosk without track",
            &|o| o.set(&p::CARD_ENTRY_DATA_SOURCE, Value::Integer(9)).unwrap(),
            593,
            "card_magnetic_stripe",
        ),
        (
            "other track",
            &|o| {
                set(o, &p::CARD_MAGNETIC_STRIPE, "5499740000000057=29121010000000000000");
                o.set(&p::CARD_ENTRY_DATA_SOURCE, Value::Integer(0)).unwrap();
            },
            593,
            "card_entry_data_source",
        ),
        (
            "strict on the platform",
            &|o| {
                o.set(&p::SSL_PROVIDER, Value::Integer(1)).unwrap();
                o.config("SSLStrict=True").unwrap();
            },
            593,
            "SSLStrict",
        ),
        (
            "strict without the internal engine",
            &|o| {
                o.config("UseInternalSecurityAPI=False").unwrap();
                o.config("SSLStrict=True").unwrap();
            },
            593,
            "SSLStrict",
        ),
        (
            "american express rents no cars",
            &|o| {
                set(o, &p::CARD_NUMBER, "371449635398431");
                o.set(&p::INDUSTRY_TYPE, Value::Integer(6)).unwrap();
            },
            593,
            "card_type",
        ),
    ];
    for (name, change, code, names) in cases {
        let net = Simulated(Arc::new(Mutex::new(Net::new(1, Fault::None))));
        let object = TsysReversal::in_world(Arc::new(net.clone()), Arc::new(Plain));
        fill(&object);
        change(&object);
        let error = object.reverse().expect_err(name);
        assert_eq!(error.code(), *code, "{name}: {error}");
        assert!(error.message().contains(names), "{name}: {error}");
        assert!(net.0.lock().received.is_empty(), "{name}");
    }
}

/// A handler that panics when the answer is there.
struct Panicking;

impl EventSink for Panicking {
    fn data_packet_out(&self, _: &[u8]) -> Result<()> {
        panic!("a handler's panic")
    }
}

#[test]
fn a_panic_in_a_handler_leaves_a_true_outcome_and_no_connection() {
    let net = Simulated(Arc::new(Mutex::new(Net::new(3, Fault::None))));
    let object = TsysReversal::in_world(Arc::new(net), Arc::new(Plain));
    fill(&object);
    object.set_events(Arc::new(Panicking));
    let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| object.reverse()));
    assert!(ended.is_err());
    assert_eq!(object.config("Outcome").unwrap().expose_text(), "not-sent");
    assert_eq!(object.config("LocalPort").unwrap().expose_text(), "0");
    object.config("Server=localhost").unwrap();
    // The object is free again.
    object.set_events(Arc::new(NoEvents));
    assert_ne!(object.reverse().map_or_else(|error| error.code(), |()| 0), 211);
}

#[test]
fn a_closed_object_sends_nothing() {
    let net = Simulated(Arc::new(Mutex::new(Net::new(3, Fault::None))));
    let object = TsysReversal::in_world(Arc::new(net.clone()), Arc::new(Plain));
    fill(&object);
    object.close();
    assert_eq!(object.reverse().unwrap_err().code(), 10004);
    assert!(net.0.lock().received.is_empty());
}

/// A handler that fails in one event.
struct Failing(&'static str);

impl Failing {
    fn at(&self, event: &str) -> Result<()> {
        if self.0 == event { Err(Error::other(777, "the handler's own")) } else { Ok(()) }
    }
}

impl EventSink for Failing {
    fn connected(&self, _: &Connected) -> Result<()> {
        self.at("connected")
    }
    fn data_packet_out(&self, _: &[u8]) -> Result<()> {
        self.at("out")
    }
    fn data_packet_in(&self, _: &[u8]) -> Result<()> {
        self.at("in")
    }
    fn disconnected(&self, _: &Disconnected) -> Result<()> {
        self.at("disconnected")
    }
}

#[test]
fn a_failing_handler_ends_the_call_with_its_code() {
    for (event, outcome) in
        [("connected", "not-sent"), ("out", "not-sent"), ("in", "answered"), ("disconnected", "answered")]
    {
        let net = Simulated(Arc::new(Mutex::new(Net::new(3, Fault::None))));
        let object = TsysReversal::in_world(Arc::new(net), Arc::new(Plain));
        fill(&object);
        object.set_events(Arc::new(Failing(event)));
        assert_eq!(object.reverse().unwrap_err().code(), 777, "{event}");
        assert_eq!(object.config("Outcome").unwrap().expose_text(), outcome, "{event}");
        // What the host said stays known when only the last handler fails.
        let known = if outcome == "answered" { "00" } else { "" };
        assert_eq!(object.text(&p::RESPONSE_CODE), known, "{event}");
        object.set_events(Arc::new(NoEvents));
    }
}

/// A text for a property or setting: one of those that its row shows, or one that was made up.
fn some_text(dice: &mut Dice, examples: &[&str]) -> String {
    const SETS: [&str; 5] = ["0123456789", "ABCXYZ", "0123456789ABCxyz ", " !-.,/^=?%;@~", "0"];
    match examples.get(dice.below(2 + examples.len() as u64) as usize) {
        Some(example) => (*example).to_owned(),
        None => {
            let letters = SETS[dice.below(SETS.len() as u64) as usize].as_bytes();
            let length = [3, 6, 12, 90][dice.below(4) as usize];
            (0..dice.below(length))
                .map(|_| char::from(letters[dice.below(letters.len() as u64) as usize]))
                .collect()
        }
    }
}

fn change_a_property(dice: &mut Dice, store: &mut Store) {
    let rows = crate::spec::PROPERTIES;
    let row = &rows[dice.below(rows.len() as u64) as usize];
    let value = match row.kind {
        crate::spec::Kind::Text => Value::text(&some_text(dice, &[row.example, row.example_reads])),
        crate::spec::Kind::Boolean => Value::Boolean(dice.below(2) == 0),
        crate::spec::Kind::Integer => Value::Integer(dice.below(13) as i32),
        // Certificates go nowhere near the request.
        crate::spec::Kind::Bytes => return,
    };
    // What is refused stays as it was.
    let _ = store.set(row, value);
}

fn change_a_setting(dice: &mut Dice, store: &mut Store) {
    let rows: Vec<_> = crate::spec::SETTINGS
        .iter()
        .filter(|row| matches!(row.group, Group::Wire | Group::Reversal))
        .collect();
    let row = rows[dice.below(rows.len() as u64) as usize];
    let text = some_text(dice, &[row.example, row.default, "True", "090"]);
    let _ = store.config(&format!("{}={text}", row.name));
}

/// What was accepted when it was set, and is complete, can be put together: 544 has no cause that we know.
#[test]
fn whatever_is_accepted_and_complete_can_be_sent() {
    let mut dice = Dice(0x2545_F491_4F6C_DD1D);
    let (mut sent, mut refused, mut incomplete) = (0, 0, 0);
    for kind in 0..6 {
        for _ in 0..4000 {
            let object = TsysReversal::in_world(
                Arc::new(Simulated(Arc::new(Mutex::new(Net::new(1, Fault::None))))),
                Arc::new(Plain),
            );
            fill(&object);
            let mut store = Store::default();
            crate::spec::PROPERTIES.iter().for_each(|row| store.put(row, object.get(row)));
            let _ = store.config("Processor=1");
            for (property, text) in [
                (&p::TRACE_AUDIT_NUMBER, "778899"),
                (&p::NETWORK_ID, "G"),
                (&p::SHARING_GROUP, "GWQEV5"),
                (&p::MERCHANT_ABA_NUMBER, "123456789"),
                (&p::MERCHANT_SETTLEMENT_AGENT, "V123"),
                (&p::AGENT_BANK_NUMBER, "1"),
                (&p::AGENT_CHAIN_NUMBER, "2"),
            ] {
                store.set(property, Value::text(text)).unwrap();
            }
            for _ in 0..dice.below(12) {
                match dice.below(3) {
                    0 => change_a_setting(&mut dice, &mut store),
                    _ => change_a_property(&mut dice, &mut store),
                }
            }
            store.set(&p::REVERSAL_TYPE, Value::Integer(kind)).unwrap();
            if validate::validate(&store).is_err() {
                incomplete += 1;
                continue;
            }
            match request::encode(&store) {
                Ok(packet) => {
                    assert!(crate::wire::Message::decode(&packet).is_ok());
                    sent += 1;
                }
                Err(error) => {
                    // A contradiction between settings, or an entry mode without a code; never a value that is too long.
                    assert!([593, 503].contains(&error.code()), "{error}");
                    refused += 1;
                }
            }
        }
    }
    assert!(sent > 1000 && refused > 10 && incomplete > 1000, "{sent} {refused} {incomplete}");
    println!("{sent} random reversals encoded, {refused} refused, {incomplete} incomplete");
}
