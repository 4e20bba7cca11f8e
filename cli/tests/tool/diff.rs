//! `diff` on golden messages and on pairs that differ in one thing.

use crate::golden::{all, bytes};
use crate::support::{Directory, Ended, run, run_with};
use serde_json::{Value, json};

/// A reversal in the text form, with what differs between the pairs.
struct Reversal {
    sequence: &'static str,
    card: &'static str,
    settle: &'static str,
    acceptor: &'static str,
    groups: &'static str,
}

const OURS: Reversal = Reversal {
    sequence: "0003",
    card: "4012888888881881",
    settle: "5000",
    acceptor: "",
    groups: "0200000000000<FS><FS><GS>0562501",
};

impl Reversal {
    fn body(&self) -> String {
        let Self { sequence, card, settle, acceptor, groups } = self;
        let groups = groups.replace("<FS>", "\x1c").replace("<GS>", "\x1d");
        format!(
            "D0.99999588800000244759991515Q084084027713    007055999E{sequence}59@T{card}\x1c1230\x1c\x1c\x1c\x1c10000\x1c\
             {settle}\x1c\x1c{acceptor}\x1c\x1cTAS682082014131243423217502302\x1c{groups}"
        )
    }

    fn frame(&self) -> Vec<u8> {
        let body = self.body().into_bytes();
        let check = body.iter().fold(3, |sum, byte| sum ^ byte);
        [&[2], body.as_slice(), &[3, check]].concat()
    }
}

fn diff(theirs: &[u8], more: &[&str]) -> Ended {
    let files = Directory::new();
    let ours = files.file("ours", OURS.frame());
    run_with(&[&["diff", &ours, "-"], more].concat(), theirs)
}

/// Name and state of each field that `--json` gives.
fn states(ended: &Ended) -> Vec<(String, String)> {
    let text = |field: &Value, name: &str| field[name].as_str().unwrap().to_owned();
    let found = ended.json();
    let fields = found["fields"].as_array().unwrap();
    fields.iter().map(|field| (text(field, "name"), text(field, "state"))).collect()
}

fn named(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(name, state)| ((*name).to_owned(), (*state).to_owned())).collect()
}

#[test]
fn a_golden_message_is_the_same_as_itself_in_any_form() {
    let files = Directory::new();
    let golden = all();
    for one in &golden {
        let ours = files.file("ours", bytes(&one.frame));
        for input in
            [one.frame.as_bytes().to_vec(), one.parity.to_uppercase().into_bytes(), bytes(&one.parity)]
        {
            let ended = run_with(&["diff", &ours, "-"], &input);
            // One golden message is a fragment.
            let warnings = if one.fields.contains_key("body") { 2 } else { 0 };
            assert_eq!(
                (ended.status, ended.err.lines().count()),
                (Some(0), warnings),
                "{}: {ended:?}",
                one.name
            );
            assert!(ended.out.ends_with("the same\n"), "{}", ended.out);
            assert_eq!(ended.out.lines().count(), 3, "{}", ended.out);
        }
    }
    assert_eq!(golden.len(), 32);
}

#[test]
fn every_field_of_a_golden_message_is_compared() {
    let golden = all();
    let files = Directory::new();
    let mut compared = 0;
    for pair in golden.windows(2) {
        let (ours, theirs) = (files.file("ours", &pair[0].frame), files.file("theirs", &pair[1].frame));
        let ended = run(&["diff", &ours, &theirs, "--all", "--json", "--unmask"]);
        let same = pair[0].frame == pair[1].frame;
        assert_eq!(ended.status, Some(i32::from(!same)), "{}: {ended:?}", pair[0].name);
        let found = ended.json();
        assert_eq!(found["same"], json!(same));
        let rows = found["fields"].as_array().unwrap();
        for (one, side) in [(&pair[0], "ours"), (&pair[1], "theirs")] {
            for (name, value) in
                one.fields.iter().filter(|(name, _)| !["group3", "body"].contains(&name.as_str()))
            {
                let of_field = |row: &&Value| {
                    let own = row["name"].as_str().unwrap();
                    own == name || own.starts_with(&format!("{name}."))
                };
                let parts = rows.iter().filter(of_field);
                let shown: String = parts.filter_map(|row| row[side]["value"].as_str()).collect();
                assert_eq!(Some(shown.as_str()), value.as_str(), "{} {side} {name}", one.name);
                compared += 1;
            }
        }
    }
    assert!(compared > 1000, "{compared}");
}

#[test]
fn the_page_has_offsets_values_and_what_they_come_to() {
    let theirs =
        Reversal { sequence: "0107", card: "4012881111111881", settle: "10", groups: "0562501", ..OURS };
    let ended = diff(&theirs.frame(), &[]);
    assert_eq!((ended.status, ended.err.as_str()), (Some(1), ""));
    let expected = "\
ours:   record D, request, 160 bytes, LRC right, no parity
theirs: record D, request, 142 bytes, LRC right, no parity
   57    57  sequence_number   \"0003\"              \"0107\"              differs, as between any two runs
   65    65  account_number    \"401288******1881\"  \"401288******1881\"  differs where it is masked
   96    96  secondary_amount  \"5000\"              \"10\"                differs
  138     -  020.developer_id  \"000000\"            -                   only in ours
  144     -  020.version_id    \"0000\"              -                   only in ours
  149     -  020.gateway_id                        -                   only in ours
  159   141  LRC               \"24\"                \"0A\"                differs, as between any two runs
different: 7 of 40 fields, 2 as between any two runs
";
    assert_eq!(ended.out, expected);
    assert!(!ended.all().contains("88888888") && !ended.all().contains("1111111"), "{}", ended.out);
}

