//! What must hold before a profile is changed at all.

use super::permission::{Actor, ContactField, permission};
use crate::model::client::{ClientParts, ClientStatus};
use crate::model::clinic::Clinic;
use crate::problem::{Collector, Problem, ProblemCode};
use crate::rule::Rule;

/// The profile belongs to the clinic in hand, and is in use: what was retired or deleted is history, and stays as it was
/// (MERGE-39).
pub(super) fn profile(clinic: &Clinic, client: &ClientParts, problems: &mut Collector) {
    if client.clinic != clinic.id {
        problems.push(|| {
            let detail = format!("The profile belongs to clinic {}, not to {}.", client.clinic, clinic.id);
            Problem::new(ProblemCode::Contradiction, "/client/clinic", detail)
                .given(client.clinic.as_str())
                .allowed([&clinic.id])
        });
    }
    let (given, detail) = match &client.status {
        ClientStatus::Active => return,
        ClientStatus::Retired { survivor, .. } => {
            ("retired", format!("The profile was retired by a merge; {survivor} remained."))
        }
        ClientStatus::Deleted => ("deleted", "The profile has been deleted.".to_owned()),
    };
    problems.push(|| {
        Problem::new(ProblemCode::ClientNotActive, "/client/status", detail)
            .by(Rule::Merge39)
            .given(given)
            .allowed(["active"])
    });
}

/// Whether the table lets this actor change the field of this client (CONTACT-15).
pub(super) fn may(
    actor: Actor,
    field: ContactField,
    client: &ClientParts,
    path: &str,
) -> Result<(), Problem> {
    let row = permission(actor, field);
    if row.holds_for(client) {
        return Ok(());
    }
    Err(Problem::new(ProblemCode::NotPermitted, path, row.reason()).by(row.rule))
}
