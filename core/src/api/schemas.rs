//! The JSON Schemas of all types, as one bundle of `$defs` per direction.

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::error::ApiError;
use super::handles::HANDLES;
use super::operations::OPERATIONS;

/// The direction of a schema: inputs may omit fields with defaults, outputs contain every field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contract {
    /// Types that the library reads.
    Input,
    /// Types that the library writes.
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
    outputs.subschema_for::<ApiError>();
    (inputs, outputs)
}

/// All schemas of one direction, and the schema of each operation.
#[must_use]
pub fn bundle(contract: Contract) -> Value {
    let (mut inputs, mut outputs) = generators();
    let (title, defs) = match contract {
        Contract::Input => ("Types that littermate reads", inputs.take_definitions(true)),
        Contract::Output => ("Types that littermate writes", outputs.take_definitions(true)),
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
