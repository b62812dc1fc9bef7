//! Handles: data that are read once and stay in memory between calls, for hosts behind a binding, where reading the same clients
//! repeatedly would dominate the cost of a call.

use std::fmt;

use super::arguments::Arguments;
use super::error::ApiError;
use super::parameter::ParameterInfo;
use super::quoted::Quoted;
use crate::merge::{BlockerCode, Verdict};
use crate::problem::{Problem, ProblemCode, Problems};
use crate::reminder::DueStatus;
use crate::wire::{TypeInfo, Wire};

/// A row of the table of handles.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct HandleInfo {
    /// The name of the handle, the same in every language: `SearchList`.
    pub name: &'static str,
    /// The description of its constructor's input.
    pub input: &'static TypeInfo,
    /// Its methods. The result of one without parameters never changes.
    pub methods: &'static [MethodInfo],
    /// Its documentation by lines. The first line is the summary.
    #[cfg(feature = "schema")]
    pub docs: &'static [&'static str],
    /// The Rust path of the handle.
    #[cfg(feature = "schema")]
    pub rust_path: (&'static str, &'static str),
    pub(super) read: fn(&str) -> Result<Box<dyn Ask>, ApiError>,
    #[cfg(feature = "schema")]
    pub(super) input_schema: fn(&mut schemars::SchemaGenerator),
}

/// A method of a handle.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct MethodInfo {
    /// The name of the method, the same in every language. In Rust, `length` is `len`.
    pub name: &'static str,
    /// The parameters in order.
    pub parameters: &'static [ParameterInfo],
    /// The type of the method's result.
    pub output: MethodOutput,
    /// Its documentation by lines. The first line is the summary.
    #[cfg(feature = "schema")]
    pub docs: &'static [&'static str],
}

/// The result of a method.
#[derive(Debug, Clone, Copy)]
pub enum MethodOutput {
    /// A value, as JSON.
    Value {
        /// The description of the value's type.
        #[cfg(feature = "schema")]
        of: &'static TypeInfo,
    },
    /// For each entry of the handle's list, in order, a set of codes as bits of an integer.
    Bits(&'static CodeList),
    /// For each entry of the handle's list, in order, a code as a byte.
    Bytes(&'static CodeList),
    /// The number of entries.
    Count,
}

/// The codes that bits or bytes of a result stand for: bit *n* or byte *n* is the *n*-th entry.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CodeList {
    /// The name of the constant: `BLOCKER_BITS`.
    pub name: &'static str,
    /// The description of the type of the codes.
    pub of: &'static TypeInfo,
    /// Its documentation by lines. The first line is the summary.
    #[cfg(feature = "schema")]
    pub docs: &'static [&'static str],
    /// The Rust path of the constant, an array of codes.
    #[cfg(feature = "schema")]
    pub rust_path: &'static str,
    #[cfg(feature = "schema")]
    entries: fn() -> String,
}

#[cfg(feature = "schema")]
impl CodeList {
    /// The codes in order, as a JSON array of strings.
    #[must_use]
    pub fn to_json(&self) -> String {
        (self.entries)()
    }
}

/// A type whose values are integers in the results of handles.
pub(super) trait Coded {
    /// The codes that the bits or values of the integer stand for.
    const CODES: &'static CodeList;
}

impl Coded for Verdict {
    const CODES: &'static CodeList = &CodeList {
        name: "BLOCKER_BITS",
        of: BlockerCode::TYPE,
        #[cfg(feature = "schema")]
        docs: &[
            "The code of each bit in the results of a search list, from the lowest bit.",
            "",
            "A code that can apply to either profile has two bits, that of the opened profile first. A major version may add",
            "bits: store codes, not bits.",
        ],
        #[cfg(feature = "schema")]
        rust_path: "littermate::merge::Verdict::BITS",
        #[cfg(feature = "schema")]
        entries: || crate::wire::json::write(&Self::BITS.as_slice()),
    };
}

impl Coded for DueStatus {
    const CODES: &'static CodeList = &CodeList {
        name: "DUE_STATUSES",
        of: Self::TYPE,
        #[cfg(feature = "schema")]
        docs: &["The code of each byte in the results of a service list, from 0."],
        #[cfg(feature = "schema")]
        rust_path: "littermate::reminder::DueStatus::ALL",
        #[cfg(feature = "schema")]
        entries: || crate::wire::json::write(&Self::ALL.as_slice()),
    };
}

/// The result of a method that was called with JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HandleAnswer {
    /// A value, as JSON.
    Json(String),
    /// A set of codes per entry: see [`MethodOutput::Bits`].
    Bits(Vec<u32>),
    /// A code per entry: see [`MethodOutput::Bytes`].
    Bytes(Vec<u8>),
    /// The number of entries.
    Count(usize),
}

/// A handle with the argument that it remembers between calls.
pub(super) struct Session<Handle, Remembered> {
    pub(super) handle: Handle,
    pub(super) remembered: Option<Remembered>,
}

/// Calls a method by name. Not `Debug`, which would add the code that formats a client to every WebAssembly file.
pub(super) trait Ask {
    fn ask(&mut self, method: &str, arguments: &Arguments<'_>) -> Result<HandleAnswer, ApiError>;
}

/// The error for an unknown handle or method.
#[cold]
pub(super) fn unknown(what: &str, name: &str) -> ApiError {
    let detail = format!("Unknown {what} {}.", Quoted(name));
    Problems::one(Problem::new(ProblemCode::UnknownOperation, "", detail).given(name)).into()
}

/// The error for an index that a list of this length does not have.
#[cold]
pub(super) fn no_index(entry: &str, index: impl fmt::Display, len: usize) -> ApiError {
    let detail = format!("The list has no {entry} {index}.");
    let mut problem = Problem::new(ProblemCode::OutOfRange, "", detail);
    problem.help = match len.checked_sub(1) {
        Some(last) => format!("Pass an index from 0 to {last}."),
        None => "The list is empty.".to_owned(),
    };
    Problems::one(problem).into()
}

/// The error for a method that requires an earlier call of another one.
#[cold]
pub(super) fn not_yet(detail: &str, method: &str) -> ApiError {
    let mut problem = Problem::new(ProblemCode::OutOfRange, "", detail);
    problem.help = format!("Call `{method}` first.");
    Problems::one(problem).into()
}
