//! Writes a reversal. Which field a property goes to is in the layout; the rules that choose between values are here.

use super::buffer::{append, filled, wiped};
use super::error::{Fault, WireError};
use super::layout::{Class, Field, Length, Pad, Record};
use super::message::Message;
pub use super::options::{CardAcceptorPlace, TransactionIdFill, WireOptions};
use super::request_groups::groups;
pub use super::reversal::{
    Card, CvvPresence, EntryDataSource, IndustryType, Processor, ReimbursementAttribute, Reversal,
    ReversalCode, ReversalType, is_keyed_source, repeat_code,
};
use std::cmp::Ordering;
use zeroize::Zeroizing;

/// Writes a reversal as a 7-bit frame.
///
/// # Errors
/// Naming the property or setting whose value is missing, does not fit, or has no place. No value is ever cut.
pub fn encode(reversal: &Reversal, options: &WireOptions) -> Result<Zeroizing<Vec<u8>>, WireError> {
    message(reversal, options)?.encode()
}

/// The message that [`encode`] writes.
///
/// # Errors
/// As [`encode`].
pub fn message(reversal: &Reversal, options: &WireOptions) -> Result<Message, WireError> {
    let mut writer = Writer { message: Message::new(reversal.reversal_type.record()) };
    if reversal.reversal_type.is_timeout() && reversal.processor != Processor::Heartland {
        return Err(WireError::new("reversal_type", Fault::Unsupported));
    }
    writer.head(reversal, options)?;
    writer.card(reversal)?;
    writer.amounts(reversal, options)?;
    writer.original(reversal, options)?;
    if writer.message.record() == Record::DebitRequest {
        writer.debit(reversal, options)?;
    }
    for group in groups(reversal, options)? {
        writer.message.add_group(group);
    }
    Ok(writer.message)
}

/// Fills the fields of a message from properties.
struct Writer {
    message: Message,
}

impl Writer {
    /// Puts a value into its field as the layout says, blaming `property` when it does not fit.
    fn put(&mut self, name: &'static str, property: &'static str, value: &[u8]) -> Result<(), WireError> {
        let Some(field) = self.message.record().field(name) else {
            return Err(WireError::new(name, Fault::Structure));
        };
        let placed = place(field, property, value)?;
        self.message.set(name, &placed)
    }

    /// As [`Writer::put`], blaming the property of the layout.
    fn own(&mut self, name: &'static str, value: &[u8]) -> Result<(), WireError> {
        let property = self.message.record().field(name).map_or(name, |field| field.property);
        self.put(name, property, value)
    }

