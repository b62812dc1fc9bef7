//! A union with variants that differ in format 1.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::wire::json::{At, Read, Write, Writer};
use crate::wire::{TypeInfo, TypeKind, Wire};

/// A value of a union in format 1: `O` has the variants that differ, `N` all others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub(crate) enum Was<O, N> {
    Then(O),
    Now(N),
}

impl<O: Wire, N: Wire> Read for Was<O, N> {
    fn read(at: At<'_>) -> Option<Self> {
        let tag = at.record()?.tag()?;
        let then = matches!(O::TYPE.kind, TypeKind::Union(variants) if variants.iter().any(|one| tag.says(one.wire_name)));
        if then { O::read(at).map(Self::Then) } else { N::read(at).map(Self::Now) }
    }
}

impl<O: Write, N: Write> Write for Was<O, N> {
    fn write(&self, out: &mut Writer) {
        match self {
            Self::Then(value) => value.write(out),
            Self::Now(value) => value.write(out),
        }
    }
}

impl<O, N> Wire for Was<O, N>
where
    O: Wire + Serialize + DeserializeOwned,
    N: Wire + Serialize + DeserializeOwned,
{
    const TYPE: &'static TypeInfo = &TypeInfo { format_1: Some(O::TYPE), ..*N::TYPE };
}
