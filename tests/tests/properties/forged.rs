//! MERGE-41, MERGE-42: tickets and records are never trusted. However they are altered, a pair that a fresh check blocks is not
//! merged, and a merge has the result of a fresh plan.

use littermate::merge::{
    ApplyError, Choices, Merge, MergeOutput, MergeRecord, RecordContent, RecordState, Ticket, UndoError,
};
use littermate_tests::now;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use serde_json::{Value, json};

use crate::common::case::{Case, any_two, mergeable};
use crate::common::json::{pointers, with};
use crate::common::wish::{Wish, wish};
use crate::common::{config, stamp, undo_stamp};

/// An alteration of a ticket or a record as JSON.
#[derive(Debug, Clone)]
enum Forgery {
    /// Replaces a value by that of another ticket.
    Take(Index),
    /// Replaces a value by another one of the same document.
    Move(Index, Index),
    Remove(Index),
    Twice(Index),
    Put(Index, Value),
}

fn forgery() -> impl Strategy<Value = Forgery> {
    let put = prop_oneof![
        Just(json!("mobile")),
        Just(json!("ever-held")),
        Just(json!("either")),
        Just(json!("a")),
        Just(json!("00000000000000000000000000000000")),
        Just(json!(null)),
        Just(json!([])),
        Just(json!(true)),
        Just(json!({ "type": "active" })),
        Just(json!({ "type": "applied" })),
    ];
    let index = any::<Index>;
    prop_oneof![
        3 => index().prop_map(Forgery::Take),
        2 => (index(), index()).prop_map(|(from, to)| Forgery::Move(from, to)),
        2 => index().prop_map(Forgery::Remove),
        2 => index().prop_map(Forgery::Twice),
        3 => (index(), put).prop_map(|(at, value)| Forgery::Put(at, value)),
    ]
}

fn forged(own: &Value, other: &Value, forgeries: &[Forgery]) -> Value {
    let mut value = own.clone();
    for forgery in forgeries {
        let places = pointers(&value);
        let at = |index: &Index| index.get(&places).as_str();
        match forgery {
            Forgery::Take(index) => {
                if let Some(replacement) = other.pointer(at(index)) {
                    value = with(&value, at(index), replacement.clone());
                }
            }
            Forgery::Move(from, to) => {
                let moved = value.pointer(at(from)).unwrap().clone();
                value = with(&value, at(to), moved);
            }
            Forgery::Remove(index) | Forgery::Twice(index) => {
                let (parent, last) = at(index).rsplit_once('/').unwrap();
                if let (Some(Value::Array(items)), Ok(position)) =
                    (value.pointer_mut(parent), last.parse::<usize>())
                {
                    match forgery {
                        Forgery::Twice(_) => items.push(items[position].clone()),
                        _ => drop(items.remove(position)),
                    }
                }
            }
            Forgery::Put(index, put) => value = with(&value, at(index), put.clone()),
        }
    }
    value
}

/// The result of a fresh plan with the ticket's own surface, policy and choices.
fn fresh(case: &Case, ticket: &Ticket, as_merge: &str) -> Option<MergeOutput> {
    let merge = Merge::new(&case.clinic, &case.opened, &case.selected, case.book, ticket.surface)
        .policy(ticket.policy);
    merge.eligible().ok()?.plan(&ticket.choices, now()).ok()?.apply(stamp(as_merge)).ok()
}

fn ticket(case: &Case, wish: &Wish) -> Ticket {
    let eligible = case.eligible();
    eligible.plan(&wish.valid(&eligible.options().unwrap()), now()).unwrap().ticket()
}

/// The invariant of every ticket, wherever it comes from.
fn merges_only_what_is_fresh(case: &Case, ticket: &Ticket) {
    let merge = Merge::new(&case.clinic, &case.opened, &case.selected, case.book, ticket.surface)
        .policy(ticket.policy);
    match ticket.apply(&case.clinic, &case.opened, &case.selected, case.book, None, stamp("m-1")) {
        Ok(applied) => assert_eq!(applied.outcome(), fresh(case, ticket, "m-1")),
        Err(ApplyError::Blocked(blockers)) => assert_eq!(merge.eligible().err(), Some(blockers)),
        Err(ApplyError::OtherProfiles(_)) => {}
        Err(_) => assert!(merge.eligible().is_ok(), "a blocked merge is rejected for another reason"),
    }
}

