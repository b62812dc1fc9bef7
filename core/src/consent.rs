//! Opt-outs: what a text message says of them, what one inbound message changes, and how a client's events give its current opt-outs
//! (CONTACT-10, CONTACT-11, CONTACT-19).
//!
//! | where | what |
//! |---|---|
//! | [`KeywordSets::read`] | what a text message is |
//! | [`Consent::receive`] | one inbound text message, with all that follows from it |
//! | [`Consent::fold`] | the events of a client, in any order |
//! | [`indicator`], [`contact_options`] | what staff see |

mod event;
mod fold;
mod inbound;
mod indicator;
mod keyword;
mod keyword_effect;
#[cfg(feature = "json")]
pub mod ops;
mod options;

pub use event::{ConsentAction, ConsentActor, ConsentEvent, EventOutcome, EventResult};
pub use fold::{Consent, ContactOptOutsOutput};
pub use inbound::{
    AutoReply, ContactInboundOutput, Inbound, InboundAction, InboundEffect, InboundWarning,
    InboundWarningKind,
};
pub use indicator::{CurrentOptOut, OptOutSource, SmsIndicator, indicator};
pub use keyword::{KeywordMeaning, KeywordReading, KeywordSets, KeywordWarning, KeywordWarningKind};
pub use options::{ContactOption, ContactOptions, OptionLock, OptionLockKind, PrimaryPhone, contact_options};
