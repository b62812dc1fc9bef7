//! Generates the Kotlin sources that uniffi does not: `fromJson` of the companion objects, and a dispatch of the vectors for
//! tests.

use std::fmt::Write as _;

use littermate::api::OPERATIONS;

use crate::File;
use crate::registry::{Registry, camel_case, parameters, snake_case};
use crate::uniffi::{a, exchanged};

const HEAD: &str = "// Written by `cargo xtask generate`; do not edit.\n\npackage littermate\n";

/// All generated files in `bindings-uniffi/kotlin`.
pub(crate) fn files(registry: &Registry) -> Vec<File> {
    [
        ("main/generated/littermate/FromJson.kt", from_json(registry)),
        ("test/generated/littermate/Typed.kt", typed()),
    ]
    .into_iter()
    .map(|(name, text)| File { path: format!("bindings-uniffi/kotlin/src/{name}"), text, committed: false })
    .collect()
}

fn from_json(registry: &Registry) -> String {
    let mut text = HEAD.to_owned();
    for of in exchanged(registry) {
        let (name, parse) = (of.name, camel_case(&snake_case(of.name)));
        let _ = write!(
            text,
            "\n/** Parses {} from JSON. Throws with all problems and their paths. */\n\
             @Throws(LittermateException::class)\n\
             public fun {name}.Companion.fromJson(text: String): {name} = {parse}FromJson(text)\n",
            a(name),
        );
    }
    text
}

/// The dispatch for tests: parses the input of an operation, and calls its typed function.
fn typed() -> String {
    let mut text = format!(
        "{HEAD}\n/** Calls the typed function of an operation with an input in JSON. Returns the output as JSON. */\n"
    );
    text += "internal fun typed(operation: String, input: String): String = when (operation) {\n";
    for operation in OPERATIONS {
        let fields = parameters(operation);
        let arguments: Vec<String> =
            fields.iter().map(|field| format!("it.{}", camel_case(field.rust_name))).collect();
        let call = format!("{}({}).toJson()", operation.function, arguments.join(", "));
        let body = match fields.is_empty() {
            true => format!("if (input == \"{{}}\") {call} else call(operation, input)"),
            false => format!("{}.fromJson(input).let {{ {call} }}", operation.input.name),
        };
        let _ = writeln!(text, "    \"{}\" -> {body}", operation.name);
    }
    let names: Vec<String> =
        OPERATIONS.iter().map(|operation| format!("    \"{}\",\n", operation.name)).collect();
    text + &format!(
        "    else -> call(operation, input)\n}}\n\n/** The operations that have a typed function. */\n\
         internal val TYPED_OPERATIONS = setOf(\n{})\n",
        names.concat(),
    )
}
