//! Certificates for the tests of this package.

use openssl::asn1::Asn1Time;
use openssl::ec::{EcGroup, EcKey};
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkey::{PKey, Private};
use openssl::x509::{X509, X509Name};

/// A certificate of a day that its own key has signed.
pub fn self_signed(names: &[(&str, &str)], key: &PKey<Private>, digest: MessageDigest) -> X509 {
    let mut name = X509Name::builder().unwrap();
    for (field, value) in names {
        name.append_entry_by_text(field, value).unwrap();
    }
    let name = name.build();
    let mut builder = X509::builder().unwrap();
    builder.set_subject_name(&name).unwrap();
    builder.set_issuer_name(&name).unwrap();
    builder.set_pubkey(key).unwrap();
    builder.set_not_before(&Asn1Time::days_from_now(0).unwrap()).unwrap();
    builder.set_not_after(&Asn1Time::days_from_now(1).unwrap()).unwrap();
    builder.sign(key, digest).unwrap();
    builder.build()
}

/// PEM of a certificate of `CN=Till 7` and of a private key that has its public part but another private number.
pub fn misfit() -> Vec<u8> {
    let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1).unwrap();
    let (right, other) = (EcKey::generate(&group).unwrap(), EcKey::generate(&group).unwrap());
    let key = PKey::from_ec_key(right.clone()).unwrap();
    let certificate = self_signed(&[("CN", "Till 7")], &key, MessageDigest::sha256());
    let wrong = EcKey::from_private_components(&group, other.private_key(), right.public_key()).unwrap();
    [certificate.to_pem().unwrap(), wrong.private_key_to_pem().unwrap()].concat()
}
