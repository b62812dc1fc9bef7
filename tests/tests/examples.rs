//! The output of the program `littermate` for every shipped file and for invalid files, the output of the example `call`, and
//! the READMEs, which quote both.
//!
//! The example is compiled into this test, so that its output here is its real output.

#[cfg(test)]
#[expect(dead_code, reason = "the main function of the example is not called")]
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
