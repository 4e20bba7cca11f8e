//! Each signature algorithm, alone, with each kind of key.

use crate::authority::{Authority, Key};
use crate::client::{Seen, connect};
use crate::groups::{Count, names_of};
use crate::server::{Maker, Server};

/// What the authority signs certificates with.
const AUTHORITY_13: &str = "rsa_pkcs1_sha256";
const AUTHORITY_12: &str = "sha256-rsa";

const KEYS_13: [Key; 7] = [Key::Rsa, Key::RsaPss, Key::P256, Key::P384, Key::P521, Key::Ed25519, Key::Ed448];

/// Whether a server with this key can sign the handshake so in TLS 1.3.
fn fits_13(algorithm: &str, key: Key) -> bool {
    match key {
        // The old form of RSA is for certificates only.
        Key::Rsa | Key::RsaPss => algorithm.starts_with("rsa_pss_"),
        Key::P256 => algorithm == "ecdsa_secp256r1_sha256",
        Key::P384 => algorithm == "ecdsa_secp384r1_sha384",
        Key::P521 => algorithm == "ecdsa_secp521r1_sha512",
        Key::Ed25519 => algorithm == "ed25519",
        Key::Ed448 => algorithm == "ed448",
        Key::Dsa | Key::Dsa1024 => false,
    }
}

/// How GnuTLS writes an algorithm.
fn spelled_13(algorithm: &str, key: Key) -> String {
    match algorithm {
        "ed25519" => "EdDSA-Ed25519".to_owned(),
        "ed448" => "EdDSA-Ed448".to_owned(),
        other if key == Key::Rsa => other.replace("rsa_pss_", "rsa-pss-rsae-").to_uppercase(),
        other => other.replace('_', "-").to_uppercase(),
    }
}

/// Every algorithm of TLS 1.3 with every key.
pub fn try_tls13(maker: Maker, authority: &Authority) -> Count {
    let mut count = Count::default();
    for key in KEYS_13 {
        let server = Server::start(maker, authority, key);
        for algorithm in names_of("TLS13SignatureAlgorithms") {
            let list = format!("TLS13SignatureAlgorithms={algorithm},{AUTHORITY_13}");
            let seen = connect(authority, &server, &["SSLEnabledProtocols=12288".to_owned(), list]);
            let signed = fits_13(algorithm, key).then(|| spelled_13(algorithm, key));
            count.add(&server, &seen, signed, &format!("{algorithm} with {}", key.name()));
        }
    }
    count
}

impl Count {
    /// Compares one handshake with the signature that the server must have made; none where it must have failed.
    fn add(&mut self, server: &Server, seen: &Seen, signed: Option<String>, what: &str) {
        let context = format!("{:?} {what}: {} {}", server.maker, seen.code, seen.text);
        let Some(signed) = signed else {
            assert_eq!(seen.code, 276, "{context}");
            self.refused += 1;
            return;
        };
        assert_eq!(seen.code, 0, "{context}");
        let session = server.session();
        if server.maker == Maker::GnuTls {
            assert!(session.contains(&format!("({signed})")), "{context}: {session}");
        }
        self.connected += 1;
    }
}

/// The suites whose handshake is signed.
const SIGNED: &str = "SSLEnabledCipherSuites=TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA;\
    TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA;TLS_DHE_DSS_WITH_AES_128_CBC_SHA";

/// Every algorithm of TLS 1.2 with every key that has a suite. The protocols without 1.0 and 1.1 take no SHA-1.
pub fn try_tls12(maker: Maker, authority: &Authority, protocols: u32) -> Count {
    let mut count = Count::default();
    for algorithm in names_of("TLS12SignatureAlgorithms") {
        let (digest, kind) = algorithm.split_once('-').unwrap();
        for (key, own) in [(Key::Rsa, "rsa"), (Key::P256, "ecdsa"), (Key::Dsa, "dsa")] {
            // An RSA key can sign with what the list has for the authority, so it gets a certificate of its own.
            let (files, list) = match key {
                Key::Rsa if kind == "rsa" => (authority.server_signed(key, digest), algorithm.to_owned()),
                Key::Rsa => continue,
                _ => (authority.server(key), format!("{algorithm},{AUTHORITY_12}")),
            };
            let old_only = ["-no_tls1_3"];
            let server =
                Server::with(maker, authority, files, if maker == Maker::OpenSsl { &old_only } else { &[] });
            let settings = [
                format!("SSLEnabledProtocols={protocols}"),
                format!("TLS12SignatureAlgorithms={list}"),
                SIGNED.to_owned(),
            ];
            let seen = connect(authority, &server, &settings);
            let digest_fits = digest != "sha1" || protocols != 3072;
            // GnuTLS has DSA with SHA-1 only and no SHA-224.
            let known = maker == Maker::OpenSsl || (digest != "sha224" && (own != "dsa" || digest == "sha1"));
            let fits = own == kind && digest_fits && known;
            let signed = fits.then(|| format!("{kind}-{digest}").to_uppercase());
            count.add(&server, &seen, signed, &format!("{list} with {}", key.name()));
        }
    }
    count
}
