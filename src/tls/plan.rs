//! What the settings ask of a handshake.

use crate::cert::Identity;
use crate::value::Secret;
use std::path::PathBuf;

/// The default of `SSLCACertFilePaths`.
pub const DEFAULT_CA_FILE_PATHS: &str = "/etc/ssl/ca-bundle.pem;/etc/pki/tls/certs/ca-bundle.crt;\
    /etc/ssl/certs/ca-certificates.crt;/etc/pki/tls/cacert.pem";

/// Which engine makes the handshake.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Provider {
    /// The one on OpenSSL, with full control.
    #[default]
    Internal,
    /// The one on the TLS of the platform.
    Platform,
}

/// The settings of a handshake, as texts and numbers as a caller gave them. The default is the contract's.
#[derive(Clone, Debug)]
pub struct TlsPlan {
    /// Which engine is to make the handshake.
    pub provider: Provider,
    /// The name or address that the server's certificate must be for, and the name to ask for (addresses are not).
    pub host: String,
    /// The port that the stream was dialled to.
    pub port: u16,
    /// `SSLEnabledProtocols`: bits 0x3000 TLS 1.3, 0xC00 TLS 1.2, 0x300 TLS 1.1, 0xC0 TLS 1.0; a version is on when
    /// any of its bits is. Bits of SSL 2 and 3 have no effect. None on: 276.
    pub enabled_protocols: u32,
    /// `SSLEnabledCipherSuites`: `*`, or IANA names with `;` between them. An unknown name, or none that is left: 276.
    pub enabled_cipher_suites: String,
    /// `SSLCipherStrength`: the least strength of a cipher in bits; 0 for any.
    pub cipher_strength: u32,
    /// `SSLCACertFilePaths`: files of trusted certificates with `;` between them. Those that exist are read; when none
    /// of the default ones does, other common places are tried. Empty trusts no file.
    pub ca_cert_file_paths: String,
    /// `SSLServerCACerts`: more trusted certificates, as PEM.
    pub server_ca_certs: String,
    /// Who this side is when the server asks: its certificate, the chain above it, and the key.
    pub identity: Option<Identity>,
    /// `SSLCACerts`: more certificates to send with that of this side, as PEM. Without an identity they have no effect.
    pub ca_certs: String,
    /// `ssl_accept_server_cert`: the DER bytes of a certificate that is accepted whatever verification says.
    pub accept_certificate: Option<Vec<u8>>,
    /// `OpenSSLCADir`, on the platform's engine where that is OpenSSL: a directory of trusted certificates, whose files
    /// are named by the hashes of their subjects.
    pub openssl_ca_dir: String,
    /// `OpenSSLCAFile`, likewise: a file of trusted certificates.
    pub openssl_ca_file: String,
    /// `OpenSSLCipherList`, likewise.
    pub openssl_cipher_list: String,
    /// `OpenSSLPrngSeedData`, likewise: goes into the random number generator besides what the system gives.
    pub openssl_prng_seed: Secret,
    /// `SSLIncludeCertChain`: whether the event's `cert_encoded` holds the chain too.
    pub include_cert_chain: bool,
    /// `SSLSecurityFlags`: 0x1 a time outside validity, 0x10 an unknown authority, 0x20 a wrong usage, 0x80000000 a
    /// name that does not match: each is then no error. 0x100 a revocation that is not known, 0x400 that of an
    /// authority. Other bits have no effect.
    pub security_flags: u32,
    /// `SSLCheckCRL`: 0 looks into no revocation list, 1 into those that the certificate names, 2 refuses one that
    /// names none.
    pub check_crl: u32,
    /// `SSLCheckOCSP`: 0, 1 and 2 as for the lists.
    pub check_ocsp: u32,
    /// `SSLEnableRenegotiation`.
    pub enable_renegotiation: bool,
    /// `ReuseSSLSession`: keep the session, and take up the one that was kept for the same plan.
    pub reuse_session: bool,
    /// `SSLKeyLogFile`: where to append the secrets of the session; cannot be opened: 302.
    pub key_log_file: Option<PathBuf>,
    /// `LogSSLPackets`: report each TLS message by `on_ssl_status`.
    pub log_packets: bool,
    /// `SSLStrict`: TLS 1.2 or later, security level 2, no `SSLSecurityFlags`, and at least 1 for both revocation
    /// checks.
    pub strict: bool,
    /// `TLS12SignatureAlgorithms`: pairs such as `sha256-rsa` with `,` between them; empty for no restriction.
    pub tls12_signature_algorithms: String,
    /// `TLS12SupportedGroups`.
    pub tls12_supported_groups: String,
    /// `TLS13SignatureAlgorithms`: names such as `rsa_pss_sha256`.
    pub tls13_signature_algorithms: String,
    /// `TLS13SupportedGroups`.
    pub tls13_supported_groups: String,
    /// `TLS13KeyShareGroups`: the first of them (with OpenSSL 3.5 or later, the first four) are sent with a share.
    pub tls13_key_share_groups: String,
}

impl Default for TlsPlan {
    fn default() -> Self {
        Self {
            provider: Provider::default(),
            host: String::new(),
            port: 0,
            enabled_protocols: 4032,
            enabled_cipher_suites: "*".to_owned(),
            cipher_strength: 0,
            ca_cert_file_paths: DEFAULT_CA_FILE_PATHS.to_owned(),
            server_ca_certs: String::new(),
            identity: None,
            ca_certs: String::new(),
            accept_certificate: None,
            openssl_ca_dir: String::new(),
            openssl_ca_file: String::new(),
            openssl_cipher_list: String::new(),
            openssl_prng_seed: Secret::default(),
            include_cert_chain: false,
            security_flags: 0,
            check_crl: 0,
            check_ocsp: 0,
            enable_renegotiation: false,
            reuse_session: false,
            key_log_file: None,
            log_packets: false,
            strict: false,
            tls12_signature_algorithms: "sha512-ecdsa,sha512-rsa,sha512-dsa,sha384-ecdsa,sha384-rsa,sha384-dsa,\
                sha256-ecdsa,sha256-rsa,sha256-dsa,sha224-ecdsa,sha224-rsa,sha224-dsa,sha1-ecdsa,sha1-rsa,sha1-dsa"
                .to_owned(),
            tls12_supported_groups: "ecdhe_secp256r1,ecdhe_secp384r1,ecdhe_secp521r1".to_owned(),
            tls13_signature_algorithms: "ed25519,ed448,ecdsa_secp256r1_sha256,ecdsa_secp384r1_sha384,\
                ecdsa_secp521r1_sha512,rsa_pkcs1_sha256,rsa_pkcs1_sha384,rsa_pkcs1_sha512,rsa_pss_sha256,\
                rsa_pss_sha384,rsa_pss_sha512"
                .to_owned(),
            tls13_supported_groups: "ecdhe_x25519,ecdhe_x448,ecdhe_secp256r1,ecdhe_secp384r1,ecdhe_secp521r1,\
                ffdhe_2048,ffdhe_3072,ffdhe_4096,ffdhe_6144,ffdhe_8192"
                .to_owned(),
            tls13_key_share_groups: "ecdhe_x25519,ecdhe_secp256r1,ecdhe_secp384r1,ffdhe_2048,ffdhe_3072"
                .to_owned(),
        }
    }
}
