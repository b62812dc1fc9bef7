//! Separates a phone number as entered from the note next to it (CONTACT-16). Letters are digits only in a vanity number.

use std::borrow::Cow;
use std::ops::Range;

use super::PhoneLabel;
use super::vanity::vanity_end;

/// Words that introduce an extension, in lower case.
const EXTENSION_WORDS: [&str; 10] =
    ["x", "xx", "ext", "extn", "xtn", "extension", "extensión", "int", "anexo", "доб"];
/// Characters that introduce an extension.
const EXTENSION_SIGNS: [char; 3] = ['#', '＃', '~'];

/// Splits a phone number as entered into the number and the note next to it, if any. The number keeps its extension. Letters are
/// part of the number only in a vanity number (1-800-FLOWERS), so that a letter of a note never becomes a digit.
///
/// If the text contains several numbers with words between them, the number is the one with the most digits, the first of those.
/// The rest is part of the note.
///
/// ```
/// use littermate::model::phone::split_note;
///
/// let label = |text| split_note(text).1.map(String::from);
/// assert_eq!(split_note("+1 202 555 0114 Mom").0, "+1 202 555 0114");
/// assert_eq!(label("+1 202 555 0114 Mom").as_deref(), Some("Mom"));
/// assert_eq!(label("(cell) 202-555-0114 x12").as_deref(), Some("cell"));
/// assert_eq!(split_note("(cell) 202-555-0114 x12").0, "202-555-0114 ext. 12");
/// assert_eq!(split_note("1-800-FLOWERS"), ("1-800-FLOWERS".into(), None));
/// ```
#[must_use]
pub fn split_note(text: &str) -> (Cow<'_, str>, Option<PhoneLabel>) {
    let scheme = text.trim_start();
    let is_link = scheme.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("tel:"));
    let text = if is_link { scheme.get(4..).unwrap_or_default() } else { text };
    if !text.contains(char::is_alphabetic) && !text.contains(EXTENSION_SIGNS) {
        return (Cow::Borrowed(text), None);
    }
    if let Some(end) = vanity_end(text) {
        let (number, rest) = text.split_at_checked(end).unwrap_or((text, ""));
        let after = pieces(rest, true);
        let extension = after.iter().find(|piece| piece.is_extension());
        return joined(number, extension, rest, std::slice::from_ref(&(0..rest.len())));
    }
    let pieces = pieces(text, false);
    let number = pieces.iter().enumerate().rev().filter(|(_, piece)| piece.kind == Kind::Number);
    let Some((place, number)) = number.max_by_key(|(_, piece)| piece.digits) else {
        return (Cow::Borrowed(""), label_of(&[text]));
    };
    // The extension follows the number or one note: `202-555-0114 work x12`.
    let mut behind = pieces.iter().skip(place.saturating_add(1));
    let extension = match behind.next() {
        Some(piece) if piece.is_extension() => Some(piece),
        Some(_) => {
            behind.find(|piece| piece.kind != Kind::Word).filter(|piece| piece.kind == Kind::WordExtension)
        }
        None => None,
    };
    let whole = text.get(number.at.clone()).unwrap_or_default();
    // Without the separators that end the note before it.
    let begins = |letter: char| letter.is_numeric() || matches!(letter, '+' | '＋' | '(');
    let whole = whole.trim_start_matches(|letter| !begins(letter)).trim_end();
    joined(whole, extension, text, &[0..number.at.start, number.at.end..text.len()])
}

