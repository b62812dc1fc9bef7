//! Profiles as stored in format 1.

use std::collections::BTreeSet;

use macro_rules_attribute::apply;

use crate::count::Count;
use crate::model::client::{ActiveMerge, Client, ClientParts, ClientStatus, PersonName};
use crate::model::conversation::ActiveConversation;
use crate::model::email::Email;
use crate::model::ids::{AppointmentId, ClientId, ClinicId, ConversationId, Name, PaymentMethodId, PetId};
use crate::model::membership::Membership;
use crate::model::pet::{Pet, PetStatus};
use crate::model::phone::{LineType, Phone, PhoneKey, PhoneNumber, PhoneSource, PhoneText};
use crate::model::pims::PimsRecord;
use crate::model::preferences::{
    ChannelPreference, ContactPreferences, PrimaryDecision, PushPreference, SurveyPreference, SyncOverrides,
};
use crate::model::time::{Date, Instant};
use crate::wire::{union, wire};

/// A profile as stored in format 1.
#[apply(wire)]
pub(crate) struct ClientV1 {
    pub(super) id: ClientId,
    pub(super) clinic: ClinicId,
    pub(super) status: ClientStatus,
    pub(super) pims: PimsRecord,
    pub(super) name: PersonName,
    pub(super) email: Option<Email>,
    pub(super) phones: Vec<PhoneV1>,
    pub(super) preferences: PreferencesV1,
    pub(super) memory: Option<MemoryV1>,
    pub(super) pets: Vec<PetV1>,
    pub(super) active_conversation: ActiveConversation,
    pub(super) archived_conversations: Vec<ConversationId>,
    pub(super) loyalty_points: Count,
    pub(super) memberships: Vec<Membership>,
    pub(super) payment_methods: Vec<PaymentMethodId>,
    pub(super) merges: Vec<ActiveMerge>,
}

/// A pet as stored in format 1, in which `date_of_birth` was `born`.
#[apply(wire)]
pub(crate) struct PetV1 {
    id: PetId,
    name: Name,
    species: Name,
    born: Option<Date>,
    status: PetStatus,
    upcoming_appointments: Vec<AppointmentId>,
}

/// A phone as stored in format 1, with its line type and its STOP.
#[apply(wire)]
pub(crate) struct PhoneV1 {
    pub(super) as_written: PhoneText,
    pub(super) number: PhoneNumber,
    pub(super) line: LineV1,
    pub(super) primary: bool,
    pub(super) keyword_opt_out: KeywordOptOutV1,
    pub(super) source: PhoneSource,
}

/// The line type of a phone, and where it came from.
#[apply(union)]
#[derive(Copy)]
pub(crate) enum LineV1 {
    /// The host had verified the line type.
    Verified {
        /// The type of the line.
        line_type: LineType,
    },
    /// The line type was derived from the number's metadata.
    Derived {
        /// The type of the line.
        line_type: LineType,
    },
    /// The type of the line was not known.
    Unknown,
}

/// Whether a phone number texted STOP.
#[apply(union)]
#[derive(Copy)]
pub(crate) enum KeywordOptOutV1 {
    /// It did not, or opted in again.
    None,
    /// The client texted STOP, and no START since.
    Stopped {
        /// The time of the STOP, if known.
        at: Option<Instant>,
    },
}

/// What the nightly sync ignored, and what was known about removed phones.
#[apply(wire)]
pub(crate) struct MemoryV1 {
    pub(super) phones: Vec<RememberedPhoneV1>,
    /// The phone that the PIMS marked as primary, if Flow had decided otherwise.
    pub(super) primary: Option<PhoneKey>,
}

/// A phone that was no longer on the profile.
#[apply(wire)]
pub(crate) struct RememberedPhoneV1 {
    pub(super) phone: PhoneKey,
    pub(super) passed_over: bool,
    pub(super) line: LineV1,
    pub(super) keyword_opt_out: KeywordOptOutV1,
}

/// Contact preferences as stored in format 1, whose times could be unknown.
#[apply(wire)]
pub(crate) struct PreferencesV1 {
    pub(super) text: PreferenceV1,
    pub(super) email: PreferenceV1,
    pub(super) push: Option<PushV1>,
    pub(super) nps: Option<PreferenceV1>,
}

/// Whether a channel was on.
#[apply(union)]
pub(crate) enum PreferenceV1 {
    /// The channel was on.
    On,
    /// The client switched it off.
    OffByClient {
        /// The time of the opt-out, if known.
        at: Option<Instant>,
    },
    /// Staff switched it off.
    OffByStaff {
        /// The time of the switch, if known.
        at: Option<Instant>,
    },
}

