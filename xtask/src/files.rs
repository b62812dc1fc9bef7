//! The files git knows or would take: tracked ones, and new ones that are not ignored.

use std::collections::BTreeMap;
use std::fs;
use std::process::Stdio;

use crate::cmd::{answers, output, program, root};
use crate::step::Stop;

const MARK: &str = "linguist-generated";

/// A file in the work tree.
pub(crate) struct File {
    /// From the root of the workspace, with `/` between.
    pub(crate) path: String,
    /// Marked so in `.gitattributes`.
    pub(crate) generated: bool,
}

impl File {
    /// The file's name, without its folders.
    pub(crate) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// The text, or nothing where it is binary, a link, or deleted and not committed yet.
    pub(crate) fn text(&self) -> Option<String> {
        let path = root().join(&self.path);
        let plain = fs::symlink_metadata(&path).is_ok_and(|found| found.is_file());
        if plain { fs::read_to_string(path).ok() } else { None }
    }
}

/// All of them, by path.
pub(crate) fn all() -> Result<Vec<File>, Stop> {
    if !answers(program("git", "rev-parse --git-dir")) {
        return Err(Stop::Lacks("git, or the history, is not here to list the files".to_owned()));
    }
    let mut list = program("git", "ls-files -z --cached --others --exclude-standard");
    let mut list = list.stdout(Stdio::piped()).spawn()?;
    let mut attributes = program("git", "check-attr -z --stdin");
    attributes.arg(MARK);
    if let Some(paths) = list.stdout.take() {
        attributes.stdin(paths);
    }
    let answer = output(attributes)?;
    if list.wait()?.success() {
        Ok(parse(&answer))
    } else {
        Err(Stop::Failed("`git ls-files` failed".to_owned()))
    }
}

/// Reads `git check-attr -z`: path, attribute and value, each ended by a NUL.
fn parse(answer: &str) -> Vec<File> {
    let fields: Vec<&str> = answer.split_terminator('\0').collect();
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
    fn this_file_is_among_them_and_the_lock_is_generated() {
        let files = all().unwrap();
        let find = |path: &str| files.iter().find(|file| file.path == path).unwrap();
        let this = find("xtask/src/files.rs");
        assert!(!this.generated);
        assert_eq!(this.name(), "files.rs");
        assert!(this.text().unwrap().contains("this_file_is_among_them"));
        assert!(find("Cargo.lock").generated);
    }
}
