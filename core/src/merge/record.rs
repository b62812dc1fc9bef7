//! The record of a merge, for audits, replays and undo (MERGE-43). A redacted record serves audits and replays only (MERGE-48).

#![expect(clippy::large_enum_variant, reason = "almost every record is whole; few are redacted")]

use macro_rules_attribute::apply;

use super::digest::{ContentDigest, Digester};
use super::format::FormatVersion;
#[cfg(feature = "json")]
use super::format_1::{ClientV1, ReviewV1, contact_book};
use super::pair::Merge;
use super::redacted_effect::RedactedEffect;
use super::review::MergeReview;
use super::roles::{MergeRoles, RoleProfiles};
use super::section::MergeSide;
use super::ticket::Ticket;
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::contact_book::{ContactBook, ContactIndex};
use crate::model::ids::{ActorId, ClientId, ClinicId, MergeId};
use crate::model::time::Instant;
use crate::rule::{RULES_VERSION, Rule};
use crate::wire::{union, wire};

/// The record of a merge. The host stores it under the id of the merge and passes it to a replay, an undo or a redaction. A
/// record of format 1 is read as one of format 2.
#[apply(wire)]
#[format_1(RecordV1)]
pub struct MergeRecord {
    /// The version of the record's format.
    pub format: FormatVersion,
    /// The version of the rules under which the profiles were merged.
    pub rules_version: u32,
    /// The id of the merge, as in its stamp.
    pub merge: MergeId,
    /// The staff member who merged.
    pub by: ActorId,
    /// The time of the merge.
    pub at: Instant,
    /// The merged profiles and the review, or what remains of them after a redaction.
    pub content: RecordContent,
    /// Whether the merge was undone.
    pub state: RecordState,
}

/// The content of a record, whole or redacted.
#[apply(union)]
pub enum RecordContent {
    /// The whole content (MERGE-43).
    Whole {
        /// The clinic at the time of the merge.
        clinic: Clinic,
        /// The opened profile before the merge.
        opened: Client,
        /// The selected profile before the merge.
        selected: Client,
        /// The contact-book entries for the phones and email addresses of both, at the time of the merge.
        contact_book: ContactBook,
        /// The ticket: the choices, the policy and the surface.
        ticket: Ticket,
        /// The review: the merged profile, losses, warnings and effects.
        review: MergeReview,
    },
    /// What remains after a redaction (MERGE-48): no names, contact data or pets. A redacted record answers a retry (MERGE-42)
    /// and cannot be undone.
    Redacted {
        /// The staff member who redacted the record.
        by: ActorId,
        /// The time of the redaction.
        at: Instant,
        /// The id of the clinic.
        clinic: ClinicId,
        /// The id of the opened profile.
        opened: ClientId,
        /// The id of the selected profile.
        selected: ClientId,
        /// The role of each profile.
        roles: MergeRoles,
        /// The time of the review; null in a record of format 1, which did not store it.
        reviewed_at: Option<Instant>,
        /// A digest of the whole ticket, by which a retry is recognized.
        ticket: ContentDigest,
        /// The rule of each warning of the review, in order.
        warnings: Vec<Rule>,
        /// The effects without names, contact data and pets.
        effects: Vec<RedactedEffect>,
    },
}

/// A record as stored in format 1.
#[cfg(feature = "json")]
#[apply(wire)]
pub(crate) struct RecordV1 {
    format: u32,
    rules_version: u32,
    merge: MergeId,
    by: ActorId,
    at: Instant,
    clinic: Clinic,
    opened: ClientV1,
    selected: ClientV1,
    ticket: Ticket,
    review: ReviewV1,
    state: RecordState,
}

