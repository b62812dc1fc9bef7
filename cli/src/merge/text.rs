//! The output for people: tables of text.

use littermate::merge::{Choices, Merge, MergeOutput};
use littermate::model::client::ClientsCheckOutput;

use super::args::Args;
use super::case::Case;
use super::{Failure, blocked, labels, options, review};
use crate::Run;
use crate::page::Page;
use crate::table::Table;

pub(super) fn merge(case: &Case, choices: &Choices, args: &Args) -> Run {
    let mut page = Page::default();
    let failure = steps(&mut page, case, choices, args).err();
    let end = failure.map(|failure| failure.as_run(false)).unwrap_or_default();
    Run { stdout: page.text(), ..end }
}

fn steps(page: &mut Page, case: &Case, choices: &Choices, args: &Args) -> Result<(), Failure> {
    introduce(page, case);
    case.with_merge(|merge| run(merge, page, case, (choices, args)))?
}

fn run(
    merge: Merge<'_>,
    page: &mut Page,
    case: &Case,
    (choices, args): (&Choices, &Args),
) -> Result<(), Failure> {
    let eligible = merge.eligible().map_err(|blockers| {
        blocked::write(page, blockers.as_slice());
        Failure::blocked(blockers)
    })?;
    let options = eligible.options().map_err(Failure::pair)?;
    options::write(page, case, &options);
    let plan = eligible.plan(choices, case.now).map_err(|problems| Failure::choices(args, problems))?;
    review::write(page, case, &options, plan.review());
    if let Some(stamp) = &args.apply {
        let outcome = plan.apply(stamp.clone()).map_err(Failure::stamp)?;
        applied(page, &outcome);
    }
    Ok(())
}

fn introduce(page: &mut Page, case: &Case) {
    let clinic = &case.clinic;
    page.line(&format!(
        "Clinic {} ({}, {}), on {}",
        clinic.id,
        labels::pims(&clinic.pims),
        String::from(clinic.region),
        labels::wire_name(&case.surface),
    ));
    let mut table = Table::new(["", "", "", ""]);
    let sides = [("opened", &case.opened), ("selected", &case.selected)];
    for (side, ClientsCheckOutput { client, .. }) in sides {
        let record = labels::record(client.pims());
        table.row([side.to_owned(), client.id().to_string(), client.name().to_string(), record]);
    }
    page.table(&table);
    let mut found = Table::new(["", "", ""]);
    for (side, ClientsCheckOutput { notices, .. }) in sides {
        for notice in notices {
            let path = notice.path.replacen("/draft", &format!("/{side}"), 1);
            found.row([notice.rule.to_string(), path, notice.detail()]);
        }
    }
    page.section("Notices", &found);
}

fn applied(page: &mut Page, outcome: &MergeOutput) {
    let MergeOutput { survivor, retired, effects, record, .. } = outcome;
    let mut table = Table::new(["", ""]);
    let mut row = |what: &str, text: String| table.row([what.to_owned(), text]);
    row("merge", format!("{}, by {} at {}", record.merge, record.by, record.at));
    row(
        "survivor",
        format!(
            "{} {}: {}, {}",
            survivor.id(),
            survivor.name(),
            labels::count(survivor.phones().len(), "phone number"),
            labels::count(survivor.pets().len(), "pet")
        ),
    );
    row("retired", format!("{} {}, replaced by {}", retired.id(), retired.name(), survivor.id()));
    row("actions", format!("{}, listed above", labels::count(effects.len(), "action")));
    row(
        "record",
        format!(
            "store it for an undo (--json prints it): format {}, version {} of the rules",
            record.format, record.rules_version
        ),
    );
    page.section("Merge applied", &table);
}
