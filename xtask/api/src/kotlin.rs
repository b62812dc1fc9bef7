//! Kotlin: declarations that are neither private nor internal, without the internals of uniffi. Those are public, but have
//! `@suppress` in their comment or a typical name.

use std::error::Error;

use tree_sitter::Node;

use crate::outline::{Entry, child, children, flat, flat_until, indented, parse, sorted};

const BODIES: [&str; 2] = ["class_body", "enum_class_body"];

/// The public declarations of these sources.
pub(crate) fn listing(sources: &[String]) -> Result<String, Box<dyn Error>> {
    let mut entries = Vec::new();
    for source in sources {
        // The grammar cannot parse a declaration on the line on which a comment or an annotation ends, as uniffi writes it.
        let source =
            source.replace("*/override", "*/\noverride").replace("class)override", "class)\noverride");
        let tree = parse(&tree_sitter_kotlin_ng::LANGUAGE.into(), &source)?;
        entries.extend(members(tree.root_node(), &source));
    }
    Ok(sorted(entries))
}

fn members(of: Node<'_>, source: &str) -> Vec<Entry> {
    let mut entries = Vec::new();
    let (mut suppressed, mut annotation) = (false, String::new());
    for node in children(of) {
        match node.kind() {
            "block_comment" => {
                suppressed = source.get(node.byte_range()).is_some_and(|text| text.contains("@suppress"));
            }
            // The grammar parses an annotation on a separate line, followed by `public`, as an expression.
            "annotated_expression" => annotation = format!("{} ", flat(node, source, &[])),
            _ => {
                let head = head(node, source).map(|head| format!("{annotation}{head}"));
                if let Some(head) = head.filter(|head| !suppressed && is_public(head)) {
                    let body = child(node, &BODIES).map(|body| members(body, source)).unwrap_or_default();
                    entries.push(Entry::new(&head, &indented(&body)));
                }
                (suppressed, annotation) = (false, String::new());
            }
        }
    }
    entries
}

fn head(node: Node<'_>, source: &str) -> Option<String> {
    match node.kind() {
        "class_declaration" | "object_declaration" | "companion_object" => {
            Some(flat_until(node, source, &BODIES))
        }
        "function_declaration" => Some(flat(node, source, &["function_body", "block"])),
        "secondary_constructor" => {
            let head = flat(node, source, &["constructor_delegation_call", "block"]);
            Some(head.trim_end_matches([' ', ':']).to_owned())
        }
        "property_declaration" => {
            Some(flat_until(node, source, &["=", "getter", "setter", "property_delegate"]))
        }
        "type_alias" | "enum_entry" => Some(flat(node, source, &["class_body"])),
        _ => None,
    }
}

fn is_public(head: &str) -> bool {
    let hidden = |word: &str| matches!(word, "private" | "internal");
    let internals = ["Uniffi", "uniffi", "FfiConverter", "RustBuffer", "ForeignBytes"];
    !head.split(['(', ':']).next().unwrap_or_default().split(' ').any(hidden)
        && !internals.iter().any(|name| head.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_signatures_and_defaults_without_bodies() {
        let source = "\
package littermate

/**
 * @suppress
 */
public object FfiConverterTypeAge: FfiConverterRustBuffer<Age> {
    override fun read(buf: ByteBuffer): Age = Age(1u)
}

/** An age. */
data class Age (
    /** Years. */
    val `years`: kotlin.UInt
    ,
    val `months`: kotlin.UInt = 0u
){
    companion object
}

internal fun hidden(): Int = 1

@Throws(LittermateException::class)
public fun Age.Companion.fromJson(text: String): Age = ageFromJson(text)

public val Age.total: Int
    get() = 1
";
        let listing = listing(&[source.to_owned()]).unwrap();
        assert_eq!(
            listing,
            "\
data class Age(val years: kotlin.UInt, val months: kotlin.UInt = 0u) {
    companion object
}
@Throws(LittermateException::class)
public fun Age.Companion.fromJson(text: String): Age
public val Age.total: Int
"
        );
    }
}
