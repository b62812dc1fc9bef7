//! Our types out of a JSON text: strictly, and without a word of why not.

use super::names::Name;
use super::node::{Kind, whole};
use super::tape::{At, Tape};

/// A type that is read from a value. `None`: the value is not as it must be. The description of the type explains where and why.
pub trait Read: Sized {
    /// Reads a value; `None` if the JSON does not have its shape.
    fn read(at: At<'_>) -> Option<Self>;

    /// What stands for a field of this type that is left out, if it may be.
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

/// A whole number, written without fraction or exponent. Never `-0`, which is no integer to `serde_json` either.
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

/// The fields of an object, asked for by name.
pub(crate) struct Record<'t> {
    tape: &'t Tape<'t>,
    first: usize,
    end: usize,
    /// The field after the last one found: mostly they come in the order of the type.
    next: usize,
    /// How many have not been asked for yet.
    left: u32,
}

impl<'t> At<'t> {
    /// The fields, if it is an object.
    pub(crate) fn record(self) -> Option<Record<'t>> {
        let node = self.node().filter(|node| node.kind() == Kind::Object)?;
        let first = self.place.wrapping_add(1);
        Some(Record { tape: self.tape, first, end: node.next(), next: first, left: node.end })
    }

    /// Whether it is an object whose `format` is 1.
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
    /// The `type` of a union, wherever in it that stands.
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

    /// A field that may be left out.
    pub(crate) fn field_or<T: Read>(&mut self, name: Name, otherwise: T) -> Option<T> {
        match self.find(name) {
            Some(at) => T::read(at),
            None => Some(otherwise),
        }
    }

    /// Passes over a field, if it is there.
    pub(crate) fn skip(&mut self, name: Name) {
        self.find(name);
    }

    /// Whether every field was asked for, so that there is none which the type does not have, and none twice.
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
