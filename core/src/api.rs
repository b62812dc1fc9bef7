//! The JSON API: every operation behind one function, with JSON text in and out. The bindings call it.

mod arguments;
mod decode;
mod duplicates;
mod error;
mod explain;
mod fields;
mod handle;
mod handle_macro;
mod handles;
mod json_handle;
mod literals;
mod operation;
mod operations;
mod parameter;
mod path;
mod quoted;
#[cfg(feature = "schema")]
mod schemas;
mod wire;

#[cfg(feature = "schema")]
pub use crate::wire::Source;
pub use crate::wire::{CodeInfo, FieldInfo, TextInfo, TypeInfo, TypeKind, VariantInfo, Wire};
pub use error::{ApiError, ErrorCode};
pub use handle::{CodeList, HandleAnswer, HandleInfo, MethodInfo, MethodOutput};
pub use handles::{HANDLES, OpenedMerge, SearchList, SearchListInput, ServiceList, ServiceListInput};
pub use json_handle::JsonHandle;
pub(crate) use operation::operations;
pub use operation::{Operation, OperationInfo, OperationVisitor};
pub use operations::{OPERATIONS, visit_operations};
pub use parameter::{ParameterInfo, ParameterKind};
#[cfg(feature = "schema")]
pub use schemas::{Contract, bundle};
pub use wire::{read, read_part, write};

use crate::model::phone::PhoneReader;
use crate::problem::{Problem, ProblemCode, Problems};
use quoted::Quoted;

/// Calls an operation by its name. Input and output are JSON text.
///
/// ```
/// let rules = littermate::api::call("rules.list", "{}")?;
/// assert!(rules.contains("MERGE-4"));
///
/// let error = littermate::api::call("merge.plan", "{}").unwrap_err();
/// assert_eq!(error.problems.len(), 6); // clinic, opened, selected, contactBook, surface and now are missing
/// # Ok::<(), littermate::api::ApiError>(())
/// ```
///
/// # Errors
///
/// [`ApiError`] if the input is invalid or the rules do not allow the operation. It lists all problems at once.
#[cfg(any(feature = "phones", feature = "phones-lite"))]
pub fn call(operation: &str, input: &str) -> Result<String, ApiError> {
    call_with(operation, input, &crate::model::phone::Metadata)
}

/// Like [`call`], with the caller's own phone number parser, for operations that parse phone numbers.
///
/// # Errors
///
/// As for [`call`].
pub fn call_with(operation: &str, input: &str, reader: &dyn PhoneReader) -> Result<String, ApiError> {
    let Some(found) = OPERATIONS.iter().find(|known| known.name == operation) else {
        let problem = Problem::new(
            ProblemCode::UnknownOperation,
            "",
            format!("Unknown operation {}.", Quoted(operation)),
        )
        .given(operation)
        .allowed_listed(OPERATIONS.iter().map(|known| known.name), |value| value.into());
        return Err(Problems::one(problem).into());
    };
    (found.run)(input, reader)
}
