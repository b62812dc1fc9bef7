//! Generates the handles: TypeScript classes, objects of the uniffi component, and the lists of codes.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;

use littermate::api::{
    CodeList, HANDLES, HandleInfo, MethodInfo, MethodOutput, ParameterInfo, ParameterKind, TypeKind,
};

use crate::File;
use crate::registry::{docs, in_order};
use crate::typescript::{FOLDER, HEAD, comment, named};
use crate::uniffi::{self, Signature};

/// The generated TypeScript files with handles and constants.
pub(crate) fn typescript() -> Vec<File> {
    [("constants.ts", constants()), ("handles.ts", classes())]
        .into_iter()
        .map(|(name, text)| File { path: format!("{FOLDER}/{name}"), text, committed: false })
        .collect()
}

/// The lists of codes that outputs of handles refer to, by name.
fn code_lists() -> BTreeMap<&'static str, &'static CodeList> {
    let methods = HANDLES.iter().flat_map(|handle| handle.methods);
    methods
        .filter_map(|method| match method.output {
            MethodOutput::Bits(codes) | MethodOutput::Bytes(codes) => Some((codes.name, codes)),
            MethodOutput::Value { .. } | MethodOutput::Count => None,
        })
        .collect()
}

fn constants() -> String {
    let lists = code_lists();
    let mut types: Vec<&str> = lists.values().map(|list| list.of.name).collect();
    types.dedup();
    let mut text = format!("{HEAD}\nimport type {{ {} }} from './types.js';\n", types.join(", "));
    let version = env!("CARGO_PKG_VERSION");
    let _ = write!(text, "\n/** The version of this package. */\nexport const version = '{version}';\n");
    for (name, list) in lists {
        let of = list.of.name;
        let _ = write!(
            text,
            "\n{}export const {name}: readonly {of}[] = Object.freeze({} as const);\n",
            comment(&docs(list.docs.iter().copied()), ""),
            list.to_json(),
        );
    }
    text
}

fn classes() -> String {
    let mut text = format!(
        "{HEAD}\n\
         import {{ disposable, Handle, wholeNumber }} from '../handle.js';\n\
         import type * as t from './types.js';\n"
    );
    for handle in HANDLES {
        text.push('\n');
        text += &class(handle);
    }
    text
}

fn class(handle: &HandleInfo) -> String {
    let name = handle.name;
    let mut about = docs(handle.docs.iter().copied());
    about.extend(
        ["", "Its memory is freed when the object is garbage-collected. `free` or `using` frees it at once."]
            .map(str::to_owned),
    );
    let mut fields = String::new();
    let mut counted = String::new();
    let mut methods = String::new();
    for method in handle.methods {
        let docs = comment(&documented(method), "  ");
        if let MethodOutput::Count = method.output {
            let _ = writeln!(fields, "{docs}  readonly {}: number;", method.name);
            let _ =
                writeln!(counted, "    this.{0} = this.#handle.call('{0}', {{}}) as number;", method.name);
        } else {
            let _ = write!(methods, "\n{docs}  {}\n", function(method));
        }
    }
    format!(
        "{}export class {name} {{\n\
         {fields}  readonly #handle: Handle;\n\n\
         \x20 /** @throws {{LittermateError}} if the input is invalid or the rules do not allow the operation */\n\
         \x20 constructor(input: t.{}) {{\n    this.#handle = new Handle('{name}', input);\n{counted}  }}\n\
         {methods}\n\
         \x20 /** Frees the memory of this object. Repeated calls have no effect. */\n\
         \x20 free(): void {{\n    this.#handle.free();\n  }}\n}}\n\n\
         export interface {name} extends Disposable {{}}\n\
         disposable({name});\n",
        comment(&about, ""),
        handle.input.name,
    )
}

