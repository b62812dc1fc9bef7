//! `cargo xtask test`: the steps, in order.

use std::process::Command;

use crate::cmd::{cargo, run};
use crate::step::Runner;
use crate::{
    api, bindings, conventions, deny, generate, kotlin, language, layers, licenses, lives, npm, purity,
    rule_ids, swift, targets,
};

const FEATURES: [&str; 3] = ["", "--features json", "--features phones-lite,json"];

pub(crate) fn steps(runner: &mut Runner) {
    runner.step("format", || run(cargo("fmt --all --check")));
    runner.step("clippy", || run(cargo("clippy --workspace --all-targets --all-features -- -D warnings")));
    runner.step("tests", || run(cargo("test --workspace --all-features")));
    for features in FEATURES {
        let args = format!("check -p littermate --no-default-features {features}");
        runner.step(&format!("features: {}", named(features)), || run(cargo(&args)));
    }
    runner.step("doc pages", || run(doc_pages()));
    for target in targets::TARGETS {
        runner.step(&format!("target: {target}"), || targets::check(target));
    }
    runner.step(lives::TEN_THOUSAND, || lives::steps(10_000));
    runner.step("purity", purity::check);
    runner.step(layers::NAME, || layers::check(&[]));
    runner.step(generate::name(true), || generate::all(true));
    runner.step("conventions: length of files", conventions::lengths);
    runner.step("conventions: stubs and silenced lints", conventions::stubs);
    runner.step("conventions: machine paths and registry hosts", conventions::machine_paths);
    runner.step("conventions: banned words", language::words);
    runner.step("conventions: short doc comments", language::doc_comments);
    runner.step("conventions: exported names", language::exported_names);
    runner.step("conventions: license texts", licenses::check);
    runner.step("conventions: rules named by tests", rule_ids::check);
    runner.step(npm::NAME, npm::build);
    for (name, script) in npm::TESTS {
        runner.step(name, || npm::test(script));
    }
    runner.step(bindings::CHECK, bindings::check);
    api::steps(runner, true);
    runner.step(kotlin::NAME, kotlin::check);
    runner.step(swift::NAME, swift::check);
    runner.step(deny::NAME, deny::check);
}

fn named(features: &str) -> &str {
    features.strip_prefix("--features ").unwrap_or("none")
}

fn doc_pages() -> Command {
    let mut command = cargo("doc -p littermate --all-features --no-deps");
    command.env("RUSTDOCFLAGS", "-D warnings");
    command
}
