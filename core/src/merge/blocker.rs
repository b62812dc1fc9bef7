//! The reasons why a merge is not allowed: the rule, the facts, and who can clear it.

use std::fmt;

use macro_rules_attribute::apply;

use crate::count::Count;
use crate::explained::{Explain, explained, list};
use crate::model::ids::{ClientId, ClinicId, ConversationId, MergeId, PimsRecordId};
use crate::model::membership::Membership;
use crate::rule::Rule;
use crate::wire::{code, union, wire};

explained! {
    /// A reason why two profiles may not be merged.
    #[output]
    pub struct Blocker of BlockerKind {
        /// Who can clear the blocker, and how.
        remedy: Remedy,
    }
}

/// The kinds of blockers, in the order in which they are listed.
#[apply(union)]
#[output]
pub enum BlockerKind {
    /// MERGE-1: both are the same profile. No other blocker is listed then.
    SameClient {
        /// The id of both profiles.
        client: ClientId,
    },
    /// MERGE-2: the profile belongs to another clinic.
    DifferentClinic {
        /// The profile of another clinic.
        client: ClientId,
        /// The clinic that the profile belongs to.
        clinic: ClinicId,
        /// The clinic the request is for.
        expected: ClinicId,
    },
    /// MERGE-3: the profile was retired by a merge.
    ClientRetired {
        /// The profile that was retired by an earlier merge.
        client: ClientId,
        /// The survivor of that merge.
        survivor: ClientId,
        /// The merge that retired the profile.
        merge: MergeId,
        /// Whether the survivor is the other profile of this pair.
        into_the_other: bool,
    },
    /// MERGE-3: the profile was deleted.
    ClientDeleted {
        /// The profile that is deleted.
        client: ClientId,
    },
    /// MERGE-4: the profile is in the PIMS, and the clinic cannot merge profiles in the PIMS.
    ClientInPims {
        /// The profile that is in the PIMS.
        client: ClientId,
        /// The id of its PIMS record.
        record: PimsRecordId,
    },
    /// MERGE-5: both profiles are in the PIMS.
    BothClientsInPims {
        /// The PIMS record of the opened profile.
        opened: PimsRecordId,
        /// The PIMS record of the selected profile.
        selected: PimsRecordId,
    },
    /// MERGE-6: both profiles have an active conversation.
    BothHaveActiveConversation {
        /// The active conversation of the opened profile.
        opened: ConversationId,
        /// The active conversation of the selected profile.
        selected: ConversationId,
    },
    /// MERGE-7: the profile has loyalty points.
    HasLoyaltyPoints {
        /// The profile that has loyalty points.
        client: ClientId,
        /// The number of points.
        points: Count,
    },
    /// MERGE-8: the profile has care memberships that are not known to have ended or, by policy, any membership at all.
    HasCareMembership {
        /// The profile that has memberships.
        client: ClientId,
        /// The memberships that block.
        memberships: Vec<Membership>,
        /// Whether ended memberships block as well, by policy.
        ended_block: bool,
    },
    /// MERGE-9: merging is not available on mobile devices.
    NotAvailableOnMobile,
}

/// The code of a blocker, represented by a bit of a [`Verdict`](super::Verdict).
#[apply(code)]
#[output]
pub enum BlockerCode {
    /// MERGE-1: both are the same profile.
    SameClient,
    /// MERGE-2: the profile belongs to another clinic.
    DifferentClinic,
    /// MERGE-3: the profile was retired by a merge.
    ClientRetired,
    /// MERGE-3: the profile was deleted.
    ClientDeleted,
    /// MERGE-4: the profile is in the PIMS, and the clinic cannot merge profiles in the PIMS.
    ClientInPims,
    /// MERGE-5: both profiles are in the PIMS.
    BothClientsInPims,
    /// MERGE-6: both profiles have an active conversation.
    BothHaveActiveConversation,
    /// MERGE-7: the profile has loyalty points.
    HasLoyaltyPoints,
    /// MERGE-8: the profile has care memberships that block.
    HasCareMembership,
    /// MERGE-9: merging is not available on mobile devices.
    NotAvailableOnMobile,
}

/// Who can clear a blocker: the actor of a [`Remedy`].
#[apply(code)]
#[output]
pub enum RemedyActor {
    /// Staff of the clinic.
    Staff,
    /// Nobody, but the blocker clears in time.
    Time,
    /// Nobody can clear the blocker.
    Nobody,
}

/// Who can clear a blocker, and how.
#[apply(wire)]
#[output]
pub struct Remedy {
    /// Who can clear it.
    pub actor: RemedyActor,
    /// An English sentence that says how to clear it, or why nobody can.
    pub instructions: String,
}

