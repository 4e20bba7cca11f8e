//! Every `Wire…` setting: both of its forms on the wire, read by the simulator's own reader.

use crate::stage::{Seen, credit_reversal, debit, debit_reversal, group, mastercard, reverse, visa};
use dpaymentssdk::spec::{Access, Group, SETTINGS};
use dpaymentssdk_simulator::{Event, Exchange};
use ffi_tests::script::{Language, Script};

/// One setting and how its forms show.
struct Switch {
    name: &'static str,
    /// What the host does.
    scenario: &'static str,
    /// What is reversed.
    base: fn() -> Script,
    /// What is asked after the reversal.
    after: &'static [&'static str],
    /// What shows the form.
    look: fn(&Seen) -> String,
    /// Values, or `None` for the default, and what then shows.
    forms: &'static [(Option<&'static str>, &'static str)],
}

const NO_FAULT: &str = "[[connection]]";

const fn switch(
    name: &'static str,
    base: fn() -> Script,
    look: fn(&Seen) -> String,
    forms: &'static [(Option<&'static str>, &'static str)],
) -> Switch {
    Switch { name, scenario: NO_FAULT, base, after: &[], look, forms }
}

impl Switch {
    const fn scenario(mut self, scenario: &'static str) -> Self {
        self.scenario = scenario;
        self
    }

    const fn after(mut self, after: &'static [&'static str]) -> Self {
        self.after = after;
        self
    }
}

fn full() -> Script {
    credit_reversal(&visa())
}

fn only(seen: &Seen) -> &Exchange {
    assert_eq!(seen.reversed.code, 0, "{}", seen.reversed.text);
    assert_eq!(seen.exchanges.len(), 1);
    &seen.exchanges[0]
}

fn field(seen: &Seen, name: &str) -> String {
    only(seen).field(name).to_owned()
}

/// The number of frames that arrived, or the code of the call that failed before one could.
fn frames(seen: &Seen) -> String {
    let code = seen.reversed.code;
    format!("{} frames, code {code}", seen.exchanges.len())
}

fn link(seen: &Seen, text: &str) -> bool {
    seen.log.iter().any(|entry| entry.event == Event::Link && entry.text == text)
}

/// A record of group III, or the refusal before anything was sent.
fn record(seen: &Seen, number: &str) -> String {
    match seen.reversed.code {
        0 => group(only(seen), number),
        code => {
            assert!(seen.exchanges.is_empty());
            code.to_string()
        }
    }
}

/// An answer to a debit reversal that carries all of group II. Both halves of the frame: the dots are its LRC.
const DEBIT_ANSWER: &str = "55302e2035393939313531353530303737303054415337373730393137313431303135\
    3330415050524f56414c20544153373737203034323630313037373838393920303030303030303030333030303031\
    1c202020201c3939393939354d5347303030313237373838393947303931371c303230";

/// The scenario that answers with it.
fn debit_answer() -> String {
    let body = ffi_tests::script::from_hex(&DEBIT_ANSWER.replace(' ', ""));
    let frame = dpaymentssdk::wire::seal(&body);
    let hex: String = frame.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("[[connection]]\ngarbage = \"{hex}\"")
}

