//! Mirrors of `littermate::record`. Written by `cargo xtask generate`; do not edit.

use super::{Blocker, Client, ClientFacts, Clinic, MergeSurface};
use crate::ids::{ClientId, PimsRecordId, RuleId};
use crate::mirror::{input, record, union};

input! {
    /// Input of `clients.link`.
    ClientsLinkInput of littermate::record::ops::ClientsLinkInput {
        /// The clinic the request is for.
        clinic: Clinic,
        /// The profile, in Flow only.
        client: Client,
        /// The record of the PIMS.
        record: PimsRecordId,
        /// The profile that has the record already, or that none has. Required: it can block.
        holder: RecordHolder,
    }
}

record! {
    /// A profile that was linked to a record.
    ClientsLinkOutput of littermate::record::ClientsLinkOutput {
        /// The profile, in the PIMS from now on. The next sync applies to it (CONTACT-6).
        client: Client,
        /// The rule.
        rule: RuleId,
    }
}

input! {
    /// Input of `clients.unlink`.
    ClientsUnlinkInput of littermate::record::ops::ClientsUnlinkInput {
        /// The clinic the request is for.
        clinic: Clinic,
        /// The profile whose record is gone.
        client: Client,
        /// What became of the record.
        gone: RecordRemoval,
    }
}

record! {
    /// A profile whose record is gone.
    ClientsUnlinkOutput of littermate::record::ClientsUnlinkOutput {
        /// The profile, in Flow only. Its numbers are Flow's, so that none leaves with the record.
        client: Client,
        /// What can be done with the record that took the place of the old one.
        successor: Successor,
        /// The rule.
        rule: RuleId,
    }
}

union! {
    /// Who has a record of the PIMS already. It can block, so it has no default.
    RecordHolder of littermate::record::RecordHolder {
        /// No profile of the clinic has it.
        Nobody,
        /// This profile has it.
        Client {
            /// The profile.
            client: ClientId,
        },
    }
}

union! {
    /// What became of a record of the PIMS.
    RecordRemoval of littermate::record::RecordRemoval {
        /// It was removed.
        Removed,
        /// It was merged into another record, which no profile of the clinic has.
        MergedInto {
            /// The other record.
            record: PimsRecordId,
        },
        /// It was merged into another record, which another profile has.
        MergedIntoLinked {
            /// The facts of that profile.
            holder: ClientFacts,
            /// Where the merge of the two profiles would run (MERGE-9).
            surface: MergeSurface,
        },
    }
}

union! {
    /// What can be done with the record that took the place of a profile's old one.
    Successor of littermate::record::Successor {
        /// There is none.
        None,
        /// The profile can be linked to it (CONTACT-20).
        Link {
            /// The record.
            record: PimsRecordId,
        },
        /// Another profile has it: the two should be merged.
        Merge {
            /// The profile that has the record.
            with: ClientId,
            /// What blocks that merge, in the order of the rules; empty where they may be merged.
            blockers: Vec<Blocker>,
        },
    }
}
