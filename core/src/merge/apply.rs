//! Carrying a merge out: at once, after a review, or again (MERGE-40 to MERGE-43).

#![expect(
    clippy::large_enum_variant,
    reason = "an outcome has its profiles, but for the few that were redacted"
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
use super::ticket::{ChangedSection, MergeSide, ProfileSection, Ticket};
use crate::model::client::{ActiveMerge, Client, ClientParts, ClientStatus};
use crate::model::clinic::Clinic;
use crate::model::contact_book::ContactIndex;
use crate::model::conversation::ActiveConversation;
use crate::model::ids::{ActorId, ClientId, MergeId};
use crate::model::time::Instant;
use crate::problem::{Problem, ProblemCode, Problems};
use crate::rule::{RULES_VERSION, Rule};
use crate::wire::{union, wire};

/// Who merges, when, and what the merge is called. The library reads no clock and makes no ids.
#[apply(wire)]
pub struct MergeStamp {
    /// The merge's id, new for each merge.
    pub merge: MergeId,
    /// The staff member who merges.
    pub by: ActorId,
    /// The time of the merge.
    pub at: Instant,
}

/// What a merge gave.
#[apply(wire)]
#[output]
pub struct MergeOutput {
    /// The survivor after the merge.
    pub survivor: Client,
    /// The other profile, retired.
    pub retired: Client,
    /// What the host must carry out, in this order.
    pub effects: Vec<MergeEffect>,
    /// What the host must store.
    pub record: MergeRecord,
    /// Whether this is the answer of an earlier application, given again (MERGE-42).
    pub replayed: bool,
}

/// What applying a ticket gave: an outcome or, where its merge has been redacted since, what is left of that outcome.
#[apply(union)]
#[output]
pub enum MergeApplyOutput {
    /// The merge was carried out, now or by an earlier application of the ticket: the fields are those of [`MergeOutput`].
    Merged {
        /// The survivor after the merge.
        survivor: Client,
        /// The other profile, retired.
        retired: Client,
        /// What the host must carry out, in this order.
        effects: Vec<MergeEffect>,
        /// What the host must store.
        record: MergeRecord,
        /// Whether this is the answer of an earlier application, given again (MERGE-42).
        replayed: bool,
    },
    /// The merge was carried out by an earlier application of the ticket, whose record was redacted since (MERGE-48). This is a replay
    /// without names, contact points and pets: there are no profiles and no effects to carry out.
    RedactedReplay {
        /// The profile that remained.
        survivor: ClientId,
        /// The profile that was retired.
        retired: ClientId,
        /// Which effects there were.
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

    /// The outcome; none where the record of the merge was redacted.
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

/// Why a merge was not carried out. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ApplyError {
    /// The two may not be merged, or no longer.
    #[error("the two profiles may not be merged")]
    Blocked(#[source] Blockers),
    /// The choices or the stamp do not hold. Paths are those of [`Choices`](super::Choices), or `/stamp/merge`.
    #[error("the choices or the stamp of the merge are not valid")]
    Choices(#[source] Problems),
    /// The merge of this ticket was undone (MERGE-42).
    #[error("merge {merge} of this ticket was undone; a new review is needed")]
    Used {
        /// The merge that was undone.
        merge: MergeId,
    },
    /// Something changed since the review (MERGE-41).
    #[error("changed since the review: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))]
    Stale(Vec<ChangedSection>),
    /// The ticket was made for other profiles, another clinic, or with the two the other way round.
    #[error("the ticket was made for profiles {} and {} of clinic {}", .0.opened, .0.selected, .0.clinic)]
    OtherProfiles(Box<Ticket>),
    /// The record of the earlier application does not hold together.
    #[error("the record of the earlier application is not valid")]
    Record(#[source] RecordError),
}

impl Ticket {
    /// Applies what was reviewed, if nothing has changed since (MERGE-41).
    ///
    /// A ticket merges once (MERGE-42). With `previous`, the record of its application, the outcome of that application is
    /// returned again, with its first stamp and `replayed` set; the profiles are not compared then. Where that merge was undone,
    /// the ticket is spent. Where the record was redacted, the answer is [`MergeApplyOutput::RedactedReplay`] (MERGE-48).
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
    /// // Meanwhile somebody renames the selected profile.
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
    /// [`ApplyError`], checked in this order: the record is of another ticket, was undone or is not valid; the ticket is for other
    /// profiles; the profiles may not be merged any more; the merge id is used; something changed since the review.
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

    /// MERGE-42: the answer to a ticket that was applied before.
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
    /// A problem with the path `/stamp/merge` where either profile has seen that merge id, undone or not (MERGE-43).
    pub fn apply(self, stamp: MergeStamp) -> Result<MergeOutput, Problems> {
        let merge = self.merge;
        let (review, ticket) = self.into_review_and_ticket();
        outcome(&merge, ticket, review, stamp)
    }
}

impl MergeRecord {
    /// What this record tells of its application, given again.
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

/// The one computation behind every way to apply.
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

/// MERGE-43: a merge id that either profile has seen, undone or not, is not used again.
pub(super) fn unused(merge: &Merge<'_>, id: &MergeId) -> Result<(), Problems> {
    let has_seen = |client: &&Client| {
        client.merges().iter().any(|active| active.merge == *id) || client.undone_merges().contains(id)
    };
    let Some(client) = [merge.opened, merge.selected].into_iter().find(|client| has_seen(client)) else {
        return Ok(());
    };
    let detail = format!("Profile {} was part of merge {id} before.", client.id());
    let problem = Problem::new(ProblemCode::MergeIdUsed, "/stamp/merge", detail);
    Err(Problems::one(problem.by(Rule::MergeRecord).given(id.as_str())))
}

/// The survivor as review showed it, with the merge it survived.
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

/// The other profile: its pets, payment methods and active conversation are gone from it, its history stays.
pub(super) fn retired(sides: &RoleProfiles<'_>, merge: &MergeId) -> Client {
    Client::from_checked(ClientParts {
        status: ClientStatus::Retired { survivor: sides.survivor.id().clone(), merge: merge.clone() },
        pets: Vec::new(),
        active_conversation: ActiveConversation::None,
        payment_methods: Vec::new(),
        ..sides.retired.parts().clone()
    })
}
