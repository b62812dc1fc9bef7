//! The way of a merge through two real profiles in a file: may they be merged, what may be chosen, what will be, what is
//! lost, what the host must do. `littermate --help`.

mod args;
mod before_after;
mod blocked;
mod case;
mod choices;
mod json;
mod offered;
mod page;
mod people;
mod refused;
mod review;
mod table;
mod words;

use std::io::{self, Write};
use std::process::ExitCode;

use args::{Args, Asked, HELP};
use case::Case;
use refused::Refused;

/// What a run leaves behind.
#[derive(Debug, Default)]
pub(crate) struct Run {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    /// 0; 1 where the file, the rules or the choices say no; 2 where the command line is not understood.
    pub(crate) status: u8,
}

pub(crate) fn run(args: &[String]) -> Run {
    match Args::read(args) {
        Ok(Asked::Help) => Run { stdout: HELP.to_owned(), ..Run::default() },
        Ok(Asked::Merge(args)) => merge(&args),
        Err(complaint) => Run { stderr: format!("{complaint}\n\n{HELP}"), status: 2, ..Run::default() },
    }
}

fn merge(args: &Args) -> Run {
    let read = Case::read(args.file.as_deref()).and_then(|case| {
        let choices = choices::read(args.choose.as_deref(), &case)?;
        Ok((case, choices))
    });
    match read {
        Ok((case, choices)) if args.json => json::merge(&case, &choices, args),
        Ok((case, choices)) => people::merge(&case, &choices, args),
        Err(refused) => refused.as_run(args.json),
    }
}

fn main() -> ExitCode {
    let args: Vec<String> =
        std::env::args_os().skip(1).map(|arg| arg.to_string_lossy().into_owned()).collect();
    let run = run(&args);
    // Whoever reads may stop early, as `head` does; that is no failure of ours.
    let written = io::stdout()
        .write_all(run.stdout.as_bytes())
        .and_then(|()| io::stderr().write_all(run.stderr.as_bytes()));
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => ExitCode::from(run.status),
    }
}
