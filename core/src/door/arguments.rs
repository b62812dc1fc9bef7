//! The arguments of a handle's method: a JSON object with a field for each parameter.

use super::decode::{read_at, scanned};
use super::handle::ParameterInfo;
use super::refusal::Refusal;
use super::shapes::{escaped, missing};
use crate::json::{At, Tape, Value};
use crate::problem::{Problem, ProblemCode, Problems};
use crate::wire::Wire;

/// The object, whose fields are still to be read.
pub(super) struct Arguments<'t>(Tape<'t>);

impl<'t> Arguments<'t> {
    pub(super) fn of(text: &'t str) -> Result<Self, Refusal> {
        let tape = scanned(text)?;
        match tape.root().value() {
            Value::Object => Ok(Self(tape)),
            _ => {
                let detail = "The arguments are not an object.";
                Err(Problems::one(Problem::new(ProblemCode::WrongType, "", detail)).into())
            }
        }
    }

    /// Refuses a field that is no parameter, and one that is there twice.
    pub(super) fn only(&self, parameters: &[ParameterInfo]) -> Result<(), Refusal> {
        let root = self.0.root();
        let names = || root.fields().map(|(name, _)| name);
        let problems = names().enumerate().filter_map(|(index, name)| {
            let (code, detail) = if !parameters.iter().any(|one| one.is_argument(&name)) {
                (ProblemCode::UnknownField, format!("There is no field {name:.80}."))
            } else if names().take(index).any(|earlier| earlier == name) {
                let detail = format!("The field {name:.80} stands in this object already.");
                (ProblemCode::DuplicateField, detail)
            } else {
                return None;
            };
            Some(Problem::new(code, format!("/{}", escaped(&name)), detail))
        });
        Ok(Problems::none_of(problems.collect())?)
    }

    /// The argument for a parameter that must be given.
    pub(super) fn value<T: Wire>(&self, name: &str) -> Result<T, Refusal> {
        match self.0.root().get(name) {
            Some(value) => read_at(&format!("/{name}"), value),
            None => Err(Problems::one(missing(name, "")).into()),
        }
    }

    /// The argument for a parameter that may be omitted.
    pub(super) fn optional<T: Wire + Default>(&self, name: &str) -> Result<T, Refusal> {
        self.0.root().get(name).map_or_else(|| Ok(T::default()), |value| read_at(&format!("/{name}"), value))
    }

    /// The argument for an index into a list; `refused` makes the refusal of a number that is none.
    pub(super) fn index(&self, name: &str, refused: impl FnOnce(&str) -> Refusal) -> Result<usize, Refusal> {
        match self.0.root().get(name).and_then(At::number) {
            Some(number) => number.parse().map_err(|_| refused(number)),
            None => self.value::<u64>(name).map(|_| 0),
        }
    }
}
