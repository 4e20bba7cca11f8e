//! An interrupt ends a call at once, wherever it waits, and none is lost.

use crate::peers::{Deaf, faults, program};
use ffi_tests::peer::Peer;
use ffi_tests::{Host, counted, succeed};
use std::any::Any;
use std::process::Command;

const MUTE: &str = "[[connection]]\nsilence = \"after-request\"\napply = false";
/// Answers each reversal with an approval and does none, so that it can be asked again and again.
const WILLING: &str = "[[connection]]\nresponse_code = \"00\"\napply = false";

/// Where a call waits: a host, settings, and what is known afterwards.
struct Wait {
    name: &'static str,
    host: &'static str,
    settings: Vec<String>,
    outcome: &'static str,
    keeps: Box<dyn Any>,
}

fn wait(
    name: &'static str,
    host: &'static str,
    settings: &[&str],
    outcome: &'static str,
    keeps: impl Any,
) -> Wait {
    let settings = settings.iter().map(|line| (*line).to_owned()).collect();
    Wait { name, host, settings, outcome, keeps: Box::new(keeps) }
}

fn waits() -> Vec<Wait> {
    let at = |port: u16| format!("Port={port}");
    let proxy = |peer: &Peer| format!("FirewallPort={}", peer.port());
    let deaf = Deaf::at("127.0.0.1:0".parse().unwrap());
    let silent = Peer::silent();
    let mut waits = vec![
        wait("a resolver that never answers", "", &["Server=host.example"], "not-sent", ()),
        wait(
            "a host that takes no connection",
            "",
            &["Server=127.0.0.1", &at(deaf.port())],
            "not-sent",
            deaf,
        ),
        wait(
            "a handshake without an answer",
            "",
            &["Server=127.0.0.1", &at(silent.port())],
            "not-sent",
            silent,
        ),
        wait("a handshake that may hardly be sent", "", &["MaxTransferRate=20"], "not-sent", ()),
        wait("no greeting", "[[connection]]\nsilence = \"before-enq\"", &["WireEnqWait=60"], "not-sent", ()),
        wait("no answer", MUTE, &[], "in-doubt", ()),
        wait("an answer that drips", "[[connection]]\ndrip_ms = 400", &[], "in-doubt", ()),
    ];
    for (name, kind) in [
        ("a silent tunnelling proxy", "FirewallType=1"),
        ("a silent SOCKS4 server", "FirewallType=2"),
        ("a silent SOCKS4A server", "FirewallType=10"),
        ("a silent SOCKS5 server", "FirewallType=3"),
    ] {
        let peer = Peer::silent();
        let settings = [kind, "FirewallHost=127.0.0.1", &proxy(&peer)];
        waits.push(wait(name, "", &settings, "not-sent", peer));
    }
    waits
}

#[test]
fn every_wait_ends_at_once() {
    let interrupts = program("interrupts");
    let (mut visited, mut worst) = (0, 0);
    for row in waits() {
        let host = Host::start(row.host);
        let mut command = Command::new(&interrupts);
        host.show_to(&mut command);
        if row.name.contains("resolver") {
            command.env("LD_PRELOAD", faults()).env("FAULT_CALL", "getaddrinfo").env("FAULT_NUMBER", "hang");
        }
        let printed = succeed(command.args(["stage", "TSYS"]).args(&row.settings));
        // How far the call had come when it was interrupted, in every try.
        let outcomes = printed.lines().filter(|line| line.contains('-')).inspect(|line| {
            assert_eq!(*line, row.outcome, "{}", row.name);
        });
        assert!(outcomes.count() > 0, "{}", row.name);
        let best = counted(&printed, "milliseconds");
        println!("{}: {best} ms", row.name);
        worst = worst.max(best);
        drop(row.keeps);
        visited += 1;
    }
    assert_eq!(visited, 11);
    println!("{visited} waits end within {worst} ms of an interrupt");
}

#[test]
fn every_event_may_interrupt() {
    let host = Host::start(WILLING);
    let mut command = Command::new(program("interrupts"));
    host.show_to(&mut command);
    assert_eq!(counted(&succeed(command.arg("events")), "events"), 8);
}

#[test]
fn none_of_thousands_at_random_instants_is_lost() {
    const ROUNDS: usize = 2000;
    let host = Host::start(MUTE);
    let mut command = Command::new(program("interrupts"));
    host.show_as("MUTE", &mut command);
    let printed = succeed(command.args(["random", &ROUNDS.to_string()]));
    assert_eq!(counted(&printed, "interrupts"), ROUNDS);
    println!("{}", printed.trim_end());
}
