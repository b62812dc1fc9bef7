//! Contact preferences: whether a client wants texts and mail, and who switched one off.

mod memory;

use macro_rules_attribute::apply;

use crate::model::phone::{Phone, PhoneKey};

use crate::model::time::Instant;
use crate::wire::{code, union, wire};

pub use memory::{ContactMemory, RememberedPhone};

/// A channel that a contact option switches.
#[apply(code)]
pub enum Channel {
    /// Text messages to the primary number.
    Text,
    /// Mail to the email address.
    Email,
}

/// Whether a channel is on for a client, and if not, who switched it off and when (CONTACT-7, CONTACT-11).
///
/// A keyword opt-out is not here: it belongs to the number it came from.
#[apply(union)]
#[derive(Copy)]
pub enum Preference {
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

/// Whether push notifications reach the client's app. It is the client's to switch, in the app (CONTACT-8).
#[apply(union)]
#[derive(Copy)]
pub enum PushPreference {
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

/// The contact preferences of a client.
///
/// The last two may be left out, and are not written where they are as nobody has switched them: push not set up, and
/// surveys on. Whoever routes a message says all of them: see [`RoutingFacts`](crate::message::RoutingFacts).
#[apply(wire)]
#[derive(Copy, Default)]
pub struct ContactPreferences {
    /// Text messages.
    pub text: Preference,
    /// Mail.
    pub email: Preference,
    /// Push notifications (CONTACT-8).
    #[serde(default, skip_serializing_if = "PushPreference::is_not_set_up")]
    pub push: PushPreference,
    /// NPS surveys (CONTACT-14).
    #[serde(default, skip_serializing_if = "Preference::is_on_by_reference")]
    pub nps: Preference,
}

/// The number that texts go to, where one is marked (CONTACT-1, CONTACT-2).
#[must_use]
pub fn primary(phones: &[Phone]) -> Option<&Phone> {
    phones.iter().find(|phone| phone.primary)
}

/// The numbers that can receive texts, in their order (CONTACT-5). They are named, and never picked.
pub fn textable<'p>(phones: impl IntoIterator<Item = &'p Phone>) -> Vec<PhoneKey> {
    phones.into_iter().filter(|phone| phone.can_receive_texts()).map(Phone::key).collect()
}

/// The number whose STOP keeps a channel off as long as it is the primary one (CONTACT-11, MERGE-27).
pub(crate) fn stopped(channel: Channel, primary: Option<&Phone>) -> Option<&Phone> {
    primary.filter(|phone| matches!(channel, Channel::Text) && phone.is_stopped())
}

#[expect(
    clippy::derivable_impls,
    reason = "the derive needs a unit variant, and the twin that serde reads has none"
)]
impl Default for Preference {
    fn default() -> Self {
        Self::On
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

impl Preference {
    /// Whether the channel is on.
    #[must_use]
    pub const fn is_on(self) -> bool {
        matches!(self, Self::On)
    }

    /// Whether the client switched it off, so that staff cannot switch it on.
    #[must_use]
    pub const fn is_off_by_client(self) -> bool {
        matches!(self, Self::OffByClient { .. })
    }

    /// The preference after staff switch the channel on or off at `at` (CONTACT-11).
    ///
    /// Staff can undo what staff switched off. An opt-out of the client remains: only the client can switch it on
    /// again.
    ///
    /// ```
    /// use littermate::model::preferences::Preference;
    ///
    /// let at = Some("2026-03-01T09:30:00Z".parse()?);
    /// let off = Preference::On.switched_by_staff(false, at);
    /// assert_eq!(off, Preference::OffByStaff { at });
    /// assert_eq!(off.switched_by_staff(true, at), Preference::On);
    ///
    /// let opted_out = Preference::OffByClient { at };
    /// assert_eq!(opted_out.switched_by_staff(true, at), opted_out);
    /// # Ok::<(), littermate::model::time::TimeError>(())
    /// ```
    #[must_use]
    pub const fn switched_by_staff(self, on: bool, at: Option<Instant>) -> Self {
        match (on, self) {
            (_, Self::OffByClient { .. }) | (false, Self::OffByStaff { .. }) => self,
            (true, _) => Self::On,
            (false, Self::On) => Self::OffByStaff { at },
        }
    }

    /// The preference after the client switches the channel on or off at `at` (CONTACT-9, CONTACT-11).
    ///
    /// The client can undo either opt-out. Switching off a channel that the client had switched off already changes
    /// nothing, not even its time.
    ///
    /// ```
    /// use littermate::model::preferences::Preference;
    ///
    /// let at = Some("2026-03-01T09:30:00Z".parse()?);
    /// let by_staff = Preference::OffByStaff { at: None };
    /// assert_eq!(by_staff.switched_by_client(true, at), Preference::On);
    /// assert_eq!(by_staff.switched_by_client(false, at), Preference::OffByClient { at });
    /// # Ok::<(), littermate::model::time::TimeError>(())
    /// ```
    #[must_use]
    pub const fn switched_by_client(self, on: bool, at: Option<Instant>) -> Self {
        match (on, self) {
            (true, _) => Self::On,
            (false, Self::OffByClient { .. }) => self,
            (false, Self::On | Self::OffByStaff { .. }) => Self::OffByClient { at },
        }
    }

    /// As serde asks before it leaves a field out.
    const fn is_on_by_reference(&self) -> bool {
        self.is_on()
    }
}

impl PushPreference {
    /// Whether push notifications arrive.
    #[must_use]
    pub const fn is_on(self) -> bool {
        matches!(self, Self::On)
    }

    /// As the client leaves it in the app (CONTACT-8).
    #[must_use]
    pub const fn switched(self, on: bool, at: Option<Instant>) -> Self {
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

impl ContactPreferences {
    /// The preference of a channel.
    #[must_use]
    pub const fn of(&self, channel: Channel) -> Preference {
        match channel {
            Channel::Text => self.text,
            Channel::Email => self.email,
        }
    }

    /// The same with another preference of a channel.
    pub(crate) const fn with(mut self, channel: Channel, preference: Preference) -> Self {
        match channel {
            Channel::Text => self.text = preference,
            Channel::Email => self.email = preference,
        }
        self
    }
}
