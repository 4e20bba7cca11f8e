//! Tests with tokens of SoftHSM, each in a process of its own: a module is started once in a process.

use super::uri::{Selection, TokenField, parse};
use super::*;
use openssl::asn1::Asn1Time;
use openssl::bn::BigNum;
use openssl::hash::MessageDigest;
use openssl::pkey::{PKeyRef, Private};
use openssl::ssl::{SslContext, SslContextBuilder, SslMethod, SslStream, SslVerifyMode, SslVersion};
use openssl::x509::extension::BasicConstraints;
use openssl::x509::store::X509StoreBuilder;
use openssl::x509::{X509Builder, X509NameBuilder};
use softhsm::{SoftHsm, Token as Card, module, uri};
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::Command;

#[path = "../../../../ffi-tests/src/softhsm.rs"]
#[allow(dead_code, clippy::expect_used, clippy::panic, reason = "shared with other tests")]
mod softhsm;

const CARD: Card<'static> = Card { label: "payments", pin: "5678" };
const OTHER: Card<'static> = Card { label: "other", pin: "1111" };

/// Runs a test in a process that sees the tokens which `make` made.
fn with_tokens(name: &str, make: fn(&SoftHsm), work: fn(&Path)) {
    const FOLDER: &str = "DPAYMENTSSDK_TEST_TOKENS";
    if let Some(folder) = std::env::var_os(FOLDER) {
        return work(Path::new(&folder));
    }
    let tokens = SoftHsm::new();
    make(&tokens);
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", &format!("cert::keystore::pkcs11::tests::{name}"), "--nocapture"]);
    child.env(FOLDER, tokens.folder()).env("SOFTHSM2_CONF", tokens.configuration());
    let output = child.output().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && printed.contains("1 passed"), "{printed}\n{complaints}");
}

struct Authority {
    key: PKey<Private>,
    certificate: X509,
}

impl Authority {
    /// An authority whose certificate lies in the folder of the tokens.
    fn new(tokens: &SoftHsm) -> Self {
        let key = rsa();
        let public = PKey::public_key_from_der(&key.public_key_to_der().unwrap()).unwrap();
        let certificate = issue("authority", &public, "authority", &key, true);
        std::fs::write(tokens.folder().join("authority.pem"), certificate.to_pem().unwrap()).unwrap();
        Self { key, certificate }
    }

    fn issue(&self, subject: &str, public: &[u8]) -> Vec<u8> {
        let public = PKey::public_key_from_der(public).unwrap();
        issue(subject, &public, "authority", &self.key, false).to_der().unwrap()
    }
}

fn rsa() -> PKey<Private> {
    PKey::from_rsa(Rsa::generate(2048).unwrap()).unwrap()
}

fn issue(subject: &str, public: &PKeyRef<Public>, issuer: &str, key: &PKeyRef<Private>, ca: bool) -> X509 {
    let name = |text: &str| {
        let mut name = X509NameBuilder::new().unwrap();
        name.append_entry_by_text("CN", text).unwrap();
        name.build()
    };
    let mut builder = X509Builder::new().unwrap();
    builder.set_version(2).unwrap();
    builder.set_serial_number(&BigNum::from_u32(7).unwrap().to_asn1_integer().unwrap()).unwrap();
    builder.set_subject_name(&name(subject)).unwrap();
    builder.set_issuer_name(&name(issuer)).unwrap();
    builder.set_not_before(&Asn1Time::days_from_now(0).unwrap()).unwrap();
    builder.set_not_after(&Asn1Time::days_from_now(2).unwrap()).unwrap();
    builder.set_pubkey(public).unwrap();
    if ca {
        builder.append_extension(BasicConstraints::new().critical().ca().build().unwrap()).unwrap();
    }
    builder.sign(key, MessageDigest::sha256()).unwrap();
    builder.build()
}

