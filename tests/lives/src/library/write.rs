//! Converts a profile of the model to the parts of a client.

use littermate::model::client::ClientParts;
use littermate::model::ids::ActorId;
use littermate::model::membership::{Membership, MembershipStatus};
use littermate::model::pet::{Pet as CorePet, PetStatus as CorePetStatus};
use littermate::model::phone::Phone;
use littermate::model::preferences::{
    ChannelPreference, ContactPreferences, PrimaryDecision, PushPreference, SurveyPreference, SyncOverrides,
};
use littermate::{ActiveConversation, ClientStatus, Count, PimsRecord};

use super::names::{self, Oddity};
use crate::naive::profile::{Decision, Pet, PetStatus, Profile, Status, Switch};

/// The actor who records opt-outs.
pub(super) fn staff() -> Result<ActorId, Oddity> {
    Ok("staff-1".parse()?)
}

/// A profile without merges.
pub(super) fn new(profile: &Profile) -> Result<ClientParts, Oddity> {
    let blank = ClientParts {
        id: names::id("client", profile.id)?,
        clinic: "clinic-1".parse()?,
        status: ClientStatus::Active,
        pims: PimsRecord::FlowOnly,
        name: names::person(profile.name)?,
        email: None,
        phones: Vec::new(),
        preferences: ContactPreferences::default(),
        sync_overrides: SyncOverrides::default(),
        pets: Vec::new(),
        active_conversation: ActiveConversation::None,
        archived_conversations: Vec::new(),
        loyalty_points: Count::ZERO,
        memberships: Vec::new(),
        payment_methods: Vec::new(),
        merges: Vec::new(),
        undone_merges: Vec::new(),
    };
    contacts(profile, host_facts(profile, blank)?)
}

/// The parts with the facts that the host manages: pets, memberships, points and payment methods.
pub(super) fn host_facts(profile: &Profile, parts: ClientParts) -> Result<ClientParts, Oddity> {
    let memberships = profile.memberships.iter().map(|held| {
        let status = if held.ended { MembershipStatus::Ended } else { MembershipStatus::Active };
        Ok(Membership { id: names::id("membership", held.id)?, status })
    });
    let methods = profile.methods.iter().map(|method| names::id("method", *method));
    Ok(ClientParts {
        pets: profile.pets.iter().map(pet).collect::<Result<_, Oddity>>()?,
        memberships: memberships.collect::<Result<_, Oddity>>()?,
        loyalty_points: Count::new(u64::from(profile.points))?,
        payment_methods: methods.collect::<Result<_, Oddity>>()?,
        ..parts
    })
}

/// The parts with everything else of the profile, except for its merges.
pub(super) fn contacts(profile: &Profile, parts: ClientParts) -> Result<ClientParts, Oddity> {
    let phones = profile.phones.iter().map(|phone| {
        let primary = profile.primary == Some(phone.number);
        let source = names::source(phone.source);
        let as_written = names::typed(phone.number, phone.spelled)?;
        let label = phone.label.map(names::label).transpose()?;
        Ok(Phone { as_written, label, primary, source, ..names::phone(phone.number)?.clone() })
    });
    Ok(ClientParts {
        status: match profile.status {
            Status::Active => ClientStatus::Active,
            Status::Retired { survivor, merge } => ClientStatus::Retired {
                survivor: names::id("client", survivor)?,
                merge: names::id("merge", merge)?,
            },
            Status::Deleted => ClientStatus::Deleted,
        },
        pims: match profile.record {
            Some(record) => PimsRecord::InPims { record: names::id("record", record)? },
            None => PimsRecord::FlowOnly,
        },
        name: names::person(profile.name)?,
        email: profile.email.map(names::email).transpose()?,
        phones: phones.collect::<Result<_, Oddity>>()?,
        preferences: ContactPreferences {
            text: preference(profile.text)?,
            email: preference(profile.email_switch)?,
            push: if profile.push {
                PushPreference::On
            } else {
                PushPreference::OffByClient { at: names::instant(0)? }
            },
            nps: if profile.nps {
                SurveyPreference::On
            } else {
                SurveyPreference::Off { at: names::instant(0)? }
            },
        },
        sync_overrides: SyncOverrides {
            ignored_phones: profile
                .ignored
                .iter()
                .map(|number| names::key(*number))
                .collect::<Result<_, Oddity>>()?,
            primary: match profile.decision {
                Decision::Pims => PrimaryDecision::Pims,
                Decision::SetInFlow => PrimaryDecision::SetInFlow,
                Decision::UnsetInFlow { number } => {
                    PrimaryDecision::UnsetInFlow { phone: names::key(number)? }
                }
            },
        },
        active_conversation: match profile.conversation {
            Some(open) => ActiveConversation::Active { conversation: names::id("conversation", open)? },
            None => ActiveConversation::None,
        },
        ..parts
    })
}

fn preference(switch: Switch) -> Result<ChannelPreference, Oddity> {
    Ok(match switch {
        Switch::On { since } => ChannelPreference::On { since: since.map(names::instant).transpose()? },
        Switch::OffByClient { at, recorded, staff: off } => ChannelPreference::OffByClient {
            at: names::instant(at)?,
            recorded_by: if recorded { Some(staff()?) } else { None },
            staff_off_at: off.map(names::instant).transpose()?,
        },
        Switch::OffByStaff { at } => ChannelPreference::OffByStaff { at: names::instant(at)? },
    })
}

fn pet(pet: &Pet) -> Result<CorePet, Oddity> {
    let upcoming = pet.upcoming.iter().map(|appointment| names::id("appointment", *appointment));
    Ok(CorePet {
        id: names::id("pet", pet.id)?,
        name: names::pet_name(pet.name)?,
        species: pet.species.parse()?,
        date_of_birth: pet.born.map(names::date).transpose()?,
        status: match pet.status {
            PetStatus::Active => CorePetStatus::Active,
            PetStatus::Inactive => CorePetStatus::Inactive,
            PetStatus::Deceased => CorePetStatus::Deceased,
        },
        upcoming_appointments: upcoming.collect::<Result<_, Oddity>>()?,
    })
}