const SWITCHES: &[Switch] = &[
    switch(
        "WireApplicationType",
        full,
        |seen| {
            let ack = if link(seen, "sends ACK") { "ACK" } else { "no ACK" };
            let next = if link(seen, "sends ENQ for the next request") { ", ENQ again" } else { "" };
            format!("type {}, {ack}{next}", field(seen, "application_type"))
        },
        &[
            (None, "type 0, ACK"),
            (Some("0"), "type 0, ACK"),
            (Some("2"), "type 2, ACK, ENQ again"),
            (Some("4"), "type 4, no ACK"),
        ],
    ),
    switch(
        "WireEvenParity",
        full,
        |seen| format!("{} {:02X}", only(seen).even_parity, only(seen).request[0]),
        &[(None, "true 82"), (Some("True"), "true 82"), (Some("False"), "false 02")],
    ),
    // A host that never greets: the request goes out when the wait is over, and no sooner.
    switch(
        "WireEnqWait",
        || full().set("timeout", 1),
        frames,
        &[(None, "1 frames, code 0"), (Some("0"), "1 frames, code 0"), (Some("30"), "0 frames, code 201")],
    )
    .scenario("[[connection]]\nenq = false"),
    switch(
        "WireSendAck",
        full,
        |seen| (if link(seen, "received ACK") { "ACK" } else { "none" }).to_owned(),
        &[(None, "ACK"), (Some("True"), "ACK"), (Some("False"), "none")],
    )
    .scenario("[[connection]]\nack_wait_ms = 100"),
    switch(
        "WireDebitConfirmation",
        || debit_reversal(&debit()),
        |seen| {
            let shown = seen.reversed.sent.len();
            let fields = seen.exchanges.last().unwrap().fields.as_ref().unwrap();
            let values: Vec<&str> = fields.fields().iter().map(|(_, value)| value.as_str()).collect();
            let last = if values.len() == 6 { values.concat() } else { values[0].to_owned() };
            format!("{}, {shown} shown, {last}", frames(seen))
        },
        &[
            (None, "1 frames, code 0, 1 shown, T"),
            (Some("False"), "1 frames, code 0, 1 shown, T"),
            (Some("True"), "2 frames, code 0, 2 shown, V0.999995        778899"),
        ],
    )
    .scenario("[[connection]]\nconfirmation = true\nack_wait_ms = 200"),
    switch(
        "WireZeroSettlementAmount",
        full,
        |seen| field(seen, "secondary_amount"),
        &[(None, ""), (Some("False"), ""), (Some("True"), "0")],
    ),
    switch(
        "WireZeroFillAmounts",
        || credit_reversal(&mastercard()).set("settlement_amount", "5000"),
        |seen| format!("{} {}", field(seen, "transaction_amount"), field(seen, "secondary_amount")),
        &[(None, "12400 5000"), (Some("False"), "12400 5000"), (Some("True"), "000000012400 000000005000")],
    ),
    switch(
        "WireTransactionIdFill",
        || credit_reversal(&mastercard()),
        |seen| field(seen, "reversal_transaction_id"),
        &[(None, "MCC1112220820  "), (Some("space"), "MCC1112220820  "), (Some("zero"), "MCC111222082000")],
    ),
    switch(
        "WireTransactionCode",
        full,
        |seen| field(seen, "transaction_code"),
        &[(None, "59"), (Some(""), "59"), (Some("5A"), "5A")],
    ),
    switch(
        "WireCanadaDomesticGroup",
        || full().config("CanadaDomesticIndicator=Y"),
        |seen| record(seen, "090"),
        &[(None, "593"), (Some(""), "593"), (Some("090"), "Y")],
    ),
    switch(
        "WireHeartlandDeviceIdGroup",
        || full().config("HeartlandDeviceId=12A4"),
        |seen| record(seen, "091"),
        &[(None, "593"), (Some(""), "593"), (Some("091"), "12A4<FS>")],
    ),
    switch(
        "WireHeartlandEncryptionGroup",
        || full().config("Processor=1").config("HeartlandEncryptionMode=3"),
        |seen| record(seen, "092"),
        &[(None, "593"), (Some(""), "593"), (Some("092"), "3")],
    ),
    switch(
        "WireCITMITGroup",
        || full().config("CITMITIndicator=M205"),
        |seen| match seen.reversed.code {
            0 => format!("{} {}", record(seen, "083"), record(seen, "084")),
            _ => record(seen, "083"),
        },
        &[(None, "M205<FS> -"), (Some("084"), "- M205<FS>"), (Some(""), "593")],
    ),
    switch(
        "WireIntegrityClassGroup",
        || credit_reversal(&mastercard()),
        |seen| seen.after[0].text.clone(),
        &[(None, "C1"), (Some("074"), "C1"), (Some("075"), "D2"), (Some(""), "")],
    )
    .scenario("[[connection]]\nextra_group3 = [\"075D2\"]")
    .after(&["config ResponseTransactionIntegrityClass"]),
    switch(
        "WireAcceptorDataGroup",
        || {
            full()
                .set("merchant_street_address", "1 MAIN ST")
                .set("merchant_phone", "919-5551234")
                .set("merchant_service_phone", "800-5551234")
        },
        |seen| format!("{} {}", record(seen, "088"), record(seen, "089")),
        &[
            (None, "1 MAIN ST<FS>800-5551234<FS>919-5551234<FS><FS> -"),
            (Some("089"), "- 1 MAIN ST<FS>800-5551234<FS>919-5551234<FS><FS>"),
            (Some(""), "- -"),
        ],
    ),
    switch(
        "WireTokenRequestorTrailingFS",
        || full().config("TokenRequestorID=12345678901"),
        |seen| record(seen, "062"),
        &[(None, "12345678901<FS>"), (Some("True"), "12345678901<FS>"), (Some("False"), "12345678901")],
    ),
    switch(
        "WireDeveloperId",
        full,
        |seen| record(seen, "020"),
        &[(None, "0000000000<FS><FS>"), (Some("000136"), "0001360000<FS><FS>"), (Some(""), "593")],
    ),
    switch(
        "WireVersionId",
        full,
        |seen| record(seen, "020"),
        &[(None, "0000000000<FS><FS>"), (Some("B248"), "000000B248<FS><FS>"), (Some(""), "593")],
    ),
    switch(
        "WireReversalCodeAllBrands",
        || full().set("reversal_code", 1),
        |seen| record(seen, "033"),
        &[(None, "-"), (Some("False"), "-"), (Some("True"), "17")],
    ),
    switch(
        "WireRequestCommercialCard",
        full,
        |seen| record(seen, "001"),
        &[(None, "-"), (Some("False"), "-"), (Some("True"), "!010")],
    ),
    switch(
        "WireRequestCardLevel",
        full,
        |seen| record(seen, "034"),
        &[(None, "-"), (Some("False"), "-"), (Some("True"), "")],
    ),
    switch(
        "WireDefaultRequestedACI",
        || full().set("returned_aci", ""),
        |seen| field(seen, "requested_aci"),
        &[(None, "Y"), (Some(""), "Y"), (Some("N"), "N")],
    ),
    switch(
        "WireExtraGroup3",
        full,
        |seen| format!("{} {}", record(seen, "013"), record(seen, "039")),
        &[
            (None, "- -"),
            (Some("0131234567<FS><FS><FS>"), "1234567<FS><FS><FS> -"),
            (Some("039P<GS>0131234567<FS><FS><FS>"), "1234567<FS><FS><FS> P"),
        ],
    ),
    switch(
        "WireReimbursementAttribute",
        || debit_reversal(&debit()),
        |seen| field(seen, "reimbursement_attribute"),
        &[(None, "Z"), (Some(""), "Z"), (Some("T"), "T")],
    ),
    switch(
        "WireCardAcceptorUsesPhone",
        || full().set("merchant_service_phone", "800-5551234"),
        |seen| field(seen, "card_acceptor_data")[25..38].trim_end().to_owned(),
        &[
            (None, "DURHAM"),
            (Some("auto"), "DURHAM"),
            (Some("True"), "800-5551234"),
            (Some("False"), "DURHAM"),
        ],
    ),
    switch(
        "WireAuthorizedAmountDecimal",
        full,
        |seen| seen.after[0].text.clone(),
        &[(None, "7500"), (Some("False"), "7500"), (Some("True"), "75.00")],
    )
    .scenario(
        "[[connection]]\nextra_group3 = [\"02230\\u001c10\\u001c840\\u001cC\\u001c000000007500\\u001c\"]",
    )
    .after(&["get response_authorized_amount"]),
    switch(
        "WirePacketEventsWithParity",
        full,
        |seen| format!("{:02X} {:02X}", seen.reversed.sent[0][0], seen.reversed.received[0][0]),
        &[(None, "02 02"), (Some("False"), "02 02"), (Some("True"), "82 82")],
    ),
];

