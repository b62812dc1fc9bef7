//! Strings that are almost JSON, and JSON in unusual formatting.

use littermate::api::call;
use littermate::problem::ProblemCode;
use serde_json::Value;

use super::bases::inputs;
use super::checks::problems;

/// The codes of the problems when a string is used as an id, as a name, which may contain any character, and as a key.
fn codes(wrong: &str) -> [Vec<ProblemCode>; 3] {
    let marks = ["\"id\":\"a\"", "\"first\":\"Ann\"", "\"surface\":"];
    let (operation, input) =
        inputs().into_iter().find(|(operation, _)| *operation == "merge.options").unwrap();
    let text = input.to_string();
    marks.map(|mark| {
        assert!(text.contains(mark));
        let put = match mark.rsplit_once('"') {
            Some((before, "")) => format!("{before}{wrong}\""),
            _ => format!("\"surface{wrong}\":"),
        };
        let problems = problems(operation, &text.replacen(mark, &put, 1));
        problems.iter().map(|problem| problem.code).collect()
    })
}

fn rejects(wrong: &str) {
    assert_eq!(codes(wrong), [const { &[ProblemCode::InvalidJson] }; 3], "{wrong:?}");
}

/// A lone surrogate is not a character: it is a problem of its string only.
#[test]
fn lone_surrogates() {
    for escape in [
        r"\ud800",
        r"\udc00",
        r"\ud800\ud800",
        r"\ud800x",
        r"\ud800A",
        r"\ud83d\u0041",
        r"\udc00\ud800",
        r"\uD83D",
    ] {
        let [id, name, key] = codes(escape);
        assert_eq!(
            (id, name),
            (vec![ProblemCode::InvalidFormat], vec![ProblemCode::InvalidFormat]),
            "{escape}"
        );
        assert!(key.contains(&ProblemCode::UnknownField), "{escape}: {key:?}");
    }
}

#[test]
fn wrong_escapes_and_control_characters() {
    for wrong in
        [r"\x41", r"\u12", r"\u12G4", "\\", "\n", "\t", "\u{0}", "\u{1f}", r"\U0041", r"\u+041", r"\'"]
    {
        rejects(wrong);
    }
}

/// The same input with everything escaped, spread over lines, or with another order of keys has the same output.
#[test]
fn equivalent_json_has_the_same_output() {
    for (operation, input) in inputs() {
        let answer = call(operation, &input.to_string()).unwrap();
        let mut escaped = String::new();
        let mut in_text = false;
        for char in input.to_string().chars() {
            match char {
                '"' => {
                    in_text = !in_text;
                    escaped.push(char);
                }
                _ if in_text => escaped.push_str(&format!("\\u{:04x}", u32::from(char))),
                '{' | '}' | '[' | ']' | ',' | ':' => escaped.push_str(&format!(" \r\n\t{char}\t")),
                _ => escaped.push(char),
            }
        }
        assert_eq!(call(operation, &escaped).as_ref(), Ok(&answer), "{operation}");
        assert_eq!(call(operation, &serde_json::to_string_pretty(&input).unwrap()).as_ref(), Ok(&answer));
        assert_eq!(call(operation, &reversed(&input)).as_ref(), Ok(&answer), "{operation} in another order");
    }
}

/// The value with the keys of each object in reverse order, so that a union's `type` comes last or first.
fn reversed(value: &Value) -> String {
    match value {
        Value::Object(object) => {
            let fields: Vec<_> = object
                .iter()
                .rev()
                .map(|(key, value)| format!("{}:{}", Value::from(key.as_str()), reversed(value)))
                .collect();
            format!("{{{}}}", fields.join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(reversed).collect::<Vec<_>>().join(",")),
        other => other.to_string(),
    }
}

#[test]
fn an_unknown_operation() {
    for operation in ["", "merge", "merge.Plan", "merge.plan ", "\u{0}", "x".repeat(10_000).as_str()] {
        let refusal = call(operation, "{}").unwrap_err();
        assert_eq!(refusal.problems[0].code, ProblemCode::UnknownOperation);
        assert!(refusal.problems[0].allowed.contains(&"merge.plan".to_owned()));
    }
}
