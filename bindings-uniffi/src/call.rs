//! How a typed function runs its operation.

use littermate::api::{self, Operation, Wire};
use littermate::model::phone::Metadata;
use serde::Serialize;

use crate::error::LittermateError;
use crate::mirror::Mirror;

/// Runs an operation with the mirror of its input.
///
/// An input that cannot be converted, such as one with an empty id, is written as JSON and read by the library, which says
/// what is wrong with it and where. Nothing is decided here.
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

/// The library's value for a mirror, whose path in the input is given.
pub(crate) fn converted<C: Wire>(
    path: &str,
    mirror: &(impl Mirror<C> + Serialize),
) -> Result<C, LittermateError> {
    match mirror.to_core() {
        Some(core) => Ok(core),
        None => explained(path, mirror),
    }
}

/// The same for a mirror that may be omitted.
pub(crate) fn optional<C: Wire + Default>(
    path: &str,
    mirror: &Option<impl Mirror<C> + Serialize>,
) -> Result<C, LittermateError> {
    mirror.as_ref().map_or_else(|| Ok(C::default()), |mirror| converted(path, mirror))
}

/// What is wrong with a value that could not be converted, with every problem and its path.
#[cold]
fn explained<C: Wire>(path: &str, mirror: &impl Serialize) -> Result<C, LittermateError> {
    Ok(api::read_part(path, &serde_json::to_string(mirror).unwrap_or_default())?)
}

/// A length as it crosses: a list has at most 1,000,000 entries.
pub(crate) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// An index as the library takes it.
pub(crate) fn position(index: u32) -> usize {
    usize::try_from(index).unwrap_or(usize::MAX)
}

/// The JSON API: every operation by its name, JSON in and JSON out.
///
/// For a host that has JSON anyway.
#[uniffi::export]
pub fn call(operation: &str, input: &str) -> Result<String, LittermateError> {
    Ok(api::call(operation, input)?)
}
