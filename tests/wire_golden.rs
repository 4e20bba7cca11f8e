//! The golden messages: they frame, decode to the listed fields and encode back; the worked requests come out of
//! plain reversals byte for byte, the worked responses decode to the right properties.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test helpers fail by panicking")]

use dpaymentssdk::value::Secret;
use dpaymentssdk::wire::request::{
    EntryDataSource, IndustryType, Processor, ReimbursementAttribute, ReversalCode,
};
use dpaymentssdk::wire::{
    Card, Description, Fault, Item, Message, Response, Reversal, ReversalType, Scanner, WireOptions,
    add_parity, describe, encode, open, response, strip_parity,
};

/// A golden message as the file has it.
#[derive(Default)]
struct Vector {
    name: String,
    direction: String,
    frame: Vec<u8>,
    parity: Vec<u8>,
    fields: Vec<(String, String)>,
    group3: Vec<String>,
}

impl Vector {
    /// Whether it is a whole message of its record.
    fn is_complete(&self) -> bool {
        !self.fields.iter().any(|(name, _)| name == "body")
    }
}

fn hex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

/// All vectors; fails when the file does not have as many as it says.
fn vectors() -> Vec<Vector> {
    let text = include_str!("vectors/golden.txt");
    let mut said = None;
    let mut vectors: Vec<Vector> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(count) = line.strip_prefix("vectors: ") {
            said = Some(count.parse::<usize>().unwrap());
        } else if let Some(name) = line.strip_prefix('[') {
            vectors.push(Vector { name: name.trim_end_matches(']').to_owned(), ..Vector::default() });
        } else {
            read_line(vectors.last_mut().unwrap(), line);
        }
    }
    assert_eq!(Some(vectors.len()), said, "the file says how many vectors it has");
    vectors
}

fn read_line(vector: &mut Vector, line: &str) {
    if let Some((name, value)) = line.split_once(" = ") {
        let value = value.strip_prefix('"').unwrap().strip_suffix('"').unwrap().to_owned();
        match name {
            "group3" => vector.group3.push(value),
            _ => vector.fields.push((name.to_owned(), value)),
        }
        return;
    }
    let (name, value) = line.split_once(": ").unwrap();
    match name {
        "direction" => value.clone_into(&mut vector.direction),
        "frame" => vector.frame = hex(value),
        "parity" => vector.parity = hex(value),
        "source" | "confidence" | "note" => {}
        other => panic!("unknown line {other}"),
    }
}

fn vector(number: usize) -> Vector {
    let prefix = format!("example-{number}-");
    vectors().into_iter().find(|vector| vector.name.starts_with(&prefix)).unwrap()
}

fn spelled(bytes: &[u8]) -> String {
    bytes.iter().map(|b| if *b == 0x1C { "<FS>".to_owned() } else { char::from(*b).to_string() }).collect()
}

#[test]
fn every_vector_frames_in_both_forms() {
    let mut count = 0;
    for vector in vectors() {
        assert!(open(&vector.frame).is_ok(), "{}", vector.name);
        assert_eq!(*add_parity(&vector.frame), vector.parity, "{}", vector.name);
        assert_eq!(*strip_parity(&vector.parity), vector.frame, "{}", vector.name);
        // The check byte over the parity-coded bytes is the parity-coded check byte.
        let (last, rest) = vector.parity.split_last().unwrap();
        assert_eq!(rest[1..].iter().fold(0, |sum, byte| sum ^ byte), *last, "{}", vector.name);
        for (bytes, parity) in [(&vector.frame, false), (&vector.parity, true)] {
            let mut scanner = Scanner::new();
            let items: Vec<_> = bytes.iter().filter_map(|byte| scanner.push(*byte)).collect();
            let frame = Item::Frame { bytes: vector.frame.clone().into(), parity };
            assert_eq!(items, [frame], "{}", vector.name);
        }
        count += 1;
    }
    assert_eq!(count, 32);
    println!("{count} vectors framed in both forms");
}

#[test]
fn every_vector_decodes_and_encodes_back() {
    let (mut complete, mut fields, mut cut) = (0, 0, 0);
    for vector in vectors() {
        if !vector.is_complete() {
            let error = Message::decode(&vector.frame).unwrap_err();
            assert_eq!((error.fault, error.field), (Fault::Truncated, "merchant_number"));
            cut += 1;
            continue;
        }
        for bytes in [&vector.frame, &vector.parity] {
            let message = Message::decode(bytes).unwrap_or_else(|error| panic!("{}: {error}", vector.name));
            assert_eq!(message.direction().name(), vector.direction);
            let found: Vec<_> =
                message.fields().map(|(name, value)| (name.to_owned(), spelled(value.expose()))).collect();
            assert_eq!(found, vector.fields, "{}", vector.name);
            let groups: Vec<_> = message.group3().iter().map(|group| spelled(group.bytes())).collect();
            assert_eq!(groups, vector.group3, "{}", vector.name);
            assert_eq!(*message.encode().unwrap(), vector.frame, "{}", vector.name);
            fields += found.len() + groups.len();
        }
        complete += 1;
    }
    assert_eq!((complete, cut), (31, 1));
    println!(
        "{complete} vectors decoded and encoded back, {fields} values compared; {cut} is cut on purpose"
    );
}

