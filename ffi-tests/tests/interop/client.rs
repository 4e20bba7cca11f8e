//! One handshake of the library, through its public interface.

use crate::authority::Authority;
use crate::server::Server;
use dpaymentssdk::events::{Connected, EventSink, ServerAuthentication};
use dpaymentssdk::{Error, TsysReversal};
use dpaymentssdk_simulator::{Options, Simulator};
use ffi_tests::{ORIGINAL, partial_reversal};
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
    /// 0 when the call went as far as it should, otherwise the code of the error.
    pub code: i32,
    /// The text of the error.
    pub text: String,
    /// Whether there was a connection.
    pub connected: bool,
    /// What was negotiated; nothing without a connection.
    pub negotiated: Negotiated,
    /// The messages of `on_ssl_status`.
    pub told: Vec<String>,
    /// The last event of the server's certificate.
    pub authentication: Option<ServerAuthentication>,
}

/// What to do once the call is connected.
type Then = Box<dyn Fn() + Send + Sync>;

/// Ends the call as soon as it is connected, unless it is told to do something else: a server that knows TLS only has
/// no more to say.
#[derive(Default)]
struct Watch {
    connected: Mutex<bool>,
    told: Mutex<Vec<String>>,
    authentication: Mutex<Option<ServerAuthentication>>,
    then: Option<Then>,
}

impl EventSink for Watch {
    fn connected(&self, event: &Connected) -> dpaymentssdk::Result<()> {
        if event.status_code != 0 {
            return Ok(());
        }
        *self.connected.lock().unwrap() = true;
        match &self.then {
            Some(then) => {
                then();
                Ok(())
            }
            None => Err(Error::other(ENOUGH, "Connected.")),
        }
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
    let object = partial_reversal(aggregate())?;
    object.set_timeout(30)?;
    Ok(object)
}

/// An object that trusts the authority, with these settings besides.
pub fn trusting(authority: &Authority, settings: &[String]) -> TsysReversal {
    let object = object().unwrap();
    object.config(&format!("SSLCACertFilePaths={}", authority.certificate().display())).unwrap();
    for setting in settings {
        object.config(setting).unwrap_or_else(|error| panic!("{setting}: {error}"));
    }
    object
}

/// Connects a new object to a server that the authority vouches for, with these settings besides.
pub fn connect(authority: &Authority, server: &Server, settings: &[String]) -> Seen {
    connect_with(&trusting(authority, settings), server.port)
}

/// Connects an object to the server at a port, and ends the call then.
pub fn connect_with(object: &TsysReversal, port: u16) -> Seen {
    let seen = call(object, port, None);
    assert!(seen.code != 0 || seen.connected);
    seen
}

/// Calls `reverse` and, once it is connected, does something; then the call goes on to its end.
pub fn call(object: &TsysReversal, port: u16, then: Option<Then>) -> Seen {
    object.config(&format!("Port={port}")).unwrap();
    let watch = Arc::new(Watch { then, ..Watch::default() });
    object.set_events(watch.clone());
    let (code, text) = match object.reverse() {
        Ok(()) => (0, String::new()),
        Err(error) if error.code() == ENOUGH => (0, String::new()),
        Err(error) => (error.code(), error.message().to_owned()),
    };
    let connected = *watch.connected.lock().unwrap();
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
    Seen { code, text, connected, negotiated, told, authentication }
}
