//! The engine on the TLS of the platform. Here that is OpenSSL.

use super::*;
use crate::cert;
use openssl::ssl::{SslContextBuilder, SslVerifyMode};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

/// A host that asks for a certificate, and tells who came and what they sent.
fn host(identity: &Identity, connections: usize) -> Host {
    let ask = |builder: &mut SslContextBuilder| {
        builder.set_verify_callback(SslVerifyMode::PEER, |_, _| true);
    };
    Host::start(identity, ask, connections, |mut stream| {
        let who = stream.ssl().peer_certificate().map_or("nobody".to_owned(), |own| {
            let entry = own.subject_name().entries_by_nid(openssl::nid::Nid::COMMONNAME).next();
            entry.unwrap().data().to_string().unwrap()
        });
        let mut buffer = [0; 64];
        let count = stream.ssl_read(&mut buffer).unwrap_or(0);
        let _ = stream.write_all(&buffer[..count]);
        let _ = stream.shutdown();
        format!("{who} sent {count}")
    })
}

/// A plan for the engine of the platform, which dials again by the plan's own host and port.
fn plan_for(host: &Host) -> TlsPlan {
    TlsPlan { provider: Provider::Platform, port: host.address.port(), ..plan() }
}

fn platform(host: &Host, plan: &TlsPlan, judge: &mut Recorder) -> Result<Box<dyn SecureStream>> {
    Engines::default().handshake(host.connect(), plan, judge)
}

/// Sends and receives; this engine cannot tell a good-bye from a cut.
fn talk(stream: &mut dyn SecureStream) {
    assert_eq!(exchange(stream), Received::Truncated);
}

#[test]
fn a_good_server_is_recommended_and_its_choices_are_told() {
    for (enabled_protocols, version) in [(0x0C00, "TLSv1.2"), (0x3C00, "TLSv1.3")] {
        let host = host(&GOOD, 1);
        let mut judge = Recorder::default();
        let plan = TlsPlan { enabled_protocols, ..plan_for(&host) };
        let mut stream = platform(&host, &plan, &mut judge).unwrap();
        let session = stream.session().clone();
        assert_eq!((&*session.version, session.cipher_strength), (version, 256));
        assert_eq!(session.key_exchange_strength, 256, "{session:?}");
        assert!(session.cipher_suite.ends_with("WITH_AES_256_GCM_SHA384") || version == "TLSv1.3");
        assert_eq!(session.cipher, "AES_256_GCM");
        talk(stream.as_mut());
        assert_eq!((&*judge.events[0].status, judge.events[0].accept), ("OK", true));
        assert_eq!(judge.events.len(), 1);
        assert_eq!(judge.certificates[0].der(), GOOD.certificate.to_der().unwrap());
        assert_eq!(host.join(), ["nobody sent 5"]);
    }
}

#[test]
fn a_refused_server_is_looked_at_without_sending_anything_and_the_judge_decides() {
    let stranger = mint(&Template::default());
    let expired = mint(&Template { days: (-30, -1), issuer: Some(&AUTHORITY), ..Template::default() });
    let rows: [(&Identity, &str, &str); 3] = [
        (&stranger, "localhost", "self-signed certificate"),
        (&expired, "localhost", "certificate has expired"),
        (&GOOD, "127.0.0.2", "IP address mismatch"),
    ];
    for (identity, name, status) in rows {
        for accept in [None, Some(true)] {
            let server = host(identity, 2);
            let mut judge = Recorder { accept, ..Recorder::default() };
            let plan = TlsPlan { host: name.to_owned(), ..plan_for(&server) };
            // The name that does not match leads to this server all the same.
            let mut judge_here = Here(&mut judge, server.address.port());
            let result = Engines::default().handshake(server.connect(), &plan, &mut judge_here);
            assert_eq!((&*judge.events[0].status, judge.events[0].accept), (status, false));
            assert_eq!((judge.events.len(), judge.certificates.len()), (1, 1));
            assert_eq!(judge.certificates[0].der(), identity.certificate.to_der().unwrap());
            match accept {
                None => {
                    let error = result.err().unwrap();
                    assert!(error.is(spec::CERTIFICATE_NOT_VERIFIED), "{error:?}");
                    assert!(error.message().contains(status), "{error:?}");
                    assert_eq!(server.join(), ["nobody sent 0"]);
                }
                Some(_) => {
                    talk(result.unwrap().as_mut());
                    assert_eq!(server.join(), ["nobody sent 5"]);
                }
            }
        }
    }
}

