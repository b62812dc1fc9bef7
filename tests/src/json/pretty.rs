//! A text for reading and for diffs: what fits stands on one line, the rest on a line an entry.
//!
//! Taking out the blanks between the strings gives the compact text again.

use super::Json;

/// Characters on a line.
const WIDTH: usize = 110;
const INDENT: usize = 2;

impl Json {
    /// The text in lines of 110 characters where that is possible.
    #[must_use]
    pub fn pretty(&self) -> String {
        let mut text = String::new();
        write(self, 0, 0, &mut text);
        text
    }
}

/// `used` is what stands on the line already: the indent, and a key before the value.
fn write(value: &Json, indent: usize, used: usize, text: &mut String) {
    let fits = left_after(value, WIDTH.saturating_sub(used)).is_some();
    let inner = indent.saturating_add(INDENT);
    match value {
        Json::List(items) if !fits && !items.is_empty() => {
            let entries = items.iter().map(|item| (String::new(), item));
            broken(entries, ['[', ']'], inner, indent, text);
        }
        Json::Record(entries) if !fits && !entries.is_empty() => {
            let entries = entries.iter().map(|(key, value)| (key_of(key), value));
            broken(entries, ['{', '}'], inner, indent, text);
        }
        _ => text.push_str(&one_line(value)),
    }
}

/// What is left of so many characters after the value on one line; nothing where it does not fit.
fn left_after(value: &Json, left: usize) -> Option<usize> {
    let punctuation = |left: usize| left.checked_sub(4);
    match value {
        Json::List(items) => {
            items.iter().try_fold(punctuation(left)?, |left, item| left_after(item, left.checked_sub(2)?))
        }
        Json::Record(entries) => entries.iter().try_fold(punctuation(left)?, |left, (key, value)| {
            left_after(value, left.checked_sub(key.chars().count().saturating_add(6))?)
        }),
        other => left.checked_sub(one_line(other).chars().count()),
    }
}

fn broken<'j>(
    entries: impl Iterator<Item = (String, &'j Json)>,
    [open, close]: [char; 2],
    inner: usize,
    indent: usize,
    text: &mut String,
) {
    text.push(open);
    let mut first = true;
    for (key, value) in entries {
        if !first {
            text.push(',');
        }
        first = false;
        new_line(inner, text);
        text.push_str(&key);
        write(value, inner, inner.saturating_add(key.chars().count()), text);
    }
    new_line(indent, text);
    text.push(close);
}

fn new_line(indent: usize, text: &mut String) {
    text.push('\n');
    text.extend(std::iter::repeat_n(' ', indent));
}

fn key_of(key: &str) -> String {
    format!("{}: ", one_line(&Json::from(key)))
}

fn one_line(value: &Json) -> String {
    match value {
        Json::List(items) if !items.is_empty() => {
            let items: Vec<String> = items.iter().map(one_line).collect();
            format!("[{}]", items.join(", "))
        }
        Json::Record(entries) if !entries.is_empty() => {
            let entries: Vec<String> =
                entries.iter().map(|(key, value)| key_of(key) + &one_line(value)).collect();
            format!("{{ {} }}", entries.join(", "))
        }
        // A value that was read can always be written.
        other => other.compact().unwrap_or_default(),
    }
}
