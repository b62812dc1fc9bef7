//! MERGE-41: any change in either profile or in the clinic makes the ticket stale, and its section is named.

use littermate::merge::{ApplyError, ChangedSection, Merge, MergeSide, ProfileSection, Ticket};
use littermate::model::client::Client;
use littermate::model::clinic::Clinic;
use littermate_tests::now;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::common::case::{Case, mergeable};
use crate::common::json::{pointers, with};
use crate::common::wish::wish;
use crate::common::{config, stamp};

/// Other values for one location in a profile or a clinic. All that are valid there are tested.
fn others(value: &Value) -> Vec<Value> {
    let mut others = match value {
        Value::Bool(bool) => vec![json!(!bool)],
        Value::Number(_) => vec![json!(1), json!(2)],
        Value::String(text) => {
            vec![
                json!(format!("{text}1")),
                json!(""),
                json!("2001-02-03"),
                json!("2001-02-03T04:05:06Z"),
                json!("CA"),
            ]
        }
        Value::Array(items) => {
            let reversed = items.iter().rev().cloned().collect();
            vec![
                json!([]),
                Value::Array(reversed),
                json!(items.split_last().map_or(&[][..], |(_, rest)| rest)),
            ]
        }
        Value::Null => vec![
            json!("2001-02-03"),
            json!("2001-02-03T04:05:06Z"),
            json!("12"),
            json!(true),
            json!({ "asWritten": "new@example.com", "valid": true }),
        ],
        Value::Object(_) => [
            "active",
            "deleted",
            "none",
            "on",
            "unknown",
            "invalid",
            "flow-only",
            "pulse",
            "avimark",
            "off-by-staff",
            "stopped",
        ]
        .map(|name| json!({ "type": name }))
        .to_vec(),
    };
    if let Value::String(_) = value {
        let names = ["active", "deceased", "flow", "pims", "mobile", "voip", "ended", "paused"];
        others.extend(names.map(Value::from));
    }
    others.push(Value::Null);
    others.push(json!({ "type": "in-pims", "record": "new" }));
    others.push(json!({ "type": "active", "conversation": "new" }));
    others
}

/// Every version of a value that differs in one location, with the top-level key of the difference.
fn changed<T: Serialize + DeserializeOwned + PartialEq>(value: &T) -> Vec<(String, T)> {
    let whole = serde_json::to_value(value).unwrap();
    let mut changed = Vec::new();
    for pointer in pointers(&whole) {
        let key = pointer.split('/').nth(1).unwrap().to_owned();
        for other in others(whole.pointer(&pointer).unwrap()) {
            if let Ok(other) = serde_json::from_value::<T>(with(&whole, &pointer, other))
                && other != *value
            {
                changed.push((key.clone(), other));
            }
        }
    }
    changed
}

fn part_of_client(key: &str) -> ProfileSection {
    match key {
        "id" | "clinic" | "status" => ProfileSection::Identity,
        "pims" => ProfileSection::Pims,
        "name" => ProfileSection::Name,
        "email" => ProfileSection::Email,
        "phones" | "syncOverrides" => ProfileSection::Phones,
        "preferences" => ProfileSection::Preferences,
        "pets" => ProfileSection::Pets,
        "activeConversation" | "archivedConversations" => ProfileSection::Conversations,
        "loyaltyPoints" => ProfileSection::LoyaltyPoints,
        "memberships" => ProfileSection::Memberships,
        "paymentMethods" => ProfileSection::PaymentMethods,
        "merges" | "undoneMerges" => ProfileSection::Merges,
        other => panic!("{other} has no section"),
    }
}

fn part_of_clinic(key: &str) -> ProfileSection {
    match key {
        "id" => ProfileSection::Identity,
        "pims" | "capabilities" => ProfileSection::Pims,
        "region" => ProfileSection::Region,
        other => panic!("{other} has no section"),
    }
}

