//! What a module declares, imports and names, read from its tokens.

use std::collections::BTreeSet;

use proc_macro2::Delimiter;

use crate::import::{Import, imports};
use crate::path::{self, Path, Root};
use crate::token::Token;

/// Keywords before the name of a declaration.
const DECLARES: [&str; 8] = ["const", "enum", "fn", "static", "struct", "trait", "type", "union"];

/// The path of a module from the root of the crate.
pub(crate) type ModulePath = Vec<String>;

/// A module: a file, or a `mod name { … }` inside of one.
#[derive(Debug, Default)]
pub(crate) struct Module {
    /// The path of its file, from the folder of the sources.
    pub(crate) file: String,
    /// The modules that it declares.
    pub(crate) children: BTreeSet<String>,
    /// The items and macros that it defines.
    pub(crate) defined: BTreeSet<String>,
    pub(crate) imports: Vec<Import>,
    /// The paths in its code: those of more than one name, and those with a root. Paths in `use` declarations are imports.
    pub(crate) paths: BTreeSet<Path>,
    /// Every word with which a path may begin, in its code.
    pub(crate) words: BTreeSet<String>,
    /// The macros that it calls by their names alone.
    pub(crate) calls: BTreeSet<String>,
    /// The paths that begin with `$crate`, each with the macro in whose body it is.
    pub(crate) in_macros: BTreeSet<(String, Path)>,
}

/// The module of a file, and the modules inside of it.
pub(crate) fn modules(file: &str, path: ModulePath, tokens: &[Token]) -> Vec<(ModulePath, Module)> {
    let mut reader = Reader {
        path,
        module: Module { file: file.to_owned(), ..Module::default() },
        inner: Vec::new(),
        in_macro: String::new(),
    };
    reader.read(tokens, true);
    reader.inner.push((reader.path, reader.module));
    reader.inner
}

struct Reader {
    path: ModulePath,
    module: Module,
    inner: Vec<(ModulePath, Module)>,
    /// The macro whose body is read; empty outside of macros.
    in_macro: String,
}

impl Reader {
    /// `items`: the tokens are the items of the module, not the body of one.
    fn read(&mut self, tokens: &[Token], items: bool) {
        let mut rest = tokens;
        // Whether a path may begin here: not after a dot, and not in the middle of another path.
        let mut begins = true;
        let mut public = false;
        loop {
            let was_public = std::mem::take(&mut public);
            let may_begin = std::mem::replace(&mut begins, true);
            rest = match rest {
                [] => return,
                [Token::Word(word), more @ ..] if word == "pub" => {
                    public = true;
                    match more {
                        [Token::Group(Delimiter::Parenthesis, scope), more @ ..] if is_scope(scope) => more,
                        _ => more,
                    }
                }
                [Token::Word(word), more @ ..] if word == "use" && may_begin => {
                    let end = more.iter().position(|token| *token == Token::Mark(';')).unwrap_or(0);
                    let (tree, more) = more.split_at_checked(end).unwrap_or((&[], more));
                    for import in imports(tree, was_public, !items) {
                        self.import(import);
                    }
                    more
                }
                [Token::Word(word), Token::Word(name), Token::Mark(';'), more @ ..] if word == "mod" => {
                    self.module.children.insert(name.clone());
                    more
                }
                [Token::Word(word), Token::Word(name), Token::Group(Delimiter::Brace, body), more @ ..]
                    if word == "mod" =>
                {
                    self.module.children.insert(name.clone());
                    let path = self.path.iter().chain([name]).cloned().collect();
                    self.inner.extend(modules(&self.module.file, path, body));
                    more
                }
                [
                    Token::Word(word),
                    Token::Mark('!'),
                    Token::Word(name),
                    Token::Group(_, body),
                    more @ ..,
                ] if word == "macro_rules" => {
                    self.module.defined.insert(name.clone());
                    let outer = std::mem::replace(&mut self.in_macro, name.clone());
                    self.read(body, false);
                    self.in_macro = outer;
                    more
                }
                [Token::Word(word), Token::Word(name), more @ ..]
                    if DECLARES.contains(&word.as_str()) && !is_modifier(name) =>
                {
                    if items {
                        self.module.defined.insert(name.clone());
                    }
                    more
                }
                [Token::Word(_), ..] if may_begin => {
                    let (words, more) = path::words(rest);
                    let is_binding = matches!(more, [Token::Mark(':'), ..]);
                    if let ([name], [Token::Mark('!'), Token::Group(..), ..]) = (words.as_slice(), more) {
                        self.module.calls.insert(name.clone());
                    }
                    self.path(&words, is_binding);
                    more
                }
                [Token::Group(_, body), more @ ..] => {
                    self.read(body, false);
                    more
                }
                [Token::Colons | Token::Mark('.'), more @ ..] => {
                    begins = false;
                    more
                }
                [_, more @ ..] => more,
            };
        }
    }

