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
    /// A notice on the account page.
    AccountNotice of littermate::portal::AccountNotice {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: AccountNoticeKind,
        /// The English sentence for people.
        detail: String,
    }
}

union! {
    /// What the client should know about an opt-out.
    AccountNoticeKind of littermate::portal::AccountNoticeKind {
        /// CONTACT-11: the primary phone texted STOP. START from that phone lifts it; the portal cannot.
        OptedOutByKeyword {
            /// The key of the phone.
            phone: PhoneKey,
        },
        /// CONTACT-10: an opt-out of text messages is in force. START from any opted-out phone of the client, or the switch, lifts
        /// it.
        OptedOut {
            /// The client's phones that texted STOP; empty if only the switch is off.
            phones: Vec<PhoneKey>,
        },
        /// CONTACT-21: email to the client's address bounced permanently. Staff or a successful delivery lifts the suppression; the
        /// portal cannot.
        EmailBounced,
    }
}

record! {
    /// The account page of a client.
    AccountPage of littermate::portal::AccountPage {
        /// The client's name. Read only.
        name: PersonName,
        /// The client's email address, if any. Read only.
        email: Option<Email>,
        /// The client's phones with the primary one marked. Read only.
        phones: Vec<Phone>,
        /// Where name and contact data are changed.
        changed_by: DetailsChange,
        /// The switch for text messages; null in the app. Shows the effect: off and locked while the primary phone is opted out.
        text: Option<AccountSwitch>,
        /// The switch for email; null in the app.
        email_messages: Option<AccountSwitch>,
        /// Whether push notifications are on; null in the browser.
        push: Option<bool>,
        /// The current opt-out of text messages, if any.
        opt_out: Option<AccountNotice>,
    }
}

code! {
    /// Where the client reads the account page.
    AccountSurface of littermate::portal::AccountSurface {
        /// The portal in a browser, where the client switches text and email (CONTACT-9).
        Browser,
        /// The app, where the client switches push notifications (CONTACT-8).
        App,
    }
}

record! {
    /// A switch of the account page.
    AccountSwitch of littermate::portal::AccountSwitch {
        /// Whether the switch is on.
        on: bool,
        /// Set if the client cannot use the switch here; says what to do instead.
        lock: Option<AccountNotice>,
    }
}

record! {
    /// The age of a pet in completed calendar months.
    Age of littermate::portal::Age {
        /// Completed years since the date of birth.
        years: u32,
        /// Completed months beyond the years, 0 to 11.
        months: u32,
    }
}

code! {
    /// Whether a pet is spayed or neutered.
    Altered of littermate::portal::Altered {
        /// The pet is spayed or neutered.
        Yes,
        /// The pet is intact.
        No,
        /// It is not known whether the pet is altered.
        Unknown,
    }
}

record! {
    /// An appointment of a pet.
    Appointment of littermate::portal::Appointment {
        /// The id of the appointment.
        id: AppointmentId,
        /// The id of the pet.
        pet: PetId,
        /// The type of the appointment, which the clinic may show or hide (PORTAL-7).
        appointment_type: AppointmentTypeId,
        /// The title of the appointment: `Annual exam`.
        title: String,
        /// The moment when the appointment starts.
        starts_at: Instant,
        /// Whether the appointment was cancelled. Required: it can hide the appointment.
        cancelled: bool,
    }
}

record! {
    /// One line of the list of upcoming appointments.
    AppointmentLine of littermate::portal::AppointmentLine {
        /// The id of the appointment.
        appointment: AppointmentId,
        /// The id of the pet.
        pet: PetId,
        /// The name of the pet.
        pet_name: String,
        /// The title of the appointment.
        title: String,
        /// The moment when the appointment starts.
        starts_at: Instant,
    }
}

