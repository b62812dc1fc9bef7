//! What the pages of the pet portal are made of, and why a section of one is hidden.

use crate::clinic::Clinic;
use crate::conversations::ConversationCard;
use crate::mirror::{code, record, union};
use crate::person::Pet;
use crate::reminders::Service;
use crate::words::{AppointmentId, AppointmentTypeId, Count, Instant, LocalDate, PetId, RuleId};

record! {
    /// Everything that the pages of one client's portal are made of. Each list has at most 10,000 entries.
    PortalFacts of littermate::portal::PortalFacts {
        /// The clinic.
        clinic: Clinic,
        /// What the clinic set for its portal.
        settings: PortalSettings,
        /// The client's pets, inactive and deceased ones too, in the order they are to stand in.
        pets: Vec<PortalPet>,
        /// All conversations of the client, archived ones too.
        conversations: Vec<ConversationCard>,
        /// The appointments of the pets, past and cancelled ones too where the host has them.
        appointments: Vec<Appointment>,
        /// The services of the pets, completed ones too where the host has them.
        services: Vec<Service>,
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
        widgets: Vec<Widget>,
        /// The types of appointments that clients can see (PORTAL-7).
        visible_appointment_types: Vec<AppointmentTypeId>,
    }
}

record! {
    /// A website widget option.
    Widget of littermate::portal::Widget {
        /// What it is called.
        label: String,
        /// Where it leads.
        link: String,
        /// Whether the clinic turned it on.
        on: bool,
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
    /// What a signalment has beside what every `Pet` has.
    SignalmentFacts of littermate::portal::SignalmentFacts {
        /// The breed, where known.
        breed: Option<String>,
        /// The sex.
        sex: Sex,
        /// Whether it is spayed or neutered.
        altered: Altered,
        /// The colour, where known.
        colour: Option<String>,
        /// The weight in grams, where known.
        weight_grams: Option<Count>,
    }
}

union! {
    /// The photo of a pet.
    Photo of littermate::portal::Photo {
        /// There is none.
        None {},
        /// One that the client uploaded.
        ByClient {
            /// Where the picture is.
            photo: String,
        },
    }
}

record! {
    /// The record of one vaccination.
    Vaccination of littermate::portal::Vaccination {
        /// The vaccine. Two names that differ only in case and in the blanks around them are one vaccine.
        vaccine: String,
        /// The day it was given.
        given: LocalDate,
        /// When it expires.
        expires: Expiry,
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
        NotKnown {},
    }
}

code! {
    /// A reason for which a section is hidden.
    HiddenReason of littermate::portal::HiddenReason {
        /// The clinic has no page of information.
        NoClinicInfo,
        /// The client has no pets.
        NoPets,
        /// No website widget is turned on.
        WidgetsOff,
        /// No conversation is active.
        NoActiveConversation,
        /// No appointment starts now or later.
        NoUpcomingAppointments,
        /// Appointments are upcoming, but of types that the clinic did not make visible.
        AppointmentTypesNotVisible,
        /// No service is due from today to six months from today.
        NoServicesDue,
        /// Services are due, but only of pets that are inactive or deceased.
        OnlyOfPetsApart,
        /// The client uploaded no photo.
        NoPhoto,
        /// The clinic's PIMS has no ID cards.
        IdCardNotAvailable,
        /// The clinic's PIMS has no reminders under a pet.
        RemindersNotAvailable,
        /// No service is overdue or due within six months.
        NoReminders,
        /// The pet is no longer a patient.
        PetInactive,
        /// The pet is deceased.
        PetDeceased,
        /// The client has no conversations.
        NoConversations,
    }
}

record! {
    /// One reason for which a section is hidden.
    Hidden of littermate::portal::Hidden {
        /// The reason.
        reason: HiddenReason,
        /// The rule.
        rule: RuleId,
        /// An English sentence.
        detail: String,
    }
}
