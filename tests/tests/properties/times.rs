//! Dates and instants are parsed and written by hand-written code. It is compared with chrono, which accepts more than the wire
//! format.

use chrono::{DateTime, NaiveDate, Utc};
use littermate::model::time::{Date, Instant};
use proptest::prelude::*;

use crate::common::config;

/// Whether a string has the separators of a format, and digits where the format has zeros.
fn has_form(text: &str, form: &str) -> bool {
    let fits = |(byte, want): (u8, u8)| if want == b'0' { byte.is_ascii_digit() } else { byte == want };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(fits)
}

fn chronos_date(text: &str) -> Option<Date> {
    let date: NaiveDate = text.parse().ok().filter(|_| has_form(text, "0000-00-00"))?;
    Date::new(date).ok()
}

fn chronos_instant(text: &str) -> Option<Instant> {
    let begins = text.get(..19).is_some_and(|head| has_form(head, "0000-00-00T00:00:00"));
    let at = DateTime::parse_from_rfc3339(text).ok().filter(|_| begins && text.is_ascii())?;
    Instant::new(at.with_timezone(&Utc)).ok()
}

fn same(text: &str) -> Result<(), TestCaseError> {
    prop_assert_eq!(text.parse::<Date>().ok(), chronos_date(text), "{}", text);
    prop_assert_eq!(text.parse::<Instant>().ok(), chronos_instant(text), "{}", text);
    Ok(())
}

/// Instants, many of them valid, with years and offsets at both ends, and any number of fractional digits.
fn texts() -> impl Strategy<Value = String> {
    let year = prop_oneof![Just("0000"), Just("0001"), Just("1969"), Just("2024"), Just("9999")]
        .prop_map(str::to_owned)
        .boxed();
    let day =
        prop_oneof!["-(0[0-9]|1[0-3])-([0-2][0-9]|3[0-2])", Just("-01-01".into()), Just("-12-31".into())];
    let time =
        prop_oneof!["T[0-2][0-9]:[0-6][0-9]:[0-6][0-9]", Just("T23:59:60".into()), "[Tt ][0-9]{2}:00:00"];
    let fraction = prop_oneof![Just(String::new()), "\\.[0-9]{0,12}", "[.,][0-9]{3}"];
    let offset =
        prop_oneof!["[Zz]", "[+-][0-2][0-9]:[0-6][0-9]", "[+-][0-9]{4}", "[+−-]2[34]:[0-9]{2}", " ?Z?.?"];
    (prop_oneof![3 => year, 1 => "[0-9]{4}"], day, time, fraction, offset)
        .prop_map(|(year, day, time, fraction, offset)| [year, day, time, fraction, offset].concat())
}

proptest! {
    #![proptest_config(config(4_000))]

    #[test]
    fn strings_are_parsed_as_by_chrono(text in texts()) {
        same(&text)?;
        same(text.get(..10).unwrap())?;
    }

    #[test]
    fn an_inserted_or_removed_byte_is_rejected(text in texts(), at in any::<prop::sample::Index>(), byte in "[ -~é−]?") {
        let at = at.index(text.len());
        if let (Some(head), Some(tail)) = (text.get(..at), text.get(at..)) {
            same(&[head, &byte, tail].concat())?;
            let rest: String = tail.chars().skip(1).collect();
            same(&[head, &byte, &rest].concat())?;
        }
    }

    #[test]
    fn instants_are_written_as_by_chrono(millis in -62_135_596_800_000_i64..=253_402_300_799_999) {
        let at = Instant::from_millis(millis).unwrap();
        prop_assert_eq!(at.to_string(), at.get().format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string());
        prop_assert_eq!(at.to_string().parse::<Instant>(), Ok(at));
        let date = Date::new(at.get().date_naive()).unwrap();
        prop_assert_eq!(date.to_string(), date.get().to_string());
        prop_assert_eq!(date.to_string().parse::<Date>(), Ok(date));
    }
}
