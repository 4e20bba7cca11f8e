//! What is verified about a server's certificate: one thing wrong at a time, and several at once.

use super::*;
use openssl::ec::{EcGroup, EcKey};
use openssl::nid::Nid;

const MISMATCH: &str = "hostname mismatch";
const NO_ADDRESS: &str = "IP address mismatch";

/// What the event says of a server that shows this certificate and these above it.
fn seen(own: &Identity, above: &[&Identity], plan: &TlsPlan) -> (String, bool) {
    let server = Server::tls(
        own,
        |builder| {
            builder.set_security_level(0);
            for identity in above {
                builder.add_extra_chain_cert(identity.certificate.clone()).unwrap();
            }
        },
        echo,
    );
    let mut judge = Recorder::default();
    let result = handshake(&server, plan, &mut judge);
    assert_eq!(judge.events.len(), 1, "{:?}", result.err());
    let event = judge.events.remove(0);
    match result {
        Ok(mut stream) => {
            assert!(event.accept);
            assert_eq!(exchange(stream.as_mut()), Received::CleanEnd);
        }
        Err(error) => {
            assert!(!event.accept && error.is(spec::CERTIFICATE_NOT_VERIFIED), "{error:?}");
            assert_eq!(error.message(), format!("{} {}.", spec::CERTIFICATE_NOT_VERIFIED.text, event.status));
        }
    }
    server.join();
    (event.status, event.accept)
}

#[test]
fn a_name_matches_as_rfc_6125_says() {
    // The common name, the alternative names, the host that is asked for, the status.
    let rows: &[(&str, &[&str], &str, &str)] = &[
        ("x", &["DNS:pay.example.com"], "pay.example.com", "OK"),
        ("x", &["DNS:pay.example.com"], "PAY.Example.COM", "OK"),
        ("x", &["DNS:PAY.EXAMPLE.COM"], "pay.example.com", "OK"),
        ("x", &["DNS:pay.example.com"], "pay.example.com.", "OK"),
        ("x", &["DNS:other.example.com", "DNS:pay.example.com"], "pay.example.com", "OK"),
        ("x", &["DNS:pay.example.com"], "xpay.example.com", MISMATCH),
        ("x", &["DNS:pay.example.com"], "pay.example.com.x", MISMATCH),
        ("x", &["DNS:pay.example.com"], "example.com", MISMATCH),
        ("x", &["DNS:example.com"], "pay.example.com", MISMATCH),
        ("x", &["DNS:.example.com"], "pay.example.com", MISMATCH),
        // Wildcards: the whole of the left-most label, and one label only.
        ("x", &["DNS:*.example.com"], "pay.example.com", "OK"),
        ("x", &["DNS:*.example.com"], "PAY.EXAMPLE.com", "OK"),
        ("x", &["DNS:*.example.com"], "a.pay.example.com", MISMATCH),
        ("x", &["DNS:*.example.com"], "example.com", MISMATCH),
        ("x", &["DNS:*.example.com"], "*.example.com", "OK"),
        ("x", &["DNS:p*.example.com"], "pay.example.com", MISMATCH),
        ("x", &["DNS:*y.example.com"], "pay.example.com", MISMATCH),
        ("x", &["DNS:p*y.example.com"], "pay.example.com", MISMATCH),
        ("x", &["DNS:pay.*.com"], "pay.example.com", MISMATCH),
        ("x", &["DNS:*.*.com"], "pay.example.com", MISMATCH),
        ("x", &["DNS:*.com"], "example.com", MISMATCH),
        ("x", &["DNS:*"], "localhost", MISMATCH),
        ("x", &["DNS:*.example.com"], "xn--pay-2na.example.com", "OK"),
        ("x", &["DNS:xn--*.example.com"], "xn--pay-2na.example.com", MISMATCH),
        // The common name counts only where there is no alternative name of the kind DNS.
        ("pay.example.com", &[], "pay.example.com", "OK"),
        ("PAY.example.com", &[], "pay.EXAMPLE.com", "OK"),
        ("*.example.com", &[], "pay.example.com", "OK"),
        ("pay.example.com", &["DNS:other.example.com"], "pay.example.com", MISMATCH),
        ("pay.example.com", &["IP:127.0.0.1"], "pay.example.com", "OK"),
        ("pay.example.com", &["URI:http://pay.example.com"], "pay.example.com", "OK"),
        // A name in another form is no name.
        ("x", &["URI:http://pay.example.com"], "pay.example.com", MISMATCH),
        ("x", &["email:a@pay.example.com"], "pay.example.com", MISMATCH),
        ("x", &["DNS:http://pay.example.com"], "pay.example.com", MISMATCH),
        // Addresses.
        ("x", &["IP:127.0.0.1"], "127.0.0.1", "OK"),
        ("x", &["IP:127.0.0.1"], "127.0.0.2", NO_ADDRESS),
        ("x", &["DNS:127.0.0.1"], "127.0.0.1", NO_ADDRESS),
        ("127.0.0.1", &[], "127.0.0.1", NO_ADDRESS),
        ("x", &["DNS:*.0.0.1"], "127.0.0.1", NO_ADDRESS),
        ("x", &["IP:::1"], "::1", "OK"),
        ("x", &["IP:::1"], "[::1]", "OK"),
        ("x", &["IP:::1"], "0:0:0:0:0:0:0:1", "OK"),
        ("x", &["IP:FE80::1"], "fe80::1%lo", "OK"),
        ("x", &["IP:FE80::1"], "fe80::2%lo", NO_ADDRESS),
        ("x", &["IP:127.0.0.1"], "::ffff:127.0.0.1", NO_ADDRESS),
        ("x", &["DNS:::1"], "::1", NO_ADDRESS),
    ];
    assert_eq!(rows.len(), 45);
    for (name, alternatives, host, expected) in rows {
        let names = alternatives.join(",");
        let extensions: &[(&str, &str)] = &[("subjectAltName", &names)];
        let own = mint(&Template {
            name,
            alternatives: &[],
            extensions: if alternatives.is_empty() { &[] } else { extensions },
            issuer: Some(&AUTHORITY),
            ..Template::default()
        });
        let plan = TlsPlan { host: (*host).to_owned(), ..plan() };
        let (status, accept) = seen(&own, &[], &plan);
        assert_eq!(status, *expected, "{name} {names} for {host}");
        assert_eq!(accept, *expected == "OK");
    }
}

