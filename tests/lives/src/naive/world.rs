//! One clinic with everything that a life changes.

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::book::ContactBook;
use super::pool::{Email, Name, Number};
use super::profile::{MergeId, Profile, ProfileId, RecordId, Status, Time};
use crate::step::Choices;

/// The clinic's software, which determines its capabilities (section 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum PimsKind {
    Avimark,
    CornerstoneCloud,
    None,
    /// A PIMS without known capabilities, and none stated by the host.
    Unknown,
    /// A PIMS without known capabilities; the host states PIMS-1 and PIMS-5, but not PIMS-2.
    Overridden,
}

pub(crate) const KINDS: [PimsKind; 5] =
    [PimsKind::Avimark, PimsKind::CornerstoneCloud, PimsKind::None, PimsKind::Unknown, PimsKind::Overridden];

impl PimsKind {
    /// PIMS-1: a merge may involve one profile that is in the PIMS.
    pub(crate) fn merges_one(self) -> bool {
        matches!(self, Self::Avimark | Self::Overridden)
    }

    /// PIMS-2: pets that a merge adds are written back.
    pub(crate) fn writes_back(self) -> bool {
        self == Self::Avimark
    }

    /// PIMS-5: contact data arrives every night.
    pub(crate) fn syncs(self) -> bool {
        matches!(self, Self::Avimark | Self::CornerstoneCloud | Self::Overridden)
    }
}

/// The contact data of a PIMS record on one night.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PimsVersion {
    pub(crate) name: Name,
    pub(crate) email: Option<Email>,
    /// The phone numbers, without duplicates.
    pub(crate) numbers: Vec<Number>,
    /// The phone number that the PIMS marks as primary; one of `numbers`.
    pub(crate) mark: Option<Number>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PimsRecordState {
    pub(crate) id: RecordId,
    /// The data of the next sync.
    pub(crate) now: PimsVersion,
    /// The data of the last sync, if there was one.
    pub(crate) synced: Option<PimsVersion>,
    pub(crate) gone: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Conversation {
    pub(crate) id: usize,
    /// The profile that it belongs to now.
    pub(crate) client: ProfileId,
    pub(crate) archived: bool,
}

/// A reviewed plan, with everything that its digests cover (MERGE-41).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ticket {
    pub(crate) opened: ProfileId,
    pub(crate) selected: ProfileId,
    pub(crate) choices: Choices,
    /// The time of the review.
    pub(crate) at: Time,
    pub(crate) profiles: [Profile; 2],
    pub(crate) book: ContactBook,
}

/// A merge record (MERGE-43), with what the model needs to undo it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Merge {
    pub(crate) id: MergeId,
    /// The index in [`World::tickets`]; `None` for a step of a chain.
    pub(crate) ticket: Option<usize>,
    pub(crate) at: Time,
    pub(crate) survivor_before: Profile,
    pub(crate) retired_before: Profile,
    pub(crate) survivor_after: Profile,
    /// Pets that were written back to the PIMS.
    pub(crate) written: Vec<usize>,
    /// Whether payment methods were removed permanently.
    pub(crate) methods_removed: bool,
    /// Whether those of the retired profile moved.
    pub(crate) methods_moved: bool,
    pub(crate) undone: bool,
    pub(crate) redacted: bool,
    pub(crate) answer: Answer,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct World {
    pub(crate) kind: PimsKind,
    pub(crate) pims: Vec<PimsRecordState>,
    pub(crate) profiles: Vec<Profile>,
    pub(crate) book: ContactBook,
    pub(crate) conversations: Vec<Conversation>,
    pub(crate) tickets: Vec<Ticket>,
    pub(crate) merges: Vec<Merge>,
    pub(crate) clock: Time,
    /// The next id of a pet, an appointment or a membership.
    pub(crate) next_id: usize,
}

impl World {
    pub(crate) fn profile(&self, id: ProfileId) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.id == id)
    }

    pub(crate) fn profile_mut(&mut self, id: ProfileId) -> Option<&mut Profile> {
        self.profiles.iter_mut().find(|profile| profile.id == id)
    }

    pub(crate) fn put(&mut self, changed: Profile) {
        for profile in &mut self.profiles {
            if profile.id == changed.id {
                *profile = changed;
                return;
            }
        }
    }

    pub(crate) fn record(&self, id: RecordId) -> Option<&PimsRecordState> {
        self.pims.iter().find(|record| record.id == id)
    }

    pub(crate) fn record_mut(&mut self, id: RecordId) -> Option<&mut PimsRecordState> {
        self.pims.iter_mut().find(|record| record.id == id)
    }

    /// The profile that has this PIMS record.
    pub(crate) fn holder(&self, record: RecordId) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.record == Some(record))
    }

    pub(crate) fn merge(&self, id: MergeId) -> Option<&Merge> {
        self.merges.iter().find(|merge| merge.id == id)
    }

    pub(crate) fn merge_mut(&mut self, id: MergeId) -> Option<&mut Merge> {
        self.merges.iter_mut().find(|merge| merge.id == id)
    }

    /// MERGE-46: the survivor of a profile, through any number of merges. Stops after as many steps as there are profiles.
    pub(crate) fn resolve(&self, id: ProfileId) -> ProfileId {
        let mut at = id;
        for _ in &self.profiles {
            match self.profile(at).map(|profile| profile.status) {
                Some(Status::Retired { survivor, .. }) => at = survivor,
                _ => return at,
            }
        }
        at
    }

    pub(crate) fn fresh_id(&mut self) -> usize {
        self.next_id = self.next_id.saturating_add(1);
        self.next_id
    }
}
