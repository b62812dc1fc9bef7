//! From a pair that may be merged to a plan, and from a plan to its outcome.

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

/// Two profiles that may be merged. Made by [`Merge::eligible`] alone.
#[derive(Debug, Clone)]
pub struct Eligible<'a> {
    merge: Merge<'a>,
    offer: Choosable<'a>,
}

/// A merge with its choices made: what review shows, and what apply does. Made by [`Eligible::plan`] alone.
#[derive(Debug, Clone)]
pub struct Plan<'a> {
    pub(super) merge: Merge<'a>,
    choices: Choices,
    now: Instant,
    review: MergeReview,
}

impl<'a> Merge<'a> {
    /// Checks whether the two may be merged (MERGE-1 to MERGE-9).
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
    /// Every blocker, in the order of the rules.
    pub fn eligible(self) -> Result<Eligible<'a>, Blockers> {
        self.pair().eligible()?;
        Ok(Eligible::new(self))
    }
}

impl<'a> Eligible<'a> {
    fn new(merge: Merge<'a>) -> Self {
        Self { offer: Choosable::of(&merge), merge }
    }

    /// What may be chosen in step 2 (MERGE-20 to MERGE-29), with defaults and locks.
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
    /// What keeps the merged profile from being valid whatever is chosen: more than 10,000 pets, merges or numbers that the sync
    /// ignores, or a conversation that is active on one profile and archived on the other. Where options are given, every choice
    /// among them can be planned.
    pub fn options(&self) -> Result<MergeOptions, Problems> {
        self.mergeable()?;
        Ok(MergeOptions::of(&self.offer))
    }

    /// Plans the merge with these choices, made at `now`. Omitted choices take their defaults. A contact option that is switched
    /// carries that time, so that later events are told from earlier ones (CONTACT-11).
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
    /// Every choice that was not offered, each with its path in [`Choices`], or what [`Self::options`] refuses.
    pub fn plan(&self, choices: &Choices, now: Instant) -> Result<Plan<'a>, Problems> {
        self.mergeable()?;
        let resolved = resolve(&self.offer, choices, now)?;
        let review = MergeReview::of(self.merge.clinic, &self.offer, &resolved);
        Ok(Plan { merge: self.merge, choices: choices.clone(), now, review })
    }

    /// The merged profile must itself be a client whatever is chosen, or no operation could read it.
    pub(crate) fn mergeable(&self) -> Result<(), Problems> {
        let mut problems = Collector::default();
        let sides = &self.offer.sides;
        let pets = profile::pets(sides).len();
        // Any of the survivor's numbers can be left out, and is then ignored.
        let ignored = sides.survivor.sync_overrides().ignored_phones.len();
        let ignored = ignored.saturating_add(sides.survivor.phones().len());
        let merges = sides.survivor.merges().len().saturating_add(1);
        for (list, count, rule) in [
            ("pets", pets, Rule::AllPetsAreKept),
            ("merges", merges, Rule::MergeRecord),
            ("numbers that the sync ignores", ignored, Rule::AnyPhonesAreKept),
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

    /// What the plan was made of, to be kept while somebody reviews it or sent through a binding.
    #[must_use]
    pub fn ticket(&self) -> Ticket {
        Ticket::of(&self.merge, self.choices.clone(), self.now, &self.review)
    }

    /// What review shows and the ticket, where the plan goes no further: nothing of it is copied.
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
