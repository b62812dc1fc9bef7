//! Reads, sets and removes values by JSON Pointer.

use super::Json;

/// A JSON Pointer that does not resolve, or at which no value can be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointerError(pub String);

impl std::fmt::Display for PointerError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the pointer {} does not resolve", self.0)
    }
}

impl std::error::Error for PointerError {}

fn unescaped(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}

fn split(pointer: &str) -> Result<(&str, String), PointerError> {
    let (parent, last) = pointer.rsplit_once('/').ok_or_else(|| PointerError(pointer.to_owned()))?;
    Ok((parent, unescaped(last)))
}

/// The reference tokens of a pointer; `None` if it is invalid: neither empty nor starting with a slash.
fn parts(pointer: &str) -> Option<impl Iterator<Item = &str>> {
    let is_pointer = pointer.is_empty() || pointer.starts_with('/');
    is_pointer.then(|| pointer.split('/').skip(1))
}

impl Json {
    /// The value at a JSON Pointer.
    #[must_use]
    pub fn at(&self, pointer: &str) -> Option<&Self> {
        parts(pointer)?.try_fold(self, |value, part| match value {
            Self::List(items) => items.get(part.parse::<usize>().ok()?),
            _ => value.get(&unescaped(part)),
        })
    }

    fn resolve_mut(&mut self, pointer: &str) -> Option<&mut Self> {
        parts(pointer)?.try_fold(self, |value, part| match value {
            Self::List(items) => items.get_mut(part.parse::<usize>().ok()?),
            Self::Record(entries) => {
                let key = unescaped(part);
                entries.iter_mut().find_map(|(name, value)| (*name == key).then_some(value))
            }
            _ => None,
        })
    }

    /// Sets a value at a JSON Pointer: replaces an existing value, adds a key, or, if the pointer ends in `-`, appends an item.
    ///
    /// # Errors
    /// [`PointerError`] if the parent does not exist or cannot hold the value.
    pub fn set(&mut self, pointer: &str, new: Self) -> Result<(), PointerError> {
        if pointer.is_empty() {
            *self = new;
            return Ok(());
        }
        let unresolved = || PointerError(pointer.to_owned());
        if let Some(old) = self.resolve_mut(pointer) {
            *old = new;
            return Ok(());
        }
        let (parent, last) = split(pointer)?;
        match self.resolve_mut(parent).ok_or_else(unresolved)? {
            Self::Record(entries) => entries.push((last, new)),
            Self::List(items) if last == "-" => items.push(new),
            _ => return Err(unresolved()),
        }
        Ok(())
    }

    /// Removes the value at a JSON Pointer.
    ///
    /// # Errors
    /// [`PointerError`] if there is no value.
    pub fn remove(&mut self, pointer: &str) -> Result<Self, PointerError> {
        let unresolved = || PointerError(pointer.to_owned());
        let (parent, last) = split(pointer)?;
        match self.resolve_mut(parent).ok_or_else(unresolved)? {
            Self::Record(entries) => {
                let index = entries.iter().position(|(key, _)| *key == last);
                Ok(entries.remove(index.ok_or_else(unresolved)?).1)
            }
            Self::List(items) => {
                let index = last.parse::<usize>().ok().filter(|index| *index < items.len());
                Ok(items.remove(index.ok_or_else(unresolved)?))
            }
            _ => Err(unresolved()),
        }
    }
}
