//! Every wait ends at its deadline, and the caller has control back right after.

use crate::peers::{Deaf, faults};
use crate::stage::{Stage, credit_reversal, visa};
use ffi_tests::peer::Peer;
use ffi_tests::script::{LANGUAGES, Language, Reply, Script, play_in};
use std::any::Any;

/// How late a call may return where nothing else slows this machine down, in milliseconds; the best of some tries.
const LATE: u64 = 250;
/// How late it may return in any case.
const VERY_LATE: u64 = 2000;
const TRIES: usize = 5;

/// Something to wait for in vain.
struct Wait {
    name: &'static str,
    script: Script,
    environment: Vec<(&'static str, String)>,
    /// When the call has to end, in milliseconds after its beginning.
    end: u64,
    code: i32,
    outcome: &'static str,
    _keeps: Box<dyn Any>,
}

impl Wait {
    /// Ends with 301 and nothing sent, after a second.
    fn connecting(name: &'static str, settings: &[&str], keeps: impl Any) -> Self {
        let stage = Stage::new("");
        let script =
            settings.iter().fold(ready(&stage).config("Server=127.0.0.1"), |all, one| all.config(one));
        Self {
            name,
            script: script.set("timeout", 1),
            environment: Vec::new(),
            end: 1000,
            code: 301,
            outcome: "not-sent",
            _keeps: Box::new((stage, keeps)),
        }
    }

