//! CONTACT-10, CONTACT-11: a timeline folds to the same state whatever the order in which its events arrive, and however often
//! it is folded.

use std::collections::BTreeMap;

use littermate::consent::{
    Consent, ConsentAction, ConsentActor, ConsentEvent, ContactOptOutsOutput, EventOutcome, EventResult,
    KeywordSets, indicator,
};
use littermate::model::client::{Client, ClientFacts, ClientStatus, PhoneDraft};
use littermate::model::contact_book::{ContactBook, ContactIndex, PhoneEntry};
use littermate::model::ids::MessageText;
use littermate::model::phone::{Phone, PhoneSource, PhoneText};
use littermate::model::pims::PimsRecord;
use littermate::model::preferences::{ChannelPreference, ContactChannel, ContactPreferences};
use littermate::model::time::Instant;
use littermate::{ActiveConversation, Count};
use littermate_tests::NO_BOOK;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::pims::{clinic, profile};
use crate::common::client::book;
use crate::common::config;

/// Only a few instants, so that there are ties.
fn event() -> impl Strategy<Value = ConsentEvent> {
    let phones = vec!["+15551230001", "+15551230004", "(555) 123-0002"];
    let texts = vec!["STOP", " stop ", "Start", "unstop", "YES", "help", "cancel", "please wait", "STOP it"];
    let texted = (select(phones), select(texts)).prop_map(|(phone, text)| ConsentAction::Texted {
        from: PhoneText::new(phone).unwrap(),
        message: MessageText::new(text).unwrap(),
    });
    let switched = (any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|(staff, email, on)| {
        let by = if staff { ConsentActor::Staff } else { ConsentActor::Client };
        ConsentAction::Switched {
            by,
            channel: if email { ContactChannel::Email } else { ContactChannel::Text },
            on,
        }
    });
    let recorded = any::<bool>().prop_map(|email| ConsentAction::Recorded {
        by: "dr-kim".parse().unwrap(),
        channel: if email { ContactChannel::Email } else { ContactChannel::Text },
    });
    (0_i64..6, prop_oneof![6 => texted, 4 => switched, 1 => recorded])
        .prop_map(|(minute, action)| ConsentEvent { at: at(minute), action })
}

fn fold(book: &ContactIndex<'_>, client: &Client, events: &[ConsentEvent]) -> ContactOptOutsOutput {
    let (clinic, sets) = (clinic(), KeywordSets::default());
    Consent::new(&clinic, book, &sets).compute_opt_outs(client, events).unwrap()
}

/// The contact book with the entries that a fold changed.
fn stored(book: &ContactIndex<'_>, changed: &[PhoneEntry]) -> ContactBook {
    let known = ["+15551230001", "+15551230004", "+15551230002", "+442079460001"];
    let of = |number: &str| {
        changed.iter().find(|entry| entry.number.as_str() == number).or_else(|| book.find(number))
    };
    ContactBook { phones: known.into_iter().filter_map(of).cloned().collect(), emails: vec![] }
}

fn blank(client: Client) -> Client {
    let mut parts = client.into_parts();
    parts.preferences.text = ChannelPreference::ON;
    parts.preferences.email = ChannelPreference::ON;
    Client::new(parts).unwrap()
}

