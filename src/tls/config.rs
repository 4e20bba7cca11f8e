//! The context of a connection: everything that the plan asks of OpenSSL, said explicitly, so that every OpenSSL sends
//! the same hello whatever its own defaults are.

use super::{TlsPlan, ciphers, client, ffi, key_log, lists, revocation, trust, verify};
use crate::error::{Error, Result};
use crate::spec;
use openssl::error::ErrorStack;
use openssl::ssl::{
    Ssl, SslContext, SslContextBuilder, SslMethod, SslMode, SslOptions, SslSessionCacheMode, SslVerifyMode,
    SslVersion, StatusType,
};
use openssl::x509::verify::X509CheckFlags;
use std::net::IpAddr;

/// `SSL_OP_CLEANSE_PLAINTEXT` of `openssl/ssl.h`: wipes what was decrypted once it is read.
const CLEANSE_PLAINTEXT: u64 = 1 << 1;
/// `SSL_OP_LEGACY_SERVER_CONNECT` of `openssl/ssl.h`: connects to servers without RFC 5746.
const LEGACY_SERVER_CONNECT: u64 = 1 << 2;

/// The versions: the bits of `SSLEnabledProtocols`, and OpenSSL's name.
const VERSIONS: &[(u32, SslVersion)] = &[
    (0x00C0, SslVersion::TLS1),
    (0x0300, SslVersion::TLS1_1),
    (0x0C00, SslVersion::TLS1_2),
    (0x3000, SslVersion::TLS1_3),
];
const TLS13: usize = 3;
const TLS12: usize = 2;

/// A connection that is ready for its handshake, and what there is to say about the settings.
pub(super) struct Prepared {
    pub(super) ssl: Ssl,
    pub(super) remarks: Vec<String>,
}

/// An error before the handshake, with OpenSSL's reason.
pub(super) fn refused(stack: &ErrorStack) -> Error {
    match stack.errors().first().and_then(|error| error.reason()) {
        Some(reason) => Error::with(spec::HANDSHAKE_FAILED, reason),
        None => Error::new(spec::HANDSHAKE_FAILED),
    }
}

/// Makes a connection as the plan says.
///
/// Errors: 276 when nothing is left to offer or a list names something unknown; 271 and 302 as for the trusted
/// certificates and the key log, 273 for the identity; 102 without a host name.
pub(super) fn prepare(plan: &TlsPlan) -> Result<Prepared> {
    let host = host_name(plan)?;
    let selection = ciphers::select(&plan.enabled_cipher_suites, plan.cipher_strength)?;
    let wanted = enabled(plan, &selection)?;
    let enabled = highest_run(wanted);
    let before13 = enabled[..TLS13].contains(&true);
    let mut builder = SslContext::builder(SslMethod::tls_client()).map_err(|stack| refused(&stack))?;
    set_lists(&mut builder, plan, &selection, before13, enabled[TLS13])?;
    set_versions(&mut builder, plan, enabled).map_err(|stack| refused(&stack))?;
    builder.set_cert_store(trust::store(plan)?);
    client::present(&mut builder, plan)?;
    builder.set_verify(SslVerifyMode::PEER);
    ffi::set_chain_verifier(&mut builder);
    builder.set_session_cache_mode(SslSessionCacheMode::OFF);
    if plan.reuse_session {
        // Sessions come to us and are kept by us. Not set without need: `openssl` keeps a table for it that looks like a
        // leak to a host's tools.
        builder.set_session_cache_mode(SslSessionCacheMode::CLIENT | SslSessionCacheMode::NO_INTERNAL);
        builder.set_new_session_callback(verify::on_session);
    }
    builder.set_mode(SslMode::RELEASE_BUFFERS | SslMode::AUTO_RETRY);
    if let Some(path) = &plan.key_log_file {
        let log = key_log::open(path)?;
        builder.set_keylog_callback(move |_, line| log.write(line));
    }
    let ssl = connection(builder.build(), plan, host).map_err(|stack| refused(&stack))?;
    let absent = selection.absent.iter();
    let mut remarks: Vec<String> =
        absent.map(|name| format!("TLS: the cipher suite {name} is not available here.")).collect();
    if enabled != wanted {
        remarks.push("TLS: versions below one that is not enabled are not offered.".to_owned());
    }
    Ok(Prepared { ssl, remarks })
}

/// The name or address that the server's certificate must be for: without the brackets and the zone of an address, and
/// without the dot at the end of a name.
///
/// Errors: 102.
pub(super) fn host_name(plan: &TlsPlan) -> Result<&str> {
    let host = plan.host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(&plan.host);
    let host = host.strip_suffix('.').unwrap_or(host);
    if host.is_empty() || host.starts_with('.') {
        // OpenSSL takes the one for "any name" and the other for "any name below".
        return Err(Error::new(spec::REMOTE_HOST_INVALID));
    }
    // An address may carry the zone that it is reached through; certificates know no zones.
    let address = host.split('%').next().unwrap_or(host);
    Ok(if address.parse::<IpAddr>().is_ok() { address } else { host })
}

