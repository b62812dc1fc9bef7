//! Merging two clients, a file a step.
//!
//! | step | file | from | to |
//! |---|---|---|---|
//! | 1 | `eligibility.rs` | [`Merge::eligible`] | [`Eligible`], or every [`Blocker`] |
//! | 2 | `options.rs` | [`Eligible::options`] | [`Options`]: what may be chosen |
//! | 3 | `choices.rs` | [`Choices`] | every choice that was not offered |
//! | 4 | `plan.rs` | [`Eligible::plan`] | [`Plan`], with its [`Review`] and its [`Ticket`] |
//! | 5 | `apply.rs` | [`Plan::apply`], [`Ticket::apply`] | [`Outcome`], with its [`MergeRecord`] |
//! | 6 | `undo.rs` | [`MergeRecord::undo`] | [`Undone`] |
//! | | `redact.rs` | [`MergeRecord::redact`] | the record without names, contact points and pets |
//!
//! [`Search`] asks the first step for a list of profiles, [`Chain`] does all of them for more than two, and [`Survivors`]
//! follows retired profiles to those that remain.

mod apply;
mod blocker;
mod chain;
mod choices;
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
mod numbers;
mod offer;
#[cfg(feature = "json")]
pub mod ops;
mod options;
mod pair;
mod plan;
mod policy;
mod profile;
mod record;
mod redact;
mod redacted_effect;
mod review;
mod roles;
mod search;
mod survivors;
mod switches;
mod ticket;
mod undo;
mod verdict;
mod warning;

pub use apply::{Applied, ApplyError, Outcome, Stamp};
pub use blocker::{Blocker, BlockerCode, BlockerKind, Blockers, Remedy, RemedyBy};
pub use chain::{Chain, ChainMerge, ChainOutput, ChainRecords, ChainStep, ChainStop, StopReason};
pub use choices::Choices;
pub use digest::{Digest, DigestError};
pub use effect::{Effect, EffectAction};
pub use effects::write_back;
pub use eligibility::Pair;
pub use field::{Field, How};
pub use format::{Format, FormatError, RECORD_FORMAT};
pub use lock::{Lock, LockKind};
pub use loss::{Loss, LostValue};
pub use options::{
    EmailAlternative, EmailOptions, NameAlternative, NameOptions, OfferedPet, OfferedPhone, Options,
    PhoneOptions,
};
pub use pair::Merge;
pub use plan::{Eligible, Plan};
pub use policy::{MembershipPolicy, OptOutPolicy, Policy, Surface};
pub use profile::MergedProfile;
pub use record::{MergeRecord, RecordContent, RecordError, RecordState, WholeRecord};
pub use redact::RedactStamp;
pub use redacted_effect::{RedactedAction, RedactedEffect};
pub use review::{Review, Source};
pub use roles::Roles;
pub use search::{Search, SearchVerdict};
pub use survivors::{ClientStanding, MergedClient, Resolution, ResolutionEnd, Survivors};
pub use switches::SwitchOption;
pub use ticket::{Part, Section, SectionDigest, Side, Ticket};
pub use undo::{Conflict, ConflictKind, Irreversible, IrreversibleEffect, UndoError, UndoStamp, Undone};
pub use verdict::Verdict;
pub use warning::{Warning, WarningKind};
