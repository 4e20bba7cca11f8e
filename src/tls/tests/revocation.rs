//! Revocation: lists and answers that are good, or wrong in one thing each.

use super::issued::{Answer, List, Says, extension, nonce_of, refusal, sequence, tlv};
use super::web::{Page, Web, chunked, dripping, flooding, headed, moved, raw, whole};
use super::*;
use crate::tls::revocation::{Stapled, check};
use openssl::x509::X509Crl;
use std::time::Instant;

/// A judge that only dials, until a moment or an interrupt.
struct Asking {
    until: Instant,
    interrupt: Interrupt,
    lines: Vec<String>,
}

impl Asking {
    fn within(time: Duration) -> Self {
        Self { until: Instant::now() + time, interrupt: Interrupt::new(), lines: Vec::new() }
    }
}

impl Judge for Asking {
    fn server_authentication(&mut self, _: &mut ServerAuthentication, _: &ServerCertificate) -> Result<()> {
        panic!("nobody asks")
    }

    fn status(&mut self, message: &str) -> Result<()> {
        self.lines.push(message.to_owned());
        Ok(())
    }

    fn dial(&mut self, host: &str, port: u16) -> Result<NetStream> {
        let world: Arc<dyn World> = Arc::new(RealWorld::new());
        let deadline = Deadline::after(world.now(), self.until.saturating_duration_since(Instant::now()));
        dial(&world, host, port, &SocketOptions::default(), deadline, &self.interrupt)
    }
}

/// What speaks against a chain.
fn faults(chain: &[&Identity], stapled: Option<&[u8]>, plan: &TlsPlan) -> String {
    let chain: Vec<X509> = chain.iter().map(|identity| identity.certificate.clone()).collect();
    let mut judge = Asking::within(GENEROUS);
    let found = check(&chain, Stapled(stapled), plan, &mut judge).unwrap();
    found.iter().map(|fault| fault.text.clone()).collect::<Vec<_>>().join("; ")
}

fn by_list(mode: u32) -> TlsPlan {
    TlsPlan { check_crl: mode, ..plan() }
}

fn by_answer(mode: u32) -> TlsPlan {
    TlsPlan { check_ocsp: mode, ..plan() }
}

/// A certificate of the test authority with these extensions.
fn leaf(extensions: &[(&str, &str)]) -> Identity {
    mint(&Template { extensions, issuer: Some(&AUTHORITY), ..Template::default() })
}

fn naming_list(url: &str) -> Identity {
    leaf(&[("crlDistributionPoints", &format!("URI:{url}"))])
}

fn naming_responder(url: &str) -> Identity {
    leaf(&[("authorityInfoAccess", &format!("OCSP;URI:{url}"))])
}

/// Compares what each page leads to with what it should: nothing, or a text that holds these words. The two modes are
/// the same for a certificate that names its source.
fn compare(web: &Web, path: &str, own: &Identity, modes: [TlsPlan; 2], rows: Vec<(&str, Page, &str)>) {
    let count = rows.len();
    for (name, page, expected) in rows {
        web.page(path, page);
        for plan in &modes {
            let found = faults(&[own, &AUTHORITY], None, plan);
            match expected {
                "" => assert_eq!(found, "", "{name}"),
                words => assert!(found.contains(words), "{name}: {found}"),
            }
        }
    }
    assert!(web.asked().len() >= 2 * count);
}

const EXPIRED: &str = "revocation of the certificate not known (CRL): CRL has expired";
const NO_LIST: &str = "revocation of the certificate not known (CRL): unable to get certificate CRL";

/// `issuingDistributionPoint`, with this content.
fn scope(content: &[u8]) -> Vec<u8> {
    extension(&[0x55, 0x1D, 0x1C], true, &sequence(&[content]))
}

/// A distribution point's name, made of addresses.
fn full_name(urls: &[&str]) -> Vec<u8> {
    let names: Vec<u8> = urls.iter().flat_map(|url| tlv(0x86, url.as_bytes())).collect();
    tlv(0xA0, &tlv(0xA0, &names))
}

/// A reason, as an extension of an entry.
fn reason(number: u8) -> Vec<u8> {
    extension(&[0x55, 0x1D, 0x15], false, &[0x0A, 0x01, number])
}

