//! The cipher suites by their IANA names, in the order in which they are offered.

use crate::error::{Error, Result};
use crate::spec;

/// A cipher suite.
#[derive(Clone, Copy, Debug)]
pub(super) struct Suite {
    /// The name in the IANA registry.
    pub(super) iana: &'static str,
    /// OpenSSL's name.
    pub(super) openssl: &'static str,
    /// The strength of the cipher in bits.
    pub(super) bits: u32,
    /// Whether it belongs to TLS 1.3, and to no other version.
    pub(super) tls13: bool,
}

const fn suite(iana: &'static str, openssl: &'static str, bits: u32) -> Suite {
    Suite { iana, openssl, bits, tls13: false }
}

const fn suite13(iana: &'static str, bits: u32) -> Suite {
    Suite { iana, openssl: iana, bits, tls13: true }
}

/// Every suite that OpenSSL has of the documented ones, and those with ChaCha20: forward secrecy first, authenticated
/// encryption first, DSS last.
pub(super) const SUITES: &[Suite] = &[
    suite13("TLS_AES_256_GCM_SHA384", 256),
    suite13("TLS_CHACHA20_POLY1305_SHA256", 256),
    suite13("TLS_AES_128_GCM_SHA256", 128),
    suite("TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "ECDHE-ECDSA-AES256-GCM-SHA384", 256),
    suite("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "ECDHE-RSA-AES256-GCM-SHA384", 256),
    suite("TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256", "ECDHE-ECDSA-AES128-GCM-SHA256", 128),
    suite("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "ECDHE-RSA-AES128-GCM-SHA256", 128),
    suite("TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256", "ECDHE-ECDSA-CHACHA20-POLY1305", 256),
    suite("TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256", "ECDHE-RSA-CHACHA20-POLY1305", 256),
    suite("TLS_DHE_RSA_WITH_AES_256_GCM_SHA384", "DHE-RSA-AES256-GCM-SHA384", 256),
    suite("TLS_DHE_RSA_WITH_AES_128_GCM_SHA256", "DHE-RSA-AES128-GCM-SHA256", 128),
    suite("TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256", "DHE-RSA-CHACHA20-POLY1305", 256),
    suite("TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384", "ECDHE-ECDSA-AES256-SHA384", 256),
    suite("TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384", "ECDHE-RSA-AES256-SHA384", 256),
    suite("TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256", "ECDHE-ECDSA-AES128-SHA256", 128),
    suite("TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256", "ECDHE-RSA-AES128-SHA256", 128),
    suite("TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA", "ECDHE-ECDSA-AES256-SHA", 256),
    suite("TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA", "ECDHE-RSA-AES256-SHA", 256),
    suite("TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA", "ECDHE-ECDSA-AES128-SHA", 128),
    suite("TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA", "ECDHE-RSA-AES128-SHA", 128),
    suite("TLS_DHE_RSA_WITH_AES_256_CBC_SHA256", "DHE-RSA-AES256-SHA256", 256),
    suite("TLS_DHE_RSA_WITH_AES_128_CBC_SHA256", "DHE-RSA-AES128-SHA256", 128),
    suite("TLS_DHE_RSA_WITH_AES_256_CBC_SHA", "DHE-RSA-AES256-SHA", 256),
    suite("TLS_DHE_RSA_WITH_AES_128_CBC_SHA", "DHE-RSA-AES128-SHA", 128),
    suite("TLS_RSA_WITH_AES_256_GCM_SHA384", "AES256-GCM-SHA384", 256),
    suite("TLS_RSA_WITH_AES_128_GCM_SHA256", "AES128-GCM-SHA256", 128),
    suite("TLS_RSA_WITH_AES_256_CBC_SHA256", "AES256-SHA256", 256),
    suite("TLS_RSA_WITH_AES_128_CBC_SHA256", "AES128-SHA256", 128),
    suite("TLS_RSA_WITH_AES_256_CBC_SHA", "AES256-SHA", 256),
    suite("TLS_RSA_WITH_AES_128_CBC_SHA", "AES128-SHA", 128),
    suite("TLS_DHE_DSS_WITH_AES_256_GCM_SHA384", "DHE-DSS-AES256-GCM-SHA384", 256),
    suite("TLS_DHE_DSS_WITH_AES_128_GCM_SHA256", "DHE-DSS-AES128-GCM-SHA256", 128),
    suite("TLS_DHE_DSS_WITH_AES_256_CBC_SHA256", "DHE-DSS-AES256-SHA256", 256),
    suite("TLS_DHE_DSS_WITH_AES_128_CBC_SHA256", "DHE-DSS-AES128-SHA256", 128),
    suite("TLS_DHE_DSS_WITH_AES_256_CBC_SHA", "DHE-DSS-AES256-SHA", 256),
    suite("TLS_DHE_DSS_WITH_AES_128_CBC_SHA", "DHE-DSS-AES128-SHA", 128),
];

/// The documented suites that no OpenSSL of this library has: 3DES, DES, RC4 and static ECDH.
pub(super) fn absent() -> impl Iterator<Item = &'static str> {
    let is_here = |name: &str| SUITES.iter().any(|suite| suite.iana == name);
    spec::CIPHER_SUITES.iter().copied().filter(move |name| !is_here(name))
}

/// The suites of `SSLEnabledCipherSuites`, and those of them that are known but do not exist here.
#[derive(Debug, Default)]
pub(super) struct Selection {
    pub(super) suites: Vec<Suite>,
    pub(super) absent: Vec<&'static str>,
}

/// Reads `SSLEnabledCipherSuites` and takes out what is weaker than `SSLCipherStrength`.
///
/// Errors: 276 for a name that is not known. OpenSSL itself would ignore it.
pub(super) fn select(setting: &str, strength: u32) -> Result<Selection> {
    let mut selection = Selection::default();
    if setting.trim() == "*" {
        selection.suites = SUITES.to_vec();
    } else {
        for name in setting.split([';', ',', ':']).map(str::trim).filter(|name| !name.is_empty()) {
            let known = SUITES.iter().find(|suite| suite.iana.eq_ignore_ascii_case(name));
            let absent = absent().find(|absent| absent.eq_ignore_ascii_case(name));
            match (known, absent) {
                (Some(suite), _) if selection.suites.iter().any(|other| other.iana == suite.iana) => {}
                (Some(suite), _) => selection.suites.push(*suite),
                (None, Some(absent)) => selection.absent.push(absent),
                (None, None) => {
                    let detail = "SSLEnabledCipherSuites names an unknown cipher suite.";
                    return Err(Error::with(spec::HANDSHAKE_FAILED, detail));
                }
            }
        }
    }
    selection.suites.retain(|suite| suite.bits >= strength);
    Ok(selection)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_here_besides_the_contract_is_chacha20() {
        let more = SUITES.iter().filter(|suite| !spec::CIPHER_SUITES.contains(&suite.iana));
        assert!(more.clone().all(|suite| suite.iana.contains("_WITH_CHACHA20_")));
        assert_eq!(SUITES.len() + absent().count(), spec::CIPHER_SUITES.len() + more.count());
        let old = ["_ECDH_", "_3DES_", "_DES_", "_RC4_"];
        assert!(absent().all(|name| old.iter().any(|part| name.contains(part))));
    }
}