/// A token with three pairs of certificate and key, a key alone, a certificate alone and its authority.
fn card(tokens: &SoftHsm) {
    let authority = Authority::new(tokens);
    tokens.token(CARD);
    let key = rsa();
    let file = tokens.folder().join("rsa.pem");
    std::fs::write(&file, key.private_key_to_pem_pkcs8().unwrap()).unwrap();
    tokens.import(CARD, "01", "rsa", &file);
    tokens.certificate(CARD, "01", "rsa", &authority.issue("rsa", &key.public_key_to_der().unwrap()));
    for (id, label, kind) in [("02", "p256", "EC:prime256v1"), ("03", "p384", "EC:secp384r1")] {
        let public = tokens.generate(CARD, id, label, kind);
        tokens.certificate(CARD, id, label, &authority.issue(label, &public));
    }
    tokens.generate(CARD, "04", "lonely", "RSA:2048");
    tokens.certificate(
        CARD,
        "05",
        "keyless",
        &authority.issue("keyless", &rsa().public_key_to_der().unwrap()),
    );
    tokens.certificate(CARD, "06", "authority", &authority.certificate.to_der().unwrap());
    let said = tokens.private_keys(CARD);
    assert_eq!(said.matches("never extractable").count(), 3, "those made there: {said}");
    // The same identifier, and another key.
    tokens.certificate(CARD, "04", "liar", &authority.issue("liar", &rsa().public_key_to_der().unwrap()));
}

fn opened(spec: &str, pin: &str) -> Vec<Entry> {
    open(spec, pin.as_bytes()).unwrap_or_else(|error| panic!("{spec}: {error:?}"))
}

fn refused(spec: &str, pin: &str) -> Unreadable {
    match open(spec, pin.as_bytes()) {
        Ok(entries) => panic!("{spec} has {} entries", entries.len()),
        Err(error) => error,
    }
}

#[test]
fn certificates_and_keys_find_each_other() {
    with_tokens("certificates_and_keys_find_each_other", card, |_| {
        let entries = opened(module().to_str().unwrap(), CARD.pin);
        let mut seen: Vec<_> = entries
            .iter()
            .map(|entry| {
                let has =
                    [entry.certificate.is_some(), entry.private_key.is_some(), entry.public_key.is_some()];
                (entry.alias.as_str(), has.map(u8::from), entry.chain.len())
            })
            .collect();
        seen.sort_unstable();
        let wanted = [
            ("authority", [1, 0, 0], 0),
            ("keyless", [1, 0, 0], 0),
            ("liar", [1, 0, 0], 0),
            ("lonely", [0, 1, 1], 0),
            ("p256", [1, 1, 0], 1),
            ("p384", [1, 1, 0], 1),
            ("rsa", [1, 1, 0], 1),
        ];
        assert_eq!(seen, wanted);
        let mut visited = 0;
        for key in entries.iter().filter_map(|entry| entry.private_key.as_ref()) {
            assert!(!key.exportable);
            // Not even by asking OpenSSL itself.
            let pem = key.key.private_key_to_pem_pkcs8().unwrap_or_default();
            assert!(pem.is_empty() || PKey::private_key_from_pem(&pem).is_err());
            visited += 1;
        }
        assert_eq!(visited, 4);
    });
}

#[test]
fn a_uri_names_one_entry() {
    with_tokens("a_uri_names_one_entry", card, |_| {
        let mut visited = 0;
        for (more, wanted) in [
            (";id=%02", vec!["p256"]),
            (";object=p384", vec!["p384"]),
            (";object=rsa;id=%01;type=private", vec!["rsa"]),
            (";object=rsa;id=%02", vec![]),
            (";model=SoftHSM%20v2;manufacturer=SoftHSM%20project;object=lonely", vec!["lonely"]),
            (";id=%09", vec![]),
        ] {
            let entries = opened(&uri(CARD, more), CARD.pin);
            assert_eq!(
                entries.iter().map(|entry| entry.alias.as_str()).collect::<Vec<_>>(),
                wanted,
                "{more}"
            );
            visited += 1;
        }
        assert_eq!(visited, 6);
    });
}

