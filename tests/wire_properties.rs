//! What holds for any reversal, any damage and any bytes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test helpers fail by panicking")]
#![allow(clippy::print_stdout, reason = "the number of cases is part of the result")]

use dpaymentssdk::value::Secret;
use dpaymentssdk::wire::frame::MAX_FRAME;
use dpaymentssdk::wire::request::{
    CvvPresence, EntryDataSource, IndustryType, Processor, ReimbursementAttribute, ReversalCode,
};
use dpaymentssdk::wire::{
    Card, Description, Item, Message, Reversal, ReversalType, Scanner, WireOptions, add_parity, describe,
    encode, open, reseal, response, seal,
};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};
use std::cell::Cell;

/// Runs a property over `cases` values and says how many were tried.
fn holds<S: Strategy>(
    what: &str,
    cases: u32,
    strategy: S,
    test: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let tried = Cell::new(0_u32);
    let result = TestRunner::new(config).run(&strategy, |value| {
        tried.set(tried.get() + 1);
        test(value)
    });
    if let Err(failure) = result {
        panic!("{what}: {failure}");
    }
    assert!(tried.get() >= cases, "{what}: tried {}", tried.get());
    println!("{what}: {} cases", tried.get());
}

/// Card data that can be told apart from everything else in a message.
const PAN: &str = "4929173846501298";
const TRACKS: [&str; 2] =
    ["B4929173846501298^MARKER/NAME^31071234567890123", "4929173846501298=31071234567890123"];
const CVV: &str = "~87#";
const GEN_KEY: &str = "GENKEYMARKER000000000001";

fn cards() -> impl Strategy<Value = (Card, EntryDataSource)> {
    use EntryDataSource::*;
    let keyed = Card::Keyed { number: Secret::from(PAN), exp_month: 7, exp_year: 2031 };
    let manual = [
        ManualEntryTrack1Capable,
        ManualEntryTrack2Capable,
        ManualEntryNoCardReader,
        ManualEntryContactlessCapable,
        Ivr,
        Track2,
    ];
    prop_oneof![
        select(manual.to_vec()).prop_map(move |entry| (keyed.clone(), entry)),
        select(vec![Track2, Track2Contactless, Kiosk])
            .prop_map(|entry| (Card::Track(Secret::from(TRACKS[1])), entry)),
        select(vec![Track1, Kiosk]).prop_map(|entry| (Card::Track(Secret::from(TRACKS[0])), entry)),
    ]
}

fn numbers() -> impl Strategy<Value = [String; 9]> {
    (
        "[0-9]{6}",
        "[0-9]{1,12}",
        "[0-9]{1,4}",
        "[0-9]{1,4}",
        "[0-9]{4}",
        "[0-9]{5}",
        "[0-9]{6}",
        "[0-9]{6}",
        "[0-9]{12}",
    )
        .prop_map(|(a, b, c, d, e, f, g, h, i)| [a, b, c, d, e, f, g, h, i])
}

fn texts() -> impl Strategy<Value = [String; 10]> {
    (
        "[A-Z][A-Z .&-]{0,23}[A-Z]",
        "[A-Z][A-Z ]{0,11}[A-Z]",
        "[A-Z]{2}",
        "[A-Z0-9]{0,6}",
        "[A-Z0-9]{0,15}",
        "[A-Z]?",
        "[A-Z0-9]{0,30}",
        "([0-9]{9})?",
        "([A-Z0-9]{4})?",
        "[A-Z0-9]?",
    )
        .prop_map(|(a, b, c, d, e, f, g, h, i, j)| [a, b, c, d, e, f, g, h, i, j])
}

fn choices()
-> impl Strategy<Value = (ReversalType, IndustryType, ReversalCode, ReimbursementAttribute, CvvPresence)> {
    (
        select(ReversalType::ALL.to_vec()),
        select(IndustryType::ALL.to_vec()),
        select(ReversalCode::ALL.to_vec()),
        select(ReimbursementAttribute::ALL.to_vec()),
        select(CvvPresence::ALL.to_vec()),
    )
}