/// The versions to offer, lowest first: those that are enabled and have a cipher suite.
fn enabled(plan: &TlsPlan, selection: &ciphers::Selection) -> Result<[bool; 4]> {
    let mut enabled = [false; 4];
    for (on, (bits, _)) in enabled.iter_mut().zip(VERSIONS) {
        *on = plan.enabled_protocols & bits != 0;
    }
    if plan.strict {
        enabled[..TLS12].fill(false);
    }
    if !enabled.contains(&true) {
        return Err(Error::with(spec::HANDSHAKE_FAILED, "SSLEnabledProtocols enables no protocol."));
    }
    enabled[TLS13] &= selection.suites.iter().any(|suite| suite.tls13);
    if !selection.suites.iter().any(|suite| !suite.tls13) {
        enabled[..TLS13].fill(false);
    }
    if !enabled.contains(&true) {
        let detail = "SSLEnabledCipherSuites leaves no cipher suite for the enabled protocols.";
        return Err(Error::with(spec::HANDSHAKE_FAILED, detail));
    }
    Ok(enabled)
}

/// The highest versions without a gap. With a gap, OpenSSL would offer those below it only: the weaker ones.
pub(super) fn highest_run<const N: usize>(mut enabled: [bool; N]) -> [bool; N] {
    let top = enabled.iter().rposition(|on| *on).unwrap_or(0);
    if let Some(gap) = enabled[..top].iter().rposition(|on| !*on) {
        enabled[..gap].fill(false);
    }
    enabled
}

/// Sets the cipher suites, groups and signature algorithms.
fn set_lists(
    builder: &mut SslContextBuilder,
    plan: &TlsPlan,
    selection: &ciphers::Selection,
    before13: bool,
    tls13: bool,
) -> Result<()> {
    let suites = |tls13: bool| {
        let names = selection.suites.iter().filter(|suite| suite.tls13 == tls13).map(|suite| suite.openssl);
        names.collect::<Vec<_>>().join(":")
    };
    // OpenSSL 3.5 is the first that lets groups be marked for a key share.
    let marks = ffi::version_number() >= 0x3050_0000;
    let groups = lists::groups(plan, before13, tls13, marks)?;
    let signatures = lists::signatures(plan, before13, tls13)?;
    let mut set = || -> Result<(), ErrorStack> {
        if before13 {
            builder.set_cipher_list(&suites(false))?;
        }
        builder.set_ciphersuites(&suites(true))?;
        builder.set_groups_list(&groups)?;
        builder.set_sigalgs_list(&signatures)
    };
    set().map_err(|stack| refused(&stack))
}

/// Sets the versions, the security level and the options.
fn set_versions(
    builder: &mut SslContextBuilder,
    plan: &TlsPlan,
    enabled: [bool; 4],
) -> Result<(), ErrorStack> {
    let mut on = VERSIONS.iter().zip(enabled).filter(|(_, on)| *on).map(|((_, version), _)| *version);
    let lowest = on.next();
    builder.set_min_proto_version(lowest)?;
    builder.set_max_proto_version(on.next_back().or(lowest))?;
    let mut options = SslOptions::NO_COMPRESSION | SslOptions::from_bits_retain(CLEANSE_PLAINTEXT);
    options.set(SslOptions::NO_TICKET, !plan.reuse_session);
    if !plan.enable_renegotiation {
        options |= SslOptions::NO_RENEGOTIATION;
        if !plan.strict {
            options |= SslOptions::from_bits_retain(LEGACY_SERVER_CONNECT);
        }
    }
    builder.clear_options(SslOptions::IGNORE_UNEXPECTED_EOF);
    builder.set_options(options);
    // TLS 1.0 and 1.1 sign with SHA-1, which OpenSSL allows at level 0 only. What else that level lets pass is refused
    // by our own verification.
    let old = enabled[..TLS12].contains(&true);
    builder.set_security_level(if plan.strict { 2 } else { u32::from(!old) });
    Ok(())
}

/// Makes the connection, as the plan says, for this host.
fn connection(context: SslContext, plan: &TlsPlan, host: &str) -> Result<Ssl, ErrorStack> {
    let mut ssl = Ssl::new(&context)?;
    if revocation::wants_stapled(plan) {
        ssl.set_status_type(StatusType::OCSP)?;
    }
    let check = ssl.param_mut();
    check.set_hostflags(X509CheckFlags::NO_PARTIAL_WILDCARDS);
    match host.parse::<IpAddr>() {
        Ok(address) => check.set_ip(address)?,
        Err(_) => {
            check.set_host(host)?;
            ssl.set_hostname(host)?;
        }
    }
    Ok(ssl)
}
