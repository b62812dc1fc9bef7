//! Writes the types of this crate as JSON, byte for byte as `serde_json` does.

use super::names::Name;

/// A type that can be written as JSON.
#[cfg_attr(not(feature = "json"), expect(unreachable_pub, reason = "public only with feature `json`"))]
pub trait Write {
    /// Appends the value as JSON.
    fn write(&self, out: &mut Writer);
}

/// Writes a value as JSON text.
#[cfg(feature = "json")]
pub(crate) fn write(value: &dyn Write) -> String {
    let mut out = Writer::with_capacity(256);
    out.value(value);
    out.text
}

/// JSON text under construction.
#[cfg_attr(not(feature = "json"), expect(unreachable_pub, reason = "public only with feature `json`"))]
pub struct Writer {
    text: String,
    /// Whether the sentences of explained values are omitted: a digest covers facts, not wording.
    facts_only: bool,
}

/// In WebAssembly, functions that every field calls are never inlined; inlining would make up half of all code.
impl Writer {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), facts_only: false }
    }

    /// A writer that leaves out sentences, for digests.
    pub(crate) fn facts_only(bytes: usize) -> Self {
        Self { facts_only: true, ..Self::with_capacity(bytes) }
    }

    /// Replaces the text by that of one value.
    pub(crate) fn value(&mut self, value: &dyn Write) -> &str {
        self.text.clear();
        value.write(self);
        &self.text
    }

    /// Begins a JSON object.
    pub(crate) fn open(&mut self) {
        self.put("{");
    }

    /// Begins an object with this `type`.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn open_as(&mut self, tag: Name) {
        self.put("{\"type\":");
        self.put(tag.quoted());
    }

    /// Writes the name of a field. Its value follows.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn field(&mut self, name: Name) {
        self.comma();
        self.text.push_str(name.before_a_value());
    }

    /// Ends a JSON object.
    pub(crate) fn close(&mut self) {
        self.put("}");
    }

    /// Writes a code: one of a set of names.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn name(&mut self, name: Name) {
        self.text.push_str(name.quoted());
    }

    /// Writes a string in quotes.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn text(&mut self, text: &str) {
        self.text.reserve(text.len().wrapping_add(2));
        self.text.push('"');
        // Strings rarely contain one, and a loop without an early exit examines many bytes at once.
        if text.bytes().fold(false, |found, byte| found | must_be_escaped(byte)) {
            self.with_escapes(text);
        } else {
            self.text.push_str(text);
        }
        self.text.push('"');
    }

    /// Writes the `detail` of an explained value: the sentence that its kind displays.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn sentence(&mut self, kind: &dyn std::fmt::Display) {
        if !self.facts_only {
            self.field(Name::new(b"\"detail\":"));
            self.text(&kind.to_string());
        }
    }

    fn list<T: Write>(&mut self, items: &[T]) {
        self.put("[");
        for item in items {
            self.comma();
            item.write(self);
        }
        self.put("]");
    }

    /// Only a list or object that has just begun ends with a bracket; a string ends with its quote.
    #[cfg_attr(target_family = "wasm", inline(never))]
    fn comma(&mut self) {
        if !matches!(self.text.as_bytes().last(), Some(b'{' | b'[')) {
            self.text.push(',');
        }
    }

    #[cfg_attr(target_family = "wasm", inline(never))]
    fn put(&mut self, text: &str) {
        self.text.push_str(text);
    }

    #[cold]
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

    #[cfg_attr(target_family = "wasm", inline(never))]
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

impl Write for bool {
    fn write(&self, out: &mut Writer) {
        out.put(if *self { "true" } else { "false" });
    }
}

impl Write for u64 {
    fn write(&self, out: &mut Writer) {
        out.number(*self);
    }
}

impl Write for u32 {
    fn write(&self, out: &mut Writer) {
        out.number(u64::from(*self));
    }
}

impl Write for i64 {
    fn write(&self, out: &mut Writer) {
        if *self < 0 {
            out.put("-");
        }
        out.number(self.unsigned_abs());
    }
}

impl Write for str {
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }
}

impl Write for String {
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }
}

impl<T: Write + ?Sized> Write for &T {
    fn write(&self, out: &mut Writer) {
        (**self).write(out);
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self, out: &mut Writer) {
        match self {
            None => out.put("null"),
            Some(value) => value.write(out),
        }
    }
}

impl<T: Write> Write for [T] {
    fn write(&self, out: &mut Writer) {
        out.list(self);
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self, out: &mut Writer) {
        out.list(self);
    }
}

/// A section of a ticket may consist of several fields.
macro_rules! tuples {
    ($($($part:ident)+;)+) => {$(
        impl<$($part: Write),+> Write for ($($part,)+) {
            fn write(&self, out: &mut Writer) {
                #[expect(non_snake_case, reason = "a part is named as its type")]
                let ($($part,)+) = self;
                out.put("[");
                $(out.comma(); $part.write(out);)+
                out.put("]");
            }
        }
    )+};
}

tuples! {
    A B;
    A B C;
}
