//! Runs commands in the root of the workspace.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::step::{Step, Stop};

/// The root folder of the workspace.
pub(crate) fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// A command that runs a program in the root of the workspace. The arguments are separated by whitespace.
pub(crate) fn program(name: impl AsRef<std::ffi::OsStr>, args: &str) -> Command {
    let mut command = Command::new(name);
    command.args(args.split_whitespace()).current_dir(root());
    command
}

/// A command that runs the same cargo that runs xtask, so that all steps use one toolchain.
pub(crate) fn cargo(args: &str) -> Command {
    program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), args)
}

/// Runs a command and shows its output. Fails if its exit status is not zero.
pub(crate) fn run(mut command: Command) -> Step {
    let shown = shown(&command);
    println!("$ {shown}");
    let status = command.status().map_err(|error| Stop::Failed(format!("`{shown}`: {error}")))?;
    if status.success() { Ok(()) } else { Err(Stop::Failed(format!("`{shown}`: {status}"))) }
}

/// Runs a command and returns its stdout. Its stderr is shown.
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

/// Runs a command, shows its output, and returns it: stdout and stderr, interleaved.
pub(crate) fn run_captured(mut command: Command) -> Result<String, Stop> {
    let shown = shown(&command);
    println!("$ {shown}");
    let failed = |reason: &dyn std::fmt::Display| Stop::Failed(format!("`{shown}`: {reason}"));
    let (reader, writer) = std::io::pipe()?;
    command.stdout(writer.try_clone()?).stderr(writer);
    let mut child = command.spawn().map_err(|error| failed(&error))?;
    // The command holds the write end of the pipe. While it is open, reading does not end.
    drop(command);
    let mut text = String::new();
    for line in BufReader::new(reader).lines() {
        let line = line?;
        println!("{line}");
        text.push_str(&line);
        text.push('\n');
    }
    let status = child.wait()?;
    if status.success() { Ok(text) } else { Err(failed(&status)) }
}

/// Whether a command exists and exits with status zero. Its output is not shown.
pub(crate) fn succeeds(mut command: Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn shown(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_name().unwrap_or_default();
    let parts = std::iter::once(name).chain(command.get_args());
    parts.map(|part| part.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_command_is_named() {
        let mut command = cargo("no-such-subcommand --at-all");
        command.stderr(Stdio::null());
        let result = run(command);
        let Err(Stop::Failed(reason)) = result else { panic!("{result:?}") };
        assert!(reason.starts_with("`cargo no-such-subcommand --at-all`: exit"), "{reason}");
    }

    #[test]
    fn captures_output() {
        assert!(run_captured(cargo("--version")).unwrap().starts_with("cargo "));
        assert!(matches!(run_captured(cargo("no-such-subcommand")), Err(Stop::Failed(_))));
    }

    #[test]
    fn a_missing_program_does_not_succeed() {
        assert!(succeeds(cargo("--version")));
        assert!(!succeeds(program("no-such-program", "--version")));
    }
}