    /// Puts a field together from its parts.
    fn parts(&mut self, name: &'static str, parts: &[(&'static str, &str)]) -> Result<(), WireError> {
        let Some(field) = self.message.record().field(name) else {
            return Err(WireError::new(name, Fault::Structure));
        };
        let mut whole = wiped();
        for (part, (property, value)) in field.parts.iter().zip(parts) {
            append(&mut whole, &place(part, property, value.as_bytes())?);
        }
        self.message.set(name, &whole)
    }

    fn head(&mut self, reversal: &Reversal, options: &WireOptions) -> Result<(), WireError> {
        self.own("application_type", &[options.application_type])?;
        self.own("delimiter", b".")?;
        self.own("acquirer_bin", reversal.merchant_bank_id.as_bytes())?;
        self.own("merchant_number", reversal.merchant_number.as_bytes())?;
        self.own("store_number", reversal.merchant_store_number.as_bytes())?;
        self.own("terminal_number", reversal.merchant_terminal_number.as_bytes())?;
        self.own("device_code", b"Q")?;
        self.own("industry_code", &[reversal.industry_type.code()])?;
        self.own("currency_code", reversal.merchant_currency_code.as_bytes())?;
        self.own("country_code", reversal.merchant_country_code.as_bytes())?;
        self.own("city_code", reversal.merchant_zip.as_bytes())?;
        self.own("language", reversal.merchant_language.as_bytes())?;
        self.own("time_zone", reversal.merchant_time_zone.as_bytes())?;
        self.own("mcc", reversal.merchant_category_code.as_bytes())?;
        self.requested_aci(reversal, options)?;
        if reversal.transaction_number == 0 {
            return Err(WireError::new("transaction_number", Fault::Missing));
        }
        self.own("sequence_number", reversal.transaction_number.to_string().as_bytes())?;
        let code = match options.transaction_code.as_str() {
            "" => reversal.reversal_type.transaction_code(reversal.retry).to_owned(),
            code if reversal.retry => {
                repeat_code(code).ok_or(WireError::new("WireTransactionCode", Fault::Unsupported))?
            }
            code => code.to_owned(),
        };
        self.own("transaction_code", code.as_bytes())?;
        self.own("cardholder_id_code", reversal.cardholder_id.as_bytes())
    }

    /// A reversal repeats the ACI that the original was given.
    fn requested_aci(&mut self, reversal: &Reversal, options: &WireOptions) -> Result<(), WireError> {
        let default = match self.message.record() {
            Record::DebitRequest => "N",
            _ => "Y",
        };
        let (property, value) = if !reversal.returned_aci.trim().is_empty() {
            ("returned_aci", reversal.returned_aci.as_str())
        } else if !options.default_requested_aci.is_empty() {
            ("WireDefaultRequestedACI", options.default_requested_aci.as_str())
        } else {
            ("returned_aci", default)
        };
        self.put("requested_aci", property, value.as_bytes())
    }

    fn card(&mut self, reversal: &Reversal) -> Result<(), WireError> {
        let track = match &reversal.card {
            Card::Track(track) => Some(track),
            Card::Keyed { .. } => None,
        };
        let forced = reversal.account_data_source.as_bytes();
        let (property, source) = match (forced, reversal.card_entry_data_source) {
            ([], EntryDataSource::Kiosk) if track.is_none() => {
                return Err(WireError::new("card_magnetic_stripe", Fault::Missing));
            }
            ([], entry) => {
                let code = entry.code(track);
                let unsupported = WireError::new("card_entry_data_source", Fault::Unsupported);
                ("card_entry_data_source", code.ok_or(unsupported)?)
            }
            ([code], _) => ("AccountDataSource", *code),
            _ => return Err(WireError::new("AccountDataSource", Fault::TooLong { max: 1 })),
        };
        self.put("account_data_source", property, &[source])?;
        match &reversal.card {
            Card::Track(_) if is_keyed_source(source) => Err(WireError::new(property, Fault::Conflict)),
            Card::Track(track) => self.own("track", track.expose()),
            Card::Keyed { number, exp_month, exp_year } => {
                self.own("account_number", number.expose())?;
                self.expiration(*exp_month, *exp_year)
            }
        }
    }

    fn expiration(&mut self, month: u8, year: u16) -> Result<(), WireError> {
        if !(1..=12).contains(&month) {
            return Err(WireError::new("card_exp_month", Fault::Unsupported));
        }
        if !matches!(year, 0..=99 | 2000..=2099) {
            return Err(WireError::new("card_exp_year", Fault::Unsupported));
        }
        let text = Zeroizing::new(format!("{month:02}{:02}", year % 100));
        self.own("expiration", text.as_bytes())
    }

    fn amounts(&mut self, reversal: &Reversal, options: &WireOptions) -> Result<(), WireError> {
        let total = &reversal.total_authorized_amount;
        self.put("transaction_amount", "total_authorized_amount", &amount(total, options))?;
        if self.message.record() == Record::DebitRequest {
            return self.put(
                "secondary_amount",
                "cash_back_amount",
                &amount(&reversal.cash_back_amount, options),
            );
        }
        let settled = match &reversal.settlement_amount {
            Some(settled) if !settled.is_empty() => settled.as_str(),
            _ if reversal.reversal_type == ReversalType::Timeout => "0",
            _ => return Err(WireError::new("settlement_amount", Fault::Missing)),
        };
        if !Class::Digits.allows(settled.as_bytes()) {
            return Err(WireError::new("settlement_amount", Fault::Character));
        }
        if compare(settled, total) == Ordering::Greater {
            return Err(WireError::new("settlement_amount", Fault::Conflict));
        }
        let value = match (is_zero(settled), options.zero_settlement_amount) {
            (true, true) => amount("0", options),
            (true, false) => wiped(),
            (false, _) => amount(settled, options),
        };
        self.put("secondary_amount", "settlement_amount", &value)
    }

    fn original(&mut self, reversal: &Reversal, options: &WireOptions) -> Result<(), WireError> {
        self.acceptor(reversal, options)?;
        let id = reversal.transaction_id.as_bytes();
        if !id.is_empty() {
            let fill = match options.transaction_id_fill {
                TransactionIdFill::Space => b' ',
                TransactionIdFill::Zero => b'0',
            };
            self.own("reversal_transaction_id", &filled(id, 15, fill, false))?;
        }
        let blank = |value: &String, width| if value.is_empty() { " ".repeat(width) } else { value.clone() };
        let parts = [
            ("approval_code", blank(&reversal.approval_code, 6)),
            ("transaction_date", blank(&reversal.transaction_date, 6)),
            ("transaction_time", blank(&reversal.transaction_time, 6)),
            ("retrieval_number", blank(&reversal.retrieval_number, 12)),
        ];
        if parts.iter().all(|(_, value)| value.trim().is_empty()) {
            return Ok(());
        }
        self.parts("reversal_cancel_data_1", &parts.each_ref().map(|(name, value)| (*name, value.as_str())))
    }

    /// Name, city or phone, and state: all of them or none.
    fn acceptor(&mut self, reversal: &Reversal, options: &WireOptions) -> Result<(), WireError> {
        const MASTERCARD: i32 = 2;
        let city = ("merchant_city", reversal.merchant_city.as_str());
        let phone = ("merchant_service_phone", reversal.merchant_service_phone.as_str());
        let remote =
            reversal.industry_type == IndustryType::DirectMarketing && reversal.card_type != MASTERCARD;
        let middle = match (options.card_acceptor, remote) {
            (CardAcceptorPlace::Phone, _) => phone,
            (CardAcceptorPlace::City, _) => city,
            (CardAcceptorPlace::Auto, true) if !phone.1.is_empty() => phone,
            (CardAcceptorPlace::Auto, true) => city,
            (CardAcceptorPlace::Auto, false) if city.1.is_empty() && !phone.1.is_empty() => phone,
            (CardAcceptorPlace::Auto, false) => city,
        };
        let parts = [
            ("merchant_name", reversal.merchant_name.as_str()),
            middle,
            ("merchant_state", reversal.merchant_state.as_str()),
        ];
        let only_phone = middle.0 == phone.0 && parts[0].1.is_empty() && parts[2].1.is_empty();
        if only_phone || parts.iter().all(|(_, value)| value.is_empty()) {
            // A service phone alone belongs to the additional acceptor data.
            return Ok(());
        }
        match parts.iter().find(|(_, value)| value.is_empty()) {
            Some((property, _)) => Err(WireError::new(property, Fault::Missing)),
            None => self.parts("card_acceptor_data", &parts),
        }
    }

    fn debit(&mut self, reversal: &Reversal, options: &WireOptions) -> Result<(), WireError> {
        if !reversal.trace_audit_number.is_empty() {
            let network = if reversal.network_id.is_empty() { " " } else { &reversal.network_id };
            let trace = ("trace_audit_number", reversal.trace_audit_number.as_str());
            self.parts("reversal_cancel_data_2", &[trace, ("network_id", network)])?;
        } else if !reversal.network_id.is_empty() {
            return Err(WireError::new("trace_audit_number", Fault::Missing));
        }
        self.own("sharing_group", reversal.sharing_group.as_bytes())?;
        self.own("aba_number", reversal.merchant_aba_number.as_bytes())?;
        self.own("settlement_agent", reversal.merchant_settlement_agent.as_bytes())?;
        let number = |text: &String| if text.is_empty() { "0".to_owned() } else { text.clone() };
        self.own("agent_bank", number(&reversal.agent_bank_number).as_bytes())?;
        self.own("agent_chain", number(&reversal.agent_chain_number).as_bytes())?;
        self.own("batch_number", reversal.batch_number.to_string().as_bytes())?;
        let (property, letter) = match options.reimbursement_attribute.as_str() {
            "" => ("reimbursement_attribute", reversal.reimbursement_attribute.code()),
            letter => ("WireReimbursementAttribute", letter),
        };
        self.put("reimbursement_attribute", property, letter.as_bytes())
    }
}

