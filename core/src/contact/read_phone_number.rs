//! One phone number, read by itself (CONTACT-18).

use macro_rules_attribute::apply;

use crate::model::client::{ReadNumber, read_number, unknown_region};
use crate::model::phone::{
    E164, KnownLine, PhoneExtension, PhoneKey, PhoneLabel, PhoneLine, PhoneNumber, PhoneReader, PhoneText,
    Region,
};
use crate::problem::{Collector, Problems};
use crate::rule::Rule;
use crate::wire::{union, wire};

/// What a phone number as typed is (CONTACT-18).
#[apply(wire)]
#[output]
pub struct PhoneNumberReading {
    /// The key by which a choice, an edit or an entry of the contact book names the number.
    pub key: PhoneKey,
    /// The parsed number, or that the text is not a valid one.
    pub number: PhoneNumberKind,
    /// The rule that says so.
    pub rule: Rule,
}

/// Whether a text is a phone number.
#[apply(union)]
#[output]
pub enum PhoneNumberKind {
    /// A number that can be dialled.
    Valid {
        /// The number in E.164, without its extension.
        e164: E164,
        /// The extension behind it, where there is one.
        extension: Option<PhoneExtension>,
        /// The note beside it, where there is one.
        label: Option<PhoneLabel>,
        /// The line type as far as the number itself tells: derived or unknown, never verified.
        line: PhoneLine,
    },
    /// Not a valid number. A profile stores it as entered.
    Invalid,
}

/// Reads one phone number as typed: a number without a country code is one of the region (CONTACT-16, CONTACT-18).
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
/// // Seven digits are no number: no letter of the note completes it.
/// let short: PhoneText = "555-0114 Mom".parse()?;
/// assert_eq!(read_phone_number(&short, "US".parse()?)?.number, PhoneNumberKind::Invalid);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// A region whose phone numbers are not known, at `/region`.
#[cfg(any(feature = "phones", feature = "phones-lite"))]
pub fn read_phone_number(text: &PhoneText, region: Region) -> Result<PhoneNumberReading, Problems> {
    read_phone_number_with(text, region, &crate::model::phone::Metadata)
}

/// The same with a reader of phone numbers from elsewhere.
///
/// # Errors
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
