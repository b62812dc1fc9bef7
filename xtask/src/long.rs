//! `cargo xtask test --long`: tests that take too long for every change, and the page with the results of the last run.

use std::fs;
use std::process::ExitCode;

use crate::cmd::{output, program, root};
use crate::lives;
use crate::step::{Runner, Stop};

/// The page with the results of the last complete run.
const PAGE: &str = "docs/long-tests.md";

pub(crate) fn steps(runner: &mut Runner) {
    runner.step(lives::MILLION, || lives::steps(1_000_000));
    runner.step(lives::FAULTS, lives::faults);
}

/// Writes the page after a complete run, and prints its table. Fails if the page cannot be written.
pub(crate) fn finish(runner: Runner) -> ExitCode {
    let written = page(&runner.markdown()).and_then(|page| Ok(fs::write(root().join(PAGE), page)?));
    let code = runner.finish();
    match written {
        Ok(()) => {
            println!("\nwritten to {PAGE}");
            code
        }
        Err(Stop::Failed(reason) | Stop::Missing(reason) | Stop::OptionalMissing(reason)) => {
            println!("\n{PAGE} was not written: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn page(table: &str) -> Result<String, Stop> {
    let commit = output(program("git", "rev-parse HEAD"))?;
    let changed = output(program("git", "status --porcelain --untracked-files=no"))?;
    let with = if changed.trim().is_empty() { "" } else { ", with uncommitted changes" };
    Ok(format!(
        "# Long tests\n\nThe last run of `cargo xtask test --long`, on commit `{}`{with}.\n\n{table}",
        commit.trim()
    ))
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn the_page_has_the_commit() {
        let page = page("| step |\n").unwrap();
        let (before, after) = page.split_once("on commit `").unwrap();
        assert!(before.starts_with("# Long tests\n"), "{page}");
        let (commit, _) = after.split_once('`').unwrap();
        assert!(commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()), "{page}");
        assert!(page.ends_with("\n\n| step |\n"), "{page}");
    }
}
