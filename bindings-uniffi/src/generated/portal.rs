//! Mirrors of `littermate::portal`. Written by `cargo xtask generate`; do not edit.

use super::{
    Audience, Client, Clinic, ContactBook, ConversationCard, DueStatus, Email, PersonName, Pet, PetService,
    PetStatus, Phone,
};
use crate::ids::{
    AppointmentId, AppointmentTypeId, Count, Instant, LocalDate, PetId, PhoneKey, RuleId, ServiceId,
};
use crate::mirror::{code, explained, input, record, union};

explained! {
    /// Something to know on the account page.
    AccountNotice of littermate::portal::AccountNotice {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: AccountNoticeKind,
        /// The sentence for people, in English.
        detail: String,
    }
}

union! {
    /// What to know.
    AccountNoticeKind of littermate::portal::AccountNoticeKind {
        /// CONTACT-11: the primary number texted STOP. START from that number lifts it; the portal cannot.
        OptedOutByKeyword {
            /// The key of the number.
            phone: PhoneKey,
        },
        /// CONTACT-10: an opt-out of text messages is in force. START from any of the client's numbers that is stopped, or the switch, lifts it.
        OptedOut {
            /// The client's numbers that texted STOP; empty where the switch is off only.
            phones: Vec<PhoneKey>,
        },
        /// CONTACT-21: email to the client's address bounced for good. Staff lift it, or a delivery; the portal cannot.
        EmailBounced,
    }
}

record! {
    /// The account page of a client.
    AccountPage of littermate::portal::AccountPage {
        /// The client's name. Read only.
        name: PersonName,
        /// The client's email address. Read only.
        email: Option<Email>,
        /// The client's phone numbers, the primary one marked. Read only.
        phones: Vec<Phone>,
        /// Where name and contact details are changed.
        changed_by: DetailsChange,
        /// The switch for text messages; null in the app. It shows the effect: off and locked while the primary number is stopped.
        text: Option<AccountSwitch>,
        /// The switch for email; null in the app.
        email_messages: Option<AccountSwitch>,
        /// Whether push notifications are on; null in the browser.
        push: Option<bool>,
        /// The opt-out of text messages in force, where there is one.
        opt_out: Option<AccountNotice>,
    }
}

code! {
    /// Where the client reads the account page.
    AccountSurface of littermate::portal::AccountSurface {
        /// The pet portal in a browser, where the client switches text and email (CONTACT-9).
        Browser,
        /// The app, where the client switches push notifications (CONTACT-8).
        App,
    }
}

record! {
    /// One switch of the account page.
    AccountSwitch of littermate::portal::AccountSwitch {
        /// Whether it is on.
        on: bool,
        /// Set where the client cannot switch it here, with what to do instead.
        lock: Option<AccountNotice>,
    }
}

record! {
    /// A pet's age in completed calendar months.
    Age of littermate::portal::Age {
        /// Completed years.
        years: u32,
        /// And completed months, 0 to 11.
        months: u32,
    }
}

code! {
    /// Whether a pet is spayed or neutered.
    Altered of littermate::portal::Altered {
        /// It is.
        Yes,
        /// It is not.
        No,
        /// Not known.
        Unknown,
    }
}

record! {
    /// An appointment of a pet.
    Appointment of littermate::portal::Appointment {
        /// Its id.
        id: AppointmentId,
        /// The pet.
        pet: PetId,
        /// Its type.
        appointment_type: AppointmentTypeId,
        /// What it is called: `Annual exam`.
        title: String,
        /// When it starts.
        starts_at: Instant,
        /// Whether it was cancelled. It can hide an appointment, so it is always said.
        cancelled: bool,
    }
}

record! {
    /// One upcoming appointment.
    AppointmentLine of littermate::portal::AppointmentLine {
        /// The appointment.
        appointment: AppointmentId,
        /// The pet.
        pet: PetId,
        /// The pet's name.
        pet_name: String,
        /// What the appointment is called.
        title: String,
        /// When it starts.
        starts_at: Instant,
    }
}

union! {
    /// The upcoming appointments, on home and on the page of a pet (PORTAL-7). The one that starts first is first; of two that start
    /// together, the one whose id sorts first.
    AppointmentsSection of littermate::portal::AppointmentsSection {
        /// The section is drawn.
        Shown {
            /// The rule by which it is.
            rule: RuleId,
            /// What it shows.
            content: Vec<AppointmentLine>,
        },
        /// The section is left out.
        Hidden {
            /// Every reason why.
            reasons: Vec<HiddenReason>,
        },
    }
}

