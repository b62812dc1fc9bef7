//! Step 3, first half: the two profiles beside the merged one, and where each value comes from.

use littermate::merge::{MergeField, MergeOptions, MergeReview, MergedProfile, ValueSource};
use littermate::model::client::Client;
use littermate::model::phone::{Phone, PhoneKey};
use littermate::model::preferences::{ContactChannel, ContactPreferences};

use super::case::Case;
use super::words;
use crate::table::Table;

/// A cell for each profile and for the merged one, from the same function of a client.
struct Rows<'a> {
    case: &'a Case,
    review: &'a MergeReview,
    table: Table<5>,
}

pub(super) fn table(case: &Case, options: &MergeOptions, review: &MergeReview) -> Table<5> {
    let part = |client: &Client| {
        if *client.id() == review.roles.survivor { "remains" } else { "is retired" }
    };
    let mut rows = Rows { case, review, table: Table::new(["", "opened", "selected", "merged", "from"]) };
    let (opened, selected) = (&case.opened.client, &case.selected.client);
    rows.add(
        "profile",
        [
            format!("{}, {}", opened.id(), part(opened)),
            format!("{}, {}", selected.id(), part(selected)),
            review.merged.client.to_string(),
        ],
        String::new(),
    );
    rows.values();
    rows.phones(options);
    rows.channels();
    rows.pets();
    rows.conversation();
    rows.table
}

impl Rows<'_> {
    fn add(&mut self, title: &str, cells: [String; 3], from: String) {
        let dash = |cell: String| if cell.is_empty() { "-".to_owned() } else { cell };
        let [opened, selected, merged] = cells.map(dash);
        self.table.row([title.to_owned(), opened, selected, merged, from]);
    }

    fn both(&self, of: impl Fn(&Client) -> String) -> [String; 2] {
        [of(&self.case.opened.client), of(&self.case.selected.client)]
    }

    fn one(&mut self, title: &str, of: impl Fn(&Client) -> String, merged: String, from: String) {
        let [opened, selected] = self.both(of);
        self.add(title, [opened, selected, merged], from);
    }

    /// Where a value comes from, in words.
    fn from(&self, field: MergeField, item: Option<&str>) -> String {
        let source =
            self.review.origins.iter().find(|source| source.field == field && source.item.as_deref() == item);
        let Some(source) = source else { return String::new() };
        let side = words::sides(self.case, &source.clients);
        match source.source {
            ValueSource::Always => side,
            ValueSource::Defaulted => format!("{side}, default"),
            ValueSource::Chosen | ValueSource::Locked => format!("{side}, {}", words::spoken(&source.source)),
        }
    }

    fn values(&mut self) {
        let merged = &self.review.merged;
        self.one("PIMS", |client| words::record(client.pims()), words::record(&merged.pims), String::new());
        self.one(
            "name",
            |client| client.name().to_string(),
            merged.name.to_string(),
            self.from(MergeField::Name, None),
        );
        let email = words::email(merged.email.as_ref());
        let from = self.from(MergeField::Email, None);
        self.one("email", |client| words::email(client.email()), email, from);
    }

    fn phones(&mut self, options: &MergeOptions) {
        let merged = &self.review.merged.phones;
        for (index, offered) in options.phones.alternatives.iter().enumerate() {
            let key = &offered.key;
            let title = if index == 0 { "phones" } else { "" };
            let kept = find(merged, key);
            let shown = kept.map(|phone| words::with(key.as_str(), &words::facts(self.case, phone)));
            let from = match kept {
                Some(_) => self.from(MergeField::Phones, Some(key.as_str())),
                None => "not kept".to_owned(),
            };
            let case = self.case;
            self.one(
                title,
                |client| written(case, find(client.phones(), key)),
                shown.unwrap_or_default(),
                from,
            );
        }
        let primary = merged.iter().find(|phone| phone.primary).map(Phone::key);
        let from = primary.as_ref().map(|key| self.from(MergeField::Primary, Some(key.as_str())));
        self.one(
            "primary",
            |client| written_only(client.phones().iter().find(|phone| phone.primary)),
            primary.map(|key| key.to_string()).unwrap_or_default(),
            from.unwrap_or_default(),
        );
    }

    fn channels(&mut self) {
        for (title, channel, field) in [
            ("texts", ContactChannel::Text, MergeField::ContactByText),
            ("email", ContactChannel::Email, MergeField::ContactByEmail),
        ] {
            let merged = after(&self.review.merged, channel);
            let from = self.from(field, None);
            self.one(title, |client| words::preference(client.preferences().of(channel)), merged, from);
        }
    }

    fn pets(&mut self) {
        for (index, pet) in self.review.merged.pets.iter().enumerate() {
            let title = if index == 0 { "pets" } else { "" };
            let of = |client: &Client| {
                let own = client.pets().iter().find(|own| own.id == pet.id);
                own.map(words::pet).unwrap_or_default()
            };
            let from = self.from(MergeField::Pets, Some(pet.id.as_str()));
            self.one(title, of, format!("{} {}", pet.id, pet.name), from);
        }
    }

    fn conversation(&mut self) {
        let merged = self.review.merged.active_conversation.id().map(ToString::to_string);
        let from = merged.as_deref().map(|id| self.from(MergeField::ActiveConversation, Some(id)));
        self.one(
            "chat",
            |client| {
                let active = client.active_conversation().id();
                active.map(ToString::to_string).unwrap_or_default()
            },
            merged.unwrap_or_default(),
            from.unwrap_or_default(),
        );
    }
}

fn find<'p>(phones: &'p [Phone], key: &PhoneKey) -> Option<&'p Phone> {
    phones.iter().find(|phone| phone.key() == *key)
}

fn written(case: &Case, phone: Option<&Phone>) -> String {
    phone.map(|phone| words::with(phone.as_written.as_str(), &words::facts(case, phone))).unwrap_or_default()
}

fn written_only(phone: Option<&Phone>) -> String {
    phone.map(|phone| phone.as_written.as_str().to_owned()).unwrap_or_default()
}

/// What a channel will be: a STOP from the primary number keeps texts off whatever the profile prefers.
fn after(merged: &MergedProfile, channel: ContactChannel) -> String {
    let ContactPreferences { text, email, .. } = &merged.preferences;
    let (preference, sent) = match channel {
        ContactChannel::Text => (text, merged.contact_by_text),
        ContactChannel::Email => (email, merged.contact_by_email),
    };
    if preference.is_on() && !sent { "off, by STOP".to_owned() } else { words::preference(preference) }
}
