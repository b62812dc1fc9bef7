//! What a merge loses, value by value (MERGE-31). The retired profile keeps its own for history.

use macro_rules_attribute::apply;

use super::choices::Resolved;
use super::field::Field;
use super::numbers::Holders;
use super::offer::Offer;
use super::roles::{PaymentFate, payment_fate};
use super::switches::Switch;
use crate::model::client::PersonName;
use crate::model::email::Email;
use crate::model::ids::ClientId;
use crate::model::phone::{KeywordOptOut, Line, PhoneKey};
use crate::model::preferences::{Channel, Preference};
use crate::rule::Rule;
use crate::wire::{union, wire};

/// A value that the merged profile will not have.
#[apply(wire)]
pub struct Loss {
    /// The rule that lists it.
    pub rule: Rule,
    /// The field it is lost from.
    pub field: Field,
    /// The client or clients whose value it is.
    pub clients: Vec<ClientId>,
    /// The value.
    pub value: LostValue,
}

/// A value lost.
#[apply(union)]
pub enum LostValue {
    /// A name.
    Name {
        /// The name.
        name: PersonName,
    },
    /// An email address.
    Email {
        /// The address.
        email: Email,
    },
    /// A phone number.
    Phone {
        /// Its key.
        phone: PhoneKey,
        /// Whether the client texted STOP from it, which is lost with it.
        keyword_opt_out: KeywordOptOut,
    },
    /// What one profile knew of a line, where the other has verified otherwise.
    Line {
        /// The number.
        phone: PhoneKey,
        /// What was known.
        line: Line,
    },
    /// A channel that was off.
    Preference {
        /// The channel.
        channel: Channel,
        /// The state that is lost.
        preference: Preference,
    },
    /// The saved payment methods. Which ones is never shown (MERGE-29).
    PaymentMethods,
}

/// Every value lost, in the order of the fields.
pub(super) fn losses(offer: &Offer<'_>, resolved: &Resolved<'_, '_>) -> Vec<Loss> {
    let mut losses = Vec::new();
    let mut lose = |field, clients, value| losses.push(Loss { rule: Rule::Merge31, field, clients, value });
    let sides = &offer.sides;

    let named = resolved.name.0;
    let unnamed = sides.other_than(named);
    if unnamed.name() != named.name() {
        lose(Field::Name, vec![unnamed.id().clone()], LostValue::Name { name: unnamed.name().clone() });
    }
    let kept = resolved.email.0.and_then(|client| client.email());
    for client in sides.both() {
        if let Some(email) = client.email()
            && !kept.is_some_and(|kept| kept.same_as(email))
        {
            lose(Field::Email, vec![client.id().clone()], LostValue::Email { email: email.clone() });
        }
    }
    for number in &offer.numbers {
        if !resolved.kept.iter().any(|kept| kept.phone.same_number(&number.phone)) {
            let (phone, keyword_opt_out) = (number.key(), number.phone.keyword_opt_out);
            lose(Field::Phones, number.of.ids(), LostValue::Phone { phone, keyword_opt_out });
        } else if let Holders::Both(_, retired) = number.of
            && let Some(theirs) = retired.phones().iter().find(|phone| phone.same_number(&number.phone))
            && matches!(theirs.line, Line::Verified { .. })
            && theirs.line != number.phone.line
        {
            let value = LostValue::Line { phone: number.key(), line: theirs.line };
            lose(Field::Phones, vec![retired.id().clone()], value);
        }
    }
    for (switch, kept, field) in [
        (&offer.text, resolved.text.preference, Field::ContactByText),
        (&offer.email, resolved.mail.preference, Field::ContactByEmail),
    ] {
        lose_preferences(offer, switch, kept, field, &mut lose);
    }
    if let PaymentFate::KeepOne { removed, .. } = payment_fate(sides, named) {
        lose(Field::PaymentMethods, vec![removed.id().clone()], LostValue::PaymentMethods);
    }
    losses
}

/// That a channel was on is nothing to lose; that it was off, by whom and since when, is.
fn lose_preferences(
    offer: &Offer<'_>,
    switch: &Switch<'_>,
    kept: Preference,
    field: Field,
    lose: &mut impl FnMut(Field, Vec<ClientId>, LostValue),
) {
    for client in offer.sides.both() {
        let preference = client.preferences().of(switch.channel);
        if !preference.is_on() && preference != kept {
            let value = LostValue::Preference { channel: switch.channel, preference };
            lose(field, vec![client.id().clone()], value);
        }
    }
}