/// What the worked requests have in common.
fn merchant(reversal_type: ReversalType, card: Card) -> Reversal {
    Reversal {
        merchant_bank_id: "999995".into(),
        merchant_number: "888000002447".into(),
        merchant_store_number: "5999".into(),
        merchant_terminal_number: "1515".into(),
        merchant_category_code: "5999".into(),
        merchant_zip: "27713".into(),
        merchant_name: "TEST MERCHANT".into(),
        merchant_city: "DURHAM".into(),
        merchant_state: "NC".into(),
        ..Reversal::new(reversal_type, card)
    }
}

fn keyed() -> Card {
    Card::Keyed { number: Secret::from("4012888888881881"), exp_month: 12, exp_year: 2029 }
}

fn debit(reversal_type: ReversalType, track: &str) -> Reversal {
    Reversal {
        card_entry_data_source: EntryDataSource::Track2,
        merchant_aba_number: "123456789".into(),
        merchant_settlement_agent: "V123".into(),
        agent_bank_number: "000000".into(),
        agent_chain_number: "111111".into(),
        batch_number: 1,
        transaction_date: "091714".into(),
        ..merchant(reversal_type, Card::Track(Secret::from(track)))
    }
}

fn worked() -> [Reversal; 5] {
    let full = Reversal {
        card_entry_data_source: EntryDataSource::ManualEntryTrack2Capable,
        card_type: 1,
        transaction_number: 2,
        returned_aci: "E".into(),
        total_authorized_amount: "10000".into(),
        settlement_amount: Some("0".into()),
        transaction_id: "123456789012345".into(),
        approval_code: "TAS682".into(),
        transaction_date: "082014".into(),
        transaction_time: "131243".into(),
        retrieval_number: "423217502302".into(),
        ..merchant(ReversalType::PreSettlement, keyed())
    };
    let partial = Reversal {
        card_entry_data_source: EntryDataSource::Track2,
        card_type: 2,
        transaction_number: 3,
        returned_aci: "A".into(),
        total_authorized_amount: "12400".into(),
        settlement_amount: Some("5000".into()),
        transaction_id: "MCC1112220820".into(),
        approval_code: "TAS705".into(),
        transaction_date: "082014".into(),
        transaction_time: "131404".into(),
        retrieval_number: "423217502329".into(),
        reversal_code: ReversalCode::PartialReversal,
        message_reason_code: "2504".into(),
        ..merchant(
            ReversalType::PreSettlement,
            Card::Track(Secret::from("5499740000000057=29121010000000000000")),
        )
    };
    let purchase = Reversal {
        transaction_number: 4,
        total_authorized_amount: "2500".into(),
        cash_back_amount: "500".into(),
        transaction_time: "101112".into(),
        retrieval_number: "426010778899".into(),
        trace_audit_number: "778899".into(),
        network_id: "G".into(),
        sharing_group: "GWQEV5".into(),
        ..debit(ReversalType::DebitPurchase, "9999999800002773=29121010000000000000")
    };
    let ebt = Reversal {
        transaction_number: 5,
        industry_type: IndustryType::Grocery,
        total_authorized_amount: "4500".into(),
        transaction_time: "180000".into(),
        retrieval_number: "426018778912".into(),
        trace_audit_number: "778912".into(),
        network_id: "K".into(),
        sharing_group: "8GWK".into(),
        reimbursement_attribute: ReimbursementAttribute::NonDebit,
        ..debit(ReversalType::DebitPurchase, "5077080000000009=29121200000000000000")
    };
    let timeout = Reversal {
        processor: Processor::Heartland,
        card_entry_data_source: EntryDataSource::ManualEntryTrack2Capable,
        card_type: 1,
        transaction_number: 6,
        total_authorized_amount: "10000".into(),
        ..merchant(ReversalType::Timeout, keyed())
    };
    [full, partial, purchase, ebt, timeout]
}

#[test]
fn the_worked_requests_come_out_byte_for_byte() {
    let mut count = 0;
    for (reversal, number) in worked().iter().zip(1..) {
        let vector = vector(number);
        let frame = encode(reversal, &WireOptions::default()).unwrap();
        assert_eq!(spelled(&frame), spelled(&vector.frame), "{}", vector.name);
        assert_eq!(*add_parity(&frame), vector.parity, "{}", vector.name);
        count += 1;
    }
    assert_eq!(count, 5);
    println!("{count} worked requests written");
}

