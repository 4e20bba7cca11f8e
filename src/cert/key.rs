//! What the properties say about a public key.

use openssl::bn::{BigNumContext, BigNumRef};
use openssl::ec::PointConversionForm;
use openssl::nid::Nid;
use openssl::pkey::{Id, PKeyRef, Public};

/// The length in bits: the modulus of RSA, the field of an elliptic curve, the prime of DSA and DH, the whole string
/// of the Edwards and Montgomery curves.
pub(super) fn length(key: &PKeyRef<Public>) -> i32 {
    let bits = match (key.id(), key.ec_key()) {
        // OpenSSL's answers for these differ between its versions.
        (Id::ED25519 | Id::X25519, _) => 256,
        (Id::X448, _) => 448,
        (Id::ED448, _) => 456,
        // OpenSSL gives the bits of the order, which can be one more or less.
        (_, Ok(key)) => key.group().degree(),
        _ => key.bits(),
    };
    i32::try_from(bits).unwrap_or_default()
}

/// The key as SSH writes it, over which SSH takes its fingerprints; none for a kind of key that SSH does not have.
pub(super) fn ssh_form(key: &PKeyRef<Public>) -> Option<Vec<u8>> {
    let mut blob = Vec::new();
    match key.id() {
        Id::RSA => {
            let rsa = key.rsa().ok()?;
            text(&mut blob, b"ssh-rsa")?;
            number(&mut blob, rsa.e())?;
            number(&mut blob, rsa.n())?;
        }
        Id::DSA => {
            let dsa = key.dsa().ok()?;
            text(&mut blob, b"ssh-dss")?;
            for part in [dsa.p(), dsa.q(), dsa.g(), dsa.pub_key()] {
                number(&mut blob, part)?;
            }
        }
        Id::EC => {
            let key = key.ec_key().ok()?;
            let (kind, curve) = ssh_curve(key.group().curve_name()?)?;
            let mut context = BigNumContext::new().ok()?;
            let form = PointConversionForm::UNCOMPRESSED;
            let point = key.public_key().to_bytes(key.group(), form, &mut context).ok()?;
            for part in [kind.as_bytes(), curve.as_bytes(), &point] {
                text(&mut blob, part)?;
            }
        }
        Id::ED25519 | Id::ED448 => {
            let kind = if key.id() == Id::ED448 { "ssh-ed448" } else { "ssh-ed25519" };
            text(&mut blob, kind.as_bytes())?;
            text(&mut blob, &key.raw_public_key().ok()?)?;
        }
        _ => return None,
    }
    Some(blob)
}

/// The names that SSH has for keys on a curve, and for the curve.
fn ssh_curve(curve: Nid) -> Option<(&'static str, &'static str)> {
    match curve {
        Nid::X9_62_PRIME256V1 => Some(("ecdsa-sha2-nistp256", "nistp256")),
        Nid::SECP384R1 => Some(("ecdsa-sha2-nistp384", "nistp384")),
        Nid::SECP521R1 => Some(("ecdsa-sha2-nistp521", "nistp521")),
        _ => None,
    }
}

/// Appends a string of SSH: its length in four bytes, then its bytes.
fn text(blob: &mut Vec<u8>, bytes: &[u8]) -> Option<()> {
    blob.extend(u32::try_from(bytes.len()).ok()?.to_be_bytes());
    blob.extend(bytes);
    Some(())
}

/// Appends a number of SSH: a string of its bytes, with a zero before a first bit that would be a sign.
fn number(blob: &mut Vec<u8>, number: &BigNumRef) -> Option<()> {
    let mut bytes = number.to_vec();
    if bytes.first().is_some_and(|&first| first >= 0x80) {
        bytes.insert(0, 0);
    }
    text(blob, &bytes)
}
