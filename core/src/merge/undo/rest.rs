//! The remaining fields of an undo, and its effects.

use super::state::{Snapshots, UndoState};
use super::{pets, phones};
use crate::merge::effect::{MergeAction, MergeEffect};
use crate::merge::field::MergeField;
use crate::model::client::{Client, ClientParts, ClientStatus, settle};
use crate::model::conversation::ActiveConversation;
use crate::model::ids::{MergeId, PaymentMethodId};
use crate::model::pet::Pet;
use crate::model::preferences::{ChannelPreference, ContactChannel, ContactPreferences};
use crate::problem::Problems;
use crate::rule::Rule;

/// The survivor, the retired profile, and the effects in order.
pub(super) fn undo(
    undoing: &mut UndoState<'_>,
    merge: &MergeId,
) -> Result<(Client, Client, Vec<MergeEffect>), Problems> {
    let name = undoing.back(MergeField::Name, |client| client.name().clone());
    let email = undoing.email();
    let (phones, sync_overrides) = phones::survivors(undoing);
    let (my_text, their_text) = preference(undoing, ContactChannel::Text);
    let (my_email, their_email) = preference(undoing, ContactChannel::Email);
    let (my_pets, their_pets, moving_pets) = pets::undo(undoing);
    let (my_conversation, their_conversation) = conversations(undoing);
    let (my_methods, their_methods) = payment_methods(undoing);
    undoing.untouched(MergeField::Pims, |client| client.pims().clone());
    undoing.untouched(MergeField::ArchivedConversations, |client| client.archived_conversations().to_vec());
    undoing.untouched(MergeField::LoyaltyPoints, Client::loyalty_points);
    undoing.untouched(MergeField::Memberships, |client| client.memberships().to_vec());

    let mut merges = undoing.survivor.now.merges().to_vec();
    merges.pop();
    let undone = |client: &Client| client.undone_merges().iter().chain([merge]).cloned().collect();
    let now = undoing.survivor.now;
    let mut survivor = ClientParts {
        name,
        email,
        phones,
        preferences: ContactPreferences { text: my_text, email: my_email, ..now.preferences().clone() },
        sync_overrides,
        pets: my_pets,
        active_conversation: my_conversation,
        payment_methods: my_methods,
        merges,
        undone_merges: undone(now),
        ..now.parts().clone()
    };
    let now = undoing.retired.now;
    let mut retired = ClientParts {
        status: ClientStatus::Active,
        preferences: ContactPreferences { text: their_text, email: their_email, ..now.preferences().clone() },
        undone_merges: undone(now),
        pets: their_pets,
        active_conversation: their_conversation,
        payment_methods: their_methods,
        ..now.parts().clone()
    };
    // CONTACT-2 is applied to both.
    settle(&mut survivor);
    settle(&mut retired);
    let survivor = Client::new(survivor).map_err(|problems| problems.under("/survivor"))?;
    let retired = Client::new(retired).map_err(|problems| problems.under("/retired"))?;
    let effects = effects(undoing, &survivor, &retired, &moving_pets);
    Ok((survivor, retired, effects))
}

/// A channel of both profiles: the survivor's preference from before the merge, if the merge's is unchanged. An opt-out since the
/// merge applies to both, since the client may have used either profile.
fn preference(
    undoing: &mut UndoState<'_>,
    channel: ContactChannel,
) -> (ChannelPreference, ChannelPreference) {
    let field = match channel {
        ContactChannel::Text => MergeField::ContactByText,
        ContactChannel::Email => MergeField::ContactByEmail,
    };
    let mine = undoing.back(field, |client| client.preferences().of(channel).clone());
    let theirs = undoing.retired.now.preferences().of(channel);
    let Snapshots { after, now, .. } = undoing.survivor;
    // An opt-out that was lifted and given again since the merge counts as new.
    let left_by_merge = match after.preferences().of(channel) {
        ChannelPreference::OffByClient { at, .. } => Some(*at),
        ChannelPreference::On { .. } | ChannelPreference::OffByStaff { .. } => None,
    };
    let theirs = match now.preferences().of(channel) {
        ChannelPreference::OffByClient { at, recorded_by, .. } if left_by_merge != Some(*at) => {
            match recorded_by {
                None => theirs.switched_by_client(false, *at),
                Some(by) => theirs.recorded_by_staff(by.clone(), *at),
            }
        }
        _ => theirs.clone(),
    };
    (mine, theirs)
}

/// Each profile gets its conversation back if the merged profile's is unchanged. Otherwise the survivor keeps the current one,
/// also if the retired profile has started one since, or has this one archived.
fn conversations(undoing: &mut UndoState<'_>) -> (ActiveConversation, ActiveConversation) {
    let (mine, theirs) = (undoing.survivor, undoing.retired);
    let untouched = mine.now.active_conversation() == mine.after.active_conversation();
    let moved = mine.after.active_conversation() != mine.before.active_conversation();
    if untouched && moved {
        let (is, has) = (mine.now.active_conversation(), theirs.now.active_conversation());
        let archived = is.id().is_some_and(|id| theirs.now.archived_conversations().contains(id));
        if has.id().is_some() || archived {
            undoing.edited(MergeField::ActiveConversation, None);
            return (is.clone(), has.clone());
        }
    }
    let own = undoing.back(MergeField::ActiveConversation, |client| client.active_conversation().clone());
    let other = if untouched && moved { theirs.before } else { theirs.now };
    (own, other.active_conversation().clone())
}

/// Payment methods that moved return if they are unchanged. Removed ones are lost.
fn payment_methods(undoing: &mut UndoState<'_>) -> (Vec<PaymentMethodId>, Vec<PaymentMethodId>) {
    let (mine, theirs) = (undoing.survivor, undoing.retired);
    let merged = mine.after.payment_methods();
    if mine.now.payment_methods() != merged {
        undoing.edited(MergeField::PaymentMethods, None);
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

fn effects(undoing: &UndoState<'_>, survivor: &Client, retired: &Client, moving: &[Pet]) -> Vec<MergeEffect> {
    let (from, to) = (survivor.id().clone(), retired.id().clone());
    let mut actions =
        vec![MergeAction::RestoreClient { client: to.clone() }, update(survivor), update(retired)];
    actions.extend(MergeAction::move_pets(survivor, retired, moving));
    if retired.payment_methods().len() > undoing.retired.now.payment_methods().len() {
        actions.push(MergeAction::MovePaymentMethods { from: from.clone(), to: to.clone() });
    }
    actions.extend(MergeAction::rename_in_conversations(retired, retired.name()));
    if undoing.retired.now.active_conversation() != retired.active_conversation() {
        actions.extend(retired.active_conversation().id().map(|conversation| {
            MergeAction::MoveConversation { conversation: conversation.clone(), from, to }
        }));
    }
    actions.into_iter().map(|action| MergeEffect::from(action).by(Rule::UndoRestoresUnchanged)).collect()
}

fn update(client: &Client) -> MergeAction {
    MergeAction::UpdateClient {
        client: client.id().clone(),
        name: client.name().clone(),
        email: client.email().cloned(),
        phones: client.phones().to_vec(),
        preferences: client.preferences().clone(),
        sync_overrides: client.sync_overrides().clone(),
    }
}
