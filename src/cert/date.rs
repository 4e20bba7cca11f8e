//! Dates of certificates, in the time zone of this machine.

use jiff::civil::{self, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use openssl::asn1::{Asn1Time, Asn1TimeRef};

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// After so many years the calendar is the same again.
const CYCLE_YEARS: i16 = 400;
const CYCLE_SECONDS: i64 = 146_097 * 86_400;

/// A time of a certificate as `23-Jan-2000 15:00:00`; empty when it is no time.
pub(super) fn local(time: &Asn1TimeRef, zone: &TimeZone) -> String {
    seconds(time).and_then(|seconds| written(seconds, zone)).unwrap_or_default()
}

/// The seconds since the beginning of 1970.
fn seconds(time: &Asn1TimeRef) -> Option<i64> {
    let difference = Asn1Time::from_unix(0).ok()?.diff(time).ok()?;
    Some(i64::from(difference.days) * 86_400 + i64::from(difference.secs))
}

pub(super) fn written(seconds: i64, zone: &TimeZone) -> Option<String> {
    // The last hours of the year 9999, which mean "without end", are beyond what the rules of zones are asked for.
    let asked = seconds.clamp(Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    let offset = zone.to_offset(Timestamp::from_second(asked).ok()?).seconds();
    let seconds = seconds + i64::from(offset);
    // And east of Greenwich the year after it has begun then.
    let (date, years) = match from_1970(seconds) {
        Some(date) => (date, 0),
        None => (from_1970(seconds - CYCLE_SECONDS)?, CYCLE_YEARS),
    };
    let month = MONTHS.get(usize::from(date.month().unsigned_abs()).checked_sub(1)?)?;
    Some(format!(
        "{:02}-{month}-{:04} {:02}:{:02}:{:02}",
        date.day(),
        date.year() + years,
        date.hour(),
        date.minute(),
        date.second()
    ))
}

fn from_1970(seconds: i64) -> Option<DateTime> {
    civil::date(1970, 1, 1).at(0, 0, 0, 0).checked_add(SignedDuration::from_secs(seconds)).ok()
}
