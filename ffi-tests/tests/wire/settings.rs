//! Every setting of the reversal itself: what it does to the bytes, read by the simulator's own reader.

use crate::stage::{
    Seen, Stage, credit_reversal, debit, debit_reversal, group, mastercard, reverse, track_1, track_2, visa,
};
use dpaymentssdk::spec::{Group, POS_POSITIONS, SETTINGS};
use ffi_tests::script::{LANGUAGES, Language, Script, play};

/// Plays one reversal against a host without faults.
fn played(script: Script, after: &str) -> Seen {
    let after = if after.is_empty() { Script::default() } else { Script::default().command(after) };
    reverse(Language::Rust, "[[connection]]", script, after)
}

/// A field of the only frame that arrived.
fn field(seen: &Seen, name: &str) -> String {
    assert_eq!((seen.reversed.code, seen.exchanges.len()), (0, 1), "{}", seen.reversed.text);
    seen.exchanges[0].field(name).to_owned()
}

/// A record of the only frame that arrived.
fn record(seen: &Seen, number: &str) -> String {
    assert_eq!((seen.reversed.code, seen.exchanges.len()), (0, 1), "{}", seen.reversed.text);
    group(&seen.exchanges[0], number)
}

fn full() -> Script {
    credit_reversal(&visa())
}

/// Each value and the record that it makes; none without the setting.
fn record_of(setting: &str, number: &str, forms: &[(&str, &str)]) -> usize {
    assert_eq!(record(&played(full(), ""), number), "-", "{setting}");
    for (value, expected) in forms {
        let seen = played(full().config(format_args!("{setting}={value}")), "");
        assert_eq!(record(&seen, number), *expected, "{setting}={value}");
    }
    forms.len() + 1
}

/// Each code of the list with the forms of card data that it can stand for.
fn account_data_source() -> usize {
    let original = visa();
    let keyed: &[&str] = &["X", "T", "@", "P", "A", "G", "W", "Z"];
    let second: &[&str] = &["D", "S", "R", "Q", "A", "G", "W", "Z"];
    let first: &[&str] = &["H", "R", "A", "G", "W", "Z"];
    let mut codes = std::collections::BTreeSet::new();
    let mut cases = 0;
    let swiped = |track: &str| full().set("card_magnetic_stripe", track).set("card_entry_data_source", 1);
    for (list, track) in
        [(keyed, None), (second, Some(track_2(&original))), (first, Some(track_1(&original)))]
    {
        for code in list {
            // The code decides, whatever the source of the entry says.
            let script = track.as_ref().map_or_else(full, |track| swiped(track));
            // Track 1 by the rules of chip cards is nothing that a host knows.
            if *code == "R" && track.as_ref().is_some_and(|track| track.starts_with('B')) {
                continue;
            }
            let script = match &track {
                Some(track) if track.starts_with('B') => script.set("card_entry_data_source", 0),
                _ => script,
            };
            let seen = played(script.config(format_args!("AccountDataSource={code}")), "");
            assert_eq!(field(&seen, "account_data_source"), *code);
            let (number, sent) = (field(&seen, "account_number"), field(&seen, "track"));
            match &track {
                None => assert_eq!(
                    (number.as_str(), sent.as_str()),
                    (original.card_number.as_str(), ""),
                    "{code}"
                ),
                Some(track) => assert_eq!((number.as_str(), &sent), ("", track), "{code}"),
            }
            codes.insert(*code);
            cases += 1;
        }
    }
    // A keyed code wants the number even when a track is there.
    let seen = played(swiped(&track_2(&original)).config("AccountDataSource=T"), "");
    assert_eq!(field(&seen, "account_number"), original.card_number);
    // And without the setting the source of the entry decides.
    assert_eq!(field(&played(full(), ""), "account_data_source"), "T");
    assert_eq!(codes.len(), 13, "{codes:?}");
    cases + 2
}