#[test]
fn a_list_counts_when_it_is_the_issuers_and_of_this_time() {
    let web = Web::start();
    let own = naming_list(&web.url("/list"));
    let stranger = mint(&Template { name: "Other CA", authority: true, ..Template::default() });
    let impostor = mint(&Template { name: "Test CA", authority: true, ..Template::default() });
    let (me, other) = (&own.certificate, &GOOD.certificate);
    let good = List::of(&AUTHORITY).der();
    let mine = |extensions: &[u8]| List { revoked: &[(me, extensions)], ..List::of(&AUTHORITY) }.der();
    let with = |extensions: &[u8]| List { extensions, ..List::of(&AUTHORITY) }.der();
    let timed = |times, revoked| List { times, revoked, ..List::of(&AUTHORITY) }.der();
    let mut broken = good.clone();
    *broken.last_mut().unwrap() ^= 1;
    let pem = X509Crl::from_der(&good).unwrap().to_pem().unwrap();
    let nobodys = [0x2A, 0x03, 0x04];
    let rows = vec![
        ("good", whole(&good), ""),
        ("good as PEM", whole(&pem), ""),
        ("other certificates", whole(&List { revoked: &[(other, &[])], ..List::of(&AUTHORITY) }.der()), ""),
        ("revoked", whole(&mine(&[])), "certificate revoked (CRL)"),
        ("revoked with a reason", whole(&mine(&reason(1))), "certificate revoked (CRL)"),
        ("on hold", whole(&mine(&reason(6))), "certificate revoked (CRL)"),
        ("taken from hold", whole(&mine(&reason(8))), ""),
        ("old", whole(&timed((-120, Some(-60)), &[])), EXPIRED),
        ("old, and revoked", whole(&timed((-120, Some(-60)), &[(me, &[])])), "certificate revoked (CRL)"),
        ("of tomorrow", whole(&timed((60, Some(120)), &[])), "CRL is not yet valid"),
        ("without an end", whole(&timed((-60, None), &[])), "does not say how long it holds"),
        ("of a stranger", whole(&List::of(&stranger).der()), NO_LIST),
        ("by an impostor", whole(&List::of(&impostor).der()), "CRL signature failure"),
        (
            "revoked by an impostor",
            whole(&List { revoked: &[(me, &[])], ..List::of(&impostor) }.der()),
            "not known (CRL): CRL signature failure",
        ),
        (
            "in the name of the issuer",
            whole(&List { issuer: Some(&AUTHORITY.certificate), ..List::of(&stranger) }.der()),
            "CRL signature failure",
        ),
        ("changed", whole(&broken), "CRL signature failure"),
        ("for this address", whole(&with(&scope(&full_name(&[&web.url("/list")])))), ""),
        ("for another address", whole(&with(&scope(&full_name(&[&web.url("/other")])))), "not known"),
        ("of users only", whole(&with(&scope(&tlv(0x81, &[0xFF])))), ""),
        ("of authorities only", whole(&with(&scope(&tlv(0x82, &[0xFF])))), "not known"),
        ("of attributes only", whole(&with(&scope(&tlv(0x85, &[0xFF])))), "not known"),
        ("for some reasons only", whole(&with(&scope(&tlv(0x83, &[1, 0x40])))), "not known"),
        ("indirect", whole(&with(&scope(&tlv(0x84, &[0xFF])))), "not known"),
        (
            "what changed only",
            whole(&with(&extension(&[0x55, 0x1D, 0x1B], true, &[0x02, 0x01, 0x01]))),
            "the list tells only what changed",
        ),
        (
            "something critical",
            whole(&with(&extension(&nobodys, true, &[5, 0]))),
            "unhandled critical CRL extension",
        ),
        ("something else", whole(&with(&extension(&nobodys, false, &[5, 0]))), ""),
        (
            "an entry with something critical",
            whole(
                &List { revoked: &[(other, &extension(&nobodys, true, &[5, 0]))], ..List::of(&AUTHORITY) }
                    .der(),
            ),
            "unhandled critical CRL extension",
        ),
        ("cut", whole(&good[..good.len() - 1]), "what came is no list"),
        ("empty", whole(&[]), "what came is no list"),
        ("a certificate", whole(&me.to_der().unwrap()), "what came is no list"),
        ("text", whole(b"-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n"), "what came is no list"),
        ("a page", whole(b"<html>hello</html>"), "what came is no list"),
    ];
    assert_eq!(rows.len(), 32);
    compare(&web, "/list", &own, [by_list(1), by_list(2)], rows);
}

#[test]
fn a_list_of_an_issuer_that_must_not_sign_lists_says_nothing() {
    let web = Web::start();
    let point = format!("URI:{}", web.url("/list"));
    for (usage, expected) in [
        ("critical,keyCertSign,cRLSign", ""),
        ("critical,keyCertSign", "key usage does not include CRL signing"),
    ] {
        let extensions = &[("basicConstraints", "critical,CA:TRUE"), ("keyUsage", usage)];
        let issuer = Template { name: "CA", alternatives: &[], extensions, ..Template::default() };
        let issuer = mint(&issuer);
        let extensions: &[(&str, &str)] = &[("crlDistributionPoints", &point)];
        let own = mint(&Template { issuer: Some(&issuer), extensions, ..Template::default() });
        web.page("/list", whole(&List::of(&issuer).der()));
        let found = faults(&[&own, &issuer], None, &by_list(1));
        assert!(found.contains(expected) && found.is_empty() == expected.is_empty(), "{found}");
    }
}