/// A value brought to the form of its field: checked, never cut, filled as the layout says.
pub(super) fn place(
    field: &Field,
    property: &'static str,
    value: &[u8],
) -> Result<Zeroizing<Vec<u8>>, WireError> {
    let error = |fault| Err(WireError::new(property, fault));
    let max = field.length.max();
    if value.is_empty() && !field.length.allows(0) {
        return error(Fault::Missing);
    }
    if value.len() > max {
        return error(Fault::TooLong { max });
    }
    if !field.class.allows(value) || !Class::Printable.allows(value) {
        return error(Fault::Character);
    }
    let placed = match (field.pad, field.length) {
        (Pad::None, _) | (_, Length::Range(..)) => filled(value, 0, b' ', false),
        (Pad::Zeros, _) => filled(value, max, b'0', true),
        (Pad::SpacesBefore, _) => filled(value, max, b' ', true),
        (Pad::Spaces, _) => filled(value, max, b' ', false),
    };
    if field.length.allows(placed.len()) { Ok(placed) } else { error(Fault::Length { expected: max }) }
}

fn amount(text: &str, options: &WireOptions) -> Zeroizing<Vec<u8>> {
    let width = if options.zero_fill_amounts && !text.is_empty() { 12 } else { 0 };
    filled(text.as_bytes(), width, b'0', true)
}

fn is_zero(amount: &str) -> bool {
    amount.bytes().all(|byte| byte == b'0')
}

/// Compares amounts as numbers.
fn compare(left: &str, right: &str) -> Ordering {
    let (left, right) = (left.trim_start_matches('0'), right.trim_start_matches('0'));
    left.len().cmp(&right.len()).then_with(|| left.cmp(right))
}
