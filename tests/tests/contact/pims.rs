//! PIMS contact data, drawn from the same few phone numbers as the profiles, and a helper that syncs it.

use littermate::contact::{ContactSync, ContactSyncOutput, PimsContacts, PimsEmail, PimsPhone};
use littermate::model::client::{Client, ClientParts, ClientStatus};
use littermate::model::clinic::Clinic;
use littermate::model::email::EmailText;
use littermate::model::phone::{PhoneText, Region};
use littermate::model::pims::{CapabilityOverrides, Pims, PimsRecord};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::common::client::{CLINIC, client, name};

/// The phone numbers of the profiles in other spellings, and additional ones.
const TEXTS: [&str; 9] = [
    "+1 555-123-0001",
    "(555) 123-0001",
    "555.123.0002",
    "555-123-0002 ext. 07",
    "+44 20 7946 0001",
    "5551230004",
    "5551230009",
    "ask at the desk",
    "call the sister",
];

pub(super) const RECORD: &str = "record";

pub(super) fn clinic() -> Clinic {
    Clinic {
        id: CLINIC.parse().unwrap(),
        pims: Pims::Avimark,
        capabilities: CapabilityOverrides::default(),
        region: Region::new("US").unwrap(),
    }
}

/// An active profile, in the PIMS or in Flow only.
pub(super) fn profile(in_pims: bool) -> impl Strategy<Value = Client> {
    client("a", 5).prop_map(move |parts| {
        let pims = if in_pims {
            PimsRecord::InPims { record: RECORD.parse().unwrap() }
        } else {
            PimsRecord::FlowOnly
        };
        let (clinic, status) = (CLINIC.parse().unwrap(), ClientStatus::Active);
        Client::new(ClientParts { pims, clinic, status, ..parts }).unwrap()
    })
}

/// PIMS contact data, occasionally with duplicate phone numbers. One entry may be marked as primary.
pub(super) fn contacts() -> impl Strategy<Value = PimsContacts> {
    let email = select(vec!["ann@example.com", "lee@example.org", "ann at example"]);
    let phones = vec(select(TEXTS.to_vec()), 0..=5);
    let marked = option::of(any::<prop::sample::Index>());
    (name(), option::weighted(0.7, email), phones, marked).prop_map(|(name, email, drawn, marked)| {
        let mut phones: Vec<PimsPhone> = drawn
            .into_iter()
            .map(|text| PimsPhone { text: PhoneText::new(text).unwrap(), primary: false })
            .collect();
        if let Some(marked) = marked.filter(|_| !phones.is_empty()) {
            marked.get_mut(&mut phones).primary = true;
        }
        let email = match email {
            None => PimsEmail::None,
            Some(text) => PimsEmail::Address { text: EmailText::new(text).unwrap() },
        };
        PimsContacts { record: RECORD.parse().unwrap(), name, email, phones }
    })
}

pub(super) fn synced(client: &Client, pims: &PimsContacts) -> ContactSyncOutput {
    let clinic = clinic();
    ContactSync::new(&clinic).sync(client, pims).unwrap()
}
