//! JSON for our own types and nothing else: read strictly and without a word of why not, written as `serde_json` writes it.
//!
//! `serde_json` is made for any type and any source, and says what is wrong. Here a text becomes a flat list of values once
//! (`tape`), which the types are read from and, where they cannot be, is compared with the type's description. The macros in
//! `wire.rs` write [`Read`] and [`Write`] for each type, beside serde's derives, which serve every other format.

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