/// All blockers of a pair, at least one, in the order of the rules. The error of [`Merge::eligible`](super::Merge::eligible).
///
/// ```
/// use littermate::merge::RemedyActor;
/// use littermate::{ContactIndex, Merge, MergeSurface};
/// # use littermate::*;
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
/// # let opened = Client::draft(facts.clone()).check(&clinic)?.client;
/// # let selected = Client::draft(ClientFacts { id: "annie".parse()?, ..facts }).check(&clinic)?.client;
///
/// let book = ContactIndex::EMPTY;
/// let blockers = Merge::new(&clinic, &opened, &selected, &book, MergeSurface::Mobile).eligible().unwrap_err();
/// assert_eq!(blockers.to_string(), "1 blocker: Merging is not available on mobile devices.");
/// for blocker in blockers {
///     assert_eq!(blocker.rule.id(), "MERGE-9");
///     assert_eq!(blocker.remedy.actor, RemedyActor::Staff);
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blockers(Vec<Blocker>);

impl Blockers {
    pub(super) const fn new(blockers: Vec<Blocker>) -> Self {
        Self(blockers)
    }

    /// The blockers as a slice.
    #[must_use]
    pub fn as_slice(&self) -> &[Blocker] {
        &self.0
    }

    /// Iterates over the blockers in the order of the rules.
    pub fn iter(&self) -> std::slice::Iter<'_, Blocker> {
        self.0.iter()
    }

    /// One line per blocker.
    pub(crate) fn sentences(&self) -> String {
        self.0.iter().map(Blocker::detail).collect::<Vec<_>>().join("\n")
    }

    /// The blockers as a list.
    #[must_use]
    pub fn into_vec(self) -> Vec<Blocker> {
        self.0
    }
}

impl IntoIterator for Blockers {
    type Item = Blocker;
    type IntoIter = std::vec::IntoIter<Blocker>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'b> IntoIterator for &'b Blockers {
    type Item = &'b Blocker;
    type IntoIter = std::slice::Iter<'b, Blocker>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl std::error::Error for Blockers {}

/// The number of blockers, then one line per blocker.
impl fmt::Display for Blockers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.len() {
            1 => write!(f, "1 blocker: {}", self.sentences()),
            count => write!(f, "{count} blockers:\n{}", self.sentences()),
        }
    }
}

impl BlockerCode {
    /// The rule that the code belongs to.
    #[must_use]
    pub const fn rule(self) -> Rule {
        match self {
            Self::SameClient => Rule::DifferentProfiles,
            Self::DifferentClinic => Rule::SameClinic,
            Self::ClientRetired | Self::ClientDeleted => Rule::BothActive,
            Self::ClientInPims => Rule::NeitherInPims,
            Self::BothClientsInPims => Rule::AtMostOneInPims,
            Self::BothHaveActiveConversation => Rule::AtMostOneActiveConversation,
            Self::HasLoyaltyPoints => Rule::NoLoyaltyPoints,
            Self::HasCareMembership => Rule::NoCareMembership,
            Self::NotAvailableOnMobile => Rule::NotOnMobile,
        }
    }
}

impl BlockerKind {
    /// The code of the blocker, without its data.
    #[must_use]
    pub const fn code(&self) -> BlockerCode {
        match self {
            Self::SameClient { .. } => BlockerCode::SameClient,
            Self::DifferentClinic { .. } => BlockerCode::DifferentClinic,
            Self::ClientRetired { .. } => BlockerCode::ClientRetired,
            Self::ClientDeleted { .. } => BlockerCode::ClientDeleted,
            Self::ClientInPims { .. } => BlockerCode::ClientInPims,
            Self::BothClientsInPims { .. } => BlockerCode::BothClientsInPims,
            Self::BothHaveActiveConversation { .. } => BlockerCode::BothHaveActiveConversation,
            Self::HasLoyaltyPoints { .. } => BlockerCode::HasLoyaltyPoints,
            Self::HasCareMembership { .. } => BlockerCode::HasCareMembership,
            Self::NotAvailableOnMobile => BlockerCode::NotAvailableOnMobile,
        }
    }

    /// The profile that the blocker is about; `None` if it is about both or neither.
    #[must_use]
    pub const fn client(&self) -> Option<&ClientId> {
        match self {
            Self::SameClient { client }
            | Self::DifferentClinic { client, .. }
            | Self::ClientRetired { client, .. }
            | Self::ClientDeleted { client }
            | Self::ClientInPims { client, .. }
            | Self::HasLoyaltyPoints { client, .. }
            | Self::HasCareMembership { client, .. } => Some(client),
            Self::BothClientsInPims { .. }
            | Self::BothHaveActiveConversation { .. }
            | Self::NotAvailableOnMobile => None,
        }
    }

