//! Shared by the tests and the generators.

use std::error::Error;

pub mod bases;
pub mod cases;
pub mod expand;
pub mod files;
pub mod generated;
pub mod growing;
pub mod json;
pub mod kinds;
pub mod rulebook;
pub mod variants;
pub mod vectors;

/// Any error of a test helper or generator.
pub type Failed = Box<dyn Error>;

/// An empty contact book, for merges that do not depend on it.
pub static NO_BOOK: littermate::ContactIndex<'static> = littermate::ContactIndex::EMPTY;

/// The time at which the choices of a test are made.
#[must_use]
#[expect(clippy::panic, reason = "the instant is a constant in range")]
pub fn now() -> littermate::Instant {
    // 2026-03-01T09:00:00Z
    littermate::Instant::from_millis(1_772_355_600_000).unwrap_or_else(|error| panic!("{error}"))
}
