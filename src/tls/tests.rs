//! Real handshakes on loopback, against servers of OpenSSL in this process.

mod client;
mod issued;
mod platform;
mod reuse;
mod revocation;
mod rules;
mod web;

use super::*;
use crate::error::Error;
use crate::net::{Deadline, Interrupt, Policy, RealWorld, SocketOptions, World, dial};
use crate::spec;
use openssl::asn1::Asn1Time;
use openssl::bn::BigNum;
use openssl::hash::MessageDigest;
use openssl::pkey::{PKey, Private};
use openssl::rsa::Rsa;
use openssl::ssl::{Ssl, SslContext, SslMethod, SslStream, SslVersion};
use openssl::x509::extension::{BasicConstraints, SubjectAlternativeName};
use openssl::x509::{X509, X509Builder, X509Extension, X509NameBuilder};
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, LazyLock};
use std::thread::JoinHandle;

/// Long enough never to be reached by a test that passes.
const GENEROUS: Duration = Duration::from_secs(30);

struct Identity {
    key: PKey<Private>,
    certificate: X509,
}

/// What a certificate for the tests is like.
struct Template<'a> {
    name: &'a str,
    alternatives: &'a [&'a str],
    days: (i64, i64),
    bits: u32,
    digest: MessageDigest,
    authority: bool,
    /// More extensions, in the words of OpenSSL's configuration.
    extensions: &'a [(&'a str, &'a str)],
    issuer: Option<&'a Identity>,
}

impl Default for Template<'_> {
    fn default() -> Self {
        Self {
            name: "localhost",
            alternatives: &["DNS:localhost", "IP:127.0.0.1"],
            days: (-1, 30),
            bits: 2048,
            digest: MessageDigest::sha256(),
            authority: false,
            extensions: &[],
            issuer: None,
        }
    }
}

fn mint(template: &Template<'_>) -> Identity {
    initialise().unwrap();
    let key = PKey::from_rsa(Rsa::generate(template.bits).unwrap()).unwrap();
    let mut name = X509NameBuilder::new().unwrap();
    name.append_entry_by_text("C", "US").unwrap();
    name.append_entry_by_text("O", "Loopback, Inc.").unwrap();
    name.append_entry_by_text("CN", template.name).unwrap();
    let name = name.build();
    let mut builder = X509Builder::new().unwrap();
    builder.set_version(2).unwrap();
    let mut serial = BigNum::new().unwrap();
    serial.rand(64, openssl::bn::MsbOption::MAYBE_ZERO, false).unwrap();
    builder.set_serial_number(&serial.to_asn1_integer().unwrap()).unwrap();
    builder.set_subject_name(&name).unwrap();
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs() as i64;
    let day = |days: i64| Asn1Time::from_unix(now + days * 86_400).unwrap();
    builder.set_not_before(&day(template.days.0)).unwrap();
    builder.set_not_after(&day(template.days.1)).unwrap();
    builder.set_pubkey(&key).unwrap();
    let issuer = template.issuer;
    builder.set_issuer_name(issuer.map_or(&name, |issuer| issuer.certificate.subject_name())).unwrap();
    if template.authority {
        builder.append_extension(BasicConstraints::new().critical().ca().build().unwrap()).unwrap();
    } else if !template.alternatives.is_empty() {
        let mut alternatives = SubjectAlternativeName::new();
        for alternative in template.alternatives {
            match alternative.split_once(':').unwrap() {
                ("DNS", name) => alternatives.dns(name),
                (_, address) => alternatives.ip(address),
            };
        }
        let context = builder.x509v3_context(None, None);
        let extension = alternatives.build(&context).unwrap();
        builder.append_extension(extension).unwrap();
    }
    for (name, value) in template.extensions {
        let context = builder.x509v3_context(issuer.map(|issuer| &*issuer.certificate), None);
        #[expect(deprecated, reason = "the one way that takes any extension in words")]
        let extension = X509Extension::new(None, Some(&context), name, value).unwrap();
        builder.append_extension(extension).unwrap();
    }
    builder.sign(issuer.map_or(&key, |issuer| &issuer.key), template.digest).unwrap();
    Identity { key, certificate: builder.build() }
}

/// The authority that the tests trust.
static AUTHORITY: LazyLock<Identity> =
    LazyLock::new(|| mint(&Template { name: "Test CA", authority: true, ..Template::default() }));
/// A certificate for localhost from that authority.
static GOOD: LazyLock<Identity> =
    LazyLock::new(|| mint(&Template { issuer: Some(&AUTHORITY), ..Template::default() }));

/// What a test server does.
struct Server {
    address: SocketAddr,
    thread: Option<JoinHandle<Option<String>>>,
}

impl Server {
    /// Accepts one connection and hands it to `serve`.
    fn raw(serve: impl FnOnce(TcpStream) -> Option<String> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let thread = std::thread::spawn(move || {
            let (stream, _) = listener.accept().unwrap();
            stream.set_read_timeout(Some(GENEROUS)).unwrap();
            serve(stream)
        });
        Self { address, thread: Some(thread) }
    }

    /// Does a TLS handshake as the identity; answers its error, or what `serve` answers.
    fn tls(
        identity: &Identity,
        configure: impl FnOnce(&mut openssl::ssl::SslContextBuilder),
        serve: impl FnOnce(SslStream<TcpStream>) -> Option<String> + Send + 'static,
    ) -> Self {
        let mut builder = SslContext::builder(SslMethod::tls_server()).unwrap();
        configure(&mut builder);
        builder.set_private_key(&identity.key).unwrap();
        builder.set_certificate(&identity.certificate).unwrap();
        let context = builder.build();
        Self::raw(move |stream| {
            let mut stream = SslStream::new(Ssl::new(&context).unwrap(), stream).unwrap();
            match stream.accept() {
                Ok(()) => serve(stream),
                Err(error) => Some(format!("handshake: {error}")),
            }
        })
    }

    /// Echoes one read and ends cleanly.
    fn echo(identity: &Identity) -> Self {
        Self::tls(identity, |_| {}, echo)
    }

    /// Waits for the server's end and answers what it has to say.
    fn join(mut self) -> Option<String> {
        self.thread.take().unwrap().join().unwrap()
    }
}

/// A server for several connections, one after the other.
struct Host {
    address: SocketAddr,
    thread: JoinHandle<Vec<String>>,
}