/// The settings that show parts of a debit answer: the command that reads each, and what it shows after the answer.
const RESPONSE_SETTINGS: &[(&str, &str)] = &[
    ("WireResponseNetworkId", "G"),
    ("WireResponseTraceAuditNumber", "778899"),
    ("WireResponseSettlementDate", "0917"),
    ("WireResponseHostMessageId", "MSG00012"),
];

/// Plays every form of one setting; the number of forms.
fn check(switch: &Switch) -> usize {
    for (value, expected) in switch.forms {
        let mut script = (switch.base)();
        if let Some(value) = value {
            script = script.config(format_args!("{}={value}", switch.name));
        }
        let after = switch.after.iter().fold(Script::default(), |script, line| script.command(line));
        let seen = reverse(Language::Rust, switch.scenario, script, after);
        assert_eq!((switch.look)(&seen), *expected, "{}={value:?}: {:#?}", switch.name, seen.log);
    }
    let looks: std::collections::BTreeSet<_> = switch.forms.iter().map(|(_, expected)| expected).collect();
    assert!(looks.len() > 1, "{} shows one form only", switch.name);
    switch.forms.len()
}

/// A setting of the answer is empty after a credit reversal, and holds its part of group II after a debit one.
fn check_answer(name: &str, expected: &str) -> usize {
    let look = || Script::default().config(name);
    let credit = reverse(Language::Rust, NO_FAULT, full(), look());
    assert_eq!((credit.reversed.code, credit.after[0].text.as_str()), (0, ""), "{name}");
    let debit = reverse(Language::Rust, &debit_answer(), debit_reversal(&debit()), look());
    assert_eq!((debit.reversed.code, debit.after[0].text.as_str()), (0, expected), "{name}");
    2
}

