//! Eligibility: whether two profiles may be merged. All rules are checked; the result is a set of bits until its sentences are
//! needed.

use super::blocker::{Blocker, Blockers};
use super::pair::Merge;
use super::policy::{MergePolicy, MergeSurface};
use super::verdict::{PairContext, Verdict};
use crate::model::client::Facts;
use crate::model::clinic::Clinic;

/// Two profiles by the facts that decide whether they may be merged (MERGE-1 to MERGE-9), without the full profiles.
///
/// ```
/// use littermate::merge::Pair;
/// use littermate::{Count, MergeSurface};
/// # use littermate::*;
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
///
/// let other = ClientFacts { id: "annie".parse()?, loyalty_points: Count::new(250)?, ..facts.clone() };
/// let pair = Pair::new(&clinic, &facts, &other, MergeSurface::Desktop);
/// let blockers = pair.eligible().unwrap_err();
/// assert_eq!(blockers.as_slice()[0].rule.id(), "MERGE-7");
/// assert_eq!(blockers.as_slice()[0].detail(), "Profile annie has 250 loyalty points.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    pub(super) ground: PairContext<'a>,
    pub(super) opened: Facts<'a>,
    pub(super) selected: Facts<'a>,
}

impl<'a> Pair<'a> {
    /// Borrows the facts of the opened and the selected profile, from clients or from
    /// [`ClientFacts`](crate::model::client::ClientFacts).
    #[must_use]
    pub fn new(
        clinic: &'a Clinic,
        opened: impl Into<Facts<'a>>,
        selected: impl Into<Facts<'a>>,
        surface: MergeSurface,
    ) -> Self {
        let ground = PairContext::new(clinic, surface, MergePolicy::default());
        Self { ground, opened: opened.into(), selected: selected.into() }
    }

    /// Sets the policy. Without it, the default policy applies.
    #[must_use]
    pub const fn policy(mut self, policy: MergePolicy) -> Self {
        self.ground = self.ground.under(policy);
        self
    }

    /// The blockers as a set of bits.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.ground.judge(&self.opened, &self.selected)
    }

    /// Checks whether the two profiles may be merged.
    ///
    /// # Errors
    ///
    /// All blockers, in the order of the rules.
    pub fn eligible(&self) -> Result<(), Blockers> {
        let verdict = self.verdict();
        if verdict.is_eligible() { Ok(()) } else { Err(Blockers::new(self.explain(verdict))) }
    }

    /// All blockers, in the order of the rules; empty if the profiles may be merged.
    #[must_use]
    pub fn blockers(&self) -> Vec<Blocker> {
        self.explain(self.verdict())
    }

    fn explain(&self, verdict: Verdict) -> Vec<Blocker> {
        let kinds = self.ground.explain(verdict, &self.opened, &self.selected);
        kinds.into_iter().map(Blocker::from).collect()
    }
}

impl<'a> Merge<'a> {
    /// The two profiles as a [`Pair`] of facts.
    #[must_use]
    pub fn pair(&self) -> Pair<'a> {
        Pair::new(self.clinic, self.opened.facts(), self.selected.facts(), self.surface).policy(self.policy)
    }
}
