//! Both profiles of an undo put together, and what the host must do.

use super::state::{Ages, Undoing};
use super::{pets, phones};
use crate::merge::effect::{Effect, EffectAction};
use crate::merge::field::Field;
use crate::model::client::{Client, ClientParts, ClientStatus};
use crate::model::conversation::ActiveConversation;
use crate::model::ids::PaymentMethodId;
use crate::model::pet::Pet;
use crate::model::phone::Phone;
use crate::model::preferences::{ContactMemory, ContactPreferences};
use crate::rule::Rule;

/// The survivor, the other, and the effects in order.
pub(super) fn undo(undoing: &mut Undoing<'_>) -> (Client, Client, Vec<Effect>) {
    let name = undoing.back(Field::Name, |client| client.name().clone());
    let email = undoing.back(Field::Email, |client| client.email().cloned());
    let mine = phones::survivors(undoing);
    let theirs = phones::retireds(undoing);
    let preferences = ContactPreferences {
        text: undoing.back(Field::ContactByText, |client| client.preferences().text),
        email: undoing.back(Field::ContactByEmail, |client| client.preferences().email),
        ..undoing.survivor.now.preferences()
    };
    let memory = memory(undoing, &mine);
    let (my_pets, their_pets, moving_pets) = pets::undo(undoing);
    let (my_conversation, their_conversation) = conversations(undoing);
    let (my_methods, their_methods) = payment_methods(undoing);
    undoing.untouched(Field::Pims, |client| client.pims().clone());
    undoing.untouched(Field::ArchivedConversations, |client| client.archived_conversations().to_vec());
    undoing.untouched(Field::LoyaltyPoints, Client::loyalty_points);
    undoing.untouched(Field::Memberships, |client| client.memberships().to_vec());

    let mut merges = undoing.survivor.now.merges().to_vec();
    merges.pop();
    let survivor = Client::from_checked(ClientParts {
        name,
        email,
        phones: mine,
        preferences,
        memory,
        pets: my_pets,
        active_conversation: my_conversation,
        payment_methods: my_methods,
        merges,
        ..undoing.survivor.now.parts().clone()
    });
    let retired = Client::from_checked(ClientParts {
        status: ClientStatus::Active,
        phones: theirs,
        pets: their_pets,
        active_conversation: their_conversation,
        payment_methods: their_methods,
        ..undoing.retired.now.parts().clone()
    });
    let effects = effects(undoing, &survivor, &retired, &moving_pets);
    (survivor, retired, effects)
}

/// What the survivor remembered before; where it has come to remember more since, that as well. A number that is on the
/// profile again needs no memory (CONTACT-6).
fn memory(undoing: &Undoing<'_>, phones: &[Phone]) -> ContactMemory {
    let Ages { before, after, now } = undoing.survivor;
    if now.memory() == after.memory() {
        return before.memory().clone().without(phones);
    }
    let mut memory = now.memory().clone();
    for known in before.memory().phones.iter().filter(|known| after.memory().of(&known.phone).is_none()) {
        if memory.of(&known.phone).is_none() {
            memory.keep(known.clone());
        }
    }
    memory.without(phones)
}

/// Each gets its own back where the merged profile's is untouched; else the survivor keeps the one of today. It keeps it
/// as well where the other has begun one since, or has this one archived.
fn conversations(undoing: &mut Undoing<'_>) -> (ActiveConversation, ActiveConversation) {
    let (mine, theirs) = (undoing.survivor, undoing.retired);
    let untouched = mine.now.active_conversation() == mine.after.active_conversation();
    let moved = mine.after.active_conversation() != mine.before.active_conversation();
    if untouched && moved {
        let (is, has) = (mine.now.active_conversation(), theirs.now.active_conversation());
        let archived = is.id().is_some_and(|id| theirs.now.archived_conversations().contains(id));
        if has.id().is_some() || archived {
            undoing.conflict(Field::ActiveConversation, None);
            return (is.clone(), has.clone());
        }
    }
    let own = undoing.back(Field::ActiveConversation, |client| client.active_conversation().clone());
    let other = if untouched && moved { theirs.before } else { theirs.now };
    (own, other.active_conversation().clone())
}

/// Methods that moved go back where nobody touched them since. What was removed is gone.
fn payment_methods(undoing: &mut Undoing<'_>) -> (Vec<PaymentMethodId>, Vec<PaymentMethodId>) {
    let (mine, theirs) = (undoing.survivor, undoing.retired);
    let merged = mine.after.payment_methods();
    if mine.now.payment_methods() != merged {
        undoing.conflict(Field::PaymentMethods, None);
        return (mine.now.payment_methods().to_vec(), theirs.now.payment_methods().to_vec());
    }
    let moved = !merged.is_empty()
        && merged == theirs.before.payment_methods()
        && merged != mine.before.payment_methods();
    if moved {
        (Vec::new(), theirs.now.payment_methods().iter().chain(merged).cloned().collect())
    } else {
        (merged.to_vec(), theirs.now.payment_methods().to_vec())
    }
}

fn effects(undoing: &Undoing<'_>, survivor: &Client, retired: &Client, moving: &[Pet]) -> Vec<Effect> {
    let (from, to) = (survivor.id().clone(), retired.id().clone());
    let mut actions =
        vec![EffectAction::RestoreClient { client: to.clone() }, update(survivor), update(retired)];
    actions.extend(EffectAction::move_pets(survivor, retired, moving));
    if retired.payment_methods().len() > undoing.retired.now.payment_methods().len() {
        actions.push(EffectAction::MovePaymentMethods { from: from.clone(), to: to.clone() });
    }
    actions.extend(EffectAction::rename_in_conversations(retired, retired.name()));
    if undoing.retired.now.active_conversation() != retired.active_conversation() {
        actions.extend(retired.active_conversation().id().map(|conversation| {
            EffectAction::MoveConversation { conversation: conversation.clone(), from, to }
        }));
    }
    actions.into_iter().map(|action| Effect::from(action).by(Rule::Merge44)).collect()
}

fn update(client: &Client) -> EffectAction {
    EffectAction::UpdateClient {
        client: client.id().clone(),
        name: client.name().clone(),
        email: client.email().cloned(),
        phones: client.phones().to_vec(),
        preferences: client.preferences(),
        memory: client.memory().clone(),
    }
}
