//! Whole reversals at a simulated host on this machine, over TLS.

use crate::measure::Table;
use dpaymentssdk::TsysReversal;
use dpaymentssdk_simulator::{Options, Simulator};
use openssl::ssl::{SslConnector, SslMethod};
use openssl::x509::X509;
use std::io::Read;
use std::net::TcpStream;

const ORIGINAL: &str = "423217502302";

/// A full reversal, ready to go. After the first one the host answers that it was done before.
fn reversal(host: &Simulator, reuse: bool) -> TsysReversal {
    let object = TsysReversal::new();
    let settings = [
        "Server=localhost".to_owned(),
        format!("Port={}", host.port()),
        "SSLCACertFilePaths=".to_owned(),
        format!("SSLServerCACerts={}", host.ca_pem()),
        "SSLEnabledProtocols=15360".to_owned(),
        format!("ReuseSSLSession={reuse}"),
    ];
    for setting in settings {
        object.config(&setting).unwrap();
    }
    object.parse_aggregate(&host.aggregate(ORIGINAL).unwrap()).unwrap();
    object.set_merchant_bank_id("999995").unwrap();
    object.set_merchant_number("888000002447").unwrap();
    object.set_merchant_store_number("5999").unwrap();
    object.set_merchant_terminal_number("1515").unwrap();
    object.set_merchant_category_code("5999").unwrap();
    object.set_merchant_zip("27713").unwrap();
    object.set_settlement_amount("0").unwrap();
    object.set_transaction_number(3).unwrap();
    object
}

/// A handshake with the same host and the first byte that it says, by OpenSSL alone.
fn handshake(host: &Simulator, connector: &SslConnector) -> u8 {
    let stream = TcpStream::connect(host.address()).unwrap();
    let mut stream = connector.connect("localhost", stream).unwrap();
    let mut greeting = [0];
    stream.read_exact(&mut greeting).unwrap();
    greeting[0]
}

pub fn run(table: &mut Table) {
    let host = Simulator::start(Options::default()).unwrap();
    let mut builder = SslConnector::builder(SslMethod::tls_client()).unwrap();
    builder.cert_store_mut().add_cert(X509::from_pem(host.ca_pem().as_bytes()).unwrap()).unwrap();
    let connector = builder.build();
    let mut bare = || handshake(&host, &connector);
    for reuse in [false, true] {
        let object = reversal(&host, reuse);
        let mut whole = || {
            object.reverse().unwrap();
            assert!(["00", "79"].contains(&object.response_code().as_str()));
        };
        let what = if reuse { "a reversal, the session taken up again" } else { "a whole reversal" };
        table.row((what, &mut whole), ("a handshake by OpenSSL alone", &mut bare));
    }
    host.stop();
}
