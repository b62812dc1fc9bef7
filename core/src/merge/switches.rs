//! The contact options, text and email: what they are by default, and when they are locked (MERGE-26, MERGE-27).

use macro_rules_attribute::apply;

use super::lock::{Lock, LockKind};
use super::policy::OptOutPolicy;
use super::roles::Sides;
use crate::model::client::Client;
use crate::model::phone::Phone;
use crate::model::preferences::{self, Channel, Preference};
use crate::wire::wire;

/// A contact option.
#[apply(wire)]
#[output]
pub struct SwitchOption {
    /// Whether it is on by default.
    pub on: bool,
    /// Set where it cannot be switched on.
    pub lock: Option<Lock>,
}

/// One channel of the merged profile, before anything is chosen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Switch<'a> {
    pub(super) channel: Channel,
    /// What the merged profile has by default.
    pub(super) preference: Preference,
    /// The client whose preference that is.
    pub(super) source: &'a Client,
    /// MERGE-27: it is off since the retired profile's opt-out carries by policy.
    carried: bool,
}

impl<'a> Switch<'a> {
    pub(super) fn of(channel: Channel, sides: &Sides<'a>, policy: OptOutPolicy) -> Self {
        let (survivors, retireds) =
            (sides.survivor.preferences().of(channel), sides.retired.preferences().of(channel));
        let carried = matches!(policy, OptOutPolicy::Either) && retireds.is_off_by_client();
        let carried = !survivors.is_off_by_client() && carried;
        let (preference, source) =
            if carried { (retireds, sides.retired) } else { (survivors, sides.survivor) };
        Self { channel, preference, source, carried }
    }

    /// The lock that the client's opt-out puts on it or, for text, a STOP from the number that would be primary.
    pub(super) fn lock(&self, primary: Option<&Phone>) -> Option<Lock> {
        let client = || self.source.id().clone();
        let kind = if self.carried {
            LockKind::CarriedOptOut { client: client(), channel: self.channel }
        } else if self.preference.is_off_by_client() {
            LockKind::OptedOutInPortal { client: client(), channel: self.channel }
        } else {
            LockKind::OptedOutByKeyword { phone: preferences::stopped(self.channel, primary)?.key() }
        };
        Some(kind.into())
    }

    /// How the option is drawn.
    pub(super) fn option(&self, primary: Option<&Phone>) -> SwitchOption {
        let lock = self.lock(primary);
        SwitchOption { on: self.preference.is_on() && lock.is_none(), lock }
    }

    /// What the merged profile has once somebody chose, where it is free to choose.
    ///
    /// A number's STOP leaves the profile's own preference alone: START from that number must find it as it was.
    pub(super) fn chosen(&self, on: Option<bool>, locked: bool) -> Preference {
        match on {
            Some(on) if !locked => self.preference.switched_by_staff(on, None),
            _ => self.preference,
        }
    }
}
