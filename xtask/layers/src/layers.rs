//! Layers, and the patterns that assign a file to one of them.

use crate::sources::ROOT;

/// A layer of files.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Layer {
    pub(crate) name: &'static str,
    pub(crate) holds: Holds,
}

/// Which files a layer holds.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Holds {
    /// Those that match a pattern: `a/b.rs` is one file, `**/b.rs` every file of that name in a folder, and `a/**` every file
    /// below the folder.
    Files(&'static [&'static str]),
    /// For each name the file `name.rs` and those below the folder `name/`. A context may use those before it.
    Contexts(&'static [&'static str]),
}

/// How exactly a pattern names a file. The more exact pattern decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Exactness {
    Folder,
    Name,
    File,
}

/// The place of a file: the higher one may use the lower one, and those in the same place each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The number of the layer, from the bottom. That of the root is the number of layers.
    pub(crate) layer: usize,
    /// The number of the context in it; 0 where the layer has none.
    pub(crate) context: usize,
}

/// Finds the place of a file. The error is a sentence that names the file.
pub(crate) fn place(layers: &[Layer], file: &str) -> Result<Place, String> {
    if file == ROOT {
        return Ok(Place { layer: layers.len(), context: 0 });
    }
    let mut best: Vec<(Exactness, Place)> = Vec::new();
    for (layer, Layer { holds, .. }) in layers.iter().enumerate() {
        for (exactness, context) in matches(holds, file) {
            let found = (exactness, Place { layer, context });
            match best.first().map_or(exactness, |(best, _)| *best) {
                kept if kept > exactness => {}
                kept if kept < exactness => best = vec![found],
                _ if best.contains(&found) => {}
                _ => best.push(found),
            }
        }
    }
    match best.as_slice() {
        [(_, place)] => Ok(*place),
        [] => Err(format!("{file} is not in any layer.")),
        many => {
            let names: Vec<_> = many.iter().map(|(_, place)| name(layers, *place)).collect();
            Err(format!("{file} is in more than one layer: {}.", names.join(", ")))
        }
    }
}

/// The name of a place, such as `foundation` or `contexts: call`.
pub(crate) fn name(layers: &[Layer], place: Place) -> String {
    let Some(layer) = layers.get(place.layer) else { return "the root".to_owned() };
    match layer.holds {
        Holds::Contexts(names) => {
            format!("{}: {}", layer.name, names.get(place.context).copied().unwrap_or_default())
        }
        Holds::Files(_) => layer.name.to_owned(),
    }
}

fn matches(holds: &Holds, file: &str) -> Vec<(Exactness, usize)> {
    match holds {
        Holds::Files(patterns) => patterns
            .iter()
            .filter_map(|pattern| exactness(pattern, file))
            .map(|exactness| (exactness, 0))
            .collect(),
        Holds::Contexts(names) => {
            let of = |(number, name): (usize, &&str)| match file.strip_prefix(name) {
                Some(".rs") => Some((Exactness::File, number)),
                Some(rest) if rest.starts_with('/') => Some((Exactness::Folder, number)),
                _ => None,
            };
            names.iter().enumerate().filter_map(of).collect()
        }
    }
}

fn exactness(pattern: &str, file: &str) -> Option<Exactness> {
    if let Some(name) = pattern.strip_prefix("**/") {
        let is_of_name = file.strip_suffix(name).is_some_and(|folder| folder.ends_with('/'));
        return is_of_name.then_some(Exactness::Name);
    }
    match pattern.strip_suffix("**") {
        Some(folder) => file.starts_with(folder).then_some(Exactness::Folder),
        None => (file == pattern).then_some(Exactness::File),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAYERS: &[Layer] = &[
        Layer { name: "low", holds: Holds::Files(&["a.rs", "a/**", "x/**"]) },
        Layer { name: "contexts", holds: Holds::Contexts(&["b", "c"]) },
        Layer { name: "rest", holds: Holds::Files(&["api/**", "x/y/**"]) },
        Layer { name: "ops", holds: Holds::Files(&["**/ops.rs"]) },
        Layer { name: "high", holds: Holds::Files(&["api/one.rs"]) },
    ];

    fn named(file: &str) -> String {
        place(LAYERS, file).map_or_else(|error| error, |place| name(LAYERS, place))
    }

    #[test]
    fn the_most_exact_pattern_decides() {
        for (file, layer) in [
            ("a.rs", "low"),
            ("a/d/e.rs", "low"),
            ("b.rs", "contexts: b"),
            ("c/d.rs", "contexts: c"),
            ("c/ops.rs", "ops"),
            ("c/d/ops.rs", "ops"),
            ("c/shops.rs", "contexts: c"),
            ("api/two.rs", "rest"),
            ("api/one.rs", "high"),
            ("lib.rs", "the root"),
        ] {
            assert_eq!(named(file), layer, "{file}");
        }
    }

    #[test]
    fn a_file_without_one_place_is_named() {
        assert_eq!(named("ab.rs"), "ab.rs is not in any layer.");
        assert_eq!(named("ops.rs"), "ops.rs is not in any layer.");
        assert_eq!(named("x/y/z.rs"), "x/y/z.rs is in more than one layer: low, rest.");
    }

    #[test]
    fn places_are_ordered_from_the_bottom() {
        let places: Vec<_> =
            ["a.rs", "b.rs", "c.rs", "api/two.rs", "lib.rs"].map(|file| place(LAYERS, file).unwrap()).into();
        assert!(places.is_sorted());
    }
}
