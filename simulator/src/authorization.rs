//! An authorization that the host gave, and the ones it starts with.

use std::fmt;

use serde::Deserialize;

use crate::request::Request;

/// What was authorized.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A credit card authorization: `D` requests.
    #[default]
    Credit,
    /// A debit or EBT purchase: `T`, reversed by A3.
    DebitPurchase,
    /// A debit purchase return: `T`, reversed by A4.
    DebitReturn,
}

/// A reversal that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reversal {
    /// The amount that the request called authorized, in the currency's smallest unit.
    pub amount: u64,
    /// What the request left to settle; 0 for a full reversal.
    pub settlement: u64,
    /// What was released.
    pub released: u64,
    /// The request's transaction sequence number.
    pub sequence_number: String,
}

/// An authorization that the host gave, and its state.
///
/// All amounts are in the currency's smallest unit. `Debug` shows neither card number nor card code. What is read
/// with `serde` has the names of the fields; what is left out is as in the default.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Authorization {
    /// Credit, debit purchase (also EBT) or debit return.
    pub kind: Kind,
    /// Acquirer BIN, 6 digits.
    pub merchant_bank_id: String,
    /// 12 digits.
    pub merchant_number: String,
    /// 4 digits.
    pub merchant_store_number: String,
    /// 4 digits.
    pub merchant_terminal_number: String,
    /// Number of the contract's industry enumeration: 1 is retail.
    pub industry_type: u8,
    /// The card number.
    pub card_number: String,
    /// Month of expiration, 1 to 12.
    pub card_exp_month: u8,
    /// Year of expiration, four digits.
    pub card_exp_year: u16,
    /// The code printed on the card; empty when the host does not know it.
    pub card_cvv: String,
    /// Number of the contract's entry enumeration: 1 track 2, 3 keyed at a terminal that reads track 2.
    pub card_entry_data_source: u8,
    /// Sequence number of the authorization request.
    pub transaction_number: u16,
    /// What was authorized (without cash back).
    pub amount_authorized: u64,
    /// What is still held; equal to `amount_authorized` before any reversal.
    pub amount_held: u64,
    /// Cash back of a debit purchase.
    pub cash_back: u64,
    /// Up to 6 characters.
    pub approval_code: String,
    /// Local date of the authorization, MMDDYY.
    pub date: String,
    /// Local time of the authorization, HHMMSS.
    pub time: String,
    /// Retrieval reference number, 12 characters, unique in a ledger.
    pub retrieval_number: String,
    /// Transaction identifier, up to 15 characters; empty when the network gave none.
    pub transaction_id: String,
    /// Returned authorization characteristics indicator, one character.
    pub returned_aci: String,
    /// Up to 4 characters.
    pub validation_code: String,
    /// Authorization source, one character.
    pub auth_source: String,
    /// Address verification result, one character.
    pub avs_result: String,
    /// Card product code of record 034, 2 characters.
    pub card_level: String,
    /// Transaction integrity class, sent in record 074 when it is not empty.
    pub integrity_class: String,
    /// Debit: system trace audit number, 6 digits.
    pub trace_audit_number: String,
    /// Debit: network identification, one character; `K` is EBT.
    pub network_id: String,
    /// Debit: the merchant's sharing group.
    pub sharing_group: String,
    /// Debit: number of the contract's reimbursement enumeration.
    pub reimbursement_attribute: u8,
    /// Debit: batch number, 1 to 999.
    pub batch_number: u16,
    /// Every reversal that released money, in order.
    #[serde(skip)]
    pub reversals: Vec<Reversal>,
}

