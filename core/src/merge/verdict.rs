//! The table of blockers: one row per bit, with its code, its condition and its blocker.

use super::blocker::{BlockerCode, BlockerKind};
use super::policy::{MembershipPolicy, MergePolicy, MergeSurface};
use crate::model::client::{ClientStatus, Facts};
use crate::model::clinic::Clinic;
use crate::model::ids::ClinicId;
use crate::model::membership::Membership;
use crate::model::pims::Capability;

/// What all pairs with one opened profile have in common.
#[derive(Debug, Clone, Copy)]
pub(super) struct PairContext<'a> {
    pub(super) clinic: &'a ClinicId,
    pub(super) one_may_be_in_pims: bool,
    pub(super) mobile: bool,
    pub(super) ended_pass: bool,
}

/// The blockers of a pair as a set of bits, two bytes in size.
///
/// Bit *n* represents the *n*-th entry of [`Verdict::BITS`]. The set is empty if the pair may be merged.
///
/// ```
/// use littermate::MergeSurface;
/// use littermate::merge::{BlockerCode, Pair, Verdict};
/// # use littermate::*;
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
///
/// let other = ClientFacts { id: "annie".parse()?, ..facts.clone() };
/// let verdict = Pair::new(&clinic, &facts, &other, MergeSurface::Mobile).verdict();
/// assert!(!verdict.is_eligible());
/// assert!(verdict.codes().eq([BlockerCode::NotAvailableOnMobile]));
///
/// let bit = verdict.bits().trailing_zeros() as usize;
/// assert_eq!(Verdict::BITS[bit], BlockerCode::NotAvailableOnMobile);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Verdict(u16);

