//! A strict reader of `D` (credit) and `T` (debit, EBT) requests and of `V` (debit confirmation) records.
//!
//! Whatever a host could refuse is refused, with the name of the field and the reason; no reason holds a value
//! of a card field.

use std::fmt;

use crate::check;
use crate::groups;

/// Fields whose values never appear in a `Debug` text.
const SECRET: [&str; 4] = ["account_number", "expiration", "track", "cardholder_id_data"];

/// A request whose every field passed.
///
/// The field names are those of the record layout: `record_format`, `application_type`, `delimiter`,
/// `acquirer_bin`, `merchant_number`, `store_number`, `terminal_number`, `device_code`, `industry_code`,
/// `currency_code`, `country_code`, `city_code`, `language`, `time_zone`, `mcc`, `requested_aci`,
/// `sequence_number`, `transaction_code`, `cardholder_id_code`, `account_data_source`; then `track`, or
/// `account_number` and `expiration`; `cardholder_id_data`, `receiving_institution_id`, `transaction_amount`,
/// `secondary_amount`, `market_specific_data`, `card_acceptor_data`, `reversal_transaction_id`,
/// `reversal_cancel_data_1`; in `T` also `reversal_cancel_data_2`, `sharing_group`, `aba_number`,
/// `settlement_agent`, `agent_bank`, `agent_chain`, `batch_number`, `reimbursement_attribute`,
/// `original_purchase_data`.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Request {
    fields: Vec<(&'static str, String)>,
    group3: Vec<String>,
}

/// The field that a strict host refuses, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejection {
    /// The field's name, as in [`Request`], or `group3_` and the number of a record of group III.
    pub field: &'static str,
    /// Why, without any value of a card field.
    pub reason: String,
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.reason)
    }
}

impl std::error::Error for Rejection {}

impl Request {
    /// Reads a body: the 7-bit text between STX and ETX.
    ///
    /// # Errors
    /// The first field that a strict host refuses.
    pub fn read(body: &[u8]) -> Result<Self, Rejection> {
        let mut reader = Reader::new(body)?;
        if body.first() == Some(&b'V') {
            return reader.confirmation();
        }
        reader.fixed()?;
        reader.account()?;
        reader.variable()?;
        if reader.request.is_debit() {
            reader.group_2()?;
        }
        reader.group_3()?;
        Ok(reader.request)
    }

    /// A field by name; empty when the request has none.
    pub fn field(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| *field == name).map_or("", |(_, value)| value)
    }

    /// Every field in wire order, without group III.
    pub fn fields(&self) -> &[(&'static str, String)] {
        &self.fields
    }

    /// The records of group III in wire order, each with its three digits.
    pub fn group3(&self) -> &[String] {
        &self.group3
    }

    /// What follows the three digits of a record of group III.
    pub fn group(&self, number: &str) -> Option<&str> {
        self.group3.iter().find_map(|record| record.strip_prefix(number))
    }

    /// The card number: as keyed, or the one on the track.
    pub fn card_number(&self) -> &str {
        match self.field("account_number") {
            "" => check::card_number_of_track(self.field("track")),
            keyed => keyed,
        }
    }

    /// Whether this is a `T` request.
    pub fn is_debit(&self) -> bool {
        self.field("record_format") == "T"
    }

    /// Whether the transaction code is one of a reversal, and which.
    pub(crate) fn is_reversal(&self) -> bool {
        matches!(self.field("transaction_code"), "59" | "69" | "5A" | "6A" | "A3" | "A4" | "A5")
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in &self.fields {
            let hide = SECRET.contains(name) && !value.is_empty();
            map.entry(name, if hide { &"***" } else { value });
        }
        for record in &self.group3 {
            let number = record.get(..3).unwrap_or_default();
            let hide = matches!(number, "007" | "049");
            map.entry(&number, if hide { &"***" } else { record });
        }
        map.finish()
    }
}

/// A check of one field: the reason for which a host refuses the value.
type Check = fn(&str) -> Result<(), String>;

/// Group I, fixed part: name, length, check.
const FIXED: [(&str, usize, Check); 20] = [
    ("record_format", 1, |v| check::one_of(v, "DT")),
    ("application_type", 1, |v| check::one_of(v, "024")),
    ("delimiter", 1, |v| check::one_of(v, ".")),
    ("acquirer_bin", 6, check::digits),
    ("merchant_number", 12, check::digits),
    ("store_number", 4, check::digits),
    ("terminal_number", 4, check::digits),
    ("device_code", 1, |v| check::one_of(v, "Q0OCDEIMPRSZ")),
    ("industry_code", 1, |v| check::one_of(v, "0RFGDHAPBLOI")),
    ("currency_code", 3, check::digits),
    ("country_code", 3, check::digits),
    ("city_code", 9, check::left_justified),
    ("language", 2, check::digits),
    ("time_zone", 3, check::digits),
    ("mcc", 4, check::digits),
    ("requested_aci", 1, |v| check::one_of(v, " ABCDEFGHIJKLMNOPQRSTUVWXYZ")),
    ("sequence_number", 4, check::sequence_number),
    ("transaction_code", 2, |_| Ok(())),
    ("cardholder_id_code", 1, |v| check::one_of(v, "@ZMNABSJKCDEFP")),
    ("account_data_source", 1, |v| check::one_of(v, "DHSRQGWZAXTP@")),
];

