//! `cargo xtask`: what people and CI run. `test.rs` lists the steps of the main task, `step.rs` runs them.

mod android;
mod api;
mod bench;
mod bench_apps;
mod bindings;
mod cmd;
mod conventions;
mod deny;
mod files;
mod generate;
mod ios;
mod kotlin;
mod layers;
mod licences;
mod lives;
mod long;
mod npm;
mod package;
mod purity;
mod rule_ids;
mod step;
mod swift;
mod targets;
mod test;

use std::process::ExitCode;

use step::Runner;

const HELP: &str = "\
Usage: cargo xtask TASK

Tasks:
  test [--all] [TEXT]  Everything CI runs. With TEXT, only the steps whose name contains it.
                       A step that lacks a tool is skipped and says why; with --all, or CI=true in
                       the environment, that is a failure. Optional extras may always be skipped.
  test --long [TEXT]   What takes too long for every change. Without TEXT, the closing table is also
                       written to docs/long-tests.md, with the commit that it was run on.
  generate [--check]   Writes the generated files; with --check only names the stale ones.
  bench [FILTER]       Runs the benchmarks, or those whose name contains FILTER; `bench js` those of the
                       npm package beside other engines.
  bench-apps LANGUAGE  What each step costs from kotlin or from swift, beside calls that only cross.
  bindings             Writes the Kotlin and Swift sources out of the built library. Every Kotlin and
                       Swift task does so by itself.
  api [--check]        Writes the public declarations of Rust, TypeScript, Kotlin and Swift to docs/api;
                       with --check only names the stale files. TypeScript needs `cargo xtask npm` first.
  layers [--arrows FILE] [--root PATH]
                       Checks the layers of the core: no circle of files, no file that uses one of a higher
                       layer. With FILE, such as merge/undo.rs, lists what it uses and what uses it.
  lives [--steps N] [--seed S] [--life FILE]
                       Lives random lives of profiles, and prints the shortest failing one as JSON;
                       or lives the one in FILE. With --faults, puts five faults of earlier code back
                       one by one, and prints the steps until each is found.
  npm                  Builds the npm package. Packed into bindings-wasm/dist-pack.
  android              Builds the AAR with the Android NDK, or says what is missing for it.
  deny                 Checks licences, bans and sources of all dependencies (needs cargo-deny).
  kotlin sample FILE   Runs the Kotlin sample on a file such as core/examples/files/duplicate-pets.json.
  swift COMMAND …      Any `swift` command in the Swift package: `swift build`, `swift run MergeSample FILE`.
  ios                  Lays the XCFramework beside the Swift package, and checks it as far as it can.
  package              Packs the crate `littermate`, and builds what was packed outside of the
                       workspace. Needs a clean work tree.

Options:
  -h, --help           Prints this.
";

