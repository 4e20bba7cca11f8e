//! Each setting of TLS: a small experiment that shows its effect, or that it has none. The experiments measure; what must
//! come of them is the page that they are compared with.

use crate::authority::{Authority, Key};
use crate::books::{Books, REVOKED, VALID};
use crate::ciphers::VERSIONS;
use crate::client::{Negotiated, Seen, call, connect_with, trusting};
use crate::server::{Maker, Server};
use dpaymentssdk::TsysReversal;
use dpaymentssdk::spec::{Group, SETTINGS};
use dpaymentssdk_simulator::{Options, Scenario, Simulator};
use std::fmt::Write as _;
use std::io::Write as _;

/// The engine of an experiment: a value of `ssl_provider`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Engine {
    Platform = 1,
    Internal = 2,
}

/// What an experiment found: whether the setting has its effect, and what was seen. An error is the code of a call that
/// the experiment needs and that failed.
type Found = Result<(bool, String), i32>;

/// What the experiments share: a server on OpenSSL with a certificate of the authority.
pub struct Bench<'a> {
    authority: &'a Authority,
    server: Server,
    engine: Engine,
}

impl<'a> Bench<'a> {
    fn new(authority: &'a Authority, engine: Engine) -> Self {
        Self { authority, server: Server::start(Maker::OpenSsl, authority, Key::Rsa), engine }
    }

    /// An object with these settings that trusts the authority.
    fn object(&self, settings: &[&str]) -> TsysReversal {
        let settings: Vec<String> = settings.iter().map(|&setting| setting.to_owned()).collect();
        let object = trusting(self.authority, &settings);
        object.set_ssl_provider(self.engine as i32).unwrap();
        object
    }

    /// Connects with these settings.
    fn connect(&self, settings: &[&str]) -> Seen {
        connect_with(&self.object(settings), self.server.port)
    }

    /// The code of a call with these settings; 0 when it connects.
    fn code(&self, settings: &[&str]) -> i32 {
        self.connect(settings).code
    }

    /// What was negotiated with these settings.
    fn negotiated(&self, settings: &[&str]) -> Result<Negotiated, i32> {
        let seen = self.connect(settings);
        if seen.code == 0 { Ok(seen.negotiated) } else { Err(seen.code) }
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

/// How a code reads in the table.
fn spelled(code: i32) -> String {
    if code == 0 { "connects".to_owned() } else { format!("error {code}") }
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
    ("OpenSSLCADir", |bench| trust(bench, "OpenSSLCADir", &bench.authority.hashed().display().to_string())),
    ("OpenSSLCAFile", |bench| trust(bench, "OpenSSLCAFile", &bench.path())),
    ("OpenSSLCipherList", openssl_cipher_list),
    ("OpenSSLPrngSeedData", openssl_seed),
    ("ReuseSSLSession", reuse),
    ("SSLCACertFilePaths", ca_paths),
    ("SSLCACerts", ca_certs),
    ("SSLCheckCRL", |bench| revocation(bench, "SSLCheckCRL")),
    ("SSLCheckOCSP", |bench| revocation(bench, "SSLCheckOCSP")),
    ("SSLCipherStrength", strength),
    ("SSLClientCACerts", |bench| trust(bench, "SSLClientCACerts", &bench.pem())),
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
        groups(bench, &[TLS12, suite], "TLS12SupportedGroups")
    }),
    ("TLS13KeyShareGroups", |bench| groups(bench, &[TLS13], "TLS13KeyShareGroups")),
    ("TLS13SignatureAlgorithms", signatures13),
    ("TLS13SupportedGroups", |bench| groups(bench, &[TLS13], "TLS13SupportedGroups")),
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
    let lines = told("LogSSLPackets=True");
    let ends = ["sent ClientHello", "received ServerHello", "received Certificate", "sent Finished"];
    let effect = ends.iter().all(|end| lines.iter().any(|line| line == end));
    let silent = told("LogSSLPackets=False").is_empty();
    Ok((effect && silent, format!("True: {}, …, {} are told; False: nothing", ends[..3].join(", "), ends[3])))
}

