//! Money is held and released exactly once, and every answer is the one a host gives.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, also in its helpers")]

mod client;

use client::{DEBIT, EBT, FULL, PARTIAL, TIMEOUT, code, held, reverse, start, start_with};
use dpaymentssdk_simulator::scenario::CloseAt;
use dpaymentssdk_simulator::{Authorization, Event, Faults, Kind, Options, Scenario, Simulator, Tls};

const VISA: &str = "423217502302";
const MASTERCARD: &str = "423217502329";

fn released(simulator: &Simulator, retrieval_number: &str) -> Vec<u64> {
    let found = simulator.authorization(retrieval_number).unwrap();
    found.reversals.iter().map(|reversal| reversal.released).collect()
}

#[test]
fn a_full_reversal_releases_everything_once() {
    let simulator = start(Faults::default());
    let first = reverse(&simulator, FULL);
    assert_eq!(
        first,
        "E0.E599915155000200TAS682082014131243APPROVAL TAS682 0423217502302 123456789012345|S40U|020"
    );
    assert_eq!((held(&simulator, VISA), released(&simulator, VISA)), (0, vec![10_000]));
    let again = reverse(&simulator, FULL);
    assert_eq!(code(&again), "79");
    assert!(again.contains("ALREADY REVERSED"), "{again}");
    assert_eq!(released(&simulator, VISA), [10_000]);
}

#[test]
fn a_repeat_is_answered_like_the_first_and_releases_nothing_more() {
    let simulator = start(Faults::default());
    let repeat = FULL.replace("000259", "000269");
    let first = reverse(&simulator, FULL);
    assert_eq!(reverse(&simulator, &repeat), first);
    assert_eq!(released(&simulator, VISA), [10_000]);

    let repeat = PARTIAL.replace("000359", "000369");
    let first = reverse(&simulator, PARTIAL);
    assert_eq!(reverse(&simulator, &repeat), first);
    assert_eq!(reverse(&simulator, &repeat), first);
    assert_eq!((held(&simulator, MASTERCARD), released(&simulator, MASTERCARD)), (5_000, vec![7_400]));
}

#[test]
fn a_repeat_of_what_never_arrived_is_done() {
    let simulator = start(Faults::default());
    assert_eq!(code(&reverse(&simulator, &FULL.replace("000259", "000269"))), "00");
    assert_eq!(released(&simulator, VISA), [10_000]);
}

#[test]
fn a_lost_response_and_its_repeat_release_once() {
    let lost = Faults { close: Some(CloseAt::AfterRequest), apply: Some(true), ..Faults::default() };
    let simulator = start_with(Scenario::sequence([lost, Faults::default()]));
    let mut terminal = client::Terminal::plain(&simulator);
    terminal.expect(client::ENQ);
    terminal.send(&client::frame(FULL));
    assert_eq!(terminal.rest(), (vec![], client::Got::End));
    assert_eq!(code(&reverse(&simulator, &FULL.replace("000259", "000269"))), "00");
    assert_eq!(released(&simulator, VISA), [10_000]);
}

#[test]
fn partial_reversals_update_what_is_held() {
    let simulator = start(Faults::default());
    let response = reverse(&simulator, PARTIAL);
    assert_eq!(
        response,
        "E0.A599915155000300TAS705082014131404APPROVAL TAS705 0423217502329 MCC1112220820  |CVJ4|020^033^056^074C1"
    );
    assert_eq!(held(&simulator, MASTERCARD), 5_000);
    let of = |amount: &str| PARTIAL.replace("|5000|", &format!("|{amount}|"));
    assert_eq!(code(&reverse(&simulator, &of("5000"))), "77", "nothing to release");
    assert_eq!(code(&reverse(&simulator, &of("5001"))), "13", "more than is held");
    assert_eq!(code(&reverse(&simulator, &of("2000"))), "00");
    assert_eq!(held(&simulator, MASTERCARD), 2_000);
    assert_eq!(code(&reverse(&simulator, &of("0"))), "00", "zero is a full reversal");
    assert_eq!(code(&reverse(&simulator, &of("1"))), "79");
    assert_eq!(released(&simulator, MASTERCARD), [7_400, 3_000, 2_000]);
}

#[test]
fn an_original_is_found_by_all_of_its_data() {
    let simulator = start(Faults::default());
    for (from, to, field) in [
        ("423217502302", "423217502303", None),
        ("4012888888881881", "4012000033330026", None),
        ("TAS682", "TAS683", Some("approval_code")),
        ("082014", "082114", Some("transaction_date")),
        ("131243", "131244", Some("transaction_time")),
        ("123456789012345", "123456789012346", Some("reversal_transaction_id")),
        ("|123456789012345|", "||", Some("reversal_transaction_id")),
    ] {
        let response = reverse(&simulator, &FULL.replacen(from, to, 1));
        assert_eq!(code(&response), "76", "{from} -> {to}");
        assert_eq!(&response[3..4], " ");
        assert_eq!(&response[19..25], "      ", "no approval code");
        assert!(response.contains("NO ACTION TAKEN ") && response.ends_with(" ||020"), "{response}");
        assert_eq!(simulator.log().iter().rev().find_map(|entry| entry.field), field, "{from} -> {to}");
    }
    assert_eq!(code(&reverse(&simulator, &FULL.replace("|10000|", "|9999|"))), "13");
    assert_eq!(held(&simulator, VISA), 10_000);
}

