//! `demo` and `reverse`: the exit status and the report of every kind of end.

use crate::support::{Ended, Host, run, run_with};
use serde_json::{Value, json};

#[test]
fn the_demo_is_approved() {
    let ended = run(&["demo"]);
    assert_eq!((ended.status, ended.err.as_str()), (Some(0), ""), "{ended:?}");
    for text in [
        "account_number",
        "401288******1881",
        "approved: response code 00",
        "60.00 are held now, 40.00 released",
    ] {
        assert!(ended.out.contains(text), "{text}: {}", ended.out);
    }
    assert_eq!(run(&["demo", "--settlement-amount", "0"]).status, Some(0));
}

#[test]
fn a_demo_that_is_not_approved_says_so() {
    let ended = run(&["demo", "--settlement-amount", "10000"]);
    assert_eq!(ended.status, Some(20), "{ended:?}");
    assert!(!ended.out.contains("The ledger:") && ended.out.ends_with("settled.\n\n"), "{}", ended.out);
    assert_eq!(ended.err.lines().count(), 1, "{}", ended.err);
    assert!(ended.err.contains("error 593") && ended.err.contains("settlement_amount"), "{}", ended.err);
}

fn status_of(ended: &Ended) -> (Option<i32>, Value, Value) {
    let report = ended.json();
    (ended.status, report["status"].clone(), report["error"]["code"].clone())
}

#[test]
fn approved_then_declined() {
    let mut host = Host::start("", &[]);
    let partial =
        host.reverse(&["--settlement-amount", "4000", "--reversal-code", "partial-reversal", "--json"]);
    assert_eq!(partial.status, Some(0), "{partial:?}");
    assert_eq!(partial.out.lines().count(), 1);
    let report = partial.json();
    assert_eq!(report["status"], "approved");
    assert_eq!((&report["outcome"], &report["code"]), (&json!("answered"), &json!("00")));
    assert_eq!(report["text"], "APPROVAL TAS682");
    assert_eq!(report["error"], Value::Null);
    assert_eq!(report["response"]["response_retrieval_number"], "423217502302");
    assert_eq!(host.reverse(&["--settlement-amount", "0"]).status, Some(0));
    let again = host.reverse(&["--settlement-amount", "0", "--json"]);
    assert_eq!(status_of(&again), (Some(10), json!("declined"), Value::Null));
    assert_eq!(again.json()["code"], "79");
    assert_eq!(host.finish().status, Some(0));
    let exchanges = host.files.read("exchanges");
    let held: Vec<Value> = exchanges.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(held.len(), 3);
    assert_eq!(held[0]["fields"]["secondary_amount"], "4000");
    assert_eq!(held[0]["fields"]["sequence_number"], "0007");
}

#[test]
fn the_aggregate_may_come_from_standard_input() {
    let host = Host::start("", &[]);
    let mut options = host.options();
    options[2] = "-".to_owned();
    options.extend(["--settlement-amount", "0"].map(str::to_owned));
    let arguments: Vec<&str> = options.iter().map(String::as_str).collect();
    let ended = run_with(&arguments, host.files.read("aggregate.xml").as_bytes());
    assert_eq!(ended.status, Some(0), "{ended:?}");
}

#[test]
fn every_field_is_shown_when_asked_for() {
    let host = Host::start("", &[]);
    let ended = host.reverse(&["--settlement-amount", "0", "--verbose"]);
    assert_eq!(ended.status, Some(0));
    for text in ["Sent, ", "Received, ", "transaction_amount", "response_text", "Disconnected: OK"] {
        assert!(ended.out.contains(text), "{text}: {}", ended.out);
    }
}

#[test]
fn what_fails_before_the_request_is_not_sent() {
    for (scenario, code) in [
        ("[[connection]]\ncertificate = \"wrong-name\"", None),
        ("[[connection]]\ncertificate = \"self-signed\"", None),
        ("[[connection]]\ncertificate = \"expired\"", None),
        ("[[connection]]\ntls_handshake = \"close\"", None),
        ("[[connection]]\nclose = \"before-enq\"", Some(522)),
    ] {
        let mut host = Host::start(scenario, &[]);
        let ended = host.reverse(&["--settlement-amount", "0", "--json"]);
        let (status, text, found) = status_of(&ended);
        assert_eq!((status, text), (Some(20), json!("not-sent")), "{scenario}: {ended:?}");
        assert!(
            found.as_i64().is_some_and(|found| code.is_none_or(|code| code == found)),
            "{scenario}: {found}"
        );
        assert_eq!(ended.err.lines().count(), 1);
        host.finish();
        assert_eq!(host.files.read("exchanges"), "", "{scenario}");
    }
}

#[test]
fn a_stranger_is_refused() {
    let (host, other) = (Host::start("", &[]), Host::start("", &[]));
    let ended = host.reverse(&["--settlement-amount", "0", "--ca", &other.files.path("ca.pem"), "--json"]);
    assert_eq!(ended.status, Some(2), "--ca twice: {ended:?}");
    let mut options = host.options();
    let at = options.iter().position(|option| option == "--ca").unwrap();
    options[at + 1] = other.files.path("ca.pem");
    options.extend(["--settlement-amount", "0", "--json"].map(str::to_owned));
    let arguments: Vec<&str> = options.iter().map(String::as_str).collect();
    assert_eq!(run(&arguments).status, Some(20));
}

