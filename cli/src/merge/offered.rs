//! Step 2: what may be chosen.

use littermate::merge::{ChoiceLock, MergeOptions, MergeRoles, SwitchOption};
use littermate::rule::Rule;

use super::case::Case;
use super::words;
use crate::page::Page;
use crate::table::Table;

pub(super) fn write(page: &mut Page, case: &Case, options: &MergeOptions) {
    page.under("They may be merged; by default", &roles(case, &options.roles));
    let mut table = Table::new(["field", "", "in a choice", "value", "note"]);
    names(&mut table, options);
    emails(&mut table, options);
    phones(&mut table, case, options);
    switch(&mut table, "texts", "contactByText", &options.contact_by_text);
    switch(&mut table, "email", "contactByEmail", &options.contact_by_email);
    page.under("What may be chosen; * is the default", &table);
    locks(page, options);
}

/// The three things that are all called primary, kept apart.
pub(super) fn roles(case: &Case, roles: &MergeRoles) -> Table<3> {
    let mut table = Table::new(["", "", ""]);
    for (rule, what, client) in [
        (Rule::PimsProfileSurvives, "the profile that remains", &roles.survivor),
        (Rule::SurvivorsOptOutsGovern, "whose opt-outs govern", &roles.preference_source),
        (Rule::ChosenNamePaysOn, "whose name is kept, and payment methods with it", &roles.payment_source),
    ] {
        let who = format!("{}, {client}", words::side(case, client));
        table.row([rule.to_string(), what.to_owned(), who]);
    }
    table
}

/// The star of what is taken where nothing is chosen.
fn star(default: bool) -> String {
    if default { "*".to_owned() } else { String::new() }
}

/// A field's title stands beside its first row only.
fn title(title: &str, first: bool) -> String {
    if first { title.to_owned() } else { String::new() }
}

fn offered(selectable: bool) -> String {
    if selectable { String::new() } else { "not offered".to_owned() }
}

fn names(table: &mut Table<5>, options: &MergeOptions) {
    for (index, name) in options.name.alternatives.iter().enumerate() {
        table.row([
            title("name", index == 0),
            star(name.client == options.name.default),
            name.client.to_string(),
            name.name.to_string(),
            offered(name.selectable),
        ]);
    }
}

fn emails(table: &mut Table<5>, options: &MergeOptions) {
    for (index, email) in options.email.alternatives.iter().enumerate() {
        table.row([
            title("email", index == 0),
            star(options.email.default.as_ref() == Some(&email.client)),
            email.client.to_string(),
            words::email(Some(&email.email)),
            offered(email.selectable),
        ]);
    }
}

fn phones(table: &mut Table<5>, case: &Case, options: &MergeOptions) {
    let phones = &options.phones;
    for (index, offered) in phones.alternatives.iter().enumerate() {
        let key = Some(&offered.key);
        let mut notes = vec![words::sides(case, &offered.clients)];
        if phones.default_primary.as_ref() == key {
            notes.push("primary *".to_owned());
        } else if !offered.may_be_primary {
            notes.push("may not be primary".to_owned());
        }
        if offered.contact_by_text.lock.is_some() {
            notes.push("no texts".to_owned());
        }
        table.row([
            title("phones", index == 0),
            star(phones.default_kept.contains(&offered.key)),
            offered.key.to_string(),
            words::with(offered.phone.as_written.as_str(), &words::facts(case, &offered.phone)),
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
            title(if on { "on" } else { "off" }, true),
            offered(!on || option.lock.is_none()),
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
    page.under("Locked", &table);
}
