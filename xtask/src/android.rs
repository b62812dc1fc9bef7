//! The Android library: an AAR with the dynamic library for each ABI, the classes, and R8 rules.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::cmd::{cargo, output, program, root, run, succeeds};
use crate::kotlin;
use crate::step::{Step, Stop};
use crate::swift;

pub(crate) const NAME: &str = "android";

/// The minimum API level: Android 8.0, the first version with `java.time`.
const API: u32 = 26;

/// An ABI: its names in Android and in Rust, and the prefix of its linker in the NDK.
struct Abi {
    name: &'static str,
    target: &'static str,
    linker: &'static str,
}

const ABIS: [Abi; 4] = [
    Abi { name: "arm64-v8a", target: "aarch64-linux-android", linker: "aarch64-linux-android" },
    Abi { name: "armeabi-v7a", target: "armv7-linux-androideabi", linker: "armv7a-linux-androideabi" },
    Abi { name: "x86_64", target: "x86_64-linux-android", linker: "x86_64-linux-android" },
    Abi { name: "x86", target: "i686-linux-android", linker: "i686-linux-android" },
];

/// Builds the AAR. Fails with a list of everything that is missing for it.
pub(crate) fn assemble() -> Step {
    let (ndk, missing) = requirements();
    let (Some(bin), []) = (ndk, missing.as_slice()) else {
        let list: Vec<String> = missing.iter().map(|one| format!("  - {one}")).collect();
        return Err(Stop::Failed(format!("the AAR cannot be built here; missing:\n{}", list.join("\n"))));
    };
    kotlin::compile()?;
    let aar = swift::target().join("android/aar");
    if aar.exists() {
        fs::remove_dir_all(&aar)?;
    }
    for abi in &ABIS {
        library(abi, &bin, &aar)?;
    }
    let project = root().join(kotlin::PROJECT);
    fs::copy(project.join("android/AndroidManifest.xml"), aar.join("AndroidManifest.xml"))?;
    fs::copy(project.join("android/consumer-rules.pro"), aar.join("proguard.txt"))?;
    fs::write(aar.join("R.txt"), "")?;
    let classes = project.join("target/classes");
    pack(&aar.join("classes.jar"), &classes, &["littermate", "META-INF"])?;
    let file = swift::target().join("android/littermate.aar");
    pack(&file, &aar, &["."])?;
    println!("wrote {}", file.display());
    Ok(())
}

fn library(abi: &Abi, bin: &Path, aar: &Path) -> Step {
    let Abi { name, target, linker } = abi;
    let variable = format!("CARGO_TARGET_{}", target.to_uppercase().replace('-', "_"));
    let mut build = cargo(kotlin::BUILD);
    build.args(["--target", target]);
    build.env(format!("{variable}_LINKER"), bin.join(format!("{linker}{API}-clang")));
    // Android 15 supports memory pages of 16 KB.
    build.env(format!("{variable}_RUSTFLAGS"), "-Clink-arg=-Wl,-z,max-page-size=16384");
    run(build)?;
    let folder = aar.join("jni").join(name);
    fs::create_dir_all(&folder)?;
    let file = "liblittermate_uniffi.so";
    let bytes = fs::copy(swift::target().join(target).join("mobile").join(file), folder.join(file))?;
    println!("{name}: {bytes} bytes");
    Ok(())
}

/// Packs files with the `jar` program of the JDK, so that no zip program is needed.
fn pack(file: &Path, folder: &Path, names: &[&str]) -> Step {
    let mut jar = program("jar", "--create --no-manifest --file");
    jar.arg(file);
    for name in names {
        jar.arg("-C").arg(folder).arg(name);
    }
    run(jar)
}

/// The folder of the NDK's programs, and a list of everything that is missing.
fn requirements() -> (Option<PathBuf>, Vec<String>) {
    let mut missing = Vec::new();
    let bin = ndk().and_then(|ndk| programs(&ndk));
    if bin.is_none() {
        missing.push(
            "the Android NDK, r27 or later: set ANDROID_NDK_HOME, or ANDROID_HOME to an SDK that has one"
                .to_owned(),
        );
    }
    for Abi { name, target, .. } in &ABIS {
        if !installed(target) {
            missing.push(format!("Rust's standard library for {name}: rustup target add {target}"));
        }
    }
    for (tool, option) in [("java", "-version"), ("jar", "--version"), ("mvn", "-version")] {
        if !succeeds(program(tool, option)) {
            missing.push(format!("{tool} (JDK 17 or later, Maven 3.8 or later)"));
        }
    }
    (bin, missing)
}

fn ndk() -> Option<PathBuf> {
    let named = ["ANDROID_NDK_HOME", "ANDROID_NDK_ROOT"].iter().find_map(env::var_os).map(PathBuf::from);
    named.or_else(|| {
        let sdk = PathBuf::from(env::var_os("ANDROID_HOME")?);
        let versions = fs::read_dir(sdk.join("ndk")).ok()?;
        versions.filter_map(|entry| entry.ok().map(|entry| entry.path())).max()
    })
}

fn programs(ndk: &Path) -> Option<PathBuf> {
    let hosts = fs::read_dir(ndk.join("toolchains/llvm/prebuilt")).ok()?;
    hosts.filter_map(Result::ok).map(|host| host.path().join("bin")).find(|bin| bin.is_dir())
}

fn installed(target: &str) -> bool {
    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--print", "target-libdir", "--target", target]).current_dir(root());
    output(rustc).is_ok_and(|folder| Path::new(folder.trim()).is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_what_is_missing() {
        let (bin, missing) = requirements();
        assert!(bin.is_some() || missing.iter().any(|one| one.contains("ANDROID_NDK_HOME")));
    }
}
