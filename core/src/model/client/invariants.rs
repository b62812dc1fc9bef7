//! The invariants of a client.

use super::{ClientParts, ClientStatus};
use crate::limits;
use crate::lists;
use crate::model::clinic::Clinic;
use crate::model::ids::{AppointmentId, ConversationId, MergeId, PaymentMethodId};
use crate::model::phone::{Phone, PhoneKey, readable};
use crate::problem::{Collector, Problem, ProblemCode};
use crate::rule::Rule;
use crate::text_index::TextIndex;

/// The source of a profile's parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PartsOf {
    /// A client as read from JSON.
    Client,
    /// A draft. Its primary phones and conversations are checked in the form in which the draft lists them.
    Draft,
}

/// All violations, in the order of the fields, with paths relative to the profile.
pub(crate) fn problems(parts: &ClientParts, of: PartsOf, found: &mut Collector) {
    status(parts, found);
    distinct_phones(&parts.phones, found);
    if of == PartsOf::Client && has_two_primaries(&parts.phones) {
        found.push(|| two_primaries("/phones"));
    }
    let ignored = parts.sync_overrides.ignored_phones.iter().map(PhoneKey::as_str);
    lists::check_ids("/syncOverrides/ignoredPhones", "", ignored, found);
    lists::check_ids("/pets", "/id", parts.pets.iter().map(|pet| pet.id.as_str()), found);
    for (index, pet) in parts.pets.iter().enumerate() {
        let appointments = pet.upcoming_appointments.iter().map(AppointmentId::as_str);
        lists::check_ids(format_args!("/pets/{index}/upcomingAppointments"), "", appointments, found);
    }
    if of == PartsOf::Client {
        conversations(parts, found);
    }
    lists::check_ids("/memberships", "/id", parts.memberships.iter().map(|one| one.id.as_str()), found);
    lists::check_ids("/paymentMethods", "", parts.payment_methods.iter().map(PaymentMethodId::as_str), found);
    lists::check_ids("/merges", "/merge", parts.merges.iter().map(|one| one.merge.as_str()), found);
    lists::check_ids("/undoneMerges", "", parts.undone_merges.iter().map(MergeId::as_str), found);
}

/// Checks the length of a list of phones and reports duplicates in it (CONTACT-16), with the paths of `{ phones }`.
pub(crate) fn distinct_phones(phones: &[Phone], found: &mut Collector) {
    lists::check_length("/phones", phones.len(), limits::PHONES, found);
    let keys: Vec<PhoneKey> = phones.iter().map(Phone::key).collect();
    for (key, index) in TextIndex::of(keys.iter().map(PhoneKey::as_str)).again() {
        found.push(|| {
            let path = format!("/phones/{index}/number");
            let detail = format!("Duplicate phone number {}.", readable(key));
            Problem::new(ProblemCode::DuplicatePhone, path, detail).by(Rule::PhonesCompareInE164).given(key)
        });
    }
}

/// Whether more than one phone is marked as primary.
pub(crate) fn has_two_primaries(phones: &[Phone]) -> bool {
    phones.iter().filter(|phone| phone.primary).count() > 1
}

/// The problem of a list of phones of which more than one is marked as primary. The path is that of the list.
pub(crate) fn two_primaries(path: &str) -> Problem {
    Problem::new(ProblemCode::TwoPrimaries, path, "More than one phone is marked as primary.")
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
            .by(Rule::BothActive)
            .given(survivor.as_str())
        });
    }
}

fn conversations(parts: &ClientParts, found: &mut Collector) {
    let archived = parts.archived_conversations.iter().map(ConversationId::as_str);
    lists::check_ids("/archivedConversations", "", archived, found);
    if let Some(active) = parts.active_conversation.id()
        && parts.archived_conversations.contains(active)
    {
        found.push(|| {
            Problem::new(
                ProblemCode::DuplicateId,
                "/activeConversation/conversation",
                format!("Conversation {active} is both active and archived."),
            )
            .given(active.as_str())
        });
    }
}

/// Checks that the profile belongs to the clinic and is active. A retired or deleted profile is history and cannot be changed
/// (MERGE-39). The path is that of the profile.
pub(crate) fn in_use(path: &str, clinic: &Clinic, client: &ClientParts, problems: &mut Collector) {
    if client.clinic != clinic.id {
        problems.push(|| {
            let detail = format!("The profile belongs to clinic {}, not to {}.", client.clinic, clinic.id);
            Problem::new(ProblemCode::Contradiction, format!("{path}/clinic"), detail)
                .given(client.clinic.as_str())
                .allowed([&clinic.id])
        });
    }
    let (given, detail) = match &client.status {
        ClientStatus::Active => return,
        ClientStatus::Retired { survivor, .. } => {
            ("retired", format!("The profile was retired by a merge. Its survivor is {survivor}."))
        }
        ClientStatus::Deleted => ("deleted", "The profile was deleted.".to_owned()),
    };
    problems.push(|| {
        Problem::new(ProblemCode::ClientNotActive, format!("{path}/status"), detail)
            .by(Rule::OtherProfileIsRetired)
            .given(given)
            .allowed(["active"])
    });
}
