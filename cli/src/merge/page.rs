//! A page of text, written from the top.

use super::table::{Table, WIDTH, clean, wrapped};

#[derive(Debug, Default)]
pub(super) struct Page(String);

impl Page {
    /// A line, or more where it is long.
    pub(super) fn line(&mut self, text: &str) {
        for line in wrapped(text, WIDTH) {
            self.0.push_str(&line);
            self.0.push('\n');
        }
    }

    /// One line, however long: a path that is broken in two is of no use.
    pub(super) fn whole(&mut self, text: &str) {
        self.0.push_str(&clean(text));
        self.gap();
    }

    pub(super) fn gap(&mut self) {
        self.0.push('\n');
    }

    /// A heading with what is under it; nothing where there is nothing under it.
    pub(super) fn under<const N: usize>(&mut self, heading: &str, table: &Table<N>) {
        if !table.is_empty() {
            self.gap();
            self.line(heading);
            self.table(table);
        }
    }

    pub(super) fn table<const N: usize>(&mut self, table: &Table<N>) {
        self.0.push_str(&table.text());
    }

    pub(super) fn text(self) -> String {
        self.0
    }
}
