//! Routing a message to a list of recipients, with sentences (CONTACT-12).

use macro_rules_attribute::apply;

use super::facts::{MessageRecipient, Recipient};
use super::kind::{OutboundMessage, PortalLink};
use super::reason::SuppressionInfo;
use super::route::{ClientRoute, RouteCounts, Router, reasons_of};
use crate::limits;
use crate::lists;
use crate::model::client::invariants;
use crate::model::contact_book::ContactIndex;
use crate::problem::{Collector, Problems};
use crate::rule::Rule;
use crate::wire::wire;

/// Output of `message.route`: a route per recipient, and totals.
#[apply(wire)]
#[output]
pub struct MessageRouteOutput {
    /// Whether the message includes a portal link (CONTACT-13).
    pub portal_link: PortalLink,
    /// The number of recipients reached by each channel.
    pub counts: RouteCounts,
    /// Every reason that occurs in a route, with its rule and sentence.
    pub reasons: Vec<SuppressionInfo>,
    /// One route per recipient, in the order of the input.
    pub routes: Vec<ClientRoute>,
}

/// Routes a message to each recipient, in the order of the list (CONTACT-12).
///
/// ```
/// use littermate::message::{OutboundMessage, MessageKind, MessageRecipient, MessageSubject, Recipient, route_all};
/// use littermate::model::contact_book::ContactIndex;
/// # use littermate::*;
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
/// # let phone = PhoneDraft::new("(202) 555-0114".parse()?, PhoneSource::Flow).primary();
/// # let client = Client::draft(facts).phone(phone).check(&clinic)?.client;
///
/// let message = OutboundMessage { kind: MessageKind::Chat, contents: vec![] };
/// let recipients = [MessageRecipient::from(Recipient::new(&client, MessageSubject::Client, false))];
/// let book = ContactIndex::EMPTY;
/// let output = route_all(&message, &book, &recipients)?;
/// assert_eq!((output.counts.text.get(), output.counts.email.get()), (1, 0));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// With paths from the root of `{ message, recipients }`: a list that is too long, or every recipient with more than one primary
/// phone (CONTACT-2).
pub fn route_all(
    message: &OutboundMessage,
    book: &ContactIndex<'_>,
    recipients: &[MessageRecipient],
) -> Result<MessageRouteOutput, Problems> {
    check(message, recipients)?;
    let router = Router::new(message, book);
    let routes = || recipients.iter().map(|facts| router.route(Recipient::from(facts)));
    Ok(MessageRouteOutput {
        portal_link: message.portal_link(),
        counts: RouteCounts::of(routes()),
        reasons: reasons_of(routes()),
        routes: recipients.iter().map(|facts| router.explain(facts)).collect(),
    })
}

fn check(message: &OutboundMessage, recipients: &[MessageRecipient]) -> Result<(), Problems> {
    lists::within("/recipients", recipients.len(), limits::RECIPIENTS)?;
    lists::within("/message/contents", message.contents.len(), limits::CLIENT_LIST)?;
    let mut problems = Collector::default();
    for (index, recipient) in recipients.iter().enumerate() {
        let facts = &recipient.client;
        let path = || format!("/recipients/{index}/client/phones");
        if facts.phones.len() > limits::PHONES {
            lists::within(&path(), facts.phones.len(), limits::PHONES)?;
        }
        if invariants::has_two_primaries(&facts.phones) {
            problems.push(|| invariants::two_primaries(&path()).by(Rule::AtMostOnePrimaryPhone));
        }
    }
    problems.finish()
}
