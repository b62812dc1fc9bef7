//! Applying a merge: directly, from a ticket after a review, or again with its record (MERGE-40 to MERGE-43).

#![expect(
    clippy::large_enum_variant,
    reason = "almost every output has its profiles; few records are redacted"
)]

use macro_rules_attribute::apply;

use super::blocker::Blockers;
use super::effect::MergeEffect;
use super::format::FormatVersion;
use super::pair::Merge;
use super::plan::Plan;
use super::record::{MergeRecord, RecordContent, RecordError, RecordState, WholeRecord};
use super::redacted_effect::RedactedEffect;
use super::review::MergeReview;
use super::roles::{PaymentFate, RoleProfiles, payment_fate};
use super::section::{ChangedSection, MergeSide, ProfileSection};
use super::ticket::Ticket;
use crate::model::client::{ActiveMerge, Client, ClientParts, ClientStatus};
use crate::model::clinic::Clinic;
use crate::model::contact_book::ContactIndex;
use crate::model::conversation::ActiveConversation;
use crate::model::ids::{ActorId, ClientId, MergeId};
use crate::model::time::Instant;
use crate::problem::{Problem, ProblemCode, Problems};
use crate::rule::{RULES_VERSION, Rule};
use crate::wire::{union, wire};

/// The id of a merge, who merges, and when. The library reads no clock and creates no ids.
#[apply(wire)]
pub struct MergeStamp {
    /// The id of the merge. It must not have been used before (MERGE-43).
    pub merge: MergeId,
    /// The staff member who merges.
    pub by: ActorId,
    /// The time of the merge.
    pub at: Instant,
}

/// The result of a merge.
#[apply(wire)]
#[output]
pub struct MergeOutput {
    /// The survivor after the merge.
    pub survivor: Client,
    /// The retired profile after the merge.
    pub retired: Client,
    /// What the host must do, in this order.
    pub effects: Vec<MergeEffect>,
    /// The merge record, which the host must store.
    pub record: MergeRecord,
    /// Whether this is a replay: the ticket was applied before, and this is its first output (MERGE-42).
    pub replayed: bool,
}

/// Output of `merge.apply`: the result of the merge, or what remains of it if its record was redacted.
#[apply(union)]
#[output]
pub enum MergeApplyOutput {
    /// The merge was applied, now or by an earlier application of the ticket. The fields are those of [`MergeOutput`].
    Merged {
        /// The survivor after the merge.
        survivor: Client,
        /// The retired profile after the merge.
        retired: Client,
        /// What the host must do, in this order.
        effects: Vec<MergeEffect>,
        /// The merge record, which the host must store.
        record: MergeRecord,
        /// Whether this is a replay: the ticket was applied before, and this is its first output (MERGE-42).
        replayed: bool,
    },
    /// An earlier application of the ticket merged the profiles, and its record has been redacted (MERGE-48). The replay contains
    /// no names, contact data or pets: there are no profiles and no effects to carry out.
    RedactedReplay {
        /// The id of the survivor.
        survivor: ClientId,
        /// The id of the retired profile.
        retired: ClientId,
        /// The effects that the merge had, redacted.
        effects: Vec<RedactedEffect>,
        /// The redacted record, with the stamp of the first application.
        record: MergeRecord,
    },
}

impl MergeApplyOutput {
    /// The record of the merge, whole or redacted.
    #[must_use]
    pub const fn record(&self) -> &MergeRecord {
        match self {
            Self::Merged { record, .. } | Self::RedactedReplay { record, .. } => record,
        }
    }

    /// The result of the merge; `None` if its record was redacted.
    #[must_use]
    pub fn outcome(self) -> Option<MergeOutput> {
        match self {
            Self::Merged { survivor, retired, effects, record, replayed } => {
                Some(MergeOutput { survivor, retired, effects, record, replayed })
            }
            Self::RedactedReplay { .. } => None,
        }
    }
}

