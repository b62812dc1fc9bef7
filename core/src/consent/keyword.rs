//! Keywords of text messages. The whole message must be a keyword, after folding and removing surrounding punctuation
//! (CONTACT-11).

mod form;
mod meaning;
mod phrase;

use std::borrow::Cow;

use macro_rules_attribute::apply;

use crate::limits;
use crate::model::ids::Keyword;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::wire;

use form::{is_form_of, keyword_form};
pub use meaning::{KeywordMeaning, KeywordReading, KeywordWarning, KeywordWarningKind};

/// The keyword sets of a clinic. The defaults are those that North American carriers require.
///
/// STOP, QUIT, END, REVOKE, OPT OUT, OPT-OUT, CANCEL and UNSUBSCRIBE always opt out (US 47 CFR 64.1200(a)(10)), even if
/// the set of opt-out keywords does not contain them.
#[apply(wire)]
#[serde(default)]
pub struct KeywordSets {
    /// Keywords that opt out, in addition to those that always do.
    pub opt_out: Vec<Keyword>,
    /// Keywords that opt in: `START`, `UNSTOP`.
    pub opt_in: Vec<Keyword>,
    /// Keywords that opt in a client who is opted out; from any other client they are ordinary answers.
    pub opt_in_if_out: Vec<Keyword>,
    /// Keywords that ask for help.
    pub help: Vec<Keyword>,
}

const OPT_OUT: [&str; 11] = [
    "STOP",
    "STOPALL",
    "STOP ALL",
    "UNSUBSCRIBE",
    "CANCEL",
    "END",
    "QUIT",
    "REVOKE",
    "OPTOUT",
    "OPT OUT",
    "OPT-OUT",
];
/// Keywords that opt out by law (US 47 CFR 64.1200(a)(10)). **Decided**: a set without them is valid and has them added, so that
/// a clinic that adds ARRÊT need not repeat the rest.
const ALWAYS_OPT_OUT: [&str; 8] =
    ["STOP", "QUIT", "END", "REVOKE", "OPT OUT", "OPT-OUT", "CANCEL", "UNSUBSCRIBE"];
const OPT_IN: [&str; 2] = ["START", "UNSTOP"];
const OPT_IN_IF_OUT: [&str; 1] = ["YES"];
const HELP: [&str; 2] = ["HELP", "INFO"];
/// Keywords that may be meant as the answer to a message about an appointment. They take effect, with a warning.
const MAY_BE_ANSWERS: [&str; 2] = ["CANCEL", "YES"];

