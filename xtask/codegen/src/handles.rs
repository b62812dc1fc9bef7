//! The handles: a class for each in TypeScript, an object for each in the uniffi component, and the lists of codes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use littermate::door::{
    CodeList, HANDLES, HandleInfo, MethodInfo, MethodOutput, ParameterInfo, ParameterKind,
};

const HEAD: &str = "// Written by `cargo xtask generate`; do not edit.\n";

/// The files of `bindings-wasm/js/generated`, each with its path.
pub(crate) fn typescript() -> Vec<(String, String)> {
    [("constants.ts", constants()), ("handles.ts", classes())]
        .into_iter()
        .map(|(name, text)| (format!("bindings-wasm/js/generated/{name}"), text))
        .collect()
}

/// The lists of codes that the answers of handles use, by their names.
fn code_lists() -> BTreeMap<&'static str, &'static CodeList> {
    let methods = HANDLES.iter().flat_map(|handle| handle.methods);
    methods
        .filter_map(|method| match method.output {
            MethodOutput::Bits(codes) | MethodOutput::Bytes(codes) => Some((codes.name, codes)),
            MethodOutput::Value(_) | MethodOutput::Count => None,
        })
        .collect()
}

fn constants() -> String {
    let lists = code_lists();
    let mut types: Vec<&str> = lists.values().map(|list| list.of.name).collect();
    types.dedup();
    let mut text = format!("{HEAD}\nimport type {{ {} }} from '../types.generated.js';\n", types.join(", "));
    let version = env!("CARGO_PKG_VERSION");
    let _ = write!(text, "\n/** The version of this package. */\nexport const version = '{version}';\n");
    for (name, list) in lists {
        let of = list.of.name;
        let _ = write!(
            text,
            "\n{}export const {name}: readonly {of}[] = Object.freeze({} as const);\n",
            comment(&docs(list.docs), ""),
            list.to_json(),
        );
    }
    text
}

fn classes() -> String {
    let mut text = format!(
        "{HEAD}\n\
         import {{ disposable, Handle, whole }} from '../handle.js';\n\
         import type * as t from '../types.generated.js';\n"
    );
    for handle in HANDLES {
        text.push('\n');
        text += &class(handle);
    }
    text
}

fn class(handle: &HandleInfo) -> String {
    let name = handle.name;
    let mut about = docs(handle.docs);
    about.extend(
        ["", "It is freed when it is forgotten; `free`, or `using`, does so at once."].map(str::to_owned),
    );
    let mut fields = String::new();
    let mut counted = String::new();
    let mut methods = String::new();
    for method in handle.methods {
        let docs = comment(&documented(method), "  ");
        if let MethodOutput::Count = method.output {
            let _ = writeln!(fields, "{docs}  readonly {}: number;", method.name);
            let _ = writeln!(counted, "    this.{0} = this.#handle.ask('{0}', {{}}) as number;", method.name);
        } else {
            let _ = write!(methods, "\n{docs}  {}\n", function(method));
        }
    }
    format!(
        "{}export class {name} {{\n\
         {fields}  readonly #handle: Handle;\n\n\
         \x20 /** @throws {{LittermateError}} with every problem, or with what the rules do not allow */\n\
         \x20 constructor(input: t.{}) {{\n    this.#handle = new Handle('{name}', input);\n{counted}  }}\n\
         {methods}\n\
         \x20 /** Frees its memory. Doing so twice is harmless. */\n\
         \x20 free(): void {{\n    this.#handle.free();\n  }}\n}}\n\n\
         export interface {name} extends Disposable {{}}\n\
         disposable({name});\n",
        comment(&about, ""),
        handle.input.name,
    )
}

/// The documentation of a method, with what is so in JavaScript only.
fn documented(method: &MethodInfo) -> Vec<String> {
    let mut lines = docs(method.docs);
    let mut more = Vec::new();
    if let MethodOutput::Bits(codes) = method.output {
        more.push(format!("Bit *n*, from the lowest, stands for the code `{}[n]`.", codes.name));
    }
    if let MethodOutput::Bytes(codes) = method.output {
        more.push(format!("The byte *n* stands for the code `{}[n]`.", codes.name));
    }
    for parameter in method.parameters {
        if let ParameterKind::Remembered { method, .. } = parameter.kind {
            more.push(format!("It is about the profile with which `{method}` was last called."));
        }
    }
    if !more.is_empty() {
        lines.push(String::new());
        lines.extend(more);
    }
    lines
}

fn function(method: &MethodInfo) -> String {
    let given = given(method);
    let (call, of) = match method.output {
        MethodOutput::Value(of) if method.parameters.is_empty() => ("property", format!("t.{}", of.name)),
        MethodOutput::Value(of) => ("value", format!("t.{}", of.name)),
        MethodOutput::Bits(_) => ("ask", "Uint32Array".to_owned()),
        MethodOutput::Bytes(_) => ("ask", "Uint8Array".to_owned()),
        MethodOutput::Count => ("ask", "number".to_owned()),
    };
    let name = method.name;
    if method.parameters.is_empty() {
        return format!("get {name}(): {of} {{\n    return this.#handle.{call}('{name}') as {of};\n  }}");
    }
    let parameters: Vec<String> = given.iter().map(|parameter| typed(parameter)).collect();
    let arguments: Vec<String> = given
        .iter()
        .map(|parameter| match parameter.kind {
            ParameterKind::Index => format!("{0}: whole({0})", parameter.name),
            _ => parameter.name.to_owned(),
        })
        .collect();
    format!(
        "{name}({}): {of} {{\n    return this.#handle.{call}('{name}', {{ {} }}) as {of};\n  }}",
        parameters.join(", "),
        arguments.join(", "),
    )
}

/// The parameters that a caller in JavaScript gives: all but those that are remembered.
fn given(method: &MethodInfo) -> Vec<&'static ParameterInfo> {
    method.parameters.iter().filter(|one| !matches!(one.kind, ParameterKind::Remembered { .. })).collect()
}

fn typed(parameter: &ParameterInfo) -> String {
    let name = parameter.name;
    match parameter.kind {
        ParameterKind::Value(of) => format!("{name}: t.{}", of.name),
        ParameterKind::Optional(of) => format!("{name}?: t.{}", of.name),
        ParameterKind::Index => format!("{name}: number"),
        ParameterKind::Remembered { .. } => String::new(),
    }
}

/// Documentation lines without the blank that each begins with.
fn docs(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| line.strip_prefix(' ').unwrap_or(line).to_owned()).collect()
}

fn comment(lines: &[String], indent: &str) -> String {
    match lines {
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let lines: String =
                lines.iter().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n").collect();
            format!("{indent}/**\n{lines}{indent} */\n")
        }
    }
}