impl From<MergeOutput> for MergeApplyOutput {
    fn from(outcome: MergeOutput) -> Self {
        let MergeOutput { survivor, retired, effects, record, replayed } = outcome;
        Self::Merged { survivor, retired, effects, record, replayed }
    }
}

/// Why a merge was not applied. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ApplyError {
    /// The two profiles may not be merged, or may not be merged any more.
    #[error("the two profiles may not be merged")]
    Blocked(#[source] Blockers),
    /// The choices or the stamp are not valid. Paths are those of [`Choices`](super::Choices), or `/stamp/merge`.
    #[error("the choices or the stamp of the merge are not valid")]
    Choices(#[source] Problems),
    /// The merge of this ticket was undone (MERGE-42).
    #[error("merge {merge} of this ticket was undone; a new review is needed")]
    Used {
        /// The merge that was undone.
        merge: MergeId,
    },
    /// The profiles, the contact book, the clinic or the rules changed since the review (MERGE-41).
    #[error("changed since the review: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))]
    Stale(Vec<ChangedSection>),
    /// The ticket was made for other profiles, another clinic, or the same profiles in swapped roles.
    #[error("the ticket was made for profiles {} and {} of clinic {}", .0.opened, .0.selected, .0.clinic)]
    OtherProfiles(Box<Ticket>),
    /// The record of the earlier application is not valid.
    #[error("the record of the earlier application is not valid")]
    Record(#[source] RecordError),
}

impl Ticket {
    /// Applies what was reviewed, if nothing has changed since (MERGE-41).
    ///
    /// A ticket merges once (MERGE-42). With `previous`, the record of its first application, the output of that application is
    /// returned again, with its first stamp and `replayed` set; the profiles are not compared then. If that merge was undone, the
    /// ticket cannot be used any more. If the record was redacted, the output is [`MergeApplyOutput::RedactedReplay`] (MERGE-48).
    ///
    /// ```
    /// use littermate::merge::{ApplyError, MergeStamp};
    /// use littermate::{Choices, Merge, PersonName, MergeSurface};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let opened = Client::draft(facts.clone()).check(&clinic)?.client;
    /// # let selected = Client::draft(ClientFacts { id: "annie".parse()?, ..facts }).check(&clinic)?.client;
    /// # let stamp = MergeStamp { merge: "m-1".parse()?, by: "dr-kim".parse()?, at: "2026-03-01T09:30:00Z".parse()? };
    ///
    /// let book = ContactBook::EMPTY;
    /// let book = book.index()?;
    /// let merge = Merge::new(&clinic, &opened, &selected, &book, MergeSurface::Desktop);
    /// let plan = merge.eligible()?.plan(&Choices::default(), stamp.at)?;
    /// let ticket = plan.ticket();
    ///
    /// // In the meantime, the selected profile is renamed.
    /// let mut parts = selected.into_parts();
    /// parts.name = PersonName::new("Annie", "Lee")?;
    /// let selected = Client::new(parts)?;
    ///
    /// let error = ticket.apply(&clinic, &opened, &selected, &book, None, stamp).unwrap_err();
    /// assert!(matches!(error, ApplyError::Stale(_)));
    /// assert_eq!(error.to_string(), "changed since the review: the selected profile's name");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ApplyError`], checked in this order: the record is of another ticket, was undone or is not valid; the ticket is for
    /// other profiles; the profiles may not be merged any more; the merge id is used; something changed since the review.
    pub fn apply(
        &self,
        clinic: &Clinic,
        opened: &Client,
        selected: &Client,
        book: &ContactIndex<'_>,
        previous: Option<&MergeRecord>,
        stamp: MergeStamp,
    ) -> Result<MergeApplyOutput, ApplyError> {
        if let Some(record) = previous {
            return self.again(record, [opened, selected]);
        }
        let merge = Merge::new(clinic, opened, selected, book, self.surface).policy(self.policy);
        if !self.is_for(&merge) {
            return Err(ApplyError::OtherProfiles(Box::new(self.clone())));
        }
        let eligible = merge.eligible().map_err(ApplyError::Blocked)?;
        unused(&merge, &stamp.merge).map_err(ApplyError::Choices)?;
        let changed = self.changed(&merge);
        if !changed.is_empty() {
            return Err(ApplyError::Stale(changed));
        }
        let Some(reviewed_at) = self.reviewed_at else {
            return Err(ApplyError::Stale(vec![ChangedSection::FORMAT]));
        };
        let review = eligible.plan(&self.choices, reviewed_at).map_err(ApplyError::Choices)?.into_review();
        if !self.showed(&review) {
            return Err(ApplyError::Stale(vec![ChangedSection {
                side: MergeSide::Library,
                part: ProfileSection::Review,
            }]));
        }
        outcome(&merge, self.clone(), review, stamp).map(MergeApplyOutput::from).map_err(ApplyError::Choices)
    }

    /// MERGE-42: the output for a ticket that was applied before.
    fn again(&self, record: &MergeRecord, today: [&Client; 2]) -> Result<MergeApplyOutput, ApplyError> {
        if !record.is_of(self) {
            return Err(ApplyError::Record(RecordError::OtherTicket));
        }
        let undone_since = |client: &&Client| client.undone_merges().contains(&record.merge);
        if record.state != RecordState::Applied || today.iter().any(undone_since) {
            return Err(ApplyError::Used { merge: record.merge.clone() });
        }
        record.replay().map_err(ApplyError::Record)
    }
}

impl Plan<'_> {
    /// Applies the plan directly, without a ticket: use it where nothing can have changed since the plan was made.
    ///
    /// ```
    /// use littermate::merge::MergeStamp;
    /// use littermate::{Choices, ClientStatus, Merge, MergeSurface};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let opened = Client::draft(facts.clone()).check(&clinic)?.client;
    /// # let selected = Client::draft(ClientFacts { id: "annie".parse()?, ..facts }).check(&clinic)?.client;
    ///
    /// let book = ContactBook::EMPTY;
    /// let book = book.index()?;
    /// let stamp = MergeStamp { merge: "m-1".parse()?, by: "dr-kim".parse()?, at: "2026-03-01T09:30:00Z".parse()? };
    /// let merge = Merge::new(&clinic, &opened, &selected, &book, MergeSurface::Desktop);
    /// let plan = merge.eligible()?.plan(&Choices::default(), stamp.at)?;
    /// let outcome = plan.apply(stamp)?;
    /// assert_eq!(outcome.survivor.id(), opened.id());
    /// assert!(matches!(outcome.retired.status(), ClientStatus::Retired { .. }));
    /// assert_eq!(outcome.effects.last().unwrap().rule.id(), "MERGE-39");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A problem with the path `/stamp/merge` if either profile already has that merge id, undone or not (MERGE-43).
    pub fn apply(self, stamp: MergeStamp) -> Result<MergeOutput, Problems> {
        let merge = self.merge;
        let (review, ticket) = self.into_review_and_ticket();
        outcome(&merge, ticket, review, stamp)
    }
}

impl MergeRecord {
    /// The output of the application that this record is of.
    fn replay(&self) -> Result<MergeApplyOutput, RecordError> {
        self.verify()?;
        let record = self.clone();
        Ok(match &self.content {
            RecordContent::Whole { review, .. } => {
                let Some((survivor, retired)) = self.whole().map(|whole| whole.after(&self.merge)) else {
                    return Err(RecordError::OtherProfiles);
                };
                MergeApplyOutput::Merged {
                    survivor,
                    retired,
                    effects: review.effects.clone(),
                    record,
                    replayed: true,
                }
            }
            RecordContent::Redacted { roles, effects, .. } => MergeApplyOutput::RedactedReplay {
                survivor: roles.survivor.clone(),
                retired: roles.retired.clone(),
                effects: effects.clone(),
                record,
            },
        })
    }
}

impl WholeRecord<'_> {
    /// Both profiles as the merge left them: the survivor, then the retired one.
    pub(super) fn after(&self, merge: &MergeId) -> (Client, Client) {
        let sides = self.sides();
        (merged(&sides, self.review, merge), retired(&sides, merge))
    }
}