/// A judge whose way leads here, whatever the host is called.
struct Here<'a>(&'a mut Recorder, u16);

impl Judge for Here<'_> {
    fn server_authentication(
        &mut self,
        event: &mut ServerAuthentication,
        certificate: &ServerCertificate,
    ) -> Result<()> {
        self.0.server_authentication(event, certificate)
    }
    fn status(&mut self, message: &str) -> Result<()> {
        self.0.status(message)
    }
    fn dial(&mut self, _: &str, _: u16) -> Result<NetStream> {
        self.0.dial("127.0.0.1", self.1)
    }
}

#[test]
fn the_judge_may_refuse_a_good_server_and_errors_of_handlers_stay() {
    let server = host(&GOOD, 2);
    let mut judge = Recorder { accept: Some(false), ..Recorder::default() };
    let error = platform(&server, &plan_for(&server), &mut judge).err().unwrap();
    assert!(error.is(spec::CERTIFICATE_NOT_VERIFIED), "{error:?}");
    let mut judge = Recorder { error: Some(Error::other(4711, "no")), ..Recorder::default() };
    assert_eq!(platform(&server, &plan_for(&server), &mut judge).err().unwrap().code(), 4711);
    assert_eq!(server.join(), ["nobody sent 0"; 2]);
}

#[test]
fn the_listed_certificate_is_accepted() {
    let expired = mint(&Template { days: (-30, -1), ..Template::default() });
    let server = host(&expired, 2);
    let accept_certificate = Some(expired.certificate.to_der().unwrap());
    let mut judge = Recorder::default();
    let plan = TlsPlan { accept_certificate, ..plan_for(&server) };
    talk(platform(&server, &plan, &mut judge).unwrap().as_mut());
    assert_eq!((&*judge.events[0].status, judge.events[0].accept), ("OK", true));
    assert_eq!(server.join(), ["nobody sent 5"]);
}

#[test]
fn a_certificate_of_this_side_goes_to_trusted_and_to_accepted_servers_only() {
    let own = mint(&Template { name: "Terminal 7", ..Template::default() });
    let identity =
        cert::Identity { certificate: own.certificate.clone(), chain: Vec::new(), key: own.key.clone() };
    let server = host(&GOOD, 1);
    let plan = TlsPlan { identity: Some(identity.clone()), ..plan_for(&server) };
    talk(platform(&server, &plan, &mut Recorder::default()).unwrap().as_mut());
    assert_eq!(server.join(), ["Terminal 7 sent 5"]);

    let stranger = mint(&Template::default());
    let server = host(&stranger, 2);
    let plan = TlsPlan { identity: Some(identity.clone()), ..plan_for(&server) };
    assert!(platform(&server, &plan, &mut Recorder::default()).is_err());
    assert_eq!(server.join(), ["nobody sent 0"]);

    let server = host(&stranger, 3);
    let plan = TlsPlan { identity: Some(identity.clone()), enabled_protocols: 0x0C00, ..plan_for(&server) };
    let mut judge = Recorder { accept: Some(true), ..Recorder::default() };
    talk(platform(&server, &plan, &mut judge).unwrap().as_mut());
    assert_eq!(judge.events.len(), 1);
    assert_eq!(server.join(), ["nobody sent 0", "Terminal 7 sent 5"]);

    let other = cert::Identity { key: GOOD.key.clone(), ..identity };
    let server = host(&GOOD, 1);
    let plan = TlsPlan { identity: Some(other), ..plan_for(&server) };
    let error = platform(&server, &plan, &mut Recorder::default()).err().unwrap();
    assert!(error.is(spec::CANNOT_ACQUIRE_CREDENTIALS), "{error:?}");
    assert!(server.join().is_empty(), "nothing was sent");
}

