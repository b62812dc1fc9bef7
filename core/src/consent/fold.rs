//! Computes current opt-outs from the consent events of a client, independently of the order in which events arrive (CONTACT-10,
//! CONTACT-11).
//!
//! Events apply in the order of their times. At equal times opt-ins come before opt-outs, so an opt-out wins. Duplicate events
//! count once.
//!
//! The opt-outs that the profile and the contact book already contain count as events at their times. So an opt-out without a
//! stored event is not lost, later decisions by a merge or an edit prevail over earlier events, and computing twice gives the
//! same result.

use std::collections::BTreeMap;

use macro_rules_attribute::apply;

use super::event::{ConsentAction, ConsentActor, ConsentEvent, EventOutcome, EventResult};
use super::indicator::{SmsIndicator, indicator};
use super::keyword::{KeywordSets, Use};
use crate::limits;
use crate::lists;
use crate::model::client::{Client, ClientParts, unknown_region};
use crate::model::clinic::Clinic;
use crate::model::contact_book::{ContactBook, ContactIndex, PhoneEntry, TextOptOut};
use crate::model::ids::{ActorId, Keyword};
use crate::model::phone::{E164, KnownLine, Phone, PhoneReader, PhoneText, Reading};
use crate::model::preferences::{ChannelPreference, ContactChannel};
use crate::model::time::Instant;
use crate::order;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::wire;

/// Output of `contact.opt-outs`: the current opt-outs of a client.
#[apply(wire)]
#[output]
pub struct ContactOptOutsOutput {
    /// The profile with its current switches.
    pub client: Client,
    /// The phone-book entries that changed, ordered by number. The host stores them.
    pub phones: Vec<PhoneEntry>,
    /// The SMS opt-out indicator for staff (CONTACT-10).
    pub indicator: SmsIndicator,
    /// All events in the order in which they apply, each with its result.
    pub events: Vec<EventOutcome>,
}

/// The keywords and contact book of a clinic, for applying messages and events.
#[derive(Debug, Clone, Copy)]
pub struct Consent<'a> {
    clinic: &'a Clinic,
    book: &'a ContactIndex<'a>,
    keywords: &'a KeywordSets,
}

/// An entry of the timeline.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Act<'a> {
    /// From the profile: a channel was switched on.
    On(ContactChannel),
    /// From the profile: a channel was switched off; with a name, by staff at the client's request.
    Off(ConsentActor, ContactChannel, Option<&'a ActorId>),
    /// From the contact book: the last keyword of a number.
    Keyword(&'a str, bool, Option<&'a Keyword>),
    /// An event, with the E.164 number of a text message.
    Event(&'a ConsentEvent, Option<&'a str>),
}

/// The state at one point of the timeline.
struct State<'a> {
    sets: &'a KeywordSets,
    /// The client's phones, sorted.
    numbers: Vec<&'a str>,
    text: Lanes,
    email: Lanes,
    opt_outs: BTreeMap<&'a str, TextOptOut>,
}

/// The state of a channel: what the client switched and what staff switched, separately, so that lifting one does not lift the
/// other.
#[derive(Clone, Default)]
struct Lanes {
    client: ChannelPreference,
    staff: ChannelPreference,
    since: Option<Instant>,
}

impl Lanes {
    /// The state that the profile contains.
    fn preference(&self) -> ChannelPreference {
        match (&self.client, &self.staff) {
            (ChannelPreference::OffByClient { at, recorded_by, .. }, staff) => {
                let staff_off_at =
                    if let ChannelPreference::OffByStaff { at } = staff { Some(*at) } else { None };
                ChannelPreference::OffByClient { at: *at, recorded_by: recorded_by.clone(), staff_off_at }
            }
            (_, ChannelPreference::OffByStaff { at }) => ChannelPreference::OffByStaff { at: *at },
            _ => ChannelPreference::On { since: self.since },
        }
    }

    fn switch_on(&mut self, at: Instant) {
        if !self.preference().is_on() {
            self.since = Some(at);
        }
        (self.client, self.staff) = (ChannelPreference::ON, ChannelPreference::ON);
    }
}

impl<'a> Consent<'a> {
    /// Uses the contact book and the keywords of a clinic.
    #[must_use]
    pub const fn new(clinic: &'a Clinic, book: &'a ContactIndex<'a>, keywords: &'a KeywordSets) -> Self {
        Self { clinic, book, keywords }
    }

    pub(super) const fn parts(&self) -> (&'a Clinic, &'a ContactIndex<'a>, &'a KeywordSets) {
        (self.clinic, self.book, self.keywords)
    }

