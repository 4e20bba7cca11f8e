//! Reversal type × processor × card × entry: every combination from C and from Python, the bytes read by the
//! simulator's own reader and compared with what was set, the money released exactly once.

use crate::stage::{Stage, debit_merchant, merchant, original_data, sample, track_1, track_2};
use dpaymentssdk_simulator::{Authorization, Exchange, Kind, Options};
use ffi_tests::page;
use ffi_tests::script::{Language, Reply, Script, play};
use std::fmt::Write as _;

/// A kind of card: its name, and its sample in the simulator's ledger.
const CARDS: [(&str, usize); 6] =
    [("Visa", 0), ("MasterCard", 1), ("American Express", 2), ("Discover", 3), ("debit", 4), ("EBT", 5)];

const DEBIT: [&str; 2] = ["debit", "EBT"];

/// What is read of the card.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Data {
    Number,
    Track1,
    Track2,
}

/// An entry mode: `card_entry_data_source`, its name, what is set, and the code on the wire (none: TSYS has none).
struct Entry {
    source: i32,
    name: &'static str,
    data: Data,
    code: Option<&'static str>,
}

const fn entry(source: i32, name: &'static str, data: Data, code: &'static str) -> Entry {
    Entry { source, name, data, code: Some(code) }
}

const ENTRIES: [Entry; 10] = [
    entry(0, "track 1", Data::Track1, "H"),
    entry(1, "track 2", Data::Track2, "D"),
    entry(2, "keyed, track 1 terminal", Data::Number, "X"),
    entry(3, "keyed, track 2 terminal", Data::Number, "T"),
    entry(4, "keyed, no reader", Data::Number, "@"),
    Entry { source: 5, name: "track 1 contactless", data: Data::Track1, code: None },
    entry(6, "track 2 contactless", Data::Track2, "S"),
    entry(7, "keyed, contactless terminal", Data::Number, "P"),
    entry(8, "voice response", Data::Number, "@"),
    entry(9, "kiosk", Data::Track2, "D"),
];

const TYPES: [&str; 6] =
    ["PreSettlement", "DebitPurchase", "DebitCredit", "DebitTimeout", "Timeout", "CreditAuthorization"];

const PROCESSORS: [&str; 2] = ["TSYS", "Heartland"];

/// One combination.
struct Case {
    /// Which it is, from 0: everything that must differ follows from it.
    index: usize,
    kind: usize,
    processor: usize,
    card: (&'static str, usize),
    entry: &'static Entry,
}

/// Every combination: credit types with credit cards, debit types with debit and EBT.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for kind in 0..TYPES.len() {
        for processor in 0..PROCESSORS.len() {
            for card in CARDS.into_iter().filter(|(name, _)| DEBIT.contains(name) == is_debit(kind)) {
                for entry in &ENTRIES {
                    cases.push(Case { index: cases.len(), kind, processor, card, entry });
                }
            }
        }
    }
    cases
}

fn is_debit(kind: usize) -> bool {
    matches!(kind, 1..=3)
}

fn is_timeout(kind: usize) -> bool {
    matches!(kind, 3 | 4)
}

impl Case {
    /// The code with which the call is refused before it connects; 0 when it is not.
    fn refused(&self) -> i32 {
        match self.entry.code {
            _ if is_timeout(self.kind) && self.processor == 0 => 593,
            None => 503,
            Some(_) => 0,
        }
    }

    /// What remains of a credit authorization: every other reversal is a partial one.
    fn settlement(&self) -> u64 {
        let partial = matches!(self.kind, 0 | 5) && self.index % 2 == 1;
        if partial { 100 + self.index as u64 } else { 0 }
    }

    /// Its own authorization in the ledger: a number and an amount that no other has.
    fn original(&self) -> Authorization {
        let sample = sample(self.card.1);
        let amount = 10_000 + self.index as u64;
        Authorization {
            kind: if self.kind == 2 { Kind::DebitReturn } else { sample.kind },
            cash_back: if self.kind == 2 { 0 } else { sample.cash_back },
            retrieval_number: format!("5{:011}", self.index),
            amount_authorized: amount,
            amount_held: amount,
            ..sample
        }
    }

    fn sequence_number(&self) -> usize {
        1000 + self.index
    }