/// Who this side is.
fn terminal() -> Option<cert::Identity> {
    let own = mint(&Template { name: "Terminal 7", ..Template::default() });
    Some(cert::Identity { certificate: own.certificate, chain: Vec::new(), key: own.key })
}

const DEMAND: SslVerifyMode = SslVerifyMode::PEER.union(SslVerifyMode::FAIL_IF_NO_PEER_CERT);

/// Accepts a connection for each identity, asks for a certificate, and tells whether one came and what came of it.
fn asking(
    identities: Vec<Identity>,
    version: SslVersion,
    mode: SslVerifyMode,
) -> (SocketAddr, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let one = move |identity: Identity| {
        let shown = Arc::new(AtomicBool::new(false));
        let noted = Arc::clone(&shown);
        let mut builder = SslContext::builder(SslMethod::tls_server()).unwrap();
        builder.set_verify_callback(mode, move |_, _| {
            noted.store(true, Ordering::SeqCst);
            true
        });
        builder.set_private_key(&identity.key).unwrap();
        builder.set_certificate(&identity.certificate).unwrap();
        builder.set_max_proto_version(Some(version)).unwrap();
        let (stream, _) = listener.accept().unwrap();
        stream.set_read_timeout(Some(GENEROUS)).unwrap();
        let mut stream = SslStream::new(Ssl::new(&builder.build()).unwrap(), stream).unwrap();
        let told = stream.accept().ok().and_then(|()| echo(stream));
        let who = if shown.load(Ordering::SeqCst) { "the terminal" } else { "nobody" };
        let talked = told.is_some_and(|told| told.starts_with("echoed"));
        format!("{who} {}", if talked { "talked" } else { "failed" })
    };
    let thread = std::thread::spawn(move || identities.into_iter().map(one).collect());
    (address, thread)
}

/// Connects to a server like that, accepting it whatever it is.
fn accepting(address: SocketAddr, plan: &TlsPlan) -> (Result<Box<dyn SecureStream>>, Recorder) {
    let mut judge = Recorder { accept: Some(true), ..Recorder::default() };
    let plan = TlsPlan { provider: Provider::Platform, port: address.port(), ..plan.clone() };
    let stream = judge.dial("127.0.0.1", address.port()).unwrap();
    let result = PlatformEngine.handshake(stream, &plan, &mut judge);
    (result, judge)
}

fn twin(identity: &Identity) -> Identity {
    Identity { key: identity.key.clone(), certificate: identity.certificate.clone() }
}

#[test]
fn an_unknown_server_that_demands_a_certificate_can_be_accepted_before_tls_1_3() {
    let stranger = mint(&Template::default());
    let all = || (0..3).map(|_| twin(&stranger)).collect::<Vec<_>>();
    let (address, thread) = asking(all(), SslVersion::TLS1_2, DEMAND);
    let (result, judge) = accepting(address, &TlsPlan { identity: terminal(), ..plan() });
    let events = judge.events.len();
    talk(result.map_err(|error| format!("{error:?} after {events} events")).unwrap().as_mut());
    assert_eq!((&*judge.events[0].status, events), ("self-signed certificate", 1));
    assert_eq!(judge.certificates[0].der(), stranger.certificate.to_der().unwrap());
    assert_eq!(thread.join().unwrap(), ["nobody failed", "nobody failed", "the terminal talked"]);
    // Without one, there is nothing that could be accepted.
    let (address, thread) = asking(all().split_off(1), SslVersion::TLS1_2, DEMAND);
    let (result, judge) = accepting(address, &plan());
    assert!(result.err().unwrap().is(spec::CERTIFICATE_NOT_VERIFIED));
    assert!(judge.events.is_empty());
    assert_eq!(thread.join().unwrap(), ["nobody failed", "nobody failed"]);
}

#[test]
fn a_certificate_of_this_side_goes_to_no_other_server_than_the_one_that_was_accepted() {
    let (first, second) = (mint(&Template::default()), mint(&Template::default()));
    let all = vec![twin(&first), first, second];
    let (address, thread) = asking(all, SslVersion::TLS1_2, SslVerifyMode::PEER);
    let (result, judge) = accepting(address, &TlsPlan { identity: terminal(), ..plan() });
    let error = result.err().unwrap();
    assert_eq!(thread.join().unwrap(), ["nobody failed"; 3]);
    assert!(error.is(spec::CERTIFICATE_NOT_VERIFIED), "{error:?}");
    assert!(error.message().contains("another certificate than the one that was accepted"), "{error:?}");
    assert_eq!(judge.events.len(), 1);
}

