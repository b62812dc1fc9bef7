//! A second implementation of eligibility and roles, written from `rules.md` only and as simply as possible. It is compared
//! with the library on every combination of the facts.

#![expect(clippy::arithmetic_side_effects, reason = "an overflow fails the test")]

#[cfg(test)]
mod oracle {
    mod eligibility;
    mod facts;
    mod naive;
    mod primary;
    mod roles;
}