#[test]
fn every_switch_shows_both_of_its_forms() {
    let (mut visited, mut forms) = (0, 0);
    for row in SETTINGS.iter().filter(|row| row.group == Group::Wire) {
        forms += match row.access {
            Access::ReadOnly => {
                let (_, expected) = RESPONSE_SETTINGS.iter().find(|(name, _)| *name == row.name).unwrap();
                check_answer(row.name, expected)
            }
            _ => check(SWITCHES.iter().find(|switch| switch.name == row.name).unwrap_or_else(|| {
                panic!("{} has no test of its forms", row.name);
            })),
        };
        visited += 1;
    }
    assert_eq!(visited, SWITCHES.len() + RESPONSE_SETTINGS.len());
    println!("{visited} Wire settings, {forms} forms on the wire");
}

/// A debit reversal is confirmed whatever the host makes of the record; its answer and its money stay as they are.
#[test]
fn a_confirmation_never_changes_the_answer() {
    let on = || debit_reversal(&debit()).config("WireDebitConfirmation=True");
    let mut played = 0;
    for (scenario, frames, code) in [
        ("confirmation = true", 2, 0),
        ("confirmation = true\neot = \"none\"", 2, 0),
        ("confirmation = true\nparity = \"off\"", 2, 0),
        ("no_ack = true\nconfirmation = true", 2, 0),
        ("wrong_lrc = true\nrepeat_good = true\nconfirmation = true", 2, 0),
        // Hangs up after the answer: the record has nowhere to go.
        ("confirmation = false", 1, 0),
        ("sequence_number = \"9998\"\nconfirmation = true\nack_wait_ms = 200", 1, 513),
    ] {
        for wire in [
            "",
            "WireApplicationType=2",
            "WireApplicationType=4",
            "WireEvenParity=False",
            "WireSendAck=False",
        ] {
            let damaged = scenario.starts_with("wrong_lrc");
            if damaged && (wire == "WireApplicationType=4" || wire == "WireSendAck=False") {
                continue;
            }
            let script = if wire.is_empty() { on() } else { on().config(wire) };
            let seen =
                reverse(Language::Rust, &format!("[[connection]]\n{scenario}"), script, Script::default());
            assert_eq!(seen.reversed.code, code, "{scenario} {wire}: {:#?}", seen.log);
            // Without waiting for the record a host may or may not have read it.
            let got = seen.exchanges.len();
            assert!(
                got == frames || (frames == 1 && code == 0 && got == 2),
                "{scenario} {wire}: {got} frames"
            );
            if frames == 2 {
                let record = seen.exchanges[1].fields.as_ref().unwrap();
                assert_eq!(record.field("record_format"), "V", "{scenario} {wire}");
                assert_eq!(record.field("trace_audit_number"), "778899", "{scenario} {wire}");
                assert_eq!(
                    seen.exchanges[1].even_parity,
                    wire != "WireEvenParity=False",
                    "{scenario} {wire}"
                );
                assert!(link_ack(&seen), "{scenario} {wire}");
            }
            played += 1;
        }
    }
    // Credit answers are never confirmed.
    let credit = full().config("WireDebitConfirmation=True");
    let seen = reverse(Language::Rust, "[[connection]]\nconfirmation = true", credit, Script::default());
    assert_eq!((seen.reversed.code, seen.exchanges.len()), (0, 1));
    println!("{played} confirmations");
}

fn link_ack(seen: &Seen) -> bool {
    link(seen, "sends ACK of the confirmation")
}
