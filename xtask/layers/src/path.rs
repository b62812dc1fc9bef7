//! Paths as they are written: `crate::a::B`, `super::c`, `d::E`.

use crate::token::Token;

/// Where a path begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Root {
    /// `crate`
    Crate,
    /// `$crate`, which is in the body of a macro: the path is resolved in the files that call the macro.
    Expanded,
    /// `self` is 0, `super` is 1, `super::super` is 2.
    Super(usize),
    /// A name in scope, or the name of another crate.
    Scope,
}

/// A path as it is written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Path {
    pub(crate) root: Root,
    /// The names after the root.
    pub(crate) names: Vec<String>,
}

impl Path {
    /// From all its words, including those of the root.
    pub(crate) fn of(words: &[String]) -> Self {
        let mut root = Root::Scope;
        let mut names = words;
        while let Some((first, more)) = names.split_first() {
            root = match (first.as_str(), root) {
                ("crate", Root::Scope) => Root::Crate,
                ("$crate", Root::Scope) => Root::Expanded,
                ("self", Root::Scope) => Root::Super(0),
                ("super", Root::Scope) => Root::Super(1),
                ("super", Root::Super(levels)) => Root::Super(levels.saturating_add(1)),
                _ => break,
            };
            names = more;
        }
        Self { root, names: names.to_vec() }
    }

    /// Whether the first word of the path is a name, and this one.
    pub(crate) fn begins_in_scope_with(&self, name: &str) -> bool {
        self.root == Root::Scope && self.names.first().is_some_and(|first| first == name)
    }
}

/// The words of the path at the beginning of the tokens, and the tokens after it.
pub(crate) fn words(tokens: &[Token]) -> (Vec<String>, &[Token]) {
    let mut words = Vec::new();
    let mut rest = tokens;
    if let [Token::Word(first), more @ ..] = rest {
        words.push(first.clone());
        rest = more;
    }
    while let [Token::Colons, Token::Word(next), more @ ..] = rest {
        words.push(next.clone());
        rest = more;
    }
    (words, rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::tokens;

    fn read(text: &str) -> (Root, String) {
        let Path { root, names } = Path::of(&words(&tokens(text).unwrap()).0);
        (root, names.join(" "))
    }

    #[test]
    fn the_root_is_told_from_the_names() {
        assert_eq!(read("crate::a::B"), (Root::Crate, "a B".to_owned()));
        assert_eq!(read("$crate::a!()"), (Root::Expanded, "a".to_owned()));
        assert_eq!(read("self::a"), (Root::Super(0), "a".to_owned()));
        assert_eq!(read("self::super::a"), (Root::Super(1), "a".to_owned()));
        assert_eq!(read("super::super::A::new(b)"), (Root::Super(2), "A new".to_owned()));
        assert_eq!(read("a::B"), (Root::Scope, "a B".to_owned()));
    }

    #[test]
    fn type_arguments_end_a_path() {
        assert_eq!(read("crate::a::<crate::B>::c"), (Root::Crate, "a".to_owned()));
    }
}
