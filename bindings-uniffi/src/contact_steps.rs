//! The operations on contact points, opt-outs and messages, as one call each with whole records. As in `steps.rs`.

use littermate::contact_points::{self, ContactSync, Editing};
use littermate::limits;
use littermate::message::{self, Recipient, Router};
use littermate::opt_out;
use littermate::phone::Metadata;
use serde_json::json;

use crate::client::Client;
use crate::clinic::Clinic;
use crate::contact_points::{ContactActor, ContactPermissionsOutput, Edit, Edited};
use crate::contact_sync::{PimsContacts, Synced};
use crate::json::by_the_door;
use crate::mirror::Mirror;
use crate::opt_outs::{Answered, KeywordReading, KeywordSets, OptEvent, OptOuts};
use crate::problem::LittermateError;
use crate::routing::{Message, RouteOutput, RoutingFacts};
use crate::steps::{straight, within};
use crate::words::Instant;

/// Edits contact points and switches, in the order given, all or none; at most 1,000. Gives the profile as it now is, and
/// what the host must do. None of it writes to the PIMS (CONTACT-4).
///
/// Refused with every edit that the rules do not allow, each with its path: the actor may not change the field (CONTACT-15),
/// the number is not on the profile or is there already, an only number would be unset (CONTACT-2), the client opted out of
/// what staff would switch on (CONTACT-11).
#[uniffi::export]
pub fn edit_contact(
    clinic: Clinic,
    client: Client,
    actor: ContactActor,
    edits: Vec<Edit>,
    now: Instant,
) -> Result<Edited, LittermateError> {
    straight!({
        within(edits.len(), limits::EDITS)?;
        let (clinic, client) = (clinic.core()?, client.core()?);
        let editing = Editing { clinic: &clinic, actor: actor.core()?, now: now.core()?, reader: &Metadata };
        let edits: Vec<contact_points::Edit> = edits.core()?;
        contact_points::edit(&editing, &client, &edits).ok()
    }, "contact.edit",
        { "clinic": clinic, "client": client, "actor": actor, "edits": edits, "now": now } -> contact_points::Edited)
}

/// Who may change what, the whole table: field by field and actor by actor (CONTACT-15).
#[uniffi::export]
pub fn contact_permissions() -> ContactPermissionsOutput {
    Mirror::of(contact_points::ops::ContactPermissionsOutput { table: contact_points::permissions() })
}

/// Takes the PIMS' version of a profile in, with what changed and why (CONTACT-1, CONTACT-6). Doing it twice changes nothing
/// the second time.
#[uniffi::export]
pub fn sync_contact(clinic: Clinic, client: Client, pims: PimsContacts) -> Result<Synced, LittermateError> {
    straight!({
        let (clinic, client) = (clinic.core()?, client.core()?);
        contact_points::sync(&ContactSync { clinic: &clinic, reader: &Metadata }, &client, &pims.core()?).ok()
    }, "contact.sync", { "clinic": clinic, "client": client, "pims": pims } -> contact_points::Synced)
}

/// What a text message is: a keyword, or an ordinary message (CONTACT-11). Without keywords, those that carriers in North
/// America ask for.
///
/// `optedOut` says whether texts to that number are off by the client's own opt-out, by keyword or in the portal.
#[uniffi::export(default(keywords = None))]
pub fn read_keyword(
    text: String,
    opted_out: bool,
    answers: Answered,
    keywords: Option<KeywordSets>,
) -> Result<KeywordReading, LittermateError> {
    let keywords = keywords.unwrap_or_default();
    straight!({
        let sets: opt_out::KeywordSets = keywords.core()?;
        sets.check().ok()?;
        let message: littermate::text::MessageText = text.core()?;
        Some(sets.read(message.as_str(), opted_out, answers.core()?))
    }, "contact.keyword",
        { "text": text, "optedOut": opted_out, "answers": answers, "keywords": keywords } -> opt_out::KeywordReading)
}

/// Folds the events of a client, all that there are, in any order, to the opt-outs that stand (CONTACT-10, CONTACT-11). At
/// most 100,000. Without keywords, those that carriers in North America ask for.
#[uniffi::export(default(keywords = None))]
pub fn fold_opt_outs(
    client: Client,
    events: Vec<OptEvent>,
    keywords: Option<KeywordSets>,
) -> Result<OptOuts, LittermateError> {
    let keywords = keywords.unwrap_or_default();
    straight!({
        within(events.len(), limits::EVENTS)?;
        let sets: opt_out::KeywordSets = keywords.core()?;
        sets.check().ok()?;
        let events: Vec<opt_out::OptEvent> = events.core()?;
        opt_out::fold(&client.core()?, &events, &sets).ok()
    }, "contact.opt-outs", { "client": client, "events": events, "keywords": keywords } -> opt_out::OptOuts)
}

/// Which channels a message goes by, for each recipient, and by which rule it does not (CONTACT-12). At most 1,000,000
/// recipients.
///
/// Whom to write to is the caller's: a retired profile resolves to its survivor first (MERGE-46).
#[uniffi::export]
pub fn route_message(
    message: Message,
    recipients: Vec<RoutingFacts>,
) -> Result<RouteOutput, LittermateError> {
    straight!({
        within(recipients.len(), limits::RECIPIENTS)?;
        within(message.holds.len(), limits::CLIENT_LIST)?;
        for facts in &recipients {
            within(facts.phones.len(), limits::PHONES)?;
            within(facts.phones.iter().filter(|phone| phone.primary).count(), 1)?;
        }
        let message: message::Message = message.core()?;
        let recipients: Vec<message::RoutingFacts> = recipients.core()?;
        let router = Router::of(&message);
        let routes = || recipients.iter().map(|facts| router.route(Recipient::from(facts)));
        Some(message::RouteOutput {
            portal_link: message.portal_link(),
            counts: message::RouteCounts::of(routes()),
            reasons: message::reasons_of(routes()),
            routes: recipients.iter().map(|facts| router.explain(facts)).collect(),
        })
    }, "message.route", { "message": message, "recipients": recipients } -> message::RouteOutput)
}