/// A setting with the authority's certificate, while nothing else is trusted.
fn trust(bench: &Bench, setting: &str, value: &str) -> Found {
    let without = bench.code(&[TLS13, NOBODY]);
    let with = bench.code(&[TLS13, NOBODY, &format!("{setting}={value}")]);
    let seen = format!("with the server's authority: {}; without: {}", spelled(with), spelled(without));
    Ok((without != 0 && with == 0, seen))
}

/// A list with the suite that is negotiated without one, and a list without it.
fn openssl_cipher_list(bench: &Bench) -> Found {
    let list = |list: &str| bench.connect(&[TLS12, &format!("OpenSSLCipherList={list}")]);
    let (with, without) = (list("ECDHE-RSA-AES256-GCM-SHA384"), list("AES128-SHA"));
    let effect = without.code != 0 || without.negotiated.suite == "TLS_RSA_WITH_AES_128_CBC_SHA";
    let seen = format!(
        "`ECDHE-RSA-AES256-GCM-SHA384`: {}; `AES128-SHA`, which the server would not choose: {}",
        spelled(with.code),
        spelled(without.code)
    );
    Ok((with.code == 0 && effect, seen))
}

/// What is mixed into the generator cannot be seen from outside, so that the connection alone says nothing.
fn openssl_seed(bench: &Bench) -> Found {
    bench.negotiated(&[TLS13, "OpenSSLPrngSeedData=0000"])?;
    Ok((false, String::new()))
}

/// Two calls of one object; the server tells whether the second one took the session of the first one up.
fn reuse(bench: &Bench) -> Found {
    let server = Server::start(Maker::OpenSsl, bench.authority, Key::Rsa);
    let mut asked = 0;
    let mut again = |value: &str| -> Result<bool, i32> {
        let object = bench.object(&[TLS12, value]);
        let mut took_up = [false; 2];
        for one in &mut took_up {
            let seen = connect_with(&object, server.port);
            if seen.code != 0 {
                return Err(seen.code);
            }
            asked += usize::from(seen.authentication.is_some());
            *one = server.took_up();
        }
        Ok(took_up == [false, true])
    };
    let effect = !again("ReuseSSLSession=False")? && again("ReuseSSLSession=True")?;
    let seen = format!(
        "False: two sessions; True: the second call takes up the first one's; {asked} of 4 calls ask about the server"
    );
    Ok((effect, seen))
}

fn ca_paths(bench: &Bench) -> Found {
    let without = bench.code(&[TLS13, NOBODY]);
    let with = bench.code(&[TLS13]);
    let second = bench.code(&[TLS13, &format!("SSLCACertFilePaths=/nowhere/ca.pem;{}", bench.path())]);
    let seen = format!(
        "empty: {}; the authority's file: {}; after a path that does not exist: {}",
        spelled(without),
        spelled(with),
        spelled(second)
    );
    Ok((without != 0 && with == 0 && second == 0, seen))
}

/// A server that demands a certificate and knows only the authority above the one that the client's is by.
fn ca_certs(bench: &Bench) -> Found {
    let (client, middle) = bench.authority.client();
    let authority = bench.path();
    let demand = ["-Verify", "3", "-verify_return_error", "-CAfile", &authority];
    let files = bench.authority.server(Key::Rsa);
    let server = Server::with(Maker::OpenSsl, bench.authority, files, &demand);
    let code = |certificates: &str| {
        let object = bench.object(&[TLS12, &format!("SSLCACerts={certificates}")]);
        object.set_ssl_cert_store_type(6).unwrap();
        object.set_ssl_cert_store(client.display().to_string().as_bytes()).unwrap();
        object.set_ssl_cert_subject("*").unwrap();
        connect_with(&object, server.port).code
    };
    let (without, with) = (code(""), code(&std::fs::read_to_string(middle).unwrap()));
    let seen = format!(
        "a server that does not know the authority in between; without it: {}; with it: {}",
        spelled(without),
        spelled(with)
    );
    Ok((without != 0 && with == 0, seen))
}