union! {
    /// The upcoming appointments, on the home page or the page of a pet, sorted by start and then by id (PORTAL-7).
    AppointmentsSection of littermate::portal::AppointmentsSection {
        /// The section is shown.
        Shown {
            /// The rule by which it is shown.
            rule: RuleId,
            /// The content to draw.
            content: Vec<AppointmentLine>,
        },
        /// The section is hidden.
        Hidden {
            /// Every reason why the section is hidden.
            reasons: Vec<HiddenReason>,
        },
    }
}

record! {
    /// The owner and the clinic as an ID card shows them (PORTAL-5).
    CardHeader of littermate::portal::CardHeader {
        /// The name of the pet's owner: the client whose portal it is.
        owner: PersonName,
        /// The name of the clinic.
        clinic: String,
        /// The phone number of the clinic in E.164; null if the card has none.
        clinic_phone: Option<String>,
    }
}

code! {
    /// Where a signalment is changed. It cannot be changed in the portal.
    ChangedIn of littermate::portal::ChangedIn {
        /// In the PIMS, from which it is synced.
        Pims,
        /// In Flow, by the clinic, which has no PIMS.
        Flow,
    }
}

record! {
    /// A conversation on the page of a pet.
    ConversationLine of littermate::portal::ConversationLine {
        /// The conversation and the pets it is about.
        conversation: ConversationCard,
        /// Whether the conversation is about this pet, alone or among others.
        about_this_pet: bool,
    }
}

union! {
    /// The conversations of the client for all pets, in the order of the history (CONV-3).
    ConversationsSection of littermate::portal::ConversationsSection {
        /// The section is shown.
        Shown {
            /// The rule by which it is shown.
            rule: RuleId,
            /// The content to draw.
            content: Vec<ConversationLine>,
        },
        /// The section is hidden.
        Hidden {
            /// Every reason why the section is hidden.
            reasons: Vec<HiddenReason>,
        },
    }
}

explained! {
    /// Where name and contact data are changed.
    DetailsChange of littermate::portal::DetailsChange {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: DetailsChangeKind,
        /// The English sentence for people.
        detail: String,
    }
}

union! {
    /// Who changes name and contact data.
    DetailsChangeKind of littermate::portal::DetailsChangeKind {
        /// CONTACT-9: the clinic changes them, on request.
        Clinic,
    }
}

union! {
    /// When a vaccination expires. Required: it decides how the vaccination is marked.
    Expiry of littermate::portal::Expiry {
        /// It expires at the end of a date.
        On {
            /// The last day on which it is current.
            date: LocalDate,
        },
        /// The expiry date is not known.
        Unknown,
    }
}

explained! {
    /// A reason why a section is hidden.
    HiddenReason of littermate::portal::HiddenReason {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: HiddenReasonKind,
        /// The English sentence for people.
        detail: String,
        /// Whether the reason is for staff only (PORTAL-7). A page for the client contains no such reason.
        for_staff: bool,
    }
}

union! {
    /// The kinds of reasons why a section is hidden.
    HiddenReasonKind of littermate::portal::HiddenReasonKind {
        /// The clinic has no information page.
        NoClinicInfo,
        /// The client has no pets.
        NoPets,
        /// No website widget is turned on.
        WidgetsOff,
        /// No conversation is active.
        NoActiveConversation,
        /// No visible appointment is upcoming.
        NoUpcomingAppointments,
        /// There are upcoming appointments, but of types that the clinic did not make visible. For staff only.
        AppointmentTypesNotVisible,
        /// There are upcoming appointments, but of inactive or deceased pets. For staff only.
        AppointmentsOfInactivePets,
        /// No service of an active pet is due within six months from today.
        NoServicesDue,
        /// Services are due, but only of inactive or deceased pets. For staff only.
        ServicesOfInactivePets,
        /// The client uploaded no photo.
        NoPhoto,
        /// The clinic's PIMS does not support ID cards.
        IdCardNotAvailable,
        /// The clinic's PIMS does not support reminders under a pet.
        RemindersNotAvailable,
        /// No service is overdue or due within six months.
        NoReminders,
        /// The pet is inactive: its page has no reminders.
        PetInactive,
        /// The pet is deceased: its page has neither reminders nor appointments.
        PetDeceased,
        /// The client has no conversations.
        NoConversations,
    }
}

