//! CONTACT-1, CONTACT-3, CONTACT-6: properties of every sync.

use std::collections::BTreeSet;

use littermate::contact::{ContactNoticeKind, PimsContacts, PimsEmail};
use littermate::model::client::Client;
use littermate::model::phone::{Phone, PhoneKey, PhoneReader, PhoneSource};
use littermate::model::preferences::PrimaryDecision;
use proptest::prelude::*;

use super::pims::{clinic, contacts, profile, synced};
use crate::common::config;

fn keys(client: &Client) -> BTreeSet<PhoneKey> {
    client.phones().iter().map(Phone::key).collect()
}

fn of<'c>(client: &'c Client, key: &PhoneKey) -> Option<&'c Phone> {
    client.phones().iter().find(|phone| phone.key() == *key)
}

/// The keys of the PIMS' phone numbers, parsed independently of the library's sync.
fn pims_keys(pims: &PimsContacts) -> BTreeSet<PhoneKey> {
    let reader = littermate::model::phone::Metadata;
    let key = |text: &str| match reader.read(text, clinic().region) {
        None => format!("raw:{}", text.trim()),
        Some(read) => match read.extension {
            None => read.e164.to_string(),
            Some(extension) => format!("{};ext={}", read.e164, extension.as_str()),
        },
    };
    pims.phones.iter().map(|phone| PhoneKey::new(key(phone.text.as_str())).unwrap()).collect()
}

proptest! {
    #![proptest_config(config(600))]

    #[test]
    fn twice_changes_nothing(client in profile(true), pims in contacts()) {
        let once = synced(&client, &pims);
        let twice = synced(&once.client, &pims);
        prop_assert_eq!(&twice.client, &once.client);
        prop_assert_eq!(&twice.changes, &vec![]);
        prop_assert_eq!(&twice.ignored, &once.ignored);
        // The removal of the last phone number is reported only by the sync that removes it.
        let mut lasting = once.notices;
        lasting.retain(|notice| notice.kind != ContactNoticeKind::NoPhoneLeft);
        prop_assert_eq!(&twice.notices, &lasting);
    }

    /// Every change is listed.
    #[test]
    fn every_change_is_listed(client in profile(true), pims in contacts()) {
        let once = synced(&client, &pims);
        let mut now = once.client.clone().into_parts();
        let was = client.clone().into_parts();
        // A decision that is discarded with its phone number is not a separate change.
        now.sync_overrides.primary.clone_from(&was.sync_overrides.primary);
        prop_assert!(now == was || !once.changes.is_empty());
    }

    #[test]
    fn the_order_of_the_pims_numbers_does_not_matter(
        client in profile(true), pims in contacts(), shuffled in any::<prop::sample::Index>(), back in any::<bool>(),
    ) {
        let mut other = pims.clone();
        let turn = shuffled.index(other.phones.len() + 1);
        other.phones.rotate_left(turn);
        if back {
            other.phones.reverse();
        }
        prop_assert_eq!(synced(&client, &other), synced(&client, &pims));
    }

    /// The order of the profile's own phone numbers does not matter either.
    #[test]
    fn the_order_of_our_numbers_does_not_matter(client in profile(true), pims in contacts()) {
        let mut parts = client.clone().into_parts();
        parts.phones.reverse();
        let other = synced(&Client::new(parts).unwrap(), &pims).client;
        let one = synced(&client, &pims).client;
        prop_assert_eq!(keys(&one), keys(&other));
        for phone in one.phones() {
            prop_assert_eq!(Some(phone), of(&other, &phone.key()));
        }
    }

    /// Name and email come from the PIMS; phone numbers are those of the PIMS that Flow does not ignore, and those of Flow.
    #[test]
    fn the_profile_mirrors_the_pims(client in profile(true), pims in contacts()) {
        let once = synced(&client, &pims);
        prop_assert_eq!(once.client.name(), &pims.name);
        let email = match &pims.email {
            PimsEmail::None => None,
            PimsEmail::Address { text } => Some(text.as_str().trim().to_owned()),
        };
        prop_assert_eq!(once.client.email().map(ToString::to_string), email);
        let pims_keys = pims_keys(&pims);
        let ignored: BTreeSet<PhoneKey> = pims_keys
            .iter()
            .filter(|key| of(&client, key).is_none() && client.sync_overrides().ignores(key))
            .cloned()
            .collect();
        let ours = client.phones().iter().filter(|phone| phone.source != PhoneSource::Pims).map(Phone::key);
        let wanted: BTreeSet<PhoneKey> = pims_keys.difference(&ignored).cloned().chain(ours).collect();
        prop_assert_eq!(keys(&once.client), wanted);
        prop_assert_eq!(once.ignored.into_iter().collect::<BTreeSet<_>>(), ignored);
        for phone in once.client.phones() {
            prop_assert_eq!(phone.source.is_in_pims(), pims_keys.contains(&phone.key()));
        }
    }

    /// A sync does not change the switches of clients and staff.
    #[test]
    fn no_sync_switches_anything(client in profile(true), pims in contacts()) {
        let once = synced(&client, &pims);
        prop_assert_eq!(once.client.preferences(), client.preferences());
    }

    /// CONTACT-2, CONTACT-6: a primary phone number that was set in Flow stays primary while it is on the profile; otherwise
    /// the PIMS' mark, an only phone number, or none applies.
    #[test]
    fn the_primary_follows_the_pims_unless_flow_decided(client in profile(true), pims in contacts()) {
        let once = synced(&client, &pims).client;
        let was = client.primary_phone().map(Phone::key);
        let is = once.primary_phone().map(Phone::key);
        let set = client.sync_overrides().primary == PrimaryDecision::SetInFlow;
        let stays = set && was.as_ref().is_some_and(|key| of(&once, key).is_some());
        let mark = pims.phones.iter().find(|phone| phone.primary).and_then(|phone| {
            let marked = PimsContacts { phones: vec![phone.clone()], ..pims.clone() };
            pims_keys(&marked).pop_first()
        });
        let mark = mark.filter(|key| of(&once, key).is_some());
        if stays {
            prop_assert_eq!(is, was);
        } else if let [only] = once.phones() {
            prop_assert_eq!(is, Some(only.key()));
        } else {
            prop_assert_eq!(is, mark);
        }
    }
}
