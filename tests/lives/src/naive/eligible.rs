//! Eligibility and roles (sections 2.1 and 2.3).

use super::answer::Code;
use super::codes;
use super::profile::{Profile, ProfileId, Status};
use super::world::World;

/// The roles of two profiles that may be merged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Roles {
    pub(crate) survivor: Profile,
    pub(crate) retired: Profile,
    /// MERGE-22: name and email are the survivor's and locked.
    pub(crate) locked: bool,
}

/// All blockers of MERGE-1 and MERGE-3 to MERGE-9, or the roles. All profiles of a world belong to one clinic (MERGE-2).
pub(crate) fn eligible(
    world: &World,
    opened: ProfileId,
    selected: ProfileId,
    mobile: bool,
) -> Result<Roles, Vec<Code>> {
    let (Some(first), Some(second)) = (world.profile(opened), world.profile(selected)) else {
        return Err(Vec::new());
    };
    if opened == selected {
        return Err(vec![(codes::SAME_CLIENT, None)]);
    }
    let mut blockers: Vec<Code> = Vec::new();
    for profile in [first, second] {
        match profile.status {
            Status::Active => {}
            Status::Retired { .. } => blockers.push((codes::CLIENT_RETIRED, Some(profile.id))),
            Status::Deleted => blockers.push((codes::CLIENT_DELETED, Some(profile.id))),
        }
    }
    let in_pims: Vec<&Profile> = [first, second].into_iter().filter(|one| one.record.is_some()).collect();
    if !world.kind.merges_one() {
        blockers.extend(in_pims.iter().map(|profile| (codes::CLIENT_IN_PIMS, Some(profile.id))));
    } else if in_pims.len() == 2 {
        blockers.push((codes::BOTH_CLIENTS_IN_PIMS, None));
    }
    if first.conversation.is_some() && second.conversation.is_some() {
        blockers.push((codes::BOTH_HAVE_ACTIVE_CONVERSATION, None));
    }
    for profile in [first, second] {
        if profile.points > 0 {
            blockers.push((codes::HAS_LOYALTY_POINTS, Some(profile.id)));
        }
        if profile.memberships.iter().any(|membership| !membership.ended) {
            blockers.push((codes::HAS_CARE_MEMBERSHIP, Some(profile.id)));
        }
    }
    if mobile {
        blockers.push((codes::NOT_AVAILABLE_ON_MOBILE, None));
    }
    if !blockers.is_empty() {
        return Err(blockers);
    }
    let selected_in_pims = second.record.is_some();
    let (survivor, retired) = if selected_in_pims { (second, first) } else { (first, second) };
    let locked = survivor.record.is_some();
    Ok(Roles { survivor: survivor.clone(), retired: retired.clone(), locked })
}
