//! Protocol version × cipher suite × key of the server, with that one version and suite enabled.
//!
//! The server has everything enabled that it has, so that whatever the library offered besides would be taken.

use crate::authority::{Authority, Key};
use crate::client::{Negotiated, Seen, connect};
use crate::server::{Maker, Server};
use dpaymentssdk::spec::CIPHER_SUITES;
use std::fmt::Write as _;

/// The versions: the name that is negotiated, and the bits of `SSLEnabledProtocols`.
pub const VERSIONS: [(&str, u32); 4] =
    [("TLSv1", 192), ("TLSv1.1", 768), ("TLSv1.2", 3072), ("TLSv1.3", 12288)];

const KEYS: [Key; 4] = [Key::Rsa, Key::P256, Key::Ed25519, Key::Dsa];

/// The suites that the library has besides those of the contract.
const MORE: [&str; 3] = [
    "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
    "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
    "TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
];

/// One combination.
#[derive(Clone, Copy, Debug)]
struct Cell {
    suite: &'static str,
    version: &'static str,
    key: Key,
}

impl Cell {
    /// What the standards say must be negotiated; `None` where they have no such combination, or the suite is one that
    /// today's OpenSSL has no more.
    fn expected(self) -> Option<Negotiated> {
        let gone = ["_3DES_", "_DES_", "_RC4_", "TLS_ECDH_"];
        if gone.iter().any(|part| self.suite.contains(part)) {
            return None;
        }
        let (agreement, cipher) = match self.suite.split_once("_WITH_") {
            Some((agreement, rest)) => (agreement.strip_prefix("TLS_")?, rest),
            None => ("", self.suite.strip_prefix("TLS_")?),
        };
        let (cipher, hash) = cipher.rsplit_once('_')?;
        let authenticated = cipher.contains("GCM") || cipher.contains("POLY1305") || hash != "SHA";
        let version_fits = match self.version {
            "TLSv1.3" => agreement.is_empty(),
            "TLSv1.2" => !agreement.is_empty(),
            _ => !agreement.is_empty() && !authenticated,
        };
        let key_fits = match agreement {
            // TLS 1.3 has no DSA.
            "" => self.key != Key::Dsa,
            // In TLS 1.2 this would take Ed25519 too, but the list of the contract has no such signature.
            "ECDHE_ECDSA" => self.key == Key::P256,
            "DHE_DSS" => self.key == Key::Dsa,
            _ => self.key == Key::Rsa,
        };
        if !version_fits || !key_fits {
            return None;
        }
        let (exchange, exchange_strength) = match agreement {
            "" => ("ecdhe_x25519", "256"),
            "RSA" => ("rsa", "2048"),
            other if other.starts_with("ECDHE") => ("ecdhe_secp256r1", "256"),
            _ => ("ffdhe_2048", "2048"),
        };
        let strength = if cipher.contains("AES_128") { "128" } else { "256" };
        Some(Negotiated {
            version: self.version.to_owned(),
            suite: self.suite.to_owned(),
            cipher: cipher.to_owned(),
            strength: strength.to_owned(),
            exchange: exchange.to_owned(),
            exchange_strength: exchange_strength.to_owned(),
        })
    }

    /// Whether a maker's server can do it.
    fn is_known_to(self, maker: Maker) -> bool {
        match maker {
            Maker::OpenSsl => true,
            // In TLS 1.2 it signs with DSA and SHA-1 only, which is offered below that version only.
            Maker::GnuTls => self.key != Key::Dsa || self.version != "TLSv1.2",
            Maker::TlsLite => !(self.suite.contains("DHE_DSS") && self.suite.ends_with("CBC_SHA256")),
        }
    }
}

/// What came of all cells with one maker's servers.
#[derive(Default)]
pub struct Run {
    pub tried: usize,
    pub refused: usize,
    connected: Vec<Cell>,
    wrong: Vec<String>,
}

