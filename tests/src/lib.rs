//! What the tests and the generators share.

use std::error::Error;

pub mod bases;
pub mod cases;
pub mod expand;
pub mod files;
pub mod json;
pub mod kept;
pub mod kinds;
pub mod rulebook;
pub mod variants;
pub mod vectors;

/// Whatever kept something from being made, in words.
pub type Failed = Box<dyn Error>;
