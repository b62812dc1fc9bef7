//! The effects of a merge, in order (MERGE-33 to MERGE-39).

use super::choices::Resolved;
use super::effect::{MergeAction, MergeEffect};
use super::profile::MergedProfile;
use super::roles::{PaymentFate, RoleProfiles, payment_fate};
use crate::count::Count;
use crate::limits;
use crate::lists;
use crate::model::client::{Client, invariants};
use crate::model::clinic::Clinic;
use crate::model::ids::PetId;
use crate::model::pet::{self, Pet, PetStatus};
use crate::model::pims::Capability;
use crate::problem::{Collector, Problems};
use crate::text_index::TextIndex;

/// All effects of a merge.
pub(super) fn effects(
    clinic: &Clinic,
    sides: &RoleProfiles<'_>,
    resolved: &Resolved<'_, '_>,
    merged: &MergedProfile,
) -> Vec<MergeEffect> {
    let (survivor, retired) = (sides.survivor, sides.retired);
    let mut effects = vec![MergeEffect::from(MergeAction::UpdateClient {
        client: survivor.id().clone(),
        name: merged.name.clone(),
        email: merged.email.clone(),
        phones: merged.phones.clone(),
        preferences: merged.preferences.clone(),
        sync_overrides: merged.sync_overrides.clone(),
    })];
    effects.extend(MergeAction::move_pets(retired, survivor, retired.pets()).map(MergeEffect::from));
    let mine = TextIndex::of(survivor.pets().iter().map(|pet| pet.id.as_str()));
    let added = retired.pets().iter().filter(|pet| !mine.has(pet.id.as_str()));
    effects.extend(write_back_due(clinic, survivor, added));
    effects.extend(payments(sides, resolved.name.0).into_iter().map(MergeEffect::from));
    effects.extend(MergeAction::rename_in_conversations(retired, &merged.name).map(MergeEffect::from));
    effects.extend(retired.active_conversation().id().map(|conversation| {
        MergeEffect::from(MergeAction::MoveConversation {
            conversation: conversation.clone(),
            from: retired.id().clone(),
            to: survivor.id().clone(),
        })
    }));
    effects.push(MergeEffect::from(MergeAction::RetireClient {
        client: retired.id().clone(),
        survivor: survivor.id().clone(),
    }));
    effects
}

fn payments<'a>(sides: &RoleProfiles<'a>, named: &'a Client) -> Vec<MergeAction> {
    let survivor = sides.survivor.id();
    let settle = |kept: &Client| {
        if kept.id() == survivor {
            MergeAction::KeepPaymentMethods { client: kept.id().clone() }
        } else {
            MergeAction::MovePaymentMethods { from: kept.id().clone(), to: survivor.clone() }
        }
    };
    match payment_fate(sides, named) {
        PaymentFate::Nothing => Vec::new(),
        PaymentFate::OnlyOne { of } => vec![settle(of)],
        PaymentFate::KeepOne { kept, removed } => {
            let count = Count::of(removed.payment_methods());
            vec![MergeAction::RemovePaymentMethods { client: removed.id().clone(), count }, settle(kept)]
        }
    }
}

/// The effect that creates pets in the PIMS after they were added to a profile, by a merge or at any other time (MERGE-35).
///
/// Deceased pets are not created, inactive ones are. `None` if the clinic lacks the capability (PIMS-2), the profile is not in
/// the PIMS, or there are no pets to create.
///
/// ```
/// use littermate::merge::write_back;
/// # use littermate::{model::pet::PetStatus, *};
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active,
/// #     pims: PimsRecord::InPims { record: "AV-1".parse()? },
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
/// # let mut draft = Client::draft(facts);
/// # draft.pets = vec![
/// #     Pet::new("rex".parse()?, "Rex".parse()?, "Canine".parse()?),
/// #     Pet { status: PetStatus::Deceased, ..Pet::new("bo".parse()?, "Bo".parse()?, "Canine".parse()?) },
/// # ];
/// # let client = draft.check(&clinic)?.client;
///
/// let effect = write_back(&clinic, &client, &["rex".parse()?])?.unwrap();
/// assert_eq!(effect.rule.id(), "MERGE-35");
///
/// // Bo is deceased, and Max is not one of the client's pets.
/// assert_eq!(write_back(&clinic, &client, &["bo".parse()?])?, None);
/// assert!(write_back(&clinic, &client, &["max".parse()?]).is_err());
///
/// let cornerstone = Clinic { pims: Pims::Cornerstone, ..clinic };
/// assert_eq!(write_back(&cornerstone, &client, &["rex".parse()?])?, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// All problems at once, with paths from the root of `{ clinic, profile, pets }`: a profile of another clinic or one that was
/// retired or deleted; a pet that is not the profile's, or is listed twice; more than 10,000 pets.
pub fn write_back(
    clinic: &Clinic,
    profile: &Client,
    added: &[PetId],
) -> Result<Option<MergeEffect>, Problems> {
    lists::within("/pets", added.len(), limits::CLIENT_LIST)?;
    let mut problems = Collector::default();
    invariants::in_use("/profile", clinic, profile.parts(), &mut problems);
    lists::check_ids("/pets", "", added.iter().map(PetId::as_str), &mut problems);
    let own = TextIndex::of(profile.pets().iter().map(|pet| pet.id.as_str()));
    let mut pets = Vec::with_capacity(added.len());
    for (id, index) in added.iter().zip(0_usize..) {
        match own.find(id.as_str()).and_then(|place| profile.pets().get(place)) {
            Some(pet) => pets.push(pet),
            None => problems.push(|| pet::unknown(id, format!("/pets/{index}"))),
        }
    }
    problems.finish()?;
    Ok(write_back_due(clinic, profile, pets))
}

/// The same for pets that are known to be the profile's, or will be after the merge.
fn write_back_due<'a>(
    clinic: &Clinic,
    profile: &Client,
    added: impl IntoIterator<Item = &'a Pet>,
) -> Option<MergeEffect> {
    let record = profile.pims().record().filter(|_| clinic.has(Capability::WriteBackPets))?;
    let alive = added.into_iter().filter(|pet| pet.status != PetStatus::Deceased);
    let pets: Vec<PetId> = alive.map(|pet| pet.id.clone()).collect();
    (!pets.is_empty()).then(|| {
        MergeEffect::from(MergeAction::WriteBackPets {
            client: profile.id().clone(),
            record: record.clone(),
            pets,
        })
    })
}
