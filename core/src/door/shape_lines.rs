//! The schemas, each on a line of its own, so that only those that are asked for are read.

use std::rc::Rc;

use crate::json::Tape;

/// Lines of `["Name",{…}]`, in the order of the names. Written from the types and checked fresh.
pub(super) type Lines = &'static str;

/// Everything that inputs are made of.
pub(super) const INPUTS: Lines = include_str!("shapes.generated.jsonl");

/// What only answers are made of, as it is read again.
pub(super) const ANSWERS: Lines = include_str!("answers.generated.jsonl");

/// The schemas that were asked for so far.
#[derive(Debug)]
pub(super) struct ShapeLines {
    lines: &'static [Lines],
    read: Vec<(&'static str, Rc<Tape<'static>>)>,
}

impl ShapeLines {
    pub(super) fn of(lines: &'static [Lines]) -> Self {
        Self { lines, read: Vec::new() }
    }

    /// The line of this name, where there is one: a list of the name and the schema.
    pub(super) fn get(&mut self, name: &str) -> Option<Rc<Tape<'static>>> {
        if let Some((_, tape)) = self.read.iter().find(|(known, _)| *known == name) {
            return Some(Rc::clone(tape));
        }
        let (known, line) = self.lines.iter().find_map(|lines| find(name, lines))?;
        let tape = Rc::new(Tape::of(line).ok()?);
        self.read.push((known, Rc::clone(&tape)));
        Some(tape)
    }
}

/// Halves what is left until a line has the name.
fn find(name: &str, lines: Lines) -> Option<(&'static str, &'static str)> {
    let mut rest = lines;
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
        for (lines, more_than) in [(INPUTS, 100), (ANSWERS, 50)] {
            let names: Vec<&str> = lines.lines().filter_map(|line| line.split('"').nth(1)).collect();
            assert!(names.len() > more_than, "{}", names.len());
            for name in names {
                assert_eq!(find(name, lines).map(|(known, _)| known), Some(name));
                for other in [format!("{name}\u{1}"), format!("\u{1}{name}")] {
                    assert!(find(&other, lines).is_none());
                }
                assert!(ShapeLines::of(&[INPUTS, ANSWERS]).get(name).is_some(), "{name}");
            }
            assert!(find("", lines).is_none());
        }
    }
}