union! {
    /// The active conversation (PORTAL-1). There is at most one (CONV-2).
    HomeConversationSection of littermate::portal::HomeConversationSection {
        /// The section is shown.
        Shown {
            /// The rule by which it is shown.
            rule: RuleId,
            /// The content to draw.
            content: ConversationCard,
        },
        /// The section is hidden.
        Hidden {
            /// Every reason why the section is hidden.
            reasons: Vec<HiddenReason>,
        },
    }
}

record! {
    /// The home page. Its sections are in display order.
    HomePage of littermate::portal::HomePage {
        /// The URL of the clinic's information page.
        clinic_info: LinkSection,
        /// The client's pets (PORTAL-9).
        pets: PetsSection,
        /// The website widgets that are on.
        widgets: WidgetsSection,
        /// The active conversation, if any.
        conversation: HomeConversationSection,
        /// The upcoming appointments of all active pets.
        appointments: AppointmentsSection,
        /// The services due of all active pets.
        services: ServicesSection,
    }
}

record! {
    /// The ID card of a pet, for display and for its PDF.
    IdCard of littermate::portal::IdCard {
        /// The owner and the clinic.
        header: CardHeader,
        /// Breed, sex, color, weight and age of the pet.
        signalment: Signalment,
        /// The record of each vaccine that is current longest, or the latest if none is current, in the order in which the vaccines
        /// first appear.
        vaccines: Vec<VaccineLine>,
    }
}

union! {
    /// The ID card, as a section of the page of a pet or alone (PORTAL-5).
    IdCardSection of littermate::portal::IdCardSection {
        /// The section is shown.
        Shown {
            /// The rule by which it is shown.
            rule: RuleId,
            /// The content to draw.
            content: IdCard,
        },
        /// The section is hidden.
        Hidden {
            /// Every reason why the section is hidden.
            reasons: Vec<HiddenReason>,
        },
    }
}

union! {
    /// A URL: the photo of a pet (PORTAL-6), or the clinic's information page (PORTAL-1).
    LinkSection of littermate::portal::LinkSection {
        /// The section is shown.
        Shown {
            /// The rule by which it is shown.
            rule: RuleId,
            /// The content to draw.
            content: String,
        },
        /// The section is hidden.
        Hidden {
            /// Every reason why the section is hidden.
            reasons: Vec<HiddenReason>,
        },
    }
}

record! {
    /// A pet in the list of pets, and at the top of its page.
    PetCard of littermate::portal::PetCard {
        /// The id of the pet.
        pet: PetId,
        /// The name of the pet.
        name: String,
        /// The species as the clinic writes it.
        species: String,
        /// Whether the pet is a current patient.
        status: PetStatus,
        /// The URL of the photo; null if there is none.
        photo: Option<String>,
    }
}

record! {
    /// The pets of a client on the home page.
    PetList of littermate::portal::PetList {
        /// The active pets, in the order of the input.
        pets: Vec<PetCard>,
        /// The inactive and deceased pets, in the order of the input, listed separately (PORTAL-9).
        inactive: Vec<PetCard>,
    }
}

record! {
    /// The page of a pet. Its sections are in display order.
    PetPage of littermate::portal::PetPage {
        /// The pet that the page is about.
        pet: PetCard,
        /// The photo that the client uploaded (PORTAL-6).
        photo: LinkSection,
        /// The pet's signalment, read only (PORTAL-8).
        signalment: Signalment,
        /// The pet's ID card (PORTAL-5).
        id_card: IdCardSection,
        /// The pet's upcoming appointments (PORTAL-7).
        appointments: AppointmentsSection,
        /// Overdue and due services (PORTAL-3).
        reminders: ServicesSection,
        /// The conversations of the client.
        conversations: ConversationsSection,
    }
}

