//! Any JSON at all, for saying what is wrong with an input. Judges a text as `serde_json` does, with its words and places.

use std::fmt;

/// A value, with what it was read from where that is asked for again.
#[derive(Debug, PartialEq)]
pub(crate) enum Value<'a> {
    Null,
    Bool(bool),
    /// As it is written.
    Number(&'a str),
    String(String),
    Array(Vec<Value<'a>>),
    Object(Object<'a>),
}

/// An object: its fields as they stand, a name that stands twice too, and its text.
#[derive(Debug, PartialEq)]
pub(crate) struct Object<'a> {
    pub(crate) fields: Vec<(String, Value<'a>)>,
    pub(crate) text: &'a str,
}

impl<'a> Object<'a> {
    /// The last field of this name, as in JavaScript.
    pub(crate) fn get(&self, name: &str) -> Option<&Value<'a>> {
        self.fields.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value)
    }
}

impl<'a> Value<'a> {
    /// A field, where this is an object.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        if let Self::Object(object) = self { object.get(name) } else { None }
    }

    pub(crate) fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    pub(crate) fn as_array(&self) -> Option<&[Self]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    /// A whole number, written as one.
    pub(crate) fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Number("-0") => None,
            Self::Number(text) => text.parse().ok(),
            _ => None,
        }
    }

    pub(crate) fn as_u64(&self) -> Option<u64> {
        if let Self::Number(text) = self { text.parse().ok() } else { None }
    }
}

/// Why a text is no JSON, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NotJson {
    why: &'static str,
    line: usize,
    column: usize,
}

impl NotJson {
    /// Whether it is nested deeper than is read.
    pub(crate) fn is_too_deep(&self) -> bool {
        self.why == TOO_DEEP
    }
}

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at line {} column {}", self.why, self.line, self.column)
    }
}

/// Reads a text as any JSON.
pub(crate) fn parse(text: &str) -> Result<Value<'_>, NotJson> {
    let mut parser = Parser { text, at: 0, levels: LEVELS };
    let value = parser.value()?;
    match parser.peek() {
        None => Ok(value),
        Some(_) => Err(parser.before("trailing characters")),
    }
}

const LEVELS: usize = 128;
const TOO_DEEP: &str = "recursion limit exceeded";
const END_IN_VALUE: &str = "EOF while parsing a value";
const END_IN_TEXT: &str = "EOF while parsing a string";
const BAD_NUMBER: &str = "invalid number";
const LONE_HALF: &str = "lone leading surrogate in hex escape";

struct Parser<'a> {
    text: &'a str,
    at: usize,
    levels: usize,
}

type Parsed<T> = Result<T, NotJson>;

impl<'a> Parser<'a> {
    /// Something is wrong with what has been taken.
    #[cold]
    #[inline(never)]
    fn after(&self, why: &'static str) -> NotJson {
        let seen = self.text.as_bytes().get(..self.at).unwrap_or(self.text.as_bytes());
        let line = seen.iter().filter(|byte| **byte == b'\n').count().wrapping_add(1);
        let column = seen.iter().rev().take_while(|byte| **byte != b'\n').count();
        NotJson { why, line, column }
    }

    /// Something is wrong with the character that comes next.
    #[cold]
    #[inline(never)]
    fn before(&self, why: &'static str) -> NotJson {
        Self { at: self.at.wrapping_add(1).min(self.text.len()), ..*self }.after(why)
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip(&mut self) {
        self.at = self.at.wrapping_add(1);
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.byte()?;
        self.skip();
        Some(byte)
    }

    /// The next character that is no blank, not taken.
    fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.byte() {
            self.skip();
        }
        self.byte()
    }

    fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn value(&mut self) -> Parsed<Value<'a>> {
        let start = {
            self.peek();
            self.at
        };
        match self.byte() {
            None => Err(self.before(END_IN_VALUE)),
            Some(b'n') => self.word("null", Value::Null),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'-' | b'0'..=b'9') => self.number().map(|()| Value::Number(self.since(start))),
            Some(b'"') => self.string().map(Value::String),
            Some(open @ (b'[' | b'{')) => {
                self.levels = self.levels.wrapping_sub(1);
                if self.levels == 0 {
                    return Err(self.before(TOO_DEEP));
                }
                self.skip();
                let value = if open == b'[' {
                    Value::Array(self.items()?)
                } else {
                    let fields = self.fields()?;
                    Value::Object(Object { fields, text: self.since(start) })
                };
                self.levels = self.levels.wrapping_add(1);
                Ok(value)
            }
            Some(_) => Err(self.before("expected value")),
        }
    }

    fn word(&mut self, word: &str, value: Value<'a>) -> Parsed<Value<'a>> {
        self.skip();
        for wanted in word.bytes().skip(1) {
            match self.next() {
                None => return Err(self.after(END_IN_VALUE)),
                Some(byte) if byte != wanted => return Err(self.after("expected ident")),
                Some(_) => {}
            }
        }
        Ok(value)
    }

    fn items(&mut self) -> Parsed<Vec<Value<'a>>> {
        let mut items = Vec::new();
        loop {
            match self.peek() {
                None => return Err(self.before("EOF while parsing a list")),
                Some(b']') => {
                    self.skip();
                    return Ok(items);
                }
                Some(_) if items.is_empty() => {}
                Some(b',') => {
                    self.skip();
                    if self.peek() == Some(b']') {
                        return Err(self.before("trailing comma"));
                    }
                }
                Some(_) => return Err(self.before("expected `,` or `]`")),
            }
            items.push(self.value()?);
        }
    }

    fn fields(&mut self) -> Parsed<Vec<(String, Value<'a>)>> {
        const END: &str = "EOF while parsing an object";
        let mut fields = Vec::new();
        loop {
            match self.peek() {
                None => return Err(self.before(END)),
                Some(b'}') => {
                    self.skip();
                    return Ok(fields);
                }
                Some(_) if fields.is_empty() => {}
                Some(b',') => {
                    self.skip();
                    match self.peek() {
                        None => return Err(self.before(END_IN_VALUE)),
                        Some(b'}') => return Err(self.before("trailing comma")),
                        Some(_) => {}
                    }
                }
                Some(_) => return Err(self.before("expected `,` or `}`")),
            }
            if self.byte() != Some(b'"') {
                return Err(self.before("key must be a string"));
            }
            let key = self.string()?;
            match self.peek() {
                None => return Err(self.before(END)),
                Some(b':') => self.skip(),
                Some(_) => return Err(self.before("expected `:`")),
            }
            fields.push((key, self.value()?));
        }
    }

    fn number(&mut self) -> Parsed<()> {
        if self.byte() == Some(b'-') {
            self.skip();
        }
        match self.next() {
            None => return Err(self.after(END_IN_VALUE)),
            Some(b'0') if matches!(self.byte(), Some(b'0'..=b'9')) => return Err(self.before(BAD_NUMBER)),
            Some(b'0'..=b'9') => self.digits(),
            Some(_) => return Err(self.after(BAD_NUMBER)),
        }
        if self.byte() == Some(b'.') {
            self.skip();
            match self.byte() {
                None => return Err(self.before(END_IN_VALUE)),
                Some(b'0'..=b'9') => self.digits(),
                Some(_) => return Err(self.before(BAD_NUMBER)),
            }
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.skip();
            if let Some(b'+' | b'-') = self.byte() {
                self.skip();
            }
            match self.next() {
                None => return Err(self.after(END_IN_VALUE)),
                Some(b'0'..=b'9') => self.digits(),
                Some(_) => return Err(self.after(BAD_NUMBER)),
            }
        }
        Ok(())
    }

    fn digits(&mut self) {
        while let Some(b'0'..=b'9') = self.byte() {
            self.skip();
        }
    }

    fn string(&mut self) -> Parsed<String> {
        self.skip();
        let mut text = String::new();
        loop {
            let start = self.at;
            while self.byte().is_some_and(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1f)) {
                self.skip();
            }
            text.push_str(self.since(start));
            match self.next() {
                None => return Err(self.after(END_IN_TEXT)),
                Some(b'"') => return Ok(text),
                Some(b'\\') => text.push(self.escaped()?),
                Some(_) => {
                    return Err(
                        self.after("control character (\\u0000-\\u001F) found while parsing a string")
                    );
                }
            }
        }
    }

    fn escaped(&mut self) -> Parsed<char> {
        Ok(match self.next() {
            None => return Err(self.after(END_IN_TEXT)),
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unit(),
            Some(_) => return Err(self.after("invalid escape")),
        })
    }

    /// Four digits, or the two halves of a pair.
    fn unit(&mut self) -> Parsed<char> {
        let first = self.four_digits()?;
        let mut units = [first, 0];
        let mut length = 1_usize;
        if let 0xd800..=0xdbff = first {
            for wanted in *b"\\u" {
                match self.next() {
                    None => return Err(self.after(END_IN_TEXT)),
                    Some(byte) if byte != wanted => return Err(self.after("unexpected end of hex escape")),
                    Some(_) => {}
                }
            }
            units = [first, self.four_digits()?];
            length = 2;
        }
        let mut chars = char::decode_utf16(units.into_iter().take(length));
        match (chars.next(), chars.next()) {
            (Some(Ok(only)), None) => Ok(only),
            _ => Err(self.after(LONE_HALF)),
        }
    }

    fn four_digits(&mut self) -> Parsed<u16> {
        let end = self.at.wrapping_add(4);
        let Some(digits) = self.text.as_bytes().get(self.at..end) else {
            self.at = self.text.len();
            return Err(self.after(END_IN_TEXT));
        };
        self.at = end;
        let mut unit = 0_u16;
        for digit in digits {
            match char::from(*digit).to_digit(16).and_then(|digit| u16::try_from(digit).ok()) {
                Some(digit) => unit = unit << 4 | digit,
                None => return Err(self.after("invalid escape")),
            }
        }
        Ok(unit)
    }
}
