//! CONTACT-11: a keyword is the whole message, folded, without surrounding punctuation and symbols; nothing else is a keyword.

use std::time::{Duration, Instant};

use littermate::api;
use littermate::consent::{KeywordMeaning, KeywordSets};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::config;

const OUT: [&str; 11] = [
    "STOP",
    "STOPALL",
    "STOP ALL",
    "UNSUBSCRIBE",
    "CANCEL",
    "END",
    "QUIT",
    "REVOKE",
    "OPTOUT",
    "OPT OUT",
    "OPT-OUT",
];

fn meaning(text: &str) -> KeywordMeaning {
    KeywordSets::default().read(text, false).meaning
}

/// A second implementation for ASCII only, from the list in `rules.md`.
fn naive(text: &str, opted_out: bool) -> &'static str {
    let ends = |letter: char| !letter.is_alphanumeric();
    let text = text.trim_matches(ends).to_ascii_uppercase();
    if OUT.contains(&text.as_str()) {
        return "opt-out";
    }
    if text == "START" || text == "UNSTOP" {
        return "opt-in";
    }
    if text == "YES" {
        return if opted_out { "opt-in" } else { "answer" };
    }
    if text == "HELP" || text == "INFO" {
        return "help";
    }
    "message"
}

fn kind(meaning: &KeywordMeaning) -> String {
    serde_json::to_value(meaning).unwrap()["type"].as_str().unwrap().to_owned()
}

/// A million letters before, after or inside a keyword: not a keyword, and fast.
#[test]
fn a_megabyte_is_not_a_keyword() {
    let long = 1024 * 1024;
    let messages = [
        "STOP ".repeat(long / 5),
        "STOP".repeat(long / 4),
        format!("STOP{}.", " ".repeat(long)),
        format!("{}STOP", "\u{2003}".repeat(long / 3)),
        "停".repeat(long / 3),
        "s".repeat(long),
        " ".repeat(long),
    ];
    let started = Instant::now();
    for (index, message) in messages.iter().enumerate() {
        let input = json!({ "text": message, "optedOut": false });
        let answer: Value =
            serde_json::from_str(&api::call("contact.keyword", &input.to_string()).unwrap()).unwrap();
        // Surrounding characters are trimmed, however many there are.
        let wanted = if matches!(index, 2 | 3) { "opt-out" } else { "message" };
        assert_eq!(answer["meaning"]["type"], wanted, "{index}");
    }
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
}

/// Punctuation, quotation marks, emoji and invisible characters that keyboards and people add, at either end.
#[test]
fn a_keyword_surrounded_by_non_letters_is_a_keyword() {
    for sign in [
        ".",
        "!",
        "?",
        ",",
        ";",
        "\"",
        "'",
        "…",
        "。",
        "！",
        "-",
        ")",
        "“",
        "»",
        "\u{200b}",
        "\u{feff}",
        "\0",
        "🙏🏽",
        "❤\u{fe0f}",
        "ℹ\u{fe0f}",
        "🅰",
        "🇫🇷",
        "👩\u{200d}⚕\u{fe0f}",
    ] {
        for word in OUT {
            for text in [format!("{word}{sign}"), format!("{sign}{word}"), format!("{sign} {word} {sign}")] {
                assert_eq!(
                    meaning(&text),
                    KeywordMeaning::OptOut { keyword: word.parse().unwrap() },
                    "{text:?}"
                );
            }
        }
    }
}

#[test]
fn a_keyword_in_a_sentence_is_not_a_keyword() {
    for word in OUT {
        for text in [
            format!("please {word}"),
            format!("{word} it"),
            format!("{word} {word}"),
            format!("{word}\n{word}"),
        ] {
            assert_eq!(meaning(&text), KeywordMeaning::Message, "{text:?}");
        }
    }
}

#[test]
fn the_sets_are_in_order() {
    assert!(KeywordSets::default().validate().is_ok());
}

proptest! {
    #![proptest_config(config(2_000))]

    #[test]
    fn any_case_and_any_whitespace(
        word in prop::sample::select(vec!["stop", "cancel", "start", "yes", "info", "stopp", "sto p", "", "unstop"]),
        upper in prop::collection::vec(any::<bool>(), 10),
        before in "[ \t\r\n\u{a0}\u{2003}]{0,3}", behind in "[ \t\r\n\u{a0}\u{2003}]{0,3}",
        opted_out in any::<bool>(),
    ) {
        let cased: String = word
            .chars()
            .zip(upper)
            .map(|(letter, upper)| if upper { letter.to_ascii_uppercase() } else { letter })
            .collect();
        let text = format!("{before}{cased}{behind}");
        let read = KeywordSets::default().read(&text, opted_out);
        prop_assert_eq!(kind(&read.meaning), naive(&text, opted_out), "{:?}", text);
    }

    /// Any message.
    #[test]
    fn arbitrary_strings(text in "\\PC{0,12}", opted_out in any::<bool>()) {
        let read = KeywordSets::default().read(&text, opted_out);
        prop_assert_eq!(kind(&read.meaning), naive(&text, opted_out), "{:?}", text);
    }
}
