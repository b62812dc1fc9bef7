//! Events that change a client's opt-outs, and the result of each.

use macro_rules_attribute::apply;

use crate::model::ids::{ActorId, MessageText};
use crate::model::phone::PhoneText;
use crate::model::preferences::ContactChannel;
use crate::model::time::Instant;
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// Something that happened to a client's opt-outs (CONTACT-11). Every event has a time.
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
    /// The client sent a text message. Most messages are no keyword, and change nothing.
    Texted {
        /// The number it came from, in any spelling. It is read with the clinic's region.
        from: PhoneText,
        /// The message as received.
        message: MessageText,
    },
    /// A channel was switched.
    Switched {
        /// Whether the client or staff changed the switch.
        by: ConsentActor,
        /// The channel of the switch.
        channel: ContactChannel,
        /// Whether it was switched on.
        on: bool,
    },
    /// Staff recorded an opt-out that the client gave in speech, on paper or by email. It counts as the client's.
    Recorded {
        /// The staff member who recorded the opt-out.
        by: ActorId,
        /// The channel that the client opted out of.
        channel: ContactChannel,
    },
}

/// Who switched a channel.
#[apply(code)]
pub enum ConsentActor {
    /// The client, in the portal.
    Client,
    /// Staff changed the switch in Flow.
    Staff,
}

/// An event and its result.
#[apply(wire)]
#[output]
pub struct EventOutcome {
    /// The event as it was passed in.
    pub event: ConsentEvent,
    /// What the event did to the client's opt-outs.
    pub result: EventResult,
    /// The rule that gives the result.
    pub rule: Rule,
}

/// The result of an event.
#[apply(code)]
#[output]
pub enum EventResult {
    /// It opted the client out of something, or in again.
    Changed,
    /// The client was opted out, or in, already.
    NoChange,
    /// The text message is no keyword, or one that means something else here.
    NotAKeyword,
    /// Staff cannot switch on what the client switched off.
    NotAuthorized,
}
