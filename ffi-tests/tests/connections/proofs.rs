//! Which test shows what a setting does: a page, and that the tests are there.

use dpaymentssdk::spec::{Group, SETTINGS, Setting};
use ffi_tests::{page, root};
use std::fmt::Write as _;

/// A setting, the file of its test, the test, and how the file calls the setting where that is not its name.
struct Proof(&'static str, &'static str, &'static str, &'static str);

const OPTIONS: &str = "ffi-tests/tests/connections/options.rs";
const TIME: &str = "ffi-tests/tests/connections/time.rs";
const SECURITY: &str = "ffi-tests/tests/connections/security.rs";
const REAL: &str = "ffi-tests/tests/firewall/real.rs";
const TLS: &str = "ffi-tests/tests/tls.rs";
const WIRE: &str = "ffi-tests/tests/wire/settings.rs";
const REVOCATION: &str = "ffi-tests/tests/revocation/main.rs";
const HANDSHAKE: &str = "src/tls/tests.rs";

const REVERSAL: &str = "every_setting_of_the_reversal_has_its_effect";
const KERNEL: &str = "the_kernel_has_the_options_that_were_asked_for";
const LOCAL: &str = "the_local_side_is_chosen_and_shown_while_connected";
const LOOP: &str = "settings_of_an_event_loop_are_kept_and_change_nothing";
const TOLD: &str = "the_build_and_the_licence_are_told";
const WAYS: &str = "exceptions_and_types_decide_whether_there_is_a_firewall";
const LOGS: &str = "the_key_log_and_the_packet_log_belong_to_the_internal_engine";
const OPENSSL: &str = "the_settings_of_openssl_count_on_the_platform_and_nowhere_else";
const NEGOTIATED: &str = "what_was_negotiated_is_told_by_both_engines";
const HELLO: &str = "the_hello_offers_what_the_settings_say";
const AUTHORITIES: &str = "authorities_come_from_a_file_or_from_text";
const REVOKED: &str = "revocation_is_seen_from_every_surface";

#[rustfmt::skip]
const PROOFS: &[Proof] = &[
    Proof("ConnectionTimeout", TIME, "connecting_has_a_time_of_its_own", ""),
    Proof("FirewallAutoDetect", REAL, "the_environment_names_a_firewall_when_it_is_asked", ""),
    Proof("FirewallHost", REAL, WAYS, ""),
    Proof("FirewallPassword", REAL, "squid", ""),
    Proof("FirewallPort", REAL, WAYS, ""),
    Proof("FirewallType", REAL, WAYS, ""),
    Proof("FirewallUser", REAL, "squid", ""),
    Proof("KeepAliveInterval", OPTIONS, KERNEL, ""),
    Proof("KeepAliveTime", OPTIONS, KERNEL, ""),
    Proof("Linger", OPTIONS, "closing_is_an_end_or_a_reset_as_linger_says", ""),
    Proof("LingerTime", OPTIONS, "closing_waits_for_what_is_pending_as_long_as_the_linger_time", ""),
    Proof("LocalHost", OPTIONS, LOCAL, ""),
    Proof("LocalPort", OPTIONS, LOCAL, ""),
    Proof("MaxLineLength", OPTIONS, "a_line_of_a_proxy_may_be_as_long_as_the_setting_says", ""),
    Proof("MaxTransferRate", OPTIONS, "sending_keeps_to_the_rate", ""),
    Proof("ProxyExceptionsList", REAL, WAYS, ""),
    Proof("TCPKeepAlive", OPTIONS, KERNEL, ""),
    Proof("TcpNoDelay", OPTIONS, KERNEL, ""),
    Proof("UseIPv6", OPTIONS, "addresses_are_of_the_kind_that_is_asked_for", ""),
    Proof("LogSSLPackets", TLS, LOGS, ""),
    Proof("OpenSSLCADir", TLS, OPENSSL, ""),
    Proof("OpenSSLCAFile", TLS, OPENSSL, ""),
    Proof("OpenSSLCipherList", TLS, OPENSSL, ""),
    Proof("OpenSSLPrngSeedData", TLS, OPENSSL, ""),
    Proof("ReuseSSLSession", TLS, "a_session_is_taken_up_again_when_that_is_asked_for", ""),
    Proof("SSLCACertFilePaths", SECURITY, AUTHORITIES, ""),
    Proof("SSLCACerts", "ffi-tests/tests/client_certificates.rs", "the_chain_is_sent_along", ""),
    Proof("SSLCheckCRL", REVOCATION, REVOKED, ""),
    Proof("SSLCheckOCSP", REVOCATION, REVOKED, ""),
    Proof("SSLCipherStrength", TLS, "ciphers_outside_of_what_is_named_are_refused_before_the_request", ""),
    // It has a meaning in server classes only: kept, and without effect.
    Proof("SSLClientCACerts", "ffi-tests/tests/c.rs", "every_setting", "settings"),
    Proof("SSLEnabledCipherSuites", SECURITY, HELLO, ""),
    Proof("SSLEnabledProtocols", SECURITY, HELLO, ""),
    Proof("SSLEnableRenegotiation", HANDSHAKE, "renegotiation_is_refused_unless_enabled_and_asks_nobody_again", "enable_renegotiation"),
    Proof("SSLIncludeCertChain", TLS, "the_event_shows_the_chain_when_that_is_asked_for", ""),
    Proof("SSLKeyLogFile", TLS, LOGS, ""),
    Proof("SSLNegotiatedCipher", TLS, NEGOTIATED, "\"Cipher\""),
    Proof("SSLNegotiatedCipherStrength", TLS, NEGOTIATED, "\"CipherStrength\""),
    Proof("SSLNegotiatedCipherSuite", TLS, NEGOTIATED, "\"CipherSuite\""),
    Proof("SSLNegotiatedKeyExchange", TLS, "a_session_is_taken_up_again_when_that_is_asked_for", ""),
    Proof("SSLNegotiatedKeyExchangeStrength", TLS, NEGOTIATED, "\"KeyExchangeStrength\""),
    Proof("SSLNegotiatedVersion", TLS, NEGOTIATED, "\"Version\""),
    Proof("SSLSecurityFlags", TLS, "security_flags_forgive_what_they_name_and_nothing_else", ""),
    Proof("SSLServerCACerts", SECURITY, AUTHORITIES, ""),
    Proof("TLS12SignatureAlgorithms", SECURITY, HELLO, ""),
    Proof("TLS12SupportedGroups", SECURITY, HELLO, ""),
    Proof("TLS13KeyShareGroups", SECURITY, HELLO, ""),
    Proof("TLS13SignatureAlgorithms", SECURITY, HELLO, ""),
    Proof("TLS13SupportedGroups", SECURITY, HELLO, ""),
    Proof("AbsoluteTimeout", TIME, "an_absolute_time_ends_what_inactivity_lets_go_on", ""),
    Proof("FirewallData", REAL, "squid", ""),
    Proof("InBufferSize", OPTIONS, KERNEL, ""),
    Proof("OutBufferSize", OPTIONS, KERNEL, ""),
    Proof("BuildInfo", OPTIONS, TOLD, ""),
    Proof("CodePage", "ffi-tests/tests/code_pages.rs", "text_in_every_page", "page"),
    Proof("LicenseInfo", OPTIONS, TOLD, ""),
    Proof("MaskSensitiveData", OPTIONS, "masking_is_the_same_whatever_the_setting_says", ""),
    Proof("ProcessIdleEvents", OPTIONS, LOOP, ""),
    Proof("SelectWaitMillis", OPTIONS, LOOP, ""),
    Proof("UseInternalSecurityAPI", TLS, "the_provider_is_chosen_by_property_setting_and_protocol", ""),
];

