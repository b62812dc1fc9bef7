//! More than two: an ordered list of profiles, merged one after the other (MERGE-45).

use macro_rules_attribute::apply;

use super::apply::{Outcome, Stamp};
use super::blocker::Blocker;
use super::choices::Choices;
use super::pair::Merge;
use super::policy::{Policy, Surface};
use crate::count::Count;
use crate::limits;
use crate::lists;
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::contact_book::ContactIndex;
use crate::model::ids::ClientId;
use crate::places::Places;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::{union, wire};

/// A chain of merges. Each step's survivor is the next step's opened profile.
#[derive(Debug, Clone, Copy)]
pub struct Chain<'a> {
    clinic: &'a Clinic,
    opened: &'a Client,
    book: &'a ContactIndex<'a>,
    surface: Surface,
    policy: Policy,
}

/// One step of a chain.
#[apply(wire)]
pub struct ChainStep {
    /// The profile merged in this step.
    pub selected: Client,
    /// The choices of this step; the defaults where left out.
    #[serde(default)]
    pub choices: Choices,
    /// Who, when, and what this merge is called.
    pub stamp: Stamp,
}

/// What a chain gave.
#[apply(wire)]
#[output]
pub struct ChainOutcome {
    /// One outcome for each step done, in order.
    pub done: Vec<Outcome>,
    /// Why it ended early, where it did.
    pub stopped: Option<ChainStop>,
    /// The profiles of the steps after that.
    pub not_attempted: Vec<ClientId>,
}

/// Where and why a chain ended early.
#[apply(wire)]
#[output]
pub struct ChainStop {
    /// The step, counted from 0.
    pub step: u32,
    /// The profile that was to be merged.
    pub selected: ClientId,
    /// Why not.
    pub reason: StopReason,
}

/// Why a step of a chain was not done.
#[apply(union)]
#[output]
pub enum StopReason {
    /// The two may not be merged.
    Blocked {
        /// Every blocker, in the order of the rules.
        blockers: Vec<Blocker>,
    },
    /// The choices or the stamp do not hold.
    WronglyChosen {
        /// The problems, at most 100, with their paths in the step.
        problems: Vec<Problem>,
        /// How many problems there are beyond those.
        #[serde(default, skip_serializing_if = "Count::is_zero")]
        more_problems: Count,
    },
}

impl<'a> Chain<'a> {
    /// A chain that was started from the page of this profile.
    #[must_use]
    pub const fn new(
        clinic: &'a Clinic,
        opened: &'a Client,
        book: &'a ContactIndex<'a>,
        surface: Surface,
    ) -> Self {
        Self { clinic, opened, book, surface, policy: Policy::DEFAULT }
    }

    /// Another policy than the default one.
    #[must_use]
    pub const fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// Merges the profile of each step into the survivor of the step before (MERGE-45). The chain stops at the first
    /// step that is blocked or whose choices are not valid. The steps before it remain applied.
    ///
    /// ```
    /// use littermate::merge::{Chain, ChainStep, Policy, Stamp, StopReason};
    /// use littermate::{Choices, Surface};
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
    ///     let stamp = Stamp { merge: merge.parse()?, by: "dr-kim".parse()?, at: "2026-03-01T09:30:00Z".parse()? };
    ///     Ok(ChainStep { selected: selected.clone(), choices: Choices::default(), stamp })
    /// };
    /// let book = ContactBook::EMPTY;
    /// let book = book.index()?;
    /// let chain = Chain::new(&clinic, &opened, &book, Surface::Desktop);
    /// let outcome = chain.apply(vec![step("m-1")?, step("m-2")?])?;
    /// assert_eq!(outcome.done.len(), 1);
    ///
    /// // The first step retired the profile of the second one.
    /// let StopReason::Blocked { blockers } = outcome.stopped.unwrap().reason else { panic!() };
    /// assert_eq!(blockers[0].rule.id(), "MERGE-3");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// A problem with the path `/steps` above 1,000 steps, or with the path of each merge id that an earlier step has (MERGE-43).
    pub fn apply(&self, steps: Vec<ChainStep>) -> Result<ChainOutcome, Problems> {
        lists::within("/steps", steps.len(), limits::CHAIN_LIST)?;
        let mut problems = Collector::default();
        for (id, index) in Places::of(steps.iter().map(|step| step.stamp.merge.as_str())).again() {
            problems.push(|| {
                let path = format!("/steps/{index}/stamp/merge");
                let detail = format!("An earlier step has the merge id {id}.");
                Problem::new(ProblemCode::MergeIdUsed, path, detail).by(Rule::Merge43).given(id)
            });
        }
        problems.finish()?;
        Ok(self.each(steps))
    }

    fn each(&self, steps: Vec<ChainStep>) -> ChainOutcome {
        let mut done: Vec<Outcome> = Vec::with_capacity(steps.len());
        let mut steps = steps.into_iter();
        let mut index: u32 = 0;
        for step in steps.by_ref() {
            let opened = done.last().map_or(self.opened, |outcome| &outcome.survivor);
            // A profile that an earlier step retired is taken as that step left it, not as it was handed in.
            let retired = done.iter().map(|outcome| &outcome.retired);
            let selected =
                retired.rev().find(|client| client.id() == step.selected.id()).unwrap_or(&step.selected);
            match self.step(opened, selected, &step) {
                Ok(outcome) => done.push(outcome),
                Err(reason) => {
                    let stop = ChainStop { step: index, selected: step.selected.id().clone(), reason };
                    let not_attempted = steps.map(|step| step.selected.id().clone()).collect();
                    return ChainOutcome { done, stopped: Some(stop), not_attempted };
                }
            }
            index = index.saturating_add(1);
        }
        ChainOutcome { done, stopped: None, not_attempted: Vec::new() }
    }

    fn step(&self, opened: &Client, selected: &Client, step: &ChainStep) -> Result<Outcome, StopReason> {
        let merge = Merge::new(self.clinic, opened, selected, self.book, self.surface).policy(self.policy);
        let eligible =
            merge.eligible().map_err(|blockers| StopReason::Blocked { blockers: blockers.into_vec() })?;
        let wrongly = |problems: Problems| {
            let (problems, more_problems) = problems.into_parts();
            StopReason::WronglyChosen { problems, more_problems }
        };
        let plan = eligible
            .plan(&step.choices, step.stamp.at)
            .map_err(|problems| wrongly(problems.under("/choices")))?;
        plan.apply(step.stamp.clone()).map_err(wrongly)
    }
}
