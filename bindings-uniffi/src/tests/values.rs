//! Random values that match the description of a type. The same seed gives the same value.

use littermate::api::{FieldInfo, TypeInfo, TypeKind};
use serde_json::{Map, Value, json};

/// A pseudorandom number generator (xorshift).
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number from 0 to `count - 1`; 0 if `count` is 0.
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default().checked_rem(count).unwrap_or_default()
    }
}

/// A value with the shape of the type. It may violate constraints between fields.
pub(super) fn value(of: &TypeInfo, random: &mut Random) -> Value {
    match of.kind {
        TypeKind::Bool => (random.below(2) == 0).into(),
        TypeKind::Integer { min, max } => {
            let bounds = [min.unwrap_or(-1), max.unwrap_or(i64::MAX)];
            bounds.get(random.below(2)).copied().unwrap_or_default().into()
        }
        TypeKind::Text(text) => string(text.format, random),
        TypeKind::List(item) => (0..random.below(3)).map(|_| value(item, random)).collect(),
        TypeKind::Optional(inner) if random.below(2) == 0 => value(inner, random),
        TypeKind::Optional(_) => Value::Null,
        TypeKind::Record(fields) => object(fields, random).into(),
        TypeKind::Union(variants) => match variants.get(random.below(variants.len())) {
            Some(variant) => {
                let mut object = object(variant.fields, random);
                object.insert("type".to_owned(), variant.name().into());
                object.into()
            }
            None => Value::Null,
        },
        TypeKind::Code(codes) => codes.get(random.below(codes.len())).map(|code| code.name()).into(),
        _ => Value::Null,
    }
}

fn object(fields: &[FieldInfo], random: &mut Random) -> Map<String, Value> {
    fields.iter().map(|field| (field.name().to_owned(), value(field.of, random))).collect()
}

fn string(format: &str, random: &mut Random) -> Value {
    let n = random.below(1000);
    match format {
        "date" => json!(format!("20{:02}-03-1{}", n % 100, n % 10)),
        "date-time" => json!(format!("2026-03-01T09:30:00.{n:03}Z")),
        "e164" => json!(format!("+1555123{n:04}")),
        "extension" => json!(format!("{n}")),
        "region" => json!("US"),
        "link" => json!(format!("https://example.com/{n}")),
        "digest" => json!(format!("{n:032x}")),
        _ => json!(format!("a{n}")),
    }
}
