//! The schemas of all inputs, each on a line of its own, so that only those that are asked for are read.

use std::rc::Rc;

use crate::json::Tape;

/// Written from the types and checked fresh: lines of `["Name",{…}]`, in the order of the names.
const LINES: &str = include_str!("shapes.generated.jsonl");

/// The schemas that were asked for so far.
#[derive(Debug, Default)]
pub(super) struct ShapeLines {
    read: Vec<(&'static str, Rc<Tape<'static>>)>,
}

impl ShapeLines {
    /// The line of this name, where there is one: a list of the name and the schema.
    pub(super) fn get(&mut self, name: &str) -> Option<Rc<Tape<'static>>> {
        if let Some((_, tape)) = self.read.iter().find(|(known, _)| *known == name) {
            return Some(Rc::clone(tape));
        }
        let (known, line) = find(name)?;
        let tape = Rc::new(Tape::of(line).ok()?);
        self.read.push((known, Rc::clone(&tape)));
        Some(tape)
    }
}

/// Halves what is left until a line has the name.
fn find(name: &str) -> Option<(&'static str, &'static str)> {
    let mut rest = LINES;
    while !rest.is_empty() {
        let middle = rest.len() / 2;
        let start = rest.get(..middle)?.rfind('\n').map_or(0, |at| at.wrapping_add(1));
        let (before, from_here) = rest.split_at_checked(start)?;
        let (line, after) = from_here.split_once('\n').unwrap_or((from_here, ""));
        let (known, _) = line.strip_prefix("[\"")?.split_once('"')?;
        match name.cmp(known) {
            std::cmp::Ordering::Equal => return Some((known, line)),
            std::cmp::Ordering::Less => rest = before,
            std::cmp::Ordering::Greater => rest = after,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_found_by_its_name_and_nothing_else_is() {
        let names: Vec<&str> = LINES.lines().filter_map(|line| line.split('"').nth(1)).collect();
        assert!(names.len() > 100, "{}", names.len());
        for name in names {
            assert_eq!(find(name).map(|(known, _)| known), Some(name));
            assert!(find(&format!("{name}\u{1}")).is_none() && find(&format!("\u{1}{name}")).is_none());
            assert!(ShapeLines::default().get(name).is_some(), "{name}");
        }
        assert!(find("").is_none());
    }
}
