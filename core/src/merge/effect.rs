//! What the host must carry out, in order (MERGE-33 to MERGE-39).

use macro_rules_attribute::apply;

use super::choices::Resolved;
use super::profile::MergedProfile;
use super::roles::Sides;
use super::sentences;
use super::write_back;
use crate::model::client::{Client, PersonName};
use crate::model::clinic::Clinic;
use crate::model::email::Email;
use crate::model::ids::{AppointmentId, ClientId, ConversationId, PetId, PimsRecordId};
use crate::model::phone::Phone;
use crate::model::preferences::{ContactMemory, ContactPreferences};
use crate::rule::Rule;
use crate::wire::{union, wire};

/// One thing the host must do.
#[apply(wire)]
pub struct Effect {
    /// The rule.
    pub rule: Rule,
    /// What to do.
    pub action: EffectAction,
    /// An English sentence.
    pub detail: String,
}

/// What to do.
#[apply(union)]
pub enum EffectAction {
    /// MERGE-33: give the profile these contact details, in place of those it has.
    UpdateClient {
        /// The profile.
        client: ClientId,
        /// Its name.
        name: PersonName,
        /// Its email address; null for none.
        email: Option<Email>,
        /// Its phone numbers; the primary one is marked.
        phones: Vec<Phone>,
        /// Its contact preferences.
        preferences: ContactPreferences,
        /// What it remembers (CONTACT-6). Not written where it is empty.
        #[serde(default, skip_serializing_if = "ContactMemory::is_empty")]
        memory: ContactMemory,
    },
    /// MERGE-34: move pets, and with them their upcoming appointments.
    MovePets {
        /// Whose they are.
        from: ClientId,
        /// Whose they become.
        to: ClientId,
        /// The pets.
        pets: Vec<PetId>,
        /// Their upcoming appointments.
        appointments: Vec<AppointmentId>,
    },
    /// MERGE-35: write pets back to a record in the PIMS.
    WriteBackPets {
        /// The profile.
        client: ClientId,
        /// Its record in the PIMS.
        record: PimsRecordId,
        /// The pets.
        pets: Vec<PetId>,
    },
    /// MERGE-36: leave the profile's payment methods as they are.
    KeepPaymentMethods {
        /// The profile.
        client: ClientId,
    },
    /// MERGE-36: move all payment methods.
    MovePaymentMethods {
        /// Whose they are.
        from: ClientId,
        /// Whose they become.
        to: ClientId,
    },
    /// MERGE-36: remove all payment methods of the profile, before others are moved to it.
    RemovePaymentMethods {
        /// The profile.
        client: ClientId,
    },
    /// MERGE-37: show this name on the client's chat messages and on the conversation cards. Names inside system
    /// messages, and what automations and forms filled in, stay as they are.
    RenameInConversations {
        /// The client whose messages they are.
        client: ClientId,
        /// The conversations.
        conversations: Vec<ConversationId>,
        /// The name to show.
        name: PersonName,
    },
    /// MERGE-38: make an active conversation another client's.
    MoveConversation {
        /// The conversation.
        conversation: ConversationId,
        /// Whose it is.
        from: ClientId,
        /// Whose it becomes.
        to: ClientId,
    },
    /// MERGE-39: retire the profile. Its past appointments, conversations and payment records stay readable for history.
    RetireClient {
        /// The profile.
        client: ClientId,
        /// The profile that remains.
        survivor: ClientId,
    },
    /// MERGE-44: make a retired profile active again, with these contact details.
    RestoreClient {
        /// The profile.
        client: ClientId,
    },
}

impl EffectAction {
    const fn rule(&self) -> Rule {
        match self {
            Self::UpdateClient { .. } => Rule::Merge33,
            Self::MovePets { .. } => Rule::Merge34,
            Self::WriteBackPets { .. } => Rule::Merge35,
            Self::KeepPaymentMethods { .. }
            | Self::MovePaymentMethods { .. }
            | Self::RemovePaymentMethods { .. } => Rule::Merge36,
            Self::RenameInConversations { .. } => Rule::Merge37,
            Self::MoveConversation { .. } => Rule::Merge38,
            Self::RetireClient { .. } => Rule::Merge39,
            Self::RestoreClient { .. } => Rule::Merge44,
        }
    }
}