impl Run {
    /// Tries every cell.
    pub fn new(maker: Maker, authority: &Authority) -> Self {
        let mut run = Self::default();
        for key in KEYS {
            let server = Server::start(maker, authority, key);
            let old = (key == Key::Dsa && maker == Maker::GnuTls)
                .then(|| Server::start(maker, authority, Key::Dsa1024));
            for (version, bits) in VERSIONS {
                let server = match &old {
                    Some(old) if bits < 3072 => old,
                    _ => &server,
                };
                for suite in CIPHER_SUITES.iter().copied().chain(MORE) {
                    run.add(Cell { suite, version, key }, bits, authority, server);
                }
            }
        }
        run
    }

    fn add(&mut self, cell: Cell, bits: u32, authority: &Authority, server: &Server) {
        let settings =
            [format!("SSLEnabledProtocols={bits}"), format!("SSLEnabledCipherSuites={}", cell.suite)];
        let seen = connect(authority, server, &settings);
        let expected = cell.expected().filter(|_| cell.is_known_to(server.maker));
        self.tried += 1;
        match (&expected, &seen) {
            (Some(expected), Seen { code: 0, negotiated, .. }) if negotiated == expected => {
                server.session();
                self.connected.push(cell);
            }
            (None, Seen { code: 276, connected: false, .. }) => self.refused += 1,
            _ => self.wrong.push(format!("{cell:?}: {} {} {:?}", seen.code, seen.text, seen.negotiated)),
        }
    }

    /// How many cells connected.
    pub fn connected(&self) -> usize {
        self.connected.len()
    }

    /// Fails when a cell was not as it must be.
    pub fn check(&self, maker: Maker) {
        let wrong = &self.wrong;
        assert!(wrong.is_empty(), "{maker:?}, {} of {}:\n{}", wrong.len(), self.tried, wrong.join("\n"));
        assert_eq!(self.tried, (CIPHER_SUITES.len() + MORE.len()) * VERSIONS.len() * KEYS.len());
    }

    /// The versions and keys with which a suite connected, as the table shows them.
    fn with(&self, suite: &str) -> (String, String) {
        let cells = || self.connected.iter().filter(|cell| cell.suite == suite);
        let mut versions: Vec<&str> = cells().map(|cell| cell.version.trim_start_matches("TLSv")).collect();
        let mut keys: Vec<&str> = cells().map(|cell| cell.key.name()).collect();
        versions.sort_unstable();
        versions.dedup();
        keys.dedup();
        (versions.join(", "), keys.join(", "))
    }
}

const HEAD: &str = "
## Cipher suites

The names for `SSLEnabledCipherSuites`, each alone, with each version and with servers whose keys are RSA, ECDSA, Ed25519 and
DSA. *Works* means that it was negotiated, and the `SSLNegotiated…` settings said so; every other combination was refused
with 276. A suite that is refused counts for nothing in a list with others.

| suite | what happens | OpenSSL | GnuTLS | tlslite-ng | server's key |
| --- | --- | --- | --- | --- | --- |
";

/// The part of the page about the suites of the contract.
pub fn section(runs: &[Run; 3]) -> String {
    let (mut section, mut working) = (HEAD.to_owned(), 0);
    for suite in CIPHER_SUITES {
        let [(versions, keys), (gnutls, _), (tlslite, _)] = runs.each_ref().map(|run| run.with(suite));
        let works = !versions.is_empty();
        working += usize::from(works);
        let happens = if works { "works" } else { "refused, 276: OpenSSL has it no more" };
        let _ = writeln!(section, "| `{suite}` | {happens} | {versions} | {gnutls} | {tlslite} | {keys} |");
    }
    let all = CIPHER_SUITES.len();
    let _ =
        writeln!(section, "\n{working} of {all} work. Tried besides: {} more with ChaCha20.\n", MORE.len());
    section += "| server on | handshakes tried | connected | refused with 276 |\n| --- | --- | --- | --- |\n";
    for (maker, run) in ["OpenSSL", "GnuTLS", "tlslite-ng"].iter().zip(runs) {
        let _ = writeln!(section, "| {maker} | {} | {} | {} |", run.tried, run.connected(), run.refused);
    }
    println!("{all} cipher suites of the contract, {working} work");
    section
}
