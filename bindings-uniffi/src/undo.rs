//! Taking a merge back.

use crate::client::Client;
use crate::effects::Effect;
use crate::json::by_json;
use crate::mirror::{Mirror, record, union};
use crate::record::MergeRecord;
use crate::review::Field;
use crate::words::{ActorId, ClientId, Instant, PetId, PimsRecordId, RuleId};

record! {
    /// Who takes a merge back, and when.
    UndoStamp of littermate::merge::UndoStamp {
        /// Who.
        by: ActorId,
        /// When.
        at: Instant,
    }
}

/// What an undo gave.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, uniffi::Record)]
#[serde(rename_all = "camelCase")]
pub struct Undone {
    /// The survivor, without what it had from the other.
    pub survivor: Client,
    /// The other profile, active again.
    pub retired: Client,
    /// The record, marked as undone.
    pub record: MergeRecord,
    /// What the host must carry out, in this order.
    pub effects: Vec<Effect>,
    /// What was edited since the merge, and stays as it is.
    pub conflicts: Vec<Conflict>,
    /// What cannot be taken back.
    pub irreversible: Vec<IrreversibleEffect>,
}

record! {
    /// Something edited since the merge. It stays on the survivor as it is now; the record holds what it was.
    Conflict of littermate::merge::Conflict {
        /// The rule.
        rule: RuleId,
        /// The field.
        field: Field,
        /// Which entry of it, where the field is a list: a number's key, a pet's id.
        item: Option<String>,
        /// An English sentence.
        detail: String,
    }
}

/// Something that cannot be taken back.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, uniffi::Record)]
#[serde(rename_all = "camelCase")]
pub struct IrreversibleEffect {
    /// The rule.
    pub rule: RuleId,
    /// What.
    pub what: Irreversible,
    /// An English sentence.
    pub detail: String,
}

union! {
    /// What cannot be taken back.
    Irreversible of littermate::merge::Irreversible {
        /// The payment methods that MERGE-36 removed.
        PaymentMethodsRemoved {
            /// Whose they were.
            client: ClientId,
        },
        /// The pets that MERGE-35 wrote back.
        PetsWrittenBack {
            /// The record in the PIMS.
            record: PimsRecordId,
            /// The pets.
            pets: Vec<PetId>,
        },
    }
}

// The library does not name the type of `irreversible`, so the two are read field by field, and made by way of JSON.
impl Mirror<littermate::merge::Undone> for Undone {
    fn of(core: littermate::merge::Undone) -> Self {
        let littermate::merge::Undone { survivor, retired, record, effects, conflicts, irreversible } = core;
        Self {
            survivor: Mirror::of(survivor),
            retired: Mirror::of(retired),
            record: Mirror::of(record),
            effects: Mirror::of(effects),
            conflicts: Mirror::of(conflicts),
            irreversible: irreversible
                .into_iter()
                .map(|one| IrreversibleEffect {
                    rule: Mirror::of(one.rule),
                    what: Mirror::of(one.what),
                    detail: one.detail,
                })
                .collect(),
        }
    }
    fn core(&self) -> Option<littermate::merge::Undone> {
        by_json(self)
    }
}
