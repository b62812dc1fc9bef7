//! What must hold for parts to be a client.

use std::collections::HashSet;
use std::fmt::Display;
use std::hash::Hash;

use super::{ClientParts, ClientStatus};
use crate::limits;
use crate::phone::PhoneNumber;
use crate::problem::{Problem, ProblemCode};
use crate::rule::Rule;

/// Everything that does not hold, in the order of the fields, with paths from the profile's root.
pub(super) fn problems(parts: &ClientParts) -> Vec<Problem> {
    let mut found = Vec::new();
    status(parts, &mut found);
    phones(parts, &mut found);
    let remembered = parts.memory.phones.iter().map(|known| &known.phone);
    list("/memory/phones", "/phone", remembered, &mut found);
    list("/pets", "/id", parts.pets.iter().map(|pet| &pet.id), &mut found);
    for (index, pet) in parts.pets.iter().enumerate() {
        let path = format!("/pets/{index}/upcomingAppointments");
        list(&path, "", pet.upcoming_appointments.iter(), &mut found);
    }
    list("/archivedConversations", "", parts.archived_conversations.iter(), &mut found);
    conversations(parts, &mut found);
    list("/memberships", "/id", parts.memberships.iter().map(|one| &one.id), &mut found);
    list("/paymentMethods", "", parts.payment_methods.iter(), &mut found);
    list("/merges", "/merge", parts.merges.iter().map(|one| &one.merge), &mut found);
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
    let mut seen = HashSet::with_capacity(parts.phones.len());
    for (index, phone) in parts.phones.iter().enumerate() {
        // As `same_number` has it: one that cannot be read is never one that can, whatever its text.
        let key = match &phone.number {
            PhoneNumber::Valid { e164, extension } => {
                (Some(e164), extension.as_ref().map(crate::phone::Extension::as_str))
            }
            PhoneNumber::Invalid {} => (None, Some(phone.as_written.as_str().trim())),
        };
        if !seen.insert(key) {
            found.push(
                Problem::new(
                    ProblemCode::DuplicatePhone,
                    format!("/phones/{index}/number"),
                    "This number is on the profile already.",
                )
                .by(Rule::Contact16)
                .given(phone.key().as_str()),
            );
        }
    }
    if parts.phones.iter().filter(|phone| phone.primary).count() > 1 {
        found.push(two_primaries("/phones"));
    }
}

/// An id stands once in its list, and the list is within its limit.
pub(crate) fn list<'a, T: Hash + Eq + Display + 'a>(
    path: &str,
    field: &str,
    ids: impl ExactSizeIterator<Item = &'a T>,
    found: &mut Vec<Problem>,
) {
    too_long(path, ids.len(), limits::CLIENT_LIST, found);
    let mut seen = HashSet::with_capacity(ids.len());
    for (index, id) in ids.enumerate() {
        if !seen.insert(id) {
            found.push(
                Problem::new(
                    ProblemCode::DuplicateId,
                    format!("{path}/{index}{field}"),
                    format!("The id {id} stands in this list already."),
                )
                .given(&id.to_string()),
            );
        }
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
