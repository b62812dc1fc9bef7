//! Mirrors of `littermate::record`. Written by `cargo xtask generate`; do not edit.

use super::{Blocker, Client, ClientFacts, Clinic, MergeSurface};
use crate::ids::{ClientId, PimsRecordId, RuleId};
use crate::mirror::{input, record, union};

input! {
    /// Input of `clients.link`: the profile, and the PIMS record to link it to.
    ClientsLinkInput of littermate::record::ops::ClientsLinkInput {
        /// The clinic the request is for.
        clinic: Clinic,
        /// The Flow-only profile to link.
        client: Client,
        /// The id of the PIMS record.
        record: PimsRecordId,
        /// The profile that the record is already linked to, if any. Required: it can block.
        holder: RecordHolder,
    }
}

record! {
    /// Output of `clients.link`: the linked profile.
    ClientsLinkOutput of littermate::record::ClientsLinkOutput {
        /// The profile, now in the PIMS. The next sync applies to it (CONTACT-6).
        client: Client,
        /// The rule that decides: CONTACT-20.
        rule: RuleId,
    }
}

input! {
    /// Input of `clients.unlink`: the profile, and what happened to its PIMS record.
    ClientsUnlinkInput of littermate::record::ops::ClientsUnlinkInput {
        /// The clinic the request is for.
        clinic: Clinic,
        /// The profile whose record is gone.
        client: Client,
        /// What happened to the record.
        gone: RecordRemoval,
    }
}

record! {
    /// Output of `clients.unlink`: the Flow-only profile, and what can be done next.
    ClientsUnlinkOutput of littermate::record::ClientsUnlinkOutput {
        /// The profile, now Flow-only. Its phones become phones of Flow, so that none is removed with the record.
        client: Client,
        /// What can be done with the record that replaced the old one.
        successor: Successor,
        /// The rule that decides: CONTACT-22.
        rule: RuleId,
    }
}

union! {
    /// The profile that a PIMS record is already linked to. Required: it can block.
    RecordHolder of littermate::record::RecordHolder {
        /// No profile of the clinic is linked to the record.
        Nobody,
        /// A profile is linked to the record.
        Client {
            /// The profile that is linked to the record.
            client: ClientId,
        },
    }
}

union! {
    /// What happened to a PIMS record.
    RecordRemoval of littermate::record::RecordRemoval {
        /// The record was deleted in the PIMS.
        Removed,
        /// The record was merged into a record that no profile of the clinic is linked to.
        MergedInto {
            /// The id of the remaining record.
            record: PimsRecordId,
        },
        /// The record was merged into a record that another profile is linked to.
        MergedIntoLinked {
            /// The facts of that profile.
            holder: ClientFacts,
            /// The device that a merge of the two profiles would run on (MERGE-9).
            surface: MergeSurface,
        },
    }
}

union! {
    /// What can be done with the record that replaced a profile's old one.
    Successor of littermate::record::Successor {
        /// The record has no successor.
        None,
        /// The profile can be linked to the record (CONTACT-20).
        Link {
            /// The id of the remaining record.
            record: PimsRecordId,
        },
        /// Another profile is linked to the record. The two profiles should be merged.
        Merge {
            /// The profile that is linked to the record.
            with: ClientId,
            /// The blockers of that merge, in the order of the rules; empty if they may be merged.
            blockers: Vec<Blocker>,
        },
    }
}
