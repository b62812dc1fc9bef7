//! What the program `littermate` prints, for every shipped file and for invalid files; what the example `call` prints; and
//! the READMEs, which quote both.
//!
//! The example is compiled into this test, so that its output here is what it prints.

#[cfg(test)]
#[expect(dead_code, reason = "its main is not called")]
#[path = "../../core/examples/call.rs"]
mod call;

#[cfg(test)]
mod examples {
    mod api;
    mod choosing_wrongly;
    mod pages;
    mod processes;
    mod programs;
    mod readme;
    mod runs;
    mod wrong_files;
}
