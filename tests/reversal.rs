//! Reversals against the simulator, over real TLS, from Rust.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on panics")]

use dpaymentssdk::events::{Connected, Disconnected, EventSink, Failure, ServerAuthentication};
use dpaymentssdk::spec::certificates::{accept_server_cert, server_cert};
use dpaymentssdk::spec::{Property, properties as p};
use dpaymentssdk::value::Value;
use dpaymentssdk::{Result, TsysReversal};
use dpaymentssdk_simulator::{Options, Scenario, Simulator};
use std::sync::{Arc, Mutex};

const ORIGINAL: &str = "423217502329";

fn simulator(scenario: &str) -> Simulator {
    let scenario = Scenario::parse(scenario).unwrap();
    Simulator::start(Options { scenario, ..Options::default() }).unwrap()
}

fn set(object: &TsysReversal, property: &Property, text: &str) {
    object.set(property, Value::text(text)).unwrap();
}

/// A partial reversal of the simulator's MasterCard authorization, ready to go.
fn partial(host: &Simulator) -> TsysReversal {
    let object = TsysReversal::new();
    object.config("Server=localhost").unwrap();
    object.config(&format!("Port={}", host.port())).unwrap();
    object.config("SSLCACertFilePaths=").unwrap();
    object.config(&format!("SSLServerCACerts={}", host.ca_pem())).unwrap();
    object.config("SSLEnabledProtocols=15360").unwrap();
    object.parse_aggregate(&host.aggregate(ORIGINAL).unwrap()).unwrap();
    for (property, text) in [
        (&p::MERCHANT_BANK_ID, "999995"),
        (&p::MERCHANT_NUMBER, "888000002447"),
        (&p::MERCHANT_STORE_NUMBER, "5999"),
        (&p::MERCHANT_TERMINAL_NUMBER, "1515"),
        (&p::MERCHANT_CATEGORY_CODE, "5999"),
        (&p::MERCHANT_ZIP, "27713"),
        (&p::SETTLEMENT_AMOUNT, "5000"),
    ] {
        set(&object, property, text);
    }
    object.set(&p::TRANSACTION_NUMBER, Value::Integer(3)).unwrap();
    object.set(&p::REVERSAL_CODE, Value::Integer(2)).unwrap();
    object.set(&p::TIMEOUT, Value::Integer(4)).unwrap();
    object
}

/// Writes down the events in order.
#[derive(Default)]
struct Diary(Mutex<Vec<String>>);

impl Diary {
    fn note(&self, text: impl Into<String>) -> Result<()> {
        self.0.lock().unwrap().push(text.into());
        Ok(())
    }
    fn without_status(&self) -> Vec<String> {
        self.0.lock().unwrap().iter().filter(|line| *line != "status").cloned().collect()
    }
}

impl EventSink for Diary {
    fn connected(&self, event: &Connected) -> Result<()> {
        self.note(format!("connected {}", event.status_code))
    }
    fn data_packet_in(&self, packet: &[u8]) -> Result<()> {
        self.note(format!("in {}", char::from(packet[1])))
    }
    fn data_packet_out(&self, packet: &[u8]) -> Result<()> {
        self.note(format!("out {}", char::from(packet[1])))
    }
    fn disconnected(&self, event: &Disconnected) -> Result<()> {
        self.note(format!("disconnected {}", event.status_code))
    }
    fn error(&self, event: &Failure) -> Result<()> {
        self.note(format!("error {}", event.error_code))
    }
    fn ssl_server_authentication(&self, event: &mut ServerAuthentication) -> Result<()> {
        self.note(format!("authentication {} {}", event.accept, event.status))
    }
    fn ssl_status(&self, _: &str) -> Result<()> {
        self.note("status")
    }
}

#[test]
fn a_partial_reversal_is_approved_and_releases_the_rest() {
    let host = simulator("");
    let object = partial(&host);
    let diary = Arc::new(Diary::default());
    object.set_events(diary.clone());
    object.reverse().unwrap();
    assert_eq!(object.text(&p::RESPONSE_CODE), "00", "{:#?}", host.log());
    assert_eq!(object.text(&p::RESPONSE_APPROVAL_CODE), "TAS705");
    assert_eq!(object.text(&p::RESPONSE_TRANSACTION_NUMBER), "0003");
    assert_eq!(object.config("Outcome").unwrap().expose_text(), "answered");
    assert!(object.text(&server_cert::SUBJECT).contains("CN="));
    assert_eq!(
        diary.without_status(),
        ["authentication true OK", "connected 0", "out D", "in E", "disconnected 0"]
    );
    assert_eq!(host.authorization(ORIGINAL).unwrap().amount_held, 5000);
}

