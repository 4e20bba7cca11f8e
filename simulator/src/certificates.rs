//! The host's own certification authority and its server certificates, good and bad. All keys are EC P-256,
//! which are made in a millisecond.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use openssl::asn1::{Asn1Integer, Asn1Time};
use openssl::bn::{BigNum, MsbOption};
use openssl::ec::{EcGroup, EcKey};
use openssl::error::ErrorStack;
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkey::{HasPublic, PKey, PKeyRef, Private};
use openssl::ssl::{SslAcceptor, SslAcceptorBuilder, SslMethod, SslVerifyMode, SslVersion};
use openssl::stack::Stack;
use openssl::x509::extension::{
    AuthorityKeyIdentifier, BasicConstraints, ExtendedKeyUsage, KeyUsage, SubjectAlternativeName,
    SubjectKeyIdentifier,
};
use openssl::x509::store::X509StoreBuilder;
use openssl::x509::{X509, X509Builder, X509Name, X509NameBuilder, X509NameRef};
use parking_lot::Mutex;
use serde::Deserialize;

use crate::options::TlsVersions;
use crate::scenario::ClientCertificate;

/// A server certificate, good or with one thing wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateKind {
    /// For `localhost`, 127.0.0.1 and ::1, by the simulator's authority, valid now.
    #[default]
    Good,
    /// For `wrong-name.invalid` only.
    WrongName,
    /// Its time ended yesterday.
    Expired,
    /// Its time starts tomorrow.
    NotYetValid,
    /// Not by the authority but by itself.
    SelfSigned,
}

const DAY: i64 = 86_400;

/// A key and its certificate.
struct Identity {
    key: PKey<Private>,
    certificate: X509,
}

/// What an acceptor is made for.
type Purpose = (CertificateKind, TlsVersions, ClientCertificate);

/// The certification authority, and one TLS acceptor for each purpose that was asked for.
pub(crate) struct Authority {
    own: Identity,
    pem: String,
    /// Those whose certificates clients may present.
    client_authorities: Vec<X509>,
    acceptors: Mutex<HashMap<Purpose, Arc<SslAcceptor>>>,
}

impl Authority {
    /// A new authority. Those of `client_authorities` (PEM) vouch for clients too.
    pub(crate) fn mint(client_authorities: &str) -> Result<Self, ErrorStack> {
        let key = new_key()?;
        let name = name("dpaymentssdk simulator CA")?;
        let mut builder = started(&name, &key, -DAY, 3650 * DAY)?;
        builder.set_issuer_name(&name)?;
        builder.append_extension(BasicConstraints::new().critical().ca().build()?)?;
        builder.append_extension(KeyUsage::new().critical().key_cert_sign().crl_sign().build()?)?;
        let identifier = SubjectKeyIdentifier::new().build(&builder.x509v3_context(None, None))?;
        builder.append_extension(identifier)?;
        builder.sign(&key, MessageDigest::sha256())?;
        let certificate = builder.build();
        let pem = String::from_utf8_lossy(&certificate.to_pem()?).into_owned();
        let mut client_authorities = X509::stack_from_pem(client_authorities.as_bytes())?;
        client_authorities.push(certificate.clone());
        Ok(Self { own: Identity { key, certificate }, pem, client_authorities, acceptors: Mutex::default() })
    }

    pub(crate) fn pem(&self) -> &str {
        &self.pem
    }

    /// The acceptor with this certificate, made when it is first asked for.
    pub(crate) fn acceptor(
        &self,
        kind: CertificateKind,
        versions: TlsVersions,
        client: ClientCertificate,
    ) -> Result<Arc<SslAcceptor>, ErrorStack> {
        let mut acceptors = self.acceptors.lock();
        if let Some(acceptor) = acceptors.get(&(kind, versions, client)) {
            return Ok(Arc::clone(acceptor));
        }
        let identity = self.server(kind)?;
        let mut builder = SslAcceptor::mozilla_intermediate_v5(SslMethod::tls_server())?;
        builder.set_private_key(&identity.key)?;
        builder.set_certificate(&identity.certificate)?;
        let least = if versions == TlsVersions::Tls13 { SslVersion::TLS1_3 } else { SslVersion::TLS1_2 };
        let most = if versions == TlsVersions::Tls12 { SslVersion::TLS1_2 } else { SslVersion::TLS1_3 };
        builder.set_min_proto_version(Some(least))?;
        builder.set_max_proto_version(Some(most))?;
        if client != ClientCertificate::None {
            self.ask_for_certificate(&mut builder, client)?;
        }
        let acceptor = Arc::new(builder.build());
        acceptors.insert((kind, versions, client), Arc::clone(&acceptor));
        Ok(acceptor)
    }

