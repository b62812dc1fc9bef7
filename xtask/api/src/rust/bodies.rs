//! Removes function bodies before parsing, since expanded bodies contain syntax that only the compiler can parse.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The source with all function bodies empty.
pub(super) fn emptied(tokens: TokenStream) -> TokenStream {
    let mut in_head = false;
    let mut before_name = false;
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) => {
            in_head |= before_name;
            before_name = ident == "fn";
            TokenTree::Ident(ident)
        }
        TokenTree::Punct(punct) => {
            before_name = false;
            if punct.as_char() == ';' {
                in_head = false;
            }
            TokenTree::Punct(punct)
        }
        TokenTree::Group(group) => {
            before_name = false;
            let is_body = in_head && group.delimiter() == Delimiter::Brace;
            let inner = if is_body { TokenStream::new() } else { emptied(group.stream()) };
            in_head &= !is_body;
            TokenTree::Group(Group::new(group.delimiter(), inner))
        }
        literal @ TokenTree::Literal(_) => literal,
    });
    tokens.collect()
}
