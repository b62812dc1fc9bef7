//! From a time line of events to the state of today, the same in whatever order the events arrive (CONTACT-10, CONTACT-11).
//!
//! Events count in the order of their instants. At one instant what opens comes before what closes, so an opt-out wins a tie;
//! all that opens, and all that closes, comes to the same in any order. An event twice is the event once.
//!
//! What the profile holds already is an event as well, at the time that it remembers, or before all others where it
//! remembers none. So an opt-out of which no event is left is not lost; and folding twice is folding once.

use std::collections::BTreeMap;

use macro_rules_attribute::apply;

use super::event::{EventFate, EventOutcome, OptAct, OptEvent, Switcher};
use super::keyword::{KeywordSets, Use};
use super::standing::{SmsIndicator, indicator};
use crate::limits;
use crate::lists;
use crate::model::client::{Client, ClientParts};
use crate::model::phone::{KeywordOptOut, Line, Phone, PhoneKey};
use crate::model::preferences::{Channel, Preference, RememberedPhone};
use crate::model::time::Instant;
use crate::order;
use crate::problem::Problems;
use crate::rule::Rule;
use crate::wire::wire;

/// What a time line folds to.
#[apply(wire)]
#[output]
pub struct OptOuts {
    /// The profile with the state of today.
    pub client: Client,
    /// What staff see (CONTACT-10).
    pub indicator: SmsIndicator,
    /// Every event in the order in which it counts, and what became of it.
    pub events: Vec<EventOutcome>,
}

/// One thing on the time line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Act<'a> {
    /// What the profile holds: a channel that somebody switched off.
    Off(Switcher, Channel),
    /// What the profile holds: a STOP.
    Stop(&'a PhoneKey),
    /// An event.
    Event(&'a OptEvent),
}

/// The state as it is at one point of the time line.
struct State<'a> {
    sets: &'a KeywordSets,
    text: Lanes,
    email: Lanes,
    stops: BTreeMap<&'a PhoneKey, KeywordOptOut>,
}

/// A channel: what the client switched, and what staff did. Each stands for itself, so that the one lifts nothing of the
/// other's by having come later.
#[derive(Clone, Copy, Default)]
struct Lanes {
    client: Preference,
    staff: Preference,
}

impl Lanes {
    /// What the profile has: the client's own opt-out before that of staff.
    const fn shown(self) -> Preference {
        if self.client.is_on() { self.staff } else { self.client }
    }
}

impl KeywordSets {
    /// Computes the current opt-outs of a client from its events (CONTACT-10, CONTACT-11). `events` contains all events
    /// of the client, in any order.
    ///
    /// ```
    /// use littermate::consent::{EventFate, KeywordSets, OptAct, OptEvent};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let phone = PhoneDraft::new("(202) 555-0114".parse()?, PhoneSource::Flow).primary();
    /// # let client = Client::draft(facts).phone(phone).check(&clinic)?.client;
    ///
    /// let texted = |text: &str, at: &str| -> Result<OptEvent, Box<dyn std::error::Error>> {
    ///     let act = OptAct::Texted { phone: client.phones()[0].key(), text: text.parse()? };
    ///     Ok(OptEvent { at: at.parse()?, act })
    /// };
    /// let events = [texted("START", "2026-03-02T09:00:00Z")?, texted("STOP", "2026-03-01T09:00:00Z")?];
    ///
    /// let keywords = KeywordSets::default();
    /// assert!(keywords.fold(&client, &events[1..])?.indicator.on);
    ///
    /// let opt_outs = keywords.fold(&client, &events)?;
    /// assert!(!opt_outs.indicator.on);
    /// assert!(opt_outs.events.iter().all(|outcome| outcome.fate == EventFate::Changed));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// With paths from the root of `{ client, events, keywords }`: more than 100,000 events, sets that contain a
    /// keyword twice, or a profile that would remember more numbers than a profile may.
    pub fn fold(&self, client: &Client, events: &[OptEvent]) -> Result<OptOuts, Problems> {
        lists::within("/events", events.len(), limits::EVENTS)?;
        self.validate().map_err(|problems| problems.under("/keywords"))?;
        fold_checked(client, events, self).map_err(|problems| problems.under("/client"))
    }
}

fn fold_checked(client: &Client, events: &[OptEvent], sets: &KeywordSets) -> Result<OptOuts, Problems> {
    let remembered = client.memory().phones.iter().map(|known| (known.phone.clone(), known.keyword_opt_out));
    let stops: Vec<_> =
        client.phones().iter().map(|phone| (phone.key(), phone.keyword_opt_out)).chain(remembered).collect();
    let held = held(client, &stops);
    let mut line: Vec<(Option<Instant>, bool, Act<'_>)> =
        held.iter().map(|(at, act)| (*at, true, *act)).collect();
    line.extend(events.iter().map(|event| (Some(event.at), closes(event, sets), Act::Event(event))));
    order::sort_by(&mut line, Ord::cmp);

    let (text, email) = (Lanes::default(), Lanes::default());
    let mut state = State { sets, text, email, stops: BTreeMap::new() };
    let mut outcomes = Vec::with_capacity(events.len());
    for (at, _, act) in line {
        match act {
            Act::Off(by, channel) => {
                state.switch(by, channel, false, at);
            }
            Act::Stop(phone) => {
                state.stop(phone, at);
            }
            Act::Event(event) => {
                let (fate, rule) = state.event(event);
                outcomes.push(EventOutcome { event: event.clone(), fate, rule });
            }
        }
    }
    let client = state.onto(client.parts().clone())?;
    Ok(OptOuts { indicator: indicator(&client), client, events: outcomes })
}

/// What the profile holds, as acts at the times that it remembers.
fn held<'a>(client: &Client, stops: &'a [(PhoneKey, KeywordOptOut)]) -> Vec<(Option<Instant>, Act<'a>)> {
    let mut held: Vec<_> = stops
        .iter()
        .filter_map(|(phone, stop)| match stop {
            KeywordOptOut::None => None,
            KeywordOptOut::Stopped { at } => Some((*at, Act::Stop(phone))),
        })
        .collect();
    for channel in [Channel::Text, Channel::Email] {
        match client.preferences().of(channel) {
            Preference::On => {}
            Preference::OffByClient { at } => held.push((at, Act::Off(Switcher::Client, channel))),
            Preference::OffByStaff { at } => held.push((at, Act::Off(Switcher::Staff, channel))),
        }
    }
    held
}