/// A check of revocation, by what the certificates say where to ask.
fn revocation(bench: &Bench, setting: &str) -> Found {
    bench.negotiated(&[TLS13, &format!("{setting}=1")])?;
    let books = Books::open(bench.authority);
    let place = if setting == "SSLCheckCRL" { books.list() } else { books.responder() };
    let code = |server: &Server, value: u32| {
        connect_with(&bench.object(&[TLS13, &format!("{setting}={value}")]), server.port).code
    };
    let [valid, revoked] = [VALID, REVOKED].map(|number| {
        let files = bench.authority.numbered(number, &[&place]);
        Server::with(Maker::OpenSsl, bench.authority, files, &[])
    });
    let codes = [
        code(&revoked, 0),
        code(&revoked, 1),
        code(&valid, 1),
        code(&valid, 2),
        code(&bench.server, 1),
        code(&bench.server, 2),
    ];
    let seen = format!(
        "a revoked certificate: 0: {}; 1: {}; a valid one: 1: {}; one that does not say where to ask: 1: {}; 2: {}",
        spelled(codes[0]),
        spelled(codes[1]),
        spelled(codes[2]),
        spelled(codes[4]),
        spelled(codes[5])
    );
    Ok((codes == [0, 280, 0, 0, 0, 280], seen))
}

fn strength(bench: &Bench) -> Found {
    let both = "SSLEnabledCipherSuites=TLS_AES_128_GCM_SHA256;TLS_AES_256_GCM_SHA384";
    let list = if bench.engine == Engine::Internal { both } else { "SSLEnabledCipherSuites=*" };
    let bits = |least: &str| bench.negotiated(&[TLS13, list, least]).map(|all| all.strength);
    let (weak, strong) = (bits("SSLCipherStrength=0")?, bits("SSLCipherStrength=256")?);
    let none = bench.code(&[TLS13, list, "SSLCipherStrength=512"]);
    let seen = format!("0: {weak} bits; 256: {strong} bits; 512: {}", spelled(none));
    Ok((none != 0 && strong == "256", seen))
}

/// On the Internal engine the suites are offered; on the other one they limit what the server may choose.
fn suites(bench: &Bench) -> Found {
    let set = |list: &str| bench.connect(&[TLS12, &format!("SSLEnabledCipherSuites={list}")]);
    let one = "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256";
    let absent = "TLS_ECDH_RSA_WITH_AES_128_CBC_SHA";
    let (all, other, both) = (set("*"), set(one), set(&format!("{absent};{one}")));
    let unknown = set("TLS_NO_SUCH_SUITE").code;
    let what = |seen: &Seen| match seen.code {
        0 => format!("`{}`", seen.negotiated.suite),
        code => spelled(code),
    };
    let told = both.told.iter().any(|line| line.contains(absent));
    let seen = format!(
        "`*`: {}; `{one}`: {}; the same after one that OpenSSL has no more: {}{}; an unknown one: {}",
        what(&all),
        what(&other),
        what(&both),
        if told { ", and `on_ssl_status` tells it" } else { "" },
        spelled(unknown)
    );
    let effect =
        all.code == 0 && all.negotiated.suite != one && (other.code != 0 || other.negotiated.suite == one);
    Ok((effect && unknown == 276, seen))
}

fn protocols(bench: &Bench) -> Found {
    let (mut effect, mut seen) = (true, String::new());
    for (version, bits) in VERSIONS {
        // A version may be too old for an engine; another one must not take its place.
        let what = match bench.negotiated(&[&format!("SSLEnabledProtocols={bits}")]) {
            Ok(negotiated) => {
                effect &= negotiated.version == version;
                format!("`{}`", negotiated.version)
            }
            Err(code) => spelled(code),
        };
        let _ = write!(seen, "{bits}: {what}; ");
    }
    let usual = bench.negotiated(&[])?.version;
    let none = bench.code(&["SSLEnabledProtocols=60"]);
    Ok((effect && none == 276, format!("{seen}default: `{usual}`; SSL 2 and 3 alone: {}", spelled(none))))
}

/// The server asks for a renegotiation once the call is connected. What the client does then shows in the log of its
/// packets, or in the server's next session.
fn renegotiation(bench: &Bench) -> Found {
    let again = |value: &str| -> bool {
        let mut server = Server::start(Maker::OpenSsl, bench.authority, Key::Rsa);
        let object = bench.object(&[TLS12, "LogSSLPackets=True", value]);
        object.set_timeout(2).unwrap();
        let commands = std::sync::Mutex::new(server.says());
        let ask = Box::new(move || commands.lock().unwrap().write_all(b"r\n").unwrap());
        let seen = call(&object, server.port, Some(ask));
        assert!(seen.connected, "{}", seen.text);
        seen.told.iter().filter(|line| line.contains("sent ClientHello")).count() == 2
    };
    let effect = !again("SSLEnableRenegotiation=False") && again("SSLEnableRenegotiation=True");
    Ok((effect, "the server asks for one; False: nothing; True: a second ClientHello".to_owned()))
}