/// Any legal reversal.
fn reversals() -> impl Strategy<Value = Reversal> {
    let amounts = (1_u64..1_000_000_000_000).prop_flat_map(|total| (Just(total), 0..=total));
    let switches =
        (any::<bool>(), any::<bool>(), any::<bool>(), 1_u32..=9999, 0_u32..=999, select(vec![0, 1, 2, 8]));
    let settings =
        ("(2501|2504)?", "(C101|M208)?", "([0-9]{11})?", "([A-Z0-9]{10})?", "(D[0-9]{8})?", "[0-9]{0,6}");
    (cards(), numbers(), texts(), choices(), amounts, switches, settings).prop_map(
        |((card, entry), n, t, (kind, industry, code, fee, presence), (total, settled), s, g)| Reversal {
            processor: Processor::Heartland,
            card_entry_data_source: entry,
            merchant_bank_id: n[0].clone(),
            merchant_number: n[1].clone(),
            merchant_store_number: n[2].clone(),
            merchant_terminal_number: n[3].clone(),
            merchant_category_code: n[4].clone(),
            merchant_zip: n[5].clone(),
            transaction_date: n[6].clone(),
            transaction_time: n[7].clone(),
            retrieval_number: n[8].clone(),
            merchant_name: t[0].clone(),
            merchant_city: t[1].clone(),
            merchant_state: t[2].clone(),
            approval_code: t[3].clone(),
            transaction_id: t[4].clone(),
            returned_aci: t[5].clone(),
            sharing_group: t[6].clone(),
            merchant_aba_number: t[7].clone(),
            merchant_settlement_agent: t[8].clone(),
            network_id: if g.5.is_empty() { String::new() } else { t[9].clone() },
            trace_audit_number: g.5,
            industry_type: industry,
            reversal_code: code,
            reimbursement_attribute: fee,
            card_cvv_presence: presence,
            card_cvv_data: Secret::from(CVV),
            gen_key: Secret::from(if s.2 { GEN_KEY } else { "" }),
            total_authorized_amount: total.to_string(),
            settlement_amount: Some(settled.to_string()),
            retry: s.0,
            allow_partial_auths: s.1,
            transaction_number: s.3,
            batch_number: s.4,
            card_type: s.5,
            message_reason_code: g.0,
            cit_mit_indicator: g.1,
            token_requestor_id: g.2,
            gateway_id: g.3,
            surcharge_amount: g.4,
            ..Reversal::new(kind, card)
        },
    )
}

/// A written reversal.
fn written(reversal: &Reversal) -> Vec<u8> {
    encode(reversal, &WireOptions::default()).expect("a legal reversal can be written").to_vec()
}

/// The answers of a host, with groups.
fn answers() -> impl Strategy<Value = Vec<u8>> {
    let parts = (
        select(vec!["E", "U"]),
        "[024]\\.[A-Z ][0-9]{8}[0-9A-Z ][0-9]{4}[0-9A-Z]{2}[A-Z0-9 ]{6}[0-9]{12}[A-Z0-9 ]{16}[0-9A-Z][0-9]{12} ",
        "[A-Z0-9 ]{0,15}\x1c[A-Z0-9]{0,4}\x1c",
        "([0-9 ]{20}|[0-9]{6}[A-Z0-9 ]{8}[0-9]{6})[A-Z][0-9]{4}\x1c",
        proptest::collection::vec("[0-9]{3}[A-Z0-9\x1c]{0,12}", 0..4),
    );
    parts.prop_map(|(letter, fixed, ids, second, groups)| {
        let second = if letter == "U" { second } else { String::new() };
        seal(format!("{letter}{fixed}{ids}{second}{}", groups.join("\x1d")).as_bytes()).to_vec()
    })
}

fn shown(description: &Description) -> String {
    let lines = description.lines.iter().map(|line| format!("{} {} {}", line.name, line.value, line.meaning));
    let fields = description.fields.iter().map(|(name, value)| format!("{name} {value}"));
    lines
        .chain(fields)
        .chain(description.group3.iter().cloned())
        .chain(description.problem.clone())
        .chain([format!("{description:?} {:?}", description.lines)])
        .collect::<Vec<_>>()
        .join("\n")
}

