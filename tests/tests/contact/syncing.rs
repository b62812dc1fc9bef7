//! CONTACT-1, CONTACT-3, CONTACT-6: what holds of every sync.

use std::collections::BTreeSet;

use littermate::contact::{PimsContacts, PimsEmail, SyncChangeKind};
use littermate::model::client::Client;
use littermate::model::phone::{KeywordOptOut, Line, Phone, PhoneKey, PhoneReader, PhoneSource};
use littermate::model::preferences;
use proptest::prelude::*;

use super::pims::{clinic, contacts, profile, synced};
use crate::common::config;

fn keys(client: &Client) -> BTreeSet<PhoneKey> {
    client.phones().iter().map(Phone::key).collect()
}

fn of<'c>(client: &'c Client, key: &PhoneKey) -> Option<&'c Phone> {
    client.phones().iter().find(|phone| phone.key() == *key)
}

/// The keys of the PIMS' numbers, by reading them apart from the library's sync.
fn theirs(pims: &PimsContacts) -> BTreeSet<PhoneKey> {
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

/// Everything learnt of a number, on the profile or remembered.
fn learnt(client: &Client, key: &PhoneKey) -> (Option<Line>, bool) {
    let on = of(client, key).map(|phone| (phone.line, phone.keyword_opt_out));
    let remembered = client.memory().of(key).map(|known| (known.line, known.keyword_opt_out));
    let all = [on, remembered];
    let verified =
        all.iter().flatten().map(|(line, _)| *line).find(|line| matches!(line, Line::Verified { .. }));
    let stopped = all.iter().flatten().any(|(_, stop)| matches!(stop, KeywordOptOut::Stopped { .. }));
    (verified, stopped)
}

proptest! {
    #![proptest_config(config(600))]

    #[test]
    fn twice_changes_nothing(client in profile(true), pims in contacts()) {
        let once = synced(&client, &pims);
        let twice = synced(&once.client, &pims);
        prop_assert_eq!(&twice.client, &once.client);
        prop_assert_eq!(&twice.changes, &vec![]);
        prop_assert_eq!(&twice.passed_over, &once.passed_over);
        prop_assert_eq!(&twice.notices, &once.notices);
    }

    /// Nothing changes without being listed.
    #[test]
    fn no_change_is_unsaid(client in profile(true), pims in contacts()) {
        let once = synced(&client, &pims);
        let mut now = once.client.clone().into_parts();
        let was = client.clone().into_parts();
        // The memory of the PIMS' mark is not a change that anybody sees.
        now.memory.primary.clone_from(&was.memory.primary);
        let same = now == was;
        let overlap = was.memory.phones.iter().any(|known| of(&client, &known.phone).is_some());
        prop_assert!(same || overlap || !once.changes.is_empty());
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

    /// Nor does the order of the profile's own.
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

    /// Name and email are the PIMS'; of numbers those of the PIMS that nobody decided against, and those of Flow.
    #[test]
    fn the_profile_mirrors_the_pims(client in profile(true), pims in contacts()) {
        let once = synced(&client, &pims);
        prop_assert_eq!(once.client.name(), &pims.name);
        let email = match &pims.email {
            PimsEmail::None => None,
            PimsEmail::Address { text } => Some(text.as_str().trim().to_owned()),
        };
        prop_assert_eq!(once.client.email().map(ToString::to_string), email);
        let theirs = theirs(&pims);
        let passed_over: BTreeSet<PhoneKey> = theirs
            .iter()
            .filter(|key| of(&client, key).is_none() && client.memory().passes_over(key))
            .cloned()
            .collect();
        let ours = client.phones().iter().filter(|phone| phone.source != PhoneSource::Pims).map(Phone::key);
        let wanted: BTreeSet<PhoneKey> = theirs.difference(&passed_over).cloned().chain(ours).collect();
        prop_assert_eq!(keys(&once.client), wanted);
        prop_assert_eq!(once.passed_over.into_iter().collect::<BTreeSet<_>>(), passed_over);
        for phone in once.client.phones() {
            prop_assert_eq!(phone.source.is_in_pims(), theirs.contains(&phone.key()));
        }
    }

    /// A verified line and a STOP outlive everything that the PIMS does; so does what client and staff switched.
    #[test]
    fn nothing_learnt_here_is_lost(client in profile(true), pims in contacts(), later in contacts()) {
        let night = synced(&client, &pims).client;
        let next = synced(&night, &later).client;
        for now in [&night, &next] {
            prop_assert_eq!(now.preferences(), client.preferences());
            let known = client.phones().iter().map(Phone::key);
            for key in known.chain(client.memory().phones.iter().map(|known| known.phone.clone())) {
                let (was, is) = (learnt(&client, &key), learnt(now, &key));
                prop_assert!(was.0.is_none() || was.0 == is.0, "{key}: {was:?} {is:?}");
                prop_assert!(!was.1 || is.1, "the STOP of {key} is lost");
            }
        }
    }

    #[test]
    fn a_primary_survives_while_its_number_does(client in profile(true), pims in contacts()) {
        let once = synced(&client, &pims);
        let was = preferences::primary(client.phones()).map(Phone::key);
        let is = preferences::primary(once.client.phones()).map(Phone::key);
        match &was {
            Some(key) if of(&once.client, key).is_some() => prop_assert_eq!(&is, &was),
            _ => {
                // No number is picked that the PIMS does not mark.
                let left = was.is_some();
                let said = once.changes.iter().any(|one| matches!(one.kind, SyncChangeKind::PrimaryLeft { .. }));
                prop_assert_eq!(left, said);
                prop_assert!(is.is_none() || pims.phones.iter().any(|phone| phone.primary));
            }
        }
    }
}
