//! Facts about cards: check digit, brand by prefix, the tracks of a magnetic stripe.
//!
//! Sources: ISO/IEC 7812 (number, check digit), ISO/IEC 7813 (tracks), the brands' published prefix ranges.

/// Brand numbers of `card_type`.
pub mod brand {
    /// No known prefix.
    pub const UNKNOWN: i32 = 0;
    /// Visa.
    pub const VISA: i32 = 1;
    /// MasterCard.
    pub const MASTERCARD: i32 = 2;
    /// American Express.
    pub const AMEX: i32 = 3;
    /// Discover.
    pub const DISCOVER: i32 = 4;
    /// Diners Club.
    pub const DINERS: i32 = 5;
    /// JCB.
    pub const JCB: i32 = 6;
    /// Visa Electron.
    pub const VISA_ELECTRON: i32 = 7;
    /// Maestro.
    pub const MAESTRO: i32 = 8;
    /// Laser.
    pub const LASER: i32 = 10;
}

/// Prefix ranges, inclusive, both ends of the same length; the first that fits decides, so the narrow ones
/// stand before the wide ones.
const PREFIXES: &[(&str, &str, i32)] = &[
    ("4026", "4026", brand::VISA_ELECTRON),
    ("417500", "417500", brand::VISA_ELECTRON),
    ("4508", "4508", brand::VISA_ELECTRON),
    ("4844", "4844", brand::VISA_ELECTRON),
    ("4913", "4913", brand::VISA_ELECTRON),
    ("4917", "4917", brand::VISA_ELECTRON),
    ("4", "4", brand::VISA),
    ("51", "55", brand::MASTERCARD),
    ("2221", "2720", brand::MASTERCARD),
    ("34", "34", brand::AMEX),
    ("37", "37", brand::AMEX),
    ("6011", "6011", brand::DISCOVER),
    ("622126", "622925", brand::DISCOVER),
    ("644", "649", brand::DISCOVER),
    ("65", "65", brand::DISCOVER),
    ("300", "305", brand::DINERS),
    ("3095", "3095", brand::DINERS),
    ("36", "36", brand::DINERS),
    ("38", "39", brand::DINERS),
    ("3528", "3589", brand::JCB),
    ("6706", "6706", brand::LASER),
    ("6709", "6709", brand::LASER),
    ("6771", "6771", brand::LASER),
    ("50", "50", brand::MAESTRO),
    ("56", "58", brand::MAESTRO),
    ("6304", "6304", brand::MAESTRO),
    ("6390", "6390", brand::MAESTRO),
    ("67", "67", brand::MAESTRO),
];

/// The brand of a card number by its prefix; [`brand::UNKNOWN`] when none fits or it is not a number.
pub fn brand_of(number: &str) -> i32 {
    let fits = |(low, high, _): &&(&str, &str, i32)| {
        number.get(..low.len()).is_some_and(|prefix| *low <= prefix && prefix <= *high)
    };
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return brand::UNKNOWN;
    }
    PREFIXES.iter().find(fits).map_or(brand::UNKNOWN, |(_, _, brand)| *brand)
}

/// Whether the last digit is the Luhn check digit of the others (ISO/IEC 7812-1 annex B).
pub fn luhn_valid(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte.wrapping_sub(b'0'));
            let doubled = if place % 2 == 1 { digit * 2 } else { digit };
            doubled / 10 + doubled % 10
        })
        .sum();
    !digits.is_empty() && sum % 10 == 0
}

/// The tracks found in what a reader gave, without sentinels and check characters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Stripe<'a> {
    /// Track 1: begins with the format code `B`.
    pub track1: Option<&'a str>,
    /// Track 2: digits and one `=`.
    pub track2: Option<&'a str>,
}

/// A track, or which of the two is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Track {
    /// Alphanumeric, up to 76 characters between the sentinels.
    One,
    /// Numeric, up to 37 characters between the sentinels.
    Two,
}

/// Why stripe data is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StripeFault {
    /// Neither track can be recognised.
    Form,
    /// A track is longer than ISO/IEC 7813 allows.
    Length,
    /// The card number in a track has a wrong check digit.
    CheckDigit,
}

impl<'a> Stripe<'a> {
    /// Finds the tracks in raw reader output: `%B…?;…?`, one of them alone, with or without sentinels.
    pub fn read(raw: &'a str) -> Result<Self, StripeFault> {
        let raw = raw.trim();
        let (track1, track2) = match raw.strip_prefix('%').or_else(|| raw.starts_with('B').then_some(raw)) {
            Some(rest) => {
                let (first, after) = rest.split_once('?').unwrap_or((rest, ""));
                (Some(first), after.split_once(';').map(|(_, second)| until_end(second)))
            }
            None => (None, Some(until_end(raw.strip_prefix(';').unwrap_or(raw)))),
        };
        let stripe = Self { track1, track2 };
        for track in [Track::One, Track::Two] {
            if let Some(data) = stripe.track(track) {
                check_track(track, data)?;
            }
        }
        Ok(stripe)
    }

