//! Checks that the core depends on no bindings, runtime, clock or randomness, with any feature and any target.

use crate::cmd::{cargo, output};
use crate::step::{Step, Stop};

/// The forbidden crates, which include those with such a prefix (`uniffi_core`, `rand_core`).
const CRATES: [&str; 6] = ["uniffi", "wasm-bindgen", "tokio", "js-sys", "getrandom", "rand"];

/// The forbidden features of allowed crates.
const FEATURES: [&str; 2] = ["chrono feature \"clock\"", "chrono feature \"now\""];

pub(crate) fn check() -> Step {
    let tree =
        output(cargo("tree -p littermate -e normal,features --all-features --target all --prefix none"))?;
    if !tree.lines().any(|line| line.starts_with("littermate v")) {
        return Err(Stop::Failed("`cargo tree` did not list the core".to_owned()));
    }
    match tree.lines().find(|line| is_forbidden(line)) {
        Some(line) => Err(Stop::Failed(format!("forbidden dependency of the core: {line}"))),
        None => Ok(()),
    }
}

fn is_forbidden(line: &str) -> bool {
    let name = line.split(' ').next().unwrap_or_default();
    let is_of = |forbidden: &str| {
        name.strip_prefix(forbidden).is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']))
    };
    CRATES.into_iter().any(is_of) || FEATURES.into_iter().any(|forbidden| line.starts_with(forbidden))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_forbidden_dependencies() {
        for line in [
            "uniffi v0.32.0",
            "uniffi_core v0.32.0",
            "wasm-bindgen v0.2.100 (*)",
            "js-sys feature \"default\"",
            "rand_core v0.9.0",
            "chrono feature \"clock\"",
            "chrono feature \"now\" (*)",
        ] {
            assert!(is_forbidden(line), "{line}");
        }
    }

    #[test]
    fn accepts_similar_names() {
        for line in
            ["chrono v0.4.45", "chrono feature \"alloc\"", "random-names v1.0.0", "tokiota v0.1.0", ""]
        {
            assert!(!is_forbidden(line), "{line}");
        }
    }
}
