//! PKCS #11: certificates and keys of a token, by the module of its maker. The keys stay in the token.

mod token;
mod uri;

#[cfg(test)]
mod tests;

use super::assemble::chain_above;
use super::{Entry, PrivateKey, Unreadable};
use crate::cert::der::Reader;
use crate::cert::ffi;
use cryptoki::object::{Attribute, AttributeType, CertificateType, KeyType, ObjectClass, ObjectHandle};
use openssl::bn::BigNum;
use openssl::pkey::{Id, PKey, Public};
use openssl::rsa::Rsa;
use openssl::x509::X509;
use std::sync::Arc;
use token::{Token, TokenKey};

/// The entries of the token that `spec` names: a `pkcs11:` URI with a `module-path`, or the full path of a module.
///
/// A certificate and a key belong together when they have the same identifier. A key that signs only with another
/// PIN each time, or of a kind that TLS has no use for, is left out.
pub(super) fn open(spec: &str, pin: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let selection = uri::parse(spec)?;
    let token = Token::open(&selection, pin)?;
    let certificates = Certificate::all(&token)?;
    let keys = Key::all(&token)?;
    let mut entries = Vec::new();
    for own in &certificates {
        let key = keys.iter().find(|key| key.belongs_to(own));
        if selection.wants(&own.id, &[Some(own.label.as_str()), key.map(|key| key.label.as_str())]) {
            entries.push(entry(&token, Some((own, &certificates)), key)?);
        }
    }
    for key in &keys {
        let alone = !certificates.iter().any(|certificate| key.belongs_to(certificate));
        if alone && selection.wants(&key.id, &[Some(key.label.as_str())]) {
            entries.push(entry(&token, None, Some(key))?);
        }
    }
    Ok(entries)
}

impl uri::Selection {
    /// Whether an entry with this identifier and one of these labels is meant.
    fn wants(&self, id: &[u8], labels: &[Option<&str>]) -> bool {
        let label = self.label.as_deref().is_none_or(|wanted| labels.contains(&Some(wanted)));
        label && self.id.as_deref().is_none_or(|wanted| wanted == id)
    }
}

fn entry(
    token: &Arc<Token>,
    certificate: Option<(&Certificate, &[Certificate])>,
    key: Option<&Key>,
) -> Result<Entry, Unreadable> {
    let mut entry = Entry::default();
    let labels = [certificate.map(|(own, _)| &own.label), key.map(|key| &key.label)];
    entry.alias = labels.into_iter().flatten().find(|label| !label.is_empty()).cloned().unwrap_or_default();
    let mut public = key.and_then(|key| key.public.clone());
    if let Some((own, all)) = certificate {
        public = own.certificate.public_key().ok();
        if key.is_some() {
            let candidates: Vec<X509> = all.iter().map(|other| other.certificate.clone()).collect();
            entry.chain = chain_above(&own.certificate, &candidates);
        }
        entry.certificate = Some(own.certificate.clone());
    }
    if let (Some(key), Some(public)) = (key, &public) {
        let signer = TokenKey { token: Arc::clone(token), object: key.object };
        let key = ffi::private_key(public, Arc::new(signer))
            .map_err(|_| Unreadable::Damaged("a public key of the token is damaged"))?;
        entry.private_key = key.map(|key| PrivateKey { key, exportable: false });
    }
    if entry.certificate.is_none() {
        entry.public_key = public;
    }
    Ok(entry)
}

/// A certificate of a token.
struct Certificate {
    id: Vec<u8>,
    label: String,
    certificate: X509,
}

impl Certificate {
    /// All of them. One that is damaged is left out: it is nobody's fault who wants another.
    fn all(token: &Token) -> Result<Vec<Self>, Unreadable> {
        let template =
            [Attribute::Class(ObjectClass::CERTIFICATE), Attribute::CertificateType(CertificateType::X_509)];
        let objects = token.with(|session| session.find_objects(&template))?;
        let read = |object| {
            let attributes = Attributes::read(token, object);
            let certificate = X509::from_der(&attributes.bytes(AttributeType::Value)?).ok()?;
            let id = attributes.bytes(AttributeType::Id).unwrap_or_default();
            Some(Self { id, label: attributes.label(), certificate })
        };
        Ok(objects.into_iter().filter_map(read).collect())
    }
}

/// A private key of a token.
struct Key {
    object: ObjectHandle,
    id: Vec<u8>,
    label: String,
    kind: Id,
    /// Its public side, if the token shows it.
    public: Option<PKey<Public>>,
}