#[test]
fn short_transaction_ids_are_taken_with_spaces_or_zeros() {
    for id in ["MCC1112220820  ", "MCC111222082000", "00MCC1112220820"] {
        let simulator = start(Faults::default());
        assert_eq!(code(&reverse(&simulator, &PARTIAL.replace("MCC1112220820  ", id))), "00", "{id}");
    }
    let simulator = start(Faults::default());
    assert_eq!(code(&reverse(&simulator, &PARTIAL.replace("MCC1112220820  ", "MCC11122208200X"))), "76");
}

#[test]
fn cards_without_a_transaction_id_are_reversed() {
    let request = "D0.99999588800000244759991515QR84084027713    007055999Y000459@T6011000990139424|1229||||2100|||||TAS710082014131420423217502335|0200000000000||";
    let simulator = start(Faults::default());
    let response = reverse(&simulator, request);
    assert_eq!(response, "E0. 599915155000400TAS710082014131420APPROVAL TAS710 0423217502335 ||020");
    assert_eq!(held(&simulator, "423217502335"), 0);
}

#[test]
fn a_timeout_reversal_finds_card_and_amount() {
    let simulator = start(Faults::default());
    assert_eq!(code(&reverse(&simulator, &TIMEOUT.replace("^0562502", ""))), "76", "no reason given");
    assert_eq!(code(&reverse(&simulator, &TIMEOUT.replace("|10000|", "|10001|"))), "76");
    assert_eq!(held(&simulator, VISA), 10_000);
    let response = reverse(&simulator, TIMEOUT);
    assert_eq!((code(&response), &response[19..25]), ("00", "TAS682"));
    assert_eq!(code(&reverse(&simulator, TIMEOUT)), "79");
    assert_eq!(code(&reverse(&simulator, &TIMEOUT.replace("000659", "000669"))), "00");
    assert_eq!(released(&simulator, VISA), [10_000]);
}

#[test]
fn debit_and_ebt_are_reversed_in_full() {
    let simulator = start(Faults::default());
    assert_eq!(code(&reverse(&simulator, &DEBIT.replace("|2500|500|", "|2500||"))), "13", "cash back");
    assert_eq!(code(&reverse(&simulator, &DEBIT.replace("778899G", "778898G"))), "76", "trace number");
    assert_eq!(code(&reverse(&simulator, &DEBIT.replace("778899G", "778899K"))), "76", "network");
    assert_eq!(code(&reverse(&simulator, &DEBIT.replace("0004A3", "0004A4"))), "76", "not a return");
    assert_eq!(
        reverse(&simulator, DEBIT),
        "U0. 599915155000400TAS777091714101112APPROVAL TAS777 0426010778899 000000000300001|    |999995        778899G0917|020"
    );
    assert_eq!(code(&reverse(&simulator, DEBIT)), "79");
    assert_eq!(released(&simulator, "426010778899"), [2_500]);
    assert_eq!(code(&reverse(&simulator, EBT)), "00");
    assert_eq!(held(&simulator, "426018778912"), 0);
    let refund = DEBIT
        .replace("0004A3", "0005A4")
        .replace("|2500|500|", "|1900||")
        .replace("101112426010778899|778899G", "101500426010778900|778900G");
    assert_eq!(code(&reverse(&simulator, &refund)), "00");
    assert_eq!(held(&simulator, "426010778900"), 0);
}

#[test]
fn records_of_group_3_are_answered_in_the_order_of_the_request() {
    let simulator = start(Faults::default());
    let request = PARTIAL.replace(
        "0200000000000||",
        "001!010^00711 999^0200000000000||^022^034^049123456789012345678901234|^06212345678901",
    );
    assert!(reverse(&simulator, &request).ends_with(
        "|0010^007M^020^02230|57|840|C|000000012400|30|10|840|C|000000005000|^034M |^049123456789012345678901234|^0620057|^033^056^074C1"
    ));
    let simulator = start(Faults::default());
    let response = reverse(&simulator, &format!("{FULL}^00711 998^022"));
    assert!(response.ends_with("|020^007N^022"), "{response}");
}

