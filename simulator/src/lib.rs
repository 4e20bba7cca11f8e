//! A TSYS host on loopback, for tests: real TLS with an own certification authority, the link dialogue, a strict
//! reader of reversal requests, a ledger of authorizations, and faults on demand.
//!
//! It reads and writes the wire with its own code, so that it cannot share a bug with the library under test.
//!
//! ```
//! use dpaymentssdk_simulator::{Options, Simulator};
//!
//! let simulator = Simulator::start(Options::default())?;
//! let port = simulator.port();              // connect to localhost on this port,
//! let ca = simulator.ca_pem().to_owned();   // trust this authority,
//! let aggregate = simulator.aggregate("423217502302");   // and reverse this authorization
//! assert!(port != 0 && ca.contains("CERTIFICATE") && aggregate.is_some());
//! simulator.stop();
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! # What it answers
//!
//! | request | answer |
//! | --- | --- |
//! | acquirer BIN or merchant number of nobody, or no `D` or `T` record | hangs up without a word |
//! | damaged LRC, mixed parity | NAK, three times; then hangs up (type 4: at once) |
//! | a field that a strict host refuses | 30, and the field in the log |
//! | store or terminal that the merchant does not have | 03 |
//! | a code that is not one of a reversal | 12 |
//! | a reversal | 00, 13, 76, 77 or 79, as below |
//!
//! A field that a host takes as it is, though it is not that of the authorization (the characteristics indicator,
//! the merchant's debit data), is logged as [`Event::Differs`]: a test can ask that there is none.
//!
//! In application type 4 there is no ACK, NAK or EOT, and the connection serves request after request. In type 2
//! a new ENQ follows the terminal's ACK.
//!
//! # The ledger
//!
//! Money is held by an authorization and released by a reversal, exactly once:
//!
//! * the original is found by its retrieval reference number (a time-out reversal, which knows none, by card
//!   and amount); merchant, card, approval code, date, time and transaction identifier must all be those of the
//!   authorization, or the answer is 76;
//! * the amount must be the authorized one, and what shall remain must not be more than what is held: else 13;
//! * a full reversal releases everything, a partial one (credit only) all but the settlement amount;
//! * a reversal of what is fully reversed is answered 79, a partial one that would release nothing 77;
//! * a repeat (codes 69, 6A) of the last reversal is answered as that was, and releases nothing again; a repeat
//!   of one that never arrived is done as if it were the first.

mod aggregate;
mod authorization;
mod certificates;
mod check;
mod frame;
mod groups;
mod host;
mod identity;
mod ledger;
mod link;
mod log;
mod options;
mod request;
mod response;
pub mod scenario;

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use parking_lot::Mutex;

pub use authorization::{Authorization, Kind, Reversal};
pub use certificates::CertificateKind;
pub use frame::FrameError;
pub use identity::ServerIdentity;

pub use log::{Answer, Event, Exchange, LogEntry};
pub use options::{Merchant, Options, Tls, TlsVersions};
pub use request::{Rejection, Request};
pub use scenario::{ClientCertificate, Faults, Scenario, ScenarioError};

use host::Host;
use link::Stop;

/// A running host. Dropping it stops it.
pub struct Simulator {
    host: Arc<Host>,
    address: SocketAddr,
    accepted: Arc<AtomicUsize>,
    acceptor: Option<JoinHandle<()>>,
}

impl Simulator {
    /// Starts a host.
    ///
    /// # Errors
    /// The address cannot be listened on, the scenario cannot be played, or the certificates cannot be made.
    pub fn start(options: Options) -> io::Result<Self> {
        options.scenario.validate().map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        let mut ledger = if options.default_ledger { Authorization::samples() } else { Vec::new() };
        ledger.extend(options.ledger);
        let mut merchants = options.merchants;
        merchants.push(Merchant::default());
        merchants.extend(ledger.iter().map(Merchant::of));
        let listener = TcpListener::bind(options.listen)?;
        let address = listener.local_addr()?;
        let host = Arc::new(Host {
            tls: options.tls,
            scenario: options.scenario,
            merchants,
            authority: certificates::Authority::mint(&options.client_authorities)?,
            ledger: Mutex::new(ledger::Ledger { entries: ledger }),
            journal: log::Journal::new(),
            stop: Arc::new(Stop::default()),
            sockets: Mutex::new(HashMap::new()),
            identity: options.identity,
        });
        let accepted = Arc::new(AtomicUsize::new(0));
        let (shared, count) = (Arc::clone(&host), Arc::clone(&accepted));
        let acceptor = std::thread::Builder::new()
            .name("simulator".into())
            .spawn(move || accept(&listener, &shared, &count))?;
        Ok(Self { host, address, accepted, acceptor: Some(acceptor) })
    }

