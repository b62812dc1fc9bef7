//! The closed pool of values in lives. It is small, so that profiles often collide.

use serde::{Deserialize, Serialize};

/// An index into [`NUMBERS`].
pub(crate) type Number = usize;
/// An index into [`EMAILS`].
pub(crate) type Email = usize;
/// An index into [`NAMES`].
pub(crate) type Name = usize;

/// The facts of a phone number without the contact book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NumberFacts {
    /// The string as entered.
    pub(crate) text: &'static str,
    /// E.164 without the extension; `None` if the string cannot be parsed.
    pub(crate) base: Option<&'static str>,
    /// The digits of the extension.
    pub(crate) extension: Option<&'static str>,
    /// The line type from metadata, which applies if the contact book has none.
    pub(crate) derived: Line,
}

/// The line types of CONTACT-16.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Line {
    Mobile,
    Landline,
    Voip,
    TollFree,
    Unknown,
}

/// The line types by index, for strategies and steps.
pub(crate) const LINES: [Line; 5] = [Line::Mobile, Line::Landline, Line::Voip, Line::TollFree, Line::Unknown];

/// Four plain phone numbers, one that is an extension of the first, one toll-free, one unreadable.
pub(crate) const NUMBERS: [NumberFacts; 7] = [
    plain("(303) 555-0142", "+13035550142", Line::Unknown),
    plain("(303) 555-0143", "+13035550143", Line::Unknown),
    plain("(303) 555-0144", "+13035550144", Line::Unknown),
    plain("(303) 555-0145", "+13035550145", Line::Unknown),
    NumberFacts {
        text: "(303) 555-0142 ext. 12",
        base: Some("+13035550142"),
        extension: Some("12"),
        derived: Line::Unknown,
    },
    plain("(800) 555-0199", "+18005550199", Line::TollFree),
    NumberFacts { text: "ask at the desk", base: None, extension: None, derived: Line::Unknown },
];

const fn plain(text: &'static str, base: &'static str, derived: Line) -> NumberFacts {
    NumberFacts { text, base: Some(base), extension: None, derived }
}

/// Email addresses and whether they are valid (CONTACT-16).
pub(crate) const EMAILS: [(&str, bool); 3] =
    [("ann@example.com", true), ("bo@example.com", true), ("ann at home", false)];

/// First and last names, which are chosen together (MERGE-20).
pub(crate) const NAMES: [(&str, &str); 4] =
    [("Ann", "Archer"), ("Bo", "Archer"), ("Cy", "Diaz"), ("Dee", "Ellis")];

/// Names of pets, by index.
pub(crate) const PET_NAMES: [&str; 4] = ["Rex", "Bella", "Milo", "Luna"];

/// The meaning of a text message under the clinic's default keyword sets (CONTACT-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    Out,
    /// An opt-out keyword whose result always warns that an appointment may have been meant.
    OutOrAppointment,
    In,
    /// YES: opts in only a sender who is opted out, and always warns about an appointment.
    InOrAppointment,
    Help,
    MayBeOptOut,
    Ordinary,
}

/// Message texts, classified manually.
pub(crate) const BODIES: [(&str, Meaning); 13] = [
    ("STOP", Meaning::Out),
    ("stop!", Meaning::Out),
    ("Opt out", Meaning::Out),
    ("CANCEL", Meaning::OutOrAppointment),
    ("START", Meaning::In),
    ("\"unstop\"", Meaning::In),
    ("Yes", Meaning::InOrAppointment),
    ("HELP", Meaning::Help),
    ("Please stop texting me about this", Meaning::MayBeOptOut),
    ("stop it now", Meaning::MayBeOptOut),
    ("Can I stop by at 5?", Meaning::Ordinary),
    ("Please cancel Rex's visit", Meaning::Ordinary),
    ("Thanks, see you on Monday", Meaning::Ordinary),
];

pub(crate) fn number(index: Number) -> Option<&'static NumberFacts> {
    NUMBERS.get(index)
}

/// The phone number in the contact book: E.164 without the extension.
pub(crate) fn base(index: Number) -> Option<&'static str> {
    number(index).and_then(|facts| facts.base)
}

pub(crate) fn has_extension(index: Number) -> bool {
    number(index).is_some_and(|facts| facts.extension.is_some())
}

pub(crate) fn valid_email(index: Email) -> bool {
    EMAILS.get(index).is_some_and(|(_, valid)| *valid)
}

pub(crate) fn meaning(body: usize) -> Meaning {
    BODIES.get(body).map_or(Meaning::Ordinary, |(_, meaning)| *meaning)
}
