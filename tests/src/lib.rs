//! What the tests and the generators share.

pub mod kept;