impl Key {
    /// All keys that can sign for TLS.
    fn all(token: &Token) -> Result<Vec<Self>, Unreadable> {
        let find = |class| token.with(|session| session.find_objects(&[Attribute::Class(class)]));
        let publics: Vec<Attributes> = find(ObjectClass::PUBLIC_KEY)?
            .into_iter()
            .map(|object| Attributes::read(token, object))
            .collect();
        let read = |object| {
            let attributes = Attributes::read(token, object);
            let kind = match attributes.key_type()? {
                KeyType::RSA => Id::RSA,
                KeyType::EC => Id::EC,
                _ => return None,
            };
            let id = attributes.bytes(AttributeType::Id).unwrap_or_default();
            let same = |other: &&Attributes| {
                other.key_type() == attributes.key_type()
                    && other.bytes(AttributeType::Id).as_ref() == Some(&id)
            };
            let public = publics.iter().find(same).and_then(Attributes::public_key);
            let public = public.or_else(|| attributes.public_key());
            let signs = !attributes.has(Attribute::AlwaysAuthenticate(true))
                && !attributes.has(Attribute::Sign(false));
            signs.then(|| Self { object, id, label: attributes.label(), kind, public })
        };
        Ok(find(ObjectClass::PRIVATE_KEY)?.into_iter().filter_map(read).collect())
    }

    /// Whether it is the key of a certificate: the same identifier, the same kind, and no other public key.
    fn belongs_to(&self, certificate: &Certificate) -> bool {
        if self.id.is_empty() || self.id != certificate.id {
            return false;
        }
        let Ok(public) = certificate.certificate.public_key() else { return false };
        public.id() == self.kind && self.public.as_ref().is_none_or(|own| own.public_eq(&public))
    }
}

/// The attributes of an object that its token shows.
struct Attributes(Vec<Attribute>);

impl Attributes {
    const WANTED: &[AttributeType] = &[
        AttributeType::Id,
        AttributeType::Label,
        AttributeType::Value,
        AttributeType::KeyType,
        AttributeType::Sign,
        AttributeType::AlwaysAuthenticate,
        AttributeType::Modulus,
        AttributeType::PublicExponent,
        AttributeType::EcParams,
        AttributeType::EcPoint,
    ];

    /// One by one: a token may fail for all when it does not know one.
    fn read(token: &Token, object: ObjectHandle) -> Self {
        let one = |wanted: &AttributeType| {
            token
                .with(|session| session.get_attributes(object, std::slice::from_ref(wanted)))
                .unwrap_or_default()
        };
        Self(Self::WANTED.iter().flat_map(one).collect())
    }

    fn has(&self, wanted: Attribute) -> bool {
        self.0.contains(&wanted)
    }

    fn bytes(&self, wanted: AttributeType) -> Option<Vec<u8>> {
        self.0.iter().find(|attribute| attribute.attribute_type() == wanted).and_then(|attribute| {
            match attribute {
                Attribute::Id(bytes)
                | Attribute::Label(bytes)
                | Attribute::Value(bytes)
                | Attribute::Modulus(bytes)
                | Attribute::PublicExponent(bytes)
                | Attribute::EcParams(bytes)
                | Attribute::EcPoint(bytes) => Some(bytes.clone()),
                _ => None,
            }
        })
    }

    fn label(&self) -> String {
        String::from_utf8_lossy(&self.bytes(AttributeType::Label).unwrap_or_default()).into_owned()
    }

    fn key_type(&self) -> Option<KeyType> {
        self.0.iter().find_map(|attribute| match attribute {
            Attribute::KeyType(kind) => Some(*kind),
            _ => None,
        })
    }

    /// The public key that the object is, or has the numbers of.
    fn public_key(&self) -> Option<PKey<Public>> {
        if self.key_type()? == KeyType::RSA {
            let number = |wanted| BigNum::from_slice(&self.bytes(wanted)?).ok();
            let (n, e) = (number(AttributeType::Modulus)?, number(AttributeType::PublicExponent)?);
            return PKey::from_rsa(Rsa::from_public_components(n, e).ok()?).ok();
        }
        let point = self.bytes(AttributeType::EcPoint)?;
        // The standard wraps the point in an OCTET STRING; some tokens do not.
        let point = match Reader::new(&point).next() {
            Some((0x04, inner)) if point.len() <= inner.len() + 4 => inner.to_vec(),
            _ => point,
        };
        PKey::public_key_from_der(&ec_public_key(&self.bytes(AttributeType::EcParams)?, &point)).ok()
    }
}

/// An EC public key as DER, from the parameters of its curve and its point.
fn ec_public_key(parameters: &[u8], point: &[u8]) -> Vec<u8> {
    /// The object identifier `id-ecPublicKey`.
    const EC_PUBLIC_KEY: &[u8] = &[0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01];
    let algorithm = element(0x30, &[EC_PUBLIC_KEY, parameters].concat());
    element(0x30, &[algorithm, element(0x03, &[&[0], point].concat())].concat())
}

/// An element of DER.
fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    let bytes = content.len().to_be_bytes();
    let digits: Vec<u8> = bytes.into_iter().skip_while(|byte| *byte == 0).collect();
    let length = match digits.as_slice() {
        [] => vec![0],
        [short @ 0..=0x7F] => vec![*short],
        // A length has at most eight bytes.
        long => [&[0x80 | long.len() as u8], long].concat(),
    };
    [&[tag], length.as_slice(), content].concat()
}
