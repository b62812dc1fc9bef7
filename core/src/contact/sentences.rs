//! The English sentences of contact points.

use super::edit::ContactAction;
use super::notice::ContactNoticeKind;
use super::permission::{Actor, ContactField, Permission};
use super::sync::SyncChangeKind;
use crate::model::ids::{ClientId, ClinicId, PimsRecordId};
use crate::model::phone::PhoneKey;
use crate::model::preferences::Channel;

pub(super) const DELETED: &str = "The profile has been deleted.";
pub(super) const NO_NIGHTLY_SYNC: &str = "No contact points arrive from this clinic's PIMS by night.";
pub(super) const TWO_MARKED: &str = "The PIMS marks more than one number as primary.";
pub(super) const SURVEYS_OFF_BY_CLIENT: &str =
    "The client opted out of surveys; only the client can opt in again.";

fn list(keys: &[PhoneKey]) -> String {
    keys.iter().map(PhoneKey::readable).collect::<Vec<_>>().join(", ")
}

fn textable(keys: &[PhoneKey]) -> String {
    match keys {
        [] => "none can receive them".to_owned(),
        [_] => format!("this one can receive them: {}", list(keys)),
        _ => format!("these can receive them: {}", list(keys)),
    }
}

pub(super) fn other_clinic(clinic: &ClinicId, expected: &ClinicId) -> String {
    format!("The profile belongs to clinic {clinic}, not to {expected}.")
}

pub(super) fn retired(survivor: &ClientId) -> String {
    format!("The profile was retired by a merge; {survivor} remained.")
}

pub(super) fn other_record(record: &PimsRecordId, given: &PimsRecordId) -> String {
    format!("The profile is record {record} of the PIMS, not {given}.")
}

pub(super) fn list_too_long(count: usize, max: usize) -> String {
    format!("The list has {count} entries; at most {max} are allowed.")
}

pub(super) fn too_many_numbers(max: usize) -> String {
    format!("The profile has {max} numbers, which is all that one can have.")
}

pub(super) fn not_on_profile(phone: &PhoneKey) -> String {
    format!("The number {phone} is not on the profile.", phone = phone.readable())
}

pub(super) fn there_already(phone: &PhoneKey) -> String {
    format!("The number {phone} is on the profile already.", phone = phone.readable())
}

pub(super) fn only_number(phone: &PhoneKey) -> String {
    format!(
        "The number {phone} is the only one; it can be the primary number, and not be unset.",
        phone = phone.readable()
    )
}

pub(super) fn not_primary(phone: &PhoneKey) -> String {
    format!("The number {phone} is not the primary one.", phone = phone.readable())
}

pub(super) fn off_by_client(channel: Channel) -> String {
    let what = match channel {
        Channel::Text => "text messages",
        Channel::Email => "email",
    };
    format!("The client opted out of {what}; only the client can opt in again.")
}

pub(super) fn stopped(phone: &PhoneKey) -> String {
    format!(
        "The client texted STOP from {phone}, the primary number; only START from it lifts that.",
        phone = phone.readable()
    )
}

pub(super) const fn not_permitted(actor: Actor, field: ContactField, permission: Permission) -> &'static str {
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

pub(super) fn notice(notice: &ContactNoticeKind) -> String {
    match notice {
        ContactNoticeKind::PhoneInvalid { phone } => {
            format!(
                "{phone} is no phone number; it is kept as written, and nothing can be sent to it.",
                phone = phone.readable()
            )
        }
        ContactNoticeKind::EmailInvalid { email } => {
            format!("{email} is no email address; it is kept as written, and nothing can be sent to it.")
        }
        ContactNoticeKind::StaysInFlow { phone } => format!(
            "What was done to {phone} stays in Flow: nothing is written to the PIMS, and the sync passes over its value there.",
            phone = phone.readable()
        ),
        ContactNoticeKind::NoPrimary { textable: keys } => {
            format!("No number is the primary one, so no texts are sent; {}.", textable(keys))
        }
        ContactNoticeKind::PrimaryNotTextable { phone, textable: keys } => {
            format!(
                "The primary number, {phone}, cannot receive texts; of the others {}.",
                textable(keys),
                phone = phone.readable()
            )
        }
        ContactNoticeKind::KeywordOptOutStands { phone } => {
            format!(
                "The client texted STOP from {phone}, the primary number; texts stay off until START comes from it.",
                phone = phone.readable()
            )
        }
        ContactNoticeKind::Recalled { phone } => {
            format!(
                "The profile had the number {phone} before; what was known of it is known again.",
                phone = phone.readable()
            )
        }
    }
}

pub(super) fn effect(action: &ContactAction) -> String {
    match action {
        ContactAction::SaveProfile { client, .. } => {
            format!("Keep profile {client} as it now is. Nothing of it is written to the PIMS.")
        }
        ContactAction::KeepOptEvent { client, .. } => {
            format!("Keep the event with the others of {client}; its opt-outs are made of them.")
        }
    }
}

pub(super) fn change(change: &SyncChangeKind) -> String {
    match change {
        SyncChangeKind::Name { from, to } => format!("The name in the PIMS is {to}; it was {from}."),
        SyncChangeKind::Email { from: None, to: Some(to) } => format!("The PIMS has the email address {to}."),
        SyncChangeKind::Email { from: Some(from), to: Some(to) } => {
            format!("The email address in the PIMS is {to}; it was {from}.")
        }
        SyncChangeKind::Email { from: Some(from), to: None } => {
            format!("The PIMS has no email address any more; it was {from}.")
        }
        SyncChangeKind::Email { from: None, to: None } => "There is no email address.".to_owned(),
        SyncChangeKind::NumberCame { phone } => {
            format!("The number {phone} was added in the PIMS.", phone = phone.readable())
        }
        SyncChangeKind::NumberLeft { phone, .. } => {
            format!(
                "The number {phone} left the PIMS. What was learnt of it here is remembered.",
                phone = phone.readable()
            )
        }
        SyncChangeKind::NumberStays { phone } => {
            format!(
                "The number {phone} left the PIMS, and stays since it was added in Flow.",
                phone = phone.readable()
            )
        }
        SyncChangeKind::NumberShared { phone } => {
            format!(
                "The number {phone}, which was added in Flow, is in the PIMS as well.",
                phone = phone.readable()
            )
        }
        SyncChangeKind::NumberRespelled { phone, to, .. } => {
            format!("The number {phone} is written {} in the PIMS.", to.as_str(), phone = phone.readable())
        }
        SyncChangeKind::LineLearnt { phone, .. } => {
            format!("More is known of the line of {phone}.", phone = phone.readable())
        }
        SyncChangeKind::NoLongerPassedOver { phone } => {
            format!(
                "The number {phone}, which was passed over, is no longer in the PIMS.",
                phone = phone.readable()
            )
        }
        SyncChangeKind::PrimaryLeft { phone } => {
            format!(
                "The primary number, {phone}, left the PIMS, and is the primary one no more.",
                phone = phone.readable()
            )
        }
        SyncChangeKind::PrimaryCame { phone } => {
            format!("There was no primary number, and the PIMS marks {phone}.", phone = phone.readable())
        }
    }
}
