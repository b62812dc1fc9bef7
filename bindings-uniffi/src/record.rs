//! What a merge gives, and what is kept of it.

use crate::client::Client;
use crate::clinic::Clinic;
use crate::effects::Effect;
use crate::mirror::{record, union};
use crate::review::Review;
use crate::ticket::Ticket;
use crate::words::{ActorId, Instant, MergeId};

record! {
    /// What a merge gave.
    Outcome of littermate::merge::Outcome {
        /// The merged profile.
        survivor: Client,
        /// The other profile, retired.
        retired: Client,
        /// What the host must carry out, in this order.
        effects: Vec<Effect>,
        /// What the host must keep.
        record: MergeRecord,
        /// Whether this is the answer of an earlier application, given again (MERGE-42).
        replayed: bool,
    }
}

record! {
    /// The record of a merge. The host keeps it, and hands it back for a replay or an undo.
    MergeRecord of littermate::merge::MergeRecord {
        /// The version of this format.
        format: u32,
        /// The version of the rules the merge was made under.
        rules_version: u32,
        /// The merge, as the caller named it.
        merge: MergeId,
        /// Who merged.
        by: ActorId,
        /// When.
        at: Instant,
        /// The clinic as it was.
        clinic: Clinic,
        /// The opened profile as it was before.
        opened: Client,
        /// The selected profile as it was before.
        selected: Client,
        /// What was chosen, under which policy, on which surface.
        ticket: Ticket,
        /// What review showed, and what was done.
        review: Review,
        /// Whether the merge stands.
        state: RecordState,
    }
}

union! {
    /// Whether a merge stands.
    RecordState of littermate::merge::RecordState {
        /// It does.
        Applied {},
        /// It was undone.
        Undone {
            /// Who undid it.
            by: ActorId,
            /// When.
            at: Instant,
        },
    }
}
