//! The quotes in the READMEs are accurate.

use std::fs;

use littermate::api;
use serde_json::Value;

use super::runs::{Done, merge, root};

/// The content of the first code block of this language.
fn fenced<'t>(text: &'t str, language: &str) -> Result<&'t str, String> {
    let begin = format!("```{language}\n");
    let (_, rest) = text.split_once(&begin).ok_or(format!("no code block of {language}"))?;
    Ok(rest.split_once("```").ok_or("unclosed code block")?.0)
}

/// The content of every code block of this language.
fn blocks<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
    let begin = format!("```{language}\n");
    text.split(&begin).skip(1).filter_map(|rest| Some(rest.split_once("```")?.0)).collect()
}

#[test]
fn the_quoted_output_is_accurate() -> Done {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let printed = merge(&[]).stdout;
    let mut rest = printed.lines();
    for quoted in fenced(&readme, "text")?.lines().filter(|line| line.trim() != "…") {
        assert!(rest.any(|line| line == quoted), "the program does not print this line in order: {quoted}");
    }
    Ok(())
}

/// The programs of `core/examples` are compiled with the tests. The READMEs show them whole, except for their first line, a
/// description.
#[test]
fn the_quoted_programs_are_the_examples() -> Done {
    let programs: Vec<String> = ["merge", "nightly_sync", "portal_home"]
        .into_iter()
        .map(|name| {
            let text = fs::read_to_string(root().join(format!("core/examples/{name}.rs")))?;
            let lines = text.lines().count();
            assert!((20..=40).contains(&lines), "{name} has {lines} lines");
            Ok(text.split_once("\n\n").ok_or("no documentation")?.1.to_owned())
        })
        .collect::<Result<_, Box<dyn std::error::Error>>>()?;
    let readme = fs::read_to_string(root().join("README.md"))?;
    assert_eq!(blocks(&readme, "rust"), programs);
    let own = fs::read_to_string(root().join("core/README.md"))?;
    assert_eq!(blocks(&own, "rust"), programs.get(..1).unwrap_or_default());
    Ok(())
}

#[test]
fn the_quoted_input_is_accepted() -> Done {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let answer: Value = serde_json::from_str(&api::call("merge.eligibility", fenced(&readme, "json")?)?)?;
    assert_eq!(answer["blockers"][0]["kind"]["type"], "has-loyalty-points");
    Ok(())
}
