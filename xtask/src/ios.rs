//! `cargo xtask ios`: the Rust library for iPhones and their simulator, as the framework that the Swift package takes. No linker and no
//! SDK is needed for static libraries, so it works on Linux; what only a Mac can check is said at the end.

mod archive;
mod plist;

use std::fs;
use std::path::Path;

use crate::bindings;
use crate::cmd::{cargo, output, program, root, run};
use crate::conventions::report;
use crate::step::{Step, Stop};
use crate::swift::{PACKAGE, target};

pub(crate) const NAME: &str = "ios";

const FRAMEWORK: &str = "LittermateFFI.xcframework";
const LIBRARY: &str = "liblittermate_uniffi.a";

const ONLY_A_MAC: &str = "\
Only a Mac can check: that Xcode takes the framework, that it links into an app, and its signature:
  cargo xtask test swift   (the tests, against the library of the Mac)
  xcodebuild -scheme Littermate -destination 'generic/platform=iOS' build   (in bindings-uniffi/swift)
  xcodebuild -scheme Littermate -destination 'generic/platform=iOS Simulator' build";

/// One library of the framework, of one or more targets.
pub(super) struct Slice {
    /// The name of its folder.
    pub(super) id: &'static str,
    platform: &'static str,
    simulator: bool,
    /// Rust's name of each target, and Apple's of its processor.
    targets: &'static [(&'static str, &'static str)],
}

const SLICES: [Slice; 2] = [
    Slice { id: "ios-arm64", platform: "ios", simulator: false, targets: &[("aarch64-apple-ios", "arm64")] },
    Slice {
        id: "ios-arm64_x86_64-simulator",
        platform: "ios",
        simulator: true,
        targets: &[("aarch64-apple-ios-sim", "arm64"), ("x86_64-apple-ios", "x86_64")],
    },
];

/// Builds what can be built, lays it out and checks it. Fails without the library for iOS itself; where rustup has no target
/// for the simulator, that is left out, and it is said.
pub(crate) fn assemble() -> Step {
    bindings::generate()?;
    let (mut built, mut left_out) = (Vec::new(), Vec::new());
    for slice in &SLICES {
        match targets_of(slice) {
            Ok(()) => built.push(slice),
            Err(Stop::Lacks(reason)) if slice.id != "ios-arm64" => {
                let targets: Vec<_> = slice.targets.iter().map(|(name, _)| *name).collect();
                left_out.push(format!("{} ({}) is left out: {reason}", slice.id, targets.join(", ")));
            }
            Err(stop) => return Err(stop),
        }
    }
    let framework = root().join(PACKAGE).join(FRAMEWORK);
    if framework.exists() {
        fs::remove_dir_all(&framework)?;
    }
    for slice in &built {
        lay_out(slice, &framework.join(slice.id))?;
    }
    fs::write(framework.join("Info.plist"), plist::text(&built))?;
    check(&framework, &built)?;
    println!("{}", framework.display());
    for reason in left_out {
        println!("{reason}");
    }
    println!("{ONLY_A_MAC}");
    Ok(())
}

fn targets_of(slice: &Slice) -> Step {
    for (name, _) in slice.targets {
        crate::targets::install(name).map_err(|_| Stop::Lacks(format!("rustup could not add {name}")))?;
    }
    for (name, _) in slice.targets {
        let mut build = cargo("rustc -p littermate-uniffi --crate-type staticlib --profile mobile --target");
        build.arg(name);
        run(build)?;
    }
    Ok(())
}

/// The archive of a target, without what debuggers read: cargo strips no static libraries, and Rust's own part brings some.
fn library_of(name: &str) -> Result<Vec<u8>, Stop> {
    let built = target().join(name).join("mobile").join(LIBRARY);
    let stripped = built.with_extension("stripped.a");
    let rust = output(program("rustc", "--print sysroot"))?;
    let libraries = Path::new(rust.trim()).join("lib");
    let mut strip =
        program(libraries.join("rustlib").join(host()?).join("bin/rust-objcopy"), "--strip-debug");
    strip.env("LD_LIBRARY_PATH", &libraries).env("DYLD_FALLBACK_LIBRARY_PATH", &libraries);
    strip.arg(built).arg(&stripped);
    run(strip)?;
    Ok(fs::read(stripped)?)
}

fn host() -> Result<String, Stop> {
    let said = output(program("rustc", "-vV"))?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Stop::Failed("rustc does not name its host".to_owned()))
}

fn lay_out(slice: &Slice, folder: &Path) -> Step {
    // In a folder of the module's name, so that two frameworks of such headers do not collide in an app.
    let headers = folder.join("Headers").join("LittermateFFI");
    fs::create_dir_all(&headers)?;
    for file in ["LittermateFFI.h", "module.modulemap"] {
        fs::copy(root().join(PACKAGE).join("Sources/LittermateFFI").join(file), headers.join(file))?;
    }
    let library = folder.join(LIBRARY);
    match slice.targets {
        [(name, _)] => fs::write(library, library_of(name)?)?,
        many => {
            let archives: Result<Vec<_>, _> = many.iter().map(|(name, _)| library_of(name)).collect();
            fs::write(library, archive::join(&archives?)?)?;
        }
    }
    Ok(())
}

/// What can be seen without a Mac: every file the plist names is there, and every archive holds objects of its processor.
fn check(framework: &Path, slices: &[&Slice]) -> Step {
    let mut wrong = Vec::new();
    let plist = framework.join("Info.plist");
    let said = plist::read(&plist)?;
    for slice in slices {
        let folder = framework.join(slice.id);
        if !said.contains(slice.id) {
            wrong.push(format!("Info.plist does not name {}", slice.id));
        }
        let headers = folder.join("Headers/LittermateFFI");
        for file in [headers.join("LittermateFFI.h"), headers.join("module.modulemap")] {
            if !file.is_file() {
                wrong.push(format!("{} is missing", file.display()));
            }
        }
        let library = fs::read(folder.join(LIBRARY))?;
        let found = archive::processors(&library)?;
        let expected: Vec<_> = slice.targets.iter().map(|(_, processor)| (*processor).to_owned()).collect();
        let kinds: Vec<_> = found.iter().map(|found| found.processor.clone()).collect();
        if kinds != expected {
            wrong.push(format!("{} holds {kinds:?}", slice.id));
        }
        for found in found {
            println!("{}: {} {} objects, {} bytes", slice.id, found.objects, found.processor, found.bytes);
        }
    }
    report(&wrong)
}