impl Host {
    /// Serves so many connections; keeps what `serve` tells of each whose handshake succeeds.
    fn start(
        identity: &Identity,
        configure: impl FnOnce(&mut openssl::ssl::SslContextBuilder),
        connections: usize,
        serve: impl Fn(SslStream<TcpStream>) -> String + Send + 'static,
    ) -> Self {
        let mut builder = SslContext::builder(SslMethod::tls_server()).unwrap();
        configure(&mut builder);
        builder.set_private_key(&identity.key).unwrap();
        builder.set_certificate(&identity.certificate).unwrap();
        let context = builder.build();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let one = move || {
            let (stream, _) = listener.accept().unwrap();
            stream.set_read_timeout(Some(GENEROUS)).unwrap();
            let mut stream = SslStream::new(Ssl::new(&context).unwrap(), stream).unwrap();
            stream.accept().ok().map(|()| serve(stream))
        };
        let thread = std::thread::spawn(move || (0..connections).filter_map(|_| one()).collect());
        Self { address, thread }
    }

    fn connect(&self) -> NetStream {
        Recorder::default().dial("127.0.0.1", self.address.port()).unwrap()
    }

    fn join(self) -> Vec<String> {
        self.thread.join().unwrap()
    }
}

fn echo(mut stream: SslStream<TcpStream>) -> Option<String> {
    let mut buffer = [0; 1024];
    match stream.ssl_read(&mut buffer) {
        Ok(count) => {
            stream.write_all(&buffer[..count]).ok()?;
            let _ = stream.shutdown();
            Some(format!("echoed {count}"))
        }
        Err(error) => Some(format!("read: {error}")),
    }
}

/// A judge that writes everything down.
#[derive(Default)]
struct Recorder {
    events: Vec<ServerAuthentication>,
    certificates: Vec<ServerCertificate>,
    lines: Vec<String>,
    accept: Option<bool>,
    error: Option<Error>,
    then: Option<Box<dyn FnMut()>>,
}

impl Judge for Recorder {
    fn server_authentication(
        &mut self,
        event: &mut ServerAuthentication,
        certificate: &ServerCertificate,
    ) -> Result<()> {
        self.events.push(event.clone());
        self.certificates.push(certificate.clone());
        event.accept = self.accept.unwrap_or(event.accept);
        if let Some(then) = &mut self.then {
            then();
        }
        self.error.clone().map_or(Ok(()), Err)
    }

    fn status(&mut self, message: &str) -> Result<()> {
        self.lines.push(message.to_owned());
        Ok(())
    }

    fn dial(&mut self, host: &str, port: u16) -> Result<NetStream> {
        let world: Arc<dyn World> = Arc::new(RealWorld::new());
        let deadline = Deadline::after(world.now(), GENEROUS);
        dial(&world, host, port, &SocketOptions::default(), deadline, &Interrupt::new())
    }
}

/// A plan that trusts the test authority and offers TLS 1.2 and 1.3.
fn plan() -> TlsPlan {
    TlsPlan {
        host: "localhost".to_owned(),
        enabled_protocols: 0x3C00,
        ca_cert_file_paths: String::new(),
        server_ca_certs: crate::cert::pem::from_der(&AUTHORITY.certificate.to_der().unwrap()),
        ..TlsPlan::default()
    }
}

fn connect(server: &Server, interrupt: &Interrupt, within: Duration) -> NetStream {
    let world: Arc<dyn World> = Arc::new(RealWorld::new());
    let deadline = Deadline::after(world.now(), within);
    let (host, port) = (server.address.ip().to_string(), server.address.port());
    dial(&world, &host, port, &SocketOptions::default(), deadline, interrupt).unwrap()
}

fn handshake(server: &Server, plan: &TlsPlan, judge: &mut Recorder) -> Result<Box<dyn SecureStream>> {
    let stream = connect(server, &Interrupt::new(), GENEROUS);
    InternalEngine::default().handshake(stream, plan, judge)
}

/// Sends, receives the echo and the end.
fn exchange(stream: &mut dyn SecureStream) -> Received {
    stream.net().set_policy(Policy::Inactivity(Some(GENEROUS)));
    stream.write_all(b"hello").unwrap();
    let mut buffer = [0; 64];
    assert_eq!(stream.read(&mut buffer, None).unwrap(), Received::Data(5));
    assert_eq!(&buffer[..5], b"hello");
    let end = stream.read(&mut buffer, None).unwrap();
    stream.shutdown(GENEROUS);
    end
}

/// What the status and the recommendation are for a server, and what becomes of it with each answer.
fn verdict(identity: &Identity, plan: &TlsPlan) -> (String, bool) {
    let mut seen = None;
    for accept in [None, Some(true), Some(false)] {
        let server = Server::echo(identity);
        let mut judge = Recorder { accept, ..Recorder::default() };
        let result = handshake(&server, plan, &mut judge);
        assert_eq!(judge.events.len(), 1, "exactly one event");
        let event = judge.events.remove(0);
        assert_eq!(judge.certificates[0].der(), identity.certificate.to_der().unwrap());
        if accept.unwrap_or(event.accept) {
            assert_eq!(exchange(result.unwrap().as_mut()), Received::CleanEnd);
            assert_eq!(server.join().as_deref(), Some("echoed 5"));
        } else {
            let error = result.err().unwrap();
            assert!(error.is(spec::CERTIFICATE_NOT_VERIFIED), "{error:?}");
            if event.status != "OK" {
                assert!(error.message().contains(&event.status), "{error:?}");
            }
            let told = server.join().unwrap();
            // The server hears an alert, and nothing of ours: no handshake was completed.
            assert!(told.starts_with("handshake: ") && told.contains("alert"), "{told}");
        }
        seen = Some((event.status, event.accept));
    }
    seen.unwrap()
}

#[test]
fn a_good_server_is_recommended() {
    assert_eq!(verdict(&GOOD, &plan()), ("OK".to_owned(), true));
}

#[test]
fn an_address_is_checked_too() {
    let by_address = TlsPlan { host: "127.0.0.1".to_owned(), ..plan() };
    assert_eq!(verdict(&GOOD, &by_address), ("OK".to_owned(), true));
    let other = TlsPlan { host: "127.0.0.2".to_owned(), ..plan() };
    assert_eq!(verdict(&GOOD, &other), ("IP address mismatch".to_owned(), false));
}

#[test]
fn a_wrong_name_is_refused_unless_flagged_or_accepted() {
    let other = TlsPlan { host: "other.example".to_owned(), ..plan() };
    assert_eq!(verdict(&GOOD, &other), ("hostname mismatch".to_owned(), false));
    let flagged = TlsPlan { security_flags: 0x8000_0000, ..other.clone() };
    assert_eq!(verdict(&GOOD, &flagged), ("OK".to_owned(), true));
    let strict = TlsPlan { strict: true, ..flagged };
    assert_eq!(verdict(&GOOD, &strict), ("hostname mismatch".to_owned(), false));
}

