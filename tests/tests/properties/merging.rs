//! Properties of every merge, whatever the choices.

use std::collections::BTreeMap;

use littermate::merge::{BlockerCode, Choices, Merge, MergeSurface, Plan};
use littermate::model::client::Client;
use littermate::model::ids::AppointmentId;
use littermate::model::pet::Pet;
use littermate::model::phone::{Phone, PhoneNumber, PhoneSource};
use littermate::model::preferences::PrimaryDecision;
use littermate::problem::ProblemCode;
use littermate_tests::now;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::common::case::{Case, any_two, mergeable};
use crate::common::client::number;
use crate::common::wish::wish;
use crate::common::{config, stamp};

/// Each pet, and how often it occurs.
fn counted<'c>(clients: impl IntoIterator<Item = &'c Client>) -> BTreeMap<String, (u32, Pet)> {
    let mut counted = BTreeMap::new();
    for pet in clients.into_iter().flat_map(Client::pets) {
        let entry = counted.entry(pet.id.to_string()).or_insert_with(|| (0, pet.clone()));
        entry.0 += 1;
    }
    counted
}

fn appointments(client: &Client) -> Vec<&AppointmentId> {
    let mut all: Vec<_> = client.pets().iter().flat_map(|pet| &pet.upcoming_appointments).collect();
    all.sort_unstable();
    all
}

fn sorted(mut codes: Vec<BlockerCode>) -> Vec<BlockerCode> {
    codes.sort_unstable();
    codes
}

