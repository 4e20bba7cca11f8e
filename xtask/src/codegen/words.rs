//! Columns of the table in words, for every language's documentation.

use crate::spec::{Enumeration, Group, Initial, Kind, Limit, Property};

/// The summary of a row, or its name as long as it has none.
pub fn summary(text: &str, name: &str) -> String {
    if text.is_empty() { format!("`{name}`.") } else { text.to_owned() }
}

/// What a new value of the property must look like.
pub fn constraint(row: &Property) -> String {
    match row.enumeration {
        Some(enumeration) => format!("one of the values of `{}`", enumeration.name),
        None => limit(row.limit, row.kind),
    }
}

/// The same for a language with constants for the values: their names begin with `prefix` and that of the
/// enumeration.
pub fn constraint_with_constants(row: &Property, prefix: &str) -> String {
    let constants = |enumeration: &Enumeration| format!(", `{prefix}{}_...`", enumeration.prefix);
    constraint(row) + &row.enumeration.map(constants).unwrap_or_default()
}

/// The codes with which a setter answers for a value, as the end of a sentence; empty when it takes every one.
pub fn refusals(row: &Property) -> String {
    refused(row.refuses) + if is_unbounded(row) { "; 501 for more than 16 MiB" } else { "" } + chosen(row)
}

/// Whether a text or bytes may be as long as anything can be here.
pub fn is_unbounded(row: &Property) -> bool {
    matches!(row.kind, Kind::Text | Kind::Bytes)
        && matches!(row.limit, Limit::Any | Limit::Blob | Limit::CertificateSubject)
}

/// What a value that chooses a certificate may come to.
fn chosen(row: &Property) -> &'static str {
    match row.limit {
        Limit::CertificateSubject if row.group == Group::ClientCertificate => {
            "; 271, 272 or 273 when no certificate of the store can be selected"
        }
        Limit::CertificateSubject => "; 271 or 272 when no certificate of the store can be selected",
        Limit::Blob if row.name.ends_with("_encoded") => "; 502 for what is no certificate",
        _ => "",
    }
}

/// The codes that the examples of refused values show: each code that a value may get must have one. A test provokes them.
fn refused(refuses: &[(&str, i32)]) -> String {
    let mut codes: Vec<i32> = refuses.iter().map(|(_, code)| *code).collect();
    codes.sort_unstable();
    codes.dedup();
    if codes.is_empty() {
        return String::new();
    }
    let codes: Vec<String> = codes.iter().map(i32::to_string).collect();
    format!("; {} for a value that is refused, and the old value stays", codes.join(", "))
}

/// A limit in words, as the rest of a sentence without its full stop.
pub fn limit(limit: Limit, kind: Kind) -> String {
    match limit {
        Limit::Any => any(kind).to_owned(),
        Limit::Digits { min, max } => format!("{} decimal digits, or empty", between(min, max)),
        Limit::Alphanumeric { min, max } => {
            format!("{} ASCII letters and digits, or empty", between(min, max))
        }
        Limit::Letters { min, max } => format!("{} ASCII letters, or empty", between(min, max)),
        Limit::Printable { min, max } => {
            format!("{} printable ASCII characters, or empty", between(min, max))
        }
        Limit::Name { max } => format!("up to {max} printable ASCII characters, the first one not a space"),
        Limit::Place { max } => {
            format!("up to {max} ASCII letters, digits and spaces, the first one not a space")
        }
        Limit::Range { min, max } => format!("a whole number from {min} to {max}"),
        Limit::OneOf(texts) => format!("one of {}, or empty", listed(texts)),
        Limit::ListOf { separator, known } => {
            format!("a list with `{separator}` between its items, each one of {}", listed(known))
        }
        _ => fixed(limit).to_owned(),
    }
}

