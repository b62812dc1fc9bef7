//! The shared vectors: every case with its whole input and the answer of the Rust implementation.
//!
//! They are committed as `vectors/<area>.jsonl`, one vector a line. Input and answer are strings, so that a reader in any
//! language gets exactly the bytes that cross the JSON API.

use littermate::api;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Failed;
use crate::bases::Bases;
use crate::cases::{self, Case};
use crate::expand;
use crate::files;

/// One vector. It is read and written with its keys in this order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vector {
    /// What it shows; no other vector has the same name.
    pub name: String,
    /// The ids of the rules it is about.
    pub rules: Vec<String>,
    /// The operation.
    pub op: String,
    /// Exactly the input that the operation is called with, which need not be JSON.
    pub input: String,
    /// Exactly the answer.
    #[serde(flatten)]
    pub answer: Answer,
}

/// The compact JSON that an operation returned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// The output of a call that succeeded.
    Output(String),
    /// The refusal of a call that did not.
    Problem(String),
}

/// One area of vectors, made of its cases.
#[derive(Debug)]
pub struct Made {
    /// The area.
    pub area: String,
    /// Each case with its vector.
    pub vectors: Vec<(Case, Vector)>,
}

impl Answer {
    /// Calls the library.
    ///
    /// # Errors
    /// Never for a refusal that can be written as JSON.
    pub fn of(op: &str, input: &str) -> Result<Self, serde_json::Error> {
        match api::call(op, input) {
            Ok(output) => Ok(Self::Output(output)),
            Err(refusal) => serde_json::to_string(&refusal).map(Self::Problem),
        }
    }

    /// The JSON, of an output as of a refusal.
    #[must_use]
    pub fn json(&self) -> &str {
        match self {
            Self::Output(json) | Self::Problem(json) => json,
        }
    }

    /// The answer as a value. Its keys are sorted, so it cannot be compared byte for byte.
    ///
    /// # Errors
    /// Where the answer is not JSON.
    pub fn value(&self) -> Result<Value, serde_json::Error> {
        serde_json::from_str(self.json())
    }
}

impl Vector {
    fn of(case: &Case, bases: &Bases) -> Result<Self, Failed> {
        let input = expand::input(case, bases)?;
        let answer = Answer::of(&case.op, &input)?;
        let rules = case.rules.0.iter().map(|(rule, _)| rule.id().to_owned());
        Ok(Self { name: case.name.clone(), rules: rules.collect(), op: case.op.clone(), input, answer })
    }
}

/// Makes every vector out of its case.
///
/// # Errors
/// Every case that cannot be expanded, or whose answer is not as expected, at once.
pub fn make() -> Result<Vec<Made>, Failed> {
    let bases = Bases::read()?;
    let mut wrong = Vec::new();
    let mut made = Vec::new();
    for area in cases::all()? {
        let mut vectors = Vec::with_capacity(area.cases.len());
        for case in area.cases {
            match Vector::of(&case, &bases) {
                Ok(vector) => {
                    let lacking = case.expect.lacking(&vector.answer, &bases)?;
                    wrong.extend(lacking.iter().map(|what| format!("{}, {}: {what}", area.name, case.name)));
                    vectors.push((case, vector));
                }
                Err(error) => wrong.push(format!("{}, {}: {error}", area.name, case.name)),
            }
        }
        made.push(Made { area: area.name, vectors });
    }
    if wrong.is_empty() {
        Ok(made)
    } else {
        Err(format!("{} cases are not as expected\n{}", wrong.len(), wrong.join("\n")).into())
    }
}

/// The committed file of an area, from the root of the repository.
#[must_use]
pub fn path(made: &Made) -> String {
    format!("tests/vectors/{}.jsonl", made.area)
}

/// The content of an area's committed file.
///
/// # Errors
/// Never for vectors that were made.
pub fn lines(made: &Made) -> Result<String, serde_json::Error> {
    made.vectors.iter().map(|(_, vector)| serde_json::to_string(vector).map(|line| line + "\n")).collect()
}

/// Every committed vector, by its area.
///
/// # Errors
/// Where a line is not a vector.
pub fn committed() -> Result<Vec<(String, Vec<Vector>)>, Failed> {
    files::contents("tests/vectors", "jsonl")?
        .into_iter()
        .map(|(area, content)| {
            let vectors: Result<Vec<Vector>, _> = content.lines().map(serde_json::from_str).collect();
            Ok((area.clone(), vectors.map_err(|error| format!("vectors/{area}.jsonl: {error}"))?))
        })
        .collect()
}