/// A handshake in which the server demands a certificate; what it saw, and the version.
fn handshake(
    folder: &Path,
    entry: &Entry,
    version: SslVersion,
    signatures: Option<&str>,
) -> (Vec<u8>, String) {
    let context = |method, more: &dyn Fn(&mut SslContextBuilder)| {
        let mut builder = SslContext::builder(method).unwrap();
        builder.set_min_proto_version(Some(version)).unwrap();
        builder.set_max_proto_version(Some(version)).unwrap();
        more(&mut builder);
        builder.build()
    };
    let authority = X509::from_pem(&std::fs::read(folder.join("authority.pem")).unwrap()).unwrap();
    let server = context(SslMethod::tls_server(), &|builder| {
        let key = rsa();
        let public = PKey::public_key_from_der(&key.public_key_to_der().unwrap()).unwrap();
        builder.set_certificate(&issue("server", &public, "server", &key, false)).unwrap();
        builder.set_private_key(&key).unwrap();
        let mut trust = X509StoreBuilder::new().unwrap();
        trust.add_cert(authority.clone()).unwrap();
        builder.set_verify_cert_store(trust.build()).unwrap();
        builder.set_verify(SslVerifyMode::PEER | SslVerifyMode::FAIL_IF_NO_PEER_CERT);
        signatures.map_or(Ok(()), |list| builder.set_sigalgs_list(list)).unwrap();
    });
    let client = context(SslMethod::tls_client(), &|builder| {
        builder.set_certificate(entry.certificate.as_ref().unwrap()).unwrap();
        builder.set_private_key(&entry.private_key.as_ref().unwrap().key).unwrap();
        builder.check_private_key().unwrap();
    });
    let (here, there) = UnixStream::pair().unwrap();
    let serving = std::thread::spawn(move || {
        let mut stream = SslStream::new(openssl::ssl::Ssl::new(&server).unwrap(), there).unwrap();
        stream.accept().unwrap();
        stream.write_all(b"!").unwrap();
        stream.ssl().peer_certificate().unwrap().to_der().unwrap()
    });
    let mut stream = SslStream::new(openssl::ssl::Ssl::new(&client).unwrap(), here).unwrap();
    stream.connect().unwrap();
    // In TLS 1.3 the server's opinion of the certificate comes after the client's handshake.
    stream.read_exact(&mut [0]).unwrap();
    (serving.join().unwrap(), stream.ssl().version_str().to_owned())
}

#[test]
fn every_kind_of_key_signs_in_a_handshake() {
    with_tokens("every_kind_of_key_signs_in_a_handshake", card, |folder| {
        let mut visited = 0;
        for label in ["rsa", "p256", "p384"] {
            let entry = opened(&uri(CARD, &format!(";object={label}")), CARD.pin).remove(0);
            let own = entry.certificate.as_ref().unwrap().to_der().unwrap();
            for (version, name) in [(SslVersion::TLS1_2, "TLSv1.2"), (SslVersion::TLS1_3, "TLSv1.3")] {
                let lists: &[_] = match (label, name) {
                    ("rsa", "TLSv1.2") => &["rsa_pkcs1_sha256", "rsa_pss_rsae_sha256", "rsa_pss_rsae_sha512"],
                    ("rsa", _) => &["rsa_pss_rsae_sha256", "rsa_pss_rsae_sha384", "rsa_pss_rsae_sha512"],
                    // A digest that is longer than the order of the curve is cut.
                    ("p256", "TLSv1.2") => &["ecdsa_secp256r1_sha256", "ecdsa_secp521r1_sha512"],
                    ("p256", _) => &["ecdsa_secp256r1_sha256"],
                    _ => &["ecdsa_secp384r1_sha384"],
                };
                for list in lists {
                    // The server's own key is RSA.
                    let server = ["rsa_pss_rsae_sha256", "rsa_pkcs1_sha256"]
                        .into_iter()
                        .filter(|server| server != list);
                    let list = [list].into_iter().copied().chain(server).collect::<Vec<_>>().join(":");
                    let seen = handshake(folder, &entry, version, Some(&list));
                    assert_eq!(seen, (own.clone(), name.to_owned()), "{label} {list}");
                    visited += 1;
                }
            }
        }
        assert_eq!(visited, 11);
    });
}

