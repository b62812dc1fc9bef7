//! What must hold for parts to be a client.

use std::fmt::Display;

use super::{ClientParts, ClientStatus};
use crate::limits;
use crate::model::ids::{AppointmentId, ConversationId, PaymentMethodId};
use crate::model::phone::{Phone, PhoneKey};
use crate::places::Places;
use crate::problem::{Collector, Problem, ProblemCode};
use crate::rule::Rule;

/// What a profile's parts come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PartsOf {
    /// A client as it is on the wire.
    Client,
    /// A draft, whose primary numbers and conversations are checked as the draft lists them.
    Draft,
}

/// Everything that does not hold, in the order of the fields, with paths from the profile's root.
pub(crate) fn problems(parts: &ClientParts, of: PartsOf, found: &mut Collector) {
    status(parts, found);
    phones(parts, of, found);
    let remembered = parts.memory.phones.iter().map(|known| known.phone.as_str());
    list("/memory/phones", "/phone", remembered, found);
    list("/pets", "/id", parts.pets.iter().map(|pet| pet.id.as_str()), found);
    for (index, pet) in parts.pets.iter().enumerate() {
        let appointments = pet.upcoming_appointments.iter().map(AppointmentId::as_str);
        list(format_args!("/pets/{index}/upcomingAppointments"), "", appointments, found);
    }
    if of == PartsOf::Client {
        conversations(parts, found);
    }
    list("/memberships", "/id", parts.memberships.iter().map(|one| one.id.as_str()), found);
    list("/paymentMethods", "", parts.payment_methods.iter().map(PaymentMethodId::as_str), found);
    list("/merges", "/merge", parts.merges.iter().map(|one| one.merge.as_str()), found);
}

pub(super) fn two_primaries(path: &str) -> Problem {
    Problem::new(ProblemCode::TwoPrimaries, path, "More than one number is marked as primary.")
}

fn status(parts: &ClientParts, found: &mut Collector) {
    if let ClientStatus::Retired { survivor, .. } = &parts.status
        && *survivor == parts.id
    {
        found.push(|| {
            Problem::new(
                ProblemCode::Contradiction,
                "/status/survivor",
                "A retired profile cannot be its own survivor.",
            )
            .by(Rule::Merge3)
            .given(survivor.as_str())
        });
    }
}

fn phones(parts: &ClientParts, of: PartsOf, found: &mut Collector) {
    too_long("/phones", parts.phones.len(), limits::PHONES, found);
    let keys: Vec<PhoneKey> = parts.phones.iter().map(Phone::key).collect();
    for (key, index) in Places::of(keys.iter().map(PhoneKey::as_str)).again() {
        found.push(|| {
            let path = format!("/phones/{index}/number");
            let detail = "This number is on the profile already.";
            Problem::new(ProblemCode::DuplicatePhone, path, detail).by(Rule::Contact16).given(key)
        });
    }
    if of == PartsOf::Client && parts.phones.iter().filter(|phone| phone.primary).count() > 1 {
        found.push(|| two_primaries("/phones"));
    }
}

/// An id stands once in its list, and the list is within its limit.
pub(crate) fn list<'a>(
    path: impl Display,
    field: &str,
    ids: impl Iterator<Item = &'a str>,
    found: &mut Collector,
) {
    stands_once(&path, field, &Places::of(ids), found);
}

fn stands_once(path: &dyn Display, field: &str, ids: &Places<'_>, found: &mut Collector) {
    too_long(path, ids.len(), limits::CLIENT_LIST, found);
    for (id, index) in ids.again() {
        found.push(|| duplicate_id(format!("{path}/{index}{field}"), id));
    }
}

/// An id that an earlier entry of its list has.
pub(crate) fn duplicate_id(path: String, id: &str) -> Problem {
    let detail = format!("The id {id} stands in this list already.");
    Problem::new(ProblemCode::DuplicateId, path, detail).given(id)
}

fn conversations(parts: &ClientParts, found: &mut Collector) {
    let archived = parts.archived_conversations.iter().map(ConversationId::as_str);
    list("/archivedConversations", "", archived, found);
    if let Some(active) = parts.active_conversation.id()
        && parts.archived_conversations.contains(active)
    {
        found.push(|| {
            Problem::new(
                ProblemCode::DuplicateId,
                "/activeConversation/conversation",
                format!("Conversation {active} is listed as archived, too."),
            )
            .given(active.as_str())
        });
    }
}

/// A list longer than its limit.
pub(crate) fn too_long(path: impl Display, length: usize, max: usize, found: &mut Collector) {
    if length > max {
        found.push(|| limits::too_long(path.to_string(), length, max));
    }
}
