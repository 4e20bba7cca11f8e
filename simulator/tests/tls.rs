//! Certificates, TLS ends, stopping, and the silence about card data.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, also in its helpers")]

mod client;

use std::time::{Duration, Instant};

use client::{ACK, DEBIT, ENQ, FULL, Got, PARTIAL, Terminal, frame};
use dpaymentssdk_simulator::{
    Authorization, CertificateKind, Event, Faults, LogEntry, Options, Scenario, Simulator, Tls, TlsVersions,
};
use openssl::ec::{EcGroup, EcKey};
use openssl::nid::Nid;
use openssl::pkey::{PKey, Private};
use openssl::ssl::{SslVerifyMode, SslVersion};
use openssl::x509::X509;

fn playing(toml: &str) -> Simulator {
    let scenario = Scenario::parse(&format!("[[connection]]\n{toml}")).unwrap();
    Simulator::start(Options { scenario, ..Options::default() }).unwrap()
}

#[test]
fn the_good_certificate_is_good_for_every_name_of_this_machine() {
    let simulator = playing("");
    assert!(simulator.ca_pem().starts_with("-----BEGIN CERTIFICATE-----"));
    for name in ["localhost", "127.0.0.1", "::1"] {
        let mut terminal = Terminal::tls(&simulator, name).unwrap_or_else(|error| panic!("{name}: {error}"));
        terminal.dialogue(FULL);
    }
    let error = Terminal::tls(&simulator, "elsewhere.invalid").err().unwrap();
    assert!(error.contains("mismatch"), "{error}");
}

#[test]
fn each_bad_certificate_is_bad_in_its_own_way() {
    for (kind, reason) in [
        ("wrong-name", "mismatch"),
        ("expired", "expired"),
        ("not-yet-valid", "not yet valid"),
        ("self-signed", "self"),
    ] {
        let simulator = playing(&format!("certificate = \"{kind}\""));
        let error = Terminal::tls(&simulator, "localhost").err().unwrap();
        assert!(error.contains(reason), "{kind}: {error}");
        let forced = Terminal::tls_with(&simulator, "localhost", |builder| {
            builder.set_verify(SslVerifyMode::NONE);
        });
        forced.unwrap().dialogue(FULL);
    }
    let tls = Tls::On { certificate: CertificateKind::Expired, versions: TlsVersions::Both };
    let simulator = Simulator::start(Options { tls, ..Options::default() }).unwrap();
    assert!(Terminal::tls(&simulator, "localhost").is_err());
}

#[test]
fn both_versions_are_spoken_or_one() {
    for (versions, offered, version) in [
        (TlsVersions::Both, SslVersion::TLS1_3, Some("TLSv1.3")),
        (TlsVersions::Both, SslVersion::TLS1_2, Some("TLSv1.2")),
        (TlsVersions::Tls12, SslVersion::TLS1_3, Some("TLSv1.2")),
        (TlsVersions::Tls13, SslVersion::TLS1_2, None),
    ] {
        let tls = Tls::On { certificate: CertificateKind::Good, versions };
        let simulator = Simulator::start(Options { tls, ..Options::default() }).unwrap();
        let terminal = Terminal::tls_with(&simulator, "localhost", |builder| {
            builder.set_max_proto_version(Some(offered)).unwrap();
        });
        match terminal {
            Ok(mut terminal) => {
                assert_eq!(Some(terminal.version()), version);
                terminal.dialogue(FULL);
            }
            Err(error) => assert_eq!(version, None, "{error}"),
        }
    }
}

/// A key, and a certificate for it by the host's authority.
fn client(simulator: &Simulator, name: &str) -> (PKey<Private>, X509) {
    let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1).unwrap();
    let key = PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap();
    let certificate = simulator.issue(name, &key.public_key_to_der().unwrap()).unwrap();
    (key, X509::from_der(&certificate).unwrap())
}

#[test]
fn a_certificate_is_asked_for_and_noted() {
    let other = playing("");
    let mut visited = 0;
    for (mode, version) in [
        ("request", SslVersion::TLS1_2),
        ("request", SslVersion::TLS1_3),
        ("demand", SslVersion::TLS1_2),
        ("demand", SslVersion::TLS1_3),
    ] {
        let simulator = playing(&format!("client_certificate = \"{mode}\""));
        let own = client(&simulator, "a terminal");
        let foreign = client(&other, "a terminal");
        for (identity, accepted) in [(None, mode == "request"), (Some(&own), true), (Some(&foreign), false)] {
            let terminal = Terminal::tls_with(&simulator, "localhost", |builder| {
                builder.set_max_proto_version(Some(version)).unwrap();
                if let Some((key, certificate)) = identity {
                    builder.set_certificate(certificate).unwrap();
                    builder.set_private_key(key).unwrap();
                }
            });
            // In TLS 1.3 a client hears of the refusal only when it reads.
            let greeted = terminal.is_ok_and(|mut terminal| terminal.get() == Got::Byte(ENQ));
            assert_eq!(greeted, accepted, "{mode} {identity:?}");
            visited += 1;
        }
        assert!(simulator.wait_idle(Duration::from_secs(10)));
        let log = simulator.log();
        let seen: Vec<_> = log.iter().filter(|entry| entry.event == Event::ClientCertificate).collect();
        assert_eq!(seen.len(), 1);
        assert_eq!(seen[0].text, "O=dpaymentssdk tests, CN=a terminal");
    }
    assert_eq!(visited, 12);
    let options = Options {
        client_authorities: other.ca_pem().to_owned(),
        scenario: Scenario::parse("[[connection]]\nclient_certificate = \"demand\"").unwrap(),
        ..Options::default()
    };
    let simulator = Simulator::start(options).unwrap();
    let (key, certificate) = client(&other, "of another");
    let terminal = Terminal::tls_with(&simulator, "localhost", |builder| {
        builder.set_certificate(&certificate).unwrap();
        builder.set_private_key(&key).unwrap();
    });
    terminal.unwrap().dialogue(FULL);
}