/// The purpose of a keyword.
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

    /// Checks that every keyword contains a letter or a digit, is in one set only and only once, that a keyword which always opts
    /// out is in no other set, and that no set has more than 1,000 keywords.
    ///
    /// # Errors
    ///
    /// Every keyword that violates this, with its path, or every set that is too long.
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
        let mut seen: Vec<Cow<'_, str>> = Vec::new();
        for (name, of, words) in self.sets() {
            for (index, word) in words.iter().enumerate() {
                let form = keyword_form(word.as_str());
                if let Some(problem) = Misplaced::of(&form, of, &seen) {
                    problems.push(|| problem.at(format!("/{name}/{index}"), word));
                }
                seen.push(form);
            }
        }
        problems.finish()
    }

    /// The keyword that a message matches, with its purpose. `form` is the message's keyword form.
    fn find_form(&self, form: &str) -> Option<(Use, Keyword)> {
        let always = ALWAYS_OPT_OUT.into_iter().find(|word| is_form_of(form, word));
        let mut sets = self.sets().into_iter().filter(|(_, of, _)| always.is_none() || *of == Use::OptOut);
        let listed = sets.find_map(|(_, of, words)| {
            words.iter().find(|word| is_form_of(form, word.as_str())).map(|word| (of, word.clone()))
        });
        listed.or_else(|| Some((Use::OptOut, Keyword::new(always?).ok()?)))
    }

    /// The keyword that a message matches, with its purpose.
    pub(super) fn find(&self, text: &str) -> Option<(Use, Keyword)> {
        self.find_form(&keyword_form(text))
    }

    /// Classifies a text message from a client (CONTACT-10, CONTACT-11). A keyword is the whole message, folded, without
    /// surrounding punctuation, quotation marks and emoji. An ordinary message that may ask for an opt-out gets a warning.
    ///
    /// `opted_out` is whether the client opted out of text messages to that number: by a keyword from it, or in the portal.
    ///
    /// ```
    /// use littermate::consent::{KeywordMeaning, KeywordSets, KeywordWarningKind};
    ///
    /// let keywords = KeywordSets::default();
    /// let stop = keywords.read(" “Stop!” 🛑", false);
    /// assert_eq!(stop.meaning, KeywordMeaning::OptOut { keyword: "STOP".parse()? });
    /// assert!(stop.warnings.is_empty());
    ///
    /// // Not a keyword, but staff should read the message.
    /// let asked = keywords.read("Please stop texting me", false);
    /// assert_eq!(asked.meaning, KeywordMeaning::Message);
    /// assert_eq!(asked.warnings[0].kind, KeywordWarningKind::MayBeOptOut { phrase: "stop texting".to_owned() });
    ///
    /// // An opt-out that may be the answer to a message about an appointment.
    /// let cancel = keywords.read("CANCEL", false);
    /// assert_eq!(cancel.warnings[0].rule.id(), "CONTACT-11");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn read(&self, text: &str, opted_out: bool) -> KeywordReading {
        let form = keyword_form(text);
        let found = self.find_form(&form);
        let may_be_answer = MAY_BE_ANSWERS.iter().any(|word| is_form_of(&form, word));
        let warning = match &found {
            Some((_, keyword)) if may_be_answer => {
                Some(KeywordWarningKind::MayBeAnAnswer { keyword: keyword.clone() })
            }
            Some(_) => None,
            None => phrase::opt_out_phrase(&form)
                .map(|phrase| KeywordWarningKind::MayBeOptOut { phrase: phrase.to_owned() }),
        };
        let (rule, meaning) = match found {
            None => (Rule::KeywordOptOut, KeywordMeaning::Message),
            Some((Use::OptOut, keyword)) => (Rule::KeywordOptOut, KeywordMeaning::OptOut { keyword }),
            Some((Use::OptInIfOut, keyword)) if !opted_out => {
                (Rule::KeywordOptOut, KeywordMeaning::Answer { keyword })
            }
            Some((Use::OptIn | Use::OptInIfOut, keyword)) => {
                (Rule::OptOutIndicator, KeywordMeaning::OptIn { keyword })
            }
            Some((Use::Help, keyword)) => (Rule::KeywordOptOut, KeywordMeaning::Help { keyword }),
        };
        KeywordReading { meaning, rule, warnings: warning.into_iter().map(Into::into).collect() }
    }
}

/// Why a keyword is not valid in its set.
#[derive(Clone, Copy)]
enum Misplaced {
    /// It contains no letter or digit, so no message could match it.
    NoLetter,
    /// It always opts out.
    AlwaysOptsOut,
    /// A set already contains it.
    Repeated,
}

impl Misplaced {
    fn of(form: &str, of: Use, seen: &[Cow<'_, str>]) -> Option<Self> {
        if form.is_empty() {
            Some(Self::NoLetter)
        } else if of != Use::OptOut && ALWAYS_OPT_OUT.iter().any(|word| is_form_of(form, word)) {
            Some(Self::AlwaysOptsOut)
        } else {
            seen.iter().any(|known| known == form).then_some(Self::Repeated)
        }
    }

    fn at(self, path: String, word: &Keyword) -> Problem {
        let (code, detail) = match self {
            Self::NoLetter => {
                (ProblemCode::InvalidFormat, format!("The keyword {word} contains no letter or digit."))
            }
            Self::AlwaysOptsOut => (
                ProblemCode::Contradiction,
                format!("The keyword {word} always opts out and cannot have another meaning."),
            ),
            Self::Repeated => (
                ProblemCode::Contradiction,
                format!("Duplicate keyword {word}: a keyword can have one meaning only."),
            ),
        };
        Problem::new(code, path, detail).by(Rule::KeywordOptOut).given(word.as_str())
    }
}
