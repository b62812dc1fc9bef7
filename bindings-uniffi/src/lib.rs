//! The rules for Kotlin and Swift: typed records over the library, one uniffi component.
//!
//! `mirror.rs` says how a type crosses; the files by topic hold the types; `steps.rs` has a function for every step, and
//! `json.rs` reads and writes the records as JSON.

#[cfg(feature = "bare")]
mod bare;
mod chain;
mod client;
mod clinic;
mod door;
mod draft;
mod effects;
mod eligibility;
mod json;
mod mirror;
mod options;
mod person;
mod phone;
mod problem;
mod record;
mod resolve;
mod review;
mod rules;
mod steps;
#[cfg(test)]
mod tests;
mod ticket;
mod undo;
mod warnings;
mod words;

#[cfg(feature = "bare")]
pub use bare::*;
pub use chain::*;
pub use client::*;
pub use clinic::*;
pub use door::*;
pub use draft::*;
pub use effects::*;
pub use eligibility::*;
pub use json::*;
pub use options::*;
pub use person::*;
pub use phone::*;
pub use problem::*;
pub use record::*;
pub use resolve::*;
pub use review::*;
pub use rules::*;
pub use steps::*;
pub use ticket::*;
pub use undo::*;
pub use warnings::*;
pub use words::*;

uniffi::setup_scaffolding!("littermate");