/// The file and the test of a setting. One test visits all that are about the reversal itself.
fn proof(setting: &Setting) -> (&'static str, &'static str, &'static str) {
    if setting.group == Group::Reversal {
        return (WIRE, REVERSAL, setting.name);
    }
    let row = PROOFS.iter().find(|row| row.0 == setting.name);
    let Proof(name, file, test, word) = row.unwrap_or_else(|| panic!("no test of {}", setting.name));
    (file, test, if word.is_empty() { name } else { word })
}

/// Fails unless the file has this test, which runs, and speaks of the setting.
fn check(setting: &Setting, file: &str, test: &str, word: &str) {
    let text = std::fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let begins = format!("fn {test}()");
    let at = lines.iter().position(|line| line.starts_with(&begins));
    let at = at.unwrap_or_else(|| panic!("{}: {file} has no test {test}", setting.name));
    let attributes: Vec<&str> =
        lines[..at].iter().rev().take_while(|line| line.starts_with("#[")).copied().collect();
    assert!(attributes.contains(&"#[test]"), "{test} is a test");
    assert!(!attributes.iter().any(|line| line.starts_with("#[ignore")), "{test} runs");
    assert!(text.contains(word), "{file} does not speak of {word}");
}

const HEAD: &str = "# The test of each setting

<!-- Printed by the test `proofs` of `ffi-tests/tests/connections`; `UPDATE=1` writes it anew. -->

For each of the 78 settings of the class: the test that shows what it does, or that it does nothing where the class gives it no
meaning here. What a setting is for is in the [reference](../reference/index.md). That every setting reads its default, takes its
example and refuses what it must is tested besides, from every language. The settings of this library alone are tested by
`ffi-tests/tests/wire/switches.rs` and `ffi-tests/tests/tls.rs`.

| setting | test | in |
| --- | --- | --- |
";

#[test]
fn each_setting_of_the_class_has_a_test_of_its_effect() {
    let mut page = HEAD.to_owned();
    let mut visited = 0;
    for setting in SETTINGS.iter().filter(|setting| !setting.extension) {
        let (file, test, word) = proof(setting);
        check(setting, file, test, word);
        let _ = writeln!(page, "| `{}` | `{test}` | `{file}` |", setting.name);
        visited += 1;
    }
    let reversal =
        SETTINGS.iter().filter(|setting| !setting.extension && setting.group == Group::Reversal).count();
    assert_eq!((visited, reversal + PROOFS.len()), (78, 78));
    page::compare("settings-tests.md", &page);
}
