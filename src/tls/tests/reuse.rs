//! Sessions that are taken up again.

use super::issued::List;
use super::web::{Web, whole};
use super::*;
use crate::tls::reuse;
use openssl::ssl::SslContextBuilder;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Echoes on so many connections; tells of each whether its session was taken up.
fn host(identity: &Identity, version: SslVersion, connections: usize) -> Host {
    let restrict = |builder: &mut SslContextBuilder| builder.set_max_proto_version(Some(version)).unwrap();
    Host::start(identity, restrict, connections, |stream| {
        let reused = stream.ssl().session_reused();
        echo(stream);
        reused.to_string()
    })
}

fn connect(host: &Host, engine: &InternalEngine, plan: &TlsPlan, judge: &mut Recorder) -> Result<TlsSession> {
    let mut stream = engine.handshake(host.connect(), plan, judge)?;
    assert_eq!(exchange(stream.as_mut()), Received::CleanEnd);
    Ok(stream.session().clone())
}

/// What `status` tells of it.
const TAKEN_UP: &str = "the session of an earlier connection is taken up again";

const VERSIONS: [SslVersion; 2] = [SslVersion::TLS1_2, SslVersion::TLS1_3];

#[test]
fn a_session_is_taken_up_again_and_the_judge_is_asked_again() {
    for version in VERSIONS {
        let host = host(&GOOD, version, 3);
        let engine = InternalEngine::default();
        let plan = TlsPlan { reuse_session: true, ..plan() };
        let mut sessions = Vec::new();
        for _ in 0..3 {
            let mut judge = Recorder::default();
            sessions.push(connect(&host, &engine, &plan, &mut judge).unwrap());
            assert_eq!(judge.events.len(), 1, "{version:?}: asked in each handshake");
            assert_eq!((&*judge.events[0].status, judge.events[0].accept), ("OK", true));
            assert_eq!(judge.certificates[0].der(), GOOD.certificate.to_der().unwrap());
        }
        assert_eq!(host.join(), ["false", "true", "true"], "{version:?}");
        assert!(sessions[0].key_exchange.starts_with("ecdhe_"), "{:?}", sessions[0]);
        assert_eq!(sessions, [&sessions[0]; 3].map(Clone::clone), "the negotiated values are told each time");
    }
}

#[test]
fn a_refusal_holds_for_a_session_that_is_taken_up() {
    for version in VERSIONS {
        let host = host(&GOOD, version, 3);
        let engine = InternalEngine::default();
        // The recommendation is against it, each time: the first time the handler overrules it.
        let plan = TlsPlan { reuse_session: true, host: "other.example".to_owned(), ..plan() };
        let mut judge = Recorder { accept: Some(true), ..Recorder::default() };
        connect(&host, &engine, &plan, &mut judge).unwrap();
        let mut judge = Recorder::default();
        let error = connect(&host, &engine, &plan, &mut judge).unwrap_err();
        assert!(error.is(spec::CERTIFICATE_NOT_VERIFIED), "{error:?}");
        assert!(judge.lines.iter().any(|line| line.contains(TAKEN_UP)), "{:?}", judge.lines);
        assert_eq!((&*judge.events[0].status, judge.events[0].accept), ("hostname mismatch", false));
        // What was refused is not kept.
        let mut judge = Recorder { accept: Some(true), ..Recorder::default() };
        connect(&host, &engine, &plan, &mut judge).unwrap();
        assert_eq!(
            host.join(),
            ["false", "false"],
            "{version:?}: no handshake ends with a server that is refused"
        );
    }
}

