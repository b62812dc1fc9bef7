//! Notices about edits and syncs. None prevents the change.

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::model::client::{self, ClientParts, PrimaryChange};
use crate::model::phone::{PhoneKey, PhoneNumber};
use crate::rule::Rule;
use crate::wire::union;

explained! {
    /// A notice about an edit or a sync.
    #[output]
    pub struct ContactNotice of ContactNoticeKind;
}

/// The kinds of notices about edits and syncs.
#[apply(union)]
#[output]
pub enum ContactNoticeKind {
    /// CONTACT-16: not a valid phone number. It is stored as entered, and messages cannot be sent to it.
    PhoneInvalid {
        /// The key of the phone.
        phone: PhoneKey,
    },
    /// CONTACT-16: not a valid email address. It is stored as entered, and messages cannot be sent to it.
    EmailInvalid {
        /// The address as entered.
        email: String,
    },
    /// CONTACT-4: the edit of this phone is kept in Flow only; it is not written to the PIMS.
    StaysInFlow {
        /// The phone that was edited.
        phone: PhoneKey,
        /// Whether the clinic has a nightly sync (PIMS-5), which will not overwrite the edit.
        nightly_sync: bool,
    },
    /// CONTACT-6: the removal of this phone is kept in Flow only; the PIMS still has the phone.
    RemovalStaysInFlow {
        /// The phone that was removed.
        phone: PhoneKey,
        /// Whether the clinic has a nightly sync (PIMS-5), which will not add the phone again.
        nightly_sync: bool,
    },
    /// CONTACT-2: the client has phones but none is primary, so no text messages are sent.
    NoPrimary,
    /// CONTACT-2: the client's only phone became primary, since none was chosen.
    OnlyPhoneIsPrimary {
        /// The key of the phone.
        phone: PhoneKey,
    },
    /// CONTACT-2: the client's only phone was unset in Flow and stays unset, so no text messages are sent.
    OnlyPhoneStaysUnset {
        /// The key of the phone.
        phone: PhoneKey,
    },
    /// CONTACT-2: the last phone was removed, so the client has none.
    NoPhoneLeft,
    /// CONTACT-5: the primary phone is not valid or has an extension, so no text messages are sent.
    PrimaryNotTextable {
        /// The key of the phone.
        phone: PhoneKey,
    },
}

impl Explain for ContactNoticeKind {
    fn rule(&self) -> Rule {
        match self {
            Self::PhoneInvalid { .. } | Self::EmailInvalid { .. } => Rule::PhonesCompareInE164,
            Self::StaysInFlow { .. } => Rule::PhoneEditsStayInFlow,
            Self::RemovalStaysInFlow { .. } => Rule::NightlySync,
            Self::NoPrimary
            | Self::OnlyPhoneIsPrimary { .. }
            | Self::OnlyPhoneStaysUnset { .. }
            | Self::NoPhoneLeft => Rule::AtMostOnePrimaryPhone,
            Self::PrimaryNotTextable { .. } => Rule::OnlyTextablePhonesAreTexted,
        }
    }
}

impl From<PrimaryChange> for Option<ContactNoticeKind> {
    fn from(change: PrimaryChange) -> Self {
        match change {
            PrimaryChange::None => None,
            PrimaryChange::OnlyNumber(phone) => Some(ContactNoticeKind::OnlyPhoneIsPrimary { phone }),
            PrimaryChange::StaysUnset(phone) => Some(ContactNoticeKind::OnlyPhoneStaysUnset { phone }),
        }
    }
}

/// The notices about the primary phone (CONTACT-2, CONTACT-5). The notice about an only phone that stays unset is added where it
/// is found.
pub(super) fn of_primary(client: &ClientParts) -> Option<ContactNoticeKind> {
    match client::primary(&client.phones) {
        None if client.phones.is_empty() => None,
        None => Some(match client.phones.as_slice() {
            [only] => ContactNoticeKind::OnlyPhoneStaysUnset { phone: only.key() },
            _ => ContactNoticeKind::NoPrimary,
        }),
        Some(primary) if matches!(primary.number, PhoneNumber::Valid { extension: None, .. }) => None,
        Some(primary) => Some(ContactNoticeKind::PrimaryNotTextable { phone: primary.key() }),
    }
}

impl fmt::Display for ContactNoticeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PhoneInvalid { phone } => write!(
                f,
                "Not a valid phone number: {phone}. It is stored as entered, and messages cannot be sent to it.",
                phone = phone.readable()
            ),
            Self::EmailInvalid { email } => write!(
                f,
                "Not a valid email address: \"{email}\". It is stored as entered, and messages cannot be sent to it."
            ),
            Self::StaysInFlow { phone, nightly_sync } => {
                let sync = if *nightly_sync { ", and the nightly sync will not overwrite it" } else { "" };
                let phone = phone.readable();
                write!(f, "The edit of {phone} is kept in Flow only. It is not written to the PIMS{sync}.")
            }
            Self::RemovalStaysInFlow { phone, nightly_sync } => {
                let sync =
                    if *nightly_sync { ", and the nightly sync will not add the phone again" } else { "" };
                let phone = phone.readable();
                write!(f, "The removal of {phone} is kept in Flow only. It is not written to the PIMS{sync}.")
            }
            Self::NoPrimary => {
                f.write_str("None of the client's phones is primary, so no text messages are sent.")
            }
            Self::OnlyPhoneIsPrimary { phone } => {
                write!(f, "The client's only phone, {}, became primary.", phone.readable())
            }
            Self::OnlyPhoneStaysUnset { phone } => write!(
                f,
                "The client's only phone, {}, was unset as primary in Flow. It stays unset until staff set it, so no text messages are sent.",
                phone.readable()
            ),
            Self::NoPhoneLeft => f.write_str("The client has no phones any more."),
            Self::PrimaryNotTextable { phone } => {
                write!(f, "The primary phone, {}, cannot receive text messages.", phone.readable())
            }
        }
    }
}
