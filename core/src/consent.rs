//! Opt-outs: what a text message says of them, and how a client's events fold to the state of today (CONTACT-10, CONTACT-11).

mod event;
mod fold;
mod keyword;
#[cfg(feature = "json")]
pub mod ops;
mod standing;

pub use event::{EventFate, EventOutcome, OptAct, OptEvent, Switcher};
pub use fold::OptOuts;
pub use keyword::{
    Answered, KeywordMeaning, KeywordReading, KeywordSets, KeywordWarning, KeywordWarningKind,
};
pub use standing::{OptOrigin, SmsIndicator, StandingOptOut, indicator};
