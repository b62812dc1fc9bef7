//! A value in the list of a text's values: what it is, and where.

/// What a value is, and where. The names of an object's fields stand in the list before their values, as texts.
///
/// In twelve bytes: a list of a million records has twenty million of these.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    /// Where a text (behind its quote) or a number begins.
    pub(super) start: u32,
    /// Where it ends; of a list or an object, how many items or fields it has.
    pub(super) end: u32,
    /// The kind in the lowest three bits; above them the place in the list after this value and all that it holds.
    kind_and_next: u32,
}

/// The longest text. Its values have two bytes or more, with the comma, so their places fit above the bits of the kind.
pub(super) const LONGEST: usize = 1 << 30;
const KIND_BITS: u32 = 3;

impl Node {
    pub(super) fn new(kind: Kind, start: usize, end: usize, next: usize) -> Self {
        Self {
            start: position(start),
            end: position(end),
            kind_and_next: position(next) << KIND_BITS | kind as u32,
        }
    }

    pub(super) const fn kind(self) -> Kind {
        match self.kind_and_next & 7 {
            0 => Kind::Null,
            1 => Kind::False,
            2 => Kind::True,
            3 => Kind::Number,
            4 => Kind::Text,
            5 => Kind::EscapedText,
            6 => Kind::Array,
            _ => Kind::Object,
        }
    }

    pub(super) fn next(self) -> usize {
        whole(self.kind_and_next >> KIND_BITS)
    }
}

/// In the order in which a node's bits name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    False,
    True,
    Number,
    Text,
    EscapedText,
    Array,
    Object,
}

/// Positions fit: a text that is longer is refused.
fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Positions fit: no text of 4 GB is read.
pub(super) fn whole(position: u32) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}
