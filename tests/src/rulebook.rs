//! `docs/rules.md`: every rule with what names it, an example, and its vectors.

mod example;
mod names;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use littermate::rule::{RULES, RULES_VERSION, Rule, RuleOrigin};

use crate::Failed;
use crate::cases::{Case, Side};
use crate::vectors::{Made, Vector};

/// A case with its vector, and the area it is kept under.
#[derive(Debug, Clone, Copy)]
struct Shown<'m> {
    area: &'m str,
    case: &'m Case,
    vector: &'m Vector,
}

/// The whole page.
///
/// # Errors
/// Where a rule has no example.
pub fn text(made: &[Made]) -> Result<String, Failed> {
    let all: Vec<Shown<'_>> = made
        .iter()
        .flat_map(|area| {
            area.vectors.iter().map(move |(case, vector)| Shown { area: &area.area, case, vector })
        })
        .collect();
    let mut named = names::Names::new();
    for shown in &all {
        names::collect(&shown.vector.answer.value()?, &mut named);
    }
    let mut page = head(all.len());
    for &rule in RULES {
        section(rule, &all, named.get(rule.id()), &mut page)?;
    }
    Ok(page)
}

fn head(vectors: usize) -> String {
    let mut page = format!(
        "# The rules\n\n\
         Written by `cargo xtask generate` from the catalogue and the shared vectors; do not edit. Version {RULES_VERSION} of \
         the rules, {} of them, {vectors} vectors.\n\n\
         A vector *fires* a rule where the rule makes the answer what it is, and the rule *rests* in it where it is asked \
         and lets the answer be. An example shows what is put into a base input, by JSON Pointer, and the part of the \
         answer that matters; `@` names a [base](../tests/cases/bases). The whole input and the whole answer are in the \
         vector of that name.\n\n",
        RULES.len()
    );
    for family in families() {
        let links: Vec<String> = RULES
            .iter()
            .filter(|rule| rule.id().starts_with(&family))
            .map(|rule| format!("[{rule}](#{})", rule.id().to_lowercase()))
            .collect();
        // Writing to a string cannot fail.
        let _ = writeln!(page, "- {}", links.join(", "));
    }
    page
}

fn families() -> Vec<String> {
    let mut families: Vec<String> = Vec::new();
    for rule in RULES {
        let family = rule.id().split_inclusive('-').next().unwrap_or_default().to_owned();
        if !families.contains(&family) {
            families.push(family);
        }
    }
    families
}

fn section(
    rule: Rule,
    all: &[Shown<'_>],
    named: Option<&BTreeMap<&'static str, BTreeSet<String>>>,
    page: &mut String,
) -> Result<(), Failed> {
    let origins: Vec<&str> = rule.origins().iter().map(document).collect();
    let _ = write!(page, "\n## {rule}\n\n{}.\n\nFrom: {}.", capital(rule.title()), origins.join("; "));
    if let Some(named) = named {
        let kinds: Vec<String> = named
            .iter()
            .map(|(kind, names)| {
                let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
                format!("{kind} {}", names.join(", "))
            })
            .collect();
        let _ = write!(page, " Named by: {}.", kinds.join("; "));
    }
    let of = |wanted: Side| -> Vec<Shown<'_>> {
        let about = |shown: &&Shown<'_>| shown.case.rules.0.contains(&(rule, wanted));
        all.iter().filter(about).copied().collect()
    };
    let (fires, rests) = (of(Side::Fires), of(Side::Rests));
    let example = example::best(rule, &fires).ok_or_else(|| format!("{rule} has no example"))?;
    let _ = write!(page, "\n\n{}\n", example::text(example)?);
    let _ =
        write!(page, "\n<details><summary>{} vectors</summary>\n\n", fires.len().saturating_add(rests.len()));
    list("fires", &fires, page);
    list("rests", &rests, page);
    page.push_str("\n</details>\n");
    Ok(())
}

fn list(side: &str, vectors: &[Shown<'_>], page: &mut String) {
    for of_area in vectors.chunk_by(|one, next| one.area == next.area) {
        let names: Vec<&str> = of_area.iter().map(|shown| shown.vector.name.as_str()).collect();
        let area = of_area.first().map_or("", |shown| shown.area);
        let _ = writeln!(page, "- {side} in [{area}](../tests/vectors/{area}.jsonl): {}", names.join(" · "));
    }
}

const fn document(origin: &RuleOrigin) -> &'static str {
    match origin {
        RuleOrigin::Merge => "Otto Flow, merging Pet Parent profiles",
        RuleOrigin::Profile => "Otto Flow, client profile",
        RuleOrigin::Portal => "Otto, sections of the Pet Portal",
        RuleOrigin::Littermate => "beyond the documents",
    }
}

fn capital(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
