//! Finds the file that defines what a path names.

use std::collections::BTreeSet;

use crate::module::{Module, ModulePath};
use crate::path::{Path, Root};
use crate::sources::{Sources, child};

/// What a path names: an item, or a module.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Found<'a> {
    /// The file that defines it.
    pub(crate) file: &'a str,
    /// The name of the item, or of the module.
    pub(crate) name: String,
    /// Where it is a module, its path.
    pub(crate) module: Option<ModulePath>,
}

/// How the lookup of a name came to a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum From {
    /// The path is written in the module: an unknown name is another crate.
    Scope,
    /// Through a glob import of the module: an unknown name is not defined in it.
    Glob,
    /// By a path that leads to the module: an unknown name is defined in it by a macro.
    Path,
}

/// Resolves a path that is written in a module. The result is empty for an item of another crate, and has more than one
/// element if imports of the same name depend on features.
pub(crate) fn resolve<'a>(sources: &'a Sources, module: &[String], path: &Path) -> BTreeSet<Found<'a>> {
    let mut search = Search { sources, seen: BTreeSet::new(), found: BTreeSet::new() };
    search.follow(module, path, &[]);
    search.found
}

/// Resolves a name through a glob import of a module.
pub(crate) fn through_glob<'a>(sources: &'a Sources, module: &[String], name: &str) -> BTreeSet<Found<'a>> {
    let mut search = Search { sources, seen: BTreeSet::new(), found: BTreeSet::new() };
    search.look(module.to_vec(), &[name.to_owned()], From::Glob);
    search.found
}

/// The module in which the names of a path begin.
pub(crate) fn start(module: &[String], root: Root) -> &[String] {
    match root {
        Root::Crate | Root::Expanded => &[],
        Root::Scope => module,
        Root::Super(levels) => module.get(..module.len().saturating_sub(levels)).unwrap_or_default(),
    }
}

struct Search<'a> {
    sources: &'a Sources,
    /// The imports already followed, each with the number of remaining names.
    seen: BTreeSet<(ModulePath, Path, usize)>,
    found: BTreeSet<Found<'a>>,
}

impl<'a> Search<'a> {
    /// Returns whether it found something, like the other functions.
    fn follow(&mut self, module: &[String], path: &Path, more: &[String]) -> bool {
        let names: Vec<String> = path.names.iter().chain(more).cloned().collect();
        let from = if path.root == Root::Scope { From::Scope } else { From::Path };
        self.look(start(module, path.root).to_vec(), &names, from)
    }

    fn look(&mut self, at: ModulePath, names: &[String], from: From) -> bool {
        let Some(module) = self.sources.modules.get(&at) else { return false };
        let Some((name, rest)) = names.split_first() else {
            let name = at.last().cloned().unwrap_or_else(|| "crate".to_owned());
            self.found.insert(Found { file: &module.file, name, module: Some(at) });
            return true;
        };
        let is_child = module.children.contains(name);
        if is_child && !rest.is_empty() {
            return self.look(child(&at, name), rest, From::Path);
        }
        if module.defined.contains(name) {
            return self.item(module, name);
        }
        self.through_imports(&at, module, names, from)
            || (is_child && self.look(child(&at, name), rest, From::Path))
            || self.through_globs(&at, module, names)
            || (from == From::Path && self.item(module, name))
    }

    fn item(&mut self, module: &'a Module, name: &str) -> bool {
        self.found.insert(Found { file: &module.file, name: name.to_owned(), module: None });
        true
    }

    /// By the imports of the first name. There is more than one where they depend on features.
    fn through_imports(&mut self, at: &[String], module: &Module, names: &[String], from: From) -> bool {
        let Some((name, rest)) = names.split_first() else { return false };
        let mut found = false;
        for import in &module.imports {
            let is_visible = from == From::Scope || !import.local;
            if is_visible && import.name.as_ref() == Some(name) && self.is_new(at, &import.path, rest.len()) {
                found |= self.follow(at, &import.path, rest);
            }
        }
        found
    }

