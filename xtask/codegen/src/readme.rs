//! Generates the tables of operations in the README files and in `docs/mobile.md`.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use littermate::api::{OPERATIONS, OperationInfo};

use crate::File;

const BEGIN: &str = "<!-- Written by `cargo xtask generate`. -->\n";
const END: &str = "<!-- End of what is generated. -->\n";

/// Formats the row of an operation.
type Row = fn(&OperationInfo) -> String;

const PAGES: [(&str, &str, Row); 3] = [
    ("README.md", "| operation | function | what it does |\n|---|---|---|\n", |operation| {
        format!("| `{}` | `{}` | {} |", operation.name, operation.function, operation.summary)
    }),
    ("bindings-wasm/README.md", "| function | what it does |\n|---|---|\n", by_function),
    ("docs/mobile.md", "| function | what it does |\n|---|---|\n", by_function),
];

fn by_function(operation: &OperationInfo) -> String {
    format!("| `{}` | {} |", operation.function, operation.summary)
}

/// The pages with their tables.
pub(crate) fn files(root: &Path) -> Result<Vec<File>, Box<dyn Error>> {
    PAGES.iter().map(|(path, head, row)| page(root, path, head, *row)).collect()
}

fn page(root: &Path, path: &str, head: &str, row: Row) -> Result<File, Box<dyn Error>> {
    let page = fs::read_to_string(root.join(path))?;
    let no_markers = || format!("{path} has no markers for the table of operations");
    let (before, rest) = page.split_once(BEGIN).ok_or_else(no_markers)?;
    let (_, after) = rest.split_once(END).ok_or_else(no_markers)?;
    let mut text = format!("{before}{BEGIN}{head}");
    for operation in OPERATIONS {
        let _ = writeln!(text, "{}", row(operation));
    }
    Ok(File { path: path.to_owned(), text: format!("{text}{END}{after}"), committed: true })
}
