//! The conventions of language: no private vocabulary, no empty doc comments, no exported names that collide with a platform.
//! Words are split with `concat!`, so that this file does not match itself.

use crate::conventions::{over_files, report};
use crate::files::File;
use crate::step::Step;

/// Words and phrases of a private vocabulary or of translated English. Each has a standard term; see CONTRIBUTING.
const BANNED: [&str; 11] = [
    concat!("do", "or"),
    concat!("do", "ors"),
    concat!("ho", "use"),
    concat!("ho", "uses"),
    concat!("in ", "hand"),
    concat!("but ", "for"),
    concat!("told ", "apart"),
    concat!("passed ", "over"),
    concat!("taken for ", "granted"),
    concat!("of ", "today"),
    concat!("sp", "elt"),
];

/// The shortest doc comment, in words. A shorter one states nothing that the name does not.
const MIN_WORDS: usize = 4;

/// Sources whose doc comments users read.
const PUBLIC: [&str; 5] = [
    "core/src/",
    "bindings-uniffi/src/",
    "bindings-wasm/js/",
    "bindings-uniffi/kotlin/src/main/",
    "bindings-uniffi/swift/Sources/Littermate/",
];

/// The listings of exported names, with the names that each platform already has.
const LISTINGS: [(&str, &[&str]); 3] = [
    ("docs/api/typescript.d.ts", JAVASCRIPT),
    ("docs/api/kotlin.txt", ANDROID),
    ("docs/api/swift.txt", APPLE),
];

/// Globals of JavaScript and of browsers that a page is likely to use.
const JAVASCRIPT: &[&str] = &[
    "Array",
    "Blob",
    "Boolean",
    "Cache",
    "Comment",
    "Date",
    "Document",
    "Element",
    "Error",
    "Event",
    "File",
    "Function",
    "Headers",
    "History",
    "Image",
    "Location",
    "Lock",
    "Map",
    "MessageChannel",
    "Node",
    "Notification",
    "Number",
    "Object",
    "Option",
    "Plugin",
    "Promise",
    "Range",
    "Record",
    "Request",
    "Response",
    "Selection",
    "Set",
    "Storage",
    "String",
    "Symbol",
    "Text",
    "URL",
    "Worker",
];

/// Names that Kotlin imports by default, and types of Android and Compose that an app is likely to import.
const ANDROID: &[&str] = &[
    "Activity",
    "Any",
    "Application",
    "Array",
    "Boolean",
    "Button",
    "Card",
    "Channel",
    "Column",
    "Comparable",
    "Context",
    "Double",
    "Effect",
    "Error",
    "Exception",
    "Icon",
    "Int",
    "Intent",
    "Lazy",
    "List",
    "Lock",
    "Long",
    "Map",
    "Message",
    "Module",
    "Nothing",
    "Number",
    "Pair",
    "Policy",
    "Preference",
    "Process",
    "Record",
    "Result",
    "Row",
    "Service",
    "Set",
    "State",
    "String",
    "Surface",
    "Text",
    "Throwable",
    "Triple",
    "Unit",
    "View",
    "Visibility",
    "Window",
];

/// Names of the Swift standard library, Foundation, SwiftUI, WidgetKit and CryptoKit.
const APPLE: &[&str] = &[
    "Actor",
    "Any",
    "Array",
    "Binding",
    "Bool",
    "Button",
    "Character",
    "Color",
    "Data",
    "Date",
    "Dictionary",
    "Digest",
    "Divider",
    "Double",
    "Environment",
    "Error",
    "Font",
    "Form",
    "Gradient",
    "Group",
    "Image",
    "Int",
    "Label",
    "Link",
    "List",
    "Locale",
    "Menu",
    "Notification",
    "Operation",
    "Optional",
    "Path",
    "Picker",
    "Process",
    "Result",
    "Scene",
    "Section",
    "Set",
    "Shape",
    "State",
    "Stepper",
    "String",
    "Table",
    "Task",
    "Text",
    "Timer",
    "Toggle",
    "Transaction",
    "URL",
    "Unit",
    "View",
    "Visibility",
    "Widget",
    "Window",
];

/// Fails if a handwritten file contains a banned word.
pub(crate) fn words() -> Step {
    report(&over_files(is_prose, |text| {
        let lines = (1..).zip(text.lines());
        lines.flat_map(|(number, line)| banned(line).map(move |word| format!("{number}: {word}"))).collect()
    })?)
}