record! {
    /// The owner and the clinic, as an ID card names them (PORTAL-5).
    CardHeader of littermate::portal::CardHeader {
        /// The name of the pet's owner: the client whose portal it is.
        owner: PersonName,
        /// The name of the clinic.
        clinic: String,
        /// The phone number of the clinic, in E.164; null where the card is to have none.
        clinic_phone: Option<String>,
    }
}

code! {
    /// Where a signalment is changed. Nowhere in the portal.
    ChangedIn of littermate::portal::ChangedIn {
        /// In the PIMS, from which it is synced.
        Pims,
        /// In Flow, by the clinic: it has no PIMS.
        Flow,
    }
}

record! {
    /// One conversation of the client.
    ConversationLine of littermate::portal::ConversationLine {
        /// The conversation.
        conversation: ConversationCard,
        /// Whether it is about this pet, among others or alone.
        about_this_pet: bool,
    }
}

union! {
    /// The conversations of the client, for all pets, in the order of the history (CONV-3).
    ConversationsSection of littermate::portal::ConversationsSection {
        /// The section is drawn.
        Shown {
            /// The rule by which it is.
            rule: RuleId,
            /// What it shows.
            content: Vec<ConversationLine>,
        },
        /// The section is left out.
        Hidden {
            /// Every reason why.
            reasons: Vec<HiddenReason>,
        },
    }
}

explained! {
    /// Where name and contact details are changed.
    DetailsChange of littermate::portal::DetailsChange {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: DetailsChangeKind,
        /// The sentence for people, in English.
        detail: String,
    }
}

union! {
    /// Who changes name and contact details.
    DetailsChangeKind of littermate::portal::DetailsChangeKind {
        /// CONTACT-9: the clinic does, on request.
        Clinic,
    }
}

union! {
    /// When a vaccination expires. It decides how it is marked, so it is always said.
    Expiry of littermate::portal::Expiry {
        /// With the end of a day.
        On {
            /// The last day it holds.
            date: LocalDate,
        },
        /// On no day that is known.
        Unknown,
    }
}

explained! {
    /// One reason for which a section is hidden.
    HiddenReason of littermate::portal::HiddenReason {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: HiddenReasonKind,
        /// The sentence for people, in English.
        detail: String,
        /// Whether the reason is meant for staff (PORTAL-7). A page for the client has no such reason.
        for_staff: bool,
    }
}

union! {
    /// A reason for which a section is hidden.
    HiddenReasonKind of littermate::portal::HiddenReasonKind {
        /// The clinic has no page of information.
        NoClinicInfo,
        /// The client has no pets.
        NoPets,
        /// No website widget is turned on.
        WidgetsOff,
        /// No conversation is active.
        NoActiveConversation,
        /// No appointment to show starts now or later.
        NoUpcomingAppointments,
        /// Appointments are upcoming, but of types that the clinic did not make visible. Meant for staff.
        AppointmentTypesNotVisible,
        /// Appointments are upcoming, but of pets that are inactive or deceased. Meant for staff.
        AppointmentsOfInactivePets,
        /// No service of an active pet is due from today to six months from today.
        NoServicesDue,
        /// Services are due, but only of pets that are inactive or deceased. Meant for staff.
        ServicesOfInactivePets,
        /// The client uploaded no photo.
        NoPhoto,
        /// The clinic's PIMS has no ID cards.
        IdCardNotAvailable,
        /// The clinic's PIMS has no reminders under a pet.
        RemindersNotAvailable,
        /// No service is overdue or due within six months.
        NoReminders,
        /// The pet is no longer a patient: its page has no reminders.
        PetInactive,
        /// The pet is deceased: its page has neither reminders nor appointments.
        PetDeceased,
        /// The client has no conversations.
        NoConversations,
    }
}

union! {
    /// The active conversation (PORTAL-1). There are never two (CONV-2).
    HomeConversationSection of littermate::portal::HomeConversationSection {
        /// The section is drawn.
        Shown {
            /// The rule by which it is.
            rule: RuleId,
            /// What it shows.
            content: ConversationCard,
        },
        /// The section is left out.
        Hidden {
            /// Every reason why.
            reasons: Vec<HiddenReason>,
        },
    }
}

