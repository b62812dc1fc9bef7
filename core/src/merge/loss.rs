//! The values that a merge loses (MERGE-31). The retired profile keeps its own for history.

use macro_rules_attribute::apply;

use super::choices::Resolved;
use super::choosable::Choosable;
use super::field::MergeField;
use super::roles::{PaymentFate, payment_fate};
use super::switches::Switch;
use crate::model::client::PersonName;
use crate::model::email::Email;
use crate::model::ids::ClientId;
use crate::model::membership::Membership;
use crate::model::phone::PhoneKey;
use crate::model::preferences::{ChannelPreference, ContactChannel, PushPreference, SurveyPreference};
use crate::rule::Rule;
use crate::wire::{union, wire};

/// A value that the merged profile will not have.
#[apply(wire)]
pub struct Loss {
    /// The rule that lists the loss: MERGE-31.
    pub rule: Rule,
    /// The field that loses a value.
    pub field: MergeField,
    /// The profiles that have the value now.
    pub clients: Vec<ClientId>,
    /// The value that the merged profile does not have.
    pub value: LostValue,
}

/// A value that a merge does not keep.
#[apply(union)]
pub enum LostValue {
    /// A name that was not chosen.
    Name {
        /// The name that is lost.
        name: PersonName,
    },
    /// An email address that was not chosen.
    Email {
        /// The address that is lost.
        email: Email,
    },
    /// A phone that was not kept.
    Phone {
        /// The key of the phone.
        phone: PhoneKey,
    },
    /// A channel that was off.
    Preference {
        /// The channel of the preference.
        channel: ContactChannel,
        /// The preference that is lost.
        preference: ChannelPreference,
    },
    /// The push preference of the retired profile, if it differs from the survivor's.
    Push {
        /// The preference that is lost.
        push: PushPreference,
    },
    /// That surveys were off for the retired profile, if they are on for the survivor.
    Surveys {
        /// The preference that is lost.
        nps: SurveyPreference,
    },
    /// An ended care membership of the retired profile.
    Membership {
        /// The membership that is lost.
        membership: Membership,
    },
    /// The saved payment methods. They are never shown individually (MERGE-29).
    PaymentMethods,
}

/// All lost values, in the order of the fields.
pub(super) fn losses(offer: &Choosable<'_>, resolved: &Resolved<'_, '_>) -> Vec<Loss> {
    let mut losses = Vec::new();
    let mut lose =
        |field, clients, value| losses.push(Loss { rule: Rule::PlanListsLosses, field, clients, value });
    let sides = &offer.sides;

    let named = resolved.name.0;
    let unnamed = sides.other_than(named);
    if unnamed.name() != named.name() {
        lose(MergeField::Name, vec![unnamed.id().clone()], LostValue::Name { name: unnamed.name().clone() });
    }
    let kept = resolved.email.0.and_then(|client| client.email());
    for client in sides.both() {
        if let Some(email) = client.email()
            && !kept.is_some_and(|kept| kept.same_as(email))
        {
            lose(MergeField::Email, vec![client.id().clone()], LostValue::Email { email: email.clone() });
        }
    }
    for number in &offer.numbers {
        if !resolved.kept.iter().any(|kept| kept.phone.same_number(&number.phone)) {
            lose(MergeField::Phones, number.of.ids(), LostValue::Phone { phone: number.key() });
        }
    }
    for (switch, kept, field) in [
        (&offer.text, &resolved.text.preference, MergeField::ContactByText),
        (&offer.email, &resolved.mail.preference, MergeField::ContactByEmail),
    ] {
        lose_preferences(offer, switch, kept, field, &mut lose);
    }
    let (survivors, retireds) = (sides.survivor.preferences(), sides.retired.preferences());
    let of_retired = || vec![sides.retired.id().clone()];
    if retireds.push != PushPreference::NotSetUp && retireds.push != survivors.push {
        lose(MergeField::Push, of_retired(), LostValue::Push { push: retireds.push });
    }
    if !retireds.nps.is_on() && survivors.nps.is_on() {
        lose(MergeField::NpsSurveys, of_retired(), LostValue::Surveys { nps: retireds.nps });
    }
    for membership in sides.retired.memberships() {
        let membership = membership.clone();
        lose(MergeField::Memberships, of_retired(), LostValue::Membership { membership });
    }
    if let PaymentFate::KeepOne { removed, .. } = payment_fate(sides, named) {
        lose(MergeField::PaymentMethods, vec![removed.id().clone()], LostValue::PaymentMethods);
    }
    losses
}

/// A channel that was on is not a loss; that it was off, with its actor and time, is.
fn lose_preferences(
    offer: &Choosable<'_>,
    switch: &Switch<'_>,
    kept: &ChannelPreference,
    field: MergeField,
    lose: &mut impl FnMut(MergeField, Vec<ClientId>, LostValue),
) {
    for client in offer.sides.both() {
        let preference = client.preferences().of(switch.channel);
        if !preference.is_on() && preference != kept {
            let value = LostValue::Preference { channel: switch.channel, preference: preference.clone() };
            lose(field, vec![client.id().clone()], value);
        }
    }
}