/// Whether it closes a channel; what opens one, or does neither, comes first where two are at one instant.
fn closes(event: &OptEvent, sets: &KeywordSets) -> bool {
    match &event.act {
        OptAct::Texted { text, .. } => matches!(sets.find(text.as_str()), Some((Use::OptOut, _))),
        OptAct::Switched { on, .. } => !on,
    }
}

impl<'a> State<'a> {
    fn event(&mut self, event: &'a OptEvent) -> (EventFate, Rule) {
        let at = Some(event.at);
        match &event.act {
            OptAct::Switched { by, channel, on } => (self.switch(*by, *channel, *on, at), Rule::Contact11),
            OptAct::Texted { phone, text } => match self.sets.find(text.as_str()) {
                Some((Use::OptOut, _)) => (self.stop(phone, at), Rule::Contact11),
                Some((Use::OptIn, _)) => (self.start(phone, at), Rule::Contact10),
                Some((Use::OptInIfOut, _)) if self.is_out(phone) => (self.start(phone, at), Rule::Contact10),
                Some((Use::OptInIfOut | Use::Help, _)) | None => (EventFate::NoKeyword, Rule::Contact11),
            },
        }
    }

    fn is_out(&self, phone: &PhoneKey) -> bool {
        let stopped = matches!(self.stops.get(phone), Some(KeywordOptOut::Stopped { .. }));
        stopped || !self.text.client.is_on()
    }

    /// CONTACT-11: what staff switched off, they or the client switch on; what the client did, the client alone.
    fn switch(&mut self, by: Switcher, channel: Channel, on: bool, at: Option<Instant>) -> EventFate {
        let lanes = match channel {
            Channel::Text => &mut self.text,
            Channel::Email => &mut self.email,
        };
        let before = lanes.shown();
        match by {
            Switcher::Staff => lanes.staff = lanes.staff.switched_by_staff(on, at),
            Switcher::Client => {
                lanes.client = lanes.client.switched_by_client(on, at);
                if on {
                    lanes.staff = lanes.staff.switched_by_client(on, at);
                }
            }
        }
        if before != lanes.shown() {
            EventFate::Changed
        } else if on && by == Switcher::Staff && before.is_off_by_client() {
            EventFate::NotTheirs
        } else {
            EventFate::AlreadySo
        }
    }

    fn stop(&mut self, phone: &'a PhoneKey, at: Option<Instant>) -> EventFate {
        let known = self.stops.entry(phone).or_insert(KeywordOptOut::None);
        let was_stopped = matches!(known, KeywordOptOut::Stopped { .. });
        *known = known.stronger(KeywordOptOut::Stopped { at });
        if was_stopped { EventFate::AlreadySo } else { EventFate::Changed }
    }

    /// CONTACT-10: START lifts the STOP of the number it came from and the opt-out of texts in the portal. What staff switched
    /// off it leaves off.
    fn start(&mut self, phone: &'a PhoneKey, at: Option<Instant>) -> EventFate {
        let was_out = self.is_out(phone);
        if let Some(stop) = self.stops.get_mut(phone) {
            *stop = KeywordOptOut::None;
        }
        self.text.client = self.text.client.switched_by_client(true, at);
        if was_out { EventFate::Changed } else { EventFate::AlreadySo }
    }

    /// The profile with this state. A number that is not on it keeps its STOP in the profile's memory.
    fn onto(&self, mut parts: ClientParts) -> Result<Client, Problems> {
        let of = |phone: &PhoneKey| self.stops.get(phone).copied().unwrap_or(KeywordOptOut::None);
        parts.preferences.text = self.text.shown();
        parts.preferences.email = self.email.shown();
        let there: Vec<PhoneKey> = parts.phones.iter().map(Phone::key).collect();
        for (phone, key) in parts.phones.iter_mut().zip(&there) {
            phone.keyword_opt_out = of(key);
        }
        for known in &mut parts.memory.phones {
            known.keyword_opt_out = of(&known.phone);
        }
        for (phone, stop) in &self.stops {
            let stopped = matches!(stop, KeywordOptOut::Stopped { .. });
            if stopped && !there.contains(phone) && parts.memory.of(phone).is_none() {
                parts.memory.keep(RememberedPhone {
                    phone: (*phone).clone(),
                    passed_over: false,
                    line: Line::Unknown,
                    keyword_opt_out: *stop,
                });
            }
        }
        Client::new(parts)
    }
}
