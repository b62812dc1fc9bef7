//! The output: every fault, or the layers with their files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::arrows::{Arrows, arrows, count, in_macros};
use crate::cycles::{Component, bottom_first, components};
use crate::layers::{Holds, Layer, Place, name, place};
use crate::sources::Sources;

/// Lists the layers with their files. The error lists all errors, cycles first.
pub(crate) fn report(sources: &Sources, layers: &[Layer]) -> Result<String, String> {
    let files = sources.files();
    let arrows = arrows(sources);
    let mut errors = String::new();
    for component in components(&arrows) {
        errors.push_str(&cycles(&component, &arrows));
    }
    let mut places = BTreeMap::new();
    let mut unplaced = String::new();
    for file in &files {
        match place(layers, file) {
            Ok(place) => drop(places.insert(*file, place)),
            Err(error) => unplaced = format!("{unplaced}{error}\n"),
        }
    }
    errors.push_str(&upward(&arrows, &places, layers, "Upward dependency"));
    errors.push_str(&upward(&in_macros(sources), &places, layers, "Upward dependency in a macro (`$crate`)"));
    errors.push_str(&unplaced);
    for file in &sources.undeclared {
        errors = format!("{errors}{file} is not declared by any module.\n");
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let summary =
        format!("{} files, {} dependencies: no cycles, none upward.\n", files.len(), count(&arrows));
    Ok(listing(layers, &places, &arrows) + &summary)
}

/// Lists the files that a file depends on, and those that depend on it.
pub(crate) fn around(sources: &Sources, file: &str) -> Result<String, String> {
    if !sources.files().contains(file) {
        return Err(format!("There is no file {file} in the crate.\n"));
    }
    let arrows = arrows(sources);
    let mut text = format!("{file} uses:\n");
    for to in arrows.get(file).into_iter().flat_map(BTreeMap::keys) {
        text = format!("{text}  {to} ({})\n", by(&arrows, file, to));
    }
    let _ = writeln!(text, "{file} is used by:");
    for from in arrows.iter().filter(|(_, targets)| targets.contains_key(file)).map(|(from, _)| from) {
        text = format!("{text}  {from} ({})\n", by(&arrows, from, file));
    }
    Ok(text)
}

fn by(arrows: &Arrows, from: &str, to: &str) -> String {
    let names = arrows.get(from).and_then(|targets| targets.get(to));
    let names: Vec<&str> = names.into_iter().flatten().map(String::as_str).collect();
    format!("by {}", names.join(", "))
}

fn cycles(component: &Component, arrows: &Arrows) -> String {
    let files: Vec<&str> = component.files.iter().map(String::as_str).collect();
    let mut text = format!("Cycle of {} files: {}\n", files.len(), files.join(", "));
    for cycle in &component.cycles {
        let (Some(first), ends) = (cycle.first(), cycle.iter().cycle().skip(1)) else { continue };
        let _ = write!(text, "  {first}");
        for (from, to) in cycle.iter().zip(ends) {
            let _ = write!(text, " → {to} ({})", by(arrows, from, to));
        }
        text.push('\n');
    }
    text
}

fn upward(arrows: &Arrows, places: &BTreeMap<&str, Place>, layers: &[Layer], what: &str) -> String {
    let mut text = String::new();
    for (from, targets) in arrows {
        for to in targets.keys() {
            let (Some(low), Some(high)) = (places.get(from.as_str()), places.get(to.as_str())) else {
                continue;
            };
            if high > low {
                let by = by(arrows, from, to);
                let (low, high) = (name(layers, *low), name(layers, *high));
                let _ = writeln!(text, "{what}: {from} → {to} ({by}), from {low} to {high}");
            }
        }
    }
    text
}

fn listing(layers: &[Layer], places: &BTreeMap<&str, Place>, arrows: &Arrows) -> String {
    let mut text = String::new();
    let in_layer = |number| places.iter().filter(move |(_, place)| place.layer == number);
    for (number, layer) in layers.iter().enumerate() {
        let count = in_layer(number).count();
        let _ = writeln!(text, "{}: {count} {}", layer.name, if count == 1 { "file" } else { "files" });
        let Holds::Contexts(names) = layer.holds else { continue };
        for (context, name) in names.iter().enumerate() {
            let own = in_layer(number).filter(|(_, place)| place.context == context);
            let own: BTreeSet<&str> = own.map(|(file, _)| *file).collect();
            let _ = writeln!(text, "  {name}");
            for file in bottom_first(&own, arrows) {
                let _ = writeln!(text, "    {file}");
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::fixture;

    const LAYERS: &[Layer] = &[
        Layer { name: "low", holds: Holds::Files(&["low.rs"]) },
        Layer { name: "contexts", holds: Holds::Contexts(&["a", "b"]) },
    ];

    fn of(low: &str, a: &str, b: &str) -> Result<String, String> {
        let files = [
            ("lib.rs", "mod low; mod a; mod b; pub use a::A;"),
            ("low.rs", low),
            ("a.rs", a),
            ("a/more.rs", "use super::A;"),
            ("b.rs", b),
        ];
        report(&fixture(&files), LAYERS)
    }

    #[test]
    fn layers_are_listed_bottom_first() {
        let listing =
            of("struct Low;", "mod more; use crate::low::Low; struct A;", "use crate::a::A;").unwrap();
        let expected = "low: 1 file\ncontexts: 3 files\n  a\n    a.rs\n    a/more.rs\n  b\n    b.rs\n\
                        5 files, 3 dependencies: no cycles, none upward.\n";
        assert_eq!(listing, expected);
    }

    #[test]
    fn reports_cycles_first_with_the_names_in_them() {
        let errors = of(
            "use crate::a::A;",
            "mod more; pub use more::More; type T = More; use crate::low::{X, Y};",
            "",
        );
        let expected = "\
Cycle of 3 files: a.rs, a/more.rs, low.rs
  a.rs → a/more.rs (by More) → a.rs (by A)
  a.rs → low.rs (by X, Y) → a.rs (by A)
Upward dependency: low.rs → a.rs (by A), from low to contexts: a
";
        assert_eq!(errors.unwrap_err(), expected);
    }

    #[test]
    fn contexts_and_macros_go_down_only() {
        let errors =
            of("macro_rules! m { () => { $crate::a::A } }", "mod more; use crate::b::B;", "").unwrap_err();
        let expected = "\
Upward dependency: a.rs → b.rs (by B), from contexts: a to contexts: b
Upward dependency in a macro (`$crate`): low.rs → a.rs (by A), from low to contexts: a
";
        assert_eq!(errors, expected);
    }

    #[test]
    fn files_without_a_layer_or_a_module_are_errors() {
        let errors =
            report(&fixture(&[("lib.rs", "mod c;"), ("c.rs", ""), ("b.rs", "")]), LAYERS).unwrap_err();
        assert_eq!(errors, "c.rs is not in any layer.\nb.rs is not declared by any module.\n");
    }

    #[test]
    fn both_sides_of_a_file_are_shown() {
        let sources =
            fixture(&[("lib.rs", "mod a; mod b;"), ("a.rs", "use crate::b::B;"), ("b.rs", "use crate::c;")]);
        assert_eq!(
            around(&sources, "b.rs").unwrap(),
            "b.rs uses:\n  lib.rs (by c)\nb.rs is used by:\n  a.rs (by B)\n"
        );
        assert!(around(&sources, "x.rs").is_err());
    }
}
