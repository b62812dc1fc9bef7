//! Checks that every published package has both licenses, and that all copies equal those in the root.

use std::fs;

use crate::cmd::root;
use crate::conventions::report;
use crate::files;
use crate::step::Step;

pub(crate) const LICENSES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];

/// The folders of published packages.
const PACKAGES: [&str; 2] = ["core", "bindings-wasm"];

pub(crate) fn check() -> Step {
    let known = files::all()?;
    let mut findings = Vec::new();
    for license in LICENSES {
        let original = fs::read(root().join(license))?;
        for package in PACKAGES {
            let path = format!("{package}/{license}");
            if !root().join(&path).is_file() {
                findings.push(format!("{path} is missing"));
            }
        }
        for copy in known.iter().filter(|file| file.name() == license) {
            if fs::read(root().join(&copy.path)).is_ok_and(|text| text != original) {
                findings.push(format!("{} differs from the file in the root", copy.path));
            }
        }
    }
    report(&findings)
}
