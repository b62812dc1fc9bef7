//! `cargo xtask ios`: builds the XCFramework of the Swift package, for iOS devices and the simulator. Static libraries need no
//! linker and no SDK, so it works on Linux. It ends with a list of checks that need a Mac.

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

const CHECKS_ON_A_MAC: &str = "\
To check on a Mac that Xcode accepts the framework, that it links into an app, and its signature:
  cargo xtask test swift   (runs the tests with the library for macOS)
  xcodebuild -scheme Littermate -destination 'generic/platform=iOS' build   (in bindings-uniffi/swift)
  xcodebuild -scheme Littermate -destination 'generic/platform=iOS Simulator' build";

/// A library of the framework, for one or more targets.
pub(super) struct Slice {
    /// Its identifier, which is also the name of its folder.
    pub(super) id: &'static str,
    platform: &'static str,
    simulator: bool,
    /// For each target, its name in Rust and Apple's name of its processor.
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

/// Builds and checks the framework. If rustup cannot install a target of the simulator, the simulator slice is omitted and
/// reported. It is an error if the slice for devices cannot be built.
pub(crate) fn assemble() -> Step {
    bindings::generate()?;
    let (mut built, mut omitted) = (Vec::new(), Vec::new());
    for slice in &SLICES {
        match targets_of(slice) {
            Ok(()) => built.push(slice),
            Err(Stop::Missing(reason)) if slice.id != "ios-arm64" => {
                let targets: Vec<_> = slice.targets.iter().map(|(name, _)| *name).collect();
                omitted.push(format!("{} ({}) is omitted: {reason}", slice.id, targets.join(", ")));
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
    for reason in omitted {
        println!("{reason}");
    }
    println!("{CHECKS_ON_A_MAC}");
    Ok(())
}

fn targets_of(slice: &Slice) -> Step {
    for (name, _) in slice.targets {
        crate::targets::install(name)
            .map_err(|_| Stop::Missing(format!("rustup could not install {name}")))?;
    }
    for (name, _) in slice.targets {
        let mut build = cargo("rustc -p littermate-uniffi --crate-type staticlib --profile mobile --target");
        build.arg(name);
        run(build)?;
    }
    Ok(())
}

/// The archive of a target, without debug information. Cargo does not strip static libraries, and the standard library contains
/// some.
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
    let version = output(program("rustc", "-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Stop::Failed("rustc did not print its host".to_owned()))
}

fn lay_out(slice: &Slice, folder: &Path) -> Step {
    // In a folder with the name of the module, so that headers of two frameworks do not collide in an app.
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

/// The checks that need no Mac: all files exist, the property list names each slice, and each archive has objects of its
/// processors.
fn check(framework: &Path, slices: &[&Slice]) -> Step {
    let mut wrong = Vec::new();
    let plist = framework.join("Info.plist");
    let text = plist::read(&plist)?;
    for slice in slices {
        let folder = framework.join(slice.id);
        if !text.contains(slice.id) {
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
            wrong.push(format!("{} has objects for {kinds:?}", slice.id));
        }
        for found in found {
            println!("{}: {} {} objects, {} bytes", slice.id, found.objects, found.processor, found.bytes);
        }
    }
    report(&wrong)
}