#[test]
fn signatures_are_right() {
    with_tokens("signatures_are_right", card, |_| {
        let mut visited = 0;
        for entry in opened(&uri(CARD, ""), CARD.pin) {
            let Some(PrivateKey { key, .. }) = entry.private_key else { continue };
            let public = entry.certificate.map(|own| own.public_key().unwrap()).or(entry.public_key).unwrap();
            assert!(key.public_eq(&public));
            for digest in [MessageDigest::sha1(), MessageDigest::sha256(), MessageDigest::sha512()] {
                let signature = {
                    let mut signer = openssl::sign::Signer::new(digest, &key).unwrap();
                    signer.sign_oneshot_to_vec(b"what is signed").unwrap()
                };
                let mut verifier = openssl::sign::Verifier::new(digest, &public).unwrap();
                assert!(verifier.verify_oneshot(&signature, b"what is signed").unwrap());
                assert!(!verifier.verify_oneshot(&signature, b"something else").unwrap_or(false));
                visited += 1;
            }
        }
        assert_eq!(visited, 12);
    });
}

#[test]
fn keys_outlive_the_opening_and_sign_on_many_threads() {
    with_tokens("keys_outlive_the_opening_and_sign_on_many_threads", card, |_| {
        let entry = opened(&uri(CARD, ";object=p256"), CARD.pin).remove(0);
        let (key, public) =
            (entry.private_key.unwrap().key, entry.certificate.unwrap().public_key().unwrap());
        let sign = |key: &PKey<Private>| {
            let mut signer = openssl::sign::Signer::new(MessageDigest::sha256(), key).unwrap();
            signer.sign_oneshot_to_vec(b"x").unwrap()
        };
        std::thread::scope(|scope| {
            for _ in 0..3 {
                let (key, public) = (key.clone(), public.clone());
                scope.spawn(move || {
                    for _ in 0..5 {
                        let signature = sign(&key);
                        let mut verifier =
                            openssl::sign::Verifier::new(MessageDigest::sha256(), &public).unwrap();
                        assert!(verifier.verify_oneshot(&signature, b"x").unwrap());
                        drop(opened(&uri(CARD, ""), CARD.pin));
                    }
                });
            }
        });
        drop(key);
        // The last key is gone, and with it the login: the PIN counts again.
        assert_eq!(refused(&uri(CARD, ""), "0000"), Unreadable::Password);
        assert_eq!(opened(&uri(CARD, ";id=%02"), CARD.pin).len(), 1);
    });
}

#[test]
fn a_wrong_pin_is_refused() {
    fn two(tokens: &SoftHsm) {
        tokens.token(CARD);
        tokens.token(OTHER);
        tokens.generate(CARD, "01", "key", "EC:prime256v1");
        tokens.generate(OTHER, "01", "other key", "EC:prime256v1");
    }
    with_tokens("a_wrong_pin_is_refused", two, |_| {
        for pin in ["", "1111", "5", "56789"] {
            assert_eq!(refused(&uri(CARD, ""), pin), Unreadable::Password, "{pin}");
            assert_eq!(refused(&uri(CARD, ""), pin), Unreadable::Password, "{pin} again");
        }
        let kept = opened(&uri(CARD, ""), CARD.pin);
        assert_eq!((kept.len(), kept[0].alias.as_str()), (1, "key"));
        // Also while somebody is logged in.
        assert_eq!(refused(&uri(CARD, ""), "1111"), Unreadable::Password);
        assert_eq!(refused(&uri(CARD, ""), ""), Unreadable::Password);
        assert_eq!(opened(&uri(OTHER, ""), OTHER.pin)[0].alias, "other key");
        // A PIN is not tried on a token that was not meant.
        let many = Unreadable::Unavailable("more than one token is meant; a pkcs11 URI can name one");
        assert_eq!(refused(module().to_str().unwrap(), CARD.pin), many);
    });
}

