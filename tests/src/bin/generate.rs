//! Writes the kept files, or with `--check` names those that are not fresh.

use std::error::Error;
use std::fs;
use std::process::ExitCode;

use littermate_tests::kept::{all, root};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let check = std::env::args().any(|argument| argument == "--check");
    let mut stale = 0_u32;
    for kept in all()? {
        let path = root().join(kept.path);
        if fs::read_to_string(&path).is_ok_and(|text| text == kept.text) {
            continue;
        }
        if check {
            eprintln!("{} is not fresh: run `cargo xtask docs`", kept.path);
            stale = stale.saturating_add(1);
        } else {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, kept.text)?;
            println!("wrote {}", kept.path);
        }
    }
    Ok(if stale == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
