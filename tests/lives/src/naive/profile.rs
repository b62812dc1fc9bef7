//! A profile as the rules describe it, with every fact explicit.

use serde::{Deserialize, Serialize};

use super::pool::{Email, Name, Number};

/// The index in [`World::profiles`](super::world::World).
pub(crate) type ProfileId = usize;
/// The index in [`World::pims`](super::world::World).
pub(crate) type RecordId = usize;
/// Assigned to merges sequentially.
pub(crate) type MergeId = usize;
/// Minutes since the start of the life. Every step takes at least one.
pub(crate) type Time = u64;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Active,
    Retired { survivor: ProfileId, merge: MergeId },
    Deleted,
}

/// The source of a phone number on a profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    Pims,
    Flow,
    Both,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phone {
    pub(crate) number: Number,
    pub(crate) label: Option<Label>,
    /// The note in its spelling, which is stored as entered.
    pub(crate) spelled: Option<Label>,
    pub(crate) source: Source,
}

impl Phone {
    /// A phone number without a note.
    pub(crate) fn plain(number: Number, source: Source) -> Self {
        Self { number, label: None, spelled: None, source }
    }

    /// A phone number as entered, with its note.
    pub(crate) fn typed(number: Number, note: Option<Label>, source: Source) -> Self {
        Self { number, label: note, spelled: note, source }
    }
}

/// The note of a phone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Label {
    Cell,
    Mom,
}

/// Who decided which phone number is primary (CONTACT-2, CONTACT-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Flow never decided: the primary follows the PIMS' mark.
    Pims,
    SetInFlow,
    /// Staff unset this phone number while there were others.
    UnsetInFlow {
        number: Number,
    },
}

/// The switch of a channel (CONTACT-7, CONTACT-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Switch {
    /// On; `since` is `None` if it was never switched.
    On {
        since: Option<Time>,
    },
    /// Off by the client; `recorded` if staff recorded it on the client's request.
    OffByClient {
        at: Time,
        recorded: bool,
        /// When staff switched it off as well; START does not change that.
        staff: Option<Time>,
    },
    OffByStaff {
        at: Time,
    },
}

impl Switch {
    pub(crate) fn is_on(self) -> bool {
        matches!(self, Self::On { .. })
    }

    /// When staff switched it off, with or without the client.
    pub(crate) fn staff_off(self) -> Option<Time> {
        match self {
            Self::On { .. } => None,
            Self::OffByClient { staff, .. } => staff,
            Self::OffByStaff { at } => Some(at),
        }
    }

    /// The time of the client's opt-out, if it is in effect.
    pub(crate) fn clients_no_at(self) -> Option<Time> {
        match self {
            Self::OffByClient { at, .. } => Some(at),
            Self::On { .. } | Self::OffByStaff { .. } => None,
        }
    }

    pub(crate) fn is_clients_no(self) -> bool {
        matches!(self, Self::OffByClient { .. })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Channel {
    Text,
    Email,
}

pub(crate) const CHANNELS: [Channel; 2] = [Channel::Text, Channel::Email];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PetStatus {
    Active,
    Inactive,
    Deceased,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pet {
    /// The same id on two profiles is one pet with two owners.
    pub(crate) id: usize,
    /// An index into [`PET_NAMES`](super::pool::PET_NAMES).
    pub(crate) name: usize,
    pub(crate) species: &'static str,
    /// The day of birth, if known.
    pub(crate) born: Option<u32>,
    pub(crate) status: PetStatus,
    /// The ids of upcoming appointments, in the order in which they were booked.
    pub(crate) upcoming: Vec<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Membership {
    pub(crate) id: usize,
    pub(crate) ended: bool,
}

/// A merge that a profile was part of (MERGE-43).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SeenMerge {
    pub(crate) id: MergeId,
    pub(crate) undone: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Profile {
    pub(crate) id: ProfileId,
    pub(crate) status: Status,
    /// The PIMS record; `None` for a Flow-only profile.
    pub(crate) record: Option<RecordId>,
    pub(crate) name: Name,
    pub(crate) email: Option<Email>,
    pub(crate) phones: Vec<Phone>,
    pub(crate) primary: Option<Number>,
    pub(crate) decision: Decision,
    /// Phone numbers of the PIMS record that the sync ignores until the PIMS no longer lists them.
    pub(crate) ignored: Vec<Number>,
    pub(crate) text: Switch,
    pub(crate) email_switch: Switch,
    pub(crate) push: bool,
    pub(crate) nps: bool,
    pub(crate) pets: Vec<Pet>,
    /// The active conversation, if there is one.
    pub(crate) conversation: Option<usize>,
    /// Conversations that were archived while they belonged to this client, oldest first.
    pub(crate) archived: Vec<usize>,
    pub(crate) memberships: Vec<Membership>,
    pub(crate) points: u32,
    /// The ids of the saved payment methods.
    pub(crate) methods: Vec<usize>,
    pub(crate) merges: Vec<SeenMerge>,
}

impl Profile {
    pub(crate) fn is_active(&self) -> bool {
        self.status == Status::Active
    }

    pub(crate) fn has_number(&self, number: Number) -> bool {
        self.phones.iter().any(|phone| phone.number == number)
    }

    pub(crate) fn numbers(&self) -> Vec<Number> {
        self.phones.iter().map(|phone| phone.number).collect()
    }

    pub(crate) fn pet(&self, id: usize) -> Option<&Pet> {
        self.pets.iter().find(|pet| pet.id == id)
    }

    pub(crate) fn switch(&self, channel: Channel) -> Switch {
        match channel {
            Channel::Text => self.text,
            Channel::Email => self.email_switch,
        }
    }

    pub(crate) fn set_switch(&mut self, channel: Channel, switch: Switch) {
        match channel {
            Channel::Text => self.text = switch,
            Channel::Email => self.email_switch = switch,
        }
    }

    /// CONTACT-2: an only phone number is the primary one, unless staff unset it while there were others. Also removes
    /// decisions about phone numbers that are no longer on the profile. Returns whether an only phone number became primary
    /// here.
    pub(crate) fn settle_primary(&mut self) -> bool {
        if let Decision::UnsetInFlow { number } = self.decision
            && !self.has_number(number)
        {
            self.decision = Decision::Pims;
        }
        if let Some(primary) = self.primary
            && !self.has_number(primary)
        {
            self.primary = None;
            if self.decision == Decision::SetInFlow {
                self.decision = Decision::Pims;
            }
        }
        let [only] = self.phones.as_slice() else { return false };
        let number = only.number;
        if self.primary == Some(number) || self.decision == (Decision::UnsetInFlow { number }) {
            return false;
        }
        self.primary = Some(number);
        true
    }
}
