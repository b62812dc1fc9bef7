//! Scans a text into the list of its values. It accepts and rejects what `serde_json` does, with the same messages and positions,
//! with one exception: half of a surrogate pair (`\ud83d` alone) is valid JSON (RFC 8259, section 8.2) but not a character, so it
//! is a problem of its string rather than of the whole text.

use std::fmt;

use super::node::{Kind, LONGEST, Node, whole};

/// Why a text is not JSON, with the position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct JsonSyntaxError {
    why: &'static str,
    line: usize,
    column: usize,
}

impl JsonSyntaxError {
    /// Whether it is nested more deeply than the limit.
    pub(crate) fn is_too_deep(&self) -> bool {
        self.why == TOO_DEEP
    }
}

impl fmt::Display for JsonSyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at line {} column {}", self.why, self.line, self.column)
    }
}

const LEVELS: usize = 128;
const TOO_DEEP: &str = "recursion limit exceeded";
const END_IN_VALUE: &str = "EOF while parsing a value";
const END_IN_OBJECT: &str = "EOF while parsing an object";
const END_IN_TEXT: &str = "EOF while parsing a string";
const BAD_NUMBER: &str = "invalid number";
const TOO_LONG: &str = "the text is too long";

/// A position in a text, with the values found before it.
pub(super) struct Scan<'t, 'n> {
    text: &'t str,
    at: usize,
    levels: usize,
    nodes: &'n mut Vec<Node>,
}

/// Boxed, so that the rare case costs only a pointer.
type Scanned<T = ()> = Result<T, Box<JsonSyntaxError>>;

impl<'t, 'n> Scan<'t, 'n> {
    /// Scans a whole text.
    pub(super) fn whole(text: &'t str, nodes: &'n mut Vec<Node>) -> Scanned {
        let mut scan = Self { text, at: 0, levels: LEVELS, nodes };
        if text.len() > LONGEST {
            return Err(scan.before(TOO_LONG));
        }
        scan.value()?;
        match scan.peek() {
            None => Ok(()),
            Some(_) => Err(scan.before("trailing characters")),
        }
    }

    /// An error in what has been consumed.
    #[cold]
    #[inline(never)]
    fn after(&self, why: &'static str) -> Box<JsonSyntaxError> {
        let seen = self.text.as_bytes().get(..self.at).unwrap_or(self.text.as_bytes());
        let line = seen.iter().filter(|byte| **byte == b'\n').count().wrapping_add(1);
        let column = seen.iter().rev().take_while(|byte| **byte != b'\n').count();
        Box::new(JsonSyntaxError { why, line, column })
    }