record! {
    /// The home page. Its sections are in the order in which they are to be drawn.
    HomePage of littermate::portal::HomePage {
        /// The link to the clinic's information.
        clinic_info: LinkSection,
        /// The pets.
        pets: PetsSection,
        /// The website widgets.
        widgets: WidgetsSection,
        /// The active conversation.
        conversation: HomeConversationSection,
        /// The upcoming appointments of all active pets.
        appointments: AppointmentsSection,
        /// The services due of all active pets.
        services: ServicesSection,
    }
}

record! {
    /// The ID card of a pet: what is on screen, and in its PDF.
    IdCard of littermate::portal::IdCard {
        /// The owner and the clinic.
        header: CardHeader,
        /// The signalment.
        signalment: Signalment,
        /// The record of each vaccine that holds longest today, or the latest where none holds, in the order in which the vaccines first stand in the records.
        vaccines: Vec<VaccineLine>,
    }
}

union! {
    /// The ID card, on the page of a pet and by itself (PORTAL-5).
    IdCardSection of littermate::portal::IdCardSection {
        /// The section is drawn.
        Shown {
            /// The rule by which it is.
            rule: RuleId,
            /// What it shows.
            content: IdCard,
        },
        /// The section is left out.
        Hidden {
            /// Every reason why.
            reasons: Vec<HiddenReason>,
        },
    }
}

union! {
    /// A link: the photo on the page of a pet (PORTAL-6), the clinic's information on home (PORTAL-1).
    LinkSection of littermate::portal::LinkSection {
        /// The section is drawn.
        Shown {
            /// The rule by which it is.
            rule: RuleId,
            /// What it shows.
            content: String,
        },
        /// The section is left out.
        Hidden {
            /// Every reason why.
            reasons: Vec<HiddenReason>,
        },
    }
}

record! {
    /// A pet in the list of pets, and at the head of its page.
    PetCard of littermate::portal::PetCard {
        /// The pet.
        pet: PetId,
        /// Its name.
        name: String,
        /// Its species, as the clinic calls it.
        species: String,
        /// Whether it is still a patient.
        status: PetStatus,
        /// Its photo; null where there is none.
        photo: Option<String>,
    }
}

record! {
    /// The pets of a client.
    PetList of littermate::portal::PetList {
        /// The active ones, in the order given.
        pets: Vec<PetCard>,
        /// The inactive and the deceased ones, in the order given, listed separately (PORTAL-9).
        inactive: Vec<PetCard>,
    }
}

record! {
    /// The page of a pet. Its sections are in the order in which they are to be drawn.
    PetPage of littermate::portal::PetPage {
        /// The pet.
        pet: PetCard,
        /// Its photo.
        photo: LinkSection,
        /// Its signalment, to read.
        signalment: Signalment,
        /// Its ID card.
        id_card: IdCardSection,
        /// Its upcoming appointments.
        appointments: AppointmentsSection,
        /// What is overdue and what is due.
        reminders: ServicesSection,
        /// The conversations of the client.
        conversations: ConversationsSection,
    }
}

union! {
    /// The pets, by PORTAL-9 where some of them are inactive or deceased, otherwise by PORTAL-1.
    PetsSection of littermate::portal::PetsSection {
        /// The section is drawn.
        Shown {
            /// The rule by which it is.
            rule: RuleId,
            /// What it shows.
            content: PetList,
        },
        /// The section is left out.
        Hidden {
            /// Every reason why.
            reasons: Vec<HiddenReason>,
        },
    }
}

union! {
    /// The photo of a pet.
    Photo of littermate::portal::Photo {
        /// There is none.
        None,
        /// One that the client uploaded.
        ByClient {
            /// Where the picture is.
            photo: String,
        },
    }
}

union! {
    /// What an upload does.
    PhotoAction of littermate::portal::PhotoAction {
        /// Show the photo in the portal.
        Show {
            /// The pet.
            pet: PetId,
            /// The photo.
            photo: String,
            /// The photo that it takes the place of; null where there was none.
            replaces: Option<String>,
        },
        /// Nothing: that photo shows already.
        Keep {
            /// The pet.
            pet: PetId,
            /// The photo.
            photo: String,
        },
    }
}

explained! {
    /// What removing the client's photo does, and that it stays in the portal.
    PhotoRemoval of littermate::portal::PhotoRemoval {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: PhotoRemovalAction,
        /// The sentence for people, in English.
        detail: String,
        /// Whether the removal is written to the PIMS: never.
        written_to_pims: bool,
    }
}

union! {
    /// What removing the client's photo does.
    PhotoRemovalAction of littermate::portal::PhotoRemovalAction {
        /// Remove the photo from the portal.
        Remove {
            /// The pet.
            pet: PetId,
            /// The photo that no longer shows.
            photo: String,
        },
        /// Nothing: the pet has no photo.
        NoPhoto {
            /// The pet.
            pet: PetId,
        },
    }
}

