//! Commands, run from the root of the workspace.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::step::{Step, Stop};

/// The folder of the workspace.
pub(crate) fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// A program in the root of the workspace; its arguments are separated by blanks.
pub(crate) fn program(name: impl AsRef<std::ffi::OsStr>, args: &str) -> Command {
    let mut command = Command::new(name);
    command.args(args.split_whitespace()).current_dir(root());
    command
}

/// The cargo that runs us, so that every step uses one toolchain.
pub(crate) fn cargo(args: &str) -> Command {
    program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), args)
}

/// Runs a command whose output people read; any exit status but zero is a failure.
pub(crate) fn run(mut command: Command) -> Step {
    let shown = shown(&command);
    println!("$ {shown}");
    let status = command.status().map_err(|error| Stop::Failed(format!("`{shown}`: {error}")))?;
    if status.success() { Ok(()) } else { Err(Stop::Failed(format!("`{shown}`: {status}"))) }
}

/// Runs a command whose output we read; what it complains of goes to the terminal.
pub(crate) fn output(mut command: Command) -> Result<String, Stop> {
    let shown = shown(&command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Stop::Failed(format!("`{shown}`: {error}")))?;
    if output.status.success() {
        Ok(String::from_utf8(output.stdout)?)
    } else {
        Err(Stop::Failed(format!("`{shown}`: {}", output.status)))
    }
}

/// Runs a command whose output people read, and gives it to us, too: all that it says, in the order in which it says it.
pub(crate) fn run_aloud(mut command: Command) -> Result<String, Stop> {
    let shown = shown(&command);
    println!("$ {shown}");
    let failed = |said: &dyn std::fmt::Display| Stop::Failed(format!("`{shown}`: {said}"));
    let (said, says) = std::io::pipe()?;
    command.stdout(says.try_clone()?).stderr(says);
    let mut child = command.spawn().map_err(|error| failed(&error))?;
    // It holds the other end of the pipe, which would never come to its end.
    drop(command);
    let mut text = String::new();
    for line in BufReader::new(said).lines() {
        let line = line?;
        println!("{line}");
        text.push_str(&line);
        text.push('\n');
    }
    let status = child.wait()?;
    if status.success() { Ok(text) } else { Err(failed(&status)) }
}

/// Whether a command is there and answers; nothing of what it says is shown.
pub(crate) fn answers(mut command: Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn shown(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(name).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_exit_names_the_command() {
        let mut command = cargo("no-such-subcommand --at-all");
        command.stderr(Stdio::null());
        let end = run(command);
        let Err(Stop::Failed(reason)) = end else { panic!("{end:?}") };
        assert!(reason.starts_with("`cargo no-such-subcommand --at-all`: exit"), "{reason}");
    }

    #[test]
    fn what_is_said_aloud_is_read() {
        assert!(run_aloud(cargo("--version")).unwrap().starts_with("cargo "));
        assert!(matches!(run_aloud(cargo("no-such-subcommand")), Err(Stop::Failed(_))));
    }

    #[test]
    fn what_is_not_installed_does_not_answer() {
        assert!(answers(cargo("--version")));
        assert!(!answers(program("a-program-nobody-has", "--version")));
    }
}
