//! The page of a pet, whole, and its ID card (PORTAL-3, PORTAL-5 to PORTAL-8).

use crate::conversations::ConversationCard;
use crate::mirror::{code, record, union};
use crate::portal::{Altered, Expiry, Hidden, Sex};
use crate::portal_home::{AppointmentsSection, PetCard, ServicesSection};
use crate::words::{Count, LocalDate, PetId, RuleId};

record! {
    /// The page of a pet. Its sections are in the order in which they are to be drawn.
    PetPage of littermate::portal::PetPage {
        /// The pet.
        pet: PetCard,
        /// Its photo.
        photo: PhotoSection,
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
    /// The conversations of the client, for all pets (CONV-3).
    ConversationsSection of littermate::portal::ConversationsSection {
        /// There are some.
        Shown {
            /// The rule: CONV-3.
            rule: RuleId,
            /// All of them, in the order of the history.
            conversations: Vec<ConversationLine>,
        },
        /// There is none.
        Hidden {
            /// Why.
            because: Vec<Hidden>,
        },
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
    /// Where a signalment is changed. Nowhere in the portal.
    ChangedIn of littermate::portal::ChangedIn {
        /// In the PIMS, from which it is synced.
        Pims,
        /// In Flow, by the clinic: it has no PIMS.
        Flow,
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
        colour: Option<String>,
        /// The weight in grams, where known.
        weight_grams: Option<Count>,
        /// The date of birth, where known.
        born: Option<LocalDate>,
        /// The age today; null where the date of birth is not known, or later than today.
        age: Option<Age>,
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
        ExpiryNotKnown,
    }
}

record! {
    /// One vaccine on the card.
    VaccineLine of littermate::portal::VaccineLine {
        /// The vaccine, as the latest record calls it.
        vaccine: String,
        /// The day it was given last.
        given: LocalDate,
        /// When that expires.
        expires: Expiry,
        /// Its state today.
        state: VaccineState,
    }
}

union! {
    /// The ID card, on the page of a pet and by itself.
    IdCardSection of littermate::portal::IdCardSection {
        /// The card: what its PDF has, too.
        Shown {
            /// The rule: PORTAL-5.
            rule: RuleId,
            /// The signalment.
            signalment: Signalment,
            /// The latest record of each vaccine, in the order in which the vaccines first stand in the records.
            vaccines: Vec<VaccineLine>,
        },
        /// There is none.
        Hidden {
            /// Why.
            because: Vec<Hidden>,
        },
    }
}

union! {
    /// The photo on the page of a pet.
    PhotoSection of littermate::portal::PhotoSection {
        /// There is one.
        Shown {
            /// The rule: PORTAL-6.
            rule: RuleId,
            /// Where the picture is.
            photo: String,
        },
        /// There is none; one can be uploaded.
        Hidden {
            /// Why.
            because: Vec<Hidden>,
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

record! {
    /// What an upload does, and that it stays in the portal.
    PhotoUpload of littermate::portal::PhotoUpload {
        /// The rule: PORTAL-6.
        rule: RuleId,
        /// What to do.
        action: PhotoAction,
        /// Whether the photo is written to the PIMS: never.
        written_to_pims: bool,
        /// An English sentence.
        detail: String,
    }
}

record! {
    /// Output of `portal.id-card`.
    PortalIdCardOutput of littermate::portal::ops::PortalIdCardOutput {
        /// The card, or why there is none.
        id_card: IdCardSection,
    }
}
