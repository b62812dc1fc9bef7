//! The JSON door from the shell: `cargo run --example call -- merge.eligibility < input.json`.
//!
//! The answer goes to stdout, and what is refused to stderr, as JSON, with exit status 1.

use std::io::{self, Read, Write};
use std::process::ExitCode;

use littermate::api::{self, ApiError, OPERATIONS};
use littermate::limits;

const HELP: &str = "\
Usage: cargo run --example call -- OPERATION < INPUT

Calls an operation of the JSON door: its input on stdin, its answer on stdout. What is refused
goes to stderr as JSON.

Options:
  --list      the operations, each with what it does
  -h, --help  this page

Exit status: 0; 1 where the operation says no; 2 for a wrong command line.
";

/// What a run leaves behind.
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
    // One byte more than the door takes is enough for it to say so.
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

/// The door's own refusal of what is no JSON, with the reason.
fn unreadable(operation: &str, reason: &str) -> Result<String, ApiError> {
    api::call(operation, "").map_err(|mut refusal| {
        reason.clone_into(&mut refusal.detail);
        for problem in &mut refusal.problems {
            reason.clone_into(&mut problem.detail);
        }
        refusal
    })
}

fn answered(answer: Result<String, ApiError>) -> Run {
    match answer {
        Ok(answer) => Run { stdout: answer + "\n", ..Run::default() },
        Err(refusal) => Run {
            stderr: serde_json::to_string(&refusal).unwrap_or_else(|error| error.to_string()) + "\n",
            status: 1,
            ..Run::default()
        },
    }
}

fn main() -> ExitCode {
    let args: Vec<String> =
        std::env::args_os().skip(1).map(|arg| arg.to_string_lossy().into_owned()).collect();
    let run = run(&args, io::stdin().lock());
    // Whoever reads may stop early, as `head` does; that is no failure of ours.
    let written = io::stdout()
        .write_all(run.stdout.as_bytes())
        .and_then(|()| io::stderr().write_all(run.stderr.as_bytes()));
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => ExitCode::from(run.status),
    }
}
