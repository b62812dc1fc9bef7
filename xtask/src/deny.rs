//! Checks licenses, bans and sources of all dependencies with cargo-deny, as configured in `deny.toml`.
//!
//! Advisories are not checked: they need an external database, and can fail a commit that did not cause the failure.

use crate::cmd::{cargo, run, succeeds};
use crate::step::{Step, Stop};

pub(crate) const NAME: &str = "cargo-deny";

pub(crate) fn check() -> Step {
    if !succeeds(cargo("deny --version")) {
        return Err(Stop::OptionalMissing("cargo-deny is not installed".to_owned()));
    }
    run(cargo("deny check licenses bans sources"))
}
