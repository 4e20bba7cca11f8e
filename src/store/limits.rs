//! Applies a [`Limit`] of the table to a new value: the normal form, or the documented error.

use super::{pos_data_code, same_kind};
use crate::card::{Stripe, StripeFault, luhn_valid};
use crate::error::{Error, Result};
use crate::spec::{CODE_PAGES, ErrorCode, Kind, Limit, Property, Setting, errors};
use crate::value::{Secret, Value};

/// The longest text or blob of any property or setting: 16 MiB.
const LONGEST: usize = 16 * 1024 * 1024;

/// The field 1 of EIS 1080 holds 79 characters; a keyed card leaves the separators and the date their room.
const LONGEST_ENCRYPTED_NUMBER: usize = 73;
const LONGEST_ENCRYPTED_TRACK: usize = 79;

/// The normal form of a new value of a property, or the documented error naming the property.
pub fn property(property: &Property, value: Value, encrypted: bool) -> Result<Value> {
    if !same_kind(property.kind, &value) {
        return Err(fault(errors::INVALID_DATA, property.name));
    }
    match value {
        Value::Text(text) => {
            let text = readable(&text, property.name)?;
            let limit = match property.limit {
                Limit::CardNumber if encrypted => Limit::Printable { min: 1, max: LONGEST_ENCRYPTED_NUMBER },
                Limit::Track if encrypted => Limit::Printable { min: 1, max: LONGEST_ENCRYPTED_TRACK },
                limit => limit,
            };
            Ok(Value::Text(self::text(limit, text, property.name)?))
        }
        Value::Integer(number) => integer(property, number).map(Value::Integer),
        Value::Boolean(_) => Ok(value),
        Value::Bytes(ref bytes) => within_longest(property, bytes.len()).map(|()| value),
    }
}

/// 501 for more bytes than any property may have. Asked before they are copied or decoded, which takes memory.
pub fn within_longest(property: &Property, bytes: usize) -> Result<()> {
    if bytes > LONGEST { Err(fault(errors::INVALID_LENGTH, property.name)) } else { Ok(()) }
}

/// The normal form of a new text of a setting, or the documented error naming the setting.
pub fn setting(setting: &Setting, value: &str) -> Result<Secret> {
    let name = setting.name;
    let value = readable(&Secret::from(value), name)?.to_owned();
    let value = zeroize::Zeroizing::new(value);
    match setting.kind {
        Kind::Boolean => truth(&value, name).map(Secret::from),
        Kind::Integer if value.trim().is_empty() => Ok(Secret::from(setting.default)),
        Kind::Integer => whole_number(setting.limit, value.trim(), name),
        Kind::Text | Kind::Bytes => text(setting.limit, &value, name),
    }
}

fn fault(kind: ErrorCode, name: &str) -> Error {
    Error::with(kind, format_args!("{name}."))
}

/// Text that can be held and shown: not too long, no NUL.
fn readable<'a>(text: &'a Secret, name: &str) -> Result<&'a str> {
    let readable = std::str::from_utf8(text.expose()).map_err(|_| fault(errors::INVALID_FORMAT, name))?;
    if readable.len() > LONGEST {
        return Err(fault(errors::INVALID_LENGTH, name));
    }
    if readable.contains('\0') {
        return Err(fault(errors::INVALID_FORMAT, name));
    }
    Ok(readable)
}

fn integer(property: &Property, number: i32) -> Result<i32> {
    let name = property.name;
    match property.limit {
        Limit::Range { min, max } if !(min..=max).contains(&number) => Err(fault(errors::OUT_OF_RANGE, name)),
        Limit::Enumerated if !property.enumeration.is_some_and(|names| names.contains(number)) => {
            Err(fault(errors::OUT_OF_RANGE, name))
        }
        Limit::ExpiryMonth if !(1..=12).contains(&number) => Err(fault(errors::CARD_DATE_INVALID, name)),
        Limit::ExpiryYear => match number {
            0..=99 => Ok(2000 + number),
            2000..=2099 => Ok(number),
            _ => Err(fault(errors::CARD_DATE_INVALID, name)),
        },
        _ => Ok(number),
    }
}

fn whole_number(limit: Limit, value: &str, name: &str) -> Result<Secret> {
    if let Limit::OneOf(known) = limit {
        return known.contains(&value).then(|| Secret::from(value)).ok_or(fault(errors::OUT_OF_RANGE, name));
    }
    if limit == Limit::Flags {
        return flags(value)
            .map(|flags| Secret::from(flags.to_string().as_str()))
            .ok_or(fault(errors::INVALID_FORMAT, name));
    }
    let digits = value.strip_prefix('-').unwrap_or(value);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(fault(errors::INVALID_FORMAT, name));
    }
    let number: i32 = value.parse().map_err(|_| fault(errors::OUT_OF_RANGE, name))?;
    let in_range = match limit {
        Limit::Range { min, max } => (min..=max).contains(&number),
        Limit::CodePage => CODE_PAGES.contains(&number),
        _ => true,
    };
    in_range.then(|| Secret::from(number.to_string().as_str())).ok_or(fault(errors::OUT_OF_RANGE, name))
}

