//! Properties of a merge from eligibility to undo, on realistic random clients.

#![expect(clippy::arithmetic_side_effects, reason = "an overflow fails the test")]

#[cfg(test)]
mod common;

#[cfg(test)]
mod properties {
    mod applying;
    mod chain;
    mod choosing;
    mod edits;
    mod folding;
    mod forged;
    mod merging;
    mod naive_choices;
    mod redacting;
    mod resolving;
    mod stale;
    mod times;
    mod undoing;
    mod undoing_edited;
    mod wire;
}
