//! The operations on contact points, opt-outs and messages.

use super::contact_types::{
    ContactEditInput, ContactPermissionsOutput, ContactSyncInput, KeywordInput, OptOutsInput, RouteInput,
    RouteOutput,
};
use super::operations::within;
use super::refusal::Refusal;
use crate::contact_points::{self, ContactSync, Edited, Editing, Synced};
use crate::limits;
use crate::message::{Recipient, RouteCounts, Router, reasons_of};
use crate::opt_out::{self, KeywordReading, KeywordSets, OptOuts};
use crate::phone::PhoneReader;
use crate::problem::{Problem, ProblemCode, Problems};
use crate::rule::Rule;

pub(super) fn edit(input: ContactEditInput, reader: &dyn PhoneReader) -> Result<Edited, Refusal> {
    let ContactEditInput { clinic, client, actor, edits, now } = input;
    within("/edits", edits.len(), limits::EDITS)?;
    let editing = Editing { clinic: &clinic, actor, now, reader };
    contact_points::edit(&editing, &client, &edits).map_err(Refusal::not_allowed)
}

pub(super) fn permissions() -> ContactPermissionsOutput {
    ContactPermissionsOutput { table: contact_points::permissions() }
}

pub(super) fn sync(input: ContactSyncInput, reader: &dyn PhoneReader) -> Result<Synced, Refusal> {
    let ContactSyncInput { clinic, client, pims } = input;
    contact_points::sync(&ContactSync { clinic: &clinic, reader }, &client, &pims)
        .map_err(Refusal::not_allowed)
}

fn checked(keywords: &KeywordSets) -> Result<(), Refusal> {
    Ok(keywords.check().map_err(|problems| problems.under("/keywords"))?)
}

pub(super) fn keyword(input: KeywordInput) -> Result<KeywordReading, Refusal> {
    let KeywordInput { text, opted_out, answers, keywords } = input;
    checked(&keywords)?;
    Ok(keywords.read(text.as_str(), opted_out, answers))
}

pub(super) fn opt_outs(input: OptOutsInput) -> Result<OptOuts, Refusal> {
    let OptOutsInput { client, events, keywords } = input;
    within("/events", events.len(), limits::EVENTS)?;
    checked(&keywords)?;
    Ok(opt_out::fold(&client, &events, &keywords).map_err(|problems| problems.under("/client"))?)
}

pub(super) fn route(input: RouteInput) -> Result<RouteOutput, Refusal> {
    let RouteInput { message, recipients } = input;
    within("/recipients", recipients.len(), limits::RECIPIENTS)?;
    within("/message/holds", message.holds.len(), limits::CLIENT_LIST)?;
    let mut problems = Vec::new();
    for (index, facts) in recipients.iter().enumerate() {
        let path = format!("/recipients/{index}/phones");
        within(&path, facts.phones.len(), limits::PHONES)?;
        if facts.phones.iter().filter(|phone| phone.primary).count() > 1 {
            let detail = "More than one number is marked as primary.";
            problems.push(Problem::new(ProblemCode::TwoPrimaries, path, detail).by(Rule::Contact2));
        }
    }
    Problems::none_of(problems)?;
    let router = Router::of(&message);
    let routes = || recipients.iter().map(|facts| router.route(Recipient::from(facts)));
    Ok(RouteOutput {
        portal_link: message.portal_link(),
        counts: RouteCounts::of(routes()),
        reasons: reasons_of(routes()),
        routes: recipients.iter().map(|facts| router.explain(facts)).collect(),
    })
}
