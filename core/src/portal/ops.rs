//! The operations on the pages of the portal.

use macro_rules_attribute::apply;

use super::{HomePage, IdCardSection, PetPage, Photo, PhotoUpload, Portal, PortalFacts, PortalPet};
use crate::api::operations;
use crate::model::clinic::Clinic;
use crate::model::ids::PetId;
use crate::model::link::Link;
use crate::model::time::{Date, Instant};
use crate::problem::Problems;
use crate::wire::wire;

/// Input of `portal.home`.
#[apply(wire)]
pub struct PortalHomeInput {
    /// What the pages are made of.
    pub portal: PortalFacts,
    /// The day at the clinic.
    pub today: Date,
    /// The moment.
    pub now: Instant,
}

/// Input of `portal.pet`.
#[apply(wire)]
pub struct PortalPetInput {
    /// What the pages are made of.
    pub portal: PortalFacts,
    /// The pet whose page it is.
    pub pet: PetId,
    /// The day at the clinic.
    pub today: Date,
    /// The moment.
    pub now: Instant,
}

/// Input of `portal.id-card`.
#[apply(wire)]
pub struct PortalIdCardInput {
    /// The clinic.
    pub clinic: Clinic,
    /// The pet.
    pub pet: PortalPet,
    /// The day at the clinic.
    pub today: Date,
}

/// Output of `portal.id-card`.
#[apply(wire)]
#[output]
pub struct PortalIdCardOutput {
    /// The card, or why there is none.
    pub id_card: IdCardSection,
}

/// Input of `portal.upload-photo`.
#[apply(wire)]
pub struct PortalUploadPhotoInput {
    /// The pet.
    pub pet: PetId,
    /// The photo that it has now.
    pub current: Photo,
    /// The photo that the client uploaded.
    pub photo: Link,
}

operations! {
    /// The home page of the portal: every section, shown or hidden with its reasons.
    ///
    /// `today` is the day at the clinic and `now` the moment: services are due by days, appointments start at moments
    /// (PORTAL-1, PORTAL-10).
    ShowHome = "portal.home" as portalHome: PortalHomeInput => HomePage, |input, _| {
        Ok(portal(&input.portal)?.home(input.today, input.now))
    };
    /// The page of a pet: every section, shown or hidden with its reasons.
    ///
    /// `today` is the day at the clinic and `now` the moment: services are due by days, appointments start at moments
    /// (PORTAL-3, PORTAL-5 to PORTAL-10).
    ShowPet = "portal.pet" as portalPet: PortalPetInput => PetPage, |input, _| {
        Ok(portal(&input.portal)?.pet(&input.pet, input.today, input.now)?)
    };
    /// The data of a pet's ID card.
    ///
    /// On screen and as a PDF: its signalment, and the latest record of each vaccine (PORTAL-5, PIMS-3).
    ShowIdCard = "portal.id-card" as idCard: PortalIdCardInput => PortalIdCardOutput, |input, _| {
        let id_card = input.pet.id_card(&input.clinic, input.today)?;
        Ok(PortalIdCardOutput { id_card })
    };
    /// What it does when a client uploads a photo of a pet.
    ///
    /// It shows in the portal, and never reaches the PIMS (PORTAL-6).
    UploadPhoto = "portal.upload-photo" as uploadPhoto: PortalUploadPhotoInput => PhotoUpload, |input, _| {
        let PortalUploadPhotoInput { pet, current, photo } = input;
        Ok(current.upload(pet, photo))
    };
}

fn portal(facts: &PortalFacts) -> Result<Portal<'_>, Problems> {
    Portal::new(facts).map_err(|problems| problems.under("/portal"))
}
