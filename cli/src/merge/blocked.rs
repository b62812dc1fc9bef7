//! Why two profiles may not be merged, and who can clear it.

use littermate::merge::{Blocker, RemedyActor};

use super::words;
use crate::page::Page;
use crate::table::Table;

pub(super) fn write(page: &mut Page, blockers: &[Blocker]) {
    let mut table = Table::new(["", ""]);
    for blocker in blockers {
        let who = match blocker.remedy.actor {
            RemedyActor::Staff => "Staff can clear it",
            RemedyActor::Time => "It clears in time",
            _ => "Nobody can clear it",
        };
        table.row([blocker.rule.to_string(), words::code(&blocker.kind.code())]);
        table.row([String::new(), blocker.detail()]);
        table.row([String::new(), format!("{who}: {}", blocker.remedy.instructions)]);
    }
    let heading = match blockers.len() {
        1 => "They may not be merged, for one reason".to_owned(),
        count => format!("They may not be merged, for {count} reasons"),
    };
    page.under(&heading, &table);
}
