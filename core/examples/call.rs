//! The JSON API from the shell: `cargo run --example call -- merge.eligibility < input.json`.
//!
//! The output goes to stdout. An error goes to stderr as JSON, with exit status 1.

use std::io::{self, Read, Write};
use std::process::ExitCode;

use littermate::api::{self, ApiError, OPERATIONS};
use littermate::limits;

const HELP: &str = "\
Usage: cargo run --example call -- OPERATION < INPUT

Calls an operation of the JSON API: its input on stdin, its output on stdout. An error
goes to stderr as JSON.

Options:
  --list      lists the operations with their summaries
  -h, --help  prints this help

Exit status: 0; 1 for an error of the operation; 2 for an invalid command line.
";

/// The result of a run.
#[derive(Debug, Default)]
pub(crate) struct Run {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) status: u8,
}

pub(crate) fn run(args: &[String], input: impl Read) -> Run {
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let stdout = match args.as_slice() {
        ["-h" | "--help"] => HELP.to_owned(),
        ["--list"] => list(),
        [operation] if !operation.starts_with('-') => return answered(call(operation, input)),
        _ => {
            return Run { stderr: HELP.to_owned(), status: 2, ..Run::default() };
        }
    };
    Run { stdout, ..Run::default() }
}

fn list() -> String {
    let width = OPERATIONS.iter().map(|operation| operation.name.len()).max().unwrap_or_default();
    OPERATIONS.iter().map(|operation| format!("{:width$}  {}\n", operation.name, operation.summary)).collect()
}

fn call(operation: &str, input: impl Read) -> Result<String, ApiError> {
    if !OPERATIONS.iter().any(|known| known.name == operation) {
        return api::call(operation, "");
    }
    let mut bytes = Vec::new();
    // One byte more than the limit is enough for the error.
    let most = u64::try_from(limits::INPUT_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    if let Err(error) = input.take(most).read_to_end(&mut bytes) {
        return unreadable(operation, &format!("The input cannot be read: {error}."));
    }
    match String::from_utf8(bytes) {
        Ok(input) => api::call(operation, &input),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            unreadable(operation, &format!("The input is not UTF-8: byte {at} does not belong to it."))
        }
    }
}

/// The library's own error for input that is not JSON, with the reason.
fn unreadable(operation: &str, reason: &str) -> Result<String, ApiError> {
    api::call(operation, "").map_err(|mut error| {
        reason.clone_into(&mut error.detail);
        for problem in &mut error.problems {
            reason.clone_into(&mut problem.detail);
        }
        error
    })
}

fn answered(answer: Result<String, ApiError>) -> Run {
    match answer {
        Ok(answer) => Run { stdout: answer + "\n", ..Run::default() },
        Err(error) => Run {
            stderr: serde_json::to_string(&error).unwrap_or_else(|error| error.to_string()) + "\n",
            status: 1,
            ..Run::default()
        },
    }
}

fn main() -> ExitCode {
    let args: Vec<String> =
        std::env::args_os().skip(1).map(|arg| arg.to_string_lossy().into_owned()).collect();
    let run = run(&args, io::stdin().lock());
    // The reader may close the pipe early, as `head` does. That is not an error.
    let written = io::stdout()
        .write_all(run.stdout.as_bytes())
        .and_then(|()| io::stderr().write_all(run.stderr.as_bytes()));
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => ExitCode::from(run.status),
    }
}
