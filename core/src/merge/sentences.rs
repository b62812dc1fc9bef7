//! Every English sentence a merge says, in one place. Programs match on codes and facts; these are for people.

use super::blocker::{BlockerCode, BlockerFacts, Remedy, RemedyBy};
use super::effect::EffectAction;
use super::review::Field;
use super::undo::Irreversible;
use super::warning::WarningKind;
use crate::model::ids::{ClientId, ConversationId, PetId};
use crate::model::phone::{self, PhoneKey};
use crate::model::preferences::Channel;

fn list<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn counted(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}

const fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Text => "text messages",
        Channel::Email => "email",
    }
}

pub(super) fn blocker(code: BlockerCode, clients: &[ClientId], facts: &BlockerFacts) -> String {
    let who = list(clients);
    match (code, facts) {
        (BlockerCode::DifferentClinic, BlockerFacts::Clinic { clinic, expected }) => {
            format!("Profile {who} belongs to clinic {clinic}, not to {expected}.")
        }
        (BlockerCode::ClientRetired, BlockerFacts::Retired { survivor, merge }) => {
            format!("Profile {who} was retired by merge {merge}; {survivor} remained.")
        }
        (BlockerCode::ClientInPims, BlockerFacts::PimsRecord { record }) => {
            format!("Profile {who} is in the PIMS, as record {record}.")
        }
        (BlockerCode::BothClientsInPims, BlockerFacts::PimsRecords { opened, selected }) => {
            format!("Both profiles are in the PIMS, as records {opened} and {selected}.")
        }
        (BlockerCode::BothHaveActiveConversation, BlockerFacts::Conversations { opened, selected }) => {
            format!("Both profiles have an active conversation: {opened} and {selected}.")
        }
        (BlockerCode::HasLoyaltyPoints, BlockerFacts::Points { points }) => {
            let noun = if points.get() == 1 { "point" } else { "points" };
            format!("Profile {who} has {points} loyalty {noun}.")
        }
        (BlockerCode::HasCareMembership, BlockerFacts::Memberships { memberships }) => {
            let ids: Vec<_> = memberships.iter().map(|membership| &membership.id).collect();
            let has = if ids.len() == 1 { "a care membership" } else { "care memberships" };
            format!("Profile {who} has {has}: {}.", list(&ids))
        }
        (BlockerCode::SameClient, _) => format!("Both sides are the same profile, {who}."),
        (BlockerCode::ClientDeleted, _) => format!("Profile {who} has been deleted."),
        (BlockerCode::NotAvailableOnMobile, _) => "Merging is not offered on mobile devices.".to_owned(),
        (code, _) => format!("Profile {who} may not be merged by rule {}.", code.rule()),
    }
}

pub(super) fn remedy(code: BlockerCode, facts: &BlockerFacts, ended_pass: bool) -> Remedy {
    use RemedyBy::{Nobody, Staff, Time};
    let (by, how) = match (code, facts) {
        (BlockerCode::ClientRetired, BlockerFacts::Retired { survivor, .. }) => {
            return Remedy { by: Staff, how: format!("Merge with {survivor} instead, which remained.") };
        }
        (BlockerCode::SameClient, _) => (Staff, "Select another profile."),
        (BlockerCode::DifferentClinic, _) => (Nobody, "Profiles of different clinics cannot be merged."),
        (BlockerCode::ClientRetired, _) => (Staff, "Merge with the profile that remained instead."),
        (BlockerCode::ClientDeleted, _) => (Nobody, "A deleted profile cannot be merged."),
        (BlockerCode::ClientInPims, _) => {
            (Nobody, "At this clinic only profiles that exist in Flow alone can be merged.")
        }
        (BlockerCode::BothClientsInPims, _) => {
            (Nobody, "At most one of the two may be in the PIMS; select a profile that exists in Flow alone.")
        }
        (BlockerCode::BothHaveActiveConversation, _) => {
            (Staff, "Archive one of the two conversations, then merge.")
        }
        (BlockerCode::HasLoyaltyPoints, _) => {
            (Nobody, "Staff can add loyalty points, but nobody can remove them.")
        }
        (BlockerCode::HasCareMembership, _) if ended_pass => (
            Time,
            "A care membership cannot be moved to another client; the merge is possible once it has ended.",
        ),
        (BlockerCode::HasCareMembership, _) => (
            Nobody,
            "A care membership cannot be moved to another client, and this clinic counts ended ones too.",
        ),
        (BlockerCode::NotAvailableOnMobile, _) => (Staff, "Start the merge in a browser on a computer."),
    };
    Remedy { by, how: how.to_owned() }
}

