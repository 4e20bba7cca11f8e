//! Everything that the properties say about a certificate or a key.

use super::keystore::{Entry, PrivateKey};
use super::tbs::{self, Pieces};
use super::{alt_names, date, key, name, pem, zone};
use crate::spec::certificates::Field;
use crate::value::{Secret, Value};
use openssl::asn1::Asn1Object;
use openssl::hash::{MessageDigest, hash};
use openssl::nid::Nid;
use openssl::pkey::{PKey, Public};
use openssl::x509::{X509, X509Ref};
use zeroize::Zeroizing;

const KEY_USAGE: &str = "2.5.29.15";
const EXTENDED_KEY_USAGE: &str = "2.5.29.37";
const SUBJECT_ALT_NAME: &str = "2.5.29.17";

/// The bits of the usage, in the order of their names.
const USAGES: [(u8, &str); 8] = [
    (0x80, "Digital Signature"),
    (0x40, "Non-Repudiation"),
    (0x20, "Key Encipherment"),
    (0x10, "Data Encipherment"),
    (0x08, "Key Agreement"),
    (0x04, "Certificate Signing"),
    (0x02, "CRL Signing"),
    (0x01, "Encipher Only"),
];

/// The algorithms with a name; others are given by their identifiers.
const ALGORITHMS: [(&str, &str); 13] = [
    ("1.2.840.113549.1.1.1", "RSA"),
    ("1.2.840.113549.1.3.1", "RSA_DH"),
    ("1.2.840.10045.2.1", "ECC_PUBLIC_KEY"),
    ("1.2.840.113549.1.1.2", "RSA_MD2RSA"),
    ("1.2.840.113549.1.1.4", "RSA_MD5RSA"),
    ("1.2.840.113549.1.1.5", "RSA_SHA1RSA"),
    ("1.2.840.113549.1.1.11", "RSA_SHA256RSA"),
    ("1.2.840.113549.1.1.12", "RSA_SHA384RSA"),
    ("1.2.840.113549.1.1.13", "RSA_SHA512RSA"),
    ("1.2.840.10045.4.1", "ECDSA_SHA1"),
    ("1.2.840.10045.4.3.2", "ECDSA_SHA256"),
    ("1.2.840.10045.4.3.3", "ECDSA_SHA384"),
    ("1.2.840.10045.4.3.4", "ECDSA_SHA512"),
];

/// How the usage is told, which depends on the provider.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UsageStyle {
    /// The bits of the key usage and their names: the Internal provider.
    #[default]
    KeyUsage,
    /// The names of the certificate's extensions, and no bits: the Platform provider.
    ExtensionNames,
}

impl UsageStyle {
    /// The style of a provider: the Platform one, or the Internal one.
    pub fn of_platform(platform: bool) -> Self {
        if platform { Self::ExtensionNames } else { Self::KeyUsage }
    }
}

/// What there is to know about a certificate, a key, or both. A piece that cannot be read is empty.
#[derive(Clone, Debug, Default)]
pub struct CertificateInfo {
    /// The first moment at which the certificate is valid, `23-Jan-2000 15:00:00`, in the zone of this machine.
    pub effective_date: String,
    /// The last moment.
    pub expiration_date: String,
    /// The identifiers of the extended key usage, joined by `, `.
    pub extended_key_usage: String,
    /// The certificate's hashes; of a key alone, those of its SSH form, or else of its subject public key info.
    pub hashes: Hashes,
    /// Whether the hashes are a certificate's.
    pub is_certificate: bool,
    /// Who issued the certificate.
    pub issuer: String,
    /// The private key as PEM (PKCS #8); empty when it cannot leave where it is.
    pub private_key: Secret,
    /// Whether there is a private key.
    pub private_key_available: bool,
    /// The public key as PEM.
    pub public_key: String,
    /// The name or identifier of its algorithm.
    pub public_key_algorithm: String,
    /// Its length in bits.
    pub public_key_length: i32,
    /// The certificate's serial number in hexadecimal.
    pub serial_number: String,
    /// The name or identifier of the algorithm that signed it.
    pub signature_algorithm: String,
    /// Its other names, joined by `, `.
    pub subject_alt_names: String,
    /// The bits of the key usage.
    pub usage_flags: u8,
    /// The names of the extensions, joined by `, `.
    pub extension_names: String,
    /// `V1`, `V2` or `V3`.
    pub version: String,
    /// Whose certificate it is.
    pub subject: String,
    /// The certificate as PEM.
    pub encoded: String,
}

