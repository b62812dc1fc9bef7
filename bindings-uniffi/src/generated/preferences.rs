//! Mirrors of `littermate::preferences`. Written by `cargo xtask generate`; do not edit.

use crate::ids::{ActorId, Instant, PhoneKey};
use crate::mirror::{code, record, union};

union! {
    /// Whether a channel is on for a client, and if not, who switched it off and when (CONTACT-7, CONTACT-11).
    ///
    /// An opt-out by keyword is not here: it belongs to the number, in the clinic's
    /// `ContactBook`.
    ChannelPreference of littermate::model::preferences::ChannelPreference {
        /// On, as it is by default.
        On {
            /// When it was last switched on; null where nobody ever switched it. An opt-out from before that time changes nothing.
            since: Option<Instant>,
        },
        /// The client switched it off, in the portal or the app, or staff recorded the client's opt-out. Staff cannot switch it on.
        OffByClient {
            /// When.
            at: Instant,
            /// Who recorded an opt-out that was given in speech, on paper or by email; null where the client switched it off.
            recorded_by: Option<ActorId>,
            /// When staff had switched it off as well; null where they had not. It is then off by staff once START lifts the client's
            /// opt-out.
            staff_off_at: Option<Instant>,
        },
        /// Staff switched it off. Staff or the client can switch it on.
        OffByStaff {
            /// When.
            at: Instant,
        },
    }
}

code! {
    /// A channel that a contact option switches.
    ContactChannel of littermate::model::preferences::ContactChannel {
        /// Text messages to the primary number.
        Text,
        /// Email to the client's address.
        Email,
    }
}

record! {
    /// The contact preferences of a client.
    ///
    /// `push` and `nps` may be left out, and are not written where nobody has switched them: push not set up, and surveys on.
    ContactPreferences of littermate::model::preferences::ContactPreferences {
        /// Text messages.
        text: ChannelPreference,
        /// Email.
        email: ChannelPreference,
        /// Push notifications (CONTACT-8).
        push: PushPreference,
        /// NPS surveys (CONTACT-14).
        nps: SurveyPreference,
    }
}

union! {
    /// Who decided which number of a profile is the primary one (CONTACT-2, CONTACT-6).
    PrimaryDecision of littermate::model::preferences::PrimaryDecision {
        /// Nobody in Flow: the sync follows the number that the PIMS marks.
        Pims,
        /// Staff chose the primary number, by itself, by an edit of it or in a merge. It remains primary as long as it is on the
        /// profile, whatever the PIMS marks.
        SetInFlow,
        /// Staff unset this number while the client had others. It is not made primary again by the sync, nor by being the only number,
        /// until staff set it. Another number that the PIMS marks becomes the primary one.
        UnsetInFlow {
            /// The key of the number, which is on the profile.
            phone: PhoneKey,
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
            /// When.
            at: Instant,
        },
    }
}

union! {
    /// Whether NPS surveys are sent to a client. It is staff's to switch (CONTACT-14).
    SurveyPreference of littermate::model::preferences::SurveyPreference {
        /// On, as it is by default.
        On,
        /// Staff switched surveys off.
        Off {
            /// When.
            at: Instant,
        },
    }
}

record! {
    /// What was decided in Flow about the numbers of a profile, so that the nightly sync does not undo it (CONTACT-6).
    ///
    /// Left out of the JSON where nothing was decided.
    SyncOverrides of littermate::model::preferences::SyncOverrides {
        /// Numbers of the PIMS that the sync ignores, each once: an edit in Flow replaced or removed them, or a merge left them out.
        /// The sync ignores each until a night on which the PIMS does not list it. At most 10,000.
        #[uniffi(default = [])]
        ignored_phones: Vec<PhoneKey>,
        /// Who decided which number is the primary one.
        primary: PrimaryDecision,
    }
}
