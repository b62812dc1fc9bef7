//! Labels: values of the library as short texts for people.

use littermate::model::contact_book::PhoneEntry;
use littermate::model::email::Email;
use littermate::model::ids::ClientId;
use littermate::model::pet::{Pet, PetStatus};
use littermate::model::phone::{KnownLine, Phone, PhoneLine, PhoneNumber};
use littermate::model::pims::{Pims, PimsRecord};
use littermate::model::preferences::ChannelPreference;
use serde::Serialize;

use super::case::Case;

/// The name of a code in JSON, such as `client-in-pims`.
pub(super) fn wire_name(code: &impl Serialize) -> String {
    let value = serde_json::to_value(code).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

/// The name of a code with spaces, such as `active conversation`.
pub(super) fn spaced(name: &impl Serialize) -> String {
    wire_name(name).replace('-', " ")
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
        PimsRecord::FlowOnly => "Flow only".to_owned(),
        PimsRecord::InPims { record } => format!("PIMS record {record}"),
    }
}

/// Which of the two profiles a client is. Shorter than its id, and the names of the file.
pub(super) fn side(case: &Case, client: &ClientId) -> &'static str {
    if client == case.opened.client.id() { "opened" } else { "selected" }
}

/// Which of the two profiles the clients are: one, both or neither.
pub(super) fn sides(case: &Case, clients: &[ClientId]) -> String {
    match clients {
        [] => "neither".to_owned(),
        [client] => side(case, client).to_owned(),
        _ => "both".to_owned(),
    }
}

/// What is known of a phone number, such as `mobile, verified` and `STOP`.
pub(super) fn phone_notes(case: &Case, phone: &Phone) -> Vec<String> {
    let entry = case.entry(phone);
    let line = match PhoneLine::new(entry.map_or(KnownLine::Unknown, |entry| entry.line), phone.derived_line)
    {
        PhoneLine::Verified { line_type } => Some(format!("{}, verified", spaced(&line_type))),
        PhoneLine::Derived { line_type } => Some(format!("{}, derived from the number", spaced(&line_type))),
        _ => None,
    };
    let invalid = matches!(phone.number, PhoneNumber::Invalid).then(|| "not a valid phone number".to_owned());
    let opted_out = entry.is_some_and(PhoneEntry::is_stopped).then(|| "STOP".to_owned());
    [invalid, line, opted_out].into_iter().flatten().collect()
}

/// A string with notes in parentheses.
pub(super) fn with_notes(text: &str, notes: &[String]) -> String {
    if notes.is_empty() { text.to_owned() } else { format!("{text} ({})", notes.join("; ")) }
}

pub(super) fn preference(preference: &ChannelPreference) -> String {
    let (who, at) = match preference {
        ChannelPreference::On { .. } => return "on".to_owned(),
        ChannelPreference::OffByClient { at, .. } => ("the client", at),
        ChannelPreference::OffByStaff { at } => ("staff", at),
    };
    format!("off by {who} on {}", at.get().date_naive())
}

pub(super) fn email(email: Option<&Email>) -> String {
    match email {
        Some(email) if email.valid => email.to_string(),
        Some(email) => format!("{email} (not a valid email address)"),
        None => String::new(),
    }
}

pub(super) fn pet(pet: &Pet) -> String {
    let mut notes = vec![pet.species.to_string()];
    notes.extend(pet.date_of_birth.map(|date_of_birth| date_of_birth.to_string()));
    if pet.status != PetStatus::Active {
        notes.push(spaced(&pet.status));
    }
    with_notes(pet.name.as_str(), &[notes.join(", ")])
}

/// A count with its noun: `1 pet`, `2 pets`.
pub(super) fn count(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
