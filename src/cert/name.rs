//! Distinguished names in the style of Windows: `CN=www.example.com, OU=test, C=US`.

use super::der::{Reader, SEQUENCE, SET};

/// The attribute types with a name; others are written `OID.1.2.3`.
const NAMES: &[(&str, &str)] = &[
    ("2.5.4.3", "CN"),
    ("2.5.4.4", "SN"),
    ("2.5.4.5", "SERIALNUMBER"),
    ("2.5.4.6", "C"),
    ("2.5.4.7", "L"),
    ("2.5.4.8", "S"),
    ("2.5.4.9", "STREET"),
    ("2.5.4.10", "O"),
    ("2.5.4.11", "OU"),
    ("2.5.4.12", "T"),
    ("2.5.4.42", "G"),
    ("2.5.4.43", "I"),
    ("0.9.2342.19200300.100.1.25", "DC"),
    ("0.9.2342.19200300.100.1.1", "UID"),
    ("1.2.840.113549.1.9.1", "E"),
];

/// A DER `Name` as text.
///
/// Relative names come in the reverse of their order in the certificate, joined by `, `; the parts of a relative name
/// with several by ` + `. A value with a special character, or with blanks at an edge, is put in double quotes, and a
/// double quote in it is doubled. A name that is not DER gives an empty text.
pub fn windows_name(der: &[u8]) -> String {
    parse(der).unwrap_or_default()
}

fn parse(der: &[u8]) -> Option<String> {
    let mut names = Reader::new(der).expect(SEQUENCE)?;
    let mut relative_names = Vec::new();
    while !names.is_empty() {
        let mut set = names.expect(SET)?;
        let mut parts = Vec::new();
        while !set.is_empty() {
            let mut attribute = set.expect(SEQUENCE)?;
            let oid = attribute.oid()?;
            let (tag, value) = attribute.next()?;
            parts.push(format!("{}={}", attribute_name(&oid), quoted(&text(tag, value))));
        }
        relative_names.push(parts.join(" + "));
    }
    relative_names.reverse();
    Some(relative_names.join(", "))
}

/// The name of an attribute type.
fn attribute_name(oid: &str) -> String {
    match NAMES.iter().find(|(number, _)| *number == oid) {
        Some((_, name)) => (*name).to_owned(),
        None => format!("OID.{oid}"),
    }
}

/// The text of a DER string. Control characters, a NUL above all, are shown as `\x00`: they must neither end the text
/// nor hide in it. A value that is no text is shown in hexadecimal.
pub(super) fn text(tag: u8, value: &[u8]) -> String {
    let text = match tag {
        // UTF8String
        0x0C => String::from_utf8_lossy(value).into_owned(),
        // NumericString, PrintableString, T61String, IA5String, VisibleString: taken as Latin-1.
        0x12 | 0x13 | 0x14 | 0x16 | 0x1A => value.iter().map(|&byte| char::from(byte)).collect(),
        // BMPString
        0x1E => {
            let units =
                value.chunks(2).map(|pair| pair.iter().fold(0, |unit, &byte| (unit << 8) | u16::from(byte)));
            char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
        // UniversalString
        0x1C => value
            .chunks(4)
            .map(|four| four.iter().fold(0, |unit, &byte| (unit << 8) | u32::from(byte)))
            .map(|unit| char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect(),
        _ => format!("#{}", value.iter().map(|byte| format!("{byte:02X}")).collect::<String>()),
    };
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' => shown.push(character),
            _ if character.is_control() => shown.push_str(&format!("\\x{:02X}", u32::from(character))),
            _ => shown.push(character),
        }
    }
    shown
}

/// The value, in quotes where it needs them.
fn quoted(value: &str) -> String {
    let special =
        |character| matches!(character, ',' | '+' | '=' | '"' | '<' | '>' | '#' | ';' | '\n' | '\r');
    quoted_if(value, value.contains(special))
}

/// The value in quotes, if it must be or has blanks at an edge.
pub(super) fn quoted_if(value: &str, must_be: bool) -> String {
    if must_be || value.trim() != value {
        return format!("\"{}\"", value.replace('"', "\"\""));
    }
    value.to_owned()
}
