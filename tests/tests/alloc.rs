//! What is asked for every row of a search must not allocate; what is asked once in a while may, within bounds.
//!
//! `allocation-counter` counts what the thread allocates, so the tests of this file may run side by side.

#[cfg(test)]
mod alloc {
    mod counted;
    mod growing;
    mod profiles;
    mod refusals;
    mod survivors;
    mod windows;
}