/// A setting whose record number is not public: refused by name before anything is sent, sent under the number that
/// it is given, and left out when it is unset.
fn unknown_number(setting: &str, value: &str, number_setting: &str, expected: &str) -> usize {
    let stage = Stage::new("[[connection]]");
    let processor = i32::from(setting.starts_with("Heartland"));
    let full = || full().config(format_args!("Processor={processor}"));
    let script = full().then(stage.way()).config(format_args!("{setting}={value}"));
    let replies = play(Language::Rust, &script.command("reverse").config("Outcome"));
    let [.., reversed, outcome] = &replies[..] else { panic!("no replies") };
    assert_eq!(reversed.code, 593);
    assert!(reversed.text.contains(setting) && reversed.text.contains(number_setting), "{}", reversed.text);
    assert_eq!(outcome.text, "not-sent");
    assert_eq!(stage.simulator.connections(), 0, "{setting} is refused before connecting");
    let script =
        full().config(format_args!("{setting}={value}")).config(format_args!("{number_setting}=123"));
    assert_eq!(record(&played(script, ""), "123"), expected);
    let script = full().config(format_args!("{number_setting}=123"));
    assert_eq!(record(&played(script, ""), "123"), "-");
    3
}

/// The twelve positions with the value of one of them.
fn pos_data_code() -> usize {
    let defaults: String = POS_POSITIONS.iter().map(|position| position.default).collect();
    assert_eq!(defaults, "099901099001");
    let stage = Stage::new("[[connection]]");
    let mut script = Script::default().then(stage.way()).then(full());
    let mut expected = Vec::new();
    for (at, position) in POS_POSITIONS.iter().enumerate() {
        for value in position.values.chars() {
            let mut code: Vec<char> = defaults.chars().collect();
            code[at] = value;
            expected.push(code.into_iter().collect::<String>());
            script = script.config(format_args!("POSDataCode={}={value}", position.name)).command("reverse");
        }
    }
    // All names at once, in another order than that of the wire.
    let all: Vec<String> = POS_POSITIONS
        .iter()
        .rev()
        .map(|position| format!("{}={}", position.name, position.values.chars().last().unwrap()))
        .collect();
    script = script.config(format_args!("POSDataCode={}", all.join(";"))).command("reverse");
    expected.push(POS_POSITIONS.iter().map(|position| position.values.chars().last().unwrap()).collect());
    let replies = play(Language::Rust, &script);
    assert!(replies.iter().all(|reply| reply.code == 0), "{replies:?}");
    let sent: Vec<String> =
        stage.simulator.exchanges().iter().map(|exchange| group(exchange, "027")).collect();
    assert_eq!(sent, expected);
    assert_eq!(expected.len(), 113);
    expected.len() + refused_positions()
}

/// Every name with every letter and digit that is not in its list, and unknown names: 502 naming them.
fn refused_positions() -> usize {
    let mut script = Script::default();
    let mut named = Vec::new();
    for position in POS_POSITIONS {
        let others =
            ('0'..='9').chain('A'..='Z').chain('a'..='z').filter(|value| !position.values.contains(*value));
        for value in others {
            script = script.config(format_args!("POSDataCode={}={value}", position.name));
            named.push(position.name);
        }
        script = script.config(format_args!("POSDataCode={}x=0", position.name));
        named.push("POSDataCode");
    }
    for (reply, name) in play(Language::Rust, &script).iter().zip(&named) {
        assert_eq!(reply.code, 502, "{name}");
        assert!(reply.text.contains(name) || reply.text.contains("POSDataCode"), "{name}: {}", reply.text);
    }
    named.len()
}

fn partial_approval() -> usize {
    let seen = played(full(), "");
    assert_eq!(record(&seen, "022"), "-");
    let partly =
        credit_reversal(&mastercard()).set("settlement_amount", "5000").config("AllowPartialAuths=True");
    let seen = played(partly, "get response_authorized_amount");
    assert_eq!(record(&seen, "022"), "");
    assert_eq!(seen.after[0].text, "5000");
    2
}

fn gen_key() -> usize {
    let cases = record_of("GenKey", "049", &[("ABCDEFGHIJKLMNOPQRSTUVWX", "ABCDEFGHIJKLMNOPQRSTUVWX<FS>")]);
    // The key that the host returns replaces the one that was sent.
    let scenario = "[[connection]]\nextra_group3 = [\"049NEWKEY\\u001c\"]";
    let seen = reverse(Language::Rust, scenario, full(), Script::default().config("GenKey"));
    assert_eq!((seen.reversed.code, seen.after[0].text.as_str()), (0, "NEWKEY"));
    cases + 1
}

