//! The merged profile as shown for review.

use std::borrow::Cow;

use macro_rules_attribute::apply;

use super::choices::Resolved;
use super::phones::{Number, Owners};
use super::roles::RoleProfiles;
use crate::model::client::{Client, PersonName};
use crate::model::conversation::ActiveConversation;
use crate::model::email::Email;
use crate::model::ids::ClientId;
use crate::model::pet::Pet;
use crate::model::phone::{Phone, PhoneKey};
use crate::model::pims::PimsRecord;
use crate::model::preferences::{ContactPreferences, SyncOverrides};
use crate::text_index::TextIndex;
use crate::wire::wire;

/// The merged profile (MERGE-30). It contains no payment methods: they are never shown (MERGE-29).
#[apply(wire)]
pub struct MergedProfile {
    /// The id of the survivor, which the merged profile keeps.
    pub client: ClientId,
    /// The PIMS record of the survivor, if it has one.
    pub pims: PimsRecord,
    /// The name that was chosen, first and last together.
    pub name: PersonName,
    /// The email address that was chosen, if any.
    pub email: Option<Email>,
    /// The kept phones, the survivor's first. The primary one is marked.
    pub phones: Vec<Phone>,
    /// The contact preferences of the merged profile.
    pub preferences: ContactPreferences,
    /// Decisions made in Flow that the nightly sync does not override, such as PIMS phones that are left out (CONTACT-6). Omitted
    /// if there are none.
    #[serde(default, skip_serializing_if = "SyncOverrides::is_empty")]
    pub sync_overrides: SyncOverrides,
    /// Whether text messages are sent: the preference is on, and the primary phone did not text STOP.
    pub contact_by_text: bool,
    /// Whether email is sent.
    pub contact_by_email: bool,
    /// All pets of both profiles, the survivor's first.
    pub pets: Vec<Pet>,
    /// The active conversation, if any.
    pub active_conversation: ActiveConversation,
}

/// A pet of the merged profile with the profiles that have it, the survivor first.
pub(super) type OwnedPet<'a> = (Owners<'a>, Cow<'a, Pet>);

/// All pets of both profiles, the survivor's first. A shared pet is the survivor's record with the appointments of both
/// (MERGE-28).
pub(super) fn pets<'a>(sides: &RoleProfiles<'a>) -> Vec<OwnedPet<'a>> {
    let (survivor, retired) = (sides.survivor, sides.retired);
    let theirs = TextIndex::of(retired.pets().iter().map(|pet| pet.id.as_str()));
    let mine = TextIndex::of(survivor.pets().iter().map(|pet| pet.id.as_str()));
    let shared = |pet: &'a Pet| match theirs.find(pet.id.as_str()).and_then(|place| retired.pets().get(place))
    {
        None => (Owners::One(survivor), Cow::Borrowed(pet)),
        Some(theirs) => (Owners::Both(survivor, retired), Cow::Owned(pet.with_appointments_of(theirs))),
    };
    let others = retired.pets().iter().filter(|pet| !mine.has(pet.id.as_str()));
    let others = others.map(|pet| (Owners::One(retired), Cow::Borrowed(pet)));
    survivor.pets().iter().map(shared).chain(others).collect()
}

impl MergedProfile {
    pub(super) fn of(sides: &RoleProfiles<'_>, pets: &[OwnedPet<'_>], resolved: &Resolved<'_, '_>) -> Self {
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
            sync_overrides: sync_overrides(sides, resolved, &phones),
            phones,
            preferences: ContactPreferences {
                text: resolved.text.preference.clone(),
                email: resolved.mail.preference.clone(),
                ..sides.survivor.preferences().clone()
            },
            contact_by_text: resolved.text.on,
            contact_by_email: resolved.mail.on,
            pets: pets.iter().map(|(_, pet)| pet.as_ref().clone()).collect(),
            active_conversation: active.cloned().unwrap_or(ActiveConversation::None),
        }
    }
}

/// CONTACT-6: the phones that the survivor's sync ignores: those it already ignored and that are not kept, and those of its PIMS
/// record that are left out.
fn sync_overrides(sides: &RoleProfiles<'_>, resolved: &Resolved<'_, '_>, kept: &[Phone]) -> SyncOverrides {
    let survivor = sides.survivor;
    let is_kept = |key: &PhoneKey| kept.iter().any(|phone| phone.is_named(key));
    let in_pims = |phone: &&Phone| survivor.pims().is_in_pims() && phone.source.is_in_pims();
    let left_out = survivor.phones().iter().filter(in_pims).map(Phone::key);
    let ignored = survivor.sync_overrides().ignored_phones.iter().cloned();
    SyncOverrides {
        ignored_phones: ignored.chain(left_out).filter(|key| !is_kept(key)).collect(),
        primary: resolved.decision.clone(),
    }
}
