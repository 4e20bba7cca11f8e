//! The negotiated values, in their decided spellings.

use super::{Judge, TlsSession, ciphers};
use crate::error::Result;
use openssl::pkey::Id;
use openssl::ssl::SslRef;

/// Reads the values from a connection after its handshake. A session of TLS 1.2 that was taken up had its key exchange
/// `earlier`.
pub(super) fn read(ssl: &SslRef, earlier: Option<&TlsSession>) -> TlsSession {
    let mut session = TlsSession { version: ssl.version_str().to_owned(), ..TlsSession::default() };
    if let Some(cipher) = ssl.current_cipher() {
        let suite = cipher.standard_name().unwrap_or_default();
        session.cipher_suite = suite.to_owned();
        session.cipher = bulk_cipher(suite).to_owned();
        let known = ciphers::SUITES.iter().find(|known| known.iana == suite).map(|known| known.bits);
        session.cipher_strength = known.unwrap_or_else(|| u32::try_from(cipher.bits().secret).unwrap_or(0));
    }
    (session.key_exchange, session.key_exchange_strength) = match earlier {
        Some(earlier) if session.version != "TLSv1.3" => {
            (earlier.key_exchange.clone(), earlier.key_exchange_strength)
        }
        _ => key_exchange(ssl),
    };
    session
}

/// Tells people what was negotiated; an error ends the handshake with it.
pub(super) fn tell(session: &TlsSession, judge: &mut dyn Judge) -> Result<()> {
    let TlsSession { version, cipher_suite, cipher_strength, key_exchange, .. } = session;
    judge.status(&format!(
        "TLS: {version}, {cipher_suite} ({cipher_strength} bits), key exchange {key_exchange}."
    ))?;
    if !matches!(version.as_str(), "TLSv1.2" | "TLSv1.3") {
        judge.status(&format!("TLS: the server negotiated {version}, which is obsolete."))?;
    }
    Ok(())
}

/// The bulk cipher in the name of a suite: `AES_256_GCM` of `TLS_RSA_WITH_AES_256_GCM_SHA384`.
pub(super) fn bulk_cipher(suite: &str) -> &str {
    let rest = suite.split_once("_WITH_").map_or(suite.trim_start_matches("TLS_"), |(_, rest)| rest);
    rest.rsplit_once('_').map_or(rest, |(cipher, _hash)| cipher)
}

/// The key exchange and its nominal bits. Which elliptic curve it is follows from the bits: of each size there is only
/// one that is offered.
fn key_exchange(ssl: &SslRef) -> (String, u32) {
    let Ok(key) = ssl.peer_tmp_key() else {
        let server = ssl.peer_certificate().and_then(|certificate| certificate.public_key().ok());
        return ("rsa".to_owned(), server.map_or(0, |key| key.bits()));
    };
    let bits = key.bits();
    match key.id() {
        // OpenSSL counts 253 bits for the first; nominally it has 256.
        Id::X25519 => ("ecdhe_x25519".to_owned(), 256),
        Id::X448 => ("ecdhe_x448".to_owned(), 448),
        Id::DH => (format!("ffdhe_{bits}"), bits),
        _ => (format!("ecdhe_secp{bits}r1"), bits),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bulk_cipher_is_a_part_of_the_name() {
        assert_eq!(bulk_cipher("TLS_AES_256_GCM_SHA384"), "AES_256_GCM");
        assert_eq!(bulk_cipher("TLS_CHACHA20_POLY1305_SHA256"), "CHACHA20_POLY1305");
        assert_eq!(bulk_cipher("TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA"), "AES_128_CBC");
    }
}
