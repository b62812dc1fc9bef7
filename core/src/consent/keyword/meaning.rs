//! What a text message is, and what to be aware of (CONTACT-11).

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::model::ids::Keyword;
use crate::rule::Rule;
use crate::wire::{union, wire};

/// What a text message is.
#[apply(union)]
#[output]
pub enum KeywordMeaning {
    /// An ordinary message without a keyword.
    Message,
    /// The client opts out of text messages.
    OptOut {
        /// The keyword that was recognized, in upper case.
        keyword: Keyword,
    },
    /// The client opts in to text messages.
    OptIn {
        /// The keyword that was recognized, in upper case.
        keyword: Keyword,
    },
    /// A keyword that would opt in somebody who is opted out. This client is not, so it is an ordinary answer.
    Answer {
        /// The keyword that was recognized, in upper case.
        keyword: Keyword,
    },
    /// It asks for help, and changes nothing.
    Help {
        /// The keyword that was recognized, in upper case.
        keyword: Keyword,
    },
}

/// What a text message is, and what to be aware of.
#[apply(wire)]
#[output]
pub struct KeywordReading {
    /// Whether the message is a keyword, and what it does.
    pub meaning: KeywordMeaning,
    /// The rule that says so.
    pub rule: Rule,
    /// What to be aware of.
    pub warnings: Vec<KeywordWarning>,
}

explained! {
    /// Something that staff should know of a text message.
    #[output]
    pub struct KeywordWarning of KeywordWarningKind;
}

/// What a warning is about.
#[apply(union)]
#[output]
pub enum KeywordWarningKind {
    /// CONTACT-11: CANCEL or YES, which may have been meant as an answer about an appointment. It does what its set says all
    /// the same: the provider of the messages has acted on it already.
    MayBeAnAnswer {
        /// The keyword that was recognized, in upper case.
        keyword: Keyword,
    },
    /// CONTACT-11: an ordinary message that may ask for an opt-out. It changes nothing; staff decide.
    MayBeOptOut {
        /// What in the message says so: a phrase of the closed list, or a word of a very short message. Small letters, without
        /// apostrophes.
        phrase: String,
    },
}

impl Explain for KeywordWarningKind {
    fn rule(&self) -> Rule {
        Rule::KeywordOptOut
    }
}

impl fmt::Display for KeywordWarningKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MayBeAnAnswer { keyword } => {
                write!(
                    f,
                    "{keyword} may have been meant as the answer to a text about an appointment. Check with the client."
                )
            }
            Self::MayBeOptOut { phrase } => {
                write!(
                    f,
                    "This message may ask to opt out (\"{phrase}\"). It changes nothing by itself; staff decide."
                )
            }
        }
    }
}
