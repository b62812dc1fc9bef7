//! Shared by the listings of Kotlin and Swift: declarations as text, without comments and bodies, in a stable order.

use std::error::Error;

use tree_sitter::{Language, Node, Parser, Tree};

/// The maximum line length. A longer declaration has one parameter per line.
const WIDTH: usize = 120;

/// A declaration with its members, as text.
pub(crate) struct Entry {
    key: String,
    text: String,
}

impl Entry {
    /// Creates an entry from the head of a declaration and the text of its members.
    pub(crate) fn new(head: &str, members: &str) -> Self {
        let (annotation, head) = split_annotation(head);
        let lines = format!("{annotation}{}", wrapped(head));
        let text =
            if members.is_empty() { format!("{lines}\n") } else { format!("{lines} {{\n{members}}}\n") };
        Self { key: key(head), text }
    }
}

/// Parses a source. Fails if the grammar cannot parse it.
pub(crate) fn parse(language: &Language, source: &str) -> Result<Tree, Box<dyn Error>> {
    let mut parser = Parser::new();
    parser.set_language(language)?;
    let tree = parser.parse(source, None).ok_or("the parser returned no tree")?;
    match first_error(tree.root_node()) {
        None => Ok(tree),
        Some(node) => {
            let line = node.start_position().row.saturating_add(1);
            Err(format!("line {line} cannot be parsed: {}", flat(node, source, &[])).into())
        }
    }
}

fn first_error(node: Node<'_>) -> Option<Node<'_>> {
    if node.is_error() {
        return Some(node);
    }
    children(node).into_iter().find_map(first_error)
}

/// All child nodes of a node.
pub(crate) fn children(node: Node<'_>) -> Vec<Node<'_>> {
    node.children(&mut node.walk()).collect()
}

/// The first child of one of these kinds.
pub(crate) fn child<'t>(node: Node<'t>, kinds: &[&str]) -> Option<Node<'t>> {
    children(node).into_iter().find(|child| kinds.contains(&child.kind()))
}

/// The source of a node as one line, without comments and without nodes of these kinds.
pub(crate) fn flat(node: Node<'_>, source: &str, without: &[&str]) -> String {
    let mut text = String::new();
    let mut at = node.start_byte();
    cut(node, source, without, &mut at, &mut text);
    text.push_str(source.get(at..node.end_byte()).unwrap_or_default());
    tidy(&text)
}

fn cut(node: Node<'_>, source: &str, without: &[&str], at: &mut usize, text: &mut String) {
    for child in children(node) {
        if child.kind().ends_with("comment") || without.contains(&child.kind()) {
            text.push_str(source.get(*at..child.start_byte()).unwrap_or_default());
            text.push(' ');
            *at = child.end_byte();
        } else {
            cut(child, source, without, at, text);
        }
    }
}

/// The source of a node up to its first child of one of these kinds; all of it if there is none.
pub(crate) fn flat_until(node: Node<'_>, source: &str, kinds: &[&str]) -> String {
    let all: Vec<&str> = children(node)
        .into_iter()
        .skip_while(|child| !kinds.contains(&child.kind()))
        .map(|child| child.kind())
        .collect();
    if all.is_empty() { flat(node, source, &[]) } else { flat_before(node, source, kinds) }
}

fn flat_before(node: Node<'_>, source: &str, kinds: &[&str]) -> String {
    let mut text = String::new();
    let mut at = node.start_byte();
    for child in children(node) {
        if kinds.contains(&child.kind()) {
            text.push_str(source.get(at..child.start_byte()).unwrap_or_default());
            break;
        }
        if child.kind().ends_with("comment") {
            text.push_str(source.get(at..child.start_byte()).unwrap_or_default());
            text.push(' ');
            at = child.end_byte();
        } else {
            cut(child, source, &[], &mut at, &mut text);
        }
    }
    tidy(&text)
}

/// Normalizes whitespace.
fn tidy(text: &str) -> String {
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for (from, to) in [("( ", "("), (" )", ")"), (" ,", ","), (",)", ")"), (")throws", ") throws"), ("`", "")]
    {
        line = line.replace(from, to);
    }
    line.replace(" (", "(").replace("-> (", "->(").replace("->(", "-> (").replace(":(", ": (")
}

/// Splits a head into an annotation with arguments, as a separate line, and the rest.
fn split_annotation(head: &str) -> (String, &str) {
    match head.split_once(") ") {
        Some((annotation, rest)) if annotation.starts_with('@') => (format!("{annotation})\n"), rest),
        _ => (String::new(), head),
    }
}

/// Wraps a line that is too long: one parameter per line.
fn wrapped(line: &str) -> String {
    if line.chars().count() <= WIDTH {
        return line.to_owned();
    }
    let Some((before, rest)) = line.split_once('(') else { return line.to_owned() };
    let mut text = format!("{before}(\n    ");
    let (mut depth, mut last, mut open) = (0_usize, ' ', true);
    for letter in rest.chars() {
        match letter {
            '(' | '[' | '<' | '{' => depth = depth.saturating_add(1),
            ')' if open && depth == 0 => {
                open = false;
                text.push('\n');
            }
            '>' if last == '-' => {}
            ')' | ']' | '>' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if !(open && letter == ' ' && text.ends_with("\n    ")) {
            text.push(letter);
        }
        if open && depth == 0 && letter == ',' {
            text.push_str("\n    ");
        }
        last = letter;
    }
    text
}

/// The sort key of a declaration: its name, followed by the rest.
fn key(head: &str) -> String {
    const BEFORE: [&str; 17] = [
        "public",
        "open",
        "data",
        "sealed",
        "enum",
        "class",
        "object",
        "fun",
        "val",
        "var",
        "typealias",
        "struct",
        "extension",
        "func",
        "static",
        "protocol",
        "interface",
    ];
    let parts = head.split(' ').skip_while(|part| BEFORE.contains(part) || part.starts_with('@'));
    parts.collect::<Vec<_>>().join(" ")
}

/// Entries as text, sorted by name, without duplicates.
pub(crate) fn sorted(mut entries: Vec<Entry>) -> String {
    entries.sort_by(|one, other| (&one.key, &one.text).cmp(&(&other.key, &other.text)));
    entries.dedup_by(|one, other| one.text == other.text);
    entries.iter().map(|entry| entry.text.as_str()).collect()
}

/// Entries as indented text, in the order of the source.
pub(crate) fn indented(entries: &[Entry]) -> String {
    let lines = entries.iter().flat_map(|entry| entry.text.lines());
    lines.map(|line| format!("    {line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps_a_long_line_to_one_parameter_per_line() {
        let name = "a".repeat(100);
        let line = format!("fun {name}(one: (Int) -> Map<K, V> = f(1, 2), two: Int): Pair<A, B>");
        let expected =
            format!("fun {name}(\n    one: (Int) -> Map<K, V> = f(1, 2),\n    two: Int\n): Pair<A, B>");
        assert_eq!(wrapped(&line), expected);
    }

    #[test]
    fn sorts_by_name() {
        let entries = ["public struct Pet", "func ask()", "data class Age(val years: Int)"];
        let listing = sorted(entries.iter().map(|head| Entry::new(head, "")).collect());
        assert_eq!(listing, "data class Age(val years: Int)\npublic struct Pet\nfunc ask()\n");
    }
}
