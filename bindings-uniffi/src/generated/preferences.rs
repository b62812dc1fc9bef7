//! Mirrors of `littermate::preferences`. Written by `cargo xtask generate`; do not edit.

use super::{KeywordOptOut, Line};
use crate::ids::{Instant, PhoneKey};
use crate::mirror::{code, record, union};

code! {
    /// A channel that a contact option switches.
    Channel of littermate::model::preferences::Channel {
        /// Text messages to the primary number.
        Text,
        /// Mail to the email address.
        Email,
    }
}

record! {
    /// What a profile remembers so that the nightly sync undoes nothing that was decided in Flow (CONTACT-6).
    ///
    /// Empty on a profile where nothing was, and then not written at all.
    ContactMemory of littermate::model::preferences::ContactMemory {
        /// Numbers that are no longer on the profile, each once.
        #[uniffi(default = [])]
        phones: Vec<RememberedPhone>,
        /// The number that the PIMS marks as primary, where Flow has decided otherwise. The sync passes over that mark until
        /// the PIMS marks another.
        #[uniffi(default = None)]
        primary: Option<PhoneKey>,
    }
}

record! {
    /// The contact preferences of a client.
    ///
    /// The last two may be left out, and are not written where they are as nobody has switched them: push not set up, and
    /// surveys on. Whoever routes a message says all of them: see `RoutingFacts`.
    ContactPreferences of littermate::model::preferences::ContactPreferences {
        /// Text messages.
        text: Preference,
        /// Mail.
        email: Preference,
        /// Push notifications (CONTACT-8).
        push: PushPreference,
        /// NPS surveys (CONTACT-14).
        nps: Preference,
    }
}

union! {
    /// Whether a channel is on for a client, and if not, who switched it off and when (CONTACT-7, CONTACT-11).
    ///
    /// A keyword opt-out is not here: it belongs to the number it came from.
    Preference of littermate::model::preferences::Preference {
        /// On, as it is by default.
        On,
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
    PushPreference of littermate::model::preferences::PushPreference {
        /// The client has no app, or has not set push up in it.
        NotSetUp,
        /// On.
        On,
        /// The client switched it off in the app.
        OffByClient {
            /// When, where that is known.
            at: Option<Instant>,
        },
    }
}

record! {
    /// A number that is no longer on the profile.
    RememberedPhone of littermate::model::preferences::RememberedPhone {
        /// Which.
        phone: PhoneKey,
        /// Whether the sync passes over it: an edit in Flow replaced it or a merge left it out, and the PIMS still has it.
        passed_over: bool,
        /// What is known of its line, which comes back with the number.
        line: Line,
        /// Whether the client texted STOP from it, which comes back with the number.
        keyword_opt_out: KeywordOptOut,
    }
}