/// What must never be seen unless asked for.
fn secrets(reversal: &Reversal) -> Vec<&'static str> {
    let mut all = vec![PAN, "173846501298", "1738465012", CVV, GEN_KEY];
    all.extend(TRACKS);
    all.extend(["31071234567890123", "MARKER/NAME", "1234567890123"]);
    if matches!(reversal.card, Card::Keyed { .. }) {
        all.push("expiration 0731");
    }
    all
}

#[test]
fn any_legal_reversal_is_written_and_read_back() {
    holds("written and read back", 800, reversals(), |reversal| {
        let frame = written(&reversal);
        prop_assert!(frame.len() < 1024);
        let message = Message::decode(&frame).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(message.record(), reversal.reversal_type.record());
        let number = |name: &str| message.text(name).trim_start_matches('0').to_owned();
        let text = |name: &str| message.text(name).trim_end().to_owned();
        prop_assert_eq!(message.text("acquirer_bin"), &reversal.merchant_bank_id);
        prop_assert_eq!(number("merchant_number"), reversal.merchant_number.trim_start_matches('0'));
        prop_assert_eq!(number("store_number"), reversal.merchant_store_number.trim_start_matches('0'));
        prop_assert_eq!(text("city_code"), reversal.merchant_zip.as_str());
        prop_assert_eq!(number("sequence_number"), reversal.transaction_number.to_string());
        prop_assert_eq!(message.text("transaction_amount"), &reversal.total_authorized_amount);
        prop_assert_eq!(text("reversal_transaction_id"), reversal.transaction_id.as_str());
        let acceptor = message.text("card_acceptor_data");
        prop_assert_eq!(acceptor[..25].trim_end(), &reversal.merchant_name);
        prop_assert_eq!(acceptor[25..38].trim_end(), &reversal.merchant_city);
        prop_assert_eq!(&acceptor[38..], &reversal.merchant_state);
        let original = message.text("reversal_cancel_data_1");
        prop_assert_eq!(original[..6].trim_end(), &reversal.approval_code);
        prop_assert_eq!(&original[6..12], &reversal.transaction_date);
        prop_assert_eq!(&original[12..18], &reversal.transaction_time);
        prop_assert_eq!(&original[18..], &reversal.retrieval_number);
        match &reversal.card {
            Card::Track(track) => prop_assert_eq!(message.get("track"), Some(track.expose())),
            Card::Keyed { number, .. } => {
                prop_assert_eq!(message.get("account_number"), Some(number.expose()));
                prop_assert_eq!(message.text("expiration"), "0731");
            }
        }
        if message.text("record_format") == "D" {
            let settled =
                reversal.settlement_amount.as_deref().filter(|settled| *settled != "0").unwrap_or("");
            prop_assert_eq!(message.text("secondary_amount"), settled);
        } else {
            prop_assert_eq!(message.text("sharing_group"), &reversal.sharing_group);
            prop_assert_eq!(message.text("aba_number"), &reversal.merchant_aba_number);
            prop_assert_eq!(message.text("settlement_agent"), &reversal.merchant_settlement_agent);
            prop_assert_eq!(message.text("batch_number"), format!("{:03}", reversal.batch_number));
        }
        let versions: Vec<_> = message.group3().iter().filter_map(|group| group.version()).collect();
        prop_assert!(versions.windows(2).all(|pair| pair[0] < pair[1]));
        prop_assert_eq!(&*message.encode().unwrap(), &frame);
        prop_assert_eq!(&*reseal(&add_parity(&frame)).unwrap(), &frame);
        Ok(())
    });
}

#[test]
fn a_changed_byte_is_noticed_or_changes_a_value() {
    let damaged = (reversals().prop_map(|r| written(&r)), any::<prop::sample::Index>(), any::<u8>());
    holds("a changed request byte", 1500, damaged, |(good, at, byte)| {
        let mut bad = good.clone();
        let at = at.index(bad.len());
        prop_assume!(bad[at] & 0x7F != byte & 0x7F);
        bad[at] = byte;
        if let Ok(message) = Message::decode(&bad) {
            prop_assert_ne!(message, Message::decode(&good).unwrap());
        }
        let _ = describe(&bad, true);
        Ok(())
    });
    let damaged = (answers(), any::<prop::sample::Index>(), any::<u8>());
    holds("a changed answer byte", 1500, damaged, |(good, at, byte)| {
        let options = WireOptions::default();
        let whole =
            response::decode(&good, &options).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert!(!whole.response_code.is_empty());
        let mut bad = good.clone();
        let at = at.index(bad.len());
        prop_assume!(bad[at] & 0x7F != byte & 0x7F);
        bad[at] = byte;
        prop_assert!(response::decode(&bad, &options).is_err(), "one changed byte is always noticed");
        Ok(())
    });
}

