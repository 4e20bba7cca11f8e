//! The worked examples: requests that come out of properties byte for byte, and answers that fill properties, in every
//! language.

use crate::stage::{Stage, credit_reversal, debit, debit_reversal, keyed, merchant, sample, visa};
use ffi_tests::script::{LANGUAGES, Language, Reply, Script, from_hex, play};

/// The frame of a golden message.
fn golden(example: usize) -> Vec<u8> {
    let text = include_str!("../../../tests/vectors/golden.txt");
    let start = text.find(&format!("[example-{example}-")).unwrap();
    let line = text[start..].lines().find_map(|line| line.strip_prefix("frame: ")).unwrap();
    from_hex(line)
}

/// The worked requests, from properties and settings alone.
fn requests() -> [Script; 5] {
    let full = credit_reversal(&visa()).set("transaction_number", 2);
    let partial = merchant(&sample(1))
        .set("card_magnetic_stripe", "5499740000000057=29121010000000000000")
        .set("card_entry_data_source", 1)
        .set("transaction_number", 3)
        .set("total_authorized_amount", "12400")
        .set("settlement_amount", "5000")
        .set("returned_aci", "A")
        .set("transaction_id", "MCC1112220820")
        .set("approval_code", "TAS705")
        .set("transaction_date", "082014")
        .set("transaction_time", "131404")
        .set("retrieval_number", "423217502329")
        .set("reversal_code", 2)
        .config("MessageReasonCode=2504");
    let purchase = debit_reversal(&debit()).set("transaction_number", 4);
    let benefits = debit_reversal(&sample(5))
        .set("card_magnetic_stripe", "5077080000000009=29121200000000000000")
        .set("industry_type", 3)
        .set("transaction_number", 5);
    let timeout = merchant(&visa())
        .then(keyed(&visa()))
        .set("reversal_type", 4)
        .set("total_authorized_amount", "10000")
        .set("transaction_number", 6);
    [full, partial, purchase, benefits, timeout]
}

/// What an example says of the answer: commands, and what each must show.
type Answer = &'static [(&'static str, &'static str)];

/// Everything that an answer fills; what an example does not name is empty.
const ALL: &[&str] = &[
    "get response_code",
    "get response_approval_code",
    "get response_text",
    "get response_returned_aci",
    "get response_auth_source",
    "get response_avs_result",
    "get response_retrieval_number",
    "get response_transaction_date",
    "get response_transaction_time",
    "get response_transaction_id",
    "get response_transaction_number",
    "get response_validation_code",
    "get response_authorized_amount",
    "get response_card_level",
    "get response_cvv_result",
    "get response_commercial_card_type",
    "config ResponseTokenPAN",
    "config ResponseTransactionIntegrityClass",
    "config WireResponseNetworkId",
    "config WireResponseTraceAuditNumber",
    "config WireResponseSettlementDate",
    "config WireResponseHostMessageId",
];

