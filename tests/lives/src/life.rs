//! Runs a life: every step is performed by the model and by a system, and the results are compared.

use crate::compare;
use crate::invariants::{self, Transition};
use crate::naive;
use crate::naive::answer::Verdict;
use crate::naive::profile::{Profile, ProfileId, Status};
use crate::naive::start;
use crate::naive::world::{PimsVersion, World};
use crate::settle::{settle, tidy};
use crate::step::{Life, Start, Step};
use crate::system::System;

/// A failing step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// The index among the steps of the life.
    pub(crate) step: usize,
    /// The step with ids in place of indices.
    pub(crate) settled: Step,
    pub(crate) differences: Vec<String>,
}

/// A running life: the world that the model and the system agree on, and the system.
#[derive(Debug, Clone)]
pub(crate) struct Living<S> {
    world: World,
    system: S,
}

/// Runs a whole life. Returns how many of its steps applied.
pub(crate) fn live<S: System>(life: &Life) -> Result<usize, Failure> {
    let mut living = Living::<S>::start(life.start);
    let mut applied: usize = 0;
    for (number, step) in life.steps.iter().enumerate() {
        let Some(settled) = settle(&living.world, step) else { continue };
        let applies = living.take(&settled);
        let applies = applies.map_err(|differences| Failure { step: number, settled, differences })?;
        applied = applied.saturating_add(usize::from(applies));
    }
    Ok(applied)
}

impl<S: System> Living<S> {
    pub(crate) fn start(start: Start) -> Self {
        let world = start::world(start);
        let system = S::start(&world);
        Self { world, system }
    }

    #[cfg(test)]
    pub(crate) fn world(&self) -> &World {
        &self.world
    }

    /// Performs a settled step. Returns whether it applied to the world, or all differences after it.
    pub(crate) fn take(&mut self, step: &Step) -> Result<bool, Vec<String>> {
        let before = self.world.clone();
        let mut after = before.clone();
        let expected = naive::apply(&mut after, step);
        if expected.verdict == Verdict::Skipped {
            return Ok(false);
        }
        let mut wrong = match step {
            Step::Sync { profile } if expected.verdict == Verdict::Accepted => self.nights(*profile),
            _ => Vec::new(),
        };
        let answer = self.system.perform(&before, step);
        let projection = self.system.projection();
        wrong.extend(compare::answers(&expected, &answer));
        wrong.extend(compare::profiles(&after.profiles, &projection, &expected.open));
        let book = self.system.book();
        wrong.extend(compare::books(&after.book, &book, &expected.open));
        adopt(&mut after, projection);
        after.book = book;
        let transition = Transition { before: &before, step, answer: &answer, after: &after };
        wrong.extend(invariants::violations(&transition));
        wrong.extend(self.system.every_output_is_an_input().err());
        self.world = after;
        if self.world.merges.len() > before.merges.len() {
            wrong.extend(self.undo_at_once());
        }
        if wrong.is_empty() { Ok(true) } else { Err(wrong) }
    }

    /// MERGE-44: undo directly after apply restores both profiles. It is performed on a copy of the system.
    fn undo_at_once(&self) -> Vec<String> {
        let Some(merge) = self.world.merges.last() else { return Vec::new() };
        let step = Step::Undo { merge: merge.id };
        let mut system = self.system.clone();
        let answer = system.perform(&self.world, &step);
        if answer.refused {
            return vec![format!("undo directly after apply is rejected with {:?}", answer.codes)];
        }
        let mut after = self.world.clone();
        naive::apply(&mut after, &step);
        adopt(&mut after, system.projection());
        after.book = system.book();
        let transition = Transition { before: &self.world, step: &step, answer: &answer, after: &after };
        let mut wrong = invariants::violations(&transition);
        for violation in &mut wrong {
            violation.insert_str(0, "undo directly after apply: ");
        }
        wrong
    }

    /// CONTACT-6: a second sync changes nothing, and one sync with two changes has the same result as two syncs with one change
    /// each.
    fn nights(&self, id: ProfileId) -> Vec<String> {
        let record = self.world.profile(id).and_then(|profile| profile.record);
        let Some(record) = record.and_then(|record| self.world.record(record)) else { return Vec::new() };
        let last = &record.now;
        let direct = self.after_nights(id, &[last]);
        let mut wrong = Vec::new();
        if self.after_nights(id, &[last, last]) != direct {
            wrong.push(format!("CONTACT-6: a second sync changes profile {id}"));
        }
        let Some(first) = &record.synced else { return wrong };
        for between in halfway(first, last) {
            let in_two_steps = self.after_nights(id, &[&between, last]);
            if in_two_steps != direct {
                wrong.push(format!(
                    "CONTACT-6: {in_two_steps:?} after an earlier sync of {between:?}, {direct:?} without it"
                ));
            }
        }
        wrong
    }

    fn after_nights(&self, id: ProfileId, nights: &[&PimsVersion]) -> Option<Profile> {
        let mut system = self.system.clone();
        let mut world = self.world.clone();
        let record = world.profile(id)?.record?;
        for night in nights {
            world.record_mut(record)?.now = (*night).clone();
            system.perform(&world, &Step::Sync { profile: id });
        }
        let mut profile = system.projection().into_iter().find(|profile| profile.id == id)?;
        profile.ignored.sort_unstable();
        Some(profile)
    }
}

/// Versions with one of two changes: everything except phone numbers, added phone numbers, removed phone numbers.
fn halfway(first: &PimsVersion, last: &PimsVersion) -> Vec<PimsVersion> {
    let common: Vec<usize> =
        first.numbers.iter().copied().filter(|number| last.numbers.contains(number)).collect();
    let mut all = first.numbers.clone();
    all.extend(last.numbers.iter().copied().filter(|number| !first.numbers.contains(number)));
    [
        PimsVersion { name: last.name, email: last.email, ..first.clone() },
        PimsVersion { name: first.name, email: first.email, ..last.clone() },
        PimsVersion { mark: first.mark, ..last.clone() },
        PimsVersion { numbers: common, ..last.clone() },
        PimsVersion { numbers: all, ..last.clone() },
    ]
    .map(tidy)
    .to_vec()
}

/// Continues with the system's profiles. Only the status and the merges of a retired profile are compared.
fn adopt(world: &mut World, projection: Vec<Profile>) {
    for (profile, observed) in world.profiles.iter_mut().zip(projection) {
        if matches!(observed.status, Status::Retired { .. }) {
            profile.status = observed.status;
            profile.merges = observed.merges;
        } else {
            *profile = observed;
        }
    }
    let profiles = world.profiles.clone();
    if let Some(merge) = world.merges.last_mut() {
        let now = profiles.into_iter().find(|profile| profile.id == merge.survivor_after.id);
        if let Some(now) =
            now.filter(|now| now.merges == merge.survivor_after.merges && merge.at == world.clock)
        {
            merge.survivor_after = now;
        }
    }
}
