//! Phone numbers as entered.

use littermate::model::client::{ClientDraft, PhoneDraft};
use littermate::model::clinic::Clinic;
use littermate::model::phone::{PhoneText, Region};

use crate::profiles;

/// Ten US phone numbers, in ten spellings.
pub const US: [&str; 10] = [
    "(206) 555-0100",
    "206-555-0101",
    "206.555.0102",
    "2065550103",
    "+1 206 555 0104",
    "1 (206) 555-0105",
    "+12065550106",
    "(206) 555-0107 ext. 12",
    "206 555 0108",
    "(206)555-0109",
];

/// The example number of every region that both libraries know, mobile if there is one, in national format: the region, a tab,
/// the phone number. Taken from `rlibphonenumber` 2.2.15.
const REGIONS: &str = include_str!("../data/regions.tsv");

/// Every region with its phone number.
pub fn regions() -> impl Iterator<Item = (&'static str, &'static str)> {
    REGIONS.lines().filter_map(|line| line.split_once('\t'))
}

/// A clinic of a region, and a draft with these phone numbers.
#[must_use]
pub fn draft_with(region: &str, numbers: &[&str]) -> (Clinic, ClientDraft) {
    let clinic = Clinic { region: Region::new(region).expect("a region"), ..profiles::clinic() };
    let mut draft = profiles::draft();
    let like = draft.phones.remove(1);
    draft.phones = numbers
        .iter()
        .map(|number| PhoneDraft { text: PhoneText::new(*number).expect("a text"), ..like.clone() })
        .collect();
    (clinic, draft)
}
