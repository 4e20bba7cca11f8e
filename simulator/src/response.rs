//! Composes `E` and `U` responses.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::authorization::{Authorization, Kind};
use crate::ledger::Outcome;
use crate::request::{Header, Request};
use crate::scenario::Faults;

/// The standard text of a response code, without the approval code that a test host appends.
fn text_of(code: &str) -> &'static str {
    match code {
        "00" | "08" | "11" => "APPROVAL",
        "01" | "02" => "CALL",
        "03" => "TERM ID ERROR",
        "04" | "07" | "41" | "43" => "HOLD-CALL",
        "10" => "PARTIAL APPROVAL",
        "12" => "INVALID TRANS",
        "13" => "AMOUNT ERROR",
        "14" => "CARD NO. ERROR",
        "15" => "NO SUCH ISSUER",
        "19" => "RE ENTER",
        "21" | "76" | "77" => "NO ACTION TAKEN",
        "28" | "91" => "NO REPLY",
        "30" => "MSG FORMAT ERROR",
        "54" => "EXPIRED CARD",
        "79" => "ALREADY REVERSED",
        "80" => "NO IMPACT",
        "85" => "CARD OK",
        "94" => "DUPLICATE TRANS",
        "96" => "SYSTEM ERROR",
        _ => "DECLINE",
    }
}

/// Codes with which a host says yes.
pub(crate) fn is_approval(code: &str) -> bool {
    matches!(code, "00" | "08" | "10" | "11" | "85")
}

/// A value at the left of a field of this length; what is too long is cut.
fn left(value: &str, length: usize) -> String {
    let cut: String = value.chars().take(length).collect();
    format!("{cut:<length$}")
}

/// The parts of a response before they are laid out.
pub(crate) struct Response<'a> {
    header: &'a Header,
    request: Option<&'a Request>,
    code: String,
    original: Option<Authorization>,
    partial: bool,
}

impl<'a> Response<'a> {
    /// The answer to a request that the ledger was asked about.
    pub(crate) fn of(header: &'a Header, request: &'a Request, outcome: Outcome) -> Self {
        let Outcome { code, original, partial, .. } = outcome;
        Self { header, request: Some(request), code: code.into(), original, partial }
    }

    /// An answer that the ledger has no part in; `request` when its fields could be read.
    pub(crate) fn refusal(header: &'a Header, request: Option<&'a Request>, code: &str) -> Self {
        Self { header, request, code: code.into(), original: None, partial: false }
    }

    /// The body of the response frame.
    pub(crate) fn body(&self, faults: &Faults) -> Vec<u8> {
        let code = faults.response_code.as_deref().unwrap_or(&self.code);
        let mut body = self.group_1(code, faults);
        if self.header.record_format == 'T' {
            body.push_str(&self.group_2());
        }
        body.push_str(&self.group_3(faults));
        body.into_bytes()
    }

    fn group_1(&self, code: &str, faults: &Faults) -> String {
        let header = self.header;
        let own = self.original.as_ref().filter(|_| is_approval(code));
        let value = |of: fn(&Authorization) -> &String| own.map(of).map(String::as_str).unwrap_or_default();
        let approval = faults.approval_code.as_deref().unwrap_or(value(|own| &own.approval_code));
        let text = match &faults.response_text {
            Some(text) => text.clone(),
            None if is_approval(code) && code != "10" => format!("{} {approval}", text_of(code)),
            None => text_of(code).into(),
        };
        let (date, time) = own.map_or_else(now, |own| (own.date.clone(), own.time.clone()));
        let retrieval = self.retrieval_number();
        let format = if header.record_format == 'T' { "U" } else { "E" };
        let debit_blank = if header.record_format == 'T' { "    " } else { "" };
        let validation = own.map_or("", |own| match own.validation_code.as_str() {
            "" => debit_blank,
            code => code,
        });
        let fields = [
            left(faults.record_format.as_deref().unwrap_or(format), 1),
            header.application_type.into(),
            ".".into(),
            left(value(|own| &own.returned_aci), 1),
            left(faults.store_number.as_deref().unwrap_or(&header.store_number), 4),
            left(faults.terminal_number.as_deref().unwrap_or(&header.terminal_number), 4),
            left(own.map_or("5", |own| &own.auth_source), 1),
            left(faults.sequence_number.as_deref().unwrap_or(&header.sequence_number), 4),
            left(code, 2),
            left(approval, 6),
            left(&date, 6),
            left(&time, 6),
            left(&text, 16),
            left(own.map_or("0", |own| &own.avs_result), 1),
            left(&retrieval, 12),
            " ".into(),
            own.filter(|own| !own.transaction_id.is_empty())
                .map_or_else(String::new, |own| left(&own.transaction_id, 15)),
            "\x1C".into(),
            validation.into(),
            "\x1C".into(),
        ];
        fields.concat()
    }