/// A task, as asked for on the command line.
#[derive(Debug, PartialEq, Eq)]
enum Task {
    Help,
    Test { all: bool, only: Option<String> },
    Long { all: bool, only: Option<String> },
    Generate { check: bool },
    Bench { filter: Option<String> },
    BenchApps { language: bench_apps::Language },
    Deny,
    Bindings,
    Api { check: bool },
    Layers { args: Vec<String> },
    Lives { args: Vec<String> },
    Npm,
    Android,
    Package,
    KotlinSample { file: String },
    Swift { args: Vec<String> },
    Ios,
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let task = match parse(&args) {
        Ok(task) => task,
        Err(complaint) => {
            eprintln!("{complaint}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    let ci = std::env::var_os("CI").is_some_and(|value| value == "true");
    let mut runner = Runner::new(ci);
    match task {
        Task::Help => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Task::Test { all, only } => {
            runner = Runner::new(ci || all).only(only);
            test::steps(&mut runner);
        }
        Task::Long { all, only } => {
            let whole = only.is_none();
            runner = Runner::new(ci || all).only(only);
            long::steps(&mut runner);
            if whole {
                return long::finish(runner);
            }
        }
        Task::Generate { check } => runner.step(generate::name(check), || generate::all(check)),
        Task::Bench { filter } => runner.step("benchmarks", || bench::measure(filter.as_deref())),
        Task::Bindings => runner.step(bindings::NAME, bindings::generate),
        Task::Api { check } => api::steps(&mut runner, check),
        Task::Layers { args } => runner.step(layers::NAME, || layers::check(&args)),
        Task::Lives { args } => runner.step(lives::NAME, || lives::run(&args)),
        Task::Npm => runner.step(npm::NAME, npm::build),
        Task::Android => runner.step(android::NAME, android::assemble),
        Task::BenchApps { language } => runner.step("benchmarks", || bench_apps::measure(language)),
        Task::Deny => runner.step(deny::NAME, deny::check),
        Task::Package => runner.step(package::NAME, package::check),
        Task::KotlinSample { file } => runner.step(kotlin::NAME, || kotlin::sample(&file)),
        Task::Swift { args } => runner.step(swift::NAME, || swift::command(&args)),
        Task::Ios => runner.step(ios::NAME, ios::assemble),
    }
    runner.finish()
}

fn parse(args: &[&str]) -> Result<Task, String> {
    if args.iter().any(|arg| matches!(*arg, "-h" | "--help")) {
        return Ok(Task::Help);
    }
    match args {
        [] | ["help"] => Ok(Task::Help),
        ["test", rest @ ..] => {
            let (flags, words) = split(rest);
            known(&flags, &["--all", "--long"])?;
            let (all, only) = (flags.contains(&"--all"), at_most_one(&words)?);
            Ok(if flags.contains(&"--long") { Task::Long { all, only } } else { Task::Test { all, only } })
        }
        ["generate", flags @ ..] => {
            known(flags, &["--check"])?;
            Ok(Task::Generate { check: !flags.is_empty() })
        }
        ["bench", words @ ..] => Ok(Task::Bench { filter: at_most_one(words)? }),
        ["bench-apps", "kotlin"] => Ok(Task::BenchApps { language: bench_apps::Language::Kotlin }),
        ["bench-apps", "swift"] => Ok(Task::BenchApps { language: bench_apps::Language::Swift }),
        ["bench-apps", ..] => Err("from which language? `cargo xtask bench-apps kotlin`, say".to_owned()),
        ["bindings"] => Ok(Task::Bindings),
        ["api", flags @ ..] => {
            known(flags, &["--check"])?;
            Ok(Task::Api { check: !flags.is_empty() })
        }
        ["layers", rest @ ..] => Ok(Task::Layers { args: rest.iter().copied().map(str::to_owned).collect() }),
        ["lives", rest @ ..] => Ok(Task::Lives { args: rest.iter().copied().map(str::to_owned).collect() }),
        ["npm"] => Ok(Task::Npm),
        ["android"] => Ok(Task::Android),
        ["deny"] => Ok(Task::Deny),
        ["package"] => Ok(Task::Package),
        ["kotlin", "sample", file] => Ok(Task::KotlinSample { file: (*file).to_owned() }),
        ["kotlin", ..] => Err("the sample, of which file? `cargo xtask kotlin sample FILE`".to_owned()),
        ["swift", rest @ ..] => Ok(Task::Swift { args: rest.iter().copied().map(str::to_owned).collect() }),
        ["ios"] => Ok(Task::Ios),
        ["bindings" | "deny" | "package" | "ios" | "android", extra, ..] => {
            Err(format!("not understood: {extra}"))
        }
        [task, ..] => Err(format!("no such task: {task}")),
    }
}

fn split<'a>(args: &[&'a str]) -> (Vec<&'a str>, Vec<&'a str>) {
    args.iter().copied().partition(|arg| arg.starts_with('-'))
}

fn known(flags: &[&str], known: &[&str]) -> Result<(), String> {
    match flags.iter().find(|given| !known.contains(given)) {
        Some(given) => Err(format!("not understood: {given}")),
        None => Ok(()),
    }
}

fn at_most_one(words: &[&str]) -> Result<Option<String>, String> {
    match words {
        [] => Ok(None),
        [flag, ..] if flag.starts_with('-') => Err(format!("not understood: {flag}")),
        [word] => Ok(Some((*word).to_owned())),
        [_, extra, ..] => Err(format!("one too many: {extra}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_and_a_text_come_in_any_order() {
        let expected = Task::Test { all: true, only: Some("house".to_owned()) };
        assert_eq!(parse(&["test", "--all", "house"]).as_ref(), Ok(&expected));
        assert_eq!(parse(&["test", "house", "--all"]).as_ref(), Ok(&expected));
        let long = Task::Long { all: false, only: Some("lives".to_owned()) };
        assert_eq!(parse(&["test", "--long", "lives"]).as_ref(), Ok(&long));
        assert_eq!(parse(&["test", "lives", "--long"]).as_ref(), Ok(&long));
        assert_eq!(parse(&["generate", "--check"]), Ok(Task::Generate { check: true }));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for args in
            [&["tset"][..], &["test", "--al"], &["generate", "check"], &["bench", "a", "b"], &["deny", "x"]]
        {
            assert!(parse(args).is_err(), "{args:?} was taken");
        }
    }
}
