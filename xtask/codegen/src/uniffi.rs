//! Generates the Rust sources of the uniffi component: a mirror of each type, a function for each operation, and the JSON
//! functions.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use littermate::api::{self, FieldInfo, OPERATIONS, OperationInfo, TypeInfo, TypeKind, Wire};

use crate::registry::{Registry, context, described, docs, in_order, parameters, rust_path, snake_case};
use crate::{File, handles};

const FOLDER: &str = "bindings-uniffi/src/generated";
pub(crate) const HEAD: &str = "Written by `cargo xtask generate`; do not edit.";

/// All generated files in `bindings-uniffi/src/generated`.
pub(crate) fn files(registry: &Registry) -> Result<Vec<File>, Box<dyn Error>> {
    let mut modules: BTreeMap<&str, Vec<&'static TypeInfo>> = BTreeMap::new();
    for of in registry.named().filter(|of| is_mirrored(of)) {
        modules.entry(context(of.source.module)).or_default().push(of);
    }
    let names: Vec<&str> =
        modules.keys().copied().chain(["functions", "handles", "json", "round_trips"]).collect();
    let mut files = vec![("mod", top(&names))];
    for (name, types) in &modules {
        files.push((name, module(name, types)?));
    }
    files.push(("functions", functions()?));
    files.push(("handles", handles::uniffi()?));
    files.push(("json", json(registry)));
    files.push(("round_trips", round_trips(registry)));
    files
        .into_iter()
        .map(|(name, text)| {
            Ok(File { path: format!("{FOLDER}/{name}.rs"), text: formatted(&text)?, committed: true })
        })
        .collect()
}

/// Whether a mirror is generated for a type. Ids, dates and instants are handwritten, and an empty input has no parameters.
fn is_mirrored(of: &TypeInfo) -> bool {
    match of.kind {
        TypeKind::Record(fields) => !fields.is_empty(),
        TypeKind::Union(_) => true,
        TypeKind::Code(_) => of.name != "Rule",
        _ => false,
    }
}

/// Formats Rust source with rustfmt.
fn formatted(text: &str) -> Result<String, Box<dyn Error>> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/../../rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    rustfmt.stdin.take().ok_or("rustfmt has no stdin")?.write_all(text.as_bytes())?;
    let output = rustfmt.wait_with_output()?;
    if output.status.success() { Ok(String::from_utf8(output.stdout)?) } else { Err("rustfmt failed".into()) }
}

fn top(names: &[&str]) -> String {
    let mut text = format!("//! {HEAD}\n\n");
    for name in names {
        let test = if *name == "round_trips" { "#[cfg(test)]\n" } else { "" };
        let _ = writeln!(text, "{test}mod {name};");
    }
    text.push('\n');
    for name in names.iter().filter(|name| **name != "round_trips") {
        let _ = writeln!(text, "pub use {name}::*;");
    }
    text + "#[cfg(test)]\npub(crate) use round_trips::ROUND_TRIPS;\n"
}