fn processor() -> usize {
    for (processor, kind, code) in [(0, 4, 593), (1, 4, 0), (0, 0, 0), (1, 0, 0)] {
        let stage = Stage::new("[[connection]]");
        // It names another server, so it comes first.
        let script = Script::default()
            .config(format_args!("Processor={processor}"))
            .config("Server")
            .config("Port")
            .then(stage.way())
            .then(full())
            .set("reversal_type", kind)
            .command("reverse");
        let replies = play(Language::Rust, &script);
        let hosts = [("ssl2.vitalps.net", "5003"), ("txns.secureexchange.net", "22341")];
        assert_eq!((replies[1].text.as_str(), replies[2].text.as_str()), hosts[processor]);
        assert_eq!(replies.last().unwrap().code, code, "{processor} {kind}");
        assert_eq!(stage.simulator.exchanges().len(), usize::from(code == 0));
    }
    4
}

/// Server and port lead to the host; others do not.
fn way() -> usize {
    let stage = Stage::new("[[connection]]");
    for (change, code, connections) in
        [("", 0, 1), ("Port=1", 10061, 1), ("Server=127.0.0.1", 0, 2), ("Server=", 593, 2)]
    {
        let script = Script::default().then(stage.way()).then(full());
        let script = if change.is_empty() { script } else { script.config(change) };
        assert_eq!(play(Language::Rust, &script.command("reverse")).last().unwrap().code, code, "{change}");
        assert_eq!(stage.simulator.connections(), connections, "{change}");
    }
    4
}

fn retry() -> usize {
    let mut cases = 0;
    for (kind, code, repeated) in
        [(0, "59", "69"), (5, "59", "69"), (4, "59", "69"), (1, "A3", ""), (2, "A4", ""), (3, "A3", "")]
    {
        for (value, expected) in [("False", code), ("True", repeated)] {
            let stage = Stage::new("[[connection]]");
            let script = if matches!(kind, 1..=3) { debit_reversal(&debit()) } else { full() };
            let script = Script::default()
                .config("Processor=1")
                .then(stage.way())
                .then(script)
                .set("reversal_type", kind)
                .config(format_args!("Retry={value}"));
            // Debit has no form for a repeat: it is refused, not sent as if it were the first.
            let code = if expected.is_empty() { 593 } else { 0 };
            let played = play(Language::Rust, &script.command("reverse"));
            assert_eq!(played.last().unwrap().code, code, "{kind} {value}");
            let exchanges = stage.simulator.exchanges();
            let sent = exchanges.first().map(|exchange| exchange.field("transaction_code"));
            assert_eq!(sent.unwrap_or_default(), expected, "{kind} {value}");
            cases += 1;
        }
    }
    // A code that is given by hand has its form for a repeat, or none.
    for (given, expected) in [("5A", "6A"), ("6A", "6A"), ("59", "69")] {
        let seen =
            played(full().config("Retry=True").config(format_args!("WireTransactionCode={given}")), "");
        assert_eq!(field(&seen, "transaction_code"), expected, "{given}");
        cases += 1;
    }
    for language in LANGUAGES {
        let stage = Stage::new("[[connection]]");
        let script = Script::default().then(stage.way()).then(full());
        let script = script.config("Retry=True").config("WireTransactionCode=A3").command("reverse");
        let replies = play(language, &script);
        let refused = replies.last().unwrap();
        assert_eq!(refused.code, 593, "{language:?}");
        assert!(
            refused.text.contains("Retry") && refused.text.contains("WireTransactionCode"),
            "{}",
            refused.text
        );
        assert_eq!(stage.simulator.connections(), 0);
        cases += 1;
    }
    cases
}

/// A time-out says so by itself, unless it is told another reason.
fn message_reason() -> usize {
    let forms = ["2501", "2502", "2503", "2504", "2516", "2517"].map(|code| (code, code));
    let cases = record_of("MessageReasonCode", "056", &forms);
    for (reason, expected) in [("", "2502"), ("2503", "2503")] {
        let stage = Stage::new("[[connection]]");
        let script = Script::default().config("Processor=1").then(stage.way()).then(full());
        let script = script.set("reversal_type", 4).config(format_args!("MessageReasonCode={reason}"));
        assert_eq!(play(Language::Rust, &script.command("reverse")).last().unwrap().code, 0);
        assert_eq!(group(&stage.simulator.exchanges()[0], "056"), expected);
    }
    cases + 2
}