/// The number with its extension in a canonical form that every parser understands, and the rest of the text as the note.
fn joined<'t>(
    number: &'t str,
    extension: Option<&Piece>,
    text: &'t str,
    others: &[Range<usize>],
) -> (Cow<'t, str>, Option<PhoneLabel>) {
    let mut notes = Vec::new();
    for other in others {
        match extension.filter(|piece| other.contains(&piece.at.start)) {
            None => notes.extend(text.get(other.clone())),
            Some(piece) => {
                notes.extend(text.get(other.start..piece.at.start));
                notes.extend(text.get(piece.at.end..other.end));
            }
        }
    }
    let digits = extension.and_then(|piece| text.get(piece.at.clone()));
    let digits = digits.map(|digits| digits.trim_start_matches(|letter: char| !letter.is_numeric()));
    let number = match digits {
        None => Cow::Borrowed(number),
        Some(digits) => {
            Cow::Owned([number.trim_end_matches([' ', ',', ';', '.', '(']), " ext. ", digits].concat())
        }
    };
    (number, label_of(&notes))
}

/// Joins notes: without surrounding punctuation or repeated spaces.
fn label_of(notes: &[&str]) -> Option<PhoneLabel> {
    let visible = |note: &str| {
        let inner = note.trim_matches(|letter: char| !letter.is_alphanumeric());
        inner.replace(char::is_control, " ")
    };
    let notes: Vec<String> = notes.iter().map(|note| visible(note)).collect();
    let words: Vec<&str> = notes.iter().flat_map(|note| note.split_whitespace()).collect();
    PhoneLabel::new(words.join(" ")).ok()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Digits with the surrounding characters that are not letters.
    Number,
    /// A run of letters.
    Word,
    /// An extension after a number sign: `#12`.
    SignExtension,
    /// An extension after a word: `ext. 12`.
    WordExtension,
}

struct Piece {
    kind: Kind,
    at: Range<usize>,
    digits: usize,
}

impl Piece {
    const fn is_extension(&self) -> bool {
        matches!(self.kind, Kind::SignExtension | Kind::WordExtension)
    }
}

/// Splits the text into numbers, words and extensions. `numbered` tells whether a number precedes.
fn pieces(text: &str, numbered: bool) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut at, mut numbered) = (0_usize, numbered);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let letters = run(rest, char::is_alphabetic);
        let signs = run(rest, |letter| EXTENSION_SIGNS.contains(&letter));
        let (kind, length) = if numbered && let Some(length) = extension(rest, letters.max(signs)) {
            (if letters > 0 { Kind::WordExtension } else { Kind::SignExtension }, length)
        } else if letters > 0 {
            (Kind::Word, letters)
        } else {
            let first = rest.chars().next().map_or(1, char::len_utf8);
            let more = rest.get(first..).unwrap_or_default();
            let others = run(more, |letter| !letter.is_alphabetic() && !EXTENSION_SIGNS.contains(&letter));
            (Kind::Number, first.saturating_add(others))
        };
        let end = at.saturating_add(length);
        let digits =
            text.get(at..end).unwrap_or_default().chars().filter(|letter| letter.is_numeric()).count();
        numbered |= digits > 0;
        // A piece without digits between two words is part of the note.
        let kind = if kind == Kind::Number && digits == 0 { Kind::Word } else { kind };
        pieces.push(Piece { kind, at: at..end, digits });
        at = end;
    }
    pieces
}

/// The length of an extension that begins with a mark of this length: the mark and 1 to 20 digits.
fn extension(text: &str, mark: usize) -> Option<usize> {
    let (mark, rest) = text.split_at_checked(mark)?;
    let is_mark = EXTENSION_WORDS.contains(&mark.to_lowercase().as_str())
        || mark.chars().eq(EXTENSION_SIGNS.into_iter().filter(|sign| mark.starts_with(*sign)));
    let between = run(rest, |letter| letter.is_whitespace() || matches!(letter, '.' | ':' | '=' | '#'));
    let digits = run(rest.get(between..)?, |letter| letter.is_ascii_digit());
    let all = mark.len().saturating_add(between).saturating_add(digits);
    (is_mark && (1..=20).contains(&digits)).then_some(all)
}

/// The length in bytes of the leading characters that match.
fn run(text: &str, is_in: impl Fn(char) -> bool) -> usize {
    text.find(|letter: char| !is_in(letter)).unwrap_or(text.len())
}
