//! The conventions that a text search can check. The needles are split with `concat!`, so that this file does not match itself.

use crate::files::{self, File};
use crate::step::{Step, Stop};

const MAX_LINES: usize = 600;

const SOURCES: [&str; 8] = [".rs", ".ts", ".tsx", ".mjs", ".cjs", ".js", ".kt", ".swift"];

const STUBS: [&str; 9] = [
    concat!("to", "do!("),
    concat!("unimpl", "emented!("),
    concat!("#[ign", "ore"),
    concat!("#[all", "ow("),
    concat!("#![all", "ow("),
    concat!("it.sk", "ip("),
    concat!("test.sk", "ip("),
    concat!("@Disa", "bled"),
    concat!("XCTS", "kip"),
];

const MACHINE_PATHS: [&str; 12] = [
    concat!("/wo", "rk/"),
    concat!("/ro", "ot/"),
    concat!("/fa", "rm/"),
    concat!("/tmp/ba", "sh_jobs"),
    concat!("registry.np", "mjs"),
    concat!("index.cra", "tes.io"),
    concat!("static.cra", "tes.io"),
    concat!("repo.mav", "en"),
    concat!("repo1.mav", "en"),
    concat!("pypi.", "org"),
    concat!("proxy.gol", "ang"),
    concat!("deb.deb", "ian"),
];

/// Fails if a handwritten source file has more than 600 lines.
pub(crate) fn lengths() -> Step {
    report(&over_files(is_handwritten, too_long)?)
}

/// Fails if a handwritten source file has a stub, a disabled test or an allowed lint.
pub(crate) fn stubs() -> Step {
    report(&over_files(is_handwritten, |text| lines_with(text, &STUBS))?)
}

/// Fails if any file names a folder of a development machine or the host of a package registry.
pub(crate) fn machine_paths() -> Step {
    report(&over_files(|_| true, |text| lines_with(text, &MACHINE_PATHS))?)
}

/// Generated, but not marked as generated, so that reviews show all changes.
const LISTINGS: &str = "docs/api/";

fn is_handwritten(file: &File) -> bool {
    !file.generated && !file.path.starts_with(LISTINGS) && SOURCES.iter().any(|end| file.path.ends_with(end))
}

/// What `scan` finds in the files that are wanted, each after the path of its file.
pub(crate) fn over_files(
    wanted: impl Fn(&File) -> bool,
    scan: impl Fn(&str) -> Vec<String>,
) -> Result<Vec<String>, Stop> {
    let mut findings = Vec::new();
    for file in files::all()?.iter().filter(|file| wanted(file)) {
        let found = scan(&file.text().unwrap_or_default());
        findings.extend(found.iter().map(|what| format!("{}:{what}", file.path)));
    }
    Ok(findings)
}

/// Fails if there are findings. The message starts with their number, and lists them.
pub(crate) fn report(findings: &[String]) -> Step {
    if findings.is_empty() {
        return Ok(());
    }
    Err(Stop::Failed(format!("{} found\n  {}", findings.len(), findings.join("\n  "))))
}

fn too_long(text: &str) -> Vec<String> {
    let lines = text.lines().count();
    if lines > MAX_LINES { vec![format!(" {lines} lines")] } else { Vec::new() }
}

fn lines_with(text: &str, needles: &[&str]) -> Vec<String> {
    let hits = (1..).zip(text.lines()).filter(|(_, line)| needles.iter().any(|needle| has(line, needle)));
    hits.map(|(number, line)| format!("{number}: {}", line.trim().chars().take(120).collect::<String>()))
        .collect()
}

/// Whether a line contains a needle. A needle that starts with a letter must be at the start of a word: `it.…` is not in
/// `commit.…`.
fn has(line: &str, needle: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(needle).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        !(needle.starts_with(word) && before.is_some_and(word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_files_over_the_limit() {
        assert!(too_long(&"a\n".repeat(MAX_LINES)).is_empty());
        assert_eq!(too_long(&"a\n".repeat(MAX_LINES + 1)), [" 601 lines"]);
    }

    #[test]
    fn finds_every_needle_with_its_line() {
        for (needles, needle) in
            STUBS.iter().map(|n| (&STUBS[..], n)).chain(MACHINE_PATHS.iter().map(|n| (&MACHINE_PATHS[..], n)))
        {
            let text = format!("fine\n  {needle} …\nfine\n");
            assert_eq!(lines_with(&text, needles), [format!("2: {needle} …")]);
        }
    }

    #[test]
    fn accepts_similar_text() {
        for needle in STUBS.iter().filter(|needle| needle.starts_with(char::is_alphabetic)) {
            assert!(lines_with(&format!("my{needle}"), &STUBS).is_empty(), "{needle}");
        }
        let text = "#[expect(dead_code)]\n/homework/x\nhttps://crates.io\n";
        assert!(lines_with(text, &STUBS).is_empty());
        assert!(lines_with(text, &MACHINE_PATHS).is_empty());
    }

    #[test]
    fn a_report_counts_and_lists_findings() {
        assert!(report(&[]).is_ok());
        let result = report(&["a.rs:1: x".to_owned(), "b.rs:2: y".to_owned()]);
        let Err(Stop::Failed(reason)) = result else { panic!("{result:?}") };
        assert_eq!(reason, "2 found\n  a.rs:1: x\n  b.rs:2: y");
    }
}
