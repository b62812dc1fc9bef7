//! The output: every fault, or the layers with their files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::arrows::{Arrows, arrows, count, in_macros};
use crate::circles::{Knot, bottom_first, knots};
use crate::layers::{Holds, Layer, Place, name, place};
use crate::sources::Sources;

/// Lists the layers with their files. The error lists all faults, circles first.
pub(crate) fn report(sources: &Sources, layers: &[Layer]) -> Result<String, String> {
    let files = sources.files();
    let arrows = arrows(sources);
    let mut faults = String::new();
    for knot in knots(&arrows) {
        faults.push_str(&circles(&knot, &arrows));
    }
    let mut places = BTreeMap::new();
    let mut unplaced = String::new();
    for file in &files {
        match place(layers, file) {
            Ok(place) => drop(places.insert(*file, place)),
            Err(complaint) => unplaced = format!("{unplaced}{complaint}\n"),
        }
    }
    faults.push_str(&upward(&arrows, &places, layers, "Arrow up"));
    faults.push_str(&upward(&in_macros(sources), &places, layers, "Arrow up in a macro, by `$crate`"));
    faults.push_str(&unplaced);
    for file in &sources.undeclared {
        faults = format!("{faults}{file} is not declared by any module.\n");
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let summary = format!("{} files, {} arrows: no circle, none up.\n", files.len(), count(&arrows));
    Ok(listing(layers, &places, &arrows) + &summary)
}

/// The arrows out of one file and into it.
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

fn circles(knot: &Knot, arrows: &Arrows) -> String {
    let files: Vec<&str> = knot.files.iter().map(String::as_str).collect();
    let mut text = format!("Circle of {} files: {}\n", files.len(), files.join(", "));
    for circle in &knot.circles {
        let (Some(first), ends) = (circle.first(), circle.iter().cycle().skip(1)) else { continue };
        let _ = write!(text, "  {first}");
        for (from, to) in circle.iter().zip(ends) {
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
                        5 files, 3 arrows: no circle, none up.\n";
        assert_eq!(listing, expected);
    }

    #[test]
    fn circles_come_first_and_name_what_makes_them() {
        let faults = of(
            "use crate::a::A;",
            "mod more; pub use more::More; type T = More; use crate::low::{X, Y};",
            "",
        );
        let expected = "\
Circle of 3 files: a.rs, a/more.rs, low.rs
  a.rs → a/more.rs (by More) → a.rs (by A)
  a.rs → low.rs (by X, Y) → a.rs (by A)
Arrow up: low.rs → a.rs (by A), from low to contexts: a
";
        assert_eq!(faults.unwrap_err(), expected);
    }

    #[test]
    fn contexts_and_macros_go_down_only() {
        let faults =
            of("macro_rules! m { () => { $crate::a::A } }", "mod more; use crate::b::B;", "").unwrap_err();
        let expected = "\
Arrow up: a.rs → b.rs (by B), from contexts: a to contexts: b
Arrow up in a macro, by `$crate`: low.rs → a.rs (by A), from low to contexts: a
";
        assert_eq!(faults, expected);
    }

    #[test]
    fn files_without_a_layer_or_a_module_are_faults() {
        let faults =
            report(&fixture(&[("lib.rs", "mod c;"), ("c.rs", ""), ("b.rs", "")]), LAYERS).unwrap_err();
        assert_eq!(faults, "c.rs is not in any layer.\nb.rs is not declared by any module.\n");
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
