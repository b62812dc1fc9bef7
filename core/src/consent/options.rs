//! The contact options of one client, for staff (CONTACT-17).

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

/// The contact options of one client as staff see them: each checkbox with its state and its lock.
#[apply(wire)]
#[output]
pub struct ContactOptions {
    /// Text messages. It shows the effect: off and locked while the primary number is stopped, whatever the switch says.
    pub text: ContactOption,
    /// Email. It shows the effect: off and locked while the address is suppressed (CONTACT-21).
    pub email: ContactOption,
    /// Push notifications of the mobile app. Always locked: the client switches them in the app (CONTACT-8).
    pub mobile_app: ContactOption,
    /// Whether NPS surveys are sent (CONTACT-14).
    pub nps_surveys: ContactOption,
    /// The SMS opt-out indicator (CONTACT-10).
    pub indicator: SmsIndicator,
    /// The primary number, and whether it can be texted.
    pub primary: PrimaryPhone,
}

/// One checkbox: on or off, free or locked.
#[apply(wire)]
#[output]
pub struct ContactOption {
    /// Whether it is checked.
    pub on: bool,
    /// Set where staff cannot change it.
    pub lock: Option<OptionLock>,
}

/// The primary number of a client.
#[apply(union)]
#[output]
pub enum PrimaryPhone {
    /// The client has none.
    None {
        /// The client's numbers that texts can be sent to. None of them is picked.
        textable: Vec<PhoneKey>,
    },
    /// The client has one.
    Set {
        /// The key of the primary phone.
        phone: PhoneKey,
        /// Whether texts can be sent to it: it can receive them, and did not text STOP.
        can_be_texted: bool,
        /// Where it cannot receive texts, the client's other numbers that texts can be sent to. None of them is picked.
        textable: Vec<PhoneKey>,
    },
}

explained! {
    /// Why staff cannot change a contact option.
    #[output]
    pub struct OptionLock of OptionLockKind;
}

/// What locks a contact option.
#[apply(union)]
#[output]
pub enum OptionLockKind {
    /// CONTACT-11: the client opted out, or had it recorded.
    OptedOutByClient {
        /// What the client opted out of.
        channel: ContactChannel,
    },
    /// CONTACT-11: the client texted STOP from the primary number.
    OptedOutByKeyword {
        /// The key of the number.
        phone: PhoneKey,
    },
    /// CONTACT-21: the client unsubscribed the address.
    EmailUnsubscribed,
    /// CONTACT-21: email to the address bounced for good.
    EmailBounced,
    /// CONTACT-21: the client reported email to the address as spam.
    EmailComplained,
    /// CONTACT-8: the client switches it in the app.
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
                    "The client texted STOP from {}. Only START from that number lifts it.",
                    phone.readable()
                )
            }
            Self::EmailUnsubscribed => {
                f.write_str("The client unsubscribed the email address. Only the client can subscribe again.")
            }
            Self::EmailBounced => f.write_str(
                "Email to the address bounced permanently. Correct the address, or clear the bounce.",
            ),
            Self::EmailComplained => f.write_str(
                "The client reported email to the address as spam. Only the client can switch email on again.",
            ),
            Self::SwitchedInApp => f.write_str("The client switches push notifications in the app."),
        }
    }
}

/// The contact options of a client for staff (CONTACT-17).
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
