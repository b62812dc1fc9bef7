//! What stands in the way of a merge, in words: the rule, the facts it rests on, and who can clear it.

use macro_rules_attribute::apply;

use super::eligibility::{About, Pair};
use super::sentences;
use crate::count::Count;
use crate::model::client::{ClientStatus, Facts};
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

impl Blocker {
    pub(super) fn of(code: BlockerCode, about: About, pair: &Pair<'_>) -> Self {
        let clients = match about {
            About::Neither => Vec::new(),
            About::Opened => vec![pair.opened.id.clone()],
            About::Selected => vec![pair.selected.id.clone()],
            About::Both if code == BlockerCode::SameClient => vec![pair.opened.id.clone()],
            About::Both => vec![pair.opened.id.clone(), pair.selected.id.clone()],
        };
        let one = if about == About::Selected { &pair.selected } else { &pair.opened };
        let facts = match about {
            About::Both => facts_of_both(code, pair),
            About::Opened | About::Selected => facts_of_one(code, one, pair),
            About::Neither => BlockerFacts::None {},
        };
        let ended_pass = pair.ground.ended_pass;
        let detail = sentences::blocker(code, &clients, &facts);
        let remedy = sentences::remedy(code, &facts, ended_pass);
        Self { rule: code.rule(), code, clients, facts, detail, remedy }
    }
}

fn facts_of_one(code: BlockerCode, one: &Facts<'_>, pair: &Pair<'_>) -> BlockerFacts {
    match (code, one.status, one.pims.record()) {
        (BlockerCode::DifferentClinic, ..) => {
            BlockerFacts::Clinic { clinic: one.clinic.clone(), expected: pair.ground.clinic.clone() }
        }
        (BlockerCode::ClientRetired, ClientStatus::Retired { survivor, merge }, _) => {
            BlockerFacts::Retired { survivor: survivor.clone(), merge: merge.clone() }
        }
        (BlockerCode::ClientInPims, _, Some(record)) => BlockerFacts::PimsRecord { record: record.clone() },
        (BlockerCode::HasLoyaltyPoints, ..) => BlockerFacts::Points { points: one.loyalty_points },
        (BlockerCode::HasCareMembership, ..) => BlockerFacts::Memberships {
            memberships: one
                .memberships
                .iter()
                .filter(|membership| !(pair.ground.ended_pass && membership.has_ended()))
                .cloned()
                .collect(),
        },
        _ => BlockerFacts::None {},
    }
}

fn facts_of_both(code: BlockerCode, pair: &Pair<'_>) -> BlockerFacts {
    let (opened, selected) = (&pair.opened, &pair.selected);
    let records = opened.pims.record().zip(selected.pims.record());
    let conversations = opened.active_conversation.id().zip(selected.active_conversation.id());
    match (code, records, conversations) {
        (BlockerCode::BothClientsInPims, Some((opened, selected)), _) => {
            BlockerFacts::PimsRecords { opened: opened.clone(), selected: selected.clone() }
        }
        (BlockerCode::BothHaveActiveConversation, _, Some((opened, selected))) => {
            BlockerFacts::Conversations { opened: opened.clone(), selected: selected.clone() }
        }
        _ => BlockerFacts::None {},
    }
}
