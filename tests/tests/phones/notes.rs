//! A note next to a phone number never becomes digits, and is stored as the label of its phone number.

use littermate::contact::{ContactSync, PimsContacts, PimsEmail, PimsPhone};
use littermate::model::client::{ClientParts, PersonName};
use littermate::model::phone::{PhoneNumber, split_note};
use littermate::model::pims::PimsRecord;
use littermate::{Client, Pims};
use proptest::prelude::*;
use proptest::test_runner::Config;

use super::reading::{clinic, read};

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn e164(text: &str) -> Option<String> {
    match read("US", text).number {
        PhoneNumber::Valid { e164, .. } => Some(e164.to_string()),
        PhoneNumber::Invalid => None,
    }
}

/// The label of the profile's only phone number after a sync with this string from the PIMS.
fn synced(ours: &str, pims: &str) -> Option<String> {
    let mut clinic = clinic("US");
    clinic.pims = Pims::Avimark;
    let client = super::reading::check("US", &[ours]).unwrap().client;
    let phones = client.phones().to_vec();
    let pims_record = PimsRecord::InPims { record: "record".parse().unwrap() };
    let client = Client::new(ClientParts { pims: pims_record, phones, ..client.into_parts() }).unwrap();
    let contacts = PimsContacts {
        record: "record".parse().unwrap(),
        name: PersonName::default(),
        email: PimsEmail::None,
        phones: vec![PimsPhone { text: pims.parse().unwrap(), primary: true }],
    };
    let once = ContactSync::new(&clinic).sync(&client, &contacts).unwrap().client;
    assert_eq!(ContactSync::new(&clinic).sync(&once, &contacts).unwrap().client, once);
    once.phones()[0].label.clone().map(String::from)
}

#[test]
fn a_sync_takes_the_note_of_the_pims_if_present() {
    assert_eq!(synced("202 555 0114", "202 555 0114 Mom").as_deref(), Some("Mom"));
    assert_eq!(synced("202 555 0114 Mom", "202 555 0114").as_deref(), Some("Mom"));
}

proptest! {
    #![proptest_config(Config { cases: 500, failure_persistence: None, ..Config::default() })]

    /// Whatever letters follow a phone number, its digits are those that were typed.
    #[test]
    fn no_letter_of_a_note_is_dialled(
        number in "[2-79][0-9]{2}[ -]?[2-9][0-9]{2}[ -]?[0-9]{0,4}",
        note in r"[ (]{1,2}[A-Za-zäéß]{1,12}( [A-Za-z]{1,8})?[).]?",
    ) {
        let text = format!("{number}{note}");
        if let Some(e164) = e164(&text) {
            let typed = digits(&number);
            prop_assert!(digits(&e164).ends_with(typed.trim_start_matches('1')), "{text:?}: {e164}");
        }
        prop_assert_eq!(e164(&text), e164(&number), "{:?}", text);
    }

    /// A parsed phone number cannot be split further, and nothing panics.
    #[test]
    fn a_number_is_split_once(text in prop_oneof![any::<String>(), "[0-9xX#+() a-zA-Z.;=-]{0,30}"]) {
        let (number, _) = split_note(&text);
        let (again, note) = split_note(&number);
        prop_assert_eq!(&again, &number);
        prop_assert_eq!(note, None, "{:?} of {:?}", number, text);
    }
}
