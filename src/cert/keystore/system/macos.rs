//! The keychains of macOS. A private key stays in its keychain, which signs with it.

use super::{OWN, Owner};
use crate::cert::ffi::{self, RsaPadding, Signer};
use crate::cert::keystore::assemble::Parts;
use crate::cert::keystore::{Entry, PrivateKey, Unreadable};
use openssl::ecdsa::EcdsaSig;
use openssl::x509::X509;
use security_framework::base::Error;
use security_framework::identity::SecIdentity;
use security_framework::item::{ItemClass, ItemSearchOptions, Limit, Reference, SearchResult};
use security_framework::key::{Algorithm, SecKey};
use security_framework::os::macos::keychain::{SecKeychain, SecPreferencesDomain};
use std::sync::Arc;

/// `errSecItemNotFound`, `errSecNoDefaultKeychain` and `errSecNoSuchKeychain` of `Security/SecBase.h`.
const NOTHING_THERE: &[i32] = &[-25300, -25307, -25294];
/// The longest number of an ECDSA signature, in bytes: that of the curve P-521.
const LONGEST_NUMBER: i32 = 66;

/// The entries of the keychain that new items of this owner go to. The system itself asks for its password.
pub(super) fn open(owner: Owner, name: &str, _password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    if !name.eq_ignore_ascii_case(OWN) {
        return Err(Unreadable::Unavailable("only the store MY is known on macOS"));
    }
    let domain = match owner {
        Owner::User => SecPreferencesDomain::User,
        Owner::Machine => SecPreferencesDomain::System,
    };
    let unreadable = |_| Unreadable::Unavailable("the keychain cannot be read");
    gather(domain).or_else(none_if_missing).map_err(unreadable)?.into_entries()
}

/// What a keychain holds. Nobody is asked for anything yet: what is secret is not looked at.
fn gather(domain: SecPreferencesDomain) -> Result<Parts, Error> {
    let keychain = SecKeychain::default_for_domain(domain)?;
    let mut parts = Parts::default();
    for found in search(&keychain, ItemClass::certificate())? {
        let SearchResult::Ref(Reference::Certificate(found)) = found else { continue };
        if let Ok(certificate) = X509::from_der(&found.to_der()) {
            parts.certificate(String::new(), certificate);
        }
    }
    for found in search(&keychain, ItemClass::identity())? {
        let SearchResult::Ref(Reference::Identity(identity)) = found else { continue };
        if let Some(key) = private_key(&identity) {
            parts.key(String::new(), key);
        }
    }
    Ok(parts)
}

fn search(keychain: &SecKeychain, class: ItemClass) -> Result<Vec<SearchResult>, Error> {
    let keychains = std::slice::from_ref(keychain);
    let found =
        ItemSearchOptions::new().keychains(keychains).class(class).load_refs(true).limit(Limit::All).search();
    found.or_else(none_if_missing)
}

/// A keychain that is not there is as good as an empty one, and what is not found is no error.
fn none_if_missing<T: Default>(error: Error) -> Result<T, Error> {
    if NOTHING_THERE.contains(&error.code()) { Ok(T::default()) } else { Err(error) }
}

/// The private key of a certificate with a key; none for a kind of key that cannot sign from its keychain.
fn private_key(identity: &SecIdentity) -> Option<PrivateKey> {
    let certificate = X509::from_der(&identity.certificate().ok()?.to_der()).ok()?;
    let public = certificate.public_key().ok()?;
    let key = ffi::private_key(&public, Arc::new(KeychainKey(identity.private_key().ok()?))).ok()??;
    Some(PrivateKey { key, exportable: false })
}

/// A private key in a keychain.
struct KeychainKey(SecKey);

impl Signer for KeychainKey {
    fn rsa(&self, padding: RsaPadding, input: &[u8]) -> Option<Vec<u8>> {
        let algorithm = match padding {
            RsaPadding::Pkcs1 => Algorithm::RSASignatureDigestPKCS1v15Raw,
            RsaPadding::None => Algorithm::RSASignatureRaw,
        };
        self.0.create_signature(algorithm, input).ok()
    }

    fn ecdsa(&self, digest: &[u8]) -> Option<Vec<u8>> {
        let signature = self.0.create_signature(Algorithm::ECDSASignatureDigestX962, digest).ok()?;
        let signature = EcdsaSig::from_der(&signature).ok()?;
        let mut numbers = signature.r().to_vec_padded(LONGEST_NUMBER).ok()?;
        numbers.extend(signature.s().to_vec_padded(LONGEST_NUMBER).ok()?);
        Some(numbers)
    }
}
