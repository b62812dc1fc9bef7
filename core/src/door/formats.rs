//! The forms of texts that a schema names under `format`, each checked by the type that has it.

use crate::email::EmailText;
use crate::link::Link;
use crate::phone::{E164, Extension, PhoneText, Region};
use crate::text::{ActorId, Keyword, TextError};
use crate::time::{Date, Instant};

/// What is wrong with a text of this form, if anything is.
pub(super) fn problem(format: &str, text: &str) -> Option<String> {
    fn said<T, E: ToString>(result: Result<T, E>) -> Option<String> {
        result.err().map(|error| error.to_string())
    }
    match format {
        "id" => said(ActorId::new(text)),
        "keyword" => said(Keyword::new(text)),
        "text" if text.trim().is_empty() => said::<(), _>(Err(TextError::Empty)),
        "text" => said(PhoneText::new(text).map(|_| ()).or_else(|_| EmailText::new(text).map(|_| ()))),
        "date" => said(text.parse::<Date>()),
        "date-time" => said(text.parse::<Instant>()),
        "e164" => said(E164::new(text)),
        "extension" => said(Extension::new(text)),
        "region" => said(Region::new(text)),
        "link" => said(Link::new(text)),
        "digest" => said(crate::merge::Digest::try_from(text.to_owned())),
        _ => None,
    }
}
