//! Key stores and certificates.

use crate::measure::Table;
use dpaymentssdk::TsysReversal;
use openssl::asn1::Asn1Time;
use openssl::bn::BigNum;
use openssl::ec::{EcGroup, EcKey};
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkcs12::Pkcs12;
use openssl::pkey::{PKey, Private};
use openssl::x509::{X509, X509NameBuilder};

const PASSWORD: &str = "a password";

/// A certificate that signs itself, with its key.
fn certificate() -> (X509, PKey<Private>) {
    let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1).unwrap();
    let key = PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap();
    let mut name = X509NameBuilder::new().unwrap();
    name.append_entry_by_nid(Nid::COMMONNAME, "till").unwrap();
    let name = name.build();
    let mut builder = X509::builder().unwrap();
    builder.set_version(2).unwrap();
    builder.set_serial_number(&BigNum::from_u32(1).unwrap().to_asn1_integer().unwrap()).unwrap();
    builder.set_subject_name(&name).unwrap();
    builder.set_issuer_name(&name).unwrap();
    builder.set_not_before(&Asn1Time::days_from_now(0).unwrap()).unwrap();
    builder.set_not_after(&Asn1Time::days_from_now(1).unwrap()).unwrap();
    builder.set_pubkey(&key).unwrap();
    builder.sign(&key, MessageDigest::sha256()).unwrap();
    (builder.build(), key)
}

pub fn run(table: &mut Table) {
    let (certificate, key) = certificate();
    let pfx = Pkcs12::builder().name("till").pkey(&key).cert(&certificate).build2(PASSWORD).unwrap();
    let pfx = pfx.to_der().unwrap();
    let object = TsysReversal::new();
    object.set_ssl_cert_store_type(3).unwrap();
    object.set_ssl_cert_store(&pfx).unwrap();
    object.set_ssl_cert_store_password(PASSWORD).unwrap();
    table.row(
        ("open a PFX and choose from it", &mut || object.set_ssl_cert_subject("*").unwrap()),
        ("OpenSSL reading it", &mut || {
            Pkcs12::from_der(&pfx).unwrap().parse2(PASSWORD).unwrap().cert.is_some()
        }),
    );

    let pem = certificate.to_pem().unwrap();
    let other = TsysReversal::new();
    table.row(
        ("take a certificate in PEM and show its fields", &mut || {
            other.set_ssl_cert_encoded(&pem).unwrap();
            (other.ssl_cert_subject(), other.ssl_cert_fingerprint_sha256())
        }),
        ("OpenSSL reading it", &mut || X509::from_pem(&pem).unwrap()),
    );
}
