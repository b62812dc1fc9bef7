//! Edits between a merge and its undo: of the survivor, by staff, client and PIMS, and of the retired profile, by hosts that
//! continue to write to it.

use littermate::count::Count;
use littermate::model::client::{Client, ClientParts, PersonName};
use littermate::model::conversation::ActiveConversation;
use littermate::model::email::Email;
use littermate::model::pet::PetStatus;
use littermate::model::phone::{Phone, PhoneText};
use littermate::model::preferences::ChannelPreference;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::common::client::{email, name, pet, phone, preference};

#[derive(Debug, Clone)]
pub(super) enum Edit {
    Name(PersonName),
    Email(Option<Email>),
    Text(ChannelPreference),
    Mail(ChannelPreference),
    AddPhone(Phone),
    RemovePhone(Index),
    Respell(Index),
    Primary(Option<Index>),
    AddPet(usize),
    RemovePet(Index),
    RenamePet(Index),
    AddAppointment(Index),
    Archive,
    Begin,
    AddPaymentMethod,
    RemovePaymentMethods,
    Points(u64),
}

pub(super) fn edit() -> impl Strategy<Value = Edit> {
    let contact = prop_oneof![
        name().prop_map(Edit::Name),
        email().prop_map(Edit::Email),
        preference().prop_map(Edit::Text),
        preference().prop_map(Edit::Mail),
    ];
    let phones = prop_oneof![
        2 => phone().prop_map(Edit::AddPhone),
        1 => any::<Index>().prop_map(Edit::RemovePhone),
        1 => any::<Index>().prop_map(Edit::Respell),
        1 => any::<Option<Index>>().prop_map(Edit::Primary),
    ];
    let pets = prop_oneof![
        (0_usize..2).prop_map(Edit::AddPet),
        any::<Index>().prop_map(Edit::RemovePet),
        any::<Index>().prop_map(Edit::RenamePet),
        any::<Index>().prop_map(Edit::AddAppointment),
    ];
    let rest = prop_oneof![
        Just(Edit::Archive),
        Just(Edit::Begin),
        Just(Edit::AddPaymentMethod),
        Just(Edit::RemovePaymentMethods),
        (0_u64..3).prop_map(Edit::Points),
    ];
    prop_oneof![2 => contact, 4 => phones, 2 => pets, 2 => rest]
}

fn at<'l, T>(index: &Index, list: &'l mut [T]) -> Option<&'l mut T> {
    if list.is_empty() { None } else { list.get_mut(index.index(list.len())) }
}

fn remove<T>(index: &Index, list: &mut Vec<T>) {
    if !list.is_empty() {
        list.remove(index.index(list.len()));
    }
}

impl Edit {
    fn make(&self, side: &str, parts: &mut ClientParts) {
        match self {
            Self::Name(name) => parts.name = name.clone(),
            Self::Email(email) => parts.email.clone_from(email),
            Self::Text(preference) => parts.preferences.text = preference.clone(),
            Self::Mail(preference) => parts.preferences.email = preference.clone(),
            Self::AddPhone(phone) => parts.phones.push(phone.clone()),
            Self::RemovePhone(index) => remove(index, &mut parts.phones),
            Self::Respell(index) => {
                if let Some(phone) = at(index, &mut parts.phones) {
                    let spelled = format!("{}  ", phone.as_written.as_str());
                    phone.as_written = PhoneText::new(spelled).unwrap();
                }
            }
            Self::Primary(index) => {
                for phone in &mut parts.phones {
                    phone.primary = false;
                }
                if let Some(phone) = index.as_ref().and_then(|index| at(index, &mut parts.phones)) {
                    phone.primary = true;
                }
            }
            Self::AddPet(index) => {
                parts.pets.push(pet(side, 10 + index, "Rex", "dog", None, PetStatus::Active, 1));
            }
            Self::RemovePet(index) => remove(index, &mut parts.pets),
            Self::RenamePet(index) => {
                if let Some(pet) = at(index, &mut parts.pets) {
                    pet.name = "Renamed".parse().unwrap();
                }
            }
            Self::AddAppointment(index) => {
                if let Some(pet) = at(index, &mut parts.pets) {
                    pet.upcoming_appointments.push("appointment-since".parse().unwrap());
                }
            }
            Self::Archive => {
                let active = parts.active_conversation.id().cloned();
                parts.archived_conversations.extend(active);
                parts.active_conversation = ActiveConversation::None;
            }
            Self::Begin => {
                let conversation = format!("{side}-since").parse().unwrap();
                if parts.active_conversation.id().is_none() {
                    parts.active_conversation = ActiveConversation::Active { conversation };
                }
            }
            Self::AddPaymentMethod => parts.payment_methods.push(format!("{side}-since").parse().unwrap()),
            Self::RemovePaymentMethods => parts.payment_methods.clear(),
            Self::Points(points) => parts.loyalty_points = Count::new(*points).unwrap(),
        }
    }
}

/// The profile after each edit that results in a valid client.
pub(super) fn edited(side: &str, client: &Client, edits: &[Edit]) -> Client {
    let mut now = client.clone();
    for edit in edits {
        let mut parts = now.clone().into_parts();
        edit.make(side, &mut parts);
        if let Ok(client) = Client::new(parts) {
            now = client;
        }
    }
    now
}