    /// The commands: everything set, the reversal, and once more as its repeat.
    fn script(&self, stage: &Stage) -> Script {
        let original = self.original();
        let script = Script::default()
            .command("reset")
            .config(format_args!("Processor={}", self.processor))
            .then(stage.way())
            .then(merchant(&original))
            .set("reversal_type", self.kind)
            .set("card_entry_data_source", self.entry.source);
        let script = match self.entry.data {
            Data::Number => script
                .set("card_number", &original.card_number)
                .set("card_exp_month", original.card_exp_month)
                .set("card_exp_year", original.card_exp_year),
            Data::Track1 => script.set("card_magnetic_stripe", track_1(&original)),
            Data::Track2 => script.set("card_magnetic_stripe", track_2(&original)),
        };
        // A time-out is reversed without anything that only an answer could have told.
        let script = if is_timeout(self.kind) {
            script.set("total_authorized_amount", original.amount_authorized)
        } else {
            script.then(original_data(&original)).set("approval_code", &original.approval_code)
        };
        let script = script.set("transaction_number", self.sequence_number());
        let script = match self.kind {
            0 | 5 => script
                .set("settlement_amount", self.settlement())
                .set("transaction_id", &original.transaction_id)
                .set("reversal_code", if self.settlement() == 0 { 1 } else { 2 }),
            4 => script,
            _ => self.debit(script, &original),
        };
        script
            .command("reverse")
            .config("Outcome")
            .command("get response_code")
            .config(format_args!("Retry={}", if is_debit(self.kind) { "False" } else { "True" }))
            .command("reverse")
            .command("get response_code")
    }

    fn debit(&self, script: Script, original: &Authorization) -> Script {
        let script = script.then(debit_merchant(original)).set("cash_back_amount", original.cash_back);
        if is_timeout(self.kind) {
            return script;
        }
        script.set("trace_audit_number", &original.trace_audit_number).set("network_id", &original.network_id)
    }

    /// Every field that the host must have read, in order.
    fn fields(&self, repeat: bool) -> Vec<(&'static str, String)> {
        let original = self.original();
        let text = |text: &str| text.to_owned();
        let debit = is_debit(self.kind);
        let timeout = is_timeout(self.kind);
        let code = match (self.kind, repeat) {
            (1 | 3, _) => "A3",
            (2, _) => "A4",
            (_, false) => "59",
            (_, true) => "69",
        };
        let indicator = match original.returned_aci.trim() {
            known if !known.is_empty() && !timeout => known.to_owned(),
            _ => text(if debit { "N" } else { "Y" }),
        };
        let mut fields = vec![
            ("record_format", text(if debit { "T" } else { "D" })),
            ("application_type", text("0")),
            ("delimiter", text(".")),
            ("acquirer_bin", text("999995")),
            ("merchant_number", text("888000002447")),
            ("store_number", text("5999")),
            ("terminal_number", text("1515")),
            ("device_code", text("Q")),
            ("industry_code", text("R")),
            ("currency_code", text("840")),
            ("country_code", text("840")),
            ("city_code", text("27713    ")),
            ("language", text("00")),
            ("time_zone", text("705")),
            ("mcc", text("5999")),
            ("requested_aci", indicator),
            ("sequence_number", self.sequence_number().to_string()),
            ("transaction_code", text(code)),
            ("cardholder_id_code", text("@")),
            ("account_data_source", text(self.entry.code.unwrap())),
        ];
        let (year, month) = (original.card_exp_year % 100, original.card_exp_month);
        match self.entry.data {
            Data::Number => {
                fields.push(("account_number", original.card_number.clone()));
                fields.push(("expiration", format!("{month:02}{year:02}")));
            }
            Data::Track1 => fields.push(("track", track_1(&original))),
            Data::Track2 => fields.push(("track", track_2(&original))),
        }
        let secondary = if debit { original.cash_back } else { self.settlement() };
        // Debit sends the cash back that was set; nothing left to settle is nothing.
        let secondary = if secondary == 0 && !debit { String::new() } else { secondary.to_string() };
        let credit_id = matches!(self.kind, 0 | 5) && !original.transaction_id.is_empty();
        let data = if timeout {
            String::new()
        } else {
            let Authorization { approval_code, date, time, retrieval_number, .. } = &original;
            format!("{approval_code:<6}{date}{time}{retrieval_number}")
        };
        fields.extend([
            ("cardholder_id_data", String::new()),
            ("receiving_institution_id", String::new()),
            ("transaction_amount", original.amount_authorized.to_string()),
            ("secondary_amount", secondary),
            ("market_specific_data", String::new()),
            ("card_acceptor_data", format!("{:<25}{:<13}NC", "TEST MERCHANT", "DURHAM")),
            (
                "reversal_transaction_id",
                if credit_id { format!("{:<15}", original.transaction_id) } else { String::new() },
            ),
            ("reversal_cancel_data_1", data),
        ]);
        if debit {
            let network = format!("{}{}", original.trace_audit_number, original.network_id);
            let attribute = if self.card.0 == "EBT" { "0" } else { "Z" };
            fields.extend([
                ("reversal_cancel_data_2", if timeout { String::new() } else { network }),
                ("sharing_group", original.sharing_group.clone()),
                ("aba_number", text("123456789")),
                ("settlement_agent", text("V123")),
                ("agent_bank", text("000000")),
                ("agent_chain", text("111111")),
                ("batch_number", text("001")),
                ("reimbursement_attribute", text(attribute)),
                ("original_purchase_data", String::new()),
            ]);
        }
        fields
    }

