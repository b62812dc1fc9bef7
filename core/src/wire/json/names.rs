//! Wire names, derived from the names in the source at compile time: `asWritten` from `as_written`, `flow-only` from `FlowOnly`.
//! serde's derive produces the same ones for other formats, and tests compare the two.

/// A name with quotes and colon, as it precedes a value: `"asWritten":`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Name(&'static str);

impl Name {
    /// Wraps the output of [`spelled`].
    pub(crate) const fn new(spelled: &'static [u8]) -> Self {
        match std::str::from_utf8(spelled) {
            Ok(name) => Self(name),
            // Names in the source are ASCII, and so is the output of `spelled`.
            Err(_) => Self(""),
        }
    }

    /// The name in quotes with its colon: `"asWritten":`.
    pub(crate) const fn before_a_value(self) -> &'static str {
        self.0
    }

    /// The name in quotes: `"asWritten"`.
    pub(crate) fn quoted(self) -> &'static str {
        self.0.get(..self.0.len().wrapping_sub(1)).unwrap_or_default()
    }

    /// The name without quotes: `asWritten`.
    pub(crate) fn bare(self) -> &'static str {
        self.0.get(1..self.0.len().wrapping_sub(2)).unwrap_or_default()
    }
}

/// The case of a name in the source and on the wire.
#[derive(Clone, Copy)]
pub(crate) enum Case {
    /// A field: `as_written` becomes `asWritten`.
    Field,
    /// A variant: `FlowOnly` becomes `flow-only`.
    Variant,
}

/// The length of [`spelled`] in bytes.
pub(crate) const fn length(source: &str, case: Case) -> usize {
    spell(source, case, &mut [])
}

/// The name with quotes and colon.
pub(crate) const fn spelled<const N: usize>(source: &str, case: Case) -> [u8; N] {
    let mut bytes = [0; N];
    spell(source, case, &mut bytes);
    bytes
}

const fn spell(source: &str, case: Case, into: &mut [u8]) -> usize {
    let mut length = put(into, 0, b'"');
    let mut rest = source.as_bytes();
    let mut word_begins = false;
    while let [byte, after @ ..] = rest {
        match case {
            Case::Field if *byte == b'_' => word_begins = true,
            Case::Field if word_begins => {
                length = put(into, length, byte.to_ascii_uppercase());
                word_begins = false;
            }
            Case::Field => length = put(into, length, *byte),
            Case::Variant => {
                if byte.is_ascii_uppercase() && length > 1 {
                    length = put(into, length, b'-');
                }
                length = put(into, length, byte.to_ascii_lowercase());
            }
        }
        rest = after;
    }
    length = put(into, length, b'"');
    put(into, length, b':')
}

/// Writes if there is room, and only counts otherwise.
const fn put(into: &mut [u8], at: usize, byte: u8) -> usize {
    if let Some((_, [place, ..])) = into.split_at_mut_checked(at) {
        *place = byte;
    }
    at.wrapping_add(1)
}

/// The name of a field or of a variant as a constant.
macro_rules! name {
    ($case:ident $source:ident) => {
        const {
            use $crate::wire::json::names::{Case, Name, length, spelled};
            const SOURCE: &str = stringify!($source);
            const SPELLED: [u8; length(SOURCE, Case::$case)] = spelled(SOURCE, Case::$case);
            Name::new(&SPELLED)
        }
    };
}

pub(crate) use name;
