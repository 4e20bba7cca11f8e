//! The settings of TLS, each by its effect, and both engines, from Rust, C and Python.

#![allow(clippy::panic, clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on panics")]

#[path = "wire/stage.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod stage;

use dpaymentssdk_simulator::{Event, Options, Tls, TlsVersions};
use ffi_tests::script::{LANGUAGES, Language, Reply, Script, play};
use stage::{Stage, credit_reversal, visa};
use std::path::Path;

const TLS12: &str = "SSLEnabledProtocols=3072";
const TLS13: &str = "SSLEnabledProtocols=12288";

/// A host that shows a certificate of this kind.
fn host(certificate: &str) -> Stage {
    Stage::new(&format!("[[connection]]\ncertificate = \"{certificate}\""))
}

/// Everything that a reversal at this host needs.
fn ready(host: &Stage) -> Script {
    host.way().then(credit_reversal(&visa()))
}

/// Plays what comes after a preparation that must succeed; the replies to what comes after.
fn played(language: Language, host: &Stage, script: Script) -> Vec<Reply> {
    let preparation = ready(host);
    let begun = preparation.len();
    let mut replies = play(language, &preparation.then(script));
    host.settle();
    let after = replies.split_off(begun);
    replies.iter().for_each(|reply| assert_eq!(reply.code, 0, "{}", reply.text));
    after
}

/// One reversal with these settings; the reply of `reverse`.
fn reversed(language: Language, host: &Stage, settings: &[&str]) -> Reply {
    let script = settings.iter().fold(Script::default(), |script, setting| script.config(setting));
    let mut replies = played(language, host, script.command("reverse"));
    let last = replies.pop().unwrap();
    replies.iter().for_each(|reply| assert_eq!(reply.code, 0, "{}", reply.text));
    last
}

/// What the events said about certificates.
fn verdicts(reply: &Reply) -> Vec<&str> {
    reply.told.iter().filter_map(|line| line.strip_prefix("auth ")).collect()
}

/// Whether a status message holds this text.
fn tells(reply: &Reply, text: &str) -> bool {
    reply.told.iter().any(|line| line.starts_with("status ") && line.contains(text))
}

/// What the host wrote down about its handshakes.
fn handshakes(host: &Stage) -> Vec<String> {
    let log = host.simulator.log();
    log.iter().filter(|entry| entry.event == Event::Handshake).map(|entry| entry.text.clone()).collect()
}

/// The labels of a key log, in order.
fn labels(file: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    text.lines().map(|line| line.split(' ').next().unwrap().to_owned()).collect()
}

#[test]
fn the_key_log_and_the_packet_log_belong_to_the_internal_engine() {
    let mut visited = 0;
    let folder = tempfile::tempdir().unwrap();
    for language in LANGUAGES {
        for (version, first, count) in
            [(TLS12, "CLIENT_RANDOM", 1), (TLS13, "SERVER_HANDSHAKE_TRAFFIC_SECRET", 5)]
        {
            let host = host("good");
            let file = folder.path().join(format!("{language:?}-{count}"));
            let settings = [version, "LogSSLPackets=True", &*format!("SSLKeyLogFile={}", file.display())];
            for round in 1..=2 {
                let reply = reversed(language, &host, &settings);
                assert_eq!(reply.code, 0, "{}", reply.text);
                assert_eq!(labels(&file).len(), round * count, "it is appended to");
                for message in ["sent ClientHello", "received Certificate", "sent ApplicationData"] {
                    assert!(tells(&reply, &format!("TLS {message}")), "{message}: {:?}", reply.told);
                }
            }
            assert!(labels(&file).iter().any(|label| label == first), "{:?}", labels(&file));
            let silent = reversed(language, &host, &[version]);
            assert!(silent.code == 0 && !tells(&silent, "ClientHello"), "{:?}", silent.told);
            assert_eq!(labels(&file).len(), 2 * count);
            let platform = Script::default().set("ssl_provider", 1);
            let platform = settings.iter().fold(platform, |script, setting| script.config(setting));
            let reply = played(language, &host, platform.command("reverse")).pop().unwrap();
            assert!(reply.code == 0 && !tells(&reply, "ClientHello"), "{reply:?}");
            assert_eq!(labels(&file).len(), 2 * count);
            visited += 1;
        }
    }
    let reply = reversed(Language::Rust, &host("good"), &["SSLKeyLogFile=/no/such/directory/keys"]);
    assert_eq!(reply.code, 302, "{}", reply.text);
    assert_eq!(visited, 6);
}

