//! Random lives of client profiles: a naive model of the rules, and the harness that holds a system against it.

mod naive;
mod settle;
mod step;
