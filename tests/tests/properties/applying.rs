//! MERGE-40 to MERGE-43: apply produces what the review showed, once, and again on a retry.

use littermate::merge::{ApplyError, BlockerKind, MergeEffect, MergeOutput};
use littermate::problem::ProblemCode;
use littermate::rule::Rule;
use littermate_tests::now;
use proptest::prelude::*;

use crate::common::case::{Case, mergeable};
use crate::common::wish::{Wish, wish};
use crate::common::{config, stamp, undo_stamp};

/// The rules of the effects, in order (MERGE-33 to MERGE-39).
fn rules(effects: &[MergeEffect]) -> Vec<Rule> {
    effects.iter().map(|effect| effect.rule).collect()
}

fn merged(case: &Case, wish: &Wish) -> MergeOutput {
    let eligible = case.eligible();
    eligible.plan(&wish.valid(&eligible.options().unwrap()), now()).unwrap().apply(stamp("m-1")).unwrap()
}

/// The two profiles of an outcome as inputs of a retry: opened first.
fn again<'o>(case: &Case, outcome: &'o MergeOutput) -> [&'o littermate::model::client::Client; 2] {
    if outcome.survivor.id() == case.opened.id() {
        [&outcome.survivor, &outcome.retired]
    } else {
        [&outcome.retired, &outcome.survivor]
    }
}

proptest! {
    #![proptest_config(config(250))]

    #[test]
    fn a_ticket_applies_as_its_plan_does(case in mergeable(3), wish in wish()) {
        let eligible = case.eligible();
        let plan = eligible.plan(&wish.valid(&eligible.options().unwrap()), now()).unwrap();
        let (ticket, review) = (plan.ticket(), plan.review().clone());
        let at_once = plan.apply(stamp("m-1")).unwrap();
        let later = ticket.apply(&case.clinic, &case.opened, &case.selected, case.book, None, stamp("m-1")).unwrap();
        let later = later.outcome().unwrap();
        prop_assert_eq!(&at_once, &later);
        prop_assert!(!later.replayed);

        let (survivor, shown) = (&later.survivor, &review.merged);
        prop_assert_eq!(survivor.id(), &shown.client);
        prop_assert_eq!(survivor.pims(), &shown.pims);
        prop_assert_eq!(survivor.name(), &shown.name);
        prop_assert_eq!(survivor.email(), shown.email.as_ref());
        prop_assert_eq!(survivor.phones(), &shown.phones);
        prop_assert_eq!(survivor.preferences(), &shown.preferences);
        prop_assert_eq!(survivor.pets(), &shown.pets);
        prop_assert_eq!(survivor.active_conversation(), &shown.active_conversation);
        prop_assert_eq!(&later.effects, &review.effects);

        let record = later.record.whole().unwrap();
        prop_assert_eq!((record.opened, record.selected), (&case.opened, &case.selected));
        prop_assert_eq!((record.ticket, record.review), (&ticket, &review));
        prop_assert_eq!(later.record.verify(), Ok(()));
    }

    #[test]
    fn effects_are_in_the_order_of_their_rules(case in mergeable(3), wish in wish()) {
        let rules = rules(&merged(&case, &wish).effects);
        let mut sorted = rules.clone();
        sorted.sort_unstable();
        prop_assert_eq!(&rules, &sorted);
        prop_assert_eq!(rules.first(), Some(&Rule::SurvivorIsUpdated));
        prop_assert_eq!(rules.last(), Some(&Rule::OtherProfileIsRetired));
    }

    /// MERGE-42, with the record: the same outcome with its first stamp, whatever the current profiles.
    #[test]
    fn a_retry_with_the_record_is_a_replay(case in mergeable(3), wish in wish(), merged_ones in any::<bool>()) {
        let first = merged(&case, &wish);
        let [opened, selected] = if merged_ones { again(&case, &first) } else { [&case.opened, &case.selected] };
        let ticket = first.record.whole().unwrap().ticket;
        let second = ticket.apply(&case.clinic, opened, selected, case.book, Some(&first.record), stamp("m-2")).unwrap();
        let second = second.outcome().unwrap();
        prop_assert!(second.replayed);
        prop_assert_eq!(MergeOutput { replayed: false, ..second }, first);
    }

    /// MERGE-42, without the record: an error that names survivor and merge.
    #[test]
    fn a_retry_without_the_record_is_rejected(case in mergeable(3), wish in wish()) {
        let first = merged(&case, &wish);
        let [opened, selected] = again(&case, &first);
        let second = first.record.whole().unwrap().ticket.apply(&case.clinic, opened, selected, case.book, None, stamp("m-2"));
        let Err(ApplyError::Blocked(blockers)) = second else { panic!("{second:?}") };
        let (survivor, merge) = (first.survivor.id().clone(), first.record.merge.clone());
        let client = first.retired.id().clone();
        let retired = BlockerKind::ClientRetired { client, survivor, merge, into_the_other: true };
        prop_assert!(blockers.iter().any(|blocker| blocker.kind == retired), "{blockers}");
    }

    /// MERGE-42: after an undo, the ticket has been used: with the record from before or after the undo, and without one.
    #[test]
    fn after_an_undo_the_ticket_has_been_used(case in mergeable(3), wish in wish()) {
        let first = merged(&case, &wish);
        let undone = first.record.undo(&first.survivor, &first.retired, undo_stamp()).unwrap();
        let (opened, selected) = if undone.survivor.id() == case.opened.id() {
            (&undone.survivor, &undone.retired)
        } else {
            (&undone.retired, &undone.survivor)
        };
        let ticket = first.record.whole().unwrap().ticket;
        for record in [&undone.record, &first.record] {
            let again = ticket.apply(&case.clinic, opened, selected, case.book, Some(record), stamp("m-2"));
            prop_assert!(matches!(again, Err(ApplyError::Used { .. })), "{again:?}");
        }
        let bare = ticket.apply(&case.clinic, opened, selected, case.book, None, stamp("m-2"));
        prop_assert!(matches!(bare, Err(ApplyError::Stale(_))), "{bare:?}");
        let same_id = ticket.apply(&case.clinic, opened, selected, case.book, None, stamp("m-1"));
        prop_assert!(matches!(same_id, Err(ApplyError::Choices(_))), "{same_id:?}");
    }

    /// MERGE-43: the id of an active merge cannot be reused.
    #[test]
    fn the_id_of_an_active_merge_is_rejected(case in mergeable(1)) {
        let (survivor, _) = case.sides();
        for standing in survivor.merges() {
            let plan = case.eligible().plan(&Default::default(), now()).unwrap();
            let problems = plan.apply(stamp(standing.merge.as_str())).unwrap_err();
            prop_assert_eq!(problems.as_slice()[0].code, ProblemCode::MergeIdUsed);
            prop_assert_eq!(problems.as_slice()[0].path.as_str(), "/stamp/merge");
        }
    }
}
