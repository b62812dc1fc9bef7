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
    /// The facts from which the pages are made.
    pub portal: PortalFacts,
    /// The date at the clinic.
    pub today: Date,
    /// The current moment. Its UTC date is at most one day from the date at the clinic (PORTAL-4).
    pub now: Instant,
    /// The audience of the page (PORTAL-10).
    pub audience: Audience,
}

/// Input of `portal.pet`: the facts of the portal, the pet, the day and the moment.
#[apply(wire)]
pub struct PortalPetInput {
    /// The facts from which the pages are made.
    pub portal: PortalFacts,
    /// The id of the pet.
    pub pet: PetId,
    /// The date at the clinic.
    pub today: Date,
    /// The current moment. Its UTC date is at most one day from the date at the clinic (PORTAL-4).
    pub now: Instant,
    /// The audience of the page (PORTAL-10).
    pub audience: Audience,
}

/// Input of `portal.id-card`: the pet, the header of the card and the day.
#[apply(wire)]
pub struct PortalIdCardInput {
    /// The clinic, whose PIMS decides whether there is a card (PIMS-3).
    pub clinic: Clinic,
    /// The owner and the clinic as the card shows them.
    pub header: CardHeader,
    /// The pet that the card is for.
    pub pet: PortalPet,
    /// The date at the clinic.
    pub today: Date,
}

/// Output of `portal.id-card`: the card, shown or hidden.
#[apply(wire)]
#[output]
pub struct PortalIdCardOutput {
    /// The card, or the reasons why there is none.
    pub id_card: IdCardSection,
}

/// Input of `portal.remove-photo`: the pet and its current photo.
#[apply(wire)]
pub struct PortalRemovePhotoInput {
    /// The id of the pet.
    pub pet: PetId,
    /// The current photo of the pet.
    pub current: Photo,
}

/// Input of `portal.upload-photo`: the pet, its current photo and the new one.
#[apply(wire)]
pub struct PortalUploadPhotoInput {
    /// The id of the pet.
    pub pet: PetId,
    /// The current photo of the pet.
    pub current: Photo,
    /// The URL of the uploaded photo.
    pub photo: WebLink,
}

/// Input of `portal.account`: the profile, its contact-book entries and the surface.
#[apply(wire)]
pub struct PortalAccountInput {
    /// The clinic whose portal it is.
    pub clinic: Clinic,
    /// The profile of the client who reads the page.
    pub client: Client,
    /// The contact-book entries of the client's phones and email address. Required: an entry can lock a switch.
    pub contact_book: ContactBook,
    /// Whether the client reads the page in a browser or in the app.
    pub surface: AccountSurface,
}

operations! {
    /// Returns the account page of the portal.
    ///
    /// Name and contact data, read only; in the browser the switches for text and email, in the app the one for push; and the
    /// current opt-out, if any (PORTAL-11).
    ShowAccount = "portal.account" as portalAccount: PortalAccountInput => AccountPage, |input, _| {
        let PortalAccountInput { clinic, client, contact_book, surface } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        Ok(AccountPage::new(&clinic, &client, &book, surface)?)
    };
    /// Returns the home page of the portal, with every section shown or hidden with its reasons.
    ///
    /// `today` is the date at the clinic and `now` the current moment: services are due by date, appointments start at moments. A
    /// page for the client omits reasons for staff (PORTAL-1, PORTAL-7, PORTAL-10).
    ShowHome = "portal.home" as portalHome: PortalHomeInput => HomePage, |input, _| {
        Ok(portal(&input.portal)?.home(input.today, input.now, input.audience)?)
    };
    /// Returns the page of a pet, with every section shown or hidden with its reasons.
    ///
    /// `today` is the date at the clinic and `now` the current moment: services are due by date, appointments start at moments. A
    /// page for the client omits reasons for staff (PORTAL-3, PORTAL-5 to PORTAL-10).
    ShowPet = "portal.pet" as portalPet: PortalPetInput => PetPage, |input, _| {
        Ok(portal(&input.portal)?.pet(&input.pet, input.today, input.now, input.audience)?)
    };
    /// Returns the data of a pet's ID card.
    ///
    /// For display and for the PDF: owner, clinic, signalment, and for each vaccine the record that is current longest, or the
    /// latest if none is current (PORTAL-5, PIMS-3).
    ShowIdCard = "portal.id-card" as idCard: PortalIdCardInput => PortalIdCardOutput, |input, _| {
        let id_card = input.pet.id_card(&input.clinic, &input.header, input.today)?;
        Ok(PortalIdCardOutput { id_card })
    };
    /// Decides what the upload of a pet's photo by the client does.
    ///
    /// The photo is shown in the portal and never written to the PIMS (PORTAL-6).
    UploadPhoto = "portal.upload-photo" as uploadPhoto: PortalUploadPhotoInput => PhotoUpload, |input, _| {
        let PortalUploadPhotoInput { pet, current, photo } = input;
        Ok(current.upload(pet, photo))
    };
    /// Decides what the removal of a pet's photo by the client does.
    ///
    /// The photo is no longer shown in the portal. The PIMS never had it (PORTAL-6).
    RemovePhoto = "portal.remove-photo" as removePhoto: PortalRemovePhotoInput => PhotoRemoval, |input, _| {
        Ok(input.current.remove(input.pet))
    };
}

fn portal(facts: &PortalFacts) -> Result<Portal<'_>, Problems> {
    Portal::new(facts).map_err(|problems| problems.under("/portal"))
}
