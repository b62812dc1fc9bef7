//! Different spellings of one phone number are the same phone number.

use littermate::model::client::DraftNoticeKind;

use super::reading::{check, number};

/// A region, a phone number, and how people in that region and elsewhere write it.
const SPELLINGS: &[(&str, &str, &[&str])] = &[
    (
        "US",
        "+12125550123",
        &[
            "2125550123",
            "212-555-0123",
            "(212) 555-0123",
            "212.555.0123",
            "1 212 555 0123",
            "+1 (212) 555-0123",
            "011 1 212 555 0123",
            "tel:+1-212-555-0123",
            " 212 555 0123 ",
            "(212)5550123",
            "+1.212.555.0123",
            "２１２−５５５−０１２３",
            "212–555–0123",
            "212\u{a0}555\u{a0}0123",
            "\u{202a}(212) 555-0123\u{202c}",
            "Home: 212 555 0123",
        ],
    ),
    ("US", "+18005557387", &["800 555 7387", "1-800-555-PETS", "1 800 555 pets"]),
    (
        "US",
        "+12125550123;ext=12",
        &[
            "212 555 0123 x12",
            "212 555 0123 ext. 12",
            "212 555 0123 ext 12",
            "212-555-0123#12",
            "212 555 0123 extension 12",
            "+1 212 555 0123;ext=12",
            "(212) 555-0123, ext. 12",
        ],
    ),
    ("CA", "+16045550143", &["604 555 0143", "(604) 555-0143", "+1 604-555-0143", "1 604 555 0143"]),
    (
        "GB",
        "+442079460018",
        &["020 7946 0018", "+44 20 7946 0018", "+44 (0)20 7946 0018", "(020) 7946-0018", "00442079460018"],
    ),
    ("GB", "+447911123456", &["07911 123456", "+44 7911 123 456", "0044 7911 123456", "07911123456"]),
    (
        "DE",
        "+493012345678",
        &[
            "030 12345678",
            "030/12345678",
            "+49 30 12345678",
            "(030) 1234 5678",
            "0049 30 12345678",
            "+49 (0) 30 12345678",
        ],
    ),
    ("AU", "+61491570156", &["0491 570 156", "+61 491 570 156", "0011 61 491 570 156"]),
    ("AU", "+61255501234", &["(02) 5550 1234", "02 5550 1234", "+61 2 5550 1234"]),
    ("MX", "+525512345678", &["55 1234 5678", "+52 55 1234 5678", "(55) 1234-5678"]),
    (
        "IN",
        "+919876543210",
        &["98765 43210", "09876543210", "+91 98765 43210", "+91-9876543210", "0091 98765 43210"],
    ),
    (
        "FR",
        "+33142685300",
        &["01 42 68 53 00", "+33 1 42 68 53 00", "01.42.68.53.00", "+33 (0)1 42 68 53 00"],
    ),
    ("IT", "+390612345678", &["06 1234 5678", "+39 06 1234 5678"]),
    ("NZ", "+64211234567", &["021 123 4567", "+64 21 123 4567"]),
];

#[test]
fn every_spelling_is_parsed_alike() {
    for (region, expected, texts) in SPELLINGS {
        for text in *texts {
            assert_eq!(number(region, text).as_deref(), Some(*expected), "{text:?} in {region}");
        }
    }
}

/// A phone number with its country code is the same at every clinic.
#[test]
fn a_number_with_country_code_does_not_depend_on_the_region() {
    for (_, expected, _) in SPELLINGS {
        for region in ["US", "GB", "DE", "IN", "JP", "BR", "ZA"] {
            assert_eq!(number(region, expected).as_deref(), Some(*expected), "in {region}");
        }
    }
}

/// On one profile, the spellings of a phone number become one entry, and each further one has a notice.
#[test]
fn spellings_on_one_profile_are_combined() {
    for (region, expected, texts) in SPELLINGS {
        let checked = check(region, texts).unwrap();
        assert_eq!(checked.client.phones().len(), 1);
        assert_eq!(checked.client.phones()[0].key().as_str(), *expected);
        assert_eq!(checked.client.phones()[0].as_written.as_str(), texts[0]);
        // An only phone number is primary, which has a notice as well (CONTACT-2).
        let joined = checked.notices.iter().filter(|notice| notice.kind == DraftNoticeKind::PhonesCombined);
        let paths: Vec<_> = joined.map(|notice| notice.path.clone()).collect();
        let expected: Vec<_> = (1..texts.len()).map(|index| format!("/draft/phones/{index}/text")).collect();
        assert_eq!(paths, expected);
    }
}

/// Different phone numbers are not combined: another digit, another extension, another country.
#[test]
fn different_numbers_are_not_combined() {
    let texts = [
        "212 555 0123",
        "212 555 0124",
        "212 555 0123 x1",
        "212 555 0123 x01",
        "+44 20 7946 0018",
        "+44 20 7946 0019",
    ];
    let checked = check("US", &texts).unwrap();
    assert_eq!(checked.client.phones().len(), texts.len());
    assert!(checked.notices.is_empty());
}

/// A national number belongs to the clinic's region.
#[test]
fn national_numbers_depend_on_the_region() {
    assert_eq!(number("US", "212 555 0123").as_deref(), Some("+12125550123"));
    assert_eq!(number("IN", "98765 43210").as_deref(), Some("+919876543210"));
    assert_eq!(number("GB", "020 7946 0018").as_deref(), Some("+442079460018"));
    assert_eq!(number("US", "020 7946 0018"), None);
}
