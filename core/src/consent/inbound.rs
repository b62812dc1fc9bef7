//! Inbound text messages: their meaning, and what the host must do (CONTACT-19).

use std::fmt;

use macro_rules_attribute::apply;

use super::fold::{Consent, not_a_sender, sender};
use super::keyword::{KeywordMeaning, KeywordReading};
use crate::explained::{Explain, explained, list};
use crate::limits;
use crate::lists;
use crate::model::client::{Client, invariants, unknown_region};
use crate::model::contact_book::PhoneEntry;
use crate::model::ids::{ClientId, MessageText};
use crate::model::phone::{E164, Phone, PhoneReader, PhoneText};
use crate::model::preferences::{ChannelPreference, ContactPreferences};
use crate::model::time::Instant;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// An inbound text message from a client.
#[derive(Debug, Clone, Copy)]
pub struct Inbound<'a> {
    /// The phone number that the message came from, in any format. Parsed with the clinic's region.
    pub from: &'a PhoneText,
    /// The message as received.
    pub message: &'a MessageText,
    /// When the message was sent.
    pub at: Instant,
}

/// Output of `contact.inbound`: the meaning of a message and everything that follows from it.
#[apply(wire)]
#[output]
pub struct ContactInboundOutput {
    /// The E.164 number that the message came from.
    pub from: E164,
    /// The meaning of the message.
    pub reading: KeywordReading,
    /// The new phone-book entry of the number; null if it does not change.
    pub entry: Option<PhoneEntry>,
    /// The profiles whose switches changed, with their new preferences.
    pub clients: Vec<Client>,
    /// What the host must do, in this order; empty for an ordinary message.
    pub effects: Vec<InboundEffect>,
    /// The automatic reply to send. A keyword that changes nothing gets none.
    pub reply: AutoReply,
    /// Warnings to show to staff.
    pub warnings: Vec<InboundWarning>,
}

/// The automatic reply to a text message.
#[apply(code)]
#[output]
pub enum AutoReply {
    /// Send no automatic reply.
    None,
    /// Confirm that the number is opted out of text messages.
    OptOutConfirmed,
    /// Confirm that the number is opted in again.
    OptInConfirmed,
    /// Tell who sends the messages and how to opt out.
    Help,
}

explained! {
    /// An effect of an inbound text message: one thing that the host must do.
    #[output]
    pub struct InboundEffect of InboundAction;
}

/// What the host must store after an inbound message.
#[apply(union)]
#[output]
pub enum InboundAction {
    /// Store the entry in the clinic's phone book, replacing the entry of the number.
    StorePhoneEntry {
        /// The entry that replaces the stored one for this number.
        entry: PhoneEntry,
    },
    /// Save the profile: START lifted the client's opt-out of text messages.
    SavePreferences {
        /// The profile whose preferences changed.
        client: ClientId,
        /// The new contact preferences of the profile.
        preferences: ContactPreferences,
    },
}

explained! {
    /// A warning about an inbound text message.
    #[output]
    pub struct InboundWarning of InboundWarningKind;
}

/// The kinds of warnings about inbound messages.
#[apply(union)]
#[output]
pub enum InboundWarningKind {
    /// CONTACT-10: the opt-in lifted opt-outs on several profiles, so one person decided for all of them.
    SeveralClients {
        /// The profiles that have the number, in the order of the input.
        clients: Vec<ClientId>,
    },
}

impl Explain for InboundAction {
    fn rule(&self) -> Rule {
        match self {
            Self::StorePhoneEntry { entry } if entry.is_stopped() => Rule::KeywordOptOut,
            Self::StorePhoneEntry { .. } | Self::SavePreferences { .. } => Rule::OptOutIndicator,
        }
    }
}

impl fmt::Display for InboundAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::StorePhoneEntry { entry } if entry.is_stopped() => {
                write!(f, "Store in the phone book that {} opted out of text messages.", entry.number)
            }
            Self::StorePhoneEntry { entry } => {
                write!(f, "Store in the phone book that {} opted in to text messages.", entry.number)
            }
            Self::SavePreferences { client, .. } => {
                write!(f, "Save profile {client}: its opt-out of text messages is lifted.")
            }
        }
    }
}

impl Explain for InboundWarningKind {
    fn rule(&self) -> Rule {
        Rule::OptOutIndicator
    }
}

impl fmt::Display for InboundWarningKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::SeveralClients { clients } = self;
        write!(f, "One opt-in lifted the opt-outs of several profiles: {}.", list(clients))
    }
}