fn answer(number: usize) -> Response {
    response::decode(&vector(number).frame, &WireOptions::default()).unwrap()
}

#[test]
fn the_worked_responses_give_the_right_properties() {
    let approved = answer(6);
    assert_eq!(approved.response_code, "00");
    assert_eq!(approved.response_approval_code, "TAS682");
    assert_eq!(approved.response_text, "APPROVAL TAS682");
    assert_eq!(approved.response_transaction_date, "082014");
    assert_eq!(approved.response_transaction_time, "131243");
    assert_eq!(approved.response_transaction_number, "0002");
    assert_eq!(approved.response_retrieval_number, "423217502302");
    assert_eq!(approved.response_transaction_id, "123456789012345");
    assert_eq!(approved.response_validation_code, "S40U");
    assert_eq!(approved.response_returned_aci, "E");
    assert_eq!(approved.response_auth_source, "5");
    assert_eq!(approved.response_avs_result, "0");
    assert!(approved.is_approved());

    let missing = answer(7);
    assert_eq!((missing.response_code.as_str(), missing.response_returned_aci.as_str()), ("76", ""));
    assert_eq!(
        (missing.response_text.as_str(), missing.response_approval_code.as_str()),
        ("NO ACTION TAKEN", "")
    );
    assert!(!missing.is_approved());

    let debit = answer(8);
    assert_eq!(debit.response_code, "00");
    assert_eq!(debit.g2_acquirer_bin, "999995");
    assert_eq!(debit.g2_host_message_id, "");
    assert_eq!(debit.g2_trace_audit_number, "778899");
    assert_eq!(debit.g2_network_id, "G");
    assert_eq!(debit.g2_settlement_date, "0917");

    let every = answer(9);
    assert_eq!(every.response_code, "10");
    assert_eq!(every.response_commercial_card_type, 0);
    assert_eq!(every.response_cvv_result, "M");
    assert_eq!(every.response_authorized_amount, "7500");
    assert_eq!(every.response_card_level, "A");
    assert_eq!(every.application_type, "4");
    assert!(!every.is_approved(), "a partial approval does not confirm a reversal");

    let decimal = WireOptions { authorized_amount_decimal: true, ..WireOptions::default() };
    assert_eq!(response::decode(&vector(9).frame, &decimal).unwrap().response_authorized_amount, "75.00");
    println!("4 worked responses read");
}

#[test]
fn descriptions_have_the_fields_of_the_vectors() {
    let mut count = 0;
    for vector in vectors() {
        for (bytes, parity) in [(&vector.frame, false), (&vector.parity, true)] {
            let open: Description = describe(bytes, true);
            assert_eq!(open.direction.map(|d| d.name()), Some(vector.direction.as_str()));
            assert_eq!(open.lrc_ok, Some(true));
            assert_eq!(open.even_parity, parity, "{}", vector.name);
            assert_eq!(open.problem.is_none(), vector.is_complete(), "{}: {:?}", vector.name, open.problem);
            for (name, value) in &vector.fields {
                let found = open.fields.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
                assert_eq!(found, Some(value.as_str()), "{} {name}", vector.name);
            }
            assert_eq!(open.group3, vector.group3, "{}", vector.name);
            count += 1;
        }
    }
    assert_eq!(count, 64);
    println!("{count} descriptions compared");
}

/// Everything a description shows.
fn text(description: &Description) -> String {
    let lines = description.lines.iter().map(|l| format!("{} {} {}", l.name, l.value, l.meaning));
    let fields = description.fields.iter().map(|(name, value)| format!("{name} {value}"));
    let rest = description.group3.iter().chain(&description.problem).cloned();
    lines.chain(fields).chain(rest).collect::<Vec<_>>().join("\n")
}

#[test]
fn masked_descriptions_show_no_card_data() {
    for vector in vectors() {
        let masked = text(&describe(&vector.frame, false));
        for (name, value) in vector.fields.iter().filter(|(_, value)| !value.is_empty()) {
            if matches!(name.as_str(), "track" | "account_number" | "body") {
                assert!(!masked.contains(value.as_str()), "{} {name}", vector.name);
            }
        }
    }
    let shown = describe(&vector(1).frame, false);
    let value = |name: &str| shown.fields.iter().find(|(own, _)| own == name).unwrap().1.clone();
    assert_eq!(value("account_number"), "401288******1881");
    assert_eq!(value("expiration"), "****");
    assert_eq!(value("transaction_amount"), "10000");
}
