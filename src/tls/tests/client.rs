//! Certificates of this side.

use super::*;
use crate::cert;
use openssl::ssl::{SslContextBuilder, SslVerifyMode};

/// The identity as this side presents it.
fn presented(own: &Identity, chain: &[&Identity]) -> Option<cert::Identity> {
    Some(cert::Identity {
        certificate: own.certificate.clone(),
        chain: chain.iter().map(|above| above.certificate.clone()).collect(),
        key: own.key.clone(),
    })
}

/// Asks for a certificate and tells the subjects of what came, the nearest first.
fn asking() -> Server {
    let ask = |builder: &mut SslContextBuilder| {
        builder.set_verify_callback(SslVerifyMode::PEER, |_, _| true);
    };
    let tell = |mut stream: SslStream<TcpStream>| {
        // What a client sent is the certificate and what is above it; OpenSSL shows a server the two apart.
        let own = stream.ssl().peer_certificate();
        let above = stream.ssl().peer_cert_chain().into_iter().flatten().map(ToOwned::to_owned);
        let name = |certificate: X509| {
            let entry = certificate.subject_name().entries_by_nid(openssl::nid::Nid::COMMONNAME).next();
            entry.unwrap().data().to_string().unwrap()
        };
        let told = own.into_iter().chain(above).map(name).collect::<Vec<_>>().join(" < ");
        echo_once(&mut stream);
        Some(told)
    };
    Server::tls(&GOOD, ask, tell)
}

fn echo_once(stream: &mut SslStream<TcpStream>) {
    let mut buffer = [0; 64];
    let count = stream.ssl_read(&mut buffer).unwrap();
    stream.write_all(&buffer[..count]).unwrap();
    let _ = stream.shutdown();
}

fn told(plan: &TlsPlan) -> Option<String> {
    let server = asking();
    let result = handshake(&server, plan, &mut Recorder::default());
    assert_eq!(exchange(result.unwrap().as_mut()), Received::CleanEnd);
    server.join()
}

#[test]
fn the_server_gets_the_certificate_and_only_the_chain_that_was_given() {
    let root = mint(&Template { name: "Client Root", authority: true, ..Template::default() });
    let middle =
        mint(&Template { name: "Client CA", authority: true, issuer: Some(&root), ..Template::default() });
    let own = mint(&Template { name: "Terminal 7", issuer: Some(&middle), ..Template::default() });
    let pem = |identity: &Identity| cert::pem::from_der(&identity.certificate.to_der().unwrap());
    // The authorities that are trusted hold the whole chain: none of it may go out by itself.
    let trusted = [&*AUTHORITY, &root, &middle].map(pem).concat();
    for enabled_protocols in [0x0C00, 0x3000] {
        let plan = TlsPlan { enabled_protocols, server_ca_certs: trusted.clone(), ..plan() };
        assert_eq!(told(&plan).as_deref(), Some(""), "nobody, without an identity");
        let alone = TlsPlan { identity: presented(&own, &[]), ..plan.clone() };
        assert_eq!(told(&alone).as_deref(), Some("Terminal 7"));
        let with_chain = TlsPlan { identity: presented(&own, &[&middle]), ..plan.clone() };
        assert_eq!(told(&with_chain).as_deref(), Some("Terminal 7 < Client CA"));
        // SSLCACerts, on one line as settings are: what is there already does not go out twice.
        let ca_certs = [&middle, &root].map(pem).concat().replace('\n', " ");
        let with_more = TlsPlan { ca_certs, ..with_chain };
        assert_eq!(told(&with_more).as_deref(), Some("Terminal 7 < Client CA < Client Root"));
    }
}

#[test]
fn an_identity_that_does_not_fit_fails_before_anything_is_sent() {
    let own = mint(&Template { name: "Terminal 7", ..Template::default() });
    let other_key = Identity { key: GOOD.key.clone(), certificate: own.certificate.clone() };
    let rows = [
        (TlsPlan { identity: presented(&other_key, &[]), ..plan() }, spec::CANNOT_ACQUIRE_CREDENTIALS),
        (
            TlsPlan { identity: presented(&own, &[]), ca_certs: "nothing".to_owned(), ..plan() },
            spec::CANNOT_OPEN_STORE,
        ),
    ];
    for (plan, code) in rows {
        let server = Server::raw(|mut stream| {
            let mut first = Vec::new();
            let _ = stream.read_to_end(&mut first);
            Some(first.len().to_string())
        });
        let error = handshake(&server, &plan, &mut Recorder::default()).err().unwrap();
        assert!(error.is(code), "{error:?}");
        assert_eq!(server.join().as_deref(), Some("0"), "{error:?}");
    }
}
