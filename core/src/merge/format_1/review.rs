//! Reviews as stored in format 1.

use macro_rules_attribute::apply;

use super::profile::{
    KeywordOptOutV1, LineV1, MemoryV1, PetV1, PhoneV1, PreferenceV1, PreferencesV1, sync_overrides,
    upcast_phones,
};
use super::was::Was;
use crate::count::Count;
use crate::merge::effect::{MergeAction, MergeEffect};
use crate::merge::field::{MergeField, ValueSource};
use crate::merge::loss::{Loss, LostValue};
use crate::merge::profile::MergedProfile;
use crate::merge::review::{MergeReview, ValueOrigin};
use crate::merge::roles::MergeRoles;
use crate::merge::warning::{MergeWarning, MergeWarningKind};
use crate::model::client::{Client, PersonName};
use crate::model::conversation::ActiveConversation;
use crate::model::email::Email;
use crate::model::ids::{ClientId, PetId};
use crate::model::pet::PetStatus;
use crate::model::phone::PhoneKey;
use crate::model::pims::PimsRecord;
use crate::model::preferences::ContactChannel;
use crate::model::time::Instant;
use crate::rule::Rule;
use crate::wire::{union, wire};

/// A review as stored in format 1.
#[apply(wire)]
pub(crate) struct ReviewV1 {
    roles: MergeRoles,
    merged: MergedProfileV1,
    sources: Vec<SourceV1>,
    defaulted: Vec<MergeField>,
    losses: Vec<LossV1>,
    warnings: Vec<WarningV1>,
    effects: Vec<EffectV1>,
}

/// The merged profile as stored in format 1.
#[apply(wire)]
pub(crate) struct MergedProfileV1 {
    client: ClientId,
    pims: PimsRecord,
    name: PersonName,
    email: Option<Email>,
    phones: Vec<PhoneV1>,
    preferences: PreferencesV1,
    memory: Option<MemoryV1>,
    contact_by_text: bool,
    contact_by_email: bool,
    pets: Vec<PetV1>,
    active_conversation: ActiveConversation,
}

/// The origin of a value, in which `source` was `how`.
#[apply(wire)]
pub(crate) struct SourceV1 {
    field: MergeField,
    item: Option<String>,
    clients: Vec<ClientId>,
    how: ValueSource,
}

/// A lost value as stored in format 1.
#[apply(wire)]
pub(crate) struct LossV1 {
    rule: Rule,
    field: MergeField,
    clients: Vec<ClientId>,
    value: Was<LostValueV1, LostValue>,
}

/// The lost values that differed in format 1.
#[apply(union)]
pub(crate) enum LostValueV1 {
    /// A phone with its STOP.
    Phone { phone: PhoneKey, keyword_opt_out: KeywordOptOutV1 },
    /// A line type that only one of two profiles had for a shared phone.
    Line { phone: PhoneKey, line: LineV1 },
    /// A channel that was off.
    Preference { channel: ContactChannel, preference: PreferenceV1 },
}

/// A warning as stored in format 1.
#[apply(wire)]
pub(crate) struct WarningV1 {
    rule: Rule,
    kind: Was<WarningKindV1, MergeWarningKind>,
    detail: String,
}

/// The warnings that differed in format 1.
#[apply(union)]
pub(crate) enum WarningKindV1 {
    /// Two pets that are likely duplicates.
    LikelyDuplicatePets { survivors: PetId, retireds: PetId },
    /// A pet of both profiles with different statuses.
    SharedPetDiffers { pet: PetId, survivors: PetStatus, retireds: PetStatus },
}

/// An effect as stored in format 1.
#[apply(wire)]
pub(crate) struct EffectV1 {
    rule: Rule,
    kind: Was<EffectActionV1, MergeAction>,
    detail: String,
}

/// The effects that differed in format 1.
#[apply(union)]
pub(crate) enum EffectActionV1 {
    /// The update of the survivor (MERGE-33).
    UpdateClient {
        client: ClientId,
        name: PersonName,
        email: Option<Email>,
        phones: Vec<PhoneV1>,
        preferences: PreferencesV1,
        memory: Option<MemoryV1>,
    },
    /// MERGE-36, without the number of payment methods.
    RemovePaymentMethods { client: ClientId },
}