#[test]
fn an_expired_certificate_is_refused_unless_flagged() {
    let expired = mint(&Template { days: (-30, -1), issuer: Some(&AUTHORITY), ..Template::default() });
    assert_eq!(verdict(&expired, &plan()), ("certificate has expired".to_owned(), false));
    let flagged = TlsPlan { security_flags: 1, ..plan() };
    assert_eq!(verdict(&expired, &flagged), ("OK".to_owned(), true));
    // One flag must not take the other errors away.
    let other = TlsPlan { host: "other.example".to_owned(), ..flagged };
    assert_eq!(verdict(&expired, &other), ("hostname mismatch".to_owned(), false));
    let any_name = TlsPlan { security_flags: 0x8000_0000, ..other.clone() };
    assert_eq!(verdict(&expired, &any_name), ("certificate has expired".to_owned(), false));
    let neither = TlsPlan { security_flags: 0, ..other };
    assert_eq!(verdict(&expired, &neither), ("hostname mismatch; certificate has expired".to_owned(), false));
}

#[test]
fn an_unknown_authority_is_refused_unless_flagged() {
    let (status, accept) = verdict(&mint(&Template::default()), &plan());
    assert!(status.contains("self") && !accept, "{status}");
    let stranger = mint(&Template { name: "Other CA", authority: true, ..Template::default() });
    let unknown = mint(&Template { issuer: Some(&stranger), ..Template::default() });
    let (status, accept) = verdict(&unknown, &plan());
    assert!(status.contains("unable to get local issuer certificate") && !accept, "{status}");
    let flagged = TlsPlan { security_flags: 0x10, ..plan() };
    assert_eq!(verdict(&unknown, &flagged), ("OK".to_owned(), true));
}

#[test]
fn the_listed_certificate_is_accepted_whatever_is_wrong_with_it() {
    let expired = mint(&Template { days: (-30, -1), ..Template::default() });
    let host = "other.example".to_owned();
    let accept_certificate = Some(expired.certificate.to_der().unwrap());
    let listed = TlsPlan { host, accept_certificate, ..plan() };
    assert_eq!(verdict(&expired, &listed), ("OK".to_owned(), true));
    assert!(!verdict(&mint(&Template::default()), &listed).1, "another certificate is not meant");
}

#[test]
fn weak_certificates_are_refused_even_where_old_protocols_are_enabled() {
    let old = TlsPlan { enabled_protocols: 0x3FC0, ..plan() };
    let short = Template { bits: 768, issuer: Some(&AUTHORITY), ..Template::default() };
    let digest = Template { digest: MessageDigest::md5(), issuer: Some(&AUTHORITY), ..Template::default() };
    for (template, text) in [(short, "EE certificate key too weak"), (digest, "digest algorithm too weak")] {
        let weak = mint(&template);
        let server = Server::tls(&weak, |builder| builder.set_security_level(0), echo);
        let mut judge = Recorder::default();
        let error = handshake(&server, &old, &mut judge).err().unwrap();
        assert!(error.is(spec::CERTIFICATE_NOT_VERIFIED) && error.message().contains(text), "{error:?}");
        assert_eq!(judge.events.len(), 1);
        server.join();
    }
}

#[test]
fn an_error_of_the_handler_ends_the_handshake_with_it() {
    let server = Server::echo(&GOOD);
    let error = Some(Error::other(4711, "no"));
    let mut judge = Recorder { error, ..Recorder::default() };
    assert_eq!(handshake(&server, &plan(), &mut judge).err().unwrap().code(), 4711);
    assert!(server.join().unwrap().contains("alert"));
}

#[test]
fn nothing_is_sent_before_the_decision() {
    for version in [SslVersion::TLS1_2, SslVersion::TLS1_3] {
        let (relay, counter) = relay(version);
        let at_decision = Arc::new(std::sync::atomic::AtomicUsize::new(0));
        let (seen, noted) = (Arc::clone(&counter), Arc::clone(&at_decision));
        let then: Box<dyn FnMut()> = Box::new(move || {
            // Whatever was sent has had time to arrive.
            std::thread::sleep(Duration::from_millis(100));
            noted.store(seen.load(std::sync::atomic::Ordering::SeqCst), std::sync::atomic::Ordering::SeqCst);
        });
        let mut judge = Recorder { accept: Some(false), then: Some(then), ..Recorder::default() };
        let error = handshake(&relay, &plan(), &mut judge).err().unwrap();
        assert!(error.is(spec::CERTIFICATE_NOT_VERIFIED));
        relay.join();
        let (before, after) = (
            at_decision.load(std::sync::atomic::Ordering::SeqCst),
            counter.load(std::sync::atomic::Ordering::SeqCst),
        );
        assert_eq!(before, 1, "only the hello went out before the decision ({version:?})");
        assert!((1..=3).contains(&(after - before)), "afterwards only the alert: {}", after - before);
    }
}

/// A server whose transport counts the records that the client sends.
fn relay(version: SslVersion) -> (Server, Arc<std::sync::atomic::AtomicUsize>) {
    let counter = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let mut builder = SslContext::builder(SslMethod::tls_server()).unwrap();
    builder.set_private_key(&GOOD.key).unwrap();
    builder.set_certificate(&GOOD.certificate).unwrap();
    builder.set_max_proto_version(Some(version)).unwrap();
    let context = builder.build();
    let counted = Arc::clone(&counter);
    let server = Server::raw(move |stream| {
        let counting = Counting { stream, counted, skip: 0, header: Vec::new() };
        let mut stream = SslStream::new(Ssl::new(&context).unwrap(), counting).unwrap();
        let _ = stream.accept();
        // Whatever still comes is counted too.
        let _ = std::io::copy(stream.get_mut(), &mut std::io::sink());
        None
    });
    (server, counter)
}

/// Counts TLS records in what is read.
struct Counting {
    stream: TcpStream,
    counted: Arc<std::sync::atomic::AtomicUsize>,
    skip: usize,
    header: Vec<u8>,
}

impl Read for Counting {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.stream.read(buffer)?;
        for &byte in &buffer[..count] {
            if self.skip > 0 {
                self.skip -= 1;
                continue;
            }
            self.header.push(byte);
            if self.header.len() == 5 {
                self.skip = usize::from(u16::from_be_bytes([self.header[3], self.header[4]]));
                self.header.clear();
                self.counted.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            }
        }
        Ok(count)
    }
}