#[test]
fn only_the_hello_is_sent_before_a_session_is_judged() {
    for version in VERSIONS {
        let mut builder = SslContext::builder(SslMethod::tls_server()).unwrap();
        builder.set_private_key(&GOOD.key).unwrap();
        builder.set_certificate(&GOOD.certificate).unwrap();
        builder.set_max_proto_version(Some(version)).unwrap();
        let context = builder.build();
        let engine = InternalEngine::default();
        let plan = TlsPlan { reuse_session: true, ..plan() };
        for (first, accept) in [(true, true), (false, true), (false, false)] {
            let counter = Arc::new(AtomicUsize::new(0));
            let (counted, context) = (Arc::clone(&counter), context.clone());
            let server = Server::raw(move |stream| {
                let counting = Counting { stream, counted, skip: 0, header: Vec::new() };
                let mut stream = SslStream::new(Ssl::new(&context).unwrap(), counting).unwrap();
                let result = stream.accept();
                let mut buffer = [0; 64];
                let count = stream.ssl_read(&mut buffer).unwrap_or(0);
                let _ = stream.write_all(&buffer[..count]);
                let _ = stream.shutdown();
                result.err().map(|error| error.to_string())
            });
            let before = Arc::new(AtomicUsize::new(0));
            let (seen, noted) = (Arc::clone(&counter), Arc::clone(&before));
            let then: Box<dyn FnMut()> = Box::new(move || {
                std::thread::sleep(Duration::from_millis(100));
                noted.store(seen.load(Ordering::SeqCst), Ordering::SeqCst);
            });
            let mut judge = Recorder { accept: Some(accept), then: Some(then), ..Recorder::default() };
            let stream = super::connect(&server, &Interrupt::new(), GENEROUS);
            let result = engine.handshake(stream, &plan, &mut judge);
            assert_eq!(judge.lines.iter().any(|line| line.contains(TAKEN_UP)), !first, "{version:?}");
            assert_eq!(before.load(Ordering::SeqCst), 1, "{version:?}, {first}: only the hello went out");
            match accept {
                true => assert_eq!(exchange(result.unwrap().as_mut()), Received::CleanEnd),
                false => assert!(result.err().unwrap().is(spec::CERTIFICATE_NOT_VERIFIED)),
            }
            let error = server.join();
            assert_eq!(error.is_none(), accept, "{error:?}");
            if let Some(error) = error {
                assert!(
                    error.contains("alert bad certificate"),
                    "{version:?}: the server hears why: {error}"
                );
                assert_eq!(counter.load(Ordering::SeqCst), 2, "and nothing else");
            }
        }
    }
}

#[test]
fn a_second_hello_for_a_session_is_not_held_back() {
    let server = || {
        Host::start(
            &GOOD,
            |builder| builder.set_groups_list("P-521").unwrap(),
            2,
            |stream| {
                let reused = stream.ssl().session_reused();
                echo(stream);
                reused.to_string()
            },
        )
    };
    let (host, engine) = (server(), InternalEngine::default());
    let plan = TlsPlan { reuse_session: true, ..plan() };
    for _ in 0..2 {
        let session = connect(&host, &engine, &plan, &mut Recorder::default()).unwrap();
        assert_eq!(session.key_exchange, "ecdhe_secp521r1");
    }
    assert_eq!(host.join(), ["false", "true"]);
}

#[test]
fn a_session_lasts_no_longer_than_the_trust_that_it_was_built_on() {
    let file = std::env::temp_dir().join(format!("dpaymentssdk-reuse-{}.pem", std::process::id()));
    let other = mint(&Template { name: "Another Authority", authority: true, ..Template::default() });
    let trust = |identity: &Identity| std::fs::write(&file, identity.certificate.to_pem().unwrap()).unwrap();
    for version in VERSIONS {
        trust(&AUTHORITY);
        let host = host(&GOOD, version, 4);
        let engine = InternalEngine::default();
        let ca_cert_file_paths = file.display().to_string();
        let plan =
            TlsPlan { reuse_session: true, ca_cert_file_paths, server_ca_certs: String::new(), ..plan() };
        for _ in 0..2 {
            connect(&host, &engine, &plan, &mut Recorder::default()).unwrap();
        }
        trust(&other);
        let mut judge = Recorder::default();
        let error = connect(&host, &engine, &plan, &mut judge).unwrap_err();
        assert!(error.is(spec::CERTIFICATE_NOT_VERIFIED), "{version:?}: {error:?}");
        assert_eq!(
            judge.events[0].status,
            "unable to get local issuer certificate; unable to verify the first certificate"
        );
        std::fs::remove_file(&file).unwrap();
        let error = connect(&host, &engine, &plan, &mut Recorder::default()).unwrap_err();
        assert!(error.is(spec::CERTIFICATE_NOT_VERIFIED), "{version:?}: {error:?}");
        assert_eq!(host.join(), ["false", "true"], "{version:?}");
    }
}

