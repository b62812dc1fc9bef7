//! Vanity numbers, which contain letters that are dialed (CONTACT-16).

/// The prefixes that words are dialed after, how many letters and digits follow, and whether they may begin with more than one
/// digit: toll-free and premium numbers of North America, freephone and shared-cost numbers elsewhere.
///
/// **Decided**: words are not dialed after ordinary area codes. `(202) HUSBAND` is more often a number with a note than a vanity
/// number.
const PREFIXES: &[(&str, usize, bool)] = &[
    ("800", 7, true),
    ("833", 7, true),
    ("844", 7, true),
    ("855", 7, true),
    ("866", 7, true),
    ("877", 7, true),
    ("888", 7, true),
    ("900", 7, true),
    ("1300", 6, false),
    ("1800", 6, false),
    ("0508", 6, false),
    ("0700", 8, false),
    ("0800", 6, false),
    ("0800", 7, false),
    ("0808", 7, false),
    ("0900", 6, false),
];
/// The fewest letters. Two letters are initials.
const LETTERS: usize = 3;

/// The end of the vanity number at the start of the text, if there is one.
pub(super) fn vanity_end(text: &str) -> Option<usize> {
    let dialled: Vec<(usize, char)> =
        text.char_indices().filter(|(_, letter)| letter.is_ascii_alphanumeric()).collect();
    let digits: String = dialled.iter().map(|(_, letter)| *letter).take_while(char::is_ascii_digit).collect();
    let country = usize::from(digits.starts_with('1'));
    PREFIXES.iter().find_map(|(prefix, length, digits_first)| {
        let north_american = *digits_first && country == 1;
        let national = if north_american { digits.get(1..)? } else { digits.as_str() };
        national.strip_prefix(prefix)?;
        let before = prefix.len().saturating_add(usize::from(north_american));
        let body = dialled.get(before..before.saturating_add(*length))?;
        let letters = body.iter().filter(|(_, letter)| letter.is_ascii_alphabetic()).count();
        let first = body.iter().position(|(_, letter)| letter.is_ascii_alphabetic())?;
        let (last, _) = body.last()?;
        let end = last.saturating_add(1);
        let ends = text.get(end..)?.chars().next().is_none_or(|next| !next.is_alphanumeric());
        (letters >= LETTERS && (*digits_first || first <= 1) && ends).then_some(end)
    })
}
