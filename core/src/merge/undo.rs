//! Undoing a merge (MERGE-44). What is unchanged since the merge is restored; what was edited since stays on the survivor and is
//! listed. Nothing is lost or guessed.

mod pets;
mod phones;
mod rest;
mod state;

use state::{Snapshots, UndoState};
pub use state::{UndoConflict, UndoConflictKind};

use std::fmt;

use macro_rules_attribute::apply;

use super::effect::{MergeAction, MergeEffect};
use super::record::{MergeRecord, RecordContent, RecordError, RecordState, WholeRecord};
use crate::explained::{Explain, counted, explained};
use crate::model::client::{Client, ClientStatus};
use crate::model::ids::{ActorId, ClientId, MergeId, PetId, PimsRecordId};
use crate::model::pet::Pet;
use crate::model::time::Instant;
use crate::problem::Problems;
use crate::rule::Rule;
use crate::text_index::TextIndex;
use crate::wire::{union, wire};

/// Who undoes a merge, and when.
#[apply(wire)]
pub struct UndoStamp {
    /// The staff member who undoes the merge.
    pub by: ActorId,
    /// The time of the undo.
    pub at: Instant,
}

/// Output of `merge.undo`: both profiles, the record, and what the host must do.
#[apply(wire)]
#[output]
pub struct MergeUndoOutput {
    /// The survivor without what it got from the retired profile.
    pub survivor: Client,
    /// The retired profile, active again.
    pub retired: Client,
    /// The record, marked as undone.
    pub record: MergeRecord,
    /// What the host must do, in this order.
    pub effects: Vec<MergeEffect>,
    /// What was edited since the merge and stays as it is.
    pub conflicts: Vec<UndoConflict>,
    /// What cannot be undone. Of the pets created in the PIMS, those that return to the retired profile.
    pub irreversible: Vec<IrreversibleEffect>,
}

explained! {
    /// An effect of the merge that cannot be undone.
    #[output]
    pub struct IrreversibleEffect of Irreversible;
}

/// The kinds of effects that cannot be undone.
#[apply(union)]
#[output]
pub enum Irreversible {
    /// MERGE-36: payment methods were removed.
    PaymentMethodsRemoved {
        /// The profile whose payment methods were removed.
        client: ClientId,
    },
    /// MERGE-35: pets were created in the PIMS.
    PetsWrittenBack {
        /// The PIMS record that they were created in.
        record: PimsRecordId,
        /// The pets that were created in the PIMS.
        pets: Vec<PetId>,
    },
}

impl Explain for Irreversible {
    fn rule(&self) -> Rule {
        Rule::UndoRestoresUnchanged
    }
}

impl fmt::Display for Irreversible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PaymentMethodsRemoved { client } => {
                write!(f, "The payment methods of {client} were removed by the merge and cannot be restored.")
            }
            Self::PetsWrittenBack { record, pets } => {
                let them = if pets.len() == 1 { "it" } else { "them" };
                let pets = counted(pets.len(), "pet was", "pets were");
                write!(f, "{pets} created in PIMS record {record}. Remove {them} there by hand.")
            }
        }
    }
}

