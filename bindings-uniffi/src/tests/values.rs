//! Values made up from the description of a type, the same for the same seed.

use littermate::api::{FieldInfo, TypeInfo, TypeKind};
use serde_json::{Map, Value, json};

/// A source of choices (xorshift).
pub(super) struct Choice(u64);

impl Choice {
    pub(super) fn of(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// One of so many.
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default().checked_rem(count).unwrap_or_default()
    }
}

/// A value that has the shape of the type. Whether its content holds together is another question.
pub(super) fn value(of: &TypeInfo, choice: &mut Choice) -> Value {
    match of.kind {
        TypeKind::Bool => (choice.below(2) == 0).into(),
        TypeKind::Integer { min, max } => {
            let bounds = [min.unwrap_or(-1), max.unwrap_or(i64::MAX)];
            bounds.get(choice.below(2)).copied().unwrap_or_default().into()
        }
        TypeKind::Text(text) => string(text.format, choice),
        TypeKind::List(item) => (0..choice.below(3)).map(|_| value(item, choice)).collect(),
        TypeKind::Optional(inner) if choice.below(2) == 0 => value(inner, choice),
        TypeKind::Optional(_) => Value::Null,
        TypeKind::Record(fields) => object(fields, choice).into(),
        TypeKind::Union(variants) => match variants.get(choice.below(variants.len())) {
            Some(variant) => {
                let mut object = object(variant.fields, choice);
                object.insert("type".to_owned(), variant.name().into());
                object.into()
            }
            None => Value::Null,
        },
        TypeKind::Code(codes) => codes.get(choice.below(codes.len())).map(|code| code.name()).into(),
        _ => Value::Null,
    }
}

fn object(fields: &[FieldInfo], choice: &mut Choice) -> Map<String, Value> {
    fields.iter().map(|field| (field.name().to_owned(), value(field.of, choice))).collect()
}

fn string(format: &str, choice: &mut Choice) -> Value {
    let n = choice.below(1000);
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
