//! `inspect` on every golden message.

use crate::golden::{Golden, all, bytes};
use crate::support::{Directory, run, run_with};
use serde_json::{Value, json};

fn check(golden: &Golden, form: &str, input: &[u8], even_parity: bool) {
    let ended = run_with(&["inspect", "--json", "--unmask"], input);
    let place = format!("{} {form}", golden.name);
    assert_eq!((ended.status, ended.out.lines().count()), (Some(0), 1), "{place}: {ended:?}");
    let first = bytes(&golden.frame)[1];
    let expected = json!({
        "direction": golden.direction,
        "record_format": char::from(first).to_string(),
        "lrc_ok": true,
        "even_parity": even_parity,
        "fields": golden.fields,
    });
    let found = ended.json();
    assert_eq!(found, expected, "{place}");
    let names = |value: &Value| value["fields"].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&found), names(&expected), "{place}: the order of the wire");
}

#[test]
fn every_golden_message_in_every_form() {
    let all = all();
    for golden in &all {
        check(golden, "hex", golden.frame.as_bytes(), false);
        check(golden, "hex with parity", golden.parity.to_uppercase().as_bytes(), true);
        check(golden, "bytes", &bytes(&golden.frame), false);
        check(golden, "bytes with parity", &bytes(&golden.parity), true);
    }
    assert_eq!(all.len(), 32);
}

/// Card number and track of a golden message, as far as they are card data.
fn card_data(golden: &Golden) -> Vec<String> {
    let text = |name: &str| golden.fields.get(name).and_then(Value::as_str).unwrap_or_default();
    let track = text("track");
    let from_track = track.trim_start_matches('B').split(['=', '^']).next().unwrap_or_default();
    let all = [text("account_number"), track, from_track].into_iter().map(str::to_owned);
    all.filter(|value| value.len() >= 12).collect()
}

#[test]
fn no_golden_message_shows_its_card_without_unmask() {
    let mut checked = 0;
    for golden in all() {
        for arguments in [&["inspect"][..], &["inspect", "--json"]] {
            let ended = run_with(arguments, golden.parity.as_bytes());
            assert_eq!(ended.status, Some(0));
            for secret in card_data(&golden) {
                assert!(!ended.all().contains(&secret), "{}: {}", golden.name, ended.all());
                checked += 1;
            }
        }
    }
    assert!(checked > 10, "{checked}");
}

#[test]
fn the_table_has_offset_name_value_and_meaning() {
    let golden = all().into_iter().find(|golden| golden.name.starts_with("example-1-")).unwrap();
    let directory = Directory::new();
    let file = directory.file("message", bytes(&golden.frame));
    let ended = run(&["inspect", &file]);
    assert_eq!(ended.err, "");
    let line = ended.out.lines().find(|line| line.contains(" acquirer_bin ")).unwrap();
    let words: Vec<&str> = line.split_whitespace().collect();
    assert_eq!(words[..3], ["4", "acquirer_bin", "\"999995\""]);
    assert!(words.len() > 3, "no meaning: {line}");
    for name in golden.fields.keys().filter(|name| *name != "group3") {
        assert!(ended.out.contains(name.as_str()), "{name} is missing: {}", ended.out);
    }
}

#[test]
fn the_text_form_is_read() {
    let text = "<STX>D4.999995<ETX>[LRC=51]\n";
    let found = run_with(&["inspect", "--json", "--unmask"], text.as_bytes()).json();
    assert_eq!((&found["lrc_ok"], &found["record_format"]), (&json!(true), &json!("D")));
}

#[test]
fn a_damaged_message_is_explained_and_named() {
    let golden = all().into_iter().find(|golden| golden.name == "auth-response-seq-0014").unwrap();
    let mut damaged = bytes(&golden.frame);
    *damaged.last_mut().unwrap() ^= 1;
    let ended = run_with(&["inspect", "--json"], &damaged);
    assert_eq!((ended.status, &ended.json()["lrc_ok"]), (Some(0), &json!(false)));
    assert_eq!(ended.err.lines().count(), 1);
    assert!(ended.err.contains("LRC"), "{}", ended.err);
}

#[test]
fn what_cannot_be_read_fails() {
    for (arguments, input) in [
        (&["inspect", "--form", "hex"][..], &b"xyz"[..]),
        (&["inspect"], b""),
        (&["inspect", "/does/not/exist"], b""),
    ] {
        let ended = run_with(arguments, input);
        assert_eq!((ended.status, ended.out.as_str()), (Some(1), ""), "{ended:?}");
        assert_eq!(ended.err.lines().count(), 1);
    }
}

/// A frame of this body, in hexadecimal.
fn frame(body: &str) -> String {
    let check = body.bytes().fold(3, |sum, byte| sum ^ byte);
    let digits: String = body.bytes().map(|byte| format!("{byte:02x}")).collect();
    format!("02{digits}03{check:02x}")
}

#[test]
fn records_of_unknown_number_are_shown_but_not_what_they_hold() {
    let body = "E0.E599915155000200TAS682082014131243APPROVAL TAS682 0423217502302 \x1cS40U\x1c020\x1d9994012888888881881";
    let input = frame(body);
    let masked = run_with(&["inspect"], input.as_bytes());
    assert_eq!(masked.status, Some(0), "{masked:?}");
    let line = masked.out.lines().find(|line| line.contains(" 999 ")).unwrap();
    assert!(line.contains("unknown group"), "{line}");
    assert!(
        !masked.all().contains("4012888888881881") && !masked.all().contains("888888881881"),
        "{}",
        masked.out
    );
    let open = run_with(&["inspect", "--unmask"], input.as_bytes());
    assert!(open.out.contains("4012888888881881"), "{}", open.out);
}

#[test]
fn a_debit_confirmation_is_read() {
    let found = run_with(&["inspect", "--json"], frame("V0.999995MSG00012778899").as_bytes()).json();
    let fields = &found["fields"];
    assert_eq!((&found["record_format"], &found["direction"]), (&json!("V"), &json!("request")));
    assert_eq!(
        (&fields["host_message_id"], &fields["trace_audit_number"]),
        (&json!("MSG00012"), &json!("778899"))
    );
}
