//! What the host must carry out after a merge, in order (MERGE-33 to MERGE-39).

use super::choices::Resolved;
use super::effect::{Effect, EffectAction};
use super::profile::MergedProfile;
use super::roles::{PaymentFate, Sides, payment_fate};
use crate::limits;
use crate::lists;
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::ids::{ConversationId, PetId};
use crate::model::pims::Capability;
use crate::problem::Problems;

/// Every effect of a merge.
pub(super) fn effects(
    clinic: &Clinic,
    sides: &Sides<'_>,
    resolved: &Resolved<'_, '_>,
    merged: &MergedProfile,
) -> Vec<Effect> {
    let (survivor, retired) = (sides.survivor, sides.retired);
    let pets: Vec<PetId> = retired.pets().iter().map(|pet| pet.id.clone()).collect();
    let mut effects = vec![Effect::from(EffectAction::UpdateClient {
        client: survivor.id().clone(),
        name: merged.name.clone(),
        email: merged.email.clone(),
        phones: merged.phones.clone(),
        preferences: merged.preferences,
        memory: merged.memory.clone(),
    })];
    if !pets.is_empty() {
        effects.push(Effect::from(EffectAction::MovePets {
            from: retired.id().clone(),
            to: survivor.id().clone(),
            pets: pets.clone(),
            appointments: retired
                .pets()
                .iter()
                .flat_map(|pet| pet.upcoming_appointments.iter().cloned())
                .collect(),
        }));
    }
    effects.extend(write_back_due(clinic, survivor, &pets));
    effects.extend(payments(sides, resolved.name.0).into_iter().map(Effect::from));
    let conversations: Vec<ConversationId> = retired
        .active_conversation()
        .id()
        .into_iter()
        .chain(retired.archived_conversations())
        .cloned()
        .collect();
    if !conversations.is_empty() {
        effects.push(Effect::from(EffectAction::RenameInConversations {
            client: retired.id().clone(),
            conversations,
            name: merged.name.clone(),
        }));
    }
    effects.extend(retired.active_conversation().id().map(|conversation| {
        Effect::from(EffectAction::MoveConversation {
            conversation: conversation.clone(),
            from: retired.id().clone(),
            to: survivor.id().clone(),
        })
    }));
    effects.push(Effect::from(EffectAction::RetireClient {
        client: retired.id().clone(),
        survivor: survivor.id().clone(),
    }));
    effects
}

fn payments<'a>(sides: &Sides<'a>, named: &'a Client) -> Vec<EffectAction> {
    let survivor = sides.survivor.id();
    let settle = |kept: &Client| {
        if kept.id() == survivor {
            EffectAction::KeepPaymentMethods { client: kept.id().clone() }
        } else {
            EffectAction::MovePaymentMethods { from: kept.id().clone(), to: survivor.clone() }
        }
    };
    match payment_fate(sides, named) {
        PaymentFate::Nothing => Vec::new(),
        PaymentFate::OnlyOne { of } => vec![settle(of)],
        PaymentFate::KeepOne { kept, removed } => {
            vec![EffectAction::RemovePaymentMethods { client: removed.id().clone() }, settle(kept)]
        }
    }
}

/// The effect that writes pets back to the PIMS after they were added to a profile, by a merge or in Flow at any later
/// time (MERGE-35).
///
/// `None` where the clinic lacks the capability (PIMS-2), the profile is not in the PIMS, or `added` is empty.
///
/// ```
/// use littermate::merge::write_back;
/// # use littermate::*;
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active,
/// #     pims: PimsRecord::InPims { record: "AV-1".parse()? },
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
/// # let client = Client::draft(facts).check(&clinic)?.client;
///
/// let effect = write_back(&clinic, &client, &["rex".parse()?])?.unwrap();
/// assert_eq!(effect.rule.id(), "MERGE-35");
///
/// let cornerstone = Clinic { pims: Pims::Cornerstone, ..clinic };
/// assert_eq!(write_back(&cornerstone, &client, &["rex".parse()?])?, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// A problem with the path `/pets` above 10,000 pets.
pub fn write_back(clinic: &Clinic, profile: &Client, added: &[PetId]) -> Result<Option<Effect>, Problems> {
    lists::within("/pets", added.len(), limits::CLIENT_LIST)?;
    Ok(write_back_due(clinic, profile, added))
}

/// The same for the pets of a merge, which are within the limits of a profile.
fn write_back_due(clinic: &Clinic, profile: &Client, added: &[PetId]) -> Option<Effect> {
    let record = profile.pims().record()?;
    let due = clinic.has(Capability::WriteBackPets) && !added.is_empty();
    due.then(|| {
        Effect::from(EffectAction::WriteBackPets {
            client: profile.id().clone(),
            record: record.clone(),
            pets: added.to_vec(),
        })
    })
}
