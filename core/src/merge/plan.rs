//! From an eligible pair to a plan, and from a plan to its output.

use super::blocker::Blockers;
use super::choices::{Choices, merged_too_long, resolve};
use super::choosable::Choosable;
use super::options::MergeOptions;
use super::pair::Merge;
use super::profile;
use super::review::MergeReview;
use super::ticket::Ticket;
use crate::limits;
use crate::model::ids::ConversationId;
use crate::model::time::Instant;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;

/// Two profiles that may be merged. Only [`Merge::eligible`] creates it.
#[derive(Debug, Clone)]
pub struct Eligible<'a> {
    merge: Merge<'a>,
    offer: Choosable<'a>,
}

/// A planned merge: the review and everything that apply needs. Only [`Eligible::plan`] creates it.
#[derive(Debug, Clone)]
pub struct Plan<'a> {
    pub(super) merge: Merge<'a>,
    choices: Choices,
    now: Instant,
    review: MergeReview,
}

impl<'a> Merge<'a> {
    /// Checks whether the two profiles may be merged (MERGE-1 to MERGE-9).
    ///
    /// ```
    /// use littermate::{ContactIndex, Merge, MergeSurface};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let opened = Client::draft(facts.clone()).check(&clinic)?.client;
    /// # let selected = Client::draft(ClientFacts { id: "annie".parse()?, ..facts }).check(&clinic)?.client;
    ///
    /// let book = ContactIndex::EMPTY;
    /// assert!(Merge::new(&clinic, &opened, &selected, &book, MergeSurface::Desktop).eligible().is_ok());
    ///
    /// let blockers = Merge::new(&clinic, &opened, &opened, &book, MergeSurface::Desktop).eligible().unwrap_err();
    /// assert_eq!(blockers.as_slice()[0].rule.id(), "MERGE-1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All blockers, in the order of the rules.
    pub fn eligible(self) -> Result<Eligible<'a>, Blockers> {
        self.pair().eligible()?;
        Ok(Eligible::new(self))
    }
}

impl<'a> Eligible<'a> {
    fn new(merge: Merge<'a>) -> Self {
        Self { offer: Choosable::of(&merge), merge }
    }

    /// The options of step 2 (MERGE-20 to MERGE-29), with defaults and locks.
    ///
    /// ```
    /// use littermate::{ContactIndex, Merge, MergeSurface};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let opened = Client::draft(facts.clone()).check(&clinic)?.client;
    /// # let selected = Client::draft(ClientFacts { id: "annie".parse()?, ..facts }).check(&clinic)?.client;
    ///
    /// let book = ContactIndex::EMPTY;
    /// let eligible = Merge::new(&clinic, &opened, &selected, &book, MergeSurface::Desktop).eligible()?;
    /// let options = eligible.options()?;
    /// assert_eq!(options.name.alternatives.len(), 2);
    /// assert_eq!(options.name.default, *opened.id());
    /// assert!(options.name.lock.is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    /// # Errors
    ///
    /// The problems that no choice can avoid: the merged profile would have more than 10,000 pets, merges or ignored phones, or a
    /// conversation is active on one profile and archived on the other. If options are returned, every choice among them can be
    /// planned.
    pub fn options(&self) -> Result<MergeOptions, Problems> {
        self.mergeable()?;
        Ok(MergeOptions::of(&self.offer))
    }

    /// Plans the merge with these choices, made at `now`. Omitted choices take their defaults. A changed contact switch stores
    /// that time, so that earlier and later consent events can be distinguished (CONTACT-11).
    ///
    /// ```
    /// use littermate::{Choices, ContactIndex, Merge, ProblemCode, MergeSurface};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let opened = Client::draft(facts.clone()).check(&clinic)?.client;
    /// # let selected = Client::draft(ClientFacts { id: "annie".parse()?, ..facts }).check(&clinic)?.client;
    ///
    /// let book = ContactIndex::EMPTY;
    /// let eligible = Merge::new(&clinic, &opened, &selected, &book, MergeSurface::Desktop).eligible()?;
    /// let choices = Choices { name: Some("bob".parse()?), ..Choices::default() };
    /// let problems = eligible.plan(&choices, "2026-03-01T09:30:00Z".parse()?).unwrap_err();
    /// assert_eq!(problems.as_slice()[0].code, ProblemCode::NameNotOffered);
    /// assert_eq!(problems.as_slice()[0].path, "/name");
    /// assert_eq!(problems.as_slice()[0].allowed, ["anne", "annie"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every choice that is not among the options, with its path in [`Choices`], or the problems of [`Self::options`].
    pub fn plan(&self, choices: &Choices, now: Instant) -> Result<Plan<'a>, Problems> {
        self.mergeable()?;
        let resolved = resolve(&self.offer, choices, now)?;
        let review = MergeReview::of(self.merge.clinic, &self.offer, &resolved);
        Ok(Plan { merge: self.merge, choices: choices.clone(), now, review })
    }

    /// The merged profile must be a valid client whatever is chosen, or no operation could read it.
    pub(crate) fn mergeable(&self) -> Result<(), Problems> {
        let mut problems = Collector::default();
        let sides = &self.offer.sides;
        let pets = profile::pets(sides).len();
        // Any of the survivor's phones can be left out, and is ignored by the sync then.
        let ignored = sides.survivor.sync_overrides().ignored_phones.len();
        let ignored = ignored.saturating_add(sides.survivor.phones().len());
        let merges = sides.survivor.merges().len().saturating_add(1);
        for (list, count, rule) in [
            ("pets", pets, Rule::AllPetsAreKept),
            ("merges", merges, Rule::MergeRecord),
            ("phones that the sync ignores", ignored, Rule::AnyPhonesAreKept),
        ] {
            if count > limits::CLIENT_LIST {
                problems.push(|| merged_too_long("", list, count, limits::CLIENT_LIST).by(rule));
            }
        }
        let moving = sides.retired.active_conversation().id();
        if let Some(id) = moving.filter(|id| sides.survivor.archived_conversations().contains(id)) {
            problems.push(|| {
                Problem::new(ProblemCode::DuplicateId, "", archived_there(id))
                    .by(Rule::ActiveConversationMoves)
                    .given(id.as_str())
            });
        }
        problems.finish()
    }
}

impl<'a> Plan<'a> {
    /// The review to show: the merged profile, losses, warnings and effects.
    #[must_use]
    pub const fn review(&self) -> &MergeReview {
        &self.review
    }

    /// The ticket of the plan, to store during a review or to send through a binding.
    #[must_use]
    pub fn ticket(&self) -> Ticket {
        Ticket::of(&self.merge, self.choices.clone(), self.now, &self.review)
    }

    /// The review and the ticket, by value, without a copy.
    #[must_use]
    pub fn into_review_and_ticket(self) -> (MergeReview, Ticket) {
        let ticket = Ticket::of(&self.merge, self.choices, self.now, &self.review);
        (self.review, ticket)
    }

    pub(super) fn into_review(self) -> MergeReview {
        self.review
    }
}

fn archived_there(conversation: &ConversationId) -> String {
    format!("Conversation {conversation} is active on one profile and archived on the other.")
}
