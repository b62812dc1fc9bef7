//! Keywords: the whole message, folded, without what stands around it (CONTACT-11). The sets are data.

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

/// The keywords of a clinic. By default those that carriers in North America ask for.
///
/// STOP, QUIT, END, REVOKE, OPT OUT, OPT-OUT, CANCEL and UNSUBSCRIBE always opt out (US 47 CFR 64.1200(a)(10)), whether or not
/// `opt_out` has them.
#[apply(wire)]
#[serde(default)]
pub struct KeywordSets {
    /// They opt out, beside those that always do.
    pub opt_out: Vec<Keyword>,
    /// Keywords that opt in: `START`, `UNSTOP`.
    pub opt_in: Vec<Keyword>,
    /// They opt in who is opted out; of anybody else they are an ordinary answer.
    pub opt_in_if_out: Vec<Keyword>,
    /// They ask for help.
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
/// They opt out by law (US 47 CFR 64.1200(a)(10)). **Decided**: a set without them has them all the same, and is not refused:
/// a clinic that adds ARRÊT need not repeat the rest.
const ALWAYS_OPT_OUT: [&str; 8] =
    ["STOP", "QUIT", "END", "REVOKE", "OPT OUT", "OPT-OUT", "CANCEL", "UNSUBSCRIBE"];
const OPT_IN: [&str; 2] = ["START", "UNSTOP"];
const OPT_IN_IF_OUT: [&str; 1] = ["YES"];
const HELP: [&str; 2] = ["HELP", "INFO"];
/// They may have been meant as the answer to a text about an appointment. They do what their set says, and are warned of.
const MAY_BE_ANSWERS: [&str; 2] = ["CANCEL", "YES"];

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

    /// Checks that every keyword has a letter or a digit and is in one set only, once, that one which always opts out is in no
    /// other set, and that no set has more than 1,000 keywords.
    ///
    /// # Errors
    /// Every keyword that breaks this, with its path, or every set that is too long.
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

    /// The keyword that a message is, and what it is for. `form` is the message's keyword form.
    fn find_form(&self, form: &str) -> Option<(Use, Keyword)> {
        let always = ALWAYS_OPT_OUT.into_iter().find(|word| is_form_of(form, word));
        let mut sets = self.sets().into_iter().filter(|(_, of, _)| always.is_none() || *of == Use::OptOut);
        let listed = sets.find_map(|(_, of, words)| {
            words.iter().find(|word| is_form_of(form, word.as_str())).map(|word| (of, word.clone()))
        });
        listed.or_else(|| Some((Use::OptOut, Keyword::new(always?).ok()?)))
    }

    /// The keyword that a message is, and what it is for.
    pub(super) fn find(&self, text: &str) -> Option<(Use, Keyword)> {
        self.find_form(&keyword_form(text))
    }

    /// What a text message from a client means (CONTACT-10, CONTACT-11). A keyword is the whole message, folded, without the
    /// punctuation, quotation marks and emoji around it. An ordinary message that may ask for an opt-out is marked by a warning.
    ///
    /// `opted_out` says whether texts to that number are off by the client's own opt-out: by a keyword from it, or in the
    /// portal.
    ///
    /// ```
    /// use littermate::consent::{KeywordMeaning, KeywordSets, KeywordWarningKind};
    ///
    /// let keywords = KeywordSets::default();
    /// let stop = keywords.read(" “Stop!” 🛑", false);
    /// assert_eq!(stop.meaning, KeywordMeaning::OptOut { keyword: "STOP".parse()? });
    /// assert!(stop.warnings.is_empty());
    ///
    /// // No keyword, but staff should look at it.
    /// let asked = keywords.read("Please stop texting me", false);
    /// assert_eq!(asked.meaning, KeywordMeaning::Message);
    /// assert_eq!(asked.warnings[0].kind, KeywordWarningKind::MayBeOptOut { phrase: "stop texting".to_owned() });
    ///
    /// // An opt-out that may have been the answer to an appointment text.
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

/// What keeps a keyword from its place in the sets.
#[derive(Clone, Copy)]
enum Misplaced {
    /// It has no letter and no digit, so that no message can be it.
    NoLetter,
    /// It always opts out.
    AlwaysOptsOut,
    /// It is in the sets already.
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
                (ProblemCode::InvalidFormat, format!("The keyword {word} has no letter and no digit."))
            }
            Self::AlwaysOptsOut => (
                ProblemCode::Contradiction,
                format!("The keyword {word} always opts out; it cannot have another meaning."),
            ),
            Self::Repeated => (
                ProblemCode::Contradiction,
                format!("The keyword {word} is in the sets already; a message can have one meaning only."),
            ),
        };
        Problem::new(code, path, detail).by(Rule::KeywordOptOut).given(word.as_str())
    }
}
