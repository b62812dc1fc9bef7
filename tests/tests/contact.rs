//! Contact points, opt-outs and routing: properties on clients drawn at random, and an oracle written from `rules.md` alone.

#![expect(clippy::arithmetic_side_effects, reason = "an overflow fails the test")]

#[cfg(test)]
#[expect(dead_code, reason = "the generators of merges have more than is asked for here")]
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
