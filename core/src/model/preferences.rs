//! Contact preferences: the channels that a client may be contacted by, and who switched one off when.

mod sync_overrides;

use macro_rules_attribute::apply;

use crate::model::ids::ActorId;
use crate::model::time::Instant;
use crate::wire::{code, union, wire};

pub use sync_overrides::{PrimaryDecision, SyncOverrides};

/// A channel with a contact option.
#[apply(code)]
pub enum ContactChannel {
    /// Text messages to the primary phone.
    Text,
    /// Email to the client's address.
    Email,
}

/// Whether a channel is on for a client and, if not, who switched it off and when (CONTACT-7, CONTACT-11).
///
/// Opt-outs by keyword are not part of it. They belong to the phone number, in the
/// [`ContactBook`](crate::model::contact_book::ContactBook).
#[apply(union)]
pub enum ChannelPreference {
    /// The channel is on, which is the default.
    On {
        /// The time when it was last switched on; null if it never was. Opt-outs with an earlier time have no effect.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        since: Option<Instant>,
    },
    /// The client switched it off in the portal or the app, or staff recorded the client's opt-out. Staff cannot switch it on.
    OffByClient {
        /// The time of the client's opt-out.
        at: Instant,
        /// The staff member who recorded an opt-out that was given orally, on paper or by email; null if the client switched it
        /// off.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        recorded_by: Option<ActorId>,
        /// The time when staff had also switched it off; null if they had not. Once START lifts the client's opt-out, it is off
        /// by staff.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        staff_off_at: Option<Instant>,
    },
    /// Staff switched it off. Staff and the client can switch it on.
    OffByStaff {
        /// The time when staff switched it off.
        at: Instant,
    },
}

/// Whether push notifications are sent to the client's app. Only the client can switch them, in the app (CONTACT-8).
#[apply(union)]
#[derive(Copy)]
pub enum PushPreference {
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

/// Whether NPS surveys are sent to a client. Only staff can switch them (CONTACT-14).
#[apply(union)]
#[derive(Copy)]
pub enum SurveyPreference {
    /// Surveys are on, which is the default.
    On,
    /// Staff switched surveys off.
    Off {
        /// The time when staff switched them off.
        at: Instant,
    },
}

/// The contact preferences of a client.
///
/// `push` and `nps` are optional in JSON and omitted from output if nobody has switched them: push not set up, surveys on.
#[apply(wire)]
#[derive(Default)]
pub struct ContactPreferences {
    /// Whether text messages are sent (CONTACT-7).
    pub text: ChannelPreference,
    /// Whether email is sent (CONTACT-7).
    pub email: ChannelPreference,
    /// Whether push notifications are sent (CONTACT-8). Defaults to not set up.
    #[serde(default, skip_serializing_if = "PushPreference::is_not_set_up")]
    pub push: PushPreference,
    /// Whether NPS surveys are sent (CONTACT-14). Defaults to on.
    #[serde(default, skip_serializing_if = "SurveyPreference::is_on_by_reference")]
    pub nps: SurveyPreference,
}

impl Default for ChannelPreference {
    fn default() -> Self {
        Self::ON
    }
}

#[expect(
    clippy::derivable_impls,
    reason = "the derive needs a unit variant, and the twin that serde reads has none"
)]
impl Default for PushPreference {
    fn default() -> Self {
        Self::NotSetUp
    }
}

#[expect(
    clippy::derivable_impls,
    reason = "the derive needs a unit variant, and the twin that serde reads has none"
)]
impl Default for SurveyPreference {
    fn default() -> Self {
        Self::On
    }
}

impl ChannelPreference {
    /// On by default; nobody ever switched it.
    pub const ON: Self = Self::On { since: None };

    /// Off by the client's switch.
    #[must_use]
    pub const fn off_by_client(at: Instant) -> Self {
        Self::OffByClient { at, recorded_by: None, staff_off_at: None }
    }