union! {
    /// The pets. The rule is PORTAL-9 if some are inactive or deceased, otherwise PORTAL-1.
    PetsSection of littermate::portal::PetsSection {
        /// The section is shown.
        Shown {
            /// The rule by which it is shown.
            rule: RuleId,
            /// The content to draw.
            content: PetList,
        },
        /// The section is hidden.
        Hidden {
            /// Every reason why the section is hidden.
            reasons: Vec<HiddenReason>,
        },
    }
}

union! {
    /// The photo of a pet in the portal.
    Photo of littermate::portal::Photo {
        /// The pet has no photo.
        None,
        /// The client uploaded a photo.
        ByClient {
            /// The URL of the photo.
            photo: String,
        },
    }
}

union! {
    /// What the upload of a photo does.
    PhotoAction of littermate::portal::PhotoAction {
        /// Show the photo in the portal.
        Show {
            /// The id of the pet.
            pet: PetId,
            /// The URL of the photo.
            photo: String,
            /// The photo that it replaces; null if there was none.
            replaces: Option<String>,
        },
        /// Nothing: that photo is already shown.
        Keep {
            /// The id of the pet.
            pet: PetId,
            /// The URL of the photo.
            photo: String,
        },
    }
}

explained! {
    /// Output of `portal.remove-photo`: what the removal does, and the rule.
    PhotoRemoval of littermate::portal::PhotoRemoval {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: PhotoRemovalAction,
        /// The English sentence for people.
        detail: String,
        /// Whether the removal is written to the PIMS: always false.
        written_to_pims: bool,
    }
}

union! {
    /// What the removal of a photo does.
    PhotoRemovalAction of littermate::portal::PhotoRemovalAction {
        /// Remove the photo from the portal.
        Remove {
            /// The id of the pet.
            pet: PetId,
            /// The photo that is no longer shown.
            photo: String,
        },
        /// Nothing: the pet has no photo.
        NoPhoto {
            /// The id of the pet.
            pet: PetId,
        },
    }
}

explained! {
    /// Output of `portal.upload-photo`: what the upload does, and the rule.
    PhotoUpload of littermate::portal::PhotoUpload {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: PhotoAction,
        /// The English sentence for people.
        detail: String,
        /// Whether the photo is written to the PIMS: always false.
        written_to_pims: bool,
    }
}

input! {
    /// Input of `portal.account`: the profile, its contact-book entries and the surface.
    PortalAccountInput of littermate::portal::ops::PortalAccountInput {
        /// The clinic whose portal it is.
        clinic: Clinic,
        /// The profile of the client who reads the page.
        client: Client,
        /// The contact-book entries of the client's phones and email address. Required: an entry can lock a switch.
        contact_book: ContactBook,
        /// Whether the client reads the page in a browser or in the app.
        surface: AccountSurface,
    }
}

record! {
    /// The facts from which the pages of a client's portal are made. Each list has at most 10,000 entries.
    PortalFacts of littermate::portal::PortalFacts {
        /// The clinic whose portal it is.
        clinic: Clinic,
        /// The clinic's settings for its portal.
        settings: PortalSettings,
        /// The owner and the clinic as an ID card shows them (PORTAL-5).
        card_header: CardHeader,
        /// The client's pets, including inactive and deceased ones, in display order.
        pets: Vec<PortalPet>,
        /// All conversations of the client, including archived ones.
        conversations: Vec<ConversationCard>,
        /// The appointments of the pets. Past and cancelled ones may be included.
        appointments: Vec<Appointment>,
        /// The services of the pets. Completed ones may be included.
        services: Vec<PetService>,
    }
}

