//! Finds duplicate fields of objects.

use std::borrow::Cow;
use std::iter::Peekable;

use super::fields;
use super::path::Path;
use crate::count::Count;
use crate::problem::Collector;
use crate::text_index::TextIndex;
use crate::wire::json::{At, Value};

/// All duplicates in document order. If their number is known, the search ends with the last one listed.
pub(super) fn problems(value: At<'_>, total: Option<Count>) -> Collector {
    let mut walk = Walk { found: Collector::default(), total, keys: Vec::new() };
    walk.value(value, &Path::Root);
    match total {
        Some(total) => walk.found.of(total),
        None => walk.found,
    }
}

/// Objects with more fields than this are searched with an index.
const FEW: usize = 24;

struct Walk<'t> {
    found: Collector,
    total: Option<Count>,
    /// The keys of the current object so far, after those of the objects around it.
    keys: Vec<Cow<'t, str>>,
}

impl<'t> Walk<'t> {
    fn value(&mut self, value: At<'t>, path: &Path<'_>) {
        match value.value() {
            Value::Array => {
                for (index, item) in value.items().enumerate() {
                    if self.total.is_some() && self.found.is_full() {
                        break;
                    }
                    self.value(item, &Path::Item(path, index));
                }
            }
            Value::Object => self.object(value, path),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::BrokenString(_) => {}
        }
    }

    fn object(&mut self, object: At<'t>, path: &Path<'_>) {
        let first = self.keys.len();
        let mut further = None;
        for (index, (key, field)) in object.fields().enumerate() {
            let is_repeated = if index < FEW {
                self.keys.iter().skip(first).any(|earlier| *earlier == key)
            } else {
                further.get_or_insert_with(|| repeated(object)).next_if_eq(&index).is_some()
            };
            if is_repeated {
                self.found.push(|| fields::duplicate(path, &key));
            }
            self.value(field, &Path::Field(path, &key));
            self.keys.push(key);
        }
        self.keys.truncate(first);
    }
}

/// The positions of duplicate keys, from [`FEW`] on.
fn repeated(object: At<'_>) -> Peekable<impl Iterator<Item = usize> + use<>> {
    let keys: Vec<_> = object.fields().map(|(key, _)| key).collect();
    let again = TextIndex::of(keys.iter().map(|key| &**key)).again();
    let places: Vec<usize> = again.into_iter().map(|(_, place)| place).collect();
    places.into_iter().filter(|place| *place >= FEW).peekable()
}