#[test]
fn a_module_that_is_none_is_refused() {
    with_tokens(
        "a_module_that_is_none_is_refused",
        |tokens| tokens.token(CARD),
        |folder| {
            let none = Unreadable::Unavailable("the PKCS#11 module cannot be used");
            let text = folder.join("text.so");
            std::fs::write(&text, "no library").unwrap();
            let libc =
                ["/lib/x86_64-linux-gnu/libm.so.6", "/lib64/libm.so.6", "/lib/aarch64-linux-gnu/libm.so.6"];
            let library = libc.iter().map(PathBuf::from).find(|path| path.is_file());
            let mut visited = 0;
            for path in [Some(folder.join("missing.so")), Some(text), Some(folder.to_owned()), library]
                .iter()
                .flatten()
            {
                assert_eq!(refused(path.to_str().unwrap(), "1"), none, "{}", path.display());
                visited += 1;
            }
            assert!(visited >= 3);
            let missing = uri(CARD, "").replace("token=payments", "token=nobody");
            assert_eq!(refused(&missing, "1"), Unreadable::Unavailable("there is no such token"));
        },
    );
}

#[test]
fn uris_are_read() {
    let path = "/usr/lib/some%20module.so";
    let text = format!(
        "PKCS11:token=My%20token;serial=12%3b;manufacturer=m;model=x;slot-id=7;slot-description=d;\
        slot-manufacturer=s;object=%C3%A9;id=%00%fFa;type=cert?module-path={path}"
    );
    let field = |field, text: &str| (field, text.to_owned());
    let wanted = Selection {
        module: PathBuf::from("/usr/lib/some module.so"),
        token: vec![
            field(TokenField::Label, "My token"),
            field(TokenField::Serial, "12;"),
            field(TokenField::Manufacturer, "m"),
            field(TokenField::Model, "x"),
            field(TokenField::SlotDescription, "d"),
            field(TokenField::SlotManufacturer, "s"),
        ],
        slot: Some(7),
        label: Some("é".to_owned()),
        id: Some(vec![0, 255, b'a']),
    };
    assert_eq!(parse(&text).unwrap(), wanted);
    let plain = Selection { module: PathBuf::from("/usr/lib/some%20module.so"), ..Selection::default() };
    assert_eq!(parse(path).unwrap(), plain, "a path is no URI");
}

#[test]
fn uris_that_cannot_be_honoured_are_refused() {
    let mut visited = 0;
    for text in [
        "",
        "module.so",
        "./module.so",
        "pkcs11:",
        "pkcs11:token=a",
        "pkcs11:?module-path=module.so",
        "pkcs11:?module-name=softhsm2",
        "pkcs11:?module-path=/m.so&module-path=/m.so",
        "pkcs11:token?module-path=/m.so",
        "pkcs11:token=%4?module-path=/m.so",
        "pkcs11:token=%4g?module-path=/m.so",
        "pkcs11:token=%FF?module-path=/m.so",
        "pkcs11:slot-id=x?module-path=/m.so",
        "pkcs11:slot-id=-1?module-path=/m.so",
        "pkcs11:id=a;id=a?module-path=/m.so",
        "pkcs11:?module-path=/m.so&pin-value=1234",
        "pkcs11:?module-path=/m.so&pin-source=/etc/pin",
        "pkcs11:library-version=3?module-path=/m.so",
        "pkcs11:type=data?module-path=/m.so",
        "pkcs11:vendor=x?module-path=/m.so",
        "pkcs11:?module-path=/m.so&vendor=x",
        "pkcs11:%70?module-path=/m.so",
    ] {
        let refused = parse(text).unwrap_err();
        assert!(!matches!(refused, Unreadable::Password), "{text}");
        visited += 1;
    }
    assert_eq!(visited, 22);
}
