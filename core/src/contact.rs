//! Contact preferences: whether a client wants texts and mail, and who switched one off.

use macro_rules_attribute::apply;

use crate::time::Instant;
use crate::wire::{code, union, wire};

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

/// The contact preferences of a client.
#[apply(wire)]
#[derive(Copy)]
pub struct ContactPreferences {
    /// Text messages.
    pub text: Preference,
    /// Mail.
    pub email: Preference,
}

impl Preference {
    /// Whether the channel is on.
    #[must_use]
    pub const fn is_on(self) -> bool {
        matches!(self, Self::On {})
    }

    /// Whether the client switched it off, so that staff cannot switch it on.
    #[must_use]
    pub const fn is_off_by_client(self) -> bool {
        matches!(self, Self::OffByClient { .. })
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
}
