//! Each setting of TLS: a small experiment that shows its effect, or that it has none.

use crate::authority::{Authority, Key};
use crate::ciphers::VERSIONS;
use crate::client::{Negotiated, Seen, call, connect_with, object, trusting};
use crate::server::{Maker, Server};
use dpaymentssdk::spec::{Group, SETTINGS};
use dpaymentssdk_simulator::{Options, Scenario, Simulator};
use std::fmt::Write as _;
use std::io::Write as _;

/// What an experiment found.
pub struct Found {
    /// `works`, `ignored`, or how it is refused.
    happens: &'static str,
    /// What was seen.
    seen: String,
}

fn works(seen: impl Into<String>) -> Found {
    Found { happens: "works", seen: seen.into() }
}

fn ignored(seen: impl Into<String>) -> Found {
    Found { happens: "ignored", seen: seen.into() }
}

/// What the experiments share: a server on OpenSSL with a certificate of the authority.
pub struct Bench<'a> {
    authority: &'a Authority,
    server: Server,
}

impl<'a> Bench<'a> {
    pub fn new(authority: &'a Authority) -> Self {
        Self { authority, server: Server::start(Maker::OpenSsl, authority, Key::Rsa) }
    }

    /// Connects with these settings, trusting the authority.
    fn connect(&self, settings: &[&str]) -> Seen {
        let settings: Vec<String> = settings.iter().map(|&setting| setting.to_owned()).collect();
        connect_with(&trusting(self.authority, &settings), self.server.port)
    }

    /// What was negotiated with these settings.
    fn negotiated(&self, settings: &[&str]) -> Negotiated {
        let seen = self.connect(settings);
        assert_eq!(seen.code, 0, "{settings:?}: {}", seen.text);
        seen.negotiated
    }

    /// The code of a call with these settings that must fail.
    fn refused(&self, settings: &[&str]) -> i32 {
        let seen = self.connect(settings);
        assert!(seen.code != 0 && !seen.connected, "{settings:?} connects");
        seen.code
    }

    /// The authority's certificate as PEM.
    fn pem(&self) -> String {
        std::fs::read_to_string(self.authority.certificate()).unwrap()
    }

    /// The path of the authority's certificate.
    fn path(&self) -> String {
        self.authority.certificate().display().to_string()
    }
}

/// The version that most experiments use.
const TLS13: &str = "SSLEnabledProtocols=12288";
const TLS12: &str = "SSLEnabledProtocols=3072";
/// Trust in nobody.
const NOBODY: &str = "SSLCACertFilePaths=";

type Experiment = fn(&Bench) -> Found;

/// The experiment of each setting.
const EXPERIMENTS: &[(&str, Experiment)] = &[
    ("LogSSLPackets", log_packets),
    ("OpenSSLCADir", openssl_ca_dir),
    ("OpenSSLCAFile", openssl_ca_file),
    ("OpenSSLCipherList", openssl_cipher_list),
    ("OpenSSLPrngSeedData", openssl_seed),
    ("ReuseSSLSession", reuse),
    ("SSLCACertFilePaths", ca_paths),
    ("SSLCACerts", ca_certs),
    ("SSLCheckCRL", |bench| refused_without_effect(bench, "SSLCheckCRL=1")),
    ("SSLCheckOCSP", |bench| refused_without_effect(bench, "SSLCheckOCSP=1")),
    ("SSLCipherStrength", strength),
    ("SSLClientCACerts", client_ca_certs),
    ("SSLEnabledCipherSuites", suites),
    ("SSLEnabledProtocols", protocols),
    ("SSLEnableRenegotiation", renegotiation),
    ("SSLIncludeCertChain", chain),
    ("SSLKeyLogFile", key_log),
    ("SSLNegotiatedCipher", |bench| negotiated(bench, |all| all.cipher)),
    ("SSLNegotiatedCipherStrength", |bench| negotiated(bench, |all| all.strength)),
    ("SSLNegotiatedCipherSuite", |bench| negotiated(bench, |all| all.suite)),
    ("SSLNegotiatedKeyExchange", |bench| negotiated(bench, |all| all.exchange)),
    ("SSLNegotiatedKeyExchangeStrength", |bench| negotiated(bench, |all| all.exchange_strength)),
    ("SSLNegotiatedVersion", |bench| negotiated(bench, |all| all.version)),
    ("SSLSecurityFlags", security_flags),
    ("SSLServerCACerts", server_ca_certs),
    ("TLS12SignatureAlgorithms", signatures12),
    ("TLS12SupportedGroups", |bench| {
        let suite = "SSLEnabledCipherSuites=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256";
        let exchange = |more: &[&str]| bench.negotiated(&[&[TLS12, suite], more].concat()).exchange;
        let (usual, other) = (exchange(&[]), exchange(&["TLS12SupportedGroups=ecdhe_secp521r1"]));
        assert_ne!(usual, other);
        works(format!("default: `{usual}`; `ecdhe_secp521r1`: `{other}`"))
    }),
    ("TLS13KeyShareGroups", |bench| groups13(bench, "TLS13KeyShareGroups")),
    ("TLS13SignatureAlgorithms", signatures13),
    ("TLS13SupportedGroups", |bench| groups13(bench, "TLS13SupportedGroups")),
    ("SSLStrict", strict),
];

