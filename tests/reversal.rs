//! Reversals against the simulator, over real TLS, from Rust.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on panics")]

use dpaymentssdk::events::{Connected, Disconnected, EventSink, Failure, ServerAuthentication};
use dpaymentssdk::spec::{Property, certificates::server_cert, properties as p};
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
