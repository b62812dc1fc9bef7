//! Licences, bans and sources of all dependencies, by cargo-deny as `deny.toml` says.
//!
//! Advisories are left to people: they need a database from outside, and can fail a change that changed nothing.

use crate::cmd::{answers, cargo, run};
use crate::step::{Step, Stop};

pub(crate) const NAME: &str = "cargo-deny";

pub(crate) fn check() -> Step {
    if !answers(cargo("deny --version")) {
        return Err(Stop::OptionalLacks("cargo-deny is not installed".to_owned()));
    }
    run(cargo("deny check licenses bans sources"))
}
