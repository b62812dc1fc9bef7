//! `serde_json` is the oracle: the reader accepts what it accepts, and the writer writes what it writes.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{At, Read, Tape, Value, Write, write};
use crate::model::client::ClientParts;
use crate::model::contact_book::TextOptOut;
use crate::model::ids::Name;
use crate::model::phone::Phone;

const CLIENT: &str = r#"{"id":"c1","clinic":"k1","status":{"survivor":"c9","type":"retired","merge":"m1"},
 "pims":{"type":"in-pims","record":"r\u00e9\ud83d\ude00"},"name":{"first":"A\"n\nn","last":""},"email":null,
 "phones":[{"asWritten":"555 \/ 1234","number":{"e164":"+15555551234","type":"valid"},
 "label":"Mom","primary":true,"source":"pims"}],
 "preferences":{"text":{"since":null,"type":"on"},"email":{"type":"off-by-client","at":"2026-01-02T03:04:05Z"}},"pets":[],
 "activeConversation":{"type":"none"},"archivedConversations":["v1","v2"],"loyaltyPoints":120,
 "memberships":[{"id":"p","status":"past-due"}],"paymentMethods":[],"merges":[]}"#;

fn read<T: Read>(text: &str) -> Option<T> {
    T::read(Tape::of(text).ok()?.root())
}

fn agrees<T>(text: &str) -> bool
where
    T: Read + Write + DeserializeOwned + Serialize + PartialEq + std::fmt::Debug,
{
    let ours: Option<T> = read(text);
    let theirs: Option<T> = serde_json::from_str(text).ok();
    assert_eq!(ours, theirs, "{text}");
    if let Some(value) = &ours {
        assert_eq!(Some(write(value)), serde_json::to_string(value).ok());
    }
    ours.is_some()
}

#[test]
fn a_client_is_read_and_written_alike() {
    serde_json::from_str::<ClientParts>(CLIENT).unwrap();
    assert!(agrees::<ClientParts>(CLIENT));
}

/// Texts that are JSON are distinguished from others with the messages of `serde_json`, and have the same values.
fn judged_alike(text: &str) {
    fn same(ours: At<'_>, theirs: &serde_json::Value) -> bool {
        match ours.value() {
            Value::Null => theirs.is_null(),
            Value::Bool(value) => theirs.as_bool() == Some(value),
            Value::Number(text) => {
                i64::read(ours) == theirs.as_i64()
                    && u64::read(ours) == theirs.as_u64()
                    && text.parse().ok() == theirs.as_f64()
            }
            Value::String(text) => theirs.as_str() == Some(&text),
            Value::BrokenString(_) => false,
            Value::Array => theirs.as_array().is_some_and(|theirs| {
                ours.items().count() == theirs.len()
                    && ours.items().zip(theirs).all(|(ours, theirs)| same(ours, theirs))
            }),
            Value::Object => theirs.as_object().is_some_and(|theirs| {
                ours.fields().all(|(key, _)| theirs.contains_key(&*key))
                    && theirs.iter().all(|(key, theirs)| ours.get(key).is_some_and(|ours| same(ours, theirs)))
            }),
        }
    }
    let (ours, theirs) = (Tape::of(text), serde_json::from_str::<serde_json::Value>(text));
    let [why, their_why] =
        [ours.as_ref().err().map(ToString::to_string), theirs.as_ref().err().map(ToString::to_string)];
    // The one exception: half of a pair is a problem of its string.
    let half = ["lone leading surrogate", "unexpected end of hex escape"];
    if their_why.as_ref().is_some_and(|why| half.iter().any(|half| why.starts_with(half))) {
        return;
    }
    assert_eq!(why, their_why, "{text}");
    if let (Ok(ours), Ok(theirs)) = (ours, theirs) {
        assert!(same(ours.root(), &theirs), "{text}");
    }
}

#[test]
fn any_json_is_judged_alike() {
    let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    for text in [
        &deep(127),
        &deep(128),
        &"{\"a\":".repeat(200),
        "",
        " ",
        "[1, 2",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\"",
        "{1:2}",
    ] {
        judged_alike(text);
    }
    for number in [
        "0",
        "-0",
        "-7",
        "1.5",
        "1.",
        "1.x",
        ".5",
        "1e5",
        "1E+5",
        "1e",
        "1e-",
        "1ex",
        "01",
        "-",
        "-x",
        "9007199254740993",
    ] {
        judged_alike(number);
        judged_alike(&format!("[\n{number},\n {number}]"));
    }
    for escape in [
        "\\u00e9",
        "\\ud83d\\ude00",
        "\\ud83d",
        "\\ud83dx",
        "\\ud83d\\n",
        "\\ude00",
        "\\u12",
        "\\u12xy",
        "\\q",
        "\\",
        "\u{1}",
    ] {
        judged_alike(&format!("\"{escape}\""));
        judged_alike(&format!("\"{escape}"));
    }
}

