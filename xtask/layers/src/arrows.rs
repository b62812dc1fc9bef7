//! The dependencies between files, and the names they use.

use std::collections::{BTreeMap, BTreeSet};

use crate::import::Import;
use crate::module::Module;
use crate::resolve::{Found, resolve, start, through_glob};
use crate::sources::Sources;

/// The files that each file uses, each with the names that it uses of it.
pub(crate) type Arrows = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// Every arrow between two files of the crate.
pub(crate) fn arrows(sources: &Sources) -> Arrows {
    let mut arrows = Arrows::new();
    for (at, module) in &sources.modules {
        let mut add = |found: BTreeSet<Found<'_>>| insert(&mut arrows, &module.file, found);
        for import in &module.imports {
            add(of_import(sources, at, module, import));
        }
        let own_calls = module.in_macros.iter().filter(|(name, _)| module.calls.contains(name));
        for path in module.paths.iter().chain(own_calls.map(|(_, path)| path)) {
            add(resolve(sources, at, path));
        }
    }
    arrows
}

/// The paths in macro bodies that begin with `$crate`. They are resolved in the files that call the macro, so they are arrows
/// of the file that defines it only if that file calls the macro. They must never lead to a
/// higher layer, since a file that calls the macro would get that dependency.
pub(crate) fn in_macros(sources: &Sources) -> Arrows {
    let mut arrows = Arrows::new();
    for (at, module) in &sources.modules {
        for (_, path) in &module.in_macros {
            insert(&mut arrows, &module.file, resolve(sources, at, path));
        }
    }
    arrows
}

/// The number of arrows.
pub(crate) fn count(arrows: &Arrows) -> usize {
    arrows.values().map(BTreeMap::len).sum()
}

fn insert(arrows: &mut Arrows, from: &str, found: BTreeSet<Found<'_>>) {
    for Found { file, name, .. } in found.into_iter().filter(|found| found.file != from) {
        arrows.entry(from.to_owned()).or_default().entry(file.to_owned()).or_default().insert(name);
    }
}

fn of_import<'a>(
    sources: &'a Sources,
    at: &[String],
    module: &Module,
    import: &Import,
) -> BTreeSet<Found<'a>> {
    let mut found = resolve(sources, at, &import.path);
    let Some(name) = &import.name else {
        let targets: Vec<_> = found.iter().filter_map(|found| found.module.clone()).collect();
        if is_of_child(at, module, import) {
            found.clear();
        }
        for target in targets {
            found.extend(module.words.iter().flat_map(|word| through_glob(sources, &target, word)));
        }
        return found;
    };
    if is_of_child(at, module, import) && !module.words.contains(name) {
        return BTreeSet::new();
    }
    // An imported module: the paths that begin with its name are the arrows.
    if module.paths.iter().any(|path| path.begins_in_scope_with(name)) {
        found.retain(|found| found.module.is_none());
    }
    found
}

/// Whether it re-exports an item of a child module. That is an arrow only if the module itself uses the name.
fn is_of_child(at: &[String], module: &Module, import: &Import) -> bool {
    let begin = start(at, import.path.root);
    let whole: Vec<&String> = begin.iter().chain(&import.path.names).collect();
    import.public
        && whole.iter().zip(at).all(|(name, own)| *name == own)
        && whole.get(at.len()).is_some_and(|name| module.children.contains(*name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::fixture;

    fn shown(arrows: &Arrows) -> Vec<String> {
        let all = arrows.iter().flat_map(|(from, targets)| {
            targets.iter().map(move |(to, names)| {
                format!("{from} {to} {}", names.iter().cloned().collect::<Vec<_>>().join(","))
            })
        });
        all.collect()
    }

    /// The arrows of a crate with the modules `a`, `a::b`, `a::c` and `d`.
    fn found(a: &str, b: &str, d: &str) -> Vec<String> {
        let a = format!("mod b; mod c; {a}");
        let files = [
            ("lib.rs", "mod a; mod d;"),
            ("a.rs", a.as_str()),
            ("a/b.rs", b),
            (
                "a/c.rs",
                "pub struct C; pub fn run() {} macro_rules! m { () => { $crate::d::D } } pub(crate) use m;",
            ),
            ("d.rs", d),
        ];
        shown(&arrows(&fixture(&files)))
    }

    #[test]
    fn re_exports_of_children_are_not_arrows() {
        assert!(
            found("pub use b::B; pub(crate) use self::c::*; pub use crate::a::c::C;", "struct B;", "")
                .is_empty()
        );
        assert_eq!(found("use c::C;", "", ""), ["a.rs a/c.rs C"]);
        assert_eq!(found("pub use crate::d::D;", "", ""), ["a.rs d.rs D"]);
    }

    #[test]
    fn re_exports_that_the_module_uses_are_arrows() {
        assert_eq!(found("pub use c::C; fn f() -> C {}", "", ""), ["a.rs a/c.rs C"]);
        assert_eq!(found("pub use c::*; fn f() -> C {}", "", ""), ["a.rs a/c.rs C"]);
        assert_eq!(found("pub use c::C as X; struct C; fn f(x: C) {}", "", ""), [""; 0]);
    }

    #[test]
    fn paths_in_code_are_arrows() {
        assert_eq!(found("fn f() { c::run() }", "", ""), ["a.rs a/c.rs run"]);
        assert_eq!(found("", "x!(super::c::C::new());", ""), ["a/b.rs a/c.rs C"]);
    }

    #[test]
    fn an_imported_module_counts_by_what_is_used_of_it() {
        let a = "pub use c::C; fn own() {}";
        assert_eq!(found(a, "", "use crate::a; fn f() { a::C }"), ["d.rs a/c.rs C"]);
        assert_eq!(found(a, "", "use crate::a; fn f() { a::own() }"), ["d.rs a.rs own"]);
        assert_eq!(found(a, "", "use crate::a;"), ["d.rs a.rs a"]);
    }

    #[test]
    fn a_glob_is_an_arrow_to_the_module_and_to_what_is_used_through_it() {
        assert_eq!(
            found("pub use c::C;", "use super::*; fn f(x: C) {}", ""),
            ["a/b.rs a.rs a", "a/b.rs a/c.rs C"]
        );
    }

    #[test]
    fn a_macro_body_is_not_an_arrow_of_its_file() {
        assert_eq!(found("", "use super::c::m; m!();", ""), ["a/b.rs a/c.rs m"]);
        let sources = fixture(&[
            ("lib.rs", "mod a; mod d;"),
            ("a.rs", "macro_rules! m { () => { use $crate::d::D; $crate::d::e() } }"),
            ("d.rs", ""),
        ]);
        assert!(arrows(&sources).is_empty());
        assert_eq!(shown(&in_macros(&sources)), ["a.rs d.rs D,e"]);
        assert_eq!(count(&in_macros(&sources)), 1);
    }

    #[test]
    fn a_macro_that_its_own_file_calls_is_an_arrow() {
        let a = "macro_rules! m { () => { n!() } } macro_rules! n { () => { $crate::d::D } }";
        assert_eq!(found(&format!("{a} m!();"), "", ""), ["a.rs d.rs D"]);
    }

    #[test]
    fn super_inside_of_an_inner_module_is_the_file_itself() {
        assert!(found("mod inner { use super::own; } fn own() {}", "", "").is_empty());
        assert_eq!(found("mod inner { use super::super::d::D; }", "", ""), ["a.rs d.rs D"]);
    }
}
