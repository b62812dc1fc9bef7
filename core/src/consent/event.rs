//! What happened to a client's opt-outs, and what became of it.

use macro_rules_attribute::apply;

use crate::model::ids::MessageText;
use crate::model::phone::PhoneKey;
use crate::model::preferences::Channel;
use crate::model::time::Instant;
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// Something that happened: who did it is in what, and when.
#[apply(wire)]
#[derive(Hash, PartialOrd, Ord)]
pub struct OptEvent {
    /// When.
    pub at: Instant,
    /// What.
    pub act: OptAct,
}

/// What happened.
#[apply(union)]
#[derive(Hash, PartialOrd, Ord)]
pub enum OptAct {
    /// The client sent a text. Most are no keyword, and change nothing.
    Texted {
        /// The number it came from.
        phone: PhoneKey,
        /// The message.
        text: MessageText,
    },
    /// A channel was switched.
    Switched {
        /// By whom.
        by: Switcher,
        /// Which.
        channel: Channel,
        /// On or off.
        on: bool,
    },
}

/// Who switched a channel.
#[apply(code)]
pub enum Switcher {
    /// The client, in the portal.
    Client,
    /// Staff, in Flow.
    Staff,
}

/// An event, and what became of it.
#[apply(wire)]
#[output]
pub struct EventOutcome {
    /// The event.
    pub event: OptEvent,
    /// What became of it.
    pub fate: EventFate,
    /// The rule.
    pub rule: Rule,
}

/// What became of an event.
#[apply(code)]
#[output]
pub enum EventFate {
    /// It changed the state.
    Changed,
    /// It was so already.
    AlreadySo,
    /// The text is no keyword, or one that means something else here.
    NoKeyword,
    /// It was not theirs to change: staff cannot switch on what the client switched off.
    NotTheirs,
}
