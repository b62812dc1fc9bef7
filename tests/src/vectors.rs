//! The shared vectors: every case with its whole input and the whole answer of the Rust run.
//!
//! They are kept under `vectors/<area>.json`, and every language is held to them, byte for byte: it calls `op` with the
//! text of `input` without blanks (or with `inputText` as it is), and must get the text of `output` or `problem` without
//! blanks. The order of keys is part of that.

use littermate::door;

use crate::Failed;
use crate::bases::Bases;
use crate::cases::{self, Case};
use crate::expand::{self, Input};
use crate::files;
use crate::json::Json;

/// One vector.
#[derive(Debug, Clone, PartialEq)]
pub struct Vector {
    /// What it shows; no other vector has the same name.
    pub name: String,
    /// The ids of the rules it is about.
    pub rules: Vec<String>,
    /// The operation.
    pub op: String,
    /// Its whole input.
    pub input: Input,
    /// Its whole answer.
    pub answer: Answer,
}

/// What an operation gave.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// An answer.
    Output(Json),
    /// A refusal.
    Problem(Json),
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
    /// Calls the library. The answer is read with its keys in their order, so that its text is the one the library gave.
    ///
    /// # Errors
    /// Where the text would not survive being kept.
    pub fn of(op: &str, sent: &str) -> Result<Self, Failed> {
        let (text, wrap): (String, fn(Json) -> Self) = match door::call(op, sent) {
            Ok(text) => (text, Self::Output),
            Err(refusal) => (serde_json::to_string(&refusal)?, Self::Problem),
        };
        let value = Json::read(&text)?;
        if value.compact()? == text {
            Ok(wrap(value))
        } else {
            Err("the answer's text does not survive being read and written".into())
        }
    }

    /// The value, whichever it is.
    #[must_use]
    pub const fn value(&self) -> &Json {
        match self {
            Self::Output(value) | Self::Problem(value) => value,
        }
    }
}

impl Vector {
    fn of(case: &Case, bases: &Bases) -> Result<Self, Failed> {
        let input = expand::input(case, bases)?;
        let answer = Answer::of(&case.op, &input.sent()?)?;
        let rules = case.rules.0.iter().map(|(rule, _)| rule.id().to_owned());
        Ok(Self { name: case.name.clone(), rules: rules.collect(), op: case.op.clone(), input, answer })
    }

    fn to_json(&self) -> Json {
        let (input_key, input) = match &self.input {
            Input::Json(value) => ("input", value.clone()),
            Input::Text(text) => ("inputText", Json::from(text.as_str())),
        };
        let (answer_key, answer) = match &self.answer {
            Answer::Output(value) => ("output", value.clone()),
            Answer::Problem(value) => ("problem", value.clone()),
        };
        [
            ("name", Json::from(self.name.as_str())),
            ("rules", self.rules.iter().map(|rule| Json::from(rule.as_str())).collect()),
            ("op", Json::from(self.op.as_str())),
            (input_key, input),
            (answer_key, answer),
        ]
        .into_iter()
        .collect()
    }

    fn from_json(value: &Json) -> Option<Self> {
        let input = match (value.get("input"), value.text_at("inputText")) {
            (Some(input), None) => Input::Json(input.clone()),
            (None, Some(text)) => Input::Text(text.to_owned()),
            _ => return None,
        };
        let answer = match (value.get("output"), value.get("problem")) {
            (Some(output), None) => Answer::Output(output.clone()),
            (None, Some(problem)) => Answer::Problem(problem.clone()),
            _ => return None,
        };
        let rules = value.get("rules")?.items().iter();
        Some(Self {
            name: value.text_at("name")?.to_owned(),
            rules: rules.filter_map(|rule| rule.text().map(str::to_owned)).collect(),
            op: value.text_at("op")?.to_owned(),
            input,
            answer,
        })
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

/// The text of an area's kept file.
#[must_use]
pub fn text(made: &Made) -> String {
    let list: Json = made.vectors.iter().map(|(_, vector)| vector.to_json()).collect();
    list.pretty() + "\n"
}

/// Every kept vector, by its area.
///
/// # Errors
/// Where a kept file holds anything else.
pub fn kept() -> Result<Vec<(String, Vec<Vector>)>, Failed> {
    files::json_in("tests/vectors")?
        .into_iter()
        .map(|(area, list)| {
            let vectors: Option<Vec<Vector>> = list.items().iter().map(Vector::from_json).collect();
            let vectors = vectors.ok_or_else(|| format!("vectors/{area}.json holds something else"))?;
            Ok((area, vectors))
        })
        .collect()
}
