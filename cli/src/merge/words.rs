//! Small words for small things.

use littermate::model::contact_book::PhoneEntry;
use littermate::model::email::Email;
use littermate::model::ids::ClientId;
use littermate::model::pet::{Pet, PetStatus};
use littermate::model::phone::{KnownLine, Phone, PhoneLine, PhoneNumber};
use littermate::model::pims::{Pims, PimsRecord};
use littermate::model::preferences::ChannelPreference;
use serde::Serialize;

use super::case::Case;

/// A code as it is on the wire: `client-in-pims`.
pub(super) fn code(code: &impl Serialize) -> String {
    let value = serde_json::to_value(code).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

/// The same for people: `active conversation`.
pub(super) fn spoken(name: &impl Serialize) -> String {
    code(name).replace('-', " ")
}

pub(super) fn pims(pims: &Pims) -> &str {
    match pims {
        Pims::Avimark => "AVImark",
        Pims::Cornerstone => "Cornerstone",
        Pims::CornerstoneCloud => "Cornerstone cloud",
        Pims::Impromed => "ImproMed",
        Pims::Ezyvet => "ezyVet",
        Pims::Pulse => "Pulse",
        Pims::Other { name } => name.as_str(),
        Pims::None => "no PIMS",
    }
}

pub(super) fn record(record: &PimsRecord) -> String {
    match record {
        PimsRecord::FlowOnly => "in Flow only".to_owned(),
        PimsRecord::InPims { record } => format!("PIMS record {record}"),
    }
}

/// Which of the two a client is: ids can be long, and the file says opened and selected.
pub(super) fn side(case: &Case, client: &ClientId) -> &'static str {
    if client == case.opened.client.id() { "opened" } else { "selected" }
}

/// Which of the two, or both.
pub(super) fn sides(case: &Case, clients: &[ClientId]) -> String {
    match clients {
        [] => "neither".to_owned(),
        [client] => side(case, client).to_owned(),
        _ => "both".to_owned(),
    }
}

/// What is known of a number beside the number: `mobile, STOP`.
pub(super) fn facts(case: &Case, phone: &Phone) -> Vec<String> {
    let entry = case.entry(phone);
    let line = match PhoneLine::new(entry.map_or(KnownLine::Unknown, |entry| entry.line), phone.derived_line)
    {
        PhoneLine::Verified { line_type } => Some(format!("{}, verified", spoken(&line_type))),
        PhoneLine::Derived { line_type } => Some(format!("{} by its number", spoken(&line_type))),
        PhoneLine::Unknown => None,
    };
    let unread = matches!(phone.number, PhoneNumber::Invalid).then(|| "no phone number".to_owned());
    let stopped = entry.is_some_and(PhoneEntry::is_stopped).then(|| "STOP".to_owned());
    [unread, line, stopped].into_iter().flatten().collect()
}

/// A text with what is known of it in brackets.
pub(super) fn with(text: &str, facts: &[String]) -> String {
    if facts.is_empty() { text.to_owned() } else { format!("{text} ({})", facts.join("; ")) }
}

pub(super) fn preference(preference: &ChannelPreference) -> String {
    let (who, at) = match preference {
        ChannelPreference::On { .. } => return "on".to_owned(),
        ChannelPreference::OffByClient { at, .. } => ("the client", at),
        ChannelPreference::OffByStaff { at } => ("staff", at),
    };
    format!("off, by {who}, {}", at.get().date_naive())
}

pub(super) fn email(email: Option<&Email>) -> String {
    match email {
        Some(email) if email.valid => email.to_string(),
        Some(email) => format!("{email} (no email address)"),
        None => String::new(),
    }
}

pub(super) fn pet(pet: &Pet) -> String {
    let mut facts = vec![pet.species.to_string()];
    facts.extend(pet.date_of_birth.map(|date_of_birth| date_of_birth.to_string()));
    if pet.status != PetStatus::Active {
        facts.push(spoken(&pet.status));
    }
    with(pet.name.as_str(), &[facts.join(", ")])
}
