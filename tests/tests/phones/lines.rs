//! The kind of line: what the host has verified, else what the number itself tells for certain.

use littermate::model::contact_book::{ContactBook, PhoneEntry};
use littermate::model::phone::{KnownLine, LineType, PhoneLine};
use littermate_tests::NO_BOOK;
use serde_json::json;

use super::reading::{clinic, draft, phone, read};

const DERIVED: &[(&str, &str, Option<LineType>)] = &[
    // North America does not tell mobiles from landlines.
    ("US", "212 555 0123", None),
    ("CA", "604 555 0143", None),
    ("US", "800 555 7387", Some(LineType::TollFree)),
    ("GB", "07911 123456", Some(LineType::Mobile)),
    ("GB", "020 7946 0018", Some(LineType::Landline)),
    ("GB", "0808 157 0192", Some(LineType::TollFree)),
    ("GB", "056 0000 0000", Some(LineType::Voip)),
    ("DE", "030 12345678", Some(LineType::Landline)),
    ("DE", "0151 23456789", Some(LineType::Mobile)),
    ("AU", "0491 570 156", Some(LineType::Mobile)),
    ("AU", "1800 160 401", Some(LineType::TollFree)),
    ("IN", "98765 43210", Some(LineType::Mobile)),
    ("FR", "01 42 68 53 00", Some(LineType::Landline)),
    ("US", "ask at the desk", None),
    // A premium number is of no kind that we tell apart.
    ("GB", "0909 879 0000", None),
];

#[test]
fn the_number_tells_what_is_certain() {
    for (region, text, expected) in DERIVED {
        let phone = read(region, text);
        assert_eq!(phone.derived_line, *expected, "{text} in {region}");
        let line = expected.map_or(PhoneLine::Unknown, |line_type| PhoneLine::Derived { line_type });
        assert_eq!(NO_BOOK.line(&phone), line);
    }
}

/// Derived is never verified: it makes no number the only one that may be primary.
#[test]
fn derived_is_not_verified() {
    assert!(!NO_BOOK.is_verified_mobile(&read("GB", "07911 123456")));
}

#[test]
fn what_the_host_verified_comes_before_the_metadata() {
    for (region, text, _) in DERIVED {
        let phone = read(region, text);
        let Some(number) = phone.e164().cloned() else { continue };
        for line_type in [LineType::Mobile, LineType::Landline, LineType::Voip] {
            let line = KnownLine::Verified { line_type };
            let phones = vec![PhoneEntry { line, ..PhoneEntry::unknown(number.clone()) }];
            let book = ContactBook { phones, emails: vec![] };
            assert_eq!(book.index().unwrap().line(&phone), PhoneLine::Verified { line_type });
        }
    }
}

/// Two entries of one number are one, primary where either is, in either order.
#[test]
fn two_entries_of_one_number_are_one() {
    let plain = phone("07911 123456");
    let mut primary = phone("+44 7911 123456");
    primary["primary"] = json!(true);
    for phones in
        [[plain.clone(), primary.clone()], [primary.clone(), plain.clone()], [primary.clone(), primary]]
    {
        let checked = draft(&phones).check(&clinic("GB")).unwrap();
        let [phone] = checked.client.phones() else { panic!() };
        assert!(phone.primary);
    }
}
