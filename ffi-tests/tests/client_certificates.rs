//! `reverse()` at a host that demands a certificate of its clients: with every type of key store, in TLS 1.2 and 1.3,
//! through every surface.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "wire/stage.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod stage;

use dpaymentssdk as _;
use dpaymentssdk_simulator::{Event, Options, Scenario};
use ffi_tests::script::{LANGUAGES, Reply, Script, play};
use ffi_tests::softhsm::{self, SoftHsm, Token};
use ffi_tests::stores::{Holds, StoreFile, Stores};
use ffi_tests::succeed;
use stage::{Stage, credit_reversal, mastercard};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The versions, by the value of `SSLEnabledProtocols`.
const VERSIONS: [(&str, u32); 2] = [("TLSv1.2", 3072), ("TLSv1.3", 12288)];

fn stores() -> &'static Stores {
    static STORES: OnceLock<Stores> = OnceLock::new();
    STORES.get_or_init(|| Stores::make(&ffi_tests::library().folder.join("client-certificates")))
}

fn read(name: &str) -> String {
    std::fs::read_to_string(stores().path(name)).unwrap()
}

/// A host that deals with the certificates of these authorities, besides its own, in this way.
fn host(mode: &str, authorities: String) -> Stage {
    let scenario = Scenario::parse(&format!("[[connection]]\nclient_certificate = \"{mode}\"")).unwrap();
    Stage::with(Options { scenario, client_authorities: authorities, ..Options::default() })
}

/// A host that knows all authorities of the stores.
fn demanding() -> Stage {
    host("demand", read("middle.pem") + &read("root.pem"))
}

/// What comes before a reversal; it may be reversed by now, which is an answer too.
fn prepared(stage: &Stage, protocols: u32) -> Script {
    let script = Script::default().command("reset").then(stage.way());
    script.config(format_args!("SSLEnabledProtocols={protocols}")).then(credit_reversal(&mastercard()))
}

/// The reversal, and what it is looked at by.
const LOOK: usize = 3;

fn reversed() -> Script {
    Script::default().command("reverse").config("Outcome").config("SSLNegotiatedVersion")
}

/// The subjects that the host saw, connection by connection, and whether it saw an end to each.
fn subjects(stage: &Stage) -> Vec<Option<String>> {
    stage.settle();
    let log = stage.simulator.log();
    let of = |connection| {
        let mut own = log.iter().filter(|entry| entry.connection == connection);
        own.find(|entry| entry.event == Event::ClientCertificate).map(|entry| entry.text.clone())
    };
    (0..stage.simulator.connections()).map(of).collect()
}

/// An identity's subject as the host writes it.
fn subject(name: &str) -> &'static str {
    match name {
        "rsa" => "C=US, O=Key_Stores, OU=Tills, CN=Anna Holder",
        "ec" => "C=US, O=Shops, Bars, CN=Bert Holder",
        "ed" => "C=US, CN=Carl Holder",
        other => panic!("no subject of {other}"),
    }
}

/// The stores with a private key, and whose it is; with the certificate to give where the store has none.
fn usable() -> Vec<(&'static StoreFile, &'static str, Option<&'static Path>)> {
    let usable = |store: &'static StoreFile| match store.holds[0] {
        Holds::Both(name) => Some((store, name, None)),
        Holds::Key(name) => Some((store, name, Some(stores().identity(name).certificate.as_path()))),
        Holds::Certificate(_) | Holds::Public(_) => None,
    };
    stores().stores.iter().filter_map(usable).collect()
}

/// Selects what a store holds, by the subject where there is more than one.
fn chosen(store: &StoreFile, given: Option<&Path>) -> Script {
    let mut script = Script::default().set("ssl_cert_store_type", store.file_type);
    if !store.password.is_empty() {
        script = script.set("ssl_cert_store_password", store.password);
    }
    let script = script.set("ssl_cert_store", store.path.display());
    match given {
        Some(certificate) => script.load("ssl_cert_encoded", certificate),
        None => match store.holds.as_slice() {
            [Holds::Both(name), _, ..] => {
                script.set("ssl_cert_subject", stores().identity(name).subject.split(',').next().unwrap())
            }
            _ => script.set("ssl_cert_subject", "*"),
        },
    }
}

/// All replies but those of the last commands must be good ones.
fn good(what: &str, replies: &[Reply]) {
    for reply in replies {
        assert_eq!(reply.code, 0, "{what}: {}", reply.text);
    }
}

