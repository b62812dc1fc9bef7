//! The types that operations and handles use, by name.

use std::collections::{BTreeMap, BTreeSet};

use littermate::api::{
    self, FieldInfo, HANDLES, MethodInfo, MethodOutput, OPERATIONS, OperationInfo, ParameterInfo,
    ParameterKind, TypeInfo, TypeKind, Wire,
};

/// All types on the wire, and whether they are part of an input.
pub(crate) struct Registry {
    types: BTreeMap<&'static str, &'static TypeInfo>,
    read: BTreeSet<&'static str>,
    clashes: BTreeSet<String>,
}

impl Registry {
    /// The types of all inputs and outputs of operations and handles, and of errors.
    pub(crate) fn new() -> Self {
        let mut registry = Self { types: BTreeMap::new(), read: BTreeSet::new(), clashes: BTreeSet::new() };
        for operation in OPERATIONS {
            registry.add(operation.input);
        }
        for handle in HANDLES {
            registry.add(handle.input);
            handle
                .methods
                .iter()
                .flat_map(|method| method.parameters)
                .for_each(|one| registry.add_parameter(one));
        }
        registry.read = registry.types.keys().copied().collect();
        for operation in OPERATIONS {
            registry.add(operation.output);
        }
        for method in HANDLES.iter().flat_map(|handle| handle.methods) {
            registry.add_output(method);
        }
        registry.add(api::ApiError::TYPE);
        // The fields of `MergeApplyOutput::Merged` as one type.
        registry.add(littermate::merge::MergeOutput::TYPE);
        registry
    }

    fn add(&mut self, of: &'static TypeInfo) {
        if of.name.is_empty() {
            of.parts().into_iter().for_each(|part| self.add(part));
            return;
        }
        match self.types.insert(of.name, of) {
            None => of.parts().into_iter().for_each(|part| self.add(part)),
            Some(other) if other.source.module != of.source.module => {
                self.clashes.insert(format!("{} and {} have the same name", rust_path(other), rust_path(of)));
            }
            Some(_) => {}
        }
    }

    /// The types with the same name in different modules, which the bindings could not distinguish. Must be empty.
    pub(crate) fn clashes(&self) -> &BTreeSet<String> {
        &self.clashes
    }

    fn add_parameter(&mut self, parameter: &ParameterInfo) {
        match parameter.kind {
            ParameterKind::Value(of) | ParameterKind::Optional(of) | ParameterKind::Remembered { of, .. } => {
                self.add(of);
            }
            ParameterKind::Index => {}
        }
    }

    fn add_output(&mut self, method: &MethodInfo) {
        match method.output {
            MethodOutput::Value { of } => self.add(of),
            MethodOutput::Bits(codes) | MethodOutput::Bytes(codes) => self.add(codes.of),
            MethodOutput::Count => {}
        }
    }

    /// The types that have a name in every language, sorted by name.
    pub(crate) fn named(&self) -> impl Iterator<Item = &'static TypeInfo> {
        self.types.values().copied().filter(|of| !PRIMITIVES.contains(&of.name))
    }

    /// Whether a type is part of an input, so that fields with a default may be omitted.
    pub(crate) fn is_read(&self, of: &TypeInfo) -> bool {
        self.read.contains(of.name)
    }
}

/// The built-in types.
const PRIMITIVES: [&str; 5] = ["bool", "u32", "u64", "i64", "String"];

/// The path of a type for other crates: in an `ops` module, that module; otherwise the public module that re-exports the type.
pub(crate) fn rust_path(of: &TypeInfo) -> String {
    let module = of.source.module;
    let public = match module.ends_with("ops") {
        true => module.to_owned(),
        false => module.split("::").take(depth(module).saturating_add(1)).collect::<Vec<_>>().join("::"),
    };
    format!("{public}::{}", of.name)
}

