//! Folding and the search form: compared with the Unicode data of other crates, and on arbitrary strings.

use littermate::text::{folded, search_form};
use proptest::prelude::*;
use regex_syntax::hir::{Class, HirKind};
use unicode_normalization::UnicodeNormalization as _;

fn nfc(text: &str) -> String {
    text.nfc().collect()
}

fn nfd(text: &str) -> String {
    text.nfd().collect()
}

/// The characters with a Unicode property, according to another crate.
fn characters(property: &str) -> Vec<char> {
    let parsed = regex_syntax::parse(property).unwrap();
    match parsed.kind() {
        HirKind::Class(Class::Unicode(class)) => {
            class.ranges().iter().flat_map(|range| range.start()..=range.end()).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn two_characters_that_are_one_after_full_case_folding_are_folded_alike() {
    for letter in '\0'..=char::MAX {
        let text = letter.to_string();
        // Cherokee folds to upper case; what matters is that both cases fold alike.
        let full = caseless::default_case_fold_str(&text);
        assert_eq!(folded(&text), folded(&full), "{letter:?}");
    }
}

#[test]
fn every_character_keeps_the_properties_of_folding() {
    for letter in '\0'..=char::MAX {
        let text = letter.to_string();
        let once = folded(&text).into_owned();
        assert_eq!(folded(&once), once, "folding {letter:?} is not idempotent");
        assert_eq!(folded(&nfd(&text)), once, "{letter:?} differs when decomposed");
        assert_eq!(nfc(&once), once, "the folded {letter:?} is not composed");
        let found = search_form(&text);
        assert_eq!(search_form(&found), found, "{letter:?}");
    }
}

#[test]
fn invisible_characters_are_removed() {
    for letter in characters(r"\p{Default_Ignorable_Code_Point}") {
        assert_eq!(folded(&format!("a{letter}b")), "ab", "{letter:?}");
    }
}

#[test]
fn punctuation_of_every_script_is_a_space_when_searching_and_nothing_else_is() {
    let punctuation = characters(r"\p{P}");
    for letter in '\0'..=char::MAX {
        let text = format!("a{letter}b");
        let stays = folded(&text) == text && nfd(&text) == text;
        let space = search_form(&text) == "a b";
        if stays && !letter.is_whitespace() {
            assert_eq!(space, punctuation.binary_search(&letter).is_ok(), "{letter:?}");
        }
    }
}

#[test]
fn letters_without_decomposition_are_found_by_plain_letters() {
    let pairs = [
        ("Søren", "soren"),
        ("Łódź", "lodz"),
        ("Đorđe", "dorde"),
        ("Þórður", "thordur"),
        ("Ægir", "aegir"),
        ("Cœur", "coeur"),
        ("Ħal", "hal"),
        ("Işıl", "isil"),
        ("Straße", "strasse"),
        ("D'Arcy–Smith", "d arcy smith"),
    ];
    for (name, typed) in pairs {
        assert_eq!(search_form(name), typed);
    }
    assert_eq!(search_form("कुमारी"), folded("कुमारी"), "a vowel sign is part of the name");
}

/// Strings with interacting characters: marks, ligatures, joiners, whitespace, in Greek, Turkish, Korean, Hindi.
fn texts() -> impl Strategy<Value = String> {
    let few = proptest::collection::vec(
        prop::sample::select(
            "aAeEiIİıßẞςΣσΙ\u{345}\u{301}\u{300}\u{307}\u{34f}\u{200d}\u{ad}ﬁ㎒ \t\u{a0}\u{3000}각ᄀ\u{1161}क\u{93c}ᾳͅ"
                .chars()
                .collect::<Vec<_>>(),
        ),
        0..12,
    );
    prop_oneof![few.prop_map(String::from_iter), any::<String>()]
}

proptest! {
    #[test]
    fn folding_is_idempotent_and_independent_of_the_normalization_form(text in texts()) {
        let once = folded(&text).into_owned();
        prop_assert_eq!(folded(&once), once.as_str());
        prop_assert_eq!(folded(&nfc(&text)).into_owned(), once.as_str());
        prop_assert_eq!(folded(&nfd(&text)).into_owned(), once.as_str());
        let found = search_form(&text);
        prop_assert_eq!(search_form(&nfd(&text)), found.as_str());
        prop_assert_eq!(search_form(&found), found);
    }

    #[test]
    fn ascii_folds_the_same_within_a_longer_string(text in "[ -~\t\n]{0,20}") {
        // The fast path for ASCII agrees with the general path.
        let long = format!("{text} é");
        let (short, long) = (folded(&text), folded(&long).into_owned());
        prop_assert_eq!(short.trim(), long.trim_end_matches('é').trim());
    }
}