    fn remedy(&self) -> Remedy {
        use RemedyActor::{Nobody, Staff, Time};
        let (actor, instructions) = match self {
            Self::SameClient { .. } => (Staff, "Select another profile."),
            Self::DifferentClinic { .. } => (
                Nobody,
                "Profiles of different clinics cannot be merged. Keep both, or select a profile of the same clinic.",
            ),
            Self::ClientRetired { into_the_other: true, .. } => {
                (Nobody, "These two profiles are already merged. There is nothing to do.")
            }
            Self::ClientRetired { survivor, .. } => {
                return Remedy {
                    actor: Staff,
                    instructions: format!("Merge with {survivor} instead, the survivor of that merge."),
                };
            }
            Self::ClientDeleted { .. } => {
                (Nobody, "A deleted profile cannot be merged. Use a profile that has not been deleted.")
            }
            Self::ClientInPims { .. } => {
                (Nobody, "At this clinic, only Flow-only profiles can be merged. Keep both profiles.")
            }
            Self::BothClientsInPims { .. } => {
                (Nobody, "At most one of the two profiles may be in the PIMS. Select a Flow-only profile.")
            }
            Self::BothHaveActiveConversation { .. } => {
                (Staff, "Archive one of the two conversations, then merge.")
            }
            Self::HasLoyaltyPoints { .. } => {
                (Nobody, "Staff can add loyalty points, but nobody can remove them. Keep both profiles.")
            }
            Self::HasCareMembership { ended_block: false, .. } => (
                Time,
                "A care membership cannot be moved to another client. The merge is possible once it has ended.",
            ),
            Self::HasCareMembership { ended_block: true, .. } => (
                Nobody,
                "A care membership cannot be moved to another client, and at this clinic ended ones block as well. Keep both profiles.",
            ),
            Self::NotAvailableOnMobile => (Staff, "Start the merge in a browser on a computer."),
        };
        Remedy { actor, instructions: instructions.to_owned() }
    }
}

impl Explain for BlockerKind {
    fn rule(&self) -> Rule {
        self.code().rule()
    }
}

impl From<BlockerKind> for Blocker {
    fn from(kind: BlockerKind) -> Self {
        Self { rule: kind.rule(), remedy: kind.remedy(), kind }
    }
}

impl fmt::Display for BlockerKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SameClient { client } => write!(f, "Both are the same profile, {client}."),
            Self::DifferentClinic { client, clinic, expected } => {
                write!(f, "Profile {client} belongs to clinic {clinic}, not to {expected}.")
            }
            Self::ClientRetired { client, survivor, merge, .. } => {
                write!(f, "Profile {client} was retired by merge {merge}. Its survivor is {survivor}.")
            }
            Self::ClientDeleted { client } => write!(f, "Profile {client} was deleted."),
            Self::ClientInPims { client, record } => {
                write!(f, "Profile {client} is in the PIMS (record {record}).")
            }
            Self::BothClientsInPims { opened, selected } => {
                write!(f, "Both profiles are in the PIMS (records {opened} and {selected}).")
            }
            Self::BothHaveActiveConversation { opened, selected } => {
                write!(f, "Both profiles have an active conversation: {opened} and {selected}.")
            }
            Self::HasLoyaltyPoints { client, points } => {
                let noun = if points.get() == 1 { "point" } else { "points" };
                write!(f, "Profile {client} has {points} loyalty {noun}.")
            }
            Self::HasCareMembership { client, memberships, .. } => {
                let ids: Vec<_> = memberships.iter().map(|membership| &membership.id).collect();
                let has = if ids.len() == 1 { "a care membership" } else { "care memberships" };
                write!(f, "Profile {client} has {has}: {}.", list(&ids))
            }
            Self::NotAvailableOnMobile => f.write_str("Merging is not available on mobile devices."),
        }
    }
}

#[cfg(all(test, feature = "json"))]
mod tests {
    use super::{BlockerCode, BlockerKind};
    use crate::wire::{CodeInfo, TypeKind, VariantInfo, Wire};

    #[test]
    fn every_kind_has_its_code() {
        let (TypeKind::Union(kinds), TypeKind::Code(codes)) =
            (BlockerKind::TYPE.kind, BlockerCode::TYPE.kind)
        else {
            panic!("a union and a code");
        };
        assert!(kinds.iter().map(VariantInfo::name).eq(codes.iter().map(CodeInfo::name)));
    }
}
