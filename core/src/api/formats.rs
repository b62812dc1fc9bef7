//! The formats of strings that the descriptions of types name, each checked by the type that has it.

use std::fmt::Display;

use crate::model::email::EmailText;
use crate::model::ids::{ActorId, Keyword};
use crate::model::link::Link;
use crate::model::phone::{E164, Extension, PhoneText, Region};
use crate::model::time::{Date, Instant};
use crate::text::TextError;

/// Says what is wrong with a string of this format, if anything is.
pub(super) fn check(format: &str, text: &str, say: &mut dyn FnMut(&dyn Display)) {
    fn said<T, E: Display>(result: Result<T, E>, say: &mut dyn FnMut(&dyn Display)) {
        if let Err(error) = result {
            say(&error);
        }
    }
    match format {
        "id" => said(ActorId::new(text), say),
        "keyword" => said(Keyword::new(text), say),
        "text" if text.trim().is_empty() => say(&TextError::Empty),
        "text" => said(PhoneText::new(text).map(|_| ()).or_else(|_| EmailText::new(text).map(|_| ())), say),
        "date" => said(text.parse::<Date>(), say),
        "date-time" => said(text.parse::<Instant>(), say),
        "e164" => said(E164::new(text), say),
        "extension" => said(Extension::new(text), say),
        "region" => said(Region::new(text), say),
        "link" => said(Link::new(text), say),
        "digest" => said(crate::merge::Digest::try_from(text.to_owned()), say),
        _ => {}
    }
}
