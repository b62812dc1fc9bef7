//! The merged profile, as review shows it.

use macro_rules_attribute::apply;

use super::choices::Resolved;
use super::numbers::Number;
use super::roles::Sides;
use crate::model::client::{Client, PersonName};
use crate::model::conversation::ActiveConversation;
use crate::model::email::Email;
use crate::model::ids::ClientId;
use crate::model::pet::Pet;
use crate::model::phone::Phone;
use crate::model::pims::PimsRecord;
use crate::model::preferences::{ContactMemory, ContactPreferences, RememberedPhone};
use crate::wire::wire;

/// The merged profile as it will be (MERGE-30). Payment methods are not on it: they are never shown (MERGE-29).
#[apply(wire)]
pub struct MergedProfile {
    /// The survivor's id, which the merged profile keeps.
    pub client: ClientId,
    /// The survivor's record in the PIMS, where it has one.
    pub pims: PimsRecord,
    /// The name chosen.
    pub name: PersonName,
    /// The email address chosen.
    pub email: Option<Email>,
    /// The numbers kept, the survivor's first; the primary one is marked.
    pub phones: Vec<Phone>,
    /// The profile's own preferences.
    pub preferences: ContactPreferences,
    /// What it remembers: the PIMS' numbers that are left out here, so that the nightly sync does not bring them again
    /// (CONTACT-6). Not written where it is empty.
    #[serde(default, skip_serializing_if = "ContactMemory::is_empty")]
    pub memory: ContactMemory,
    /// Whether texts are sent: the preference is on, and no STOP stands for the primary number.
    pub contact_by_text: bool,
    /// Whether mail is sent.
    pub contact_by_email: bool,
    /// All pets of both, the survivor's first.
    pub pets: Vec<Pet>,
    /// The one active conversation, if there is one.
    pub active_conversation: ActiveConversation,
}

/// All pets of both profiles with their owners, the survivor's first.
pub(super) fn pets<'a>(sides: &Sides<'a>) -> impl Iterator<Item = (&'a Client, &'a Pet)> {
    sides.both().into_iter().flat_map(|client| client.pets().iter().map(move |pet| (client, pet)))
}

impl MergedProfile {
    pub(super) fn of(sides: &Sides<'_>, numbers: &[Number<'_>], resolved: &Resolved<'_, '_>) -> Self {
        let is_primary = |number: &Number<'_>| {
            resolved.primary.0.is_some_and(|primary| primary.phone.same_number(&number.phone))
        };
        let phones: Vec<Phone> = resolved
            .kept
            .iter()
            .map(|number| Phone { primary: is_primary(number), ..number.phone.as_ref().clone() })
            .collect();
        let active = [sides.survivor, sides.retired]
            .into_iter()
            .map(Client::active_conversation)
            .find(|active| active.id().is_some());
        Self {
            client: sides.survivor.id().clone(),
            pims: sides.survivor.pims().clone(),
            name: resolved.name.0.name().clone(),
            email: resolved.email.0.and_then(|client| client.email().cloned()),
            memory: memory(sides, numbers, &phones),
            phones,
            preferences: ContactPreferences {
                text: resolved.text.preference,
                email: resolved.mail.preference,
                ..sides.survivor.preferences()
            },
            contact_by_text: resolved.text.on,
            contact_by_email: resolved.mail.on,
            pets: pets(sides).map(|(_, pet)| pet.clone()).collect(),
            active_conversation: active.cloned().unwrap_or(ActiveConversation::None),
        }
    }
}

/// CONTACT-6: what both remember, and the numbers of the survivor's PIMS record that are left out.
fn memory(sides: &Sides<'_>, numbers: &[Number<'_>], kept: &[Phone]) -> ContactMemory {
    let survivor = sides.survivor;
    let mut memory = survivor.memory().clone().joined_with(sides.retired.memory()).without(kept);
    let in_pims = |number: &&Number<'_>| {
        let same = |phone: &Phone| phone.source.is_in_pims() && phone.same_number(&number.phone);
        survivor.pims().is_in_pims() && survivor.phones().iter().any(same)
    };
    for number in numbers.iter().filter(in_pims) {
        if !kept.iter().any(|phone| phone.same_number(&number.phone)) {
            memory.keep(RememberedPhone::of(&number.phone, true));
        }
    }
    memory
}
