//! The six-month windows and the due dates of intervals (PORTAL-2 to PORTAL-4), compared with a calendar that counts day by
//! day, and with `jiff`, for every day of 2023 to 2029 as today.

#![expect(clippy::arithmetic_side_effects, reason = "an overflow fails the test")]

#[cfg(test)]
mod windows {
    mod days;
    mod due_statuses;
    mod intervals;
    mod jiff;
    mod naive;
    mod resident;
}
