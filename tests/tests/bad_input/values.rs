//! Invalid values of the right type: dates, instants, ids, numbers, enum values.

use littermate::problem::ProblemCode::{
    self, FormatTooNew, InvalidFormat, NotOneOf, OutOfRange, TooLong, TooShort, WrongType,
};
use serde_json::{Value, json};

use super::bases::inputs;
use super::checks::{faults, problems};
use crate::json::with;

fn input_of(operation: &str) -> Value {
    inputs().into_iter().find(|(name, _)| *name == operation).unwrap().1
}

/// Each value at the pointer is rejected with the code, at that pointer.
fn refused(operation: &str, pointer: &str, code: ProblemCode, values: &[Value]) {
    let input = input_of(operation);
    for value in values {
        let faults = faults(operation, &with(&input, pointer, value.clone()));
        assert_eq!(faults, [(code, pointer.to_owned())], "{value}");
    }
}

fn accepted(operation: &str, pointer: &str, values: &[Value]) {
    let input = input_of(operation);
    for value in values {
        assert_eq!(faults(operation, &with(&input, pointer, value.clone())), [], "{value}");
    }
}

fn texts(texts: &[&str]) -> Vec<Value> {
    texts.iter().map(|text| json!(text)).collect()
}

#[test]
fn dates() {
    let date_of_birth = "/draft/pets/0/dateOfBirth";
    let wrong = texts(&[
        "2024-1-5",
        " 2024-01-05",
        "2024-01-05 ",
        "2023-02-29",
        "1900-02-29",
        "0000-01-01",
        "10000-01-01",
        "+2024-01-05",
        "-001-01-01",
        "2024-13-01",
        "2024-00-01",
        "2024-01-00",
        "2024-04-31",
        "20240105",
        "2024/01/05",
        "05-01-2024",
        "2024-01-05T00:00:00Z",
        "２０２４-01-05",
        "2024‐01‐05",
        "",
        "today",
        "NaN",
    ]);
    refused("clients.check", date_of_birth, InvalidFormat, &wrong);
    accepted(
        "clients.check",
        date_of_birth,
        &texts(&["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"]),
    );
}

#[test]
fn instants() {
    let at = "/stamp/at";
    let wrong = texts(&[
        "2026-03-01",
        "2026-03-01T09:30:00",
        "2026-03-01 09:30:00Z",
        "2026-03-01T09:30Z",
        "2026-03-01T09:30:60Z",
        "2016-12-31T23:59:60Z",
        "2026-03-01T24:00:00Z",
        "2026-03-01T09:60:00Z",
        "2026-02-29T09:30:00Z",
        "2026-03-01T09:30:00+25:00",
        "2026-03-01T09:30:00+0500",
        "2026-03-01T09:30:00+05",
        "2026-03-01T09:30:00+05:60",
        "2026-03-01T09:30:00\u{2212}05:00",
        "2026-03-01T09:30:00.Z",
        "2026-03-01T09:30:00,5Z",
        " 2026-03-01T09:30:00Z",
        "2026-03-01T09:30:00Z ",
        "2026-03-01T09:30:00 Z",
        "10000-01-01T00:00:00Z",
        "0000-06-01T00:00:00Z",
        "0001-01-01T00:00:00+01:00",
        "9999-12-31T23:59:59-01:00",
        "1772357400",
        "2026-3-1T09:30:00Z",
        "",
    ]);
    refused("merge.apply", at, InvalidFormat, &wrong);
    let right = [
        ("2026-03-01T09:30:00Z", "2026-03-01T09:30:00.000Z"),
        ("2026-03-01T09:30:00+02:00", "2026-03-01T07:30:00.000Z"),
        ("2026-03-01T09:30:00-00:00", "2026-03-01T09:30:00.000Z"),
        ("2026-03-01T09:30:00.123456789Z", "2026-03-01T09:30:00.123Z"),
        ("2026-03-01T09:30:00.9999Z", "2026-03-01T09:30:00.999Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"),
        ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"),
    ];
    for (given, written) in right {
        let mut input = with(&input_of("merge.apply"), at, json!(given));
        input["previous"] = Value::Null;
        let outcome = littermate::api::call("merge.apply", &input.to_string()).unwrap();
        let outcome: Value = serde_json::from_str(&outcome).unwrap();
        assert_eq!(outcome["record"]["at"], json!(written));
    }
}

#[test]
fn ids() {
    for pointer in [
        "/opened/id",
        "/selected/clinic",
        "/opened/memberships/0/id",
        "/opened/status/survivor",
        "/opened/pims/record",
    ] {
        refused("merge.eligibility", pointer, TooShort, &[json!("")]);
        refused("merge.eligibility", pointer, TooLong, &[json!("x".repeat(129)), json!("ä".repeat(129))]);
        refused("merge.eligibility", pointer, InvalidFormat, &texts(&["a\u{0}b", "a\n", "\u{7f}", "\u{9f}"]));
        accepted(
            "merge.eligibility",
            pointer,
            &[json!("x".repeat(128)), json!("💙".repeat(128)), json!(" "), json!("10")],
        );
    }
}

