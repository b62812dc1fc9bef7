//! The JSON door itself.

use crate::problem::LittermateError;

/// The JSON door: every operation by its name, JSON in and JSON out.
///
/// For what has no typed function, and for a host that keeps JSON anyway.
#[uniffi::export]
pub fn call(operation: &str, input: &str) -> Result<String, LittermateError> {
    Ok(littermate::door::call(operation, input)?)
}
