//! Opt-outs: the meaning of a text message, the changes that an inbound message makes, and the current opt-outs of a client
//! (CONTACT-10, CONTACT-11, CONTACT-19).
//!
//! | item | purpose |
//! |---|---|
//! | [`KeywordSets::read`] | the meaning of a text message |
//! | [`Consent::receive`] | an inbound text message and everything that follows from it |
//! | [`Consent::compute_opt_outs`] | current opt-outs from the events of a client |
//! | [`indicator`], [`contact_options`] | opt-outs and contact options for staff |

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
