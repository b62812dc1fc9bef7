//! Keywords: the whole message, trimmed, in any case (CONTACT-11). The sets are data.

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::limits;
use crate::model::ids::Keyword;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// The keywords of a clinic. By default those that carriers in North America ask for.
#[apply(wire)]
#[serde(default)]
pub struct KeywordSets {
    /// They opt out.
    pub opt_out: Vec<Keyword>,
    /// They opt in.
    pub opt_in: Vec<Keyword>,
    /// They opt in who is opted out; of anybody else they are an ordinary answer.
    pub opt_in_if_out: Vec<Keyword>,
    /// They ask for help.
    pub help: Vec<Keyword>,
    /// Those that may have been meant as the answer to a text about an appointment. They do what their set says, and the
    /// result warns of it.
    pub may_be_answers: Vec<Keyword>,
}

const OPT_OUT: [&str; 8] = ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"];
const OPT_IN: [&str; 2] = ["START", "UNSTOP"];
const OPT_IN_IF_OUT: [&str; 1] = ["YES"];
const HELP: [&str; 2] = ["HELP", "INFO"];
const MAY_BE_ANSWERS: [&str; 1] = ["CANCEL"];

/// What a text message answers, as far as the host knows.
#[apply(code)]
pub enum Answered {
    /// Nothing, or nothing that the host knows of.
    Nothing,
    /// A text about an appointment.
    Appointment,
    /// Any other text.
    Other,
}

/// What a text message is.
#[apply(union)]
#[output]
pub enum KeywordMeaning {
    /// An ordinary message.
    Message,
    /// It opts out.
    OptOut {
        /// The keyword.
        keyword: Keyword,
    },
    /// It opts in.
    OptIn {
        /// The keyword.
        keyword: Keyword,
    },
    /// A keyword that would opt in somebody who is opted out. This client is not, so it is an ordinary answer.
    Answer {
        /// The keyword.
        keyword: Keyword,
    },
    /// It asks for help, and changes nothing.
    Help {
        /// The keyword.
        keyword: Keyword,
    },
}

/// What a text message is, and what to be aware of.
#[apply(wire)]
#[output]
pub struct KeywordReading {
    /// What it is.
    pub meaning: KeywordMeaning,
    /// The rule that says so.
    pub rule: Rule,
    /// What to be aware of.
    pub warnings: Vec<KeywordWarning>,
}

explained! {
    /// A warning.
    #[output]
    pub struct KeywordWarning of KeywordWarningKind;
}

/// What a warning is about.
#[apply(union)]
#[output]
pub enum KeywordWarningKind {
    /// CONTACT-11: the client may have meant the appointment, and has opted out all the same.
    MayBeAnAnswer {
        /// The keyword.
        keyword: Keyword,
    },
}

impl Explain for KeywordWarningKind {
    fn rule(&self) -> Rule {
        Rule::Contact11
    }
}

impl fmt::Display for KeywordWarningKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::MayBeAnAnswer { keyword } = self;
        write!(
            f,
            "The client answered a text about an appointment with {keyword}: it opts out, and may have been meant for the appointment."
        )
    }
}

/// What a keyword is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    OptOut,
    OptIn,
    OptInIfOut,
    Help,
}

impl Default for KeywordSets {
    fn default() -> Self {
        let set = |words: &[&str]| words.iter().filter_map(|word| Keyword::new(*word).ok()).collect();
        Self {
            opt_out: set(&OPT_OUT),
            opt_in: set(&OPT_IN),
            opt_in_if_out: set(&OPT_IN_IF_OUT),
            help: set(&HELP),
            may_be_answers: set(&MAY_BE_ANSWERS),
        }
    }
}

