//! Runs steps one after another, goes on after a failure, and closes with a table and a count.

use std::fmt;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Why a step did not pass. Any `std` error turns into `Failed` with `?`.
#[derive(Debug)]
pub(crate) enum Stop {
    /// It ran, and something is wrong.
    Failed(String),
    /// It could not run for want of this. A failure where nothing may be left out (CI, `--all`).
    Lacks(String),
    /// It could not run for want of this, and never has to.
    OptionalLacks(String),
}

impl<E: std::error::Error> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Failed(error.to_string())
    }
}

/// What a step gives.
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

/// Runs steps and remembers how each ended.
pub(crate) struct Runner {
    strict: bool,
    only: Option<String>,
    rows: Vec<Row>,
}

impl Runner {
    /// With `strict`, a step that lacks something has failed.
    pub(crate) fn new(strict: bool) -> Self {
        Self { strict, only: None, rows: Vec::new() }
    }

    /// Leaves out every step whose name does not contain this text.
    pub(crate) fn only(self, text: Option<String>) -> Self {
        Self { only: text, ..self }
    }

    pub(crate) fn step(&mut self, name: &str, body: impl FnOnce() -> Step) {
        if self.only.as_deref().is_some_and(|text| !name.contains(text)) {
            return;
        }
        println!("\n=== {name}");
        let start = Instant::now();
        let verdict = judge(body(), self.strict);
        match &verdict {
            Verdict::Passed => {}
            Verdict::Failed(reason) => println!("failed: {reason}"),
            Verdict::Skipped(reason) => println!("skipped: {reason}"),
        }
        self.rows.push(Row { name: name.to_owned(), verdict, took: start.elapsed() });
    }

    /// The table of a page in Markdown, and the count below it.
    pub(crate) fn markdown(&self) -> String {
        let rows = self.rows.iter().map(|row| {
            let verdict = row.verdict.to_string().replace('|', "\\|");
            format!("| {} | {:.1?} | {verdict} |\n", row.name, row.took)
        });
        let rows: String = rows.collect();
        format!("| step | took | result |\n|---|---|---|\n{rows}\n{}\n", Count::of(&self.rows))
    }

    /// Prints the table and the count.
    pub(crate) fn finish(self) -> ExitCode {
        let count = Count::of(&self.rows);
        println!();
        let width = self.rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0);
        for row in &self.rows {
            println!("{:width$}  {:>8}  {}", row.name, format!("{:.1?}", row.took), row.verdict);
        }
        if self.rows.is_empty() {
            println!("no step has that in its name");
        }
        println!("\n{count}");
        if count.good() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn judge(end: Step, strict: bool) -> Verdict {
    match end {
        Ok(()) => Verdict::Passed,
        Err(Stop::Failed(reason)) => Verdict::Failed(reason),
        Err(Stop::Lacks(what)) if strict => Verdict::Failed(format!("could not run: {what}")),
        Err(Stop::Lacks(what)) => Verdict::Skipped(what),
        Err(Stop::OptionalLacks(what)) => Verdict::Skipped(format!("{what} (optional)")),
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (word, reason) = match self {
            Self::Passed => return f.write_str("passed"),
            Self::Failed(reason) => ("FAILED", reason),
            Self::Skipped(reason) => ("skipped", reason),
        };
        write!(f, "{word}: {}", reason.lines().next().unwrap_or("no reason given"))
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

    /// A run that ran nothing proves nothing.
    fn good(&self) -> bool {
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

    fn run(strict: bool, ends: Vec<Step>) -> Count {
        let mut runner = Runner::new(strict);
        for end in ends {
            runner.step("a step", || end);
        }
        Count::of(&runner.rows)
    }

    fn lacks() -> Step {
        Err(Stop::Lacks("a tool".to_owned()))
    }

    fn optional() -> Step {
        Err(Stop::OptionalLacks("an extra".to_owned()))
    }

    fn failed() -> Step {
        Err(Stop::Failed("two is not three".to_owned()))
    }

    #[test]
    fn a_failure_does_not_stop_the_rest() {
        let count = run(false, vec![Ok(()), failed(), Ok(())]);
        assert_eq!(count.to_string(), "2 passed, 1 failed, 0 skipped");
        assert!(!count.good());
    }

    #[test]
    fn a_skip_fails_only_where_it_is_strict_and_not_optional() {
        let loose = run(false, vec![Ok(()), lacks(), optional()]);
        assert_eq!(loose.to_string(), "1 passed, 0 failed, 2 skipped");
        assert!(loose.good());

        let strict = run(true, vec![Ok(()), lacks(), optional()]);
        assert_eq!(strict.to_string(), "1 passed, 1 failed, 1 skipped");
        assert!(!strict.good());
    }

    #[test]
    fn nothing_run_is_not_good() {
        assert!(!run(false, vec![]).good());
        assert!(!run(false, vec![optional()]).good());
    }

    #[test]
    fn a_page_has_a_row_for_each_step() {
        let mut runner = Runner::new(false);
        runner.step("a step", || Err(Stop::Failed("c | d".to_owned())));
        let page = runner.markdown();
        assert!(page.starts_with("| step | took | result |\n|---|---|---|\n| a step | "), "{page}");
        assert!(page.ends_with(" | FAILED: c \\| d |\n\n0 passed, 1 failed, 0 skipped\n"), "{page}");
    }

    #[test]
    fn an_error_of_std_is_a_failure_with_its_sentence() {
        let end: Step = "x".parse::<u8>().map(drop).map_err(Stop::from);
        assert_eq!(judge(end, false).to_string(), "FAILED: invalid digit found in string");
    }

    #[test]
    fn only_the_steps_with_the_text_are_run() {
        let mut runner = Runner::new(false).only(Some("house".to_owned()));
        runner.step("clippy", failed);
        runner.step("conventions: long files", || Ok(()));
        assert_eq!(Count::of(&runner.rows).to_string(), "1 passed, 0 failed, 0 skipped");
    }
}
