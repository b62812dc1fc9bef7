//! Clients to route messages to, PIMS data of a client, and opt-out events.

use littermate::consent::ConsentEvent;
use littermate::contact::PimsContacts;
use littermate::model::client::Client;
use littermate::model::clinic::Clinic;
use serde_json::{Value, json};

use crate::profiles;

/// The given number of clients, which differ in how they may be contacted.
#[must_use]
pub fn clients(count: usize) -> Vec<Client> {
    let some = profiles::eligible();
    let kinds: Vec<Client> = ["on", "off-by-client", "off-by-staff"]
        .into_iter()
        .flat_map(|text| [&some.opened, &some.selected].map(|client| switched(client, text)))
        .collect();
    kinds.iter().cycle().take(count).cloned().collect()
}

fn switched(client: &Client, text: &str) -> Client {
    let mut parts = client.clone().into_parts();
    parts.preferences.text = serde_json::from_value(preference(text)).expect("a preference");
    Client::new(parts).expect("a client")
}

fn preference(of: &str) -> Value {
    match of {
        "on" => json!({ "type": "on" }),
        off => json!({ "type": off, "at": "2025-11-02T08:00:00Z" }),
    }
}

/// A clinic, a client in its PIMS, and its PIMS data: two phone numbers of the client, and a new one.
#[must_use]
pub fn night() -> (Clinic, Client, PimsContacts) {
    let some = profiles::eligible();
    let client = some.selected;
    let record = client.pims().record().expect("the selected profile is in the PIMS").as_str();
    let phone = |text: &str, primary: bool| json!({ "text": text, "primary": primary });
    let known = client.phones().iter().take(2).map(|known| phone(known.as_written.as_str(), false));
    let phones: Vec<Value> = known.chain([phone("(303) 555-0190", true)]).collect();
    let pims = json!({
        "record": record, "name": { "first": "Margaret", "last": "Okafor" },
        "email": { "type": "address", "text": "margaret@example.com" }, "phones": phones
    });
    (some.clinic, client, serde_json::from_value(pims).expect("what a PIMS has"))
}

/// The given number of events, unordered: keywords, ordinary messages, switches.
#[must_use]
pub fn events(count: usize) -> Vec<ConsentEvent> {
    let event = |index: usize| {
        let (day, minute) = (index.wrapping_mul(7) % 28, index.wrapping_mul(13) % 60);
        let action = match index % 4 {
            0 => json!({ "type": "texted", "from": "+13035550142", "message": "STOP" }),
            1 => json!({ "type": "texted", "from": "+13035550142", "message": "Start" }),
            2 => {
                json!({ "type": "switched", "by": "client", "channel": "email", "on": index.is_multiple_of(3) })
            }
            _ => json!({ "type": "texted", "from": "+13035550142", "message": "See you at five, then." }),
        };
        let at = format!("2026-01-{:02}T09:{minute:02}:00Z", day.saturating_add(1));
        serde_json::from_value(json!({ "at": at, "action": action })).expect("an event")
    };
    (0..count).map(event).collect()
}
