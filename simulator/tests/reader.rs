//! The strict reader: it finds every field of the known requests, and names the field that it refuses.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, also in its helpers")]

mod client;

use client::{DEBIT, FULL, PARTIAL, body, code, reverse};
use dpaymentssdk_simulator::{Event, Faults, Request};

fn refused(text: &str) -> &'static str {
    match Request::read(&body(text)) {
        Ok(_) => panic!("taken: {text}"),
        Err(rejection) => rejection.field,
    }
}

#[test]
fn every_known_request_is_read_field_by_field() {
    let (mut requests, mut fields) = (0, 0);
    let text = include_str!("vectors/requests.txt");
    for vector in text.split("\n[").skip(1) {
        let mut lines = vector.lines();
        let name = lines.next().unwrap();
        let hex = lines.next().unwrap().strip_prefix("hex=").unwrap();
        let bytes: Vec<u8> =
            (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect();
        let request =
            Request::read(&bytes[1..bytes.len() - 2]).unwrap_or_else(|error| panic!("{name} {error}"));
        let mut group3 = Vec::new();
        for line in lines.filter(|line| !line.is_empty()) {
            let (field, value) = line.split_once('=').unwrap();
            if field == "group3" {
                group3.push(value.replace("<FS>", "\x1C"));
                continue;
            }
            assert_eq!(request.field(field), value.strip_suffix('|').unwrap(), "{name}: {field}");
            fields += 1;
        }
        assert_eq!(request.group3(), group3, "{name}");
        requests += 1;
    }
    assert_eq!((requests, fields > 300), (14, true), "{fields} fields");
}

#[test]
fn each_damaged_field_is_named() {
    let cases = [
        (FULL, "D0.", "D1.", "application_type"),
        (FULL, "D0.", "D0,", "delimiter"),
        (FULL, "D0.", "X0.", "record_format"),
        (FULL, "999995888", "99999 888", "acquirer_bin"),
        (FULL, "888000002447", "88800000244X", "merchant_number"),
        (FULL, "5999151", "59 9151", "store_number"),
        (FULL, "1515QR", "15 5QR", "terminal_number"),
        (FULL, "QR840", "?R840", "device_code"),
        (FULL, "QR840", "Q?840", "industry_code"),
        (FULL, "R840840", "RUSD840", "currency_code"),
        (FULL, "R840840", "R840USA", "country_code"),
        (FULL, "27713    ", " 27713   ", "city_code"),
        (FULL, "00705", "EN705", "language"),
        (FULL, "00705", "00EST", "time_zone"),
        (FULL, "7055999", "705ABCD", "mcc"),
        (FULL, "E0002", "e0002", "requested_aci"),
        (FULL, "E0002", "E0000", "sequence_number"),
        (FULL, "000259", "0002A3", "transaction_code"),
        (FULL, "59@T", "59?T", "cardholder_id_code"),
        (FULL, "59@T", "59@?", "account_data_source"),
        (FULL, "4012888888881881", "40128", "account_number"),
        (FULL, "|1229|", "|1329|", "expiration"),
        (FULL, "59@T", "59@D", "track"),
        (PARTIAL, "=29121", "=2912?", "track"),
        (
            PARTIAL,
            "@D5499740000000057=29121010000000000000",
            "@H5499740000000057=29121010000000000000",
            "track",
        ),
        (FULL, "|1229||", "|1229|27713|", "customer_data"),
        (FULL, "|1229|||", "|1229||27713|", "cardholder_id_data"),
        (FULL, "|1229||||", "|1229|||12345|", "receiving_institution_id"),
        (FULL, "|10000|", "|100.00|", "transaction_amount"),
        (FULL, "|10000|", "||", "transaction_amount"),
        (FULL, "|10000|", "|1234567890123|", "transaction_amount"),
        (PARTIAL, "|5000|", "|-5000|", "secondary_amount"),
        (FULL, "|10000|||", "|10000||PIDD|", "market_specific_data"),
        (FULL, "DURHAM       NC", "DURHAM      NC", "card_acceptor_data"),
        (FULL, "DURHAM       NC", "919-555123   NC", "card_acceptor_data"),
        (FULL, "DURHAM       NC", "DURHAM       nc", "card_acceptor_data"),
        (FULL, "|123456789012345|", "|12345678901234|", "reversal_transaction_id"),
        (FULL, "TAS682082014", "TAS682132014", "reversal_cancel_data_1"),
        (FULL, "131243", "251243", "reversal_cancel_data_1"),
        (FULL, "423217502302", "42321750230", "reversal_cancel_data_1"),
        (DEBIT, "|778899G|", "|778899|", "reversal_cancel_data_2"),
        (DEBIT, "|778899G|", "|77889 G|", "reversal_cancel_data_2"),
        (DEBIT, "|GWQEV5|", "|gw|", "sharing_group"),
        (DEBIT, "|123456789V123|", "|12345678V123|", "aba_number"),
        (DEBIT, "|000000111111001Z|", "|00000011111101Z|", "agent_bank"),
        (DEBIT, "|000000111111001Z|", "|000000111111001Q|", "reimbursement_attribute"),
        (FULL, "0200000000000||", "020000000000||", "group3_020"),
        (FULL, "0200000000000||", "0200000000000|", "group3_020"),
        (FULL, "0200000000000||", "", "group3_020"),
        (PARTIAL, "^03332", "^03399", "group3_033"),
        (PARTIAL, "^0562504", "^056250", "group3_056"),
        (PARTIAL, "^0562504", "^0562504^0562504", "group3_056"),
        (PARTIAL, "^0562504", "^XYZ", "group3"),
        (PARTIAL, "^0562504", "^0070199", "group3_007"),
        (PARTIAL, "^0562504", "^00721 999", "group3_007"),
        (PARTIAL, "^0562504", "^02230|57|840|X|000000010000|", "group3_022"),
        (PARTIAL, "^0562504", "^025E00000150", "group3_025"),
        (PARTIAL, "^0562504", "^02709990109900", "group3_027"),
        (PARTIAL, "^0562504", "^0491234", "group3_049"),
        (PARTIAL, "^0562504", "^0621234", "group3_062"),
        (PARTIAL, "^0562504", "^083X101|", "group3_083"),
        (PARTIAL, "^0562504", "^0881 MAIN ST|", "group3_088"),
    ];
    for (request, from, to, field) in cases {
        assert_eq!(request.matches(from).count().min(1), 1, "{from} is not in the request");
        let damaged = request.replacen(from, to, 1);
        assert_eq!(refused(&damaged), field, "{from} -> {to}");
    }
}

#[test]
fn every_legal_record_of_group_3_is_taken() {
    for record in [
        "001!010",
        "00711 999",
        "007119999",
        "00710 999",
        "00720    ",
        "022",
        "025D00000150",
        "025D00000150|",
        "027099901099001",
        "034",
        "039P",
        "049123456789012345678901234|",
        "06212345678901",
        "06212345678901|",
        "083C101|",
        "0881 MAIN ST|919-5551234|919-5551234||",
        "999WHATEVER",
    ] {
        let request = Request::read(&body(&format!("{FULL}^{record}"))).unwrap();
        assert_eq!(request.group(&record[..3]), Some(record[3..].replace('|', "\x1C").as_str()));
    }
}

#[test]
fn no_prefix_of_a_request_is_taken() {
    for request in [FULL, PARTIAL, DEBIT] {
        let whole = body(request);
        let group3 = request.find("0200000000000").unwrap();
        for length in 0..group3 + 15 {
            assert!(Request::read(&whole[..length]).is_err(), "{length} of {request}");
        }
    }
}

#[test]
fn a_refused_field_is_answered_30_and_named_in_the_log() {
    let simulator = client::start(Faults::default());
    let response = reverse(&simulator, &FULL.replace("|10000|", "|1E4|"));
    assert_eq!(code(&response), "30");
    assert!(response.contains("MSG FORMAT ERROR"), "{response}");
    let log = simulator.log();
    let entry = log.iter().find(|entry| entry.event == Event::Rejected).unwrap();
    assert_eq!(entry.field, Some("transaction_amount"));
    assert!(simulator.exchanges()[0].fields.is_err());
    simulator.stop();
}

#[test]
fn an_authorization_request_is_not_taken_for_a_reversal() {
    let simulator = client::start(Faults::default());
    assert_eq!(code(&reverse(&simulator, &FULL.replace("000259", "000254"))), "12");
    assert_eq!(client::held(&simulator, "423217502302"), 10_000);
}
