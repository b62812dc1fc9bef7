//! Every package carries both licences, and all copies are the root's, to the byte.

use std::fs;

use crate::cmd::root;
use crate::conventions::report;
use crate::files;
use crate::step::Step;

pub(crate) const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];

/// Folders that are published by themselves.
const PACKAGES: [&str; 2] = ["core", "bindings-wasm"];

pub(crate) fn check() -> Step {
    let known = files::all()?;
    let mut findings = Vec::new();
    for licence in LICENCES {
        let ours = fs::read(root().join(licence))?;
        for package in PACKAGES {
            let path = format!("{package}/{licence}");
            if !root().join(&path).is_file() {
                findings.push(format!("{path} is missing"));
            }
        }
        for copy in known.iter().filter(|file| file.name() == licence) {
            if fs::read(root().join(&copy.path)).is_ok_and(|text| text != ours) {
                findings.push(format!("{} differs from the root's", copy.path));
            }
        }
    }
    report(&findings)
}
