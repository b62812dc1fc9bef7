//! Checks of strings and numbers in JSON: whether a string has the format of its type, and whether a number is an integer,
//! however it is written.

use std::fmt::Display;

use crate::model::email::EmailText;
use crate::model::ids::{ActorId, Keyword};
use crate::model::link::WebLink;
use crate::model::phone::{E164, PhoneExtension, PhoneLabel, PhoneText, Region};
use crate::model::time::{Date, Instant};
use crate::text::TextError;

/// The fault of a string that does not have this format, as the end of a sentence. It is formatted only if it is listed.
pub(super) fn check_format(format: &str, text: &str, say: &mut dyn FnMut(&dyn Display)) {
    fn said<T, E: Display>(result: Result<T, E>, say: &mut dyn FnMut(&dyn Display)) {
        if let Err(error) = result {
            say(&format_args!("is {error}"));
        }
    }
    match format {
        "id" => fault(&ActorId::new(text), say),
        "keyword" => fault(&Keyword::new(text), say),
        "text" => fault(&PhoneText::new(text).map(|_| ()).or_else(|_| EmailText::new(text).map(|_| ())), say),
        "date" => said(text.parse::<Date>(), say),
        "date-time" => said(text.parse::<Instant>(), say),
        "e164" => said(E164::new(text), say),
        "extension" => said(PhoneExtension::new(text), say),
        "label" => fault(&PhoneLabel::new(text), say),
        "region" => said(Region::new(text), say),
        "link" => said(WebLink::new(text), say),
        "digest" => said(crate::merge::ContentDigest::new(text), say),
        _ => {}
    }
}

/// The fault of a string that is not valid for its type.
fn fault<T>(result: &Result<T, TextError>, say: &mut dyn FnMut(&dyn Display)) {
    match result {
        Ok(_) => {}
        Err(TextError::Empty { .. }) => say(&"is empty"),
        Err(TextError::TooLong { max, .. }) => say(&format_args!("is longer than {max} characters")),
        Err(TextError::Control { .. }) => say(&"contains a control character"),
        Err(TextError::Whitespace { .. }) => say(&"begins or ends with whitespace"),
    }
}

/// Whether a number is an integer within 64 bits.
pub(super) fn is_whole(text: &str) -> bool {
    text != "-0" && (text.parse::<i64>().is_ok() || text.parse::<u64>().is_ok())
}

/// Whether a number is beyond 9 · 10^15, however it is written. It is then out of range rather than not an integer.
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
