//! Tables of aligned columns in plain text. Cells that are too wide for the page are wrapped within their column.

/// The width of the page, in characters.
pub(crate) const WIDTH: usize = 100;
const INDENT: usize = 2;
const GAP: usize = 2;

/// A table with a title for each column. If all titles are empty, the row of titles is omitted.
pub(crate) struct Table<const N: usize> {
    titles: [String; N],
    rows: Vec<[String; N]>,
}

impl<const N: usize> Table<N> {
    pub(crate) fn new(titles: [&str; N]) -> Self {
        Self { titles: titles.map(str::to_owned), rows: Vec::new() }
    }

    pub(crate) fn row(&mut self, cells: [String; N]) {
        self.rows.push(cells);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(crate) fn text(&self) -> String {
        let widths = self.widths();
        let mut text = String::new();
        if self.titles.iter().any(|title| !title.is_empty()) {
            write_row(&mut text, &self.titles, &widths);
            write_row(&mut text, &widths.map(|width| "-".repeat(width)), &widths);
        }
        for row in &self.rows {
            write_row(&mut text, row, &widths);
        }
        text
    }

    /// The width of each column: that of its widest cell. The widest columns are narrowed until the table fits the page.
    fn widths(&self) -> [usize; N] {
        let mut widths = [0_usize; N];
        for row in self.rows.iter().chain([&self.titles]) {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(clean(cell).trim_end().chars().count());
            }
        }
        let gaps = GAP.saturating_mul(N.saturating_sub(1)).saturating_add(INDENT);
        let available = WIDTH.saturating_sub(gaps);
        while widths.iter().sum::<usize>() > available {
            if let Some(widest) = widths.iter_mut().max() {
                *widest = widest.saturating_sub(1);
            }
        }
        widths
    }
}

fn write_row<const N: usize>(text: &mut String, cells: &[String; N], widths: &[usize; N]) {
    let mut columns: Vec<_> =
        cells.iter().zip(widths).map(|(cell, &width)| (wrapped(cell, width).into_iter(), width)).collect();
    loop {
        let parts: Vec<_> = columns.iter_mut().map(|(lines, width)| (lines.next(), *width)).collect();
        if parts.iter().all(|(part, _)| part.is_none()) {
            return;
        }
        let mut line = " ".repeat(INDENT);
        for (part, width) in parts {
            line.push_str(&format!("{:width$}", part.unwrap_or_default()));
            line.push_str(&" ".repeat(GAP));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
}

/// Replaces control characters, since the strings of a profile are untrusted and could control the terminal.
pub(crate) fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect()
}

/// Wraps a string at whitespace into lines of at most this width.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in clean(text).split_whitespace() {
        let wanted = line.chars().count().saturating_add(1).saturating_add(word.chars().count());
        if !line.is_empty() && wanted > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        while line.chars().count() > width {
            let rest = split_word(&mut line, width);
            lines.push(std::mem::replace(&mut line, rest));
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Splits a word that is too long, after a punctuation character if possible: `ann.lee@` and `example.com`. Returns the rest.
fn split_word(word: &mut String, width: usize) -> String {
    let ends = || word.char_indices().skip(1).map(|(at, _)| at).take(width);
    let after =
        |marks: &[char]| ends().filter(|&at| word.get(..at).is_some_and(|head| head.ends_with(marks))).last();
    let at = after(&['@']).or_else(|| after(&['.', '-', '/', ';', ','])).or_else(|| ends().last());
    let at = at.unwrap_or(word.len());
    word.split_off(at)
}
