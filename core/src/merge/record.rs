//! What is kept of a merge: enough for an audit, a replay and an undo (MERGE-43).

use macro_rules_attribute::apply;

use super::format::Format;
use super::pair::Merge;
use super::review::Review;
use super::roles::Sides;
use super::ticket::{Side, Ticket};
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::contact_book::{ContactBook, ContactIndex};
use crate::model::ids::{ActorId, MergeId};
use crate::model::time::Instant;
use crate::rule::RULES_VERSION;
use crate::wire::{union, wire};

/// The record of a merge. The host keeps it, and hands it back for a replay or an undo.
#[apply(wire)]
pub struct MergeRecord {
    /// The version of this format.
    pub format: Format,
    /// The version of the rules the merge was made under.
    pub rules_version: u32,
    /// The merge, as the caller named it.
    pub merge: MergeId,
    /// Who merged.
    pub by: ActorId,
    /// When.
    pub at: Instant,
    /// The clinic as it was.
    pub clinic: Clinic,
    /// The opened profile as it was before.
    pub opened: Client,
    /// The selected profile as it was before.
    pub selected: Client,
    /// The entries of the contact book for the numbers and addresses of the two, as they were.
    pub contact_book: ContactBook,
    /// What was chosen, under which policy, on which surface.
    pub ticket: Ticket,
    /// What review showed, and what was done.
    pub review: Review,
    /// Whether the merge stands.
    pub state: RecordState,
}

/// Whether a merge stands.
#[apply(union)]
pub enum RecordState {
    /// It does.
    Applied,
    /// It was undone.
    Undone {
        /// Who undid it.
        by: ActorId,
        /// When.
        at: Instant,
    },
}

/// Why a record cannot be one that this library gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// The profiles or the clinic in it are not those its ticket was made of.
    #[error("the profiles of the merge record are not those that its ticket was made for")]
    OtherProfiles,
    /// The review in it is not the one its ticket was made of.
    #[error("the review of the merge record is not the one that its ticket was made for")]
    OtherReview,
    /// Its ticket is not the one that is applied.
    #[error("the merge record is of another ticket")]
    OtherTicket,
    /// The merge in it is one that the rules do not allow, or the review is not what they give.
    #[error("the rules do not give the merge that the merge record describes")]
    NotByTheRules,
}

impl MergeRecord {
    /// The merge that the record is of.
    fn merge<'r>(&'r self, book: &'r ContactIndex<'r>) -> Merge<'r> {
        let Self { clinic, opened, selected, ticket, .. } = self;
        Merge::new(clinic, opened, selected, book, ticket.surface).policy(ticket.policy)
    }

    /// The two profiles before, by their part in the merge.
    pub(super) fn sides(&self) -> Sides<'_> {
        Sides::new(&self.clinic, &self.opened, &self.selected)
    }

    /// Whether this library can have made the record. A record comes from outside, so it is verified before every
    /// replay and undo.
    ///
    /// ```
    /// use littermate::merge::{RecordError, Stamp};
    /// use littermate::{Choices, Merge, Surface};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let opened = Client::draft(facts.clone()).check(&clinic)?.client;
    /// # let selected = Client::draft(ClientFacts { id: "annie".parse()?, ..facts }).check(&clinic)?.client;
    /// # let stamp = Stamp { merge: "m-1".parse()?, by: "dr-kim".parse()?, at: "2026-03-01T09:30:00Z".parse()? };
    /// # let now = stamp.at;
    /// # let book = ContactBook::EMPTY;
    /// # let book = book.index()?;
    /// # let eligible = Merge::new(&clinic, &opened, &selected, &book, Surface::Desktop).eligible()?;
    ///
    /// let mut record = eligible.plan(&Choices::default(), now)?.apply(stamp)?.record;
    /// assert_eq!(record.verify(), Ok(()));
    ///
    /// record.review.effects.clear();
    /// assert_eq!(record.verify(), Err(RecordError::OtherReview));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The first [`RecordError`] found.
    pub fn verify(&self) -> Result<(), RecordError> {
        let book = self.contact_book.index().map_err(|_| RecordError::OtherProfiles)?;
        let merge = self.merge(&book);
        let library = Side::Library;
        let changed = self.ticket.changed(&merge);
        if !self.ticket.is_for(&merge) || changed.iter().any(|section| section.side != library) {
            return Err(RecordError::OtherProfiles);
        }
        if !self.ticket.showed(&self.review) || self.rules_version != self.ticket.rules_version {
            return Err(RecordError::OtherReview);
        }
        // A record of earlier rules stands as it is; there never were others.
        let known = (1..=RULES_VERSION).contains(&self.rules_version);
        if !known || (self.rules_version == RULES_VERSION && !self.is_by_the_rules(&merge)) {
            return Err(RecordError::NotByTheRules);
        }
        Ok(())
    }

    fn is_by_the_rules(&self, merge: &Merge<'_>) -> bool {
        let Ticket { choices, reviewed_at, .. } = &self.ticket;
        let plan = merge.eligible().ok().and_then(|eligible| eligible.plan(choices, *reviewed_at).ok());
        plan.is_some_and(|plan| *plan.review() == self.review)
    }
}
