//! The error of all functions.

use crate::generated::ApiError;
use crate::mirror::Mirror;

/// The error that all functions throw. The call has changed nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum LittermateError {
    /// The input is invalid, or the rules do not allow the operation.
    #[error("{}", .api_error.detail)]
    Api {
        /// The code, the rule, the path, the sentences, and all problems and blockers.
        api_error: ApiError,
    },
}

impl From<littermate::api::ApiError> for LittermateError {
    fn from(error: littermate::api::ApiError) -> Self {
        Self::Api { api_error: ApiError::from_core(error) }
    }
}
