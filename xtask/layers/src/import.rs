//! The trees of `use` declarations, taken apart into one import for each name.

use proc_macro2::Delimiter;

use crate::path::Path;
use crate::token::Token;

/// One name that a `use` declaration brings into scope, or all names of a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Import {
    pub(crate) path: Path,
    /// The name in scope: the last of the path, or the one after `as`. `None` for a glob.
    pub(crate) name: Option<String>,
    /// Whether it has a visibility, so that it is a re-export.
    pub(crate) public: bool,
    /// Whether it is inside a function or a macro, so that other modules cannot use it.
    pub(crate) local: bool,
}

/// The imports of a `use` declaration, given as the tokens between `use` and the semicolon. A path that starts with `::` belongs
/// to another crate, and is omitted.
pub(crate) fn imports(tree: &[Token], public: bool, local: bool) -> Vec<Import> {
    let mut leaves = Vec::new();
    leaves_of(tree, &[], &mut leaves);
    let import = |(words, name): (Vec<String>, _)| Import { path: Path::of(&words), name, public, local };
    leaves.into_iter().map(import).collect()
}

/// Each leaf of a tree: the words of its path, and its name in scope.
fn leaves_of(tree: &[Token], before: &[String], leaves: &mut Vec<(Vec<String>, Option<String>)>) {
    let mut words = before.to_vec();
    let mut rest = tree;
    loop {
        match rest {
            [Token::Word(word), more @ ..] => {
                words.push(word.clone());
                rest = more;
            }
            [Token::Group(Delimiter::Brace, trees)] => {
                for tree in trees.split(|token| *token == Token::Mark(',')) {
                    leaves_of(tree, &words, leaves);
                }
                return;
            }
            [Token::Mark('*')] => return leaves.push((words, None)),
            _ => return,
        }
        match rest {
            [Token::Colons, more @ ..] => rest = more,
            [Token::Word(keyword), Token::Word(name)] if keyword == "as" => {
                return leaves.push((without_self(words), Some(name.clone())));
            }
            [] => {
                let words = without_self(words);
                let name = words.last().cloned();
                return leaves.push((words, name));
            }
            _ => return,
        }
    }
}

/// `a::{self}` is `a`.
fn without_self(mut words: Vec<String>) -> Vec<String> {
    if matches!(words.as_slice(), [_, .., last] if last == "self") {
        words.pop();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::Root;
    use crate::token::tokens;

    fn read(tree: &str) -> Vec<String> {
        let show = |import: Import| {
            let root = match import.path.root {
                Root::Crate => "crate ".to_owned(),
                Root::Super(levels) => format!("{levels} "),
                Root::Expanded => "$crate ".to_owned(),
                Root::Scope => String::new(),
            };
            format!("{root}{} as {}", import.path.names.join(" "), import.name.as_deref().unwrap_or("*"))
        };
        imports(&tokens(tree).unwrap(), false, false).into_iter().map(show).collect()
    }

    #[test]
    fn every_name_of_a_tree_is_an_import() {
        assert_eq!(read("crate::a::B"), ["crate a B as B"]);
        assert_eq!(read("super::{a::{self, B as C}, super::D,}"), ["1 a as a", "1 a B as C", "2 D as D"]);
        assert_eq!(read("a"), ["a as a"]);
        assert_eq!(read("{a, b}"), ["a as a", "b as b"]);
    }

    #[test]
    fn globs_and_unnamed_traits_are_imports() {
        assert_eq!(read("self::a::*"), ["0 a as *"]);
        assert_eq!(read("crate::{a::*, b::T as _}"), ["crate a as *", "crate b T as _"]);
    }

    #[test]
    fn ignores_tokens_that_are_not_a_tree() {
        assert!(read("$name::a").is_empty());
        assert!(read("<'a>").is_empty());
    }
}