proptest! {
    #![proptest_config(config(400))]

    /// A ticket combined from two valid ones: of these profiles under other choices, another policy and another surface.
    #[test]
    fn a_forged_ticket(
        case in mergeable(2),
        wishes in [wish(), wish()],
        mobile in any::<bool>(),
        forgeries in vec(forgery(), 1..4),
    ) {
        let [own, other] = wishes.each_ref().map(|wish| serde_json::to_value(ticket(&case, wish)).unwrap());
        let other = if mobile { with(&other, "/surface", json!("mobile")) } else { other };
        if let Ok(ticket) = serde_json::from_value::<Ticket>(forged(&own, &other, &forgeries)) {
            merges_only_what_is_fresh(&case, &ticket);
        }
    }

    /// A valid ticket, and profiles that have changed since, blocked or not.
    #[test]
    fn a_ticket_of_other_days(case in mergeable(2), later in any_two(), wish in wish(), parts in any::<[bool; 3]>()) {
        let ticket = ticket(&case, &wish);
        let pick = |which: bool, one, other| if which { one } else { other };
        let later = Case {
            clinic: pick(parts[0], &later.clinic, &case.clinic).clone(),
            opened: if parts[1] { later.opened } else { case.opened.clone() },
            selected: if parts[2] { later.selected } else { case.selected.clone() },
            policy: case.policy,
            book: case.book,
        };
        merges_only_what_is_fresh(&later, &ticket);
    }
}

proptest! {
    #![proptest_config(config(150))]

    /// A forged record is neither replayed nor undone unless the rules produce the same result.
    #[test]
    fn a_forged_record(case in mergeable(2), wishes in [wish(), wish()], forgeries in vec(forgery(), 1..3)) {
        let record = |wish: &Wish| {
            let eligible = case.eligible();
            eligible.plan(&wish.valid(&eligible.options().unwrap()), now()).unwrap().apply(stamp("m-1")).unwrap().record
        };
        let [own, other] = wishes.each_ref().map(|wish| serde_json::to_value(record(wish)).unwrap());
        let Ok(record) = serde_json::from_value::<MergeRecord>(forged(&own, &other, &forgeries)) else {
            return Ok(());
        };
        let Some(whole) = record.whole() else { return Ok(()) };
        // A record of format 1 is checked by its ids and roles only: see tests/tests/stored_format_1.rs.
        if whole.ticket.reviewed_at.is_none() {
            return Ok(());
        }
        let recorded = Case {
            clinic: whole.clinic.clone(),
            opened: whole.opened.clone(),
            selected: whole.selected.clone(),
            policy: whole.ticket.policy,
            book: case.book,
        };
        let again =
            whole.ticket.apply(&case.clinic, &case.opened, &case.selected, case.book, Some(&record), stamp("m-2"));
        match again.map(|applied| applied.outcome().unwrap()) {
            Ok(outcome) if outcome.replayed => {
                let given = fresh(&recorded, whole.ticket, "m-1").expect("a replay that the rules do not produce");
                assert_eq!(given.effects, outcome.effects);
                assert_eq!(given.record.whole().unwrap().review, outcome.record.whole().unwrap().review);
                assert_eq!(given.survivor.pets(), outcome.survivor.pets());
            }
            Ok(outcome) => {
                assert!(matches!(record.state, RecordState::Undone { .. }));
                assert_eq!(Some(outcome), fresh(&case, whole.ticket, "m-2"));
            }
            Err(_) => {}
        }
        if let Some(first) = fresh(&recorded, whole.ticket, "m-1") {
            let refused = record.undo(&first.survivor, &first.retired, undo_stamp());
            if record.verify().is_err() {
                assert!(matches!(refused, Err(UndoError::Record(_) | UndoError::AlreadyUndone { .. })));
            }
        } else {
            assert!(record.verify().is_err());
        }
    }
}

/// A record with a rules version that never existed is rejected, since its review could not be checked.
#[test]
fn a_record_of_rules_that_never_were() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let case = mergeable(2).new_tree(&mut runner).unwrap().current();
    let outcome = case.eligible().plan(&Choices::default(), now()).unwrap().apply(stamp("m-1")).unwrap();
    for version in [0, 999] {
        let mut record = outcome.record.clone();
        let RecordContent::Whole { ticket, .. } = &mut record.content else { panic!() };
        (record.rules_version, ticket.rules_version) = (version, version);
        let ticket = ticket.clone();
        let replay =
            ticket.apply(&case.clinic, &case.opened, &case.selected, case.book, Some(&record), stamp("m-2"));
        assert!(matches!(replay, Err(ApplyError::Record(_))), "rules version {version}: {replay:?}");
        let undone = record.undo(&outcome.survivor, &outcome.retired, undo_stamp());
        assert!(matches!(undone, Err(UndoError::Record(_))), "rules version {version}: {undone:?}");
    }
}