impl Write for Counting {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.stream.write(bytes)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn truncation_is_not_a_clean_end() {
    for version in [SslVersion::TLS1_2, SslVersion::TLS1_3] {
        for clean in [true, false] {
            let server = Server::tls(
                &GOOD,
                |builder| builder.set_max_proto_version(Some(version)).unwrap(),
                move |mut stream| {
                    let mut buffer = [0; 64];
                    let count = stream.ssl_read(&mut buffer).unwrap();
                    stream.write_all(&buffer[..count]).unwrap();
                    if clean {
                        let _ = stream.shutdown();
                    }
                    stream.get_ref().shutdown(Shutdown::Write).unwrap();
                    None
                },
            );
            let mut stream = handshake(&server, &plan(), &mut Recorder::default()).unwrap();
            let end = exchange(stream.as_mut());
            assert_eq!(end, if clean { Received::CleanEnd } else { Received::Truncated }, "{version:?}");
            server.join();
        }
    }
}

#[test]
fn rubbish_instead_of_a_record_is_a_decryption_error() {
    let server = Server::tls(
        &GOOD,
        |_| {},
        |stream| {
            stream.get_ref().write_all(&[0x17, 3, 3, 0, 32]).unwrap();
            stream.get_ref().write_all(&[0xAA; 32]).unwrap();
            let _ = std::io::copy(&mut stream.get_ref(), &mut std::io::sink());
            None
        },
    );
    let mut stream = handshake(&server, &plan(), &mut Recorder::default()).unwrap();
    stream.net().set_policy(Policy::Inactivity(Some(GENEROUS)));
    let error = stream.read(&mut [0; 64], None).unwrap_err();
    assert!(error.is(spec::DECRYPT_FAILED), "{error:?}");
    drop(stream);
    server.join();
}

#[test]
fn the_highest_common_protocol_is_taken() {
    // What is enabled here, the highest that the server has, what comes of it.
    let rows = [
        (0x3C00, SslVersion::TLS1_3, Some("TLSv1.3")),
        (0x3C00, SslVersion::TLS1_2, Some("TLSv1.2")),
        (0x0C00, SslVersion::TLS1_3, Some("TLSv1.2")),
        (4032, SslVersion::TLS1_3, Some("TLSv1.2")),
        (0x2000, SslVersion::TLS1_3, Some("TLSv1.3")),
        (0x3000, SslVersion::TLS1_2, None),
        // OpenSSL cannot offer versions around one that is left out: the higher ones stay.
        (0x33C0, SslVersion::TLS1_3, Some("TLSv1.3")),
        (0x0CC0, SslVersion::TLS1_2, Some("TLSv1.2")),
        (0x33C0, SslVersion::TLS1_2, None),
    ];
    for (enabled_protocols, highest, expected) in rows {
        let server =
            Server::tls(&GOOD, |builder| builder.set_max_proto_version(Some(highest)).unwrap(), echo);
        let result = handshake(&server, &TlsPlan { enabled_protocols, ..plan() }, &mut Recorder::default());
        match (result, expected) {
            (Ok(mut stream), Some(version)) => {
                assert_eq!(stream.session().version, version);
                exchange(stream.as_mut());
            }
            (Err(error), None) => {
                assert!(error.is(spec::HANDSHAKE_FAILED) && error.message().contains("version"), "{error:?}");
            }
            (result, _) => panic!("{enabled_protocols:#x}: {:?}", result.err()),
        }
        server.join();
    }
}

#[test]
fn tls_1_0_works_when_it_is_all_there_is_and_strict_refuses_it() {
    for (strict, enabled_protocols) in [(false, 0x0C0), (false, 0x300), (true, 0x3C0)] {
        let plan = TlsPlan { strict, enabled_protocols, ..plan() };
        if strict {
            let server = Server::raw(|_| None);
            let error = handshake(&server, &plan, &mut Recorder::default()).err().unwrap();
            assert!(error.is(spec::HANDSHAKE_FAILED), "{error:?}");
            server.join();
            continue;
        }
        let server = Server::tls(
            &GOOD,
            |builder| {
                builder.set_security_level(0);
                builder.set_min_proto_version(Some(SslVersion::TLS1)).unwrap();
            },
            echo,
        );
        let mut judge = Recorder::default();
        let mut stream = handshake(&server, &plan, &mut judge).unwrap();
        assert_eq!(stream.session().version, if enabled_protocols == 0xC0 { "TLSv1" } else { "TLSv1.1" });
        assert!(judge.lines.iter().any(|line| line.contains("obsolete")), "{:?}", judge.lines);
        exchange(stream.as_mut());
        server.join();
    }
}

#[test]
fn no_protocol_and_no_cipher_fail_before_anything_is_sent() {
    let rows = [
        TlsPlan { enabled_protocols: 0, ..plan() },
        TlsPlan { enabled_protocols: 0x3C, ..plan() },
        TlsPlan { enabled_cipher_suites: "TLS_NO_SUCH_SUITE".to_owned(), ..plan() },
        TlsPlan { enabled_cipher_suites: "TLS_RSA_WITH_RC4_128_MD5".to_owned(), ..plan() },
        TlsPlan { enabled_cipher_suites: String::new(), ..plan() },
        TlsPlan { cipher_strength: 512, ..plan() },
        TlsPlan { tls13_supported_groups: "ecdhe_secp999r1".to_owned(), ..plan() },
        TlsPlan { tls12_signature_algorithms: "sha256-rot13".to_owned(), ..plan() },
    ];
    for plan in rows {
        let server = Server::raw(|mut stream| {
            let mut first = Vec::new();
            let _ = stream.read_to_end(&mut first);
            Some(first.len().to_string())
        });
        let error = handshake(&server, &plan, &mut Recorder::default()).err().unwrap();
        assert!(error.is(spec::HANDSHAKE_FAILED), "{error:?}");
        assert_eq!(server.join().as_deref(), Some("0"), "{error:?}");
    }
}

#[test]
fn cipher_suites_are_chosen_by_their_names() {
    let rows = [
        ("TLS_AES_128_GCM_SHA256", 0, ("TLSv1.3", "TLS_AES_128_GCM_SHA256", "AES_128_GCM", 128)),
        (
            "tls_ecdhe_rsa_with_aes_128_cbc_sha256;TLS_RSA_WITH_RC4_128_SHA",
            0,
            ("TLSv1.2", "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256", "AES_128_CBC", 128),
        ),
        (
            "TLS_RSA_WITH_AES_128_GCM_SHA256;TLS_RSA_WITH_AES_256_GCM_SHA384",
            256,
            ("TLSv1.2", "TLS_RSA_WITH_AES_256_GCM_SHA384", "AES_256_GCM", 256),
        ),
    ];
    for (enabled_cipher_suites, cipher_strength, expected) in rows {
        let server = Server::echo(&GOOD);
        let plan =
            TlsPlan { enabled_cipher_suites: enabled_cipher_suites.to_owned(), cipher_strength, ..plan() };
        let mut judge = Recorder::default();
        let mut stream = handshake(&server, &plan, &mut judge).unwrap();
        let session = stream.session().clone();
        let found = (&*session.version, &*session.cipher_suite, &*session.cipher, session.cipher_strength);
        assert_eq!(found, expected);
        if session.cipher_suite.starts_with("TLS_RSA_") {
            assert_eq!((&*session.key_exchange, session.key_exchange_strength), ("rsa", 2048));
        }
        assert_eq!(
            judge.lines.iter().filter(|line| line.contains("RC4")).count(),
            enabled_cipher_suites.matches("RC4").count()
        );
        exchange(stream.as_mut());
        server.join();
    }
}

#[test]
fn key_exchanges_have_their_names_and_nominal_strength() {
    let rows = [
        ("ecdhe_x25519", 0x3000, 256),
        ("ecdhe_x448", 0x3000, 448),
        ("ecdhe_secp256r1", 0x3000, 256),
        ("ecdhe_secp384r1", 0x0C00, 384),
        ("ecdhe_secp521r1", 0x0C00, 521),
        ("ffdhe_2048", 0x3000, 2048),
    ];
    for (group, enabled_protocols, strength) in rows {
        let server = Server::tls(
            &GOOD,
            |builder| {
                builder.set_groups_list("X25519:X448:P-256:P-384:P-521:ffdhe2048").unwrap();
            },
            echo,
        );
        let plan = TlsPlan {
            enabled_protocols,
            tls12_supported_groups: group.to_owned(),
            tls13_supported_groups: group.to_owned(),
            tls13_key_share_groups: group.to_owned(),
            ..plan()
        };
        let mut stream = handshake(&server, &plan, &mut Recorder::default()).unwrap();
        let session = stream.session();
        assert_eq!((&*session.key_exchange, session.key_exchange_strength), (group, strength));
        exchange(stream.as_mut());
        server.join();
    }
}

#[test]
fn a_group_without_a_share_costs_a_round_trip_only() {
    let server = Server::tls(&GOOD, |builder| builder.set_groups_list("P-521").unwrap(), echo);
    let mut stream = handshake(&server, &plan(), &mut Recorder::default()).unwrap();
    assert_eq!(stream.session().key_exchange, "ecdhe_secp521r1");
    exchange(stream.as_mut());
    server.join();
}

#[test]
fn a_server_that_never_answers_is_a_connect_time_out() {
    let server = Server::raw(|mut stream| {
        let mut first = Vec::new();
        let _ = stream.read_to_end(&mut first);
        Some(first.len().to_string())
    });
    let stream = connect(&server, &Interrupt::new(), Duration::from_millis(300));
    let started = std::time::Instant::now();
    let error = InternalEngine::default().handshake(stream, &plan(), &mut Recorder::default()).err().unwrap();
    assert!(error.is(spec::CONNECT_TIMEOUT), "{error:?}");
    assert!(started.elapsed() < GENEROUS);
    assert_ne!(server.join().as_deref(), Some("0"), "the hello was sent");
}

#[test]
fn a_server_that_closes_or_talks_something_else_fails_the_handshake() {
    let closes = Server::raw(|mut stream| {
        let _ = stream.read(&mut [0; 4096]);
        None
    });
    let error = handshake(&closes, &plan(), &mut Recorder::default()).err().unwrap();
    assert!(error.is(spec::HANDSHAKE_FAILED) || error.is(spec::ECONNRESET), "{error:?}");
    closes.join();
    let plain = Server::raw(|mut stream| {
        let _ = stream.write_all(b"220 hello, who are you?\r\n");
        let _ = std::io::copy(&mut stream, &mut std::io::sink());
        None
    });
    let error = handshake(&plain, &plan(), &mut Recorder::default()).err().unwrap();
    assert!(error.is(spec::HANDSHAKE_FAILED), "{error:?}");
    plain.join();
}

#[test]
fn the_interrupt_works_in_the_handshake_and_in_a_read() {
    let silent = Server::raw(|mut stream| {
        let _ = std::io::copy(&mut stream, &mut std::io::sink());
        None
    });
    let interrupt = Interrupt::new();
    let stream = connect(&silent, &interrupt, GENEROUS);
    let later = interrupt_later(&interrupt);
    let error = InternalEngine::default().handshake(stream, &plan(), &mut Recorder::default()).err().unwrap();
    assert!(error.is(spec::EINTR), "{error:?}");
    later.join().unwrap();
    silent.join();

    let quiet = Server::tls(
        &GOOD,
        |_| {},
        |mut stream| {
            let _ = std::io::copy(stream.get_mut(), &mut std::io::sink());
            None
        },
    );
    let interrupt = Interrupt::new();
    let stream = connect(&quiet, &interrupt, GENEROUS);
    let mut stream = InternalEngine::default().handshake(stream, &plan(), &mut Recorder::default()).unwrap();
    stream.net().set_policy(Policy::Inactivity(None));
    let later = interrupt_later(&interrupt);
    assert!(stream.read(&mut [0; 16], None).unwrap_err().is(spec::EINTR));
    let sent = stream.net().bytes_sent();
    assert!(stream.write_all(b"after the interrupt").unwrap_err().is(spec::EINTR));
    assert_eq!(stream.net().bytes_sent(), sent, "nothing is sent after an interrupt");
    later.join().unwrap();
    stream.shutdown(GENEROUS);
    quiet.join();
}

#[test]
fn the_interrupt_works_inside_the_judge() {
    for version in [SslVersion::TLS1_2, SslVersion::TLS1_3] {
        let server =
            Server::tls(&GOOD, |builder| builder.set_max_proto_version(Some(version)).unwrap(), echo);
        let interrupt = Interrupt::new();
        let stream = connect(&server, &interrupt, GENEROUS);
        let then: Box<dyn FnMut()> = Box::new(move || interrupt.trigger());
        let mut judge = Recorder { accept: Some(true), then: Some(then), ..Recorder::default() };
        let error = InternalEngine::default().handshake(stream, &plan(), &mut judge).err().unwrap();
        assert!(error.is(spec::EINTR), "{error:?}");
        assert!(server.join().unwrap().starts_with("handshake: "), "it was not completed");
    }
}

fn interrupt_later(interrupt: &Interrupt) -> JoinHandle<()> {
    let interrupt = interrupt.clone();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(100));
        interrupt.trigger();
    })
}

