//! One handshake of the library, through its public interface.

use crate::authority::Authority;
use crate::server::Server;
use dpaymentssdk::events::{Connected, EventSink, ServerAuthentication};
use dpaymentssdk::{Error, TsysReversal};
use dpaymentssdk_simulator::{Options, Simulator};
use ffi_tests::ORIGINAL;
use std::sync::{Arc, Mutex, OnceLock};

/// The code with which the handler ends a call once it is connected.
const ENOUGH: i32 = 9999;

/// What was negotiated, as the settings `SSLNegotiated…` say it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Negotiated {
    pub version: String,
    pub suite: String,
    pub cipher: String,
    pub strength: String,
    pub exchange: String,
    pub exchange_strength: String,
}

/// How a handshake went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// 0 for a connection, otherwise the code of the error.
    pub code: i32,
    /// The text of the error.
    pub text: String,
    /// What was negotiated; nothing without a connection.
    pub negotiated: Negotiated,
    /// The messages of `on_ssl_status`.
    pub told: Vec<String>,
    /// The last event of the server's certificate.
    pub authentication: Option<ServerAuthentication>,
}

/// Ends the call as soon as it is connected: a server that knows TLS only has no more to say.
#[derive(Default)]
struct Watch {
    connected: Mutex<bool>,
    told: Mutex<Vec<String>>,
    authentication: Mutex<Option<ServerAuthentication>>,
}

impl EventSink for Watch {
    fn connected(&self, event: &Connected) -> dpaymentssdk::Result<()> {
        if event.status_code != 0 {
            return Ok(());
        }
        *self.connected.lock().unwrap() = true;
        Err(Error::other(ENOUGH, "Connected."))
    }
    fn ssl_server_authentication(&self, event: &mut ServerAuthentication) -> dpaymentssdk::Result<()> {
        *self.authentication.lock().unwrap() = Some(event.clone());
        Ok(())
    }
    fn ssl_status(&self, message: &str) -> dpaymentssdk::Result<()> {
        self.told.lock().unwrap().push(message.to_owned());
        Ok(())
    }
}

/// The aggregate of an authorization, so that the object has something to reverse.
fn aggregate() -> &'static str {
    static AGGREGATE: OnceLock<String> = OnceLock::new();
    AGGREGATE.get_or_init(|| {
        let simulator = Simulator::start(Options::default()).unwrap();
        simulator.aggregate(ORIGINAL).unwrap()
    })
}

/// An object that is ready to reverse, at no host yet.
pub fn object() -> dpaymentssdk::Result<TsysReversal> {
    let object = TsysReversal::new();
    object.parse_aggregate(aggregate())?;
    object.set_merchant_bank_id("999995")?;
    object.set_merchant_number("888000002447")?;
    object.set_merchant_store_number("5999")?;
    object.set_merchant_terminal_number("1515")?;
    object.set_merchant_category_code("5999")?;
    object.set_merchant_zip("27713")?;
    object.set_settlement_amount("5000")?;
    object.set_transaction_number(3)?;
    object.set_reversal_code(2)?;
    object.set_timeout(30)?;
    object.config("Server=localhost")?;
    Ok(object)
}

/// Connects a new object to a server that the authority vouches for, with these settings besides.
pub fn connect(authority: &Authority, server: &Server, settings: &[String]) -> Seen {
    let object = object().unwrap();
    object.config(&format!("SSLCACertFilePaths={}", authority.certificate().display())).unwrap();
    settings.iter().for_each(|setting| {
        object.config(setting).unwrap_or_else(|error| panic!("{setting}: {error}"));
    });
    connect_with(&object, server)
}

/// Connects an object to a server.
pub fn connect_with(object: &TsysReversal, server: &Server) -> Seen {
    object.config(&format!("Port={}", server.port)).unwrap();
    let watch = Arc::new(Watch::default());
    object.set_events(watch.clone());
    let error = object.reverse().expect_err("the handler ends the call");
    let connected = *watch.connected.lock().unwrap();
    assert_eq!(connected, error.code() == ENOUGH, "{error}");
    let told = std::mem::take(&mut *watch.told.lock().unwrap());
    let authentication = watch.authentication.lock().unwrap().take();
    let setting = |name: &str| object.config(name).unwrap().expose_text().to_owned();
    let negotiated = Negotiated {
        version: setting("SSLNegotiatedVersion"),
        suite: setting("SSLNegotiatedCipherSuite"),
        cipher: setting("SSLNegotiatedCipher"),
        strength: setting("SSLNegotiatedCipherStrength"),
        exchange: setting("SSLNegotiatedKeyExchange"),
        exchange_strength: setting("SSLNegotiatedKeyExchangeStrength"),
    };
    let (code, text) =
        if connected { (0, String::new()) } else { (error.code(), error.message().to_owned()) };
    Seen { code, text, negotiated, told, authentication }
}