#[test]
fn only_the_same_object_asking_the_same_takes_a_session_up() {
    let own = |name| {
        let own = mint(&Template { name, ..Template::default() });
        Some(crate::cert::Identity { certificate: own.certificate, chain: Vec::new(), key: own.key })
    };
    let begun = TlsPlan { reuse_session: true, identity: own("Terminal 1"), ..plan() };
    let others = [
        TlsPlan { reuse_session: false, ..begun.clone() },
        TlsPlan { host: "127.0.0.1".to_owned(), ..begun.clone() },
        TlsPlan { port: 1, ..begun.clone() },
        TlsPlan { enabled_protocols: 0x0FC0, ..begun.clone() },
        TlsPlan { ca_cert_file_paths: "/no/such/file".to_owned(), ..begun.clone() },
        TlsPlan { identity: None, ..begun.clone() },
        TlsPlan { identity: own("Terminal 2"), ..begun.clone() },
        TlsPlan { strict: true, ..begun.clone() },
    ];
    let host = host(&GOOD, SslVersion::TLS1_2, 2 * others.len() + 4);
    let mut expected = Vec::new();
    for other in &others {
        let engine = InternalEngine::default();
        for plan in [&begun, other] {
            connect(&host, &engine, plan, &mut Recorder::default()).unwrap();
            expected.push("false");
        }
    }
    // Another object, and one that was told to forget.
    let engine = InternalEngine::default();
    connect(&host, &engine, &begun, &mut Recorder::default()).unwrap();
    connect(&host, &InternalEngine::default(), &begun, &mut Recorder::default()).unwrap();
    engine.forget_sessions();
    connect(&host, &engine, &begun, &mut Recorder::default()).unwrap();
    connect(&host, &engine, &begun, &mut Recorder::default()).unwrap();
    expected.extend(["false", "false", "false", "true"]);
    assert_eq!(host.join(), expected);
}

#[test]
fn a_session_ends_with_its_certificate_or_after_ten_hours() {
    assert_eq!(reuse::LIFETIME, Duration::from_secs(36_000));
    for (days, kept) in [((-30, -1), false), ((-1, 30), true)] {
        let identity = mint(&Template { days, issuer: Some(&AUTHORITY), ..Template::default() });
        let host = host(&identity, SslVersion::TLS1_3, 2);
        let engine = InternalEngine::default();
        let plan = TlsPlan { reuse_session: true, security_flags: 1, ..plan() };
        for _ in 0..2 {
            connect(&host, &engine, &plan, &mut Recorder::default()).unwrap();
        }
        assert_eq!(host.join(), ["false", &kept.to_string()]);
    }
}

#[test]
fn whether_a_certificate_was_revoked_is_asked_anew() {
    let web = Web::start();
    let point = format!("URI:{}", web.url("/list"));
    let extensions: &[(&str, &str)] = &[("crlDistributionPoints", &point)];
    let own = mint(&Template { extensions, issuer: Some(&AUTHORITY), ..Template::default() });
    for version in VERSIONS {
        let host = host(&own, version, 2);
        let engine = InternalEngine::default();
        let plan = TlsPlan { reuse_session: true, check_crl: 1, check_ocsp: 1, ..plan() };
        web.page("/list", whole(&List::of(&AUTHORITY).der()));
        connect(&host, &engine, &plan, &mut Recorder::default()).unwrap();
        let revoked = List { revoked: &[(&own.certificate, &[])], ..List::of(&AUTHORITY) };
        web.page("/list", whole(&revoked.der()));
        let error = connect(&host, &engine, &plan, &mut Recorder::default()).unwrap_err();
        assert!(error.message().contains("certificate revoked (CRL)"), "{error:?}");
        assert_eq!(host.join(), ["false"], "{version:?}: no handshake ends with a server that is refused");
    }
}
