//! What should be known of a change, and stands in nobody's way.

use macro_rules_attribute::apply;

use crate::model::client::ClientParts;
use crate::model::phone::{Phone, PhoneKey};
use crate::model::preferences;
use crate::rule::Rule;
use crate::wire::{union, wire};

/// A notice.
#[apply(wire)]
pub struct ContactNotice {
    /// The rule it rests on.
    pub rule: Rule,
    /// What.
    pub notice: ContactNoticeKind,
    /// An English sentence.
    pub detail: String,
}

/// What a notice is about.
#[apply(union)]
pub enum ContactNoticeKind {
    /// CONTACT-16: this is no phone number; it is kept as written, and nothing can be sent to it.
    PhoneInvalid {
        /// The number.
        phone: PhoneKey,
    },
    /// CONTACT-16: this is no email address; it is kept as written, and nothing can be sent to it.
    EmailInvalid {
        /// The address as written.
        email: String,
    },
    /// CONTACT-4: what was done to this number stays in Flow; nothing is written back to the PIMS.
    StaysInFlow {
        /// The number.
        phone: PhoneKey,
    },
    /// CONTACT-2: no number is the primary one, so no texts are sent.
    NoPrimary {
        /// The numbers that can receive texts. None of them is picked.
        textable: Vec<PhoneKey>,
    },
    /// CONTACT-5: the primary number cannot receive texts.
    PrimaryNotTextable {
        /// The primary.
        phone: PhoneKey,
        /// The numbers that can. None of them is picked.
        textable: Vec<PhoneKey>,
    },
    /// CONTACT-11: the client texted STOP from the primary number, and no switch lifts that.
    KeywordOptOutStands {
        /// The primary.
        phone: PhoneKey,
    },
    /// CONTACT-6: what was known of a number that the profile once had is known of it again.
    Recalled {
        /// The number.
        phone: PhoneKey,
    },
}

impl ContactNoticeKind {
    const fn rule(&self) -> Rule {
        match self {
            Self::PhoneInvalid { .. } | Self::EmailInvalid { .. } => Rule::Contact16,
            Self::StaysInFlow { .. } => Rule::Contact4,
            Self::NoPrimary { .. } => Rule::Contact2,
            Self::PrimaryNotTextable { .. } => Rule::Contact5,
            Self::KeywordOptOutStands { .. } => Rule::Contact11,
            Self::Recalled { .. } => Rule::Contact6,
        }
    }
}

impl From<ContactNoticeKind> for ContactNotice {
    fn from(notice: ContactNoticeKind) -> Self {
        Self { rule: notice.rule(), detail: sentence(&notice), notice }
    }
}

/// What is to be known of the primary number as it now is (CONTACT-2, CONTACT-5).
pub(super) fn of_primary(client: &ClientParts) -> Option<ContactNoticeKind> {
    let textable = || preferences::textable(&client.phones);
    match preferences::primary(&client.phones) {
        None if client.phones.is_empty() => None,
        None => Some(ContactNoticeKind::NoPrimary { textable: textable() }),
        Some(primary) if primary.can_receive_texts() => None,
        Some(primary) => {
            Some(ContactNoticeKind::PrimaryNotTextable { phone: primary.key(), textable: textable() })
        }
    }
}

/// That a number was found in the profile's memory, where it makes a difference.
pub(super) fn recalled(read: &Phone, known: &Phone) -> Option<ContactNoticeKind> {
    (read != known).then(|| ContactNoticeKind::Recalled { phone: known.key() })
}

fn sentence(notice: &ContactNoticeKind) -> String {
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

fn textable(keys: &[PhoneKey]) -> String {
    match keys {
        [] => "none can receive them".to_owned(),
        [_] => format!("this one can receive them: {}", list(keys)),
        _ => format!("these can receive them: {}", list(keys)),
    }
}

fn list(keys: &[PhoneKey]) -> String {
    keys.iter().map(PhoneKey::readable).collect::<Vec<_>>().join(", ")
}
