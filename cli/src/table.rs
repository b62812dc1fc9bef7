//! Aligned columns of plain text. What is too wide for the page is wrapped within its column.

/// The widest a line gets, in characters.
pub(crate) const WIDTH: usize = 100;
const INDENT: usize = 2;
const GAP: usize = 2;

/// Columns under their titles; where all titles are empty, there is no line of titles.
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

    /// Each column as wide as its widest cell; the widest ones give way until the page is wide enough.
    fn widths(&self) -> [usize; N] {
        let mut widths = [0_usize; N];
        for row in self.rows.iter().chain([&self.titles]) {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(clean(cell).trim_end().chars().count());
            }
        }
        let gaps = GAP.saturating_mul(N.saturating_sub(1)).saturating_add(INDENT);
        let most = WIDTH.saturating_sub(gaps);
        while widths.iter().sum::<usize>() > most {
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

/// A profile's texts come from anywhere: nothing in them may steer the terminal.
pub(crate) fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect()
}

/// The text in lines of this width at most, broken at blanks where there are some.
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
            let rest = broken(&mut line, width);
            lines.push(std::mem::replace(&mut line, rest));
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Cuts a word that is too long, behind a mark if it has one: `ann.lee@` and `example.com`.
fn broken(word: &mut String, width: usize) -> String {
    let ends = || word.char_indices().skip(1).map(|(at, _)| at).take(width);
    let behind =
        |marks: &[char]| ends().filter(|&at| word.get(..at).is_some_and(|head| head.ends_with(marks))).last();
    let at = behind(&['@']).or_else(|| behind(&['.', '-', '/', ';', ','])).or_else(|| ends().last());
    let at = at.unwrap_or(word.len());
    word.split_off(at)
}
