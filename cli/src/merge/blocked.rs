//! Why two profiles may not be merged, and who can clear it.

use littermate::merge::{Blocker, RemedyBy};

use super::words;
use crate::page::Page;
use crate::table::Table;

pub(super) fn write(page: &mut Page, blockers: &[Blocker]) {
    let mut table = Table::new(["", ""]);
    for blocker in blockers {
        let Blocker { rule, code, clients: _, facts: _, detail, remedy } = blocker;
        let who = match remedy.by {
            RemedyBy::Staff => "Staff can clear it",
            RemedyBy::Time => "It clears in time",
            RemedyBy::Nobody => "Nobody can clear it",
        };
        table.row([rule.to_string(), words::code(code)]);
        table.row([String::new(), detail.clone()]);
        table.row([String::new(), format!("{who}: {}", remedy.how)]);
    }
    let heading = match blockers.len() {
        1 => "They may not be merged, for one reason".to_owned(),
        count => format!("They may not be merged, for {count} reasons"),
    };
    page.under(&heading, &table);
}