#[test]
fn every_type_of_store_gives_an_identity() {
    let mut visited = 0;
    let mut types = std::collections::BTreeSet::new();
    for language in LANGUAGES {
        for (version, protocols) in VERSIONS {
            let stage = demanding();
            let (mut script, mut lengths) = (Script::default(), Vec::new());
            for (store, _, given) in usable() {
                let one = prepared(&stage, protocols).then(chosen(store, given)).then(reversed());
                lengths.push(one.len());
                script = script.then(one);
            }
            let replies = play(language, &script);
            let mut rest = replies.as_slice();
            let mut expected = Vec::new();
            for ((store, name, _), length) in usable().into_iter().zip(lengths) {
                let what = format!("{language:?}, {version}, {}", store.name);
                let (one, after) = rest.split_at(length);
                rest = after;
                let (before, look) = one.split_at(length - LOOK);
                good(&what, before);
                // The signature algorithms of the class for TLS 1.2 have no Ed25519.
                let works = name != "ed" || version == "TLSv1.3";
                let wanted = if works { (0, "answered", version) } else { (276, "not-sent", "") };
                let seen = (look[0].code, look[1].text.as_str(), look[2].text.as_str());
                assert_eq!(seen, wanted, "{what}: {}", look[0].text);
                expected.push(works.then(|| subject(name).to_owned()));
                types.insert(store.file_type);
                visited += 1;
            }
            assert_eq!(subjects(&stage), expected, "{language:?}, {version}");
            let original = stage.simulator.authorization(&mastercard().retrieval_number).unwrap();
            assert_eq!(original.amount_held, 0);
        }
    }
    assert!(visited >= 6 * 40, "{visited} reversals");
    // PFX, PEM, XML and JWK at least; those of Java and PuTTY besides.
    assert!([2, 4, 6, 14, 16, 18, 21].iter().all(|wanted| types.contains(wanted)), "{types:?}");
    println!("{visited} reversals with types {types:?}");
}

#[test]
fn a_certificate_of_a_bundle_finds_its_key_in_another_store() {
    let bundle = stores().store("bundle.p7b");
    let key = stores().identity("rsa").key.clone();
    let mut visited = 0;
    for language in LANGUAGES {
        for (version, protocols) in VERSIONS {
            let stage = demanding();
            let script = Script::default()
                .set("ssl_cert_store_type", bundle.file_type)
                .set("ssl_cert_store", bundle.path.display())
                .set("ssl_cert_subject", "Anna Holder")
                .command("get ssl_cert_encoded");
            let certificate = play(language, &script).pop().unwrap().text;
            let file = stores().path("of-the-bundle.pem");
            std::fs::write(&file, certificate).unwrap();
            let script = prepared(&stage, protocols)
                .set("ssl_cert_store_type", 6)
                .set("ssl_cert_store", key.display())
                .load("ssl_cert_encoded", &file)
                .then(reversed());
            let replies = play(language, &script);
            good(version, &replies);
            assert_eq!(subjects(&stage), [Some(subject("rsa").to_owned())], "{language:?}");
            visited += 1;
        }
    }
    assert_eq!(visited, 6);
}

/// A host that has no use for what is presented, or gets nothing, ends the handshake; nothing of the request is sent.
#[test]
fn what_the_host_does_not_want_ends_the_handshake() {
    let pem = stores().store("pkcs8.pem");
    let mut visited = 0;
    for language in LANGUAGES {
        for (version, protocols) in VERSIONS {
            for (mode, identity, works) in [
                ("demand", false, false),
                ("demand", true, false),
                ("request", true, false),
                ("request", false, true),
                ("none", true, true),
            ] {
                // It knows its own authority alone.
                let stage = host(mode, String::new());
                let mut script = prepared(&stage, protocols);
                if identity {
                    script = script.then(chosen(pem, None));
                }
                let replies = play(language, &script.then(reversed()));
                let (before, look) = replies.split_at(replies.len() - LOOK);
                let what = format!("{language:?}, {version}, {mode}, {identity}");
                good(&what, before);
                let wanted = if works { (0, "answered") } else { (276, "not-sent") };
                assert_eq!((look[0].code, look[1].text.as_str()), wanted, "{what}: {}", look[0].text);
                assert_eq!(subjects(&stage), [None], "{what}");
                let original = stage.simulator.authorization(&mastercard().retrieval_number).unwrap();
                assert_eq!(original.amount_held == 0, works, "{what}");
                visited += 1;
            }
        }
    }
    assert_eq!(visited, 30);
}

