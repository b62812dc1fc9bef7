//! Reads the types of this crate from JSON: strictly, without explaining failures.

use super::names::Name;
use super::node::{Kind, whole};
use super::tape::{At, Tape};

/// A type that can be read from a value. `None` if the value is not valid; the description of the type explains why.
pub trait Read: Sized {
    /// Reads a value; `None` if the JSON does not have its shape.
    fn read(at: At<'_>) -> Option<Self>;

    /// The value of an omitted field of this type, if it may be omitted.
    fn left_out() -> Option<Self> {
        None
    }
}

impl Read for bool {
    fn read(at: At<'_>) -> Option<Self> {
        if at.is(Kind::True) {
            Some(true)
        } else if at.is(Kind::False) {
            Some(false)
        } else {
            None
        }
    }
}

/// An integer written without fraction or exponent. `-0` is rejected, as `serde_json` does.
fn whole_number(at: At<'_>) -> Option<&str> {
    at.number().filter(|text| *text != "-0")
}

macro_rules! whole {
    ($($number:ty)+) => {$(
        impl Read for $number {
            fn read(at: At<'_>) -> Option<Self> {
                whole_number(at)?.parse().ok()
            }
        }
    )+};
}

whole!(u32 u64 i64);

impl Read for String {
    fn read(at: At<'_>) -> Option<Self> {
        Some(at.text()?.into_owned())
    }
}

impl<T: Read> Read for Option<T> {
    fn read(at: At<'_>) -> Option<Self> {
        if at.is(Kind::Null) { Some(None) } else { T::read(at).map(Some) }
    }

    fn left_out() -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(at: At<'_>) -> Option<Self> {
        let node = at.node().filter(|node| node.kind() == Kind::Array)?;
        let mut items = Self::with_capacity(whole(node.end));
        for item in at.items() {
            items.push(T::read(item)?);
        }
        Some(items)
    }
}

const TYPE: Name = Name::new(b"\"type\":");
const FORMAT: Name = Name::new(b"\"format\":");

/// The fields of an object, looked up by name.
pub(crate) struct Record<'t> {
    tape: &'t Tape<'t>,
    first: usize,
    end: usize,
    /// The field after the last one found: fields mostly come in the order of the type.
    next: usize,
    /// The number of fields not looked up yet.
    left: u32,
}

impl<'t> At<'t> {
    /// The fields, if the value is an object.
    pub(crate) fn record(self) -> Option<Record<'t>> {
        let node = self.node().filter(|node| node.kind() == Kind::Object)?;
        let first = self.place.wrapping_add(1);
        Some(Record { tape: self.tape, first, end: node.next(), next: first, left: node.end })
    }

    /// Whether the value is an object whose `format` is 1.
    #[inline(never)]
    pub(crate) fn has_format_1(self) -> bool {
        let format = self.record().and_then(|mut record| record.find(FORMAT));
        format.and_then(At::number) == Some("1")
    }

    /// The value that this name stands for.
    pub(crate) fn one_of<T: Copy>(self, names: &[(Name, T)]) -> Option<T> {
        names.iter().find(|(name, _)| self.says(*name)).map(|(_, value)| *value)
    }
}

impl<'t> Record<'t> {
    /// The `type` of a union, wherever it is in the object.
    pub(crate) fn tag(&mut self) -> Option<At<'t>> {
        self.find(TYPE)
    }

    /// Reads the field with this name.
    pub(crate) fn field<T: Read>(&mut self, name: Name) -> Option<T> {
        match self.find(name) {
            Some(at) => T::read(at),
            None => T::left_out(),
        }
    }

    /// Reads a field that may be omitted.
    pub(crate) fn field_or<T: Read>(&mut self, name: Name, otherwise: T) -> Option<T> {
        match self.find(name) {
            Some(at) => T::read(at),
            None => Some(otherwise),
        }
    }

    /// Skips a field, if it is present.
    pub(crate) fn skip(&mut self, name: Name) {
        self.find(name);
    }

    /// Whether every field was looked up, so that there are no unknown or duplicate fields.
    pub(crate) fn is_whole(&self) -> bool {
        self.left == 0
    }

    #[inline(never)]
    fn find(&mut self, name: Name) -> Option<At<'t>> {
        let name = name.bare();
        let mut place = self.next;
        if !self.is_named(place, name) {
            place = self.first;
            while !self.is_named(place, name) {
                place = self.tape.after(place.wrapping_add(1));
                if place >= self.end {
                    return None;
                }
            }
        }
        let value = place.wrapping_add(1);
        self.next = self.tape.after(value);
        self.left = self.left.wrapping_sub(1);
        Some(At { tape: self.tape, place: value })
    }

    fn is_named(&self, place: usize, name: &str) -> bool {
        place < self.end && self.tape.says(place, name)
    }
}