#[test]
fn the_certificate_itself_must_be_in_order() {
    let later = (1, 30);
    let past = (-30, -1);
    let rows: &[(&str, Template<'_>, &str)] = &[
        ("expired", Template { days: past, ..Template::default() }, "certificate has expired"),
        ("of tomorrow", Template { days: later, ..Template::default() }, "certificate is not yet valid"),
        ("for servers", with(&[("extendedKeyUsage", "serverAuth")]), "OK"),
        ("for both", with(&[("extendedKeyUsage", "clientAuth,serverAuth")]), "OK"),
        ("for clients", with(&[("extendedKeyUsage", "clientAuth")]), PURPOSE),
        ("for mail", with(&[("extendedKeyUsage", "emailProtection")]), PURPOSE),
        ("for anything", with(&[("extendedKeyUsage", "anyExtendedKeyUsage")]), PURPOSE),
        ("to sign", with(&[("keyUsage", "digitalSignature")]), "OK"),
        ("to encrypt keys", with(&[("keyUsage", "keyEncipherment")]), "OK"),
        ("to sign certificates", with(&[("keyUsage", "keyCertSign")]), PURPOSE),
        ("to sign lists", with(&[("keyUsage", "cRLSign")]), PURPOSE),
        ("something critical", with(&[("1.2.3.4", "critical,DER:0500")]), "unhandled critical extension"),
        ("something else", with(&[("1.2.3.4", "DER:0500")]), "OK"),
        ("768 bits", Template { bits: 768, ..Template::default() }, "EE certificate key too weak"),
        ("1024 bits", Template { bits: 1024, ..Template::default() }, "OK"),
        (
            "MD5",
            Template { digest: MessageDigest::md5(), ..Template::default() },
            "CA signature digest algorithm too weak",
        ),
        (
            "SHA-1",
            Template { digest: MessageDigest::sha1(), ..Template::default() },
            "CA signature digest algorithm too weak",
        ),
    ];
    assert_eq!(rows.len(), 17);
    for (name, template, expected) in rows {
        let own = mint(&Template { issuer: Some(&AUTHORITY), ..*template });
        let (status, accept) = seen(&own, &[], &plan());
        assert!(status.starts_with(expected) && accept == (*expected == "OK"), "{name}: {status}");
    }
}

const PURPOSE: &str = "unsuitable certificate purpose";

fn with<'a>(extensions: &'a [(&'a str, &'a str)]) -> Template<'a> {
    Template { extensions, ..Template::default() }
}

