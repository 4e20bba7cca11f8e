//! `aggregate`: what is understood, what is not, and that no value is shown that must not be.

use crate::support::{Ended, Host, run, run_with};
use serde_json::json;

const MIXED: &str = "<Detail version='1'>\n\
    <Card><Number>4012888888881881</Number><ExpMonth>13</ExpMonth><ExpYear>2030</ExpYear></Card>\n\
    <Response ApprovalCode='TAS682'/>\n\
    <TransactionId>123456789012345</TransactionId>\n\
    <AuthorizedAmount>12400</AuthorizedAmount><TransactionAmount>77</TransactionAmount>\n\
    <BatchNumber/><Issuer>Secret Words</Issuer>\n\
    </Detail>";

fn examine(text: &str, more: &[&str]) -> Ended {
    run_with(&[&["aggregate", "-"], more].concat(), text.as_bytes())
}

#[test]
fn every_element_is_sorted_by_what_became_of_it() {
    let ended = examine(MIXED, &["--json"]);
    assert_eq!((ended.status, ended.out.lines().count(), ended.err.lines().count()), (Some(1), 1, 1));
    let mut found = ended.json();
    let missing = found["missing"].take();
    assert_eq!(
        found,
        json!({
            "usable": false,
            "understood": [
                {"path": "Detail/Card/Number", "name": "card_number", "value": "401288******1881"},
                {"path": "Detail/Card/ExpYear", "name": "card_exp_year", "value": "(hidden)"},
                {"path": "Detail/Response/@ApprovalCode", "name": "approval_code", "value": "TAS682"},
                {"path": "Detail/TransactionId", "name": "transaction_id", "value": "123456789012345"},
                {"path": "Detail/AuthorizedAmount", "name": "total_authorized_amount", "value": "12400"},
            ],
            "unused": [
                {"path": "Detail/TransactionAmount", "name": "total_authorized_amount"},
                {"path": "Detail/BatchNumber", "name": "batch_number"},
            ],
            "refused": [
                {"path": "Detail/Card/ExpMonth", "name": "card_exp_month", "why": found["refused"][0]["why"]},
            ],
            "unknown": ["Detail/@version", "Detail/Issuer"],
            "missing": null,
            "wrong": [],
        })
    );
    let why = found["refused"][0]["why"].as_str().unwrap();
    assert!(why.contains("card_exp_month") && !why.contains("13"), "{why}");
    for name in ["merchant_bank_id", "settlement_amount", "retrieval_number", "transaction_number"] {
        assert!(missing.as_array().unwrap().contains(&json!(name)), "{missing}");
    }
    assert!(!missing.as_array().unwrap().contains(&json!("approval_code")), "{missing}");
    assert!(!ended.all().contains("Secret Words"), "{}", ended.out);
}

#[test]
fn the_page_shows_the_same() {
    let ended = examine(&MIXED.replace("13<", "12<"), &[]);
    assert_eq!((ended.status, ended.err.as_str()), (Some(0), ""), "{ended:?}");
    for line in [
        "understood: 6",
        "  Detail/Card/Number             card_number              \"401288******1881\"",
        "known, but empty or given by another element: 2",
        "not understood: 2",
        "  Detail/Issuer",
    ] {
        assert!(ended.out.lines().any(|own| own == line), "{line:?} is missing in\n{}", ended.out);
    }
    assert!(ended.out.lines().any(|line| line.starts_with("missing for reverse: merchant_bank_id, ")));
    assert!(!ended.all().contains("Secret Words") && !ended.all().contains("88888888"), "{}", ended.out);
}

#[test]
fn the_simulator_s_aggregate_is_understood_and_is_what_reverse_takes() {
    let mut host = Host::start("", &[]);
    let path = host.files.path("aggregate.xml");
    let found = run(&["aggregate", &path, "--json"]).json();
    assert_eq!((&found["usable"], &found["refused"]), (&json!(true), &json!([])));
    assert!(found["understood"].as_array().unwrap().len() >= 10, "{found}");
    // What is missing for reverse is what the options of the test give.
    let options = host.options().join(" ");
    for name in found["missing"].as_array().unwrap() {
        let name = name.as_str().unwrap();
        let given = options.contains(&format!("{name}="))
            || options.contains(&format!("--{}", name.replace('_', "-")));
        assert!(given || name == "settlement_amount", "{name} is missing");
    }
    assert_eq!(host.reverse(&["--settlement-amount", "0"]).status, Some(0));
    host.finish();
}

#[test]
fn what_is_no_aggregate_fails_without_a_value() {
    for (text, word) in [
        ("<a>4012888888881881", "XML"),
        ("4012888888881881", "XML"),
        ("<!DOCTYPE a><a><CardNumber>4012888888881881</CardNumber></a>", "XML"),
        ("", "XML"),
    ] {
        let ended = examine(text, &[]);
        assert_eq!(
            (ended.status, ended.out.as_str(), ended.err.lines().count()),
            (Some(1), "", 1),
            "{ended:?}"
        );
        assert!(ended.err.contains("511") && ended.err.contains(word), "{}", ended.err);
        assert!(!ended.err.contains("4012"), "{}", ended.err);
    }
    let ended = examine("<a><b>401288</b></a>", &[]);
    assert_eq!((ended.status, ended.out.contains("401288")), (Some(1), false), "{ended:?}");
    assert!(ended.out.contains("not understood: 1\n  a/b\n"), "{}", ended.out);
    assert_eq!(run_with(&["aggregate", "-"], b"<a>\xff</a>").status, Some(1));
    assert_eq!(run(&["aggregate", "/does/not/exist"]).status, Some(1));
}
