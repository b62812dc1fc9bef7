//! The page with the blockers of a merge, and who can clear each of them.

use littermate::merge::{Blocker, RemedyActor};

use super::labels;
use crate::page::Page;
use crate::table::Table;

pub(super) fn write(page: &mut Page, blockers: &[Blocker]) {
    let mut table = Table::new(["", ""]);
    for blocker in blockers {
        let who = match blocker.remedy.actor {
            RemedyActor::Staff => "Staff can clear this",
            RemedyActor::Time => "Clears over time",
            _ => "Cannot be cleared",
        };
        table.row([blocker.rule.to_string(), labels::wire_name(&blocker.kind.code())]);
        table.row([String::new(), blocker.detail()]);
        table.row([String::new(), format!("{who}: {}", blocker.remedy.instructions)]);
    }
    let heading = match blockers.len() {
        1 => "These profiles cannot be merged: 1 blocker".to_owned(),
        count => format!("These profiles cannot be merged: {count} blockers"),
    };
    page.section(&heading, &table);
}
