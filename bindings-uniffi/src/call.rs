//! How a typed function runs its operation.

use littermate::door::{self, Operation, Wire};
use littermate::phone::Metadata;
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
    let core = match input.to_core() {
        Some(core) => core,
        None => explained(&input)?,
    };
    Ok(R::from_core(O::run(core, &Metadata)?))
}

/// Runs an operation whose input has no fields.
pub(crate) fn run_without_input<O: Operation, R: Mirror<O::Output>>(
    input: O::Input,
) -> Result<R, LittermateError> {
    Ok(R::from_core(O::run(input, &Metadata)?))
}

/// What is wrong with a value that could not be converted, with every problem and its path.
#[cold]
pub(crate) fn explained<C: Wire>(mirror: &impl Serialize) -> Result<C, LittermateError> {
    Ok(door::read(&serde_json::to_string(mirror).unwrap_or_default())?)
}

/// The JSON API: every operation by its name, JSON in and JSON out.
///
/// For a host that has JSON anyway.
#[uniffi::export]
pub fn call(operation: &str, input: &str) -> Result<String, LittermateError> {
    Ok(door::call(operation, input)?)
}