#[test]
fn a_read_times_out_with_201() {
    let quiet = Server::tls(
        &GOOD,
        |_| {},
        |mut stream| {
            let _ = std::io::copy(stream.get_mut(), &mut std::io::sink());
            None
        },
    );
    let mut stream = handshake(&quiet, &plan(), &mut Recorder::default()).unwrap();
    stream.net().set_policy(Policy::Inactivity(Some(Duration::from_millis(200))));
    assert!(stream.read(&mut [0; 16], None).unwrap_err().is(spec::TIMEOUT));
    drop(stream);
    quiet.join();
}

#[test]
fn the_event_carries_the_leaf_or_the_whole_chain() {
    let middle =
        mint(&Template { name: "Middle", authority: true, issuer: Some(&AUTHORITY), ..Template::default() });
    let leaf = mint(&Template { issuer: Some(&middle), ..Template::default() });
    for include_cert_chain in [false, true] {
        let extra = middle.certificate.clone();
        let server = Server::tls(&leaf, |builder| builder.add_extra_chain_cert(extra).unwrap(), echo);
        let mut judge = Recorder::default();
        let plan = TlsPlan { include_cert_chain, ..plan() };
        exchange(handshake(&server, &plan, &mut judge).unwrap().as_mut());
        server.join();
        let event = &judge.events[0];
        let encoded = crate::cert::pem::certificates(std::str::from_utf8(&event.cert_encoded).unwrap());
        let mut expected = vec![leaf.certificate.to_der().unwrap()];
        if include_cert_chain {
            expected.push(middle.certificate.to_der().unwrap());
            expected.push(AUTHORITY.certificate.to_der().unwrap());
        }
        assert_eq!(encoded, expected);
        assert_eq!(event.cert_subject, "CN=localhost, O=\"Loopback, Inc.\", C=US");
        assert_eq!(event.cert_issuer, "CN=Middle, O=\"Loopback, Inc.\", C=US");
    }
}

