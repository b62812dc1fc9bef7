//! The commands of the program `littermate`. They take the arguments and return the output and the exit status, so that tests
//! can run them without a process. Each command has its own module, whose `run` parses the rest of the command line.

mod merge;
mod page;
mod table;

use std::ffi::OsString;
use std::fmt::Display;

use lexopt::{Arg, Parser};

const HELP: &str = "\
Usage: littermate COMMAND [OPTIONS] [FILE]

Shows what the rules of littermate decide about the client profiles in a file.

Commands:
  merge   reviews the merge of two profiles, and applies it with --apply

`littermate COMMAND --help` describes a command. Without a command, littermate reviews the merge of
two example profiles.

Options:
  -h, --help   prints this help

Exit status: 0 on success; 1 if a file is invalid or the rules do not allow the operation; 2 if the
command line is invalid.
";

const HINT: &str = "
Without a command, littermate reviews the merge of two example profiles. Add --help to list the
commands.
";

/// What a run of the program prints, and its exit status.
#[derive(Debug, Default)]
pub struct Run {
    /// The result of the command.
    pub stdout: String,
    /// Errors, and hints for people.
    pub stderr: String,
    /// 0 on success; 1 if a file is invalid or the rules do not allow the operation; 2 if the command line is invalid.
    pub status: u8,
}

impl Run {
    fn printed(text: &str) -> Self {
        Self { stdout: text.to_owned(), ..Self::default() }
    }

    /// The run for an invalid command line: prints the error and the help.
    fn misused(error: impl Display, help: &str) -> Self {
        Self { stderr: format!("{error}\n\n{help}"), status: 2, ..Self::default() }
    }
}

/// Runs the command that the arguments name. The arguments do not include the name of the program.
///
/// Reads the files that the arguments name. Does not print, and does not end the process.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Run {
    let mut parser = Parser::from_args(args);
    match parser.next() {
        Ok(Some(Arg::Short('h') | Arg::Long("help"))) => Run::printed(HELP),
        Ok(Some(Arg::Value(command))) => match command.to_str() {
            Some("merge") => merge::run(parser),
            _ => Run::misused(format_args!("unknown command {command:?}"), HELP),
        },
        Ok(Some(option)) => Run::misused(option.unexpected(), HELP),
        Ok(None) => {
            let mut run = merge::run(parser);
            run.stderr.push_str(HINT);
            run
        }
        Err(error) => Run::misused(error, HELP),
    }
}
