//! MERGE-44 without edits after the merge: undo restores both profiles, and lists what it cannot restore.

use littermate::merge::{
    Irreversible, Merge, MergeAction, MergeOutput, MergeSurface, RecordState, UndoError,
};
use littermate::model::client::{Client, ClientParts};
use littermate::model::pet::PetStatus;
use littermate_tests::now;
use proptest::prelude::*;

use crate::common::case::{Case, cleared, mergeable};
use crate::common::client::client;
use crate::common::wish::{Wish, wish};
use crate::common::{config, stamp, undo_stamp};

pub(super) fn merged(case: &Case, wish: &Wish) -> MergeOutput {
    let eligible = case.eligible();
    eligible.plan(&wish.valid(&eligible.options().unwrap()), now()).unwrap().apply(stamp("m-1")).unwrap()
}

fn without_payment_methods(client: &Client) -> Client {
    let parts = ClientParts { payment_methods: Vec::new(), ..client.clone().into_parts() };
    Client::new(parts).unwrap()
}

proptest! {
    #![proptest_config(config(250))]

    #[test]
    fn undo_restores_both_profiles(case in mergeable(4), wish in wish()) {
        let outcome = merged(&case, &wish);
        let removed: Vec<_> = outcome.effects.iter().filter_map(|effect| match &effect.kind {
            MergeAction::RemovePaymentMethods { client, .. } => Some(client.clone()),
            _ => None,
        }).collect();
        let undone = outcome.record.undo(&outcome.survivor, &outcome.retired, undo_stamp()).unwrap();
        let (survivor, retired) = case.sides();
        for (before, back) in [(survivor, &undone.survivor), (retired, &undone.retired)] {
            prop_assert_eq!(back.undone_merges(), [outcome.record.merge.clone()]);
            let parts = ClientParts { undone_merges: Vec::new(), ..back.clone().into_parts() };
            let back = &Client::new(parts).unwrap();
            if removed.contains(before.id()) {
                prop_assert_eq!(&without_payment_methods(before), back);
            } else {
                prop_assert_eq!(before, back);
            }
        }
        prop_assert_eq!(&undone.conflicts, &vec![]);

        let mut listed = Vec::new();
        for one in &undone.irreversible {
            match &one.kind {
                Irreversible::PaymentMethodsRemoved { client } => listed.push(client.clone()),
                Irreversible::PetsWrittenBack { pets, .. } => {
                    let alive = retired.pets().iter().filter(|pet| pet.status != PetStatus::Deceased);
                    let restored: Vec<_> = alive.map(|pet| pet.id.clone()).collect();
                    prop_assert_eq!(pets, &restored);
                }
            }
        }
        prop_assert_eq!(listed, removed);
        let written_back =
            outcome.effects.iter().any(|effect| matches!(effect.kind, MergeAction::WriteBackPets { .. }));
        let listed = undone.irreversible.iter().any(|one| matches!(one.kind, Irreversible::PetsWrittenBack { .. }));
        prop_assert_eq!(written_back, listed);
    }

    #[test]
    fn an_undone_merge_is_not_undone_again(case in mergeable(2), wish in wish()) {
        let outcome = merged(&case, &wish);
        let undone = outcome.record.undo(&outcome.survivor, &outcome.retired, undo_stamp()).unwrap();
        assert!(matches!(undone.record.state, RecordState::Undone { .. }));
        let (by, at) = (undo_stamp().by, undo_stamp().at);
        for (survivor, retired) in
            [(&undone.survivor, &undone.retired), (&outcome.survivor, &outcome.retired)]
        {
            let again = undone.record.undo(survivor, retired, undo_stamp());
            prop_assert_eq!(again, Err(UndoError::AlreadyUndone { by: by.clone(), at }));
        }
    }

    /// Only the two profiles of the record are accepted, as the merge left them or edited after it.
    #[test]
    fn other_profiles_are_rejected(case in mergeable(2), wish in wish()) {
        let outcome = merged(&case, &wish);
        let (survivor, retired) = case.sides();
        let record = &outcome.record;
        for (one, other) in [
            (&outcome.retired, &outcome.survivor),
            (&outcome.survivor, &outcome.survivor),
            (&outcome.survivor, retired),
            (survivor, &outcome.retired),
        ] {
            let refused = record.undo(one, other, undo_stamp());
            assert!(matches!(refused, Err(UndoError::OtherProfiles { .. })), "{refused:?}");
        }
    }

    /// Newest first: while a later merge is active, undoing the earlier one is an error that names the later one.
    #[test]
    fn a_later_merge_must_be_undone_first(case in mergeable(2), wish in wish(), mut third in client("c", 2)) {
        let first = merged(&case, &wish);
        cleared(&mut third, case.policy);
        let third = Client::new(third).unwrap();
        let later = Merge::new(&case.clinic, &first.survivor, &third, case.book, MergeSurface::Desktop).policy(case.policy);
        let Ok(eligible) = later.eligible() else { return Ok(()) };
        let second = eligible.plan(&Default::default(), now()).unwrap().apply(stamp("m-2")).unwrap();
        let now = if second.survivor.id() == first.survivor.id() { &second.survivor } else { &second.retired };
        let refused = first.record.undo(now, &first.retired, undo_stamp());
        prop_assert_eq!(refused, Err(UndoError::LaterMerge { merge: "m-2".parse().unwrap() }));

        let back = second.record.undo(&second.survivor, &second.retired, undo_stamp()).unwrap();
        let now = if back.survivor.id() == first.survivor.id() { &back.survivor } else { &back.retired };
        prop_assert!(first.record.undo(now, &first.retired, undo_stamp()).is_ok());
    }
}
