//! The text format of dates and instants, parsed and written digit by digit.
//!
//! chrono's parser supports arbitrary formats: it is much code, and it accepts whitespace, signs and short years that are not
//! allowed here.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike, Utc};

/// The value of these digits; `None` if one is not a digit.
fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |number, digit| {
        let digit = char::from(*digit).to_digit(10)?;
        number.checked_mul(10)?.checked_add(digit)
    })
}

/// Parses a date written as `YYYY-MM-DD`.
pub(super) fn read_date(text: &[u8]) -> Option<NaiveDate> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return None };
    let year = number(&[y1, y2, y3, y4])?.try_into().ok()?;
    NaiveDate::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?)
}

/// Parses RFC 3339 with a capital T to milliseconds since 1970-01-01T00:00:00Z.
pub(super) fn read_instant(text: &[u8]) -> Option<i64> {
    let (date, time) = text.split_at_checked("YYYY-MM-DD".len())?;
    let &[b'T', h1, h2, b':', m1, m2, b':', s1, s2, ref rest @ ..] = time else { return None };
    let (milli, offset) = read_fraction(rest)?;
    let (hour, minute, second) = (number(&[h1, h2])?, number(&[m1, m2])?, number(&[s1, s2])?);
    let there: NaiveDateTime = read_date(date)?.and_hms_milli_opt(hour, minute, second, milli)?;
    there.and_utc().timestamp_millis().checked_sub(read_offset(offset)?)
}

/// The milliseconds after the decimal point, if any, and the rest. Further digits are truncated.
fn read_fraction(text: &[u8]) -> Option<(u32, &[u8])> {
    let Some((b'.', rest)) = text.split_first() else { return Some((0, text)) };
    let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = rest.split_at_checked(length)?;
    let milli = match *digits {
        [] => None,
        [one] => number(&[one, b'0', b'0']),
        [one, two] => number(&[one, two, b'0']),
        [one, two, three, ..] => number(&[one, two, three]),
    };
    Some((milli?, rest))
}

/// Parses `Z` or an offset of up to 23:59 as milliseconds, positive east of UTC.
fn read_offset(text: &[u8]) -> Option<i64> {
    let (sign, hour, minute) = match *text {
        [b'Z' | b'z'] => return Some(0),
        [b'+', h1, h2, b':', m1, m2] => (1, number(&[h1, h2])?, number(&[m1, m2])?),
        [b'-', h1, h2, b':', m1, m2] => (-1, number(&[h1, h2])?, number(&[m1, m2])?),
        _ => return None,
    };
    let minutes = i64::from(hour.checked_mul(60)?.checked_add(minute)?);
    (hour < 24 && minute < 60).then_some(())?;
    minutes.checked_mul(60_000)?.checked_mul(sign)
}

/// The last digit of a number as ASCII.
const fn digit(number: u32) -> u8 {
    // The low four bits of an ASCII digit are its value.
    b'0' | (number % 10) as u8
}

/// Writes a date as `YYYY-MM-DD`.
pub(super) fn date(date: NaiveDate) -> [u8; 10] {
    let (year, month, day) = (date.year().unsigned_abs(), date.month(), date.day());
    let [y1, y2, y3, y4] = [digit(year / 1000), digit(year / 100), digit(year / 10), digit(year)];
    let [m1, m2, d1, d2] = [digit(month / 10), digit(month), digit(day / 10), digit(day)];
    [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2]
}

/// Writes an instant as `YYYY-MM-DDTHH:MM:SS.mmmZ`.
pub(super) fn instant(at: DateTime<Utc>) -> [u8; 24] {
    let [y1, y2, y3, y4, _, m1, m2, _, d1, d2] = date(at.date_naive());
    let (hour, minute, second, milli) = (at.hour(), at.minute(), at.second(), at.timestamp_subsec_millis());
    let [h1, h2, n1, n2] = [digit(hour / 10), digit(hour), digit(minute / 10), digit(minute)];
    let [s1, s2] = [digit(second / 10), digit(second)];
    let [f1, f2, f3] = [digit(milli / 100), digit(milli / 10), digit(milli)];
    [
        y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T', // the day
        h1, h2, b':', n1, n2, b':', s1, s2, b'.', f1, f2, f3, b'Z',
    ]
}