    /// Whether the channel is on.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        matches!(self, Self::On { .. })
    }

    /// Whether the client switched it off or had an opt-out recorded, so that staff cannot switch it on.
    #[must_use]
    pub const fn is_off_by_client(&self) -> bool {
        matches!(self, Self::OffByClient { .. })
    }

    /// The preference after staff switch the channel on or off at `at` (CONTACT-11).
    ///
    /// Staff can reverse what staff switched off. An opt-out of the client remains: only the client can switch the channel on
    /// again.
    ///
    /// ```
    /// use littermate::model::preferences::ChannelPreference;
    ///
    /// let at = "2026-03-01T09:30:00Z".parse()?;
    /// let off = ChannelPreference::ON.switched_by_staff(false, at);
    /// assert_eq!(off, ChannelPreference::OffByStaff { at });
    /// assert_eq!(off.switched_by_staff(true, at), ChannelPreference::On { since: Some(at) });
    ///
    /// let opted_out = ChannelPreference::off_by_client(at);
    /// assert_eq!(opted_out.switched_by_staff(true, at), opted_out);
    /// # Ok::<(), littermate::model::time::TimeError>(())
    /// ```
    #[must_use]
    pub fn switched_by_staff(&self, on: bool, at: Instant) -> Self {
        match (on, self) {
            (true, Self::OffByStaff { .. }) => Self::On { since: Some(at) },
            (false, Self::On { .. }) => Self::OffByStaff { at },
            (false, Self::OffByClient { at: since, recorded_by, staff_off_at: None }) => {
                Self::OffByClient { at: *since, recorded_by: recorded_by.clone(), staff_off_at: Some(at) }
            }
            _ => self.clone(),
        }
    }

    /// The preference after the client switches the channel on or off at `at` (CONTACT-9, CONTACT-11).
    ///
    /// The client can reverse either opt-out. Switching off a channel that the client already switched off changes nothing, not
    /// even its time.
    ///
    /// ```
    /// use littermate::model::preferences::ChannelPreference;
    ///
    /// let at = "2026-03-01T09:30:00Z".parse()?;
    /// let by_staff = ChannelPreference::OffByStaff { at };
    /// assert_eq!(by_staff.switched_by_client(true, at), ChannelPreference::On { since: Some(at) });
    /// assert!(by_staff.switched_by_client(false, at).is_off_by_client());
    /// # Ok::<(), littermate::model::time::TimeError>(())
    /// ```
    #[must_use]
    pub fn switched_by_client(&self, on: bool, at: Instant) -> Self {
        match (on, self) {
            (true, Self::On { .. }) => self.clone(),
            (true, _) => Self::On { since: Some(at) },
            (false, _) => self.opted_out(at, None),
        }
    }

    /// The preference after staff record at `at` that the client opted out (CONTACT-11). It counts as the client's opt-out.
    #[must_use]
    pub fn recorded_by_staff(&self, by: ActorId, at: Instant) -> Self {
        self.opted_out(at, Some(by))
    }

    /// The preference after START at `at` (CONTACT-10). It lifts the client's opt-out but nothing that staff switched off.
    #[must_use]
    pub fn after_start(&self, at: Instant) -> Self {
        match self {
            Self::OffByClient { staff_off_at: Some(off), .. } => Self::OffByStaff { at: *off },
            Self::OffByClient { staff_off_at: None, .. } => Self::On { since: Some(at) },
            Self::On { .. } | Self::OffByStaff { .. } => self.clone(),
        }
    }

    fn opted_out(&self, at: Instant, recorded_by: Option<ActorId>) -> Self {
        let staff_off_at = match self {
            Self::OffByClient { .. } => return self.clone(),
            Self::OffByStaff { at } => Some(*at),
            Self::On { .. } => None,
        };
        Self::OffByClient { at, recorded_by, staff_off_at }
    }
}

impl PushPreference {
    /// Whether push notifications are sent.
    #[must_use]
    pub const fn is_on(self) -> bool {
        matches!(self, Self::On)
    }

    /// The preference after the client switches push in the app (CONTACT-8).
    #[must_use]
    pub const fn switched(self, on: bool, at: Instant) -> Self {
        match (on, self) {
            (true, _) => Self::On,
            (false, Self::On) => Self::OffByClient { at },
            (false, _) => self,
        }
    }

    const fn is_not_set_up(&self) -> bool {
        matches!(self, Self::NotSetUp)
    }
}

impl SurveyPreference {
    /// Whether NPS surveys are sent.
    #[must_use]
    pub const fn is_on(self) -> bool {
        matches!(self, Self::On)
    }

    /// The preference after staff switch surveys (CONTACT-14).
    #[must_use]
    pub const fn switched(self, on: bool, at: Instant) -> Self {
        match (on, self) {
            (true, _) => Self::On,
            (false, Self::On) => Self::Off { at },
            (false, Self::Off { .. }) => self,
        }
    }

    /// Takes a reference because serde's `skip_serializing_if` passes one.
    const fn is_on_by_reference(&self) -> bool {
        self.is_on()
    }
}

impl ContactPreferences {
    /// The preference of a channel.
    #[must_use]
    pub const fn of(&self, channel: ContactChannel) -> &ChannelPreference {
        match channel {
            ContactChannel::Text => &self.text,
            ContactChannel::Email => &self.email,
        }
    }

    /// The preference of a channel, mutably.
    pub(crate) const fn of_mut(&mut self, channel: ContactChannel) -> &mut ChannelPreference {
        match channel {
            ContactChannel::Text => &mut self.text,
            ContactChannel::Email => &mut self.email,
        }
    }
}