fn log_packets(bench: &Bench) -> Found {
    let told = |value: &str| -> Vec<String> {
        let seen = bench.connect(&[TLS13, value]);
        let lines = seen.told.iter().filter_map(|line| {
            let (direction, rest) = line.strip_prefix("TLS ")?.split_once(' ')?;
            Some(format!("{direction} {}", rest.split([' ', ',']).next()?))
        });
        lines.collect()
    };
    assert_eq!(told("LogSSLPackets=False"), [""; 0]);
    let lines = told("LogSSLPackets=True");
    let ends = ["sent ClientHello", "received ServerHello", "received Certificate", "sent Finished"];
    assert!(ends.iter().all(|end| lines.iter().any(|line| line == end)), "{lines:?}");
    works(format!("False: nothing is told; True: {}, …, {}", ends[..3].join(", "), ends[3]))
}

fn openssl_ca_dir(bench: &Bench) -> Found {
    let code =
        bench.refused(&[TLS13, NOBODY, &format!("OpenSSLCADir={}", bench.authority.hashed().display())]);
    ignored(format!("Internal: the authority in it is not trusted, {code}"))
}

fn openssl_ca_file(bench: &Bench) -> Found {
    let code = bench.refused(&[TLS13, NOBODY, &format!("OpenSSLCAFile={}", bench.path())]);
    ignored(format!("Internal: the authority in it is not trusted, {code}"))
}

fn openssl_cipher_list(bench: &Bench) -> Found {
    let suite = bench.negotiated(&[TLS12, "OpenSSLCipherList=AES128-SHA"]).suite;
    assert_ne!(suite, "TLS_RSA_WITH_AES_128_CBC_SHA");
    ignored(format!("Internal: `AES128-SHA`: `{suite}`"))
}

fn openssl_seed(bench: &Bench) -> Found {
    bench.negotiated(&[TLS13, "OpenSSLPrngSeedData=0000"]);
    ignored("Internal: connects; nothing is to be seen of it")
}

fn reuse(bench: &Bench) -> Found {
    bench.negotiated(&[TLS13, "ReuseSSLSession=True"]);
    ignored("each call makes a full handshake")
}

fn ca_paths(bench: &Bench) -> Found {
    bench.negotiated(&[TLS13]);
    let code = bench.refused(&[TLS13, NOBODY]);
    bench.negotiated(&[TLS13, &format!("SSLCACertFilePaths=/nowhere/ca.pem;{}", bench.path())]);
    works(format!("the authority's file: connects, also after a path that does not exist; empty: {code}"))
}

fn ca_certs(bench: &Bench) -> Found {
    refused_without_effect(bench, &format!("SSLCACerts={}", bench.pem()))
}

/// A setting that is refused unless it has its default.
fn refused_without_effect(bench: &Bench, setting: &str) -> Found {
    assert_eq!(bench.refused(&[TLS13, setting]), 593);
    Found { happens: "refused, 593", seen: "before connecting".to_owned() }
}

fn strength(bench: &Bench) -> Found {
    let both = "SSLEnabledCipherSuites=TLS_AES_128_GCM_SHA256;TLS_AES_256_GCM_SHA384";
    let bits = |least: &str| bench.negotiated(&[TLS13, both, least]).strength;
    let (weak, strong) = (bits("SSLCipherStrength=0"), bits("SSLCipherStrength=256"));
    assert_ne!(weak, strong);
    let code = bench.refused(&[TLS13, both, "SSLCipherStrength=512"]);
    works(format!("0: {weak} bits; 256: {strong} bits; 512: {code}"))
}

fn client_ca_certs(bench: &Bench) -> Found {
    let code = bench.refused(&[TLS13, NOBODY, &format!("SSLClientCACerts={}", bench.pem())]);
    ignored(format!("it is for servers: the authority in it is not trusted, {code}"))
}

