//! The core knows no binding, no runtime, no clock and no randomness, whatever its features and its target.

use crate::cmd::{cargo, output};
use crate::step::{Step, Stop};

/// These crates, and those named after them (`uniffi_core`, `rand_core`).
const CRATES: [&str; 6] = ["uniffi", "wasm-bindgen", "tokio", "js-sys", "getrandom", "rand"];

const FEATURES: [&str; 2] = ["chrono feature \"clock\"", "chrono feature \"now\""];

pub(crate) fn check() -> Step {
    let tree =
        output(cargo("tree -p littermate -e normal,features --all-features --target all --prefix none"))?;
    if !tree.lines().any(|line| line.starts_with("littermate v")) {
        return Err(Stop::Failed("`cargo tree` did not show the core".to_owned()));
    }
    match tree.lines().find(|line| is_barred(line)) {
        Some(line) => Err(Stop::Failed(format!("the core's tree has: {line}"))),
        None => Ok(()),
    }
}

fn is_barred(line: &str) -> bool {
    let name = line.split(' ').next().unwrap_or_default();
    let is_of = |barred: &str| {
        name.strip_prefix(barred).is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']))
    };
    CRATES.into_iter().any(is_of) || FEATURES.into_iter().any(|barred| line.starts_with(barred))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_barred_line_is_seen() {
        for line in [
            "uniffi v0.32.0",
            "uniffi_core v0.32.0",
            "wasm-bindgen v0.2.100 (*)",
            "js-sys feature \"default\"",
            "rand_core v0.9.0",
            "chrono feature \"clock\"",
            "chrono feature \"now\" (*)",
        ] {
            assert!(is_barred(line), "{line}");
        }
    }

    #[test]
    fn what_only_looks_like_one_is_not() {
        for line in
            ["chrono v0.4.45", "chrono feature \"alloc\"", "random-names v1.0.0", "tokiota v0.1.0", ""]
        {
            assert!(!is_barred(line), "{line}");
        }
    }
}