#[test]
fn what_a_server_of_lists_may_say() {
    let web = Web::start();
    let own = naming_list(&web.url("/list"));
    let good = List::of(&AUTHORITY).der();
    web.page("/good", whole(&good));
    web.page("/one", moved(301, "/good"));
    web.page("/two", moved(302, "one"));
    web.page("/three", moved(307, &web.url("/two")));
    let length = good.len();
    let mut rest = good.clone();
    rest.push(0);
    let most = 10 * 1024 * 1024;
    let others: Vec<(&X509, &[u8])> = std::iter::repeat_n((&GOOD.certificate, &[][..]), 2000).collect();
    let long = List { revoked: &others, ..List::of(&AUTHORITY) }.der();
    let rows = vec![
        ("in small chunks", raw(headed("Transfer-Encoding: chunked\r\n", &chunked(&long, 16))), ""),
        ("in chunks", raw(headed("Transfer-Encoding: chunked\r\n", &chunked(&good, 100))), ""),
        ("until the end", raw(headed("", &good)), ""),
        ("as HTTP/1.0", raw([b"HTTP/1.0 200\r\n\r\n", &good[..]].concat()), ""),
        ("with plain line feeds", raw([b"HTTP/1.1 200 OK\nX: y\n\n", &good[..]].concat()), ""),
        ("after a word before", raw([b"HTTP/1.1 100 Wait\r\n\r\n", &headed("", &good)[..]].concat()), ""),
        ("more than its length", raw(headed(&format!("content-length:{length}\r\n"), &rest)), ""),
        ("moved once", moved(301, "/good"), ""),
        ("moved twice", moved(308, "/one"), ""),
        ("moved three times", moved(303, "/two"), ""),
        ("moved four times", moved(302, "/three"), "more redirections than are followed"),
        ("in a circle", moved(302, "/list"), "more redirections than are followed"),
        ("to TLS", moved(301, "https://localhost/list"), "an address that is not of plain HTTP"),
        ("to a file", moved(301, "file:///etc/passwd"), "an address that is not of plain HTTP"),
        ("to nowhere", raw("HTTP/1.1 302 Found\r\n\r\n"), "a redirection without a place"),
        ("to rubbish", moved(302, "http://[/"), "an address that cannot be read"),
        ("not there", raw("HTTP/1.1 404 Not Found\r\n\r\n"), "HTTP status 404"),
        ("broken", raw("HTTP/1.1 500 \r\n\r\n"), "HTTP status 500"),
        ("a part", raw("HTTP/1.1 206 Partial Content\r\n\r\n"), "HTTP status 206"),
        ("another protocol", raw("SSH-2.0-x\r\n"), "an answer that is no HTTP"),
        ("another version", raw("HTTP/2 200 OK\r\n\r\n"), "an answer that is no HTTP"),
        ("no status", raw("HTTP/1.1 OK\r\n\r\n"), "an answer that is no HTTP"),
        ("no header", raw("HTTP/1.1 200 OK\r\nrubbish\r\n\r\n"), "an answer that is no HTTP"),
        ("bytes", raw([b"HTTP/1.1 200 \xFF\xFE\r\n\r\n", &good[..]].concat()), "an answer that is no HTTP"),
        ("nothing", raw(""), "an answer that was cut short"),
        ("half a header", raw("HTTP/1.1 200 OK\r\nX: "), "an answer that was cut short"),
        ("cut", raw(headed(&format!("Content-Length: {}\r\n", length + 1), &good)), "cut short"),
        ("cut in a chunk", raw(headed("Transfer-Encoding: chunked\r\n", b"ff\r\nabc")), "cut short"),
        ("a chunk of what", raw(headed("Transfer-Encoding: chunked\r\n", b"-1\r\nabc")), "no HTTP"),
        ("a chunk that goes on", raw(headed("Transfer-Encoding: chunked\r\n", b"1\r\nabc\r\n")), "no HTTP"),
        (
            "an immense chunk",
            raw(headed("Transfer-Encoding: chunked\r\n", b"ffffffffffffffffff\r\n")),
            "no HTTP",
        ),
        ("a long chunk", raw(headed("Transfer-Encoding: chunked\r\n", b"ffffffffffffffff\r\n")), "too long"),
        ("two lengths", raw(headed("Content-Length: 1\r\nContent-Length: 2\r\n", &good)), "no HTTP"),
        ("a length of what", raw(headed("Content-Length: +1\r\n", &good)), "no HTTP"),
        (
            "a length and chunks",
            raw(headed("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", &good)),
            "no HTTP",
        ),
        ("packed", raw(headed("Content-Encoding: gzip\r\n", &good)), "an encoding that was not asked for"),
        ("packed chunks", raw(headed("Transfer-Encoding: gzip\r\n", &good)), "an encoding that was not"),
        ("said to be huge", raw(headed(&format!("Content-Length: {}\r\n", most + 1), &[])), "too long"),
        ("huge", flooding(headed("", &[]), vec![0x30; 1 << 16]), "an answer that is too long"),
        (
            "huge in chunks",
            flooding(
                headed("Transfer-Encoding: chunked\r\n", &[]),
                [b"10000\r\n", &vec![0; 1 << 16][..], b"\r\n"].concat(),
            ),
            "an answer that is too long",
        ),
        ("an endless header", flooding("HTTP/1.1 200 OK\r\n", b"X: y\r\n".repeat(100)), "too long"),
        ("an endless line", flooding("HTTP/1.1 200 OK\r\nX: ", vec![b'y'; 1000]), "too long"),
        ("endless words before", flooding("", b"HTTP/1.1 100 Wait\r\n\r\n".to_vec()), "no final answer"),
    ];
    assert_eq!(rows.len(), 43);
    compare(&web, "/list", &own, [by_list(1), by_list(2)], rows);
}

#[test]
fn where_certificates_send_for_lists() {
    let web = Web::start();
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    web.page("/good", whole(&List::of(&AUTHORITY).der()));
    let points = |value: String| leaf(&[("crlDistributionPoints", &value)]);
    let good = web.url("/good");
    let mirrors = |urls: &[&str]| {
        let hex: String =
            sequence(&[&sequence(&[&full_name(urls)])]).iter().map(|byte| format!("{byte:02x}")).collect();
        points(format!("DER:{hex}"))
    };
    let (unsupported, unreachable) = ("names no list that HTTP leads to", "Connection refused");
    // The certificate, what mode 1 and what mode 2 make of it, and how often is asked in each.
    let rows = [
        (leaf(&[]), "", unsupported, 0),
        (points("URI:ldap://127.0.0.1/cn=x?list".to_owned()), "", unsupported, 0),
        (points("URI:https://127.0.0.1/list".to_owned()), "", unsupported, 0),
        (points(format!("URI:ldap://127.0.0.1/x,URI:{good}")), "", "", 1),
        (points(format!("URI:{good},URI:{good}")), "", "", 2),
        (points(format!("URI:{good},URI:{}", web.url("/none"))), "HTTP status 404", "HTTP status 404", 2),
        (mirrors(&[&web.url("/none"), &good]), "", "", 2),
        (mirrors(&[&good, &web.url("/none")]), "", "", 1),
        (mirrors(&["ldap://127.0.0.1/x", &web.url("/none")]), "status 404", "status 404", 1),
        (points(format!("URI:http://{nobody}/list")), unreachable, unreachable, 0),
        (points("URI:http://no-such-host.invalid/list".to_owned()), "not known", "not known", 0),
        (points("URI:http://127.0.0.1:0/list".to_owned()), "cannot be read", "cannot be read", 0),
    ];
    assert_eq!(rows.len(), 12);
    for (index, (own, soft, hard, asked)) in rows.iter().enumerate() {
        for (mode, expected) in [(1, soft), (2, hard)] {
            let found = faults(&[own, &AUTHORITY], None, &by_list(mode));
            assert!(found.contains(expected) && found.is_empty() == expected.is_empty(), "{index}: {found}");
            assert_eq!(web.asked().len(), *asked, "{index}");
        }
        assert_eq!(faults(&[own, &AUTHORITY], None, &by_list(0)), "", "{index}");
        assert_eq!(web.asked().len(), 0, "{index}");
    }
}