/// A second implementation of the rules: who switched each channel off, and which phone numbers have opted out. At the same
/// instant, opt-ins are applied before opt-outs.
fn naive(
    client: &Client,
    events: &[ConsentEvent],
) -> (Option<ConsentActor>, Option<ConsentActor>, BTreeMap<String, bool>) {
    let word = |event: &ConsentEvent| match &event.action {
        ConsentAction::Texted { message, .. } => message.as_str().trim().to_uppercase(),
        _ => String::new(),
    };
    let closes = |event: &ConsentEvent| match &event.action {
        ConsentAction::Texted { .. } => ["STOP", "CANCEL"].contains(&word(event).as_str()),
        ConsentAction::Switched { on, .. } => !on,
        ConsentAction::Recorded { .. } => true,
    };
    let mut sorted = events.to_vec();
    // Two opt-ins or two opt-outs at the same instant are ordered by content, not by arrival.
    sorted.sort_by(|one, other| (one.at, closes(one), one).cmp(&(other.at, closes(other), other)));
    let (mut text, mut email) = (Flags::default(), Flags::default());
    let mut opted_out = BTreeMap::<String, bool>::new();
    for event in &sorted {
        match &event.action {
            ConsentAction::Texted { from, .. } => {
                let number = from.as_str().replace("(555) 123-0002", "+15551230002");
                let has = client
                    .phones()
                    .iter()
                    .any(|phone| phone.e164().is_some_and(|e164| e164.as_str() == number));
                let out = opted_out.get(&number) == Some(&true) || (has && text.client);
                let word = word(event);
                if word == "STOP" || word == "CANCEL" {
                    opted_out.insert(number, true);
                } else if word == "START" || word == "UNSTOP" || (word == "YES" && out) {
                    opted_out.insert(number, false);
                    text.client &= !has;
                }
            }
            ConsentAction::Switched { by, channel, on } => {
                let off = if *channel == ContactChannel::Text { &mut text } else { &mut email };
                match (by, on) {
                    (ConsentActor::Client, true) => *off = Flags::default(),
                    (ConsentActor::Client, false) => off.client = true,
                    // Staff cannot switch on what the client switched off.
                    (ConsentActor::Staff, true) => off.staff &= off.client,
                    (ConsentActor::Staff, false) => off.staff = true,
                }
            }
            ConsentAction::Recorded { channel, .. } => {
                let off = if *channel == ContactChannel::Text { &mut text } else { &mut email };
                off.client = true;
            }
        }
    }
    (text.off_by(), email.off_by(), opted_out)
}

/// The actor who switched a channel off.
#[derive(Debug, Clone, Copy, Default)]
struct Flags {
    client: bool,
    staff: bool,
}

impl Flags {
    fn off_by(self) -> Option<ConsentActor> {
        if self.client {
            return Some(ConsentActor::Client);
        }
        if self.staff {
            return Some(ConsentActor::Staff);
        }
        None
    }
}

fn who(preference: &ChannelPreference) -> Option<ConsentActor> {
    match preference {
        ChannelPreference::On { .. } => None,
        ChannelPreference::OffByClient { .. } => Some(ConsentActor::Client),
        ChannelPreference::OffByStaff { .. } => Some(ConsentActor::Staff),
    }
}

/// Whether staff were not allowed to switch texts on.
fn denied_texts(outcome: &EventOutcome) -> bool {
    let texts = matches!(outcome.event.action, ConsentAction::Switched { channel: ContactChannel::Text, .. });
    texts && outcome.result == EventResult::NotAuthorized
}

fn at(minute: i64) -> Instant {
    Instant::from_millis(1_770_000_000_000 + minute * 60_000).unwrap()
}

