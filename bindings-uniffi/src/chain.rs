//! More than two, one after the other.

use crate::client::Client;
use crate::eligibility::Blocker;
use crate::mirror::{record, union};
use crate::options::Choices;
use crate::problem::{Problem, is_zero};
use crate::record::Outcome;
use crate::ticket::Stamp;
use crate::words::{ClientId, Count};

record! {
    /// One step of a chain.
    ChainStep of littermate::merge::ChainStep {
        /// The profile merged in this step.
        selected: Client,
        /// The choices of this step; the defaults where left out.
        choices: Choices,
        /// Who, when, and what this merge is called.
        stamp: Stamp,
    }
}

record! {
    /// What a chain gave.
    ChainOutcome of littermate::merge::ChainOutcome {
        /// One outcome for each step done, in order.
        done: Vec<Outcome>,
        /// Why it ended early, where it did.
        stopped: Option<ChainStop>,
        /// The profiles of the steps after that.
        not_attempted: Vec<ClientId>,
    }
}

record! {
    /// Where and why a chain ended early.
    ChainStop of littermate::merge::ChainStop {
        /// The step, counted from 0.
        step: u32,
        /// The profile that was to be merged.
        selected: ClientId,
        /// Why not.
        reason: StopReason,
    }
}

union! {
    /// Why a step of a chain was not done.
    StopReason of littermate::merge::StopReason {
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
            #[serde(skip_serializing_if = "is_zero")]
            more_problems: Count,
        },
    }
}