fn suites(bench: &Bench) -> Found {
    let one = "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256";
    let set = |list: &str| format!("SSLEnabledCipherSuites={list}");
    let usual = bench.negotiated(&[TLS12]).suite;
    assert_ne!(usual, one);
    assert_eq!(bench.negotiated(&[TLS12, &set(one)]).suite, one);
    let absent = "TLS_ECDH_RSA_WITH_AES_128_CBC_SHA";
    let seen = bench.connect(&[TLS12, &set(&format!("{absent};{one}"))]);
    assert_eq!((seen.code, seen.negotiated.suite.as_str()), (0, one));
    assert!(seen.told.iter().any(|line| line.contains(absent)), "{:?}", seen.told);
    let code = bench.refused(&[TLS12, &set("TLS_NO_SUCH_SUITE")]);
    works(format!(
        "`*`: `{usual}`; one name: that suite; with one that OpenSSL has no more: `on_ssl_status` tells so; an unknown \
         one: {code}"
    ))
}

fn protocols(bench: &Bench) -> Found {
    let mut seen = String::new();
    for (version, bits) in VERSIONS {
        assert_eq!(bench.negotiated(&[&format!("SSLEnabledProtocols={bits}")]).version, version);
        let _ = write!(seen, "{bits}: `{version}`; ");
    }
    let usual = bench.negotiated(&[]).version;
    let code = bench.refused(&["SSLEnabledProtocols=60"]);
    works(format!("{seen}default: `{usual}`; SSL 2 and 3 alone: {code}"))
}

/// The server asks for a renegotiation once the call is connected.
fn renegotiation(bench: &Bench) -> Found {
    let hellos = |value: &str| -> usize {
        let mut server = Server::start(Maker::OpenSsl, bench.authority, Key::Rsa);
        let settings = [TLS12, "LogSSLPackets=True", value].map(str::to_owned);
        let object = trusting(bench.authority, &settings);
        object.set_timeout(2).unwrap();
        let commands = std::sync::Mutex::new(server.says());
        let ask = Box::new(move || commands.lock().unwrap().write_all(b"r\n").unwrap());
        let seen = call(&object, server.port, Some(ask));
        assert!(seen.connected, "{}", seen.text);
        assert!(seen.told.iter().any(|line| line.contains("received HelloRequest")), "{:?}", seen.told);
        seen.told.iter().filter(|line| line.contains("sent ClientHello")).count()
    };
    assert_eq!((hellos("SSLEnableRenegotiation=False"), hellos("SSLEnableRenegotiation=True")), (1, 2));
    works("the server asks for it; False: it is refused; True: a second ClientHello is sent")
}

fn chain(bench: &Bench) -> Found {
    let shown = |value: &str| {
        let event = bench.connect(&[TLS13, value]).authentication.unwrap();
        String::from_utf8(event.cert_encoded).unwrap()
    };
    let (own, all) = (shown("SSLIncludeCertChain=False"), shown("SSLIncludeCertChain=True"));
    let root = bench.pem();
    assert!(all.starts_with(&own) && all.ends_with(root.trim_start()) && !own.contains(root.trim()));
    let count = |pem: &str| pem.matches("BEGIN CERTIFICATE").count();
    works(format!(
        "certificates in `cert_encoded`: False: {}; True: {}, the last one the root",
        count(&own),
        count(&all)
    ))
}

fn key_log(bench: &Bench) -> Found {
    let labels = |version: &str| {
        let file = bench.authority.file(&format!("keys of {version}"));
        bench.negotiated(&[version, &format!("SSLKeyLogFile={}", file.display())]);
        let text = std::fs::read_to_string(file).unwrap();
        let mut labels: Vec<String> =
            text.lines().map(|line| format!("`{}`", line.split(' ').next().unwrap())).collect();
        labels.sort_unstable();
        labels.join(", ")
    };
    let (old, new) = (labels(TLS12), labels(TLS13));
    let code = bench.refused(&[TLS13, "SSLKeyLogFile=/nowhere/keys"]);
    works(format!("TLS 1.2: {old}; TLS 1.3: {new}; in a folder that does not exist: {code}"))
}

/// One negotiated value, of a connection in TLS 1.3 and of one in TLS 1.2.
fn negotiated(bench: &Bench, value: fn(Negotiated) -> String) -> Found {
    let new = value(bench.negotiated(&[TLS13, "SSLEnabledCipherSuites=TLS_AES_256_GCM_SHA384"]));
    let old = value(bench.negotiated(&[TLS12, "SSLEnabledCipherSuites=TLS_RSA_WITH_AES_128_CBC_SHA"]));
    assert!(!new.is_empty() && !old.is_empty() && new != old, "{new} {old}");
    works(format!("`{new}`; `{old}`"))
}

