//! Phrases of ordinary messages that may ask for an opt-out (CONTACT-11): a closed list.

/// The phrases by language, in the form of [`words_of`]: lower case, without apostrophes.
const PHRASES: &[(&str, &[&str])] = &[(
    "en",
    &[
        "stop texting",
        "stop messaging",
        "stop sending",
        "stop contacting",
        "please stop",
        "stop please",
        "dont text",
        "do not text",
        "dont contact",
        "do not contact",
        "no more texts",
        "unsubscribe",
        "opt out",
        "remove me",
        "take me off",
        "leave me alone",
        "wrong number",
    ],
)];

/// Words that count in a message of at most [`FEW`] words. In a longer message they can mean anything.
const WORDS: [&str; 4] = ["stop", "quit", "revoke", "unsubscribe"];
const FEW: usize = 3;

/// The phrase of a message, in keyword form, that may ask for an opt-out.
pub(super) fn opt_out_phrase(form: &str) -> Option<&'static str> {
    let words = words_of(form);
    let phrases = PHRASES.iter().flat_map(|(_, phrases)| phrases.iter());
    let mut contained = phrases.copied().filter(|phrase| contains(&words, phrase));
    contained.next().or_else(|| {
        let few = words.split(' ').take(FEW.saturating_add(1)).count() <= FEW;
        WORDS.into_iter().find(|word| few && words.split(' ').any(|found| found == *word))
    })
}

/// The words separated by single spaces. Apostrophes are removed, so that `don't` equals `dont`.
fn words_of(form: &str) -> String {
    let mut words = String::with_capacity(form.len());
    let mut apart = false;
    for letter in form.chars().filter(|letter| *letter != '\'') {
        if !letter.is_alphanumeric() {
            apart = !words.is_empty();
            continue;
        }
        if std::mem::take(&mut apart) {
            words.push(' ');
        }
        words.push(letter);
    }
    words
}

/// Whether the words contain the phrase at word boundaries.
fn contains(words: &str, phrase: &str) -> bool {
    words.match_indices(phrase).any(|(at, found)| {
        let (before, behind) = (words.get(..at), words.get(at.saturating_add(found.len())..));
        let starts = before.is_some_and(|before| before.is_empty() || before.ends_with(' '));
        starts && behind.is_some_and(|behind| behind.is_empty() || behind.starts_with(' '))
    })
}