pub(super) fn opted_out_in_portal(of: Channel, client: &ClientId) -> String {
    format!("Client {client} opted out of {} in the portal; only the client can switch it on.", channel(of))
}

pub(super) fn opted_out_by_keyword(phone: &PhoneKey) -> String {
    format!(
        "The client texted STOP from {phone}; only START from that number lifts it.",
        phone = phone.readable()
    )
}

pub(super) fn name_locked(survivor: &ClientId) -> String {
    format!("The name is that of {survivor}, which is in the PIMS.")
}

pub(super) fn email_locked(survivor: &ClientId) -> String {
    format!(
        "The email address is that of {survivor}, which is in the PIMS; where it has none, there is none."
    )
}

pub(super) fn not_one_of_the_two(client: &ClientId) -> String {
    format!("Client {client} is not one of the two.")
}

pub(super) fn has_no_email(client: &ClientId) -> String {
    format!("Client {client} has no email address.")
}

pub(super) fn phone_not_offered(phone: &PhoneKey) -> String {
    format!("Neither profile has the number {phone}.", phone = phone.readable())
}

pub(super) fn chosen_twice(phone: &PhoneKey) -> String {
    format!("The number {phone} is named already.", phone = phone.readable())
}

pub(super) fn primary_missing() -> &'static str {
    "Numbers are kept, and none of them may be primary: one of the profiles has a verified mobile, which is not kept."
}

pub(super) fn primary_not_kept(phone: &PhoneKey) -> String {
    format!("The number {phone} is not one of those kept.", phone = phone.readable())
}

pub(super) fn primary_not_mobile(phone: &PhoneKey) -> String {
    format!("The number {phone} is not verified as mobile, and another one is.", phone = phone.readable())
}

pub(super) fn merged_too_long(field: &str, count: usize, max: usize) -> String {
    format!("The merged profile would have {count} {field}; at most {max} are allowed.")
}

pub(super) fn pet_of_both(pet: &PetId) -> String {
    format!("Pet {pet} is on both profiles; the merged one can have it once.")
}

pub(super) fn archived_there(conversation: &ConversationId) -> String {
    format!("Conversation {conversation} is active on one profile and archived on the other.")
}

pub(super) fn warning(warning: &WarningKind) -> String {
    let textable = |keys: &[PhoneKey]| {
        let listed = list(&keys.iter().map(PhoneKey::readable).collect::<Vec<_>>());
        match keys {
            [] => "none of the kept numbers can".to_owned(),
            [_] => format!("of the kept numbers this one can: {listed}"),
            _ => format!("of the kept numbers these can: {listed}"),
        }
    };
    match warning {
        WarningKind::EmailDropped { client, email } => format!(
            "The profile in the PIMS has no email address, so the merged one has none; {email} of {client} is dropped."
        ),
        WarningKind::NoPhoneKept {} => "The merged profile will have no phone number.".to_owned(),
        WarningKind::PrimaryInvalid { phone, textable: keys } => {
            format!(
                "The primary number, {phone}, is no phone number and cannot receive texts; {}.",
                textable(keys),
                phone = phone.readable()
            )
        }
        WarningKind::PrimaryNotTextable { phone, textable: keys } => {
            format!(
                "The primary number, {phone}, cannot receive texts; {}.",
                textable(keys),
                phone = phone.readable()
            )
        }
        WarningKind::OptOutNotCarried { client, channel: of } => format!(
            "Client {client} opted out of {} in the portal; the merged profile follows the survivor, so this opt-out is lost.",
            channel(*of)
        ),
        WarningKind::LikelyDuplicatePets { survivors, retireds } => {
            format!("Pets {survivors} and {retireds} are likely one; both will be on the merged profile.")
        }
        WarningKind::PaymentMethodsOfOther { client, payment_source } => format!(
            "Only {client} has payment methods; they are kept, though the name is that of {payment_source}."
        ),
    }
}

