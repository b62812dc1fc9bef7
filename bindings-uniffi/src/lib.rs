//! The Kotlin and Swift bindings of littermate: one uniffi component.
//!
//! `generated` has a mirror of every type and a function for every operation. `cargo xtask generate` writes it from the
//! descriptions of types and operations in the library. Handwritten are the conversion (`mirror.rs`), ids, dates and instants
//! (`ids.rs`), the call of an operation (`call.rs`), the error (`error.rs`) and JSON (`json.rs`).

mod call;
mod error;
#[expect(clippy::too_many_arguments, reason = "each field of an input is a parameter")]
#[expect(
    clippy::large_enum_variant,
    reason = "a mirror has the shape of its type, and uniffi does not support `Box`"
)]
mod generated;
mod ids;
mod json;
mod mirror;
#[cfg(test)]
mod tests;

#[cfg(feature = "baseline")]
mod baseline;
#[cfg(feature = "baseline")]
pub use baseline::*;
pub use call::call;
pub use error::LittermateError;
pub use generated::*;
pub use ids::*;

uniffi::setup_scaffolding!("littermate");
