//! Swift beside what uniffi writes: `init(json:)`, and the dispatch by which the vectors go through the types.

use std::fmt::Write as _;

use littermate::api::OPERATIONS;

use crate::File;
use crate::registry::{Registry, camel_case, parameters, snake_case};
use crate::uniffi::{a, exchanged};

const HEAD: &str = "// Written by `cargo xtask generate`; do not edit.\n";

/// All files under `bindings-uniffi/swift`.
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
        let (name, read) = (of.name, camel_case(&snake_case(of.name)));
        let _ = write!(
            text,
            "\nextension {name}: JsonRecord {{\n    \
             /// Reads {}. Throws a ``LittermateError`` with every problem and its path.\n    \
             public init(json: String) throws {{ self = try {read}FromJson(text: json) }}\n}}\n",
            a(name),
        );
    }
    text
}

/// An operation by its name, through the types: the whole input is read, then the typed function is called.
fn typed() -> String {
    let mut text = format!(
        "{HEAD}\nimport Littermate\n\n/// An operation by its name, through the typed input and the typed function.\n"
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
