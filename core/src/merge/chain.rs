//! More than two: an ordered list of profiles, merged one after the other (MERGE-45).

mod steps;

use macro_rules_attribute::apply;

use super::apply::Stamp;
use super::blocker::Blocker;
use super::choices::Choices;
use super::effect::Effect;
use super::policy::{Policy, Surface};
use super::record::MergeRecord;
use crate::count::Count;
use crate::limits;
use crate::lists;
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::contact_book::ContactIndex;
use crate::model::ids::{ClientId, MergeId};
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

/// Which steps of a chain are answered with their merge record.
///
/// A merge can be undone or replayed only with its record, which holds both profiles whole. The records of all steps together grow
/// with the square of the number of steps, so a long chain is better applied without them, or with those of a few steps at a time:
/// the same input always gives the same records.
#[apply(union)]
#[derive(Copy)]
pub enum ChainRecords {
    /// Every step.
    All,
    /// No step.
    None,
    /// The steps from `from`, counted from 0, up to but not including `to`.
    Range {
        /// The first step.
        from: u32,
        /// The step after the last.
        to: u32,
    },
}

/// What a chain gave.
#[apply(wire)]
#[output]
pub struct ChainOutput {
    /// The profile that remains after the last step done; the opened profile where none was done.
    pub survivor: Client,
    /// One entry for each step done, in order.
    pub done: Vec<ChainMerge>,
    /// Why it ended early, where it did.
    pub stopped: Option<ChainStop>,
    /// The profiles of the steps after that.
    pub not_attempted: Vec<ClientId>,
}

/// A step of a chain that was done.
#[apply(wire)]
#[output]
pub struct ChainMerge {
    /// The merge's id.
    pub merge: MergeId,
    /// The profile that remains.
    pub survivor: ClientId,
    /// The other profile, retired.
    pub retired: Client,
    /// What the host must carry out, in this order. The last step done has the contact details of the merged profile (MERGE-33);
    /// those of the steps before would be replaced at once and are left out.
    pub effects: Vec<Effect>,
    /// The record, where it was asked for.
    pub record: Option<MergeRecord>,
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

impl ChainRecords {
    fn include(self, step: u32) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            Self::Range { from, to } => (from..to).contains(&step),
        }
    }
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
    /// use littermate::merge::{Chain, ChainRecords, ChainStep, Policy, Stamp, StopReason};
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
    /// A problem with the path `/steps` above 1,000 steps, or with the path of each merge id that an earlier step has (MERGE-43).
    pub fn apply(&self, steps: Vec<ChainStep>, records: ChainRecords) -> Result<ChainOutput, Problems> {
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
        Ok(steps::apply(self, steps, records))
    }
}