    /// The records of group III that the host must have read.
    fn records(&self) -> Vec<String> {
        let mut records = vec!["0200000000000\x1C\x1C".to_owned()];
        if matches!(self.kind, 0 | 5) && self.card.0 == "MasterCard" {
            records.push(if self.settlement() == 0 { "03317" } else { "03332" }.to_owned());
        }
        if is_timeout(self.kind) {
            records.push("0562502".to_owned());
        }
        records
    }

    fn name(&self) -> String {
        format!("{} {} {} {}", TYPES[self.kind], PROCESSORS[self.processor], self.card.0, self.entry.name)
    }

    /// Compares what the host read with what was set.
    fn check_bytes(&self, exchange: &Exchange, repeat: bool) {
        assert_eq!(exchange.frame_error, None, "{}", self.name());
        let request = exchange.fields.as_ref().unwrap_or_else(|why| panic!("{}: {why}", self.name()));
        let read: Vec<(&str, String)> = request.fields().to_vec();
        assert_eq!(read, self.fields(repeat), "{}", self.name());
        assert_eq!(request.group3(), self.records(), "{}", self.name());
    }

    /// The money is released once; the repeat releases nothing.
    fn check_money(&self, stage: &Stage) {
        let now = stage.simulator.authorization(&self.original().retrieval_number).unwrap();
        assert_eq!(now.reversals.len(), 1, "{}", self.name());
        assert_eq!(now.amount_held, self.settlement(), "{}", self.name());
        assert_eq!(now.reversals[0].released, now.amount_authorized - self.settlement(), "{}", self.name());
    }
}

/// What was measured of one combination.
#[derive(Debug, PartialEq, Eq)]
struct Measured {
    /// The code of the refusal, or 0.
    code: i32,
    /// What the host read of the first request: record format, transaction code, account data source.
    wire: [String; 3],
    /// The code of the repeat, and the answers to both.
    repeat: String,
    answers: [String; 2],
}

/// Plays all combinations with one object and one host.
fn measure(language: Language, cases: &[Case]) -> Vec<Measured> {
    let ledger = cases.iter().map(Case::original).collect();
    let stage = Stage::with(Options { ledger, default_ledger: false, ..Options::default() });
    let scripts: Vec<Script> = cases.iter().map(|case| case.script(&stage)).collect();
    let whole = scripts.iter().cloned().fold(Script::default(), Script::then);
    let replies = play(language, &whole);
    stage.settle();
    let exchanges = stage.simulator.exchanges();
    let (mut at, mut heard) = (0, exchanges.iter());
    let mut measured = Vec::new();
    for (case, script) in cases.iter().zip(&scripts) {
        let replies = &replies[at..at + script.len()];
        at += script.len();
        measured.push(look(case, &stage, replies, &mut heard));
    }
    assert_eq!(heard.count(), 0, "{language:?}: the host got nothing else");
    measured
}