#[test]
fn a_certificate_of_this_side_goes_to_verified_servers_only_in_tls_1_3() {
    let stranger = mint(&Template::default());
    let all = (0..3).map(|_| twin(&stranger)).collect();
    let (address, thread) = asking(all, SslVersion::TLS1_3, DEMAND);
    let (result, judge) = accepting(address, &TlsPlan { identity: terminal(), ..plan() });
    let error = result.err();
    assert_eq!(thread.join().unwrap(), ["nobody failed"; 3]);
    let error = error.unwrap();
    assert!(error.is(spec::CERTIFICATE_NOT_VERIFIED) && error.message().contains("TLS 1.3"), "{error:?}");
    assert_eq!(judge.events.len(), 1);
}

/// A folder of this test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("dpaymentssdk-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, bytes: &[u8]) -> String {
        std::fs::write(self.0.join(name), bytes).unwrap();
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What the event recommends.
fn recommended(change: impl FnOnce(&mut TlsPlan)) -> bool {
    let server = host(&GOOD, 2);
    let mut plan = TlsPlan { server_ca_certs: String::new(), ..plan_for(&server) };
    change(&mut plan);
    let mut judge = Recorder { accept: Some(false), ..Recorder::default() };
    let error = platform(&server, &plan, &mut judge).err().unwrap();
    assert!(error.is(spec::CERTIFICATE_NOT_VERIFIED), "{error:?}");
    // A good server was met once only.
    let accept = judge.events[0].accept;
    if accept {
        drop(server.connect());
    }
    server.join();
    accept
}

#[test]
fn the_files_and_directories_of_openssl_say_whom_to_trust() {
    let folder = Folder::new("platform-trust");
    let other = mint(&Template { name: "Other CA", authority: true, ..Template::default() });
    let pem = |identity: &Identity| identity.certificate.to_pem().unwrap();
    let (good, wrong) = (folder.write("good.pem", &pem(&AUTHORITY)), folder.write("wrong.pem", &pem(&other)));
    let hash = format!("{:08x}", AUTHORITY.certificate.subject_name_hash());
    let hashed = Folder::new("platform-hashed");
    hashed.write(&format!("{hash}.0"), &pem(&other));
    hashed.write(&format!("{hash}.1"), &pem(&AUTHORITY));
    let unhashed = Folder::new("platform-unhashed");
    unhashed.write("authority.pem", &pem(&AUTHORITY));
    let directory = |folder: &Folder| folder.0.display().to_string();

    assert!(!recommended(|_| {}));
    assert!(recommended(|plan| plan.openssl_ca_file = good.clone()));
    assert!(recommended(|plan| plan.openssl_ca_dir = directory(&hashed)));
    assert!(!recommended(|plan| plan.openssl_ca_dir = directory(&unhashed)));
    assert!(recommended(|plan| plan.ca_cert_file_paths = good.clone()));
    // They are the list, and do not add to the other; certificates that are given do.
    assert!(!recommended(|plan| {
        plan.ca_cert_file_paths = good.clone();
        plan.openssl_ca_file = wrong.clone();
    }));
    assert!(recommended(|plan| {
        plan.server_ca_certs = String::from_utf8(pem(&AUTHORITY)).unwrap();
        plan.openssl_ca_file = wrong.clone();
    }));
    for change in [
        |plan: &mut TlsPlan| plan.openssl_ca_file = "/no/such/file".to_owned(),
        |plan: &mut TlsPlan| plan.openssl_ca_dir = "/no/such/directory".to_owned(),
    ] {
        let server = host(&GOOD, 1);
        let mut plan = plan_for(&server);
        change(&mut plan);
        let error = platform(&server, &plan, &mut Recorder::default()).err().unwrap();
        assert!(error.is(spec::CANNOT_OPEN_STORE), "{error:?}");
        assert!(server.join().is_empty(), "nothing was sent");
    }
}