proptest! {
    #![proptest_config(config(200))]

    /// MERGE-28, MERGE-34.
    #[test]
    fn no_pet_and_no_appointment_is_lost_or_duplicated(case in mergeable(2), wish in wish()) {
        let eligible = case.eligible();
        let choices = wish.valid(&eligible.options().unwrap());
        let outcome = eligible.plan(&choices, now()).unwrap().apply(stamp("m-1")).unwrap();
        prop_assert_eq!(counted([&case.opened, &case.selected]), counted([&outcome.survivor]));
        prop_assert!(outcome.retired.pets().is_empty());
        let mut before = appointments(&case.opened);
        before.extend(appointments(&case.selected));
        before.sort_unstable();
        prop_assert_eq!(before, appointments(&outcome.survivor));
    }

    /// MERGE-10 checks each pair from one side; the result from the other side must be the same.
    #[test]
    fn swapping_the_profiles_swaps_roles_but_not_blockers(case in any_two(), mobile in any::<bool>()) {
        let surface = if mobile { MergeSurface::Mobile } else { MergeSurface::Desktop };
        let one = Merge::new(&case.clinic, &case.opened, &case.selected, case.book, surface).policy(case.policy);
        let other = Merge::new(&case.clinic, &case.selected, &case.opened, case.book, surface).policy(case.policy);
        let codes = |merge: &Merge<'_>| sorted(merge.pair().verdict().codes().collect());
        prop_assert_eq!(codes(&one), codes(&other));
        if let (Ok(one), Ok(other)) = (one.eligible(), other.eligible()) {
            let (one, other) = (one.options().unwrap().roles, other.options().unwrap().roles);
            if case.locked() {
                prop_assert_eq!(one, other);
            } else {
                prop_assert_eq!(one.survivor, other.retired);
                prop_assert_eq!(one.retired, other.survivor);
            }
        }
    }

    /// Default choices are always valid, explicit or omitted, and have the same result.
    #[test]
    fn explicit_and_omitted_defaults_have_the_same_plan(case in mergeable(4)) {
        let eligible = case.eligible();
        let omitted = eligible.plan(&Choices::default(), now()).unwrap();
        let explicit = eligible.plan(&eligible.options().unwrap().defaults(), now()).unwrap();
        // An explicitly named primary phone number counts as chosen in Flow.
        let merged = |plan: &Plan<'_>| {
            let mut merged = plan.review().merged.clone();
            merged.sync_overrides.primary = PrimaryDecision::Pims;
            merged
        };
        prop_assert_eq!(merged(&explicit), merged(&omitted));
        prop_assert_eq!(&explicit.review().losses, &omitted.review().losses);
        prop_assert_eq!(&explicit.review().warnings, &omitted.review().warnings);
        prop_assert_eq!(explicit.review().effects.len(), omitted.review().effects.len());
    }

    /// Both profiles of a merge are valid clients.
    #[test]
    fn both_profiles_are_valid_afterwards(case in mergeable(4), wish in wish()) {
        let eligible = case.eligible();
        let outcome = eligible.plan(&wish.valid(&eligible.options().unwrap()), now()).unwrap().apply(stamp("m-1")).unwrap();
        for client in [outcome.survivor, outcome.retired] {
            prop_assert_eq!(Client::new(client.clone().into_parts()), Ok(client));
        }
    }

    /// MERGE-27: texts are never on if the primary phone number has opted out.
    #[test]
    fn no_texts_to_an_opted_out_primary(case in mergeable(4), wish in wish()) {
        let eligible = case.eligible();
        let plan = eligible.plan(&wish.valid(&eligible.options().unwrap()), now()).unwrap();
        let merged = &plan.review().merged;
        let primary = merged.phones.iter().find(|phone| phone.primary);
        prop_assert!(!(merged.contact_by_text && primary.is_some_and(|phone| case.book.is_stopped(phone))));
        // CONTACT-2: exactly one primary phone number, if there is any.
        prop_assert_eq!(primary.is_some(), !merged.phones.is_empty());
    }

    /// MERGE-28: a shared pet is one pet, with the appointments of both.
    #[test]
    fn a_shared_pet_is_one(case in mergeable(1)) {
        let (survivor, retired) = case.sides();
        let mut parts = survivor.clone().into_parts();
        let shared: Vec<Pet> = retired.pets().iter().map(|pet| {
            let own = format!("own-{}", pet.id).parse().unwrap();
            Pet { upcoming_appointments: vec![own], ..pet.clone() }
        }).collect();
        parts.pets.extend(shared.iter().cloned());
        let survivor = Client::new(parts).unwrap();
        let (opened, selected) =
            if survivor.id() == case.opened.id() { (&survivor, retired) } else { (retired, &survivor) };
        let merge = Merge::new(&case.clinic, opened, selected, case.book, MergeSurface::Desktop).policy(case.policy);
        let plan = merge.eligible().unwrap().plan(&Choices::default(), now()).unwrap();
        let merged = &plan.review().merged.pets;
        prop_assert_eq!(merged.len(), survivor.pets().len());
        for (pet, other) in shared.iter().zip(retired.pets()) {
            let one = merged.iter().find(|one| one.id == pet.id).unwrap();
            let both = pet.upcoming_appointments.len() + other.upcoming_appointments.len();
            prop_assert_eq!(one.upcoming_appointments.len(), both);
        }
    }

    /// A conversation that is active on one profile and archived on the other is an error, since the merged profile would be
    /// invalid.
    #[test]
    fn an_invalid_merged_profile_is_rejected(case in mergeable(1)) {
        let (survivor, retired) = case.sides();
        let mut parts = survivor.clone().into_parts();
        parts.archived_conversations.extend(retired.active_conversation().id().cloned());
        let shared = usize::from(retired.active_conversation().id().is_some());
        let survivor = Client::new(parts).unwrap();
        let (opened, selected) =
            if survivor.id() == case.opened.id() { (&survivor, retired) } else { (retired, &survivor) };
        let merge = Merge::new(&case.clinic, opened, selected, case.book, MergeSurface::Desktop).policy(case.policy);
        match merge.eligible().unwrap().plan(&Choices::default(), now()) {
            Ok(_) => prop_assert_eq!(shared, 0),
            Err(problems) => {
                prop_assert_eq!(problems.as_slice().len(), shared);
                prop_assert!(problems.iter().all(|problem| problem.code == ProblemCode::DuplicateId));
            }
        }
    }
}

/// A valid phone number and an unreadable one are two entries, even if they are written alike.
#[test]
fn a_valid_and_an_unreadable_number_written_alike() {
    let mut runner = TestRunner::deterministic();
    let case = mergeable(0).new_tree(&mut runner).unwrap().current();
    let (as_written, number) = number(0, false);
    let phone = |number| Phone {
        as_written: as_written.clone(),
        number,
        derived_line: None,
        primary: false,
        source: PhoneSource::Flow,
        label: None,
    };
    let with = |client: &Client, phone: Phone| {
        let mut parts = client.clone().into_parts();
        parts.phones = vec![phone];
        Client::new(parts).unwrap()
    };
    let opened = with(&case.opened, phone(number));
    let selected = with(&case.selected, phone(PhoneNumber::Invalid));
    let case = Case { opened, selected, ..case };
    let outcome = case.eligible().plan(&Choices::default(), now()).unwrap().apply(stamp("m-1")).unwrap();
    assert_eq!(outcome.survivor.phones().len(), 2);
    assert_eq!(Client::new(outcome.survivor.clone().into_parts()), Ok(outcome.survivor));
}
