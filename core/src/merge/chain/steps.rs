//! Applying a chain, step by step.

use std::collections::{BTreeMap, BTreeSet};

use super::{Chain, ChainMerge, ChainRecords, ChainStep, ChainStop, MergeChainOutput, StopReason};
use crate::limits;
use crate::lists;
use crate::merge::apply::{MergeOutput, MergeStamp, merged, retired, unused};
use crate::merge::effect::{MergeAction, MergeEffect};
use crate::merge::pair::Merge;
use crate::merge::plan::Plan;
use crate::merge::policy::{MergePolicy, MergeSurface};
use crate::merge::record::MergeRecord;
use crate::merge::roles::RoleProfiles;
use crate::model::client::{ActiveMerge, Client, ClientParts};
use crate::model::clinic::Clinic;
use crate::model::contact_book::ContactIndex;
use crate::model::ids::{ClientId, MergeId, PetId};
use crate::model::pet::Pet;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::text_index::TextIndex;

impl<'a> Chain<'a> {
    /// A chain that was started from the page of the opened profile.
    #[must_use]
    pub const fn new(
        clinic: &'a Clinic,
        opened: &'a Client,
        book: &'a ContactIndex<'a>,
        surface: MergeSurface,
    ) -> Self {
        Self { clinic, opened, book, surface, policy: MergePolicy::DEFAULT }
    }

    /// Sets the policy. Without it, the default policy applies.
    #[must_use]
    pub const fn policy(mut self, policy: MergePolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Merges the profile of each step into the survivor of the step before (MERGE-45). The chain stops at the first
    /// step that is blocked or whose choices are not valid. The steps before it remain applied.
    ///
    /// ```
    /// use littermate::merge::{Chain, ChainRecords, ChainStep, MergePolicy, MergeStamp, StopReason};
    /// use littermate::{Choices, MergeSurface};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let opened = Client::draft(facts.clone()).check(&clinic)?.client;
    /// # let selected = Client::draft(ClientFacts { id: "annie".parse()?, ..facts }).check(&clinic)?.client;
    ///
    /// let step = |merge: &str| -> Result<ChainStep, Box<dyn std::error::Error>> {
    ///     let stamp = MergeStamp { merge: merge.parse()?, by: "dr-kim".parse()?, at: "2026-03-01T09:30:00Z".parse()? };
    ///     Ok(ChainStep { selected: selected.clone(), choices: Choices::default(), stamp })
    /// };
    /// let book = ContactBook::EMPTY;
    /// let book = book.index()?;
    /// let chain = Chain::new(&clinic, &opened, &book, MergeSurface::Desktop);
    /// let output = chain.apply(vec![step("m-1")?, step("m-2")?], ChainRecords::All)?;
    /// assert_eq!(output.survivor.id(), opened.id());
    /// assert_eq!(output.done.len(), 1);
    /// assert!(output.done[0].record.is_some());
    ///
    /// // The first step retired the profile of the second one.
    /// let StopReason::Blocked { blockers } = output.stopped.unwrap().reason else { panic!() };
    /// assert_eq!(blockers[0].rule.id(), "MERGE-3");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A problem with the path `/steps` above 1,000 steps, or with the path of each merge id that an earlier step uses
    /// (MERGE-43).
    pub fn apply(&self, steps: Vec<ChainStep>, records: ChainRecords) -> Result<MergeChainOutput, Problems> {
        lists::within("/steps", steps.len(), limits::CHAIN_LIST)?;
        let mut problems = Collector::default();
        for (id, index) in TextIndex::of(steps.iter().map(|step| step.stamp.merge.as_str())).again() {
            problems.push(|| {
                let path = format!("/steps/{index}/stamp/merge");
                let detail = format!("Merge id {id} is already used by an earlier step.");
                Problem::new(ProblemCode::MergeIdUsed, path, detail).by(Rule::MergeRecord).given(id)
            });
        }
        problems.finish()?;
        Ok(self.each(steps, records))
    }

    fn each(&self, steps: Vec<ChainStep>, records: ChainRecords) -> MergeChainOutput {
        let mut survivor = Survivor::of(self.opened.clone());
        let mut done: Vec<ChainMerge> = Vec::with_capacity(steps.len());
        let mut retired_by: BTreeMap<ClientId, usize> = BTreeMap::new();
        let mut steps = (0..).zip(steps);
        while let Some((index, step)) = steps.next() {
            // A profile that an earlier step retired is used as that step left it, not as it was passed in.
            let earlier = retired_by.get(step.selected.id()).and_then(|place| done.get(*place));
            let selected = earlier.map_or(&step.selected, |merge| &merge.retired);
            match self.step(&mut survivor, selected, &step, records.include(index)) {
                Ok(merge) => {
                    if let Some(before) = done.last_mut() {
                        before
                            .effects
                            .retain(|effect| !matches!(effect.kind, MergeAction::UpdateClient { .. }));
                    }
                    retired_by.insert(merge.retired.id().clone(), done.len());
                    done.push(merge);
                }
                Err(reason) => {
                    let stop = ChainStop { step: index, selected: step.selected.id().clone(), reason };
                    let not_attempted = steps.map(|(_, step)| step.selected.id().clone()).collect();
                    return MergeChainOutput {
                        survivor: survivor.whole(),
                        done,
                        stopped: Some(stop),
                        not_attempted,
                    };
                }
            }
        }
        MergeChainOutput { survivor: survivor.whole(), done, stopped: None, not_attempted: Vec::new() }
    }
}

/// The survivor so far, with its pets and merges stored separately. Pets that only the survivor has do not influence a step, so
/// that the cost of a step does not depend on the steps before it.
struct Survivor {
    profile: Client,
    pets: Vec<Pet>,
    places: BTreeMap<PetId, usize>,
    merges: Vec<ActiveMerge>,
    merged_by: BTreeSet<MergeId>,
}

impl Survivor {
    fn of(whole: Client) -> Self {
        let mut parts = whole.into_parts();
        let pets = std::mem::take(&mut parts.pets);
        let merges = std::mem::take(&mut parts.merges);
        Self {
            profile: Client::from_checked(parts),
            places: pets.iter().map(|pet| pet.id.clone()).zip(0..).collect(),
            merged_by: merges.iter().map(|active| active.merge.clone()).collect(),
            pets,
            merges,
        }
    }

