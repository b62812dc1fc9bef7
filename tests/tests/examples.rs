//! What the examples print, for every shipped file and for files that are wrong; and the READMEs, which quote them.
//!
//! The examples are compiled into this test, so that what is seen here is what they print.

#[cfg(test)]
#[expect(dead_code, reason = "its main is not called")]
#[path = "../../core/examples/call.rs"]
mod call;
#[cfg(test)]
#[expect(dead_code, reason = "its main is not called")]
#[path = "../../cli/src/merge/main.rs"]
mod merge;

#[cfg(test)]
mod examples {
    mod choosing_wrongly;
    mod door;
    mod pages;
    mod processes;
    mod programs;
    mod readme;
    mod runs;
    mod wrong_files;
}
