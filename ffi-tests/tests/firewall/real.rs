//! Whole reversals through real proxies, in Rust, C and Python.

use crate::proxies::{self, PASSWORD, Proxy, USER};
use crate::stage::{Stage, credit_reversal, visa};
use dpaymentssdk_simulator::{Options, Scenario};
use ffi_tests::script::{LANGUAGES, Language, Reply, Script, play, play_in};
use std::net::TcpListener;

const TUNNEL: u32 = 1;
const SOCKS4: u32 = 2;
const SOCKS5: u32 = 3;
const SOCKS4A: u32 = 10;

/// The settings of a firewall. The type sets the port, so the port comes after it.
fn through(kind: u32, host: &str, port: u16) -> Script {
    Script::default()
        .config(format_args!("FirewallType={kind}"))
        .config(format_args!("FirewallHost={host}"))
        .config(format_args!("FirewallPort={port}"))
        // Only the way to the firewall is meant: it resolves the host itself.
        .config(format_args!("UseIPv6={}", if host.contains(':') { 1 } else { 0 }))
}

fn user(name: &str, password: &str) -> Script {
    Script::default()
        .config(format_args!("FirewallUser={name}"))
        .config(format_args!("FirewallPassword={password}"))
}

/// A host at an address.
fn host_at(address: &str) -> Stage {
    let listen = format!("{address}:0").parse().unwrap();
    let scenario = Scenario::parse("[[connection]]").unwrap();
    Stage::with(Options { listen, scenario, ..Options::default() })
}

/// Prepares a full reversal of the first sample with some settings more.
fn prepared(stage: &Stage, settings: Script) -> Script {
    Script::default().then(stage.way()).then(credit_reversal(&visa())).then(settings)
}

/// The replies of the last commands, and no error before them.
fn last<const N: usize>(replies: &[Reply]) -> &[Reply; N] {
    let (before, last) = replies.split_last_chunk().unwrap();
    for (index, reply) in before.iter().enumerate() {
        assert_eq!(reply.code, 0, "command {index}: {}", reply.text);
    }
    last
}

/// One reversal through a proxy: the host saw it, the proxy wrote it down, and `FirewallHost` is the address now.
fn reverses(language: Language, stage: &Stage, proxy: &Proxy, server: &str, settings: Script, address: &str) {
    let case = format!("{language:?}, {}, {server}", proxy.name);
    let script = prepared(stage, settings).config(format_args!("Server={server}")).command("reverse");
    let script = script.config("Outcome").config("FirewallHost").command("get response_code");
    let replies = play(language, &script);
    let [reversed, outcome, firewall_host, code] = last(&replies);
    assert_eq!((reversed.code, outcome.text.as_str()), (0, "answered"), "{case}: {}", reversed.text);
    assert_eq!((firewall_host.text.as_str(), code.text.as_str()), (address, "00"), "{case}");
    let line =
        format!("status TCP: connected to {server}, port {}, through the firewall ", stage.simulator.port());
    assert!(reversed.told.iter().any(|told| told.starts_with(&line)), "{case}: {:?}", reversed.told);
    assert!(reversed.told.iter().all(|told| !told.contains(PASSWORD)), "{case}");
    stage.settle();
    assert_eq!(stage.simulator.exchanges().len(), 1, "{case}");
    assert!(proxy.has_logged(&stage.simulator.port().to_string()), "{case}: {}", proxy.log());
}

/// Each proxy with each way to it and to the host, in each language.
fn every_way(
    proxy: &Proxy,
    kinds: &[u32],
    ways: &[(&str, &str)],
    hosts: &[&str],
    settings: &Script,
) -> usize {
    let mut visited = 0;
    for kind in kinds {
        for (way, address) in ways {
            for server in hosts {
                for language in LANGUAGES {
                    // A host of its own for each: its port in the proxy's log is the proof.
                    let stage = host_at(if server.contains(':') { "[::1]" } else { "127.0.0.1" });
                    let settings = through(*kind, way, proxy.port).then(settings.clone());
                    reverses(language, &stage, proxy, server, settings, address);
                    visited += 1;
                }
            }
        }
    }
    visited
}

const ALL_WAYS: [(&str, &str); 3] = [("127.0.0.1", "127.0.0.1"), ("localhost", "127.0.0.1"), ("::1", "::1")];
const ALL_HOSTS: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

/// A reversal that must fail before anything is sent: its code and text.
fn fails(language: Language, stage: &Stage, settings: Script) -> (i32, String) {
    let script = prepared(stage, settings).command("reverse").config("Outcome");
    let replies = play(language, &script);
    let [reversed, outcome] = last(&replies);
    assert_eq!(outcome.text, "not-sent", "{}", reversed.text);
    assert_eq!(reversed.told.last(), Some(&format!("connected {}", reversed.code)));
    for secret in [PASSWORD, USER, "wrong-marker"] {
        assert!(!reversed.text.contains(secret), "{}", reversed.text);
        assert!(reversed.told.iter().all(|told| !told.contains(secret)), "{:?}", reversed.told);
    }
    assert_eq!(stage.simulator.connections(), 0, "{}", reversed.text);
    (reversed.code, reversed.text.clone())
}

