//! What must hold for parts to be a client.

use super::{ClientParts, ClientStatus};
use crate::limits;
use crate::phone::{Phone, PhoneKey};
use crate::places::Places;
use crate::problem::{Problem, ProblemCode};
use crate::rule::Rule;
use crate::text::{AppointmentId, ConversationId, PaymentMethodId};

/// Everything that does not hold, in the order of the fields, with paths from the profile's root.
pub(super) fn problems(parts: &ClientParts) -> Vec<Problem> {
    let mut found = Vec::new();
    status(parts, &mut found);
    phones(parts, &mut found);
    let remembered = parts.memory.phones.iter().map(|known| known.phone.as_str());
    list("/memory/phones", "/phone", remembered, &mut found);
    list("/pets", "/id", parts.pets.iter().map(|pet| pet.id.as_str()), &mut found);
    for (index, pet) in parts.pets.iter().enumerate() {
        let path = format!("/pets/{index}/upcomingAppointments");
        list(&path, "", pet.upcoming_appointments.iter().map(AppointmentId::as_str), &mut found);
    }
    list(
        "/archivedConversations",
        "",
        parts.archived_conversations.iter().map(ConversationId::as_str),
        &mut found,
    );
    conversations(parts, &mut found);
    list("/memberships", "/id", parts.memberships.iter().map(|one| one.id.as_str()), &mut found);
    list("/paymentMethods", "", parts.payment_methods.iter().map(PaymentMethodId::as_str), &mut found);
    list("/merges", "/merge", parts.merges.iter().map(|one| one.merge.as_str()), &mut found);
    found
}

pub(super) fn two_primaries(path: &str) -> Problem {
    Problem::new(ProblemCode::TwoPrimaries, path, "More than one number is marked as primary.")
}

fn status(parts: &ClientParts, found: &mut Vec<Problem>) {
    if let ClientStatus::Retired { survivor, .. } = &parts.status
        && *survivor == parts.id
    {
        found.push(
            Problem::new(
                ProblemCode::Contradiction,
                "/status/survivor",
                "A retired profile cannot be its own survivor.",
            )
            .by(Rule::Merge3)
            .given(survivor.as_str()),
        );
    }
}

fn phones(parts: &ClientParts, found: &mut Vec<Problem>) {
    too_long("/phones", parts.phones.len(), limits::PHONES, found);
    let keys: Vec<PhoneKey> = parts.phones.iter().map(Phone::key).collect();
    for (key, index) in Places::of(keys.iter().map(PhoneKey::as_str)).again() {
        let path = format!("/phones/{index}/number");
        let detail = "This number is on the profile already.";
        found.push(Problem::new(ProblemCode::DuplicatePhone, path, detail).by(Rule::Contact16).given(key));
    }
    if parts.phones.iter().filter(|phone| phone.primary).count() > 1 {
        found.push(two_primaries("/phones"));
    }
}

/// An id stands once in its list, and the list is within its limit.
pub(crate) fn list<'a>(
    path: &str,
    field: &str,
    ids: impl Iterator<Item = &'a str>,
    found: &mut Vec<Problem>,
) {
    stands_once(path, field, &Places::of(ids), found);
}

fn stands_once(path: &str, field: &str, ids: &Places<'_>, found: &mut Vec<Problem>) {
    too_long(path, ids.len(), limits::CLIENT_LIST, found);
    for (id, index) in ids.again() {
        let path = format!("{path}/{index}{field}");
        let detail = format!("The id {id} stands in this list already.");
        found.push(Problem::new(ProblemCode::DuplicateId, path, detail).given(id));
    }
}

fn conversations(parts: &ClientParts, found: &mut Vec<Problem>) {
    if let Some(active) = parts.active_conversation.id()
        && parts.archived_conversations.contains(active)
    {
        found.push(
            Problem::new(
                ProblemCode::DuplicateId,
                "/activeConversation/conversation",
                format!("Conversation {active} is listed as archived, too."),
            )
            .given(active.as_str()),
        );
    }
}

/// A list longer than its limit.
pub(crate) fn too_long(path: &str, length: usize, max: usize, found: &mut Vec<Problem>) {
    if length > max {
        found.push(
            Problem::new(
                ProblemCode::TooLong,
                path,
                format!("The list has {length} entries; at most {max} are allowed."),
            )
            .given(&length.to_string()),
        );
    }
}