fn chain(bench: &Bench) -> Found {
    let shown = |value: &str| {
        let event = bench.connect(&[TLS13, value]).authentication.unwrap();
        String::from_utf8(event.cert_encoded).unwrap()
    };
    let (own, all) = (shown("SSLIncludeCertChain=False"), shown("SSLIncludeCertChain=True"));
    let root = bench.pem();
    let count = |pem: &str| pem.matches("BEGIN CERTIFICATE").count();
    let seen = format!(
        "`cert_encoded`; False: {} certificate; True: {}, the last one the root",
        count(&own),
        count(&all)
    );
    Ok((count(&own) == 1 && all.starts_with(&own) && all.trim_end().ends_with(root.trim()), seen))
}

fn key_log(bench: &Bench) -> Found {
    let labels = |version: &str| -> Result<String, i32> {
        let file = bench.authority.file(&format!("keys of {version} and {:?}", bench.engine));
        bench.negotiated(&[version, &format!("SSLKeyLogFile={}", file.display())])?;
        let text = std::fs::read_to_string(file).unwrap_or_default();
        let mut labels: Vec<String> =
            text.lines().map(|line| format!("`{}`", line.split(' ').next().unwrap())).collect();
        labels.sort_unstable();
        Ok(labels.join(", "))
    };
    let (old, new) = (labels(TLS12)?, labels(TLS13)?);
    let closed = bench.code(&[TLS13, "SSLKeyLogFile=/nowhere/keys"]);
    let seen =
        format!("TLS 1.2: {old}; TLS 1.3: {new}; in a folder that does not exist: {}", spelled(closed));
    Ok((!old.is_empty() && !new.is_empty(), seen))
}

/// One negotiated value, of a connection in TLS 1.3 and of one in TLS 1.2.
fn negotiated(bench: &Bench, value: fn(Negotiated) -> String) -> Found {
    let old = [TLS12, "SSLEnabledCipherSuites=TLS_RSA_WITH_AES_128_CBC_SHA"];
    // The platform's engine cannot be told what to offer.
    let count = if bench.engine == Engine::Internal { 2 } else { 1 };
    let (new, old) = (bench.negotiated(&[TLS13])?, bench.negotiated(&old[..count])?);
    let (new, old) = (value(new), value(old));
    Ok((!new.is_empty() && !old.is_empty(), format!("`{new}`; `{old}`")))
}

/// Each flag forgives one fault, and nothing but that flag does.
fn security_flags(bench: &Bench) -> Found {
    let (mut effect, mut seen) = (true, Vec::new());
    for (flag, certificate, trusted, what) in [
        ("0x1", "expired", true, "an expired certificate"),
        ("0x10", "good", false, "an unknown authority"),
        ("0x80000000", "wrong-name", true, "another name"),
    ] {
        let scenario = Scenario::parse(&format!("[[connection]]\ncertificate = \"{certificate}\"")).unwrap();
        let simulator = Simulator::start(Options { scenario, ..Options::default() }).unwrap();
        let authority =
            if trusted { format!("SSLServerCACerts={}", simulator.ca_pem()) } else { NOBODY.to_owned() };
        let code = |flags: &str| {
            let object = bench.object(&[TLS13, NOBODY, &authority, &format!("SSLSecurityFlags={flags}")]);
            connect_with(&object, simulator.port()).code
        };
        let other = if flag == "0x1" { "0x80000010" } else { "0x1" };
        let codes = [code("0"), code(other), code(flag)];
        effect &= codes == [280, 280, 0];
        seen.push(format!("{what}: error {}; with {flag}: {}", codes[0], spelled(codes[2])));
    }
    Ok((effect, seen.join("; ")))
}

fn server_ca_certs(bench: &Bench) -> Found {
    let (without, pem) = (bench.code(&[TLS13, NOBODY]), bench.pem());
    let with = ["\n", "\r\n", " "].map(|ends| {
        bench.code(&[TLS13, NOBODY, &format!("SSLServerCACerts={}", pem.trim_end().replace('\n', ends))])
    });
    let seen = format!(
        "empty: {}; the authority's certificate, with LF, CR LF or spaces between its lines: {}",
        spelled(without),
        spelled(with[0])
    );
    Ok((without != 0 && with == [0; 3], seen))
}

