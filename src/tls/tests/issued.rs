//! What authorities issue besides certificates: revocation lists and OCSP answers, written by hand, so that each thing
//! can be wrong by itself.

use super::Identity;
use openssl::hash::{MessageDigest, hash};
use openssl::sign::Signer;
use openssl::x509::{X509, X509Ref};

const SEQUENCE: u8 = 0x30;
const OCTETS: u8 = 0x04;
const OID: u8 = 0x06;
const SHA256_WITH_RSA: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0B];
const OCSP_BASIC: &[u8] = &[0x2B, 0x06, 0x01, 0x05, 0x05, 0x07, 0x30, 0x01, 0x01];
const OCSP_NONCE: &[u8] = &[0x2B, 0x06, 0x01, 0x05, 0x05, 0x07, 0x30, 0x01, 0x02];

/// One element.
pub(super) fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut bytes = vec![tag];
    let length = content.len().to_be_bytes();
    let digits = &length[length.iter().take_while(|digit| **digit == 0).count()..];
    if content.len() > 127 {
        bytes.push(0x80 | digits.len() as u8);
    }
    bytes.extend_from_slice(if digits.is_empty() { &[0] } else { digits });
    bytes.extend_from_slice(content);
    bytes
}

pub(super) fn sequence(parts: &[&[u8]]) -> Vec<u8> {
    tlv(SEQUENCE, &parts.concat())
}

/// An extension: the identifier, whether it is critical, the content.
pub(super) fn extension(oid: &[u8], critical: bool, content: &[u8]) -> Vec<u8> {
    let critical: &[u8] = if critical { &[0x01, 0x01, 0xFF] } else { &[] };
    sequence(&[&tlv(OID, oid), critical, &tlv(OCTETS, content)])
}

/// A moment so many minutes from now.
fn moment(minutes: i64, format: &str) -> Vec<u8> {
    let moment = jiff::Timestamp::now() + jiff::SignedDuration::from_mins(minutes);
    moment.strftime(format).to_string().into_bytes()
}

fn utc_time(minutes: i64) -> Vec<u8> {
    tlv(0x17, &moment(minutes, "%y%m%d%H%M%SZ"))
}

fn generalized_time(minutes: i64) -> Vec<u8> {
    tlv(0x18, &moment(minutes, "%Y%m%d%H%M%SZ"))
}

fn algorithm(oid: &[u8]) -> Vec<u8> {
    sequence(&[&tlv(OID, oid), &[0x05, 0x00]])
}

fn serial(certificate: &X509Ref) -> Vec<u8> {
    let mut digits = certificate.serial_number().to_bn().unwrap().to_vec();
    if digits.first().is_none_or(|first| *first >= 0x80) {
        digits.insert(0, 0);
    }
    tlv(0x02, &digits)
}

/// The signature as a bit string.
fn signature(signer: &Identity, content: &[u8]) -> Vec<u8> {
    let mut signing = Signer::new(MessageDigest::sha256(), &signer.key).unwrap();
    let signature = signing.sign_oneshot_to_vec(content).unwrap();
    tlv(0x03, &[&[0], &signature[..]].concat())
}

/// A revocation list.
pub(super) struct List<'a> {
    pub(super) signer: &'a Identity,
    /// Whose list it says to be; the signer's without one.
    pub(super) issuer: Option<&'a X509>,
    /// From and until when it holds, in minutes from now.
    pub(super) times: (i64, Option<i64>),
    /// What is revoked, and the extensions of each entry.
    pub(super) revoked: &'a [(&'a X509, &'a [u8])],
    /// Its own extensions.
    pub(super) extensions: &'a [u8],
}

impl<'a> List<'a> {
    pub(super) fn of(signer: &'a Identity) -> Self {
        Self { signer, issuer: None, times: (-60, Some(60)), revoked: &[], extensions: &[] }
    }

    pub(super) fn der(&self) -> Vec<u8> {
        let issuer = self.issuer.unwrap_or(&self.signer.certificate).subject_name().to_der().unwrap();
        let entry = |(certificate, extensions): &(&X509, &[u8])| {
            let extensions = if extensions.is_empty() { Vec::new() } else { sequence(&[extensions]) };
            sequence(&[&serial(certificate), &utc_time(-30), &extensions])
        };
        let revoked: Vec<u8> = self.revoked.iter().flat_map(entry).collect();
        let content = sequence(&[
            &[0x02, 0x01, 0x01],
            &algorithm(SHA256_WITH_RSA),
            &issuer,
            &utc_time(self.times.0),
            &self.times.1.map(utc_time).unwrap_or_default(),
            &if revoked.is_empty() { Vec::new() } else { sequence(&[&revoked]) },
            &match self.extensions.is_empty() {
                true => Vec::new(),
                false => tlv(0xA0, &sequence(&[self.extensions])),
            },
        ]);
        sequence(&[&content, &algorithm(SHA256_WITH_RSA), &signature(self.signer, &content)])
    }
}