/// Runs a closure in one event.
struct During<F>(&'static str, F);

impl<F: Fn(&str) -> Result<()> + Send + Sync> During<F> {
    fn at(&self, event: &str) -> Result<()> {
        if self.0 == event { (self.1)(event) } else { Ok(()) }
    }
}

impl<F: Fn(&str) -> Result<()> + Send + Sync> EventSink for During<F> {
    fn connected(&self, _: &Connected) -> Result<()> {
        self.at("connected")
    }
    fn data_packet_out(&self, _: &[u8]) -> Result<()> {
        self.at("out")
    }
}

/// Decides about the server whatever is recommended.
struct Decide(bool);

impl EventSink for Decide {
    fn ssl_server_authentication(&self, event: &mut ServerAuthentication) -> Result<()> {
        event.accept = self.0;
        Ok(())
    }
}

#[test]
fn the_handler_decides_about_the_server() {
    let host = simulator("[[connection]]\ncertificate = \"self-signed\"");
    let object = partial(&host);
    object.set_events(Arc::new(Decide(true)));
    object.reverse().unwrap();
    assert_eq!(object.text(&p::RESPONSE_CODE), "00");

    let host = simulator("");
    let object = partial(&host);
    object.set_events(Arc::new(Decide(false)));
    assert_eq!(object.reverse().unwrap_err().code(), 280);
    assert_eq!(object.config("Outcome").unwrap().expose_text(), "not-sent");
    assert!(object.text(&server_cert::SUBJECT).contains("CN="), "the refused certificate can be looked at");
}

#[test]
fn a_known_certificate_is_accepted_whatever_verification_says() {
    let host = simulator("[[connection]]\ncertificate = \"self-signed\"");
    let object = partial(&host);
    assert_eq!(object.reverse().unwrap_err().code(), 280);
    let presented = object.bytes(&server_cert::ENCODED);
    object.set_ssl_accept_server_cert_encoded(&presented).unwrap();
    object.reverse().unwrap();
    assert_eq!(object.text(&p::RESPONSE_CODE), "00");
    let error = object.set_ssl_accept_server_cert_encoded(b"no certificate").unwrap_err();
    assert_eq!(error.code(), 502);
    assert_eq!(object.bytes(&accept_server_cert::ENCODED), presented);
}

#[test]
fn an_open_connection_shows_and_keeps_what_it_uses() {
    let host = simulator("");
    let object = partial(&host);
    let own_name = object.config("LocalHost").unwrap();
    let inside = object.clone();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let noted = seen.clone();
    object.set_events(Arc::new(During("connected", move |_: &str| {
        let read = |name: &str| inside.config(name).unwrap().expose_text().to_owned();
        let refused = |text: &str| inside.config(text).unwrap_err().code();
        *noted.lock().unwrap() = vec![
            read("LocalHost"),
            (read("LocalPort") != "0").to_string(),
            (!read("InBufferSize").is_empty()).to_string(),
            refused("LocalHost=127.0.0.1").to_string(),
            refused("LocalPort=1").to_string(),
            refused("Server=example.com").to_string(),
            refused("Port=1").to_string(),
            refused("MaxLineLength=4096").to_string(),
        ];
        Ok(())
    })));
    object.reverse().unwrap();
    assert_eq!(*seen.lock().unwrap(), ["127.0.0.1", "true", "true", "107", "106", "101", "100", "112"]);
    assert_eq!(object.config("LocalHost").unwrap(), own_name);
    assert_eq!(object.config("LocalPort").unwrap().expose_text(), "0");
    object.config("MaxLineLength=4096").unwrap();
}

#[test]
fn another_thread_reads_but_does_not_change_a_running_object() {
    let host = simulator("");
    let object = partial(&host);
    let inside = object.clone();
    object.set_events(Arc::new(During("out", move |_: &str| {
        let other = inside.clone();
        let codes = std::thread::spawn(move || {
            let code = |result: Result<()>| result.map_or_else(|error| error.code(), |()| 0);
            vec![
                i32::from(other.text(&p::SETTLEMENT_AMOUNT) == "5000"),
                i32::from(other.config("Port").is_ok()),
                code(other.set(&p::SETTLEMENT_AMOUNT, Value::text("1"))),
                code(other.config("Port=1").map(drop)),
                code(other.reset()),
                code(other.parse_aggregate("<a><ApprovalCode>X</ApprovalCode></a>")),
                code(other.reverse()),
            ]
        });
        assert_eq!(codes.join().unwrap(), [1, 1, 211, 211, 211, 211, 211]);
        // The thread of the call itself may change values, for the next call; nothing else.
        inside.set(&p::SETTLEMENT_AMOUNT, Value::text("1"))?;
        assert_eq!(inside.reverse().unwrap_err().code(), 211);
        assert_eq!(inside.reset().unwrap_err().code(), 211);
        Ok(())
    })));
    object.reverse().unwrap();
    assert_eq!(host.authorization(ORIGINAL).unwrap().amount_held, 5000);
    assert_eq!(object.text(&p::SETTLEMENT_AMOUNT), "1");
}

#[test]
fn a_written_aggregate_describes_the_same_authorization() {
    let host = simulator("");
    let written = partial(&host).to_aggregate();
    let again = TsysReversal::new();
    again.parse_aggregate(written.expose_text()).unwrap();
    for property in [&p::CARD_NUMBER, &p::APPROVAL_CODE, &p::RETRIEVAL_NUMBER, &p::MERCHANT_NUMBER] {
        assert!(!again.secret(property).is_empty(), "{}", property.name);
    }
}
