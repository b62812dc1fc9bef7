//! What a merge loses, value by value (MERGE-31). The retired profile keeps its own for history.

use macro_rules_attribute::apply;

use super::choices::Resolved;
use super::field::Field;
use super::offer::Offer;
use super::roles::{PaymentFate, payment_fate};
use super::switches::Switch;
use crate::model::client::PersonName;
use crate::model::email::Email;
use crate::model::ids::ClientId;
use crate::model::membership::Membership;
use crate::model::phone::PhoneKey;
use crate::model::preferences::{Channel, Preference, PushPreference, SurveyPreference};
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
    },
    /// A channel that was off.
    Preference {
        /// The channel.
        channel: Channel,
        /// The state that is lost.
        preference: Preference,
    },
    /// Push notifications of the retired profile, where they are not as the survivor's.
    Push {
        /// The state that is lost.
        push: PushPreference,
    },
    /// That surveys were off for the retired profile, where they are on for the survivor.
    Surveys {
        /// The state that is lost.
        nps: SurveyPreference,
    },
    /// A care membership of the retired profile, which has ended.
    Membership {
        /// The membership.
        membership: Membership,
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
            lose(Field::Phones, number.of.ids(), LostValue::Phone { phone: number.key() });
        }
    }
    for (switch, kept, field) in [
        (&offer.text, &resolved.text.preference, Field::ContactByText),
        (&offer.email, &resolved.mail.preference, Field::ContactByEmail),
    ] {
        lose_preferences(offer, switch, kept, field, &mut lose);
    }
    let (survivors, retireds) = (sides.survivor.preferences(), sides.retired.preferences());
    let of_retired = || vec![sides.retired.id().clone()];
    if retireds.push != PushPreference::NotSetUp && retireds.push != survivors.push {
        lose(Field::Push, of_retired(), LostValue::Push { push: retireds.push });
    }
    if !retireds.nps.is_on() && survivors.nps.is_on() {
        lose(Field::NpsSurveys, of_retired(), LostValue::Surveys { nps: retireds.nps });
    }
    for membership in sides.retired.memberships() {
        let membership = membership.clone();
        lose(Field::Memberships, of_retired(), LostValue::Membership { membership });
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
    kept: &Preference,
    field: Field,
    lose: &mut impl FnMut(Field, Vec<ClientId>, LostValue),
) {
    for client in offer.sides.both() {
        let preference = client.preferences().of(switch.channel);
        if !preference.is_on() && preference != kept {
            let value = LostValue::Preference { channel: switch.channel, preference: preference.clone() };
            lose(field, vec![client.id().clone()], value);
        }
    }
}
