//! From properties and settings to what the layers below are asked for.

use crate::cert::{self, Identity};
use crate::error::Result;
use crate::net::{
    Firewall, FirewallKind, FirewallOptions, IpVersion, KeepAlive, Linger, NetStream, SocketOptions,
};
use crate::spec::{certificates::accept_server_cert, properties as p, settings as s};
use crate::store::{Connection, Store};
use crate::tls::{Provider, TlsPlan, TlsSession};
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

/// `timeout`; it was checked to be at least a second.
pub fn timeout(store: &Store) -> Duration {
    Duration::from_secs(u64::try_from(store.integer(&p::TIMEOUT)).unwrap_or(1))
}

/// For names, TCP, the firewall and TLS together: `ConnectionTimeout`, or else `timeout`.
pub fn connect_time(store: &Store) -> Duration {
    let own = store.setting_number(&s::CONNECTION_TIMEOUT).filter(|seconds| *seconds > 0);
    match own.and_then(|seconds| u64::try_from(seconds).ok()) {
        Some(seconds) if store.setting_truth(&s::ABSOLUTE_TIMEOUT) => {
            Duration::from_secs(seconds).min(timeout(store))
        }
        Some(seconds) => Duration::from_secs(seconds),
        None => timeout(store),
    }
}

/// Whether `Processor` is Heartland.
pub fn is_heartland(store: &Store) -> bool {
    store.setting_text(&s::PROCESSOR) == "1"
}

/// `WireEnqWait`; unset: 15 seconds for TSYS, 3 for Heartland, and never more than half of `timeout`, so that the
/// request still has time.
pub fn enq_wait(store: &Store) -> Duration {
    match store.setting_number(&s::WIRE_ENQ_WAIT).and_then(|seconds| u64::try_from(seconds).ok()) {
        Some(seconds) => Duration::from_secs(seconds),
        None => {
            let usual = if is_heartland(store) { 3 } else { 15 };
            Duration::from_secs(usual).min(timeout(store) / 2)
        }
    }
}

/// `Port`.
pub fn port(store: &Store) -> u16 {
    number(store, &s::PORT)
}

/// A number whose range the table has checked; 0 when it is unset.
fn number<T: TryFrom<i64> + Default>(store: &Store, setting: &'static crate::spec::Setting) -> T {
    store.setting_number(setting).and_then(|number| T::try_from(number).ok()).unwrap_or_default()
}

/// A number, or none when it is unset.
fn optional<T: TryFrom<i64>>(store: &Store, setting: &'static crate::spec::Setting) -> Option<T> {
    store.setting_number(setting).and_then(|number| T::try_from(number).ok())
}

/// The TCP and socket settings.
pub fn socket_options(store: &Store) -> SocketOptions {
    SocketOptions {
        local_host: store.setting_text(&s::LOCAL_HOST),
        local_port: number(store, &s::LOCAL_PORT),
        in_buffer_size: optional(store, &s::IN_BUFFER_SIZE),
        out_buffer_size: optional(store, &s::OUT_BUFFER_SIZE),
        keep_alive: store.setting_truth(&s::TCP_KEEP_ALIVE).then(|| KeepAlive {
            time_ms: optional(store, &s::KEEP_ALIVE_TIME),
            interval_ms: optional(store, &s::KEEP_ALIVE_INTERVAL),
        }),
        linger: match (store.setting_truth(&s::LINGER), number(store, &s::LINGER_TIME)) {
            (false, _) => Linger::Abort,
            (true, 0) => Linger::System,
            (true, seconds) => Linger::Seconds(seconds),
        },
        no_delay: store.setting_truth(&s::TCP_NO_DELAY),
        ip_version: IpVersion::from_setting(number(store, &s::USE_IPV6)).unwrap_or_default(),
        max_transfer_rate: number(store, &s::MAX_TRANSFER_RATE),
        firewall: FirewallOptions {
            auto_detect: store.setting_truth(&s::FIREWALL_AUTO_DETECT),
            firewall: firewall(store),
            exceptions: store.setting_text(&s::PROXY_EXCEPTIONS_LIST),
            data: store.setting(&s::FIREWALL_DATA).clone(),
            longest_line: number(store, &s::MAX_LINE_LENGTH),
        },
    }
}

/// The firewall that the settings name; none without a type or without a host.
pub fn firewall(store: &Store) -> Option<Firewall> {
    let host = store.setting_text(&s::FIREWALL_HOST);
    let kind = FirewallKind::from_setting(number(store, &s::FIREWALL_TYPE)).filter(|_| !host.is_empty())?;
    Some(Firewall {
        kind,
        host,
        port: number(store, &s::FIREWALL_PORT),
        user: store.setting(&s::FIREWALL_USER).clone(),
        password: store.setting(&s::FIREWALL_PASSWORD).clone(),
    })
}

