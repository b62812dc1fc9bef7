//! The types that the operations reach, by name.

use std::collections::{BTreeMap, BTreeSet};

use littermate::api::{
    self, FieldInfo, HANDLES, MethodInfo, MethodOutput, OPERATIONS, OperationInfo, ParameterInfo,
    ParameterKind, TypeInfo, TypeKind, Wire,
};

/// Every type on the wire, and in which direction it goes.
pub(crate) struct Registry {
    types: BTreeMap<&'static str, &'static TypeInfo>,
    read: BTreeSet<&'static str>,
    clashes: BTreeSet<String>,
}

impl Registry {
    /// All that the operations and the handles read or write, and what a refusal is made of.
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
        // What `Applied` holds where nothing was redacted, as one value.
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

    /// The pairs of types that would be one in every binding; none may be left.
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

    /// The types that have a name of their own in every language, in the order of their names.
    pub(crate) fn named(&self) -> impl Iterator<Item = &'static TypeInfo> {
        self.types.values().copied().filter(|of| !PRIMITIVES.contains(&of.name))
    }

    /// Whether a type is part of an input, so that a value of it may leave out what has a default.
    pub(crate) fn is_read(&self, of: &TypeInfo) -> bool {
        self.read.contains(of.name)
    }
}

/// The types that every language has already.
const PRIMITIVES: [&str; 5] = ["bool", "u32", "u64", "i64", "String"];

/// The path by which another crate names a type: a module of operations as it is, otherwise the public module that
/// re-exports the private ones below it.
pub(crate) fn rust_path(of: &TypeInfo) -> String {
    let module = of.source.module;
    let public = match module.ends_with("ops") {
        true => module.to_owned(),
        false => module.split("::").take(depth(module).saturating_add(1)).collect::<Vec<_>>().join("::"),
    };
    format!("{public}::{}", of.name)
}

/// The name of the context or of the part of the model that a type belongs to.
pub(crate) fn context(module: &'static str) -> &'static str {
    module.split("::").nth(depth(module)).unwrap_or(module)
}

/// How deep the public module is: a context stands at the root of the crate, a part of the model within `model`.
fn depth(module: &str) -> usize {
    if module.starts_with("littermate::model::") { 2 } else { 1 }
}

/// Documentation lines as text: without the blank that each begins with, and with links to Rust items as plain code.
pub(crate) fn docs(lines: impl IntoIterator<Item = &'static str>) -> Vec<String> {
    let mut lines: Vec<String> =
        lines.into_iter().map(|line| without_links(line.strip_prefix(' ').unwrap_or(line))).collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// The same for what a description holds.
pub(crate) fn described(lines: &'static [Option<&'static str>]) -> Vec<String> {
    docs(lines.iter().copied().flatten())
}

/// ``[`Name`](path)`` and ``[`Name`]`` as `` `Name` ``.
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

/// The parameters of an operation's function: its input's fields, those that must be given first.
pub(crate) fn parameters(operation: &OperationInfo) -> Vec<&'static FieldInfo> {
    match operation.input.kind {
        TypeKind::Record(fields) => in_order(fields),
        _ => Vec::new(),
    }
}

/// The fields of an input, those that must be given first.
pub(crate) fn in_order(fields: &'static [FieldInfo]) -> Vec<&'static FieldInfo> {
    let (required, optional): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.is_required());
    [required, optional].concat()
}

/// `merge_eligibility` of `mergeEligibility`.
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

/// `idCard` of `id_card`.
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

    /// What a type is marked as in the library must be what it is: only given, or read as well.
    #[test]
    fn what_is_only_given_is_marked_as_output() {
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
            .map(|of| format!("{} {}", rust_path(of), if marked(of) { "is read" } else { "is only given" }))
            .collect();
        assert!(wrong.is_empty(), "`#[output]` is missing or wrong on:\n{}", wrong.join("\n"));
    }
}