#[test]
fn a_cut_answer_is_never_an_answer() {
    holds("cut answers", 200, answers(), |frame| {
        for length in 0..frame.len() {
            let cut = response::decode(&frame[..length], &WireOptions::default());
            prop_assert!(cut.is_err(), "cut to {} of {}", length, frame.len());
        }
        Ok(())
    });
}

#[test]
fn descriptions_keep_secrets() {
    holds("whole messages", 300, (reversals(), any::<bool>()), |(reversal, parity)| {
        let frame = written(&reversal);
        let frame = if parity { add_parity(&frame).to_vec() } else { frame };
        let text = shown(&describe(&frame, false));
        for secret in secrets(&reversal) {
            prop_assert!(!text.contains(secret), "{} is shown", secret);
        }
        let open = describe(&frame, true);
        prop_assert!(open.problem.is_none());
        let card = if matches!(reversal.card, Card::Keyed { .. }) { "account_number" } else { "track" };
        prop_assert!(open.fields.iter().any(|(name, value)| name == card && value.contains(PAN)));
        Ok(())
    });
}

#[test]
fn descriptions_of_damaged_messages_keep_secrets() {
    let damage =
        (reversals(), any::<prop::sample::Index>(), 0_usize..40, "[ -~\x1c\x1d\x02\x03]{0,3}", any::<bool>());
    holds("damaged messages", 3000, damage, |(reversal, at, cut, put, repair)| {
        let mut bytes = written(&reversal);
        let at = at.index(bytes.len());
        let to = (at + cut).min(bytes.len());
        bytes.splice(at..to, put.bytes());
        let bytes = if repair { reseal(&bytes).map_or(bytes, |frame| frame.to_vec()) } else { bytes };
        let masked = describe(&bytes, false);
        let text = shown(&masked);
        for secret in secrets(&reversal) {
            prop_assert!(!text.contains(secret), "{} is shown:\n{}", secret, text);
        }
        // Nor in pieces: a cut fixed part moves the card number into fields that anyone may see.
        let pieces: String = masked.lines.iter().map(|line| line.value.as_str()).collect();
        prop_assert!(!pieces.contains("1738465012"), "in pieces: {}", pieces);
        Ok(())
    });
}

#[test]
fn any_bytes_do_no_harm() {
    let bytes = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..400),
        "[DTEU][ -~\x1c\x1d]{0,300}".prop_map(|body| seal(body.as_bytes()).to_vec()),
        proptest::collection::vec(select(b"\x02\x03\x04\x05\x06\x15\x1c\x1dDTEU.0129 A".to_vec()), 0..200),
    ];
    holds("any bytes", 3000, bytes, |bytes| {
        let _ = open(&bytes);
        let _ = reseal(&bytes);
        let _ = response::decode(&bytes, &WireOptions::default());
        if let Ok(message) = Message::decode(&bytes) {
            let again = message.encode().map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(Message::decode(&again).unwrap(), message);
        }
        for unmask in [false, true] {
            let description = describe(&bytes, unmask);
            prop_assert!(description.lines.len() <= 3 * bytes.len() + 3);
            for line in &description.lines {
                prop_assert!(line.offset + line.length <= bytes.len());
                prop_assert!(line.value.len() <= 4 * line.length + 40);
            }
            prop_assert!(description.lines.is_sorted_by_key(|line| line.offset));
        }
        Ok(())
    });
}

fn scan<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> (Vec<Item>, bool, Option<String>) {
    let mut scanner = Scanner::new();
    let items = pieces.into_iter().flatten().filter_map(|byte| scanner.push(*byte)).collect();
    (items, scanner.in_frame(), scanner.gateway_error())
}

