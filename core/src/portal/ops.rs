//! The operations on the pages of the portal.

use macro_rules_attribute::apply;

use super::{
    AccountPage, AccountSurface, CardHeader, HomePage, IdCardSection, PetPage, Photo, PhotoRemoval,
    PhotoUpload, Portal, PortalFacts, PortalPet,
};
use crate::api::operations;
use crate::model::audience::Audience;
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::contact_book::ContactBook;
use crate::model::ids::PetId;
use crate::model::link::WebLink;
use crate::model::time::{Date, Instant};
use crate::problem::Problems;
use crate::wire::wire;

/// Input of `portal.home`: the facts of the portal, the day and the moment.
#[apply(wire)]
pub struct PortalHomeInput {
    /// What the pages are made of.
    pub portal: PortalFacts,
    /// The day at the clinic.
    pub today: Date,
    /// The moment: in UTC, at most one day before or after the day at the clinic (PORTAL-4).
    pub now: Instant,
    /// Whom the page is for (PORTAL-10).
    pub audience: Audience,
}

/// Input of `portal.pet`: the facts of the portal, the pet, the day and the moment.
#[apply(wire)]
pub struct PortalPetInput {
    /// What the pages are made of.
    pub portal: PortalFacts,
    /// The pet whose page it is.
    pub pet: PetId,
    /// The day at the clinic.
    pub today: Date,
    /// The moment: in UTC, at most one day before or after the day at the clinic (PORTAL-4).
    pub now: Instant,
    /// Whom the page is for (PORTAL-10).
    pub audience: Audience,
}

/// Input of `portal.id-card`: the pet, the header of the card and the day.
#[apply(wire)]
pub struct PortalIdCardInput {
    /// The clinic, whose PIMS decides whether there is a card (PIMS-3).
    pub clinic: Clinic,
    /// The owner and the clinic, as the card names them.
    pub header: CardHeader,
    /// The pet that the card is for.
    pub pet: PortalPet,
    /// The day at the clinic.
    pub today: Date,
}

/// Output of `portal.id-card`: the card, shown or hidden.
#[apply(wire)]
#[output]
pub struct PortalIdCardOutput {
    /// The card, or why there is none.
    pub id_card: IdCardSection,
}

/// Input of `portal.remove-photo`: the pet and its current photo.
#[apply(wire)]
pub struct PortalRemovePhotoInput {
    /// The id of the pet.
    pub pet: PetId,
    /// The photo that it has now.
    pub current: Photo,
}

/// Input of `portal.upload-photo`: the pet, its current photo and the new one.
#[apply(wire)]
pub struct PortalUploadPhotoInput {
    /// The id of the pet.
    pub pet: PetId,
    /// The photo that it has now.
    pub current: Photo,
    /// The photo that the client uploaded.
    pub photo: WebLink,
}

/// Input of `portal.account`: the profile, its contact-book entries and the surface.
#[apply(wire)]
pub struct PortalAccountInput {
    /// The clinic whose portal it is.
    pub clinic: Clinic,
    /// The profile of the client who reads the page.
    pub client: Client,
    /// What the clinic knows of the client's numbers and address. Required: it can lock a switch.
    pub contact_book: ContactBook,
    /// Where the client reads the page.
    pub surface: AccountSurface,
}

operations! {
    /// The account page of the portal.
    ///
    /// Name and contact details, read only, with where they are changed; in the browser the switches for text and email, in the
    /// app the one for push; and whether an opt-out is in force (PORTAL-11).
    ShowAccount = "portal.account" as portalAccount: PortalAccountInput => AccountPage, |input, _| {
        let PortalAccountInput { clinic, client, contact_book, surface } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        Ok(AccountPage::new(&clinic, &client, &book, surface)?)
    };
    /// The home page of the portal: every section, shown or hidden with its reasons.
    ///
    /// `today` is the day at the clinic and `now` the moment: services are due by days, appointments start at moments. A page
    /// for the client leaves out the reasons meant for staff (PORTAL-1, PORTAL-7, PORTAL-10).
    ShowHome = "portal.home" as portalHome: PortalHomeInput => HomePage, |input, _| {
        Ok(portal(&input.portal)?.home(input.today, input.now, input.audience)?)
    };
    /// The page of a pet: every section, shown or hidden with its reasons.
    ///
    /// `today` is the day at the clinic and `now` the moment: services are due by days, appointments start at moments. A page
    /// for the client leaves out the reasons meant for staff (PORTAL-3, PORTAL-5 to PORTAL-10).
    ShowPet = "portal.pet" as portalPet: PortalPetInput => PetPage, |input, _| {
        Ok(portal(&input.portal)?.pet(&input.pet, input.today, input.now, input.audience)?)
    };
    /// The data of a pet's ID card.
    ///
    /// On screen and as a PDF: owner, clinic, signalment, and of each vaccine the record that holds longest today, or the
    /// latest where none holds (PORTAL-5, PIMS-3).
    ShowIdCard = "portal.id-card" as idCard: PortalIdCardInput => PortalIdCardOutput, |input, _| {
        let id_card = input.pet.id_card(&input.clinic, &input.header, input.today)?;
        Ok(PortalIdCardOutput { id_card })
    };
    /// What it does when a client uploads a photo of a pet.
    ///
    /// It shows in the portal, and never reaches the PIMS (PORTAL-6).
    UploadPhoto = "portal.upload-photo" as uploadPhoto: PortalUploadPhotoInput => PhotoUpload, |input, _| {
        let PortalUploadPhotoInput { pet, current, photo } = input;
        Ok(current.upload(pet, photo))
    };
    /// What it does when a client removes the photo of a pet.
    ///
    /// It no longer shows in the portal; the PIMS never had it (PORTAL-6).
    RemovePhoto = "portal.remove-photo" as removePhoto: PortalRemovePhotoInput => PhotoRemoval, |input, _| {
        Ok(input.current.remove(input.pet))
    };
}

fn portal(facts: &PortalFacts) -> Result<Portal<'_>, Problems> {
    Portal::new(facts).map_err(|problems| problems.under("/portal"))
}