    /// Has the acceptor ask clients for a certificate.
    fn ask_for_certificate(
        &self,
        builder: &mut SslAcceptorBuilder,
        client: ClientCertificate,
    ) -> Result<(), ErrorStack> {
        let (mut trusted, mut names) = (X509StoreBuilder::new()?, Stack::new()?);
        for authority in &self.client_authorities {
            trusted.add_cert(authority.clone())?;
            names.push(authority.subject_name().to_owned()?)?;
        }
        builder.set_verify_cert_store(trusted.build())?;
        builder.set_client_ca_list(names);
        // A session may be resumed by whom it was made for only.
        builder.set_session_id_context(b"simulator")?;
        let demand = match client {
            ClientCertificate::Demand => SslVerifyMode::FAIL_IF_NO_PEER_CERT,
            _ => SslVerifyMode::empty(),
        };
        builder.set_verify(SslVerifyMode::PEER | demand);
        Ok(())
    }

    /// A client's certificate for a public key.
    pub(crate) fn client(&self, common_name: &str, public_key: &[u8]) -> Result<Vec<u8>, ErrorStack> {
        let public = PKey::public_key_from_der(public_key)?;
        let mut builder = started(&name(common_name)?, &public, -DAY, 365 * DAY)?;
        builder.set_issuer_name(self.own.certificate.subject_name())?;
        builder.append_extension(BasicConstraints::new().critical().build()?)?;
        builder.append_extension(KeyUsage::new().critical().digital_signature().build()?)?;
        builder.append_extension(ExtendedKeyUsage::new().client_auth().build()?)?;
        builder.sign(&self.own.key, MessageDigest::sha256())?;
        builder.build().to_der()
    }

    fn server(&self, kind: CertificateKind) -> Result<Identity, ErrorStack> {
        let key = new_key()?;
        let (from, to) = match kind {
            CertificateKind::Expired => (-30 * DAY, -DAY),
            CertificateKind::NotYetValid => (DAY, 30 * DAY),
            _ => (-DAY, 365 * DAY),
        };
        let wrong_name = kind == CertificateKind::WrongName;
        let subject = name(if wrong_name { "wrong-name.invalid" } else { "localhost" })?;
        let self_signed = kind == CertificateKind::SelfSigned;
        let issuer = (!self_signed).then_some(&self.own);
        let mut builder = started(&subject, &key, from, to)?;
        builder.set_issuer_name(issuer.map_or(&subject, |own| own.certificate.subject_name()))?;
        builder.append_extension(BasicConstraints::new().critical().build()?)?;
        builder.append_extension(KeyUsage::new().critical().digital_signature().build()?)?;
        builder.append_extension(ExtendedKeyUsage::new().server_auth().build()?)?;
        let context = builder.x509v3_context(issuer.map(|own| &*own.certificate), None);
        let mut names = SubjectAlternativeName::new();
        if wrong_name {
            names.dns("wrong-name.invalid");
        } else {
            names.dns("localhost").ip("127.0.0.1").ip("::1");
        }
        let names = names.build(&context)?;
        let subject_key = SubjectKeyIdentifier::new().build(&context)?;
        let authority_key = match issuer {
            Some(_) => Some(AuthorityKeyIdentifier::new().keyid(true).build(&context)?),
            None => None,
        };
        builder.append_extension(names)?;
        builder.append_extension(subject_key)?;
        if let Some(authority_key) = authority_key {
            builder.append_extension(authority_key)?;
        }
        builder.sign(issuer.map_or(&key, |own| &own.key), MessageDigest::sha256())?;
        Ok(Identity { key, certificate: builder.build() })
    }
}

/// A subject in one line, for the log.
pub(crate) fn describe(name: &X509NameRef) -> String {
    let part = |entry: &openssl::x509::X509NameEntryRef| {
        let value = entry.data().to_string().unwrap_or_default();
        format!("{}={value}", entry.object().nid().short_name().unwrap_or("?"))
    };
    name.entries().map(part).collect::<Vec<_>>().join(", ")
}

fn new_key() -> Result<PKey<Private>, ErrorStack> {
    let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1)?;
    PKey::from_ec_key(EcKey::generate(&group)?)
}

fn name(common_name: &str) -> Result<X509Name, ErrorStack> {
    let mut builder = X509NameBuilder::new()?;
    builder.append_entry_by_nid(Nid::ORGANIZATIONNAME, "dpaymentssdk tests")?;
    builder.append_entry_by_nid(Nid::COMMONNAME, common_name)?;
    Ok(builder.build())
}

/// A builder with version, serial number, subject, key and validity (in seconds from now).
fn started<T: HasPublic>(
    subject: &X509Name,
    key: &PKeyRef<T>,
    from: i64,
    to: i64,
) -> Result<X509Builder, ErrorStack> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64);
    let mut serial = BigNum::new()?;
    serial.rand(127, MsbOption::MAYBE_ZERO, false)?;
    let mut builder = X509Builder::new()?;
    builder.set_version(2)?;
    builder.set_serial_number(&*Asn1Integer::from_bn(&serial)?)?;
    builder.set_subject_name(subject)?;
    builder.set_pubkey(key)?;
    builder.set_not_before(&*Asn1Time::from_unix(now + from)?)?;
    builder.set_not_after(&*Asn1Time::from_unix(now + to)?)?;
    Ok(builder)
}
