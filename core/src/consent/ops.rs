//! The operations on keywords and opt-outs.

use macro_rules_attribute::apply;

use super::{
    Consent, ConsentEvent, ContactInboundOutput, ContactOptOutsOutput, Inbound, KeywordReading, KeywordSets,
};
use super::{ContactOptions, contact_options};
use crate::api::operations;
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::contact_book::ContactBook;
use crate::model::ids::MessageText;
use crate::model::phone::PhoneText;
use crate::model::time::Instant;
use crate::wire::wire;

/// Input of `contact.keyword`: one message.
#[apply(wire)]
pub struct ContactKeywordInput {
    /// The message as received.
    pub text: MessageText,
    /// Whether the client opted out of text messages to that number, by keyword or in the portal.
    pub opted_out: bool,
    /// The clinic's keywords, replacing the defaults. Optional.
    #[serde(default)]
    pub keywords: KeywordSets,
}

/// Input of `contact.inbound`: one message and the profiles of its sender.
#[apply(wire)]
pub struct ContactInboundInput {
    /// The clinic that received the message. The sender's number is parsed with its region.
    pub clinic: Clinic,
    /// The phone number that the message came from, in any format.
    pub from: PhoneText,
    /// The message as received.
    pub message: MessageText,
    /// When the message was sent.
    pub at: Instant,
    /// The contact-book entry of the number. Required: the number may be opted out.
    pub contact_book: ContactBook,
    /// The clinic's active profiles with the number, with any extension; at most 10,000.
    pub clients: Vec<Client>,
    /// The clinic's keywords, replacing the defaults. Optional.
    #[serde(default)]
    pub keywords: KeywordSets,
}

/// Input of `contact.opt-outs`: a profile and its events.
#[apply(wire)]
pub struct ContactOptOutsInput {
    /// The clinic. Senders' numbers are parsed with its region.
    pub clinic: Clinic,
    /// The profile whose opt-outs are computed.
    pub client: Client,
    /// The contact-book entries of the client's phones and of those in the events. Required: a number may be opted out.
    pub contact_book: ContactBook,
    /// All events of the client, in any order; at most 100,000.
    pub events: Vec<ConsentEvent>,
    /// The clinic's keywords, replacing the defaults. Optional.
    #[serde(default)]
    pub keywords: KeywordSets,
}

/// Input of `contact.options`: a profile and its contact-book entries.
#[apply(wire)]
pub struct ContactOptionsInput {
    /// The profile whose options are shown.
    pub client: Client,
    /// The contact-book entries of the client's phones and email address. Required: an entry can lock an option.
    pub contact_book: ContactBook,
}

operations! {
    /// Shows the contact options of a client to staff.
    ///
    /// Returns each checkbox (text, email, mobile app, NPS) on or off, free or locked; the SMS opt-out indicator; and the primary
    /// phone with whether it can receive text messages (CONTACT-17).
    ShowContactOptions = "contact.options" as contactOptions: ContactOptionsInput => ContactOptions, |input, _| {
        let ContactOptionsInput { client, contact_book } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        Ok(contact_options(&client, &book))
    };
    /// Classifies a text message as a keyword or an ordinary message.
    ///
    /// Without `keywords`, those that North American carriers require apply. `optedOut` is whether the client opted out of text
    /// messages to that number, by keyword or in the portal (CONTACT-11). A warning marks an ordinary message that may ask for an
    /// opt-out, and a keyword that may be meant as an answer.
    ReadKeyword = "contact.keyword" as readKeyword: ContactKeywordInput => KeywordReading, |input, _| {
        let ContactKeywordInput { text, opted_out, keywords } = input;
        keywords.validate().map_err(|problems| problems.under("/keywords"))?;
        Ok(keywords.read(text.as_str(), opted_out))
    };
    /// Receives a text message and returns everything that follows from it.
    ///
    /// Returns its meaning, the number's new phone-book entry, the switches that an opt-in lifts, and the automatic reply to send
    /// (CONTACT-10, CONTACT-11, CONTACT-19).
    ReceiveText = "contact.inbound" as receiveText: ContactInboundInput => ContactInboundOutput [reads phones], |input, reader| {
        let ContactInboundInput { clinic, from, message, at, contact_book, clients, keywords } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        let inbound = Inbound { from: &from, message: &message, at };
        Ok(Consent::new(&clinic, &book, &keywords).receive_with(&inbound, &clients, reader)?)
    };
    /// Computes the current opt-outs of a client from its events.
    ///
    /// Pass all events of the client, in any order; at most 100,000. Without `keywords`, those that North American carriers
    /// require apply (CONTACT-10, CONTACT-11).
    ComputeOptOuts = "contact.opt-outs" as computeOptOuts: ContactOptOutsInput => ContactOptOutsOutput [reads phones], |input, reader| {
        let ContactOptOutsInput { clinic, client, contact_book, events, keywords } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        Ok(Consent::new(&clinic, &book, &keywords).compute_opt_outs_with(&client, &events, reader)?)
    };
}
