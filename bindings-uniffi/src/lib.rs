//! The rules for Kotlin and Swift: typed records over the library, one uniffi component.
//!
//! `generated` has a mirror of every type and a function for every operation, written by `cargo xtask generate` from the
//! library's own description of them. By hand are the conversion (`mirror.rs`), ids and times (`ids.rs`), how an operation is
//! run (`call.rs`), the error, and JSON.

mod call;
mod error;
#[expect(
    clippy::too_many_arguments,
    reason = "uniffi has no boxes, and each field of an input is a parameter"
)]
#[expect(clippy::large_enum_variant, reason = "a mirror has the shape of what it mirrors, and crosses once")]
mod generated;
mod ids;
mod json;
mod mirror;
#[cfg(test)]
mod tests;

#[cfg(feature = "bare")]
mod bare;
#[cfg(feature = "bare")]
pub use bare::*;
pub use call::call;
pub use error::LittermateError;
pub use generated::*;
pub use ids::*;

uniffi::setup_scaffolding!("littermate");
