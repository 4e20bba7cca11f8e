//! Reads the answer to a reversal.

use super::codes;
use super::error::{Fault, WireError};
use super::frame::{FS, FrameError, open, strip_parity};
use super::group3::{self, Found, Group, Shape};
use super::layout::{Direction, RESPONSE_FIXED, Record};
use super::message::Message;
use super::options::WireOptions;
use crate::value::Secret;
use std::fmt;
use zeroize::Zeroizing;

/// Why bytes are not an answer. [`ResponseError::code`] gives the documented code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResponseError {
    /// 512: the body is shorter than the fixed part.
    Truncated,
    /// 513: not an `E` or `U` record.
    NotAResponse,
    /// 518: the LRC does not match.
    Lrc,
    /// 519: not a frame, or not laid out as an answer.
    Structure,
    /// 520: nothing between STX and ETX.
    Empty,
}

impl ResponseError {
    /// The documented error code.
    pub fn code(self) -> i32 {
        match self {
            Self::Truncated => 512,
            Self::NotAResponse => 513,
            Self::Lrc => 518,
            Self::Structure => 519,
            Self::Empty => 520,
        }
    }
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Truncated => "the answer is too short",
            Self::NotAResponse => "the message is not an answer to a reversal",
            Self::Lrc => "the LRC of the answer does not match",
            Self::Structure => "the answer is not laid out as it should be",
            Self::Empty => "the answer is empty",
        })
    }
}

impl std::error::Error for ResponseError {}

impl From<FrameError> for ResponseError {
    fn from(error: FrameError) -> Self {
        match error {
            FrameError::Empty => Self::Empty,
            FrameError::Lrc => Self::Lrc,
            _ => Self::Structure,
        }
    }
}

impl From<WireError> for ResponseError {
    fn from(error: WireError) -> Self {
        match error.fault {
            Fault::Frame(frame) => frame.into(),
            Fault::Empty => Self::Empty,
            Fault::UnknownRecord => Self::NotAResponse,
            Fault::Truncated => Self::Truncated,
            _ => Self::Structure,
        }
    }
}

/// An answer, named after the properties it fills. Texts are without the spaces that fill them on the right; what the
/// host did not send is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// `E` or `U`.
    pub record: Record,
    /// As in the request: `0`, `2` or `4`.
    pub application_type: String,
    /// As in the request.
    pub store_number: String,
    /// As in the request.
    pub terminal_number: String,
    /// Authorization characteristics, 1 character.
    pub response_returned_aci: String,
    /// Who decided.
    pub response_auth_source: String,
    /// The number of the request that this answers; the caller compares.
    pub response_transaction_number: String,
    /// The decision, 2 characters. Nothing else decides.
    pub response_code: String,
    /// Approval code.
    pub response_approval_code: String,
    /// MMDDYY.
    pub response_transaction_date: String,
    /// HHMMSS.
    pub response_transaction_time: String,
    /// Text for the display.
    pub response_text: String,
    /// Address check.
    pub response_avs_result: String,
    /// Retrieval reference number.
    pub response_retrieval_number: String,
    /// Market specific data.
    pub market_data_id: String,
    /// Id given by the card brand.
    pub response_transaction_id: String,
    /// Validation code of the issuer.
    pub response_validation_code: String,
    /// Group 001: 0 not commercial (or not said), 1 business, 2 Visa commerce, 3 corporate, 4 purchasing.
    pub response_commercial_card_type: i32,
    /// Group 007.
    pub response_cvv_result: String,
    /// Group 022, amount type 10, without leading zeros.
    pub response_authorized_amount: String,
    /// Group 034.
    pub response_card_level: String,
    /// Group 062: last digits of the card number behind a token.
    pub response_token_pan: String,
    /// Group 074, or the one that `WireIntegrityClassGroup` names.
    pub response_transaction_integrity_class: String,
    /// Group 049.
    pub gen_key: Secret,
    /// `U` only: bank that acquired.
    pub g2_acquirer_bin: String,
    /// `U` only: number the host gave this message.
    pub g2_host_message_id: String,
    /// `U` only: system trace audit number.
    pub g2_trace_audit_number: String,
    /// `U` only: network that authorized.
    pub g2_network_id: String,
    /// `U` only: MMDD.
    pub g2_settlement_date: String,
    /// Group III records that this library does not read.
    pub unknown_groups: Vec<Group>,
}

