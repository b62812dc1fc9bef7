//! The JSON Schemas of everything on the wire, as one bundle of `$defs` for each direction.

use std::collections::BTreeMap;

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::handles::HANDLES;
use super::operations::OPERATIONS;
use super::refusal::Refusal;

/// The direction a schema is for: what is read may leave out what has a default, what is written has everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contract {
    /// What the library reads.
    Input,
    /// What the library writes.
    Output,
}

fn generators() -> (SchemaGenerator, SchemaGenerator) {
    let settings = SchemaSettings::draft2020_12;
    let mut inputs = settings().for_deserialize().into_generator();
    let mut outputs = settings().for_serialize().into_generator();
    for operation in OPERATIONS {
        (operation.input_schema)(&mut inputs);
        (operation.output_schema)(&mut outputs);
    }
    for handle in HANDLES {
        (handle.input_schema)(&mut inputs);
    }
    outputs.subschema_for::<Refusal>();
    (inputs, outputs)
}

/// All schemas of one direction, and which operation has which.
#[must_use]
pub fn bundle(contract: Contract) -> Value {
    let (mut inputs, mut outputs) = generators();
    let (title, defs) = match contract {
        Contract::Input => ("What littermate reads", inputs.take_definitions(true)),
        Contract::Output => ("What littermate writes", outputs.take_definitions(true)),
    };
    let operations: Map<String, Value> = OPERATIONS
        .iter()
        .map(|operation| {
            let name = if contract == Contract::Input { operation.input.name } else { operation.output.name };
            let schema = json!({ "description": operation.summary, "$ref": format!("#/$defs/{name}") });
            (operation.name.to_owned(), schema)
        })
        .collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "operations": operations,
        "$defs": defs,
    })
}

/// What the door itself reads to explain a bad input: the input schemas without a word, by name.
#[must_use]
pub fn input_shapes() -> BTreeMap<String, Value> {
    let (mut inputs, _) = generators();
    stripped(&mut inputs)
}

/// The same for what only answers are made of, as `read` takes it.
#[must_use]
pub fn answer_shapes() -> BTreeMap<String, Value> {
    let (mut inputs, _) = generators();
    for operation in OPERATIONS {
        (operation.output_schema)(&mut inputs);
    }
    inputs.subschema_for::<Refusal>();
    let known = input_shapes();
    stripped(&mut inputs).into_iter().filter(|(name, _)| !known.contains_key(name)).collect()
}

fn stripped(schemas: &mut SchemaGenerator) -> BTreeMap<String, Value> {
    let mut defs = schemas.take_definitions(true);
    defs.values_mut().for_each(strip);
    defs.into_iter().collect()
}

fn strip(schema: &mut Value) {
    let Value::Object(object) = schema else { return };
    for key in ["description", "title", "default", "pattern"] {
        object.remove(key);
    }
    if let Some(Value::String(format)) = object.get("format")
        && format.starts_with("uint")
    {
        if format == "uint32" {
            object.entry("maximum").or_insert(u32::MAX.into());
        }
        object.remove("format");
    }
    names_only(object);
    for (key, value) in object {
        match (key.as_str(), value) {
            ("properties", Value::Object(properties)) => properties.values_mut().for_each(strip),
            ("oneOf" | "anyOf", Value::Array(options)) => options.iter_mut().for_each(strip),
            ("items", items) => strip(items),
            _ => {}
        }
    }
}

/// A set of names that schemars writes as a list of constants, each with its description, as a plain `enum`.
fn names_only(object: &mut Map<String, Value>) {
    let Some(Value::Array(options)) = object.get("oneOf") else {
        return;
    };
    let names: Option<Vec<Value>> = options.iter().map(|option| option.get("const").cloned()).collect();
    if let Some(names) = names {
        object.remove("oneOf");
        object.remove("type");
        object.insert("enum".to_owned(), Value::Array(names));
    }
}
