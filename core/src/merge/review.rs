//! Step 3: what review shows.

use macro_rules_attribute::apply;

use super::choices::Resolved;
use super::effect::Effect;
use super::effects::effects;
use super::field::{Field, How};
use super::loss::{self, Loss};
use super::offer::Offer;
use super::profile::{self, MergedProfile, OwnedPet};
use super::roles::Roles;
use super::warning::{self, Warning};
use crate::model::clinic::Clinic;
use crate::model::ids::ClientId;
use crate::wire::wire;

/// The plan of a merge as data: what will be, where it comes from, what is lost, and what the host must do.
///
/// It is for showing and for the record. Nothing is applied from it: apply plans again (MERGE-41).
#[apply(wire)]
pub struct Review {
    /// Who is who.
    pub roles: Roles,
    /// The merged profile (MERGE-30).
    pub merged: MergedProfile,
    /// Where each value of it comes from (MERGE-30).
    pub sources: Vec<Source>,
    /// The fields that took their default, or were locked to it.
    pub defaulted: Vec<Field>,
    /// Every value that will be lost, by field (MERGE-31).
    pub losses: Vec<Loss>,
    /// What should be known before going on (MERGE-32).
    pub warnings: Vec<Warning>,
    /// What the host must carry out, in this order (MERGE-33 to MERGE-39).
    pub effects: Vec<Effect>,
}

/// Where a value of the merged profile comes from.
#[apply(wire)]
pub struct Source {
    /// The field.
    pub field: Field,
    /// Which entry of it, where the field is a list: a number's key, a pet's id.
    pub item: Option<String>,
    /// The client or clients it comes from; none where the merged profile has no value there.
    pub clients: Vec<ClientId>,
    /// How it came about.
    pub how: How,
}

impl Review {
    pub(super) fn of(clinic: &Clinic, offer: &Offer<'_>, resolved: &Resolved<'_, '_>) -> Self {
        let sides = &offer.sides;
        let pets = profile::pets(sides);
        let merged = MergedProfile::of(sides, &pets, resolved);
        Self {
            roles: sides.roles(resolved.name.0),
            sources: sources(offer, &pets, resolved),
            defaulted: resolved.defaulted(),
            losses: loss::losses(offer, resolved),
            warnings: warning::of_plan(offer, resolved),
            effects: effects(clinic, sides, resolved, &merged),
            merged,
        }
    }
}

fn sources(offer: &Offer<'_>, pets: &[OwnedPet<'_>], resolved: &Resolved<'_, '_>) -> Vec<Source> {
    let sides = &offer.sides;
    let one = |field, clients, how| Source { field, item: None, clients, how };
    let mut sources = vec![
        one(Field::Name, vec![resolved.name.0.id().clone()], resolved.name.1),
        one(
            Field::Email,
            resolved.email.0.iter().map(|client| client.id().clone()).collect(),
            resolved.email.1,
        ),
    ];
    sources.extend(resolved.kept.iter().map(|number| Source {
        field: Field::Phones,
        item: Some(number.key().into()),
        clients: number.of.ids(),
        how: resolved.phones,
    }));
    sources.extend(resolved.primary.0.map(|number| Source {
        field: Field::Primary,
        item: Some(number.key().into()),
        clients: number.of.ids(),
        how: resolved.primary.1,
    }));
    sources.push(one(Field::ContactByText, vec![offer.text.source.id().clone()], resolved.text.how));
    sources.push(one(Field::ContactByEmail, vec![offer.email.source.id().clone()], resolved.mail.how));
    sources.extend(pets.iter().map(|(of, pet)| Source {
        field: Field::Pets,
        item: Some(pet.id.to_string()),
        clients: of.ids(),
        how: How::Always,
    }));
    sources.extend(sides.both().into_iter().filter_map(|client| {
        Some(Source {
            field: Field::ActiveConversation,
            item: Some(client.active_conversation().id()?.to_string()),
            clients: vec![client.id().clone()],
            how: How::Always,
        })
    }));
    sources
}