impl Default for Authorization {
    /// 100.00 on a Visa card, keyed, of the default merchant, nothing reversed.
    fn default() -> Self {
        Self {
            kind: Kind::Credit,
            merchant_bank_id: "999995".into(),
            merchant_number: "888000002447".into(),
            merchant_store_number: "5999".into(),
            merchant_terminal_number: "1515".into(),
            industry_type: 1,
            card_number: "4012888888881881".into(),
            card_exp_month: 12,
            card_exp_year: 2029,
            card_cvv: "999".into(),
            card_entry_data_source: 3,
            transaction_number: 1,
            amount_authorized: 10_000,
            amount_held: 10_000,
            cash_back: 0,
            approval_code: "TAS682".into(),
            date: "082014".into(),
            time: "131243".into(),
            retrieval_number: "423217502302".into(),
            transaction_id: "123456789012345".into(),
            returned_aci: "E".into(),
            validation_code: "S40U".into(),
            auth_source: "5".into(),
            avs_result: "0".into(),
            card_level: "A".into(),
            integrity_class: String::new(),
            trace_audit_number: String::new(),
            network_id: String::new(),
            sharing_group: String::new(),
            reimbursement_attribute: 0,
            batch_number: 1,
            reversals: Vec::new(),
        }
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization")
            .field("kind", &self.kind)
            .field("retrieval_number", &self.retrieval_number)
            .field("amount_authorized", &self.amount_authorized)
            .field("amount_held", &self.amount_held)
            .field("reversals", &self.reversals)
            .finish_non_exhaustive()
    }
}

impl Authorization {
    /// The ledger that a simulator starts with: Visa, MasterCard, American Express, Discover, debit, EBT and a
    /// debit return, all on published test card numbers.
    pub fn samples() -> Vec<Self> {
        vec![
            Self::default(),
            Self::sample_mastercard(),
            Self::sample_amex(),
            Self::sample_discover(),
            Self::sample_debit(),
            Self::sample_ebt(),
            Self::sample_debit_return(),
        ]
    }

    fn sample_mastercard() -> Self {
        Self {
            card_number: "5499740000000057".into(),
            transaction_number: 2,
            approval_code: "TAS705".into(),
            time: "131404".into(),
            retrieval_number: "423217502329".into(),
            transaction_id: "MCC1112220820".into(),
            returned_aci: "A".into(),
            validation_code: "CVJ4".into(),
            card_level: "M".into(),
            integrity_class: "C1".into(),
            ..Self::held(12_400)
        }
    }

    fn sample_amex() -> Self {
        Self {
            card_number: "371449635398431".into(),
            card_cvv: "9997".into(),
            transaction_number: 3,
            approval_code: "TAS706".into(),
            time: "131409".into(),
            retrieval_number: "423217502330".into(),
            transaction_id: "000000008705373".into(),
            returned_aci: " ".into(),
            validation_code: "THU5".into(),
            card_level: "AX".into(),
            ..Self::held(11_800)
        }
    }

    /// This network gave no transaction identifier.
    fn sample_discover() -> Self {
        Self {
            card_number: "6011000990139424".into(),
            transaction_number: 4,
            approval_code: "TAS710".into(),
            time: "131420".into(),
            retrieval_number: "423217502335".into(),
            transaction_id: String::new(),
            returned_aci: " ".into(),
            validation_code: String::new(),
            card_level: "DI".into(),
            ..Self::held(2_100)
        }
    }

    fn sample_debit() -> Self {
        Self {
            kind: Kind::DebitPurchase,
            card_number: "9999999800002773".into(),
            card_cvv: String::new(),
            card_entry_data_source: 1,
            transaction_number: 5,
            cash_back: 500,
            approval_code: "TAS777".into(),
            date: "091714".into(),
            time: "101112".into(),
            retrieval_number: "426010778899".into(),
            transaction_id: "000000000300001".into(),
            returned_aci: " ".into(),
            validation_code: String::new(),
            trace_audit_number: "778899".into(),
            network_id: "G".into(),
            sharing_group: "GWQEV5".into(),
            ..Self::held(2_500)
        }
    }

    fn sample_ebt() -> Self {
        Self {
            industry_type: 3,
            card_number: "5077080000000009".into(),
            transaction_number: 6,
            cash_back: 0,
            approval_code: "TAS778".into(),
            time: "180000".into(),
            retrieval_number: "426018778912".into(),
            transaction_id: String::new(),
            trace_audit_number: "778912".into(),
            network_id: "K".into(),
            sharing_group: "8GWK".into(),
            reimbursement_attribute: 4,
            amount_authorized: 4_500,
            amount_held: 4_500,
            ..Self::sample_debit()
        }
    }