#[test]
fn numbers() {
    let points = "/opened/loyaltyPoints";
    refused(
        "merge.eligibility",
        points,
        OutOfRange,
        &[json!(-1), json!(1_u64 << 53), json!(u64::MAX), json!(i64::MIN)],
    );
    refused("merge.eligibility", points, WrongType, &[json!(0.5), json!("0"), json!("NaN"), json!(1.0)]);
    accepted("merge.eligibility", points, &[json!(0), json!((1_u64 << 53) - 1)]);
    // As a string, since a `Value` cannot represent them.
    for (number, code) in [
        ("18446744073709551616", OutOfRange),
        ("-18446744073709551616", OutOfRange),
        ("1e3", WrongType),
        ("-0", WrongType),
        ("0.0", WrongType),
        ("1e400", OutOfRange),
        ("NaN", ProblemCode::InvalidJson),
        ("Infinity", ProblemCode::InvalidJson),
        ("-", ProblemCode::InvalidJson),
        ("01", ProblemCode::InvalidJson),
        ("+1", ProblemCode::InvalidJson),
        ("0x10", ProblemCode::InvalidJson),
        ("1.", ProblemCode::InvalidJson),
    ] {
        let text = input_of("merge.eligibility").to_string();
        let text = text.replacen("\"loyaltyPoints\":12", &format!("\"loyaltyPoints\":{number}"), 1);
        let problems = problems("merge.eligibility", &text);
        assert_eq!(problems.len(), 1);
        let path = if code == ProblemCode::InvalidJson { "" } else { points };
        assert_eq!((problems[0].code, problems[0].path.as_str()), (code, path), "{number}");
    }
}

/// The version of a stored format is read first; the version of the rules may be any 32-bit number.
#[test]
fn versions() {
    refused("merge.apply", "/ticket/format", FormatTooNew, &[json!(3), json!(u32::MAX), json!(u64::MAX)]);
    refused("merge.apply", "/ticket/format", OutOfRange, &[json!(0), json!(-1)]);
    refused("merge.undo", "/record/format", FormatTooNew, &[json!(3)]);
    refused("merge.undo", "/record/content/ticket/format", FormatTooNew, &[json!(3)]);
    refused(
        "merge.apply",
        "/ticket/rulesVersion",
        OutOfRange,
        &[json!(-1), json!(1_u64 << 32), json!(u64::MAX)],
    );
}

#[test]
fn enum_values() {
    for (operation, pointer) in [
        ("merge.eligibility", "/surface"),
        ("merge.eligibility", "/policy/memberships"),
        ("merge.eligibility", "/opened/memberships/0/status"),
        ("merge.eligibility", "/clinic/pims/type"),
        ("merge.eligibility", "/opened/activeConversation/type"),
        ("merge.plan", "/contactBook/phones/0/line/lineType"),
        ("merge.plan", "/opened/preferences/text/type"),
        ("merge.undo", "/record/state/type"),
        ("merge.undo", "/record/content/review/effects/0/rule"),
    ] {
        refused(operation, pointer, NotOneOf, &texts(&["", "Desktop", "nothing", " desktop"]));
    }
}

#[test]
fn phones_and_email() {
    let e164 = "/opened/phones/0/number/e164";
    refused(
        "merge.plan",
        e164,
        InvalidFormat,
        &texts(&["", "15551230001", "+0551230001", "+1 555", "+12", "+123456789012345678", "+١٢٣٤٥"]),
    );
    let extension = "/opened/phones/0/number/extension";
    refused("merge.plan", extension, InvalidFormat, &texts(&["", "x", "1 2", "123456789012345678901", "-1"]));
    refused("merge.plan", "/clinic/region", InvalidFormat, &texts(&["", "us", "USA", "U", "U1", "ÜS"]));
    refused("merge.plan", "/opened/email/asWritten", InvalidFormat, &texts(&[" ", "\t\n"]));
    refused("merge.plan", "/opened/email/asWritten", TooShort, &texts(&[""]));
    refused("merge.plan", "/opened/phones/0/asWritten", TooLong, &[json!("1".repeat(101))]);
    refused("merge.plan", "/opened/name/first", TooLong, &[json!("x".repeat(201))]);
    accepted(
        "merge.plan",
        "/opened/name/first",
        &[json!(""), json!("\u{0}"), json!("x".repeat(200)), json!("👩‍👩‍👧")],
    );
    refused(
        "merge.apply",
        "/ticket/review",
        InvalidFormat,
        &texts(&["", "0", "g0000000000000000000000000000000", "ABCDEF00000000000000000000000000"]),
    );
}