pub(super) fn conflict(field: Field, item: Option<&str>, survivor: &ClientId) -> String {
    let (what, many) = match field {
        Field::Name => ("The name", false),
        Field::Email => ("The email address", false),
        Field::Phones => ("The phone number", false),
        Field::Primary => ("The primary number", false),
        Field::ContactByText => ("Whether texts are sent", false),
        Field::ContactByEmail => ("Whether mail is sent", false),
        Field::Pets => ("The pet", false),
        Field::ActiveConversation => ("The active conversation", false),
        Field::PaymentMethods => ("The payment methods", true),
        Field::Pims => ("The record in the PIMS", false),
        Field::ArchivedConversations => ("The archived conversations", true),
        Field::LoyaltyPoints => ("The loyalty points", true),
        Field::Memberships => ("The care memberships", true),
    };
    let item = match item {
        Some(key) if field == Field::Phones => format!(" {}", phone::readable(key)),
        Some(id) => format!(" {id}"),
        None => String::new(),
    };
    let (stay, are) = if many { ("stay", "they are") } else { ("stays", "it is") };
    format!("{what}{item} changed since the merge, and {stay} with {survivor} as {are} now.")
}

pub(super) fn irreversible(irreversible: &Irreversible) -> String {
    match irreversible {
        Irreversible::PaymentMethodsRemoved { client } => {
            format!("The payment methods of {client} were removed by the merge and cannot be brought back.")
        }
        Irreversible::PetsWrittenBack { record, pets } => {
            let them = if pets.len() == 1 { "it" } else { "them" };
            let pets = counted(pets.len(), "pet was", "pets were");
            format!("{pets} written back to PIMS record {record}; take {them} off there by hand.")
        }
    }
}

pub(super) fn effect(action: &EffectAction) -> String {
    match action {
        EffectAction::UpdateClient { client, .. } => {
            format!("Give profile {client} its name, email address, phone numbers and contact options.")
        }
        EffectAction::MovePets { from, to, pets, appointments } => {
            let pets = counted(pets.len(), "pet", "pets");
            let appointments = match appointments.len() {
                0 => String::new(),
                count => format!(" and {}", counted(count, "upcoming appointment", "upcoming appointments")),
            };
            format!("Move {pets}{appointments} from {from} to {to}.")
        }
        EffectAction::WriteBackPets { client, record, pets } => {
            let pets = counted(pets.len(), "pet", "pets");
            format!("Write {pets} of {client} back to PIMS record {record}.")
        }
        EffectAction::KeepPaymentMethods { client } => format!("Keep the payment methods of {client}."),
        EffectAction::MovePaymentMethods { from, to } => {
            format!("Move the payment methods of {from} to {to}.")
        }
        EffectAction::RemovePaymentMethods { client } => format!("Remove the payment methods of {client}."),
        EffectAction::RenameInConversations { client, conversations, name } => format!(
            "Show the name {name} on the chat messages of {client} and on the cards of {}.",
            counted(conversations.len(), "conversation", "conversations")
        ),
        EffectAction::MoveConversation { conversation, from, to } => {
            format!("Make active conversation {conversation} of {from} one of {to}.")
        }
        EffectAction::RetireClient { client, survivor } => {
            format!("Retire profile {client}; {survivor} remains. Keep its history readable.")
        }
        EffectAction::RestoreClient { client } => format!("Make profile {client} active again."),
    }
}