#[test]
fn an_answer_counts_when_it_is_signed_for_the_issuer_and_of_this_time() {
    let web = Web::start();
    let own = naming_responder(&web.url("/ask"));
    let (me, ca) = (&own.certificate, &AUTHORITY.certificate);
    let stranger = mint(&Template { name: "Other CA", authority: true, ..Template::default() });
    let impostor = mint(&Template { name: "Test CA", authority: true, ..Template::default() });
    let helper = |issuer, usage: &[(&str, &str)], days| {
        mint(&Template {
            name: "Responder",
            issuer: Some(issuer),
            extensions: usage,
            days,
            ..Template::default()
        })
    };
    let signs: &[_] = &[("extendedKeyUsage", "OCSPSigning")];
    let delegated = helper(&AUTHORITY, signs, (-1, 30));
    let undelegated = helper(&AUTHORITY, &[("extendedKeyUsage", "serverAuth")], (-1, 30));
    let plain = helper(&AUTHORITY, &[], (-1, 30));
    let elsewhere = helper(&stranger, signs, (-1, 30));
    let old = helper(&AUTHORITY, signs, (-30, -1));
    let by = |signer: &Identity| {
        Answer { certificates: &[&signer.certificate], ..Answer::about(signer, me, ca) }.der()
    };
    let of = |signer| Answer::about(signer, me, ca);
    let timed = |times| Answer { times, ..of(&AUTHORITY) }.der();
    let good = of(&AUTHORITY).der();
    let mut broken = good.clone();
    *broken.last_mut().unwrap() ^= 1;
    let revoked = |signer| Answer { says: Says::Revoked, ..of(signer) }.der();
    let unknown = Answer { says: Says::Unknown, ..of(&AUTHORITY) }.der();
    let sha256 = Answer { digest: MessageDigest::sha256(), ..of(&AUTHORITY) }.der();
    let other = Answer::about(&AUTHORITY, &GOOD.certificate, ca).der();
    let other_issuer = Answer::about(&AUTHORITY, me, &stranger.certificate).der();
    web.page("/good", whole(&good));
    let (unsigned, untimely) = ("the answer is not signed for the issuer", "the answer is not of this time");
    let rows = vec![
        ("good", whole(&good), ""),
        ("good, in chunks", raw(headed("Transfer-Encoding: chunked\r\n", &chunked(&good, 7))), ""),
        ("good, elsewhere", moved(307, "/good"), ""),
        ("revoked", whole(&revoked(&AUTHORITY)), "certificate revoked (OCSP)"),
        ("not known", whole(&unknown), "the responder does not know the certificate"),
        ("another digest", whole(&sha256), ""),
        ("another certificate", whole(&other), "the answer is about another certificate"),
        ("another issuer", whole(&other_issuer), "not known (OCSP)"),
        ("old", whole(&timed((-120, Some(-60)))), untimely),
        ("of tomorrow", whole(&timed((60, Some(120)))), untimely),
        ("from the end to the beginning", whole(&timed((2, Some(-2)))), untimely),
        ("by a clock that is behind", whole(&timed((-60, Some(-4)))), ""),
        ("by a clock that is ahead", whole(&timed((4, Some(60)))), ""),
        ("without an end", whole(&timed((-60, None))), ""),
        ("without an end, and old", whole(&timed((-25 * 60, None))), untimely),
        ("by a helper", whole(&by(&delegated)), ""),
        ("by a helper that is not there", whole(&of(&delegated).der()), unsigned),
        ("by a helper for something else", whole(&by(&undelegated)), unsigned),
        ("by a helper for nothing", whole(&by(&plain)), unsigned),
        ("by a helper of somebody else", whole(&by(&elsewhere)), unsigned),
        ("by a helper of old", whole(&by(&old)), unsigned),
        ("by the certificate itself", whole(&by(&own)), unsigned),
        ("by a stranger", whole(&by(&stranger)), unsigned),
        ("by an impostor", whole(&by(&impostor)), unsigned),
        ("revoked by an impostor", whole(&revoked(&impostor)), unsigned),
        ("changed", whole(&broken), unsigned),
        ("malformed", whole(&refusal(1)), "the responder refuses to answer"),
        ("an internal error", whole(&refusal(2)), "the responder refuses to answer"),
        ("later", whole(&refusal(3)), "the responder says to try later"),
        ("a signature wanted", whole(&refusal(5)), "the responder refuses to answer"),
        ("not my customer", whole(&refusal(6)), "the responder does not know the issuer"),
        ("a success without an answer", whole(&refusal(0)), "what came is no answer"),
        ("cut", whole(&good[..good.len() - 1]), "what came is no answer"),
        ("empty", whole(&[]), "what came is no answer"),
        ("a page", whole(b"<html>hello</html>"), "what came is no answer"),
        ("not there", raw("HTTP/1.1 404 Not Found\r\n\r\n"), "HTTP status 404"),
        ("huge", flooding(headed("", &[]), vec![0x30; 1 << 16]), "an answer that is too long"),
    ];
    assert_eq!(rows.len(), 37);
    compare(&web, "/ask", &own, [by_answer(1), by_answer(2)], rows);
}

