//! What stands in the way of a merge, in words: the rule, the facts it rests on, and who can clear it.

use macro_rules_attribute::apply;

use super::phrases::list;
use crate::count::Count;
use crate::model::ids::{ClientId, ClinicId, ConversationId, MergeId, PimsRecordId};
use crate::model::membership::Membership;
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// A kind of blocker, in the order in which they are given.
#[apply(code)]
pub enum BlockerCode {
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

/// One reason why two profiles may not be merged.
#[apply(wire)]
pub struct Blocker {
    /// The rule.
    pub rule: Rule,
    /// The kind of blocker.
    pub code: BlockerCode,
    /// The clients it speaks of.
    pub clients: Vec<ClientId>,
    /// The facts it rests on.
    pub facts: BlockerFacts,
    /// An English sentence.
    pub detail: String,
    /// Who can clear it, and how.
    pub remedy: Remedy,
}

/// The facts a blocker rests on.
#[apply(union)]
pub enum BlockerFacts {
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

/// Who can clear a blocker.
#[apply(code)]
pub enum RemedyBy {
    /// Staff of the clinic.
    Staff,
    /// Nobody, but it clears in time.
    Time,
    /// Nobody.
    Nobody,
}

/// Who can clear a blocker and how, or that nobody can.
#[apply(wire)]
pub struct Remedy {
    /// Who.
    pub by: RemedyBy,
    /// How, in an English sentence.
    pub how: String,
}

/// All blockers of a pair, at least one, in the order of the rules.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(|blocker| blocker.detail.as_str()).collect::<Vec<_>>().join("\n"))]
pub struct Blockers(Vec<Blocker>);

impl Blockers {
    pub(super) const fn new(blockers: Vec<Blocker>) -> Self {
        Self(blockers)
    }

    /// The blockers as a list.
    #[must_use]
    pub fn into_vec(self) -> Vec<Blocker> {
        self.0
    }
}

impl std::ops::Deref for Blockers {
    type Target = [Blocker];
    fn deref(&self) -> &[Blocker] {
        &self.0
    }
}

impl BlockerCode {
    /// The rule it stands for.
    #[must_use]
    pub const fn rule(self) -> Rule {
        match self {
            Self::SameClient => Rule::Merge1,
            Self::DifferentClinic => Rule::Merge2,
            Self::ClientRetired | Self::ClientDeleted => Rule::Merge3,
            Self::ClientInPims => Rule::Merge4,
            Self::BothClientsInPims => Rule::Merge5,
            Self::BothHaveActiveConversation => Rule::Merge6,
            Self::HasLoyaltyPoints => Rule::Merge7,
            Self::HasCareMembership => Rule::Merge8,
            Self::NotAvailableOnMobile => Rule::Merge9,
        }
    }
}

/// What a blocker says.
pub(super) fn sentence(code: BlockerCode, clients: &[ClientId], facts: &BlockerFacts) -> String {
    let who = list(clients);
    match (code, facts) {
        (BlockerCode::DifferentClinic, BlockerFacts::Clinic { clinic, expected }) => {
            format!("Profile {who} belongs to clinic {clinic}, not to {expected}.")
        }
        (BlockerCode::ClientRetired, BlockerFacts::Retired { survivor, merge }) => {
            format!("Profile {who} was retired by merge {merge}; {survivor} remained.")
        }
        (BlockerCode::ClientInPims, BlockerFacts::PimsRecord { record }) => {
            format!("Profile {who} is in the PIMS, as record {record}.")
        }
        (BlockerCode::BothClientsInPims, BlockerFacts::PimsRecords { opened, selected }) => {
            format!("Both profiles are in the PIMS, as records {opened} and {selected}.")
        }
        (BlockerCode::BothHaveActiveConversation, BlockerFacts::Conversations { opened, selected }) => {
            format!("Both profiles have an active conversation: {opened} and {selected}.")
        }
        (BlockerCode::HasLoyaltyPoints, BlockerFacts::Points { points }) => {
            let noun = if points.get() == 1 { "point" } else { "points" };
            format!("Profile {who} has {points} loyalty {noun}.")
        }
        (BlockerCode::HasCareMembership, BlockerFacts::Memberships { memberships }) => {
            let ids: Vec<_> = memberships.iter().map(|membership| &membership.id).collect();
            let has = if ids.len() == 1 { "a care membership" } else { "care memberships" };
            format!("Profile {who} has {has}: {}.", list(&ids))
        }
        (BlockerCode::SameClient, _) => format!("Both sides are the same profile, {who}."),
        (BlockerCode::ClientDeleted, _) => format!("Profile {who} has been deleted."),
        (BlockerCode::NotAvailableOnMobile, _) => "Merging is not offered on mobile devices.".to_owned(),
        (code, _) => format!("Profile {who} may not be merged by rule {}.", code.rule()),
    }
}

/// Who can clear a blocker, and how. `ended_pass`: memberships that have ended do not block.
pub(super) fn remedy(code: BlockerCode, facts: &BlockerFacts, ended_pass: bool) -> Remedy {
    use RemedyBy::{Nobody, Staff, Time};
    let (by, how) = match (code, facts) {
        (BlockerCode::ClientRetired, BlockerFacts::Retired { survivor, .. }) => {
            return Remedy { by: Staff, how: format!("Merge with {survivor} instead, which remained.") };
        }
        (BlockerCode::SameClient, _) => (Staff, "Select another profile."),
        (BlockerCode::DifferentClinic, _) => (Nobody, "Profiles of different clinics cannot be merged."),
        (BlockerCode::ClientRetired, _) => (Staff, "Merge with the profile that remained instead."),
        (BlockerCode::ClientDeleted, _) => (Nobody, "A deleted profile cannot be merged."),
        (BlockerCode::ClientInPims, _) => {
            (Nobody, "At this clinic only profiles that exist in Flow alone can be merged.")
        }
        (BlockerCode::BothClientsInPims, _) => {
            (Nobody, "At most one of the two may be in the PIMS; select a profile that exists in Flow alone.")
        }
        (BlockerCode::BothHaveActiveConversation, _) => {
            (Staff, "Archive one of the two conversations, then merge.")
        }
        (BlockerCode::HasLoyaltyPoints, _) => {
            (Nobody, "Staff can add loyalty points, but nobody can remove them.")
        }
        (BlockerCode::HasCareMembership, _) if ended_pass => (
            Time,
            "A care membership cannot be moved to another client; the merge is possible once it has ended.",
        ),
        (BlockerCode::HasCareMembership, _) => (
            Nobody,
            "A care membership cannot be moved to another client, and this clinic counts ended ones too.",
        ),
        (BlockerCode::NotAvailableOnMobile, _) => (Staff, "Start the merge in a browser on a computer."),
    };
    Remedy { by, how: how.to_owned() }
}
