//! Kinds and limits in words.

use dpaymentssdk::spec::{Kind, Limit};

/// The name of a kind.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Integer => "integer",
        Kind::Boolean => "boolean",
        Kind::Bytes => "bytes",
    }
}

/// What a new value must look like. Every text may also be empty.
pub fn limit(limit: Limit, kind: Kind) -> String {
    match limit {
        Limit::Digits { min, max } => format!("{} digits", between(min, max)),
        Limit::Alphanumeric { min, max } => format!("{} letters and digits", between(min, max)),
        Limit::Letters { min, max } => format!("{} letters", between(min, max)),
        Limit::Printable { min, max } => format!("{} printable characters", between(min, max)),
        Limit::Name { max } => format!("up to {max} printable characters, the first not a space"),
        Limit::Place { max } => format!("up to {max} letters, digits and spaces, the first not a space"),
        Limit::Range { min, max } => format!("{min} to {max}"),
        Limit::OneOf(texts) => format!("one of {}", texts.join(", ")),
        Limit::ListOf { separator, known } => {
            format!("items joined by \"{separator}\", of {}", known.join(", "))
        }
        other => fixed(other, kind).to_owned(),
    }
}

/// The limits without a number or list of their own.
fn fixed(limit: Limit, kind: Kind) -> &'static str {
    match (limit, kind) {
        (Limit::Amount, _) => "1 to 12 digits, the decimal point implied",
        (Limit::ServicePhone, _) => "NNN-NNNNNNN",
        (Limit::Date, _) => "MMDDYY",
        (Limit::Time, _) => "HHMMSS",
        (Limit::TimeZone, _) => "three digits: the difference to GMT",
        (Limit::Zip, _) => "up to 9 letters and digits; spaces and dashes are taken out",
        (Limit::CardNumber, _) => "a card number with the right check digit; spaces and dashes are taken out",
        (Limit::Track, _) => "the data of track 1 or track 2",
        (Limit::Cvv, _) => "3 or 4 letters or digits",
        (Limit::ExpiryMonth, _) => "1 to 12",
        (Limit::ExpiryYear, _) => "0 to 99 or 2000 to 2099",
        (Limit::Flags, _) => "a sum of flags, decimal or 0x and hexadecimal",
        (Limit::Enumerated, _) => "one of the named numbers",
        (Limit::TrueOrFalse, _) => "True, False, 1, 0, Yes or No",
        (Limit::PosDataCode, _) => "Name=Value pairs joined by semicolons",
        (Limit::Surcharge, _) => "D or C and 8 digits, or up to 8 digits",
        (Limit::Host, _) => "a name or address",
        (Limit::CardholderId, _) => "one of @, A to Z, 0 to 9",
        (Limit::CodePage, _) => "the number of a documented code page",
        (Limit::Group3, _) => "group III records joined by <GS>, with <FS> for the field separator",
        (Limit::HeaderLines, _) => "lines of an HTTP header, up to 8192 bytes",
        (Limit::Blob, _) => "bytes, up to 16 MiB",
        (Limit::CertificateSubject, _) => "the subject of a certificate in the store",
        (_, Kind::Boolean) => "True or False",
        (_, Kind::Integer) => "any 32-bit number",
        _ => "anything",
    }
}

fn between(min: usize, max: usize) -> String {
    if min == max { min.to_string() } else { format!("{min} to {max}") }
}
