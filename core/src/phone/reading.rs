//! The one place that calls the phone-number library.

use rlibphonenumber::{NumberLengthType, PHONE_NUMBER_UTIL, PhoneNumberFormat, PhoneNumberType};

use super::{E164, Extension, LineType, PhoneNumber, PhoneText, Region};

/// Reads a number as typed. A number without a country code is taken as one of the region.
///
/// It counts as valid where it parses and has a length that can be dialled from anywhere. Whether its range has been
/// handed out is not asked: ranges are handed out faster than metadata are updated.
pub(crate) fn read(text: &PhoneText, region: Region) -> (PhoneNumber, Option<LineType>) {
    reading(text.as_str(), region).unwrap_or((PhoneNumber::Invalid {}, None))
}

fn reading(text: &str, region: Region) -> Option<(PhoneNumber, Option<LineType>)> {
    let region = rlibphonenumber::Region::from_code(&String::from(region)).ok();
    let parsed = PHONE_NUMBER_UTIL.parse(text, region).ok()?;
    match PHONE_NUMBER_UTIL.is_possible_number_with_reason(&parsed) {
        Ok(NumberLengthType::IsPossible) => {}
        _ => return None,
    }
    let e164 = E164::new(parsed.format_as(PhoneNumberFormat::E164)).ok()?;
    let extension = match parsed.extension.as_deref() {
        None | Some("") => None,
        Some(digits) => Some(Extension::new(digits).ok()?),
    };
    Some((
        PhoneNumber::Valid { e164, extension },
        line_type(parsed.get_type()),
    ))
}

/// Only what metadata can tell for certain: a North American number is a landline or a mobile alike.
fn line_type(known: PhoneNumberType) -> Option<LineType> {
    match known {
        PhoneNumberType::Mobile => Some(LineType::Mobile),
        PhoneNumberType::FixedLine => Some(LineType::Landline),
        PhoneNumberType::VoIP => Some(LineType::Voip),
        PhoneNumberType::TollFree => Some(LineType::TollFree),
        _ => None,
    }
}

/// Whether the library has metadata for the region.
pub(crate) fn knows(region: Region) -> bool {
    rlibphonenumber::Region::from_code(&String::from(region))
        .is_ok_and(|region| PHONE_NUMBER_UTIL.get_country_code_for_region(region).is_some())
}
