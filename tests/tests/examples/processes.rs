//! Runs the program and the example as processes.

use std::error::Error;
use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::runs::{Done, merge, root, shipped};

/// Cargo's messages about building the program and the example, with the features that `cargo xtask test` has already built
/// them with.
fn built() -> Result<Vec<Value>, Box<dyn Error>> {
    let build = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--workspace", "--all-features", "--message-format", "json"])
        .args(["--bin", "littermate", "--example", "call"])
        .current_dir(root())
        .output()?;
    assert!(build.status.success(), "{}", String::from_utf8_lossy(&build.stderr));
    let messages = String::from_utf8(build.stdout)?;
    Ok(messages.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
}

fn program(built: &[Value], name: &str) -> Result<Command, String> {
    let message =
        built.iter().find(|message| message["target"]["name"] == name && message["executable"].is_string());
    let path = message.and_then(|message| message["executable"].as_str());
    path.map(Command::new).ok_or(format!("cargo did not build {name}"))
}

#[test]
fn the_processes_exit_with_the_reported_status() -> Done {
    let built = built()?;
    let merged = program(&built, "littermate")?.output()?;
    assert_eq!(merged.status.code(), Some(0));
    assert_eq!(String::from_utf8(merged.stdout)?, merge(&[]).stdout);
    let blocked =
        program(&built, "littermate")?.args(["merge", &shipped("blocked-by-everything")]).output()?;
    assert_eq!(blocked.status.code(), Some(1));

    let mut bad = program(&built, "call")?
        .arg("merge.plan")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    bad.stdin.take().ok_or("no stdin")?.write_all(b"{\"clinic\":\xFF}")?;
    let bad = bad.wait_with_output()?;
    assert_eq!((bad.status.code(), bad.stdout.len()), (Some(1), 0));
    assert_eq!(serde_json::from_slice::<Value>(&bad.stderr)?["code"], "invalid-input");
    Ok(())
}
