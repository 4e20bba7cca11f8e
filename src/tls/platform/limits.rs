//! What may be negotiated, where the platform's engine cannot be told beforehand: checked afterwards, before anything of
//! the request is sent.

use super::IS_OPENSSL;
use crate::error::{Error, Result};
use crate::spec;
use crate::tls::{TlsPlan, TlsSession, ciphers, ffi};

/// The names of `SSLEnabledCipherSuites` on the platform that mean ciphers of TLS, and the beginnings of those ciphers.
const CIPHERS: &[(&str, &str)] = &[
    ("CALG_3DES", "3DES_"),
    ("CALG_3DES_112", "3DES_"),
    ("CALG_AES", "AES_"),
    ("CALG_AES_128", "AES_128_"),
    ("CALG_AES_192", "AES_192_"),
    ("CALG_AES_256", "AES_256_"),
    ("CALG_DES", "DES_"),
    ("CALG_RC2", "RC2_"),
    ("CALG_RC4", "RC4_"),
];

/// The other documented names. They mean hashes, signatures and key exchanges, or nothing in TLS: no cipher remains.
const NO_CIPHERS: &[&str] = &[
    "CALG_AGREEDKEY_ANY",
    "CALG_CYLINK_MEK",
    "CALG_DESX",
    "CALG_DH_EPHEM",
    "CALG_DH_SF",
    "CALG_DSS_SIGN",
    "CALG_ECDH",
    "CALG_ECDH_EPHEM",
    "CALG_ECDSA",
    "CALG_ECMQV",
    "CALG_HASH_REPLACE_OWF",
    "CALG_HUGHES_MD5",
    "CALG_HMAC",
    "CALG_KEA_KEYX",
    "CALG_MAC",
    "CALG_MD2",
    "CALG_MD4",
    "CALG_MD5",
    "CALG_NO_SIGN",
    "CALG_OID_INFO_CNG_ONLY",
    "CALG_OID_INFO_PARAMETERS",
    "CALG_PCT1_MASTER",
    "CALG_RC5",
    "CALG_RSA_KEYX",
    "CALG_RSA_SIGN",
    "CALG_SCHANNEL_ENC_KEY",
    "CALG_SCHANNEL_MAC_KEY",
    "CALG_SCHANNEL_MASTER_HASH",
    "CALG_SEAL",
    "CALG_SHA",
    "CALG_SHA1",
    "CALG_SHA_256",
    "CALG_SHA_384",
    "CALG_SHA_512",
    "CALG_SKIPJACK",
    "CALG_SSL2_MASTER",
    "CALG_SSL3_MASTER",
    "CALG_SSL3_SHAMD5",
    "CALG_TEK",
    "CALG_TLS1_MASTER",
    "CALG_TLS1PRF",
];

