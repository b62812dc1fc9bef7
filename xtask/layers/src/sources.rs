//! All modules of the crate, by their paths.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::module::{Module, ModulePath, modules};
use crate::test_code;
use crate::token::tokens;

/// The file at the root of the crate.
pub(crate) const ROOT: &str = "lib.rs";

/// The modules of a crate, without those for tests.
#[derive(Debug)]
pub(crate) struct Sources {
    pub(crate) modules: BTreeMap<ModulePath, Module>,
    /// Files that no module declares.
    pub(crate) undeclared: Vec<String>,
}

impl Sources {
    /// Reads a folder of sources. The error is an English sentence.
    pub(crate) fn read(folder: &Path) -> Result<Self, String> {
        let mut files = BTreeMap::new();
        collect(folder, "", &mut files).map_err(|error| format!("{}: {error}", folder.display()))?;
        if !files.contains_key(ROOT) {
            return Err(format!("There is no {ROOT} in {}.", folder.display()));
        }
        Self::of(&files)
    }

    /// The modules of files, given by their paths and texts.
    pub(crate) fn of(files: &BTreeMap<String, String>) -> Result<Self, String> {
        let mut all = BTreeMap::new();
        let mut for_tests = BTreeSet::new();
        for (file, text) in files {
            let tokens = tokens(text).map_err(|error| format!("{file} cannot be read as Rust: {error}."))?;
            let path = module_path(file);
            let mut test_modules = Vec::new();
            let tokens = test_code::removed(&tokens, &mut test_modules);
            for_tests.extend(test_modules.into_iter().map(|name| child(&path, &name)));
            all.extend(modules(file, path, &tokens));
        }
        let mut declared = BTreeMap::new();
        let mut next = vec![ModulePath::new()];
        while let Some(path) = next.pop() {
            if let Some(module) = all.remove(&path) {
                next.extend(module.children.iter().map(|name| child(&path, name)));
                declared.insert(path, module);
            }
        }
        let is_for_tests = |path: &ModulePath| for_tests.iter().any(|test| path.starts_with(test));
        let undeclared: BTreeSet<String> =
            all.into_iter().filter(|(path, _)| !is_for_tests(path)).map(|(_, module)| module.file).collect();
        Ok(Self { modules: declared, undeclared: undeclared.into_iter().collect() })
    }

    /// The paths of all files, from the folder of the sources.
    pub(crate) fn files(&self) -> BTreeSet<&str> {
        self.modules.values().map(|module| module.file.as_str()).collect()
    }
}

pub(crate) fn child(path: &[String], name: &str) -> ModulePath {
    path.iter().cloned().chain([name.to_owned()]).collect()
}

/// `a/b.rs` is `a::b`; `lib.rs` is the root.
fn module_path(file: &str) -> ModulePath {
    if file == ROOT {
        return ModulePath::new();
    }
    file.trim_end_matches(".rs").split('/').map(str::to_owned).collect()
}

fn collect(folder: &Path, before: &str, files: &mut BTreeMap<String, String>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else if name.ends_with(".rs") {
            files.insert(name, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}

#[cfg(test)]
pub(crate) fn fixture(files: &[(&str, &str)]) -> Sources {
    let files = files.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())).collect();
    Sources::of(&files).unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skips_modules_for_tests() {
        let sources = fixture(&[
            ("lib.rs", "mod a; mod c { mod d {} }"),
            ("a.rs", "mod b; #[cfg(test)] mod tests;"),
            ("a/b.rs", ""),
            ("a/tests.rs", "mod more;"),
            ("a/tests/more.rs", ""),
        ]);
        let paths: Vec<_> = sources.modules.keys().map(|path| path.join("::")).collect();
        assert_eq!(paths, ["", "a", "a::b", "c", "c::d"]);
        assert!(sources.undeclared.is_empty());
    }

    #[test]
    fn finds_undeclared_files() {
        assert_eq!(fixture(&[("lib.rs", ""), ("a/b.rs", "mod c {}")]).undeclared, ["a/b.rs"]);
    }

    #[test]
    fn names_a_file_that_is_not_rust() {
        let files = BTreeMap::from([("a.rs".to_owned(), "fn a() {".to_owned())]);
        assert!(Sources::of(&files).unwrap_err().starts_with("a.rs cannot be read as Rust: "));
    }
}
