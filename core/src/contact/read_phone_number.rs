//! Parsing a single phone number (CONTACT-18).

use macro_rules_attribute::apply;

use crate::model::client::{ReadNumber, read_number, unknown_region};
use crate::model::phone::{
    E164, KnownLine, PhoneExtension, PhoneKey, PhoneLabel, PhoneLine, PhoneNumber, PhoneReader, PhoneText,
    Region,
};
use crate::problem::{Collector, Problems};
use crate::rule::Rule;
use crate::wire::{union, wire};

/// A phone number after parsing (CONTACT-18).
#[apply(wire)]
#[output]
pub struct PhoneNumberReading {
    /// The key of the phone, for choices, edits and entries of the contact book.
    pub key: PhoneKey,
    /// The parsed number, or that the text is not a valid one.
    pub number: PhoneNumberKind,
    /// The rule that decides.
    pub rule: Rule,
}

/// Whether a string is a valid phone number.
#[apply(union)]
#[output]
pub enum PhoneNumberKind {
    /// A number that can be dialed.
    Valid {
        /// The E.164 number without its extension.
        e164: E164,
        /// The extension of the number, if any.
        extension: Option<PhoneExtension>,
        /// The note next to the number, if any.
        label: Option<PhoneLabel>,
        /// The line type that the number itself determines: derived or unknown, never verified.
        line: PhoneLine,
    },
    /// Not a valid number. A profile stores it as entered.
    Invalid,
}

/// Parses a phone number as entered. A number without a country code is a number of the region (CONTACT-16, CONTACT-18).
///
/// ```
/// use littermate::contact::{PhoneNumberKind, read_phone_number};
/// use littermate::model::phone::PhoneText;
///
/// let reading = read_phone_number(&"(202) 555-0114 ext. 12 (Mom)".parse()?, "US".parse()?)?;
/// assert_eq!(reading.key.as_str(), "+12025550114;ext=12");
/// let PhoneNumberKind::Valid { label, .. } = reading.number else { panic!("a valid number") };
/// assert_eq!(label.unwrap().as_str(), "Mom");
///
/// // Seven digits are not a valid number. Letters of the note do not complete it.
/// let short: PhoneText = "555-0114 Mom".parse()?;
/// assert_eq!(read_phone_number(&short, "US".parse()?)?.number, PhoneNumberKind::Invalid);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// A region without phone numbers, at the path `/region`.
#[cfg(any(feature = "phones", feature = "phones-lite"))]
pub fn read_phone_number(text: &PhoneText, region: Region) -> Result<PhoneNumberReading, Problems> {
    read_phone_number_with(text, region, &crate::model::phone::Metadata)
}

/// Like `read_phone_number`, with the caller's own phone number parser.
///
/// # Errors
///
/// As for `read_phone_number`.
pub fn read_phone_number_with(
    text: &PhoneText,
    region: Region,
    reader: &dyn PhoneReader,
) -> Result<PhoneNumberReading, Problems> {
    let mut problems = Collector::default();
    unknown_region("/region", region, reader, &mut problems);
    problems.finish()?;
    let ReadNumber { number, derived_line, label } = read_number(text, region, reader);
    let line = PhoneLine::new(KnownLine::Unknown, derived_line);
    let key = PhoneKey::of(text, &number);
    let number = match number {
        PhoneNumber::Valid { e164, extension } => PhoneNumberKind::Valid { e164, extension, label, line },
        PhoneNumber::Invalid => PhoneNumberKind::Invalid,
    };
    Ok(PhoneNumberReading { key, number, rule: Rule::PhoneReading })
}
