//! Operations that run for every row of a search must not allocate; operations that run occasionally may, within bounds.
//!
//! `allocation-counter` counts the allocations of the current thread, so the tests in this file may run in parallel.

#[cfg(test)]
mod alloc {
    mod counted;
    mod growing;
    mod profiles;
    mod refusals;
    mod survivors;
    mod windows;
}