/// The module with the mirrors of a context.
fn module(name: &str, types: &[&'static TypeInfo]) -> Result<String, Box<dyn Error>> {
    let mut used = BTreeSet::new();
    let mut macros = BTreeSet::new();
    let mut body = String::new();
    for of in types {
        body.push('\n');
        body.push_str(&mirror(of, &mut used, &mut macros)?);
    }
    let own: BTreeSet<String> = types.iter().map(|of| of.name.to_owned()).collect();
    let mut text = format!("//! Mirrors of `littermate::{name}`. {HEAD}\n\n");
    let _ = writeln!(text, "{}", import("crate::mirror", macros.into_iter().map(str::to_owned)));
    text.push_str(&imports(used.difference(&own).cloned()));
    Ok(text + &body)
}

/// Imports of mirrors and of the hand-written ids.
pub(crate) fn imports(names: impl Iterator<Item = String>) -> String {
    let (ids, mirrors): (Vec<_>, Vec<_>) = names.partition(|name| is_id(name));
    let mut text = String::new();
    for (path, names) in [("crate::ids", ids), ("super", mirrors)] {
        if !names.is_empty() {
            let _ = writeln!(text, "{}", import(path, names.into_iter()));
        }
    }
    text
}

fn import(path: &str, names: impl Iterator<Item = String>) -> String {
    let names: Vec<String> = names.collect();
    match names.as_slice() {
        [one] => format!("use {path}::{one};"),
        _ => format!("use {path}::{{{}}};", names.join(", ")),
    }
}

fn mirror(
    of: &'static TypeInfo,
    used: &mut BTreeSet<String>,
    macros: &mut BTreeSet<&'static str>,
) -> Result<String, Box<dyn Error>> {
    let (keyword, mut body) = match of.kind {
        TypeKind::Record(record) => {
            let keyword = match of.name {
                "Client" => "checked_record",
                name if name.ends_with("Input") || is_draft(of) => "input",
                _ if of.source.explained => "explained",
                _ => "record",
            };
            (
                keyword,
                if keyword == "input" { input(of, record, used)? } else { fields(of, record, "    ", used)? },
            )
        }
        TypeKind::Union(variants) => {
            let mut body = String::new();
            for variant in variants {
                body += &comment(&described(variant.docs), "    ");
                if variant.fields.is_empty() {
                    let _ = writeln!(body, "    {},", variant.rust_name);
                } else {
                    let _ = writeln!(body, "    {} {{", variant.rust_name);
                    body += &fields(of, variant.fields, "        ", used)?;
                    body += "    },\n";
                }
            }
            ("union", body)
        }
        TypeKind::Code(names) => {
            let mut body = String::new();
            for name in names {
                body += &comment(&described(name.docs), "    ");
                let _ = writeln!(body, "    {},", name.rust_name);
            }
            (if of.source.non_exhaustive { "open_code" } else { "code" }, body)
        }
        _ => return Err(format!("{} has no mirror", of.name).into()),
    };
    macros.insert(keyword);
    body = body.lines().map(|line| format!("    {line}\n")).collect();
    let docs = comment(&described(of.source.docs), "    ");
    Ok(format!("{keyword}! {{\n{docs}    {} of {} {{\n{body}    }}\n}}\n", of.name, rust_path(of)))
}

fn fields<'f>(
    of: &TypeInfo,
    fields: impl IntoIterator<Item = &'f FieldInfo>,
    indent: &str,
    used: &mut BTreeSet<String>,
) -> Result<String, Box<dyn Error>> {
    let mut text = String::new();
    for field in fields {
        text += &comment(&described(field.docs), indent);
        if let Some(default) = default(of, field) {
            let _ = writeln!(text, "{indent}#[uniffi({default})]");
        }
        let _ = writeln!(text, "{indent}{}: {},", field.rust_name, type_name(field.of, used)?);
    }
    Ok(text)
}

/// The fields of an input, in the order of the function's parameters, or of a draft. Fields with a default that uniffi cannot
/// express are optional in the mirror, and the conversion replaces `None` with the default.
fn input(
    of: &TypeInfo,
    record: &'static [FieldInfo],
    used: &mut BTreeSet<String>,
) -> Result<String, Box<dyn Error>> {
    let (defaulted, others): (Vec<_>, Vec<_>) =
        in_order(record).into_iter().partition(|field| is_defaulted(field) && !has_literal(of, field));
    let mut text = fields(of, others, "    ", used)?;
    if !defaulted.is_empty() {
        let inner = fields(of, defaulted, "        ", used)?;
        let _ = write!(text, "    ..defaulted {{\n{inner}    }}\n");
    }
    Ok(text)
}

/// Whether a field of an input has a default other than `null`.
fn is_defaulted(field: &FieldInfo) -> bool {
    field.has_default && !matches!(field.of.kind, TypeKind::Optional(_))
}

/// Whether the uniffi attribute of a field has a default other than `None`.
fn has_literal(of: &TypeInfo, field: &FieldInfo) -> bool {
    default(of, field).is_some_and(|default| default != "default = None")
}

/// The default in the uniffi attribute of a field, if uniffi can express it.
fn default(of: &TypeInfo, field: &FieldInfo) -> Option<&'static str> {
    if of.name.ends_with("Input") && !field.is_required() {
        return Some("default = None");
    }
    let literal = literal(of, field);
    if is_draft(of) && is_defaulted(field) { literal.or(Some("default = None")) } else { literal }
}