input! {
    /// Input of `portal.home`: the facts of the portal, the day and the moment.
    PortalHomeInput of littermate::portal::ops::PortalHomeInput {
        /// The facts from which the pages are made.
        portal: PortalFacts,
        /// The date at the clinic.
        today: LocalDate,
        /// The current moment. Its UTC date is at most one day from the date at the clinic (PORTAL-4).
        now: Instant,
        /// The audience of the page (PORTAL-10).
        audience: Audience,
    }
}

input! {
    /// Input of `portal.id-card`: the pet, the header of the card and the day.
    PortalIdCardInput of littermate::portal::ops::PortalIdCardInput {
        /// The clinic, whose PIMS decides whether there is a card (PIMS-3).
        clinic: Clinic,
        /// The owner and the clinic as the card shows them.
        header: CardHeader,
        /// The pet that the card is for.
        pet: PortalPet,
        /// The date at the clinic.
        today: LocalDate,
    }
}

record! {
    /// Output of `portal.id-card`: the card, shown or hidden.
    PortalIdCardOutput of littermate::portal::ops::PortalIdCardOutput {
        /// The card, or the reasons why there is none.
        id_card: IdCardSection,
    }
}

record! {
    /// A pet with the facts that its page shows.
    PortalPet of littermate::portal::PortalPet {
        /// The pet as on its profile.
        pet: Pet,
        /// The facts of the pet's signalment.
        signalment: SignalmentFacts,
        /// The photo that the client uploaded, if any.
        photo: Photo,
        /// The vaccination records, in any order.
        vaccinations: Vec<Vaccination>,
    }
}

input! {
    /// Input of `portal.pet`: the facts of the portal, the pet, the day and the moment.
    PortalPetInput of littermate::portal::ops::PortalPetInput {
        /// The facts from which the pages are made.
        portal: PortalFacts,
        /// The id of the pet.
        pet: PetId,
        /// The date at the clinic.
        today: LocalDate,
        /// The current moment. Its UTC date is at most one day from the date at the clinic (PORTAL-4).
        now: Instant,
        /// The audience of the page (PORTAL-10).
        audience: Audience,
    }
}

input! {
    /// Input of `portal.remove-photo`: the pet and its current photo.
    PortalRemovePhotoInput of littermate::portal::ops::PortalRemovePhotoInput {
        /// The id of the pet.
        pet: PetId,
        /// The current photo of the pet.
        current: Photo,
    }
}

record! {
    /// The clinic's settings for its portal.
    ///
    /// Whether service reminders are on does not matter: the portal shows services regardless (PORTAL-3).
    PortalSettings of littermate::portal::PortalSettings {
        /// The URL of the clinic's information page; null if there is none.
        clinic_info: Option<String>,
        /// The website widgets, on or off.
        widgets: Vec<PortalWidget>,
        /// The types of appointments that clients can see (PORTAL-7).
        visible_appointment_types: Vec<AppointmentTypeId>,
    }
}

input! {
    /// Input of `portal.upload-photo`: the pet, its current photo and the new one.
    PortalUploadPhotoInput of littermate::portal::ops::PortalUploadPhotoInput {
        /// The id of the pet.
        pet: PetId,
        /// The current photo of the pet.
        current: Photo,
        /// The URL of the uploaded photo.
        photo: String,
    }
}

record! {
    /// A website widget of the portal's home page.
    PortalWidget of littermate::portal::PortalWidget {
        /// The label of the widget.
        label: String,
        /// The URL that the widget opens.
        link: String,
        /// Whether the clinic turned the widget on.
        on: bool,
    }
}

record! {
    /// A service that is due or overdue.
    ServiceLine of littermate::portal::ServiceLine {
        /// The id of the service.
        service: ServiceId,
        /// The id of the pet.
        pet: PetId,
        /// The name of the pet.
        pet_name: String,
        /// The name of the service.
        name: String,
        /// The date on which it is due.
        due: LocalDate,
        /// Whether it is upcoming or overdue.
        due_status: DueStatus,
        /// Days from today to the due date; negative if it is overdue.
        days: i64,
    }
}