/// The documentation of a method, with the parts that apply to JavaScript only.
fn documented(method: &MethodInfo) -> Vec<String> {
    let mut lines = docs(method.docs.iter().copied());
    let mut more = Vec::new();
    if let MethodOutput::Bits(codes) = method.output {
        more.push(format!("Bit *n*, counted from the lowest, is the code `{}[n]`.", codes.name));
    }
    if let MethodOutput::Bytes(codes) = method.output {
        more.push(format!("A byte *n* is the code `{}[n]`.", codes.name));
    }
    for parameter in method.parameters {
        if let ParameterKind::Remembered { method, .. } = parameter.kind {
            more.push(format!("Applies to the profile passed to the last call of `{method}`."));
        }
    }
    if !more.is_empty() {
        lines.push(String::new());
        lines.extend(more);
    }
    lines
}

fn function(method: &MethodInfo) -> String {
    let explicit = explicit_parameters(method);
    let (call, of) = match method.output {
        MethodOutput::Value { of } if method.parameters.is_empty() => ("property", format!("t.{}", of.name)),
        MethodOutput::Value { of } => ("value", format!("t.{}", of.name)),
        MethodOutput::Bits(_) => ("call", "Uint32Array".to_owned()),
        MethodOutput::Bytes(_) => ("call", "Uint8Array".to_owned()),
        MethodOutput::Count => ("call", "number".to_owned()),
    };
    let name = method.name;
    if method.parameters.is_empty() {
        return format!("get {name}(): {of} {{\n    return this.#handle.{call}('{name}') as {of};\n  }}");
    }
    let parameters: Vec<String> = explicit.iter().map(|parameter| typed(parameter)).collect();
    let arguments: Vec<String> = explicit
        .iter()
        .map(|parameter| match parameter.kind {
            ParameterKind::Index => format!("{0}: wholeNumber({0})", parameter.name),
            _ => parameter.name.to_owned(),
        })
        .collect();
    format!(
        "{name}({}): {of} {{\n    return this.#handle.{call}('{name}', {{ {} }}) as {of};\n  }}",
        parameters.join(", "),
        arguments.join(", "),
    )
}

/// The parameters of a method in JavaScript: all except the remembered ones.
fn explicit_parameters(method: &MethodInfo) -> Vec<&'static ParameterInfo> {
    method.parameters.iter().filter(|one| !matches!(one.kind, ParameterKind::Remembered { .. })).collect()
}

fn typed(parameter: &ParameterInfo) -> String {
    let name = parameter.name;
    match parameter.kind {
        ParameterKind::Value(of) => format!("{name}: t.{}", named(of)),
        ParameterKind::Optional(of) => format!("{name}?: t.{}", named(of)),
        ParameterKind::Index => format!("{name}: number"),
        ParameterKind::Remembered { .. } => String::new(),
    }
}

/// `bindings-uniffi/src/generated/handles.rs`: an object for each handle.
pub(crate) fn uniffi() -> Result<String, Box<dyn Error>> {
    let mut used = BTreeSet::new();
    let mut body = String::new();
    for (name, list) in code_lists() {
        // Bytes are passed as codes. For bits, an app needs the list of their codes.
        if is_of_bits(list) {
            let of = uniffi::type_name(list.of, &mut used)?;
            let docs = uniffi::comment(&docs(list.docs.iter().copied()), "");
            let name = name.to_lowercase();
            let _ = write!(
                body,
                "\n{docs}#[uniffi::export]\npub fn {name}() -> Vec<{of}> {{\n    Mirror::from_core({}.to_vec())\n}}\n",
                list.rust_path,
            );
        }
    }
    for handle in HANDLES {
        body.push('\n');
        body += &object(handle, &mut used)?;
    }
    let mut text = format!("//! The handles. {}\n\n", uniffi::HEAD);
    text += &uniffi::imports(used.into_iter());
    text += "use crate::call::{converted, count, optional, position};\n\
             use crate::error::LittermateError;\nuse crate::mirror::Mirror;\n";
    Ok(text + &body)
}

fn is_of_bits(list: &CodeList) -> bool {
    HANDLES
        .iter()
        .flat_map(|handle| handle.methods)
        .any(|method| matches!(method.output, MethodOutput::Bits(of) if of.name == list.name))
}

