//! A node of the list of values: its kind and its position in the text.

/// The kind and position of a value. The names of an object's fields precede their values in the list, as strings.
///
/// Twelve bytes: a list of a million records has twenty million nodes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    /// The start of a string (after its quote) or a number.
    pub(super) start: u32,
    /// Its end; for a list or an object, the number of items or fields.
    pub(super) end: u32,
    /// The kind in the lowest three bits. The other bits are the index in the list after this value and its content.
    kind_and_next: u32,
}

/// The longest text. Each value takes two bytes or more with its comma, so that indices fit above the bits of the kind.
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

/// In the order of the bits of a node.
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

/// Positions fit: longer texts are rejected.
fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Positions fit: texts of 4 GB are rejected.
pub(super) fn whole(position: u32) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}
