//! CONTACT-6 after a merge: the sync does not restore what the merge dropped.

use littermate::contact::{ContactSync, PimsContacts, PimsEmail, PimsPhone};
use littermate::model::client::{self, Client};
use littermate::model::email::EmailText;
use littermate::model::phone::{Phone, PhoneNumber, PhoneSource, PhoneText};
use littermate::model::pims::PimsRecord;
use littermate::model::preferences::PrimaryDecision;
use littermate_tests::now;
use proptest::prelude::*;

use super::pims::RECORD;
use crate::common::case::mergeable;
use crate::common::wish::wish;
use crate::common::{config, stamp, undo_stamp};

/// The unchanged PIMS data that the survivor's phone numbers came from.
fn unchanged(survivor: &Client) -> PimsContacts {
    let record = survivor.pims().record().cloned().unwrap_or_else(|| RECORD.parse().unwrap());
    let phones = survivor.phones().iter().filter(|phone| phone.source.is_in_pims()).map(|phone| {
        let text = match &phone.number {
            PhoneNumber::Invalid => phone.as_written.as_str().to_owned(),
            PhoneNumber::Valid { e164, extension: None } => e164.to_string(),
            PhoneNumber::Valid { e164, extension: Some(extension) } => {
                format!("{e164} ext. {}", extension.as_str())
            }
        };
        PimsPhone { text: PhoneText::new(text).unwrap(), primary: phone.primary }
    });
    let email = survivor.email().map_or(PimsEmail::None, |email| PimsEmail::Address {
        text: EmailText::new(email.to_string()).unwrap(),
    });
    PimsContacts { record, name: survivor.name().clone(), email, phones: phones.collect() }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn a_sync_does_not_restore_what_a_merge_dropped(mut case in mergeable(4), wish in wish()) {
        case.clinic.capabilities.nightly_contacts = Some(true);
        for side in [&mut case.opened, &mut case.selected] {
            // A profile in Flow only has no phone number from a PIMS.
            if !side.pims().is_in_pims() {
                let mut parts = side.clone().into_parts();
                parts.phones.iter_mut().for_each(|phone| phone.source = PhoneSource::Flow);
                *side = Client::new(parts).unwrap();
            }
        }
        let (survivor, _) = case.sides();
        prop_assume!(matches!(survivor.pims(), PimsRecord::InPims { .. }));
        let pims = unchanged(survivor);
        let eligible = case.eligible();
        let outcome = eligible.plan(&wish.valid(&eligible.options().unwrap()), now()).unwrap().apply(stamp("m-1")).unwrap();
        let at = ContactSync::new(&case.clinic);
        let after = at.sync(&outcome.survivor, &pims).unwrap().client;
        let keys = |phones: &[Phone]| phones.iter().map(Phone::key).collect::<Vec<_>>();
        prop_assert_eq!(keys(after.phones()), keys(outcome.survivor.phones()));
        let primary = |phones: &[Phone]| client::primary(phones).map(Phone::key);
        // By default the source of the survivor's own primary phone number is unchanged, which may be the PIMS.
        if outcome.survivor.sync_overrides().primary == PrimaryDecision::SetInFlow {
            prop_assert_eq!(primary(after.phones()), primary(outcome.survivor.phones()));
        }

        // After an undo, the profile and the PIMS agree as before the merge.
        let undone = outcome.record.undo(&outcome.survivor, &outcome.retired, undo_stamp()).unwrap();
        prop_assert_eq!(undone.survivor.sync_overrides(), survivor.sync_overrides());
        prop_assert_eq!(keys(undone.survivor.phones()), keys(survivor.phones()));
    }
}