fn literal(of: &TypeInfo, field: &FieldInfo) -> Option<&'static str> {
    match field.of.kind {
        TypeKind::Optional(_) if of.source.derives_default || is_draft(of) => Some("default = None"),
        TypeKind::List(_) if of.source.derives_default || field.own_default => Some("default = []"),
        TypeKind::Bool if field.own_default => Some("default = false"),
        TypeKind::Text(_) if of.source.derives_default => Some("default = \"\""),
        TypeKind::Record(fields) if field.has_default => {
            fields.iter().all(|inner| default(field.of, inner).is_some()).then_some("default")
        }
        _ => None,
    }
}

/// Whether a record is a draft. It has defaults for all fields that cannot block a merge, so nullable fields may be omitted, too.
fn is_draft(of: &TypeInfo) -> bool {
    of.name.ends_with("Draft")
}

/// The name of a type's mirror. Ids, dates and instants have their own types; other strings and integers are primitive types.
pub(crate) fn type_name(of: &TypeInfo, used: &mut BTreeSet<String>) -> Result<String, Box<dyn Error>> {
    let named = |name: &str, used: &mut BTreeSet<String>| {
        used.insert(name.to_owned());
        name.to_owned()
    };
    Ok(match of.kind {
        TypeKind::Bool => "bool".to_owned(),
        TypeKind::List(part) => format!("Vec<{}>", type_name(part, used)?),
        TypeKind::Optional(part) => format!("Option<{}>", type_name(part, used)?),
        TypeKind::Integer { .. } => match of.name {
            "Count" => named("Count", used),
            "u32" | "IntervalCount" | "FormatVersion" => "u32".to_owned(),
            "i64" => "i64".to_owned(),
            other => return Err(format!("no mirror for the integer type {other}").into()),
        },
        TypeKind::Text(_) => match of.name {
            "Date" => named("LocalDate", used),
            name if is_id(name) => named(name, used),
            _ => "String".to_owned(),
        },
        TypeKind::Code(_) if of.name == "Rule" => named("RuleId", used),
        _ => named(of.name, used),
    })
}

/// The handwritten types of `bindings-uniffi/src/ids.rs`.
const HANDWRITTEN: [&str; 17] = [
    "ActorId",
    "AppointmentId",
    "AppointmentTypeId",
    "ClientId",
    "ClinicId",
    "ConversationId",
    "Count",
    "Instant",
    "LocalDate",
    "MembershipId",
    "MergeId",
    "PaymentMethodId",
    "PetId",
    "PhoneKey",
    "PimsRecordId",
    "RuleId",
    "ServiceId",
];

fn is_id(name: &str) -> bool {
    HANDWRITTEN.contains(&name)
}

pub(crate) fn comment(lines: &[String], indent: &str) -> String {
    lines.iter().map(|line| format!("{indent}/// {line}").trim_end().to_owned() + "\n").collect()
}

/// A function for every operation.
fn functions() -> Result<String, Box<dyn Error>> {
    let mut used = BTreeSet::new();
    let mut body = String::new();
    for operation in OPERATIONS {
        body.push('\n');
        body.push_str(&function(operation, &mut used)?);
    }
    let mut text = format!("//! The function of each operation. {HEAD}\n\n");
    text += &imports(used.into_iter());
    text += "use crate::call::{run, run_without_input};\nuse crate::error::LittermateError;\n";
    Ok(text + &body)
}

/// The parameters of a function, and the argument of the uniffi attribute with their defaults.
pub(crate) struct Signature {
    pub(crate) parameters: String,
    pub(crate) defaults: String,
}