    fn import(&mut self, import: Import) {
        if import.path.root == Root::Expanded {
            self.module.in_macros.insert((self.in_macro.clone(), import.path));
        } else {
            self.module.imports.push(import);
        }
    }

    /// `is_binding`: a field or a parameter, not the name of something elsewhere.
    fn path(&mut self, words: &[String], is_binding: bool) {
        let path = Path::of(words);
        if path.names.is_empty() {
            return;
        }
        if path.root == Root::Scope && !is_binding {
            self.module.words.extend(path.names.first().cloned());
        }
        if path.root == Root::Expanded {
            self.module.in_macros.insert((self.in_macro.clone(), path));
        } else if path.root != Root::Scope || path.names.len() > 1 {
            self.module.paths.insert(path);
        }
    }
}

/// What is between the parentheses of `pub(crate)`, not the type of `struct A(pub (B, C))`.
fn is_scope(tokens: &[Token]) -> bool {
    match tokens {
        [Token::Word(only)] => matches!(only.as_str(), "crate" | "super" | "self"),
        [Token::Word(first), ..] => first == "in",
        _ => false,
    }
}

/// `const fn name`, `static mut NAME`, `const unsafe fn name`.
fn is_modifier(word: &str) -> bool {
    matches!(word, "async" | "extern" | "fn" | "mut" | "unsafe" | "_")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::tokens;

    fn read(text: &str) -> Module {
        modules("a.rs", vec!["a".to_owned()], &tokens(text).unwrap()).pop().unwrap().1
    }

    fn words(text: &str) -> Vec<String> {
        read(text).words.into_iter().collect()
    }

    #[test]
    fn distinguishes_declarations_from_uses() {
        let module = read(
            "pub(crate) struct A { b: B } macro_rules! m { () => {} } const fn f() { fn g() {} } mod c;",
        );
        assert_eq!(module.defined.into_iter().collect::<Vec<_>>(), ["A", "f", "m"]);
        assert_eq!(module.children.into_iter().collect::<Vec<_>>(), ["c"]);
    }

    #[test]
    fn a_module_inside_of_a_file_has_a_path_of_its_own() {
        let found =
            modules("a.rs", vec!["a".to_owned()], &tokens("mod b { use super::C; struct D; }").unwrap());
        let (path, module) = found.first().unwrap();
        assert_eq!(path.join("::"), "a::b");
        assert_eq!((module.imports.len(), module.defined.contains("D")), (1, true));
    }

    #[test]
    fn paths_are_found_in_groups_and_in_macros() {
        let module =
            read("x!(crate::a::B); macro_rules! m { () => { [super::c(), $crate::d::E] } } a != (b)");
        let names: Vec<_> = module.paths.iter().map(|path| (path.root, path.names.join("::"))).collect();
        assert_eq!(names, [(Root::Crate, "a::B".to_owned()), (Root::Super(1), "c".to_owned()),]);
        let inside: Vec<_> =
            module.in_macros.iter().map(|(name, path)| (name.as_str(), path.names.join("::"))).collect();
        assert_eq!(inside, [("m", "d::E".to_owned())]);
        assert_eq!(module.calls.into_iter().collect::<Vec<_>>(), ["x"]);
    }

    #[test]
    fn fields_and_methods_are_not_words() {
        assert_eq!(words("A { b: c.d(), e }, ..f"), ["A", "c", "e", "f"]);
        assert_eq!(words("pub(crate) g: <H as I>::J"), ["H", "I", "as"]);
    }

    #[test]
    fn visibility_and_place_of_imports_are_read() {
        let module = read("pub(crate) use b::B; use c::C; fn f() { use d::D; }");
        let flags: Vec<_> = module.imports.iter().map(|import| (import.public, import.local)).collect();
        assert_eq!(flags, [(true, false), (false, false), (false, true)]);
        assert!(module.words.is_empty());
    }
}
