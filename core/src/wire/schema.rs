//! The JSON Schema of a type that is one string or one integer, from its description.

use schemars::Schema;

use super::{TypeInfo, TypeKind};

/// The JSON Schema of a scalar type.
pub(crate) fn scalar(of: &TypeInfo) -> Schema {
    let mut schema = Schema::default();
    match &of.kind {
        TypeKind::Text(text) => {
            schema.insert("type".to_owned(), "string".into());
            if text.min > 0 {
                schema.insert("minLength".to_owned(), text.min.into());
            }
            if let Some(max) = text.max {
                schema.insert("maxLength".to_owned(), max.into());
            }
            for (key, value) in [("format", text.format), ("pattern", text.pattern)] {
                if !value.is_empty() {
                    schema.insert(key.to_owned(), value.into());
                }
            }
        }
        TypeKind::Integer { min, max } => {
            schema.insert("type".to_owned(), "integer".into());
            for (key, bound) in [("minimum", *min), ("maximum", *max)] {
                if let Some(bound) = bound {
                    schema.insert(key.to_owned(), bound.into());
                }
            }
        }
        // All other types derive their schema.
        _ => {}
    }
    schema
}

/// Makes the schema of a record's field accept any value.
pub(crate) fn anything(schema: &mut Schema, field: &str) {
    if let Some(fields) = schema.get_mut("properties").and_then(serde_json::Value::as_object_mut) {
        fields.insert(field.to_owned(), true.into());
    }
}
