//! Who may change what: one table, actor by field (CONTACT-15).

use macro_rules_attribute::apply;

use crate::model::client::ClientParts;
use crate::problem::{Problem, ProblemCode};
use crate::rule::Rule;
use crate::wire::{code, wire};

/// Who changes a profile.
#[apply(code)]
pub enum Actor {
    /// Staff of the clinic, in Flow.
    Staff,
    /// The client, in the pet portal in a browser.
    ClientInPortal,
    /// The client, in the app.
    ClientInApp,
    /// The nightly sync with the practice management software.
    PimsSync,
}

/// What of a profile is changed.
#[apply(code)]
#[output]
pub enum ContactField {
    /// The name.
    Name,
    /// The email address.
    Email,
    /// The phone numbers: adding, editing, removing one.
    Phones,
    /// Which number is the primary one.
    Primary,
    /// Whether texts are sent.
    ContactByText,
    /// Whether mail is sent.
    ContactByEmail,
    /// Whether push notifications arrive in the app.
    Push,
    /// Whether NPS surveys are sent.
    NpsSurveys,
}

/// Whether an actor may change a field.
#[apply(code)]
#[output]
pub enum Permission {
    /// Yes.
    Allowed,
    /// Only of a client that exists in Flow alone: otherwise it is changed in the PIMS.
    FlowOnly,
    /// Only of a client that is in the PIMS.
    InPims,
    /// No.
    Refused,
}

/// One cell of the table, as a record.
#[apply(wire)]
#[output]
pub struct PermissionRow {
    /// Who.
    pub actor: Actor,
    /// What.
    pub field: ContactField,
    /// Whether they may.
    pub permission: Permission,
    /// The rule it rests on, which a refusal names.
    pub rule: Rule,
}

/// The actors, in the order of the table's columns.
const ACTORS: [Actor; 4] = [Actor::Staff, Actor::ClientInPortal, Actor::ClientInApp, Actor::PimsSync];

/// The table (CONTACT-15): a row for each field, and in it a cell for each actor: staff, the client in the portal, the
/// client in the app, the sync.
///
/// What staff and client may switch is subject to CONTACT-11: nobody lifts the other's opt-out that is not theirs to lift.
pub const TABLE: [(ContactField, [(Permission, Rule); 4]); 8] = {
    use ContactField::{ContactByEmail, ContactByText, Email, Name, NpsSurveys, Phones, Primary, Push};
    use Permission::{Allowed, FlowOnly, InPims, Refused};
    use Rule::{Contact2, Contact3, Contact4, Contact6, Contact8, Contact9, Contact11, Contact14};
    const READ_ONLY: (Permission, Rule) = (Refused, Contact9);
    const SYNCED: (Permission, Rule) = (InPims, Contact6);
    [
        (Name, [(FlowOnly, Contact9), READ_ONLY, READ_ONLY, SYNCED]),
        (Email, [(FlowOnly, Contact3), (Refused, Contact3), (Refused, Contact3), (InPims, Contact3)]),
        (Phones, [(Allowed, Contact4), READ_ONLY, READ_ONLY, SYNCED]),
        (Primary, [(Allowed, Contact2), READ_ONLY, READ_ONLY, SYNCED]),
        (ContactByText, [(Allowed, Contact11), (Allowed, Contact9), READ_ONLY, (Refused, Contact6)]),
        (ContactByEmail, [(Allowed, Contact11), (Allowed, Contact9), READ_ONLY, (Refused, Contact6)]),
        (Push, [(Refused, Contact8), (Refused, Contact8), (Allowed, Contact8), (Refused, Contact8)]),
        (
            NpsSurveys,
            [(Allowed, Contact14), (Refused, Contact14), (Refused, Contact14), (Refused, Contact14)],
        ),
    ]
};

/// Whether an actor may change a field, and by which rule (CONTACT-15).
///
/// ```
/// use littermate::contact::{Actor, ContactField, Permission, permission};
///
/// let row = permission(Actor::Staff, ContactField::Email);
/// assert_eq!(row.permission, Permission::FlowOnly);
/// assert_eq!(row.rule.id(), "CONTACT-3");
/// ```
#[must_use]
pub fn permission(actor: Actor, field: ContactField) -> PermissionRow {
    let cells = TABLE.iter().find(|(known, _)| *known == field).map(|(_, cells)| cells);
    let cell = cells.and_then(|cells| {
        ACTORS.iter().zip(cells).find_map(|(known, cell)| (*known == actor).then_some(*cell))
    });
    let (permission, rule) = cell.unwrap_or((Permission::Refused, Rule::Contact15));
    PermissionRow { actor, field, permission, rule }
}

/// The whole table (CONTACT-15): for each of the eight fields, a row for each of the four actors.
///
/// ```
/// use littermate::contact::{Actor, Permission, permissions};
///
/// let rows = permissions();
/// assert_eq!(rows.len(), 32);
///
/// let in_app = rows.iter().filter(|row| row.actor == Actor::ClientInApp);
/// assert_eq!(in_app.filter(|row| row.permission == Permission::Allowed).count(), 1); // push notifications
/// ```
#[must_use]
pub fn permissions() -> Vec<PermissionRow> {
    TABLE.iter().flat_map(|(field, _)| ACTORS.iter().map(|actor| permission(*actor, *field))).collect()
}

impl PermissionRow {
    /// Whether it holds for this client.
    pub(super) const fn holds_for(&self, client: &ClientParts) -> bool {
        match self.permission {
            Permission::Allowed => true,
            Permission::FlowOnly => !client.pims.is_in_pims(),
            Permission::InPims => client.pims.is_in_pims(),
            Permission::Refused => false,
        }
    }

    /// Why not, in an English sentence.
    pub(super) const fn reason(&self) -> &'static str {
        not_permitted(self.actor, self.field, self.permission)
    }
}

const fn not_permitted(actor: Actor, field: ContactField, permission: Permission) -> &'static str {
    match (actor, field, permission) {
        (_, ContactField::Email, Permission::FlowOnly | Permission::Refused) => {
            "The email address is changed in the PIMS, and arrives with the nightly sync."
        }
        (_, ContactField::Name, Permission::FlowOnly) => {
            "The name of a client in the PIMS is changed there, and arrives with the nightly sync."
        }
        (Actor::PimsSync, _, Permission::InPims) => "The profile exists in Flow only; no sync is about it.",
        (_, ContactField::Push, _) => "Push notifications are the client's to switch, in the app.",
        (_, ContactField::NpsSurveys, _) => "Surveys are switched by staff.",
        (Actor::PimsSync, _, _) => {
            "The sync brings contact points; what the client opted out of is not the PIMS' to say."
        }
        (Actor::ClientInApp, ContactField::ContactByText | ContactField::ContactByEmail, _) => {
            "Texts and email are switched in the portal in a browser."
        }
        _ => "Names and contact details are read-only in the portal and the app; staff change them.",
    }
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
