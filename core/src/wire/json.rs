//! A JSON reader and writer for the types of this crate: the reader is strict and reports no reasons, the writer matches
//! `serde_json`.
//!
//! `serde_json` supports any type and any source, and explains errors. Here a text is scanned once into a flat list of values
//! (`tape`). Types are read from that list; if that fails, the list is compared with the description of the type. The macros in
//! `wire.rs` generate [`Read`] and [`Write`] for each type, in addition to serde's derives, which serve all other formats.

pub(crate) mod fields;
pub(crate) mod names;
#[cfg(feature = "json")]
mod node;
#[cfg(feature = "json")]
mod read;
#[cfg(feature = "json")]
mod scan;
#[cfg(feature = "json")]
mod tape;
#[cfg(all(test, feature = "json"))]
mod tests;
mod write;

#[cfg(feature = "json")]
pub(crate) use read::Read;
#[cfg(feature = "json")]
pub(crate) use scan::JsonSyntaxError;
#[cfg(feature = "json")]
pub(crate) use tape::{At, Tape, Value};
#[cfg(feature = "json")]
pub(crate) use write::write;
pub(crate) use write::{Write, Writer};