/// Two histories result in the same profile and contact book, but one more event has two results: with an opt-out that has no
/// event, staff were denied; without it, they were not. So no fold over these inputs can be idempotent in both cases.
#[test]
fn a_profile_does_not_show_what_a_lifted_opt_out_denied() {
    let switched = |minute, on| ConsentEvent {
        at: at(minute),
        action: ConsentAction::Switched { by: ConsentActor::Staff, channel: ContactChannel::Text, on },
    };
    let from = PhoneText::new("+15551230001").unwrap();
    let message = MessageText::new("START").unwrap();
    let start = ConsentEvent { at: at(4), action: ConsentAction::Texted { from: from.clone(), message } };
    let facts = ClientFacts {
        id: "anne".parse().unwrap(),
        clinic: clinic().id,
        status: ClientStatus::Active,
        pims: PimsRecord::FlowOnly,
        active_conversation: ActiveConversation::None,
        loyalty_points: Count::ZERO,
        memberships: vec![],
    };
    let with = |text: ChannelPreference| {
        let phone = PhoneDraft::new(from.clone(), PhoneSource::Flow);
        let preferences = ContactPreferences { text, ..ContactPreferences::default() };
        let draft = Client::draft(facts.clone()).phone(phone).preferences(preferences);
        draft.check(&clinic()).unwrap().client
    };
    let (off, on) = (switched(2, false), switched(3, true));

    let log = [off.clone(), on.clone(), start.clone()];
    let refused = fold(&NO_BOOK, &with(ChannelPreference::off_by_client(at(1))), &log);
    assert!(refused.events.iter().any(denied_texts));
    let allowed = fold(&NO_BOOK, &with(ChannelPreference::ON), &[off, start]);
    assert_eq!(refused.client.preferences().text, ChannelPreference::OffByStaff { at: at(2) });
    assert_eq!((&refused.client, &refused.phones), (&allowed.client, &allowed.phones));

    // For the second client, the switch that arrives late applies; the first client has the same profile and contact book.
    let book = stored(&NO_BOOK, &allowed.phones);
    let later = fold(&book.index().unwrap(), &allowed.client, &log);
    assert_eq!(later.client.preferences().text, ChannelPreference::On { since: Some(at(3)) });
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn any_order_of_arrival(
        client in profile(true), book in book(), events in vec(event(), 0..9), order in vec(any::<Index>(), 9),
    ) {
        let mut shuffled = Vec::new();
        let mut rest = events.clone();
        for index in order {
            if !rest.is_empty() {
                let at = index.index(rest.len());
                shuffled.push(rest.remove(at));
            }
        }
        prop_assert_eq!(shuffled.len(), events.len());
        prop_assert_eq!(fold(book, &client, &shuffled), fold(book, &client, &events));
    }

    /// Except if an opt-out of texts without an event denied staff: once lifted, it is no longer on the profile. See
    /// `a_profile_does_not_show_what_a_lifted_opt_out_denied`.
    #[test]
    fn folding_twice_is_folding_once(client in profile(true), book in book(), events in vec(event(), 0..9)) {
        let once = fold(book, &client, &events);
        let untold = client.preferences().text.is_off_by_client();
        if untold && once.events.iter().any(denied_texts) {
            return Ok(());
        }
        let now = stored(book, &once.phones);
        let index = now.index().unwrap();
        let twice = fold(&index, &once.client, &events);
        prop_assert_eq!(&twice.client, &once.client);
        prop_assert_eq!(&twice.phones, &vec![]);
        let doubled: Vec<ConsentEvent> = events.iter().chain(&events).cloned().collect();
        prop_assert_eq!(&fold(book, &client, &doubled).client, &once.client);
        prop_assert_eq!(indicator(&once.client, &index), once.indicator);
    }

    /// Without events, nothing on the profile or in the contact book changes.
    #[test]
    fn no_events_change_nothing(client in profile(false), book in book()) {
        let folded = fold(book, &client, &[]);
        prop_assert_eq!(&folded.client, &client);
        prop_assert_eq!(&folded.phones, &vec![]);
    }

    #[test]
    fn the_state_agrees_with_the_second_implementation(client in profile(true), events in vec(event(), 0..9)) {
        let client = blank(client);
        let folded = fold(&NO_BOOK, &client, &events);
        let (text, email, opted_out) = naive(&client, &events);
        prop_assert_eq!(who(&folded.client.preferences().text), text);
        prop_assert_eq!(who(&folded.client.preferences().email), email);
        for (number, is) in &opted_out {
            let entry = folded.phones.iter().find(|entry| entry.number.as_str() == number);
            prop_assert_eq!(entry.is_some_and(PhoneEntry::is_stopped), *is, "{}", number);
        }
        let of_client = |phone: &Phone| phone.e164().is_some_and(|e164| opted_out.get(e164.as_str()) == Some(&true));
        let shows = text == Some(ConsentActor::Client) || client.phones().iter().any(of_client);
        prop_assert_eq!(folded.indicator.on, shows);
        prop_assert_eq!(folded.events.len(), events.len());
    }

    /// A keyword opt-out is lifted only by a keyword.
    #[test]
    fn switches_lift_no_stop(client in profile(true), book in book(), events in vec(event(), 0..9)) {
        let switches: Vec<ConsentEvent> =
            events.into_iter().filter(|event| !matches!(event.action, ConsentAction::Texted { .. })).collect();
        let folded = fold(book, &client, &switches);
        prop_assert_eq!(folded.client.phones(), client.phones());
        prop_assert_eq!(folded.client.sync_overrides(), client.sync_overrides());
        prop_assert_eq!(folded.phones, vec![]);
    }
}
