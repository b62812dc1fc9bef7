//! The line type: the one that the host verified, otherwise what the phone number itself determines.

use littermate::model::contact_book::{ContactBook, PhoneEntry};
use littermate::model::phone::{KnownLine, LineType, PhoneLine};
use littermate_tests::NO_BOOK;
use serde_json::json;

use super::reading::{clinic, draft, phone, read};

const DERIVED: &[(&str, &str, Option<LineType>)] = &[
    // North American numbers do not distinguish mobiles from landlines.
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
    // Premium numbers have no line type of their own.
    ("GB", "0909 879 0000", None),
];

#[test]
fn line_types_derived_from_the_number() {
    for (region, text, expected) in DERIVED {
        let phone = read(region, text);
        assert_eq!(phone.derived_line, *expected, "{text} in {region}");
        let line = expected.map_or(PhoneLine::Unknown, |line_type| PhoneLine::Derived { line_type });
        assert_eq!(NO_BOOK.line(&phone), line);
    }
}

/// A derived line type is not verified: it does not restrict which phone number may be primary.
#[test]
fn derived_is_not_verified() {
    assert!(!NO_BOOK.is_verified_mobile(&read("GB", "07911 123456")));
}

#[test]
fn a_verified_line_type_takes_precedence_over_metadata() {
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

/// Two entries of one phone number become one, primary if either is, in either order.
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