/// What may have happened to the money, whatever the code says.
fn outcome() -> usize {
    for (scenario, change, expected, frames) in [
        ("", "", "answered", 1),
        ("response_code = \"05\"", "", "answered", 1),
        ("close = \"after-request\"", "", "in-doubt", 1),
        ("wrong_lrc = true", "", "in-doubt", 1),
        ("close = \"before-enq\"", "", "not-sent", 0),
        ("", "HeartlandDeviceId=1234", "not-sent", 0),
    ] {
        let script = if change.is_empty() { full() } else { full().config(change) };
        let scenario = format!("[[connection]]\n{scenario}");
        let seen = reverse(Language::Rust, &scenario, script, Script::default().config("Outcome"));
        assert_eq!(
            (seen.after[0].text.as_str(), seen.exchanges.len()),
            (expected, frames),
            "{scenario} {change}"
        );
    }
    6
}

/// The answer to a record of the request, or to none.
fn answered(setting: &str, sent: &str, original: Script, expected: &str) -> usize {
    let seen = played(full(), &format!("config {setting}"));
    assert_eq!(seen.after[0].text, "", "{setting}");
    let original = if sent.is_empty() { original } else { original.config(sent) };
    let seen = played(original, &format!("config {setting}"));
    assert_eq!((seen.reversed.code, seen.after[0].text.as_str()), (0, expected), "{setting}");
    2
}

#[test]
fn every_setting_of_the_reversal_has_its_effect() {
    let (mut visited, mut cases) = (0, 0);
    for row in SETTINGS.iter().filter(|row| row.group == Group::Reversal) {
        cases += match row.name {
            "AccountDataSource" => account_data_source(),
            "AllowPartialAuths" => partial_approval(),
            "CanadaDomesticIndicator" => unknown_number(row.name, "Y", "WireCanadaDomesticGroup", "Y"),
            "HeartlandDeviceId" => unknown_number(row.name, "12A4", "WireHeartlandDeviceIdGroup", "12A4<FS>"),
            "HeartlandEncryptionMode" => ["1", "2", "3"]
                .map(|mode| unknown_number(row.name, mode, "WireHeartlandEncryptionGroup", mode))
                .iter()
                .sum(),
            "CITMITIndicator" => {
                let codes = "C101 C102 C103 C104 M101 M102 M103 M104 M205 M206 M207 M208";
                let closed: Vec<String> = codes.split(' ').map(|code| format!("{code}<FS>")).collect();
                let forms: Vec<(&str, &str)> =
                    codes.split(' ').zip(closed.iter().map(String::as_str)).collect();
                record_of(row.name, "083", &forms)
            }
            "GatewayID" => {
                let seen = played(full().config("GatewayID=0000000042"), "");
                assert_eq!(record(&seen, "020"), "0000000000<FS>0000000042<FS>");
                1
            }
            "GenKey" => gen_key(),
            "MessageReasonCode" => message_reason(),
            "Port" | "Server" => way(),
            "POSDataCode" => pos_data_code(),
            "Processor" => processor(),
            "ResponseTokenPAN" => answered(row.name, "TokenRequestorID=12345678901", full(), "1881"),
            "ResponseTransactionIntegrityClass" => {
                answered(row.name, "", credit_reversal(&mastercard()), "C1")
            }
            "Retry" => retry(),
            "SurchargeAmount" => record_of(
                row.name,
                "025",
                &[("D00000150", "D00000150<FS>"), ("C00000150", "C00000150<FS>"), ("150", "D00000150<FS>")],
            ),
            "TokenRequestorID" => record_of(row.name, "062", &[("12345678901", "12345678901<FS>")]),
            "Outcome" => outcome(),
            other => panic!("{other} has no test of its effect"),
        };
        visited += 1;
    }
    assert_eq!(visited, 19);
    println!("{visited} settings of the reversal, {cases} cases");
}
