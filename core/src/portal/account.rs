//! The account page of the portal: the client's details and switches (PORTAL-11).

use std::fmt;

use macro_rules_attribute::apply;

use crate::consent::indicator;
use crate::explained::{Explain, explained};
use crate::model::client::{Client, PersonName, invariants};
use crate::model::clinic::Clinic;
use crate::model::contact_book::{ContactIndex, EmailSuppression};
use crate::model::email::Email;
use crate::model::phone::{Phone, PhoneKey};
use crate::model::preferences::ContactChannel;
use crate::problem::{Collector, Problems};
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// Where the client reads the account page.
#[apply(code)]
pub enum AccountSurface {
    /// The portal in a browser, where the client switches text and email (CONTACT-9).
    Browser,
    /// The app, where the client switches push notifications (CONTACT-8).
    App,
}

/// The account page of a client.
#[apply(wire)]
#[output]
pub struct AccountPage {
    /// The client's name. Read only.
    pub name: PersonName,
    /// The client's email address, if any. Read only.
    pub email: Option<Email>,
    /// The client's phones with the primary one marked. Read only.
    pub phones: Vec<Phone>,
    /// Where name and contact data are changed.
    pub changed_by: DetailsChange,
    /// The switch for text messages; null in the app. Shows the effect: off and locked while the primary phone is opted out.
    pub text: Option<AccountSwitch>,
    /// The switch for email; null in the app.
    pub email_messages: Option<AccountSwitch>,
    /// Whether push notifications are on; null in the browser.
    pub push: Option<bool>,
    /// The current opt-out of text messages, if any.
    pub opt_out: Option<AccountNotice>,
}

/// A switch of the account page.
#[apply(wire)]
#[output]
pub struct AccountSwitch {
    /// Whether the switch is on.
    pub on: bool,
    /// Set if the client cannot use the switch here; says what to do instead.
    pub lock: Option<AccountNotice>,
}

explained! {
    /// Where name and contact data are changed.
    #[output]
    pub struct DetailsChange of DetailsChangeKind;
}

/// Who changes name and contact data.
#[apply(union)]
#[output]
pub enum DetailsChangeKind {
    /// CONTACT-9: the clinic changes them, on request.
    Clinic,
}

explained! {
    /// A notice on the account page.
    #[output]
    pub struct AccountNotice of AccountNoticeKind;
}

/// What the client should know about an opt-out.
#[apply(union)]
#[output]
pub enum AccountNoticeKind {
    /// CONTACT-11: the primary phone texted STOP. START from that phone lifts it; the portal cannot.
    OptedOutByKeyword {
        /// The key of the phone.
        phone: PhoneKey,
    },
    /// CONTACT-10: an opt-out of text messages is in force. START from any opted-out phone of the client, or the switch, lifts
    /// it.
    OptedOut {
        /// The client's phones that texted STOP; empty if only the switch is off.
        phones: Vec<PhoneKey>,
    },
    /// CONTACT-21: email to the client's address bounced permanently. Staff or a successful delivery lifts the suppression; the
    /// portal cannot.
    EmailBounced,
}

impl Explain for DetailsChangeKind {
    fn rule(&self) -> Rule {
        Rule::PortalSwitches
    }
}

impl fmt::Display for DetailsChangeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("To change your name or contact data, contact the clinic.")
    }
}

impl Explain for AccountNoticeKind {
    fn rule(&self) -> Rule {
        match self {
            Self::OptedOutByKeyword { .. } => Rule::KeywordOptOut,
            Self::OptedOut { .. } => Rule::OptOutIndicator,
            Self::EmailBounced => Rule::EmailSuppression,
        }
    }
}

impl fmt::Display for AccountNoticeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let listed = |phones: &[PhoneKey]| {
            crate::explained::list(&phones.iter().map(PhoneKey::readable).collect::<Vec<_>>())
        };
        match self {
            Self::OptedOutByKeyword { phone } => {
                write!(
                    f,
                    "Text messages to {} are stopped. To receive them again, text START from that phone.",
                    phone.readable()
                )
            }
            Self::OptedOut { phones } if phones.is_empty() => f.write_str(
                "You opted out of text messages. To receive them again, switch them on in the portal in a browser or text START.",
            ),
            Self::EmailBounced => f.write_str(
                "Email to your address cannot be delivered. To correct the address, contact the clinic.",
            ),
            Self::OptedOut { phones } => {
                write!(
                    f,
                    "Text messages to {} are stopped. To receive them again, text START from {}.",
                    listed(phones),
                    if phones.len() == 1 { "that phone" } else { "each of these phones" }
                )
            }
        }
    }
}

impl AccountPage {
    /// The account page of a client (PORTAL-11).
    ///
    /// ```
    /// use littermate::model::contact_book::ContactIndex;
    /// use littermate::portal::{AccountPage, AccountSurface};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let client = Client::draft(facts).check(&clinic)?.client;
    ///
    /// let page = AccountPage::new(&clinic, &client, &ContactIndex::EMPTY, AccountSurface::Browser)?;
    /// assert!(page.text.unwrap().on);
    /// assert_eq!(page.push, None); // only in the app
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The profile is of another clinic or is not active, with paths from the root of `{ clinic, client }`.
    pub fn new(
        clinic: &Clinic,
        client: &Client,
        book: &ContactIndex<'_>,
        surface: AccountSurface,
    ) -> Result<Self, Problems> {
        let mut problems = Collector::default();
        invariants::in_use("/client", clinic, client.parts(), &mut problems);
        problems.finish()?;
        let in_browser = surface == AccountSurface::Browser;
        Ok(Self {
            name: client.name().clone(),
            email: client.email().cloned(),
            phones: client.phones().to_vec(),
            changed_by: DetailsChangeKind::Clinic.into(),
            text: in_browser.then(|| text(client, book)),
            email_messages: in_browser.then(|| email(client, book)),
            push: (!in_browser).then(|| client.preferences().push.is_on()),
            opt_out: opt_out(client, book),
        })
    }
}

fn text(client: &Client, book: &ContactIndex<'_>) -> AccountSwitch {
    let stopped = client.primary_phone().filter(|phone| book.is_stopped(phone));
    AccountSwitch {
        on: client.preferences().of(ContactChannel::Text).is_on() && stopped.is_none(),
        lock: stopped.map(|phone| AccountNoticeKind::OptedOutByKeyword { phone: phone.key() }.into()),
    }
}

/// CONTACT-21: the client's switch lifts an unsubscription and a complaint, so neither locks it. It does not lift a bounce.
fn email(client: &Client, book: &ContactIndex<'_>) -> AccountSwitch {
    let suppressed = client.email().map_or(EmailSuppression::None, |email| book.suppression(email));
    let on = client.preferences().of(ContactChannel::Email).is_on()
        && matches!(suppressed, EmailSuppression::None);
    let bounced = matches!(suppressed, EmailSuppression::Bounced { .. });
    AccountSwitch { on, lock: bounced.then(|| AccountNoticeKind::EmailBounced.into()) }
}

fn opt_out(client: &Client, book: &ContactIndex<'_>) -> Option<AccountNotice> {
    let phones = client.phones().iter().filter(|phone| book.is_stopped(phone)).map(Phone::key).collect();
    indicator(client, book).on.then(|| AccountNoticeKind::OptedOut { phones }.into())
}
