//! The tokens of a file without documentation, lifetimes and values of literals.

use std::iter::Peekable;

use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Delimiter, LexError, Spacing, TokenStream, TokenTree};

/// A token, or a group of tokens with its delimiter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token {
    /// An identifier or a keyword. `$crate` is one word.
    Word(String),
    /// `::`
    Colons,
    /// `..`, also as the beginning of `..=`.
    Range,
    /// Any other punctuation character.
    Mark(char),
    /// A number, a string or a character.
    Literal,
    /// The tokens between two brackets.
    Group(Delimiter, Vec<Token>),
}

/// The tokens of a source text. An error where a bracket or a literal is not closed.
pub(crate) fn tokens(text: &str) -> Result<Vec<Token>, LexError> {
    Ok(reduced(text.parse()?))
}

fn reduced(stream: TokenStream) -> Vec<Token> {
    let mut trees = stream.into_iter().peekable();
    let mut tokens = Vec::new();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Ident(ident) if ident == "crate" && tokens.last() == Some(&Token::Mark('$')) => {
                tokens.pop();
                tokens.push(Token::Word("$crate".to_owned()));
            }
            TokenTree::Ident(ident) => tokens.push(Token::Word(ident.to_string())),
            TokenTree::Literal(_) => tokens.push(Token::Literal),
            TokenTree::Group(group) => {
                let inner = reduced(group.stream());
                if !(is_documentation(&inner) && drop_hash(&mut tokens)) {
                    tokens.push(Token::Group(group.delimiter(), inner));
                }
            }
            TokenTree::Punct(mark) => match mark.as_char() {
                '\'' => drop(trees.next()),
                ':' if mark.spacing() == Spacing::Joint && skip(&mut trees, ':') => {
                    tokens.push(Token::Colons);
                }
                '.' if mark.spacing() == Spacing::Joint && skip(&mut trees, '.') => tokens.push(Token::Range),
                other => tokens.push(Token::Mark(other)),
            },
        }
    }
    tokens
}

/// Skips the next token if it is this character of punctuation.
fn skip(trees: &mut Peekable<IntoIter>, wanted: char) -> bool {
    trees.next_if(|tree| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == wanted)).is_some()
}

fn is_documentation(attribute: &[Token]) -> bool {
    matches!(attribute, [Token::Word(name), ..] if name == "doc")
}

/// Removes `#` or `#!` from the end: the beginning of an attribute.
fn drop_hash(tokens: &mut Vec<Token>) -> bool {
    let length = match tokens.as_slice() {
        [.., Token::Mark('#'), Token::Mark('!')] => tokens.len().saturating_sub(2),
        [.., Token::Mark('#')] => tokens.len().saturating_sub(1),
        _ => return false,
    };
    tokens.truncate(length);
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(text: &str) -> Token {
        Token::Word(text.to_owned())
    }

    #[test]
    fn documentation_is_removed() {
        let text = "//! See [`super::A`].\n/// `crate::B`\n#[doc = \"crate::C\"] struct D;";
        assert_eq!(tokens(text).unwrap(), [word("struct"), word("D"), Token::Mark(';')]);
    }

    #[test]
    fn distinguishes_paths_and_ranges_from_single_characters() {
        assert_eq!(tokens("$crate::a").unwrap(), [word("$crate"), Token::Colons, word("a")]);
        assert_eq!(tokens("a: b").unwrap(), [word("a"), Token::Mark(':'), word("b")]);
        assert_eq!(tokens("..a.b").unwrap(), [Token::Range, word("a"), Token::Mark('.'), word("b")]);
    }

    #[test]
    fn lifetimes_are_not_words() {
        assert_eq!(tokens("&'a b").unwrap(), [Token::Mark('&'), word("b")]);
        assert_eq!(tokens("'x'").unwrap(), [Token::Literal]);
    }

    #[test]
    fn an_open_bracket_is_an_error() {
        assert!(tokens("fn a() {").is_err());
    }
}
