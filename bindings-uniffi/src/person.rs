//! What a client has: name, email, preferences, pets, memberships.

use crate::mirror::{code, record, union};
use crate::words::{AppointmentId, Instant, LocalDate, MembershipId, PetId};

record! {
    /// The name of a person. First and last name travel together.
    PersonName of littermate::client::PersonName {
        /// First name; may be empty.
        first: String,
        /// Last name; may be empty.
        last: String,
    }
}

record! {
    /// An email address, and whether mail can be sent to it as far as its form tells.
    Email of littermate::email::Email {
        /// The address as written, without the blanks around it.
        as_written: String,
        /// Whether it has the form of an address (RFC 5321). One that has not is kept and marked, never dropped.
        valid: bool,
    }
}

code! {
    /// A channel that a contact option switches.
    Channel of littermate::contact::Channel {
        /// Text messages to the primary number.
        Text,
        /// Mail to the email address.
        Email,
    }
}

union! {
    /// Whether a channel is on for a client, and if not, who switched it off and when (CONTACT-7, CONTACT-11).
    ///
    /// A keyword opt-out is not here: it belongs to the number it came from.
    Preference of littermate::contact::Preference {
        /// On, as it is by default.
        On {},
        /// The client switched it off, in the portal or the app.
        OffByClient {
            /// When, where that is known.
            at: Option<Instant>,
        },
        /// Staff switched it off.
        OffByStaff {
            /// When, where that is known.
            at: Option<Instant>,
        },
    }
}

union! {
    /// Whether push notifications reach the client's app. It is the client's to switch, in the app (CONTACT-8).
    PushPreference of littermate::contact::PushPreference {
        /// The client has no app, or has not set push up in it.
        NotSetUp {},
        /// On.
        On {},
        /// The client switched it off in the app.
        OffByClient {
            /// When, where that is known.
            at: Option<Instant>,
        },
    }
}

record! {
    /// The contact preferences of a client.
    ///
    /// In JSON the last two may be left out, and are not written where they are as nobody has switched them: push not set
    /// up, and surveys on.
    ContactPreferences of littermate::contact::ContactPreferences {
        /// Text messages.
        text: Preference,
        /// Mail.
        email: Preference,
        /// Push notifications (CONTACT-8).
        #[serde(skip_serializing_if = "PushPreference::is_not_set_up")]
        push: PushPreference,
        /// NPS surveys (CONTACT-14).
        #[serde(skip_serializing_if = "Preference::is_on")]
        nps: Preference,
    }
}

impl PushPreference {
    /// As the library leaves it out of JSON.
    const fn is_not_set_up(&self) -> bool {
        matches!(self, Self::NotSetUp {})
    }
}

impl Preference {
    /// As the library leaves it out of JSON.
    const fn is_on(&self) -> bool {
        matches!(self, Self::On {})
    }
}

record! {
    /// A pet of a client.
    Pet of littermate::pet::Pet {
        /// Its id.
        id: PetId,
        /// Its name.
        name: String,
        /// Its species, as the clinic calls it: `dog`, `Canine`.
        species: String,
        /// Its date of birth, where known.
        born: Option<LocalDate>,
        /// Whether it is still a patient.
        status: PetStatus,
        /// Its upcoming appointments. They go where the pet goes (MERGE-34); past ones stay where they were.
        upcoming_appointments: Vec<AppointmentId>,
    }
}

code! {
    /// Whether a pet is still a patient.
    PetStatus of littermate::pet::PetStatus {
        /// A patient.
        Active,
        /// No longer a patient.
        Inactive,
        /// Deceased.
        Deceased,
    }
}

record! {
    /// A care membership of a client.
    Membership of littermate::membership::Membership {
        /// Its id.
        id: MembershipId,
        /// Its state.
        status: MembershipStatus,
    }
}

code! {
    /// The state of a care membership.
    MembershipStatus of littermate::membership::MembershipStatus {
        /// Running.
        Active,
        /// Paused.
        Paused,
        /// A payment is outstanding.
        PastDue,
        /// Cancelled, and running to the end of its term.
        CancelledRunning,
        /// Over.
        Ended,
        /// The host does not know. It counts as not ended.
        Unknown,
    }
}
