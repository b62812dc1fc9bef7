//! Runs steps in order, continues after failures, and prints a table of the results.

use std::fmt;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Why a step did not pass. The `?` operator converts any `std` error to `Failed`.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The step ran and failed, for this reason.
    Failed(String),
    /// The step could not run because this is missing. A failure in strict mode (CI, `--all`).
    Missing(String),
    /// The step could not run because this is missing. Never a failure.
    OptionalMissing(String),
}

impl<E: std::error::Error> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Failed(error.to_string())
    }
}

/// The result of a step.
pub(crate) type Step = Result<(), Stop>;

enum Verdict {
    Passed,
    Failed(String),
    Skipped(String),
}

struct Row {
    name: String,
    verdict: Verdict,
    took: Duration,
}

/// Runs steps and collects their results.
pub(crate) struct Runner {
    strict: bool,
    only: Option<String>,
    rows: Vec<Row>,
}

impl Runner {
    /// In strict mode, a step fails if something is missing.
    pub(crate) fn new(strict: bool) -> Self {
        Self { strict, only: None, rows: Vec::new() }
    }

    /// Runs only the steps whose name contains this text.
    pub(crate) fn only(self, text: Option<String>) -> Self {
        Self { only: text, ..self }
    }

    pub(crate) fn step(&mut self, name: &str, body: impl FnOnce() -> Step) {
        if self.only.as_deref().is_some_and(|text| !name.contains(text)) {
            return;
        }
        println!("\n=== {name}");
        let start = Instant::now();
        let verdict = verdict(body(), self.strict);
        match &verdict {
            Verdict::Passed => {}
            Verdict::Failed(reason) => println!("failed: {reason}"),
            Verdict::Skipped(reason) => println!("skipped: {reason}"),
        }
        self.rows.push(Row { name: name.to_owned(), verdict, took: start.elapsed() });
    }

    /// The table in Markdown, followed by the counts.
    pub(crate) fn markdown(&self) -> String {
        let rows = self.rows.iter().map(|row| {
            let verdict = row.verdict.to_string().replace('|', "\\|");
            format!("| {} | {:.1?} | {verdict} |\n", row.name, row.took)
        });
        let rows: String = rows.collect();
        format!("| step | took | result |\n|---|---|---|\n{rows}\n{}\n", Count::of(&self.rows))
    }

    /// Prints the table and the counts. The exit code is a failure if a step failed or no step passed.
    pub(crate) fn finish(self) -> ExitCode {
        let count = Count::of(&self.rows);
        println!();
        let width = self.rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0);
        for row in &self.rows {
            println!("{:width$}  {:>8}  {}", row.name, format!("{:.1?}", row.took), row.verdict);
        }
        if self.rows.is_empty() {
            println!("no step matches");
        }
        println!("\n{count}");
        if count.is_success() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn verdict(result: Step, strict: bool) -> Verdict {
    match result {
        Ok(()) => Verdict::Passed,
        Err(Stop::Failed(reason)) => Verdict::Failed(reason),
        Err(Stop::Missing(what)) if strict => Verdict::Failed(format!("could not run: {what}")),
        Err(Stop::Missing(what)) => Verdict::Skipped(what),
        Err(Stop::OptionalMissing(what)) => Verdict::Skipped(format!("{what} (optional)")),
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (label, reason) = match self {
            Self::Passed => return f.write_str("passed"),
            Self::Failed(reason) => ("FAILED", reason),
            Self::Skipped(reason) => ("skipped", reason),
        };
        write!(f, "{label}: {}", reason.lines().next().unwrap_or("no reason given"))
    }
}

struct Count {
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Count {
    fn of(rows: &[Row]) -> Self {
        let count = |is: fn(&Verdict) -> bool| rows.iter().filter(|row| is(&row.verdict)).count();
        Self {
            passed: count(|verdict| matches!(verdict, Verdict::Passed)),
            failed: count(|verdict| matches!(verdict, Verdict::Failed(_))),
            skipped: count(|verdict| matches!(verdict, Verdict::Skipped(_))),
        }
    }

    /// Whether no step failed and at least one passed.
    fn is_success(&self) -> bool {
        self.failed == 0 && self.passed > 0
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(strict: bool, results: Vec<Step>) -> Count {
        let mut runner = Runner::new(strict);
        for result in results {
            runner.step("a step", || result);
        }
        Count::of(&runner.rows)
    }

    fn missing() -> Step {
        Err(Stop::Missing("a tool".to_owned()))
    }

    fn optional() -> Step {
        Err(Stop::OptionalMissing("an extra".to_owned()))
    }

    fn failed() -> Step {
        Err(Stop::Failed("two is not three".to_owned()))
    }

    #[test]
    fn continues_after_a_failure() {
        let count = run(false, vec![Ok(()), failed(), Ok(())]);
        assert_eq!(count.to_string(), "2 passed, 1 failed, 0 skipped");
        assert!(!count.is_success());
    }

    #[test]
    fn a_missing_tool_fails_in_strict_mode_only_and_if_it_is_not_optional() {
        let lenient = run(false, vec![Ok(()), missing(), optional()]);
        assert_eq!(lenient.to_string(), "1 passed, 0 failed, 2 skipped");
        assert!(lenient.is_success());

        let strict = run(true, vec![Ok(()), missing(), optional()]);
        assert_eq!(strict.to_string(), "1 passed, 1 failed, 1 skipped");
        assert!(!strict.is_success());
    }

    #[test]
    fn a_run_without_passed_steps_is_not_a_success() {
        assert!(!run(false, vec![]).is_success());
        assert!(!run(false, vec![optional()]).is_success());
    }

    #[test]
    fn the_table_has_a_row_for_each_step() {
        let mut runner = Runner::new(false);
        runner.step("a step", || Err(Stop::Failed("c | d".to_owned())));
        let page = runner.markdown();
        assert!(page.starts_with("| step | took | result |\n|---|---|---|\n| a step | "), "{page}");
        assert!(page.ends_with(" | FAILED: c \\| d |\n\n0 passed, 1 failed, 0 skipped\n"), "{page}");
    }

    #[test]
    fn converts_an_error_of_std_to_a_failure() {
        let end: Step = "x".parse::<u8>().map(drop).map_err(Stop::from);
        assert_eq!(verdict(end, false).to_string(), "FAILED: invalid digit found in string");
    }

    #[test]
    fn runs_only_steps_that_match() {
        let mut runner = Runner::new(false).only(Some("conventions".to_owned()));
        runner.step("clippy", failed);
        runner.step("conventions: long files", || Ok(()));
        assert_eq!(Count::of(&runner.rows).to_string(), "1 passed, 0 failed, 0 skipped");
    }
}