/// The authority in the middle comes from the store, or from `SSLCACerts`.
#[test]
fn the_chain_is_sent_along() {
    let mut visited = 0;
    for language in LANGUAGES {
        for (version, protocols) in VERSIONS {
            let identity = stores().identity("ec");
            let alone = Script::default()
                .set("ssl_cert_store_type", 6)
                .set("ssl_cert_store", identity.key.display())
                .load("ssl_cert_encoded", &identity.certificate);
            let middle = read("middle.pem").replace('\n', " ");
            let with = alone.clone().config(format_args!("SSLCACerts={middle}"));
            let from_store = chosen(stores().store("sec1.pem"), None);
            for (way, script, works) in
                [("alone", alone, false), ("SSLCACerts", with, true), ("store", from_store, true)]
            {
                // It knows the root alone.
                let stage = host("demand", read("root.pem"));
                let replies = play(language, &prepared(&stage, protocols).then(script).then(reversed()));
                let (before, look) = replies.split_at(replies.len() - LOOK);
                let what = format!("{language:?}, {version}, {way}");
                good(&what, before);
                assert_eq!(look[0].code, if works { 0 } else { 276 }, "{what}: {}", look[0].text);
                assert_eq!(subjects(&stage), [works.then(|| subject("ec").to_owned())], "{what}");
                visited += 1;
            }
        }
    }
    assert_eq!(visited, 18);
}

/// What can be known before there is a connection is told before there is one.
#[test]
fn what_cannot_be_presented_is_refused_before_connecting() {
    let rsa = stores().identity("rsa");
    let ec = stores().identity("ec");
    let cases = [
        (
            "the key of another certificate",
            273,
            Script::default()
                .set("ssl_cert_store_type", 6)
                .set("ssl_cert_store", ec.key.display())
                .load("ssl_cert_encoded", &rsa.certificate),
        ),
        ("a certificate without a key", 273, Script::default().load("ssl_cert_encoded", &rsa.certificate)),
        (
            "a store of which nothing is selected",
            281,
            Script::default().set("ssl_cert_store_type", 6).set("ssl_cert_store", rsa.key.display()),
        ),
    ];
    let mut visited = 0;
    for language in LANGUAGES {
        for (what, code, script) in &cases {
            let stage = demanding();
            let replies = play(language, &prepared(&stage, 15360).then(script.clone()).then(reversed()));
            let look = &replies[replies.len() - LOOK..];
            assert_eq!((look[0].code, look[1].text.as_str()), (*code, "not-sent"), "{language:?}, {what}");
            assert_eq!(stage.simulator.connections(), 0, "{language:?}, {what}");
            visited += 1;
        }
    }
    assert_eq!(visited, 9);
}

const CARD: Token<'static> = Token { label: "till", pin: "2468" };
const OTHER: Token<'static> = Token { label: "spare", pin: "1357" };

/// Runs a test in a process that sees tokens: the module of SoftHSM looks for them when it is started, once in a process.
fn with_tokens(name: &str, work: fn(&SoftHsm)) {
    const FOLDER: &str = "DPAYMENTSSDK_TEST_TOKENS";
    if let Some(folder) = std::env::var_os(FOLDER) {
        return work(&SoftHsm::at(&PathBuf::from(folder)));
    }
    let tokens = SoftHsm::new();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", name, "--nocapture"]);
    child.env(FOLDER, tokens.folder()).env("SOFTHSM2_CONF", tokens.configuration());
    let printed = succeed(&mut child);
    assert!(printed.contains("1 passed"), "{printed}");
    print!("{printed}");
}

/// Fills the token for a host: an RSA key from outside, two EC keys made there, their certificates by the host's authority.
fn fill(tokens: &SoftHsm, stage: &Stage) {
    tokens.token(CARD);
    let key = tokens.folder().join("rsa.key");
    let openssl = |words: &str| {
        succeed(Command::new("openssl").args(words.split_whitespace()).current_dir(tokens.folder()))
    };
    openssl("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out rsa.key");
    openssl("pkey -in rsa.key -pubout -outform DER -out rsa.pub");
    tokens.import(CARD, "01", "rsa", &key);
    let public = std::fs::read(tokens.folder().join("rsa.pub")).unwrap();
    tokens.certificate(CARD, "01", "rsa", &stage.simulator.issue("token rsa", &public).unwrap());
    for (id, label, kind) in [("02", "p256", "EC:prime256v1"), ("03", "p384", "EC:secp384r1")] {
        let public = tokens.generate(CARD, id, label, kind);
        let certificate = stage.simulator.issue(&format!("token {label}"), &public).unwrap();
        tokens.certificate(CARD, id, label, &certificate);
    }
}