#[test]
fn sha_1_and_short_keys_depend_on_the_level_and_md5_on_nothing() {
    let old = TlsPlan { enabled_protocols: 0x0FC0, ..plan() };
    let today = plan();
    let strict = TlsPlan { strict: true, ..plan() };
    let sha1 = Template { digest: MessageDigest::sha1(), ..Template::default() };
    let md5 = Template { digest: MessageDigest::md5(), ..Template::default() };
    let short = Template { bits: 1024, ..Template::default() };
    let tiny = Template { bits: 768, ..Template::default() };
    let curve = Template::default();
    // With TLS 1.0 to 1.2, with 1.2 and later, and strict.
    let rows = [
        (sha1, [true, false, false]),
        (md5, [false, false, false]),
        (short, [true, true, false]),
        (tiny, [false, false, false]),
        (curve, [true, true, true]),
    ];
    for (index, (template, expected)) in rows.iter().enumerate() {
        let own = mint(&Template { issuer: Some(&AUTHORITY), ..*template });
        for (plan, works) in [&old, &today, &strict].into_iter().zip(expected) {
            let server = Server::tls(&own, |builder| builder.set_security_level(0), echo);
            let result = handshake(&server, plan, &mut Recorder::default());
            assert_eq!(result.is_ok(), *works, "{index}: {:?}", result.err());
            drop(result);
            server.join();
        }
    }
}

fn authority<'a>(
    name: &'a str,
    extensions: &'a [(&'a str, &'a str)],
    issuer: Option<&'a Identity>,
) -> Template<'a> {
    Template { name, alternatives: &[], extensions, issuer, ..Template::default() }
}

const CA: (&str, &str) = ("basicConstraints", "critical,CA:TRUE");
const SIGNS: (&str, &str) = ("keyUsage", "critical,digitalSignature");
const CA_0: (&str, &str) = ("basicConstraints", "critical,CA:TRUE,pathlen:0");