/// A list that the server, with RSA and SHA-256, can follow, and one that it cannot.
fn lists(bench: &Bench, version: &str, setting: &str, can: &str, cannot: &str) -> Found {
    let codes = [can, cannot].map(|list| bench.code(&[version, &format!("{setting}={list}")]));
    let seen =
        format!("a server with RSA; `{can}`: {}; `{cannot}`: {}", spelled(codes[0]), spelled(codes[1]));
    Ok((codes[0] == 0 && codes[1] != 0, seen))
}

fn signatures12(bench: &Bench) -> Found {
    lists(bench, TLS12, "TLS12SignatureAlgorithms", "sha256-rsa", "sha384-ecdsa")
}

fn signatures13(bench: &Bench) -> Found {
    lists(bench, TLS13, "TLS13SignatureAlgorithms", "rsa_pss_sha256,rsa_pkcs1_sha256", "ed25519")
}

/// A list of groups with one that is not the first by default.
fn groups(bench: &Bench, settings: &[&str], setting: &str) -> Found {
    let group = "ecdhe_secp521r1";
    let list = format!("{setting}={group}");
    let settings: Vec<&str> = settings
        .iter()
        .copied()
        .filter(|one| bench.engine == Engine::Internal || !one.contains("Suites"))
        .collect();
    let usual = bench.negotiated(&settings)?.exchange;
    let seen = bench.connect(&[&settings[..], &[&list]].concat());
    let other = seen.negotiated.exchange;
    let what = if seen.code == 0 { format!("`{other}`") } else { spelled(seen.code) };
    Ok((usual != group && other == group, format!("default: `{usual}`; `{group}`: {what}")))
}

fn strict(bench: &Bench) -> Found {
    bench.negotiated(&[TLS13, "SSLStrict=True"])?;
    let old = "SSLEnabledProtocols=960";
    let version = bench.negotiated(&[old, "SSLStrict=False"])?.version;
    let code = bench.code(&[old, "SSLStrict=True"]);
    let seen = format!("TLS 1.0 and 1.1 enabled; False: `{version}`; True: {}", spelled(code));
    Ok((code == 276, seen))
}

const HEAD: &str = "
## Settings

Each with both engines of `ssl_provider`, on Linux. *Ignored* is a rule: see [the settings](../reference/settings-tls.md).

| setting | Internal | Platform |
| --- | --- | --- |
";

/// A finding as the table shows it.
fn cell(setting: &str, engine: Engine, found: &Found) -> String {
    match found {
        Ok((true, seen)) => format!("works: {seen}"),
        // Mixed into the random numbers: nobody can see it in them.
        Ok(_) if setting == "OpenSSLPrngSeedData" && engine == Engine::Platform => {
            "taken; it does not show".to_owned()
        }
        Ok((false, _)) => "ignored".to_owned(),
        Err(code) => format!("refused, error {code}"),
    }
}

/// The part of the page about the settings of TLS.
pub fn section(authority: &Authority) -> String {
    let benches = [Engine::Internal, Engine::Platform].map(|engine| Bench::new(authority, engine));
    let (mut section, mut documented) = (HEAD.to_owned(), 0);
    let settings = || SETTINGS.iter().filter(|row| row.group == Group::Tls);
    for row in settings() {
        let found = EXPERIMENTS.iter().find(|(name, _)| *name == row.name);
        let (_, experiment) = found.unwrap_or_else(|| panic!("{} has no experiment", row.name));
        let [internal, platform] =
            benches.each_ref().map(|bench| cell(row.name, bench.engine, &experiment(bench)));
        let platform = if platform == internal { "the same" } else { &platform };
        let addition = if row.extension { " (an addition)" } else { "" };
        let _ = writeln!(section, "| `{}`{addition} | {internal} | {platform} |", row.name);
        documented += usize::from(!row.extension);
    }
    assert_eq!((settings().count(), documented), (EXPERIMENTS.len(), 30));
    println!("{documented} settings of TLS, and {} more", EXPERIMENTS.len() - documented);
    section
}
