//! Checks that the vectors named in docs/reported-faults.md exist.

use std::collections::BTreeSet;

use littermate_tests::Failed;
use serde_json::Value;

const PAGE: &str = include_str!("../../docs/reported-faults.md");

fn names(file: &str) -> Result<BTreeSet<String>, Failed> {
    let path = format!("{}/vectors/{file}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    let name = |line: &str| -> Result<String, Failed> {
        let vector: Value = serde_json::from_str(line)?;
        Ok(vector.get("name").and_then(Value::as_str).ok_or("a vector without a name")?.to_owned())
    };
    text.lines().map(name).collect()
}

#[test]
fn every_vector_named_exists() -> Result<(), Failed> {
    let rows = PAGE.lines().filter(|line| line.starts_with("| audit-") || line.starts_with("| public-"));
    let mut named = 0;
    for row in rows {
        let cells: Vec<&str> = row.split(" | ").collect();
        let [report, file, vectors, _] = cells.as_slice() else { return Err(row.into()) };
        if file.is_empty() {
            continue;
        }
        let known = names(file)?;
        for vector in vectors.split("<br>") {
            assert!(known.contains(vector.trim_matches('`')), "{report}: {vector}");
            named += 1;
        }
    }
    assert!(named > 40, "{named} vectors named");
    Ok(())
}
