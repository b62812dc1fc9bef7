//! The first table of step 3: the two profiles, the merged profile, and the origin of each value.

use littermate::merge::{MergeField, MergeOptions, MergeReview, MergedProfile, ValueSource};
use littermate::model::client::Client;
use littermate::model::phone::{Phone, PhoneKey};
use littermate::model::preferences::{ContactChannel, ContactPreferences};

use super::case::Case;
use super::labels;
use crate::table::Table;

/// Builds the table, one row for each value of the profiles.
struct Rows<'a> {
    case: &'a Case,
    review: &'a MergeReview,
    table: Table<5>,
}

pub(super) fn table(case: &Case, options: &MergeOptions, review: &MergeReview) -> Table<5> {
    let role = |client: &Client| {
        if *client.id() == review.roles.survivor { "survivor" } else { "retired" }
    };
    let mut rows = Rows { case, review, table: Table::new(["", "opened", "selected", "merged", "from"]) };
    let (opened, selected) = (&case.opened.client, &case.selected.client);
    rows.add(
        "profile",
        [
            format!("{}, {}", opened.id(), role(opened)),
            format!("{}, {}", selected.id(), role(selected)),
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

    /// The text of the last column: which profiles the value comes from, and whether it was chosen.
    fn origin(&self, field: MergeField, item: Option<&str>) -> String {
        let origin =
            self.review.origins.iter().find(|origin| origin.field == field && origin.item.as_deref() == item);
        let Some(origin) = origin else { return String::new() };
        let side = labels::sides(self.case, &origin.clients);
        match origin.source {
            ValueSource::Always => side,
            ValueSource::Defaulted => format!("{side}, default"),
            ValueSource::Chosen | ValueSource::Locked => {
                format!("{side}, {}", labels::spaced(&origin.source))
            }
        }
    }

    fn values(&mut self) {
        let merged = &self.review.merged;
        self.one("PIMS", |client| labels::record(client.pims()), labels::record(&merged.pims), String::new());
        self.one(
            "name",
            |client| client.name().to_string(),
            merged.name.to_string(),
            self.origin(MergeField::Name, None),
        );
        let email = labels::email(merged.email.as_ref());
        let from = self.origin(MergeField::Email, None);
        self.one("email", |client| labels::email(client.email()), email, from);
    }

    fn phones(&mut self, options: &MergeOptions) {
        let merged = &self.review.merged.phones;
        for (index, alternative) in options.phones.alternatives.iter().enumerate() {
            let key = &alternative.key;
            let title = if index == 0 { "phones" } else { "" };
            let kept = find(merged, key);
            let shown =
                kept.map(|phone| labels::with_notes(key.as_str(), &labels::phone_notes(self.case, phone)));
            let from = match kept {
                Some(_) => self.origin(MergeField::Phones, Some(key.as_str())),
                None => "not kept".to_owned(),
            };
            let case = self.case;
            self.one(
                title,
                |client| as_entered_with_notes(case, find(client.phones(), key)),
                shown.unwrap_or_default(),
                from,
            );
        }
        let primary = merged.iter().find(|phone| phone.primary).map(Phone::key);
        let from = primary.as_ref().map(|key| self.origin(MergeField::Primary, Some(key.as_str())));
        self.one(
            "primary",
            |client| as_entered(client.phones().iter().find(|phone| phone.primary)),
            primary.map(|key| key.to_string()).unwrap_or_default(),
            from.unwrap_or_default(),
        );
    }

    fn channels(&mut self) {
        for (title, channel, field) in [
            ("texts", ContactChannel::Text, MergeField::ContactByText),
            ("email", ContactChannel::Email, MergeField::ContactByEmail),
        ] {
            let merged = merged_channel(&self.review.merged, channel);
            let from = self.origin(field, None);
            self.one(title, |client| labels::preference(client.preferences().of(channel)), merged, from);
        }
    }

    fn pets(&mut self) {
        for (index, pet) in self.review.merged.pets.iter().enumerate() {
            let title = if index == 0 { "pets" } else { "" };
            let of = |client: &Client| {
                let own = client.pets().iter().find(|own| own.id == pet.id);
                own.map(labels::pet).unwrap_or_default()
            };
            let from = self.origin(MergeField::Pets, Some(pet.id.as_str()));
            self.one(title, of, format!("{} {}", pet.id, pet.name), from);
        }
    }

    fn conversation(&mut self) {
        let merged = self.review.merged.active_conversation.id().map(ToString::to_string);
        let from = merged.as_deref().map(|id| self.origin(MergeField::ActiveConversation, Some(id)));
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

fn as_entered_with_notes(case: &Case, phone: Option<&Phone>) -> String {
    phone
        .map(|phone| labels::with_notes(phone.as_written.as_str(), &labels::phone_notes(case, phone)))
        .unwrap_or_default()
}

fn as_entered(phone: Option<&Phone>) -> String {
    phone.map(|phone| phone.as_written.as_str().to_owned()).unwrap_or_default()
}

/// The state of a channel after the merge. A STOP from the primary phone number switches texts off, whatever the preference is.
fn merged_channel(merged: &MergedProfile, channel: ContactChannel) -> String {
    let ContactPreferences { text, email, .. } = &merged.preferences;
    let (preference, allowed) = match channel {
        ContactChannel::Text => (text, merged.contact_by_text),
        ContactChannel::Email => (email, merged.contact_by_email),
    };
    if preference.is_on() && !allowed { "off by STOP".to_owned() } else { labels::preference(preference) }
}
