//! Mirrors of `littermate::api`. Written by `cargo xtask generate`; do not edit.

use super::{Blocker, ChangedSection, ClientFacts, Clinic, MergePolicy, MergeSurface, PetService, Problem};
use crate::ids::{Count, MergeId, RuleId};
use crate::mirror::{input, open_code, record};

record! {
    /// A refusal: what, by which rule, where, and everything that led to it.
    ApiError of littermate::api::ApiError {
        /// Why.
        code: ErrorCode,
        /// The rule, where there is one for the whole.
        rule: Option<RuleId>,
        /// Where: the path of the first problem, or empty for the whole.
        path: String,
        /// An English sentence.
        detail: String,
        /// What to do about it, in an English sentence.
        help: String,
        /// The problems, at most 100, where the input or the choices are wrong.
        problems: Vec<Problem>,
        /// How many problems there are beyond those listed.
        more_problems: Count,
        /// Every blocker, where the two may not be merged.
        blockers: Vec<Blocker>,
        /// What changed since the review, where something did.
        changed: Vec<ChangedSection>,
        /// The merge that stands in the way, where one does.
        merge: Option<MergeId>,
    }
}

open_code! {
    /// Why an operation was refused. Stable: programs may match on it.
    ErrorCode of littermate::api::ErrorCode {
        /// The input is not as it must be: see the problems.
        InvalidInput,
        /// The two may not be merged: see the blockers.
        MergeBlocked,
        /// What was chosen is not what was offered: see the problems.
        InvalidChoices,
        /// Something changed since the review: see what.
        PlanStale,
        /// The ticket was made for other profiles.
        TicketForOtherProfiles,
        /// The merge of this ticket was undone; a new review is needed.
        TicketUsed,
        /// The record of a merge is not valid.
        InvalidRecord,
        /// The merge was undone already.
        AlreadyUndone,
        /// The record was redacted, and its merge cannot be undone.
        RecordRedacted,
        /// A later merge stands and must be undone first: see which.
        LaterMergeActive,
        /// The profiles given do not carry the merge of the record.
        RecordForOtherProfiles,
        /// The rules do not allow what is asked: see the problems.
        NotAllowed,
    }
}

input! {
    /// A list of search results that stays in memory: see `SearchList`.
    SearchListInput of littermate::api::SearchListInput {
        /// The clinic in hand.
        clinic: Clinic,
        /// The facts of each profile found; at most 1,000,000.
        results: Vec<ClientFacts>,
        /// Where the merge would run.
        surface: MergeSurface,
        ..defaulted {
            /// The policy.
            #[uniffi(default = None)]
            policy: MergePolicy,
        }
    }
}

input! {
    /// A list of services that stays in memory: see `ServiceList`.
    ServiceListInput of littermate::api::ServiceListInput {
        /// The services; at most 1,000,000.
        services: Vec<PetService>,
    }
}