#[test]
fn every_text_that_is_one_slip_away_is_judged_alike() {
    const SLIPS: [&str; 22] = [
        "", "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "-", "e", ".", " ", "\n", "\u{1}", "\u{7f}",
        "null", "\\u", "d", "é", "\"x\":1,",
    ];
    let taken = CLIENT.char_indices().flat_map(|(at, char)| {
        let (before, rest) = CLIENT.split_at_checked(at).unwrap_or_default();
        let after = rest.strip_prefix(char).unwrap_or_default();
        SLIPS
            .into_iter()
            .flat_map(move |slip| [format!("{before}{slip}{after}"), format!("{before}{slip}{char}{after}")])
    });
    let (good, bad): (Vec<String>, Vec<String>) =
        taken.inspect(|text| judged_alike(text)).partition(|text| agrees::<ClientParts>(text));
    assert!(good.len() > 1000 && bad.len() > 1000, "{} taken, {} not", good.len(), bad.len());
}

#[test]
fn numbers_are_whole_and_strict() {
    for text in ["0", "7", "18446744073709551615", " 12 ", "9007199254740991"] {
        assert!(agrees::<u64>(text), "{text}");
    }
    for text in [
        "00",
        "01",
        "-1",
        "-0",
        "1.0",
        "1e3",
        "18446744073709551616",
        "+1",
        "",
        "1 2",
        "0x1",
        "1,",
        "NaN",
        "\"1\"",
    ] {
        assert!(!agrees::<u64>(text), "{text}");
    }
}

#[test]
fn texts_are_read_and_written_alike() {
    let all: String =
        (0..0x2ff).filter_map(char::from_u32).chain(['\u{2028}', '\u{fffd}', '\u{10ffff}']).collect();
    assert!(agrees::<String>(&serde_json::to_string(&all).unwrap()));
    for text in [r#""\u00E9\u00e9""#, r#""\ud83d\ude00""#, r#""\b\f\n\r\t\/\\\"""#, r#""""#] {
        assert!(agrees::<String>(text), "{text}");
    }
    for text in [
        r#""\ud800""#,
        r#""\udc00""#,
        r#""\ud800\ud800""#,
        r#""\ud800x""#,
        r#""\u12""#,
        r#""\u+123""#,
        r#""\x""#,
        "\"",
        "\"\t\"",
    ] {
        assert!(!agrees::<String>(text), "{text}");
    }
}

#[test]
fn a_tag_may_stand_anywhere_and_only_once() {
    for text in [
        r#"{"type":"stopped","at":"2026-01-02T03:04:05Z","keyword":null}"#,
        r#"{"keyword":"STOP","at":"2026-01-02T03:04:05Z","type":"stopped"}"#,
        r#" { "at" : "2026-01-02T03:04:05Z" , "type" : "stopped" } "#,
        r#"{"type":"none"}"#,
    ] {
        assert!(agrees::<TextOptOut>(text), "{text}");
    }
    for text in [
        r#"{"type":"stopped"}"#,
        r#"{"type":"stopped","at":null}"#,
        r#"{"type":"stopped","type":"stopped","at":"2026-01-02T03:04:05Z"}"#,
        r#"{"type":"none","at":null}"#,
        r#"{"at":"2026-01-02T03:04:05Z","at":"2026-01-02T03:04:05Z","type":"stopped"}"#,
        r#"{"at":{"type":"x"},"type":"stopped"}"#,
        r#"{"at":[1,{"a":"]"}],"type":"stopped"}"#,
        r#"{"at":null}"#,
        r#"{"type":{"type":"none"}}"#,
        r#"{"type":null}"#,
        r#""none""#,
        "{}",
        "null",
    ] {
        assert!(!agrees::<TextOptOut>(text), "{text}");
    }
    assert!(!agrees::<Phone>("{}"));
}

/// The one stricter case: `serde_json` accepts a list instead of a record.
#[test]
fn a_list_is_no_record() {
    assert!(serde_json::from_str::<crate::model::client::PersonName>(r#"["Ann","Lee"]"#).is_ok());
    assert!(read::<crate::model::client::PersonName>(r#"["Ann","Lee"]"#).is_none());
    assert!(serde_json::from_str::<TextOptOut>(r#"["none"]"#).is_ok());
    assert!(read::<TextOptOut>(r#"["none"]"#).is_none());
    assert!(read::<Vec<Name>>(r#"["Ann","Lee"]"#).is_some());
}

/// Half of a surrogate pair is valid JSON but not a string. What follows it is read normally.
#[test]
fn half_of_a_pair_is_a_broken_string() {
    for (text, readable) in [
        (r#""\ud83d""#, "\u{fffd}"),
        (r#""\ude00""#, "\u{fffd}"),
        (r#""\ud83dx""#, "\u{fffd}x"),
        (r#""\ud83d\n""#, "\u{fffd}\n"),
        (r#""\ud83d\u0041""#, "\u{fffd}A"),
        (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
        (r#""é\ude00\ud83d""#, "é\u{fffd}\u{fffd}"),
    ] {
        let tape = Tape::of(text).unwrap();
        assert!(matches!(tape.root().value(), Value::BrokenString(found) if found == readable), "{text}");
        assert_eq!(read::<String>(text), None, "{text}");
    }
    let tape = Tape::of(r#"{"\ud83d":1,"b":2}"#).unwrap();
    let names: Vec<_> = tape.root().fields().map(|(name, _)| name.into_owned()).collect();
    assert_eq!(names, ["\u{fffd}", "b"]);
}
