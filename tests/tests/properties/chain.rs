//! MERGE-45: a chain equals its steps in sequence, up to the first failure.

use littermate::merge::{
    BlockerCode, Chain, ChainRecords, ChainStep, Merge, MergeAction, MergeChainOutput, MergeOutput,
    MergeSurface, StopReason,
};
use littermate::model::client::Client;
use proptest::prelude::*;

use crate::common::case::{Case, cleared, mergeable};
use crate::common::client::client;
use crate::common::wish::{Wish, wish};
use crate::common::{config, stamp};

#[derive(Debug)]
struct Link {
    selected: Client,
    wish: Wish,
    wild: bool,
}

fn links() -> impl Strategy<Value = (Case, Vec<Link>)> {
    let third = (client("c", 2), prop::bool::weighted(0.8));
    let fourth = (client("d", 2), prop::bool::weighted(0.8));
    let wishes = [wish(), wish(), wish()];
    (mergeable(2), third, fourth, wishes, prop::bool::weighted(0.2)).prop_map(
        |(case, third, fourth, wishes, wild)| {
            let made = |(mut parts, clear)| {
                if clear {
                    cleared(&mut parts, case.policy);
                }
                Client::new(parts).unwrap()
            };
            // The last one shares a pet with the opened profile, as co-owners do.
            let mut fourth = fourth;
            fourth.0.pets.splice(0..0, case.opened.pets().first().cloned());
            let clients = [case.selected.clone(), made(third), made(fourth)];
            let link = |(selected, wish)| Link { selected, wish, wild };
            (case, clients.into_iter().zip(wishes).map(link).collect())
        },
    )
}

/// The steps applied individually, each from the survivor of the previous one, and their outcomes.
fn by_hand(case: &Case, links: &[Link]) -> (Vec<ChainStep>, Vec<MergeOutput>, Option<StopReason>) {
    let (mut steps, mut done, mut stop) = (Vec::new(), Vec::<MergeOutput>::new(), None);
    for (index, link) in links.iter().enumerate() {
        let opened = done.last().map_or(&case.opened, |outcome| &outcome.survivor).clone();
        let stamp = stamp(&format!("m-{index}"));
        let merge = Merge::new(&case.clinic, &opened, &link.selected, case.book, MergeSurface::Desktop)
            .policy(case.policy);
        let eligible = merge.eligible();
        let choices = eligible.as_ref().map_or_else(
            |_| Default::default(),
            |eligible| {
                let options = eligible.options().unwrap();
                if link.wild { link.wish.wild(&options) } else { link.wish.valid(&options) }
            },
        );
        steps.push(ChainStep {
            selected: link.selected.clone(),
            choices: choices.clone(),
            stamp: stamp.clone(),
        });
        if stop.is_some() {
            continue;
        }
        let outcome = match eligible {
            Err(blockers) => Err(StopReason::Blocked { blockers: blockers.into_vec() }),
            Ok(eligible) => match eligible.plan(&choices, stamp.at) {
                Err(problems) => {
                    let more_problems = problems.more();
                    Err(StopReason::InvalidChoices { problems: problems.into_vec(), more_problems })
                }
                Ok(plan) => Ok(plan.apply(stamp).unwrap()),
            },
        };
        match outcome {
            Ok(outcome) => done.push(outcome),
            Err(reason) => stop = Some(reason),
        }
    }
    (steps, done, stop)
}

fn chain(case: &Case, steps: Vec<ChainStep>, records: ChainRecords) -> MergeChainOutput {
    let (clinic, opened) = (&case.clinic, &case.opened);
    Chain::new(clinic, opened, case.book, MergeSurface::Desktop)
        .policy(case.policy)
        .apply(steps, records)
        .unwrap()
}

/// Compares the chain's output with these outcomes: all of each, except for contact details that a later outcome replaces.
fn holds(output: &MergeChainOutput, case: &Case, done: &[MergeOutput]) {
    assert_eq!(&output.survivor, done.last().map_or(&case.opened, |outcome| &outcome.survivor));
    assert_eq!(output.done.len(), done.len());
    for (index, (merge, outcome)) in output.done.iter().zip(done).enumerate() {
        assert_eq!(merge.record.as_ref(), Some(&outcome.record));
        assert_eq!((&merge.merge, &merge.survivor), (&outcome.record.merge, outcome.survivor.id()));
        assert_eq!(merge.retired, outcome.retired);
        let mut effects = outcome.effects.clone();
        if index + 1 < done.len() {
            effects.retain(|effect| !matches!(effect.kind, MergeAction::UpdateClient { .. }));
        }
        assert_eq!(merge.effects, effects);
    }
}

/// The paths of a chain's problems are prefixed with the step.
fn as_in_a_step(reason: StopReason) -> StopReason {
    match reason {
        StopReason::InvalidChoices { mut problems, more_problems } => {
            for problem in &mut problems {
                problem.path.insert_str(0, "/choices");
            }
            StopReason::InvalidChoices { problems, more_problems }
        }
        blocked @ StopReason::Blocked { .. } => blocked,
    }
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn a_chain_is_its_steps((case, links) in links()) {
        let (steps, done, stop) = by_hand(&case, &links);
        let outcome = chain(&case, steps.clone(), ChainRecords::All);
        holds(&outcome, &case, &done);
        // Without records, the output is the same except for the records; with a range, the same records.
        let mut without = outcome.clone();
        without.done.iter_mut().for_each(|merge| merge.record = None);
        prop_assert_eq!(&chain(&case, steps.clone(), ChainRecords::None), &without);
        let mut some = without;
        for (merge, whole) in some.done.iter_mut().zip(&outcome.done).skip(1).take(1) {
            merge.record.clone_from(&whole.record);
        }
        prop_assert_eq!(&chain(&case, steps, ChainRecords::Range { from: 1, to: 2 }), &some);
        match stop {
            None => {
                prop_assert_eq!(outcome.stopped, None);
                prop_assert!(outcome.not_attempted.is_empty());
            }
            Some(reason) => {
                let stop = outcome.stopped.unwrap();
                prop_assert_eq!(usize::try_from(stop.step).unwrap(), done.len());
                prop_assert_eq!(&stop.selected, links[done.len()].selected.id());
                prop_assert_eq!(stop.reason, as_in_a_step(reason));
                let rest: Vec<_> = links[done.len() + 1..].iter().map(|link| link.selected.id().clone()).collect();
                prop_assert_eq!(outcome.not_attempted, rest);
            }
        }
    }

    /// A profile that a step retired is not merged again, even if the caller passes its old version.
    #[test]
    fn no_profile_is_merged_twice((case, links) in links()) {
        let step = |link: &Link, merge| ChainStep {
            selected: link.selected.clone(), choices: Default::default(), stamp: stamp(merge),
        };
        let first = step(&links[0], "m-0");
        let outcome = chain(&case, vec![first.clone(), ChainStep { stamp: stamp("m-1"), ..first }], ChainRecords::All);
        prop_assert_eq!(outcome.done.len(), 1);
        let StopReason::Blocked { blockers } = outcome.stopped.unwrap().reason else { panic!() };
        let code = blockers[0].kind.code();
        // If the selected one is the survivor, it is the same profile on both sides.
        prop_assert!(code == BlockerCode::ClientRetired || code == BlockerCode::SameClient, "{code:?}");
    }
}
