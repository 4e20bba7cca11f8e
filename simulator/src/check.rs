//! The rules for single fields. A reason never repeats the value: it may be card data.

/// The characters that end a variable field.
pub(crate) const SEPARATORS: [char; 2] = ['\x1C', '\x1D'];

type Verdict = Result<(), String>;

fn require(condition: bool, reason: impl Into<String>) -> Verdict {
    if condition { Ok(()) } else { Err(reason.into()) }
}

fn all_digits(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_digit())
}

pub(crate) fn one_of(value: &str, allowed: &str) -> Verdict {
    require(value.len() == 1 && allowed.contains(value), format!("not one of '{allowed}'"))
}

pub(crate) fn digits(value: &str) -> Verdict {
    require(all_digits(value), "not digits only")
}

pub(crate) fn length(value: &str, allowed: &[usize]) -> Verdict {
    require(allowed.contains(&value.len()), format!("{} characters, not one of {allowed:?}", value.len()))
}

pub(crate) fn digits_of(value: &str, allowed: &[usize]) -> Verdict {
    length(value, allowed)?;
    digits(value)
}

pub(crate) fn at_most(value: &str, limit: usize) -> Verdict {
    require(value.len() <= limit, format!("longer than {limit} characters"))
}

pub(crate) fn alphanumeric(value: &str) -> Verdict {
    require(value.bytes().all(|byte| byte.is_ascii_alphanumeric()), "not letters and digits only")
}

/// Something, at the left, with nothing but spaces after it.
pub(crate) fn left_justified(value: &str) -> Verdict {
    require(!value.starts_with(' ') && !value.is_empty(), "blank, or not left-justified")
}

pub(crate) fn empty_in_a_reversal(value: &str) -> Verdict {
    require(value.is_empty(), "must be empty in a reversal")
}

pub(crate) fn sequence_number(value: &str) -> Verdict {
    digits(value)?;
    require(value != "0000", "0000 is outside 0001 to 9999")
}

pub(crate) fn amount(value: &str) -> Verdict {
    require((1..=12).contains(&value.len()), "not 1 to 12 digits")?;
    digits(value)
}

/// 12 to 19 digits. No check digit: not every published test number has a right one.
pub(crate) fn account_number(value: &str) -> Verdict {
    require((12..=19).contains(&value.len()) && all_digits(value), "not 12 to 19 digits")
}

/// MMYY.
pub(crate) fn month_and_year(value: &str) -> Verdict {
    digits_of(value, &[4])?;
    require((1..=12).contains(&number(&value[..2])), "the month is outside 01 to 12")
}

fn number(digits: &str) -> u32 {
    digits.parse().unwrap_or(u32::MAX)
}

/// A track's date, YYMM. Not a real month in published test tracks, so digits are all that is asked.
fn track_date(rest: &str) -> Verdict {
    let date = rest.get(..4).ok_or("the track ends before its expiration date")?;
    require(all_digits(date), "the expiration date on the track is not digits")
}

fn no_sentinels(value: &str) -> Verdict {
    require(!value.contains(['%', ';', '?']), "the track carries sentinels")
}

pub(crate) fn track_1(value: &str) -> Verdict {
    no_sentinels(value)?;
    at_most(value, 76)?;
    let rest = value.strip_prefix('B').ok_or("track 1 does not start with its format code B")?;
    let mut parts = rest.splitn(3, '^');
    account_number(parts.next().unwrap_or_default())
        .map_err(|reason| format!("number on the track: {reason}"))?;
    let name = parts.next().unwrap_or_default();
    require((2..=26).contains(&name.len()), "the name on the track is not 2 to 26 characters")?;
    track_date(parts.next().ok_or("the track has no second '^'")?)
}

pub(crate) fn track_2(value: &str) -> Verdict {
    no_sentinels(value)?;
    at_most(value, 37)?;
    let (card, rest) = value.split_once('=').ok_or("track 2 has no '='")?;
    account_number(card).map_err(|reason| format!("number on the track: {reason}"))?;
    require(all_digits(rest), "not digits only after '='")?;
    track_date(rest)
}

pub(crate) fn any_track(value: &str) -> Verdict {
    if value.starts_with('B') { track_1(value) } else { track_2(value) }
}

/// The card number on a track 1 or 2, or nothing.
pub(crate) fn card_number_of_track(track: &str) -> &str {
    let rest = track.strip_prefix('B').unwrap_or(track);
    rest.split(['=', '^']).next().unwrap_or_default()
}

/// Empty, or name 25, city or phone 13, state 2, each filled with spaces at the right.
pub(crate) fn card_acceptor(value: &str) -> Verdict {
    length(value, &[0, 40])?;
    if value.is_empty() {
        return Ok(());
    }
    let (name, place, state) = (&value[..25], &value[25..38], &value[38..]);
    left_justified(name).map_err(|reason| format!("name: {reason}"))?;
    left_justified(place).map_err(|reason| format!("city or phone: {reason}"))?;
    if place.as_bytes()[0].is_ascii_digit() {
        phone(place.trim_end())?;
    }
    require(state.bytes().all(|byte| byte.is_ascii_uppercase()), "the state is not two capital letters")
}

/// NNN-NNNNNNN.
fn phone(value: &str) -> Verdict {
    let digits: String = value.chars().filter(|&character| character != '-').collect();
    let right = value.len() == 11 && value.find('-') == Some(3) && digits.len() == 10 && all_digits(&digits);
    require(right, "the phone is not in the form NNN-NNNNNNN")
}

fn is_blank(value: &str) -> bool {
    value.bytes().all(|byte| byte == b' ')
}

/// Empty, or approval code 6, date MMDDYY, time HHMMSS, retrieval reference number 12.
pub(crate) fn reversal_data_1(value: &str) -> Verdict {
    length(value, &[0, 30])?;
    if value.is_empty() {
        return Ok(());
    }
    require(!is_blank(value), "all blank: a field of nothing is empty")?;
    let (approval, date, time, retrieval) = (&value[..6], &value[6..12], &value[12..18], &value[18..]);
    if !is_blank(approval) {
        left_justified(approval).map_err(|reason| format!("approval code: {reason}"))?;
    }
    if !is_blank(date) {
        require(all_digits(date), "the date is not MMDDYY")?;
        let right = (1..=12).contains(&number(&date[..2])) && (1..=31).contains(&number(&date[2..4]));
        require(right, "the date is not MMDDYY")?;
    }
    if !is_blank(time) {
        let right = all_digits(time)
            && number(&time[..2]) < 24
            && number(&time[2..4]) < 60
            && number(&time[4..]) < 60;
        require(right, "the time is not HHMMSS")?;
    }
    require(
        is_blank(retrieval) || retrieval.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        "the retrieval reference number is not 12 letters or digits",
    )
}

/// Empty, or system trace audit number 6 and network id 1.
pub(crate) fn reversal_data_2(value: &str) -> Verdict {
    length(value, &[0, 7])?;
    if value.is_empty() {
        return Ok(());
    }
    require(all_digits(&value[..6]), "the trace audit number is not six digits")?;
    let network = value.as_bytes()[6];
    require(
        network == b' ' || network.is_ascii_uppercase() || network.is_ascii_digit(),
        "no such network identification",
    )
}

pub(crate) fn sharing_group(value: &str) -> Verdict {
    at_most(value, 30)?;
    let letter = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    require(value.bytes().all(letter), "not capital letters and digits only")
}
