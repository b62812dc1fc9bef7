//! `xtask-api LANGUAGE FILE…` prints the public declarations of the files: signatures and default values, without bodies and
//! comments. `cargo xtask api` writes the output to `docs/api/`.
//!
//! The program is also a wrapper of rustc for cargo. Macro expansion is unstable, and the wrapper enables it for rustc only, not
//! for the build scripts of other crates.
//!
//! Kotlin and Swift sources are parsed as they are. Rust is parsed after macro expansion, since macros declare most types: its
//! file is the output of `rustc -Zunpretty=expanded` for the crate.

mod kotlin;
mod outline;
mod rust;
mod swift;

use std::error::Error;
use std::process::{Command, ExitCode};

/// Set if cargo runs this program as a wrapper of rustc. The first argument is then the path of rustc.
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
        other => return Err(format!("unknown language: {other}").into()),
    };
    print!("{listing}");
    Ok(ExitCode::SUCCESS)
}
