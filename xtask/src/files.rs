//! The files of the repository: tracked files, and untracked files that are not ignored.

use std::collections::BTreeMap;
use std::fs;
use std::process::Stdio;

use crate::cmd::{output, program, root, succeeds};
use crate::step::Stop;

const MARK: &str = "linguist-generated";

/// A file in the work tree.
pub(crate) struct File {
    /// The path from the root of the workspace, separated by `/`.
    pub(crate) path: String,
    /// Whether it is marked as generated in `.gitattributes`.
    pub(crate) generated: bool,
}

impl File {
    /// The file name without the path.
    pub(crate) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// The content. `None` if the file is not UTF-8, is a link, or is deleted but still tracked.
    pub(crate) fn text(&self) -> Option<String> {
        let path = root().join(&self.path);
        let plain = fs::symlink_metadata(&path).is_ok_and(|found| found.is_file());
        if plain { fs::read_to_string(path).ok() } else { None }
    }
}

/// All files, sorted by path.
pub(crate) fn all() -> Result<Vec<File>, Stop> {
    if !succeeds(program("git", "rev-parse --git-dir")) {
        return Err(Stop::Missing("git or the repository is missing".to_owned()));
    }
    let mut list = program("git", "ls-files -z --cached --others --exclude-standard");
    let mut list = list.stdout(Stdio::piped()).spawn()?;
    let mut attributes = program("git", "check-attr -z --stdin");
    attributes.arg(MARK);
    if let Some(paths) = list.stdout.take() {
        attributes.stdin(paths);
    }
    let attributes = output(attributes)?;
    if list.wait()?.success() {
        Ok(parse(&attributes))
    } else {
        Err(Stop::Failed("`git ls-files` failed".to_owned()))
    }
}

/// Parses the output of `git check-attr -z`: path, attribute and value, each terminated by NUL.
fn parse(attributes: &str) -> Vec<File> {
    let fields: Vec<&str> = attributes.split_terminator('\0').collect();
    let by_path: BTreeMap<&str, bool> = fields
        .as_chunks::<3>()
        .0
        .iter()
        .map(|[path, _, value]| (*path, matches!(*value, "set" | "true")))
        .collect();
    by_path.into_iter().map(|(path, generated)| File { path: path.to_owned(), generated }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_path_is_listed_once_with_its_mark() {
        let files = parse("b.rs\0m\0unspecified\0a.ts\0m\0set\0b.rs\0m\0unspecified\0");
        let seen: Vec<_> = files.iter().map(|file| (file.path.as_str(), file.generated)).collect();
        assert_eq!(seen, [("a.ts", true), ("b.rs", false)]);
    }

    #[test]
    fn lists_this_file_and_marks_the_lock_file_as_generated() {
        let files = all().unwrap();
        let find = |path: &str| files.iter().find(|file| file.path == path).unwrap();
        let this = find("xtask/src/files.rs");
        assert!(!this.generated);
        assert_eq!(this.name(), "files.rs");
        assert!(this.text().unwrap().contains("lists_this_file"));
        assert!(find("Cargo.lock").generated);
    }
}
