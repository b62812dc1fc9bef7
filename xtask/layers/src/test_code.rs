//! Removes the code that is compiled for tests only: items, fields and statements with `#[cfg(test)]`.

use proc_macro2::Delimiter;

use crate::token::Token;

/// The first words of items that end with their braces or with a semicolon, never with a comma.
const ITEMS: [&str; 9] = ["async", "enum", "fn", "impl", "macro_rules", "mod", "struct", "trait", "unsafe"];

/// The first words of items that end with a semicolon, even after braces.
const STATEMENTS: [&str; 5] = ["const", "extern", "let", "static", "use"];

/// The tokens without those for tests. The name of each file that only tests have (`#[cfg(test)] mod name;`) is added to
/// `test_modules`.
pub(crate) fn removed(tokens: &[Token], test_modules: &mut Vec<String>) -> Vec<Token> {
    let mut rest = tokens;
    let mut left = Vec::new();
    while let Some((first, more)) = rest.split_first() {
        if let [Token::Mark('#'), Token::Group(Delimiter::Bracket, attribute), item @ ..] = rest
            && is_cfg_test(attribute)
        {
            rest = after_item(item, test_modules);
            continue;
        }
        left.push(match first {
            Token::Group(delimiter, inner) => Token::Group(*delimiter, removed(inner, test_modules)),
            other => other.clone(),
        });
        rest = more;
    }
    left
}

/// `cfg(test)`, also with further conditions: `cfg(all(test, …))`.
fn is_cfg_test(attribute: &[Token]) -> bool {
    let [Token::Word(cfg), Token::Group(_, condition)] = attribute else { return false };
    let is_test = |condition: &[Token]| matches!(condition, [Token::Word(test)] if test == "test");
    let is_all_with_test = match condition.as_slice() {
        [Token::Word(all), Token::Group(_, list)] if all == "all" => {
            list.split(|token| *token == Token::Mark(',')).any(is_test)
        }
        _ => false,
    };
    cfg == "cfg" && (is_test(condition) || is_all_with_test)
}

/// The tokens after an item.
fn after_item<'a>(tokens: &'a [Token], test_modules: &mut Vec<String>) -> &'a [Token] {
    let mut rest = tokens;
    loop {
        rest = match rest {
            [Token::Mark('#'), Token::Group(Delimiter::Bracket, _), more @ ..] => more,
            [Token::Word(public), Token::Group(Delimiter::Parenthesis, _), more @ ..] if public == "pub" => {
                more
            }
            [Token::Word(public), more @ ..] if public == "pub" => more,
            _ => break,
        };
    }
    if let [Token::Word(module), Token::Word(name), Token::Mark(';'), more @ ..] = rest
        && module == "mod"
    {
        test_modules.push(name.clone());
        return more;
    }
    let begins_with =
        |words: &[&str]| matches!(rest, [Token::Word(first), ..] if words.contains(&first.as_str()));
    let is_function = matches!(rest, [_, Token::Word(second), ..] if second == "fn");
    let (braces, comma) = (is_function || !begins_with(&STATEMENTS), !begins_with(&ITEMS) && !is_function);
    let ends = |token: &Token| match token {
        Token::Mark(';') => true,
        Token::Mark(',') => comma,
        Token::Group(Delimiter::Brace, _) => braces,
        _ => false,
    };
    let end = rest.iter().position(ends).map_or(rest.len(), |at| at.saturating_add(1));
    rest.get(end..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::tokens;

    fn without_tests(text: &str) -> (Vec<Token>, Vec<String>) {
        let mut modules = Vec::new();
        (removed(&tokens(text).unwrap(), &mut modules), modules)
    }

    #[test]
    fn items_for_tests_are_removed_to_their_end() {
        for item in [
            "mod tests { use super::A; }",
            "mod tests;",
            "#[path = \"x.rs\"] pub(crate) mod tests;",
            "use a::{b, c};",
            "pub const A: [u8; 2] = { 1; [2, 3] };",
            "const fn a<A, B>(a: A, b: B) { a }",
            "fn a<A, B>() {}",
            "impl A for B {}",
            "struct A(B, C);",
        ] {
            let (left, _) = without_tests(&format!("x; #[cfg(test)] {item} y;"));
            assert_eq!(left, tokens("x; y;").unwrap(), "{item}");
        }
    }

    #[test]
    fn fields_and_last_expressions_are_removed() {
        assert_eq!(without_tests("{ #[cfg(test)] a: A, b: B }").0, tokens("{ b: B }").unwrap());
        assert_eq!(without_tests("{ b; #[cfg(test)] a() }").0, tokens("{ b; }").unwrap());
    }

    #[test]
    fn the_files_that_only_tests_have_are_named() {
        assert_eq!(without_tests("#[cfg(test)]\nmod tests;\nmod a;").1, ["tests"]);
        assert_eq!(without_tests("#[cfg(all(test, feature = \"json\"))] mod tests;").1, ["tests"]);
    }

    #[test]
    fn keeps_items_with_other_conditions() {
        let text = "#[cfg(any(test, feature = \"json\"))] mod a;";
        assert_eq!(without_tests(text).0, tokens(text).unwrap());
    }
}