/// The signature of a function that takes the fields of an input.
pub(crate) fn typed(
    fields: &[&'static FieldInfo],
    used: &mut BTreeSet<String>,
) -> Result<Signature, Box<dyn Error>> {
    let mut parameters = Vec::new();
    let mut defaults = Vec::new();
    for field in fields {
        let mut of = type_name(field.of, used)?;
        if is_defaulted(field) {
            of = format!("Option<{of}>");
        }
        if !field.is_required() {
            defaults.push(format!("{} = None", field.rust_name));
        }
        parameters.push(format!("{}: {of}", field.rust_name));
    }
    Ok(Signature::new(&parameters, &defaults))
}

impl Signature {
    pub(crate) fn new(parameters: &[String], defaults: &[String]) -> Self {
        let defaults = match defaults {
            [] => String::new(),
            defaults => format!("(default({}))", defaults.join(", ")),
        };
        Self { parameters: parameters.join(", "), defaults }
    }
}

fn function(operation: &OperationInfo, used: &mut BTreeSet<String>) -> Result<String, Box<dyn Error>> {
    let fields = parameters(operation);
    let signature = typed(&fields, used)?;
    let output = type_name(operation.output, used)?;
    let mut docs = docs(operation.docs.iter().copied());
    docs.extend([String::new(), format!("The operation `{}` of the JSON API.", operation.name)]);
    let (module, marker) = operation.rust_path;
    let body = if fields.is_empty() {
        format!("run_without_input::<{module}::{marker}, _>({module}::{} {{}})", operation.input.name)
    } else {
        used.insert(operation.input.name.to_owned());
        let names: Vec<&str> = fields.iter().map(|field| field.rust_name).collect();
        format!("run::<{module}::{marker}, _, _>({} {{ {} }})", operation.input.name, names.join(", "))
    };
    Ok(format!(
        "{}#[uniffi::export{}]\npub fn {}({}) -> Result<{output}, LittermateError> {{\n    {body}\n}}\n",
        comment(&docs, ""),
        signature.defaults,
        snake_case(operation.function),
        signature.parameters,
    ))
}

/// The types, besides inputs and outputs, that apps store or exchange with a server as JSON.
const STORED: [&str; 3] = ["MergeOutput", "MergeReview", "PhoneEntry"];

/// The types with `fromJson` and `toJson`: inputs, the records and unions in their fields, outputs, stored types and the error.
pub(crate) fn exchanged(registry: &Registry) -> Vec<&'static TypeInfo> {
    let mut names = BTreeSet::from(STORED);
    for operation in OPERATIONS {
        names.extend([operation.input.name, operation.output.name]);
        for field in parameters(operation) {
            let mut of = field.of;
            while let TypeKind::List(part) | TypeKind::Optional(part) = of.kind {
                of = part;
            }
            if matches!(of.kind, TypeKind::Record(_) | TypeKind::Union(_)) {
                names.insert(of.name);
            }
        }
    }
    names.insert(api::ApiError::TYPE.name);
    registry.named().filter(|of| names.contains(of.name) && is_mirrored(of)).collect()
}

fn json(registry: &Registry) -> String {
    let types = exchanged(registry);
    let mut text =
        format!("//! JSON functions of the types that apps store or exchange with a server. {HEAD}\n\n");
    text += &imports(types.iter().map(|of| of.name.to_owned()));
    text += "use crate::error::LittermateError;\nuse crate::json::{json, read, write};\n\njson! {\n";
    for of in types {
        let name = snake_case(of.name);
        let _ = writeln!(
            text,
            "    /// Parses {} from JSON. Throws with all problems and their paths.",
            a(of.name)
        );
        let _ = writeln!(text, "    {name}_from_json: {} of {};", of.name, rust_path(of));
    }
    text + "}\n"
}

/// A type name with its indefinite article.
pub(crate) fn a(name: &str) -> String {
    let article = if name.starts_with(['A', 'E', 'I', 'O']) { "an" } else { "a" };
    format!("{article} `{name}`")
}

/// The list of round-trip tests: from the type of the library to its mirror and back.
fn round_trips(registry: &Registry) -> String {
    let mut text = format!("//! The round-trip function of each mirror, by name. {HEAD}\n\n");
    text += "use crate::tests::{RoundTrip, round_trip};\n\n";
    text += "/// Converts JSON to the type of the library, to its mirror and back.\n";
    text += "pub(crate) const ROUND_TRIPS: &[(&str, RoundTrip)] = &[\n";
    for of in registry.named().filter(|of| is_mirrored(of)) {
        let _ = writeln!(text, "    (\"{}\", round_trip::<{}, super::{}>),", of.name, rust_path(of), of.name);
    }
    text + "];\n"
}
