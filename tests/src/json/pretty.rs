//! Formats JSON for readers: a value that fits is on one line, otherwise each of its entries starts a line.

use super::Json;

/// The maximum line width in characters.
const WIDTH: usize = 110;
const INDENT: usize = 2;

impl Json {
    /// The JSON in lines of at most 110 characters, where possible.
    #[must_use]
    pub fn pretty(&self) -> String {
        self.lines(0, 0)
    }

    /// `used` is the width already used on the line: the indentation and the key of the value.
    fn lines(&self, indent: usize, used: usize) -> String {
        let line = self.one_line();
        // A comma may follow.
        if line.chars().count().saturating_add(used) < WIDTH {
            return line;
        }
        let inner = indent.saturating_add(INDENT);
        let entry = |key: &str, value: &Self| {
            let used = inner.saturating_add(key.chars().count());
            format!("{:inner$}{key}{}", "", value.lines(inner, used))
        };
        let ([open, close], entries): (_, Vec<String>) = match self {
            Self::List(items) => (["[", "]"], items.iter().map(|item| entry("", item)).collect()),
            Self::Record(entries) => {
                (["{", "}"], entries.iter().map(|(key, value)| entry(&label(key), value)).collect())
            }
            _ => return line,
        };
        format!("{open}\n{}\n{:indent$}{close}", entries.join(",\n"), "")
    }

    fn one_line(&self) -> String {
        match self {
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::one_line).collect();
                format!("[{}]", items.join(", "))
            }
            Self::Record(entries) if !entries.is_empty() => {
                let entries: Vec<String> =
                    entries.iter().map(|(key, value)| label(key) + &value.one_line()).collect();
                format!("{{ {} }}", entries.join(", "))
            }
            // Writing a value that was parsed cannot fail.
            other => other.compact().unwrap_or_default(),
        }
    }
}

fn label(key: &str) -> String {
    Json::from(key).one_line() + ": "
}
