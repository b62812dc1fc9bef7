//! The permission table: which actor may change which field (CONTACT-15).

use macro_rules_attribute::apply;

use crate::model::client::ClientParts;
use crate::model::clinic::Clinic;
use crate::model::pims::Capability;
use crate::problem::{Problem, ProblemCode};
use crate::rule::Rule;
use crate::wire::{code, wire};

/// Who changes a profile.
#[apply(code)]
#[output]
pub enum ContactActor {
    /// Staff of the clinic, in Flow.
    Staff,
    /// The client, in the portal in a browser.
    ClientInPortal,
    /// The client, in the app.
    ClientInApp,
    /// The nightly sync with the PIMS.
    PimsSync,
}

/// Who edits a profile. The nightly sync has its own operation (CONTACT-6).
#[apply(code)]
pub enum EditActor {
    /// Staff of the clinic, in Flow.
    Staff,
    /// The client, in the portal in a browser.
    ClientInPortal,
    /// The client, in the app.
    ClientInApp,
}

/// A field of a profile that actors change.
#[apply(code)]
#[output]
pub enum ContactField {
    /// The first and the last name.
    Name,
    /// The profile's email address.
    Email,
    /// The phones: adding, editing and removing them.
    Phones,
    /// Which phone is primary.
    Primary,
    /// Whether text messages are sent.
    ContactByText,
    /// Whether email is sent.
    ContactByEmail,
    /// Whether push notifications are sent to the app.
    Push,
    /// Whether NPS surveys are sent.
    NpsSurveys,
}

/// Whether an actor may change a field.
#[apply(code)]
#[output]
pub enum Permission {
    /// The actor may change the field.
    Allowed,
    /// Only if no contact data arrive from a PIMS: for a Flow-only profile, or at a clinic without the nightly sync (PIMS-5).
    NotSynced,
    /// Only through the nightly sync: for a profile in the PIMS of a clinic with the sync (PIMS-5).
    Synced,
    /// The actor may not change the field.
    Denied,
}

/// A cell of the permission table.
#[apply(wire)]
#[output]
pub struct PermissionRow {
    /// The actor of this cell of the table.
    pub actor: ContactActor,
    /// The field of this cell of the table.
    pub field: ContactField,
    /// Whether the actor may change the field.
    pub permission: Permission,
    /// The rule that decides, which an error names.
    pub rule: Rule,
}

/// The actors, in the order of the table's columns.
const ACTORS: [ContactActor; 4] =
    [ContactActor::Staff, ContactActor::ClientInPortal, ContactActor::ClientInApp, ContactActor::PimsSync];

/// The permission table (CONTACT-15): a row per field with a cell per actor: staff, the client in the portal, the client in the
/// app, the sync.
///
/// What staff and clients may switch is also subject to CONTACT-11: opt-outs can be lifted only by those they belong to.
pub const TABLE: [(ContactField, [(Permission, Rule); 4]); 8] = {
    use ContactField::{ContactByEmail, ContactByText, Email, Name, NpsSurveys, Phones, Primary, Push};
    use Permission::{Allowed, Denied, NotSynced, Synced};
    use Rule::{
        AtMostOnePrimaryPhone, KeywordOptOut, NameAndEmailChangeInPims, NightlySync, NpsSurveySwitch,
        PhoneEditsStayInFlow, PortalSwitches, PushBelongsToClient,
    };
    const READ_ONLY: (Permission, Rule) = (Denied, PortalSwitches);
    const SYNCED: (Permission, Rule) = (Synced, NightlySync);
    [
        (Name, [(NotSynced, NameAndEmailChangeInPims), READ_ONLY, READ_ONLY, SYNCED]),
        (
            Email,
            [
                (NotSynced, NameAndEmailChangeInPims),
                (Denied, NameAndEmailChangeInPims),
                (Denied, NameAndEmailChangeInPims),
                (Synced, NameAndEmailChangeInPims),
            ],
        ),
        (Phones, [(Allowed, PhoneEditsStayInFlow), READ_ONLY, READ_ONLY, SYNCED]),
        (Primary, [(Allowed, AtMostOnePrimaryPhone), READ_ONLY, READ_ONLY, SYNCED]),
        (
            ContactByText,
            [(Allowed, KeywordOptOut), (Allowed, PortalSwitches), READ_ONLY, (Denied, NightlySync)],
        ),
        (
            ContactByEmail,
            [(Allowed, KeywordOptOut), (Allowed, PortalSwitches), READ_ONLY, (Denied, NightlySync)],
        ),
        (
            Push,
            [
                (Denied, PushBelongsToClient),
                (Denied, PushBelongsToClient),
                (Allowed, PushBelongsToClient),
                (Denied, PushBelongsToClient),
            ],
        ),
        (
            NpsSurveys,
            [
                (Allowed, NpsSurveySwitch),
                (Denied, NpsSurveySwitch),
                (Denied, NpsSurveySwitch),
                (Denied, NpsSurveySwitch),
            ],
        ),
    ]
};

