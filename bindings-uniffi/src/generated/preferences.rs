//! Mirrors of `littermate::preferences`. Written by `cargo xtask generate`; do not edit.

use crate::ids::{ActorId, Instant, PhoneKey};
use crate::mirror::{code, record, union};

union! {
    /// Whether a channel is on for a client and, if not, who switched it off and when (CONTACT-7, CONTACT-11).
    ///
    /// Opt-outs by keyword are not part of it. They belong to the phone number, in the
    /// `ContactBook`.
    ChannelPreference of littermate::model::preferences::ChannelPreference {
        /// The channel is on, which is the default.
        On {
            /// The time when it was last switched on; null if it never was. Opt-outs with an earlier time have no effect.
            since: Option<Instant>,
        },
        /// The client switched it off in the portal or the app, or staff recorded the client's opt-out. Staff cannot switch it on.
        OffByClient {
            /// The time of the client's opt-out.
            at: Instant,
            /// The staff member who recorded an opt-out that was given orally, on paper or by email; null if the client switched it
            /// off.
            recorded_by: Option<ActorId>,
            /// The time when staff had also switched it off; null if they had not. Once START lifts the client's opt-out, it is off
            /// by staff.
            staff_off_at: Option<Instant>,
        },
        /// Staff switched it off. Staff and the client can switch it on.
        OffByStaff {
            /// The time when staff switched it off.
            at: Instant,
        },
    }
}

code! {
    /// A channel with a contact option.
    ContactChannel of littermate::model::preferences::ContactChannel {
        /// Text messages to the primary phone.
        Text,
        /// Email to the client's address.
        Email,
    }
}

record! {
    /// The contact preferences of a client.
    ///
    /// `push` and `nps` are optional in JSON and omitted from output if nobody has switched them: push not set up, surveys on.
    ContactPreferences of littermate::model::preferences::ContactPreferences {
        /// Whether text messages are sent (CONTACT-7).
        text: ChannelPreference,
        /// Whether email is sent (CONTACT-7).
        email: ChannelPreference,
        /// Whether push notifications are sent (CONTACT-8). Defaults to not set up.
        push: PushPreference,
        /// Whether NPS surveys are sent (CONTACT-14). Defaults to on.
        nps: SurveyPreference,
    }
}

union! {
    /// Who decided which phone of a profile is primary (CONTACT-2, CONTACT-6).
    PrimaryDecision of littermate::model::preferences::PrimaryDecision {
        /// Nobody in Flow: the primary phone follows the PIMS.
        Pims,
        /// Staff set the primary phone, directly, by editing it or in a merge. It stays primary as long as it is on the profile,
        /// whatever the PIMS marks.
        SetInFlow,
        /// Staff unset this phone as primary while the client had others. Neither the sync nor being the only phone makes it primary
        /// again, until staff set it. If the PIMS marks another phone, that one becomes primary.
        UnsetInFlow {
            /// The key of the phone, which is on the profile.
            phone: PhoneKey,
        },
    }
}

union! {
    /// Whether push notifications are sent to the client's app. Only the client can switch them, in the app (CONTACT-8).
    PushPreference of littermate::model::preferences::PushPreference {
        /// The client has no app or has not set up push notifications.
        NotSetUp,
        /// Push notifications are sent.
        On,
        /// The client switched them off in the app.
        OffByClient {
            /// The time when the client switched them off.
            at: Instant,
        },
    }
}

union! {
    /// Whether NPS surveys are sent to a client. Only staff can switch them (CONTACT-14).
    SurveyPreference of littermate::model::preferences::SurveyPreference {
        /// Surveys are on, which is the default.
        On,
        /// Staff switched surveys off.
        Off {
            /// The time when staff switched them off.
            at: Instant,
        },
    }
}

record! {
    /// Decisions made in Flow about the phones of a profile, which the nightly sync does not override (CONTACT-6).
    ///
    /// Omitted from JSON if nothing was decided.
    SyncOverrides of littermate::model::preferences::SyncOverrides {
        /// Keys of PIMS phones that the sync ignores, without duplicates: an edit in Flow replaced or removed them, or a merge left
        /// them out. A key is removed in the first night in which the PIMS does not list it. At most 10,000.
        #[uniffi(default = [])]
        ignored_phones: Vec<PhoneKey>,
        /// Who decided which phone is primary.
        primary: PrimaryDecision,
    }
}