    /// Computes the current opt-outs of a client from its events (CONTACT-10, CONTACT-11). `events` contains all events of the
    /// client, in any order.
    ///
    /// ```
    /// use littermate::consent::{Consent, ConsentAction, ConsentEvent, EventResult, KeywordSets};
    /// use littermate::model::contact_book::ContactIndex;
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let phone = PhoneDraft::new("(202) 555-0114".parse()?, PhoneSource::Flow).primary();
    /// # let client = Client::draft(facts).phone(phone).check(&clinic)?.client;
    ///
    /// let texted = |message: &str, at: &str| -> Result<ConsentEvent, Box<dyn std::error::Error>> {
    ///     let action = ConsentAction::Texted { from: "202-555-0114".parse()?, message: message.parse()? };
    ///     Ok(ConsentEvent { at: at.parse()?, action })
    /// };
    /// let events = [texted("START", "2026-03-02T09:00:00Z")?, texted("STOP", "2026-03-01T09:00:00Z")?];
    ///
    /// let keywords = KeywordSets::default();
    /// let book = ContactIndex::EMPTY;
    /// let consent = Consent::new(&clinic, &book, &keywords);
    /// let stopped = consent.compute_opt_outs(&client, &events[1..])?;
    /// assert!(stopped.indicator.on);
    /// assert!(stopped.phones[0].is_stopped());
    ///
    /// let lifted = consent.compute_opt_outs(&client, &events)?;
    /// assert!(!lifted.indicator.on);
    /// assert!(lifted.events.iter().all(|outcome| outcome.result == EventResult::Changed));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All problems at once, with paths from the root of `{ clinic, client, events, keywords }`: more than 100,000 events,
    /// duplicate keywords, an invalid phone number in an event, an unknown region.
    #[cfg(any(feature = "phones", feature = "phones-lite"))]
    pub fn compute_opt_outs(
        &self,
        client: &Client,
        events: &[ConsentEvent],
    ) -> Result<ContactOptOutsOutput, Problems> {
        self.compute_opt_outs_with(client, events, &crate::model::phone::Metadata)
    }

    /// Like `compute_opt_outs`, with the caller's own phone number parser.
    ///
    /// # Errors
    ///
    /// As for `compute_opt_outs`.
    pub fn compute_opt_outs_with(
        &self,
        client: &Client,
        events: &[ConsentEvent],
        reader: &dyn PhoneReader,
    ) -> Result<ContactOptOutsOutput, Problems> {
        lists::within("/events", events.len(), limits::EVENTS)?;
        self.keywords.validate().map_err(|problems| problems.under("/keywords"))?;
        let senders = self.senders(events, reader)?;
        self.fold_checked(client, events, &senders).map_err(|problems| problems.under("/client"))
    }

    /// The number that each text message came from.
    fn senders(
        &self,
        events: &[ConsentEvent],
        reader: &dyn PhoneReader,
    ) -> Result<Vec<Option<E164>>, Problems> {
        let mut problems = Collector::default();
        let texted = |event: &ConsentEvent| matches!(event.action, ConsentAction::Texted { .. });
        if events.iter().any(texted) {
            unknown_region("/clinic/region", self.clinic.region, reader, &mut problems);
        }
        let mut read: BTreeMap<&PhoneText, Option<E164>> = BTreeMap::new();
        let mut senders = Vec::with_capacity(events.len());
        for (index, event) in events.iter().enumerate() {
            senders.push(None);
            let ConsentAction::Texted { from, .. } = &event.action else { continue };
            let number = read.entry(from).or_insert_with(|| sender(self.clinic, from, reader));
            if number.is_none() {
                problems.push(|| not_a_sender(from, format!("/events/{index}/action/from")));
            }
            if let Some(sender) = senders.last_mut() {
                sender.clone_from(number);
            }
        }
        problems.finish()?;
        Ok(senders)
    }

