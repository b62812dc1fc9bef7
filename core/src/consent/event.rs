//! Consent events and their results.

use macro_rules_attribute::apply;

use crate::model::ids::{ActorId, MessageText};
use crate::model::phone::PhoneText;
use crate::model::preferences::ContactChannel;
use crate::model::time::Instant;
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// An event that may change a client's opt-outs (CONTACT-11).
#[apply(wire)]
#[derive(Hash, PartialOrd, Ord)]
pub struct ConsentEvent {
    /// When it happened. Events are applied in the order of their times.
    pub at: Instant,
    /// What the client or staff did.
    pub action: ConsentAction,
}

/// What the client or staff did.
#[apply(union)]
#[derive(Hash, PartialOrd, Ord)]
pub enum ConsentAction {
    /// The client sent a text message. Most messages are not keywords and change nothing.
    Texted {
        /// The phone number that the message came from, in any format. Parsed with the clinic's region.
        from: PhoneText,
        /// The message as received.
        message: MessageText,
    },
    /// The client or staff changed a switch.
    Switched {
        /// Whether the client or staff changed the switch.
        by: ConsentActor,
        /// The channel of the switch.
        channel: ContactChannel,
        /// Whether the channel was switched on.
        on: bool,
    },
    /// Staff recorded an opt-out that the client gave orally, on paper or by email. It counts as the client's.
    Recorded {
        /// The staff member who recorded the opt-out.
        by: ActorId,
        /// The channel that the client opted out of.
        channel: ContactChannel,
    },
}

/// Who changed a switch.
#[apply(code)]
pub enum ConsentActor {
    /// The client changed the switch in the portal.
    Client,
    /// Staff changed the switch in Flow.
    Staff,
}

/// A consent event and its result.
#[apply(wire)]
#[output]
pub struct EventOutcome {
    /// The event as it was passed in.
    pub event: ConsentEvent,
    /// What the event did to the client's opt-outs.
    pub result: EventResult,
    /// The rule that decides the result.
    pub rule: Rule,
}

/// The result of a consent event.
#[apply(code)]
#[output]
pub enum EventResult {
    /// The event opted the client out or in.
    Changed,
    /// The client was already opted out or in.
    NoChange,
    /// The text message is not a keyword, or its keyword has no effect here.
    NotAKeyword,
    /// Staff cannot switch on what the client switched off.
    NotAuthorized,
}
