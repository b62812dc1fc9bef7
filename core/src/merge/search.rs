//! Step 1: search results are selectable, or disabled with their blockers (MERGE-10).

use macro_rules_attribute::apply;

use super::blocker::Blocker;
use super::eligibility::Pair;
use super::policy::{MergePolicy, MergeSurface};
use super::verdict::{PairContext, Verdict};
use crate::limits;
use crate::lists;
use crate::model::client::{ClientFacts, Facts};
use crate::model::clinic::Clinic;
use crate::model::ids::ClientId;
use crate::problem::Problems;
use crate::wire::wire;

/// Step 1: one opened profile, compared with any number of search results (MERGE-10). What all results have in common is computed
/// once.
///
/// ```
/// use littermate::MergeSurface;
/// use littermate::merge::Search;
/// # use littermate::*;
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
///
/// let results = [facts.clone(), ClientFacts { id: "annie".parse()?, ..facts.clone() }];
/// let search = Search::new(&clinic, &facts, MergeSurface::Desktop);
/// let selectable: Vec<bool> = search.verdicts(&results).map(|verdict| verdict.is_eligible()).collect();
/// assert_eq!(selectable, [false, true]);
///
/// let answer = search.explain(&results[0]);
/// assert_eq!(answer.blockers[0].detail(), "Both are the same profile, anne.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Search<'a> {
    ground: PairContext<'a>,
    opened: Facts<'a>,
}

/// Whether a search result may be selected.
#[apply(wire)]
#[output]
pub struct SearchVerdict {
    /// The profile that was found.
    pub client: ClientId,
    /// Whether the result may be selected.
    pub selectable: bool,
    /// Every reason why not, in the order of the rules.
    pub blockers: Vec<Blocker>,
}

impl<'a> Search<'a> {
    /// A search from the page of the opened profile.
    #[must_use]
    pub fn new(clinic: &'a Clinic, opened: impl Into<Facts<'a>>, surface: MergeSurface) -> Self {
        Self { ground: PairContext::new(clinic, surface, MergePolicy::DEFAULT), opened: opened.into() }
    }

    /// Sets the policy. Without it, the default policy applies.
    #[must_use]
    pub const fn policy(mut self, policy: MergePolicy) -> Self {
        self.ground = self.ground.under(policy);
        self
    }

    /// The blockers of one result as bits. Does not allocate.
    #[must_use]
    pub fn verdict<'b>(&self, result: impl Into<Facts<'b>>) -> Verdict {
        self.ground.judge(&self.opened, &result.into())
    }

    /// The blockers of a list of results as bits, in the order of the list.
    pub fn verdicts<'b, T>(&self, results: impl IntoIterator<Item = T>) -> impl Iterator<Item = Verdict>
    where
        T: Into<Facts<'b>>,
    {
        results.into_iter().map(|result| self.verdict(result))
    }

    /// One result with all blockers.
    #[must_use]
    pub fn explain<'b>(&self, result: impl Into<Facts<'b>>) -> SearchVerdict
    where
        'a: 'b,
    {
        let selected = result.into();
        let blockers = Pair { ground: self.ground, opened: self.opened, selected }.blockers();
        SearchVerdict { client: selected.id.clone(), selectable: blockers.is_empty(), blockers }
    }

    /// A list of results with all blockers, in the order of the list.
    ///
    /// # Errors
    ///
    /// With paths from the root of `{ opened, results }`: a list that is too long, also of the opened profile, or the first
    /// result that is not within its limits.
    pub fn explain_all(&self, results: &[ClientFacts]) -> Result<Vec<SearchVerdict>, Problems> {
        check_length(results)?;
        lists::within("/opened/memberships", self.opened.memberships.len(), limits::CLIENT_LIST)?;
        check_each(results)?;
        Ok(results.iter().map(|result| self.explain(result)).collect())
    }

    /// Validates a list of results: at most 1,000,000, each within its own limits.
    ///
    /// # Errors
    ///
    /// The problem of a list that is too long, with the path `/results`, or of the first result that is not within its limits.
    pub fn validate(results: &[ClientFacts]) -> Result<(), Problems> {
        check_length(results)?;
        check_each(results)
    }
}

fn check_length(results: &[ClientFacts]) -> Result<(), Problems> {
    lists::within("/results", results.len(), limits::SEARCH_LIST)
}

fn check_each(results: &[ClientFacts]) -> Result<(), Problems> {
    for (index, result) in results.iter().enumerate() {
        result.validate().map_err(|problems| problems.under(&format!("/results/{index}")))?;
    }
    Ok(())
}