impl KeywordSets {
    const fn sets(&self) -> [(&'static str, Use, &Vec<Keyword>); 4] {
        [
            ("optOut", Use::OptOut, &self.opt_out),
            ("optIn", Use::OptIn, &self.opt_in),
            ("optInIfOut", Use::OptInIfOut, &self.opt_in_if_out),
            ("help", Use::Help, &self.help),
        ]
    }

    /// Checks that every keyword is in one set only, once, and that no set has more than 1,000 keywords.
    ///
    /// # Errors
    /// Every keyword that is in the sets already, with its path, or every set that is too long.
    pub fn validate(&self) -> Result<(), Problems> {
        let mut problems = Collector::default();
        for (name, _, words) in self.sets() {
            if words.len() > limits::KEYWORDS {
                problems.push(|| {
                    let (count, max) = (words.len(), limits::KEYWORDS);
                    let detail = format!("The set has {count} keywords; at most {max} are allowed.");
                    Problem::new(ProblemCode::TooLong, format!("/{name}"), detail)
                });
            }
        }
        std::mem::take(&mut problems).finish()?;
        let mut seen: Vec<&Keyword> = Vec::new();
        for (name, _, words) in self.sets() {
            for (index, word) in words.iter().enumerate() {
                if seen.iter().any(|known| same(known.as_str(), word.as_str())) {
                    problems.push(|| {
                        let detail =
                            format!("The keyword {word} stands in the sets already; a message can mean one thing only.");
                        Problem::new(ProblemCode::Contradiction, format!("/{name}/{index}"), detail)
                            .by(Rule::Contact11)
                            .given(word.as_str())
                    });
                }
                seen.push(word);
            }
        }
        problems.finish()
    }

    /// The keyword that a message is, whole and trimmed, and what it is for. A message of any length costs no more than its
    /// blanks and a keyword.
    pub(super) fn find(&self, text: &str) -> Option<(Use, &Keyword)> {
        let text = text.trim();
        self.sets().into_iter().find_map(|(_, of, words)| {
            words.iter().find(|word| same(word.as_str(), text)).map(|word| (of, word))
        })
    }

    /// What a text message from a client means (CONTACT-10, CONTACT-11). A keyword is the whole message, trimmed and
    /// case-insensitive.
    ///
    /// `opted_out` says whether texts to that number are off by the client's own opt-out: by a keyword from it, or in the
    /// portal. `answers` says what the message replies to.
    ///
    /// ```
    /// use littermate::consent::{Answered, KeywordMeaning, KeywordSets};
    ///
    /// let keywords = KeywordSets::default();
    /// let stop = keywords.read(" stop ", false, Answered::Nothing);
    /// assert_eq!(stop.meaning, KeywordMeaning::OptOut { keyword: "STOP".parse()? });
    /// assert_eq!(keywords.read("please stop", false, Answered::Nothing).meaning, KeywordMeaning::Message);
    ///
    /// // An opt-out that may have been the answer to an appointment text.
    /// let cancel = keywords.read("CANCEL", false, Answered::Appointment);
    /// assert_eq!(cancel.warnings[0].rule.id(), "CONTACT-11");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn read(&self, text: &str, opted_out: bool, answers: Answered) -> KeywordReading {
        let found = self.find(text).map(|(of, word)| (of, word.clone()));
        let mut warnings = Vec::new();
        if let Some((Use::OptOut, word)) = &found
            && answers == Answered::Appointment
            && self.may_be_answers.iter().any(|known| same(known.as_str(), word.as_str()))
        {
            warnings.push(KeywordWarningKind::MayBeAnAnswer { keyword: word.clone() }.into());
        }
        let (rule, meaning) = match found {
            None => (Rule::Contact11, KeywordMeaning::Message),
            Some((Use::OptOut, keyword)) => (Rule::Contact11, KeywordMeaning::OptOut { keyword }),
            Some((Use::OptInIfOut, keyword)) if !opted_out => {
                (Rule::Contact11, KeywordMeaning::Answer { keyword })
            }
            Some((Use::OptIn | Use::OptInIfOut, keyword)) => {
                (Rule::Contact10, KeywordMeaning::OptIn { keyword })
            }
            Some((Use::Help, keyword)) => (Rule::Contact11, KeywordMeaning::Help { keyword }),
        };
        KeywordReading { meaning, rule, warnings }
    }
}

/// Letter by letter in any case, and no further than the first difference.
fn same(one: &str, other: &str) -> bool {
    fn lower(text: &str) -> impl Iterator<Item = char> {
        text.chars().flat_map(char::to_lowercase)
    }
    lower(one).eq(lower(other))
}