/// Wrong, half and missing credentials, in each language.
fn wrong_passwords(proxy: &Proxy, kind: u32) -> usize {
    let stage = host_at("127.0.0.1");
    let mut visited = 0;
    for language in LANGUAGES {
        for (settings, what) in [
            (user(USER, "wrong-marker"), "refused FirewallUser"),
            (user("wrong-marker", PASSWORD), "refused FirewallUser"),
            (Script::default(), "FirewallUser and FirewallPassword"),
        ] {
            let settings = through(kind, "127.0.0.1", proxy.port).then(settings);
            let (code, text) = fails(language, &stage, settings);
            assert_eq!(code, 10013, "{}: {text}", proxy.name);
            assert!(text.contains(what), "{}: {text}", proxy.name);
            visited += 1;
        }
    }
    visited
}

/// A port on which nobody listens.
fn closed_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A host behind the proxy that is not there.
fn no_host(proxy: &Proxy, kind: u32, settings: &Script, expected: i32) {
    let stage = host_at("127.0.0.1");
    let settings = through(kind, "127.0.0.1", proxy.port)
        .then(settings.clone())
        .config("Server=127.0.0.1")
        .config(format_args!("Port={}", closed_port()));
    let (code, text) = fails(Language::Rust, &stage, settings);
    assert_eq!(code, expected, "{}: {text}", proxy.name);
    assert!(text.contains("firewall"), "{text}");
}

#[test]
fn squid() {
    let proxy = proxies::squid();
    let clerk = user(USER, PASSWORD);
    assert_eq!(every_way(&proxy, &[TUNNEL], &ALL_WAYS, &ALL_HOSTS, &clerk), 27);
    assert_eq!(wrong_passwords(&proxy, TUNNEL), 9);
    no_host(&proxy, TUNNEL, &clerk, 10065);
    // What it does not allow is told from what it cannot do.
    let stage = host_at("127.0.0.1");
    let settings = through(TUNNEL, "127.0.0.1", proxy.port).then(clerk).config("Port=1");
    let (code, text) = fails(Language::Rust, &stage, settings);
    assert_eq!(code, 10013);
    assert!(text.contains("does not allow"), "{text}");
    // A line of its own takes the place of user and password.
    let stage = host_at("127.0.0.1");
    let encoded = "Y2xlcms6c2VzYW1lLW1hcmtlci01ODIx";
    let own = Script::default().config(format_args!("FirewallData=Proxy-Authorization: Basic {encoded}"));
    let settings = through(TUNNEL, "127.0.0.1", proxy.port).then(own);
    reverses(Language::Rust, &stage, &proxy, "localhost", settings, "127.0.0.1");
    assert!(proxy.log().contains("TCP_TUNNEL/200") && proxy.log().contains("CONNECT [::1]:"));
}

#[test]
fn tinyproxy() {
    let proxy = proxies::tinyproxy();
    let clerk = user(USER, PASSWORD);
    assert_eq!(every_way(&proxy, &[TUNNEL], &ALL_WAYS, &ALL_HOSTS, &clerk), 27);
    assert_eq!(wrong_passwords(&proxy, TUNNEL), 9);
    no_host(&proxy, TUNNEL, &clerk, 10061);
}

#[test]
fn microsocks() {
    let clerk = user(USER, PASSWORD);
    let proxy = proxies::microsocks("127.0.0.1");
    assert_eq!(every_way(&proxy, &[SOCKS5], &ALL_WAYS[..2], &ALL_HOSTS, &clerk), 18);
    assert_eq!(wrong_passwords(&proxy, SOCKS5), 9);
    no_host(&proxy, SOCKS5, &clerk, 10061);
    let proxy = proxies::microsocks("::1");
    assert_eq!(every_way(&proxy, &[SOCKS5], &ALL_WAYS[2..], &ALL_HOSTS, &clerk), 9);
}

#[test]
fn dante() {
    let proxy = proxies::dante();
    assert_eq!(every_way(&proxy, &[SOCKS5], &ALL_WAYS, &ALL_HOSTS, &Script::default()), 27);
    assert_eq!(every_way(&proxy, &[SOCKS4], &ALL_WAYS, &ALL_HOSTS[..2], &user(USER, "")), 18);
    for kind in [SOCKS4, SOCKS5] {
        no_host(&proxy, kind, &Script::default(), 10061);
    }
    // SOCKS4 has no place for such an address.
    let stage = host_at("[::1]");
    let settings = through(SOCKS4, "127.0.0.1", proxy.port).config("Server=::1");
    assert_eq!(fails(Language::Rust, &stage, settings).0, 10047);
}

#[test]
fn openssh() {
    let proxy = proxies::openssh();
    let none = Script::default();
    let ways = &ALL_WAYS[..2];
    assert_eq!(every_way(&proxy, &[SOCKS4A, SOCKS4], ways, &ALL_HOSTS[..2], &none), 24);
    assert_eq!(every_way(&proxy, &[SOCKS5], ways, &ALL_HOSTS, &none), 18);
    assert!(proxy.log().contains("socks4a request"), "{}", proxy.log());
}