fn token(store: &str, pin: &str) -> Script {
    Script::default()
        .set("ssl_cert_store_type", 23)
        .set("ssl_cert_store_password", pin)
        .set("ssl_cert_store", store)
}

#[test]
fn keys_of_a_token_sign_where_they_are() {
    with_tokens("keys_of_a_token_sign_where_they_are", |tokens| {
        let stage = host("demand", String::new());
        fill(tokens, &stage);
        let module = softhsm::module().display().to_string();
        let mut expected = Vec::new();
        for language in LANGUAGES {
            for (version, protocols) in VERSIONS {
                for label in ["rsa", "p256", "p384"] {
                    let common_name = format!("CN=token {label}, O=dpaymentssdk tests");
                    for (way, script) in [
                        (
                            "module",
                            token(&module, CARD.pin).set("ssl_cert_subject", format_args!("token {label}")),
                        ),
                        (
                            "URI",
                            token(&softhsm::uri(CARD, &format!(";object={label}")), CARD.pin)
                                .set("ssl_cert_subject", "*"),
                        ),
                    ] {
                        let script = prepared(&stage, protocols)
                            .then(script)
                            .command("get ssl_cert_subject")
                            .command("get ssl_cert_private_key_available")
                            .command("get ssl_cert_private_key")
                            .then(reversed());
                        let replies = play(language, &script);
                        let what = format!("{language:?}, {version}, {label} by {way}");
                        good(&what, &replies);
                        let text: Vec<_> =
                            replies.iter().rev().take(6).map(|reply| reply.text.as_str()).collect();
                        let wanted = [version, "answered", "", "", "True", common_name.as_str()];
                        assert_eq!(text, wanted, "{what}");
                        expected.push(Some(format!("O=dpaymentssdk tests, CN=token {label}")));
                    }
                }
            }
        }
        assert_eq!(expected.len(), 36);
        assert_eq!(subjects(&stage), expected);
        // The platform's TLS wants the key itself.
        for language in LANGUAGES {
            let select = token(&module, CARD.pin).set("ssl_cert_subject", "token p256");
            let script = prepared(&stage, 3072).set("ssl_provider", 1).then(select).then(reversed());
            let replies = play(language, &script);
            let look = &replies[replies.len() - LOOK..];
            assert_eq!((look[0].code, look[1].text.as_str()), (273, "not-sent"), "{}", look[0].text);
        }
        println!("{} reversals with keys of a token", expected.len());
    });
}

#[test]
fn a_token_is_opened_by_its_pin_alone() {
    with_tokens("a_token_is_opened_by_its_pin_alone", |tokens| {
        let stage = host("demand", String::new());
        fill(tokens, &stage);
        tokens.token(OTHER);
        let module = softhsm::module().display().to_string();
        let mut visited = 0;
        for language in LANGUAGES {
            for (what, store, pin, code) in [
                ("wrong PIN", softhsm::uri(CARD, ""), "1357", 271),
                ("no PIN", softhsm::uri(CARD, ""), "", 271),
                ("two tokens", module.clone(), CARD.pin, 271),
                ("no such token", "pkcs11:token=x?module-path=".to_owned() + &module, CARD.pin, 271),
                ("no such module", "/no/such/module.so".to_owned(), CARD.pin, 271),
                ("no module", tokens.folder().join("rsa.key").display().to_string(), CARD.pin, 271),
                ("a PIN in the URI", softhsm::uri(CARD, "") + "&pin-value=2468", CARD.pin, 271),
                ("nothing there", softhsm::uri(OTHER, ""), OTHER.pin, 272),
                ("nothing of that name", softhsm::uri(CARD, ";object=p521"), CARD.pin, 272),
                ("right", softhsm::uri(CARD, ";object=p256"), CARD.pin, 0),
            ] {
                let script = token(&store, pin).set("ssl_cert_subject", "*");
                let mut replies = play(language, &script);
                let searched = replies.pop().unwrap();
                assert_eq!(searched.code, code, "{language:?}, {what}: {}", searched.text);
                for secret in [CARD.pin, "1357", "no/such"] {
                    assert!(!searched.text.contains(secret), "{what}: {}", searched.text);
                }
                visited += 1;
            }
        }
        assert_eq!(visited, 30);
    });
}
