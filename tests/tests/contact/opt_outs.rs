//! CONTACT-10, CONTACT-11: a time line folds to the same state in whatever order its events arrive, and as often as one likes.

use std::collections::BTreeMap;

use littermate::consent::{KeywordSets, OptAct, OptEvent, Switcher, indicator};
use littermate::model::client::{Client, ClientParts};
use littermate::model::ids::MessageText;
use littermate::model::phone::{KeywordOptOut, Phone, PhoneKey};
use littermate::model::preferences::{Channel, ContactMemory, Preference};
use littermate::model::time::Instant;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::pims::profile;
use crate::common::config;

/// Few instants, so that there are ties.
fn event() -> impl Strategy<Value = OptEvent> {
    let phones = vec!["+15551230001", "+15551230004", "+15550000000"];
    let texts = vec!["STOP", " stop ", "Start", "unstop", "YES", "help", "cancel", "please stop", "STOP."];
    let texted = (select(phones), select(texts)).prop_map(|(phone, text)| OptAct::Texted {
        phone: PhoneKey::new(phone).unwrap(),
        text: MessageText::new(text).unwrap(),
    });
    let switched = (any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|(staff, email, on)| {
        let by = if staff { Switcher::Staff } else { Switcher::Client };
        OptAct::Switched { by, channel: if email { Channel::Email } else { Channel::Text }, on }
    });
    (0_i64..6, prop_oneof![3 => texted, 2 => switched]).prop_map(|(minute, act)| OptEvent {
        at: Instant::from_millis(1_720_000_000_000 + minute * 60_000).unwrap(),
        act,
    })
}

fn blank(client: Client) -> Client {
    let mut parts = client.into_parts();
    parts.phones.iter_mut().for_each(|phone| phone.keyword_opt_out = KeywordOptOut::None);
    parts.preferences.text = Preference::On;
    parts.preferences.email = Preference::On;
    Client::new(ClientParts { memory: ContactMemory::default(), ..parts }).unwrap()
}

/// The rules written a second time: who switched each channel off, and which numbers are stopped. At one instant what opens
/// comes before what closes.
fn naive(events: &[OptEvent]) -> (Option<Switcher>, Option<Switcher>, BTreeMap<String, bool>) {
    let word = |event: &OptEvent| match &event.act {
        OptAct::Texted { text, .. } => text.as_str().trim().to_uppercase(),
        OptAct::Switched { .. } => String::new(),
    };
    let closes = |event: &OptEvent| match &event.act {
        OptAct::Texted { .. } => ["STOP", "CANCEL"].contains(&word(event).as_str()),
        OptAct::Switched { on, .. } => !on,
    };
    let mut sorted = events.to_vec();
    sorted.sort_by_key(|event| (event.at, closes(event)));
    let (mut text, mut email) = (Flags::default(), Flags::default());
    let mut stopped = BTreeMap::<String, bool>::new();
    for event in &sorted {
        match &event.act {
            OptAct::Texted { phone, .. } => {
                let phone = phone.to_string();
                let out = stopped.get(&phone) == Some(&true) || text.client;
                match word(event).as_str() {
                    "STOP" | "CANCEL" => {
                        stopped.insert(phone, true);
                    }
                    "START" | "UNSTOP" => {
                        stopped.insert(phone, false);
                        text.client = false;
                    }
                    "YES" if out => {
                        stopped.insert(phone, false);
                        text.client = false;
                    }
                    _ => {}
                }
            }
            OptAct::Switched { by, channel, on } => {
                let off = if *channel == Channel::Text { &mut text } else { &mut email };
                match (by, on) {
                    (Switcher::Client, true) => *off = Flags::default(),
                    (Switcher::Client, false) => off.client = true,
                    (Switcher::Staff, true) => off.staff = false,
                    (Switcher::Staff, false) => off.staff = true,
                }
            }
        }
    }
    (text.shown(), email.shown(), stopped)
}

/// Who has a channel off.
#[derive(Debug, Clone, Copy, Default)]
struct Flags {
    client: bool,
    staff: bool,
}

impl Flags {
    fn shown(self) -> Option<Switcher> {
        if self.client {
            return Some(Switcher::Client);
        }
        if self.staff {
            return Some(Switcher::Staff);
        }
        None
    }
}

fn who(preference: Preference) -> Option<Switcher> {
    match preference {
        Preference::On => None,
        Preference::OffByClient { .. } => Some(Switcher::Client),
        Preference::OffByStaff { .. } => Some(Switcher::Staff),
    }
}

fn is_stopped(client: &Client, key: &PhoneKey) -> bool {
    let on = client.phones().iter().find(|phone| phone.key() == *key).map(|phone| phone.keyword_opt_out);
    let known = on.or_else(|| client.memory().of(key).map(|known| known.keyword_opt_out));
    matches!(known, Some(KeywordOptOut::Stopped { .. }))
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn any_order_of_arrival(client in profile(true), events in vec(event(), 0..9), order in vec(any::<Index>(), 9)) {
        let sets = KeywordSets::default();
        let mut shuffled = Vec::new();
        let mut rest = events.clone();
        for index in order {
            if !rest.is_empty() {
                let at = index.index(rest.len());
                shuffled.push(rest.remove(at));
            }
        }
        prop_assert_eq!(shuffled.len(), events.len());
        prop_assert_eq!(sets.fold(&client, &shuffled).unwrap(), sets.fold(&client, &events).unwrap());
    }

    #[test]
    fn folding_twice_is_folding_once(client in profile(true), events in vec(event(), 0..9)) {
        let sets = KeywordSets::default();
        let once = sets.fold(&client, &events).unwrap();
        let twice = sets.fold(&once.client, &events).unwrap();
        prop_assert_eq!(&twice.client, &once.client);
        let doubled: Vec<OptEvent> = events.iter().chain(&events).cloned().collect();
        prop_assert_eq!(&sets.fold(&client, &doubled).unwrap().client, &once.client);
        prop_assert_eq!(indicator(&once.client), once.indicator);
    }

    /// No event, no change: not of anything that the profile holds.
    #[test]
    fn no_events_change_nothing(client in profile(false)) {
        prop_assert_eq!(&KeywordSets::default().fold(&client, &[]).unwrap().client, &client);
    }

    #[test]
    fn the_state_is_as_the_rules_written_again_have_it(client in profile(true), events in vec(event(), 0..9)) {
        let client = blank(client);
        let folded = KeywordSets::default().fold(&client, &events).unwrap();
        let (text, email, stopped) = naive(&events);
        prop_assert_eq!(who(folded.client.preferences().text), text);
        prop_assert_eq!(who(folded.client.preferences().email), email);
        for (key, is) in stopped {
            prop_assert_eq!(is_stopped(&folded.client, &PhoneKey::new(key).unwrap()), is);
        }
        let primary = littermate::model::preferences::primary(folded.client.phones());
        let shows = text == Some(Switcher::Client) || primary.is_some_and(Phone::is_stopped);
        prop_assert_eq!(folded.indicator.on, shows);
        prop_assert_eq!(folded.events.len(), events.len());
    }

    /// A keyword opt-out is lifted by a keyword alone.
    #[test]
    fn switches_lift_no_stop(client in profile(true), events in vec(event(), 0..9)) {
        let switches: Vec<OptEvent> =
            events.into_iter().filter(|event| matches!(event.act, OptAct::Switched { .. })).collect();
        let folded = KeywordSets::default().fold(&client, &switches).unwrap();
        for (was, is) in client.phones().iter().zip(folded.client.phones()) {
            prop_assert_eq!(was, is);
        }
        prop_assert_eq!(client.memory(), folded.client.memory());
    }
}