/// What an OCSP answer says.
#[derive(Clone, Copy)]
pub(super) enum Says {
    Good,
    Revoked,
    Unknown,
}

/// An OCSP answer.
pub(super) struct Answer<'a> {
    pub(super) signer: &'a Identity,
    /// The certificates that come along.
    pub(super) certificates: &'a [&'a X509],
    /// The certificate that it is about, and its issuer.
    pub(super) about: (&'a X509, &'a X509),
    pub(super) digest: MessageDigest,
    pub(super) says: Says,
    /// From and until when it holds, in minutes from now.
    pub(super) times: (i64, Option<i64>),
    /// The number of the question that it repeats.
    pub(super) nonce: Option<&'a [u8]>,
}

impl<'a> Answer<'a> {
    pub(super) fn about(signer: &'a Identity, certificate: &'a X509, issuer: &'a X509) -> Self {
        Self {
            signer,
            certificates: &[],
            about: (certificate, issuer),
            digest: MessageDigest::sha1(),
            says: Says::Good,
            times: (-1, Some(60)),
            nonce: None,
        }
    }

    /// The certificate that it is about, as OCSP names it.
    fn id(&self) -> Vec<u8> {
        let (certificate, issuer) = self.about;
        let oid: &[u8] = match self.digest == MessageDigest::sha256() {
            true => &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01],
            false => &[0x2B, 0x0E, 0x03, 0x02, 0x1A],
        };
        let digest = |bytes: &[u8]| tlv(OCTETS, &hash(self.digest, bytes).unwrap());
        let key = issuer.public_key().unwrap().rsa().unwrap().public_key_to_der_pkcs1().unwrap();
        let name = issuer.subject_name().to_der().unwrap();
        sequence(&[&algorithm(oid), &digest(&name), &digest(&key), &serial(certificate)])
    }

    pub(super) fn der(&self) -> Vec<u8> {
        let status = match self.says {
            Says::Good => tlv(0x80, &[]),
            Says::Revoked => tlv(0xA1, &generalized_time(-30)),
            Says::Unknown => tlv(0x82, &[]),
        };
        let until = self.times.1.map(|minutes| tlv(0xA0, &generalized_time(minutes)));
        let single =
            sequence(&[&self.id(), &status, &generalized_time(self.times.0), &until.unwrap_or_default()]);
        let nonce = self
            .nonce
            .map(|nonce| tlv(0xA1, &sequence(&[&extension(OCSP_NONCE, false, &tlv(OCTETS, nonce))])));
        let content = sequence(&[
            &tlv(0xA1, &self.signer.certificate.subject_name().to_der().unwrap()),
            &generalized_time(-1),
            &sequence(&[&single]),
            &nonce.unwrap_or_default(),
        ]);
        let certificates: Vec<u8> =
            self.certificates.iter().flat_map(|certificate| certificate.to_der().unwrap()).collect();
        let certificates = match certificates.is_empty() {
            true => Vec::new(),
            false => tlv(0xA0, &sequence(&[&certificates])),
        };
        let basic = sequence(&[
            &content,
            &algorithm(SHA256_WITH_RSA),
            &signature(self.signer, &content),
            &certificates,
        ]);
        let bytes = sequence(&[&tlv(OID, OCSP_BASIC), &tlv(OCTETS, &basic)]);
        sequence(&[&[0x0A, 0x01, 0x00], &tlv(0xA0, &bytes)])
    }
}

/// An answer that refuses with this status.
pub(super) fn refusal(status: u8) -> Vec<u8> {
    sequence(&[&[0x0A, 0x01, status]])
}

/// The number in a question that the answer has to repeat.
pub(super) fn nonce_of(question: &[u8]) -> Vec<u8> {
    let at = question.windows(OCSP_NONCE.len()).position(|window| window == OCSP_NONCE).unwrap();
    let rest = &question[at + OCSP_NONCE.len()..];
    // Two strings of octets, one in the other.
    assert_eq!((rest[0], rest[2]), (OCTETS, OCTETS));
    rest[4..4 + usize::from(rest[3])].to_vec()
}