#[test]
fn what_the_settings_do_not_allow_is_refused_before_anything_is_sent() {
    // What changes, how many handshakes are made, and whether that works.
    type Change = fn(&mut TlsPlan);
    let rows: [(&str, Change, usize, bool); 10] = [
        ("all", |plan| plan.enabled_cipher_suites = "*".to_owned(), 1, true),
        ("named", |plan| plan.enabled_cipher_suites = "CALG_AES_256".to_owned(), 1, true),
        ("not named", |plan| plan.enabled_cipher_suites = "CALG_3DES".to_owned(), 1, false),
        ("unknown", |plan| plan.enabled_cipher_suites = "CALG_ROT13".to_owned(), 0, false),
        ("strength", |plan| plan.cipher_strength = 512, 1, false),
        ("list", |plan| plan.openssl_cipher_list = "HIGH:!aNULL".to_owned(), 1, true),
        ("other list", |plan| plan.openssl_cipher_list = "AES128-SHA".to_owned(), 1, false),
        ("no list", |plan| plan.openssl_cipher_list = "NO-SUCH".to_owned(), 0, false),
        ("no protocol", |plan| plan.enabled_protocols = 0x0C, 0, false),
        ("old protocol", |plan| plan.enabled_protocols = 0x30, 0, false),
    ];
    for (name, change, connections, works) in rows {
        let server = host(&GOOD, 1);
        let mut plan = TlsPlan { enabled_protocols: 0x0C00, ..plan_for(&server) };
        plan.openssl_prng_seed = crate::value::Secret::from("some noise");
        change(&mut plan);
        match platform(&server, &plan, &mut Recorder::default()) {
            Ok(mut stream) => {
                assert!(works, "{name}");
                talk(stream.as_mut());
            }
            Err(error) => {
                assert!(error.is(spec::HANDSHAKE_FAILED) && !works, "{name}: {error:?}");
            }
        }
        let expected = if works { "nobody sent 5" } else { "nobody sent 0" };
        assert_eq!(server.join(), vec![expected; connections], "{name}");
    }
}

#[test]
fn times_interrupts_and_pauses_work_in_this_engine_too() {
    let silent = Server::raw(|mut stream| {
        let _ = std::io::copy(&mut stream, &mut std::io::sink());
        None
    });
    let plan = TlsPlan { provider: Provider::Platform, port: silent.address.port(), ..plan() };
    let stream = connect(&silent, &Interrupt::new(), Duration::from_millis(300));
    let error = PlatformEngine.handshake(stream, &plan, &mut Recorder::default()).err().unwrap();
    assert!(error.is(spec::CONNECT_TIMEOUT), "{error:?}");
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
    let mut stream = PlatformEngine.handshake(stream, &plan, &mut Recorder::default()).unwrap();
    stream.net().set_policy(Policy::Inactivity(None));
    assert_eq!(stream.read(&mut [0; 16], Some(Duration::ZERO)).unwrap(), Received::Nothing);
    let later = interrupt_later(&interrupt);
    assert!(stream.read(&mut [0; 16], None).unwrap_err().is(spec::EINTR));
    assert!(stream.write_all(b"after the interrupt").unwrap_err().is(spec::EINTR));
    later.join().unwrap();
    stream.shutdown(GENEROUS);
    quiet.join();
}

#[test]
fn a_server_that_talks_something_else_fails_the_handshake() {
    let plain = Server::raw(|mut stream| {
        let _ = stream.write_all(b"220 hello, who are you?\r\n");
        let _ = std::io::copy(&mut stream, &mut std::io::sink());
        None
    });
    let plan = TlsPlan { provider: Provider::Platform, port: plain.address.port(), ..plan() };
    let stream = connect(&plain, &Interrupt::new(), GENEROUS);
    let mut judge = Recorder::default();
    let error = PlatformEngine.handshake(stream, &plan, &mut judge).err().unwrap();
    assert!(error.is(spec::HANDSHAKE_FAILED), "{error:?}");
    assert!(judge.events.is_empty());
    plain.join();
}