/// `FirewallHost` becomes the address that its name led to. One that a handler has changed meanwhile stays, and so does
/// one that the system's settings may have gone before.
pub fn put_firewall_address(live: &mut Store, values: &Store, address: IpAddr) {
    let unchanged = live.setting(&s::FIREWALL_HOST) == values.setting(&s::FIREWALL_HOST);
    if unchanged && !values.setting_truth(&s::FIREWALL_AUTO_DETECT) {
        live.put_setting(&s::FIREWALL_HOST, &address.to_string());
    }
}

/// Which engine the settings ask for.
pub fn provider(store: &Store) -> Provider {
    if store.wants_platform() { Provider::Platform } else { Provider::Internal }
}

/// The TLS settings, with who this side is.
pub fn tls(store: &Store, identity: Option<Identity>) -> Result<TlsPlan> {
    let accepted = store.secret(&accept_server_cert::ENCODED);
    Ok(TlsPlan {
        provider: provider(store),
        host: store.setting_text(&s::SERVER),
        port: port(store),
        enabled_protocols: number(store, &s::SSL_ENABLED_PROTOCOLS),
        enabled_cipher_suites: store.setting_text(&s::SSL_ENABLED_CIPHER_SUITES),
        cipher_strength: number(store, &s::SSL_CIPHER_STRENGTH),
        ca_cert_file_paths: store.setting_text(&s::SSL_CA_CERT_FILE_PATHS),
        server_ca_certs: store.setting_text(&s::SSL_SERVER_CA_CERTS),
        identity,
        ca_certs: store.setting_text(&s::SSL_CA_CERTS),
        accept_certificate: match accepted.is_empty() {
            true => None,
            false => Some(cert::decode_certificate(accepted.expose())?),
        },
        openssl_ca_dir: store.setting_text(&s::OPENSSL_CA_DIR),
        openssl_ca_file: store.setting_text(&s::OPENSSL_CA_FILE),
        openssl_cipher_list: store.setting_text(&s::OPENSSL_CIPHER_LIST),
        openssl_prng_seed: store.setting(&s::OPENSSL_PRNG_SEED_DATA).clone(),
        include_cert_chain: store.setting_truth(&s::SSL_INCLUDE_CERT_CHAIN),
        security_flags: number(store, &s::SSL_SECURITY_FLAGS),
        check_crl: number(store, &s::SSL_CHECK_CRL),
        check_ocsp: number(store, &s::SSL_CHECK_OCSP),
        enable_renegotiation: store.setting_truth(&s::SSL_ENABLE_RENEGOTIATION),
        reuse_session: store.setting_truth(&s::REUSE_SSL_SESSION),
        key_log_file: Some(store.setting_text(&s::SSL_KEY_LOG_FILE))
            .filter(|path| !path.is_empty())
            .map(PathBuf::from),
        log_packets: store.setting_truth(&s::LOG_SSL_PACKETS),
        strict: store.setting_truth(&s::SSL_STRICT),
        tls12_signature_algorithms: store.setting_text(&s::TLS12_SIGNATURE_ALGORITHMS),
        tls12_supported_groups: store.setting_text(&s::TLS12_SUPPORTED_GROUPS),
        tls13_signature_algorithms: store.setting_text(&s::TLS13_SIGNATURE_ALGORITHMS),
        tls13_supported_groups: store.setting_text(&s::TLS13_SUPPORTED_GROUPS),
        tls13_key_share_groups: store.setting_text(&s::TLS13_KEY_SHARE_GROUPS),
    })
}

/// What settings show of an open connection; empty where the system does not tell.
pub fn connection(stream: &NetStream) -> Connection {
    let local = stream.local_addr().ok();
    let sizes = stream.buffer_sizes();
    Connection {
        local_host: local.map(|address| address.ip().to_string()).unwrap_or_default(),
        local_port: local.map(|address| address.port().to_string()).unwrap_or_default(),
        in_buffer_size: sizes.map(|(size, _)| size.to_string()).unwrap_or_default(),
        out_buffer_size: sizes.map(|(_, size)| size.to_string()).unwrap_or_default(),
    }
}

/// Keeps what a handshake negotiated.
pub fn put_session(store: &mut Store, session: &TlsSession) {
    for (setting, value) in [
        (&s::SSL_NEGOTIATED_VERSION, session.version.clone()),
        (&s::SSL_NEGOTIATED_CIPHER_SUITE, session.cipher_suite.clone()),
        (&s::SSL_NEGOTIATED_CIPHER, session.cipher.clone()),
        (&s::SSL_NEGOTIATED_CIPHER_STRENGTH, session.cipher_strength.to_string()),
        (&s::SSL_NEGOTIATED_KEY_EXCHANGE, session.key_exchange.clone()),
        (&s::SSL_NEGOTIATED_KEY_EXCHANGE_STRENGTH, session.key_exchange_strength.to_string()),
    ] {
        store.put_setting(setting, &value);
    }
}