    /// An error at the next character.
    #[cold]
    #[inline(never)]
    fn before(&mut self, why: &'static str) -> Box<JsonSyntaxError> {
        self.at = self.at.wrapping_add(1).min(self.text.len());
        self.after(why)
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

    /// The next character that is not whitespace, not consumed.
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.byte() {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.skip(),
                found => return found,
            }
        }
    }

    fn add(&mut self, kind: Kind, start: usize, end: usize) {
        self.nodes.push(Node::new(kind, start, end, self.nodes.len().wrapping_add(1)));
    }

    fn value(&mut self) -> Scanned {
        match self.peek() {
            None => Err(self.before(END_IN_VALUE)),
            Some(b'"') => self.text(),
            Some(b'{') => self.nested(Kind::Object),
            Some(b'[') => self.nested(Kind::Array),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b'n') => self.word("null", Kind::Null),
            Some(b't') => self.word("true", Kind::True),
            Some(b'f') => self.word("false", Kind::False),
            Some(_) => Err(self.before("expected value")),
        }
    }

    fn word(&mut self, word: &str, kind: Kind) -> Scanned {
        self.skip();
        for wanted in word.bytes().skip(1) {
            match self.next() {
                None => return Err(self.after(END_IN_VALUE)),
                Some(byte) if byte != wanted => return Err(self.after("expected ident")),
                Some(_) => {}
            }
        }
        self.add(kind, 0, 0);
        Ok(())
    }

    /// A list or an object. Its node is added first and completed last.
    fn nested(&mut self, kind: Kind) -> Scanned {
        self.levels = self.levels.wrapping_sub(1);
        if self.levels == 0 {
            return Err(self.before(TOO_DEEP));
        }
        let place = self.nodes.len();
        self.add(kind, 0, 0);
        self.skip();
        let count = if kind == Kind::Array { self.items()? } else { self.fields()? };
        let next = self.nodes.len();
        if let Some(node) = self.nodes.get_mut(place) {
            *node = Node::new(kind, 0, count, next);
        }
        self.levels = self.levels.wrapping_add(1);
        Ok(())
    }

    fn items(&mut self) -> Scanned<usize> {
        let mut count = 0_usize;
        loop {
            match self.peek() {
                None => return Err(self.before("EOF while parsing a list")),
                Some(b']') => {
                    self.skip();
                    return Ok(count);
                }
                Some(_) if count == 0 => {}
                Some(b',') => {
                    self.skip();
                    if self.peek() == Some(b']') {
                        return Err(self.before("trailing comma"));
                    }
                }
                Some(_) => return Err(self.before("expected `,` or `]`")),
            }
            self.value()?;
            count = count.wrapping_add(1);
        }
    }

    fn fields(&mut self) -> Scanned<usize> {
        let mut count = 0_usize;
        loop {
            match self.peek() {
                None => return Err(self.before(END_IN_OBJECT)),
                Some(b'}') => {
                    self.skip();
                    return Ok(count);
                }
                Some(_) if count == 0 => {}
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
            self.text()?;
            match self.peek() {
                None => return Err(self.before(END_IN_OBJECT)),
                Some(b':') => self.skip(),
                Some(_) => return Err(self.before("expected `:`")),
            }
            self.value()?;
            count = count.wrapping_add(1);
        }
    }

    fn number(&mut self) -> Scanned {
        let start = self.at;
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
        self.add(Kind::Number, start, self.at);
        Ok(())
    }

    fn digits(&mut self) {
        while let Some(b'0'..=b'9') = self.byte() {
            self.skip();
        }
    }

    fn text(&mut self) -> Scanned {
        self.skip();
        let start = self.at;
        let mut kind = Kind::Text;
        loop {
            let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
            self.at = self.at.wrapping_add(plain_bytes(rest));
            match self.next() {
                None => return Err(self.after(END_IN_TEXT)),
                Some(b'"') => {
                    self.add(kind, start, self.at.wrapping_sub(1));
                    return Ok(());
                }
                Some(b'\\') => {
                    kind = Kind::EscapedText;
                    self.escaped()?;
                }
                Some(_) => {
                    return Err(
                        self.after("control character (\\u0000-\\u001F) found while parsing a string")
                    );
                }
            }
        }
    }

    /// The string between its quotes with its escapes replaced, and whether all of them are characters; one that is not becomes
    /// U+FFFD. The string has been scanned before.
    #[cold]
    pub(super) fn unescaped(text: &str) -> (String, bool) {
        let mut whole = String::with_capacity(text.len());
        let mut all = true;
        let mut scan = Scan { text, at: 0, levels: 0, nodes: &mut Vec::new() };
        loop {
            let rest = text.get(scan.at..).unwrap_or_default();
            let (plain, escape) = rest.split_once('\\').map_or((rest, false), |(plain, _)| (plain, true));
            whole.push_str(plain);
            if !escape {
                return (whole, all);
            }
            scan.at = scan.at.wrapping_add(plain.len()).wrapping_add(1);
            let character = scan.escaped().ok().flatten();
            all &= character.is_some();
            whole.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
        }
    }

    /// The character of an escape; `None` for half of a pair.
    fn escaped(&mut self) -> Scanned<Option<char>> {
        Ok(Some(match self.next() {
            None => return Err(self.after(END_IN_TEXT)),
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unit(),
            Some(_) => return Err(self.after("invalid escape")),
        }))
    }

    /// Four digits, or both halves of a pair. If no second half follows, nothing more is consumed.
    fn unit(&mut self) -> Scanned<Option<char>> {
        let first = self.four_digits()?;
        let mut code = u32::from(first);
        if let 0xd800..=0xdbff = first
            && let Some(second) = self.second_half()
        {
            self.at = self.at.wrapping_add(6);
            let pair = u32::from(first & 0x3ff) << 10 | u32::from(second & 0x3ff);
            code = pair.wrapping_add(0x1_0000);
        }
        Ok(char::from_u32(code))
    }

    /// The second half of a pair, if it follows; not consumed.
    fn second_half(&self) -> Option<u16> {
        let digits = self.text.get(self.at..self.at.wrapping_add(6))?.strip_prefix("\\u")?;
        let half = u16::from_str_radix(digits, 16).ok()?;
        matches!(half, 0xdc00..=0xdfff).then_some(half)
    }

    fn four_digits(&mut self) -> Scanned<u16> {
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

/// The number of bytes before the next quote, backslash or control character. Examines eight bytes at once.
fn plain_bytes(text: &[u8]) -> usize {
    const EACH: u64 = u64::MAX / 0xff;
    const HIGH: u64 = EACH * 0x80;
    // The highest bit of each byte below the limit, and possibly of some bytes after the first such byte.
    let less = |word: u64, limit: u64| word.wrapping_sub(EACH.wrapping_mul(limit)) & !word & HIGH;
    let (words, rest) = text.as_chunks::<8>();
    for (place, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let (quote, backslash) = (word ^ (EACH * 0x22), word ^ (EACH * 0x5c));
        let found = less(word, 0x20) | less(quote, 1) | less(backslash, 1);
        if found != 0 {
            return place.wrapping_mul(8).wrapping_add(whole(found.trailing_zeros() / 8));
        }
    }
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
    let before = text.len().wrapping_sub(rest.len());
    before.wrapping_add(rest.iter().position(special).unwrap_or(rest.len()))
}
