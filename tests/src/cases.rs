//! The authored cases: `cases/<area>.json`. The keys are documented in `cases/README.md`.

use littermate::rule::{RULES, Rule};
use serde::Deserialize;

use crate::Failed;
use crate::bases::Bases;
use crate::files;
use crate::json::Json;
use crate::vectors::Response;

/// One file of cases.
#[derive(Debug)]
pub struct Area {
    /// The file name without its extension.
    pub name: String,
    /// The cases of the file, in order.
    pub cases: Vec<Case>,
}

/// An authored case: an input as a difference from a base, and the relevant part of the expected output.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Case {
    /// What the case shows. Unique among all cases.
    pub name: String,
    /// The rules that the case is about, and whether each fires or holds off.
    pub rules: Sides,
    /// The operation to call.
    pub op: String,
    /// The name of the base that the input starts from.
    pub base: Option<String>,
    /// Values to set in the input, by JSON Pointer.
    #[serde(default)]
    pub set: Json,
    /// Values to remove from the input, by JSON Pointer.
    #[serde(default)]
    pub remove: Vec<String>,
    /// Operations to run first, whose output becomes part of the input.
    #[serde(default)]
    pub prepare: Vec<Json>,
    /// Values to set after the prepared operations, by JSON Pointer.
    #[serde(default)]
    pub then: Json,
    /// Values to remove after the prepared operations, by JSON Pointer.
    #[serde(default)]
    pub then_remove: Vec<String>,
    /// The input as a raw string, for inputs that are not JSON.
    pub text: Option<String>,
    /// The relevant part of the expected output or error.
    pub expect: Expect,
    /// The rules that this case is the example of in `docs/rules.md`. For a rule without one the shortest case is used.
    #[serde(default)]
    pub example_of: Vec<Rule>,
}

/// Part of an output or error. Objects may have additional keys, lists may not have additional items.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Expect {
    /// The operation succeeds with this output.
    Output(Json),
    /// The operation returns this error.
    Problem(Json),
}

/// Whether a rule affects the result of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The rule determines the result: it blocks, rejects, locks, warns, adds an effect, or changes a value.
    Fires,
    /// The rule is evaluated and does not change the result.
    HoldsOff,
}

/// The rules that a case is about, each with its side.
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
                Some("holds_off") => Some(Side::HoldsOff),
                _ => None,
            };
            rule.zip(side)
                .ok_or_else(|| format!("{id} is not a rule id, or its side is neither fires nor holds_off"))
        };
        value.entries().iter().map(side).collect::<Result<_, _>>().map(Self)
    }
}

impl Expect {
    /// What the result lacks, compared with what is expected. Empty if the result is as expected.
    ///
    /// # Errors
    /// If a base does not exist.
    pub fn lacking(&self, response: &Response, bases: &Bases) -> Result<Vec<String>, Failed> {
        let expected = bases.resolve(self.part())?;
        Ok(match (self, response) {
            (Self::Output(_), Response::Output(actual)) | (Self::Problem(_), Response::Problem(actual)) => {
                Json::read(actual)?.lacks(&expected)
            }
            (Self::Output(_), Response::Problem(actual)) => vec![format!("unexpected error: {actual}")],
            (Self::Problem(_), Response::Output(actual)) => vec![format!("unexpected output: {actual}")],
        })
    }

    /// The relevant part of the result.
    #[must_use]
    pub const fn part(&self) -> &Json {
        match self {
            Self::Output(part) | Self::Problem(part) => part,
        }
    }
}

/// Reads all cases.
///
/// # Errors
/// If a file is not a list of cases.
pub fn all() -> Result<Vec<Area>, Failed> {
    let areas = files::json_in("tests/cases")?;
    Ok(areas.into_iter().map(|(name, cases)| Area { name, cases }).collect())
}
