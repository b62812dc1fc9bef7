//! The review of step 3.

use macro_rules_attribute::apply;

use super::choices::Resolved;
use super::choosable::Choosable;
use super::effect::MergeEffect;
use super::effects::effects;
use super::field::{MergeField, ValueSource};
use super::loss::{self, Loss};
use super::profile::{self, MergedProfile, OwnedPet};
use super::roles::MergeRoles;
use super::warning::{self, MergeWarning};
use crate::model::clinic::Clinic;
use crate::model::ids::ClientId;
use crate::wire::wire;

/// The plan of a merge as data: the merged profile, the origin of each value, what is lost, and what the host must do.
///
/// It is for display and for the record. It is never applied: apply plans again (MERGE-41).
#[apply(wire)]
pub struct MergeReview {
    /// The role of each profile: survivor, retired, sources.
    pub roles: MergeRoles,
    /// The merged profile (MERGE-30).
    pub merged: MergedProfile,
    /// The origin of each value of the merged profile (MERGE-30).
    pub origins: Vec<ValueOrigin>,
    /// The fields that took their default, or were locked to it.
    pub defaulted: Vec<MergeField>,
    /// Every value that is lost, by field (MERGE-31).
    pub losses: Vec<Loss>,
    /// Warnings to show before the merge is applied (MERGE-32).
    pub warnings: Vec<MergeWarning>,
    /// What the host must do, in this order (MERGE-33 to MERGE-39).
    pub effects: Vec<MergeEffect>,
}

/// The origin of a value of the merged profile.
#[apply(wire)]
pub struct ValueOrigin {
    /// The field that the value belongs to.
    pub field: MergeField,
    /// The key of the phone or the id of the pet, if the field is a list; otherwise null.
    pub item: Option<String>,
    /// The profiles that the value comes from; empty if the merged profile has no value.
    pub clients: Vec<ClientId>,
    /// Why the merged profile has the value.
    pub source: ValueSource,
}

impl MergeReview {
    pub(super) fn of(clinic: &Clinic, offer: &Choosable<'_>, resolved: &Resolved<'_, '_>) -> Self {
        let sides = &offer.sides;
        let pets = profile::pets(sides);
        let merged = MergedProfile::of(sides, &pets, resolved);
        Self {
            roles: sides.roles(resolved.name.0),
            origins: origins(offer, &pets, resolved),
            defaulted: resolved.defaulted(),
            losses: loss::losses(offer, resolved),
            warnings: warning::of_plan(offer, resolved),
            effects: effects(clinic, sides, resolved, &merged),
            merged,
        }
    }
}

fn origins(offer: &Choosable<'_>, pets: &[OwnedPet<'_>], resolved: &Resolved<'_, '_>) -> Vec<ValueOrigin> {
    let sides = &offer.sides;
    let one = |field, clients, source| ValueOrigin { field, item: None, clients, source };
    let mut origins = vec![
        one(MergeField::Name, vec![resolved.name.0.id().clone()], resolved.name.1),
        one(
            MergeField::Email,
            resolved.email.0.iter().map(|client| client.id().clone()).collect(),
            resolved.email.1,
        ),
    ];
    origins.extend(resolved.kept.iter().map(|number| ValueOrigin {
        field: MergeField::Phones,
        item: Some(number.key().into()),
        clients: number.of.ids(),
        source: resolved.phones,
    }));
    origins.extend(resolved.primary.0.map(|number| ValueOrigin {
        field: MergeField::Primary,
        item: Some(number.key().into()),
        clients: number.of.ids(),
        source: resolved.primary.1,
    }));
    origins.push(one(MergeField::ContactByText, vec![offer.text.source.id().clone()], resolved.text.how));
    origins.push(one(MergeField::ContactByEmail, vec![offer.email.source.id().clone()], resolved.mail.how));
    origins.extend(pets.iter().map(|(of, pet)| ValueOrigin {
        field: MergeField::Pets,
        item: Some(pet.id.to_string()),
        clients: of.ids(),
        source: ValueSource::Always,
    }));
    origins.extend(sides.both().into_iter().filter_map(|client| {
        Some(ValueOrigin {
            field: MergeField::ActiveConversation,
            item: Some(client.active_conversation().id()?.to_string()),
            clients: vec![client.id().clone()],
            source: ValueSource::Always,
        })
    }));
    origins
}
