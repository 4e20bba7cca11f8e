//! A terminal just big enough for these tests, and requests to send.
#![allow(dead_code, reason = "each test program uses its own part")]

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use dpaymentssdk_simulator::{Faults, Options, Scenario, Simulator, Tls};
use openssl::ssl::{ShutdownState, SslConnector, SslMethod, SslStream};
use openssl::x509::X509;

pub const ENQ: u8 = 0x05;
pub const ACK: u8 = 0x06;
pub const NAK: u8 = 0x15;
pub const EOT: u8 = 0x04;
/// Long enough for any machine; only a hanging test waits this long.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A full reversal of the default Visa authorization.
pub const FULL: &str = "D0.99999588800000244759991515QR84084027713    007055999E000259@T4012888888881881|1229||||10000|||TEST MERCHANT            DURHAM       NC|123456789012345|TAS682082014131243423217502302|0200000000000||";
/// A partial reversal of the default MasterCard authorization: 5000 of 12400 stay.
pub const PARTIAL: &str = "D0.99999588800000244759991515QR84084027713    007055999A000359@D5499740000000057=29121010000000000000|||12400|5000||TEST MERCHANT            DURHAM       NC|MCC1112220820  |TAS705082014131404423217502329|0200000000000||^03332^0562504";
/// A reversal of the default debit purchase.
pub const DEBIT: &str = "T0.99999588800000244759991515QR84084027713    007055999N0004A3@D9999999800002773=29121010000000000000|||2500|500||TEST MERCHANT            DURHAM       NC||      091714101112426010778899|778899G|GWQEV5|123456789V123|000000111111001Z|0200000000000||";
/// A reversal of the default EBT purchase.
pub const EBT: &str = "T0.99999588800000244759991515QG84084027713    007055999N0005A3@D5077080000000009=29121200000000000000|||4500|||TEST MERCHANT            DURHAM       NC||      091714180000426018778912|778912K|8GWK|123456789V123|0000001111110010|0200000000000||";
/// A time-out reversal that knows the card and the amount only.
pub const TIMEOUT: &str = "D0.99999588800000244759991515QR84084027713    007055999Y000659@T4012888888881881|1229||||10000|||TEST MERCHANT            DURHAM       NC|||0200000000000||^0562502";

/// The body that a text stands for: `|` is FS and `^` GS.
pub fn body(text: &str) -> Vec<u8> {
    text.replace('|', "\x1C").replace('^', "\x1D").into_bytes()
}

/// A 7-bit frame.
pub fn frame(text: &str) -> Vec<u8> {
    let body = body(text);
    let lrc = body.iter().fold(3, |sum, byte| sum ^ byte);
    [&[2], body.as_slice(), &[3, lrc]].concat()
}

pub fn even(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().map(|byte| byte | ((byte.count_ones() as u8 % 2) << 7)).collect()
}

/// A text form of a 7-bit body, the opposite of `body`.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap().replace('\x1C', "|").replace('\x1D', "^")
}

pub fn start(faults: Faults) -> Simulator {
    start_with(Scenario::always(faults))
}

pub fn start_with(scenario: Scenario) -> Simulator {
    Simulator::start(Options { tls: Tls::Off, scenario, ..Options::default() }).unwrap()
}

/// How a connection looks at its end.
#[derive(Debug, PartialEq, Eq)]
pub enum Got {
    Byte(u8),
    /// An orderly end.
    End,
    /// Anything else: a reset, TLS cut off.
    Broken,
    /// Nothing came in time.
    Nothing,
}

enum Stream {
    Plain(TcpStream),
    Tls(SslStream<TcpStream>),
}

pub struct Terminal {
    stream: Stream,
}

impl Terminal {
    pub fn plain(simulator: &Simulator) -> Self {
        let stream = TcpStream::connect(simulator.address()).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_nodelay(true).unwrap();
        Self { stream: Stream::Plain(stream) }
    }

    pub fn tls(simulator: &Simulator, name: &str) -> Result<Self, String> {
        Self::tls_with(simulator, name, |_| {})
    }