#[test]
fn the_certificate_signature_must_be_listed_for_the_version_that_is_negotiated() {
    let rows = [
        ("sha384-rsa", 0x0C00, false),
        ("", 0x0C00, true),
        ("sha384-rsa,sha256-rsa", 0x0C00, true),
        ("rsa_pss_sha256", 0x3000, false),
        ("", 0x3000, true),
        ("rsa_pss_sha256,rsa_pkcs1_sha256", 0x3000, true),
        // The other version's list must not help, although both go out as one.
        ("rsa_pss_sha256", 0x3C00, false),
        ("rsa_pkcs1_sha256,ed25519", 0x3C00, false),
    ];
    for (list, enabled_protocols, works) in rows {
        let server = Server::tls(&GOOD, |builder| builder.set_security_level(0), echo);
        let mut plan = TlsPlan { enabled_protocols, ..plan() };
        match enabled_protocols {
            0x0C00 => plan.tls12_signature_algorithms = list.to_owned(),
            _ => plan.tls13_signature_algorithms = list.to_owned(),
        }
        let result = handshake(&server, &plan, &mut Recorder::default());
        match result {
            Ok(mut stream) => {
                assert!(works, "{list}");
                exchange(stream.as_mut());
            }
            Err(error) => {
                // The server may already see that it has nothing to offer.
                let fits = error.is(spec::CERTIFICATE_NOT_VERIFIED) || error.is(spec::HANDSHAKE_FAILED);
                assert!(!works && fits, "{list}: {error:?}");
            }
        }
        server.join();
    }
}

#[test]
fn the_key_log_has_a_line_for_each_secret() {
    let directory = std::env::temp_dir();
    for (enabled_protocols, labels) in [(0x0C00, 1), (0x3000, 5)] {
        let path = directory.join(format!("dpaymentssdk-key-log-{}-{enabled_protocols}", std::process::id()));
        let server = Server::echo(&GOOD);
        let plan = TlsPlan { enabled_protocols, key_log_file: Some(path.clone()), ..plan() };
        exchange(handshake(&server, &plan, &mut Recorder::default()).unwrap().as_mut());
        server.join();
        let text = std::fs::read_to_string(&path).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        std::fs::remove_file(&path).unwrap();
        assert_eq!(text.lines().count(), labels, "{enabled_protocols:#x}");
        assert!(text.lines().all(|line| line.split(' ').count() == 3));
    }
    let server = Server::raw(|_| None);
    let key_log_file = Some(directory.join("no-such-directory-of-dpaymentssdk").join("keys"));
    let error = handshake(&server, &TlsPlan { key_log_file, ..plan() }, &mut Recorder::default()).err();
    assert!(error.unwrap().is(spec::CANNOT_OPEN_FILE));
    server.join();
}

#[test]
fn the_packet_log_names_messages_and_shows_no_content() {
    [0x0C00, 0x3000].into_iter().for_each(logged);
}

fn logged(enabled_protocols: u32) {
    let server = Server::echo(&GOOD);
    let mut judge = Recorder::default();
    let plan = TlsPlan { log_packets: true, enabled_protocols, ..plan() };
    let mut stream = handshake(&server, &plan, &mut judge).unwrap();
    for name in ["sent ClientHello", "received ServerHello", "received Certificate", "sent Finished"] {
        assert!(judge.lines.iter().any(|line| line.contains(name)), "{name}: {:?}", judge.lines);
    }
    exchange(stream.as_mut());
    let log = stream.take_packet_log();
    for name in ["sent ApplicationData", "received ApplicationData", "received Alert"] {
        assert!(log.iter().any(|line| line.contains(name)), "{name}: {log:?}");
    }
    server.join();
}

#[test]
fn the_group_must_be_listed_for_the_version_that_is_negotiated() {
    // The versions, the lists, what the server has, and whether that may be.
    let rows = [
        (SslVersion::TLS1_2, "ecdhe_secp384r1", "ecdhe_x25519", "X25519", false),
        (SslVersion::TLS1_2, "ecdhe_secp384r1", "ecdhe_x25519", "P-384", true),
        (SslVersion::TLS1_3, "ecdhe_secp384r1", "ecdhe_x25519", "P-384", false),
        (SslVersion::TLS1_3, "ecdhe_secp384r1", "ecdhe_x25519", "X25519", true),
        // Nobody asked for anything in particular.
        (
            SslVersion::TLS1_2,
            "ecdhe_secp256r1,ecdhe_secp384r1,ecdhe_secp521r1",
            "ecdhe_x25519",
            "X25519",
            true,
        ),
    ];
    for (version, tls12, tls13, group, works) in rows {
        let server = Server::tls(
            &GOOD,
            |builder| {
                builder.set_max_proto_version(Some(version)).unwrap();
                builder.set_groups_list(group).unwrap();
            },
            echo,
        );
        let plan = TlsPlan {
            tls12_supported_groups: tls12.to_owned(),
            tls13_supported_groups: tls13.to_owned(),
            ..plan()
        };
        match handshake(&server, &plan, &mut Recorder::default()) {
            Ok(mut stream) => {
                assert!(works, "{version:?} {group}");
                exchange(stream.as_mut());
            }
            Err(error) => {
                assert!(error.is(spec::HANDSHAKE_FAILED) && !works, "{version:?} {group}: {error:?}");
                assert!(error.message().contains("group"), "{error:?}");
            }
        }
        server.join();
    }
}