explained! {
    /// What an upload does, and that it stays in the portal.
    PhotoUpload of littermate::portal::PhotoUpload {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: PhotoAction,
        /// The sentence for people, in English.
        detail: String,
        /// Whether the photo is written to the PIMS: never.
        written_to_pims: bool,
    }
}

input! {
    /// Input of `portal.account`.
    PortalAccountInput of littermate::portal::ops::PortalAccountInput {
        /// The clinic.
        clinic: Clinic,
        /// The profile.
        client: Client,
        /// What the clinic knows of the client's numbers and address. Required: it can lock a switch.
        contact_book: ContactBook,
        /// Where the client reads the page.
        surface: AccountSurface,
    }
}

record! {
    /// Everything that the pages of one client's portal are made of. Each list has at most 10,000 entries.
    PortalFacts of littermate::portal::PortalFacts {
        /// The clinic.
        clinic: Clinic,
        /// What the clinic set for its portal.
        settings: PortalSettings,
        /// The owner and the clinic, as an ID card names them (PORTAL-5).
        card_header: CardHeader,
        /// The client's pets, inactive and deceased ones too, in the order they are to stand in.
        pets: Vec<PortalPet>,
        /// All conversations of the client, archived ones too.
        conversations: Vec<ConversationCard>,
        /// The appointments of the pets, past and cancelled ones too where the host has them.
        appointments: Vec<Appointment>,
        /// The services of the pets, completed ones too where the host has them.
        services: Vec<PetService>,
    }
}

input! {
    /// Input of `portal.home`.
    PortalHomeInput of littermate::portal::ops::PortalHomeInput {
        /// What the pages are made of.
        portal: PortalFacts,
        /// The day at the clinic.
        today: LocalDate,
        /// The moment: in UTC, at most one day before or after the day at the clinic (PORTAL-4).
        now: Instant,
        /// Whom the page is for (PORTAL-10).
        audience: Audience,
    }
}

input! {
    /// Input of `portal.id-card`.
    PortalIdCardInput of littermate::portal::ops::PortalIdCardInput {
        /// The clinic.
        clinic: Clinic,
        /// The owner and the clinic, as the card names them.
        header: CardHeader,
        /// The pet.
        pet: PortalPet,
        /// The day at the clinic.
        today: LocalDate,
    }
}

record! {
    /// Output of `portal.id-card`.
    PortalIdCardOutput of littermate::portal::ops::PortalIdCardOutput {
        /// The card, or why there is none.
        id_card: IdCardSection,
    }
}

record! {
    /// A pet with what its page shows.
    PortalPet of littermate::portal::PortalPet {
        /// The pet.
        pet: Pet,
        /// What more its signalment has.
        signalment: SignalmentFacts,
        /// Its photo.
        photo: Photo,
        /// Its vaccinations: every record there is, in any order.
        vaccinations: Vec<Vaccination>,
    }
}

input! {
    /// Input of `portal.pet`.
    PortalPetInput of littermate::portal::ops::PortalPetInput {
        /// What the pages are made of.
        portal: PortalFacts,
        /// The pet whose page it is.
        pet: PetId,
        /// The day at the clinic.
        today: LocalDate,
        /// The moment: in UTC, at most one day before or after the day at the clinic (PORTAL-4).
        now: Instant,
        /// Whom the page is for (PORTAL-10).
        audience: Audience,
    }
}

input! {
    /// Input of `portal.remove-photo`.
    PortalRemovePhotoInput of littermate::portal::ops::PortalRemovePhotoInput {
        /// The pet.
        pet: PetId,
        /// The photo that it has now.
        current: Photo,
    }
}

record! {
    /// What the clinic set for its portal.
    ///
    /// Whether it has service reminders on is not asked: the portal shows them all the same (PORTAL-3).
    PortalSettings of littermate::portal::PortalSettings {
        /// Where the clinic's information is; null where it has none.
        clinic_info: Option<String>,
        /// The website widgets, on or off.
        widgets: Vec<PortalWidget>,
        /// The types of appointments that clients can see (PORTAL-7).
        visible_appointment_types: Vec<AppointmentTypeId>,
    }
}

input! {
    /// Input of `portal.upload-photo`.
    PortalUploadPhotoInput of littermate::portal::ops::PortalUploadPhotoInput {
        /// The pet.
        pet: PetId,
        /// The photo that it has now.
        current: Photo,
        /// The photo that the client uploaded.
        photo: String,
    }
}

