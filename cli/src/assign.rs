//! `property=value` and `Name=Value` from the command line.
//!
//! The arguments of a process can be read by every user of the machine, so a secret value is taken only from a file.

use crate::exit::Stop;
use crate::files::read;
use dpaymentssdk::TsysReversal;
use dpaymentssdk::spec::{Access, Enumeration, Kind, Property, Setting};
use dpaymentssdk::value::Value;
use zeroize::Zeroizing;

/// The largest file that a value may come from, in bytes. Certificate stores are the largest values there are.
const LARGEST: u64 = 16 << 20;

/// Sets a property from `name=value`.
///
/// # Errors
/// Usage for an unknown or read-only property, a secret one on the command line, or a number that is none; the
/// library's error for a value that it refuses.
pub fn set(object: &TsysReversal, text: &str) -> Result<(), Stop> {
    let (name, value) = text.split_once('=').ok_or_else(|| Stop::usage("--set needs property=value"))?;
    let property = Property::by_name(&name.trim().to_ascii_lowercase());
    let Some(property) = property.filter(|property| property.access == Access::ReadWrite) else {
        return Err(Stop::usage(
            "--set: there is no property of this name that can be set; see `settings --properties`",
        ));
    };
    let file = value.strip_prefix('@');
    let value = match (property.kind, file) {
        _ if property.secret && file.is_none() && !value.is_empty() => {
            return Err(secret("--set", property.name));
        }
        (Kind::Bytes, Some(path)) => Value::bytes(&read(path, LARGEST)?),
        (_, Some(path)) if property.secret => Value::text(&text_of(path)?),
        _ => value_of(property, value)?,
    };
    object.set(property, value).map_err(|error| Stop::refused(&error))
}

/// Sets a setting from `Name=Value`.
///
/// # Errors
/// Usage for an unknown setting and for a secret one on the command line; the library's error for a value that it
/// refuses.
pub fn configure(object: &TsysReversal, text: &str) -> Result<(), Stop> {
    let (name, value) = text.split_once('=').ok_or_else(|| Stop::usage("--config needs Name=Value"))?;
    let Some(setting) = Setting::by_name(name.trim()) else {
        return Err(Stop::usage("--config: there is no setting of this name; see `settings`"));
    };
    let value = match value.strip_prefix('@') {
        Some(path) if setting.secret => text_of(path)?,
        _ if setting.secret && !value.is_empty() => return Err(secret("--config", setting.name)),
        _ => Zeroizing::new(value.to_owned()),
    };
    put(object, setting, &value)
}

/// Sets a setting.
///
/// # Errors
/// The library's, when it refuses the value.
pub fn put(object: &TsysReversal, setting: &Setting, value: &str) -> Result<(), Stop> {
    let text = Zeroizing::new(format!("{}={value}", setting.name));
    object.config(&text).map(drop).map_err(|error| Stop::refused(&error))
}

/// Sets a number by its value or by its name in the property's enumeration.
///
/// # Errors
/// Usage when it is neither; the library's error when it refuses the value.
pub fn set_number(object: &TsysReversal, property: &Property, value: &str) -> Result<(), Stop> {
    let value = value_of(property, value)?;
    object.set(property, value).map_err(|error| Stop::refused(&error))
}

fn secret(option: &str, name: &str) -> Stop {
    Stop::usage(format!(
        "{option}: {name} is secret, and every user can read the arguments of a process: give {name}=@FILE"
    ))
}

/// The text of a file without the line end that editors put there.
fn text_of(path: &str) -> Result<Zeroizing<String>, Stop> {
    let bytes = read(path, LARGEST)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| Stop::failed(format!("{path}: not UTF-8 text")))?;
    Ok(Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned()))
}

fn value_of(property: &Property, value: &str) -> Result<Value, Stop> {
    let wrong = |wanted: &str| Stop::usage(format!("{} needs {wanted}", property.name));
    match property.kind {
        Kind::Text => Ok(Value::text(value)),
        Kind::Bytes => Ok(Value::bytes(value.as_bytes())),
        Kind::Boolean => match value.to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Ok(Value::Boolean(true)),
            "false" | "no" | "0" => Ok(Value::Boolean(false)),
            _ => Err(wrong("True or False")),
        },
        Kind::Integer => value
            .parse()
            .ok()
            .or_else(|| number_of(property.enumeration?, value))
            .map(Value::Integer)
            .ok_or_else(|| match property.enumeration {
                Some(enumeration) => wrong(&format!("a number or one of {}", names(enumeration))),
                None => wrong("a number"),
            }),
    }
}

/// The number with this name, in any case, with dashes or without.
fn number_of(enumeration: &Enumeration, name: &str) -> Option<i32> {
    let plain = name.replace(['-', '_'], "");
    let found = enumeration.values.iter().find(|value| value.name.eq_ignore_ascii_case(&plain));
    found.map(|value| value.number)
}

fn names(enumeration: &Enumeration) -> String {
    enumeration.values.iter().map(|value| value.name).collect::<Vec<_>>().join(", ")
}
