//! Revocation from every surface: a host with certificates, lists, answers and a responder by the program `openssl`.

#![allow(clippy::panic, clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod papers;
#[path = "../wire/stage.rs"]
#[allow(dead_code, reason = "the tests of the wire format need more of it")]
mod stage;

use dpaymentssdk_simulator::{Options, ServerIdentity, Tls, TlsVersions};
use ffi_tests::script::{LANGUAGES, Reply, Script, play};
use papers::{Files, Papers, REVOKED, UNREGISTERED, VALID};
use stage::{Stage, credit_reversal, visa};

/// A reversal under some settings, and what comes of it.
struct Case<'a> {
    name: &'a str,
    stage: &'a Stage,
    settings: &'a [&'a str],
    /// The code, and words of the status of the event: `OK`, or why not.
    expected: (i32, &'a str),
}

const CRL_1: &str = "SSLCheckCRL=1";
const CRL_2: &str = "SSLCheckCRL=2";
const OCSP_1: &str = "SSLCheckOCSP=1";
const OCSP_2: &str = "SSLCheckOCSP=2";
const STRICT: &str = "SSLStrict=True";
const OK: (i32, &str) = (0, "OK");

fn host(identity: ServerIdentity, versions: TlsVersions) -> Stage {
    let tls = Tls::On { certificate: Default::default(), versions };
    Stage::with(Options { identity: Some(identity), tls, ..Options::default() })
}

/// The settings of a case, on an object that may have done others before.
fn settings(case: &Case<'_>, papers: &Papers) -> Script {
    let base =
        ["SSLCheckCRL=0", "SSLCheckOCSP=0", "SSLSecurityFlags=0", "SSLStrict=False", "ConnectionTimeout=20"];
    let mut script = Script::default()
        .then(case.stage.way())
        .config(format_args!("SSLCACertFilePaths={}", papers.path("ca.pem").display()));
    for setting in base.iter().chain(case.settings) {
        script = script.config(setting);
    }
    script
}

/// What the events of a reply say about the certificate.
fn judged(reply: &Reply) -> Vec<&str> {
    reply.told.iter().filter_map(|line| line.strip_prefix("auth ")).collect()
}