    pub fn tls_with(
        simulator: &Simulator,
        name: &str,
        change: impl FnOnce(&mut openssl::ssl::SslConnectorBuilder),
    ) -> Result<Self, String> {
        let mut builder = SslConnector::builder(SslMethod::tls_client()).unwrap();
        let ca = X509::from_pem(simulator.ca_pem().as_bytes()).unwrap();
        builder.cert_store_mut().add_cert(ca).unwrap();
        change(&mut builder);
        let tcp = TcpStream::connect(simulator.address()).unwrap();
        tcp.set_read_timeout(Some(PATIENCE)).unwrap();
        let stream = builder.build().connect(name, tcp).map_err(|error| error.to_string())?;
        Ok(Self { stream: Stream::Tls(stream) })
    }

    pub fn version(&self) -> &str {
        match &self.stream {
            Stream::Tls(stream) => stream.ssl().version_str(),
            Stream::Plain(_) => "",
        }
    }

    pub fn patience(&self, time: Duration) {
        let tcp = match &self.stream {
            Stream::Plain(tcp) => tcp,
            Stream::Tls(stream) => stream.get_ref(),
        };
        tcp.set_read_timeout(Some(time)).unwrap();
    }

    pub fn send(&mut self, bytes: &[u8]) {
        let sent = match &mut self.stream {
            Stream::Plain(tcp) => tcp.write_all(bytes),
            Stream::Tls(stream) => stream.write_all(bytes),
        };
        sent.unwrap();
    }

    pub fn get(&mut self) -> Got {
        let mut byte = [0];
        let read = match &mut self.stream {
            Stream::Plain(tcp) => tcp.read(&mut byte),
            Stream::Tls(stream) => stream.read(&mut byte),
        };
        match read {
            Ok(0) if self.ended_properly() => Got::End,
            Ok(0) => Got::Broken,
            Ok(_) => Got::Byte(byte[0]),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Got::Nothing,
            Err(error) if error.kind() == io::ErrorKind::TimedOut => Got::Nothing,
            Err(_) => Got::Broken,
        }
    }

    /// The stream reads an end of TCP without a close_notify as a proper end; it is none.
    fn ended_properly(&mut self) -> bool {
        match &mut self.stream {
            Stream::Plain(_) => true,
            Stream::Tls(stream) => stream.get_shutdown().contains(ShutdownState::RECEIVED),
        }
    }

    pub fn expect(&mut self, byte: u8) {
        assert_eq!(self.get(), Got::Byte(byte));
    }

    /// A whole frame, STX to LRC.
    pub fn frame(&mut self) -> Vec<u8> {
        let mut frame = Vec::new();
        loop {
            let Got::Byte(byte) = self.get() else { panic!("cut off after {} bytes", frame.len()) };
            frame.push(byte);
            if frame.len() >= 2 && frame[frame.len() - 2] & 0x7F == 3 {
                return frame;
            }
        }
    }

    /// Everything up to the end, and how that looked.
    pub fn rest(&mut self) -> (Vec<u8>, Got) {
        let mut bytes = Vec::new();
        loop {
            match self.get() {
                Got::Byte(byte) => bytes.push(byte),
                end => return (bytes, end),
            }
        }
    }

    /// The whole dialogue of type 0 for a 7-bit request; the response's body as text.
    pub fn dialogue(&mut self, request: &str) -> String {
        self.expect(ENQ);
        self.send(&frame(request));
        self.expect(ACK);
        let response = self.frame();
        self.send(&[ACK]);
        self.expect(EOT);
        assert_eq!(self.get(), Got::End);
        let body = &response[1..response.len() - 2];
        assert_eq!(response, frame(&text(body)), "framing of the response");
        text(body)
    }
}

/// One reversal on a connection of its own; the response's body as text.
pub fn reverse(simulator: &Simulator, request: &str) -> String {
    Terminal::plain(simulator).dialogue(request)
}

/// The response code in a body.
pub fn code(response: &str) -> &str {
    &response[17..19]
}

/// What the ledger still holds for an authorization.
pub fn held(simulator: &Simulator, retrieval_number: &str) -> u64 {
    simulator.authorization(retrieval_number).unwrap().amount_held
}