impl Consent<'_> {
    /// Receives a text message and returns everything that follows from it (CONTACT-19). `clients` are the clinic's active
    /// profiles with the sender's number, with any extension.
    ///
    /// ```
    /// use littermate::consent::{AutoReply, Consent, Inbound, KeywordSets};
    /// use littermate::model::contact_book::ContactIndex;
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    ///
    /// let (from, message) = ("202-555-0114".parse()?, "Stop.".parse()?);
    /// let inbound = Inbound { from: &from, message: &message, at: "2026-03-01T09:00:00Z".parse()? };
    /// let keywords = KeywordSets::default();
    /// let book = ContactIndex::EMPTY;
    /// let output = Consent::new(&clinic, &book, &keywords).receive(&inbound, &[])?;
    /// assert!(output.entry.unwrap().is_stopped());
    /// assert_eq!(output.reply, AutoReply::OptOutConfirmed);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All problems at once, with paths from the root of `{ clinic, from, clients, keywords }`: a sender that is not a valid
    /// phone number, a profile that is of another clinic, not active, a duplicate, or without the number; more than 10,000
    /// profiles.
    #[cfg(any(feature = "phones", feature = "phones-lite"))]
    pub fn receive(
        &self,
        inbound: &Inbound<'_>,
        clients: &[Client],
    ) -> Result<ContactInboundOutput, Problems> {
        self.receive_with(inbound, clients, &crate::model::phone::Metadata)
    }

    /// Like `receive`, with the caller's own phone number parser.
    ///
    /// # Errors
    ///
    /// As for `receive`.
    pub fn receive_with(
        &self,
        inbound: &Inbound<'_>,
        clients: &[Client],
        reader: &dyn PhoneReader,
    ) -> Result<ContactInboundOutput, Problems> {
        let number = self.check(inbound, clients, reader)?;
        let (_, book, keywords) = self.parts();
        let known =
            book.find(number.as_str()).cloned().unwrap_or_else(|| PhoneEntry::unknown(number.clone()));
        let opted_out = |client: &Client| client.preferences().text.is_off_by_client();
        let out = known.is_stopped() || clients.iter().any(opted_out);
        let reading = keywords.read(inbound.message.as_str(), out);

        let (text_opt_out, lifted) = match &reading.meaning {
            KeywordMeaning::OptOut { keyword } => {
                (known.text_opt_out.after_stop(inbound.at, Some(keyword)), Vec::new())
            }
            KeywordMeaning::OptIn { keyword } => {
                let after = known.text_opt_out.after_start(inbound.at, Some(keyword));
                // A message older than the entry changes nothing. At equal times the opt-out wins.
                let counts =
                    !after.is_stopped() && known.text_opt_out.at().is_none_or(|last| last <= inbound.at);
                (after, if counts { lift(clients, inbound.at) } else { Vec::new() })
            }
            _ => (known.text_opt_out.clone(), Vec::new()),
        };
        let entry = PhoneEntry { text_opt_out, ..known.clone() };
        let changed = known.is_stopped() != entry.is_stopped() || !lifted.is_empty();
        let reply = match &reading.meaning {
            KeywordMeaning::OptOut { .. } if changed => AutoReply::OptOutConfirmed,
            KeywordMeaning::OptIn { .. } if changed && !entry.is_stopped() => AutoReply::OptInConfirmed,
            KeywordMeaning::Help { .. } if !entry.is_stopped() => AutoReply::Help,
            _ => AutoReply::None,
        };
        let entry = Some(entry).filter(|entry| *entry != known);
        let store = entry.clone().map(|entry| InboundAction::StorePhoneEntry { entry });
        let save = lifted.iter().map(|client| InboundAction::SavePreferences {
            client: client.id().clone(),
            preferences: client.preferences().clone(),
        });
        let several = (lifted.len() > 1).then(|| {
            let clients = lifted.iter().map(|client| client.id().clone()).collect();
            InboundWarningKind::SeveralClients { clients }.into()
        });
        Ok(ContactInboundOutput {
            from: number,
            effects: store.into_iter().chain(save).map(InboundEffect::from).collect(),
            warnings: several.into_iter().collect(),
            reading,
            entry,
            clients: lifted,
            reply,
        })
    }

    fn check(
        &self,
        inbound: &Inbound<'_>,
        clients: &[Client],
        reader: &dyn PhoneReader,
    ) -> Result<E164, Problems> {
        let (clinic, _, keywords) = self.parts();
        lists::within("/clients", clients.len(), limits::CLIENT_LIST)?;
        keywords.validate().map_err(|problems| problems.under("/keywords"))?;
        let mut problems = Collector::default();
        unknown_region("/clinic/region", clinic.region, reader, &mut problems);
        let number = sender(clinic, inbound.from, reader);
        if number.is_none() {
            problems.push(|| not_a_sender(inbound.from, "/from".to_owned()));
        }
        lists::check_ids("/clients", "/id", clients.iter().map(|client| client.id().as_str()), &mut problems);
        for (index, client) in clients.iter().enumerate() {
            let path = format!("/clients/{index}");
            invariants::in_use(&path, clinic, client.parts(), &mut problems);
            let has = |phone: &Phone| phone.e164() == number.as_ref();
            if number.is_some() && !client.phones().iter().any(has) {
                let detail = format!(
                    "Profile {} does not have the phone number that the message came from.",
                    client.id()
                );
                problems.push(|| {
                    let code = ProblemCode::PhoneNotOnProfile;
                    Problem::new(code, format!("{path}/phones"), detail).by(Rule::InboundText)
                });
            }
        }
        problems.finish()?;
        // Without a number there is already a problem.
        number.ok_or_else(|| Problems::one(not_a_sender(inbound.from, "/from".to_owned())))
    }
}

/// CONTACT-10: the profiles whose client opted out of text messages before the opt-in, with that opt-out lifted.
fn lift(clients: &[Client], at: Instant) -> Vec<Client> {
    let lifts = |client: &&Client| match &client.preferences().text {
        ChannelPreference::OffByClient { at: since, .. } => *since < at,
        _ => false,
    };
    let lifted = |client: &Client| {
        let mut parts = client.parts().clone();
        parts.preferences.text = parts.preferences.text.after_start(at);
        Client::from_checked(parts)
    };
    clients.iter().filter(lifts).map(lifted).collect()
}