    /// The data of one track.
    pub fn track(&self, track: Track) -> Option<&'a str> {
        match track {
            Track::One => self.track1,
            Track::Two => self.track2,
        }
    }
}

/// What stands before the end sentinel.
fn until_end(data: &str) -> &str {
    data.split_once('?').map_or(data, |(before, _)| before)
}

/// The card number in a track.
pub fn number_in_track(track: &str) -> Option<&str> {
    let number = match track.strip_prefix('B') {
        Some(rest) => rest.split_once('^')?.0,
        None => track.split_once('=')?.0,
    };
    ((8..=19).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(number)
}

fn check_track(track: Track, data: &str) -> Result<(), StripeFault> {
    let (longest, well_formed) = match track {
        Track::One => (76, track1_form(data)),
        Track::Two => (37, track2_form(data)),
    };
    let number = number_in_track(data).filter(|_| well_formed).ok_or(StripeFault::Form)?;
    if data.len() > longest {
        return Err(StripeFault::Length);
    }
    if luhn_valid(number) { Ok(()) } else { Err(StripeFault::CheckDigit) }
}

/// `B` number `^` name `^` and at least the expiry date.
fn track1_form(data: &str) -> bool {
    let mut parts = data.splitn(3, '^');
    let (_, name, rest) = (parts.next(), parts.next(), parts.next());
    data.bytes().all(|byte| (b' '..=b'_').contains(&byte))
        && name.is_some_and(|name| (2..=26).contains(&name.len()))
        && rest.is_some_and(|rest| rest.len() >= 4)
}

/// number `=` and at least the expiry date.
fn track2_form(data: &str) -> bool {
    data.split_once('=').is_some_and(|(_, rest)| {
        rest.len() >= 4 && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'=')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brands_follow_the_prefix() {
        for (number, expected) in [
            ("4444333322221111", brand::VISA),
            ("5499740000000057", brand::MASTERCARD),
            ("2221000000000009", brand::MASTERCARD),
            ("371449635398431", brand::AMEX),
            ("6011000990099818", brand::DISCOVER),
            ("6221260000000000", brand::DISCOVER),
            ("36018600000000", brand::DINERS),
            ("3566002020360505", brand::JCB),
            ("4917300000000008", brand::VISA_ELECTRON),
            ("6759649826438453", brand::MAESTRO),
            ("6709000000000000", brand::LASER),
            ("9999999999999999", brand::UNKNOWN),
            ("", brand::UNKNOWN),
            ("4x", brand::UNKNOWN),
        ] {
            assert_eq!(brand_of(number), expected, "prefix of {}", &number[..number.len().min(6)]);
        }
    }

    #[test]
    fn the_check_digit_is_checked() {
        assert!(luhn_valid("4444333322221111"));
        assert!(luhn_valid("5499740000000057"));
        assert!(!luhn_valid("4444333322221112"));
        assert!(!luhn_valid(""));
    }

    #[test]
    fn tracks_are_found_in_a_raw_read() {
        let one = "B4788250000028291^TSYS^05121015432112345678";
        let two = "4788250000028291=05121015432112345678";
        let both = format!("%{one}?;{two}?");
        let with_check_characters = format!("%{one}?7;{two}?3");
        for raw in [&both, &with_check_characters] {
            let stripe = Stripe::read(raw).ok().unwrap();
            assert_eq!((stripe.track1, stripe.track2), (Some(one), Some(two)));
        }
        for raw in [one.to_owned(), format!("%{one}?"), format!("{one}?9")] {
            let stripe = Stripe::read(&raw).ok().unwrap();
            assert_eq!((stripe.track1, stripe.track2), (Some(one), None));
        }
        for raw in [two.to_owned(), format!(";{two}?"), format!("{two}?9")] {
            let stripe = Stripe::read(&raw).ok().unwrap();
            assert_eq!((stripe.track1, stripe.track2), (None, Some(two)));
        }
    }

    #[test]
    fn what_is_not_a_track_is_refused() {
        let fault = |raw: &str| Stripe::read(raw).err();
        assert_eq!(fault("not a track"), Some(StripeFault::Form));
        assert_eq!(fault("4788250000028291"), Some(StripeFault::Form));
        assert_eq!(fault("4788250000028292=05121015432112345678"), Some(StripeFault::CheckDigit));
        assert_eq!(fault("4788250000028291=051210154321123456789"), Some(StripeFault::Length));
        assert_eq!(fault("B4788250000028291^TSYS"), Some(StripeFault::Form));
        assert_eq!(fault("%B4788250000028291^TSYS^0512?;4788=0512?"), Some(StripeFault::Form));
        assert_eq!(fault(""), Some(StripeFault::Form));
    }
}
