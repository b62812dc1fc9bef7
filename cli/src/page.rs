//! A page of text, written from top to bottom.

use crate::table::{Table, WIDTH, clean, wrapped};

#[derive(Debug, Default)]
pub(crate) struct Page(String);

impl Page {
    /// Writes a line, wrapped at the width of the page.
    pub(crate) fn line(&mut self, text: &str) {
        for line in wrapped(text, WIDTH) {
            self.0.push_str(&line);
            self.0.push('\n');
        }
    }

    /// Writes a line without wrapping, so that a path in it stays in one piece.
    pub(crate) fn unwrapped(&mut self, text: &str) {
        self.0.push_str(&clean(text));
        self.newline();
    }

    /// Ends the current line; writes an empty line if it has ended.
    pub(crate) fn newline(&mut self) {
        self.0.push('\n');
    }

    /// Writes an empty line, a heading and a table. Writes nothing if the table is empty.
    pub(crate) fn section<const N: usize>(&mut self, heading: &str, table: &Table<N>) {
        if !table.is_empty() {
            self.newline();
            self.line(heading);
            self.table(table);
        }
    }

    pub(crate) fn table<const N: usize>(&mut self, table: &Table<N>) {
        self.0.push_str(&table.text());
    }

    pub(crate) fn text(self) -> String {
        self.0
    }
}