record! {
    /// A website widget option.
    PortalWidget of littermate::portal::PortalWidget {
        /// What it is called.
        label: String,
        /// Where it leads.
        link: String,
        /// Whether the clinic turned it on.
        on: bool,
    }
}

record! {
    /// One service, due or overdue.
    ServiceLine of littermate::portal::ServiceLine {
        /// The service.
        service: ServiceId,
        /// The pet.
        pet: PetId,
        /// The pet's name.
        pet_name: String,
        /// What the service is called.
        name: String,
        /// When it is due.
        due: LocalDate,
        /// Whether it is upcoming or overdue.
        due_status: DueStatus,
        /// The days from today to then; below zero where it is overdue.
        days: i64,
    }
}

union! {
    /// Services, on home (PORTAL-2) and on the page of a pet (PORTAL-3). The one that is due first is first; of two that are due on
    /// one day, the one whose id sorts first. Of the reasons why it is hidden, that of the PIMS is first.
    ServicesSection of littermate::portal::ServicesSection {
        /// The section is drawn.
        Shown {
            /// The rule by which it is.
            rule: RuleId,
            /// What it shows.
            content: Vec<ServiceLine>,
        },
        /// The section is left out.
        Hidden {
            /// Every reason why.
            reasons: Vec<HiddenReason>,
        },
    }
}

code! {
    /// The sex of a pet.
    Sex of littermate::portal::Sex {
        /// Female.
        Female,
        /// Male.
        Male,
        /// Not known.
        Unknown,
    }
}

record! {
    /// A signalment to show. It cannot be edited in the portal.
    Signalment of littermate::portal::Signalment {
        /// The rule that makes it read only: PORTAL-8.
        rule: RuleId,
        /// Where it is changed.
        changed_in: ChangedIn,
        /// The pet's name.
        name: String,
        /// The species, as the clinic calls it.
        species: String,
        /// The breed, where known.
        breed: Option<String>,
        /// The sex.
        sex: Sex,
        /// Whether it is spayed or neutered.
        altered: Altered,
        /// The colour, where known.
        color: Option<String>,
        /// The weight in grams, where known.
        weight_grams: Option<Count>,
        /// The date of birth, where known.
        date_of_birth: Option<LocalDate>,
        /// The age today; null where the date of birth is not known, or later than today.
        age: Option<Age>,
    }
}

record! {
    /// What a signalment has beside what every `Pet` has.
    SignalmentFacts of littermate::portal::SignalmentFacts {
        /// The breed, where known.
        breed: Option<String>,
        /// The sex.
        sex: Sex,
        /// Whether it is spayed or neutered.
        altered: Altered,
        /// The colour, where known.
        color: Option<String>,
        /// The weight in grams, where known.
        weight_grams: Option<Count>,
    }
}

record! {
    /// The record of one vaccination.
    Vaccination of littermate::portal::Vaccination {
        /// The vaccine. Two names that are equal when folded are one vaccine (PORTAL-5).
        vaccine: String,
        /// The day on which it was administered.
        administered_on: LocalDate,
        /// When it expires.
        expires: Expiry,
    }
}

record! {
    /// One vaccine on the card.
    VaccineLine of littermate::portal::VaccineLine {
        /// The vaccine, as the record that counts names it.
        vaccine: String,
        /// The day on which it was administered, by that record.
        administered_on: LocalDate,
        /// When that vaccination expires.
        expires: Expiry,
        /// Its state today.
        state: VaccineState,
    }
}

code! {
    /// The state of a vaccination today.
    VaccineState of littermate::portal::VaccineState {
        /// It holds: it expires today or later.
        Current,
        /// It expired before today.
        Expired,
        /// Nobody knows when it expires.
        ExpiryUnknown,
    }
}

record! {
    /// A website widget that is on.
    WidgetLine of littermate::portal::WidgetLine {
        /// What it is called.
        label: String,
        /// Where it leads.
        link: String,
    }
}

union! {
    /// The website widgets that are on, in the order given (PORTAL-1).
    WidgetsSection of littermate::portal::WidgetsSection {
        /// The section is drawn.
        Shown {
            /// The rule by which it is.
            rule: RuleId,
            /// What it shows.
            content: Vec<WidgetLine>,
        },
        /// The section is left out.
        Hidden {
            /// Every reason why.
            reasons: Vec<HiddenReason>,
        },
    }
}
