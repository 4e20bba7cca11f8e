//! `simulate`: its lines, its files, its end.

use crate::support::{Host, run};
use serde_json::Value;

#[test]
fn the_first_line_and_the_files_agree() {
    let mut host = Host::start("", &[]);
    assert_eq!(host.ready["event"], "ready");
    assert_eq!(host.ready["address"], "127.0.0.1");
    assert_eq!(host.files.read("port").trim(), host.ready["port"].to_string());
    assert_eq!(host.files.read("ca.pem"), host.ready["ca"].as_str().unwrap());
    assert!(host.files.read("aggregate.xml").contains("423217502302"));
    let ended = host.finish();
    assert_eq!((ended.status, ended.err.as_str()), (Some(0), ""));
}

#[cfg(unix)]
#[test]
fn files_with_card_numbers_are_private() {
    use std::os::unix::fs::PermissionsExt;
    let host = Host::start("", &["--unmask"]);
    for name in ["aggregate.xml", "exchanges"] {
        let mode = std::fs::metadata(host.files.path(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name}");
    }
}

#[test]
fn events_and_exchanges_are_told() {
    let mut host =
        Host::start("[[connection]]\nnak = 1\n[[connection]]\nclose = \"after-request\"", &["--unmask"]);
    assert_eq!(host.reverse(&["--settlement-amount", "0"]).status, Some(0));
    assert_eq!(host.reverse(&["--settlement-amount", "0"]).status, Some(30));
    let ended = host.finish();
    let events: Vec<Value> = ended.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for (connection, event) in [(0, "handshake"), (0, "ledger"), (0, "response"), (1, "fault"), (1, "closed")]
    {
        let found = events.iter().any(|line| line["connection"] == connection && line["event"] == event);
        assert!(found, "{connection} {event}: {}", ended.out);
    }
    let exchanges = host.files.read("exchanges");
    let exchanges: Vec<Value> = exchanges.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let answers: Vec<&str> = exchanges.iter().map(|exchange| exchange["answer"].as_str().unwrap()).collect();
    assert_eq!(answers, ["nak", "response", "none"]);
    assert_eq!(exchanges[1]["fields"]["account_number"], "4012888888881881");
    assert!(exchanges[1]["request"].as_str().unwrap().starts_with("82"), "STX with parity");
}

#[test]
fn what_cannot_be_played_is_named() {
    let files = crate::support::Directory::new();
    let scenario = files.file("scenario", "[[connection]]\nno_such_key = 1\n");
    let ended = run(&["simulate", "--scenario", &scenario]);
    assert_eq!((ended.status, ended.out.as_str(), ended.err.lines().count()), (Some(1), "", 1), "{ended:?}");
    assert!(ended.err.contains("no_such_key"), "{}", ended.err);
    let aggregate = files.path("aggregate");
    let ended = run(&["simulate", "--aggregate-out", &aggregate, "--aggregate-of", "000000000000"]);
    assert_eq!(ended.status, Some(1));
}
