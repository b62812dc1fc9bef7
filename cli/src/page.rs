//! A page of text, written from the top.

use crate::table::{Table, WIDTH, clean, wrapped};

#[derive(Debug, Default)]
pub(crate) struct Page(String);

impl Page {
    /// A line, or more where it is long.
    pub(crate) fn line(&mut self, text: &str) {
        for line in wrapped(text, WIDTH) {
            self.0.push_str(&line);
            self.0.push('\n');
        }
    }

    /// One line, however long: a path that is broken in two is of no use.
    pub(crate) fn whole(&mut self, text: &str) {
        self.0.push_str(&clean(text));
        self.gap();
    }

    pub(crate) fn gap(&mut self) {
        self.0.push('\n');
    }

    /// A heading with what is under it; nothing where there is nothing under it.
    pub(crate) fn under<const N: usize>(&mut self, heading: &str, table: &Table<N>) {
        if !table.is_empty() {
            self.gap();
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