/// A cipher that `SSLEnabledCipherSuites` allows.
#[derive(Debug, PartialEq, Eq)]
enum Enabled {
    /// Every suite whose cipher begins so.
    Cipher(&'static str),
    /// This suite.
    Suite(&'static str),
}

/// What may be negotiated.
#[derive(Debug)]
pub(super) struct Limits {
    /// `SSLEnabledCipherSuites`; none for all.
    enabled: Option<Vec<Enabled>>,
    /// The numbers of the suites of `OpenSSLCipherList`; none for those of the engine.
    listed: Option<Vec<u16>>,
    /// `SSLCipherStrength`.
    strength: u32,
}

impl Limits {
    /// Reads the settings.
    ///
    /// Errors: 276 for an unknown name, when no cipher is left, and for a list that OpenSSL cannot read.
    pub(super) fn of(plan: &TlsPlan) -> Result<Self> {
        Ok(Self {
            enabled: enabled(&plan.enabled_cipher_suites)?,
            listed: listed(&plan.openssl_cipher_list)?,
            strength: plan.cipher_strength,
        })
    }

    /// Whether this may be negotiated: the number of the suite, when it is one for which versions before TLS 1.3 have a
    /// list, and the values.
    ///
    /// Errors: 276.
    pub(super) fn check(&self, before13: Option<u16>, session: Option<&TlsSession>) -> Result<()> {
        let refuse = |detail: &str| Err(Error::with(spec::HANDSHAKE_FAILED, detail));
        let Some(session) = session else {
            return match self.enabled.is_some() || self.listed.is_some() || self.strength > 0 {
                true => refuse("The engine of the platform does not tell which cipher was negotiated."),
                false => Ok(()),
            };
        };
        if session.cipher_strength < self.strength {
            return refuse("The cipher is weaker than SSLCipherStrength.");
        }
        let allows = |enabled: &Enabled| match enabled {
            Enabled::Cipher(start) => session.cipher.starts_with(start),
            Enabled::Suite(name) => session.cipher_suite == *name,
        };
        if self.enabled.as_ref().is_some_and(|enabled| !enabled.iter().any(allows)) {
            return refuse("The server chose a cipher that SSLEnabledCipherSuites does not name.");
        }
        match (&self.listed, before13) {
            (Some(listed), Some(suite)) if !listed.contains(&suite) => {
                refuse("The server chose a cipher that OpenSSLCipherList does not name.")
            }
            _ => Ok(()),
        }
    }
}

/// Reads `SSLEnabledCipherSuites`: `CALG_` names, and the names of suites.
fn enabled(setting: &str) -> Result<Option<Vec<Enabled>>> {
    let refuse = |detail: &str| Err(Error::with(spec::HANDSHAKE_FAILED, detail));
    if setting.trim() == "*" {
        return Ok(None);
    }
    let mut enabled = Vec::new();
    for name in setting.split([';', ',', ':']).map(str::trim).filter(|name| !name.is_empty()) {
        let is = |other: &str| other.eq_ignore_ascii_case(name);
        if let Some((_, start)) = CIPHERS.iter().find(|(own, _)| is(own)) {
            enabled.push(Enabled::Cipher(start));
        } else if let Some(suite) = ciphers::SUITES.iter().find(|suite| is(suite.iana)) {
            enabled.push(Enabled::Suite(suite.iana));
        } else if !NO_CIPHERS.iter().copied().chain(ciphers::absent()).any(is) {
            return refuse("SSLEnabledCipherSuites names an unknown cipher.");
        }
    }
    match enabled.is_empty() {
        true => refuse("SSLEnabledCipherSuites leaves no cipher."),
        false => Ok(Some(enabled)),
    }
}

/// Reads `OpenSSLCipherList`, where the platform is OpenSSL.
fn listed(setting: &str) -> Result<Option<Vec<u16>>> {
    match setting.trim() {
        "" | "DEFAULT" => Ok(None),
        _ if !IS_OPENSSL => Ok(None),
        list => match ffi::cipher_list(list) {
            Some(suites) => Ok(Some(suites)),
            None => {
                let detail = "OpenSSLCipherList is no list of ciphers, or leaves none.";
                Err(Error::with(spec::HANDSHAKE_FAILED, detail))
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(suite: &str, cipher: &str, strength: u32) -> TlsSession {
        TlsSession {
            cipher_suite: suite.to_owned(),
            cipher: cipher.to_owned(),
            cipher_strength: strength,
            ..TlsSession::default()
        }
    }

    #[test]
    fn names_of_ciphers_limit_what_may_be_negotiated() {
        crate::tls::initialise().unwrap();
        let aes_256 = session("TLS_AES_256_GCM_SHA384", "AES_256_GCM", 256);
        let aes_128 = session("TLS_RSA_WITH_AES_128_CBC_SHA", "AES_128_CBC", 128);
        let rows = [
            ("*", true, true),
            ("CALG_AES", true, true),
            ("calg_aes_256;CALG_3DES", true, false),
            ("CALG_AES_128;CALG_SHA_256", false, true),
            ("TLS_RSA_WITH_AES_128_CBC_SHA", false, true),
        ];
        for (setting, first, second) in rows {
            let plan = TlsPlan { enabled_cipher_suites: setting.to_owned(), ..TlsPlan::default() };
            let limits = Limits::of(&plan).unwrap();
            assert_eq!(limits.check(None, Some(&aes_256)).is_ok(), first, "{setting}");
            assert_eq!(limits.check(Some(0x2F), Some(&aes_128)).is_ok(), second, "{setting}");
            assert_eq!(limits.check(None, None).is_ok(), setting == "*", "{setting}");
        }
        for setting in ["", "CALG_SHA_256", "CALG_ROT13"] {
            let plan = TlsPlan { enabled_cipher_suites: setting.to_owned(), ..TlsPlan::default() };
            assert!(Limits::of(&plan).unwrap_err().is(spec::HANDSHAKE_FAILED), "{setting}");
        }
        // Every name of the contract is one or the other.
        assert_eq!((CIPHERS.len(), NO_CIPHERS.len()), (9, 41));
    }

    #[test]
    fn the_list_of_openssl_limits_the_versions_before_tls_1_3() {
        crate::tls::initialise().unwrap();
        let plan = TlsPlan { openssl_cipher_list: "AES256-SHA:!aNULL".to_owned(), ..TlsPlan::default() };
        let limits = Limits::of(&plan).unwrap();
        let any = session("", "", 256);
        assert!(limits.check(Some(0x35), Some(&any)).is_ok());
        assert!(limits.check(Some(0x2F), Some(&any)).is_err());
        assert!(limits.check(None, Some(&any)).is_ok());
        let plan = TlsPlan { openssl_cipher_list: "NO-SUCH-CIPHER".to_owned(), ..TlsPlan::default() };
        assert!(Limits::of(&plan).unwrap_err().is(spec::HANDSHAKE_FAILED));
    }
}
