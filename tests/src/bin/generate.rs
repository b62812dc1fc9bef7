//! Writes the kept files, or with `--check` names those that are not fresh.

use std::fs;
use std::process::ExitCode;

use littermate_tests::Failed;
use littermate_tests::generated::{GROUPS, GeneratedFile, root};

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    let mut good = true;
    // Group by group: a case that is not as expected keeps nobody from writing the schemas.
    for group in GROUPS {
        match group().and_then(|kept| all_fresh(&kept, check)) {
            Ok(fresh) => good &= fresh || !check,
            Err(error) => {
                eprintln!("{error}");
                good = false;
            }
        }
    }
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn all_fresh(kept: &[GeneratedFile], check: bool) -> Result<bool, Failed> {
    let mut all = true;
    for GeneratedFile { path, text } in kept {
        let place = root().join(path);
        if fs::read_to_string(&place).is_ok_and(|old| old == *text) {
            continue;
        }
        all = false;
        if check {
            eprintln!("{path} is not fresh: run `cargo xtask generate`");
            continue;
        }
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&place, text)?;
        println!("wrote {path}");
    }
    Ok(all)
}