impl From<EffectAction> for Effect {
    fn from(action: EffectAction) -> Self {
        Self { rule: action.rule(), detail: sentences::effect(&action), action }
    }
}

impl Effect {
    /// The same thing to do, by another rule: an undo does what a merge does, the other way round.
    pub(super) fn by(mut self, rule: Rule) -> Self {
        self.rule = rule;
        self
    }
}

/// What becomes of saved payment methods (MERGE-36).
#[derive(Debug, Clone, Copy)]
pub(super) enum PaymentFate<'a> {
    /// Neither profile has any.
    Nothing,
    /// One profile has some: they are kept, whoever is the payment source.
    OnlyOne { of: &'a Client },
    /// Both have some: the payment source's are kept.
    KeepOne { kept: &'a Client, removed: &'a Client },
}

pub(super) fn payment_fate<'a>(sides: &Sides<'a>, named: &'a Client) -> PaymentFate<'a> {
    let other = sides.other_than(named);
    match (named.payment_methods.is_empty(), other.payment_methods.is_empty()) {
        (true, true) => PaymentFate::Nothing,
        (false, true) => PaymentFate::OnlyOne { of: named },
        (true, false) => PaymentFate::OnlyOne { of: other },
        (false, false) => PaymentFate::KeepOne { kept: named, removed: other },
    }
}

pub(super) fn effects(
    clinic: &Clinic,
    sides: &Sides<'_>,
    resolved: &Resolved<'_, '_>,
    merged: &MergedProfile,
) -> Vec<Effect> {
    let (survivor, retired) = (sides.survivor, sides.retired);
    let pets: Vec<PetId> = retired.pets.iter().map(|pet| pet.id.clone()).collect();
    let mut effects = vec![Effect::from(EffectAction::UpdateClient {
        client: survivor.id.clone(),
        name: merged.name.clone(),
        email: merged.email.clone(),
        phones: merged.phones.clone(),
        preferences: merged.preferences,
        memory: merged.memory.clone(),
    })];
    if !pets.is_empty() {
        effects.push(Effect::from(EffectAction::MovePets {
            from: retired.id.clone(),
            to: survivor.id.clone(),
            pets: pets.clone(),
            appointments: retired
                .pets
                .iter()
                .flat_map(|pet| pet.upcoming_appointments.iter().cloned())
                .collect(),
        }));
    }
    effects.extend(write_back::due(clinic, survivor, &pets));
    effects.extend(payments(sides, resolved.name.0).into_iter().map(Effect::from));
    let conversations: Vec<ConversationId> = retired
        .active_conversation
        .id()
        .into_iter()
        .chain(&retired.archived_conversations)
        .cloned()
        .collect();
    if !conversations.is_empty() {
        effects.push(Effect::from(EffectAction::RenameInConversations {
            client: retired.id.clone(),
            conversations,
            name: merged.name.clone(),
        }));
    }
    effects.extend(retired.active_conversation.id().map(|conversation| {
        Effect::from(EffectAction::MoveConversation {
            conversation: conversation.clone(),
            from: retired.id.clone(),
            to: survivor.id.clone(),
        })
    }));
    effects.push(Effect::from(EffectAction::RetireClient {
        client: retired.id.clone(),
        survivor: survivor.id.clone(),
    }));
    effects
}

fn payments<'a>(sides: &Sides<'a>, named: &'a Client) -> Vec<EffectAction> {
    let survivor = &sides.survivor.id;
    let settle = |kept: &Client| {
        if kept.id == *survivor {
            EffectAction::KeepPaymentMethods { client: kept.id.clone() }
        } else {
            EffectAction::MovePaymentMethods { from: kept.id.clone(), to: survivor.clone() }
        }
    };
    match payment_fate(sides, named) {
        PaymentFate::Nothing => Vec::new(),
        PaymentFate::OnlyOne { of } => vec![settle(of)],
        PaymentFate::KeepOne { kept, removed } => {
            vec![EffectAction::RemovePaymentMethods { client: removed.id.clone() }, settle(kept)]
        }
    }
}
