//! Step 3: what review shows.

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

/// The plan of a merge as data: what will be, where it comes from, what is lost, and what the host must do.
///
/// It is for showing and for the record. Nothing is applied from it: apply plans again (MERGE-41).
#[apply(wire)]
pub struct MergeReview {
    /// The role of each profile: survivor, retired, sources.
    pub roles: MergeRoles,
    /// The merged profile (MERGE-30).
    pub merged: MergedProfile,
    /// Where each value of it comes from (MERGE-30).
    pub origins: Vec<ValueOrigin>,
    /// The fields that took their default, or were locked to it.
    pub defaulted: Vec<MergeField>,
    /// Every value that will be lost, by field (MERGE-31).
    pub losses: Vec<Loss>,
    /// What should be known before going on (MERGE-32).
    pub warnings: Vec<MergeWarning>,
    /// What the host must carry out, in this order (MERGE-33 to MERGE-39).
    pub effects: Vec<MergeEffect>,
}

/// Where a value of the merged profile comes from.
#[apply(wire)]
pub struct ValueOrigin {
    /// The field that the value belongs to.
    pub field: MergeField,
    /// Which entry of it, where the field is a list: a number's key, a pet's id.
    pub item: Option<String>,
    /// The client or clients it comes from; none where the merged profile has no value there.
    pub clients: Vec<ClientId>,
    /// How it came about.
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
