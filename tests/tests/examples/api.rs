//! The JSON API from the shell: the `call` example.

use littermate::api;
use serde_json::Value;

use super::runs::{Done, call};

#[test]
fn call_prints_what_the_api_returns() -> Done {
    let run = call(&["rules.list"], b"{}");
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    assert_eq!(run.stdout, api::call("rules.list", "{}")? + "\n");
    let list = call(&["--list"], b"").stdout;
    assert_eq!(list.lines().count(), api::OPERATIONS.len());
    for (line, operation) in list.lines().zip(api::OPERATIONS) {
        assert!(line.starts_with(operation.name) && line.ends_with(operation.summary), "{line}");
    }
    Ok(())
}

#[test]
fn call_prints_errors_as_json_with_status_1() -> Done {
    let long = format!(r#"{{"clinic":"{}"}}"#, "x".repeat(50_000_000));
    for (operation, input, code) in [
        ("merge.eligibility", &b"{"[..], "invalid-json"),
        ("merge.eligibility", b"", "invalid-json"),
        ("merge.eligibility", b"{\"clinic\":\"\xFF\"}", "invalid-json"),
        ("merge.eligibility", b"{}", "missing-field"),
        ("rules.list", b"{\"all\":true}", "unknown-field"),
        ("clinic.capabilities", long.as_bytes(), "wrong-type"),
        ("merge.elegibility", b"{}", "unknown-operation"),
    ] {
        let run = call(&[operation], input);
        assert_eq!((run.status, run.stdout.as_str()), (1, ""), "{operation} {code}");
        let refusal: Value = serde_json::from_str(&run.stderr)?;
        assert_eq!(refusal["problems"][0]["code"], code, "{operation}");
        assert!(run.stderr.ends_with("}\n") && run.stderr.len() < 10_000, "{operation} {code}");
    }
    let not_utf8 = call(&["rules.list"], b"{\"\xFF\"}").stderr;
    assert!(not_utf8.contains("The input is not UTF-8: byte 2 does not belong to it."), "{not_utf8}");
    Ok(())
}

#[test]
fn an_unknown_operation_is_rejected_before_the_input_is_read() {
    assert_eq!(crate::call::run(&["rules.lits".to_owned()], std::io::repeat(b' ')).status, 1);
}

#[test]
fn the_command_line_of_call() {
    assert_eq!(call(&["--help"], b"").status, 0);
    for args in [&[][..], &["--lst"], &["rules.list", "extra"]] {
        let run = call(args, b"{}");
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{args:?}");
        assert!(run.stderr.starts_with("Usage: "), "{args:?}");
    }
}