    /// The address that the host listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The port that the host listens on.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The certificate of the host's certification authority, PEM.
    pub fn ca_pem(&self) -> &str {
        self.host.authority.pem()
    }

    /// A client's certificate by the host's authority, for a public key (DER), as DER.
    ///
    /// # Errors
    /// The public key is none.
    pub fn issue(&self, common_name: &str, public_key: &[u8]) -> io::Result<Vec<u8>> {
        Ok(self.host.authority.client(common_name, public_key)?)
    }

    /// What happened so far, in order. Holds no card data.
    pub fn log(&self) -> Vec<LogEntry> {
        self.log_since(0)
    }

    /// The log without its first `index` entries, for whoever follows it.
    pub fn log_since(&self, index: usize) -> Vec<LogEntry> {
        self.host.journal.entries_since(index)
    }

    /// Every frame that was received and what was sent for it, in order. Holds card data.
    ///
    /// An exchange is here before the peer can have its response.
    pub fn exchanges(&self) -> Vec<Exchange> {
        self.host.journal.exchanges()
    }

    /// Exchange number `index`, from 0, as it is now. Holds card data.
    pub fn exchange(&self, index: usize) -> Option<Exchange> {
        self.host.journal.exchange_at(index)
    }

    /// The authorizations as they are now.
    pub fn ledger(&self) -> Vec<Authorization> {
        self.host.ledger.lock().entries.clone()
    }

    /// The authorization with this retrieval reference number.
    pub fn authorization(&self, retrieval_number: &str) -> Option<Authorization> {
        let ledger = self.host.ledger.lock();
        ledger.entries.iter().find(|entry| entry.retrieval_number == retrieval_number).cloned()
    }

    /// The XML detail aggregate of an authorization, with its full card number.
    pub fn aggregate(&self, retrieval_number: &str) -> Option<String> {
        self.authorization(retrieval_number).as_ref().map(aggregate::mint)
    }

    /// How many connections were accepted so far.
    pub fn connections(&self) -> usize {
        self.accepted.load(Ordering::SeqCst)
    }

    /// Waits until no connection is open; `false` when that took longer than `limit`.
    ///
    /// The log is complete then; the exchanges always are.
    pub fn wait_idle(&self, limit: Duration) -> bool {
        let end = Instant::now() + limit;
        while !self.host.sockets.lock().is_empty() {
            if Instant::now() >= end {
                return false;
            }
            self.host.stop.sleep(Duration::from_millis(2));
        }
        true
    }

    /// Ends every connection and every thread. Dropping the simulator does the same.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.host.stop.set();
        for tcp in self.host.sockets.lock().values() {
            // It may be closed already.
            let _ = tcp.shutdown(Shutdown::Both);
        }
        // The accepting thread waits for a connection, so it gets one.
        let ip = match self.address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
            ip => ip,
        };
        let _ = TcpStream::connect_timeout(&(ip, self.address.port()).into(), Duration::from_secs(1));
        if let Some(acceptor) = self.acceptor.take() {
            let _ = acceptor.join();
        }
    }
}

/// Accepts until the host stops, then waits for the threads of all connections.
fn accept(listener: &TcpListener, host: &Arc<Host>, accepted: &AtomicUsize) {
    let mut threads: Vec<JoinHandle<()>> = Vec::new();
    while !host.stop.is_set() {
        let Ok((tcp, _)) = listener.accept() else {
            // Out of descriptors, most likely: some may be free in a moment.
            host.stop.sleep(Duration::from_millis(20));
            continue;
        };
        if host.stop.is_set() {
            break;
        }
        threads.retain(|thread| !thread.is_finished());
        let id = accepted.fetch_add(1, Ordering::SeqCst);
        // Without it single bytes would wait for each other.
        let _ = tcp.set_nodelay(true);
        let tcp = Arc::new(tcp);
        host.sockets.lock().insert(id, Arc::clone(&tcp));
        if host.stop.is_set() {
            // Too late for the list that is being shut down.
            let _ = tcp.shutdown(Shutdown::Both);
        }
        let shared = Arc::clone(host);
        let thread = std::thread::Builder::new()
            .name(format!("simulator connection {id}"))
            .spawn(move || host::serve(&shared, id, tcp));
        match thread {
            Ok(thread) => threads.push(thread),
            Err(_) => {
                host.sockets.lock().remove(&id);
            }
        }
    }
    for thread in threads {
        let _ = thread.join();
    }
}