/// The limits without numbers of their own.
fn fixed(limit: Limit) -> &'static str {
    match limit {
        Limit::Amount => "1 to 12 digits with an implied decimal point, or empty",
        Limit::ServicePhone => "`NNN-NNNNNNN`: three digits, a dash and seven digits, or empty",
        Limit::Date => "a date `MMDDYY`, or empty",
        Limit::Time => "a time `HHMMSS`, or empty",
        Limit::TimeZone => "the three-digit differential from GMT of EIS 1080, or empty",
        Limit::Zip => "up to nine letters and digits; spaces and dashes are taken out",
        Limit::CardNumber => {
            "a card number whose check digit is right, or empty; spaces and dashes are taken out; anything \
             printable when `card_is_encrypted`"
        }
        Limit::Track => {
            "the data of track 1 or track 2, or empty; anything printable when `card_is_encrypted`"
        }
        Limit::Cvv => "3 or 4 letters or digits, or empty",
        Limit::ExpiryMonth => "a month, 1 to 12",
        Limit::ExpiryYear => "a year, 2000 to 2099, or 0 to 99 for the same years",
        Limit::Flags => "a 32-bit set of flags: decimal, or hexadecimal after `0x`",
        Limit::Enumerated => "one of the numbers with a name",
        Limit::TrueOrFalse => "True, False, 1, 0, Yes or No, in any case",
        Limit::PosDataCode => {
            "`Name=Value` pairs with semicolons between them: the twelve positions of the point-of-sale data \
             code, or empty"
        }
        Limit::Surcharge => "`D` or `C` and eight digits, or an amount of up to eight digits, or empty",
        Limit::Host => "a name or address of a host: printable ASCII without a space, or empty",
        Limit::CardholderId => "exactly one of the characters `@`, `A` to `Z`, `0` to `9`",
        Limit::CodePage => "one of the documented code page identifiers",
        Limit::Group3 => {
            "Group III records, three digits and data each, with `<GS>` between them and `<FS>` for the field \
             separator, or empty"
        }
        Limit::HeaderLines => "lines `Name: value` of an HTTP header, up to 8192 bytes, or empty",
        Limit::Blob => "a certificate or a certificate store of at most 16 MiB",
        Limit::CertificateSubject => "the subject of a certificate in the store",
        _ => "any value",
    }
}

fn any(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "any text without a NUL",
        Kind::Integer => "any 32-bit number",
        Kind::Boolean => "true or false",
        Kind::Bytes => "any bytes",
    }
}

fn between(min: usize, max: usize) -> String {
    if min == max { format!("exactly {min}") } else { format!("{min} to {max}") }
}

fn listed(texts: &[&str]) -> String {
    texts.iter().map(|text| format!("`{text}`")).collect::<Vec<_>>().join(", ")
}

/// A default as people read it: empty text is called so.
pub fn default(initial: Initial) -> String {
    match initial.to_text() {
        text if text.is_empty() => "empty".to_owned(),
        text => format!("`{text}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::{PROPERTIES, SETTINGS};

    #[test]
    fn lengths_are_said_once_when_equal() {
        assert_eq!(limit(Limit::Digits { min: 3, max: 3 }, Kind::Text), "exactly 3 decimal digits, or empty");
        assert_eq!(limit(Limit::Digits { min: 1, max: 6 }, Kind::Text), "1 to 6 decimal digits, or empty");
    }

    #[test]
    fn constants_are_named_where_there_are_any() {
        let of = |name| Property::by_name(name).map(|row| constraint_with_constants(row, "TSYSREVERSAL_"));
        assert_eq!(
            of("reversal_type").as_deref(),
            Some("one of the values of `ReversalType`, `TSYSREVERSAL_RT_...`")
        );
        assert_eq!(of("timeout").as_deref(), Some("any 32-bit number"));
    }

    #[test]
    fn codes_are_sorted_and_said_once() {
        let said = refused(&[("b", 502), ("a", 501), ("c", 502)]);
        assert_eq!(said, "; 501, 502 for a value that is refused, and the old value stays");
        assert_eq!(refused(&[]), "");
    }

    #[test]
    fn every_limit_in_the_table_has_words_of_its_own() {
        let limits = PROPERTIES.iter().map(|row| row.limit).chain(SETTINGS.iter().map(|row| row.limit));
        for row in limits.filter(|limit| *limit != Limit::Any) {
            assert_ne!(limit(row, Kind::Text), "any value", "{row:?}");
        }
    }
}