union! {
    /// Services on the home page (PORTAL-2) or the page of a pet (PORTAL-3), sorted by due date and then by id. If hidden for
    /// several reasons, that of the PIMS is first.
    ServicesSection of littermate::portal::ServicesSection {
        /// The section is shown.
        Shown {
            /// The rule by which it is shown.
            rule: RuleId,
            /// The content to draw.
            content: Vec<ServiceLine>,
        },
        /// The section is hidden.
        Hidden {
            /// Every reason why the section is hidden.
            reasons: Vec<HiddenReason>,
        },
    }
}

code! {
    /// The sex of a pet.
    Sex of littermate::portal::Sex {
        /// The pet is female.
        Female,
        /// The pet is male.
        Male,
        /// The sex is not known.
        Unknown,
    }
}

record! {
    /// The signalment of a pet for display. It cannot be edited in the portal.
    Signalment of littermate::portal::Signalment {
        /// The rule that makes it read only: PORTAL-8.
        rule: RuleId,
        /// Where it is changed.
        changed_in: ChangedIn,
        /// The name of the pet.
        name: String,
        /// The species as the clinic writes it.
        species: String,
        /// The breed, if known.
        breed: Option<String>,
        /// The sex of the pet.
        sex: Sex,
        /// Whether the pet is spayed or neutered.
        altered: Altered,
        /// The color, if known.
        color: Option<String>,
        /// The weight in grams, if known.
        weight_grams: Option<Count>,
        /// The date of birth, if known.
        date_of_birth: Option<LocalDate>,
        /// The age today; null if the date of birth is unknown or later than today.
        age: Option<Age>,
    }
}

record! {
    /// The facts of a signalment that a `Pet` does not contain.
    SignalmentFacts of littermate::portal::SignalmentFacts {
        /// The breed, if known.
        breed: Option<String>,
        /// The sex of the pet.
        sex: Sex,
        /// Whether the pet is spayed or neutered.
        altered: Altered,
        /// The color, if known.
        color: Option<String>,
        /// The weight in grams, if known.
        weight_grams: Option<Count>,
    }
}

record! {
    /// A record of one vaccination.
    Vaccination of littermate::portal::Vaccination {
        /// The name of the vaccine. Names that are equal when folded are the same vaccine (PORTAL-5).
        vaccine: String,
        /// The day on which it was administered.
        administered_on: LocalDate,
        /// When the vaccination expires, if known.
        expires: Expiry,
    }
}

record! {
    /// A vaccine on the card.
    VaccineLine of littermate::portal::VaccineLine {
        /// The vaccine, as named in its record.
        vaccine: String,
        /// The day on which it was administered.
        administered_on: LocalDate,
        /// When the vaccination expires.
        expires: Expiry,
        /// Whether the vaccination is current today.
        state: VaccineState,
    }
}

code! {
    /// The state of a vaccination on a day.
    VaccineState of littermate::portal::VaccineState {
        /// It is current: it expires today or later.
        Current,
        /// It expired before today.
        Expired,
        /// It is not known when it expires.
        ExpiryUnknown,
    }
}

record! {
    /// A website widget that is on.
    WidgetLine of littermate::portal::WidgetLine {
        /// The label of the widget.
        label: String,
        /// The URL that the widget opens.
        link: String,
    }
}

union! {
    /// The website widgets that are on, in the order of the input (PORTAL-1).
    WidgetsSection of littermate::portal::WidgetsSection {
        /// The section is shown.
        Shown {
            /// The rule by which it is shown.
            rule: RuleId,
            /// The content to draw.
            content: Vec<WidgetLine>,
        },
        /// The section is hidden.
        Hidden {
            /// Every reason why the section is hidden.
            reasons: Vec<HiddenReason>,
        },
    }
}
