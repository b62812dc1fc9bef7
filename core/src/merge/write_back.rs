//! Pets added to a profile in the PIMS go back to its record there (MERGE-35).

use super::effect::{Effect, EffectAction};
use crate::limits;
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::ids::PetId;
use crate::model::pims::Capability;
use crate::problem::Problems;

/// The effect that pets added to a profile call for: in a merge, or in Flow at any later time.
///
/// There is one where the clinic has capability PIMS-2, the profile is in the PIMS, and there are pets.
///
/// # Errors
/// The problem of a list of more than 10,000 pets, with the path `/pets`.
pub fn write_back(clinic: &Clinic, profile: &Client, added: &[PetId]) -> Result<Option<Effect>, Problems> {
    limits::within("/pets", added.len(), limits::CLIENT_LIST)?;
    Ok(due(clinic, profile, added))
}

/// The same for the pets of a merge, which are within the limits of a profile.
pub(super) fn due(clinic: &Clinic, profile: &Client, added: &[PetId]) -> Option<Effect> {
    let record = profile.pims.record()?;
    let due = clinic.has(Capability::WriteBackPets) && !added.is_empty();
    due.then(|| {
        Effect::from(EffectAction::WriteBackPets {
            client: profile.id.clone(),
            record: record.clone(),
            pets: added.to_vec(),
        })
    })
}