const CREDIT_CODES: [&str; 13] =
    ["54", "64", "56", "66", "58", "68", "59", "69", "5A", "6A", "5B", "6B", "CR"];
const DEBIT_CODES: [&str; 12] = ["93", "94", "92", "96", "98", "9A", "9E", "9F", "9L", "9M", "A3", "A4"];

struct Reader<'a> {
    text: &'a str,
    at: usize,
    request: Request,
}

impl<'a> Reader<'a> {
    fn new(body: &'a [u8]) -> Result<Self, Rejection> {
        let legal = |byte: &u8| matches!(*byte, 0x20..=0x7E | crate::frame::FS | crate::frame::GS);
        if let Some(at) = body.iter().position(|byte| !legal(byte)) {
            let reason = format!("the byte at offset {at} of the body is not printable");
            return Err(Rejection { field: "body", reason });
        }
        // All bytes are ASCII by now.
        let text = std::str::from_utf8(body).unwrap_or_default();
        Ok(Self { text, at: 0, request: Request::default() })
    }

    fn put(&mut self, field: &'static str, value: &str, check: Check) -> Result<(), Rejection> {
        check(value).map_err(|reason| Rejection { field, reason })?;
        self.request.fields.push((field, value.to_owned()));
        Ok(())
    }

    /// The next `length` characters, none of them a separator.
    fn take(&mut self, field: &'static str, length: usize) -> Result<&'a str, Rejection> {
        let value = self.text.get(self.at..self.at + length).ok_or_else(|| Rejection {
            field,
            reason: format!("the request ends early: {length} characters are wanted"),
        })?;
        if value.contains(check::SEPARATORS) {
            return Err(Rejection { field, reason: format!("shorter than {length} characters") });
        }
        self.at += length;
        Ok(value)
    }

    /// The characters up to the next FS, which is consumed.
    fn until_fs(&mut self, field: &'static str) -> Result<&'a str, Rejection> {
        let rest = &self.text[self.at..];
        let end =
            rest.find(check::SEPARATORS).filter(|&end| rest[end..].starts_with('\x1C')).ok_or_else(|| {
                Rejection { field, reason: "no field separator closes it: fields are missing".into() }
            })?;
        self.at += end + 1;
        Ok(&rest[..end])
    }

    fn variable_field(&mut self, field: &'static str, check: Check) -> Result<(), Rejection> {
        let value = self.until_fs(field)?;
        self.put(field, value, check)
    }

    fn fixed(&mut self) -> Result<(), Rejection> {
        for (field, length, check) in FIXED {
            let value = self.take(field, length)?;
            self.put(field, value, check)?;
        }
        let code = self.request.field("transaction_code");
        let codes: &[&str] = if self.request.is_debit() { &DEBIT_CODES } else { &CREDIT_CODES };
        if !codes.contains(&code) {
            let reason = format!("no such code in a {} request", self.request.field("record_format"));
            return Err(Rejection { field: "transaction_code", reason });
        }
        Ok(())
    }

    /// The customer data field, whose form hangs on the account data source.
    fn account(&mut self) -> Result<(), Rejection> {
        let source = self.request.field("account_data_source").chars().next().unwrap_or_default();
        let data = self.until_fs("customer_data")?;
        let keyed = match source {
            'X' | 'T' | '@' | 'P' => true,
            'D' | 'H' | 'S' | 'R' | 'Q' => false,
            // These say how the data came in, and both forms are known.
            _ => data.bytes().all(|byte| byte.is_ascii_digit()),
        };
        if keyed {
            self.put("account_number", data, check::account_number)?;
            self.variable_field("expiration", check::month_and_year)?;
            // The separator after the date belongs to the keyed form; the next one closes the field.
            let rest = self.until_fs("customer_data")?;
            return match rest {
                "" => Ok(()),
                _ => {
                    let reason = "the keyed form goes on after its date".into();
                    Err(Rejection { field: "customer_data", reason })
                }
            };
        }
        let check: Check = match source {
            'H' => check::track_1,
            'D' | 'S' => check::track_2,
            _ => check::any_track,
        };
        self.put("track", data, check)
    }

    fn variable(&mut self) -> Result<(), Rejection> {
        let reversal = self.request.is_reversal();
        let empty_in_reversals = |check: Check| if reversal { check::empty_in_a_reversal } else { check };
        self.variable_field("cardholder_id_data", empty_in_reversals(|v| check::at_most(v, 128)))?;
        self.variable_field("receiving_institution_id", |v| check::digits_of(v, &[0, 6]))?;
        self.variable_field("transaction_amount", check::amount)?;
        self.variable_field("secondary_amount", |v| if v.is_empty() { Ok(()) } else { check::amount(v) })?;
        self.variable_field("market_specific_data", empty_in_reversals(|v| check::length(v, &[0, 4])))?;
        self.variable_field("card_acceptor_data", check::card_acceptor)?;
        self.variable_field("reversal_transaction_id", |v| {
            check::length(v, &[0, 15])?;
            if v.is_empty() { Ok(()) } else { check::left_justified(v) }
        })?;
        self.variable_field("reversal_cancel_data_1", check::reversal_data_1)
    }

    fn group_2(&mut self) -> Result<(), Rejection> {
        self.variable_field("reversal_cancel_data_2", check::reversal_data_2)?;
        self.variable_field("sharing_group", check::sharing_group)?;
        let merchant = self.until_fs("aba_number")?;
        check::length(merchant, &[0, 4, 9, 13])
            .map_err(|reason| Rejection { field: "aba_number", reason })?;
        let split = if merchant.len() >= 9 { 9 } else { 0 };
        self.put("aba_number", &merchant[..split], |v| check::digits_of(v, &[0, 9]))?;
        self.put("settlement_agent", &merchant[split..], check::alphanumeric)?;
        let agent = self.until_fs("agent_bank")?;
        check::length(agent, &[16, 28]).map_err(|reason| Rejection { field: "agent_bank", reason })?;
        self.put("agent_bank", &agent[..6], check::digits)?;
        self.put("agent_chain", &agent[6..12], check::digits)?;
        self.put("batch_number", &agent[12..15], check::digits)?;
        self.put("reimbursement_attribute", &agent[15..16], |v| check::one_of(v, "ZYXW0T"))?;
        self.put("original_purchase_data", &agent[16..], |v| check::digits_of(v, &[0, 12]))
    }

    fn group_3(&mut self) -> Result<(), Rejection> {
        let rest = &self.text[self.at..];
        self.request.group3 = groups::split(rest)?;
        if self.request.is_reversal() && self.request.group("020").is_none() {
            let reason = "missing: every request names the developer and the version".into();
            return Err(Rejection { field: "group3_020", reason });
        }
        Ok(())
    }

    /// `V`, application type, `.`, acquirer BIN, host message identifier, trace audit number.
    fn confirmation(mut self) -> Result<Request, Rejection> {
        let layout: [(&'static str, usize, Check); 6] = [
            ("record_format", 1, |v| check::one_of(v, "V")),
            ("application_type", 1, |v| check::one_of(v, "024")),
            ("delimiter", 1, |v| check::one_of(v, ".")),
            ("acquirer_bin", 6, check::digits),
            ("host_message_id", 8, |_| Ok(())),
            ("trace_audit_number", 6, check::digits),
        ];
        for (field, length, check) in layout {
            let value = self.take(field, length)?;
            self.put(field, value, check)?;
        }
        if self.at != self.text.len() {
            let reason = "the record goes on after its last field".into();
            return Err(Rejection { field: "trace_audit_number", reason });
        }
        Ok(self.request)
    }
}

/// What a host needs for routing and for an answer, read by position even when other fields are refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) record_format: char,
    pub(crate) application_type: char,
    pub(crate) acquirer_bin: String,
    pub(crate) merchant_number: String,
    pub(crate) store_number: String,
    pub(crate) terminal_number: String,
    pub(crate) sequence_number: String,
}

impl Header {
    /// `None` for a body that is no `D` or `T` record with a whole fixed part.
    pub(crate) fn peek(body: &[u8]) -> Option<Self> {
        let fixed = std::str::from_utf8(body.get(..64)?).ok()?;
        let record_format = fixed.chars().next().filter(|format| matches!(format, 'D' | 'T'))?;
        Some(Self {
            record_format,
            application_type: fixed.chars().nth(1)?,
            acquirer_bin: fixed[3..9].to_owned(),
            merchant_number: fixed[9..21].to_owned(),
            store_number: fixed[21..25].to_owned(),
            terminal_number: fixed[25..29].to_owned(),
            sequence_number: fixed[56..60].to_owned(),
        })
    }
}