#[test]
fn authorities_come_from_files_and_settings_in_any_shape() {
    let directory = std::env::temp_dir();
    let file = |name: &str, bytes: &[u8]| {
        let path = directory.join(format!("dpaymentssdk-ca-{}-{name}", std::process::id()));
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let der = AUTHORITY.certificate.to_der().unwrap();
    let pem = crate::cert::pem::from_der(&der);
    let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let mixed = format!("# comment\n{broken}{pem}{broken}");
    let paths = [file("der", &der), file("pem", mixed.as_bytes())];
    for path in &paths {
        let setting = format!("/no/such/file;{}", path.display());
        let plan = TlsPlan { server_ca_certs: String::new(), ca_cert_file_paths: setting, ..plan() };
        assert_eq!(verdict(&GOOD, &plan), ("OK".to_owned(), true));
        // A file that changes is read again.
        std::fs::write(path, "nothing in here").unwrap();
        assert!(!verdict(&GOOD, &plan).1);
        std::fs::remove_file(path).unwrap();
    }
    for text in [pem.replace('\n', "\r\n"), pem.replace('\n', " "), pem.replace('\n', " \\r \\n ")] {
        assert_eq!(verdict(&GOOD, &TlsPlan { server_ca_certs: text, ..plan() }), ("OK".to_owned(), true));
    }
    let server = Server::raw(|_| None);
    let server_ca_certs = "no certificate".to_owned();
    let error = handshake(&server, &TlsPlan { server_ca_certs, ..plan() }, &mut Recorder::default()).err();
    assert!(error.unwrap().is(spec::CANNOT_OPEN_STORE));
    server.join();
}

#[test]
fn renegotiation_is_refused_unless_enabled_and_asks_nobody_again() {
    for enable_renegotiation in [false, true] {
        let server = Server::tls(
            &GOOD,
            |builder| builder.set_max_proto_version(Some(SslVersion::TLS1_2)).unwrap(),
            |mut stream| {
                assert!(ffi::renegotiate(stream.ssl()));
                stream.do_handshake().unwrap();
                echo(stream)
            },
        );
        let plan = TlsPlan { enable_renegotiation, log_packets: true, ..plan() };
        let mut judge = Recorder::default();
        let mut stream = handshake(&server, &plan, &mut judge).unwrap();
        stream.net().set_policy(Policy::Inactivity(Some(GENEROUS)));
        stream.write_all(b"hello").unwrap();
        let result = stream.read(&mut [0; 64], None);
        let log = stream.take_packet_log();
        let count = |text: &str| log.iter().filter(|line| line.contains(text)).count();
        stream.shutdown(GENEROUS);
        server.join();
        // The answer to what was sent before may come first; the refusal is a warning.
        assert_eq!(count("sent ClientHello"), usize::from(enable_renegotiation), "{log:?}");
        assert_eq!(count("sent Alert (level 1, description 100)"), usize::from(!enable_renegotiation));
        if enable_renegotiation {
            assert_eq!(result.unwrap(), Received::Data(5));
        }
        assert_eq!(judge.events.len(), 1, "what was decided about a certificate holds for the connection");
    }
}

#[test]
fn a_missing_host_name_never_means_any_host() {
    for host in ["", ".", ".example"] {
        let server = Server::raw(|_| None);
        let plan = TlsPlan { host: host.to_owned(), ..plan() };
        let error = handshake(&server, &plan, &mut Recorder::default()).err().unwrap();
        assert!(error.is(spec::REMOTE_HOST_INVALID), "{error:?}");
        server.join();
    }
}

#[test]
fn the_surroundings_do_not_change_what_is_sent_or_trusted() {
    let path = std::env::temp_dir().join(format!("dpaymentssdk-openssl-{}.cnf", std::process::id()));
    let planted = "openssl_conf = a\n[a]\nssl_conf = b\n[b]\nsystem_default = c\n[c]\n\
        MinProtocol = TLSv1.3\nCipherString = AES128-SHA\nGroups = P-521\nSignatureAlgorithms = RSA+SHA512\n";
    std::fs::write(&path, planted).unwrap();
    let tests = [
        "tls::tests::the_hello_holds_our_lists_and_no_others",
        "tls::tests::tls_1_0_works_when_it_is_all_there_is_and_strict_refuses_it",
        "tls::tests::an_unknown_authority_is_refused_unless_flagged",
    ];
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .arg("--exact")
        .args(tests)
        .env("OPENSSL_CONF", &path)
        .env("OPENSSL_MODULES", "/no/such/directory")
        .env("SSL_CERT_FILE", &path)
        .env("SSL_CERT_DIR", "/no/such/directory")
        .env("SSLKEYLOGFILE", "/no/such/directory/keys")
        .output()
        .unwrap();
    std::fs::remove_file(&path).unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("3 passed"), "{text}");
}

/// The lists of a ClientHello.
#[derive(Debug, Default)]
struct Hello {
    suites: Vec<u16>,
    groups: Vec<u16>,
    signatures: Vec<u16>,
    versions: Vec<u16>,
    shares: usize,
    server_name: Option<String>,
    extensions: Vec<u16>,
    length: usize,
}

/// Reads big-endian numbers off the front of bytes.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn number(&mut self, size: usize) -> usize {
        self.take(size).iter().fold(0, |number, &byte| number << 8 | usize::from(byte))
    }
    fn take(&mut self, size: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(size);
        self.0 = rest;
        taken
    }
    fn list(&mut self, prefix: usize) -> Vec<u16> {
        let size = self.number(prefix);
        self.take(size).chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect()
    }
}

/// The hello that a plan sends.
fn hello(plan: &TlsPlan) -> Hello {
    let (sender, receiver) = std::sync::mpsc::channel();
    let server = Server::raw(move |mut stream| {
        let mut header = [0; 5];
        stream.read_exact(&mut header).unwrap();
        let mut record = vec![0; usize::from(u16::from_be_bytes([header[3], header[4]]))];
        stream.read_exact(&mut record).unwrap();
        sender.send(record).unwrap();
        None
    });
    assert!(handshake(&server, plan, &mut Recorder::default()).is_err());
    server.join();
    let record = receiver.recv().unwrap();
    let mut hello = Hello { length: record.len(), ..Hello::default() };
    let mut bytes = Bytes(&record);
    assert_eq!(bytes.number(1), 1, "a ClientHello");
    bytes.take(3 + 2 + 32);
    let session = bytes.number(1);
    bytes.take(session);
    hello.suites = bytes.list(2);
    let compressions = bytes.number(1);
    assert_eq!(bytes.take(compressions), [0]);
    let size = bytes.number(2);
    let mut extensions = Bytes(bytes.take(size));
    while !extensions.0.is_empty() {
        let kind = extensions.number(2);
        hello.extensions.push(kind as u16);
        let size = extensions.number(2);
        let mut content = Bytes(extensions.take(size));
        match kind {
            0 => {
                content.take(5);
                hello.server_name = Some(String::from_utf8(content.0.to_vec()).unwrap());
            }
            10 => hello.groups = content.list(2),
            13 => hello.signatures = content.list(2),
            43 => hello.versions = content.list(1),
            51 => {
                let size = content.number(2);
                let mut shares = Bytes(content.take(size));
                while !shares.0.is_empty() {
                    shares.number(2);
                    let size = shares.number(2);
                    shares.take(size);
                    hello.shares += 1;
                }
            }
            _ => {}
        }
    }
    hello
}

