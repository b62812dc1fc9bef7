//! The meaning of a text message, and warnings about it (CONTACT-11).

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::model::ids::Keyword;
use crate::rule::Rule;
use crate::wire::{union, wire};

/// The meaning of a text message.
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
    /// A keyword that opts in a client who is opted out. This client is not, so it is an ordinary answer.
    Answer {
        /// The keyword that was recognized, in upper case.
        keyword: Keyword,
    },
    /// The client asks for help. Nothing changes.
    Help {
        /// The keyword that was recognized, in upper case.
        keyword: Keyword,
    },
}

/// The meaning of a text message, with warnings.
#[apply(wire)]
#[output]
pub struct KeywordReading {
    /// Whether the message is a keyword, and what it does.
    pub meaning: KeywordMeaning,
    /// The rule that decides the meaning.
    pub rule: Rule,
    /// Warnings to show to staff.
    pub warnings: Vec<KeywordWarning>,
}

explained! {
    /// A warning about a text message.
    #[output]
    pub struct KeywordWarning of KeywordWarningKind;
}

/// The kinds of warnings about text messages.
#[apply(union)]
#[output]
pub enum KeywordWarningKind {
    /// CONTACT-11: CANCEL or YES, which may be meant as an answer about an appointment. It takes effect nevertheless, since the
    /// messaging provider has already acted on it.
    MayBeAnAnswer {
        /// The keyword that was recognized, in upper case.
        keyword: Keyword,
    },
    /// CONTACT-11: an ordinary message that may ask for an opt-out. It changes nothing; staff decide.
    MayBeOptOut {
        /// The phrase that may ask for it, from the closed list, or a word of a very short message. Lower case, without
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
                    "{keyword} may be meant as the answer to a message about an appointment. Check with the client."
                )
            }
            Self::MayBeOptOut { phrase } => {
                write!(
                    f,
                    "The message may ask for an opt-out (\"{phrase}\"). It changes nothing; staff decide."
                )
            }
        }
    }
}