fn look<'a>(
    case: &Case,
    stage: &Stage,
    replies: &[Reply],
    heard: &mut impl Iterator<Item = &'a Exchange>,
) -> Measured {
    let (preparation, played) = replies.split_at(replies.len() - 6);
    for (index, reply) in preparation.iter().enumerate() {
        assert_eq!(reply.code, 0, "{}: command {index}: {}", case.name(), reply.text);
    }
    let [first, outcome, answer, _, second, repeated] = played else { panic!("six replies") };
    assert_eq!(
        (first.code, second.code),
        (case.refused(), case.refused()),
        "{}: {}",
        case.name(),
        first.text
    );
    if first.code != 0 {
        assert_eq!(outcome.text, "not-sent", "{}", case.name());
        let untouched = stage.simulator.authorization(&case.original().retrieval_number).unwrap();
        assert_eq!(untouched, case.original(), "{}", case.name());
        return Measured {
            code: first.code,
            wire: Default::default(),
            repeat: String::new(),
            answers: Default::default(),
        };
    }
    assert_eq!(outcome.text, "answered", "{}", case.name());
    let (one, two) = (heard.next().unwrap(), heard.next().unwrap());
    case.check_bytes(one, false);
    case.check_bytes(two, true);
    case.check_money(stage);
    // The host repeats its answer to a repeat of credit; debit has no form of repeat, so it is told the truth.
    let expected = if is_debit(case.kind) { "79" } else { "00" };
    assert_eq!((answer.text.as_str(), repeated.text.as_str()), ("00", expected), "{}", case.name());
    let wire =
        ["record_format", "transaction_code", "account_data_source"].map(|name| one.field(name).to_owned());
    let repeat = two.field("transaction_code").to_owned();
    Measured { code: 0, wire, repeat, answers: [answer.text.clone(), repeated.text.clone()] }
}

const HEAD: &str = "# Reversals on the wire

<!-- Printed by the test `matrix` of `ffi-tests/tests/wire`, which measures it; `UPDATE=1` writes it anew. -->

Every reversal type with every processor, card and entry mode, run from C and from Python against the simulator. The
simulator's own reader took the bytes apart, and every field was compared with what the program had set. Each reversal
was then sent again, credit with `Retry=True`; the money was released exactly once.

- *record*, *code*, *source*: the record format, the transaction code and the account data source that were sent
- *answer*: the response code
- *repeat*: the transaction code of the repeat, and the answer to it: `00` is the answer of the first one again, `79` says
  that it was reversed already, since debit and EBT have no form of repeat
- a code in place of these: the call is refused with it before it connects. 593: types 3 and 4 are Heartland's. 503: no
  code for this entry mode is known.

| type | processor | card | entry | record | code | source | answer | repeat |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
";

fn printed(cases: &[Case], measured: &[Measured]) -> String {
    let mut page = HEAD.to_owned();
    for (case, result) in cases.iter().zip(measured) {
        let (kind, processor) = (case.kind, PROCESSORS[case.processor]);
        let _ =
            write!(page, "| {kind} {} | {processor} | {} | {} | ", TYPES[kind], case.card.0, case.entry.name);
        let _ = match result.code {
            0 => {
                let [record, code, source] = &result.wire;
                let [answer, repeated] = &result.answers;
                writeln!(
                    page,
                    "`{record}` | `{code}` | `{source}` | `{answer}` | `{}` `{repeated}` |",
                    result.repeat
                )
            }
            code => writeln!(page, "{code} | | | | |"),
        };
    }
    let sent = measured.iter().filter(|result| result.code == 0).count();
    let _ = writeln!(
        page,
        "\n{} combinations, {sent} of them sent, {} refused.",
        cases.len(),
        cases.len() - sent
    );
    page
}

#[test]
fn every_combination_from_c_and_python() {
    let cases = cases();
    let (in_c, in_python) = std::thread::scope(|scope| {
        let c = scope.spawn(|| measure(Language::C, &cases));
        let python = measure(Language::Python, &cases);
        (c.join().unwrap(), python)
    });
    assert_eq!(in_c, in_python);
    assert_eq!(cases.len(), 2 * 10 * (3 * 4 + 3 * 2));
    page::compare("wire-matrix.md", &printed(&cases, &in_c));
    println!("{} combinations from C and Python", cases.len());
}
