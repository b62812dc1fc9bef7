//! The home page of the portal, whole (PORTAL-1).

use crate::conversations::ConversationCard;
use crate::mirror::{record, union};
use crate::person::PetStatus;
use crate::portal::Hidden;
use crate::reminders::Place;
use crate::words::{AppointmentId, Instant, LocalDate, PetId, RuleId, ServiceId};

record! {
    /// The home page. Its sections are in the order in which they are to be drawn.
    HomePage of littermate::portal::HomePage {
        /// The link to the clinic's information.
        clinic_info: ClinicInfoSection,
        /// The pets.
        pets: PetsSection,
        /// The website widgets.
        widgets: WidgetsSection,
        /// The active conversation.
        conversation: HomeConversationSection,
        /// The upcoming appointments of all pets.
        appointments: AppointmentsSection,
        /// The services due of all active pets.
        services: ServicesSection,
    }
}

union! {
    /// The link to the clinic's information.
    ClinicInfoSection of littermate::portal::ClinicInfoSection {
        /// There is one.
        Shown {
            /// The rule: PORTAL-1.
            rule: RuleId,
            /// Where it leads.
            link: String,
        },
        /// There is none.
        Hidden {
            /// Why.
            because: Vec<Hidden>,
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

union! {
    /// The pets.
    PetsSection of littermate::portal::PetsSection {
        /// There are some.
        Shown {
            /// The rule: PORTAL-9, which sets some of them apart, else PORTAL-1.
            rule: RuleId,
            /// The active ones, in the order given.
            pets: Vec<PetCard>,
            /// The inactive and the deceased ones, in the order given, to stand apart.
            apart: Vec<PetCard>,
        },
        /// The client has none.
        Hidden {
            /// Why.
            because: Vec<Hidden>,
        },
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
    /// The website widgets.
    WidgetsSection of littermate::portal::WidgetsSection {
        /// Some are on.
        Shown {
            /// The rule: PORTAL-1.
            rule: RuleId,
            /// Those that are on, in the order given.
            widgets: Vec<WidgetLine>,
        },
        /// None is on.
        Hidden {
            /// Why.
            because: Vec<Hidden>,
        },
    }
}

union! {
    /// The active conversation.
    HomeConversationSection of littermate::portal::HomeConversationSection {
        /// There is one; there are never two (CONV-2).
        Shown {
            /// The rule: PORTAL-1.
            rule: RuleId,
            /// The conversation.
            conversation: ConversationCard,
        },
        /// None is active.
        Hidden {
            /// Why.
            because: Vec<Hidden>,
        },
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
    /// The upcoming appointments, on home and on the page of a pet.
    AppointmentsSection of littermate::portal::AppointmentsSection {
        /// There are some.
        Shown {
            /// The rule: PORTAL-7.
            rule: RuleId,
            /// The one that starts first, first; by id where two start together.
            appointments: Vec<AppointmentLine>,
        },
        /// There is none to show.
        Hidden {
            /// Why.
            because: Vec<Hidden>,
        },
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
        place: Place,
        /// The days from today to then; below zero where it is overdue.
        days: i64,
    }
}

union! {
    /// Services, on home and on the page of a pet.
    ServicesSection of littermate::portal::ServicesSection {
        /// There are some.
        Shown {
            /// The rule: PORTAL-2 on home, PORTAL-3 under a pet.
            rule: RuleId,
            /// The one that is due first, first; by id where two are due on one day.
            services: Vec<ServiceLine>,
        },
        /// There is none to show.
        Hidden {
            /// Why: every reason, that of the PIMS first.
            because: Vec<Hidden>,
        },
    }
}