/// Fails if a doc comment that users read has three words or fewer.
pub(crate) fn doc_comments() -> Step {
    let is_public = |file: &File| PUBLIC.iter().any(|folder| file.path.starts_with(folder));
    report(&over_files(is_public, |text| {
        short_docs(text).iter().map(|(number, docs)| format!("{number}: {docs}")).collect()
    })?)
}

/// Fails if an exported name is one that its platform already has.
pub(crate) fn exported_names() -> Step {
    let mut findings = Vec::new();
    for (path, taken) in LISTINGS {
        findings.extend(over_files(
            |file| file.path == path,
            |text| {
                let names = text.lines().filter_map(exported).filter(|name| taken.contains(name));
                names.map(|name| format!(" {name}")).collect()
            },
        )?);
    }
    report(&findings)
}

/// Files that people write. Lock files and generated files are not.
fn is_prose(file: &File) -> bool {
    let name = file.name();
    !file.generated && !name.ends_with(".lock") && !name.ends_with("-lock.json") && name != ".gitignore"
}

fn banned(line: &str) -> impl Iterator<Item = &'static str> {
    let line = line.to_lowercase();
    BANNED.into_iter().filter(move |word| has_word(&line, word))
}

fn has_word(line: &str, word: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric();
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        let after = line.get(at.saturating_add(word.len())..).and_then(|text| text.chars().next());
        !before.is_some_and(is_letter) && !after.is_some_and(is_letter)
    })
}

/// Doc comments that are too short, with the line on which they begin: `///` blocks, and `/** … */` on one line.
fn short_docs(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut block: Option<(usize, String)> = None;
    for (number, line) in (1..).zip(text.lines().chain([""])) {
        let line = line.trim_start();
        if let Some(docs) = line.strip_prefix("///") {
            block.get_or_insert_with(|| (number, String::new())).1.push_str(docs);
        } else if let Some(whole) = block.take() {
            found.push(whole);
        }
        if let Some(docs) = line.strip_prefix("/**").and_then(|docs| docs.trim_end().strip_suffix("*/")) {
            found.push((number, docs.to_owned()));
        }
    }
    found.retain(|(_, docs)| docs.split_whitespace().count() < MIN_WORDS && !docs.contains("@internal"));
    found.into_iter().map(|(number, docs)| (number, docs.trim().to_owned())).collect()
}

/// The name of a type that a line of a listing declares.
fn exported(line: &str) -> Option<&str> {
    const KINDS: [&str; 9] =
        ["class", "interface", "type", "typealias", "struct", "enum", "protocol", "object", "actor"];
    if line.starts_with(char::is_whitespace) {
        return None;
    }
    let mut words = line.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
    let name = loop {
        if KINDS.contains(&words.next()?) {
            break words.next()?;
        }
    };
    // `enum class Name` of Kotlin.
    if KINDS.contains(&name) { words.next() } else { Some(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_banned_words_as_whole_words() {
        for word in BANNED {
            assert_eq!(banned(&format!("A {} is here.", word.to_uppercase())).next(), Some(word));
            assert_eq!(banned(&format!("a x{word} is here")).next(), None, "{word}");
        }
        let similar = format!("in{}, {}keeper, of todays", BANNED[0], BANNED[2]);
        assert_eq!(banned(&similar).next(), None);
    }

    #[test]
    fn finds_short_doc_comments() {
        let text = "/// Which.\na\n/// The id of\n/// the profile.\nb\n  /** Why. */\nc\n/** The reason for it. */\n";
        assert_eq!(short_docs(text), [(1, "Which.".to_owned()), (6, "Why.".to_owned())]);
    }

    #[test]
    fn reads_the_names_of_listings() {
        for (line, name) in [
            ("export interface Client {", Some("Client")),
            ("export type Digest = string;", Some("Digest")),
            ("enum class Actor {", Some("Actor")),
            ("data class Link(val a: String)", Some("Link")),
            ("public typealias Count = Int64", Some("Count")),
            ("public struct Section: Equatable {", Some("Section")),
            ("    case section", None),
            ("export declare function call(operation: string): string;", None),
        ] {
            assert_eq!(exported(line), name, "{line}");
        }
    }
}
