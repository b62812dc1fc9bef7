//! The two profiles of a merge.

use super::policy::{Policy, Surface};
use crate::model::client::Client;
use crate::model::clinic::Clinic;

/// Two profiles of a clinic that somebody wants to merge: the beginning of every merge.
///
/// It borrows, and costs nothing to make.
#[derive(Debug, Clone, Copy)]
pub struct Merge<'a> {
    pub(super) clinic: &'a Clinic,
    pub(super) opened: &'a Client,
    pub(super) selected: &'a Client,
    pub(super) surface: Surface,
    pub(super) policy: Policy,
}

impl<'a> Merge<'a> {
    /// A merge of the profile from whose page it was started and the one selected in step 1.
    ///
    /// The surface can block (MERGE-9), so it is always said.
    #[must_use]
    pub const fn new(clinic: &'a Clinic, opened: &'a Client, selected: &'a Client, surface: Surface) -> Self {
        Self { clinic, opened, selected, surface, policy: Policy::DEFAULT }
    }

    /// Another policy than the default one.
    #[must_use]
    pub const fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }
}