#[test]
fn a_session_is_taken_up_again_when_that_is_asked_for() {
    let mut visited = 0;
    for language in LANGUAGES {
        for versions in [TlsVersions::Tls12, TlsVersions::Tls13] {
            let tls = match Tls::default() {
                Tls::On { certificate, .. } => Tls::On { certificate, versions },
                Tls::Off => panic!("the host speaks TLS"),
            };
            let host = Stage::with(Options { tls, ..Options::default() });
            let again = |script: Script| script.command("reverse").config("SSLNegotiatedKeyExchange");
            let script = again(again(Script::default().config("ReuseSSLSession=True")));
            let script = again(script.config("ReuseSSLSession=False"));
            let replies = played(language, &host, script);
            let resumed: Vec<bool> =
                handshakes(&host).iter().map(|text| text.ends_with(", an earlier session")).collect();
            assert_eq!(resumed, [false, true, false], "{language:?} {versions:?}");
            for place in [1, 3, 6] {
                assert_eq!(replies[place].code, 0, "{}", replies[place].text);
                assert_eq!(verdicts(&replies[place]), ["True OK"], "the event comes each time");
                assert!(replies[place + 1].text.starts_with("ecdhe_"), "{}", replies[place + 1].text);
                assert_eq!(replies[place + 1].text, replies[2].text);
            }
            assert!(tells(&replies[3], "taken up again") && !tells(&replies[6], "taken up again"));
            visited += 1;
        }
    }
    assert_eq!(visited, 6);
}

#[test]
fn what_was_negotiated_is_told_by_both_engines() {
    // The version and the cipher suite asked for, and what then reads back.
    let rows = [
        (TLS12, "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", ["TLSv1.2", "AES_256_GCM", "256"]),
        (TLS13, "TLS_AES_256_GCM_SHA384", ["TLSv1.3", "AES_256_GCM", "256"]),
    ];
    let mut visited = 0;
    for language in LANGUAGES {
        for (version, suite, [name, cipher, bits]) in rows {
            for provider in [2, 1] {
                let host = host("good");
                let script = Script::default()
                    .set("ssl_provider", provider)
                    .config(version)
                    .config(format_args!("SSLEnabledCipherSuites={suite}"))
                    .command("reverse");
                let asked = [
                    ("Version", name),
                    ("CipherSuite", suite),
                    ("Cipher", cipher),
                    ("CipherStrength", bits),
                    ("KeyExchangeStrength", "256"),
                ];
                let script = asked
                    .iter()
                    .fold(script, |script, (part, _)| script.config(format_args!("SSLNegotiated{part}")));
                let replies = played(language, &host, script);
                assert_eq!(replies[3].code, 0, "{}", replies[3].text);
                assert_eq!(tells(&replies[3], "engine of the platform"), provider == 1);
                for ((part, value), reply) in asked.iter().zip(&replies[4..]) {
                    assert_eq!(reply.text, *value, "{language:?} {provider} {part}");
                    visited += 1;
                }
            }
        }
    }
    assert_eq!(visited, 3 * 2 * 2 * 5);
}

#[test]
fn security_flags_forgive_what_they_name_and_nothing_else() {
    // The certificate, the flags, whether it is then accepted.
    let rows = [
        ("expired", "0", false),
        ("expired", "1", true),
        ("expired", "0x80000010", false),
        ("self-signed", "16", true),
        ("self-signed", "0x10", true),
        ("self-signed", "1", false),
        ("wrong-name", "0x80000000", true),
        ("wrong-name", "2147483648", true),
        ("wrong-name", "-2147483648", true),
        ("wrong-name", "0x11", false),
        ("good", "0", true),
    ];
    let mut visited = 0;
    for language in LANGUAGES {
        for (certificate, flags, accepted) in rows {
            let host = host(certificate);
            let flags = format!("SSLSecurityFlags={flags}");
            let reply = reversed(language, &host, &[&flags]);
            assert_eq!(reply.code, if accepted { 0 } else { 280 }, "{certificate} {flags}: {}", reply.text);
            assert_eq!(verdicts(&reply)[0] == "True OK", accepted, "{certificate} {flags}");
            assert_eq!(host.simulator.exchanges().len(), usize::from(accepted));
            visited += 1;
        }
        let strict = reversed(language, &host("expired"), &["SSLSecurityFlags=1", "SSLStrict=True"]);
        assert_eq!(strict.code, 280, "{}", strict.text);
    }
    assert_eq!(visited, 3 * rows.len());
}

