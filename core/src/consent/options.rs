//! The contact options of a client, for staff (CONTACT-17).

use std::fmt;

use macro_rules_attribute::apply;

use super::indicator::{SmsIndicator, indicator};
use crate::explained::{Explain, explained};
use crate::model::client::Client;
use crate::model::contact_book::{ContactIndex, EmailSuppression};
use crate::model::phone::{Phone, PhoneKey};
use crate::model::preferences::ContactChannel;
use crate::rule::Rule;
use crate::wire::{union, wire};

/// Output of `contact.options`: the contact options of a client, each with its state and lock.
#[apply(wire)]
#[output]
pub struct ContactOptions {
    /// Text messages. Shows the effect: off and locked while the primary phone is opted out, whatever the switch is.
    pub text: ContactOption,
    /// Email. Shows the effect: off and locked while the address is suppressed (CONTACT-21).
    pub email: ContactOption,
    /// Push notifications of the mobile app. Always locked: the client switches them in the app (CONTACT-8).
    pub mobile_app: ContactOption,
    /// Whether NPS surveys are sent (CONTACT-14).
    pub nps_surveys: ContactOption,
    /// The SMS opt-out indicator (CONTACT-10).
    pub indicator: SmsIndicator,
    /// The primary phone, and whether it can receive text messages.
    pub primary: PrimaryPhone,
}

/// One checkbox: on or off, free or locked.
#[apply(wire)]
#[output]
pub struct ContactOption {
    /// Whether the checkbox is checked.
    pub on: bool,
    /// Set if staff cannot change the option.
    pub lock: Option<OptionLock>,
}

/// The primary phone of a client.
#[apply(union)]
#[output]
pub enum PrimaryPhone {
    /// The client has no primary phone.
    None {
        /// The client's phones that text messages can be sent to. None is chosen automatically.
        textable: Vec<PhoneKey>,
    },
    /// The client has a primary phone.
    Set {
        /// The key of the primary phone.
        phone: PhoneKey,
        /// Whether text messages can be sent to it: it can receive them and did not text STOP.
        can_be_texted: bool,
        /// If it cannot receive text messages: the client's other phones that can. None is chosen automatically.
        textable: Vec<PhoneKey>,
    },
}

explained! {
    /// Why staff cannot change a contact option.
    #[output]
    pub struct OptionLock of OptionLockKind;
}

/// The kinds of locks on a contact option.
#[apply(union)]
#[output]
pub enum OptionLockKind {
    /// CONTACT-11: the client opted out, or staff recorded the client's opt-out.
    OptedOutByClient {
        /// The channel that the client opted out of.
        channel: ContactChannel,
    },
    /// CONTACT-11: the client texted STOP from the primary phone.
    OptedOutByKeyword {
        /// The key of the phone.
        phone: PhoneKey,
    },
    /// CONTACT-21: the client unsubscribed the address.
    EmailUnsubscribed,
    /// CONTACT-21: email to the address bounced permanently.
    EmailBounced,
    /// CONTACT-21: the client reported email to the address as spam.
    EmailComplained,
    /// CONTACT-8: only the client can switch it, in the app.
    SwitchedInApp,
}

impl Explain for OptionLockKind {
    fn rule(&self) -> Rule {
        match self {
            Self::OptedOutByClient { .. } | Self::OptedOutByKeyword { .. } => Rule::KeywordOptOut,
            Self::EmailUnsubscribed | Self::EmailBounced | Self::EmailComplained => Rule::EmailSuppression,
            Self::SwitchedInApp => Rule::PushBelongsToClient,
        }
    }
}

impl fmt::Display for OptionLockKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OptedOutByClient { channel: ContactChannel::Text } => {
                f.write_str("The client opted out of text messages. Only the client can opt in again.")
            }
            Self::OptedOutByClient { channel: ContactChannel::Email } => {
                f.write_str("The client opted out of email. Only the client can opt in again.")
            }
            Self::OptedOutByKeyword { phone } => {
                write!(
                    f,
                    "The client texted STOP from {}. Only START from that phone lifts it.",
                    phone.readable()
                )
            }
            Self::EmailUnsubscribed => {
                f.write_str("The client unsubscribed the email address. Only the client can subscribe again.")
            }
            Self::EmailBounced => f.write_str(
                "Email to the address bounced permanently. Correct the address or clear the bounce.",
            ),
            Self::EmailComplained => f.write_str(
                "The client reported email to the address as spam. Only the client can switch email on again.",
            ),
            Self::SwitchedInApp => f.write_str("Only the client can switch push notifications, in the app."),
        }
    }
}

/// Returns the contact options of a client for staff (CONTACT-17).
///
/// ```
/// use littermate::consent::contact_options;
/// use littermate::model::contact_book::ContactIndex;
/// # use littermate::*;
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
/// # let client = Client::draft(facts).check(&clinic)?.client;
///
/// let options = contact_options(&client, &ContactIndex::EMPTY);
/// assert!(options.text.on && options.text.lock.is_none());
/// assert_eq!(options.mobile_app.lock.unwrap().rule.id(), "CONTACT-8");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn contact_options(client: &Client, book: &ContactIndex<'_>) -> ContactOptions {
    let preferences = client.preferences();
    let option = |on: bool, lock: Option<OptionLockKind>| ContactOption {
        on: on && lock.is_none(),
        lock: lock.map(OptionLock::from),
    };
    let opted_out = |channel| {
        preferences.of(channel).is_off_by_client().then_some(OptionLockKind::OptedOutByClient { channel })
    };
    let stopped = client.primary_phone().filter(|phone| book.is_stopped(phone)).map(Phone::key);
    let by_keyword = stopped.map(|phone| OptionLockKind::OptedOutByKeyword { phone });
    let suppressed = client.email().and_then(|email| match book.suppression(email) {
        EmailSuppression::None => None,
        EmailSuppression::Unsubscribed { .. } => Some(OptionLockKind::EmailUnsubscribed),
        EmailSuppression::Bounced { .. } => Some(OptionLockKind::EmailBounced),
        EmailSuppression::Complained { .. } => Some(OptionLockKind::EmailComplained),
    });
    let push = OptionLock::from(OptionLockKind::SwitchedInApp);
    ContactOptions {
        text: option(preferences.text.is_on(), opted_out(ContactChannel::Text).or(by_keyword)),
        email: option(preferences.email.is_on(), opted_out(ContactChannel::Email).or(suppressed)),
        mobile_app: ContactOption { on: preferences.push.is_on(), lock: Some(push) },
        nps_surveys: option(preferences.nps.is_on(), None),
        indicator: indicator(client, book),
        primary: primary(client, book),
    }
}

fn primary(client: &Client, book: &ContactIndex<'_>) -> PrimaryPhone {
    match client.primary_phone() {
        None => PrimaryPhone::None { textable: book.textable(client.phones()) },
        Some(phone) => PrimaryPhone::Set {
            phone: phone.key(),
            can_be_texted: book.can_receive_texts(phone) && !book.is_stopped(phone),
            textable: if book.can_receive_texts(phone) { Vec::new() } else { book.textable(client.phones()) },
        },
    }
}