/// Whether push notifications were sent to the client's app.
#[apply(union)]
pub(crate) enum PushV1 {
    /// Push notifications were not set up.
    NotSetUp,
    /// Push notifications were on.
    On,
    /// The client switched them off.
    OffByClient {
        /// The time of the switch, if known.
        at: Option<Instant>,
    },
}

impl ClientV1 {
    pub(crate) const fn id(&self) -> &ClientId {
        &self.id
    }

    /// Converts the profile. An unknown time becomes `at`. `None` if the profile is not valid.
    pub(crate) fn upcast(self, at: Instant) -> Option<Client> {
        Client::new(self.parts(at)).ok()
    }

    /// The parts of the profile. Format 1 stored no undone merges.
    pub(super) fn parts(self, at: Instant) -> ClientParts {
        let phones = upcast_phones(self.phones);
        ClientParts {
            id: self.id,
            clinic: self.clinic,
            status: self.status,
            pims: self.pims,
            name: self.name,
            email: self.email,
            sync_overrides: sync_overrides(self.memory, &phones),
            phones,
            preferences: self.preferences.upcast(at),
            pets: self.pets.into_iter().map(PetV1::upcast).collect(),
            active_conversation: self.active_conversation,
            archived_conversations: self.archived_conversations,
            loyalty_points: self.loyalty_points,
            memberships: self.memberships,
            payment_methods: self.payment_methods,
            merges: self.merges,
            undone_merges: Vec::new(),
        }
    }
}

/// Converts the phones, with their derived line types. Verified ones go to the contact book.
pub(super) fn upcast_phones(phones: Vec<PhoneV1>) -> Vec<Phone> {
    let upcast = |phone: PhoneV1| Phone {
        derived_line: match phone.line {
            LineV1::Derived { line_type } => Some(line_type),
            LineV1::Verified { .. } | LineV1::Unknown => None,
        },
        as_written: phone.as_written,
        number: phone.number,
        primary: phone.primary,
        source: phone.source,
        label: None,
    };
    phones.into_iter().map(upcast).collect()
}

/// Converts what the sync ignored, and who decided which phone is primary: Flow, if the PIMS marked another one.
pub(super) fn sync_overrides(memory: Option<MemoryV1>, phones: &[Phone]) -> SyncOverrides {
    let Some(memory) = memory else { return SyncOverrides::default() };
    let primary = match memory.primary {
        None => PrimaryDecision::Pims,
        Some(_) if phones.iter().any(|phone| phone.primary) => PrimaryDecision::SetInFlow,
        Some(marked) if phones.iter().any(|phone| phone.is_named(&marked)) => {
            PrimaryDecision::UnsetInFlow { phone: marked }
        }
        Some(_) => PrimaryDecision::Pims,
    };
    let mut seen = BTreeSet::new();
    let ignored = memory.phones.into_iter().filter(|known| known.passed_over).map(|known| known.phone);
    SyncOverrides { ignored_phones: ignored.filter(|phone| seen.insert(phone.clone())).collect(), primary }
}

impl PetV1 {
    pub(super) fn upcast(self) -> Pet {
        let Self { id, name, species, born: date_of_birth, status, upcoming_appointments } = self;
        Pet { id, name, species, date_of_birth, status, upcoming_appointments }
    }
}

impl PreferencesV1 {
    pub(super) fn upcast(self, at: Instant) -> ContactPreferences {
        ContactPreferences {
            text: self.text.upcast(at),
            email: self.email.upcast(at),
            push: match self.push {
                None | Some(PushV1::NotSetUp) => PushPreference::NotSetUp,
                Some(PushV1::On) => PushPreference::On,
                Some(PushV1::OffByClient { at: off }) => {
                    PushPreference::OffByClient { at: off.unwrap_or(at) }
                }
            },
            nps: match self.nps {
                None | Some(PreferenceV1::On) => SurveyPreference::On,
                Some(PreferenceV1::OffByClient { at: off } | PreferenceV1::OffByStaff { at: off }) => {
                    SurveyPreference::Off { at: off.unwrap_or(at) }
                }
            },
        }
    }
}

impl PreferenceV1 {
    pub(super) fn upcast(self, at: Instant) -> ChannelPreference {
        match self {
            Self::On => ChannelPreference::On { since: None },
            Self::OffByClient { at: off } => ChannelPreference::OffByClient {
                at: off.unwrap_or(at),
                recorded_by: None,
                staff_off_at: None,
            },
            Self::OffByStaff { at: off } => ChannelPreference::OffByStaff { at: off.unwrap_or(at) },
        }
    }
}