/// Three hashes of the same bytes.
#[derive(Clone, Debug, Default)]
pub struct Hashes {
    md5: Vec<u8>,
    sha1: Vec<u8>,
    sha256: Vec<u8>,
}

impl Hashes {
    fn of(bytes: &[u8]) -> Self {
        let one = |digest| hash(digest, bytes).map(|hash| hash.to_vec()).unwrap_or_default();
        Self {
            md5: one(MessageDigest::md5()),
            sha1: one(MessageDigest::sha1()),
            sha256: one(MessageDigest::sha256()),
        }
    }
}

impl CertificateInfo {
    /// About a certificate, with its private key if that is at hand.
    pub fn of_certificate(certificate: &X509Ref, private_key: Option<&PrivateKey>) -> Self {
        let mut info = Self::default();
        info.read_certificate(certificate);
        info.read_private_key(private_key);
        info
    }

    /// About a certificate in DER; everything is empty when it is none.
    pub fn of_der(der: &[u8]) -> Self {
        X509::from_der(der).map(|certificate| Self::of_certificate(&certificate, None)).unwrap_or_default()
    }

    /// About an entry of a key store: its certificate, or else its key alone.
    pub fn of_entry(entry: &Entry) -> Self {
        let private_key = entry.private_key.as_ref();
        if let Some(certificate) = &entry.certificate {
            return Self::of_certificate(certificate, private_key);
        }
        let mut info = Self::default();
        let given = entry.public_key.as_ref().map(|key| key.public_key_to_der());
        let public = given.or_else(|| private_key.map(|private| private.key.public_key_to_der()));
        if let Some(Ok(der)) = public {
            let key = info.read_public_key(&der);
            info.hashes = Hashes::of(&key.and_then(|key| key::ssh_form(&key)).unwrap_or(der));
        }
        info.read_private_key(private_key);
        info
    }

    fn read_certificate(&mut self, certificate: &X509Ref) {
        let Ok(der) = certificate.to_der() else { return };
        let zone = zone::current();
        self.is_certificate = true;
        self.hashes = Hashes::of(&der);
        self.encoded = pem::from_der(&der);
        self.effective_date = date::local(certificate.not_before(), &zone);
        self.expiration_date = date::local(certificate.not_after(), &zone);
        self.subject = name::windows_name(&certificate.subject_name().to_der().unwrap_or_default());
        self.issuer = name::windows_name(&certificate.issuer_name().to_der().unwrap_or_default());
        self.version = version(certificate.version());
        if let Some(pieces) = Pieces::of(&der) {
            self.read_pieces(&pieces);
        }
    }

    fn read_pieces(&mut self, pieces: &Pieces) {
        self.serial_number = serial_number(pieces.serial);
        self.signature_algorithm = algorithm_name(pieces.signature.clone());
        self.read_public_key(pieces.public_key);
        self.usage_flags = pieces.extension(KEY_USAGE).and_then(tbs::first_bits).unwrap_or_default();
        let purposes = pieces.extension(EXTENDED_KEY_USAGE).and_then(tbs::identifiers);
        self.extended_key_usage = purposes.unwrap_or_default().join(", ");
        self.subject_alt_names = pieces.extension(SUBJECT_ALT_NAME).map(alt_names::list).unwrap_or_default();
        let names: Vec<String> = pieces.extensions.iter().map(|one| extension_name(&one.oid)).collect();
        self.extension_names = names.join(", ");
    }

    /// Reads a subject public key info; answers the key if OpenSSL knows its kind.
    fn read_public_key(&mut self, der: &[u8]) -> Option<PKey<Public>> {
        self.public_key = pem::block("PUBLIC KEY", der);
        self.public_key_algorithm = algorithm_name(tbs::key_algorithm(der));
        let key = PKey::public_key_from_der(der).ok();
        self.public_key_length = key.as_deref().map(key::length).unwrap_or_default();
        key
    }