    fn fold_checked(
        &self,
        client: &Client,
        events: &[ConsentEvent],
        senders: &[Option<E164>],
    ) -> Result<ContactOptOutsOutput, Problems> {
        let mut numbers: Vec<&str> =
            client.phones().iter().filter_map(Phone::e164).map(E164::as_str).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let mut line = held(client);
        let mut known: Vec<&str> =
            numbers.iter().copied().chain(senders.iter().flatten().map(E164::as_str)).collect();
        known.sort_unstable();
        known.dedup();
        line.extend(known.iter().filter_map(|number| held_of(self.book.find(number)?)));
        line.extend(events.iter().zip(senders).map(|(event, sender)| {
            (event.at, closes(event, self.keywords), Act::Event(event, sender.as_ref().map(E164::as_str)))
        }));
        order::sort_by(&mut line, Ord::cmp);

        let (text, email) = (Lanes::default(), Lanes::default());
        let mut state = State { sets: self.keywords, numbers, text, email, opt_outs: BTreeMap::new() };
        let mut outcomes = Vec::with_capacity(events.len());
        for (at, _, act) in line {
            match act {
                Act::On(channel) => {
                    let lanes = state.lanes(channel);
                    lanes.switch_on(at);
                    lanes.since = Some(at);
                }
                Act::Off(by, channel, recorded_by) => {
                    state.switch_off(by, channel, recorded_by, at);
                }
                Act::Keyword(number, true, keyword) => {
                    state.stop(number, at, keyword);
                }
                Act::Keyword(number, false, keyword) => {
                    let opt_out = state.opt_outs.entry(number).or_insert(TextOptOut::None);
                    *opt_out = opt_out.after_start(at, keyword);
                }
                Act::Event(event, sender) => {
                    let (result, rule) = state.event(event, sender);
                    outcomes.push(EventOutcome { event: event.clone(), result, rule });
                }
            }
        }
        let phones = self.changed_entries(&state.opt_outs);
        let mut parts: ClientParts = client.parts().clone();
        parts.preferences.text = state.text.preference();
        parts.preferences.email = state.email.preference();
        let client = Client::new(parts)?;
        let book = ContactBook { phones, emails: Vec::new() };
        let current = self.with(&book, &client);
        let indicator = indicator(&client, &current.index()?);
        Ok(ContactOptOutsOutput { client, phones: book.phones, indicator, events: outcomes })
    }

    /// The entries that differ from the contact book.
    fn changed_entries(&self, opt_outs: &BTreeMap<&str, TextOptOut>) -> Vec<PhoneEntry> {
        let changed = opt_outs.iter().filter_map(|(number, opt_out)| {
            let known = self.book.find(number);
            let was = known.map_or(&TextOptOut::None, |entry| &entry.text_opt_out);
            let line = known.map_or(KnownLine::Unknown, |entry| entry.line);
            let number = E164::new(number).ok().filter(|_| was != opt_out)?;
            Some(PhoneEntry { number, line, text_opt_out: opt_out.clone() })
        });
        changed.collect()
    }

    /// The entries of a client's phones, with the changed ones replacing those of the book.
    pub(super) fn with(&self, changed: &ContactBook, client: &Client) -> ContactBook {
        let mut book = self.book.concerning(&[client]);
        let is_changed = |entry: &PhoneEntry| changed.phones.iter().any(|new| new.number == entry.number);
        book.phones.retain(|entry| !is_changed(entry));
        book.phones.extend(changed.phones.iter().cloned());
        book
    }
}

/// The E.164 number that a text message came from, without an extension: messages have none.
pub(super) fn sender(clinic: &Clinic, from: &PhoneText, reader: &dyn PhoneReader) -> Option<E164> {
    reader.read(from.as_str(), clinic.region).map(|Reading { e164, .. }| e164)
}

/// The problem of a sender that is not a valid phone number.
pub(super) fn not_a_sender(from: &PhoneText, path: String) -> Problem {
    // A host may pass the key of an invalid number; the sentence contains the number only.
    let detail = format!("Not a valid phone number: \"{}\".", from.as_str().trim_start_matches("raw:"));
    Problem::new(ProblemCode::InvalidFormat, path, detail).by(Rule::KeywordOptOut).given(from.as_str())
}

/// The state of the profile as timeline entries at its times.
fn held(client: &Client) -> Vec<(Instant, bool, Act<'_>)> {
    let mut held = Vec::new();
    for channel in [ContactChannel::Text, ContactChannel::Email] {
        let by_staff = |at: &Instant| (*at, true, Act::Off(ConsentActor::Staff, channel, None));
        match client.preferences().of(channel) {
            ChannelPreference::On { since } => held.extend(since.map(|at| (at, false, Act::On(channel)))),
            ChannelPreference::OffByClient { at, recorded_by, staff_off_at } => {
                held.push((*at, true, Act::Off(ConsentActor::Client, channel, recorded_by.as_ref())));
                held.extend(staff_off_at.as_ref().map(by_staff));
            }
            ChannelPreference::OffByStaff { at } => held.push(by_staff(at)),
        }
    }
    held
}

/// The contact book's entry of a number as a timeline entry at its time.
fn held_of(entry: &PhoneEntry) -> Option<(Instant, bool, Act<'_>)> {
    let number = entry.number.as_str();
    match &entry.text_opt_out {
        TextOptOut::None => None,
        TextOptOut::Stopped { at, keyword } => {
            Some((*at, true, Act::Keyword(number, true, keyword.as_ref())))
        }
        TextOptOut::Lifted { at, keyword } => {
            Some((*at, false, Act::Keyword(number, false, keyword.as_ref())))
        }
    }
}