/// The computation that every way to apply a merge shares.
pub(super) fn outcome(
    merge: &Merge<'_>,
    ticket: Ticket,
    review: MergeReview,
    stamp: MergeStamp,
) -> Result<MergeOutput, Problems> {
    unused(merge, &stamp.merge)?;
    let sides = RoleProfiles::of(merge);
    Ok(MergeOutput {
        survivor: merged(&sides, &review, &stamp.merge),
        retired: retired(&sides, &stamp.merge),
        effects: review.effects.clone(),
        replayed: false,
        record: MergeRecord {
            format: FormatVersion::CURRENT,
            rules_version: RULES_VERSION,
            merge: stamp.merge,
            by: stamp.by,
            at: stamp.at,
            content: RecordContent::Whole {
                clinic: merge.clinic.clone(),
                opened: merge.opened.clone(),
                selected: merge.selected.clone(),
                contact_book: merge.book.concerning(&[merge.opened, merge.selected]),
                ticket,
                review,
            },
            state: RecordState::Applied,
        },
    })
}

/// MERGE-43: a merge id that either profile already has, undone or not, cannot be used again.
pub(super) fn unused(merge: &Merge<'_>, id: &MergeId) -> Result<(), Problems> {
    let has_seen = |client: &&Client| {
        client.merges().iter().any(|active| active.merge == *id) || client.undone_merges().contains(id)
    };
    let Some(client) = [merge.opened, merge.selected].into_iter().find(|client| has_seen(client)) else {
        return Ok(());
    };
    let detail = format!("Merge id {id} is already used by a merge of profile {}.", client.id());
    let problem = Problem::new(ProblemCode::MergeIdUsed, "/stamp/merge", detail);
    Err(Problems::one(problem.by(Rule::MergeRecord).given(id.as_str())))
}