fn check(language: ffi_tests::script::Language, cases: &[Case<'_>], papers: &Papers) {
    let mut script = credit_reversal(&visa());
    let mut places = Vec::new();
    for case in cases {
        script = script.then(settings(case, papers)).command("reverse").config("Outcome");
        places.push(script.len() - 2);
    }
    let replies = play(language, &script);
    for (index, reply) in replies.iter().enumerate() {
        assert!(reply.code == 0 || places.contains(&index), "{language:?} {index}: {}", reply.text);
    }
    for (case, place) in cases.iter().zip(&places) {
        let (reply, name) = (&replies[*place], case.name);
        let (code, words) = case.expected;
        assert_eq!(reply.code, code, "{language:?} {name}: {} {:?}", reply.text, reply.told);
        let outcome = &replies[place + 1].text;
        match code {
            0 => {
                assert_eq!((outcome.as_str(), judged(reply)), ("answered", vec!["True OK"]), "{name}");
            }
            301 => {
                assert_eq!((outcome.as_str(), judged(reply).len()), ("not-sent", 0), "{name}");
            }
            _ => {
                assert_eq!(outcome, "not-sent", "{name}");
                assert!(reply.sent.is_empty() && reply.text.contains(words), "{name}: {}", reply.text);
                let judged = judged(reply);
                assert_eq!(judged.len(), 1, "{name}");
                assert!(judged[0].starts_with("False ") && judged[0].contains(words), "{name}: {judged:?}");
            }
        }
    }
}

#[test]
fn revocation_is_seen_from_every_surface() {
    let papers = Papers::new();
    let responder = papers.responder();
    let files = Files::of(&papers.path(""));
    let save = |name: &str, list: Vec<u8>| std::fs::write(papers.path(name), list).unwrap();
    save("good.crl", papers.list("ca", &[]));
    let past = ["-crl_lastupdate", "20200101000000Z", "-crl_nextupdate", "20200102000000Z"];
    save("old.crl", papers.list("ca", &past));
    save("impostor.crl", papers.list("impostor", &[]));
    save("huge.crl", vec![0x30; 10 * 1024 * 1024 + 1]);
    let list = |path: &str| format!("crlDistributionPoints=URI:http://{}/{path}", files.address);
    let ask = format!("authorityInfoAccess=OCSP;URI:http://127.0.0.1:{}/", responder.port);
    let host_of = |serial, places: &[String]| host(papers.server(serial, places), TlsVersions::Both);
    let listed = |path: &str| host_of(VALID, &[list(path)]);

    let plain = host_of(VALID, &[]);
    let ldap = host_of(VALID, &["crlDistributionPoints=URI:ldap://127.0.0.1/cn=list".to_owned()]);
    let (good, revoked) = (listed("good.crl"), host_of(REVOKED, &[list("good.crl")]));
    let asks = std::slice::from_ref(&ask);
    let [asked, asked_revoked, asked_unknown] =
        [VALID, REVOKED, UNREGISTERED].map(|serial| host_of(serial, asks));
    let both = host_of(VALID, &[ask.clone(), list("none.crl")]);
    let lists =
        ["old.crl", "impostor.crl", "huge.crl", "none.crl", "moved/good.crl", "circle", "to-tls", "ca.pem"];
    let [old, impostor, huge, none, moved, circle, to_tls, no_list] = lists.map(listed);
    let slow = listed("slow");
    let stapled = |serial, versions| {
        let must = "tlsfeature=status_request".to_owned();
        host(papers.server(serial, &[ask.clone(), must]).stapling(papers.answer(serial)), versions)
    };
    let broken_promise = host_of(VALID, &[ask.clone(), "tlsfeature=status_request".to_owned()]);
    let [stapled_12, stapled_13] = [TlsVersions::Tls12, TlsVersions::Tls13].map(|one| stapled(VALID, one));
    let [revoked_12, revoked_13] = [TlsVersions::Tls12, TlsVersions::Tls13].map(|one| stapled(REVOKED, one));

    let case = |name, stage, settings, expected| Case { name, stage, settings, expected };
    let (by_list, by_answer) = ((280, "certificate revoked (CRL)"), (280, "certificate revoked (OCSP)"));
    let cases = [
        case("nothing asked", &revoked, &[], OK),
        case("no list, soft", &plain, &[CRL_1], OK),
        case("no list, hard", &plain, &[CRL_2], (280, "names no list")),
        case("no list, hard, forgiven", &plain, &[CRL_2, "SSLSecurityFlags=0x100"], OK),
        case("no responder, soft", &plain, &[OCSP_1], OK),
        case("no responder, hard", &plain, &[OCSP_2], (280, "names no responder")),
        case("neither, strict", &plain, &[STRICT], OK),
        case("by LDAP only, soft", &ldap, &[CRL_1], OK),
        case("by LDAP only, hard", &ldap, &[CRL_2], (280, "names no list")),
        case("not in the list", &good, &[CRL_1], OK),
        case("not in the list, hard", &good, &[CRL_2], OK),
        case("not in the list, moved", &moved, &[CRL_2], OK),
        case("revoked, soft", &revoked, &[CRL_1], by_list),
        case("revoked, hard", &revoked, &[CRL_2], by_list),
        case("revoked, strict", &revoked, &[STRICT], by_list),
        case("revoked, no forgiving", &revoked, &[CRL_1, "SSLSecurityFlags=-1"], by_list),
        case("an old list", &old, &[CRL_1], (280, "CRL has expired")),
        case("an old list, forgiven", &old, &[CRL_1, "SSLSecurityFlags=256"], OK),
        case("an old list, strict", &old, &[STRICT, "SSLSecurityFlags=256"], (280, "CRL has expired")),
        case("somebody else's list", &impostor, &[CRL_1], (280, "CRL signature failure")),
        case("a huge list", &huge, &[CRL_1], (280, "an answer that is too long")),
        case("a list that is not there", &none, &[CRL_1], (280, "HTTP status 404")),
        case("a circle", &circle, &[CRL_1], (280, "more redirections than are followed")),
        case("a way to TLS", &to_tls, &[CRL_1], (280, "not of plain HTTP")),
        case("no list at all", &no_list, &[CRL_1], (280, "what came is no list")),
        case("a list that never ends", &slow, &[CRL_1, "ConnectionTimeout=1"], (301, "")),
        case("asked", &asked, &[OCSP_1], OK),
        case("asked, hard", &asked, &[OCSP_2], OK),
        case("asked, strict", &asked, &[STRICT], OK),
        case("asked, revoked", &asked_revoked, &[OCSP_1], by_answer),
        case("asked, revoked, strict", &asked_revoked, &[STRICT], by_answer),
        case("asked, not registered", &asked_unknown, &[OCSP_1], (280, "does not know the certificate")),
        case("asked, not registered, forgiven", &asked_unknown, &[OCSP_1, "SSLSecurityFlags=0x100"], OK),
        case("the answer alone", &both, &[OCSP_2], OK),
        case("the answer and the list", &both, &[OCSP_2, CRL_2], (280, "(CRL): HTTP status 404")),
        case("stapled, TLS 1.2", &stapled_12, &[OCSP_1], OK),
        case("stapled, TLS 1.3", &stapled_13, &[OCSP_1], OK),
        case("stapled and revoked, TLS 1.2", &revoked_12, &[OCSP_1], by_answer),
        case("stapled and revoked, TLS 1.3", &revoked_13, &[OCSP_1], by_answer),
        case("not stapled though promised", &broken_promise, &[OCSP_1], (280, "and none was")),
    ];
    assert_eq!(cases.len(), 40);
    for language in LANGUAGES {
        check(language, &cases, &papers);
    }
}

#[test]
fn a_handler_has_the_last_word_from_every_surface() {
    let papers = Papers::new();
    let files = Files::of(&papers.path(""));
    std::fs::write(papers.path("good.crl"), papers.list("ca", &[])).unwrap();
    let place = format!("crlDistributionPoints=URI:http://{}/good.crl", files.address);
    let good = host(papers.server(VALID, std::slice::from_ref(&place)), TlsVersions::Both);
    let revoked = host(papers.server(REVOKED, &[place]), TlsVersions::Both);
    let own = papers.path("server.pem");
    for language in LANGUAGES {
        for (stage, accept, code, told) in [
            (&revoked, true, 0, "False certificate revoked (CRL)"),
            (&revoked, false, 280, "False certificate revoked (CRL)"),
            (&good, false, 280, "True OK"),
            (&good, true, 0, "True OK"),
        ] {
            let case = Case { name: "", stage, settings: &[CRL_2], expected: OK };
            let script =
                credit_reversal(&visa()).then(settings(&case, &papers)).trust(accept).command("reverse");
            let reply = play(language, &script).pop().unwrap();
            assert_eq!((reply.code, judged(&reply)), (code, vec![told]), "{language:?}: {}", reply.text);
            assert_eq!(reply.sent.is_empty(), code != 0);
        }
        // The one certificate that is accepted whatever verification says.
        let case = Case { name: "", stage: &revoked, settings: &[CRL_2], expected: OK };
        let script = credit_reversal(&visa()).then(settings(&case, &papers));
        let script = script.load("ssl_accept_server_cert_encoded", &own).command("reverse");
        let reply = play(language, &script).pop().unwrap();
        assert_eq!((reply.code, judged(&reply)), (0, vec!["True OK"]), "{language:?}: {}", reply.text);
    }
}

#[test]
fn an_answer_that_another_server_staples_is_heard_from_every_surface() {
    let papers = Papers::new();
    let stage = host(papers.server(VALID, &[]), TlsVersions::Both);
    for (serial, expected) in [(VALID, "True OK"), (REVOKED, "False certificate revoked (OCSP)")] {
        // It names no responder: what is known can only come from the server.
        papers.server(serial, &[]);
        papers.answer(serial);
        for version in ["-tls1_2", "-tls1_3"] {
            let server = papers.stapling_server(version);
            for language in LANGUAGES {
                let case = Case { name: "", stage: &stage, settings: &[OCSP_2], expected: OK };
                let script = credit_reversal(&visa()).then(settings(&case, &papers));
                // The server is no host: the handshake is enough.
                let script =
                    script.config(format_args!("Port={}", server.port)).trust(false).command("reverse");
                let reply = play(language, &script).pop().unwrap();
                assert_eq!((reply.code, judged(&reply)), (280, vec![expected]), "{language:?} {version}");
            }
        }
    }
}