#[test]
fn an_end_without_close_notify_can_be_told_from_a_proper_one() {
    for (how, end) in [("close-notify", Got::End), ("fin", Got::Broken), ("reset", Got::Broken)] {
        let simulator = playing(&format!("cut_at = 40\nclose_with = \"{how}\""));
        let mut terminal = Terminal::tls(&simulator, "localhost").unwrap();
        terminal.expect(ENQ);
        terminal.send(&frame(FULL));
        terminal.expect(ACK);
        let (bytes, got) = terminal.rest();
        assert_eq!(got, end, "{how}");
        assert_eq!(bytes.len(), 40, "{how}");
    }
}

#[test]
fn a_handshake_is_refused() {
    let simulator = playing("tls_handshake = \"close\"");
    assert!(Terminal::tls(&simulator, "localhost").is_err());
}

#[test]
fn bytes_drip_over_tls_too() {
    let simulator = playing("split = true\nnoise = \"0516\"");
    let mut terminal = Terminal::tls(&simulator, "localhost").unwrap();
    terminal.expect(ENQ);
    terminal.send(&frame(PARTIAL));
    terminal.expect(ACK);
    terminal.expect(5);
    terminal.expect(0x16);
    assert!(terminal.frame().len() > 70);
}

#[test]
fn stopping_does_not_wait_for_anybody() {
    for toml in [
        "silence = \"before-enq\"",
        "tls_handshake = \"hang\"",
        "delay_ms = 600000",
        "drip_ms = 600000",
        "silence = \"after-request\"",
        "ack_wait_ms = 600000",
    ] {
        let simulator = playing(toml);
        let address = simulator.address();
        let hanging = std::thread::spawn({
            let ca = simulator.ca_pem().to_owned();
            move || {
                let mut builder =
                    openssl::ssl::SslConnector::builder(openssl::ssl::SslMethod::tls_client()).unwrap();
                let ca = X509::from_pem(ca.as_bytes()).unwrap();
                builder.cert_store_mut().add_cert(ca).unwrap();
                let tcp = std::net::TcpStream::connect(address).unwrap();
                if let Ok(mut tls) = builder.build().connect("localhost", tcp) {
                    use std::io::{Read, Write};
                    let _ = tls.write_all(&frame(FULL));
                    let mut rest = Vec::new();
                    let _ = tls.read_to_end(&mut rest);
                }
            }
        });
        while simulator.connections() == 0 {
            std::thread::yield_now();
        }
        std::thread::sleep(Duration::from_millis(60));
        let before = Instant::now();
        simulator.stop();
        assert!(before.elapsed() < Duration::from_secs(5), "{toml}");
        hanging.join().unwrap();
        assert!(std::net::TcpStream::connect(address).is_err(), "nobody listens any more");
    }
}

#[test]
fn a_scenario_that_cannot_be_played_does_not_start() {
    let faults = Faults { response_code: Some("ABC".into()), ..Faults::default() };
    let options = Options { scenario: Scenario::always(faults), ..Options::default() };
    let error = Simulator::start(options).err().unwrap();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    assert!(error.to_string().contains("response_code"));
}

#[test]
fn no_card_data_in_the_log_or_in_debug() {
    let marker = "4929123456781234";
    let own = Authorization {
        card_number: marker.into(),
        card_cvv: "8642".into(),
        retrieval_number: "000000000009".into(),
        ..Authorization::default()
    };
    let options = Options { ledger: vec![own], ..Options::default() };
    let debug_of_options = format!("{options:?}");
    let simulator = Simulator::start(options).unwrap();
    let good = FULL.replace("4012888888881881", marker).replace("423217502302", "000000000009");
    let good = format!("{good}^007118642");
    let track = PARTIAL.replace("5499740000000057=2912", &format!("{marker}=2912"));
    for request in [
        good.clone(),
        good.replace("|1229|", "|9929|"),
        good.replace("8642", "864X"),
        good.replace(marker, &format!("{marker}{marker}")),
        good.replace("|10000|", &format!("|{marker}|")),
        good.replace("TAS682", "      "),
        track.clone(),
        track.replace('=', "^"),
        DEBIT.replace("9999999800002773", marker),
    ] {
        let mut terminal = Terminal::tls(&simulator, "localhost").unwrap();
        terminal.expect(ENQ);
        terminal.send(&frame(&request));
        terminal.expect(ACK);
        terminal.send(&[ACK]);
        terminal.rest();
    }
    assert!(simulator.wait_idle(client::PATIENCE));
    // Without the clock, whose digits may be any.
    let line = |entry: &LogEntry| format!("{:?} {:?} {}\n", entry.event, entry.field, entry.text);
    let log: String = simulator.log().iter().map(line).collect();
    let debug = format!("{:?} {:?} {debug_of_options}", simulator.exchanges(), simulator.ledger());
    assert_eq!(simulator.exchanges().len(), 9);
    for secret in [marker, "9123456781", "8642", "864X", "29121010000"] {
        assert!(!log.contains(secret), "{secret} is in the log:\n{log}");
        assert!(!debug.contains(secret), "{secret} is in a Debug text:\n{debug}");
    }
    assert!(log.contains("released 10000"), "{log}");
    assert_eq!(simulator.exchanges()[0].field("account_number"), marker, "but tests can read it");
}
