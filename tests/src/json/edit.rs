//! Reading, setting and removing by JSON Pointer.

use super::Json;

/// There is nothing at a pointer, or nothing can be put there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoPlace(pub String);

impl std::fmt::Display for NoPlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "there is no place {}", self.0)
    }
}

impl std::error::Error for NoPlace {}

fn unescaped(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}

fn split(pointer: &str) -> Result<(&str, String), NoPlace> {
    let (parent, last) = pointer.rsplit_once('/').ok_or_else(|| NoPlace(pointer.to_owned()))?;
    Ok((parent, unescaped(last)))
}

/// The parts of a pointer; nothing where it is none: neither empty nor with a slash in front.
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

    fn place(&mut self, pointer: &str) -> Option<&mut Self> {
        parts(pointer)?.try_fold(self, |value, part| match value {
            Self::List(items) => items.get_mut(part.parse::<usize>().ok()?),
            Self::Record(entries) => {
                let key = unescaped(part);
                entries.iter_mut().find_map(|(name, value)| (*name == key).then_some(value))
            }
            _ => None,
        })
    }

    /// Puts a value at a JSON Pointer: in place of what is there, as a new key, or, with `-` at its end, as a new item.
    ///
    /// # Errors
    /// [`NoPlace`] where nothing holds it.
    pub fn set(&mut self, pointer: &str, new: Self) -> Result<(), NoPlace> {
        if pointer.is_empty() {
            *self = new;
            return Ok(());
        }
        let nowhere = || NoPlace(pointer.to_owned());
        if let Some(old) = self.place(pointer) {
            *old = new;
            return Ok(());
        }
        let (parent, last) = split(pointer)?;
        match self.place(parent).ok_or_else(nowhere)? {
            Self::Record(entries) => entries.push((last, new)),
            Self::List(items) if last == "-" => items.push(new),
            _ => return Err(nowhere()),
        }
        Ok(())
    }

    /// Takes out what is at a JSON Pointer.
    ///
    /// # Errors
    /// [`NoPlace`] where nothing is there.
    pub fn remove(&mut self, pointer: &str) -> Result<Self, NoPlace> {
        let nowhere = || NoPlace(pointer.to_owned());
        let (parent, last) = split(pointer)?;
        match self.place(parent).ok_or_else(nowhere)? {
            Self::Record(entries) => {
                let index = entries.iter().position(|(key, _)| *key == last);
                Ok(entries.remove(index.ok_or_else(nowhere)?).1)
            }
            Self::List(items) => {
                let index = last.parse::<usize>().ok().filter(|index| *index < items.len());
                Ok(items.remove(index.ok_or_else(nowhere)?))
            }
            _ => Err(nowhere()),
        }
    }
}
