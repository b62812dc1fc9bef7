//! The form in which messages and keywords are compared (CONTACT-11).

use std::borrow::Cow;

use crate::text::folded;

/// Emoji that NFKC turns into letters: `ℹ` would become an `i` after the keyword.
const LETTER_EMOJI: [char; 5] = ['\u{2122}', '\u{2139}', '\u{24c2}', '\u{3297}', '\u{3299}'];
/// The same in the blocks of enclosed letters. Squared letters without an emoji form are read as letters.
const LETTER_EMOJI_RANGES: [(char, char); 4] = [
    ('\u{1f170}', '\u{1f171}'),
    ('\u{1f17e}', '\u{1f17f}'),
    ('\u{1f18e}', '\u{1f19a}'),
    ('\u{1f201}', '\u{1f251}'),
];

/// Hyphens and apostrophes as keyboards produce them, and their ASCII forms.
const PLAIN: [(char, char); 11] = [
    ('\u{2010}', '-'),
    ('\u{2012}', '-'),
    ('\u{2013}', '-'),
    ('\u{2014}', '-'),
    ('\u{2212}', '-'),
    ('\u{2018}', '\''),
    ('\u{2019}', '\''),
    ('\u{2bc}', '\''),
    ('\u{b4}', '\''),
    ('\u{201b}', '\''),
    ('ı', 'i'),
];

/// The folded text without surrounding characters that are not letters or digits: punctuation, quotation marks, emoji with their
/// joiners and variation selectors, control characters. Empty if nothing remains.
///
/// **Decided**: dotted and dotless `i` are the same letter here, so that İPTAL matches both `iptal` and `IPTAL`.
pub(super) fn keyword_form(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return folded(trimmed(text));
    }
    let visible: String =
        text.chars().map(|letter| if is_letter_emoji(letter) { ' ' } else { letter }).collect();
    let mut form = String::with_capacity(visible.len());
    for letter in trimmed(&folded(&visible)).chars() {
        if letter == '\u{307}' && form.ends_with('i') {
            continue;
        }
        form.push(PLAIN.iter().find(|(from, _)| *from == letter).map_or(letter, |(_, to)| *to));
    }
    Cow::Owned(form)
}

/// Whether a keyword matches a message with this form.
pub(super) fn is_form_of(form: &str, keyword: &str) -> bool {
    if form.is_empty() {
        return false;
    }
    if keyword.is_ascii() && !keyword.contains("  ") {
        return trimmed(keyword).eq_ignore_ascii_case(form);
    }
    keyword_form(keyword) == form
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(|letter: char| !letter.is_alphanumeric())
}

fn is_letter_emoji(letter: char) -> bool {
    LETTER_EMOJI.contains(&letter)
        || LETTER_EMOJI_RANGES.iter().any(|(first, last)| (*first..=*last).contains(&letter))
}
