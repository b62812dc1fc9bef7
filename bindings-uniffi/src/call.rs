//! Runs the operation of a typed function.

use littermate::api::{self, Operation, Wire};
use littermate::model::phone::Metadata;
use serde::Serialize;

use crate::error::LittermateError;
use crate::mirror::Mirror;

/// Runs an operation with the mirror of its input.
///
/// An input that cannot be converted, such as one with an empty id, is serialized as JSON and parsed by the library, which
/// reports all problems with their paths.
pub(crate) fn run<O: Operation, I, R>(input: I) -> Result<R, LittermateError>
where
    I: Mirror<O::Input> + Serialize,
    R: Mirror<O::Output>,
{
    Ok(R::from_core(O::run(converted("", &input)?, &Metadata)?))
}

/// Runs an operation whose input has no fields.
pub(crate) fn run_without_input<O: Operation, R: Mirror<O::Output>>(
    input: O::Input,
) -> Result<R, LittermateError> {
    Ok(R::from_core(O::run(input, &Metadata)?))
}

/// Converts a mirror to the type of the library. `path` is its path in the input, for the paths of problems.
pub(crate) fn converted<C: Wire>(
    path: &str,
    mirror: &(impl Mirror<C> + Serialize),
) -> Result<C, LittermateError> {
    match mirror.to_core() {
        Some(core) => Ok(core),
        None => conversion_error(path, mirror),
    }
}

/// Converts an optional mirror; without one, returns the default of the library.
pub(crate) fn optional<C: Wire + Default>(
    path: &str,
    mirror: &Option<impl Mirror<C> + Serialize>,
) -> Result<C, LittermateError> {
    mirror.as_ref().map_or_else(|| Ok(C::default()), |mirror| converted(path, mirror))
}

/// The error for a value that could not be converted, with all problems and their paths.
#[cold]
fn conversion_error<C: Wire>(path: &str, mirror: &impl Serialize) -> Result<C, LittermateError> {
    Ok(api::read_part(path, &serde_json::to_string(mirror).unwrap_or_default())?)
}

/// A length as `u32`. A list has at most 1,000,000 entries.
pub(crate) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// An index as `usize`.
pub(crate) fn position(index: u32) -> usize {
    usize::try_from(index).unwrap_or(usize::MAX)
}

/// Calls an operation of the JSON API by its name. Input and output are JSON.
///
/// Useful if the host has JSON already. Throws if the operation does not exist, the input is invalid, or the rules do not allow
/// the operation.
#[uniffi::export]
pub fn call(operation: &str, input: &str) -> Result<String, LittermateError> {
    Ok(api::call(operation, input)?)
}
