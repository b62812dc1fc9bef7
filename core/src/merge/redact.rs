//! Redaction of a merge record, for a client's erasure request (MERGE-48).

use macro_rules_attribute::apply;

use super::digest::Digester;
use super::record::{MergeRecord, RecordContent};
use super::redacted_effect::RedactedAction;
use crate::model::ids::ActorId;
use crate::model::time::Instant;
use crate::wire::wire;

/// Who redacts a merge record, and when.
#[apply(wire)]
pub struct RedactStamp {
    /// The staff member who redacts.
    pub by: ActorId,
    /// The time of the redaction.
    pub at: Instant,
}

impl MergeRecord {
    /// The record without names, contact data and pets (MERGE-48). The host replaces the stored record with it when a client
    /// requests erasure.
    ///
    /// The ids of the merge, the clinic, the clients, the actors and the conversations remain, with the times and the rules. A
    /// digest of the ticket remains, by which a retry is still recognized (MERGE-42). A redacted record cannot be undone.
    /// Redacting a redacted record returns it unchanged, with its first stamp. A record is not verified before redaction, so that
    /// erasure never fails.
    ///
    /// ```
    /// use littermate::merge::{RedactStamp, MergeStamp, UndoError, UndoStamp};
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
    /// # let book = ContactBook::EMPTY;
    /// # let book = book.index()?;
    /// # let eligible = Merge::new(&clinic, &opened, &selected, &book, MergeSurface::Desktop).eligible()?;
    ///
    /// let outcome = eligible.plan(&Choices::default(), stamp.at)?.apply(stamp)?;
    /// let stamp = RedactStamp { by: "ann".parse()?, at: "2026-04-01T08:00:00Z".parse()? };
    /// let redacted = outcome.record.redact(stamp.clone());
    /// assert!(redacted.whole().is_none());
    /// assert_eq!(redacted.redact(stamp), redacted);
    ///
    /// let stamp = UndoStamp { by: "ann".parse()?, at: "2026-04-02T08:00:00Z".parse()? };
    /// let refused = redacted.undo(&outcome.survivor, &outcome.retired, stamp);
    /// assert!(matches!(refused, Err(UndoError::Redacted { .. })));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn redact(&self, stamp: RedactStamp) -> Self {
        let Some(whole) = self.whole() else { return self.clone() };
        let effects = &whole.review.effects;
        let content = RecordContent::Redacted {
            by: stamp.by,
            at: stamp.at,
            clinic: whole.clinic.id.clone(),
            opened: whole.opened.id().clone(),
            selected: whole.selected.id().clone(),
            roles: whole.review.roles.clone(),
            reviewed_at: whole.ticket.reviewed_at,
            ticket: Digester::new().of(whole.ticket),
            warnings: whole.review.warnings.iter().map(|warning| warning.rule).collect(),
            effects: effects
                .iter()
                .filter_map(|effect| RedactedAction::of(&effect.kind))
                .map(Into::into)
                .collect(),
        };
        Self {
            format: self.format,
            rules_version: self.rules_version,
            merge: self.merge.clone(),
            by: self.by.clone(),
            at: self.at,
            content,
            state: self.state.clone(),
        }
    }
}
