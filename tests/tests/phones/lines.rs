//! The kind of line: what the host has verified, else what the number itself tells for certain.

use littermate::model::phone::{Line, LineType};
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
        let expected = expected.map_or(Line::Unknown, |line_type| Line::Derived { line_type });
        assert_eq!(read(region, text).line, expected, "{text} in {region}");
    }
}

/// Derived is never verified: it makes no number the only one that may be primary.
#[test]
fn derived_is_not_verified() {
    assert!(!read("GB", "07911 123456").is_verified_mobile());
}

#[test]
fn what_the_host_verified_stands() {
    for (region, text, _) in DERIVED {
        for (name, line_type) in
            [("mobile", LineType::Mobile), ("landline", LineType::Landline), ("voip", LineType::Voip)]
        {
            let mut phone = phone(text);
            phone["line"] = json!({ "type": "verified", "lineType": name });
            let checked = draft(&[phone]).check(&clinic(region)).unwrap();
            assert_eq!(checked.client.phones()[0].line, Line::Verified { line_type });
        }
    }
}

/// Two entries of one number keep the stronger facts of the two, in either order.
#[test]
fn stronger_facts_are_kept() {
    let plain = phone("07911 123456");
    let mut stopped = phone("+44 7911 123456");
    stopped["line"] = json!({ "type": "verified", "lineType": "voip" });
    stopped["keywordOptOut"] = json!({ "type": "stopped", "at": null });
    stopped["primary"] = json!(true);
    for phones in [[plain.clone(), stopped.clone()], [stopped, plain]] {
        let checked = draft(&phones).check(&clinic("GB")).unwrap();
        let [phone] = checked.client.phones() else { panic!() };
        assert_eq!(phone.line, Line::Verified { line_type: LineType::Voip });
        assert!(phone.is_stopped());
        assert!(phone.primary);
    }
}
