//! Generators of realistic clients, clinics, policies and choices, shared by the property tests.

pub(crate) mod case;
pub(crate) mod client;
pub(crate) mod json;
pub(crate) mod wish;

use littermate::merge::{MergeStamp, RedactStamp, UndoStamp};
use proptest::test_runner::Config;

/// No failure files: a failing case prints its minimal input, and becomes a separate test.
pub(crate) fn config(cases: u32) -> Config {
    Config { cases, failure_persistence: None, ..Config::default() }
}

pub(crate) fn stamp(merge: &str) -> MergeStamp {
    MergeStamp {
        merge: merge.parse().unwrap(),
        by: "ann".parse().unwrap(),
        at: "2026-03-01T09:30:00Z".parse().unwrap(),
    }
}

pub(crate) fn redact_stamp() -> RedactStamp {
    RedactStamp { by: "ann".parse().unwrap(), at: "2026-03-09T09:30:00Z".parse().unwrap() }
}

pub(crate) fn undo_stamp() -> UndoStamp {
    UndoStamp { by: "bob".parse().unwrap(), at: "2026-03-02T09:30:00Z".parse().unwrap() }
}
