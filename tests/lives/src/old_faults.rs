//! Reintroduces five faults of earlier code one by one, and counts the steps until the harness finds each.
//!
//! [`Faulty`] performs a step with a system, and then changes the profiles, the contact book or the output as the old code did.
//! The rules in the core are not modified.

use std::fmt;

use crate::machine;
use crate::naive::answer::Answer;
use crate::naive::book::{ContactBook, TextOptOut};
use crate::naive::codes;
use crate::naive::pool::Number;
use crate::naive::profile::{CHANNELS, Phone, Profile, ProfileId, Source};
use crate::naive::tickets;
use crate::naive::world::{Merge, World};
use crate::step::Step;
use crate::system::{Patch, System};

/// The maximum number of steps until a fault must be found.
const LIMIT: usize = 100_000;
const SEEDS: [u64; 5] = [1, 2, 3, 4, 5];

/// A performed step: the world before it, and the system's results after it, which can be changed.
struct Took<'step> {
    world: &'step World,
    step: &'step Step,
    answer: &'step mut Answer,
    profiles: Vec<Profile>,
    book: ContactBook,
}

impl Took<'_> {
    fn profile_mut(&mut self, id: ProfileId) -> Option<&mut Profile> {
        self.profiles.iter_mut().find(|profile| profile.id == id)
    }

    /// The merge that this step has undone.
    fn undone(&self) -> Option<&Merge> {
        match self.step {
            Step::Undo { merge } if !self.answer.refused => self.world.merge(*merge),
            _ => None,
        }
    }
}

struct Fault {
    name: &'static str,
    /// Applies the fault to the result of a step; `None` if the step is not affected.
    put: fn(&mut Took<'_>) -> Option<()>,
}

const FAULTS: [Fault; 5] = [
    Fault { name: "an undo loses a STOP of the survivor's own phone number", put: undo_forgets_stop },
    Fault { name: "the sync restores an opted-out phone number that was dropped", put: sync_brings_back },
    Fault { name: "an undo loses an opt-out in the portal", put: undo_loses_opt_out },
    Fault { name: "a late retry after an undo is accepted as a replay", put: late_retry },
    Fault { name: "an only phone number is not primary", put: only_number_not_primary },
];

/// STOPs were stored on profiles, and undo restored the survivor's profile from before the merge.
fn undo_forgets_stop(took: &mut Took<'_>) -> Option<()> {
    let merge = took.undone()?;
    let since = merge.at;
    let own: Vec<Number> = merge.survivor_before.numbers();
    for number in own {
        let entry = took
            .book
            .phone_mut(number)
            .filter(|entry| matches!(entry.text, TextOptOut::Stopped { at } if at >= since));
        if let Some(entry) = entry {
            entry.text = TextOptOut::None;
        }
    }
    Some(())
}

/// The profile did not store which phone numbers of the PIMS a merge or an edit had dropped.
fn sync_brings_back(took: &mut Took<'_>) -> Option<()> {
    let Step::Sync { profile: id } = *took.step else { return None };
    if took.answer.refused {
        return None;
    }
    let book = took.book.clone();
    let profile = took.profile_mut(id)?;
    let stopped: Vec<Number> =
        profile.ignored.iter().copied().filter(|number| book.is_stopped(*number)).collect();
    profile.ignored.retain(|number| !stopped.contains(number));
    let brought = |number| Phone::plain(number, Source::Pims);
    profile.phones.extend(stopped.into_iter().map(brought));
    profile.settle_primary();
    Some(())
}

/// Undo restored the switches of both profiles from before the merge.
fn undo_loses_opt_out(took: &mut Took<'_>) -> Option<()> {
    let merge = took.undone()?;
    let before = [merge.survivor_before.clone(), merge.retired_before.clone()];
    for before in before {
        let now = took.profile_mut(before.id)?;
        for channel in CHANNELS {
            if now.switch(channel).is_clients_no() {
                now.set_switch(channel, before.switch(channel));
            }
        }
    }
    Some(())
}

/// A retry with an undone record was treated like any other.
fn late_retry(took: &mut Took<'_>) -> Option<()> {
    let Step::Apply { ticket, record, .. } = *took.step else { return None };
    let spent = took.answer.codes.contains(&(codes::TICKET_USED, None));
    let given = tickets::record_given(took.world, ticket, record).filter(|_| spent)?;
    let merge = took.world.merge(given)?;
    *took.answer = merge.answer.clone();
    took.answer.facts.replay = true;
    Some(())
}

/// A phone number became primary when it was added as the only one, but not when the others were removed.
fn only_number_not_primary(took: &mut Took<'_>) -> Option<()> {
    let (Step::Sync { profile: id } | Step::Edit { profile: id, .. }) = *took.step else { return None };
    let before = took.world.profile(id)?;
    let had_several = before.phones.len() > 1;
    let primary_left = before.primary;
    let now = took.profile_mut(id).filter(|now| had_several && now.phones.len() == 1)?;
    if now.primary != primary_left {
        now.primary = None;
    }
    Some(())
}

/// A system with the fault at this index in [`FAULTS`].
#[derive(Debug, Clone)]
struct Faulty<S, const FAULT: usize>(S);

impl<S: Patch, const FAULT: usize> System for Faulty<S, FAULT> {
    fn start(world: &World) -> Self {
        Self(S::start(world))
    }