#[test]
fn an_answer_that_repeats_a_number_repeats_that_of_the_question() {
    let web = Web::start();
    let own = naming_responder(&web.url("/ask"));
    let me = own.certificate.clone();
    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    for (change, expected) in [(0, ""), (1, "the answer is one to another question")] {
        let (me, seen) = (me.clone(), Arc::clone(&seen));
        let page: Page = Arc::new(move |question, stream| {
            let mut nonce = nonce_of(question);
            seen.lock().unwrap().push(nonce.clone());
            nonce[0] ^= change;
            let answer =
                Answer { nonce: Some(&nonce), ..Answer::about(&AUTHORITY, &me, &AUTHORITY.certificate) };
            stream.write_all(&headed("", &answer.der())).unwrap();
        });
        compare(&web, "/ask", &own, [by_answer(1), by_answer(2)], vec![("nonce", page, expected)]);
    }
    let mut seen = seen.lock().unwrap().clone();
    assert_eq!(seen.len(), 4);
    seen.dedup();
    assert_eq!(seen.len(), 4, "each question has another one");
    assert!(seen.iter().all(|nonce| nonce.len() >= 16));
}

#[test]
fn where_certificates_send_for_answers() {
    let web = Web::start();
    let good =
        |own: &Identity| whole(&Answer::about(&AUTHORITY, &own.certificate, &AUTHORITY.certificate).der());
    let access = |value: String| leaf(&[("authorityInfoAccess", &value)]);
    let (ask, none) = (web.url("/ask"), web.url("/none"));
    let unsupported = "names no responder that HTTP leads to";
    let rows = [
        (leaf(&[]), "", unsupported, 0),
        (access(format!("caIssuers;URI:{ask}")), "", unsupported, 0),
        (access("OCSP;URI:https://127.0.0.1/".to_owned()), "", unsupported, 0),
        (access("OCSP;URI:ldap://127.0.0.1/".to_owned()), "", unsupported, 0),
        (access(format!("OCSP;URI:{ask}")), "", "", 1),
        (access(format!("OCSP;URI:{none},OCSP;URI:{ask}")), "", "", 2),
        (access(format!("OCSP;URI:{ask},OCSP;URI:{none}")), "", "", 1),
        (access(format!("OCSP;URI:{none}")), "HTTP status 404", "HTTP status 404", 1),
    ];
    assert_eq!(rows.len(), 8);
    for (index, (own, soft, hard, asked)) in rows.iter().enumerate() {
        web.page("/ask", good(own));
        for (mode, expected) in [(1, soft), (2, hard)] {
            let found = faults(&[own, &AUTHORITY], None, &by_answer(mode));
            assert!(found.contains(expected) && found.is_empty() == expected.is_empty(), "{index}: {found}");
            let lines = web.asked();
            assert_eq!(lines.len(), *asked, "{index}");
            assert!(lines.iter().all(|line| line.starts_with("POST /")), "{lines:?}");
        }
    }
}

#[test]
fn a_stapled_answer_spares_the_question_when_it_says_enough() {
    let web = Web::start();
    let own = naming_responder(&web.url("/ask"));
    let mute = leaf(&[]);
    let of = |identity: &Identity, says, times| {
        let about = Answer::about(&AUTHORITY, &identity.certificate, &AUTHORITY.certificate);
        Answer { says, times, ..about }.der()
    };
    web.page("/ask", whole(&of(&own, Says::Good, (-1, Some(60)))));
    let now = (-1, Some(60));
    let (good, old) = (of(&own, Says::Good, now), of(&own, Says::Good, (-120, Some(-60))));
    let mute_good = of(&mute, Says::Good, now);
    // The certificate, what came along, what comes of it in both modes, and how often is asked.
    let rows: [(&Identity, &[u8], &str, usize); 8] = [
        (&own, &good, "", 0),
        (&own, &of(&own, Says::Revoked, now), "certificate revoked (OCSP)", 0),
        (&own, &of(&own, Says::Unknown, now), "", 1),
        (&own, &old, "", 1),
        (&own, b"rubbish", "", 1),
        (&own, &refusal(3), "", 1),
        (&mute, &mute_good, "", 0),
        (&mute, &good, "the answer is about another certificate", 0),
    ];
    for (index, (identity, stapled, expected, asked)) in rows.iter().enumerate() {
        for mode in [1, 2] {
            let found = faults(&[identity, &AUTHORITY], Some(stapled), &by_answer(mode));
            assert!(found.contains(expected) && found.is_empty() == expected.is_empty(), "{index}: {found}");
            assert_eq!(web.asked().len(), *asked, "{index}");
        }
    }
    // A certificate that promises an answer, and a server that does not keep the promise.
    let access = format!("OCSP;URI:{}", web.url("/ask"));
    let must = leaf(&[("authorityInfoAccess", &access), ("tlsfeature", "status_request")]);
    let other = leaf(&[("authorityInfoAccess", &access), ("tlsfeature", "status_request_v2")]);
    web.page("/ask", whole(&of(&must, Says::Good, now)));
    let found = faults(&[&must, &AUTHORITY], None, &by_answer(1));
    assert!(found.ends_with("asks for an answer to be sent along, and none was"), "{found}");
    assert_eq!(faults(&[&must, &AUTHORITY], Some(&of(&must, Says::Good, now)), &by_answer(1)), "");
    assert_eq!(faults(&[&must, &AUTHORITY], None, &by_answer(0)), "", "nobody asked");
    assert!(web.asked().is_empty());
    web.page("/ask", whole(&of(&other, Says::Good, now)));
    assert_eq!(faults(&[&other, &AUTHORITY], None, &by_answer(1)), "");
}