/// Whether an actor may change a field, and by which rule (CONTACT-15).
///
/// ```
/// use littermate::contact::{ContactActor, ContactField, Permission, permission};
///
/// let row = permission(ContactActor::Staff, ContactField::Email);
/// assert_eq!(row.permission, Permission::NotSynced);
/// assert_eq!(row.rule.id(), "CONTACT-3");
/// ```
#[must_use]
pub fn permission(actor: ContactActor, field: ContactField) -> PermissionRow {
    let cells = TABLE.iter().find(|(known, _)| *known == field).map(|(_, cells)| cells);
    let cell = cells.and_then(|cells| {
        ACTORS.iter().zip(cells).find_map(|(known, cell)| (*known == actor).then_some(*cell))
    });
    let (permission, rule) = cell.unwrap_or((Permission::Denied, Rule::EditPermissions));
    PermissionRow { actor, field, permission, rule }
}

/// The permission table as a list (CONTACT-15): eight fields by four actors.
///
/// ```
/// use littermate::contact::{ContactActor, Permission, permissions};
///
/// let rows = permissions();
/// assert_eq!(rows.len(), 32);
///
/// let in_app = rows.iter().filter(|row| row.actor == ContactActor::ClientInApp);
/// assert_eq!(in_app.filter(|row| row.permission == Permission::Allowed).count(), 1); // push notifications
/// ```
#[must_use]
pub fn permissions() -> Vec<PermissionRow> {
    TABLE.iter().flat_map(|(field, _)| ACTORS.iter().map(|actor| permission(*actor, *field))).collect()
}

impl From<EditActor> for ContactActor {
    fn from(actor: EditActor) -> Self {
        match actor {
            EditActor::Staff => Self::Staff,
            EditActor::ClientInPortal => Self::ClientInPortal,
            EditActor::ClientInApp => Self::ClientInApp,
        }
    }
}

impl ContactField {
    /// The field, as a sentence names it.
    pub(super) const fn readable(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email address",
            Self::Phones => "phones",
            Self::Primary => "primary phone",
            Self::ContactByText => "preference for text messages",
            Self::ContactByEmail => "preference for email",
            Self::Push => "preference for push notifications",
            Self::NpsSurveys => "preference for surveys",
        }
    }

    /// The rule about changes of the field.
    pub(super) const fn rule(self) -> Rule {
        match self {
            Self::Name | Self::Email => Rule::NameAndEmailChangeInPims,
            Self::Phones => Rule::PhonesCompareInE164,
            Self::Primary => Rule::AtMostOnePrimaryPhone,
            Self::ContactByText | Self::ContactByEmail => Rule::KeywordOptOut,
            Self::Push => Rule::PushBelongsToClient,
            Self::NpsSurveys => Rule::NpsSurveySwitch,
        }
    }
}

/// Whether the nightly sync brings a client's contact data (CONTACT-6).
pub(super) fn is_synced(clinic: &Clinic, client: &ClientParts) -> bool {
    client.pims.is_in_pims() && clinic.has(Capability::NightlyContacts)
}

impl PermissionRow {
    /// Whether the permission holds for this client of this clinic.
    fn holds_for(&self, clinic: &Clinic, client: &ClientParts) -> bool {
        match self.permission {
            Permission::Allowed => true,
            Permission::NotSynced => !is_synced(clinic, client),
            Permission::Synced => is_synced(clinic, client),
            Permission::Denied => false,
        }
    }

    /// Why not, as an English sentence.
    pub(super) const fn reason(&self) -> &'static str {
        not_permitted(self.actor, self.field, self.permission)
    }
}

const fn not_permitted(actor: ContactActor, field: ContactField, permission: Permission) -> &'static str {
    match (actor, field, permission) {
        (_, ContactField::Email, Permission::NotSynced) => {
            "The email address can be changed in the PIMS only. The nightly sync brings it."
        }
        (_, ContactField::Name, Permission::NotSynced) => {
            "The name can be changed in the PIMS only. The nightly sync brings it."
        }
        (ContactActor::PimsSync, _, Permission::Synced) => {
            "The profile is Flow-only, so the nightly sync does not apply to it."
        }
        (_, ContactField::Push, _) => "Only the client can switch push notifications, in the app.",
        (_, ContactField::NpsSurveys, _) => "Only staff can switch surveys.",
        (ContactActor::PimsSync, _, _) => "The nightly sync brings names and contact data only.",
        (ContactActor::ClientInApp, ContactField::ContactByText | ContactField::ContactByEmail, _) => {
            "Clients switch text messages and email in the portal in a browser."
        }
        _ => {
            "Names and contact data are read-only in the portal and the app. To change them, contact the clinic."
        }
    }
}

/// Checks whether the table lets this actor change the field of this client (CONTACT-15).
pub(super) fn may(
    actor: ContactActor,
    field: ContactField,
    clinic: &Clinic,
    client: &ClientParts,
    path: &str,
) -> Result<(), Problem> {
    let row = permission(actor, field);
    if row.holds_for(clinic, client) {
        return Ok(());
    }
    Err(Problem::new(ProblemCode::NotPermitted, path, row.reason()).by(row.rule))
}