/// A set of 32 flags: `2147483648`, `-2147483648` and `0x80000000` are the same.
fn flags(value: &str) -> Option<u32> {
    if let Some(hex) = value.strip_prefix("0x").or_else(|| value.strip_prefix("0X")) {
        return u32::from_str_radix(hex, 16).ok();
    }
    let number: i64 = value.parse().ok()?;
    u32::try_from(number)
        .ok()
        .or_else(|| i32::try_from(number).ok().map(|signed| u32::from_ne_bytes(signed.to_ne_bytes())))
}

/// What a text says of a boolean: True, 1 and Yes, False, 0 and No, in any case.
pub fn truth_of(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" => Some(true),
        "false" | "0" | "no" => Some(false),
        _ => None,
    }
}

fn truth(value: &str, name: &str) -> Result<&'static str> {
    let refused =
        || Error::with(errors::INVALID_DATA, format_args!("{name} takes True, False, 1, 0, Yes or No."));
    Ok(if truth_of(value).ok_or_else(refused)? { "True" } else { "False" })
}

/// The normal form of a text. Empty is always allowed: it clears the value.
fn text(limit: Limit, value: &str, name: &str) -> Result<Secret> {
    if value.is_empty() {
        return Ok(Secret::default());
    }
    let checked = match limit {
        Limit::Digits { min, max } => ranged(value, min, max, |byte| byte.is_ascii_digit()),
        Limit::Alphanumeric { min, max } => ranged(value, min, max, |byte| byte.is_ascii_alphanumeric()),
        Limit::Letters { min, max } => ranged(value, min, max, |byte| byte.is_ascii_alphabetic()),
        Limit::Printable { min, max } => ranged(value, min, max, is_printable),
        Limit::Cvv => ranged(value, 3, 4, |byte| byte.is_ascii_alphanumeric()),
        Limit::CardholderId => {
            ranged(value, 1, 1, |byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'@')
        }
        Limit::Amount => ranged(value, 1, 12, |byte| byte.is_ascii_digit()),
        Limit::Name { max } => named(value, max, is_printable),
        Limit::Place { max } => named(value, max, |byte| byte.is_ascii_alphanumeric() || byte == b' '),
        Limit::ServicePhone => service_phone(value),
        Limit::Date => date(value),
        Limit::Time => time(value),
        Limit::TimeZone => time_zone(value),
        Limit::Host => ranged(value, 1, 255, |byte| byte.is_ascii_graphic()),
        Limit::OneOf(known) => known.contains(&value).then_some(()).ok_or(errors::OUT_OF_RANGE),
        Limit::ListOf { separator, known } => {
            let all_known = value.split(separator).all(|item| known.contains(&item.trim()));
            all_known.then_some(()).ok_or(errors::OUT_OF_RANGE)
        }
        Limit::Group3 => group3(value),
        Limit::HeaderLines => header_lines(value),
        Limit::Track => track(value),
        Limit::CardNumber => return card_number(value).map_err(|kind| fault(kind, name)),
        Limit::Zip => return zip(value).map_err(|kind| fault(kind, name)),
        Limit::Surcharge => return surcharge(value).map_err(|kind| fault(kind, name)),
        Limit::PosDataCode => {
            return pos_data_code::normal_form(value, name).map(|text| Secret::from(text.as_str()));
        }
        _ => Ok(()),
    };
    checked.map(|()| Secret::from(value)).map_err(|kind| fault(kind, name))
}

type Checked<T = ()> = Result<T, ErrorCode>;

fn is_printable(byte: u8) -> bool {
    matches!(byte, b' '..=b'~')
}

/// Too long comes first, then the characters, then too short: with at most six digits `1234567` and `12345AB` are a wrong
/// length and `12A` is a wrong form, even where six are the least.
fn ranged(value: &str, min: usize, max: usize, allowed: impl Fn(u8) -> bool) -> Checked {
    if value.len() > max {
        return Err(errors::INVALID_LENGTH);
    }
    if !value.bytes().all(allowed) {
        return Err(errors::INVALID_FORMAT);
    }
    if value.len() < min { Err(errors::INVALID_LENGTH) } else { Ok(()) }
}

fn named(value: &str, max: usize, allowed: impl Fn(u8) -> bool) -> Checked {
    ranged(value, 1, max, allowed)?;
    if value.starts_with(' ') { Err(errors::INVALID_FORMAT) } else { Ok(()) }
}

