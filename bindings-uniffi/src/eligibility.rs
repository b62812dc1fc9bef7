//! Whether two may be merged, and why not.

use crate::mirror::{code, record, union};
use crate::person::Membership;
use crate::words::{ClientId, ClinicId, ConversationId, Count, MergeId, PimsRecordId, RuleId};

code! {
    /// Where the merge is carried out (MERGE-9).
    Surface of littermate::merge::Surface {
        /// A browser on a computer.
        Desktop,
        /// A mobile device, where merging is not offered.
        Mobile,
    }
}

record! {
    /// The choices a clinic may make about the rules. The default is the reading decided.
    #[derive(Default)]
    Policy of littermate::merge::Policy {
        /// Which care memberships block (MERGE-8).
        memberships: MembershipPolicy,
        /// Whose portal opt-outs carry (MERGE-27).
        carry_opt_outs: OptOutPolicy,
    }
}

code! {
    /// Which care memberships block (MERGE-8).
    #[derive(Default)]
    MembershipPolicy of littermate::merge::MembershipPolicy {
        /// Those not known to have ended.
        #[default]
        NotEnded,
        /// Any that was ever held.
        EverHeld,
    }
}

code! {
    /// Whose portal opt-outs carry to the merged profile (MERGE-27).
    #[derive(Default)]
    OptOutPolicy of littermate::merge::OptOutPolicy {
        /// The survivor's only, as the document has it.
        #[default]
        Survivor,
        /// Either profile's.
        Either,
    }
}

record! {
    /// Output of `merge.eligibility`.
    EligibilityOutput of littermate::merge::ops::EligibilityOutput {
        /// Whether the two may be merged.
        eligible: bool,
        /// Why not, in the order of the rules.
        blockers: Vec<Blocker>,
    }
}

record! {
    /// One reason why two profiles may not be merged.
    Blocker of littermate::merge::Blocker {
        /// The rule.
        rule: RuleId,
        /// The kind of blocker.
        code: BlockerCode,
        /// The clients it speaks of.
        clients: Vec<ClientId>,
        /// The facts it rests on.
        facts: BlockerFacts,
        /// An English sentence.
        detail: String,
        /// Who can clear it, and how.
        remedy: Remedy,
    }
}

code! {
    /// A kind of blocker, in the order in which they are given.
    BlockerCode of littermate::merge::BlockerCode {
        /// MERGE-1.
        SameClient,
        /// MERGE-2.
        DifferentClinic,
        /// MERGE-3.
        ClientRetired,
        /// MERGE-3.
        ClientDeleted,
        /// MERGE-4.
        ClientInPims,
        /// MERGE-5.
        BothClientsInPims,
        /// MERGE-6.
        BothHaveActiveConversation,
        /// MERGE-7.
        HasLoyaltyPoints,
        /// MERGE-8.
        HasCareMembership,
        /// MERGE-9.
        NotAvailableOnMobile,
    }
}

union! {
    /// The facts a blocker rests on.
    BlockerFacts of littermate::merge::BlockerFacts {
        /// Nothing beyond the clients.
        None {},
        /// The profile belongs to another clinic.
        Clinic {
            /// The clinic it belongs to.
            clinic: ClinicId,
            /// The clinic in hand.
            expected: ClinicId,
        },
        /// The profile was retired.
        Retired {
            /// The profile that remained.
            survivor: ClientId,
            /// The merge that retired it.
            merge: MergeId,
        },
        /// The profile's record in the PIMS.
        PimsRecord {
            /// The record.
            record: PimsRecordId,
        },
        /// Both profiles' records in the PIMS.
        PimsRecords {
            /// The opened profile's.
            opened: PimsRecordId,
            /// The selected profile's.
            selected: PimsRecordId,
        },
        /// Both active conversations.
        Conversations {
            /// The opened profile's.
            opened: ConversationId,
            /// The selected profile's.
            selected: ConversationId,
        },
        /// The loyalty points.
        Points {
            /// How many.
            points: Count,
        },
        /// The memberships that block.
        Memberships {
            /// Each of them.
            memberships: Vec<Membership>,
        },
    }
}

record! {
    /// Who can clear a blocker and how, or that nobody can.
    Remedy of littermate::merge::Remedy {
        /// Who.
        by: RemedyBy,
        /// How, in an English sentence.
        how: String,
    }
}

code! {
    /// Who can clear a blocker.
    RemedyBy of littermate::merge::RemedyBy {
        /// Staff of the clinic.
        Staff,
        /// Nobody, but it clears in time.
        Time,
        /// Nobody.
        Nobody,
    }
}

record! {
    /// Output of `merge.search`.
    SearchOutput of littermate::merge::ops::SearchOutput {
        /// One verdict for each result, in the order of the input.
        results: Vec<SearchVerdict>,
    }
}

record! {
    /// Whether one search result may be selected.
    SearchVerdict of littermate::merge::SearchVerdict {
        /// The profile found.
        client: ClientId,
        /// Whether it may be selected.
        selectable: bool,
        /// Why not, in the order of the rules.
        blockers: Vec<Blocker>,
    }
}
