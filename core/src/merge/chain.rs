//! Merging more than two profiles: a chain of merges in order (MERGE-45).

mod steps;

use macro_rules_attribute::apply;

use super::apply::MergeStamp;
use super::blocker::Blocker;
use super::choices::Choices;
use super::effect::MergeEffect;
use super::policy::{MergePolicy, MergeSurface};
use super::record::MergeRecord;
use crate::count::Count;
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::contact_book::ContactIndex;
use crate::model::ids::{ClientId, MergeId};
use crate::problem::Problem;
use crate::wire::{union, wire};

/// A chain of merges. The survivor of each step is the opened profile of the next.
#[derive(Debug, Clone, Copy)]
pub struct Chain<'a> {
    pub(super) clinic: &'a Clinic,
    pub(super) opened: &'a Client,
    pub(super) book: &'a ContactIndex<'a>,
    pub(super) surface: MergeSurface,
    pub(super) policy: MergePolicy,
}

/// One step of a chain.
#[apply(wire)]
pub struct ChainStep {
    /// The profile to merge in this step.
    pub selected: Client,
    /// The choices of this step. Omitted choices take their defaults.
    #[serde(default)]
    pub choices: Choices,
    /// The id of this merge, who merges, and when.
    pub stamp: MergeStamp,
}

/// The steps of a chain whose merge records are output.
///
/// A merge can be undone or replayed only with its record, which contains both profiles in full. The records of all steps
/// together grow with the square of the number of steps. Apply a long chain without records, or with those of a few steps at a
/// time: the same input always produces the same records.
#[apply(union)]
#[derive(Copy)]
pub enum ChainRecords {
    /// Output the record of every step.
    All,
    /// Output no merge records.
    None,
    /// Output the records of the steps from `from` up to but not including `to`, counted from 0.
    Range {
        /// Index of the first step whose record is output, from 0.
        from: u32,
        /// Index after the last step whose record is output.
        to: u32,
    },
}

/// Output of `merge.chain`: the survivor and the steps.
#[apply(wire)]
#[output]
pub struct MergeChainOutput {
    /// The survivor after the last applied step; the opened profile if no step was applied.
    pub survivor: Client,
    /// The applied steps, in order.
    pub done: Vec<ChainMerge>,
    /// The step at which the chain stopped, if it did.
    pub stopped: Option<ChainStop>,
    /// The profiles of the steps after that one, which were not attempted.
    pub not_attempted: Vec<ClientId>,
}

/// A step of a chain that was applied.
#[apply(wire)]
#[output]
pub struct ChainMerge {
    /// The id of the merge, from the step's stamp.
    pub merge: MergeId,
    /// The id of the survivor.
    pub survivor: ClientId,
    /// The retired profile after the merge.
    pub retired: Client,
    /// What the host must do, in this order. Only the last applied step updates the survivor's contact data (MERGE-33); earlier
    /// updates would be replaced at once and are omitted.
    pub effects: Vec<MergeEffect>,
    /// The merge record, if it was requested.
    pub record: Option<MergeRecord>,
}

/// The step at which a chain stopped.
#[apply(wire)]
#[output]
pub struct ChainStop {
    /// Index of the step, from 0.
    pub step: u32,
    /// The profile of the step.
    pub selected: ClientId,
    /// The reason why the step was not carried out.
    pub reason: StopReason,
}

/// Why a step of a chain was not applied.
#[apply(union)]
#[output]
pub enum StopReason {
    /// The two profiles may not be merged.
    Blocked {
        /// All blockers, in the order of the rules.
        blockers: Vec<Blocker>,
    },
    /// The choices or the stamp of the step are not valid.
    InvalidChoices {
        /// The problems, at most 100. Their paths are relative to the step.
        problems: Vec<Problem>,
        /// The number of problems that are not listed.
        #[serde(default, skip_serializing_if = "Count::is_zero")]
        more_problems: Count,
    },
}

impl ChainRecords {
    pub(super) fn include(self, step: u32) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            Self::Range { from, to } => (from..to).contains(&step),
        }
    }
}
