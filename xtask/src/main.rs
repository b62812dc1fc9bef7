//! `cargo xtask`: the development tasks. `test.rs` lists the steps of `cargo xtask test`, and `step.rs` runs them.

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
mod language;
mod layers;
mod licenses;
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
  test [--all] [TEXT]  Runs all checks of CI. With TEXT, runs only the steps whose name contains it.
                       A step is skipped if a tool is missing; with --all, or with CI=true in the
                       environment, that is a failure. Optional tools may always be missing.
  test --long [TEXT]   Runs the tests that take too long for every change. Without TEXT, also writes
                       the results and the commit to docs/long-tests.md.
  generate [--check]   Writes the generated files. With --check, only lists those out of date.
  bench [FILTER]       Runs the benchmarks, or those whose name contains FILTER. `bench js` runs those
                       of the npm package.
  bench-apps LANGUAGE  Runs the benchmarks from kotlin or swift, compared with baseline functions
                       that pass the same records and do nothing.
  bindings             Generates the Kotlin and Swift sources from the built library. All Kotlin and
                       Swift tasks include this.
  api [--check]        Writes the public declarations of Rust, TypeScript, Kotlin and Swift to docs/api.
                       With --check, only lists the files out of date. TypeScript needs `cargo xtask npm`
                       first.
  layers [--arrows FILE] [--root PATH]
                       Checks the layers of the core: no dependency cycles between files, and no file
                       that depends on a higher layer. With --arrows and a file such as merge/undo.rs,
                       lists the files it depends on and those that depend on it.
  lives [--steps N] [--seed S] [--life FILE] [--faults]
                       Tests random histories of profiles (lives) against a model of the rules, and
                       prints the shortest failing one as JSON. With --life, runs the one in FILE. With
                       --faults, reintroduces five faults of earlier versions one by one, and prints the
                       number of steps until each is found.
  npm                  Builds the npm package and packs it in bindings-wasm/dist-pack.
  android              Builds the AAR with the Android NDK. Lists everything that is missing for it.
  deny                 Checks licenses, bans and sources of all dependencies. Needs cargo-deny.
  kotlin sample FILE   Runs the Kotlin sample with a file such as core/examples/files/duplicate-pets.json.
  swift COMMAND …      Runs a `swift` command in the Swift package, such as `swift build` or
                       `swift run MergeSample FILE`.
  ios                  Builds the XCFramework of the Swift package, and checks it.
  package              Packs the crate `littermate`, and builds the packed crate outside of the
                       workspace. Needs a clean work tree.

Options:
  -h, --help           Prints this help.
";

/// A task from the command line.
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
        Err(error) => {
            eprintln!("{error}\n\n{HELP}");
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
            let complete = only.is_none();
            runner = Runner::new(ci || all).only(only);
            long::steps(&mut runner);
            if complete {
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
            let (flags, args) = split(rest);
            check_flags(&flags, &["--all", "--long"])?;
            let (all, only) = (flags.contains(&"--all"), at_most_one(&args)?);
            Ok(if flags.contains(&"--long") { Task::Long { all, only } } else { Task::Test { all, only } })
        }
        ["generate", flags @ ..] => {
            check_flags(flags, &["--check"])?;
            Ok(Task::Generate { check: !flags.is_empty() })
        }
        ["bench", args @ ..] => Ok(Task::Bench { filter: at_most_one(args)? }),
        ["bench-apps", "kotlin"] => Ok(Task::BenchApps { language: bench_apps::Language::Kotlin }),
        ["bench-apps", "swift"] => Ok(Task::BenchApps { language: bench_apps::Language::Swift }),
        ["bench-apps", ..] => Err("missing language: `cargo xtask bench-apps kotlin` or `swift`".to_owned()),
        ["bindings"] => Ok(Task::Bindings),
        ["api", flags @ ..] => {
            check_flags(flags, &["--check"])?;
            Ok(Task::Api { check: !flags.is_empty() })
        }
        ["layers", rest @ ..] => Ok(Task::Layers { args: rest.iter().copied().map(str::to_owned).collect() }),
        ["lives", rest @ ..] => Ok(Task::Lives { args: rest.iter().copied().map(str::to_owned).collect() }),
        ["npm"] => Ok(Task::Npm),
        ["android"] => Ok(Task::Android),
        ["deny"] => Ok(Task::Deny),
        ["package"] => Ok(Task::Package),
        ["kotlin", "sample", file] => Ok(Task::KotlinSample { file: (*file).to_owned() }),
        ["kotlin", ..] => Err("missing file: `cargo xtask kotlin sample FILE`".to_owned()),
        ["swift", rest @ ..] => Ok(Task::Swift { args: rest.iter().copied().map(str::to_owned).collect() }),
        ["ios"] => Ok(Task::Ios),
        ["bindings" | "deny" | "package" | "ios" | "android", extra, ..] => {
            Err(format!("unexpected argument: {extra}"))
        }
        [task, ..] => Err(format!("unknown task: {task}")),
    }
}

fn split<'a>(args: &[&'a str]) -> (Vec<&'a str>, Vec<&'a str>) {
    args.iter().copied().partition(|arg| arg.starts_with('-'))
}

fn check_flags(flags: &[&str], known: &[&str]) -> Result<(), String> {
    match flags.iter().find(|flag| !known.contains(flag)) {
        Some(flag) => Err(format!("unknown option: {flag}")),
        None => Ok(()),
    }
}

fn at_most_one(args: &[&str]) -> Result<Option<String>, String> {
    match args {
        [] => Ok(None),
        [flag, ..] if flag.starts_with('-') => Err(format!("unknown option: {flag}")),
        [arg] => Ok(Some((*arg).to_owned())),
        [_, extra, ..] => Err(format!("unexpected argument: {extra}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_flags_and_text_in_any_order() {
        let expected = Task::Test { all: true, only: Some("conventions".to_owned()) };
        assert_eq!(parse(&["test", "--all", "conventions"]).as_ref(), Ok(&expected));
        assert_eq!(parse(&["test", "conventions", "--all"]).as_ref(), Ok(&expected));
        let long = Task::Long { all: false, only: Some("lives".to_owned()) };
        assert_eq!(parse(&["test", "--long", "lives"]).as_ref(), Ok(&long));
        assert_eq!(parse(&["test", "lives", "--long"]).as_ref(), Ok(&long));
        assert_eq!(parse(&["generate", "--check"]), Ok(Task::Generate { check: true }));
    }

    #[test]
    fn rejects_invalid_arguments() {
        for args in
            [&["tset"][..], &["test", "--al"], &["generate", "check"], &["bench", "a", "b"], &["deny", "x"]]
        {
            assert!(parse(args).is_err(), "{args:?} was accepted");
        }
    }
}