    fn sample_debit_return() -> Self {
        Self {
            kind: Kind::DebitReturn,
            transaction_number: 7,
            cash_back: 0,
            approval_code: "TAS779".into(),
            time: "101500".into(),
            retrieval_number: "426010778900".into(),
            transaction_id: "000000000300002".into(),
            trace_audit_number: "778900".into(),
            amount_authorized: 1_900,
            amount_held: 1_900,
            ..Self::sample_debit()
        }
    }

    /// The default with another amount.
    fn held(amount: u64) -> Self {
        Self { amount_authorized: amount, amount_held: amount, ..Self::default() }
    }

    /// Whether everything was released.
    pub fn is_reversed(&self) -> bool {
        self.amount_held == 0 && !self.reversals.is_empty()
    }

    /// The first field of the request that is not that of this authorization.
    pub(crate) fn difference(&self, request: &Request) -> Option<&'static str> {
        let data = request.field("reversal_cancel_data_1");
        let part = |from: usize, to: usize| data.get(from..to).unwrap_or_default().trim();
        // Debit originals are told by trace number and network; their approval code may stay blank.
        let approval = part(0, 6);
        let approval_missing_is_fine = request.is_debit() && approval.is_empty();
        if approval != self.approval_code.trim() && !approval_missing_is_fine {
            return Some("approval_code");
        }
        if part(6, 12) != self.date {
            return Some("transaction_date");
        }
        if part(12, 18) != self.time {
            return Some("transaction_time");
        }
        if request.is_debit() { self.debit_difference(request) } else { self.id_difference(request) }
    }

    /// Fields that a host takes as they are, though they are not those of the authorization.
    pub(crate) fn doubts(&self, request: &Request) -> Vec<&'static str> {
        let mut doubts = Vec::new();
        if !self.returned_aci.trim().is_empty() && request.field("requested_aci") != self.returned_aci {
            doubts.push("requested_aci");
        }
        if request.is_debit() {
            let attribute = ["Z", "Y", "X", "W", "0", "T"].get(usize::from(self.reimbursement_attribute));
            let own = [
                ("sharing_group", self.sharing_group.clone()),
                ("batch_number", format!("{:03}", self.batch_number)),
                ("reimbursement_attribute", attribute.copied().unwrap_or_default().to_owned()),
            ];
            doubts.extend(
                own.iter().filter(|(field, value)| request.field(field) != value).map(|(field, _)| *field),
            );
        }
        doubts
    }

    fn debit_difference(&self, request: &Request) -> Option<&'static str> {
        let data = request.field("reversal_cancel_data_2");
        if data.get(..6).unwrap_or_default() != self.trace_audit_number {
            return Some("trace_audit_number");
        }
        if data.get(6..).unwrap_or_default().trim() != self.network_id.trim() {
            return Some("network_id");
        }
        let sent = request.field("reversal_transaction_id");
        if sent.is_empty() { None } else { self.id_difference(request) }
    }

    /// A short identifier may be filled with spaces at the right or with zeros at either side.
    fn id_difference(&self, request: &Request) -> Option<&'static str> {
        let sent = request.field("reversal_transaction_id");
        let own = self.transaction_id.trim_end();
        let filled = !own.is_empty() && (sent == format!("{own:0>15}") || sent == format!("{own:0<15}"));
        if sent.trim_end() == own || filled { None } else { Some("reversal_transaction_id") }
    }

    pub(crate) fn is_of(&self, request: &Request) -> bool {
        let kind = match request.field("transaction_code") {
            "A3" => Kind::DebitPurchase,
            "A4" => Kind::DebitReturn,
            _ => Kind::Credit,
        };
        self.kind == kind
            && self.merchant_bank_id == request.field("acquirer_bin")
            && self.merchant_number == request.field("merchant_number")
            && self.card_number == request.card_number()
    }
}
