//! A review of format 1.

use macro_rules_attribute::apply;

use super::profile::{
    KeywordOptOutV1, LineV1, MemoryV1, PhoneV1, PreferenceV1, PreferencesV1, sync_overrides, upcast_phones,
};
use super::was::Was;
use crate::count::Count;
use crate::merge::effect::{Effect, EffectAction};
use crate::merge::field::Field;
use crate::merge::loss::{Loss, LostValue};
use crate::merge::profile::MergedProfile;
use crate::merge::review::{Review, Source};
use crate::merge::roles::Roles;
use crate::merge::warning::{Warning, WarningKind};
use crate::model::client::{Client, PersonName};
use crate::model::conversation::ActiveConversation;
use crate::model::email::Email;
use crate::model::ids::{ClientId, PetId};
use crate::model::pet::Pet;
use crate::model::phone::PhoneKey;
use crate::model::pims::PimsRecord;
use crate::model::preferences::Channel;
use crate::model::time::Instant;
use crate::rule::Rule;
use crate::wire::{union, wire};

/// What review showed.
#[apply(wire)]
pub(crate) struct ReviewV1 {
    roles: Roles,
    merged: MergedProfileV1,
    sources: Vec<Source>,
    defaulted: Vec<Field>,
    losses: Vec<LossV1>,
    warnings: Vec<WarningV1>,
    effects: Vec<EffectV1>,
}

/// The merged profile.
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
    pets: Vec<Pet>,
    active_conversation: ActiveConversation,
}

/// A value that was lost.
#[apply(wire)]
pub(crate) struct LossV1 {
    rule: Rule,
    field: Field,
    clients: Vec<ClientId>,
    value: Was<LostValueV1, LostValue>,
}

/// The values whose shape was another.
#[apply(union)]
pub(crate) enum LostValueV1 {
    /// A phone number, with its STOP.
    Phone { phone: PhoneKey, keyword_opt_out: KeywordOptOutV1 },
    /// What only one of two profiles knew of the line of a number of both.
    Line { phone: PhoneKey, line: LineV1 },
    /// A channel that was off.
    Preference { channel: Channel, preference: PreferenceV1 },
}

/// A warning.
#[apply(wire)]
pub(crate) struct WarningV1 {
    rule: Rule,
    kind: Was<WarningKindV1, WarningKind>,
    detail: String,
}

/// The warnings whose shape was another.
#[apply(union)]
pub(crate) enum WarningKindV1 {
    /// Two pets that are likely one.
    LikelyDuplicatePets { survivors: PetId, retireds: PetId },
}

/// An effect.
#[apply(wire)]
pub(crate) struct EffectV1 {
    rule: Rule,
    kind: Was<EffectActionV1, EffectAction>,
    detail: String,
}

/// The effects whose shape was another.
#[apply(union)]
pub(crate) enum EffectActionV1 {
    /// MERGE-33.
    UpdateClient {
        client: ClientId,
        name: PersonName,
        email: Option<Email>,
        phones: Vec<PhoneV1>,
        preferences: PreferencesV1,
        memory: Option<MemoryV1>,
    },
    /// MERGE-36, without how many there were.
    RemovePaymentMethods { client: ClientId },
}

impl ReviewV1 {
    pub(crate) const fn survivor(&self) -> &ClientId {
        &self.roles.survivor
    }

    /// The review as it is read today, of these profiles. A time that was not known becomes `at`. The sentences are those of today.
    pub(crate) fn upcast(self, at: Instant, of: [&Client; 2]) -> Review {
        Review {
            roles: self.roles,
            merged: self.merged.upcast(at),
            sources: self.sources,
            defaulted: self.defaulted,
            losses: self.losses.into_iter().filter_map(|loss| loss.upcast(at)).collect(),
            warnings: self.warnings.into_iter().map(WarningV1::upcast).collect(),
            effects: self.effects.into_iter().map(|effect| effect.upcast(at, of)).collect(),
        }
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
            pets: self.pets,
            active_conversation: self.active_conversation,
        }
    }
}

impl LossV1 {
    /// None for a line: the contact book has one of each number, and nothing of it is lost.
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
    fn upcast(self) -> Warning {
        let kind = match self.kind {
            Was::Now(kind) => kind,
            Was::Then(WarningKindV1::LikelyDuplicatePets { survivors, retireds }) => {
                WarningKind::LikelyDuplicatePets { survivors: vec![survivors], retireds: vec![retireds] }
            }
        };
        Warning { rule: self.rule, kind }
    }
}

impl EffectV1 {
    fn upcast(self, at: Instant, of: [&Client; 2]) -> Effect {
        let kind = match self.kind {
            Was::Now(kind) => kind,
            Was::Then(EffectActionV1::UpdateClient { client, name, email, phones, preferences, memory }) => {
                let phones = upcast_phones(phones);
                EffectAction::UpdateClient {
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
                EffectAction::RemovePaymentMethods { client, count }
            }
        };
        Effect { rule: self.rule, kind }
    }
}
