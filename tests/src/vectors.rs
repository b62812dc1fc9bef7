//! The shared vectors: every case with its whole input and the result of the Rust implementation.
//!
//! They are committed as `vectors/<area>.jsonl`, one vector per line. Input and result are strings, so that a reader in any
//! language gets exactly the bytes that cross the JSON API.

use littermate::api;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Failed;
use crate::bases::Bases;
use crate::cases::{self, Case};
use crate::expand;
use crate::files;

/// One vector. Its keys are written in this order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vector {
    /// What the vector shows. Unique among all vectors.
    pub name: String,
    /// The ids of the rules that the vector is about.
    pub rules: Vec<String>,
    /// The operation to call.
    pub op: String,
    /// The exact input that the operation is called with, which need not be JSON.
    pub input: String,
    /// The exact result.
    #[serde(flatten)]
    pub response: Response,
}

/// The compact JSON that an operation returned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Response {
    /// The output of a successful call.
    Output(String),
    /// The error of a failed call.
    Problem(String),
}

/// One area of vectors, generated from its cases.
#[derive(Debug)]
pub struct VectorArea {
    /// The name of the area.
    pub area: String,
    /// Each case with its vector.
    pub vectors: Vec<(Case, Vector)>,
}

impl Response {
    /// Calls the library.
    ///
    /// # Errors
    /// Never for an error that can be written as JSON.
    pub fn of(op: &str, input: &str) -> Result<Self, serde_json::Error> {
        match api::call(op, input) {
            Ok(output) => Ok(Self::Output(output)),
            Err(error) => serde_json::to_string(&error).map(Self::Problem),
        }
    }

    /// The JSON of the output or the error.
    #[must_use]
    pub fn json(&self) -> &str {
        match self {
            Self::Output(json) | Self::Problem(json) => json,
        }
    }

    /// The result as a JSON value. Its keys are sorted, so it cannot be compared byte for byte.
    ///
    /// # Errors
    /// If the result is not JSON.
    pub fn value(&self) -> Result<Value, serde_json::Error> {
        serde_json::from_str(self.json())
    }
}

impl Vector {
    fn of(case: &Case, bases: &Bases) -> Result<Self, Failed> {
        let input = expand::input(case, bases)?;
        let response = Response::of(&case.op, &input)?;
        let rules = case.rules.0.iter().map(|(rule, _)| rule.id().to_owned());
        Ok(Self { name: case.name.clone(), rules: rules.collect(), op: case.op.clone(), input, response })
    }
}

/// Generates every vector from its case.
///
/// # Errors
/// All cases that cannot be expanded, or whose result is not as expected.
pub fn make() -> Result<Vec<VectorArea>, Failed> {
    let bases = Bases::read()?;
    let mut wrong = Vec::new();
    let mut made = Vec::new();
    for area in cases::all()? {
        let mut vectors = Vec::with_capacity(area.cases.len());
        for case in area.cases {
            match Vector::of(&case, &bases) {
                Ok(vector) => {
                    let lacking = case.expect.lacking(&vector.response, &bases)?;
                    wrong.extend(lacking.iter().map(|what| format!("{}, {}: {what}", area.name, case.name)));
                    vectors.push((case, vector));
                }
                Err(error) => wrong.push(format!("{}, {}: {error}", area.name, case.name)),
            }
        }
        made.push(VectorArea { area: area.name, vectors });
    }
    if wrong.is_empty() {
        Ok(made)
    } else {
        Err(format!("{} cases are not as expected\n{}", wrong.len(), wrong.join("\n")).into())
    }
}

/// The path of an area's committed file, relative to the root of the repository.
#[must_use]
pub fn path(area: &VectorArea) -> String {
    format!("tests/vectors/{}.jsonl", area.area)
}

/// The content of an area's committed file.
///
/// # Errors
/// Never for vectors that were generated.
pub fn lines(area: &VectorArea) -> Result<String, serde_json::Error> {
    area.vectors.iter().map(|(_, vector)| serde_json::to_string(vector).map(|line| line + "\n")).collect()
}

/// All committed vectors, by area.
///
/// # Errors
/// If a line is not a vector.
pub fn committed() -> Result<Vec<(String, Vec<Vector>)>, Failed> {
    files::contents("tests/vectors", "jsonl")?
        .into_iter()
        .map(|(area, content)| {
            let vectors: Result<Vec<Vector>, _> = content.lines().map(serde_json::from_str).collect();
            Ok((area.clone(), vectors.map_err(|error| format!("vectors/{area}.jsonl: {error}"))?))
        })
        .collect()
}
