//! The authorizations that the host knows, and what a reversal does to them.
//!
//! The rules are on the crate's page.

use crate::authorization::{Authorization, Reversal};
use crate::request::Request;

/// What the ledger did with a reversal.
pub(crate) struct Outcome {
    /// The response code.
    pub(crate) code: &'static str,
    /// The original as it is afterwards, when it was found.
    pub(crate) original: Option<Authorization>,
    /// The field on which it failed.
    pub(crate) field: Option<&'static str>,
    /// For the log.
    pub(crate) note: String,
    /// Whether this reversal left a part to settle.
    pub(crate) partial: bool,
}

impl Outcome {
    fn refused(
        code: &'static str,
        original: Option<&Authorization>,
        field: Option<&'static str>,
        note: &str,
    ) -> Self {
        Self { code, original: original.cloned(), field, note: note.into(), partial: false }
    }
}

/// All authorizations.
#[derive(Clone)]
pub(crate) struct Ledger {
    pub(crate) entries: Vec<Authorization>,
}

impl Ledger {
    /// Does a reversal, or says why not.
    pub(crate) fn reverse(&mut self, request: &Request) -> Outcome {
        let retrieval = request.field("reversal_cancel_data_1").get(18..).unwrap_or_default().trim();
        let timeout = retrieval.is_empty();
        if timeout && request.group("056").is_none() {
            let note = "no retrieval reference number, and no time-out reason in record 056";
            return Outcome::refused("76", None, Some("reversal_cancel_data_1"), note);
        }
        let amount = number(request.field("transaction_amount"));
        let found = if timeout {
            let of = |entry: &Authorization| entry.is_of(request) && entry.amount_authorized == amount;
            let held = self.entries.iter().rposition(|entry| of(entry) && entry.amount_held > 0);
            held.or_else(|| self.entries.iter().rposition(of))
        } else {
            self.entries.iter().position(|entry| entry.retrieval_number == retrieval && entry.is_of(request))
        };
        let Some(original) = found.and_then(|index| self.entries.get_mut(index)) else {
            let note = if timeout {
                "no authorization of this merchant, card and amount"
            } else {
                "no authorization of this kind, merchant, card and retrieval reference number"
            };
            return Outcome::refused("76", None, None, note);
        };
        if let Some(field) = original.difference(request).filter(|_| !timeout) {
            let note = format!("{field} is not that of the authorization");
            return Outcome::refused("76", None, Some(field), &note);
        }
        settle(original, request, amount)
    }
}

fn number(digits: &str) -> u64 {
    digits.parse().unwrap_or_default()
}

/// The money part: the original is known.
fn settle(original: &mut Authorization, request: &Request, amount: u64) -> Outcome {
    if amount != original.amount_authorized {
        let note = "the amount is not the authorized one";
        return Outcome::refused("13", Some(original), Some("transaction_amount"), note);
    }
    let secondary = number(request.field("secondary_amount"));
    if request.is_debit() && secondary != original.cash_back {
        let note = "the cash back is not that of the purchase";
        return Outcome::refused("13", Some(original), Some("secondary_amount"), note);
    }
    let settlement = if request.is_debit() { 0 } else { secondary };
    let partial = settlement > 0;
    let repeat = request.field("transaction_code").starts_with('6');
    let done = original.reversals.last();
    if repeat && done.is_some_and(|done| done.amount == amount && done.settlement == settlement) {
        let note = "a repeat of the last reversal: nothing released again".into();
        return Outcome { code: "00", original: Some(original.clone()), field: None, note, partial };
    }
    if original.is_reversed() {
        return Outcome::refused("79", Some(original), None, "already reversed");
    }
    if settlement > original.amount_held {
        let note = "more shall remain than is held";
        return Outcome::refused("13", Some(original), Some("secondary_amount"), note);
    }
    let released = original.amount_held - settlement;
    if released == 0 {
        let note = "nothing to release: exactly this is held";
        return Outcome::refused("77", Some(original), Some("secondary_amount"), note);
    }
    original.amount_held = settlement;
    let sequence_number = request.field("sequence_number").to_owned();
    original.reversals.push(Reversal { amount, settlement, released, sequence_number });
    let note = format!("released {released}, {settlement} stays");
    Outcome { code: "00", original: Some(original.clone()), field: None, note, partial }
}
