//! What every function throws.

use crate::generated::Refusal;
use crate::mirror::Mirror;

/// What every function throws.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum LittermateError {
    /// The library says no. Nothing has changed.
    #[error("{}", .refusal.detail)]
    Refused {
        /// Why, by which rule, where, and everything that led to it.
        refusal: Refusal,
    },
}

impl From<littermate::api::Refusal> for LittermateError {
    fn from(refusal: littermate::api::Refusal) -> Self {
        Self::Refused { refusal: Refusal::from_core(refusal) }
    }
}
