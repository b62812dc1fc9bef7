//! Swift: public declarations, cases of public enums, requirements of public protocols, and conformances, without the internals
//! of uniffi. Those are public, but their documentation is marked as private, or they have a typical name.

use std::error::Error;

use tree_sitter::Node;

use crate::outline::{Entry, child, children, flat, flat_until, indented, parse, sorted};

const BODIES: [&str; 3] = ["class_body", "enum_class_body", "protocol_body"];

/// The public declarations of these sources.
pub(crate) fn listing(sources: &[String]) -> Result<String, Box<dyn Error>> {
    let mut entries = Vec::new();
    for source in sources {
        let source = without_conditions(source);
        let tree = parse(&tree_sitter_swift::LANGUAGE.into(), &source)?;
        entries.extend(members(tree.root_node(), &source, false));
    }
    Ok(sorted(entries))
}

/// Removes the directives of conditional compilation, since the grammar does not support a condition around an attribute.
fn without_conditions(source: &str) -> String {
    let lines = source.lines().filter(|line| {
        let line = line.trim_start();
        !["#if", "#else", "#endif"].iter().any(|start| line.starts_with(start))
    });
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The declarations in a file or a body. With `public`, declarations without a modifier are public.
fn members(of: Node<'_>, source: &str, public: bool) -> Vec<Entry> {
    children(of).into_iter().filter_map(|node| member(node, source, public)).collect()
}

fn member(node: Node<'_>, source: &str, public: bool) -> Option<Entry> {
    let head = head(node, source)?;
    let before = head.split(['(', ':', '{']).next().unwrap_or_default();
    let has = |modifiers: &[&str]| before.split(' ').any(|word| modifiers.contains(&word));
    let internals = ["Uniffi", "uniffi", "FfiConverter", "RustBuffer", "ForeignBytes", "visibility: private"];
    if has(&["private", "fileprivate", "internal"]) || internals.iter().any(|name| head.contains(name)) {
        return None;
    }
    let open = has(&["public", "open"]);
    let body = child(node, &BODIES);
    let within = |public| body.map(|body| members(body, source, public)).unwrap_or_default();
    if has(&["extension"]) {
        let conforms = child(node, &["inheritance_specifier"]).is_some();
        let entries = within(open);
        return (conforms || !entries.is_empty()).then(|| Entry::new(&head, &indented(&entries)));
    }
    if !open && !public && node.kind() != "enum_entry" {
        return None;
    }
    let named = has(&["protocol"]);
    Some(Entry::new(&head, &indented(&within(named))))
}

fn head(node: Node<'_>, source: &str) -> Option<String> {
    match node.kind() {
        "class_declaration" | "protocol_declaration" => Some(flat_until(node, source, &BODIES)),
        "function_declaration" | "init_declaration" | "protocol_function_declaration" => {
            Some(flat(node, source, &["function_body"]))
        }
        "property_declaration" => {
            let Some(computed) = child(node, &["computed_property"]) else {
                return Some(flat_until(node, source, &["="]));
            };
            let settable = child(computed, &["computed_setter"]).is_some();
            let access = if settable { "{ get set }" } else { "{ get }" };
            Some(format!("{} {access}", flat(node, source, &["computed_property"])))
        }
        "typealias_declaration" | "protocol_property_declaration" | "enum_entry" => {
            Some(flat(node, source, &[]))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_public_declarations_without_bodies() {
        let source = "\
#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAge_lift(_ buf: RustBuffer) throws -> Age {
    return try FfiConverterTypeAge.lift(buf)
}

/** An age. */
public struct Age: Equatable {
    public var years: UInt32
    var hidden: Int = 1
    public init(
        /** Years. */years: UInt32, months: UInt32 = 0) {
        self.years = years
    }
    public var total: UInt32 { years }
}

extension Age: Sendable {}
extension Age { func alsoHidden() {} }

public enum Kind {
    case none
    case some(age: Age)
}

struct NotListed {}

public func ask(age: Age, policy: Policy? = nil)throws  -> Kind  {
    return .none
}
";
        let listing = listing(&[source.to_owned()]).unwrap();
        assert_eq!(
            listing,
            "\
public struct Age: Equatable {
    public var years: UInt32
    public init(years: UInt32, months: UInt32 = 0)
    public var total: UInt32 { get }
}
extension Age: Sendable
public enum Kind {
    case none
    case some(age: Age)
}
public func ask(age: Age, policy: Policy? = nil) throws -> Kind
"
        );
    }
}
