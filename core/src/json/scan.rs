//! The characters of a JSON text.

use std::borrow::Cow;

use super::Mismatch;

type Found<T> = Result<T, Mismatch>;

/// A place in a text.
#[derive(Debug, Clone)]
pub(super) struct Scan<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scan<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The next character that is no blank, without taking it.
    pub(super) fn peek(&mut self) -> Found<u8> {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at = self.at.wrapping_add(1),
                Some(byte) => return Ok(*byte),
                None => return Err(Mismatch),
            }
        }
    }

    /// Takes this character, if it is the next one that is no blank.
    pub(super) fn takes(&mut self, wanted: u8) -> bool {
        let found = matches!(self.peek(), Ok(byte) if byte == wanted);
        self.at = self.at.wrapping_add(usize::from(found));
        found
    }

    pub(super) fn expect(&mut self, wanted: u8) -> Found<()> {
        if self.takes(wanted) { Ok(()) } else { Err(Mismatch) }
    }

    /// Whether nothing but blanks is left.
    pub(super) fn is_at_end(&mut self) -> bool {
        self.peek().is_err()
    }

    /// Takes a word: `true`, `false` or `null`.
    pub(super) fn word(&mut self, word: &str) -> bool {
        let found = self.rest().starts_with(word);
        if found {
            self.at = self.at.wrapping_add(word.len());
        }
        found
    }

    /// A whole number, written without fraction or exponent, within 64 bits. Never `-0`, which is no integer to
    /// `serde_json` either.
    pub(super) fn whole_number(&mut self) -> Found<i128> {
        let negative = self.takes(b'-');
        let digits = self.rest();
        let length = digits.bytes().take_while(u8::is_ascii_digit).count();
        let digits = digits.get(..length).ok_or(Mismatch)?;
        self.at = self.at.wrapping_add(length);
        let goes_on = matches!(self.rest().as_bytes().first(), Some(b'.' | b'e' | b'E'));
        if goes_on || (digits.starts_with('0') && (length > 1 || negative)) {
            return Err(Mismatch);
        }
        let size: u64 = digits.parse().map_err(|_| Mismatch)?;
        let size = i128::from(size);
        Ok(if negative { size.wrapping_neg() } else { size })
    }

    /// A text between quotes, borrowed where nothing in it is escaped.
    pub(super) fn string(&mut self) -> Found<Cow<'a, str>> {
        self.expect(b'"')?;
        let plain = self.until_special()?;
        if self.takes_raw(b'"') {
            return Ok(Cow::Borrowed(plain));
        }
        let mut whole = plain.to_owned();
        loop {
            if self.takes_raw(b'"') {
                return Ok(Cow::Owned(whole));
            }
            if !self.takes_raw(b'\\') {
                return Err(Mismatch);
            }
            whole.push(self.escaped()?);
            whole.push_str(self.until_special()?);
        }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn takes_raw(&mut self, wanted: u8) -> bool {
        let found = self.text.as_bytes().get(self.at) == Some(&wanted);
        self.at = self.at.wrapping_add(usize::from(found));
        found
    }

    /// Up to the next quote, backslash or control character.
    fn until_special(&mut self) -> Found<&'a str> {
        let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
        let rest = self.rest();
        let length = rest.as_bytes().iter().position(special).ok_or(Mismatch)?;
        self.at = self.at.wrapping_add(length);
        rest.get(..length).ok_or(Mismatch)
    }

    fn escaped(&mut self) -> Found<char> {
        let byte = self.text.as_bytes().get(self.at).ok_or(Mismatch)?;
        self.at = self.at.wrapping_add(1);
        Ok(match byte {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.escaped_unit(),
            _ => return Err(Mismatch),
        })
    }

    /// `\u` and four digits, or the two halves of a pair.
    fn escaped_unit(&mut self) -> Found<char> {
        let first = self.four_digits()?;
        let second = if matches!(first, 0xd800..=0xdbff) {
            if !(self.takes_raw(b'\\') && self.takes_raw(b'u')) {
                return Err(Mismatch);
            }
            Some(self.four_digits()?)
        } else {
            None
        };
        let units = std::iter::once(first).chain(second);
        let mut chars = char::decode_utf16(units);
        match (chars.next(), chars.next()) {
            (Some(Ok(only)), None) => Ok(only),
            _ => Err(Mismatch),
        }
    }

    fn four_digits(&mut self) -> Found<u16> {
        let digits = self.rest().get(..4).ok_or(Mismatch)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(Mismatch);
        }
        self.at = self.at.wrapping_add(4);
        u16::from_str_radix(digits, 16).map_err(|_| Mismatch)
    }

    /// Passes over one value, whatever it is. What is passed over here is read later, so this need not be strict.
    pub(super) fn skip(&mut self) -> Found<()> {
        let mut open = 0_usize;
        loop {
            match self.peek()? {
                b'"' => drop(self.string()?),
                b'{' | b'[' => {
                    open = open.wrapping_add(1);
                    self.at = self.at.wrapping_add(1);
                    continue;
                }
                b'}' | b']' => {
                    open = open.checked_sub(1).ok_or(Mismatch)?;
                    self.at = self.at.wrapping_add(1);
                }
                b',' | b':' if open > 0 => {
                    self.at = self.at.wrapping_add(1);
                    continue;
                }
                b',' | b':' => return Err(Mismatch),
                _ => self.skip_word(),
            }
            if open == 0 {
                return Ok(());
            }
        }
    }

    fn skip_word(&mut self) {
        let end = |byte: &u8| {
            matches!(byte, b',' | b':' | b'}' | b']' | b'{' | b'[' | b'"' | b' ' | b'\n' | b'\t' | b'\r')
        };
        let rest = self.rest().as_bytes();
        self.at = self.at.wrapping_add(rest.iter().position(end).unwrap_or(rest.len()).max(1));
    }
}
