//! Conversions from and to the `PhoneNumber` type of the `phonenumber` crate.

use littermate::model::phone::{E164, InteropError, PhoneExtension, PhoneNumber};
use phonenumber::PhoneNumber as Theirs;
use proptest::prelude::*;
use proptest::test_runner::Config;

use super::peer::examples;
use super::reading::read;

fn valid(e164: &str, extension: Option<&str>) -> PhoneNumber {
    PhoneNumber::Valid {
        e164: E164::new(e164).unwrap(),
        extension: extension.map(|digits| PhoneExtension::new(digits).unwrap()),
    }
}

/// Round trips for an example phone number of every region.
#[test]
fn example_numbers_round_trip() {
    let mut differ = Vec::new();
    for (region, national) in examples() {
        let ours = read(&region, &national).number;
        let PhoneNumber::Valid { .. } = ours else { continue };
        match Theirs::try_from(&ours).map(|converted| PhoneNumber::try_from(&converted)) {
            Ok(Ok(back)) if back == ours => {}
            other => differ.push(format!("{region} {national}: {ours:?} {other:?}")),
        }
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}

#[test]
fn extensions_round_trip() {
    for (e164, extension) in [
        ("+12125550123", Some("12")),
        ("+12125550123", Some("012")),
        ("+390612345678", None),
        ("+442079460018", Some("0")),
    ] {
        let ours = valid(e164, extension);
        let converted = Theirs::try_from(&ours).unwrap();
        assert_eq!(converted.extension().map(ToString::to_string).as_deref(), extension);
        assert_eq!(PhoneNumber::try_from(&converted), Ok(ours));
    }
}

#[test]
fn a_failed_conversion_returns_an_error() {
    assert_eq!(Theirs::try_from(&PhoneNumber::Invalid), Err(InteropError::Invalid));
    assert_eq!(Theirs::try_from(&valid("+999123456789", None)), Err(InteropError::Form));
    // The crate does not parse longer extensions than this.
    assert!(Theirs::try_from(&valid("+12125550123", Some("1234567"))).is_ok());
    assert_eq!(Theirs::try_from(&valid("+12125550123", Some("12345678"))), Err(InteropError::Form));
}

proptest! {
    #![proptest_config(Config { cases: 60, failure_persistence: None, ..Config::default() })]

    /// A converted phone number is the same phone number.
    #[test]
    fn a_converted_number_is_the_same_number(text in r"\+[1-9][0-9]{6,14}( ext\. [0-9]{1,7})?") {
        let ours = read("US", &text).number;
        if let Ok(converted) = Theirs::try_from(&ours) {
            prop_assert_eq!(PhoneNumber::try_from(&converted), Ok(ours));
        }
    }
}
