//! The rules of eligibility and of who is who, written a second time from `rules.md` alone, as plainly as can be, and held
//! against the library on every combination of the facts.

#![expect(clippy::arithmetic_side_effects, reason = "an overflow fails the test")]

#[cfg(test)]
mod oracle {
    mod eligibility;
    mod facts;
    mod naive;
    mod primary;
    mod roles;
}