/// Each flag forgives one fault, and nothing but that flag does.
fn security_flags(_: &Bench) -> Found {
    let fault = |certificate: &str| {
        let scenario = Scenario::parse(&format!("[[connection]]\ncertificate = \"{certificate}\"")).unwrap();
        Simulator::start(Options { scenario, ..Options::default() }).unwrap()
    };
    let connect = |simulator: &Simulator, trusted: bool, flags: &str| {
        let authority =
            if trusted { format!("SSLServerCACerts={}", simulator.ca_pem()) } else { String::new() };
        let object = object().unwrap();
        let settings = [TLS13, NOBODY, &authority, &format!("SSLSecurityFlags={flags}")];
        settings.iter().filter(|setting| !setting.is_empty()).for_each(|setting| {
            object.config(setting).unwrap();
        });
        connect_with(&object, simulator.port()).code
    };
    let mut seen = Vec::new();
    for (flag, certificate, trusted, what) in [
        ("0x1", "expired", true, "an expired certificate"),
        ("0x10", "good", false, "an unknown authority"),
        ("0x80000000", "wrong-name", true, "another name"),
    ] {
        let simulator = fault(certificate);
        assert_eq!(connect(&simulator, trusted, "0"), 280, "{what}");
        assert_eq!(connect(&simulator, trusted, flag), 0, "{what}");
        let others = if flag == "0x1" { "0x80000010" } else { "0x1" };
        assert_eq!(connect(&simulator, trusted, others), 280, "{what} with {others}");
        seen.push(format!("{flag} connects in spite of {what}"));
    }
    works(format!("0: 280; {}", seen.join("; ")))
}

fn server_ca_certs(bench: &Bench) -> Found {
    let (without, pem) = (bench.refused(&[TLS13, NOBODY]), bench.pem());
    for ends in ["\n", "\r\n", " "] {
        let own = format!("SSLServerCACerts={}", pem.trim_end().replace('\n', ends));
        bench.negotiated(&[TLS13, NOBODY, &own]);
    }
    works(format!(
        "the authority's certificate, with LF, CR LF or spaces between its lines: connects; empty: {without}"
    ))
}

fn signatures12(bench: &Bench) -> Found {
    bench.negotiated(&[TLS12, "TLS12SignatureAlgorithms=sha256-rsa"]);
    let code = bench.refused(&[TLS12, "TLS12SignatureAlgorithms=sha384-ecdsa"]);
    works(format!("a server with RSA and SHA-256: `sha256-rsa` connects; `sha384-ecdsa`: {code}"))
}

fn signatures13(bench: &Bench) -> Found {
    bench.negotiated(&[TLS13, "TLS13SignatureAlgorithms=rsa_pss_sha256,rsa_pkcs1_sha256"]);
    let code = bench.refused(&[TLS13, "TLS13SignatureAlgorithms=ed25519"]);
    works(format!("a server with RSA: `rsa_pss_sha256,rsa_pkcs1_sha256` connects; `ed25519`: {code}"))
}

/// A list of groups of TLS 1.3 with one that is not the first by default.
fn groups13(bench: &Bench, setting: &str) -> Found {
    let group = "ecdhe_secp384r1";
    let usual = bench.negotiated(&[TLS13]).exchange;
    let other = bench.negotiated(&[TLS13, &format!("{setting}={group}")]).exchange;
    assert_ne!(usual, other);
    works(format!("default: `{usual}`; `{group}`: `{other}`"))
}

fn strict(bench: &Bench) -> Found {
    let old = "SSLEnabledProtocols=960";
    let version = bench.negotiated(&[old, "SSLStrict=False"]).version;
    let code = bench.refused(&[old, "SSLStrict=True"]);
    works(format!("TLS 1.0 and 1.1 enabled; False: `{version}`; True: {code}"))
}

const HEAD: &str = "
## Settings

Tried with the Internal engine, unless the row says otherwise.

| setting | what happens | measured |
| --- | --- | --- |
";

/// The part of the page about the settings of TLS.
pub fn section(bench: &Bench) -> String {
    let (mut section, mut documented) = (HEAD.to_owned(), 0);
    let settings = || SETTINGS.iter().filter(|row| row.group == Group::Tls);
    for row in settings() {
        let found = EXPERIMENTS.iter().find(|(name, _)| *name == row.name);
        let (_, experiment) = found.unwrap_or_else(|| panic!("{} has no experiment", row.name));
        let found = experiment(bench);
        let addition = if row.extension { " (an addition)" } else { "" };
        let _ = writeln!(section, "| `{}`{addition} | {} | {} |", row.name, found.happens, found.seen);
        documented += usize::from(!row.extension);
    }
    assert_eq!((settings().count(), documented), (EXPERIMENTS.len(), 30));
    println!("{documented} settings of TLS, and {} more", EXPERIMENTS.len() - documented);
    section
}