impl Response {
    /// The record that confirms this answer, as a 7-bit frame: `V`, application type, acquirer BIN, host message
    /// identifier, trace audit number, all as the host sent them. `None` for an answer that cannot be confirmed: one
    /// to a credit request, or one without the two numbers.
    pub fn confirmation(&self) -> Option<Zeroizing<Vec<u8>>> {
        if self.record != Record::DebitResponse {
            return None;
        }
        let identifier = format!("{:<8}", self.g2_host_message_id);
        let mut message = Message::new(Record::DebitConfirmation);
        for (name, value) in [
            ("application_type", self.application_type.as_str()),
            ("delimiter", "."),
            ("acquirer_bin", &self.g2_acquirer_bin),
            ("host_message_id", &identifier),
            ("trace_audit_number", &self.g2_trace_audit_number),
        ] {
            let field = Record::DebitConfirmation.field(name)?;
            if !field.class.allows(value.as_bytes()) {
                return None;
            }
            message.set(name, value.as_bytes()).ok()?;
        }
        message.encode().ok()
    }

    /// Whether the reversal was approved: see [`codes::is_approved`].
    pub fn is_approved(&self) -> bool {
        codes::is_approved(&self.response_code)
    }
}

/// Reads an answer from a frame, with or without parity.
///
/// Only a whole frame with the right LRC and the right layout gives an answer; a part of one never does.
///
/// # Errors
/// As [`ResponseError`] says. A sequence number of another request is not an error here: the caller compares.
pub fn decode(frame: &[u8], options: &WireOptions) -> Result<Response, ResponseError> {
    let plain = strip_parity(frame);
    let body = open(&plain)?;
    match body.first().map(|letter| Record::from_letter(*letter)) {
        None => return Err(ResponseError::Empty),
        Some(Some(record)) if record.direction() == Direction::Response => {}
        Some(_) => return Err(ResponseError::NotAResponse),
    }
    if body.len() < RESPONSE_FIXED {
        return Err(ResponseError::Truncated);
    }
    let message = Message::decode_body(body)?;
    if message.get("delimiter") != Some(b".") {
        return Err(ResponseError::Structure);
    }
    Ok(read(&message, options))
}

fn read(message: &Message, options: &WireOptions) -> Response {
    let text = |name: &str| trimmed(message.text(name));
    let known = Groups(message.group3());
    Response {
        record: message.record(),
        application_type: text("application_type"),
        store_number: text("store_number"),
        terminal_number: text("terminal_number"),
        response_returned_aci: text("returned_aci"),
        response_auth_source: text("auth_source"),
        response_transaction_number: text("sequence_number"),
        response_code: text("response_code"),
        response_approval_code: text("approval_code"),
        response_transaction_date: text("local_date"),
        response_transaction_time: text("local_time"),
        response_text: text("response_text"),
        response_avs_result: text("avs_result"),
        response_retrieval_number: text("retrieval_number"),
        market_data_id: text("market_data_id"),
        response_transaction_id: text("transaction_id"),
        response_validation_code: text("validation_code"),
        response_commercial_card_type: known.commercial_card(),
        response_cvv_result: known.text("007"),
        response_authorized_amount: known.authorized_amount(options.authorized_amount_decimal),
        response_card_level: known.text("034"),
        response_token_pan: known.token_pan(),
        response_transaction_integrity_class: known.text(&options.integrity_class_group),
        gen_key: known.value("049").map(Secret::new).unwrap_or_default(),
        g2_acquirer_bin: text("g2_acquirer_bin"),
        g2_host_message_id: text("g2_host_message_id"),
        g2_trace_audit_number: text("g2_trace_audit_number"),
        g2_network_id: text("g2_network_id"),
        g2_settlement_date: text("g2_settlement_date"),
        unknown_groups: known.unknown(options),
    }
}

fn trimmed(text: &str) -> String {
    text.trim_end_matches(' ').to_owned()
}

/// Looks for values in the group III records. What is not as expected counts as not sent.
struct Groups<'a>(&'a [Group]);

