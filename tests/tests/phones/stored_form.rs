//! An unreadable phone number is stored as entered and marked, and does not affect anything else.

use littermate::model::client::DraftNoticeKind;
use littermate::model::phone::{Metadata, PhoneNumber, PhoneReader, Region};
use littermate::problem::ProblemCode;
use littermate_tests::NO_BOOK;
use proptest::prelude::*;
use proptest::test_runner::Config;

use super::reading::{check, clinic, draft, phone, read};

const UNREADABLE: &[&str] = &[
    "ask at the desk",
    "n/a",
    "-",
    "555-0123",
    "12",
    "+",
    "+1",
    "+1 555",
    "++1 212 555 0123 9",
    "2125550123456789012345",
    "+999 123 456 789",
    "x12",
    "☎",
    "0",
    "000000000000000000000000000000",
    "ann@example.com",
    "\u{0}\u{0}\u{0}",
];

#[test]
fn unreadable_strings_are_stored_as_entered() {
    for text in UNREADABLE {
        let checked = check("US", &[text]).unwrap();
        let phone = &checked.client.phones()[0];
        assert_eq!(phone.number, PhoneNumber::Invalid, "{text:?}");
        assert_eq!(phone.as_written.as_str(), *text);
        assert_eq!(phone.derived_line, None);
        assert!(!NO_BOOK.can_receive_texts(phone));
        assert_eq!(phone.key().as_str(), format!("raw:{}", text.trim()));
        let [notice, only] = &checked.notices[..] else { panic!("{:?}", checked.notices) };
        assert_eq!(only.kind, DraftNoticeKind::OnlyPhoneIsPrimary);
        assert_eq!(
            (notice.kind, notice.path.as_str()),
            (DraftNoticeKind::PhoneInvalid, "/draft/phones/0/text")
        );
    }
    assert_eq!(check("US", UNREADABLE).unwrap().client.phones().len(), UNREADABLE.len());
}

/// Equal unreadable strings are one entry; different ones are not.
#[test]
fn equal_unreadable_strings_are_combined() {
    let checked = check("US", &["n/a", " n/a ", "N/A"]).unwrap();
    let texts: Vec<_> = checked.client.phones().iter().map(|phone| phone.as_written.as_str()).collect();
    assert_eq!(texts, ["n/a", "N/A"]);
}

/// Every pair of letters is not a region, or a region with metadata, or rejected with its path.
#[test]
fn a_region_without_metadata_is_rejected() {
    let (mut known, mut none) = (0, 0);
    for one in 'A'..='Z' {
        for two in 'A'..='Z' {
            let region = format!("{one}{two}");
            let Ok(read) = Region::new(&region) else {
                none += 1;
                continue;
            };
            if Metadata.knows(read) {
                known += 1;
            } else {
                let problems = draft(&[]).check(&clinic(&region)).unwrap_err();
                assert_eq!(
                    (problems.as_slice()[0].code, problems.as_slice()[0].path.as_str()),
                    (ProblemCode::NotOneOf, "/clinic/region")
                );
            }
        }
    }
    assert!((240..=260).contains(&known), "{known} regions");
    assert_eq!(none, 26 * 26 - 252, "pairs of letters that are not a region");
}

proptest! {
    #![proptest_config(Config { cases: 2_000, failure_persistence: None, ..Config::default() })]

    /// Any string in any script is parsed or stored as entered, and parses to the same value again.
    #[test]
    fn any_string_is_parsed_or_stored(text in any_text(), region in prop::sample::select(vec!["US", "GB", "IT", "AR", "MX"])) {
        let read_once = read(region, &text);
        prop_assert_eq!(read_once.as_written.as_str(), text.as_str());
        if let PhoneNumber::Valid { e164, extension } = &read_once.number {
            let again = read(region, e164.as_str());
            let number = PhoneNumber::Valid { e164: e164.clone(), extension: None };
            prop_assert_eq!(&again.number, &number, "{} does not parse again", e164);
            let key = read(region, read_once.key().as_str());
            let number = PhoneNumber::Valid { e164: e164.clone(), extension: extension.clone() };
            prop_assert_eq!(&key.number, &number, "{} does not parse again", read_once.key());
        }
        let facts = phone(&text);
        prop_assert_eq!(draft(&[facts]).check(&clinic(region)).is_ok(), true);
    }
}

/// Strings of 1 to 100 characters that are not only whitespace: arbitrary ones, and some that look like phone numbers.
fn any_text() -> impl Strategy<Value = String> {
    let any = proptest::collection::vec(any::<char>(), 1..=100).prop_map(|chars| chars.into_iter().collect());
    prop_oneof![
        any,
        r"[+＋]?[0-9 ().\-/x#;,]{1,40}",
        r"\+[1-9][0-9]{5,17}( ?(x|ext\.?|;ext=)[0-9]{1,8})?",
        r"[0-9٠-٩०-९]{3,15}",
        r"(tel:)?[+]?[0-9]{7,12}[a-zA-Z;=:]{0,20}",
    ]
    .prop_filter("blank", |text: &String| !text.trim().is_empty())
}