    fn read_private_key(&mut self, private_key: Option<&PrivateKey>) {
        let Some(private) = private_key else { return };
        self.private_key_available = true;
        if private.exportable {
            let pem = Zeroizing::new(private.key.private_key_to_pem_pkcs8().unwrap_or_default());
            self.private_key = Secret::new(&*pem);
        }
    }

    /// The values of the properties. The rows about the store are not among them.
    pub fn fields(&self, style: UsageStyle) -> [(Field, Value); 24] {
        let text = |text: &str| Value::text(text);
        let fingerprint = |hash: &[u8]| Value::text(&hexadecimal(hash, ":").to_lowercase());
        let thumbprint = |hash: &[u8]| match self.is_certificate {
            true => Value::text(&hexadecimal(hash, "")),
            false => Value::text(""),
        };
        let (usage, flags) = match style {
            UsageStyle::KeyUsage => (self.usage(), i32::from(self.usage_flags)),
            UsageStyle::ExtensionNames => (self.extension_names.clone(), 0),
        };
        [
            (Field::EffectiveDate, text(&self.effective_date)),
            (Field::ExpirationDate, text(&self.expiration_date)),
            (Field::ExtendedKeyUsage, text(&self.extended_key_usage)),
            (Field::Fingerprint, fingerprint(&self.hashes.md5)),
            (Field::FingerprintSha1, fingerprint(&self.hashes.sha1)),
            (Field::FingerprintSha256, fingerprint(&self.hashes.sha256)),
            (Field::Issuer, text(&self.issuer)),
            (Field::PrivateKey, Value::Text(self.private_key.clone())),
            (Field::PrivateKeyAvailable, Value::Boolean(self.private_key_available)),
            // Key containers exist on Windows only, in its own stores, which this library does not read.
            (Field::PrivateKeyContainer, text("")),
            (Field::PublicKey, text(&self.public_key)),
            (Field::PublicKeyAlgorithm, text(&self.public_key_algorithm)),
            (Field::PublicKeyLength, Value::Integer(self.public_key_length)),
            (Field::SerialNumber, text(&self.serial_number)),
            (Field::SignatureAlgorithm, text(&self.signature_algorithm)),
            (Field::SubjectAltNames, text(&self.subject_alt_names)),
            (Field::ThumbprintMd5, thumbprint(&self.hashes.md5)),
            (Field::ThumbprintSha1, thumbprint(&self.hashes.sha1)),
            (Field::ThumbprintSha256, thumbprint(&self.hashes.sha256)),
            (Field::Usage, text(&usage)),
            (Field::UsageFlags, Value::Integer(flags)),
            (Field::Version, text(&self.version)),
            (Field::Subject, text(&self.subject)),
            (Field::Encoded, Value::bytes(self.encoded.as_bytes())),
        ]
    }

    /// The key usage in words.
    fn usage(&self) -> String {
        let named = USAGES.iter().filter(|(bit, _)| self.usage_flags & bit != 0);
        named.map(|(_, name)| *name).collect::<Vec<_>>().join(", ")
    }
}

/// Pairs of hexadecimal digits, in upper case.
fn hexadecimal(bytes: &[u8], separator: &str) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(separator)
}

/// The bytes of the number, without the zero that only keeps a first bit from being a sign.
fn serial_number(content: &[u8]) -> String {
    match content {
        [0, rest @ ..] if !rest.is_empty() => hexadecimal(rest, ""),
        all => hexadecimal(all, ""),
    }
}

/// The format counts its versions from 0.
fn version(raw: i32) -> String {
    match raw.checked_add(1) {
        Some(number) if number > 0 => format!("V{number}"),
        _ => String::new(),
    }
}

fn algorithm_name(oid: Option<String>) -> String {
    let oid = oid.unwrap_or_default();
    let named = ALGORITHMS.iter().find(|(number, _)| *number == oid);
    named.map_or(oid, |(_, name)| (*name).to_owned())
}

/// OpenSSL's name of an extension, or else its identifier.
fn extension_name(oid: &str) -> String {
    let nid = Asn1Object::from_str(oid).map_or(Nid::UNDEF, |object| object.nid());
    match nid.long_name() {
        Ok(name) if nid != Nid::UNDEF => name.to_owned(),
        _ => oid.to_owned(),
    }
}

#[cfg(test)]
mod tests;
