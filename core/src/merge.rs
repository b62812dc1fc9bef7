//! Merging two clients: eligibility, search, options, plan, apply, undo, in that order, a file a step.

mod apply;
mod blocker;
mod chain;
mod choices;
mod digest;
mod effect;
mod eligibility;
mod loss;
mod numbers;
mod offer;
#[cfg(feature = "json")]
pub mod ops;
mod options;
mod plan;
mod policy;
mod profile;
mod record;
mod resolve;
#[cfg(feature = "json")]
pub mod resolve_ops;
mod review;
mod roles;
mod search;
mod sentences;
mod switches;
mod ticket;
mod undo;
mod warning;
mod write_back;

use crate::model::client::Client;
use crate::model::clinic::Clinic;

pub use apply::{Outcome, Refused, Stamp};
pub use blocker::{Blocker, BlockerCode, BlockerFacts, Blockers, Remedy, RemedyBy};
pub use chain::{Chain, ChainOutcome, ChainStep, ChainStop, StopReason};
pub use choices::Choices;
pub use digest::{Digest, DigestError};
pub use effect::{Effect, EffectAction};
pub use eligibility::{Pair, Verdict};
pub use loss::{Loss, LostValue};
pub use options::{
    EmailAlternative, EmailOptions, Lock, NameAlternative, NameOptions, OfferedPet, OfferedPhone, Options,
    PhoneOptions, SwitchOption,
};
pub use plan::{Eligible, Plan};
pub use policy::{MembershipPolicy, OptOutPolicy, Policy, Surface};
pub use profile::MergedProfile;
pub use record::{Format, FormatError, MergeRecord, RECORD_FORMAT, RecordFlaw, RecordState};
pub use resolve::{ClientStanding, Resolution, ResolveError, ResolveListError, resolve, resolve_all};
pub use review::{Field, How, Review, Source};
pub use roles::Roles;
pub use search::{Search, SearchVerdict};
pub use ticket::{Part, Section, SectionDigest, Side, Ticket};
pub use undo::{Conflict, Irreversible, IrreversibleEffect, UndoRefused, UndoStamp, Undone};
pub use warning::{Warning, WarningKind};
pub use write_back::write_back;

/// Two profiles of a clinic that somebody wants to merge: the beginning of every merge.
///
/// It borrows, and costs nothing to make.
#[derive(Debug, Clone, Copy)]
pub struct Merge<'a> {
    pub(crate) clinic: &'a Clinic,
    pub(crate) opened: &'a Client,
    pub(crate) selected: &'a Client,
    pub(crate) surface: Surface,
    pub(crate) policy: Policy,
}

impl<'a> Merge<'a> {
    /// The profile from whose page the merge was started, and the one selected in step 1.
    ///
    /// The surface can block (MERGE-9), so it is always said.
    #[must_use]
    pub fn between(clinic: &'a Clinic, opened: &'a Client, selected: &'a Client, surface: Surface) -> Self {
        Self { clinic, opened, selected, surface, policy: Policy::default() }
    }

    /// Another policy than the default one.
    #[must_use]
    pub const fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// The same two profiles as bare facts.
    #[must_use]
    pub fn pair(&self) -> Pair<'a> {
        Pair::new(self.clinic, self.opened.facts(), self.selected.facts(), self.surface).policy(self.policy)
    }

    /// Whether the two may be merged (MERGE-1 to MERGE-9).
    ///
    /// # Errors
    /// Every blocker, in the order of the rules.
    pub fn check(self) -> Result<Eligible<'a>, Blockers> {
        self.pair().check()?;
        Ok(Eligible::new(self))
    }
}
