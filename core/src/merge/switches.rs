//! The contact switches of the merged profile, text and email: their defaults and locks (MERGE-26, MERGE-27).

use macro_rules_attribute::apply;

use super::lock::{ChoiceLock, ChoiceLockKind};
use super::policy::OptOutPolicy;
use super::roles::RoleProfiles;
use crate::model::client::Client;
use crate::model::contact_book::ContactIndex;
use crate::model::phone::Phone;
use crate::model::preferences::{ChannelPreference, ContactChannel};
use crate::model::time::Instant;
use crate::wire::wire;

/// One contact switch, with its lock if it cannot be changed.
#[apply(wire)]
#[output]
pub struct SwitchOption {
    /// Whether the switch is on by default.
    pub on: bool,
    /// Set if it cannot be switched on.
    pub lock: Option<ChoiceLock>,
}

/// A channel of the merged profile before any choice.
#[derive(Debug, Clone, Copy)]
pub(super) struct Switch<'a> {
    pub(super) channel: ContactChannel,
    /// The default preference of the merged profile.
    pub(super) preference: &'a ChannelPreference,
    /// The client whose preference it is.
    pub(super) source: &'a Client,
    /// MERGE-27: the effect of the retired profile's opt-out, if only that client opted out.
    pub(super) others_opt_out: OthersOptOut,
}

/// The effect of the retired profile's opt-out on a channel (MERGE-27).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OthersOptOut {
    /// There is no such opt-out, or the survivor's client opted out as well.
    None,
    /// The channel is off by default and can be switched on.
    OffByDefault,
    /// By policy, it has no effect.
    Ignored,
    /// By policy, the channel is off and locked.
    Locks,
}

impl<'a> Switch<'a> {
    pub(super) fn of(channel: ContactChannel, sides: &RoleProfiles<'a>, policy: OptOutPolicy) -> Self {
        let (survivors, retireds) =
            (sides.survivor.preferences().of(channel), sides.retired.preferences().of(channel));
        let others_opt_out = match policy {
            _ if survivors.is_off_by_client() || !retireds.is_off_by_client() => OthersOptOut::None,
            OptOutPolicy::OffByDefault => OthersOptOut::OffByDefault,
            OptOutPolicy::Survivor => OthersOptOut::Ignored,
            OptOutPolicy::Either => OthersOptOut::Locks,
        };
        let (preference, source) = match others_opt_out {
            OthersOptOut::OffByDefault | OthersOptOut::Locks => (retireds, sides.retired),
            OthersOptOut::None | OthersOptOut::Ignored => (survivors, sides.survivor),
        };
        Self { channel, preference, source, others_opt_out }
    }

    /// The lock of the switch: by the client's opt-out or, for text, by a STOP from the phone that would be primary.
    pub(super) fn lock(&self, primary: Option<&Phone>, book: &ContactIndex<'_>) -> Option<ChoiceLock> {
        let client = || self.source.id().clone();
        let kind = match self.others_opt_out {
            OthersOptOut::Locks => ChoiceLockKind::CarriedOptOut { client: client(), channel: self.channel },
            OthersOptOut::None if self.preference.is_off_by_client() => {
                ChoiceLockKind::OptedOutByClient { client: client(), channel: self.channel }
            }
            _ => {
                let primary = primary.filter(|_| self.channel == ContactChannel::Text);
                ChoiceLockKind::OptedOutByKeyword {
                    phone: primary.filter(|phone| book.is_stopped(phone))?.key(),
                }
            }
        };
        Some(kind.into())
    }

    /// The switch as an option.
    pub(super) fn option(&self, primary: Option<&Phone>, book: &ContactIndex<'_>) -> SwitchOption {
        let lock = self.lock(primary, book);
        SwitchOption { on: self.preference.is_on() && lock.is_none(), lock }
    }

    /// The preference of the merged profile after a choice at `now`, if there is no lock.
    ///
    /// A STOP does not change the profile's preference, so that START from that number restores it. A client's opt-out that is
    /// off by default stays the client's, unless the channel is switched on.
    pub(super) fn chosen(&self, on: Option<bool>, locked: bool, now: Instant) -> ChannelPreference {
        match on {
            Some(true) if !locked => self.preference.switched_by_client(true, now),
            Some(false) if !locked && self.preference.is_on() => {
                self.preference.switched_by_staff(false, now)
            }
            _ => self.preference.clone(),
        }
    }
}
