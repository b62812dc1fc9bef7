//! `cargo xtask ios`: the Rust library for Apple's machines, as the framework that the Swift package takes. No linker and no
//! SDK is needed for static libraries, so it works on Linux; what only a Mac can check is said at the end.

mod archive;
mod plist;

use std::fs;
use std::path::{Path, PathBuf};

use crate::cmd::{cargo, root, run};
use crate::house::report;
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

const SLICES: [Slice; 3] = [
    Slice { id: "ios-arm64", platform: "ios", simulator: false, targets: &[("aarch64-apple-ios", "arm64")] },
    Slice {
        id: "ios-arm64_x86_64-simulator",
        platform: "ios",
        simulator: true,
        targets: &[("aarch64-apple-ios-sim", "arm64"), ("x86_64-apple-ios", "x86_64")],
    },
    Slice {
        id: "macos-arm64_x86_64",
        platform: "macos",
        simulator: false,
        targets: &[("aarch64-apple-darwin", "arm64"), ("x86_64-apple-darwin", "x86_64")],
    },
];

/// Builds what can be built, lays it out and checks it. Fails without the library for iOS itself; a simulator or a Mac that
/// rustup has no target for is left out, and that is said.
pub(crate) fn assemble() -> Step {
    let mut built = Vec::new();
    for slice in &SLICES {
        match targets_of(slice) {
            Ok(()) => built.push(slice),
            Err(Stop::Lacks(reason)) if slice.id != "ios-arm64" => {
                println!("{} is left out: {reason}", slice.id);
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
    println!("{}\n{ONLY_A_MAC}", framework.display());
    Ok(())
}

fn targets_of(slice: &Slice) -> Step {
    for (name, _) in slice.targets {
        crate::targets::install(name)?;
    }
    for (name, _) in slice.targets {
        let mut build = cargo("rustc -p littermate-uniffi --crate-type staticlib --profile mobile --target");
        build.arg(name);
        run(build)?;
    }
    Ok(())
}

fn library_of(name: &str) -> PathBuf {
    target().join(name).join("mobile").join(LIBRARY)
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
        [(name, _)] => fs::write(library, fs::read(library_of(name))?)?,
        many => {
            let archives: Result<Vec<_>, _> =
                many.iter().map(|(name, _)| fs::read(library_of(name))).collect();
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