/// The survivor as shown for review, with the new merge added.
pub(super) fn merged(sides: &RoleProfiles<'_>, review: &MergeReview, merge: &MergeId) -> Client {
    let merged = &review.merged;
    let before: ClientParts = sides.survivor.parts().clone();
    let named = sides.by_id(&review.roles.payment_source).unwrap_or(sides.survivor);
    let payment_methods = match payment_fate(sides, named) {
        PaymentFate::Nothing => Vec::new(),
        PaymentFate::OnlyOne { of: kept } | PaymentFate::KeepOne { kept, .. } => {
            kept.payment_methods().to_vec()
        }
    };
    let mut merges = before.merges;
    merges.push(ActiveMerge { merge: merge.clone(), retired: sides.retired.id().clone() });
    Client::from_checked(ClientParts {
        name: merged.name.clone(),
        email: merged.email.clone(),
        phones: merged.phones.clone(),
        preferences: merged.preferences.clone(),
        sync_overrides: merged.sync_overrides.clone(),
        pets: merged.pets.clone(),
        active_conversation: merged.active_conversation.clone(),
        payment_methods,
        merges,
        ..before
    })
}

/// The retired profile: its pets, payment methods and active conversation have moved, its history remains.
pub(super) fn retired(sides: &RoleProfiles<'_>, merge: &MergeId) -> Client {
    Client::from_checked(ClientParts {
        status: ClientStatus::Retired { survivor: sides.survivor.id().clone(), merge: merge.clone() },
        pets: Vec::new(),
        active_conversation: ActiveConversation::None,
        payment_methods: Vec::new(),
        ..sides.retired.parts().clone()
    })
}
