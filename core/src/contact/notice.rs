//! What should be known of a change, and stands in nobody's way.

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained, list};
use crate::model::client::ClientParts;
use crate::model::phone::{Phone, PhoneKey};
use crate::model::preferences;
use crate::rule::Rule;
use crate::wire::union;

explained! {
    /// A notice.
    #[output]
    pub struct ContactNotice of ContactNoticeKind;
}

/// What a notice is about.
#[apply(union)]
#[output]
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

impl Explain for ContactNoticeKind {
    fn rule(&self) -> Rule {
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

impl fmt::Display for ContactNoticeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PhoneInvalid { phone } => {
                write!(
                    f,
                    "{phone} is no phone number; it is kept as written, and nothing can be sent to it.",
                    phone = phone.readable()
                )
            }
            Self::EmailInvalid { email } => {
                write!(
                    f,
                    "{email} is no email address; it is kept as written, and nothing can be sent to it."
                )
            }
            Self::StaysInFlow { phone } => write!(
                f,
                "What was done to {phone} stays in Flow: nothing is written to the PIMS, and the sync passes over its value there.",
                phone = phone.readable()
            ),
            Self::NoPrimary { textable: keys } => {
                write!(f, "No number is the primary one, so no texts are sent; {}.", textable(keys))
            }
            Self::PrimaryNotTextable { phone, textable: keys } => {
                write!(
                    f,
                    "The primary number, {phone}, cannot receive texts; of the others {}.",
                    textable(keys),
                    phone = phone.readable()
                )
            }
            Self::KeywordOptOutStands { phone } => {
                write!(
                    f,
                    "The client texted STOP from {phone}, the primary number; texts stay off until START comes from it.",
                    phone = phone.readable()
                )
            }
            Self::Recalled { phone } => {
                write!(
                    f,
                    "The profile had the number {phone} before; what was known of it is known again.",
                    phone = phone.readable()
                )
            }
        }
    }
}

fn textable(keys: &[PhoneKey]) -> String {
    match keys {
        [] => "none can receive them".to_owned(),
        [_] => format!("this one can receive them: {}", readable(keys)),
        _ => format!("these can receive them: {}", readable(keys)),
    }
}

fn readable(keys: &[PhoneKey]) -> String {
    list(&keys.iter().map(PhoneKey::readable).collect::<Vec<_>>())
}