#[test]
fn a_chain_must_be_made_of_authorities() {
    let none = "unable to get local issuer certificate";
    // What is above the server's certificate, and the status.
    let rows: &[(&str, &[Template<'_>], &str)] = &[
        ("one", &[authority("A", &[CA], None)], "OK"),
        ("two", &[authority("A", &[CA], None), authority("B", &[CA], None)], "OK"),
        ("a leaf as an authority", &[authority("A", &[("basicConstraints", "CA:FALSE")], None)], INVALID_CA),
        ("nothing about it", &[authority("A", &[], None)], INVALID_CA),
        ("one that may not sign", &[authority("A", &[CA, SIGNS], None)], "invalid CA certificate"),
        ("a short path", &[authority("A", &[CA_0], None)], "OK"),
        (
            "a path too long",
            &[authority("A", &[CA_0], None), authority("B", &[CA], None)],
            "path length constraint exceeded",
        ),
        (
            "an old one",
            &[Template { days: (-30, -1), ..authority("A", &[CA], None) }],
            "certificate has expired",
        ),
        (
            "one for mail",
            &[authority("A", &[CA, ("extendedKeyUsage", "emailProtection")], None)],
            "unsuitable certificate purpose",
        ),
        (
            "allowed names",
            &[authority("A", &[CA, ("nameConstraints", "permitted;DNS:localhost")], None)],
            "OK",
        ),
        (
            "other names",
            &[authority("A", &[CA, ("nameConstraints", "critical,permitted;DNS:example.com")], None)],
            "permitted subtree violation",
        ),
        (
            "not these names",
            &[authority("A", &[CA, ("nameConstraints", "critical,excluded;DNS:localhost")], None)],
            "excluded subtree violation",
        ),
        (
            "something critical",
            &[authority("A", &[CA, ("1.2.3.4", "critical,DER:0500")], None)],
            "unhandled critical extension",
        ),
        (
            "a tiny key",
            &[Template { bits: 768, ..authority("A", &[CA], None) }],
            "CA certificate key too weak",
        ),
    ];
    assert_eq!(rows.len(), 14);
    for (name, templates, expected) in rows {
        let mut chain: Vec<Identity> = Vec::new();
        for template in *templates {
            let issuer = Some(chain.last().unwrap_or(&AUTHORITY));
            let next = mint(&Template { issuer, ..*template });
            chain.push(next);
        }
        let own = mint(&Template { issuer: chain.last(), ..Template::default() });
        let above: Vec<&Identity> = chain.iter().rev().collect();
        let (status, accept) = seen(&own, &above, &plan());
        assert!(status.contains(expected), "{name}: {status}");
        assert_eq!(accept, *expected == "OK", "{name}");
        // The order in which they come does not matter, and more of them neither.
        let mut mixed: Vec<&Identity> = chain.iter().collect();
        mixed.push(&GOOD);
        assert_eq!(seen(&own, &mixed, &plan()), (status, accept), "{name}");
        // What the server does not send is not known.
        let (status, accept) = seen(&own, &above[1..], &plan());
        assert!(status.contains(none) && !accept, "{name}: {status}");
    }
}

const INVALID_CA: &str = "invalid CA certificate";

#[test]
fn one_way_to_a_trusted_authority_is_enough() {
    // The same key and name, by itself, by the trusted authority and by a stranger.
    let stranger = mint(&authority("Stranger", &[CA], None));
    let alone = mint(&authority("Cross", &[CA], None));
    let cross = |issuer: &Identity| {
        let mut builder = X509Builder::new().unwrap();
        builder.set_version(2).unwrap();
        builder.set_serial_number(&BigNum::from_u32(7).unwrap().to_asn1_integer().unwrap()).unwrap();
        builder.set_subject_name(alone.certificate.subject_name()).unwrap();
        builder.set_issuer_name(issuer.certificate.subject_name()).unwrap();
        builder.set_not_before(alone.certificate.not_before()).unwrap();
        builder.set_not_after(alone.certificate.not_after()).unwrap();
        builder.set_pubkey(&alone.key).unwrap();
        builder.append_extension(BasicConstraints::new().critical().ca().build().unwrap()).unwrap();
        builder.sign(&issuer.key, MessageDigest::sha256()).unwrap();
        Identity { key: alone.key.clone(), certificate: builder.build() }
    };
    let (trusted, untrusted) = (cross(&AUTHORITY), cross(&stranger));
    let own = mint(&Template { issuer: Some(&alone), ..Template::default() });
    assert_eq!(seen(&own, &[&trusted], &plan()).0, "OK");
    assert!(!seen(&own, &[&untrusted, &stranger], &plan()).1);
    assert!(!seen(&own, &[&alone], &plan()).1, "an authority that only the server knows");
    // A server that sends all of them.
    assert_eq!(seen(&own, &[&trusted, &untrusted, &stranger], &plan()).0, "OK");
    // The cross-signed one trusted by itself, whatever it comes with.
    let pem = crate::cert::pem::from_der(&alone.certificate.to_der().unwrap());
    let by_itself = TlsPlan { server_ca_certs: pem, ..plan() };
    assert_eq!(seen(&own, &[&untrusted, &stranger], &by_itself).0, "OK");
}

#[test]
fn a_flag_takes_away_one_thing_and_no_other() {
    let stranger = mint(&authority("Stranger", &[CA], None));
    let own = mint(&Template {
        days: (-30, -1),
        extensions: &[("extendedKeyUsage", "clientAuth"), ("1.2.3.4", "critical,DER:0500")],
        issuer: Some(&stranger),
        ..Template::default()
    });
    let other = TlsPlan { host: "other.example".to_owned(), ..plan() };
    let all = [
        (0x1, "certificate has expired"),
        (0x10, "unable to get local issuer certificate"),
        (0x20, PURPOSE),
        (0x8000_0000, MISMATCH),
        (0, "unhandled critical extension"),
    ];
    let mut visited = 0;
    // Every sum of the flags that have an effect.
    for chosen in 0_u32..16 {
        let on = |index: usize| index < 4 && chosen & (1 << index) != 0;
        let flags = all.iter().enumerate().filter(|(index, _)| on(*index)).map(|(_, (flag, _))| flag).sum();
        let (status, accept) = seen(&own, &[], &TlsPlan { security_flags: flags, ..other.clone() });
        for (index, (_, text)) in all.iter().enumerate() {
            assert_eq!(status.contains(text), !on(index), "{flags:#x}: {status}");
        }
        assert!(!accept, "nothing forgives a critical extension that nobody knows");
        let strict = TlsPlan { security_flags: flags, strict: true, ..other.clone() };
        assert_eq!(seen(&own, &[], &strict).0.split("; ").count(), 6, "strict forgives nothing");
        visited += 1;
    }
    assert_eq!(visited, 16);
}

#[test]
fn the_listed_certificate_is_the_same_to_the_last_byte() {
    let own = mint(&Template { days: (-30, -1), ..Template::default() });
    let der = own.certificate.to_der().unwrap();
    // The same key and names once more: another certificate.
    let mut again = X509Builder::new().unwrap();
    again.set_subject_name(own.certificate.subject_name()).unwrap();
    again.set_issuer_name(own.certificate.issuer_name()).unwrap();
    again.set_not_before(own.certificate.not_before()).unwrap();
    again.set_not_after(own.certificate.not_after()).unwrap();
    again.set_pubkey(&own.key).unwrap();
    again.sign(&own.key, MessageDigest::sha256()).unwrap();
    let again = again.build().to_der().unwrap();
    let mut changed = der.clone();
    *changed.last_mut().unwrap() ^= 1;
    let longer = [&der[..], &[0]].concat();
    let rows = [(der.clone(), true), (again, false), (changed, false), (longer, false), (Vec::new(), false)];
    for (index, (listed, expected)) in rows.into_iter().enumerate() {
        let plan = TlsPlan { accept_certificate: Some(listed), ..plan() };
        let (status, accept) = seen(&own, &[], &plan);
        assert_eq!((accept, status == "OK"), (expected, expected), "{index}: {status}");
    }
}

#[test]
fn a_key_on_a_curve_is_as_good() {
    let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1).unwrap();
    let key = PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap();
    let mut builder = X509Builder::new().unwrap();
    builder.set_version(2).unwrap();
    builder.set_subject_name(GOOD.certificate.subject_name()).unwrap();
    builder.set_issuer_name(AUTHORITY.certificate.subject_name()).unwrap();
    builder.set_not_before(GOOD.certificate.not_before()).unwrap();
    builder.set_not_after(GOOD.certificate.not_after()).unwrap();
    builder.set_pubkey(&key).unwrap();
    let names = SubjectAlternativeName::new().dns("localhost").build(&builder.x509v3_context(None, None));
    builder.append_extension(names.unwrap()).unwrap();
    builder.sign(&AUTHORITY.key, MessageDigest::sha256()).unwrap();
    let own = Identity { key, certificate: builder.build() };
    for plan in [plan(), TlsPlan { strict: true, ..plan() }] {
        assert_eq!(seen(&own, &[], &plan), ("OK".to_owned(), true));
    }
}

#[test]
fn a_signature_by_another_key_is_judged_as_any_other_fault() {
    let other = mint(&authority("Other CA", &[CA], None));
    let forger = Identity { key: other.key.clone(), certificate: AUTHORITY.certificate.clone() };
    let own = mint(&Template { issuer: Some(&forger), ..Template::default() });
    for enabled_protocols in [0x0C00, 0x3C00] {
        for check_ocsp in [0, 1] {
            let plan = TlsPlan { enabled_protocols, check_ocsp, ..plan() };
            assert_eq!(seen(&own, &[], &plan), ("certificate signature failure".to_owned(), false));
            let listed = TlsPlan { accept_certificate: Some(own.certificate.to_der().unwrap()), ..plan };
            assert_eq!(seen(&own, &[], &listed), ("OK".to_owned(), true));
        }
    }
}

#[test]
fn only_the_authority_at_the_end_may_be_signed_with_md5() {
    let identified = [CA, ("subjectKeyIdentifier", "hash")];
    let below = [CA, ("subjectKeyIdentifier", "hash"), ("authorityKeyIdentifier", "keyid:always")];
    let digest = MessageDigest::md5();
    let root = mint(&Template { digest, ..authority("Root", &identified, None) });
    // It has the name of the root, which is that of its issuer.
    let middle = |digest| mint(&Template { digest, ..authority("Root", &below, Some(&root)) });
    let pem = crate::cert::pem::from_der(&root.certificate.to_der().unwrap());
    // Where TLS 1.0 is enabled, OpenSSL itself lets every digest pass.
    let old = TlsPlan { enabled_protocols: 0x3FC0, server_ca_certs: pem, ..plan() };
    let extensions = &[("authorityKeyIdentifier", "keyid:always")];
    for (digest, expected) in
        [(MessageDigest::sha256(), "OK"), (digest, "CA signature digest algorithm too weak")]
    {
        let middle = middle(digest);
        let own = mint(&Template { extensions, issuer: Some(&middle), ..Template::default() });
        assert_eq!(seen(&own, &[&middle], &old), (expected.to_owned(), expected == "OK"));
    }
}