    fn whole(&self) -> Client {
        let parts = self.profile.parts().clone();
        Client::from_checked(ClientParts { pets: self.pets.clone(), merges: self.merges.clone(), ..parts })
    }

    /// Whether a step can be decided without the pets and merges that only the survivor has: the survivor stays the same, its
    /// lists have room, and none of its merges has the id.
    fn decides_apart(&self, clinic: &Clinic, selected: &Client, merge: &MergeId) -> bool {
        let pets = self.pets.len().saturating_add(selected.pets().len());
        RoleProfiles::new(clinic, &self.profile, selected).survivor.id() == self.profile.id()
            && pets <= limits::CLIENT_LIST
            && self.merges.len() < limits::CLIENT_LIST
            && !self.merged_by.contains(merge)
    }

    /// The survivor with the pets that it shares with a selected profile, and their positions.
    fn shared_with(&self, selected: &Client) -> (Client, Vec<usize>) {
        let shared = selected.pets().iter().filter_map(|pet| self.places.get(&pet.id).copied());
        let places: BTreeSet<usize> = shared.collect();
        let pets = places.iter().filter_map(|place| self.pets.get(*place).cloned()).collect();
        let parts = self.profile.parts().clone();
        (Client::from_checked(ClientParts { pets, ..parts }), places.into_iter().collect())
    }

    /// Continues with a merged profile whose first pets are those at the positions; the others are new.
    fn go_on(&mut self, merged: Client, places: &[usize]) {
        let mut parts = merged.into_parts();
        let mut pets = std::mem::take(&mut parts.pets).into_iter();
        for (place, merged) in places.iter().zip(pets.by_ref()) {
            if let Some(pet) = self.pets.get_mut(*place) {
                *pet = merged;
            }
        }
        for pet in pets {
            self.places.insert(pet.id.clone(), self.pets.len());
            self.pets.push(pet);
        }
        for active in std::mem::take(&mut parts.merges) {
            self.merged_by.insert(active.merge.clone());
            self.merges.push(active);
        }
        self.profile = Client::from_checked(parts);
    }
}

impl Chain<'_> {
    fn step(
        &self,
        survivor: &mut Survivor,
        selected: &Client,
        step: &ChainStep,
        with_record: bool,
    ) -> Result<ChainMerge, StopReason> {
        if with_record || !survivor.decides_apart(self.clinic, selected, &step.stamp.merge) {
            let (merged, merge) = self.merge(&survivor.whole(), selected, step, with_record)?;
            *survivor = Survivor::of(merged);
            return Ok(merge);
        }
        let (opened, places) = survivor.shared_with(selected);
        let (merged, merge) = self.merge(&opened, selected, step, false)?;
        survivor.go_on(merged, &places);
        Ok(merge)
    }

    /// The merged profile, and the rest of the output.
    fn merge(
        &self,
        opened: &Client,
        selected: &Client,
        step: &ChainStep,
        with_record: bool,
    ) -> Result<(Client, ChainMerge), StopReason> {
        let merge = Merge::new(self.clinic, opened, selected, self.book, self.surface).policy(self.policy);
        let eligible =
            merge.eligible().map_err(|blockers| StopReason::Blocked { blockers: blockers.into_vec() })?;
        eligible.mergeable().map_err(wrongly_chosen)?;
        let plan = eligible
            .plan(&step.choices, step.stamp.at)
            .map_err(|problems| wrongly_chosen(problems.under("/choices")))?;
        let stamp = step.stamp.clone();
        let done = if with_record { recorded(plan, stamp) } else { unrecorded(&merge, plan, &stamp) };
        let Done { survivor, retired, effects, record } = done.map_err(wrongly_chosen)?;
        let (id, merge) = (survivor.id().clone(), step.stamp.merge.clone());
        Ok((survivor, ChainMerge { merge, survivor: id, retired, effects, record }))
    }
}

fn wrongly_chosen(problems: Problems) -> StopReason {
    let (problems, more_problems) = problems.into_parts();
    StopReason::InvalidChoices { problems, more_problems }
}

/// The result of one step.
struct Done {
    survivor: Client,
    retired: Client,
    effects: Vec<MergeEffect>,
    record: Option<MergeRecord>,
}

fn recorded(plan: Plan<'_>, stamp: MergeStamp) -> Result<Done, Problems> {
    let MergeOutput { survivor, retired, effects, record, .. } = plan.apply(stamp)?;
    Ok(Done { survivor, retired, effects, record: Some(record) })
}

fn unrecorded(merge: &Merge<'_>, plan: Plan<'_>, stamp: &MergeStamp) -> Result<Done, Problems> {
    unused(merge, &stamp.merge)?;
    let (sides, review) = (RoleProfiles::of(merge), plan.into_review());
    let (survivor, retired) = (merged(&sides, &review, &stamp.merge), retired(&sides, &stamp.merge));
    Ok(Done { survivor, retired, effects: review.effects, record: None })
}