const ANSWERS: [(usize, usize, Answer); 4] = [
    (
        6,
        2,
        &[
            ("get response_code", "00"),
            ("get response_approval_code", "TAS682"),
            ("get response_text", "APPROVAL TAS682"),
            ("get response_returned_aci", "E"),
            ("get response_auth_source", "5"),
            ("get response_avs_result", "0"),
            ("get response_retrieval_number", "423217502302"),
            ("get response_transaction_date", "082014"),
            ("get response_transaction_time", "131243"),
            ("get response_transaction_id", "123456789012345"),
            ("get response_transaction_number", "0002"),
            ("get response_validation_code", "S40U"),
            ("get response_commercial_card_type", "0"),
        ],
    ),
    (
        7,
        3,
        &[
            ("get response_code", "76"),
            ("get response_text", "NO ACTION TAKEN"),
            ("get response_auth_source", "5"),
            ("get response_avs_result", "0"),
            ("get response_retrieval_number", "423217502329"),
            ("get response_transaction_date", "082014"),
            ("get response_transaction_time", "131501"),
            ("get response_transaction_number", "0003"),
            ("get response_commercial_card_type", "0"),
        ],
    ),
    (
        8,
        4,
        &[
            ("get response_code", "00"),
            ("get response_approval_code", "TAS777"),
            ("get response_text", "APPROVAL TAS777"),
            ("get response_auth_source", "5"),
            ("get response_avs_result", "0"),
            ("get response_retrieval_number", "426010778899"),
            ("get response_transaction_date", "091714"),
            ("get response_transaction_time", "101530"),
            ("get response_transaction_id", "000000000300001"),
            ("get response_transaction_number", "0004"),
            ("get response_commercial_card_type", "0"),
            ("config WireResponseNetworkId", "G"),
            ("config WireResponseTraceAuditNumber", "778899"),
            ("config WireResponseSettlementDate", "0917"),
        ],
    ),
    (
        9,
        9,
        &[
            ("get response_code", "10"),
            ("get response_approval_code", "TAS690"),
            ("get response_text", "PARTIAL APPROVAL"),
            ("get response_returned_aci", "E"),
            ("get response_auth_source", "5"),
            ("get response_avs_result", "0"),
            ("get response_retrieval_number", "423217502400"),
            ("get response_transaction_date", "082014"),
            ("get response_transaction_time", "131901"),
            ("get response_transaction_id", "000000008705999"),
            ("get response_transaction_number", "0009"),
            ("get response_validation_code", "AB12"),
            ("get response_authorized_amount", "7500"),
            ("get response_card_level", "A"),
            ("get response_cvv_result", "M"),
            ("get response_commercial_card_type", "0"),
        ],
    ),
];

/// Plays a reversal against a host and answers the reply of `reverse` and those of the commands after it.
fn against(stage: &Stage, language: Language, script: &Script, after: Script) -> (Reply, Vec<Reply>) {
    let ready = Script::default().config("Processor=1").then(stage.way()).then(script.clone());
    let begun = ready.len();
    let mut replies = play(language, &ready.command("reverse").then(after));
    let after = replies.split_off(begun + 1);
    (replies.pop().unwrap(), after)
}

#[test]
fn the_worked_requests_come_out_of_properties_byte_for_byte() {
    let mut compared = 0;
    for (index, script) in requests().iter().enumerate() {
        let expected = golden(index + 1);
        for language in LANGUAGES {
            let stage = Stage::new("[[connection]]");
            let (reversed, _) = against(&stage, language, script, Script::default());
            assert_eq!(
                (reversed.code, &reversed.sent),
                (0, &vec![expected.clone()]),
                "example {}",
                index + 1
            );
            let exchange = stage.simulator.exchange(0).unwrap();
            let plain: Vec<u8> = exchange.request.iter().map(|byte| byte & 0x7F).collect();
            assert_eq!(plain, expected, "example {} in {language:?}", index + 1);
            assert!(exchange.even_parity && exchange.frame_error.is_none());
            compared += 1;
        }
    }
    assert_eq!(compared, 15);
    println!("{compared} worked requests compared");
}

#[test]
fn the_worked_answers_fill_the_properties() {
    let mut compared = 0;
    for (example, number, expected) in ANSWERS {
        let frame = golden(example);
        let digits: String = frame.iter().map(|byte| format!("{byte:02x}")).collect();
        let script = if example == 8 { debit_reversal(&debit()) } else { credit_reversal(&visa()) };
        let script = script.set("transaction_number", number);
        let script = if example == 9 { script.config("WireApplicationType=4") } else { script };
        for language in LANGUAGES {
            let stage = Stage::new(&format!("[[connection]]\ngarbage = \"{digits}\""));
            let look = ALL.iter().fold(Script::default(), |look, line| look.command(line));
            let (reversed, shown) = against(&stage, language, &script, look);
            assert_eq!((reversed.code, &reversed.received), (0, &vec![frame.clone()]), "example {example}");
            for (command, reply) in ALL.iter().zip(&shown) {
                let value =
                    expected.iter().find(|(named, _)| named == command).map_or("", |(_, value)| value);
                assert_eq!(reply.text, value, "example {example} in {language:?}: {command}");
                compared += 1;
            }
            assert!(expected.iter().all(|(command, _)| ALL.contains(command)));
        }
    }
    assert_eq!(compared, 4 * 3 * ALL.len());
    println!("{compared} values of worked answers compared");
}
