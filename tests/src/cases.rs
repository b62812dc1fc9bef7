//! The authored cases: `cases/<area>.json`. What the keys mean is told in `cases/README.md`.

use littermate::rule::{RULES, Rule};
use serde::Deserialize;

use crate::Failed;
use crate::bases::Bases;
use crate::files;
use crate::json::Json;
use crate::vectors::Answer;

/// One area of cases, a file.
#[derive(Debug)]
pub struct Area {
    /// The file's name without its ending.
    pub name: String,
    /// Its cases, in their order.
    pub cases: Vec<Case>,
}

/// What somebody wrote down: an input by what sets it apart from a base, and what matters of its answer.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Case {
    /// What it shows. No other case has the same name.
    pub name: String,
    /// The rules it is about, each with its side.
    pub rules: Sides,
    /// The operation.
    pub op: String,
    /// The input to start from.
    pub base: Option<String>,
    /// What is put into it: JSON Pointer to value.
    #[serde(default)]
    pub set: Json,
    /// What is taken out of it, by JSON Pointer.
    #[serde(default)]
    pub remove: Vec<String>,
    /// The operations whose answers become part of the input.
    #[serde(default)]
    pub prepare: Vec<Json>,
    /// What is put in after that.
    #[serde(default)]
    pub then: Json,
    /// What is taken out after that.
    #[serde(default)]
    pub then_remove: Vec<String>,
    /// The input as a bare text, where no JSON value can be it.
    pub text: Option<String>,
    /// What matters of the answer.
    pub expect: Expect,
    /// The rules of whose section in `docs/rules.md` this is the example; the shortest case is, where none says so.
    #[serde(default)]
    pub example_of: Vec<Rule>,
}

/// Part of an answer: records may have more keys, lists no more items.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Expect {
    /// The operation gives an answer.
    Output(Json),
    /// The operation is refused.
    Problem(Json),
}

/// On which side of a rule's edge a case lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The rule makes the answer what it is: it blocks, refuses, locks, warns, gives an effect, picks another value.
    Fires,
    /// The rule is asked and lets the answer be as it would be without it.
    Rests,
}

/// The rules a case is about, each with its side.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "Json")]
pub struct Sides(pub Vec<(Rule, Side)>);

impl TryFrom<Json> for Sides {
    type Error = String;

    fn try_from(value: Json) -> Result<Self, String> {
        let side = |(id, side): &(String, Json)| {
            let rule = RULES.iter().copied().find(|rule| rule.id() == id);
            let side = match side.text() {
                Some("fires") => Some(Side::Fires),
                Some("rests") => Some(Side::Rests),
                _ => None,
            };
            rule.zip(side).ok_or_else(|| format!("{id} is no rule, or its side is neither fires nor rests"))
        };
        value.entries().iter().map(side).collect::<Result<_, _>>().map(Self)
    }
}

impl Expect {
    /// What the answer lacks of it; none where it is as expected.
    ///
    /// # Errors
    /// Where a base is named that there is not.
    pub fn lacking(&self, answer: &Answer, bases: &Bases) -> Result<Vec<String>, Failed> {
        let expected = bases.resolve(self.part())?;
        Ok(match (self, answer) {
            (Self::Output(_), Answer::Output(actual)) | (Self::Problem(_), Answer::Problem(actual)) => {
                Json::read(actual)?.lacks(&expected)
            }
            (Self::Output(_), Answer::Problem(actual)) => vec![format!("refused: {actual}")],
            (Self::Problem(_), Answer::Output(actual)) => vec![format!("not refused: {actual}")],
        })
    }

    /// The part of the answer that matters.
    #[must_use]
    pub const fn part(&self) -> &Json {
        match self {
            Self::Output(part) | Self::Problem(part) => part,
        }
    }
}

/// Reads every area.
///
/// # Errors
/// Where a file is not a list of cases.
pub fn all() -> Result<Vec<Area>, Failed> {
    let areas = files::json_in("tests/cases")?;
    Ok(areas.into_iter().map(|(name, cases)| Area { name, cases }).collect())
}