impl<'a> Groups<'a> {
    fn data(&self, version: &str) -> Option<&'a [u8]> {
        self.0.iter().find(|group| !version.is_empty() && group.version() == Some(version)).map(Group::data)
    }

    /// The data up to the first separator.
    fn value(&self, version: &str) -> Option<&'a [u8]> {
        self.data(version)?.split(|byte| *byte == FS).next()
    }

    fn text(&self, version: &str) -> String {
        trimmed(std::str::from_utf8(self.value(version).unwrap_or_default()).unwrap_or_default())
    }

    fn commercial_card(&self) -> i32 {
        match self.value("001").and_then(<[u8]>::first) {
            Some(b'B') => 1,
            Some(b'D') => 2,
            Some(b'R') => 3,
            Some(b'S') => 4,
            _ => 0,
        }
    }

    /// The last four characters that are not separators: the layout of this group is not published.
    fn token_pan(&self) -> String {
        let data: Vec<char> = self
            .data("062")
            .unwrap_or_default()
            .iter()
            .filter(|byte| byte.is_ascii_graphic())
            .map(|byte| char::from(*byte))
            .collect();
        data[data.len().saturating_sub(4)..].iter().collect()
    }

    /// The first amount of type 10.
    fn authorized_amount(&self, decimal: bool) -> String {
        let Some(data) = self.data("022") else { return String::new() };
        let shape = group3::version("022").map_or(Shape::Unknown, |version| version.response);
        let found = group3::parse(shape, data).unwrap_or_default();
        let text = |(_, at): &Found| std::str::from_utf8(&data[at.clone()]).unwrap_or_default();
        for amount in found.chunks_exact(5) {
            let [_, kind, currency, _, amount] = amount else { continue };
            let digits = text(amount);
            if text(kind) != "10" || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                continue;
            }
            let digits = match digits.trim_start_matches('0') {
                "" => "0",
                digits => digits,
            };
            let decimals = if decimal { decimals_of(text(currency)) } else { 0 };
            return with_point(digits, decimals);
        }
        String::new()
    }

    fn unknown(&self, options: &WireOptions) -> Vec<Group> {
        let is_read = |group: &&Group| {
            group.version().is_some_and(|number| {
                number == options.integrity_class_group
                    || group3::version(number)
                        .is_some_and(|version| !matches!(version.response, Shape::Unknown))
            })
        };
        self.0.iter().filter(|group| !is_read(group)).cloned().collect()
    }
}

/// How many decimals amounts of a currency have, by ISO 4217 number.
fn decimals_of(currency: &str) -> usize {
    const NONE: &[&str] = &[
        "108", "152", "174", "262", "324", "352", "392", "410", "548", "600", "646", "704", "800", "940",
        "950", "952", "953",
    ];
    const THREE: &[&str] = &["048", "368", "400", "414", "434", "512", "788"];
    if NONE.contains(&currency) {
        0
    } else if THREE.contains(&currency) {
        3
    } else {
        2
    }
}