/// One change: blocked if it is a blocker, other profiles if it is an id, otherwise stale in one section.
fn assert_detected(ticket: &Ticket, case: &Case, key: &str, section: ChangedSection) {
    let refused = ticket.apply(&case.clinic, &case.opened, &case.selected, case.book, None, stamp("m-1"));
    let Err(refused) = refused else { panic!("{section} changed, and was not detected") };
    match refused {
        ApplyError::OtherProfiles(_) => assert_eq!(key, "id"),
        ApplyError::Blocked(blockers) => assert_eq!(case.merge().eligible().err(), Some(blockers)),
        ApplyError::Stale(sections) => {
            assert!(case.merge().eligible().is_ok());
            // The contact book has other entries for another phone number or address.
            let book = ChangedSection { side: MergeSide::Clinic, part: ProfileSection::ContactBook };
            let named: Vec<_> = sections.into_iter().filter(|one| *one != book).collect();
            assert_eq!(named, vec![section]);
        }
        other => panic!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn every_change_is_detected(case in mergeable(2), wish in wish()) {
        let eligible = case.eligible();
        let ticket = eligible.plan(&wish.valid(&eligible.options().unwrap()), now()).unwrap().ticket();
        let mut seen = 0;
        for (key, opened) in changed::<Client>(&case.opened) {
            let section = ChangedSection { side: MergeSide::Opened, part: part_of_client(&key) };
            assert_detected(&ticket, &Case { opened, ..case.clone() }, &key, section);
            seen += 1;
        }
        for (key, selected) in changed::<Client>(&case.selected) {
            let section = ChangedSection { side: MergeSide::Selected, part: part_of_client(&key) };
            assert_detected(&ticket, &Case { selected, ..case.clone() }, &key, section);
            seen += 1;
        }
        for (key, clinic) in changed::<Clinic>(&case.clinic) {
            let section = ChangedSection { side: MergeSide::Clinic, part: part_of_clinic(&key) };
            assert_detected(&ticket, &Case { clinic, ..case.clone() }, &key, section);
            seen += 1;
        }
        assert!(seen > 60, "only {seen} changes were tested");
    }

    /// Several changes: every section is named. Swapped profiles are other profiles.
    #[test]
    fn all_changed_sections_are_named(case in mergeable(2), other in mergeable(2)) {
        let ticket = case.eligible().plan(&Default::default(), now()).unwrap().ticket();
        let swapped = ticket.apply(&case.clinic, &case.selected, &case.opened, case.book, None, stamp("m-1"));
        assert!(matches!(swapped, Err(ApplyError::OtherProfiles(_))));
        let now = Merge::new(&case.clinic, &other.opened, &other.selected, case.book, ticket.surface).policy(ticket.policy);
        let refused = ticket.apply(&case.clinic, &other.opened, &other.selected, case.book, None, stamp("m-1"));
        match (now.eligible(), refused) {
            (Err(blockers), Err(ApplyError::Blocked(given))) => prop_assert_eq!(blockers, given),
            (Ok(_), refused) => {
                let differs = |part, one: &Client, other: &Client| {
                    let [one, other] = [one, other].map(|client| serde_json::to_value(client).unwrap());
                    let keys = [&one, &other].into_iter().flat_map(|side| side.as_object().unwrap().keys());
                    keys.filter(|key| part_of_client(key) == part).any(|key| one.get(key) != other.get(key))
                };
                let named = match refused {
                    Err(ApplyError::Stale(sections)) => sections,
                    Ok(_) => Vec::new(),
                    Err(other) => panic!("{other:?}"),
                };
                for (side, one, two) in [
                    (MergeSide::Opened, &case.opened, &other.opened),
                    (MergeSide::Selected, &case.selected, &other.selected),
                ] {
                    for key in serde_json::to_value(one).unwrap().as_object().unwrap().keys() {
                        let part = part_of_client(key);
                        prop_assert_eq!(named.contains(&ChangedSection { side, part }), differs(part, one, two));
                    }
                }
            }
            (now, refused) => panic!("{now:?} {refused:?}"),
        }
    }
}
