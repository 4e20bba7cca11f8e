//! Reads the point-of-sale data code: twelve named positions, each one character.

use crate::error::{Error, Result};
use crate::spec::{POS_POSITIONS, errors};

/// All twelve names with their values, in wire order, joined by semicolons.
pub fn normal_form(value: &str, setting: &str) -> Result<String> {
    let mut digits = POS_POSITIONS.map(|position| position.default);
    for pair in value.split(';').map(str::trim).filter(|pair| !pair.is_empty()) {
        let (name, code) = pair.split_once('=').ok_or_else(|| {
            Error::with(errors::INVALID_FORMAT, format_args!("{setting} takes Name=Value pairs."))
        })?;
        let place =
            POS_POSITIONS.iter().position(|known| known.name.eq_ignore_ascii_case(name.trim())).ok_or_else(
                || Error::with(errors::INVALID_FORMAT, format_args!("{setting}: unknown position name.")),
            )?;
        let known = &POS_POSITIONS[place];
        let mut characters = code.trim().chars();
        digits[place] = match (characters.next(), characters.next()) {
            (Some(only), None) if known.values.contains(only) => only,
            _ => {
                return Err(Error::with(
                    errors::INVALID_FORMAT,
                    format_args!("{setting}: {} has no such value.", known.name),
                ));
            }
        };
    }
    let pairs: Vec<String> =
        POS_POSITIONS.iter().zip(digits).map(|(known, digit)| format!("{}={digit}", known.name)).collect();
    Ok(pairs.join(";"))
}

/// The twelve characters of group III version 027 for a normal form.
pub fn wire_digits(normal_form: &str) -> String {
    normal_form.split(';').filter_map(|pair| pair.chars().last()).collect()
}
