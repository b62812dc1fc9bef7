//! `littermate-lives --steps N --seed S`, or `littermate-lives --life FILE`, or `littermate-lives --faults`.

use std::process::ExitCode;

use lexopt::prelude::{Long, ValueExt};

const HELP: &str = "\
Usage: littermate-lives [--steps N] [--seed S]
       littermate-lives --life FILE
       littermate-lives --faults

Runs random lives, and prints the shortest failing one as JSON; or runs the one in FILE;
or reintroduces five old faults, and prints how many steps it takes to find each.
";

fn main() -> ExitCode {
    match run_command_line() {
        Ok(Ok(summary)) => {
            println!("{summary}");
            ExitCode::SUCCESS
        }
        Ok(Err(failed)) => {
            println!("{failed}");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}\n\n{HELP}");
            ExitCode::from(2)
        }
    }
}

/// The outer error is an error of the command line.
fn run_command_line() -> Result<Result<String, String>, lexopt::Error> {
    let mut parser = lexopt::Parser::from_env();
    let (mut steps, mut seed, mut life, mut faults) = (10_000, 1, None, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("steps") => steps = parser.value()?.parse()?,
            Long("seed") => seed = parser.value()?.parse()?,
            Long("life") => life = Some(parser.value()?),
            Long("faults") => faults = true,
            Long("help") => return Ok(Ok(HELP.to_owned())),
            other => return Err(other.unexpected()),
        }
    }
    if faults {
        return Ok(littermate_lives::old_faults());
    }
    Ok(match life {
        Some(file) => std::fs::read_to_string(&file)
            .map_err(|error| format!("{}: {error}", file.to_string_lossy()))
            .and_then(|json| littermate_lives::replay(&json)),
        None => littermate_lives::run(steps, seed),
    })
}
