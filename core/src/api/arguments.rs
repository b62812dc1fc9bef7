//! The arguments of a method of a handle: a JSON object with a field per parameter.

use super::decode::{read_at, scanned};
use super::error::ApiError;
use super::fields;
use super::parameter::ParameterInfo;
use super::path::Path;
use super::quoted::Quoted;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::wire::Wire;
use crate::wire::json::{At, Tape, Value};

/// The object, before its fields are read.
pub(super) struct Arguments<'t>(Tape<'t>);

impl<'t> Arguments<'t> {
    pub(super) fn of(text: &'t str) -> Result<Self, ApiError> {
        let tape = scanned("", text)?;
        match tape.root().value() {
            Value::Object => Ok(Self(tape)),
            _ => {
                let detail = "The arguments must be a JSON object.";
                Err(Problems::one(Problem::new(ProblemCode::WrongType, "", detail)).into())
            }
        }
    }

    /// Reports unknown and duplicate fields.
    pub(super) fn only(&self, parameters: &[ParameterInfo]) -> Result<(), ApiError> {
        let root = self.0.root();
        let mut found = Collector::default();
        for (index, (name, _)) in root.fields().enumerate() {
            if !parameters.iter().any(|one| one.is_argument(&name)) {
                found.push(|| {
                    let detail = format!("Unknown field {}.", Quoted(&name));
                    Problem::new(ProblemCode::UnknownField, &Path::Field(&Path::Root, &name), detail)
                });
            } else if root.fields().take(index).any(|(earlier, _)| earlier == name) {
                found.push(|| fields::duplicate(&Path::Root, &name));
            }
        }
        Ok(found.finish()?)
    }

    /// Reads a required argument.
    pub(super) fn value<T: Wire>(&self, name: &str) -> Result<T, ApiError> {
        match self.0.root().get(name) {
            Some(value) => read_at(&format!("/{name}"), value),
            None => Err(Problems::one(fields::missing(&Path::Root, name)).into()),
        }
    }

    /// Reads an optional argument.
    pub(super) fn optional<T: Wire + Default>(&self, name: &str) -> Result<T, ApiError> {
        self.0.root().get(name).map_or_else(|| Ok(T::default()), |value| read_at(&format!("/{name}"), value))
    }

    /// Reads an index into a list. `refused` creates the error for a number that is not an index.
    pub(super) fn index(
        &self,
        name: &str,
        refused: impl FnOnce(&str) -> ApiError,
    ) -> Result<usize, ApiError> {
        match self.0.root().get(name).and_then(At::number) {
            Some(number) => number.parse().map_err(|_| refused(number)),
            None => self.value::<u64>(name).map(|_| 0),
        }
    }
}