#[cfg(feature = "json")]
impl RecordV1 {
    /// Converts the record. Times that format 1 did not store become the time of the merge. `None` if a profile is not valid.
    fn upcast(self) -> Option<MergeRecord> {
        let at = self.at;
        // If the two disagree about a number, the survivor's facts are used.
        let of_survivor_first = if *self.review.survivor() == *self.selected.id() {
            [&self.selected, &self.opened]
        } else {
            [&self.opened, &self.selected]
        };
        let contact_book = contact_book(of_survivor_first, at);
        let (opened, selected) = (self.opened.upcast(at)?, self.selected.upcast(at)?);
        let review = self.review.upcast(at, [&opened, &selected]);
        let (clinic, ticket) = (self.clinic, self.ticket);
        let content = RecordContent::Whole { clinic, opened, selected, contact_book, ticket, review };
        let Self { rules_version, merge, by, state, .. } = self;
        Some(MergeRecord { format: FormatVersion::CURRENT, rules_version, merge, by, at, content, state })
    }
}

/// The content of a record that was not redacted. Created by [`MergeRecord::whole`].
#[derive(Debug, Clone, Copy)]
pub struct WholeRecord<'r> {
    /// The clinic at the time of the merge.
    pub clinic: &'r Clinic,
    /// The opened profile before the merge.
    pub opened: &'r Client,
    /// The selected profile before the merge.
    pub selected: &'r Client,
    /// The contact-book entries for the phones and email addresses of both, at the time of the merge.
    pub contact_book: &'r ContactBook,
    /// The ticket: the choices, the policy and the surface.
    pub ticket: &'r Ticket,
    /// The review: the merged profile, losses, warnings and effects.
    pub review: &'r MergeReview,
}

/// Whether a merge is in force or was undone.
#[apply(union)]
pub enum RecordState {
    /// The merge is in force.
    Applied,
    /// The merge was undone.
    Undone {
        /// The staff member who undid it.
        by: ActorId,
        /// The time of the undo.
        at: Instant,
    },
}

/// Why a record is not valid: this library cannot have created it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// The profiles or the clinic are not those of the ticket.
    #[error("the profiles of the merge record are not those of its ticket")]
    OtherProfiles,
    /// The review is not the one of the ticket.
    #[error("the review of the merge record is not the one of its ticket")]
    OtherReview,
    /// The record is of another ticket than the one that is applied.
    #[error("the merge record is of another ticket")]
    OtherTicket,
    /// The rules do not allow the merge, or give another review.
    #[error("the merge record describes a merge that the rules do not produce")]
    NotByTheRules,
}

impl<'r> WholeRecord<'r> {
    /// The merge that the record is of.
    fn merge(&self, book: &'r ContactIndex<'r>) -> Merge<'r> {
        let Self { clinic, opened, selected, ticket, .. } = *self;
        Merge::new(clinic, opened, selected, book, ticket.surface).policy(ticket.policy)
    }

    /// The two profiles before the merge, by their roles.
    pub(super) fn sides(&self) -> RoleProfiles<'r> {
        RoleProfiles::new(self.clinic, self.opened, self.selected)
    }

    fn verify(&self, rules_version: u32) -> Result<(), RecordError> {
        let book = self.contact_book.index().map_err(|_| RecordError::OtherProfiles)?;
        let merge = self.merge(&book);
        if self.ticket.reviewed_at.is_none() {
            return self.verify_format_1(&merge, rules_version);
        }
        let library = MergeSide::Library;
        let changed = self.ticket.changed(&merge);
        if !self.ticket.is_for(&merge) || changed.iter().any(|section| section.side != library) {
            return Err(RecordError::OtherProfiles);
        }
        if !self.ticket.showed(self.review) || rules_version != self.ticket.rules_version {
            return Err(RecordError::OtherReview);
        }
        // A record of an earlier version of the rules is accepted without this check; there is no earlier version yet.
        if rules_version == RULES_VERSION && !self.is_by_the_rules(&merge) {
            return Err(RecordError::NotByTheRules);
        }
        Ok(())
    }

    /// The digests and the review of format 1 cannot be computed any more. Checked are the merge id, the eligibility, and the
    /// survivor.
    fn verify_format_1(&self, merge: &Merge<'_>, rules_version: u32) -> Result<(), RecordError> {
        if !self.ticket.is_for(merge) {
            return Err(RecordError::OtherProfiles);
        }
        let sides = self.sides();
        let MergeRoles { survivor, retired, .. } = &self.review.roles;
        let remains = [survivor, retired, &self.review.merged.client];
        if remains != [sides.survivor.id(), sides.retired.id(), sides.survivor.id()]
            || rules_version != self.ticket.rules_version
        {
            return Err(RecordError::OtherReview);
        }
        merge.eligible().map_or(Err(RecordError::NotByTheRules), |_| Ok(()))
    }

    fn is_by_the_rules(&self, merge: &Merge<'_>) -> bool {
        let Ticket { choices, reviewed_at, .. } = self.ticket;
        let plan = merge.eligible().ok().and_then(|eligible| eligible.plan(choices, (*reviewed_at)?).ok());
        plan.is_some_and(|plan| plan.review() == self.review)
    }
}

