//! The two profiles of a merge.

use super::policy::{MergePolicy, MergeSurface};
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::contact_book::ContactIndex;

/// Two profiles of a clinic to merge: the start of every merge.
///
/// Cheap to construct: borrows only.
///
/// ```
/// use littermate::merge::{MembershipPolicy, MergePolicy};
/// use littermate::{Merge, MergeSurface};
/// # use littermate::*;
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
/// # let opened = Client::draft(facts.clone()).check(&clinic)?.client;
/// # let selected = Client::draft(ClientFacts { id: "annie".parse()?, ..facts }).check(&clinic)?.client;
///
/// let policy = MergePolicy { memberships: MembershipPolicy::EverHeld, ..MergePolicy::DEFAULT };
/// let book = ContactBook::EMPTY;
/// let book = book.index()?;
/// let merge = Merge::new(&clinic, &opened, &selected, &book, MergeSurface::Desktop).policy(policy);
/// assert!(merge.eligible().is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Merge<'a> {
    pub(super) clinic: &'a Clinic,
    pub(super) opened: &'a Client,
    pub(super) selected: &'a Client,
    pub(super) book: &'a ContactIndex<'a>,
    pub(super) surface: MergeSurface,
    pub(super) policy: MergePolicy,
}

impl<'a> Merge<'a> {
    /// A merge of the opened profile with the selected one, under the default policy.
    ///
    /// The contact book contains the entries for the phones and email addresses of both. Neither it nor the surface has a
    /// default, since both can block (MERGE-9, MERGE-25, MERGE-27).
    #[must_use]
    pub const fn new(
        clinic: &'a Clinic,
        opened: &'a Client,
        selected: &'a Client,
        book: &'a ContactIndex<'a>,
        surface: MergeSurface,
    ) -> Self {
        Self { clinic, opened, selected, book, surface, policy: MergePolicy::DEFAULT }
    }

    /// Sets the policy (MERGE-8, MERGE-27).
    #[must_use]
    pub const fn policy(mut self, policy: MergePolicy) -> Self {
        self.policy = policy;
        self
    }
}
