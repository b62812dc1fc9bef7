//! Our types out of a JSON text.

use std::borrow::Cow;

use serde::de::{DeserializeOwned, Deserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::Mismatch;
use super::fields::{Fields, Items, Names, Tagged};
use super::scan::Scan;

/// Reads a value of one of our types.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T, Mismatch> {
    let mut reader = Reader { scan: Scan::new(text) };
    let value = T::deserialize(&mut reader)?;
    if reader.scan.is_at_end() { Ok(value) } else { Err(Mismatch) }
}

pub(super) struct Reader<'de> {
    pub(super) scan: Scan<'de>,
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Mismatch;

    /// Told to the unions, which read themselves by `deserialize_enum` then.
    fn is_human_readable(&self) -> bool {
        false
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Mismatch> {
        Err(Mismatch)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.scan.peek()?;
        if self.scan.word("true") {
            visitor.visit_bool(true)
        } else if self.scan.word("false") {
            visitor.visit_bool(false)
        } else {
            Err(Mismatch)
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.scan.peek()?;
        let number = self.scan.whole_number()?;
        visitor.visit_u64(u64::try_from(number).map_err(|_| Mismatch)?)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match self.scan.string()? {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.deserialize_string(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.scan.peek()?;
        if self.scan.word("null") { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_seq(Items::of(self)?)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: Names,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        visitor.visit_map(Fields::of(self, names, false)?)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: Names,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        visitor.visit_enum(Tagged::of(self, names)?)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct map
        identifier ignored_any
    }
}
