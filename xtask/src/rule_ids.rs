//! Checks that every rule that the core implements is named in a test.

use std::collections::BTreeSet;

use crate::conventions::report;
use crate::files::{self, File};
use crate::step::{Step, Stop};

const FAMILIES: [&str; 9] = ["PIMS", "MERGE", "CONTACT", "CONV", "CALL", "PAY", "PORTAL", "USER", "CUST"];

pub(crate) fn check() -> Step {
    let files = files::all()?;
    let implemented = ids_in(&files, |file| file.path.starts_with("core/src/"));
    if implemented.is_empty() {
        return Err(Stop::Failed("core/src names no rule".to_owned()));
    }
    let tested = ids_in(&files, is_test);
    let untested: Vec<String> =
        implemented.difference(&tested).map(|(family, number)| format!("{family}-{number}")).collect();
    report(&untested)
}

/// Whether a file counts as a test. Generated files and snapshots name rules without testing them on purpose. The lives name the
/// rules of their model, which is not a test of a single rule.
fn is_test(file: &File) -> bool {
    file.path.starts_with("tests/")
        && !file.path.starts_with("tests/lives/")
        && !file.generated
        && !file.path.ends_with(".snap")
}

/// A rule id as family and number, so that 4 sorts before 10.
type Id = (&'static str, u32);

fn ids_in(files: &[File], wanted: impl Fn(&File) -> bool) -> BTreeSet<Id> {
    let texts = files.iter().filter(|file| wanted(file)).filter_map(File::text);
    texts.flat_map(|text| ids(&text)).collect()
}

fn ids(text: &str) -> BTreeSet<Id> {
    FAMILIES
        .into_iter()
        .flat_map(|family| {
            text.match_indices(family).filter_map(move |(at, _)| {
                let whole = !text.get(..at)?.ends_with(char::is_alphanumeric);
                let rest = text.get(at..)?.strip_prefix(family)?.strip_prefix('-')?;
                let number = rest.split(|c: char| !c.is_alphanumeric()).next()?;
                if whole { Some((family, number.parse().ok()?)) } else { None }
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_complete_ids_only() {
        let text = "`MERGE-4`, \"MERGE-10\" (CUST-7). xPAY-1, UNPAY-2, MERGE-x, MERGE-5a, SHA-256, PIMS: 3";
        let found: Vec<_> = ids(text).into_iter().collect();
        assert_eq!(found, [("CUST", 7), ("MERGE", 4), ("MERGE", 10)]);
    }

    #[test]
    fn snapshots_are_not_tests() {
        let file = |path: &str| File { path: path.to_owned(), generated: false };
        assert!(is_test(&file("tests/cases/merge.json")));
        assert!(!is_test(&file("tests/src/snapshots/all.snap")));
        assert!(!is_test(&file("core/src/rule.rs")));
    }
}