impl ReviewV1 {
    pub(crate) const fn survivor(&self) -> &ClientId {
        &self.roles.survivor
    }

    /// Converts the review of these profiles. An unknown time becomes `at`. Sentences are written anew.
    pub(crate) fn upcast(self, at: Instant, of: [&Client; 2]) -> MergeReview {
        MergeReview {
            roles: self.roles,
            merged: self.merged.upcast(at),
            origins: self.sources.into_iter().map(SourceV1::upcast).collect(),
            defaulted: self.defaulted,
            losses: self.losses.into_iter().filter_map(|loss| loss.upcast(at)).collect(),
            warnings: self.warnings.into_iter().map(WarningV1::upcast).collect(),
            effects: self.effects.into_iter().map(|effect| effect.upcast(at, of)).collect(),
        }
    }
}

impl SourceV1 {
    fn upcast(self) -> ValueOrigin {
        let Self { field, item, clients, how: source } = self;
        ValueOrigin { field, item, clients, source }
    }
}

impl MergedProfileV1 {
    fn upcast(self, at: Instant) -> MergedProfile {
        let phones = upcast_phones(self.phones);
        MergedProfile {
            client: self.client,
            pims: self.pims,
            name: self.name,
            email: self.email,
            sync_overrides: sync_overrides(self.memory, &phones),
            phones,
            preferences: self.preferences.upcast(at),
            contact_by_text: self.contact_by_text,
            contact_by_email: self.contact_by_email,
            pets: self.pets.into_iter().map(PetV1::upcast).collect(),
            active_conversation: self.active_conversation,
        }
    }
}

impl LossV1 {
    /// `None` for a line type: the contact book has one per number, and none is lost.
    fn upcast(self, at: Instant) -> Option<Loss> {
        let value = match self.value {
            Was::Now(value) => value,
            Was::Then(LostValueV1::Phone { phone, .. }) => LostValue::Phone { phone },
            Was::Then(LostValueV1::Preference { channel, preference }) => {
                LostValue::Preference { channel, preference: preference.upcast(at) }
            }
            Was::Then(LostValueV1::Line { .. }) => return None,
        };
        Some(Loss { rule: self.rule, field: self.field, clients: self.clients, value })
    }
}

impl WarningV1 {
    fn upcast(self) -> MergeWarning {
        let kind = match self.kind {
            Was::Now(kind) => kind,
            Was::Then(WarningKindV1::LikelyDuplicatePets { survivors, retireds }) => {
                let (survivor_pets, retired_pets) = (vec![survivors], vec![retireds]);
                MergeWarningKind::LikelyDuplicatePets { survivor_pets, retired_pets }
            }
            Was::Then(WarningKindV1::SharedPetDiffers { pet, survivors, retireds }) => {
                MergeWarningKind::SharedPetDiffers {
                    pet,
                    survivor_status: survivors,
                    retired_status: retireds,
                }
            }
        };
        MergeWarning { rule: self.rule, kind }
    }
}

impl EffectV1 {
    fn upcast(self, at: Instant, of: [&Client; 2]) -> MergeEffect {
        let kind = match self.kind {
            Was::Now(kind) => kind,
            Was::Then(EffectActionV1::UpdateClient { client, name, email, phones, preferences, memory }) => {
                let phones = upcast_phones(phones);
                MergeAction::UpdateClient {
                    client,
                    name,
                    email,
                    sync_overrides: sync_overrides(memory, &phones),
                    phones,
                    preferences: preferences.upcast(at),
                }
            }
            Was::Then(EffectActionV1::RemovePaymentMethods { client }) => {
                let removed = of.into_iter().find(|profile| *profile.id() == client);
                let count = removed.map_or(Count::ZERO, |profile| Count::of(profile.payment_methods()));
                MergeAction::RemovePaymentMethods { client, count }
            }
        };
        MergeEffect { rule: self.rule, kind }
    }
}
