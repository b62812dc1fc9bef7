//! Invalid input at the JSON API: every fault has a code and an exact path, all faults are reported at once, and nothing
//! panics.

#![expect(clippy::arithmetic_side_effects, reason = "an overflow fails the test")]

#[cfg(test)]
#[path = "common/json.rs"]
mod json;

#[cfg(test)]
mod bad_input {
    mod agreement;
    mod bases;
    mod cap;
    mod checks;
    mod content;
    mod described;
    mod fuzz;
    mod keys;
    mod portal;
    mod portal_bases;
    mod size;
    mod text;
    mod together;
    mod types;
    mod values;
}
