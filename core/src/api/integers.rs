//! What a number in JSON is, however it is written.

/// Whether a number is written as a whole one, and within 64 bits.
pub(super) fn is_whole(text: &str) -> bool {
    text != "-0" && (text.parse::<i64>().is_ok() || text.parse::<u64>().is_ok())
}

/// Whether a number is beyond 9 · 10^15, however it is written: too large then, rather than no whole one.
pub(super) fn is_huge(text: &str) -> bool {
    let text = text.trim_start_matches('-');
    let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let exponent: i64 = match exponent.parse() {
        Ok(exponent) => exponent,
        Err(_) => return !exponent.starts_with('-'),
    };
    let mut digits = whole.bytes().chain(fraction.bytes()).skip_while(|digit| *digit == b'0');
    let zeros =
        i64::try_from(whole.len().saturating_add(fraction.len()).saturating_sub(digits.clone().count()));
    let before = i64::try_from(whole.len()).unwrap_or(i64::MAX);
    let length = before.saturating_add(exponent).saturating_sub(zeros.unwrap_or(i64::MAX));
    let first = digits.next();
    let more = first == Some(b'9') && digits.any(|digit| digit != b'0');
    first.is_some() && (length > 16 || (length == 16 && more))
}