#[test]
fn terminals_and_merchants_are_checked() {
    let simulator = start(Faults::default());
    let elsewhere = reverse(&simulator, &FULL.replace("59991515QR", "59991516QR"));
    assert_eq!(code(&elsewhere), "03");
    for (from, to, field) in
        [("999995888", "999996888", "acquirer_bin"), ("888000002447", "888000002448", "merchant_number")]
    {
        let mut terminal = client::Terminal::plain(&simulator);
        terminal.expect(client::ENQ);
        terminal.send(&client::frame(&FULL.replace(from, to)));
        assert_eq!(terminal.rest(), (vec![], client::Got::End));
        assert!(simulator.wait_idle(client::PATIENCE));
        let log = simulator.log();
        let entry = log.iter().rev().find(|entry| entry.field.is_some()).unwrap();
        assert_eq!(entry.field, Some(field));
    }
    assert_eq!(held(&simulator, VISA), 10_000);
}

#[test]
fn own_authorizations_bring_their_merchant() {
    let own = Authorization {
        merchant_number: "000000000042".into(),
        retrieval_number: "000000000001".into(),
        ..Authorization::default()
    };
    let options = Options { tls: Tls::Off, ledger: vec![own], default_ledger: false, ..Options::default() };
    let simulator = Simulator::start(options).unwrap();
    let request = FULL.replace("888000002447", "000000000042").replace(VISA, "000000000001");
    assert_eq!(code(&reverse(&simulator, &request)), "00");
    assert_eq!(simulator.ledger().len(), 1);
    assert_eq!(code(&reverse(&simulator, FULL)), "76", "the default ledger is not there");
}

#[test]
fn aggregates_tell_what_was_authorized() {
    let simulator = start(Faults::default());
    let aggregate = simulator.aggregate(MASTERCARD).unwrap();
    for element in [
        "<TSYSDetail version=\"1\">",
        "<CardType>2</CardType>",
        "<CardNumber>5499740000000057</CardNumber>",
        "<TotalAuthorizedAmount>12400</TotalAuthorizedAmount>",
        "<RetrievalNumber>423217502329</RetrievalNumber>",
        "<TransactionId>MCC1112220820</TransactionId>",
        "<ReturnedACI>A</ReturnedACI>",
    ] {
        assert!(aggregate.contains(element), "{element}");
    }
    assert!(!aggregate.contains("NetworkId"));
    let debit = simulator.aggregate("426010778899").unwrap();
    assert!(debit.contains("<TraceAuditNumber>778899</TraceAuditNumber>"));
    assert!(debit.contains("<CashBackAmount>500</CashBackAmount>"));
    assert_eq!(simulator.aggregate("nothing"), None);
    reverse(&simulator, PARTIAL);
    assert!(simulator.aggregate(MASTERCARD).unwrap().contains("<SettlementAmount>5000<"));
}

#[test]
fn the_default_ledger_is_sound() {
    let samples = Authorization::samples();
    for (index, own) in samples.iter().enumerate() {
        assert_eq!(own.retrieval_number.len(), 12);
        assert_eq!((own.date.len(), own.time.len(), own.approval_code.len()), (6, 6, 6));
        assert_eq!(own.amount_held, own.amount_authorized);
        assert!(samples[..index].iter().all(|other| other.retrieval_number != own.retrieval_number));
        assert_eq!(own.kind == Kind::Credit, own.trace_audit_number.is_empty());
    }
    assert_eq!(samples.len(), 7);
}

#[test]
fn a_declined_answer_of_the_scenario_moves_no_money() {
    let simulator = start(Faults { response_code: Some("05".into()), ..Faults::default() });
    let response = reverse(&simulator, FULL);
    assert_eq!((code(&response), &response[19..25]), ("05", "      "));
    assert!(response.contains("DECLINE"), "{response}");
    assert_eq!(held(&simulator, VISA), 10_000);
    let simulator = start(Faults { apply: Some(false), ..Faults::default() });
    assert_eq!(code(&reverse(&simulator, FULL)), "00");
    assert_eq!(held(&simulator, VISA), 10_000);
}

#[test]
fn fields_that_only_differ_are_taken_and_logged() {
    let differing = |request: &str| -> Vec<&'static str> {
        let simulator = start(Faults::default());
        assert_eq!(code(&reverse(&simulator, request)), "00");
        let log = simulator.log();
        log.iter().filter(|entry| entry.event == Event::Differs).filter_map(|entry| entry.field).collect()
    };
    assert_eq!(differing(FULL), [""; 0]);
    assert_eq!(differing(PARTIAL), [""; 0]);
    assert_eq!(differing(DEBIT), [""; 0]);
    assert_eq!(differing(EBT), [""; 0]);
    assert_eq!(differing(&FULL.replace("E0002", "Y0002")), ["requested_aci"]);
    let debit = DEBIT.replace("|GWQEV5|", "|G|").replace("111111001Z", "1111110020");
    assert_eq!(differing(&debit), ["sharing_group", "batch_number", "reimbursement_attribute"]);
}