/// The name of the context, or of the module in `model`, that a type belongs to.
pub(crate) fn context(module: &'static str) -> &'static str {
    module.split("::").nth(depth(module)).unwrap_or(module)
}

/// The depth of the public module: 1 for a context, which is in the root of the crate, and 2 for a module in `model`.
fn depth(module: &str) -> usize {
    if module.starts_with("littermate::model::") { 2 } else { 1 }
}

/// The lines of a doc comment for other languages: without the leading space of each line, with links to Rust items as code, and
/// without paragraphs that only concern Rust: examples, and paragraphs that contain a Rust path.
pub(crate) fn docs(lines: impl IntoIterator<Item = &'static str>) -> Vec<String> {
    let lines: Vec<&str> = lines.into_iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let mut kept: Vec<String> = Vec::new();
    for paragraph in paragraphs(&lines) {
        let paragraph: Vec<String> = paragraph.iter().map(|line| without_links(line)).collect();
        if paragraph.iter().any(|line| line.starts_with("```") || line.contains("::")) {
            continue;
        }
        if !kept.is_empty() {
            kept.push(String::new());
        }
        kept.extend(paragraph);
    }
    kept
}

/// The paragraphs of a doc comment. A fenced example is one paragraph.
fn paragraphs<'l>(lines: &[&'l str]) -> Vec<Vec<&'l str>> {
    let mut paragraphs = vec![Vec::new()];
    let mut in_example = false;
    for line in lines {
        if line.starts_with("```") {
            in_example = !in_example;
        }
        match (line.is_empty() && !in_example, paragraphs.last_mut()) {
            (false, Some(paragraph)) => paragraph.push(*line),
            _ => paragraphs.push(Vec::new()),
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// The lines of the doc comment in a description.
pub(crate) fn described(lines: &'static [Option<&'static str>]) -> Vec<String> {
    docs(lines.iter().copied().flatten())
}

/// Replaces ``[`Name`](path)`` and ``[`Name`]`` with `` `Name` ``.
fn without_links(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("[`") {
        text.push_str(before);
        let Some((name, after)) = after.split_once("`]") else {
            text.push_str("[`");
            rest = after;
            continue;
        };
        text.push_str(&format!("`{name}`"));
        rest = match after.strip_prefix('(').and_then(|path| path.split_once(')')) {
            Some((_, after)) => after,
            None => after,
        };
    }
    text + rest
}

/// The parameters of an operation's function: the fields of its input, required ones first.
pub(crate) fn parameters(operation: &OperationInfo) -> Vec<&'static FieldInfo> {
    match operation.input.kind {
        TypeKind::Record(fields) => in_order(fields),
        _ => Vec::new(),
    }
}

/// The fields of an input, required ones first.
pub(crate) fn in_order(fields: &'static [FieldInfo]) -> Vec<&'static FieldInfo> {
    let (required, optional): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.is_required());
    [required, optional].concat()
}

/// Converts `mergeEligibility` to `merge_eligibility`.
pub(crate) fn snake_case(camel_case: &str) -> String {
    let mut name = String::new();
    for letter in camel_case.chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}

/// Converts `id_card` to `idCard`.
pub(crate) fn camel_case(snake_case: &str) -> String {
    let mut words = snake_case.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (head, tail) = word.split_at_checked(1).unwrap_or((word, ""));
        name + &head.to_uppercase() + tail
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The library must mark a type as output if and only if it is not part of an input.
    #[test]
    fn types_of_outputs_only_are_marked_as_output() {
        let registry = Registry::new();
        let marked = |of: &TypeInfo| of.source.is_output || of.source.non_exhaustive;
        let is_markable = |of: &&'static TypeInfo| match of.kind {
            TypeKind::Record(_) | TypeKind::Union(_) => true,
            TypeKind::Code(_) => of.name != "Rule",
            _ => false,
        };
        let wrong: Vec<String> = registry
            .named()
            .filter(is_markable)
            .filter(|of| marked(of) == registry.is_read(of))
            .map(|of| {
                format!(
                    "{} {}",
                    rust_path(of),
                    if marked(of) { "is part of an input" } else { "is an output only" }
                )
            })
            .collect();
        assert!(wrong.is_empty(), "`#[output]` is missing or wrong on:\n{}", wrong.join("\n"));
    }

    #[test]
    fn inputs_are_named_after_their_operations() {
        for operation in OPERATIONS {
            let words = operation.name.split(['.', '-']).map(|word| {
                let mut letters = word.chars();
                let first = letters.next().into_iter().flat_map(char::to_uppercase);
                first.chain(letters).collect::<String>()
            });
            let name: String = words.collect();
            assert_eq!(operation.input.name, format!("{name}Input"));
            let output = operation.output.name;
            assert!(
                !output.ends_with("Output") || output == format!("{name}Output"),
                "{output} of {}",
                operation.name
            );
        }
    }

    #[test]
    fn documentation_for_other_languages_has_no_rust() {
        let lines = [
            " The code.",
            "",
            " ```",
            " use a::b;",
            "",
            " c();",
            " ```",
            "",
            " See [`A::x`](a::A::x).",
            "",
            " [`Y`] is",
            " short.",
        ];
        assert_eq!(docs(lines), ["The code.", "", "`Y` is", "short."]);
    }
}