#[test]
fn a_stream_may_be_split_anywhere() {
    let stream = proptest::collection::vec(
        prop_oneof![
            answers(),
            Just(vec![0x05]),
            Just(vec![0x06]),
            Just(vec![0x15]),
            Just(vec![0x10, 0x04]),
            Just(vec![0x00, 0x07, 0x16]),
            Just(b"501 - text".to_vec()),
        ],
        0..6,
    );
    holds("split streams", 500, (stream, 1_usize..50, any::<bool>()), |(parts, size, parity)| {
        let plain = parts.concat();
        let stream = if parity { add_parity(&plain).to_vec() } else { plain };
        let whole = scan([&stream[..]]);
        prop_assert_eq!(&scan(stream.chunks(size)), &whole);
        let frames = parts.iter().filter(|part| part[0] == 0x02).count();
        let found = whole.0.iter().filter(|item| matches!(item, Item::Frame { .. })).count();
        prop_assert_eq!(found, frames);
        let dialogue = parts.iter().filter(|p| matches!(p[0], 0x05 | 0x06 | 0x15 | 0x10)).count();
        prop_assert_eq!(whole.0.len(), frames + dialogue);
        Ok(())
    });
}

#[test]
fn any_stream_is_scanned_within_bounds() {
    let streams = proptest::collection::vec(any::<u8>(), 0..3000);
    holds("any stream", 500, (streams, any::<bool>()), |(stream, open)| {
        let start: &[u8] = if open { &[0x02] } else { &[] };
        let filler = vec![b'A'; if open { MAX_FRAME } else { 0 }];
        let (items, _, error) = scan([start, &filler, &stream]);
        for item in &items {
            if let Item::Frame { bytes, .. } = item {
                prop_assert!(bytes.len() <= MAX_FRAME);
                prop_assert!(bytes.iter().all(|byte| byte & 0x80 == 0));
            }
        }
        if open {
            prop_assert_eq!(items, [Item::Oversize]);
        }
        prop_assert!(
            error.is_none_or(|text| text.len() <= 256 && text.bytes().all(|b| (b' '..=b'~').contains(&b)))
        );
        Ok(())
    });
}

#[test]
fn nothing_but_the_response_code_decides() {
    let code = prop_oneof![Just("00".to_owned()), "[0-9A-Z ]{2}"];
    let words = select(vec!["APPROVAL TAS682 ", "APPROVED        ", "DECLINE         ", "00              "]);
    holds(
        "answers about money",
        2000,
        (answers(), code, words, any::<bool>()),
        |(frame, code, text, parity)| {
            let mut body = open(&frame).unwrap().to_vec();
            body[17..19].copy_from_slice(code.as_bytes());
            body[37..53].copy_from_slice(text.as_bytes());
            let sealed = seal(&body);
            let sealed = if parity { add_parity(&sealed) } else { sealed };
            if let Ok(answer) = response::decode(&sealed, &WireOptions::default()) {
                prop_assert_eq!(answer.is_approved(), code == "00");
                prop_assert_eq!(answer.response_code, code.trim_end());
            }
            Ok(())
        },
    );
}

#[test]
fn a_confirmation_says_what_the_answer_said_or_nothing() {
    let confirmed = Cell::new(0_u32);
    holds("confirmations", 1000, answers(), |frame| {
        let Ok(answer) = response::decode(&frame, &WireOptions::default()) else { return Ok(()) };
        let Some(record) = answer.confirmation() else { return Ok(()) };
        confirmed.set(confirmed.get() + 1);
        let read = Message::decode(&record).unwrap();
        prop_assert_eq!(answer.record.letter(), b'U');
        prop_assert_eq!(read.text("application_type"), answer.application_type);
        prop_assert_eq!(read.text("acquirer_bin"), answer.g2_acquirer_bin);
        prop_assert_eq!(read.text("host_message_id").trim_end(), answer.g2_host_message_id);
        prop_assert_eq!(read.text("trace_audit_number"), answer.g2_trace_audit_number);
        prop_assert_eq!(read.encode().unwrap(), record);
        Ok(())
    });
    assert!(confirmed.get() > 100);
    println!("{} of them can be confirmed", confirmed.get());
}