#[test]
fn authorities_are_asked_about_too_but_not_the_one_that_is_trusted() {
    let web = Web::start();
    let point = format!("URI:{}", web.url("/of-root"));
    let root = mint(&Template {
        name: "Root",
        authority: true,
        extensions: &[("crlDistributionPoints", &point)],
        ..Template::default()
    });
    let middle = |extensions| {
        mint(&Template {
            name: "Middle",
            authority: true,
            extensions,
            issuer: Some(&root),
            ..Template::default()
        })
    };
    let (named, mute) = (middle(&[("crlDistributionPoints", &point)]), middle(&[]));
    let point = format!("URI:{}", web.url("/of-middle"));
    let below = |issuer| {
        mint(&Template {
            extensions: &[("crlDistributionPoints", &point)],
            issuer: Some(issuer),
            ..Template::default()
        })
    };
    let (own, own_mute) = (below(&named), below(&mute));
    let list = |signer, revoked: &[(&X509, &[u8])]| whole(&List { revoked, ..List::of(signer) }.der());
    web.page("/of-middle", list(&named, &[]));
    web.page("/of-root", list(&root, &[]));
    assert_eq!(faults(&[&own, &named, &root], None, &by_list(2)), "");
    assert_eq!(web.asked(), ["GET /of-middle HTTP/1.1", "GET /of-root HTTP/1.1"]);
    web.page("/of-root", list(&root, &[(&named.certificate, &[])]));
    for security_flags in [0, 0x400, 0xFFFF_FFFF] {
        let plan = TlsPlan { security_flags, ..by_list(1) };
        let found = faults(&[&own, &named, &root], None, &plan);
        assert_eq!(found, "certificate of an authority revoked (CRL)", "no flag takes that away");
    }
    web.page("/of-root", raw("HTTP/1.1 404 No\r\n\r\n"));
    let unknown = "revocation of the certificate of an authority not known (CRL): HTTP status 404";
    for (security_flags, expected) in [(0, unknown), (0x100, unknown), (0x400, "")] {
        let plan = TlsPlan { security_flags, ..by_list(1) };
        assert_eq!(faults(&[&own, &named, &root], None, &plan), expected, "{security_flags:#x}");
    }
    // An authority that names no list is no reason, not even in mode 2.
    web.page("/of-middle", list(&mute, &[]));
    assert_eq!(faults(&[&own_mute, &mute, &root], None, &by_list(2)), "");
}

#[test]
fn flags_take_away_what_is_not_known_and_strict_brings_it_back() {
    let web = Web::start();
    let (list, ask) = (web.url("/list"), web.url("/ask"));
    let both = leaf(&[
        ("crlDistributionPoints", &format!("URI:{list}")),
        ("authorityInfoAccess", &format!("OCSP;URI:{ask}")),
    ]);
    let mute = leaf(&[]);
    let hard = TlsPlan { check_crl: 2, check_ocsp: 2, ..plan() };
    let found = faults(&[&both, &AUTHORITY], None, &hard);
    assert_eq!(found.matches("HTTP status 404").count(), 2, "one source does not hide the other: {found}");
    assert_eq!(faults(&[&mute, &AUTHORITY], None, &hard).matches("names no").count(), 2);
    for security_flags in [0x1, 0x10, 0x20, 0x200, 0x400, 0x800, 0x8000_0000] {
        let plan = TlsPlan { security_flags, ..hard.clone() };
        assert_eq!(faults(&[&both, &AUTHORITY], None, &plan), found, "{security_flags:#x}");
    }
    let lenient = TlsPlan { security_flags: 0x100, ..hard };
    assert_eq!(faults(&[&both, &AUTHORITY], None, &lenient), "");
    assert_eq!(faults(&[&mute, &AUTHORITY], None, &lenient), "");
    // Strict asks both, as in mode 1, and knows no flags.
    let strict = TlsPlan { strict: true, security_flags: 0x100, ..plan() };
    assert_eq!(faults(&[&both, &AUTHORITY], None, &strict), found);
    assert_eq!(faults(&[&mute, &AUTHORITY], None, &strict), "");
    let strict_hard = TlsPlan { check_crl: 2, ..strict };
    assert!(faults(&[&mute, &AUTHORITY], None, &strict_hard).contains("names no list"));
    // What is known stays, whatever the flags are.
    web.page("/list", whole(&List { revoked: &[(&both.certificate, &[])], ..List::of(&AUTHORITY) }.der()));
    let all = TlsPlan { security_flags: u32::MAX, ..lenient };
    assert_eq!(faults(&[&both, &AUTHORITY], None, &all), "certificate revoked (CRL)");
}

#[test]
fn a_certificate_without_its_issuer_is_not_known() {
    let web = Web::start();
    let own = leaf(&[
        ("crlDistributionPoints", &format!("URI:{}", web.url("/list"))),
        ("authorityInfoAccess", &format!("OCSP;URI:{}", web.url("/ask"))),
    ]);
    let hard = TlsPlan { check_crl: 2, check_ocsp: 2, ..plan() };
    assert_eq!(faults(&[&own], None, &hard).matches("the issuer is not known").count(), 2);
    assert_eq!(faults(&[&mint(&Template::default())], None, &by_list(1)), "", "it names nothing");
    assert!(web.asked().is_empty());
}

#[test]
fn waiting_ends_at_the_deadline_and_by_an_interrupt() {
    let web = Web::start();
    let own = naming_list(&web.url("/list"));
    let chain = [own.certificate.clone(), AUTHORITY.certificate.clone()];
    let silent: Page = Arc::new(|_, stream| {
        let _ = stream.read(&mut [0]);
    });
    let pages = [
        silent,
        dripping("HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n"),
        dripping("HTTP/1.1 200 OK\r\nX: "),
        dripping("HTTP/1.1 200 OK\r\n\r\n"),
        dripping(""),
    ];
    for (index, page) in pages.into_iter().enumerate() {
        web.page("/list", page);
        // No flag takes away that the time is over.
        let plan = TlsPlan { security_flags: 0x100, ..by_list(1) };
        let mut judge = Asking::within(Duration::from_millis(200));
        let error = check(&chain, Stapled(None), &plan, &mut judge).unwrap_err();
        assert!(error.is(spec::CONNECT_TIMEOUT), "{index}: {error:?}");
        let mut judge = Asking::within(GENEROUS);
        let interrupting = interrupt_later(&judge.interrupt);
        let error = check(&chain, Stapled(None), &plan, &mut judge).unwrap_err();
        assert!(error.is(spec::EINTR), "{index}: {error:?}");
        interrupting.join().unwrap();
    }
}

