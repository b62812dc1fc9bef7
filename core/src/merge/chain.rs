//! More than two: an ordered list of profiles, merged one after the other (MERGE-45).

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

/// A chain of merges. Each step's survivor is the next step's opened profile.
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
    /// The profile merged in this step.
    pub selected: Client,
    /// The choices of this step; the defaults where left out.
    #[serde(default)]
    pub choices: Choices,
    /// Who, when, and what this merge is called.
    pub stamp: MergeStamp,
}

/// Which steps of a chain are answered with their merge record.
///
/// A merge can be undone or replayed only with its record, which holds both profiles whole. The records of all steps together grow
/// with the square of the number of steps, so a long chain is better applied without them, or with those of a few steps at a time:
/// the same input always gives the same records.
#[apply(union)]
#[derive(Copy)]
pub enum ChainRecords {
    /// Output the record of every step.
    All,
    /// Output no records.
    None,
    /// The steps from `from`, counted from 0, up to but not including `to`.
    Range {
        /// Index of the first step whose record is output, from 0.
        from: u32,
        /// The step after the last.
        to: u32,
    },
}

/// What a chain gave.
#[apply(wire)]
#[output]
pub struct MergeChainOutput {
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
    /// The id of the merge, from the step's stamp.
    pub merge: MergeId,
    /// The profile that remains.
    pub survivor: ClientId,
    /// The other profile, retired.
    pub retired: Client,
    /// What the host must carry out, in this order. The last step done has the contact details of the merged profile (MERGE-33);
    /// those of the steps before would be replaced at once and are left out.
    pub effects: Vec<MergeEffect>,
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
    /// The reason why the step was not carried out.
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
    InvalidChoices {
        /// The problems, at most 100, with their paths in the step.
        problems: Vec<Problem>,
        /// How many problems there are beyond those.
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
