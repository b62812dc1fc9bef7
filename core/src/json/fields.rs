//! What objects and lists hold.

use std::borrow::Cow;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::Mismatch;
use super::read::Reader;
use super::scan::Scan;

/// The fields of an object.
pub(super) struct Fields<'r, 'de> {
    reader: &'r mut Reader<'de>,
    names: Names,
    first: bool,
    /// Whether one of them is the `type` of a union, which has been read already.
    tagged: bool,
}

impl<'r, 'de> Fields<'r, 'de> {
    pub(super) fn of(reader: &'r mut Reader<'de>, names: Names, tagged: bool) -> Result<Self, Mismatch> {
        reader.scan.expect(b'{')?;
        Ok(Self { reader, names, first: true, tagged })
    }

    fn key(&mut self) -> Result<Option<Place>, Mismatch> {
        loop {
            let scan = &mut self.reader.scan;
            if scan.takes(b'}') {
                return Ok(None);
            }
            if !self.first {
                scan.expect(b',')?;
            }
            self.first = false;
            let key = scan.string()?;
            scan.expect(b':')?;
            if self.tagged && key == "type" {
                self.tagged = false;
                scan.string()?;
            } else {
                return place_of(&key, self.names).map(Some);
            }
        }
    }
}

impl<'de> MapAccess<'de> for Fields<'_, 'de> {
    type Error = Mismatch;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Mismatch> {
        match self.key()? {
            None => Ok(None),
            Some(place) => seed.deserialize(place).map(Some),
        }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Mismatch> {
        seed.deserialize(&mut *self.reader)
    }
}

/// The items of a list.
pub(super) struct Items<'r, 'de> {
    reader: &'r mut Reader<'de>,
    first: bool,
}

impl<'r, 'de> Items<'r, 'de> {
    pub(super) fn of(reader: &'r mut Reader<'de>) -> Result<Self, Mismatch> {
        reader.scan.expect(b'[')?;
        Ok(Self { reader, first: true })
    }
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Mismatch;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Mismatch> {
        let scan = &mut self.reader.scan;
        if scan.takes(b']') {
            return Ok(None);
        }
        if !self.first {
            scan.expect(b',')?;
        }
        self.first = false;
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

/// A value that is told by a name: one of a set of names, or an object with a `type`.
pub(super) struct Tagged<'r, 'de> {
    name: Place,
    rest: Option<&'r mut Reader<'de>>,
}

impl<'r, 'de> Tagged<'r, 'de> {
    pub(super) fn of(reader: &'r mut Reader<'de>, names: Names) -> Result<Self, Mismatch> {
        let bare = reader.scan.peek()? == b'"';
        let tag = if bare { reader.scan.string()? } else { tag_of(reader.scan.clone())? };
        let name = place_of(&tag, names)?;
        Ok(Self { name, rest: if bare { None } else { Some(reader) } })
    }
}

impl<'r, 'de> EnumAccess<'de> for Tagged<'r, 'de> {
    type Error = Mismatch;
    type Variant = Rest<'r, 'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self::Variant), Mismatch> {
        Ok((seed.deserialize(self.name)?, Rest(self.rest)))
    }
}

/// What comes after the tag: nothing, or the fields.
pub(super) struct Rest<'r, 'de>(Option<&'r mut Reader<'de>>);

impl<'de> VariantAccess<'de> for Rest<'_, 'de> {
    type Error = Mismatch;

    fn unit_variant(self) -> Result<(), Mismatch> {
        if self.0.is_none() { Ok(()) } else { Err(Mismatch) }
    }

    fn struct_variant<V: Visitor<'de>>(self, names: Names, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_map(Fields::of(self.0.ok_or(Mismatch)?, names, true)?)
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, Mismatch> {
        Err(Mismatch)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Mismatch> {
        Err(Mismatch)
    }
}

/// The names of fields or variants, in the order of the type, as serde's derive gives them.
pub(super) type Names = &'static [&'static str];

/// Where a name stands among the names of its type. serde takes that as well as the name, and looking it up here, once for
/// all types, saves comparing texts in the code of each.
struct Place(u64);

fn place_of(name: &str, names: Names) -> Result<Place, Mismatch> {
    (0..).zip(names).find(|(_, known)| **known == name).map(|(place, _)| Place(place)).ok_or(Mismatch)
}

/// The `type` of the object that begins here, wherever in it that stands.
fn tag_of(mut scan: Scan<'_>) -> Result<Cow<'_, str>, Mismatch> {
    scan.expect(b'{')?;
    loop {
        let key = scan.string()?;
        scan.expect(b':')?;
        if key == "type" {
            return scan.string();
        }
        scan.skip()?;
        scan.expect(b',')?;
    }
}

impl<'de> Deserializer<'de> for Place {
    type Error = Mismatch;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_u64(self.0)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
