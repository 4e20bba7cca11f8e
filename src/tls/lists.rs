//! The lists of groups and signature algorithms, from the names of the settings to those of OpenSSL.

use super::TlsPlan;
use crate::error::{Error, Result};
use crate::spec;
use openssl::nid::Nid;

/// The groups: the name in the settings, and OpenSSL's.
const GROUPS: &[(&str, &str)] = &[
    ("ecdhe_x25519", "X25519"),
    ("ecdhe_x448", "X448"),
    ("ecdhe_secp256r1", "P-256"),
    ("ecdhe_secp384r1", "P-384"),
    ("ecdhe_secp521r1", "P-521"),
    ("ffdhe_2048", "ffdhe2048"),
    ("ffdhe_3072", "ffdhe3072"),
    ("ffdhe_4096", "ffdhe4096"),
    ("ffdhe_6144", "ffdhe6144"),
    ("ffdhe_8192", "ffdhe8192"),
];

/// The signature algorithms of TLS 1.2: the pair in the setting, and OpenSSL's name. A code point has one spelling only:
/// OpenSSL 3.0 refuses a list that names one twice.
const TLS12_SIGNATURES: &[(&str, &str)] = &[
    ("sha512-ecdsa", "ecdsa_secp521r1_sha512"),
    ("sha512-rsa", "rsa_pkcs1_sha512"),
    ("sha512-dsa", "DSA+SHA512"),
    ("sha384-ecdsa", "ecdsa_secp384r1_sha384"),
    ("sha384-rsa", "rsa_pkcs1_sha384"),
    ("sha384-dsa", "DSA+SHA384"),
    ("sha256-ecdsa", "ecdsa_secp256r1_sha256"),
    ("sha256-rsa", "rsa_pkcs1_sha256"),
    ("sha256-dsa", "DSA+SHA256"),
    ("sha224-ecdsa", "ECDSA+SHA224"),
    ("sha224-rsa", "RSA+SHA224"),
    ("sha224-dsa", "DSA+SHA224"),
    ("sha1-ecdsa", "ECDSA+SHA1"),
    ("sha1-rsa", "RSA+SHA1"),
    ("sha1-dsa", "DSA+SHA1"),
];

/// The signature algorithms of TLS 1.3: the name in the setting, and OpenSSL's.
const TLS13_SIGNATURES: &[(&str, &[&str])] = &[
    ("ed25519", &["ed25519"]),
    ("ed448", &["ed448"]),
    ("ecdsa_secp256r1_sha256", &["ecdsa_secp256r1_sha256"]),
    ("ecdsa_secp384r1_sha384", &["ecdsa_secp384r1_sha384"]),
    ("ecdsa_secp521r1_sha512", &["ecdsa_secp521r1_sha512"]),
    ("rsa_pkcs1_sha256", &["rsa_pkcs1_sha256"]),
    ("rsa_pkcs1_sha384", &["rsa_pkcs1_sha384"]),
    ("rsa_pkcs1_sha512", &["rsa_pkcs1_sha512"]),
    ("rsa_pss_sha256", &["rsa_pss_rsae_sha256", "rsa_pss_pss_sha256"]),
    ("rsa_pss_sha384", &["rsa_pss_rsae_sha384", "rsa_pss_pss_sha384"]),
    ("rsa_pss_sha512", &["rsa_pss_rsae_sha512", "rsa_pss_pss_sha512"]),
];

/// The names in a setting.
fn names(setting: &str) -> impl Iterator<Item = &str> {
    setting.split(',').map(str::trim).filter(|name| !name.is_empty())
}

/// Adds what is not there yet.
fn add(list: &mut Vec<&'static str>, name: &'static str) {
    if !list.contains(&name) {
        list.push(name);
    }
}

/// An unknown name in a list: never dropped in silence.
fn unknown(setting: &str) -> Error {
    Error::with(spec::HANDSHAKE_FAILED, format!("{setting} names something unknown."))
}

/// OpenSSL's names of the groups in a setting.
fn groups_of(setting: &str, value: &str) -> Result<Vec<&'static str>> {
    let mut list = Vec::new();
    for name in names(value) {
        let group = GROUPS.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
        add(&mut list, group.ok_or_else(|| unknown(setting))?.1);
    }
    Ok(list)
}

/// The groups to offer. There is one list for all versions: those of TLS 1.3 that get a key share, the others of TLS
/// 1.3, those of TLS 1.2 that are missing. `marks` says whether OpenSSL lets the groups with a share be marked.
///
/// Errors: 276 for an unknown name or an empty list.
pub(super) fn groups(plan: &TlsPlan, tls12: bool, tls13: bool, marks: bool) -> Result<String> {
    let mut list = Vec::new();
    let mut shares = 0;
    if tls13 {
        let all = groups_of("TLS13SupportedGroups", &plan.tls13_supported_groups)?;
        for group in groups_of("TLS13KeyShareGroups", &plan.tls13_key_share_groups)? {
            if all.contains(&group) {
                add(&mut list, group);
            }
        }
        // More than four shares make OpenSSL refuse the list.
        shares = list.len().min(4);
        all.into_iter().for_each(|group| add(&mut list, group));
    }
    if tls12 {
        let all = groups_of("TLS12SupportedGroups", &plan.tls12_supported_groups)?;
        all.into_iter().for_each(|group| add(&mut list, group));
    }
    if list.is_empty() {
        return Err(Error::with(spec::HANDSHAKE_FAILED, "No group is enabled."));
    }
    let marked = list.iter().enumerate().map(|(index, group)| match marks && index < shares {
        true => format!("*{group}"),
        false => (*group).to_owned(),
    });
    Ok(marked.collect::<Vec<_>>().join(":"))
}

