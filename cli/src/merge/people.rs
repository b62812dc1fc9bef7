//! The run for people: pages of text.

use littermate::merge::{Choices, Merge, MergeOutput};
use littermate::model::client::ClientsCheckOutput;

use super::args::Args;
use super::case::Case;
use super::{Refused, blocked, offered, review, words};
use crate::Run;
use crate::page::Page;
use crate::table::Table;

pub(super) fn merge(case: &Case, choices: &Choices, args: &Args) -> Run {
    let mut page = Page::default();
    let refused = steps(&mut page, case, choices, args).err();
    let end = refused.map(|refused| refused.as_run(false)).unwrap_or_default();
    Run { stdout: page.text(), ..end }
}

fn steps(page: &mut Page, case: &Case, choices: &Choices, args: &Args) -> Result<(), Refused> {
    introduce(page, case);
    case.with_merge(|merge| run(merge, page, case, (choices, args)))?
}

fn run(
    merge: Merge<'_>,
    page: &mut Page,
    case: &Case,
    (choices, args): (&Choices, &Args),
) -> Result<(), Refused> {
    let eligible = merge.eligible().map_err(|blockers| {
        blocked::write(page, blockers.as_slice());
        Refused::blocked(blockers)
    })?;
    let options = eligible.options().map_err(Refused::pair)?;
    offered::write(page, case, &options);
    let plan = eligible.plan(choices, case.now).map_err(|problems| Refused::choices(args, problems))?;
    review::write(page, case, &options, plan.review());
    if let Some(stamp) = &args.apply {
        let outcome = plan.apply(stamp.clone()).map_err(Refused::stamp)?;
        applied(page, &outcome);
    }
    Ok(())
}

fn introduce(page: &mut Page, case: &Case) {
    let clinic = &case.clinic;
    page.line(&format!(
        "Clinic {} ({}, {}), on {}",
        clinic.id,
        words::pims(&clinic.pims),
        String::from(clinic.region),
        words::code(&case.surface),
    ));
    let mut table = Table::new(["", "", "", ""]);
    let sides = [("opened", &case.opened), ("selected", &case.selected)];
    for (side, ClientsCheckOutput { client, .. }) in sides {
        let record = words::record(client.pims());
        table.row([side.to_owned(), client.id().to_string(), client.name().to_string(), record]);
    }
    page.table(&table);
    let mut noticed = Table::new(["", "", ""]);
    for (side, ClientsCheckOutput { notices, .. }) in sides {
        for notice in notices {
            let path = notice.path.replacen("/draft", &format!("/{side}"), 1);
            noticed.row([notice.rule.to_string(), path, notice.detail()]);
        }
    }
    page.under("Noticed while reading", &noticed);
}

fn applied(page: &mut Page, outcome: &MergeOutput) {
    let MergeOutput { survivor, retired, effects, record, .. } = outcome;
    let mut table = Table::new(["", ""]);
    let mut row = |what: &str, text: String| table.row([what.to_owned(), text]);
    row("merge", format!("{}, by {} at {}", record.merge, record.by, record.at));
    row(
        "remains",
        format!(
            "{} {}: phone numbers {}, pets {}",
            survivor.id(),
            survivor.name(),
            survivor.phones().len(),
            survivor.pets().len()
        ),
    );
    row("retired", format!("{} {}, for {}", retired.id(), retired.name(), survivor.id()));
    row("to do", format!("the {} things above", effects.len()));
    row(
        "to keep",
        format!(
            "the record (--json shows it), format {}, by version {} of the rules; an undo starts from it",
            record.format, record.rules_version
        ),
    );
    page.under("Merged", &table);
}