#[test]
fn the_event_shows_the_chain_when_that_is_asked_for() {
    for language in LANGUAGES {
        let host = host("good");
        let leaf = reversed(language, &host, &["SSLIncludeCertChain=False"]);
        assert!(leaf.code == 0 && !leaf.told.iter().any(|line| line.starts_with("chain")), "{leaf:?}");
        let chain = reversed(language, &host, &["SSLIncludeCertChain=True"]);
        assert!(chain.told.contains(&"chain 2".to_owned()), "the certificate and the root: {:?}", chain.told);
    }
}

#[test]
fn the_provider_is_chosen_by_property_setting_and_protocol() {
    // ssl_provider, UseInternalSecurityAPI, the versions, and whether that is the platform's engine.
    let rows = [
        (0, "True", 3072, false),
        (0, "False", 3072, true),
        (0, "False", 15360, false),
        (1, "True", 15360, true),
        (2, "False", 3072, false),
    ];
    let mut visited = 0;
    for language in LANGUAGES {
        for (provider, internal, versions, platform) in rows {
            let script = Script::default()
                .set("ssl_provider", provider)
                .config(format_args!("UseInternalSecurityAPI={internal}"))
                .config(format_args!("SSLEnabledProtocols={versions}"))
                .command("reverse");
            let reply = played(language, &host("good"), script).pop().unwrap();
            assert_eq!(reply.code, 0, "{}", reply.text);
            assert_eq!(tells(&reply, "engine of the platform"), platform, "{provider} {internal} {versions}");
            visited += 1;
        }
    }
    assert_eq!(visited, 3 * rows.len());
}

#[test]
fn the_engine_of_the_platform_looks_at_a_refused_certificate_and_asks() {
    let rows = [
        ("expired", "certificate has expired"),
        ("self-signed", "self-signed certificate"),
        ("wrong-name", "hostname mismatch"),
    ];
    let mut visited = 0;
    for language in LANGUAGES {
        for (certificate, reason) in rows {
            for accept in [None, Some(false), Some(true)] {
                let host = host(certificate);
                let script = Script::default().set("ssl_provider", 1).config("SSLSecurityFlags=0x80000011");
                let script = accept.into_iter().fold(script, Script::trust);
                let replies = played(language, &host, script.command("reverse").config("Outcome"));
                let (reply, outcome) = (&replies[replies.len() - 2], &replies[replies.len() - 1]);
                let accepted = accept == Some(true);
                assert_eq!(reply.code, if accepted { 0 } else { 280 }, "{}", reply.text);
                assert_eq!(verdicts(reply), [format!("False {reason}")], "{language:?} {certificate}");
                assert_eq!(outcome.text, if accepted { "answered" } else { "not-sent" });
                assert_eq!(host.simulator.connections(), 2, "one that was strict, one to look");
                assert_eq!(host.simulator.exchanges().len(), usize::from(accepted));
                visited += 1;
            }
        }
        let host = host("good");
        let script = Script::default().set("ssl_provider", 1).trust(false).command("reverse");
        let reply = played(language, &host, script).pop().unwrap();
        assert_eq!((reply.code, verdicts(&reply)), (280, vec!["True OK"]));
        assert_eq!((host.simulator.connections(), host.simulator.exchanges().len()), (1, 0));
    }
    assert_eq!(visited, 3 * 3 * 3);
}