    /// At a host that plays this scenario, for two seconds in all: the handshake is a part of them.
    fn at_host(
        name: &'static str,
        scenario: &str,
        settings: &[&str],
        code: i32,
        outcome: &'static str,
    ) -> Self {
        let stage = Stage::new(scenario);
        let script = ready(&stage).config("AbsoluteTimeout=True").set("timeout", 2);
        Self {
            name,
            script: settings.iter().fold(script, |script, line| script.config(line)),
            environment: Vec::new(),
            end: 2000,
            code,
            outcome,
            _keeps: Box::new(stage),
        }
    }
}

fn ready(stage: &Stage) -> Script {
    Script::default().then(stage.way()).then(credit_reversal(&visa()))
}

/// Every stage of a call.
fn waits() -> Vec<Wait> {
    let at = |port: u16| format!("Port={port}");
    let deaf = Deaf::at("127.0.0.1:0".parse().unwrap());
    let silent = Peer::silent();
    let dripping_proxy =
        Peer::dripping(b"HTTP/1.1 200 OK\r\nX-Patience: 0123456789012345678901234567890\r\n\r\n".to_vec());
    // The head of a record of the handshake, as long as one may be, and its content byte by byte.
    let dripping = Peer::dripping([&[0x16, 3, 3, 0x40, 0][..], &[0; 200]].concat());
    let mut resolver = Wait::connecting("a resolver that never answers", &["Server=host.example"], ());
    resolver.environment = vec![
        ("LD_PRELOAD", faults().to_owned()),
        ("FAULT_CALL", "getaddrinfo".to_owned()),
        ("FAULT_NUMBER", "hang".to_owned()),
    ];
    let mut waits = vec![
        resolver,
        Wait::connecting("a host that takes no connection", &[&at(deaf.port())], deaf),
        Wait::connecting("a handshake without an answer", &[&at(silent.port())], silent),
        Wait::connecting("a handshake whose answer drips", &[&at(dripping.port())], dripping),
        Wait::connecting(
            "a proxy whose answer drips",
            &["FirewallType=1", "FirewallHost=127.0.0.1", &format!("FirewallPort={}", dripping_proxy.port())],
            dripping_proxy,
        ),
        Wait::connecting("a handshake that may hardly be sent", &["MaxTransferRate=20"], ()),
        Wait::at_host("no greeting", SILENT, &["WireEnqWait=60"], 201, "not-sent"),
        Wait::at_host("no answer", MUTE, &[], 523, "in-doubt"),
        Wait::at_host("an answer that drips", "[[connection]]\ndrip_ms = 200", &[], 523, "in-doubt"),
    ];
    for (name, kind) in [
        ("a silent tunnelling proxy", "FirewallType=1"),
        ("a silent SOCKS4 server", "FirewallType=2"),
        ("a silent SOCKS4A server", "FirewallType=10"),
        ("a silent SOCKS5 server", "FirewallType=3"),
    ] {
        let proxy = Peer::silent();
        let settings = [kind, "FirewallHost=127.0.0.1", &format!("FirewallPort={}", proxy.port())];
        waits.push(Wait::connecting(name, &settings, proxy));
    }
    waits
}

const SILENT: &str = "[[connection]]\nsilence = \"before-enq\"";
const MUTE: &str = "[[connection]]\nsilence = \"after-request\"\napply = false";

/// Plays one wait; how long it took in milliseconds, by the clock of the program.
fn wait(language: Language, wait: &Wait) -> u64 {
    let script = wait.script.clone().command("reverse").command("time").config("Outcome");
    let environment: Vec<(&str, &str)> =
        wait.environment.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let replies = play_in(language, &environment, &script);
    let [before @ .., reversed, time, outcome] = &replies[..] else { panic!("no replies") };
    assert!(before.iter().all(|reply| reply.code == 0), "{}: {before:?}", wait.name);
    assert_eq!(
        (reversed.code, outcome.text.as_str()),
        (wait.code, wait.outcome),
        "{}: {}",
        wait.name,
        reversed.text
    );
    took(time)
}

fn took(time: &Reply) -> u64 {
    time.text.parse().unwrap()
}

#[test]
fn every_stage_ends_at_its_deadline() {
    let (mut visited, mut worst) = (0, 0);
    for row in waits() {
        let mut best = u64::MAX;
        for _ in 0..TRIES {
            let took = wait(Language::C, &row);
            // The clock of the program counts whole milliseconds.
            assert!(took + 1 >= row.end, "{}: {took} ms, too early", row.name);
            let late = took.saturating_sub(row.end);
            assert!(late <= VERY_LATE, "{}: {late} ms late", row.name);
            best = best.min(late);
            if best <= LATE {
                break;
            }
        }
        assert!(best <= LATE, "{}: {best} ms late at best", row.name);
        println!("{}: {best} ms late", row.name);
        worst = worst.max(best);
        visited += 1;
    }
    assert_eq!(visited, 13);
    println!("{visited} stages end within {worst} ms of their deadline");
}

/// One reversal with these settings: its code, and how long it took in milliseconds.
fn reversed(language: Language, stage: &Stage, timeout: u32, settings: &[&str]) -> (i32, u64) {
    let script =
        settings.iter().fold(ready(stage).set("timeout", timeout), |script, line| script.config(line));
    let replies = play_in(language, &[], &script.command("reverse").command("time"));
    let [.., reversed, time] = &replies[..] else { panic!("no replies") };
    (reversed.code, took(time))
}

#[test]
fn connecting_has_a_time_of_its_own() {
    for language in LANGUAGES {
        let hangs = Stage::new("[[connection]]\ntls_handshake = \"hang\"");
        let (code, time) = reversed(language, &hangs, 60, &["ConnectionTimeout=1"]);
        assert!(code == 301 && (999..20_000).contains(&time), "{language:?}: {code} after {time} ms");
        // Unset, and 0: `timeout` is for it too.
        for unset in ["ConnectionTimeout=", "ConnectionTimeout=0"] {
            let (code, time) = reversed(language, &hangs, 1, &[unset]);
            assert!(code == 301 && (999..20_000).contains(&time), "{language:?}: {code} after {time} ms");
        }
        // It ends with the connection: a host that answers after it, and within `timeout`, is heard.
        let slow = Stage::new("[[connection]]\ndelay_ms = 1100\nresponse_code = \"00\"");
        let (code, time) = reversed(language, &slow, 60, &["ConnectionTimeout=4"]);
        assert!(code == 0 && time > 4000, "{language:?}: {code} after {time} ms");
    }
}

#[test]
fn an_absolute_time_ends_what_inactivity_lets_go_on() {
    for language in LANGUAGES {
        // Each byte comes within the time; all of them do not.
        let drips = Stage::new("[[connection]]\ndrip_ms = 40");
        let (code, time) = reversed(language, &drips, 2, &["AbsoluteTimeout=False"]);
        assert!(code == 0 && time > 2500, "{language:?}: {code} after {time} ms");
        let drips = Stage::new("[[connection]]\ndrip_ms = 40");
        let (code, time) = reversed(language, &drips, 2, &["AbsoluteTimeout=True"]);
        assert!(code == 523 && (1999..20_000).contains(&time), "{language:?}: {code} after {time} ms");
    }
}

#[test]
fn a_late_answer_of_the_resolver_disturbs_nothing() {
    // The first name is never found; the thread that looks for it stays behind while the next calls go on.
    let stage = Stage::new("[[connection]]\nresponse_code = \"00\"\napply = false");
    let script = ready(&stage)
        .config("ConnectionTimeout=1")
        .config("Server=host.example")
        .command("reverse")
        .config("Server=localhost")
        .command("reverse")
        .command("reverse");
    let faults = [
        ("LD_PRELOAD", faults()),
        ("FAULT_CALL", "getaddrinfo"),
        ("FAULT_NUMBER", "hang"),
        ("FAULT_TIMES", "1"),
    ];
    for language in [Language::C, Language::Python] {
        let replies = play_in(language, &faults, &script);
        let codes: Vec<i32> = replies.iter().map(|reply| reply.code).filter(|code| *code != 0).collect();
        assert_eq!(codes, [301], "{language:?}: only the first fails");
        assert_eq!(replies.last().unwrap().code, 0);
    }
}