/// Declares the table of bits from one row each: the code, the condition, the blocker.
macro_rules! verdicts {
    (
        $(#[doc = $bits:literal])* |$ground:ident, $opened:ident, $selected:ident|
        $($code:ident if $holds:expr => $kind:expr;)+
    ) => {
        impl Verdict {
            $(#[doc = $bits])*
            pub const BITS: [BlockerCode; [$(BlockerCode::$code),+].len()] = [$(BlockerCode::$code),+];
        }

        impl PairContext<'_> {
            /// MERGE-1 to MERGE-9. Does not allocate.
            pub(super) fn judge(&self, $opened: &Facts<'_>, $selected: &Facts<'_>) -> Verdict {
                let $ground = self;
                if $opened.id == $selected.id {
                    return Verdict(1);
                }
                let mut verdict = 0_u16;
                let mut bit = 1_u16;
                $(
                    verdict |= if $holds { bit } else { 0 };
                    bit = bit.wrapping_shl(1);
                )+
                let _ = bit;
                Verdict(verdict)
            }

            /// The blockers of a verdict on these two profiles, in the order of the rules.
            pub(super) fn explain(
                &self,
                verdict: Verdict,
                $opened: &Facts<'_>,
                $selected: &Facts<'_>,
            ) -> Vec<BlockerKind> {
                let $ground = self;
                let mut kinds: Vec<BlockerKind> = Vec::new();
                let mut bits = verdict.0;
                $(
                    if bits & 1 != 0 {
                        kinds.extend($kind);
                    }
                    bits = bits.wrapping_shr(1);
                )+
                let _ = bits;
                kinds
            }
        }
    };
}

verdicts! {
    /// The code of each bit, from the lowest. A code that can apply to either profile is listed twice, the opened one first.
    |ground, opened, selected|
    SameClient if false => Some(BlockerKind::SameClient { client: opened.id.clone() });
    DifferentClinic if opened.clinic != ground.clinic => ground.different_clinic(opened);
    DifferentClinic if selected.clinic != ground.clinic => ground.different_clinic(selected);
    ClientRetired if is_retired(opened) => retired(opened, selected);
    ClientDeleted if is_deleted(opened) => Some(BlockerKind::ClientDeleted { client: opened.id.clone() });
    ClientRetired if is_retired(selected) => retired(selected, opened);
    ClientDeleted if is_deleted(selected) => Some(BlockerKind::ClientDeleted { client: selected.id.clone() });
    ClientInPims if !ground.one_may_be_in_pims && opened.pims.is_in_pims() => in_pims(opened);
    ClientInPims if !ground.one_may_be_in_pims && selected.pims.is_in_pims() => in_pims(selected);
    BothClientsInPims
        if ground.one_may_be_in_pims && opened.pims.is_in_pims() && selected.pims.is_in_pims()
        => both_in_pims(opened, selected);
    BothHaveActiveConversation if has_conversation(opened) && has_conversation(selected)
        => both_have_conversation(opened, selected);
    HasLoyaltyPoints if opened.loyalty_points.get() > 0 => points(opened);
    HasLoyaltyPoints if selected.loyalty_points.get() > 0 => points(selected);
    HasCareMembership if ground.has_membership(opened) => ground.membership(opened);
    HasCareMembership if ground.has_membership(selected) => ground.membership(selected);
    NotAvailableOnMobile if ground.mobile => Some(BlockerKind::NotAvailableOnMobile);
}

impl Verdict {
    /// Whether the pair may be merged.
    #[must_use]
    pub const fn is_eligible(self) -> bool {
        self.0 == 0
    }

    /// The set as an integer, for storage or for a binding.
    #[must_use]
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// The codes of the blockers, in the order of the rules. A code that applies to both profiles is listed twice.
    pub fn codes(self) -> impl Iterator<Item = BlockerCode> {
        let holds = move |(bit, _): &(usize, BlockerCode)| self.0 & (1_u16 << bit) != 0;
        Self::BITS.into_iter().enumerate().filter(holds).map(|(_, code)| code)
    }
}

impl<'a> PairContext<'a> {
    pub(super) fn new(clinic: &'a Clinic, surface: MergeSurface, policy: MergePolicy) -> Self {
        Self {
            clinic: &clinic.id,
            one_may_be_in_pims: clinic.has(Capability::MergeWithOneInPims),
            mobile: matches!(surface, MergeSurface::Mobile),
            ended_pass: matches!(policy.memberships, MembershipPolicy::NotEnded),
        }
    }

    /// Sets the policy for the rules that depend on it.
    pub(super) const fn under(mut self, policy: MergePolicy) -> Self {
        self.ended_pass = matches!(policy.memberships, MembershipPolicy::NotEnded);
        self
    }

    fn blocks(&self, membership: &Membership) -> bool {
        !(self.ended_pass && membership.has_ended())
    }

    fn has_membership(&self, facts: &Facts<'_>) -> bool {
        facts.memberships.iter().any(|membership| self.blocks(membership))
    }

    fn membership(&self, facts: &Facts<'_>) -> Option<BlockerKind> {
        Some(BlockerKind::HasCareMembership {
            client: facts.id.clone(),
            memberships: facts.memberships.iter().filter(|one| self.blocks(one)).cloned().collect(),
            ended_block: !self.ended_pass,
        })
    }

    fn different_clinic(&self, facts: &Facts<'_>) -> Option<BlockerKind> {
        Some(BlockerKind::DifferentClinic {
            client: facts.id.clone(),
            clinic: facts.clinic.clone(),
            expected: self.clinic.clone(),
        })
    }
}

const fn is_retired(facts: &Facts<'_>) -> bool {
    matches!(facts.status, ClientStatus::Retired { .. })
}

const fn is_deleted(facts: &Facts<'_>) -> bool {
    matches!(facts.status, ClientStatus::Deleted)
}

const fn has_conversation(facts: &Facts<'_>) -> bool {
    facts.active_conversation.id().is_some()
}

fn retired(facts: &Facts<'_>, other: &Facts<'_>) -> Option<BlockerKind> {
    let ClientStatus::Retired { survivor, merge } = facts.status else { return None };
    Some(BlockerKind::ClientRetired {
        client: facts.id.clone(),
        survivor: survivor.clone(),
        merge: merge.clone(),
        into_the_other: survivor == other.id,
    })
}

fn in_pims(facts: &Facts<'_>) -> Option<BlockerKind> {
    let record = facts.pims.record()?.clone();
    Some(BlockerKind::ClientInPims { client: facts.id.clone(), record })
}

fn both_in_pims(opened: &Facts<'_>, selected: &Facts<'_>) -> Option<BlockerKind> {
    let (opened, selected) = opened.pims.record().zip(selected.pims.record())?;
    Some(BlockerKind::BothClientsInPims { opened: opened.clone(), selected: selected.clone() })
}

fn both_have_conversation(opened: &Facts<'_>, selected: &Facts<'_>) -> Option<BlockerKind> {
    let (opened, selected) = opened.active_conversation.id().zip(selected.active_conversation.id())?;
    Some(BlockerKind::BothHaveActiveConversation { opened: opened.clone(), selected: selected.clone() })
}

fn points(facts: &Facts<'_>) -> Option<BlockerKind> {
    Some(BlockerKind::HasLoyaltyPoints { client: facts.id.clone(), points: facts.loyalty_points })
}
