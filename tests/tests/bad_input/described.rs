//! The type descriptions, which explain invalid input and from which the bindings are generated, agree with the published JSON
//! Schemas.

use std::collections::BTreeMap;

use littermate::api::{CodeInfo, Contract, FieldInfo, OPERATIONS, TypeInfo, TypeKind, bundle};
use serde_json::{Value, json};

type Types = BTreeMap<&'static str, &'static TypeInfo>;

fn collect(of: &'static TypeInfo, types: &mut Types) {
    if !of.name.is_empty() && types.insert(of.name, of).is_some() {
        return;
    }
    of.parts().into_iter().for_each(|part| collect(part, types));
}

/// The expected schema of a field's type. Descriptions, defaults and the like are compared elsewhere.
fn reference(of: &TypeInfo) -> Value {
    match of.kind {
        TypeKind::List(item) => json!({ "type": "array", "items": reference(item) }),
        TypeKind::Optional(inner) => match reference(inner) {
            Value::Object(mut schema) if schema.contains_key("type") => {
                let of = schema.remove("type");
                schema.insert("type".to_owned(), json!([of, "null"]));
                schema.into()
            }
            schema => json!({ "anyOf": [schema, { "type": "null" }] }),
        },
        _ => match of.name {
            "bool" => json!({ "type": "boolean" }),
            "String" => json!({ "type": "string" }),
            "u32" | "u64" | "i64" => json!({ "type": "integer" }),
            name => json!({ "$ref": format!("#/$defs/{name}") }),
        },
    }
}

/// The part of a field's schema that describes its type.
fn typed(schema: &Value) -> Value {
    let Value::Object(schema) = schema else { return schema.clone() };
    let keys = ["$ref", "type", "items", "anyOf"];
    let part = |key: &&str| Some(((*key).to_owned(), schema.get(*key)?.clone()));
    keys.iter().filter_map(part).collect::<serde_json::Map<_, _>>().into()
}

fn text(docs: &[Option<&str>]) -> Option<String> {
    let lines: Vec<&str> = docs.iter().flatten().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn fields(name: &str, fields: &[FieldInfo], schema: &Value, contract: Contract) {
    let properties = schema["properties"].as_object().cloned().unwrap_or_default();
    let mut names: Vec<&str> = fields.iter().map(FieldInfo::name).collect();
    let required = names.clone();
    names.sort_unstable();
    // A skipped field may have any schema.
    let is_own = |(key, schema): &(&String, &Value)| *key != "type" && **schema != Value::Bool(true);
    let found: Vec<&str> = properties.iter().filter(is_own).map(|(key, _)| key.as_str()).collect();
    assert_eq!(found, names, "{name}");
    for field in fields {
        let property = &properties[field.name()];
        assert_eq!(typed(property), reference(field.of), "{name}.{}", field.name());
        assert_eq!(
            property["description"].as_str().map(str::to_owned),
            text(field.docs),
            "{name}.{}",
            field.name()
        );
    }
    if contract == Contract::Input {
        let needed = |name: &&&str| fields.iter().any(|field| field.name() == **name && field.is_required());
        let needed: Vec<&str> = required.iter().filter(needed).copied().collect();
        let documented = schema["required"].as_array().cloned().unwrap_or_default();
        let documented: Vec<&str> =
            documented.iter().filter_map(Value::as_str).filter(|name| *name != "type").collect();
        assert_eq!(documented, needed, "{name}");
    }
}

fn same(of: &TypeInfo, schema: &Value, contract: Contract) {
    match of.kind {
        TypeKind::Record(record) => fields(of.name, record, schema, contract),
        TypeKind::Union(variants) => {
            let options = schema["oneOf"].as_array().unwrap();
            assert_eq!(options.len(), variants.len(), "{}", of.name);
            for (variant, option) in variants.iter().zip(options) {
                assert_eq!(option["properties"]["type"]["const"], variant.name(), "{}", of.name);
                assert_eq!(
                    option["description"].as_str().map(str::to_owned),
                    text(variant.docs),
                    "{}",
                    of.name
                );
                fields(of.name, variant.fields, option, contract);
            }
        }
        TypeKind::Code(codes) => {
            let documented: Vec<&Value> = match schema.get("enum") {
                Some(names) => names.as_array().unwrap().iter().collect(),
                None => schema["oneOf"].as_array().unwrap().iter().map(|option| &option["const"]).collect(),
            };
            let names: Vec<&str> = codes.iter().map(CodeInfo::name).collect();
            assert_eq!(documented, names, "{}", of.name);
        }
        TypeKind::Text(bounds) => {
            assert_eq!(schema["type"], "string", "{}", of.name);
            assert_eq!(schema["format"].as_str().unwrap_or_default(), bounds.format, "{}", of.name);
        }
        TypeKind::Integer { max, .. } => assert_eq!(schema["maximum"].as_i64(), max, "{}", of.name),
        _ => panic!("{} has no name", of.name),
    }
}

#[test]
fn descriptions_agree_with_the_schemas() {
    for (contract, count) in [(Contract::Input, 150), (Contract::Output, 200)] {
        let bundle = bundle(contract);
        let mut types = Types::new();
        for operation in OPERATIONS {
            collect(if contract == Contract::Input { operation.input } else { operation.output }, &mut types);
        }
        for primitive in ["bool", "String", "u32", "u64", "i64"] {
            types.remove(primitive);
        }
        assert!(types.len() > count / 2, "{} types", types.len());
        for of in types.values() {
            same(of, &bundle["$defs"][of.name], contract);
        }
    }
}
