//! `xtask-layers` checks the dependencies between the files of the core: no cycle, and no dependency on a higher layer.
//! `cargo xtask layers` runs it.
//!
//! An arrow is a dependency of one file on another: a path in a `use` declaration or in code that leads to an item of the other
//! file. Re-exports are followed to the file that defines the item, so a module that only
//! re-exports items of its children adds no arrows.
//!
//! Limits: a call of a method is not an arrow, even if the method is defined in another file than its type. A macro must be
//! imported or called by its path: scoping by the order of the text (`#[macro_use]`) is not followed.

mod arrows;
mod cycles;
mod import;
mod layers;
mod module;
mod path;
mod report;
mod resolve;
mod sources;
mod table;
mod test_code;
mod token;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sources::Sources;

/// The folder of the sources, from the root of the workspace.
const SOURCES: &str = "core/src";

const USAGE: &str = "\
Usage: xtask-layers [--root PATH] [--arrows FILE]

Options:
  --root PATH    The root of the workspace (default: the workspace in which this program was built).
  --arrows FILE  Lists the files that a file depends on, and those that depend on it. FILE is
                 a path such as merge/undo.rs.
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let mut root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut file = None;
    let mut rest = args.as_slice();
    loop {
        rest = match rest {
            [] => break,
            [option, path, more @ ..] if option == "--root" => {
                root = PathBuf::from(path);
                more
            }
            [option, path, more @ ..] if option == "--arrows" => {
                file = Some(path.trim_start_matches(SOURCES).trim_start_matches('/'));
                more
            }
            _ => {
                eprint!("{USAGE}");
                return ExitCode::from(2);
            }
        };
    }
    let result = Sources::read(&root.join(SOURCES)).and_then(|sources| match file {
        Some(file) => report::around(&sources, file),
        None => report::report(&sources, table::LAYERS),
    });
    match result {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(errors) => {
            println!("{}", errors.trim_end());
            ExitCode::FAILURE
        }
    }
}
