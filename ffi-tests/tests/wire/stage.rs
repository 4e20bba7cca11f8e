//! A simulated host, and the scripts of reversals that it knows the originals of.

use dpaymentssdk_simulator::{Authorization, Exchange, Kind, LogEntry, Options, Scenario, Simulator};
use ffi_tests::script::{Language, Reply, Script, play};
use std::time::Duration;

/// A host with its authority's certificate in a file.
pub struct Stage {
    pub simulator: Simulator,
    folder: tempfile::TempDir,
}

/// What one reversal looked like from both sides.
pub struct Seen {
    /// The reply of `reverse`.
    pub reversed: Reply,
    /// The replies of the commands after it.
    pub after: Vec<Reply>,
    /// What the host received.
    pub exchanges: Vec<Exchange>,
    /// What the host wrote down.
    pub log: Vec<LogEntry>,
}

impl Stage {
    /// A host that plays a scenario.
    pub fn new(scenario: &str) -> Self {
        Self::with(Options { scenario: Scenario::parse(scenario).unwrap(), ..Options::default() })
    }

    pub fn with(options: Options) -> Self {
        let simulator = Simulator::start(options).unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("ca.pem"), simulator.ca_pem()).unwrap();
        Self { simulator, folder }
    }

    /// The settings that lead to this host. `Processor` names other ones, so it comes before them.
    pub fn way(&self) -> Script {
        let authority = self.authority();
        Script::default()
            .config("Server=localhost")
            .config(format_args!("Port={}", self.simulator.port()))
            .config(format_args!("SSLCACertFilePaths={}", authority.display()))
            .config("SSLEnabledProtocols=15360")
            .set("timeout", 20)
    }

    /// The file with the certificate of the host's authority.
    pub fn authority(&self) -> std::path::PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// Waits until the host has seen the end of every connection.
    pub fn settle(&self) {
        assert!(self.simulator.wait_idle(Duration::from_secs(10)), "the host is done");
    }
}

/// Prepares a reversal, plays it against a host of its own, and looks from both sides. The preparation must succeed.
pub fn reverse(language: Language, scenario: &str, before: Script, after: Script) -> Seen {
    let stage = Stage::new(scenario);
    // The way last: setting `Processor` sets server and port.
    let preparation = before.then(stage.way());
    let begun = preparation.len();
    let mut replies = play(language, &preparation.command("reverse").then(after));
    stage.settle();
    let after = replies.split_off(begun + 1);
    let reversed = replies.pop().unwrap();
    for (index, reply) in replies.iter().enumerate() {
        assert_eq!(reply.code, 0, "command {index}: {}", reply.text);
    }
    Seen { reversed, after, exchanges: stage.simulator.exchanges(), log: stage.simulator.log() }
}

/// The sample of a brand or kind.
pub fn sample(index: usize) -> Authorization {
    Authorization::samples().swap_remove(index)
}

pub fn visa() -> Authorization {
    sample(0)
}

pub fn mastercard() -> Authorization {
    sample(1)
}

pub fn debit() -> Authorization {
    sample(4)
}

/// Its track 2.
pub fn track_2(original: &Authorization) -> String {
    let (year, month) = (original.card_exp_year % 100, original.card_exp_month);
    format!("{}={year:02}{month:02}1010000000000000", original.card_number)
}

/// Its track 1.
pub fn track_1(original: &Authorization) -> String {
    let (year, month) = (original.card_exp_year % 100, original.card_exp_month);
    format!("B{}^TEST/CARD^{year:02}{month:02}1010000000000000", original.card_number)
}

/// The merchant of an authorization.
pub fn merchant(original: &Authorization) -> Script {
    Script::default()
        .set("merchant_bank_id", &original.merchant_bank_id)
        .set("merchant_number", &original.merchant_number)
        .set("merchant_store_number", &original.merchant_store_number)
        .set("merchant_terminal_number", &original.merchant_terminal_number)
        .set("merchant_category_code", "5999")
        .set("merchant_zip", "27713")
        .set("merchant_name", "TEST MERCHANT")
        .set("merchant_city", "DURHAM")
        .set("merchant_state", "NC")
}

/// The card as it was keyed at a terminal that reads track 2.
pub fn keyed(original: &Authorization) -> Script {
    Script::default()
        .set("card_number", &original.card_number)
        .set("card_exp_month", original.card_exp_month)
        .set("card_exp_year", original.card_exp_year)
        .set("card_entry_data_source", 3)
}

/// What a reversal says about its original.
pub fn original_data(original: &Authorization) -> Script {
    let script = Script::default()
        .set("transaction_number", 77)
        .set("total_authorized_amount", original.amount_authorized)
        .set("transaction_date", &original.date)
        .set("transaction_time", &original.time)
        .set("retrieval_number", &original.retrieval_number);
    match original.returned_aci.trim() {
        "" => script,
        indicator => script.set("returned_aci", indicator),
    }
}

/// A full reversal of a credit authorization, the card keyed.
pub fn credit_reversal(original: &Authorization) -> Script {
    let script = merchant(original)
        .then(keyed(original))
        .then(original_data(original))
        .set("approval_code", &original.approval_code)
        .set("settlement_amount", 0);
    match original.transaction_id.as_str() {
        "" => script,
        id => script.set("transaction_id", id),
    }
}

/// What only debit and EBT requests carry.
pub fn debit_data(original: &Authorization) -> Script {
    let script = Script::default()
        .set("reversal_type", if original.kind == Kind::DebitReturn { 2 } else { 1 })
        .set("trace_audit_number", &original.trace_audit_number)
        .set("network_id", &original.network_id)
        .then(debit_merchant(original));
    match original.cash_back {
        0 => script,
        amount => script.set("cash_back_amount", amount),
    }
}

/// The merchant's part of it.
pub fn debit_merchant(original: &Authorization) -> Script {
    Script::default()
        .set("sharing_group", &original.sharing_group)
        .set("merchant_aba_number", "123456789")
        .set("merchant_settlement_agent", "V123")
        .set("agent_bank_number", "000000")
        .set("agent_chain_number", "111111")
        .set("batch_number", original.batch_number)
        .set("reimbursement_attribute", original.reimbursement_attribute)
}

/// A reversal of a debit or EBT transaction, track 2 read.
pub fn debit_reversal(original: &Authorization) -> Script {
    merchant(original)
        .set("card_magnetic_stripe", track_2(original))
        .set("card_entry_data_source", 1)
        .then(original_data(original))
        .then(debit_data(original))
}

/// A record of group III as the host read it: `-` when there is none, `<FS>` for a separator.
pub fn group(exchange: &Exchange, number: &str) -> String {
    let request = exchange.fields.as_ref().unwrap_or_else(|rejection| panic!("{rejection}"));
    request.group(number).map_or_else(|| "-".to_owned(), spelled)
}

pub fn spelled(text: &str) -> String {
    text.replace('\x1C', "<FS>").replace('\x1D', "<GS>")
}
