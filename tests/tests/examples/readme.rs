//! The READMEs quote what is true.

use std::fs;

use littermate::api;
use serde_json::Value;

use super::runs::{Done, merge, root};

/// The text between a fence and the next one.
fn fenced<'t>(text: &'t str, language: &str) -> Result<&'t str, String> {
    let begin = format!("```{language}\n");
    let (_, rest) = text.split_once(&begin).ok_or(format!("no block of {language}"))?;
    Ok(rest.split_once("```").ok_or("the block does not end")?.0)
}

#[test]
fn the_output_quoted_is_the_output() -> Done {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let printed = merge(&[]).stdout;
    let mut rest = printed.lines();
    for quoted in fenced(&readme, "text")?.lines().filter(|line| line.trim() != "…") {
        assert!(rest.any(|line| line == quoted), "the program does not print, at its place: {quoted}");
    }
    Ok(())
}

#[test]
fn both_readmes_have_one_rust_example() -> Done {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let own = fs::read_to_string(root().join("core/README.md"))?;
    assert_eq!(fenced(&readme, "rust")?, fenced(&own, "rust")?, "only that of core/README.md is compiled");
    Ok(())
}

#[test]
fn the_input_shown_is_taken() -> Done {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let answer: Value = serde_json::from_str(&api::call("merge.eligibility", fenced(&readme, "json")?)?)?;
    assert_eq!(answer["blockers"][0]["kind"]["type"], "has-loyalty-points");
    Ok(())
}