#[test]
fn exceptions_and_types_decide_whether_there_is_a_firewall() {
    let dead = closed_port();
    let mut visited = 0;
    for language in LANGUAGES {
        // A firewall that is not there fails, and is named.
        let stage = host_at("127.0.0.1");
        let (code, text) = fails(language, &stage, through(TUNNEL, "127.0.0.1", dead));
        assert_eq!(code, 10061);
        assert!(text.contains("FirewallHost"), "{text}");
        let direct = [
            through(TUNNEL, "127.0.0.1", dead).config("ProxyExceptionsList=www.example.com;LOCALHOST"),
            through(SOCKS5, "127.0.0.1", dead).config("ProxyExceptionsList=*"),
            through(TUNNEL, "127.0.0.1", dead).config("FirewallType=0"),
            through(TUNNEL, "127.0.0.1", dead).config("FirewallHost="),
        ];
        for settings in direct {
            let stage = host_at("127.0.0.1");
            let replies = play(language, &prepared(&stage, settings).command("reverse").config("Outcome"));
            let [reversed, outcome] = last(&replies);
            assert_eq!((reversed.code, outcome.text.as_str()), (0, "answered"), "{}", reversed.text);
            let line = format!("status TCP: connected to 127.0.0.1:{}.", stage.simulator.port());
            assert!(reversed.told.contains(&line), "{:?}", reversed.told);
            visited += 1;
        }
    }
    assert_eq!(visited, 12);
}

/// In C and Python: this process must not change its own environment while others read it.
#[test]
fn the_environment_names_a_firewall_when_it_is_asked() {
    let proxy = proxies::microsocks("127.0.0.1");
    let value = format!("socks5h://{USER}:{PASSWORD}@127.0.0.1:{}", proxy.port);
    for language in [Language::C, Language::Python] {
        for (environment, detect, goes_through) in [
            (vec![("https_proxy", value.as_str())], true, true),
            (vec![("ALL_PROXY", value.as_str()), ("no_proxy", "example.com")], true, true),
            (vec![("https_proxy", value.as_str()), ("no_proxy", "localhost")], true, false),
            (vec![("https_proxy", value.as_str())], false, false),
            (vec![("http_proxy", value.as_str()), ("HTTP_PROXY", value.as_str())], true, false),
        ] {
            let stage = host_at("127.0.0.1");
            let settings = Script::default().config(format_args!("FirewallAutoDetect={detect}"));
            let script = prepared(&stage, settings).command("reverse").config("FirewallHost");
            let replies = play_in(language, &environment, &script);
            let [reversed, firewall_host] = last(&replies);
            assert_eq!(reversed.code, 0, "{}", reversed.text);
            assert_eq!(firewall_host.text, "", "what was detected is not kept");
            let told = reversed.told.iter().any(|told| told.contains("through the firewall"));
            assert_eq!(told, goes_through, "{:?}", reversed.told);
            if goes_through {
                assert!(proxy.has_logged(&stage.simulator.port().to_string()));
            } else {
                assert!(!proxy.log().contains(&stage.simulator.port().to_string()));
            }
        }
        let stage = host_at("127.0.0.1");
        let script = prepared(&stage, Script::default().config("FirewallAutoDetect=True"));
        let wrong = [("https_proxy", "https://wrong-marker@127.0.0.1")];
        let replies = play_in(language, &wrong, &script.command("reverse").config("Outcome"));
        let [reversed, outcome] = last(&replies);
        assert_eq!((reversed.code, outcome.text.as_str()), (10022, "not-sent"), "{}", reversed.text);
        assert!(!reversed.text.contains("marker") && reversed.text.contains("https_proxy"));
    }
}

#[test]
fn what_cannot_be_carried_is_refused_before_connecting() {
    let long = "x".repeat(256);
    for language in LANGUAGES {
        let stage = host_at("127.0.0.1");
        for (settings, names) in [
            (through(SOCKS5, "127.0.0.1", 1).then(user(&long, "")), "FirewallUser"),
            (through(SOCKS5, "127.0.0.1", 1).then(user("a", &long)), "FirewallPassword"),
            (through(SOCKS5, "127.0.0.1", 1).then(user("", "a")), "FirewallUser"),
            (through(TUNNEL, "127.0.0.1", 1).then(user("a:b", "")), "FirewallUser"),
            (through(TUNNEL, "127.0.0.1", 0), "FirewallPort"),
        ] {
            let replies = play(language, &prepared(&stage, settings).command("reverse").config("Outcome"));
            let [reversed, outcome] = last(&replies);
            assert_eq!((reversed.code, outcome.text.as_str()), (593, "not-sent"));
            assert!(reversed.text.contains(names) && !reversed.text.contains(&long), "{}", reversed.text);
        }
        assert_eq!(stage.simulator.connections(), 0);
    }
}