/// Why a merge was not undone. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UndoError {
    /// The merge was undone already.
    #[error("the merge was undone already, by {by} at {at}")]
    AlreadyUndone {
        /// The staff member who undid it.
        by: ActorId,
        /// The time of the undo.
        at: Instant,
    },
    /// The record was redacted and no longer contains the profiles (MERGE-48).
    #[error("the merge cannot be undone: its record was redacted by {by} at {at}")]
    Redacted {
        /// The staff member who redacted it.
        by: ActorId,
        /// The time of the redaction.
        at: Instant,
    },
    /// The survivor is part of a later merge that is in force, which must be undone first.
    #[error("the later merge {merge} is in force and must be undone first")]
    LaterMerge {
        /// The newest merge in force.
        merge: MergeId,
    },
    /// The profiles are not the two of the record, or are not in the state of its merge.
    #[error("profile {client} is not in the state that merge {merge} left it in")]
    OtherProfiles {
        /// The profile that is not one of the record's two.
        client: ClientId,
        /// The merge of the record.
        merge: MergeId,
    },
    /// The record is not valid.
    #[error("the record of the merge is not valid")]
    Record(#[source] RecordError),
    /// With what was added since the merge, a list of one of the profiles would be longer than its limit.
    #[error("a profile would not be valid with what was added since the merge")]
    NotAProfile(#[source] Problems),
}

impl MergeRecord {
    /// Undoes the merge, given the current profiles (MERGE-44). What was edited since the merge stays on the survivor and is
    /// reported as a conflict.
    ///
    /// ```
    /// use littermate::merge::{MergeStamp, UndoStamp};
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
    /// let stamp = UndoStamp { by: "dr-kim".parse()?, at: "2026-03-01T10:00:00Z".parse()? };
    /// let undone = outcome.record.undo(&outcome.survivor, &outcome.retired, stamp.clone())?;
    /// assert_eq!((undone.survivor.phones(), undone.survivor.name()), (opened.phones(), opened.name()));
    /// assert_eq!(undone.retired.status(), selected.status());
    /// assert!(undone.conflicts.is_empty());
    ///
    /// let error = undone.record.undo(&outcome.survivor, &outcome.retired, stamp).unwrap_err();
    /// assert!(error.to_string().starts_with("the merge was undone already, by dr-kim"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UndoError`](crate::merge::UndoError): the merge was undone already, the record was redacted or is not valid, the
    /// profiles are not those of the record, a later merge must be undone first, or a list of a profile would be too long.
    pub fn undo(
        &self,
        survivor: &Client,
        retired: &Client,
        stamp: UndoStamp,
    ) -> Result<MergeUndoOutput, UndoError> {
        let whole = self.undoable()?;
        self.may_be_undone(&whole, survivor, retired)?;
        let sides = whole.sides();
        let (after_survivor, after_retired) = whole.after(&self.merge);
        let mut undoing = UndoState {
            survivor: Snapshots { before: sides.survivor, after: &after_survivor, now: survivor },
            retired: Snapshots { before: sides.retired, after: &after_retired, now: retired },
            conflicts: Vec::new(),
        };
        let (survivor, retired, effects) =
            rest::undo(&mut undoing, &self.merge).map_err(UndoError::NotAProfile)?;
        let mut record = self.clone();
        record.state = RecordState::Undone { by: stamp.by, at: stamp.at };
        let (conflicts, irreversible) = (undoing.conflicts, whole.irreversible(retired.pets()));
        Ok(MergeUndoOutput { survivor, retired, effects, conflicts, irreversible, record })
    }

    /// The content of the record, if the merge was not undone and the record not redacted.
    fn undoable(&self) -> Result<WholeRecord<'_>, UndoError> {
        if let RecordState::Undone { by, at } = &self.state {
            return Err(UndoError::AlreadyUndone { by: by.clone(), at: *at });
        }
        if let RecordContent::Redacted { by, at, .. } = &self.content {
            return Err(UndoError::Redacted { by: by.clone(), at: *at });
        }
        self.verify().map_err(UndoError::Record)?;
        self.whole().ok_or(UndoError::Record(RecordError::OtherProfiles))
    }

    fn may_be_undone(
        &self,
        whole: &WholeRecord<'_>,
        survivor: &Client,
        retired: &Client,
    ) -> Result<(), UndoError> {
        let foreign = |client: &Client| UndoError::OtherProfiles {
            client: client.id().clone(),
            merge: self.merge.clone(),
        };
        let sides = whole.sides();
        if survivor.id() != sides.survivor.id() {
            return Err(foreign(survivor));
        }
        let carries = ClientStatus::Retired { survivor: survivor.id().clone(), merge: self.merge.clone() };
        if retired.id() != sides.retired.id() || *retired.status() != carries {
            return Err(foreign(retired));
        }
        if let ClientStatus::Retired { merge, .. } = survivor.status() {
            return Err(UndoError::LaterMerge { merge: merge.clone() });
        }
        match survivor.merges().last() {
            Some(newest) if newest.merge == self.merge => Ok(()),
            Some(newest) if survivor.merges().iter().any(|standing| standing.merge == self.merge) => {
                Err(UndoError::LaterMerge { merge: newest.merge.clone() })
            }
            _ => Err(foreign(survivor)),
        }
    }
}

impl WholeRecord<'_> {
    /// What cannot be undone, given the pets that return to the retired profile.
    fn irreversible(&self, back: &[Pet]) -> Vec<IrreversibleEffect> {
        let back = TextIndex::of(back.iter().map(|pet| pet.id.as_str()));
        self.review
            .effects
            .iter()
            .filter_map(|effect| match &effect.kind {
                MergeAction::RemovePaymentMethods { client, .. } => {
                    Some(Irreversible::PaymentMethodsRemoved { client: client.clone() })
                }
                MergeAction::WriteBackPets { record, pets, .. } => {
                    let pets: Vec<_> = pets.iter().filter(|pet| back.has(pet.as_str())).cloned().collect();
                    (!pets.is_empty()).then(|| Irreversible::PetsWrittenBack { record: record.clone(), pets })
                }
                _ => None,
            })
            .map(IrreversibleEffect::from)
            .collect()
    }
}
