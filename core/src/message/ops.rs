//! The operation that routes a message.

use macro_rules_attribute::apply;

use super::{MessageRecipient, MessageRouteOutput, OutboundMessage, route_all};
use crate::api::operations;
use crate::model::contact_book::ContactBook;
use crate::wire::wire;

/// Input of `message.route`: the message and its recipients.
#[apply(wire)]
pub struct MessageRouteInput {
    /// The message to send.
    pub message: OutboundMessage,
    /// The contact-book entries of the recipients' phones and email addresses. Required: an entry can block a channel.
    pub contact_book: ContactBook,
    /// The recipients; at most 1,000,000.
    pub recipients: Vec<MessageRecipient>,
}

operations! {
    /// Decides which channels a message uses for each recipient, and why others are suppressed.
    ///
    /// At most 1,000,000 recipients (CONTACT-12). The host chooses the recipients; resolve retired profiles to their survivors
    /// first (MERGE-46).
    RouteMessage = "message.route" as routeMessage: MessageRouteInput => MessageRouteOutput, |input, _| {
        let MessageRouteInput { message, contact_book, recipients } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        Ok(route_all(&message, &book, &recipients)?)
    };
}