fn service_phone(value: &str) -> Checked {
    if value.len() != 11 {
        return Err(errors::INVALID_LENGTH);
    }
    let fits = value.bytes().enumerate().all(|(place, byte)| match place {
        3 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    if fits { Ok(()) } else { Err(errors::INVALID_FORMAT) }
}

/// Three numbers of two digits each.
fn three_pairs(value: &str) -> Checked<[u32; 3]> {
    ranged(value, 6, 6, |byte| byte.is_ascii_digit())?;
    let pair = |start: usize| value[start..start + 2].parse().map_err(|_| errors::INVALID_FORMAT);
    Ok([pair(0)?, pair(2)?, pair(4)?])
}

fn date(value: &str) -> Checked {
    let [month, day, year] = three_pairs(value)?;
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        // The years of this century: the last two digits alone tell the leap years.
        2 if year % 4 == 0 => 29,
        2 => 28,
        _ => 31,
    };
    let exists = (1..=12).contains(&month) && (1..=days).contains(&day);
    if exists { Ok(()) } else { Err(errors::OUT_OF_RANGE) }
}

fn time(value: &str) -> Checked {
    let [hour, minute, second] = three_pairs(value)?;
    if hour <= 23 && minute <= 59 && second <= 59 { Ok(()) } else { Err(errors::OUT_OF_RANGE) }
}

/// First digit 0 to 7; then hours up to 12 (0, 1, 6, 7) or quarters of an hour up to 48 (2 to 5).
fn time_zone(value: &str) -> Checked {
    ranged(value, 3, 3, |byte| byte.is_ascii_digit())?;
    let magnitude: u32 = value[1..].parse().map_err(|_| errors::INVALID_FORMAT)?;
    let largest = match value.as_bytes()[0] {
        b'0' | b'1' | b'6' | b'7' => 12,
        b'2'..=b'5' => 48,
        _ => return Err(errors::OUT_OF_RANGE),
    };
    if magnitude <= largest { Ok(()) } else { Err(errors::OUT_OF_RANGE) }
}

fn zip(value: &str) -> Checked<Secret> {
    let stripped: String = value.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    ranged(&stripped, 0, 9, |byte| byte.is_ascii_alphanumeric())?;
    Ok(Secret::from(stripped.as_str()))
}

/// Spaces and dashes are taken out; 12 to 19 digits with a valid check digit remain.
fn card_number(value: &str) -> Checked<Secret> {
    // Never outgrown, so that no digits stay behind in a smaller block.
    let mut stripped = zeroize::Zeroizing::new(String::with_capacity(value.len()));
    stripped.extend(value.chars().filter(|c| !matches!(c, ' ' | '-')));
    ranged(&stripped, 12, 19, |byte| byte.is_ascii_digit())?;
    if luhn_valid(&stripped) { Ok(Secret::from(stripped.as_str())) } else { Err(errors::LUHN_CHECK_FAILED) }
}

fn track(value: &str) -> Checked {
    match Stripe::read(value) {
        Ok(_) => Ok(()),
        Err(StripeFault::Form) => Err(errors::INVALID_FORMAT),
        Err(StripeFault::Length) => Err(errors::INVALID_LENGTH),
        Err(StripeFault::CheckDigit) => Err(errors::LUHN_CHECK_FAILED),
    }
}

/// `D` or `C` and eight digits as it is; digits alone become a debit: `150` is `D00000150`.
fn surcharge(value: &str) -> Checked<Secret> {
    let digits = value.trim_start_matches(['D', 'C']);
    if value.len() > digits.len() + 1 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(errors::INVALID_FORMAT);
    }
    match (value.len() - digits.len(), digits.len()) {
        (1, 8) => Ok(Secret::from(value)),
        (0, 1..=8) => Ok(Secret::from(format!("D{digits:0>8}").as_str())),
        _ => Err(errors::INVALID_LENGTH),
    }
}

/// `Name: value` in each line, and no empty one between them, which would end the header they are for.
fn header_lines(value: &str) -> Checked {
    if value.len() > 8192 {
        return Err(errors::INVALID_LENGTH);
    }
    let in_name = |byte: u8| byte.is_ascii_graphic() && !b"\"(),/:;<=>?@[\\]{}".contains(&byte);
    let well_formed = value.lines().all(|line| {
        let Some((name, value)) = line.split_once(':') else { return false };
        !name.is_empty()
            && name.bytes().all(in_name)
            && value.bytes().all(|byte| is_printable(byte) || byte == b'\t')
    });
    if well_formed { Ok(()) } else { Err(errors::INVALID_FORMAT) }
}

/// Records of three digits and printable data, joined by `<GS>`.
fn group3(value: &str) -> Checked {
    let well_formed = value.split("<GS>").all(|record| {
        record.len() >= 3
            && record.bytes().take(3).all(|byte| byte.is_ascii_digit())
            && record.bytes().all(is_printable)
    });
    if well_formed { Ok(()) } else { Err(errors::INVALID_FORMAT) }
}
