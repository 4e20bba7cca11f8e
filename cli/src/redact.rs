//! The second line of defence: what came from a host or a file is searched for card data before it is printed.

use dpaymentssdk::TsysReversal;
use dpaymentssdk::spec::{PROPERTIES, SETTINGS};
use zeroize::Zeroizing;

/// From how many digits on a run of them is taken for a card number in free text.
const CARD_LIKE: usize = 13;

/// Shorter secrets are not searched for: a card code of three digits occurs in any amount.
const SHORTEST: usize = 6;

/// What stands in the place of what is not shown.
pub const HIDDEN: &str = "(hidden)";

/// The secrets of one object, to be found in texts.
pub struct Secrets(Vec<Zeroizing<String>>);

impl Secrets {
    /// All secrets that the object holds, and the parts of its track.
    pub fn of(object: &TsysReversal) -> Self {
        let mut secrets = Self(Vec::new());
        for property in PROPERTIES.iter().filter(|property| property.secret) {
            secrets.add(object.secret(property).expose_text());
        }
        for setting in SETTINGS.iter().filter(|setting| setting.secret) {
            if let Ok(value) = object.config(setting.name) {
                secrets.add(value.expose_text());
            }
        }
        secrets
    }

    /// These secrets, and the parts of those that are tracks.
    pub fn from_texts<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut secrets = Self(Vec::new());
        texts.for_each(|text| secrets.add(text));
        secrets
    }

    fn add(&mut self, secret: &str) {
        let parts = secret.split(['=', '^']).map(|part| part.trim_start_matches('B'));
        for text in std::iter::once(secret).chain(parts).filter(|text| text.len() >= SHORTEST) {
            self.0.push(Zeroizing::new(text.to_owned()));
        }
    }

    /// The text, or a note in its place when it holds one of the secrets, with separators or without.
    pub fn clean(&self, text: &str) -> String {
        let plain = Zeroizing::new(text.chars().filter(|c| c.is_ascii_alphanumeric()).collect::<String>());
        let found = self.0.iter().any(|secret| {
            let digits_only = secret.bytes().all(|byte| byte.is_ascii_digit());
            text.contains(secret.as_str()) || (digits_only && plain.contains(secret.as_str()))
        });
        if found { HIDDEN.to_owned() } else { text.to_owned() }
    }

    /// As [`clean`](Self::clean), and any other number that looks like a card number is hidden too.
    pub fn clean_free_text(&self, text: &str) -> String {
        mask(&self.clean(text))
    }
}

/// What may be shown of a secret value: the first six and last four digits of a card number, of another one nothing.
pub fn secret(value: &str, is_card_number: bool) -> String {
    let digits = value.bytes().all(|byte| byte.is_ascii_digit());
    match (value.get(..6), value.len().checked_sub(4).and_then(|at| value.get(at..))) {
        (Some(first), Some(last)) if is_card_number && digits && value.len() >= CARD_LIKE => {
            format!("{first}{}{last}", "*".repeat(value.len() - 10))
        }
        _ if value.is_empty() => String::new(),
        _ => HIDDEN.to_owned(),
    }
}

/// The text with every run of digits that is as long as a card number replaced by a note. A run may have single
/// separators between its digits.
pub fn mask(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (length, digits) = if first.is_ascii_digit() { run(rest) } else { (first.len_utf8(), 0) };
        let (piece, after) = rest.split_at(length);
        out.push_str(if digits >= CARD_LIKE { HIDDEN } else { piece });
        rest = after;
    }
    out
}

/// Length and number of digits of the run that the text begins with.
fn run(text: &str) -> (usize, usize) {
    let (mut length, mut digits) = (0, 0);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'0'..=b'9' => {
                digits += 1;
                length = at + 1;
            }
            b' ' | b'-' | b'.' if at == length => {}
            _ => break,
        }
    }
    (length, digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_found_in_any_form() {
        let mut secrets = Secrets(Vec::new());
        secrets.add("4012888888881881");
        secrets.add("B5499740000000057^DOE/JANE^2912101MARKER99");
        secrets.add("123");
        for text in [
            "x4012888888881881",
            "4012 8888-8888.1881",
            "BAD 5499740000000057",
            "5499-7400-0000-0057",
            "2912101MARKER99",
        ] {
            assert_eq!(secrets.clean(text), HIDDEN, "{text}");
        }
        for text in ["123", "423217502302", "401288", "APPROVAL TAS682 "] {
            assert_eq!(secrets.clean(text), text);
        }
    }

    #[test]
    fn of_a_secret_only_a_card_number_shows_anything() {
        assert_eq!(secret("4012888888881881", true), "401288******1881");
        assert_eq!(secret("4012888888881881", false), HIDDEN);
        assert_eq!(secret("401288888888", true), HIDDEN);
        assert_eq!(secret("4012888888881881X", true), HIDDEN);
        assert_eq!(secret("", true), "");
    }

    #[test]
    fn free_text_shows_no_card_number_of_others() {
        let secrets = Secrets(Vec::new());
        assert_eq!(secrets.clean_free_text("CARD 6011-0009-9013-9424."), "CARD (hidden).");
        assert_eq!(secrets.clean_free_text("6011000990139424"), "(hidden)");
        assert_eq!(secrets.clean_free_text("RRN 423217502302"), "RRN 423217502302");
        assert_eq!(secrets.clean_free_text("1-800-555-0100"), "1-800-555-0100");
    }
}