/// Puts the decimal point into an amount with implied decimals.
fn with_point(digits: &str, decimals: usize) -> String {
    if decimals == 0 {
        return digits.to_owned();
    }
    let padded = format!("{digits:0>width$}", width = decimals + 1);
    let (whole, part) = padded.split_at(padded.len() - decimals);
    format!("{whole}.{part}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::frame::seal;

    const BODY: &str =
        "E0.E599915155000200TAS682082014131243APPROVAL TAS682 0423217502302 123456789012345\x1cS40U\x1c";

    fn read_body(body: &str) -> Result<Response, ResponseError> {
        decode(&seal(body.as_bytes()), &WireOptions::default())
    }

    fn with_groups(groups: &str) -> Response {
        read_body(&format!("{BODY}{groups}")).unwrap()
    }

    #[test]
    fn every_kind_of_bad_answer_has_its_code() {
        let code = |frame: &[u8]| decode(frame, &WireOptions::default()).unwrap_err().code();
        assert_eq!(code(b""), 520);
        assert_eq!(code(&seal(b"")), 520);
        assert_eq!(code(&seal(b"D0.")), 513);
        assert_eq!(code(&seal(b"X")), 513);
        assert_eq!(code(&seal(&BODY.as_bytes()[..66])), 512);
        assert_eq!(code(&seal(&BODY.as_bytes()[..67])), 519);
        assert_eq!(code(&seal(&BODY.as_bytes()[..BODY.len() - 1])), 519);
        assert_eq!(code(b"501 - text"), 519);
        let mut damaged = seal(BODY.as_bytes());
        damaged[20] ^= 1;
        assert_eq!(code(&damaged), 518);
        assert!(read_body(BODY).is_ok());
        assert_eq!(read_body(&BODY.replacen('.', ",", 1)), Err(ResponseError::Structure));
        assert_eq!(read_body(&BODY.replacen("APPROVAL", "APPRO\x02AL", 1)), Err(ResponseError::Structure));
    }

    #[test]
    fn lengths_that_a_field_cannot_have() {
        assert_eq!(
            read_body(&BODY.replace("123456789012345", "1234567890123456")),
            Err(ResponseError::Structure)
        );
        assert_eq!(read_body(&BODY.replace("S40U", "S40UX")), Err(ResponseError::Structure));
        let bare = read_body(&BODY.replace("123456789012345", "").replace("S40U", "")).unwrap();
        assert_eq!((bare.response_transaction_id.as_str(), bare.response_validation_code.as_str()), ("", ""));
    }

    #[test]
    fn a_debit_answer_may_leave_its_second_group_out() {
        let body = BODY.replacen('E', "U", 1);
        assert_eq!(read_body(&body), Err(ResponseError::Structure));
        assert_eq!(read_body(&format!("{body}\x1c")).unwrap().g2_network_id, "");
        assert_eq!(read_body(&format!("{body}short\x1c")), Err(ResponseError::Structure));
    }

    #[test]
    fn groups_fill_properties() {
        let answer =
            with_groups("001R\x1d007N\x1d034G1\x1c\x1d049KEY\x1c\x1d062*1881\x1c\x1d074A1\x1d099x\x1dzz");
        assert_eq!(answer.response_commercial_card_type, 3);
        assert_eq!(answer.response_cvv_result, "N");
        assert_eq!(answer.response_card_level, "G1");
        assert_eq!(answer.gen_key, Secret::from("KEY"));
        assert_eq!(answer.response_token_pan, "1881");
        assert_eq!(answer.response_transaction_integrity_class, "A1");
        assert_eq!(answer.unknown_groups, [Group::new(b"099x"), Group::new(b"zz")]);
        assert!(!format!("{answer:?}").contains("KEY"));
    }

    #[test]
    fn echoes_fill_nothing() {
        let answer = with_groups("001\x1d007\x1d022\x1d034\x1d049\x1d062\x1d074\x1d");
        assert_eq!(answer.response_commercial_card_type, 0);
        assert_eq!(answer.response_cvv_result, "");
        assert_eq!(answer.response_authorized_amount, "");
        assert_eq!(answer.response_card_level, "");
        assert!(answer.gen_key.is_empty());
        assert_eq!(answer.response_token_pan, "");
        assert_eq!(answer.response_transaction_integrity_class, "");
    }

    #[test]
    fn the_integrity_class_may_have_another_number() {
        let options = WireOptions { integrity_class_group: "099".to_owned(), ..WireOptions::default() };
        let frame = seal(format!("{BODY}074A1\x1d099B2").as_bytes());
        assert_eq!(decode(&frame, &options).unwrap().response_transaction_integrity_class, "B2");
    }

    #[test]
    fn authorized_amounts_in_odd_forms() {
        let amount = |data: &str| with_groups(&format!("022{data}")).response_authorized_amount;
        assert_eq!(amount("30\x1c10\x1c840\x1cC\x1c000000007500\x1c"), "7500");
        assert_eq!(amount("30\x1c10\x1c840\x1cC\x1c000000000000\x1c"), "0");
        assert_eq!(amount("30\x1c57\x1c840\x1cC\x1c1\x1c30\x1c10\x1c840\x1cC\x1c2\x1c"), "2");
        for odd in
            ["\x1c", "30", "30\x1c10\x1c840\x1cC\x1c\x1c", "30\x1c10\x1c840\x1cC\x1c12.00\x1c", "10\x1c1"]
        {
            assert_eq!(amount(odd), "", "{odd:?}");
        }
    }

    #[test]
    fn decimal_points() {
        assert_eq!(with_point("5000", 2), "50.00");
        assert_eq!(with_point("5", 2), "0.05");
        assert_eq!(with_point("0", 2), "0.00");
        assert_eq!(with_point("5000", decimals_of("392")), "5000");
        assert_eq!(with_point("5000", decimals_of("414")), "5.000");
    }

    #[test]
    fn a_debit_answer_is_confirmed_with_its_own_numbers() {
        let answer = |group_two: &str, letter: char| {
            let body = format!(
                "{letter}4. 599915155000400TAS777091714101530APPROVAL TAS777 0426010778899 \x1c    \x1c{group_two}020"
            );
            decode(&seal(body.as_bytes()), &WireOptions::default()).unwrap()
        };
        let record = answer("999995MSG1    778899G0917\x1c", 'U').confirmation().unwrap();
        assert_eq!(open(&record), Ok(&b"V4.999995MSG1    778899"[..]));
        assert_eq!(Message::decode(&record).unwrap().text("host_message_id"), "MSG1    ");
        for group_two in ["\x1c", "999995MSG1          G0917\x1c", "      MSG1    778899G0917\x1c"] {
            assert_eq!(answer(group_two, 'U').confirmation(), None, "{group_two}");
        }
        assert_eq!(answer("", 'E').confirmation(), None);
    }
}