    fn through_globs(&mut self, at: &[String], module: &Module, names: &[String]) -> bool {
        let mut found = false;
        for import in module.imports.iter().filter(|import| import.name.is_none()) {
            if self.is_new(at, &import.path, names.len()) {
                let before = std::mem::take(&mut self.found);
                self.follow(at, &import.path, &[]);
                let globs = std::mem::replace(&mut self.found, before);
                for target in globs.into_iter().filter_map(|glob| glob.module) {
                    found |= self.look(target, names, From::Glob);
                }
            }
        }
        found
    }

    fn is_new(&mut self, at: &[String], path: &Path, left: usize) -> bool {
        self.seen.insert((at.to_vec(), path.clone(), left))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::words;
    use crate::sources::fixture;
    use crate::token::tokens;

    /// The file and the name of what `path` is in the module `a::b`.
    fn named(files: &[(&str, &str)], path: &str) -> Vec<String> {
        let sources = fixture(files);
        let path = Path::of(&words(&tokens(path).unwrap()).0);
        let found = resolve(&sources, &["a".to_owned(), "b".to_owned()], &path);
        found.into_iter().map(|found| format!("{} {}", found.file, found.name)).collect()
    }

    const FILES: [(&str, &str); 5] = [
        ("lib.rs", "mod a; mod c;"),
        (
            "a.rs",
            "mod b; mod d; pub(crate) use d::D; use crate::c::C as Renamed; pub use d::*; macro_rules! m { () => {} } pub(crate) use m;",
        ),
        ("a/b.rs", "use std::fmt; use crate::c; use super::d; fn f() { use super::D as Local; }"),
        ("a/d.rs", "pub struct D; pub struct E; pub fn d() {}"),
        ("c.rs", "pub use crate::a::D; struct C;"),
    ];

    #[test]
    fn children_and_re_exports_are_followed() {
        for (path, file) in [
            ("crate::a::d::D", "a/d.rs D"),
            ("super::D::new", "a/d.rs D"),
            ("crate::c::D", "a/d.rs D"),
            ("super::Renamed", "c.rs C"),
            ("super::E", "a/d.rs E"),
            ("super::d", "a/d.rs d"),
            ("super::m", "a.rs m"),
            ("super::super::c::C", "c.rs C"),
        ] {
            assert_eq!(named(&FILES, path), [file], "{path}");
        }
    }

    #[test]
    fn names_in_scope_are_looked_up_and_others_are_of_other_crates() {
        assert_eq!(named(&FILES, "c::D"), ["a/d.rs D"]);
        assert_eq!(named(&FILES, "d::d"), ["a/d.rs d"]);
        assert_eq!(named(&FILES, "Local::x"), ["a/d.rs D"]);
        assert!(named(&FILES, "fmt::Display").is_empty());
        assert!(named(&FILES, "serde::Serialize").is_empty());
    }

    #[test]
    fn an_undeclared_name_is_in_the_file_of_the_module() {
        assert_eq!(named(&FILES, "crate::c::ByMacro"), ["c.rs ByMacro"]);
        assert_eq!(named(&FILES, "super::b::Local"), ["a/b.rs Local"]);
    }

    #[test]
    fn cyclic_re_exports_end() {
        let files = [
            ("lib.rs", "mod a; mod c;"),
            ("a.rs", "mod b; pub use crate::c::X; pub use crate::c::*; pub use y::*;"),
            ("a/b.rs", ""),
            ("c.rs", "pub use crate::a::X; pub use crate::a::*;"),
        ];
        assert_eq!(named(&files, "super::X"), ["a.rs X"]);
        assert_eq!(named(&files, "crate::c::z::w"), ["c.rs z"]);
    }

    #[test]
    fn a_name_that_depends_on_features_is_in_each_file() {
        let files = [
            ("lib.rs", "mod a; mod c;"),
            ("a.rs", "mod b; #[cfg(x)] use crate::c::X; #[cfg(not(x))] use b::X;"),
            ("a/b.rs", "struct X;"),
            ("c.rs", "struct X;"),
        ];
        assert_eq!(named(&files, "super::X"), ["a/b.rs X", "c.rs X"]);
    }
}
