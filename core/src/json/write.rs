//! Our types as JSON text, to the byte as `serde_json` writes it.

use serde::Serialize;
use serde::ser::{Impossible, SerializeSeq, SerializeStruct, SerializeTuple, Serializer};

use super::Mismatch;

/// Writes a value of one of our types.
pub(crate) fn write<T: Serialize + ?Sized>(value: &T) -> String {
    let mut writer = Writer { text: String::with_capacity(256) };
    let written: Result<(), Mismatch> = value.serialize(&mut writer);
    debug_assert!(written.is_ok(), "no type on the wire may hold what the writer does not know");
    writer.text
}

struct Writer {
    text: String,
}

impl Writer {
    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        // Nearly no text has one, and a loop without a way out looks at many bytes at once.
        if text.bytes().fold(false, |found, byte| found | must_be_escaped(byte)) {
            self.with_escapes(text);
        } else {
            self.text.push_str(text);
        }
        self.text.push('"');
    }

    /// A name that stands in our source: it has nothing to escape.
    fn name(&mut self, name: &'static str) {
        debug_assert!(!name.bytes().any(must_be_escaped), "no field and no variant is named so");
        self.text.push('"');
        self.text.push_str(name);
        self.text.push('"');
    }

    fn with_escapes(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.bytes().position(must_be_escaped) {
            self.text.push_str(rest.get(..at).unwrap_or_default());
            self.escaped(rest.as_bytes().get(at).copied().unwrap_or_default());
            rest = rest.get(at.wrapping_add(1)..).unwrap_or_default();
        }
        self.text.push_str(rest);
    }

    fn escaped(&mut self, byte: u8) {
        let letter = match byte {
            b'"' => '"',
            b'\\' => '\\',
            0x8 => 'b',
            0xc => 'f',
            b'\n' => 'n',
            b'\r' => 'r',
            b'\t' => 't',
            _ => {
                self.text.push_str(if byte < 0x10 { "\\u000" } else { "\\u001" });
                self.text.extend(char::from_digit(u32::from(byte & 0xf), 16));
                return;
            }
        };
        self.text.push('\\');
        self.text.push(letter);
    }

    fn number(&mut self, mut number: u64) {
        let mut digits = [0_u8; 20];
        let mut length = 0_usize;
        for digit in digits.iter_mut().rev() {
            *digit = b'0'.wrapping_add(u8::try_from(number % 10).unwrap_or_default());
            number /= 10;
            length = length.wrapping_add(1);
            if number == 0 {
                break;
            }
        }
        let start = digits.len().wrapping_sub(length);
        self.text.extend(digits.iter().skip(start).copied().map(char::from));
    }
}

const fn must_be_escaped(byte: u8) -> bool {
    (byte == b'"') | (byte == b'\\') | (byte < 0x20)
}

macro_rules! never {
    ($($method:ident: $type:ty),+) => {
        $(fn $method(self, _: $type) -> Result<(), Mismatch> { Err(Mismatch) })+
    };
}

impl<'w> Serializer for &'w mut Writer {
    type Ok = ();
    type Error = Mismatch;
    type SerializeSeq = Parts<'w>;
    type SerializeStruct = Parts<'w>;
    type SerializeTuple = Parts<'w>;
    type SerializeTupleStruct = Impossible<(), Mismatch>;
    type SerializeTupleVariant = Impossible<(), Mismatch>;
    type SerializeMap = Impossible<(), Mismatch>;
    type SerializeStructVariant = Impossible<(), Mismatch>;

    fn serialize_bool(self, value: bool) -> Result<(), Mismatch> {
        self.text.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i64(self, value: i64) -> Result<(), Mismatch> {
        if value < 0 {
            self.text.push('-');
        }
        self.number(value.unsigned_abs());
        Ok(())
    }

    fn serialize_u64(self, value: u64) -> Result<(), Mismatch> {
        self.number(value);
        Ok(())
    }

    fn serialize_u32(self, value: u32) -> Result<(), Mismatch> {
        self.serialize_u64(u64::from(value))
    }

    fn serialize_str(self, value: &str) -> Result<(), Mismatch> {
        self.quoted(value);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Mismatch> {
        self.text.push_str("null");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Mismatch> {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Mismatch> {
        self.name(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Mismatch> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Parts<'w>, Mismatch> {
        self.text.push('[');
        Ok(Parts { writer: self, first: true })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Parts<'w>, Mismatch> {
        self.text.push('{');
        Ok(Parts { writer: self, first: true })
    }

    never! {
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_u8: u8, serialize_u16: u16,
        serialize_f32: f32, serialize_f64: f64, serialize_char: char, serialize_bytes: &[u8],
        serialize_unit_struct: &'static str
    }

    fn serialize_unit(self) -> Result<(), Mismatch> {
        Err(Mismatch)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Mismatch> {
        Err(Mismatch)
    }

    fn serialize_tuple(self, length: usize) -> Result<Parts<'w>, Mismatch> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Mismatch> {
        Err(Mismatch)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Mismatch> {
        Err(Mismatch)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Mismatch> {
        Err(Mismatch)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Mismatch> {
        Err(Mismatch)
    }
}

/// The fields of an object or the items of a list.
struct Parts<'w> {
    writer: &'w mut Writer,
    first: bool,
}

impl Parts<'_> {
    fn comma(&mut self) {
        if !self.first {
            self.writer.text.push(',');
        }
        self.first = false;
    }
}

impl SerializeSeq for Parts<'_> {
    type Ok = ();
    type Error = Mismatch;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Mismatch> {
        self.comma();
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Mismatch> {
        self.writer.text.push(']');
        Ok(())
    }
}

/// A section of a ticket may be a tuple of fields.
impl SerializeTuple for Parts<'_> {
    type Ok = ();
    type Error = Mismatch;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Mismatch> {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<(), Mismatch> {
        SerializeSeq::end(self)
    }
}

impl SerializeStruct for Parts<'_> {
    type Ok = ();
    type Error = Mismatch;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Mismatch> {
        self.comma();
        self.writer.name(key);
        self.writer.text.push(':');
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Mismatch> {
        self.writer.text.push('}');
        Ok(())
    }
}
