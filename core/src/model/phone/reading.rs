//! The only caller of the phone number library.

use rlibphonenumber::{NumberLengthType, PHONE_NUMBER_UTIL, PhoneNumberFormat, PhoneNumberType};

use super::{E164, LineType, PhoneExtension, PhoneReader, Reading, Region, split_note};

/// Parses phone numbers of every region with the metadata of Google's libphonenumber.
///
/// A number is valid if it parses and has a possible length. Whether its range is assigned is not checked, since ranges are
/// assigned faster than metadata are updated.
///
/// ```
/// use littermate::model::phone::{LineType, Metadata, PhoneReader};
///
/// let reading = Metadata.read("07400 123456", "GB".parse()?).unwrap();
/// assert_eq!(reading.e164.as_str(), "+447400123456");
/// assert_eq!(reading.line_type, Some(LineType::Mobile));
/// let noted = Metadata.read("07400 123456 (Mum)", "GB".parse()?).unwrap();
/// assert_eq!(noted.label.unwrap().as_str(), "Mum");
/// assert_eq!(Metadata.read("ask at the desk", "GB".parse()?), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Metadata;

impl PhoneReader for Metadata {
    fn knows(&self, region: Region) -> bool {
        code(region).is_some_and(|region| PHONE_NUMBER_UTIL.get_country_code_for_region(region).is_some())
    }

    fn read(&self, text: &str, region: Region) -> Option<Reading> {
        let (text, label) = split_note(text);
        let parsed = PHONE_NUMBER_UTIL.parse(&*text, code(region)).ok()?;
        match PHONE_NUMBER_UTIL.is_possible_number_with_reason(&parsed) {
            Ok(NumberLengthType::IsPossible) => {}
            _ => return None,
        }
        let extension = match parsed.extension.as_deref() {
            None | Some("") => None,
            Some(digits) => Some(PhoneExtension::new(digits).ok()?),
        };
        let (e164, kind) = (parsed.format_as(PhoneNumberFormat::E164), parsed.get_type());
        if kind == PhoneNumberType::Unknown && !reads_as_itself(&e164) {
            return None;
        }
        let line_type = line_type(kind, &e164);
        Some(Reading { e164: E164::new(e164).ok()?, extension, line_type, label })
    }
}

/// A number outside all known ranges can lose a digit each time it is parsed: `+270000000`, `+27000000`, `+2700000`. A stored
/// number must parse to itself.
fn reads_as_itself(e164: &str) -> bool {
    PHONE_NUMBER_UTIL.parse(e164, None).is_ok_and(|again| again.format_as(PhoneNumberFormat::E164) == e164)
}

fn code(region: Region) -> Option<rlibphonenumber::Region> {
    rlibphonenumber::Region::from_code(&String::from(region)).ok()
}

/// Regions where a mobile number is a landline number with a prefix that people omit, so that the metadata cannot distinguish the
/// two: Argentina (9) and Mexico (formerly 1).
const MOBILE_TOKENS: [&str; 2] = ["+54", "+52"];

/// Only what the metadata determine: a North American number can be a landline or a mobile (CONTACT-5).
fn line_type(known: PhoneNumberType, e164: &str) -> Option<LineType> {
    let may_be_mobile = MOBILE_TOKENS.iter().any(|country| e164.starts_with(country));
    match known {
        PhoneNumberType::FixedLine if may_be_mobile => None,
        PhoneNumberType::Mobile => Some(LineType::Mobile),
        PhoneNumberType::FixedLine => Some(LineType::Landline),
        PhoneNumberType::VoIP => Some(LineType::Voip),
        PhoneNumberType::TollFree => Some(LineType::TollFree),
        _ => None,
    }
}