/// The signature algorithms to offer, one list for all versions: those of TLS 1.3, then those of TLS 1.2 that are
/// missing. An empty setting stands for its default: the extension cannot be left out.
///
/// Errors: 276 for an unknown name.
pub(super) fn signatures(plan: &TlsPlan, tls12: bool, tls13: bool) -> Result<String> {
    let defaults = TlsPlan::default();
    let or_default = |value: &str, default: &str| match value.trim().is_empty() {
        true => default.to_owned(),
        false => value.to_owned(),
    };
    let mut list = Vec::new();
    if tls13 {
        let value = or_default(&plan.tls13_signature_algorithms, &defaults.tls13_signature_algorithms);
        for name in names(&value) {
            let found = TLS13_SIGNATURES.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
            let (_, all) = found.ok_or_else(|| unknown("TLS13SignatureAlgorithms"))?;
            all.iter().for_each(|algorithm| add(&mut list, algorithm));
        }
    }
    if tls12 {
        let value = or_default(&plan.tls12_signature_algorithms, &defaults.tls12_signature_algorithms);
        for name in names(&value) {
            let found = TLS12_SIGNATURES.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
            add(&mut list, found.ok_or_else(|| unknown("TLS12SignatureAlgorithms"))?.1);
        }
    }
    Ok(list.join(":"))
}

/// What a certificate or a handshake is signed with: the hash, none for EdDSA, and the kind of key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Signature {
    pub(super) digest: Nid,
    pub(super) key: Nid,
}

/// The numbers of `openssl/obj_mac.h` for what the `openssl` crate has no name for.
const ED25519: Nid = Nid::from_raw(1087);
const ED448: Nid = Nid::from_raw(1088);

impl Signature {
    fn digest_name(self) -> Option<&'static str> {
        Some(match self.digest {
            Nid::SHA1 => "sha1",
            Nid::SHA224 => "sha224",
            Nid::SHA256 => "sha256",
            Nid::SHA384 => "sha384",
            Nid::SHA512 => "sha512",
            _ => return None,
        })
    }

    /// The pair in `TLS12SignatureAlgorithms`. It does not tell the two paddings of RSA apart.
    fn tls12_name(self) -> Option<String> {
        let key = match self.key {
            Nid::RSAENCRYPTION | Nid::RSASSAPSS => "rsa",
            Nid::X9_62_ID_ECPUBLICKEY => "ecdsa",
            Nid::DSA => "dsa",
            _ => return None,
        };
        self.digest_name().map(|digest| format!("{digest}-{key}"))
    }

    /// The name in `TLS13SignatureAlgorithms`, where each hash of ECDSA belongs to one curve.
    fn tls13_name(self) -> Option<String> {
        let digest = self.digest_name();
        match (self.key, digest) {
            (ED25519, _) => Some("ed25519".to_owned()),
            (ED448, _) => Some("ed448".to_owned()),
            (Nid::X9_62_ID_ECPUBLICKEY, Some("sha256")) => Some("ecdsa_secp256r1_sha256".to_owned()),
            (Nid::X9_62_ID_ECPUBLICKEY, Some("sha384")) => Some("ecdsa_secp384r1_sha384".to_owned()),
            (Nid::X9_62_ID_ECPUBLICKEY, Some("sha512")) => Some("ecdsa_secp521r1_sha512".to_owned()),
            (Nid::RSAENCRYPTION, Some(digest)) => Some(format!("rsa_pkcs1_{digest}")),
            (Nid::RSASSAPSS, Some(digest)) => Some(format!("rsa_pss_{digest}")),
            _ => None,
        }
    }
}

/// Whether a setting lists this name, or lists nothing, which restricts nothing.
fn lists(setting: &str, name: Option<&str>) -> bool {
    let mut listed = names(setting).peekable();
    listed.peek().is_none() || listed.any(|own| name.is_some_and(|name| own.eq_ignore_ascii_case(name)))
}

/// Whether something may be signed so under the version that was negotiated. OpenSSL has one list for all versions.
pub(super) fn allow_signature(plan: &TlsPlan, version: &str, signature: Option<Signature>) -> bool {
    match version {
        "TLSv1.3" => {
            let name = signature.and_then(Signature::tls13_name);
            lists(&plan.tls13_signature_algorithms, name.as_deref())
        }
        _ => {
            let name = signature.and_then(Signature::tls12_name);
            lists(&plan.tls12_signature_algorithms, name.as_deref())
        }
    }
}

/// Whether the group of a key exchange may be used under the version that was negotiated. OpenSSL has one list for all
/// versions, so a server of TLS 1.2 may choose from what was meant for TLS 1.3; that is refused to callers who have a
/// list of their own for TLS 1.2. Every other caller would lose many servers for nothing.
pub(super) fn allow_group(plan: &TlsPlan, version: &str, key_exchange: &str) -> bool {
    match version {
        "TLSv1.3" => lists(&plan.tls13_supported_groups, Some(key_exchange)),
        _ => {
            !key_exchange.starts_with("ecdhe_")
                || plan.tls12_supported_groups == TlsPlan::default().tls12_supported_groups
                || lists(&plan.tls12_supported_groups, Some(key_exchange))
        }
    }
}