/// A server that staples an answer, in one version of TLS.
fn stapling(own: &Identity, version: SslVersion, answer: Option<Vec<u8>>) -> Server {
    Server::tls(
        own,
        |builder| {
            builder.set_min_proto_version(Some(version)).unwrap();
            builder.set_max_proto_version(Some(version)).unwrap();
            builder.set_security_level(0);
            builder
                .set_status_callback(move |ssl| match &answer {
                    Some(answer) => ssl.set_ocsp_status(answer).map(|()| true),
                    None => Ok(false),
                })
                .unwrap();
        },
        echo,
    )
}

#[test]
fn a_stapled_answer_is_heard_in_every_version_before_anything_is_sent() {
    let web = Web::start();
    let access = format!("OCSP;URI:{}", web.url("/ask"));
    let own = leaf(&[("authorityInfoAccess", &access), ("tlsfeature", "status_request")]);
    let of =
        |says| Answer { says, ..Answer::about(&AUTHORITY, &own.certificate, &AUTHORITY.certificate) }.der();
    let rows = [
        (Some(of(Says::Good)), "OK"),
        (Some(of(Says::Revoked)), "certificate revoked (OCSP)"),
        (
            None,
            "revocation of the certificate not known (OCSP): the certificate asks for an answer to be sent along, \
             and none was",
        ),
    ];
    let mut visited = 0;
    for version in [SslVersion::TLS1, SslVersion::TLS1_1, SslVersion::TLS1_2, SslVersion::TLS1_3] {
        for (answer, expected) in &rows {
            for accept in [None, Some(true), Some(false)] {
                let server = stapling(&own, version, answer.clone());
                let mut judge = Recorder { accept, ..Recorder::default() };
                let plan = TlsPlan { enabled_protocols: 0x3FC0, ..by_answer(1) };
                let result = handshake(&server, &plan, &mut judge);
                assert_eq!(judge.events.len(), 1);
                let event = &judge.events[0];
                assert_eq!((&*event.status, event.accept), (*expected, *expected == "OK"), "{version:?}");
                if accept.unwrap_or(event.accept) {
                    assert_eq!(exchange(result.unwrap().as_mut()), Received::CleanEnd);
                    assert_eq!(server.join().as_deref(), Some("echoed 5"));
                } else {
                    let error = result.err().unwrap();
                    assert!(error.is(spec::CERTIFICATE_NOT_VERIFIED), "{error:?}");
                    let told = server.join().unwrap();
                    assert!(told.starts_with("handshake: ") && told.contains("alert"), "{told}");
                }
                visited += 1;
            }
        }
    }
    assert_eq!(visited, 36);
    assert!(web.asked().is_empty(), "what came along was enough");
}

#[test]
fn without_stapling_the_responder_is_asked_in_every_version() {
    let web = Web::start();
    let own = naming_responder(&web.url("/ask"));
    for says in [Says::Good, Says::Revoked] {
        let answer = Answer { says, ..Answer::about(&AUTHORITY, &own.certificate, &AUTHORITY.certificate) };
        web.page("/ask", whole(&answer.der()));
        for version in [SslVersion::TLS1_2, SslVersion::TLS1_3] {
            let server = stapling(&own, version, None);
            let mut judge = Recorder::default();
            let result = handshake(&server, &by_answer(2), &mut judge);
            assert_eq!(web.asked().len(), 1);
            match says {
                Says::Good => assert_eq!(exchange(result.unwrap().as_mut()), Received::CleanEnd),
                _ => assert!(result.err().unwrap().message().contains("certificate revoked (OCSP)")),
            }
            server.join();
        }
    }
}

#[test]
fn only_the_hello_is_sent_before_an_answer_of_tls_1_2_is_judged() {
    for accept in [false, true] {
        let (relay, counter) = relay(SslVersion::TLS1_2);
        let at_decision = Arc::new(std::sync::atomic::AtomicUsize::new(0));
        let (seen, noted) = (Arc::clone(&counter), Arc::clone(&at_decision));
        let then: Box<dyn FnMut()> = Box::new(move || {
            std::thread::sleep(Duration::from_millis(100));
            noted.store(seen.load(std::sync::atomic::Ordering::SeqCst), std::sync::atomic::Ordering::SeqCst);
        });
        let mut judge = Recorder { accept: Some(accept), then: Some(then), ..Recorder::default() };
        let result = handshake(&relay, &by_answer(1), &mut judge);
        assert_eq!(result.is_ok(), accept, "{:?}", result.err());
        drop(result);
        relay.join();
        let before = at_decision.load(std::sync::atomic::Ordering::SeqCst);
        let after = counter.load(std::sync::atomic::Ordering::SeqCst) - before;
        assert_eq!(before, 1, "only the hello went out before the decision");
        assert!(if accept { after >= 3 } else { after == 1 }, "{after}");
    }
}

#[test]
fn a_second_hello_is_not_held_back() {
    let own = leaf(&[]);
    let server = Server::tls(&own, |builder| builder.set_groups_list("P-521").unwrap(), echo);
    let mut stream = handshake(&server, &by_answer(1), &mut Recorder::default()).unwrap();
    assert_eq!(stream.session().key_exchange, "ecdhe_secp521r1");
    exchange(stream.as_mut());
    server.join();
}

