//! `xtask-api LANGUAGE FILE…` prints the public declarations of the files: signatures and default values, no bodies and no
//! comments. `cargo xtask api` writes the output to `docs/api/`.
//!
//! It is also the wrapper through which cargo runs rustc for that: expansion is not stable, and rustc alone is to allow it, not
//! the build scripts of other crates.
//!
//! Kotlin and Swift are read as written. Rust is read after macro expansion, since macros declare most of its types: the one
//! file is what `rustc -Zunpretty=expanded` prints of the crate.

mod kotlin;
mod outline;
mod rust;
mod swift;

use std::error::Error;
use std::process::{Command, ExitCode};

/// Set where cargo runs this in place of rustc, whose path is then the first argument.
const WRAPPER: &str = "RUSTC_WORKSPACE_WRAPPER";

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let (Some(_), Some((rustc, args))) = (std::env::var_os(WRAPPER), args.split_first()) {
        let status = Command::new(rustc).args(args).env("RUSTC_BOOTSTRAP", "1").status()?;
        return Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    let Some((language, files)) = args.split_first().filter(|(_, files)| !files.is_empty()) else {
        eprintln!("usage: xtask-api rust|kotlin|swift FILE…");
        return Ok(ExitCode::from(2));
    };
    let sources: Vec<String> = files.iter().map(std::fs::read_to_string).collect::<Result<_, _>>()?;
    let listing = match language.as_str() {
        "rust" => rust::listing(&sources.concat())?,
        "kotlin" => kotlin::listing(&sources)?,
        "swift" => swift::listing(&sources)?,
        other => return Err(format!("no such language: {other}").into()),
    };
    print!("{listing}");
    Ok(ExitCode::SUCCESS)
}
