//! A JSON text as a flat list of its values in document order. Each value is scanned and checked once; readers and the
//! explanation of problems walk the list without returning to the text.

use std::borrow::Cow;

use super::names::Name;
use super::node::{Kind, Node, whole};
use super::scan::{JsonSyntaxError, Scan};

/// A scanned JSON text.
#[derive(Debug)]
pub(crate) struct Tape<'t> {
    text: &'t str,
    nodes: Vec<Node>,
}

/// A value by its kind.
#[derive(Debug)]
pub(crate) enum Value<'t> {
    Null,
    Bool(bool),
    /// A number as written.
    Number(&'t str),
    String(Cow<'t, str>),
    /// A string with half of a surrogate pair, which U+FFFD replaces here.
    BrokenString(String),
    Array,
    Object,
}

/// A value at its position.
#[derive(Debug, Clone, Copy)]
pub struct At<'t> {
    pub(super) tape: &'t Tape<'t>,
    pub(super) place: usize,
}

/// The number of values for which the list has room from the start.
const SHORT: usize = 1024;

/// Reserves room for the values of a long text at once: a list that grows is copied and temporarily needs twice its memory.
///
/// Every value but the first follows one of four characters. These occur in strings too, so the reserved room is limited to three
/// times the text; if it is not available, the list grows on demand.
#[cfg(not(target_family = "wasm"))]
fn reserve(nodes: &mut Vec<Node>, text: &str) {
    let starts = |bytes: &[u8]| {
        bytes.iter().fold(0_u8, |count, byte| count.wrapping_add(u8::from(comes_before_a_value(*byte))))
    };
    let most = text.len() / 4;
    if most > SHORT {
        let chunks = text.as_bytes().chunks(usize::from(u8::MAX));
        let values = chunks.fold(1_usize, |count, bytes| count.saturating_add(usize::from(starts(bytes))));
        // On failure, the list grows on demand.
        drop(nodes.try_reserve_exact(values.min(most)));
    }
}

#[cfg(not(target_family = "wasm"))]
const fn comes_before_a_value(byte: u8) -> bool {
    (byte == b',') | (byte == b':') | (byte == b'[') | (byte == b'{')
}

/// In WebAssembly the list grows on demand, although that copies it: the freed memory is reused for the values read. Otherwise
/// that memory would be allocated page by page, and V8 collects garbage at each page.
#[cfg(target_family = "wasm")]
const fn reserve(_: &mut Vec<Node>, _: &str) {}

impl<'t> Tape<'t> {
    /// Scans a text as arbitrary JSON.
    pub(crate) fn of(text: &'t str) -> Result<Self, Box<JsonSyntaxError>> {
        let mut nodes = Vec::with_capacity(text.len().wrapping_div(8).clamp(4, SHORT));
        reserve(&mut nodes, text);
        Scan::whole(text, &mut nodes)?;
        Ok(Self { text, nodes })
    }

    /// The root value of the text.
    pub(crate) fn root(&self) -> At<'_> {
        At { tape: self, place: 0 }
    }

    pub(super) fn node(&self, place: usize) -> Option<Node> {
        self.nodes.get(place).copied()
    }

    /// The position after a value.
    pub(super) fn after(&self, place: usize) -> usize {
        self.node(place).map_or(usize::MAX, Node::next)
    }

    fn written(&self, node: Node) -> &str {
        self.text.get(whole(node.start)..whole(node.end)).unwrap_or_default()
    }

    fn text_of(&self, node: Node) -> Option<Cow<'_, str>> {
        match node.kind() {
            Kind::Text => Some(Cow::Borrowed(self.written(node))),
            Kind::EscapedText => match Scan::unescaped(self.written(node)) {
                (text, true) => Some(Cow::Owned(text)),
                (_, false) => None,
            },
            _ => None,
        }
    }

    /// The string, with U+FFFD for halves of surrogate pairs.
    fn readable_text_of(&self, node: Node) -> Cow<'_, str> {
        self.text_of(node).unwrap_or_else(|| Cow::Owned(Scan::unescaped(self.written(node)).0))
    }

    /// Whether the string at this position equals this one.
    pub(super) fn says(&self, place: usize, text: &str) -> bool {
        match self.node(place) {
            Some(node) if node.kind() == Kind::Text => {
                self.text.as_bytes().get(whole(node.start)..whole(node.end)) == Some(text.as_bytes())
            }
            Some(node) => self.text_of(node).is_some_and(|found| found == text),
            None => false,
        }
    }
}

impl<'t> At<'t> {
    pub(super) fn node(self) -> Option<Node> {
        self.tape.node(self.place)
    }

    /// The value at this position.
    pub(crate) fn value(self) -> Value<'t> {
        let Some(node) = self.node() else { return Value::Null };
        match node.kind() {
            Kind::Null => Value::Null,
            Kind::False => Value::Bool(false),
            Kind::True => Value::Bool(true),
            Kind::Number => Value::Number(self.tape.written(node)),
            Kind::Text | Kind::EscapedText => match self.tape.text_of(node) {
                Some(text) => Value::String(text),
                None => Value::BrokenString(self.tape.readable_text_of(node).into_owned()),
            },
            Kind::Array => Value::Array,
            Kind::Object => Value::Object,
        }
    }

    pub(super) fn is(self, kind: Kind) -> bool {
        self.node().is_some_and(|node| node.kind() == kind)
    }

    /// Whether the value is this string.
    #[inline(never)]
    pub(crate) fn says(self, name: Name) -> bool {
        self.tape.says(self.place, name.bare())
    }

    /// The string, if the value is one without halves of surrogate pairs. Borrowed if it contains no escapes.
    pub(crate) fn text(self) -> Option<Cow<'t, str>> {
        self.tape.text_of(self.node()?)
    }

    /// The number as written, if the value is one.
    pub(crate) fn number(self) -> Option<&'t str> {
        let node = self.node()?;
        (node.kind() == Kind::Number).then(|| self.tape.written(node))
    }

    /// The items; empty if the value is not a list.
    pub(crate) fn items(self) -> impl Iterator<Item = At<'t>> {
        self.held(Kind::Array)
    }

    /// The fields with their names in document order, duplicates included; empty if the value is not an object.
    pub(crate) fn fields(self) -> impl Iterator<Item = (Cow<'t, str>, At<'t>)> {
        let mut held = self.held(Kind::Object);
        std::iter::from_fn(move || {
            let name = held.next()?;
            Some((self.tape.readable_text_of(name.node()?), held.next()?))
        })
    }

    /// The content of a value of this kind, in order: for an object, names and values alternate.
    fn held(self, kind: Kind) -> Held<'t> {
        let end = if self.is(kind) { self.tape.after(self.place) } else { 0 };
        Held { tape: self.tape, next: self.place.wrapping_add(1), end }
    }

    /// The last field with this name, as in JavaScript.
    pub(crate) fn get(self, name: &str) -> Option<At<'t>> {
        self.fields().filter(|(found, _)| found == name).last().map(|(_, value)| value)
    }
}

struct Held<'t> {
    tape: &'t Tape<'t>,
    next: usize,
    end: usize,
}

impl<'t> Iterator for Held<'t> {
    type Item = At<'t>;

    #[inline(never)]
    fn next(&mut self) -> Option<At<'t>> {
        let place = self.next;
        if place >= self.end {
            return None;
        }
        self.next = self.tape.after(place);
        Some(At { tape: self.tape, place })
    }
}