impl MergeRecord {
    /// The content of the record; `None` if it was redacted (MERGE-48).
    #[must_use]
    pub const fn whole(&self) -> Option<WholeRecord<'_>> {
        match &self.content {
            RecordContent::Whole { clinic, opened, selected, contact_book, ticket, review } => {
                Some(WholeRecord { clinic, opened, selected, contact_book, ticket, review })
            }
            RecordContent::Redacted { .. } => None,
        }
    }

    /// Whether the record is of an application of this ticket.
    pub(super) fn is_of(&self, applied: &Ticket) -> bool {
        match &self.content {
            RecordContent::Whole { ticket, .. } => ticket == applied,
            RecordContent::Redacted { ticket, opened, selected, clinic, .. } => {
                (clinic, opened, selected) == (&applied.clinic, &applied.opened, &applied.selected)
                    && *ticket == Digester::new().of(applied)
            }
        }
    }

    /// Checks whether this library can have created the record. Records come from outside, so they are verified before every
    /// replay and undo. In a redacted record only the roles and the version of the rules can be verified; in a record that was
    /// created in format 1 also the merge id and the eligibility, but not the review.
    ///
    /// ```
    /// use littermate::merge::{RecordContent, RecordError, MergeStamp};
    /// use littermate::{Choices, Merge, MergeSurface};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let opened = Client::draft(facts.clone()).check(&clinic)?.client;
    /// # let selected = Client::draft(ClientFacts { id: "annie".parse()?, ..facts }).check(&clinic)?.client;
    /// # let stamp = MergeStamp { merge: "m-1".parse()?, by: "dr-kim".parse()?, at: "2026-03-01T09:30:00Z".parse()? };
    /// # let now = stamp.at;
    /// # let book = ContactBook::EMPTY;
    /// # let book = book.index()?;
    /// # let eligible = Merge::new(&clinic, &opened, &selected, &book, MergeSurface::Desktop).eligible()?;
    ///
    /// let mut record = eligible.plan(&Choices::default(), now)?.apply(stamp)?.record;
    /// assert_eq!(record.verify(), Ok(()));
    ///
    /// let RecordContent::Whole { review, .. } = &mut record.content else { panic!() };
    /// review.effects.clear();
    /// assert_eq!(record.verify(), Err(RecordError::OtherReview));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The first [`RecordError`] that is found.
    pub fn verify(&self) -> Result<(), RecordError> {
        if !(1..=RULES_VERSION).contains(&self.rules_version) {
            return Err(RecordError::NotByTheRules);
        }
        if let Some(whole) = self.whole() {
            return whole.verify(self.rules_version);
        }
        match &self.content {
            RecordContent::Redacted {
                opened, selected, roles: MergeRoles { survivor, retired, .. }, ..
            } if opened == selected
                || ![(opened, selected), (selected, opened)].contains(&(survivor, retired)) =>
            {
                Err(RecordError::OtherProfiles)
            }
            _ => Ok(()),
        }
    }
}