    fn perform(&mut self, world: &World, step: &Step) -> Answer {
        let mut answer = self.0.perform(world, step);
        let (profiles, book) = (self.0.projection(), self.0.book());
        let mut took = Took { world, step, answer: &mut answer, profiles, book };
        let put = FAULTS.get(FAULT).and_then(|fault| (fault.put)(&mut took));
        let Took { profiles, book, .. } = took;
        if put.is_some() {
            self.0.patch(profiles, book);
        }
        answer
    }

    fn projection(&self) -> Vec<Profile> {
        self.0.projection()
    }

    fn book(&self) -> ContactBook {
        self.0.book()
    }

    fn every_output_is_an_input(&self) -> Result<(), String> {
        self.0.every_output_is_an_input()
    }
}

/// The number of steps until each fault was found, by seed.
pub(crate) struct Found([[Option<usize>; SEEDS.len()]; FAULTS.len()]);

/// Applies each fault to the system, and searches for it with each seed.
pub(crate) fn find<S: Patch>() -> Found {
    Found([
        found_with::<S, 0>(),
        found_with::<S, 1>(),
        found_with::<S, 2>(),
        found_with::<S, 3>(),
        found_with::<S, 4>(),
    ])
}

fn found_with<S: Patch, const FAULT: usize>() -> [Option<usize>; SEEDS.len()] {
    SEEDS.map(|seed| machine::steps_until_found::<Faulty<S, FAULT>>(LIMIT, seed))
}

impl Found {
    /// Whether every fault was found with every seed.
    pub(crate) fn all(&self) -> bool {
        self.0.iter().flatten().all(Option::is_some)
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "| fault |")?;
        for seed in SEEDS {
            write!(f, " seed {seed} |")?;
        }
        writeln!(f, " mean |")?;
        writeln!(f, "|---|{}---|", "---|".repeat(SEEDS.len()))?;
        for (fault, found) in FAULTS.iter().zip(&self.0) {
            write!(f, "| {} |", fault.name)?;
            for steps in found {
                match steps {
                    Some(steps) => write!(f, " {steps} |")?,
                    None => write!(f, " not found |")?,
                }
            }
            match mean(found) {
                Some(mean) => writeln!(f, " {mean} |")?,
                None => writeln!(f, " |")?,
            }
        }
        write!(f, "\nSteps until the fault was found, of at most {LIMIT}.")
    }
}

/// The rounded mean, if the fault was found with every seed.
fn mean(found: &[Option<usize>]) -> Option<usize> {
    let all = found.iter().copied().collect::<Option<Vec<usize>>>()?;
    let sum = all.iter().fold(0_usize, |sum, steps| sum.saturating_add(*steps));
    sum.checked_div(all.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_that_one_seed_does_not_find_is_a_failure() {
        let mut found = Found([[Some(10); SEEDS.len()]; FAULTS.len()]);
        assert!(found.all());
        found.0[1] = [Some(10), Some(20), None, Some(40), Some(50)];
        assert!(!found.all());
        let table = found.to_string();
        assert!(table.contains("| 10 | 10 | 10 | 10 | 10 | 10 |\n"), "{table}");
        assert!(table.contains("| 10 | 20 | not found | 40 | 50 | |\n"), "{table}");
    }

    #[test]
    fn the_first_failing_step_counts() {
        assert_eq!(mean(&[Some(1), Some(4)]), Some(2));
        assert_eq!(machine::steps_until_found::<crate::system::Naive>(200, 1), None);
        assert!(machine::steps_until_found::<Faulty<crate::system::Naive, 4>>(LIMIT, 1).is_some());
    }
}
