//! Conversions from and to the type of the `phonenumber` crate.

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

/// There and back, for an example number of every region.
#[test]
fn there_and_back() {
    let mut differ = Vec::new();
    for (region, national) in examples() {
        let ours = read(&region, &national).number;
        let PhoneNumber::Valid { .. } = ours else { continue };
        match Theirs::try_from(&ours).map(|theirs| PhoneNumber::try_from(&theirs)) {
            Ok(Ok(back)) if back == ours => {}
            other => differ.push(format!("{region} {national}: {ours:?} {other:?}")),
        }
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}

#[test]
fn extensions_cross() {
    for (e164, extension) in [
        ("+12125550123", Some("12")),
        ("+12125550123", Some("012")),
        ("+390612345678", None),
        ("+442079460018", Some("0")),
    ] {
        let ours = valid(e164, extension);
        let theirs = Theirs::try_from(&ours).unwrap();
        assert_eq!(theirs.extension().map(ToString::to_string).as_deref(), extension);
        assert_eq!(PhoneNumber::try_from(&theirs), Ok(ours));
    }
}

#[test]
fn what_does_not_convert_says_so() {
    assert_eq!(Theirs::try_from(&PhoneNumber::Invalid), Err(InteropError::Invalid));
    assert_eq!(Theirs::try_from(&valid("+999123456789", None)), Err(InteropError::Form));
    // That crate reads no longer extension than this.
    assert!(Theirs::try_from(&valid("+12125550123", Some("1234567"))).is_ok());
    assert_eq!(Theirs::try_from(&valid("+12125550123", Some("12345678"))), Err(InteropError::Form));
}

proptest! {
    #![proptest_config(Config { cases: 60, failure_persistence: None, ..Config::default() })]

    /// What converts converts to the same number: nothing is silently another one.
    #[test]
    fn what_converts_is_the_same_number(text in r"\+[1-9][0-9]{6,14}( ext\. [0-9]{1,7})?") {
        let ours = read("US", &text).number;
        if let Ok(theirs) = Theirs::try_from(&ours) {
            prop_assert_eq!(PhoneNumber::try_from(&theirs), Ok(ours));
        }
    }
}