/// What a hello says, without the two things in which OpenSSL before 3.5 and OpenSSL since then differ: how many keys it
/// sends, and whether the signal of RFC 5746 is a suite or an extension. It must be one of them.
fn common(hello: &Hello) -> [Vec<u16>; 5] {
    const SIGNAL_SUITE: u16 = 0x00FF;
    const SIGNAL_EXTENSION: u16 = 0xFF01;
    let without =
        |list: &[u16], signal| -> Vec<u16> { list.iter().copied().filter(|one| *one != signal).collect() };
    let suites = without(&hello.suites, SIGNAL_SUITE);
    let mut extensions = without(&hello.extensions, SIGNAL_EXTENSION);
    let signals = hello.suites.len() - suites.len() + hello.extensions.len() - extensions.len();
    assert_eq!(signals, 1, "the signal of RFC 5746");
    extensions.sort_unstable();
    [suites, hello.groups.clone(), hello.signatures.clone(), hello.versions.clone(), extensions]
}

#[test]
fn every_build_sends_the_same_hello() {
    let before13 = [
        0xC02C, 0xC030, 0xC02B, 0xC02F, 0xCCA9, 0xCCA8, 0x009F, 0x009E, 0xCCAA, 0xC024, 0xC028, 0xC023,
        0xC027, 0xC00A, 0xC014, 0xC009, 0xC013, 0x006B, 0x0067, 0x0039, 0x0033, 0x009D, 0x009C, 0x003D,
        0x003C, 0x0035, 0x002F, 0x00A3, 0x00A2, 0x006A, 0x0040, 0x0038, 0x0032,
    ];
    let tls13 = [0x1302, 0x1303, 0x1301];
    let groups13 = [0x1D, 0x17, 0x18, 0x100, 0x101, 0x1E, 0x19, 0x102, 0x103, 0x104];
    let signatures13 = [
        0x0807, 0x0808, 0x0403, 0x0503, 0x0603, 0x0401, 0x0501, 0x0601, 0x0804, 0x0809, 0x0805, 0x080A,
        0x0806, 0x080B,
    ];
    // The pairs with SHA-1 go out at level 0 only; those with DSA as long as TLS 1.2 is offered.
    let more12 = [0x0602, 0x0502, 0x0402, 0x0303, 0x0301, 0x0302];
    let signatures12 = [
        0x0603, 0x0601, 0x0602, 0x0503, 0x0501, 0x0502, 0x0403, 0x0401, 0x0402, 0x0303, 0x0301, 0x0302,
        0x0203, 0x0201, 0x0202,
    ];
    // server_name, groups, point formats, signature_algorithms, encrypt_then_mac, extended_master_secret; with TLS 1.3
    // supported_versions, psk_key_exchange_modes and key_share; with ReuseSSLSession session_ticket.
    let old = [0, 10, 11, 13, 22, 23];
    let both = [0, 10, 11, 13, 22, 23, 43, 45, 51];
    let reusing = [0, 10, 11, 13, 22, 23, 35, 43, 45, 51];
    let rows = [
        (
            TlsPlan { enabled_protocols: 4032, ..plan() },
            [before13.to_vec(), vec![0x17, 0x18, 0x19], signatures12.to_vec(), vec![], old.to_vec()],
        ),
        (
            plan(),
            [
                [&tls13[..], &before13].concat(),
                groups13.to_vec(),
                [&signatures13[..], &more12].concat(),
                vec![0x0304, 0x0303],
                both.to_vec(),
            ],
        ),
        (
            TlsPlan { reuse_session: true, ..plan() },
            [
                [&tls13[..], &before13].concat(),
                groups13.to_vec(),
                [&signatures13[..], &more12].concat(),
                vec![0x0304, 0x0303],
                reusing.to_vec(),
            ],
        ),
    ];
    for (plan, expected) in rows {
        assert_eq!(common(&hello(&plan)), expected, "{:#x}", plan.enabled_protocols);
    }
}

#[test]
fn the_hello_holds_our_lists_and_no_others() {
    let both = hello(&plan());
    assert_eq!(both.versions, [0x0304, 0x0303]);
    assert_eq!(both.server_name.as_deref(), Some("localhost"));
    assert_eq!(both.groups[..4], [0x001D, 0x0017, 0x0018, 0x0100]);
    let mut groups = both.groups.clone();
    groups.sort_unstable();
    assert_eq!(groups, [0x17, 0x18, 0x19, 0x1D, 0x1E, 0x100, 0x101, 0x102, 0x103, 0x104]);
    assert_eq!(both.shares, if openssl::version::number() >= 0x3050_0000 { 4 } else { 1 });
    // 36 suites and the signal of RFC 5746, where OpenSSL sends it as a suite.
    let suites: Vec<u16> = both.suites.iter().copied().filter(|suite| *suite != 0x00FF).collect();
    assert_eq!(suites.len(), ciphers::SUITES.len());
    assert_eq!(suites[..6], [0x1302, 0x1303, 0x1301, 0xC02C, 0xC030, 0xC02B]);
    let tls13 = [
        0x0807, 0x0808, 0x0403, 0x0503, 0x0603, 0x0401, 0x0501, 0x0601, 0x0804, 0x0809, 0x0805, 0x080A,
        0x0806, 0x080B,
    ];
    assert_eq!(both.signatures[..tls13.len()], tls13);
    assert!(both.length < 1200, "it fits in a segment: {}", both.length);

    let old = hello(&TlsPlan { host: "127.0.0.1".to_owned(), enabled_protocols: 4032, ..plan() });
    assert_eq!(old.server_name, None, "an address is not a name");
    assert_eq!(old.groups, [0x17, 0x18, 0x19]);
    assert_eq!((old.versions.len(), old.shares), (0, 0));
    let tls12 = [
        0x0603, 0x0601, 0x0602, 0x0503, 0x0501, 0x0502, 0x0403, 0x0401, 0x0402, 0x0303, 0x0301, 0x0302,
        0x0203, 0x0201, 0x0202,
    ];
    assert_eq!(old.signatures, tls12);
    assert_eq!(hello(&TlsPlan { enabled_protocols: 0x3000, ..plan() }).versions, [0x0304]);
}

#[test]
fn every_cipher_suite_is_what_its_name_says() {
    initialise().unwrap();
    for suite in ciphers::SUITES.iter().filter(|suite| !suite.tls13) {
        let mut builder = SslContext::builder(SslMethod::tls_client()).unwrap();
        builder.set_security_level(0);
        builder.set_cipher_list(suite.openssl).unwrap();
    }
    // 57 documented names: 33 that exist and 24 that do not; and the three with ChaCha20 for TLS 1.2.
    assert_eq!((ciphers::SUITES.len(), ciphers::absent().count()), (33 + 3, 24));
}
