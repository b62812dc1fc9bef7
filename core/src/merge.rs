//! Merging two profiles: one file per step.
//!
//! | step | file | function | result |
//! |---|---|---|---|
//! | 1 | `eligibility.rs` | [`Merge::eligible`] | [`Eligible`], or all [`Blocker`]s |
//! | 2 | `options.rs` | [`Eligible::options`] | [`MergeOptions`] |
//! | 3 | `choices.rs` | [`Choices`] | validated against the options |
//! | 4 | `plan.rs` | [`Eligible::plan`] | [`Plan`] with a [`MergeReview`] and a [`Ticket`] |
//! | 5 | `apply.rs` | [`Plan::apply`], [`Ticket::apply`] | [`MergeOutput`] with a [`MergeRecord`] |
//! | 6 | `undo.rs` | [`MergeRecord::undo`] | [`MergeUndoOutput`] |
//! | | `redact.rs` | [`MergeRecord::redact`] | a record without names, contact data and pets |
//!
//! [`Search`] applies the first step to a list of profiles, [`Chain`] merges more than two profiles, and [`Survivors`] resolves
//! retired profiles to their survivors.

mod apply;
mod blocker;
mod chain;
mod choices;
mod choosable;
mod digest;
mod effect;
mod effects;
mod eligibility;
mod field;
mod format;
#[cfg(feature = "json")]
pub(crate) mod format_1;
mod lock;
mod loss;
#[cfg(feature = "json")]
pub mod ops;
mod options;
mod pair;
mod phones;
mod plan;
mod policy;
mod profile;
mod record;
mod redact;
mod redacted_effect;
mod review;
mod roles;
mod search;
mod section;
mod survivors;
mod switches;
mod ticket;
mod undo;
mod verdict;
mod warning;

pub use apply::{ApplyError, MergeApplyOutput, MergeOutput, MergeStamp};
pub use blocker::{Blocker, BlockerCode, BlockerKind, Blockers, Remedy, RemedyActor};
pub use chain::{Chain, ChainMerge, ChainRecords, ChainStep, ChainStop, MergeChainOutput, StopReason};
pub use choices::Choices;
pub use digest::{ContentDigest, DigestError};
pub use effect::{MergeAction, MergeEffect};
pub use effects::write_back;
pub use eligibility::Pair;
pub use field::{MergeField, ValueSource};
pub use format::{FormatError, FormatVersion, RECORD_FORMAT};
pub use lock::{ChoiceLock, ChoiceLockKind};
pub use loss::{Loss, LostValue};
pub use options::{
    EmailAlternative, EmailOptions, MergeOptions, MergedPet, NameAlternative, NameOptions, PhoneAlternative,
    PhoneOptions,
};
pub use pair::Merge;
pub use plan::{Eligible, Plan};
pub use policy::{MembershipPolicy, MergePolicy, MergeSurface, OptOutPolicy};
pub use profile::MergedProfile;
pub use record::{MergeRecord, RecordContent, RecordError, RecordState, WholeRecord};
pub use redact::RedactStamp;
pub use redacted_effect::{RedactedAction, RedactedEffect};
pub use review::{MergeReview, ValueOrigin};
pub use roles::MergeRoles;
pub use search::{Search, SearchVerdict};
pub use section::{ChangedSection, MergeSide, ProfileSection, SectionDigest};
pub use survivors::{ClientStatusEntry, MergedClient, Resolution, ResolutionEnd, Survivors};
pub use switches::SwitchOption;
pub use ticket::Ticket;
pub use undo::{
    Irreversible, IrreversibleEffect, MergeUndoOutput, UndoConflict, UndoConflictKind, UndoError, UndoStamp,
};
pub use verdict::Verdict;
pub use warning::{MergeWarning, MergeWarningKind};