#[test]
fn the_settings_of_openssl_count_on_the_platform_and_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    // What is set besides trusting no file of SSLCACertFilePaths, and the code on the platform.
    type Setting = fn(&Path) -> String;
    let rows: [(Setting, i32); 7] = [
        (|_| "OpenSSLCAFile=".to_owned(), 280),
        (|folder| format!("OpenSSLCAFile={}", folder.join("ca.pem").display()), 0),
        (|folder| format!("OpenSSLCADir={}", folder.display()), 280),
        (|folder| format!("OpenSSLCADir={}", folder.join("hashed").display()), 0),
        (|_| "OpenSSLCAFile=/no/such/file".to_owned(), 271),
        (|_| "OpenSSLCADir=/no/such/directory".to_owned(), 271),
        (|_| "OpenSSLPrngSeedData=some noise".to_owned(), 280),
    ];
    let mut visited = 0;
    for language in LANGUAGES {
        let host = host("good");
        let authority = subject_hash(host.simulator.ca_pem());
        std::fs::create_dir_all(folder.path().join("hashed")).unwrap();
        std::fs::write(folder.path().join("ca.pem"), host.simulator.ca_pem()).unwrap();
        let hashed = folder.path().join("hashed").join(format!("{authority}.0"));
        std::fs::write(&hashed, host.simulator.ca_pem()).unwrap();
        for (setting, code) in rows {
            for provider in [1, 2] {
                let script = Script::default()
                    .set("ssl_provider", provider)
                    .config("SSLCACertFilePaths=")
                    .config(setting(folder.path()))
                    .command("reverse");
                let reply = played(language, &host, script).pop().unwrap();
                let expected = if provider == 1 { code } else { 280 };
                assert_eq!(reply.code, expected, "{language:?} {provider} {}", setting(folder.path()));
                visited += 1;
            }
        }
        std::fs::remove_file(hashed).unwrap();
    }
    assert_eq!(visited, 3 * rows.len() * 2);
}

/// The hash of the subject of a certificate, as `openssl rehash` names files.
fn subject_hash(pem: &str) -> String {
    let mut program = std::process::Command::new("openssl");
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), pem).unwrap();
    let hash = ffi_tests::succeed(program.args(["x509", "-noout", "-subject_hash", "-in"]).arg(file.path()));
    hash.trim().to_owned()
}

#[test]
fn ciphers_outside_of_what_is_named_are_refused_before_the_request() {
    // The provider, the setting, and the code.
    let rows = [
        (1, "OpenSSLCipherList=HIGH:!aNULL", 0),
        (1, "OpenSSLCipherList=AES128-SHA", 276),
        (1, "OpenSSLCipherList=NO-SUCH-CIPHER", 276),
        (2, "OpenSSLCipherList=NO-SUCH-CIPHER", 0),
        (1, "SSLEnabledCipherSuites=CALG_AES_256", 0),
        (1, "SSLEnabledCipherSuites=CALG_3DES", 276),
        (2, "SSLEnabledCipherSuites=CALG_AES_256", 276),
        (1, "SSLCipherStrength=512", 276),
        (2, "SSLCipherStrength=512", 276),
        (2, "TLS12SupportedGroups=ecdhe_secp256r1", 0),
        // The certificate's own curve counts too.
        (2, "TLS12SupportedGroups=ecdhe_secp521r1", 276),
        (2, "TLS12SignatureAlgorithms=sha512-ecdsa", 280),
    ];
    let mut visited = 0;
    for language in LANGUAGES {
        for (provider, setting, code) in rows {
            let host = host("good");
            let script = Script::default().set("ssl_provider", provider).config(TLS12).config(setting);
            let reply = played(language, &host, script.command("reverse")).pop().unwrap();
            assert_eq!(reply.code, code, "{language:?} {provider} {setting}: {}", reply.text);
            assert_eq!(host.simulator.exchanges().len(), usize::from(code == 0));
            visited += 1;
        }
    }
    assert_eq!(visited, 3 * rows.len());
}

#[test]
fn what_the_platform_cannot_do_is_refused_by_name() {
    let mut visited = 0;
    for language in LANGUAGES {
        for (name, value) in [("SSLStrict", "True"), ("SSLCheckCRL", "1"), ("SSLCheckOCSP", "2")] {
            let host = host("good");
            let script = Script::default().set("ssl_provider", 1).config(format_args!("{name}={value}"));
            let reply = played(language, &host, script.command("reverse")).pop().unwrap();
            assert!(reply.code == 593 && reply.text.contains(name), "{}", reply.text);
            assert_eq!(host.simulator.connections(), 0);
            visited += 1;
        }
    }
    assert_eq!(visited, 9);
}
