//! The two forms in which strings are compared: the folded form decides equality, the search form only finds candidates.

use std::borrow::Cow;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use super::tables::{is_default_ignorable, is_punctuation, plain_letters};

/// The form of a string for equality: Unicode NFKC, full case folding, without default-ignorable code points, with runs of
/// whitespace as one space, trimmed. It is used for comparison only; nothing stored or shown is changed.
///
/// Idempotent, and independent of the normalization form of the input. Turkish letters fold as in other languages: `İ` to `i`
/// with a dot above, `ı` to itself.
///
/// ```
/// use littermate::text::folded;
///
/// assert_eq!(folded(" Straße\u{a0} ΤΕΛΟΣ "), folded("STRASSE τελος"));
/// assert_eq!(folded("e\u{301}"), folded("É"));
/// assert_eq!(folded("Re\u{ad}x\u{200d}"), "rex");
/// assert_ne!(folded("Rene"), folded("René"));
/// ```
#[must_use]
pub fn folded(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return folded_ascii(text);
    }
    let nfkc = ComposingNormalizerBorrowed::new_nfkc();
    let visible = |letter: &char| !is_default_ignorable(*letter);
    let composed: String = nfkc.normalize_iter(text.chars().filter(visible)).collect();
    let cased: String = composed.chars().filter(visible).flat_map(fold_case).collect();
    Cow::Owned(single_spaced(nfkc.normalize(&cased).chars()))
}

/// The form of a string for search: [`folded`], without accents, with punctuation as spaces, and with letters that do not
/// decompose replaced by what people type for them (`ø` by `o`, `æ` by `ae`). Vowel signs of other scripts are preserved. Too
/// coarse to decide that two names are equal.
///
/// ```
/// use littermate::text::search_form;
///
/// assert_eq!(search_form("O'Brien-Łukasz"), "o brien lukasz");
/// assert_eq!(search_form("Søren Þórsson"), search_form("SOREN THORSSON"));
/// ```
#[must_use]
pub fn search_form(text: &str) -> String {
    let folded = folded(text);
    // Folded strings contain no compatibility characters, so NFD equals NFKD here.
    let letters = DecomposingNormalizerBorrowed::new_nfd().normalize(&folded);
    let mut plain = String::with_capacity(letters.len());
    for letter in letters.chars() {
        match (letter, plain_letters(letter)) {
            ('\u{300}'..='\u{36f}', _) => {}
            (_, Some(letters)) => plain.push_str(letters),
            _ if is_punctuation(letter) => plain.push(' '),
            _ => plain.push(letter),
        }
    }
    single_spaced(plain.chars())
}

/// A string in Unicode NFC, in which email addresses are compared.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { Cow::Borrowed(text) } else { ComposingNormalizerBorrowed::new_nfc().normalize(text) }
}

/// Full case folding of one character: the lower case of its upper case. A test compares it with `CaseFolding.txt`; only `ı`
/// differs, whose upper case is that of `i`.
fn fold_case(letter: char) -> impl Iterator<Item = char> {
    let dotless = (letter == 'ı').then_some(letter);
    let others = dotless.is_none().then_some(letter).into_iter();
    dotless
        .into_iter()
        .chain(others.flat_map(char::to_lowercase).flat_map(char::to_uppercase).flat_map(char::to_lowercase))
}

fn folded_ascii(text: &str) -> Cow<'_, str> {
    let is_folded = |text: &str| {
        let mut space = true;
        let fits = text.chars().all(|letter| {
            let (was_space, is_space) = (space, letter.is_whitespace());
            space = is_space;
            !letter.is_ascii_uppercase() && !(is_space && (was_space || letter != ' '))
        });
        fits && (text.is_empty() || !space)
    };
    if is_folded(text) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(single_spaced(text.chars().map(|letter| letter.to_ascii_lowercase())))
}

/// Replaces runs of whitespace by one space and trims the string.
fn single_spaced(letters: impl Iterator<Item = char>) -> String {
    let mut text = String::new();
    let mut space = false;
    for letter in letters {
        if letter.is_whitespace() {
            space = !text.is_empty();
            continue;
        }
        if space {
            text.push(' ');
            space = false;
        }
        text.push(letter);
    }
    text
}