#[test]
fn what_fails_after_the_request_is_in_doubt() {
    for (scenario, code) in [
        ("[[connection]]\nclose = \"after-request\"", 595),
        ("[[connection]]\nwrong_lrc = true", 518),
        ("[[connection]]\ncut_at = 12", 521),
        ("[[connection]]\nsilence = \"after-request\"", 523),
        ("[[connection]]\ngateway_error = \"502 - badly formatted packet\"", 527),
    ] {
        let host = Host::start(scenario, &[]);
        let more = ["--settlement-amount", "0", "--config", "WireEnqWait=2", "--json"];
        let mut options = host.options();
        let at = options.iter().position(|option| option == "--timeout").unwrap();
        options[at + 1] = "2".to_owned();
        let arguments: Vec<&str> = options.iter().map(String::as_str).chain(more).collect();
        let ended = run(&arguments);
        assert_eq!(status_of(&ended), (Some(30), json!("in-doubt"), json!(code)), "{scenario}: {ended:?}");
        let response = ended.json()["response"].clone();
        let empty = |value: &Value| *value == json!("") || *value == json!(0);
        assert!(response.as_object().unwrap().values().all(empty), "{scenario}: {response}");
    }
}

#[test]
fn what_the_library_refuses_is_not_sent() {
    let host = Host::start("", &[]);
    for (more, code) in [
        (&["--settlement-amount", "1.00"][..], 502),
        (&["--settlement-amount", "10001"], 593),
        (&["--settlement-amount", "0", "--set", "merchant_zip=1234567890"], 501),
        (&["--settlement-amount", "0", "--config", "Port=x"], 502),
    ] {
        let ended = host.reverse(&[more, &["--json"]].concat());
        assert_eq!(status_of(&ended), (Some(20), json!("not-sent"), json!(code)), "{more:?}: {ended:?}");
    }
}

#[test]
fn a_file_that_is_not_there_is_not_sent() {
    let ended = run(&["reverse", "--aggregate", "/does/not/exist", "--json"]);
    assert_eq!(status_of(&ended), (Some(20), json!("not-sent"), Value::Null));
}

#[test]
fn wrong_values_of_options_are_usage() {
    let host = Host::start("", &[]);
    for more in [
        &["--set", "no_such_property=1"][..],
        &["--set", "response_code=00"],
        &["--set", "merchant_zip"],
        &["--set", "card_number=4012888888881881"],
        &["--config", "NoSuchSetting=1"],
        &["--config", "GenKey=ABC"],
        &["--reversal-code", "Nonsense"],
        &["--server", "host:99999"],
    ] {
        let ended = host.reverse(more);
        assert_eq!((ended.status, ended.err.lines().count()), (Some(2), 1), "{more:?}: {ended:?}");
    }
}

#[test]
fn a_negative_number_is_the_value_of_its_option() {
    let ended = run(&["demo", "--settlement-amount", "-1"]);
    assert_eq!((ended.status, ended.out.as_str()), (Some(2), ""), "{ended:?}");
    assert!(ended.err.contains("--settlement-amount"), "{}", ended.err);
    let mut host = Host::start("", &[]);
    let mut visited = 0;
    for (option, code, name) in [
        ("--settlement-amount", 502, "settlement_amount"),
        ("--reversal-code", 503, "reversal_code"),
        ("--reversal-type", 503, "reversal_type"),
        ("--transaction-number", 503, "transaction_number"),
        ("--timeout", 526, "timeout"),
    ] {
        let mut options = host.options();
        if let Some(at) = options.iter().position(|own| own == option) {
            options.drain(at..at + 2);
        }
        for more in ["--settlement-amount", "0"].into_iter().filter(|_| option != "--settlement-amount") {
            options.push(more.to_owned());
        }
        options.extend([option, "-1", "--json"].map(str::to_owned));
        let arguments: Vec<&str> = options.iter().map(String::as_str).collect();
        let ended = run(&arguments);
        assert_eq!(status_of(&ended), (Some(20), json!("not-sent"), json!(code)), "{option}: {ended:?}");
        assert!(ended.err.to_lowercase().contains(name), "{option}: {}", ended.err);
        visited += 1;
    }
    assert_eq!(visited, 5);
    host.finish();
    assert_eq!(host.files.read("exchanges"), "");
}

#[test]
fn a_key_from_the_host_is_kept_or_missed() {
    let scenario = "[[connection]]\nextra_group3 = [\"049NEWKEY123\\u001C\"]";
    let host = Host::start(scenario, &[]);
    let path = host.files.path("key");
    let kept = host.reverse(&["--settlement-amount", "4000", "--gen-key-out", &path]);
    assert_eq!((kept.status, kept.err.as_str()), (Some(0), ""));
    assert_eq!(host.files.read("key"), "NEWKEY123");
    let missed = host.reverse(&["--settlement-amount", "0"]);
    assert_eq!(missed.status, Some(0));
    assert!(missed.err.contains("--gen-key-out") && !missed.all().contains("NEWKEY123"), "{missed:?}");
}
