//! The records of group III in a request, each checked against its own layout.

use crate::request::Rejection;

/// Splits group III at its separators and checks every record.
pub(crate) fn split(text: &str) -> Result<Vec<String>, Rejection> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let mut records: Vec<String> = Vec::new();
    for record in text.split('\x1D') {
        let number = record.get(..3).filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
        let Some(number) = number else {
            let reason = "a record does not start with its three digits".into();
            return Err(Rejection { field: "group3", reason });
        };
        let field = field_name(number);
        if records.iter().any(|other| other.starts_with(number)) {
            return Err(Rejection { field, reason: format!("record {number} comes twice") });
        }
        check(number, &record[3..])
            .map_err(|reason| Rejection { field, reason: format!("record {number}: {reason}") })?;
        records.push(record.to_owned());
    }
    Ok(records)
}

fn field_name(number: &str) -> &'static str {
    match number {
        "001" => "group3_001",
        "007" => "group3_007",
        "020" => "group3_020",
        "022" => "group3_022",
        "025" => "group3_025",
        "027" => "group3_027",
        "033" => "group3_033",
        "034" => "group3_034",
        "039" => "group3_039",
        "049" => "group3_049",
        "056" => "group3_056",
        "062" => "group3_062",
        "083" => "group3_083",
        "088" => "group3_088",
        _ => "group3",
    }
}

fn check(number: &str, data: &str) -> Result<(), String> {
    let right = match number {
        "001" => data == "!010",
        "007" => card_code(data),
        "020" => developer(data),
        "022" => amounts(data),
        "025" => surcharge(data.strip_suffix('\x1C').unwrap_or(data)),
        "027" => data.len() == 12 && alphanumeric(data),
        "033" => matches!(data, "17" | "32" | "34"),
        "034" => data.is_empty(),
        "039" => matches!(data, "P" | "S"),
        "049" => closed(data).is_some_and(|key| key.len() <= 64),
        "056" => data.len() == 4 && digits(data),
        "062" => {
            let id = data.strip_suffix('\x1C').unwrap_or(data);
            id.len() == 11 && digits(id)
        }
        "083" => closed(data).is_some_and(initiator),
        "088" => fields(data).is_some_and(|fields| fields.len() == 4),
        _ => true,
    };
    if right { Ok(()) } else { Err(format!("not in the form {}", form(number))) }
}

fn form(number: &str) -> &'static str {
    match number {
        "001" => "'!010'",
        "007" => "presence (0 1 2 9), result wanted (0 1, 1 only with presence 1), code right-justified in 4",
        "020" => "developer 6, version 4, FS, gateway 0 or 10, FS",
        "022" => "nothing, or up to four of account type 2, amount type 2, currency 3, C or D, amount 12",
        "025" => "D or C and 8 digits",
        "027" => "12 letters and digits",
        "033" => "17, 32 or 34",
        "034" => "nothing",
        "039" => "P or S",
        "049" => "key, FS",
        "056" => "4 digits",
        "062" => "11 digits",
        "083" => "C or M and 3 digits, FS",
        _ => "four fields, each closed by FS",
    }
}

fn digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn alphanumeric(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// A single field with its closing FS.
fn closed(data: &str) -> Option<&str> {
    data.strip_suffix('\x1C').filter(|value| !value.is_empty() && !value.contains('\x1C'))
}

/// Fields, each closed by FS.
fn fields(data: &str) -> Option<Vec<&str>> {
    Some(data.strip_suffix('\x1C')?.split('\x1C').collect())
}

fn card_code(data: &str) -> bool {
    let (Some(presence), Some(wanted), Some(code)) = (data.get(..1), data.get(1..2), data.get(2..)) else {
        return false;
    };
    if code.len() != 4 {
        return false;
    }
    match presence {
        "1" => {
            let value = code.trim_start();
            matches!(wanted, "0" | "1") && (3..=4).contains(&value.len()) && digits(value)
        }
        "0" | "2" | "9" => wanted == "0" && code.trim().is_empty(),
        _ => false,
    }
}

fn developer(data: &str) -> bool {
    match fields(data).as_deref() {
        Some([ids, gateway]) => {
            ids.len() == 10 && alphanumeric(ids) && matches!(gateway.len(), 0 | 10) && alphanumeric(gateway)
        }
        _ => false,
    }
}

fn amounts(data: &str) -> bool {
    if data.is_empty() {
        return true;
    }
    let Some(fields) = fields(data) else { return false };
    fields.len() % 5 == 0
        && fields.len() <= 20
        && fields.chunks(5).all(|group| {
            let lengths = [2, 2, 3, 1, 12];
            group.iter().zip(lengths).all(|(field, length)| field.len() == length)
                && matches!(group[3], "C" | "D")
                && digits(group[4])
        })
}

fn surcharge(data: &str) -> bool {
    data.len() == 9 && data.starts_with(['D', 'C']) && digits(&data[1..])
}

fn initiator(value: &str) -> bool {
    value.len() == 4 && value.starts_with(['C', 'M']) && digits(&value[1..])
}
