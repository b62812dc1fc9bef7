//! What goes in and comes out of the operations on contact points, opt-outs and messages.

use macro_rules_attribute::apply;

use crate::client::Client;
use crate::clinic::Clinic;
use crate::contact_points::{Actor, Edit, PermissionRow, PimsContacts};
use crate::message::{ClientRoute, Message, PortalLink, ReasonInfo, RouteCounts, RoutingFacts};
use crate::opt_out::{Answered, KeywordSets, OptEvent};
use crate::text::MessageText;
use crate::time::Instant;
use crate::wire::wire;

/// Input of `contact.edit`.
#[apply(wire)]
pub struct ContactEditInput {
    /// The clinic in hand, whose region numbers are read with.
    pub clinic: Clinic,
    /// The profile.
    pub client: Client,
    /// Who edits.
    pub actor: Actor,
    /// The edits, carried out in this order, all or none; at most 1,000.
    pub edits: Vec<Edit>,
    /// When.
    pub now: Instant,
}

/// Input of `contact.permissions`: an empty object.
#[apply(wire)]
pub struct ContactPermissionsInput {}

/// Output of `contact.permissions`.
#[apply(wire)]
pub struct ContactPermissionsOutput {
    /// The whole table, field by field and actor by actor.
    pub table: Vec<PermissionRow>,
}

/// Input of `contact.sync`.
#[apply(wire)]
pub struct ContactSyncInput {
    /// The clinic in hand, whose region numbers are read with.
    pub clinic: Clinic,
    /// The profile.
    pub client: Client,
    /// The PIMS' version of it.
    pub pims: PimsContacts,
}

/// Input of `contact.keyword`.
#[apply(wire)]
pub struct KeywordInput {
    /// The message as the client sent it.
    pub text: MessageText,
    /// Whether texts to that number are off by the client's own opt-out, by keyword or in the portal.
    pub opted_out: bool,
    /// What the message answers.
    pub answers: Answered,
    /// The clinic's keywords, in place of the usual ones. May be left out.
    #[serde(default)]
    pub keywords: KeywordSets,
}

/// Input of `contact.opt-outs`.
#[apply(wire)]
pub struct OptOutsInput {
    /// The profile.
    pub client: Client,
    /// Its events, all that there are, in any order; at most 100,000.
    pub events: Vec<OptEvent>,
    /// The clinic's keywords, in place of the usual ones. May be left out.
    #[serde(default)]
    pub keywords: KeywordSets,
}

/// Input of `message.route`.
#[apply(wire)]
pub struct RouteInput {
    /// The message.
    pub message: Message,
    /// The facts of each recipient; at most 1,000,000.
    pub recipients: Vec<RoutingFacts>,
}

/// Output of `message.route`.
#[apply(wire)]
pub struct RouteOutput {
    /// Whether a portal link goes with the message (CONTACT-13).
    pub portal_link: PortalLink,
    /// How many recipients it reaches by each channel.
    pub counts: RouteCounts,
    /// Each reason that some recipient's route has, with its rule and a sentence.
    pub reasons: Vec<ReasonInfo>,
    /// One route for each recipient, in the order of the input.
    pub routes: Vec<ClientRoute>,
}