fn object(handle: &HandleInfo, used: &mut BTreeSet<String>) -> Result<String, Box<dyn Error>> {
    let name = handle.name;
    let TypeKind::Record(fields) = handle.input.kind else {
        return Err(format!("the input of {name} is not a record").into());
    };
    let fields = in_order(fields);
    let signature = uniffi::typed(&fields, used)?;
    used.insert(handle.input.name.to_owned());
    let names: Vec<&str> = fields.iter().map(|field| field.rust_name).collect();
    let mut about = docs(handle.docs.iter().copied());
    about.extend([
        String::new(),
        "Its memory is freed when nothing refers to it. In Kotlin, `close` or `use` frees it at once."
            .to_owned(),
    ]);
    let (module, _) = handle.rust_path;
    let core = format!("{}::{name}", module.split("::").take(2).collect::<Vec<_>>().join("::"));
    let mut text = format!(
        "{}#[derive(Debug, uniffi::Object)]\npub struct {name}({core});\n\n\
         #[uniffi::export]\nimpl {name} {{\n\
         \x20   /// Throws if the input is invalid or the rules do not allow the operation.\n\
         \x20   #[uniffi::constructor{}]\n\
         \x20   pub fn new({}) -> Result<Self, LittermateError> {{\n\
         \x20       let input = {} {{ {} }};\n\
         \x20       Ok(Self({core}::new(converted(\"\", &input)?)?))\n    }}\n",
        uniffi::comment(&about, ""),
        signature.defaults,
        signature.parameters,
        handle.input.name,
        names.join(", "),
    );
    for method in handle.methods {
        text.push('\n');
        text += &typed_method(method, used)?;
    }
    Ok(text + "}\n")
}

fn typed_method(method: &MethodInfo, used: &mut BTreeSet<String>) -> Result<String, Box<dyn Error>> {
    let name = method.name;
    let comment = uniffi::comment(&docs(method.docs.iter().copied()), "    ");
    if let MethodOutput::Count = method.output {
        return Ok(format!(
            "{comment}    pub fn {name}(&self) -> u32 {{\n        count(self.0.len())\n    }}\n"
        ));
    }
    let mut parameters = vec!["&self".to_owned()];
    let mut defaults = Vec::new();
    let mut arguments = Vec::new();
    for ParameterInfo { name, kind, .. } in method.parameters {
        let (of, argument) = match kind {
            ParameterKind::Value(of) | ParameterKind::Remembered { of, .. } => {
                // Records are passed by reference, other values by value.
                let by = if matches!(of.kind, TypeKind::Record(_)) { "&" } else { "" };
                (uniffi::type_name(of, used)?, format!("{by}converted(\"/{name}\", &{name})?"))
            }
            ParameterKind::Optional(of) => {
                defaults.push(format!("{name} = None"));
                let of = format!("Option<{}>", uniffi::type_name(of, used)?);
                (of, format!("&optional(\"/{name}\", &{name})?"))
            }
            ParameterKind::Index => ("u32".to_owned(), format!("position({name})")),
        };
        parameters.push(format!("{name}: {of}"));
        arguments.push(argument);
    }
    let (output, answer) = match method.output {
        MethodOutput::Bits(_) => {
            ("Vec<u32>".to_owned(), "answer.into_iter().map(|one| one.bits().into()).collect()")
        }
        MethodOutput::Bytes(codes) => {
            (format!("Vec<{}>", uniffi::type_name(codes.of, used)?), "Mirror::from_core(answer)")
        }
        MethodOutput::Value { of } => (uniffi::type_name(of, used)?, "Mirror::from_core(answer)"),
        MethodOutput::Count => return Err(format!("{name} is a count").into()),
    };
    let signature = Signature::new(&parameters, &defaults);
    let attribute = match signature.defaults.as_str() {
        "" => String::new(),
        defaults => format!("    #[uniffi::method{defaults}]\n"),
    };
    Ok(format!(
        "{comment}{attribute}    pub fn {name}({}) -> Result<{output}, LittermateError> {{\n\
         \x20       let answer = self.0.{name}({})?;\n        Ok({answer})\n    }}\n",
        signature.parameters,
        arguments.join(", "),
    ))
}
