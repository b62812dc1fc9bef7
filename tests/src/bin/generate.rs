//! Writes the generated files. With `--check`, lists those that are out of date instead.

use std::fs;
use std::process::ExitCode;

use littermate_tests::Failed;
use littermate_tests::generated::{GROUPS, GeneratedFile, root};

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    let mut success = true;
    // Groups are independent: a failing case does not prevent the schemas from being written.
    for group in GROUPS {
        match group().and_then(|files| process(&files, check)) {
            Ok(fresh) => success &= fresh || !check,
            Err(error) => {
                eprintln!("{error}");
                success = false;
            }
        }
    }
    if success { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn process(files: &[GeneratedFile], check: bool) -> Result<bool, Failed> {
    let mut fresh = true;
    for GeneratedFile { path, text } in files {
        let target = root().join(path);
        if fs::read_to_string(&target).is_ok_and(|old| old == *text) {
            continue;
        }
        fresh = false;
        if check {
            eprintln!("{path} is out of date: run `cargo xtask generate`");
            continue;
        }
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&target, text)?;
        println!("wrote {path}");
    }
    Ok(fresh)
}
