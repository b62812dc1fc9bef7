//! The rules for Kotlin and Swift: typed records over the library, one uniffi component.
//!
//! `mirror.rs` says how a type crosses; the files by topic hold the types; `steps.rs`, `contact_steps.rs` and
//! `portal_steps.rs` have a function for every operation, and `json.rs` reads and writes the records as JSON.

#[cfg(feature = "bare")]
mod bare;
mod calls;
mod chain;
mod client;
mod clinic;
mod contact_points;
mod contact_steps;
mod contact_sync;
mod conversations;
mod door;
mod draft;
mod effects;
mod eligibility;
mod json;
mod memory;
mod mirror;
mod opt_outs;
mod options;
mod payments;
mod person;
mod phone;
mod portal;
mod portal_home;
mod portal_pet;
mod portal_steps;
mod problem;
mod record;
mod reminders;
mod resolve;
mod review;
mod routing;
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
pub use calls::*;
pub use chain::*;
pub use client::*;
pub use clinic::*;
pub use contact_points::*;
pub use contact_steps::*;
pub use contact_sync::*;
pub use conversations::*;
pub use door::*;
pub use draft::*;
pub use effects::*;
pub use eligibility::*;
pub use json::*;
pub use memory::*;
pub use opt_outs::*;
pub use options::*;
pub use payments::*;
pub use person::*;
pub use phone::*;
pub use portal::*;
pub use portal_home::*;
pub use portal_pet::*;
pub use portal_steps::*;
pub use problem::*;
pub use record::*;
pub use reminders::*;
pub use resolve::*;
pub use review::*;
pub use routing::*;
pub use rules::*;
pub use steps::*;
pub use ticket::*;
pub use undo::*;
pub use warnings::*;
pub use words::*;

uniffi::setup_scaffolding!("littermate");
