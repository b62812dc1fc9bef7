//! The program `littermate`. `littermate --help` lists its commands.

use std::io::{self, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let run = littermate_cli::run(std::env::args_os().skip(1));
    // A reader such as `head` may close the pipe early. That is not an error.
    let written = io::stdout()
        .write_all(run.stdout.as_bytes())
        .and_then(|()| io::stderr().write_all(run.stderr.as_bytes()));
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => ExitCode::from(run.status),
    }
}
