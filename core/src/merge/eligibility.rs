//! May these two be merged? Every rule is asked, and the answer is a set of bits until somebody wants to read it.

use super::blocker::{self, Blocker, BlockerCode, BlockerFacts, Blockers};
use super::pair::Merge;
use super::policy::{MembershipPolicy, Policy, Surface};
use crate::model::client::{ClientStatus, Facts};
use crate::model::clinic::Clinic;
use crate::model::ids::ClinicId;
use crate::model::pims::Capability;

/// Two profiles as bare facts, enough to say whether they may be merged.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    pub(super) ground: Ground<'a>,
    pub(super) opened: Facts<'a>,
    pub(super) selected: Facts<'a>,
}

/// What is the same for every pair of one opened profile.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ground<'a> {
    pub(super) clinic: &'a ClinicId,
    pub(super) one_may_be_in_pims: bool,
    pub(super) mobile: bool,
    pub(super) ended_pass: bool,
}

/// The blockers of a pair as a set of bits: the answer before it is put into words.
///
/// Bit *n* stands for the *n*-th entry of [`Verdict::BITS`]; the set is empty where the pair may be merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Verdict(u16);

/// Which of the two profiles a blocker speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    Opened,
    Selected,
    Both,
    Neither,
}

impl Verdict {
    /// What each bit stands for, from the lowest; a code that can hold for either profile comes twice, the opened one
    /// first.
    pub const BITS: [BlockerCode; 16] = [
        BlockerCode::SameClient,
        BlockerCode::DifferentClinic,
        BlockerCode::DifferentClinic,
        BlockerCode::ClientRetired,
        BlockerCode::ClientDeleted,
        BlockerCode::ClientRetired,
        BlockerCode::ClientDeleted,
        BlockerCode::ClientInPims,
        BlockerCode::ClientInPims,
        BlockerCode::BothClientsInPims,
        BlockerCode::BothHaveActiveConversation,
        BlockerCode::HasLoyaltyPoints,
        BlockerCode::HasLoyaltyPoints,
        BlockerCode::HasCareMembership,
        BlockerCode::HasCareMembership,
        BlockerCode::NotAvailableOnMobile,
    ];

    const ABOUT: [About; 16] = [
        About::Both,
        About::Opened,
        About::Selected,
        About::Opened,
        About::Opened,
        About::Selected,
        About::Selected,
        About::Opened,
        About::Selected,
        About::Both,
        About::Both,
        About::Opened,
        About::Selected,
        About::Opened,
        About::Selected,
        About::Neither,
    ];

    /// Whether the pair may be merged.
    #[must_use]
    pub const fn is_eligible(self) -> bool {
        self.0 == 0
    }

    /// The bits.
    #[must_use]
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// The codes, in the order of the rules.
    pub fn codes(self) -> impl Iterator<Item = BlockerCode> {
        self.entries().map(|(code, _)| code)
    }

    pub(super) fn entries(self) -> impl Iterator<Item = (BlockerCode, About)> {
        Self::BITS
            .into_iter()
            .zip(Self::ABOUT)
            .enumerate()
            .filter(move |(bit, _)| self.0 & (1_u16 << bit) != 0)
            .map(|(_, entry)| entry)
    }

    const fn with(self, bit: u16, holds: bool) -> Self {
        Self(self.0 | ((holds as u16) << bit))
    }
}

impl<'a> Ground<'a> {
    pub(super) fn new(clinic: &'a Clinic, surface: Surface, policy: Policy) -> Self {
        Self {
            clinic: &clinic.id,
            one_may_be_in_pims: clinic.has(Capability::MergeWithOneInPims),
            mobile: matches!(surface, Surface::Mobile),
            ended_pass: matches!(policy.memberships, MembershipPolicy::NotEnded),
        }
    }

    /// MERGE-1 to MERGE-9. Reads, compares, allocates nothing.
    pub(super) fn judge(&self, opened: &Facts<'_>, selected: &Facts<'_>) -> Verdict {
        if opened.id == selected.id {
            return Verdict::default().with(0, true);
        }
        let in_pims = (opened.pims.is_in_pims(), selected.pims.is_in_pims());
        let alone = !self.one_may_be_in_pims;
        Verdict::default()
            .with(1, opened.clinic != self.clinic)
            .with(2, selected.clinic != self.clinic)
            .with(3, is_retired(opened))
            .with(4, is_deleted(opened))
            .with(5, is_retired(selected))
            .with(6, is_deleted(selected))
            .with(7, alone && in_pims.0)
            .with(8, alone && in_pims.1)
            .with(9, !alone && in_pims.0 && in_pims.1)
            .with(10, has_conversation(opened) && has_conversation(selected))
            .with(11, opened.loyalty_points.get() > 0)
            .with(12, selected.loyalty_points.get() > 0)
            .with(13, self.has_membership(opened))
            .with(14, self.has_membership(selected))
            .with(15, self.mobile)
    }

    fn has_membership(&self, facts: &Facts<'_>) -> bool {
        facts.memberships.iter().any(|membership| !(self.ended_pass && membership.has_ended()))
    }
}

const fn is_retired(facts: &Facts<'_>) -> bool {
    matches!(facts.status, ClientStatus::Retired { .. })
}

const fn is_deleted(facts: &Facts<'_>) -> bool {
    matches!(facts.status, ClientStatus::Deleted {})
}

const fn has_conversation(facts: &Facts<'_>) -> bool {
    facts.active_conversation.id().is_some()
}

impl<'a> Pair<'a> {
    /// The facts of the opened profile and of the selected one, borrowed from clients or from
    /// [`ClientFacts`](crate::model::client::ClientFacts).
    #[must_use]
    pub fn new(
        clinic: &'a Clinic,
        opened: impl Into<Facts<'a>>,
        selected: impl Into<Facts<'a>>,
        surface: Surface,
    ) -> Self {
        let ground = Ground::new(clinic, surface, Policy::default());
        Self { ground, opened: opened.into(), selected: selected.into() }
    }

    /// Another policy than the default one.
    #[must_use]
    pub fn policy(mut self, policy: Policy) -> Self {
        self.ground.ended_pass = matches!(policy.memberships, MembershipPolicy::NotEnded);
        self
    }

    /// The answer as bits, without a word.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.ground.judge(&self.opened, &self.selected)
    }

    /// Whether the two may be merged.
    ///
    /// # Errors
    /// Every blocker, in the order of the rules.
    pub fn check(&self) -> Result<(), Blockers> {
        let verdict = self.verdict();
        if verdict.is_eligible() { Ok(()) } else { Err(Blockers::new(self.explain(verdict))) }
    }

    /// Every blocker in words, in the order of the rules; none where the two may be merged.
    #[must_use]
    pub fn blockers(&self) -> Vec<Blocker> {
        self.explain(self.verdict())
    }

    fn explain(&self, verdict: Verdict) -> Vec<Blocker> {
        verdict.entries().map(|(code, about)| Blocker::of(code, about, self)).collect()
    }
}

impl<'a> Merge<'a> {
    /// The same two profiles as bare facts.
    #[must_use]
    pub fn pair(&self) -> Pair<'a> {
        Pair::new(self.clinic, self.opened.facts(), self.selected.facts(), self.surface).policy(self.policy)
    }
}

impl Blocker {
    fn of(code: BlockerCode, about: About, pair: &Pair<'_>) -> Self {
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
        let detail = blocker::sentence(code, &clients, &facts);
        let remedy = blocker::remedy(code, &facts, ended_pass);
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