    /// That of the original, or the one that the request asked about.
    fn retrieval_number(&self) -> String {
        let asked = self.request.map(|request| request.field("reversal_cancel_data_1"));
        match &self.original {
            Some(original) => original.retrieval_number.clone(),
            None => asked.and_then(|data| data.get(18..)).unwrap_or_default().to_owned(),
        }
    }

    /// Acquirer BIN, host message identifier, trace audit number, network id, settlement date MMDD.
    fn group_2(&self) -> String {
        let asked = self.request.map(|request| request.field("reversal_cancel_data_2")).unwrap_or_default();
        let (trace, network) = match &self.original {
            Some(own) => (own.trace_audit_number.as_str(), own.network_id.as_str()),
            None => (asked.get(..6).unwrap_or_default(), asked.get(6..).unwrap_or_default()),
        };
        let day = self.original.as_ref().map_or_else(|| now().0, |own| own.date.clone());
        let bin = left(&self.header.acquirer_bin, 6);
        format!("{bin}{:8}{}{}{}\x1C", "", left(trace, 6), left(network, 1), left(&day, 4))
    }

    fn group_3(&self, faults: &Faults) -> String {
        let mut records: Vec<String> = Vec::new();
        if let Some(request) = self.request {
            records.extend(request.group3().iter().map(|record| self.echo(record)));
        }
        if let Some(own) = self.original.as_ref().filter(|own| !own.integrity_class.is_empty()) {
            records.push(format!("074{}", left(&own.integrity_class, 2)));
        }
        records.extend(faults.extra_group3.iter().cloned());
        records.join("\x1D")
    }

    /// What a record of the request is answered with; most are echoed by their number alone.
    fn echo(&self, record: &str) -> String {
        let (number, data) = record.split_at(3);
        let own = self.original.as_ref();
        match (number, own) {
            ("001", _) => "0010".into(),
            ("007", _) if data.get(1..2) == Some("1") => {
                format!("007{}", own.map_or('P', |own| cvv_result(own, data)))
            }
            ("022", Some(own)) if self.partial => amounts(own),
            ("034", Some(own)) => format!("034{}\x1C", left(&own.card_level, 2)),
            ("046", Some(own)) => format!("046{}\x1C", brand(&own.card_number)),
            ("049", _) => record.to_owned(),
            ("062", Some(own)) => {
                let digits = &own.card_number;
                format!("062{}\x1C", digits.get(digits.len().saturating_sub(4)..).unwrap_or_default())
            }
            _ => number.to_owned(),
        }
    }
}

fn cvv_result(own: &Authorization, data: &str) -> char {
    match data.get(2..).unwrap_or_default().trim() {
        _ if own.card_cvv.is_empty() => 'P',
        code if code == own.card_cvv => 'M',
        _ => 'N',
    }
}

/// The original amount (type 57) and what stays authorized (type 10).
fn amounts(own: &Authorization) -> String {
    let account = if own.kind == Kind::Credit { "30" } else { "00" };
    let group = |kind: &str, amount: u64| format!("{account}\x1C{kind}\x1C840\x1CC\x1C{amount:012}\x1C");
    format!("022{}{}", group("57", own.amount_authorized), group("10", own.amount_held))
}

fn brand(card: &str) -> &'static str {
    match card.as_bytes() {
        [b'4', ..] => "VISA",
        [b'5', b'1'..=b'5', ..] | [b'2', b'2'..=b'7', ..] => "MC",
        [b'3', b'4' | b'7', ..] => "AMEX",
        [b'6', ..] => "DISC",
        _ => "DEBIT",
    }
}

/// The host's date and time, MMDDYY and HHMMSS, UTC.
fn now() -> (String, String) {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let (year, month, day) = civil(seconds / 86_400);
    let (hour, minute, second) = (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
    (format!("{month:02}{day:02}{:02}", year % 100), format!("{hour:02}{minute:02}{second:02}"))
}

/// Year, month and day of a count of days since 1970-01-01, in the Gregorian calendar.
fn civil(mut days: u64) -> (u64, u64, u64) {
    let mut year = 1970;
    let leap = |year: u64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    while days >= 365 + u64::from(leap(year)) {
        days -= 365 + u64::from(leap(year));
        year += 1;
    }
    let mut month = 1;
    for length in [31, 28 + u64::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    (year, month, days + 1)
}

#[cfg(test)]
mod tests {
    use super::civil;

    #[test]
    fn days_become_dates() {
        assert_eq!(civil(0), (1970, 1, 1));
        assert_eq!(civil(16_302), (2014, 8, 20));
        assert_eq!(civil(19_782), (2024, 2, 29));
        assert_eq!(civil(20_453), (2025, 12, 31));
    }
}