#[test]
fn revocation_stands_beside_what_else_is_wrong() {
    let web = Web::start();
    let point = format!("URI:{}", web.url("/list"));
    let old = |issuer| {
        mint(&Template {
            days: (-30, -1),
            extensions: &[("crlDistributionPoints", &point)],
            issuer,
            ..Template::default()
        })
    };
    let own = old(Some(&AUTHORITY));
    web.page("/list", whole(&List { revoked: &[(&own.certificate, &[])], ..List::of(&AUTHORITY) }.der()));
    let (expired, revoked) = ("certificate has expired", "certificate revoked (CRL)");
    assert_eq!(verdict(&own, &by_list(1)), (format!("{expired}; {revoked}"), false));
    let flagged = TlsPlan { security_flags: 0x1, ..by_list(1) };
    assert_eq!(verdict(&own, &flagged), (revoked.to_owned(), false));
    // The one certificate that is accepted whatever verification says.
    web.asked();
    let accept_certificate = Some(own.certificate.to_der().unwrap());
    assert_eq!(verdict(&own, &TlsPlan { accept_certificate, ..by_list(2) }), ("OK".to_owned(), true));
    // A stranger's certificate sends nobody anywhere.
    let stranger = mint(&Template { name: "Other CA", authority: true, ..Template::default() });
    let (status, accept) = verdict(&old(Some(&stranger)), &by_list(2));
    assert!(status.contains("unable to get local issuer certificate") && !accept, "{status}");
    assert!(web.asked().is_empty());
}

/// In the name of the authority, and signed by somebody else.
fn forged<'a>(template: Template<'a>, forger: &'a Identity) -> Identity {
    mint(&Template { issuer: Some(forger), ..template })
}

#[test]
fn only_what_a_known_authority_signed_says_where_to_ask() {
    let web = Web::start();
    let (list, access) = (format!("URI:{}", web.url("/list")), format!("OCSP;URI:{}", web.url("/ask")));
    let places = [("crlDistributionPoints", &*list), ("authorityInfoAccess", &*access)];
    let purpose = [places[0], places[1], ("extendedKeyUsage", "clientAuth")];
    let template = || Template { extensions: &places, ..Template::default() };
    let by_authority = || Template { issuer: Some(&AUTHORITY), ..template() };
    let other = mint(&Template { name: "Other CA", authority: true, ..Template::default() });
    let forger = Identity { key: other.key.clone(), certificate: AUTHORITY.certificate.clone() };
    let weak = || Template { bits: 768, ..template() };
    let asking = TlsPlan { check_crl: 1, check_ocsp: 1, ..plan() };
    let asked = |own: &Identity, above: &[&Identity], plan: &TlsPlan| {
        let above: Vec<X509> = above.iter().map(|one| one.certificate.clone()).collect();
        let configure = |builder: &mut openssl::ssl::SslContextBuilder| {
            builder.set_security_level(0);
            above.into_iter().for_each(|one| builder.add_extra_chain_cert(one).unwrap());
        };
        let server = Server::tls(own, configure, echo);
        let mut judge = Recorder { accept: Some(false), ..Recorder::default() };
        let error = handshake(&server, plan, &mut judge).err().unwrap();
        assert!(error.is(spec::CERTIFICATE_NOT_VERIFIED), "{error:?}");
        server.join();
        web.asked().len()
    };
    let strangers = [
        ("by itself", mint(&template())),
        ("weak by itself", mint(&weak())),
        ("by a stranger", mint(&Template { issuer: Some(&other), ..template() })),
        ("forged", forged(template(), &forger)),
        ("weak and forged", forged(weak(), &forger)),
        ("old and forged", forged(Template { days: (-30, -1), ..template() }, &forger)),
        ("by a server", mint(&Template { issuer: Some(&GOOD), ..template() })),
    ];
    for (name, own) in &strangers {
        for security_flags in [0, 0x10, u32::MAX] {
            for enabled_protocols in [0x3FC0, 0x3C00, 0x0C00] {
                let plan = TlsPlan { security_flags, enabled_protocols, ..asking.clone() };
                let count = asked(own, &[&GOOD, &other], &plan);
                assert_eq!(count, 0, "{name}, {security_flags:#x}, {enabled_protocols:#x}");
            }
        }
    }
    let elsewhere = TlsPlan { host: "other.example".to_owned(), ..asking.clone() };
    let known = [
        ("good", mint(&by_authority()), &asking),
        ("old", mint(&Template { days: (-30, -1), ..by_authority() }), &asking),
        ("of tomorrow", mint(&Template { days: (1, 30), ..by_authority() }), &asking),
        ("another name", mint(&by_authority()), &elsewhere),
        ("another purpose", mint(&Template { extensions: &purpose, ..by_authority() }), &asking),
    ];
    for (name, own, plan) in &known {
        assert_eq!(asked(own, &[], plan), 2, "{name}");
    }
}

#[test]
fn an_interrupt_or_the_deadline_ends_a_handshake_that_asks() {
    let web = Web::start();
    let own = naming_list(&web.url("/list"));
    web.page("/list", dripping("HTTP/1.1 200 OK\r\n\r\n"));
    for version in [SslVersion::TLS1_2, SslVersion::TLS1_3] {
        let server = stapling(&own, version, None);
        let mut judge = Asking::within(Duration::from_millis(200));
        let plan = TlsPlan { check_ocsp: 1, ..by_list(1) };
        let stream = connect(&server, &Interrupt::new(), GENEROUS);
        let error = InternalEngine::default().handshake(stream, &plan, &mut judge).err().unwrap();
        assert!(error.is(spec::CONNECT_TIMEOUT), "{error:?}");
        assert!(server.join().unwrap().starts_with("handshake: "));
    }
}
