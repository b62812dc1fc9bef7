//! The definition of an operation, shared by the JSON API and every binding. Operations are defined in the `ops.rs` of their
//! contexts.

use super::decode::decode;
use super::error::ApiError;
use crate::model::phone::PhoneReader;
use crate::wire::json;
use crate::wire::{TypeInfo, Wire};

/// An operation: its input, its output and its function.
///
/// ```
/// use littermate::api::Operation;
/// use littermate::model::phone::Metadata;
/// use littermate::rule::ops::{Rules, RulesListInput};
///
/// let output = Rules::run(RulesListInput {}, &Metadata)?;
/// assert_eq!((Rules::NAME, output.rules_version), ("rules.list", 1));
/// # Ok::<(), littermate::api::ApiError>(())
/// ```
pub trait Operation {
    /// The name in the JSON API: `merge.plan`.
    const NAME: &'static str;
    /// The name of its function in camelCase. Each language uses its own case.
    const FUNCTION: &'static str;
    /// The summary in one sentence.
    const SUMMARY: &'static str;
    /// Whether it parses phone numbers and needs their metadata.
    const READS_PHONES: bool;
    /// Its documentation by lines. The first line is the summary.
    #[cfg(feature = "schema")]
    const DOCS: &'static [&'static str];
    /// The type that the JSON input is read as.
    type Input: Wire;
    /// The type that is written as the JSON output.
    type Output: Wire;

    /// Runs the operation. It makes every check, so typed callers get the same errors as the JSON API.
    ///
    /// # Errors
    ///
    /// [`ApiError`]: the content of the input is not valid, or the rules do not allow the operation.
    fn run(input: Self::Input, phones: &dyn PhoneReader) -> Result<Self::Output, ApiError>;
}

/// Visits every operation with its types, for code that handles each of them, such as a test.
pub trait OperationVisitor {
    /// Called once per operation.
    fn visit<O: Operation>(&mut self);
}

/// A row of the table of operations.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct OperationInfo {
    /// The name in the JSON API: `merge.plan`.
    pub name: &'static str,
    /// The name of its function in camelCase.
    pub function: &'static str,
    /// The summary in one sentence.
    pub summary: &'static str,
    /// Whether it parses phone numbers.
    pub reads_phones: bool,
    /// The description of its input.
    pub input: &'static TypeInfo,
    /// The description of its output. Without feature `schema` it is only `Operation::Output::TYPE`, so that a program that reads
    /// no outputs does not contain their descriptions.
    #[cfg(feature = "schema")]
    pub output: &'static TypeInfo,
    /// Its documentation by lines. The first line is the summary.
    #[cfg(feature = "schema")]
    pub docs: &'static [&'static str],
    /// The Rust path of the type that implements [`Operation`].
    #[cfg(feature = "schema")]
    pub rust_path: (&'static str, &'static str),
    pub(super) run: fn(&str, &dyn PhoneReader) -> Result<String, ApiError>,
    #[cfg(feature = "schema")]
    pub(super) input_schema: fn(&mut schemars::SchemaGenerator),
    #[cfg(feature = "schema")]
    pub(super) output_schema: fn(&mut schemars::SchemaGenerator),
}

impl OperationInfo {
    /// The table entry of an operation, which its module defines under the operation's name.
    pub(crate) const fn of<O: Operation>(module: &'static str, name: &'static str) -> Self {
        let _ = (module, name);
        Self {
            name: O::NAME,
            function: O::FUNCTION,
            summary: O::SUMMARY,
            reads_phones: O::READS_PHONES,
            input: O::Input::TYPE,
            #[cfg(feature = "schema")]
            output: O::Output::TYPE,
            #[cfg(feature = "schema")]
            docs: O::DOCS,
            #[cfg(feature = "schema")]
            rust_path: (module, name),
            run: by_json::<O>,
            #[cfg(feature = "schema")]
            input_schema: |schemas| drop(schemas.subschema_for::<O::Input>()),
            #[cfg(feature = "schema")]
            output_schema: |schemas| drop(schemas.subschema_for::<O::Output>()),
        }
    }
}

fn by_json<O: Operation>(input: &str, phones: &dyn PhoneReader) -> Result<String, ApiError> {
    Ok(json::write(&O::run(decode(input)?, phones)?))
}

/// Defines the operations of a context and their table.
///
/// The first line of the documentation is the summary. `[reads phones]` marks an operation that parses phone numbers.
macro_rules! operations {
    ($(
        #[doc = $summary:literal]
        $(#[doc = $line:literal])*
        $operation:ident = $name:literal as $function:ident: $Input:ty => $Output:ty $([reads $phones:ident])?,
        |$input:pat_param, $reader:pat_param| $body:expr;
    )+) => {
        $(
            #[doc = $summary]
            $(#[doc = $line])*
            #[derive(Debug, Clone, Copy)]
            pub struct $operation;

            impl $crate::api::Operation for $operation {
                const NAME: &'static str = $name;
                const FUNCTION: &'static str = stringify!($function);
                const SUMMARY: &'static str = $summary.trim_ascii();
                const READS_PHONES: bool = {
                    const READS: &[&str] = &[$(stringify!($phones))?];
                    !READS.is_empty()
                };
                #[cfg(feature = "schema")]
                const DOCS: &'static [&'static str] = &[$summary, $($line),*];
                type Input = $Input;
                type Output = $Output;

                fn run(
                    input: $Input,
                    phones: &dyn $crate::model::phone::PhoneReader,
                ) -> Result<$Output, $crate::api::ApiError> {
                    let ($input, $reader) = (input, phones);
                    $body
                }
            }
        )+

        pub(crate) fn visit(visitor: &mut impl $crate::api::OperationVisitor) {
            $(visitor.visit::<$operation>();)+
        }

        pub(crate) const OPERATIONS: &[$crate::api::OperationInfo] = &[$(
            $crate::api::OperationInfo::of::<$operation>(module_path!(), stringify!($operation)),
        )+];
    };
}

pub(crate) use operations;