#[test]
fn a_number_and_a_time_of_its_own_are_told_and_may_count_for_nothing() {
    let theirs = Reversal { sequence: "0004", ..OURS }.frame();
    let expected = named(&[("sequence_number", "varies"), ("LRC", "varies")]);
    for (more, status) in [(&["--json"][..], 1), (&["--json", "--two-runs"], 0)] {
        let ended = diff(&theirs, more);
        assert_eq!((ended.status, states(&ended)), (Some(status), expected.clone()));
        let found = ended.json();
        assert_eq!((&found["same"], &found["says_the_same"]), (&json!(false), &json!(true)));
    }
    let real = Reversal { sequence: "0004", settle: "5001", ..OURS }.frame();
    assert_eq!(diff(&real, &["--two-runs"]).status, Some(1));
}

#[test]
fn records_are_paired_by_number_and_fields_may_be_on_one_side() {
    let turned = Reversal { groups: "0562501<GS>0200000000000<FS><FS>", ..OURS }.frame();
    assert_eq!(states(&diff(&turned, &["--json"])), named(&[("group3 order", "different")]));

    let acceptor = "SHOP                     DURHAM       NC";
    let more = Reversal { acceptor, groups: "0200000000000<FS><FS><GS>0562502<GS>0331", ..OURS }.frame();
    let ended = diff(&more, &["--json"]);
    let found = states(&ended);
    for (name, state) in [
        ("card_acceptor_data.merchant_name", "only-theirs"),
        ("card_acceptor_data.state", "only-theirs"),
        ("056.message_reason_code", "different"),
    ] {
        assert!(found.contains(&(name.to_owned(), state.to_owned())), "{name}: {found:?}");
    }
    assert!(found.iter().any(|(name, state)| name.starts_with("033") && state == "only-theirs"), "{found:?}");
    assert!(!found.iter().any(|(name, _)| name.starts_with("020")), "{found:?}");
    let rows = ended.json()["fields"].clone();
    let row = rows.as_array().unwrap().iter().find(|row| row["name"] == "card_acceptor_data.state").unwrap();
    assert_eq!((&row["ours"], &row["theirs"]["value"]), (&Value::Null, &json!("NC")));
}

#[test]
fn other_records_are_said_first() {
    let answer = all().into_iter().find(|golden| golden.name == "auth-response-seq-0014").unwrap();
    let ended = diff(answer.frame.as_bytes(), &[]);
    assert_eq!(ended.status, Some(1));
    assert_eq!(ended.out.lines().next(), Some("the record formats differ: D and E"), "{}", ended.out);
}

#[test]
fn a_damaged_message_is_compared_as_far_as_it_goes() {
    let whole = OURS.frame();
    let ended = diff(&whole[..90], &["--json"]);
    assert_eq!((ended.status, ended.err.lines().count()), (Some(1), 1), "{ended:?}");
    assert!(ended.err.contains("theirs is damaged"), "{}", ended.err);
    let found = states(&ended);
    assert!(found.contains(&("LRC".to_owned(), "only-ours".to_owned())), "{found:?}");
    assert!(!found.iter().any(|(name, _)| name == "merchant_number"), "{found:?}");
    let mut wrong = whole.clone();
    *wrong.last_mut().unwrap() ^= 1;
    assert_eq!(states(&diff(&wrong, &["--json"])), named(&[("LRC", "different")]));
    assert_eq!(diff(&wrong, &["--two-runs"]).status, Some(1), "a wrong LRC is no matter of course");
}

#[test]
fn what_cannot_be_read_is_status_2_as_with_other_programs_that_compare() {
    let files = Directory::new();
    let ours = files.file("ours", OURS.frame());
    let text = files.file("text", "Dear sir, the card is 4012888888881881.");
    let number = files.file("number", "4012888888881881");
    let nothing_read = files.file("nothing read", b"\x02Zulu\x03A");
    for (arguments, input) in [
        (&["diff", &ours, &text][..], &b""[..]),
        (&["diff", &text, &text, "--json"], b""),
        (&["diff", &number, &number, "--unmask"], b""),
        (&["diff", &nothing_read, &nothing_read, "--two-runs"], b""),
        (&["diff", "-", &ours], b"pan"),
        (&["diff", &ours, "-"], b""),
        (&["diff", &ours, "/does/not/exist"], b""),
        (&["diff", "-", &ours, "--form", "hex"], b"xyz"),
    ] {
        let ended = run_with(arguments, input);
        assert_eq!((ended.status, ended.out.as_str()), (Some(2), ""), "{ended:?}");
        assert_eq!(ended.err.lines().count(), 1);
        assert!(!ended.err.contains("4012") && !ended.err.contains("sir"), "{}", ended.err);
    }
}

#[test]
fn a_message_without_its_frame_is_one() {
    let body = OURS.body();
    let ended = diff(body.as_bytes(), &["--json"]);
    assert_eq!(ended.status, Some(1), "{ended:?}");
    let found = states(&ended);
    assert!(found.contains(&("STX".to_owned(), "only-ours".to_owned())), "{found:?}");
    assert!(!found.iter().any(|(name, _)| name == "secondary_amount"), "{found:?}");
}
