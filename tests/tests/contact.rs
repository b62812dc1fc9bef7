//! Contact points, opt-outs and routing: properties of random clients, and an oracle written from `rules.md` only.

#![expect(clippy::arithmetic_side_effects, reason = "an overflow fails the test")]

#[cfg(test)]
#[expect(dead_code, reason = "the shared generators have more than this test uses")]
mod common;

#[cfg(test)]
mod contact {
    mod editing;
    mod emails;
    mod keywords;
    mod merged;
    mod naive;
    mod opt_outs;
    mod pims;
    mod routing;
    mod syncing;
    mod wire;
}
