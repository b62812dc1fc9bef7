//! The pages of step 2: the options, their defaults and their locks.

use littermate::merge::{ChoiceLock, MergeOptions, MergeRoles, SwitchOption};
use littermate::rule::Rule;

use super::case::Case;
use super::labels;
use crate::page::Page;
use crate::table::Table;

pub(super) fn write(page: &mut Page, case: &Case, options: &MergeOptions) {
    page.section("These profiles can be merged. Default roles:", &roles(case, &options.roles));
    let mut table = Table::new(["field", "", "choice", "value", "note"]);
    names(&mut table, options);
    emails(&mut table, options);
    phones(&mut table, case, options);
    switch(&mut table, "texts", "contactByText", &options.contact_by_text);
    switch(&mut table, "email", "contactByEmail", &options.contact_by_email);
    page.section("Options (* marks the default)", &table);
    locks(page, options);
}

/// The three roles of a merge, which users all call "primary".
pub(super) fn roles(case: &Case, roles: &MergeRoles) -> Table<3> {
    let mut table = Table::new(["", "", ""]);
    for (rule, what, client) in [
        (Rule::PimsProfileSurvives, "profile that remains", &roles.survivor),
        (Rule::SurvivorsOptOutsGovern, "profile whose opt-outs apply", &roles.preference_source),
        (Rule::ChosenNamePaysOn, "profile whose name and payment methods are kept", &roles.payment_source),
    ] {
        let who = format!("{}, {client}", labels::side(case, client));
        table.row([rule.to_string(), what.to_owned(), who]);
    }
    table
}

/// Marks a default with a star.
fn star(default: bool) -> String {
    if default { "*".to_owned() } else { String::new() }
}

/// The title of a field, which only its first row shows.
fn title(title: &str, first: bool) -> String {
    if first { title.to_owned() } else { String::new() }
}

fn note(selectable: bool) -> String {
    if selectable { String::new() } else { "not selectable".to_owned() }
}

fn names(table: &mut Table<5>, options: &MergeOptions) {
    for (index, name) in options.name.alternatives.iter().enumerate() {
        table.row([
            title("name", index == 0),
            star(name.client == options.name.default),
            name.client.to_string(),
            name.name.to_string(),
            note(name.selectable),
        ]);
    }
}

fn emails(table: &mut Table<5>, options: &MergeOptions) {
    for (index, email) in options.email.alternatives.iter().enumerate() {
        table.row([
            title("email", index == 0),
            star(options.email.default.as_ref() == Some(&email.client)),
            email.client.to_string(),
            labels::email(Some(&email.email)),
            note(email.selectable),
        ]);
    }
}

fn phones(table: &mut Table<5>, case: &Case, options: &MergeOptions) {
    let phones = &options.phones;
    for (index, alternative) in phones.alternatives.iter().enumerate() {
        let key = Some(&alternative.key);
        let mut notes = vec![labels::sides(case, &alternative.clients)];
        if phones.default_primary.as_ref() == key {
            notes.push("primary *".to_owned());
        } else if !alternative.may_be_primary {
            notes.push("cannot be primary".to_owned());
        }
        if alternative.contact_by_text.lock.is_some() {
            notes.push("no text messages".to_owned());
        }
        table.row([
            title("phones", index == 0),
            star(phones.default_kept.contains(&alternative.key)),
            alternative.key.to_string(),
            labels::with_notes(
                alternative.phone.as_written.as_str(),
                &labels::phone_notes(case, &alternative.phone),
            ),
            notes.join(", "),
        ]);
    }
}

fn switch(table: &mut Table<5>, name: &str, key: &str, option: &SwitchOption) {
    for on in [true, false] {
        table.row([
            title(name, on),
            star(option.on == on),
            format!("{key}: {on}"),
            (if on { "on" } else { "off" }).to_owned(),
            note(!on || option.lock.is_none()),
        ]);
    }
}

fn locks(page: &mut Page, options: &MergeOptions) {
    let mut table = Table::new(["", "", ""]);
    let mut lock = |field: &str, lock: Option<&ChoiceLock>| {
        if let Some(lock) = lock {
            table.row([lock.rule.to_string(), field.to_owned(), lock.detail()]);
        }
    };
    lock("name", options.name.lock.as_ref());
    lock("email", options.email.lock.as_ref());
    lock("texts", options.contact_by_text.lock.as_ref());
    lock("email", options.contact_by_email.lock.as_ref());
    lock("primary", options.phones.primary_lock.as_ref());
    page.section("Locked fields", &table);
}
