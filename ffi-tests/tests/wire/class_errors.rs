//! Each error of the class: provoked through the C functions, or the reason why it cannot come.

use crate::stage::{Stage, credit_reversal, visa};
use dpaymentssdk::spec::{ERRORS, ErrorGroup, Money};
use ffi_tests::page;
use ffi_tests::script::{Language, Script, play};
use std::fmt::Write as _;

/// Where an error comes from.
enum Cause {
    /// The last of these commands is refused, without a host.
    Command(&'static str, &'static [&'static str]),
    /// `reverse` fails: what the host does, and what is set besides a complete reversal.
    Reversal(&'static str, &'static str, &'static [&'static str]),
    /// It cannot come, and why.
    Never(&'static str),
}

use Cause::{Command, Never, Reversal};

const CAUSES: &[(i32, Cause)] = &[
    (501, Command("a text too long or too short for its field is set", &["set merchant_bank_id 1234567"])),
    (502, Command("a text of another form is set", &["set total_authorized_amount 12.50"])),
    (503, Command("a number or code outside its list is set", &["set reversal_type 6"])),
    (504, Command("a card number with a wrong check digit is set", &["set card_number 4012888888881882"])),
    (505, Command("a month that does not exist is set", &["set card_exp_month 13"])),
    (
        506,
        Never(
            "A reversal may cross the end of the month in which the card expires, so the date goes out as it is and \
        the host decides.",
        ),
    ),
    (507, Never("A card of an unknown brand is sent with `card_type` 0, and the host decides.")),
    (
        509,
        Never(
            "There is no gateway to choose: the class connects to a host and has one by default. Without `Server` it \
        is 593.",
        ),
    ),
    (511, Command("a setting that does not exist is asked for", &["config NoSuchSetting=1"])),
    (512, Reversal("the body of the answer is shorter than 67 characters", "short_response = 40", &[])),
    (
        513,
        Reversal(
            "the answer is no `E` or `U` record, or answers another request",
            "record_format = \"Q\"",
            &[],
        ),
    ),
    (517, Never("Answers of this format do not carry their length, so there is nothing to compare.")),
    (518, Reversal("the answer's check character is wrong, also in its repeat", "wrong_lrc = true", &[])),
    (519, Reversal("what the host sends is no frame", "garbage = \"fffefd00414243\"", &[])),
    (520, Reversal("the answer is a frame without a body", "empty_response = true", &[])),
    (521, Reversal("the host hangs up within its answer", "cut_at = 30", &[])),
    (522, Reversal("the host hangs up before it greets", "close = \"before-enq\"", &[])),
    (523, Reversal("no answer comes within `timeout`", "silence = \"after-request\"", &["set timeout 1"])),
    (524, Reversal("the host refuses the request with NAK each time", "nak_forever = true", &[])),
    (526, Reversal("`timeout` is 0 or less", "", &["set timeout 0"])),
    (
        527,
        Reversal("a gateway answers in plain text", "gateway_error = \"502 - badly formatted packet\"", &[]),
    ),
    (535, Never("Nothing in this protocol is signed.")),
    (
        544,
        Never(
            "Every value is checked against its field when it is set, so what is complete can be put together; \
        a property test tries. It would say that this library has a fault.",
        ),
    ),
    (593, Reversal("a property that is required is empty", "", &["set merchant_zip "])),
    (594, Reversal("an answer comes before the request was sent", "greeting = \"024534033272\"", &[])),
    (595, Reversal("the host hangs up after the request", "", &["set merchant_number 888000009999"])),
    (596, Never("Each call has a connection of its own and waits for its own answer: nothing is pending.")),
    (597, Never("Each call has a connection of its own and waits for its own answer: nothing is pending.")),
];

/// Provokes one error from C.
fn provoke(code: i32, cause: &Cause) -> bool {
    let (stage, script) = match cause {
        Never(_) => {
            // 544 would be a fault of the library: there is advice for it all the same.
            let money = ERRORS.iter().find(|row| row.code == code).unwrap().money;
            assert_eq!(money == Money::Never, code != 544, "{code}");
            return false;
        }
        Command(_, commands) => (None, lines(Script::default(), commands)),
        Reversal(_, scenario, commands) => {
            let stage = Stage::new(&format!("[[connection]]\n{scenario}"));
            let ready = Script::default().then(stage.way()).then(credit_reversal(&visa()));
            (Some(stage), lines(ready, commands).command("reverse").config("Outcome"))
        }
    };
    let mut replies = play(Language::C, &script);
    let row = ERRORS.iter().find(|row| row.code == code).unwrap();
    if stage.is_some() {
        let outcome = replies.pop().unwrap().text;
        assert!(row.money.allows(&outcome), "{code}: {outcome} does not fit {:?}", row.money);
    } else {
        assert_eq!(row.money, Money::No, "{code} sends nothing");
    }
    let (last, before) = replies.split_last().unwrap();
    assert!(before.iter().all(|reply| reply.code == 0), "{code}: {before:?}");
    assert_eq!(last.code, code, "{}", last.text);
    assert!(last.text.starts_with(row.text), "{code}: {}", last.text);
    drop(stage);
    true
}

fn lines(script: Script, commands: &[&str]) -> Script {
    commands.iter().fold(script, |script, line| script.command(line))
}

const HEAD: &str = "# Errors of the class

<!-- Printed by the test `class_errors` of `ffi-tests/tests/wire`, which provokes them from C; `UPDATE=1` writes it anew. -->

Each of the 28 error codes of the class: what makes it come, or why it cannot come in this library. A test provokes the
first kind through the C functions. All codes, with those of TCP and TLS, are in the [reference](../reference/errors.md).

| code | text | comes when | why it cannot come |
| --- | --- | --- | --- |
";

#[test]
fn each_of_the_28_comes_or_has_a_reason() {
    let mut page = HEAD.to_owned();
    let (mut visited, mut provoked) = (0, 0);
    for row in ERRORS.iter().filter(|row| row.group == ErrorGroup::Reversal) {
        let (_, cause) = CAUSES.iter().find(|(code, _)| *code == row.code).unwrap();
        provoked += usize::from(provoke(row.code, cause));
        let _ = match cause {
            Never(why) => writeln!(page, "| {} | {} | | {why} |", row.code, row.text),
            Command(when, _) | Reversal(when, _, _) => {
                writeln!(page, "| {} | {} | {when} | |", row.code, row.text)
            }
        };
        visited += 1;
    }
    assert_eq!((visited, CAUSES.len()), (28, 28));
    let _ = writeln!(page, "\n{provoked} come, {} cannot.", visited - provoked);
    page::compare("class-errors.md", &page);
    println!("{visited} errors of the class, {provoked} provoked from C");
}
