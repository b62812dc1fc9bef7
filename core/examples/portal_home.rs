//! Prints the services due on the home page of the pet portal, and why a section is hidden.

use std::error::Error;

use littermate::model::pet::Pet;
use littermate::portal::{Altered, CardHeader, Photo, PortalPet, PortalSettings, Sex, SignalmentFacts};
use littermate::reminder::{Due, PetService};
use littermate::{Audience, Clinic, PersonName, Pims, Portal, PortalFacts};

fn main() -> Result<(), Box<dyn Error>> {
    let (pet, signalment) = (
        Pet::new("mochi".parse()?, "Mochi".parse()?, "Feline".parse()?),
        SignalmentFacts::new(Sex::Female, Altered::Yes),
    );
    let due = Due::On { date: "2026-04-01".parse()? };
    let (id, name) = ("s-1".parse()?, "Rabies booster".parse()?);
    let facts = PortalFacts {
        clinic: Clinic::new("elm-street".parse()?, Pims::Pulse, "US".parse()?),
        settings: PortalSettings { clinic_info: None, widgets: vec![], visible_appointment_types: vec![] },
        card_header: CardHeader {
            owner: PersonName { first: "Anne".parse()?, last: "Jones".parse()? },
            clinic: "Elm Street Veterinary".parse()?,
            clinic_phone: None,
        },
        services: vec![PetService { id, pet: pet.id.clone(), name, due, completed: false }],
        pets: vec![PortalPet { pet, signalment, photo: Photo::None, vaccinations: vec![] }],
        conversations: vec![],
        appointments: vec![],
    };
    let (today, now) = ("2026-03-02".parse()?, "2026-03-02T15:00:00Z".parse()?);
    let home = Portal::new(&facts)?.home(today, now, Audience::Client)?;
    for service in home.services.content().into_iter().flatten() {
        println!("{}: {}, in {} days", service.pet_name, service.name, service.days);
    }
    for reason in home.appointments.reasons() {
        println!("{}: {reason}", reason.rule);
    }
    Ok(())
}
