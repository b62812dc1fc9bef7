//! Generates the Swift sources that uniffi does not: `init(json:)`, and a dispatch of the vectors for tests.

use std::fmt::Write as _;

use littermate::api::OPERATIONS;

use crate::File;
use crate::registry::{Registry, camel_case, parameters, snake_case};
use crate::uniffi::{a, exchanged};

const HEAD: &str = "// Written by `cargo xtask generate`; do not edit.\n";

/// All generated files in `bindings-uniffi/swift`.
pub(crate) fn files(registry: &Registry) -> Vec<File> {
    [
        ("Sources/Littermate/generated/FromJson.swift", from_json(registry)),
        ("Tests/LittermateTests/generated/Typed.swift", typed()),
    ]
    .into_iter()
    .map(|(name, text)| File { path: format!("bindings-uniffi/swift/{name}"), text, committed: false })
    .collect()
}

fn from_json(registry: &Registry) -> String {
    let mut text = HEAD.to_owned();
    for of in exchanged(registry) {
        let (name, parse) = (of.name, camel_case(&snake_case(of.name)));
        let _ = write!(
            text,
            "\nextension {name}: JsonRecord {{\n    \
             /// Parses {} from JSON. Throws a ``LittermateError`` with all problems and their paths.\n    \
             public init(json: String) throws {{ self = try {parse}FromJson(text: json) }}\n}}\n",
            a(name),
        );
    }
    text
}

/// The dispatch for tests: parses the input of an operation, and calls its typed function.
fn typed() -> String {
    let mut text = format!(
        "{HEAD}\nimport Littermate\n\n/// Calls the typed function of an operation with an input in JSON. Returns the output as JSON.\n"
    );
    text += "func typed(_ operation: String, _ input: String) throws -> String {\n    switch operation {\n";
    for operation in OPERATIONS {
        let fields = parameters(operation);
        let arguments: Vec<String> = fields
            .iter()
            .map(|field| {
                let name = camel_case(field.rust_name);
                format!("{name}: input.{name}")
            })
            .collect();
        let call = format!("try {}({}).toJson()", operation.function, arguments.join(", "));
        let _ = writeln!(text, "    case \"{}\":", operation.name);
        match fields.is_empty() {
            true => {
                let _ = writeln!(
                    text,
                    "        return input == \"{{}}\" ? {call} : try call(operation: operation, input: input)"
                );
            }
            false => {
                let _ = writeln!(
                    text,
                    "        let input = try {}(json: input)\n        return {call}",
                    operation.input.name
                );
            }
        }
    }
    let names: Vec<String> =
        OPERATIONS.iter().map(|operation| format!("    \"{}\",\n", operation.name)).collect();
    text + &format!(
        "    default:\n        return try call(operation: operation, input: input)\n    }}\n}}\n\n\
         /// The operations that have a typed function.\nlet typedOperations: Set<String> = [\n{}]\n",
        names.concat(),
    )
}