/// Whether the entry opts out. At equal times, such entries come last.
fn closes(event: &ConsentEvent, sets: &KeywordSets) -> bool {
    match &event.action {
        ConsentAction::Texted { message, .. } => {
            matches!(sets.find(message.as_str()), Some((Use::OptOut, _)))
        }
        ConsentAction::Switched { on, .. } => !on,
        ConsentAction::Recorded { .. } => true,
    }
}

impl<'a> State<'a> {
    const fn lanes(&mut self, channel: ContactChannel) -> &mut Lanes {
        match channel {
            ContactChannel::Text => &mut self.text,
            ContactChannel::Email => &mut self.email,
        }
    }

    fn event(&mut self, event: &'a ConsentEvent, sender: Option<&'a str>) -> (EventResult, Rule) {
        let at = event.at;
        match &event.action {
            ConsentAction::Switched { by, channel, on: false } => {
                (self.switch_off(*by, *channel, None, at), Rule::KeywordOptOut)
            }
            ConsentAction::Switched { by, channel, on: true } => {
                (self.switch_on(*by, *channel, at), Rule::KeywordOptOut)
            }
            ConsentAction::Recorded { by, channel } => {
                (self.switch_off(ConsentActor::Client, *channel, Some(by), at), Rule::KeywordOptOut)
            }
            ConsentAction::Texted { message, .. } => {
                self.texted(sender.unwrap_or_default(), message.as_str(), at)
            }
        }
    }

    fn texted(&mut self, sender: &'a str, message: &str, at: Instant) -> (EventResult, Rule) {
        match self.sets.find(message) {
            Some((Use::OptOut, keyword)) => (self.stop(sender, at, Some(&keyword)), Rule::KeywordOptOut),
            Some((Use::OptIn, keyword)) => (self.start(sender, at, &keyword), Rule::OptOutIndicator),
            Some((Use::OptInIfOut, keyword)) if self.is_out(sender) => {
                (self.start(sender, at, &keyword), Rule::OptOutIndicator)
            }
            Some((Use::OptInIfOut | Use::Help, _)) | None => (EventResult::NotAKeyword, Rule::KeywordOptOut),
        }
    }

    fn is_out(&self, number: &str) -> bool {
        self.opt_outs.get(number).is_some_and(TextOptOut::is_stopped)
            || (self.has(number) && self.text.client.is_off_by_client())
    }

    fn has(&self, number: &str) -> bool {
        self.numbers.binary_search(&number).is_ok()
    }

    /// CONTACT-11: an opt-out by the client and one by staff are stored side by side.
    fn switch_off(
        &mut self,
        by: ConsentActor,
        channel: ContactChannel,
        recorded_by: Option<&ActorId>,
        at: Instant,
    ) -> EventResult {
        let lanes = self.lanes(channel);
        let before = lanes.preference();
        match (by, recorded_by) {
            (ConsentActor::Staff, _) => lanes.staff = lanes.staff.switched_by_staff(false, at),
            (ConsentActor::Client, None) => lanes.client = lanes.client.switched_by_client(false, at),
            (ConsentActor::Client, Some(by)) => lanes.client = lanes.client.recorded_by_staff(by.clone(), at),
        }
        if before == lanes.preference() { EventResult::NoChange } else { EventResult::Changed }
    }

    /// CONTACT-11: staff and the client can switch on what staff switched off; only the client what the client switched off.
    fn switch_on(&mut self, by: ConsentActor, channel: ContactChannel, at: Instant) -> EventResult {
        let lanes = self.lanes(channel);
        let before = lanes.preference();
        if before.is_off_by_client() && by == ConsentActor::Staff {
            return EventResult::NotAuthorized;
        }
        lanes.switch_on(at);
        if before.is_on() { EventResult::NoChange } else { EventResult::Changed }
    }

    fn stop(&mut self, number: &'a str, at: Instant, keyword: Option<&Keyword>) -> EventResult {
        let opt_out = self.opt_outs.entry(number).or_insert(TextOptOut::None);
        let was_stopped = opt_out.is_stopped();
        *opt_out = opt_out.after_stop(at, keyword);
        if was_stopped == opt_out.is_stopped() { EventResult::NoChange } else { EventResult::Changed }
    }

    /// CONTACT-10: START lifts the STOP of its number, and the client's opt-out of text messages on a profile with that number.
    /// What staff switched off stays off.
    fn start(&mut self, number: &'a str, at: Instant, keyword: &Keyword) -> EventResult {
        let was_out = self.is_out(number);
        let opt_out = self.opt_outs.entry(number).or_insert(TextOptOut::None);
        *opt_out = opt_out.after_start(at, Some(keyword));
        if self.has(number) && self.text.client.is_off_by_client() {
            self.text.client = ChannelPreference::ON;
            self.text.since = Some(at);
        }
        if was_out { EventResult::Changed } else { EventResult::NoChange }
    }
}
