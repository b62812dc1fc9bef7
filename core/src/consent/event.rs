//! Events that change a client's opt-outs, and the result of each.

use macro_rules_attribute::apply;

use crate::model::ids::{ActorId, MessageText};
use crate::model::phone::PhoneText;
use crate::model::preferences::Channel;
use crate::model::time::Instant;
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// Something that happened to a client's opt-outs (CONTACT-11). Every event has a time.
#[apply(wire)]
#[derive(Hash, PartialOrd, Ord)]
pub struct ConsentEvent {
    /// When it happened.
    pub at: Instant,
    /// What happened.
    pub action: ConsentAction,
}

/// What happened.
#[apply(union)]
#[derive(Hash, PartialOrd, Ord)]
pub enum ConsentAction {
    /// The client sent a text message. Most messages are no keyword, and change nothing.
    Texted {
        /// The number it came from, in any spelling. It is read with the clinic's region.
        from: PhoneText,
        /// The message.
        message: MessageText,
    },
    /// A channel was switched.
    Switched {
        /// Who switched it.
        by: ConsentActor,
        /// The channel.
        channel: Channel,
        /// Whether it was switched on.
        on: bool,
    },
    /// Staff recorded an opt-out that the client gave in speech, on paper or by email. It counts as the client's.
    Recorded {
        /// Who recorded it.
        by: ActorId,
        /// The channel.
        channel: Channel,
    },
}

/// Who switched a channel.
#[apply(code)]
pub enum ConsentActor {
    /// The client, in the portal.
    Client,
    /// Staff, in Flow.
    Staff,
}

/// An event and its result.
#[apply(wire)]
#[output]
pub struct EventOutcome {
    /// The event.
    pub event: ConsentEvent,
    /// Its result.
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
