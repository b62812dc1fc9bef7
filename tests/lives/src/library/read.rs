//! Converts a client of the library to a profile of the model.

use littermate::model::pet::{Pet as CorePet, PetStatus as CorePetStatus};
use littermate::model::preferences::{ChannelPreference, PrimaryDecision};
use littermate::{Client, ClientStatus};

use super::names;
use crate::naive::profile::{Decision, Membership, Pet, PetStatus, Profile, SeenMerge, Status, Switch};

pub(super) fn profile(client: &Client) -> Profile {
    let preferences = client.preferences();
    Profile {
        id: names::number(client.id()),
        status: match client.status() {
            ClientStatus::Active => Status::Active,
            ClientStatus::Retired { survivor, merge } => {
                Status::Retired { survivor: names::number(survivor), merge: names::number(merge) }
            }
            ClientStatus::Deleted => Status::Deleted,
        },
        record: client.pims().record().map(names::number),
        name: names::person_number(client.name()),
        email: client.email().map(|email| names::email_number(&email.as_written)),
        phones: client.phones().iter().map(names::naive_phone).collect(),
        primary: client.primary_phone().map(names::phone_number),
        decision: match &client.sync_overrides().primary {
            PrimaryDecision::Pims => Decision::Pims,
            PrimaryDecision::SetInFlow => Decision::SetInFlow,
            PrimaryDecision::UnsetInFlow { phone } => {
                Decision::UnsetInFlow { number: names::key_number(phone) }
            }
        },
        ignored: client.sync_overrides().ignored_phones.iter().map(names::key_number).collect(),
        text: switch(&preferences.text),
        email_switch: switch(&preferences.email),
        push: preferences.push.is_on(),
        nps: preferences.nps.is_on(),
        pets: client.pets().iter().map(pet).collect(),
        conversation: client.active_conversation().id().map(names::number),
        archived: client.archived_conversations().iter().map(names::number).collect(),
        memberships: client
            .memberships()
            .iter()
            .map(|held| Membership { id: names::number(&held.id), ended: held.has_ended() })
            .collect(),
        points: u32::try_from(client.loyalty_points().get()).unwrap_or(u32::MAX),
        methods: client.payment_methods().iter().map(names::number).collect(),
        merges: merges(client),
    }
}

pub(super) fn switch(preference: &ChannelPreference) -> Switch {
    match preference {
        ChannelPreference::On { since } => Switch::On { since: since.map(names::time) },
        ChannelPreference::OffByClient { at, recorded_by, staff_off_at } => Switch::OffByClient {
            at: names::time(*at),
            recorded: recorded_by.is_some(),
            staff: staff_off_at.map(names::time),
        },
        ChannelPreference::OffByStaff { at } => Switch::OffByStaff { at: names::time(*at) },
    }
}

fn pet(pet: &CorePet) -> Pet {
    const SPECIES: [&str; 3] = ["Dog", "Canine", "Cat"];
    let species = SPECIES.into_iter().find(|known| *known == pet.species.as_str());
    Pet {
        id: names::number(&pet.id),
        name: names::pet_name_number(&pet.name),
        species: species.unwrap_or("another species"),
        born: pet.date_of_birth.map(names::day),
        status: match pet.status {
            CorePetStatus::Active => PetStatus::Active,
            CorePetStatus::Inactive => PetStatus::Inactive,
            CorePetStatus::Deceased => PetStatus::Deceased,
        },
        upcoming: pet.upcoming_appointments.iter().map(names::number).collect(),
    }
}

/// The merges in the order of their ids. The merge that retired a profile is in its status.
fn merges(client: &Client) -> Vec<SeenMerge> {
    let survived = client.merges().iter().map(|one| names::number(&one.merge));
    let retired = match client.status() {
        ClientStatus::Retired { merge, .. } => Some(names::number(merge)),
        ClientStatus::Active | ClientStatus::Deleted => None,
    };
    let standing = survived.chain(retired).map(|id| SeenMerge { id, undone: false });
    let undone = client.undone_merges().iter().map(|id| SeenMerge { id: names::number(id), undone: true });
    let mut seen: Vec<SeenMerge> = standing.chain(undone).collect();
    seen.sort_unstable_by_key(|seen| seen.id);
    seen
}
