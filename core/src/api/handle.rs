//! What a handle is: data that is read once and stays in memory between calls. For hosts behind a binding, where reading the
//! same clients again would be most of the cost of a call.

use std::fmt;

use super::arguments::Arguments;
use super::error::ApiError;
use super::parameter::ParameterInfo;
use crate::merge::{BlockerCode, Verdict};
use crate::problem::{Problem, ProblemCode, Problems};
use crate::reminder::DueStatus;
use crate::wire::{TypeInfo, Wire};

/// A row of the table of handles.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct HandleInfo {
    /// The name of its type, the same in every language: `SearchList`.
    pub name: &'static str,
    /// The description of its input, from which it is constructed.
    pub input: &'static TypeInfo,
    /// Its methods. One without parameters always gives the same.
    pub methods: &'static [MethodInfo],
    /// Its documentation, by lines; the first is the summary.
    #[cfg(feature = "schema")]
    pub docs: &'static [&'static str],
    /// The path of the type.
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
    /// Its name, the same in every language. In Rust, `length` is `len`.
    pub name: &'static str,
    /// Its parameters, in order.
    pub parameters: &'static [ParameterInfo],
    /// The type of the method's result.
    pub output: MethodOutput,
    /// Its documentation, by lines; the first is the summary.
    #[cfg(feature = "schema")]
    pub docs: &'static [&'static str],
}

/// What a method gives.
#[derive(Debug, Clone, Copy)]
pub enum MethodOutput {
    /// A value, as JSON.
    Value {
        /// The description of its type.
        #[cfg(feature = "schema")]
        of: &'static TypeInfo,
    },
    /// For each entry of the handle's list, in order, a set of codes as the bits of an integer.
    Bits(&'static CodeList),
    /// For each entry of the handle's list, in order, one code as a byte.
    Bytes(&'static CodeList),
    /// A number of entries.
    Count,
}

/// What the bits or the bytes of an answer stand for: bit *n* or byte *n* for the *n*-th entry.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CodeList {
    /// The name of its constant: `BLOCKER_BITS`.
    pub name: &'static str,
    /// The description of the codes' type.
    pub of: &'static TypeInfo,
    /// Its documentation, by lines; the first is the summary.
    #[cfg(feature = "schema")]
    pub docs: &'static [&'static str],
    /// The path of the constant, an array of codes.
    #[cfg(feature = "schema")]
    pub rust_path: &'static str,
    #[cfg(feature = "schema")]
    entries: fn() -> String,
}

#[cfg(feature = "schema")]
impl CodeList {
    /// The entries, in order, as a JSON array of their names.
    #[must_use]
    pub fn to_json(&self) -> String {
        (self.entries)()
    }
}

/// A type whose values are an integer in the answers of handles.
pub(super) trait Coded {
    /// What the bits or values of the integer stand for.
    const CODES: &'static CodeList;
}

impl Coded for Verdict {
    const CODES: &'static CodeList = &CodeList {
        name: "BLOCKER_BITS",
        of: BlockerCode::TYPE,
        #[cfg(feature = "schema")]
        docs: &[
            "What each bit of a search list's answer stands for, from the lowest.",
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
        docs: &["What each byte of a service list's answer stands for, from 0."],
        #[cfg(feature = "schema")]
        rust_path: "littermate::reminder::DueStatus::ALL",
        #[cfg(feature = "schema")]
        entries: || crate::wire::json::write(&Self::ALL.as_slice()),
    };
}

/// What a handle answers to a call with JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HandleAnswer {
    /// A value, as JSON.
    Json(String),
    /// A set of codes for each entry: see [`MethodOutput::Bits`].
    Bits(Vec<u32>),
    /// A code for each entry: see [`MethodOutput::Bytes`].
    Bytes(Vec<u8>),
    /// A number of entries.
    Count(usize),
}

/// A handle, and the argument that is remembered between calls by name.
pub(super) struct Session<Handle, Remembered> {
    pub(super) handle: Handle,
    pub(super) remembered: Option<Remembered>,
}

/// Calls a method by its name. Not `Debug`, which would put the code that prints a client into every WebAssembly file.
pub(super) trait Ask {
    fn ask(&mut self, method: &str, arguments: &Arguments<'_>) -> Result<HandleAnswer, ApiError>;
}

/// That there is no handle or no method of this name.
#[cold]
pub(super) fn unknown(what: &str, name: &str) -> ApiError {
    let detail = format!("There is no {what} {name:.80}.");
    Problems::one(Problem::new(ProblemCode::UnknownOperation, "", detail).given(name)).into()
}

/// That a list of this length has no such entry.
#[cold]
pub(super) fn no_index(entry: &str, index: impl fmt::Display, len: usize) -> ApiError {
    let detail = format!("The list has no {entry} {index}.");
    let mut problem = Problem::new(ProblemCode::OutOfRange, "", detail);
    problem.help = match len.checked_sub(1) {
        Some(last) => format!("Ask for a whole number from 0 to {last}."),
        None => "The list is empty.".to_owned(),
    };
    Problems::one(problem).into()
}

/// That a method was called before the one whose argument it needs.
#[cold]
pub(super) fn not_yet(detail: &str, method: &str) -> ApiError {
    let mut problem = Problem::new(ProblemCode::OutOfRange, "", detail);
    problem.help = format!("Call `{method}` first.");
    Problems::one(problem).into()
}
