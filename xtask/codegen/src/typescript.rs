//! Generates the TypeScript types, and a function for each operation.

use std::error::Error;
use std::fmt::Write as _;

use littermate::api::{FieldInfo, OPERATIONS, TypeInfo, TypeKind, VariantInfo};

use crate::File;
use crate::aliases;
use crate::registry::{Registry, described, docs};

pub(crate) const FOLDER: &str = "bindings-wasm/js/generated";
pub(crate) const HEAD: &str = "// Written by `cargo xtask generate`; do not edit.\n";

/// The generated TypeScript files with types and functions, and the list of functions for tests.
pub(crate) fn files(registry: &Registry) -> Result<Vec<File>, Box<dyn Error>> {
    let files = [
        (FOLDER, "types.ts", types(registry)?),
        (FOLDER, "operations.ts", operations()),
        (FOLDER, "phones.ts", phones()),
        ("bindings-wasm/test/generated", "functions.mjs", functions()),
    ];
    let file = |(folder, name, text)| File { path: format!("{folder}/{name}"), text, committed: false };
    Ok(files.into_iter().map(file).collect())
}

fn types(registry: &Registry) -> Result<String, Box<dyn Error>> {
    let mut text = HEAD.to_owned();
    text.push_str(
        "//\n\
         // A type that is both input and output is declared as an input: a field that may be omitted from the input is optional.\n\
         // So every output, or part of one, can be passed as an input.\n",
    );
    for of in registry.named() {
        text.push('\n');
        text += &match of.kind {
            TypeKind::Text(_) | TypeKind::Integer { .. } => {
                let docs =
                    aliases::docs(of.name).ok_or_else(|| format!("{} has no documentation", of.name))?;
                comment(&[docs.to_owned()], "")
            }
            _ => comment(&described(of.source.docs), ""),
        };
        let read = registry.is_read(of);
        text += &match of.kind {
            TypeKind::Record([]) => {
                format!("export type {} = Record<string, never>;\n", of.name)
            }
            TypeKind::Record(record) => {
                format!("export interface {} {{\n{}}}\n", of.name, fields(record, read, "  ")?)
            }
            TypeKind::Union(variants) => format!("export type {} ={};\n", of.name, union(variants, read)?),
            TypeKind::Code(names) => {
                let mut options = String::new();
                for name in names {
                    options.push('\n');
                    options += &comment(&described(name.docs), "  ");
                    let _ = write!(options, "  | '{}'", name.name());
                }
                format!("export type {} ={options};\n", of.name)
            }
            TypeKind::Text(_) => format!("export type {} = string;\n", type_name(of)?),
            TypeKind::Integer { .. } => format!("export type {} = number;\n", of.name),
            _ => return Err(format!("{} has no TypeScript type", of.name).into()),
        };
    }
    Ok(text)
}

fn union(variants: &[VariantInfo], read: bool) -> Result<String, Box<dyn Error>> {
    let mut text = String::new();
    for variant in variants {
        text.push('\n');
        text += &comment(&described(variant.docs), "  ");
        let _ = write!(
            text,
            "  | {{\n    type: '{}';\n{}  }}",
            variant.name(),
            fields(variant.fields, read, "    ")?
        );
    }
    Ok(text)
}

fn fields(fields: &[FieldInfo], read: bool, indent: &str) -> Result<String, Box<dyn Error>> {
    let mut text = String::new();
    for field in fields {
        text += &comment(&described(field.docs), indent);
        let of = type_name(field.of)?;
        // A type of outputs only has all fields, except those that are omitted if they have their default value.
        let may_be_omitted = if read { !field.is_required() } else { field.has_default };
        let (mark, undefined) = if may_be_omitted { ("?", " | undefined") } else { ("", "") };
        let _ = writeln!(text, "{indent}{}{mark}: {of}{undefined};", field.name());
    }
    Ok(text)
}

/// The name of a type in TypeScript.
pub(crate) fn named(of: &TypeInfo) -> &'static str {
    // `Date` is a global of JavaScript.
    if of.name == "Date" { "CivilDate" } else { of.name }
}

pub(crate) fn type_name(of: &TypeInfo) -> Result<String, Box<dyn Error>> {
    Ok(match of.kind {
        TypeKind::Bool => "boolean".to_owned(),
        TypeKind::Optional(part) => format!("{} | null", type_name(part)?),
        TypeKind::List(part) => {
            let item = type_name(part)?;
            // The library does not change lists, so readonly lists are accepted.
            if item.contains(' ') { format!("readonly ({item})[]") } else { format!("readonly {item}[]") }
        }
        TypeKind::Integer { .. } if ["u32", "u64", "i64"].contains(&of.name) => "number".to_owned(),
        TypeKind::Text(_) if of.name == "String" => "string".to_owned(),
        _ if !of.name.is_empty() => named(of).to_owned(),
        _ => return Err("a type without a name".into()),
    })
}

/// A function for every operation.
fn operations() -> String {
    let mut text =
        format!("{HEAD}//\n// One function per operation. Inputs and outputs are plain objects.\n\n");
    text += "import { callWithObject } from '../api.js';\nimport type * as t from './types.js';\n";
    for operation in OPERATIONS {
        let mut docs = docs(operation.docs.iter().copied());
        if operation.reads_phones {
            docs.extend([
                String::new(),
                "Parses phone numbers: in a browser, await `initPhones()` first. Node loads the phone module on demand.".to_owned(),
            ]);
        }
        docs.extend([
            String::new(),
            "@throws {LittermateError} if the input is invalid or the rules do not allow the operation"
                .to_owned(),
        ]);
        let empty = matches!(operation.input.kind, TypeKind::Record([]));
        let (parameter, argument) = match empty {
            true => (String::new(), "{}"),
            false => (format!("input: t.{}", operation.input.name), "input"),
        };
        text.push('\n');
        text += &comment(&docs, "");
        let _ = write!(
            text,
            "export function {}({parameter}): t.{} {{\n  return callWithObject('{}', {argument});\n}}\n",
            operation.function, operation.output.name, operation.name,
        );
    }
    text
}

/// The operations that need the phone module.
fn phones() -> String {
    let names: String = OPERATIONS
        .iter()
        .filter(|operation| operation.reads_phones)
        .map(|operation| format!("  '{}',\n", operation.name))
        .collect();
    format!(
        "{HEAD}\n/** The operations that parse phone numbers and need the phone module. */\n\
         export const READING_PHONES: ReadonlySet<string> = new Set([\n{names}]);\n"
    )
}

/// The function of each operation, for the tests that run the vectors.
fn functions() -> String {
    let names: String = OPERATIONS
        .iter()
        .map(|operation| format!("  '{}': '{}',\n", operation.name, operation.function))
        .collect();
    format!("{HEAD}\n/** The typed function of each operation. */\nexport const FUNCTIONS = {{\n{names}}};\n")
}

pub(crate) fn comment(lines: &[String], indent: &str) -> String {
    match lines {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let lines: String =
                lines.iter().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n").collect();
            format!("{indent}/**\n{lines}{indent} */\n")
        }
    }
}
