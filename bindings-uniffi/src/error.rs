//! What every function throws.

use crate::generated::ApiError;
use crate::mirror::Mirror;

/// What every function throws.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum LittermateError {
    /// The library says no. Nothing has changed.
    #[error("{}", .refusal.detail)]
    Refused {
        /// Why, by which rule, where, and everything that led to it.
        refusal: ApiError,
    },
}

impl From<littermate::api::ApiError> for LittermateError {
    fn from(refusal: littermate::api::ApiError) -> Self {
        Self::Refused { refusal: ApiError::from_core(refusal) }
    }
}
