//! Packs the crate, checks that it is complete, and builds the packed crate outside of the workspace.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use crate::cmd::{cargo, output, program, root, run};
use crate::conventions::report;
use crate::licenses::LICENSES;
use crate::step::{Step, Stop};

pub(crate) const NAME: &str = "the packed crate is complete and builds";

pub(crate) fn check() -> Step {
    let target = root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()));
    let mut pack = cargo("package -p littermate --target-dir");
    pack.arg(&target);
    run(pack)?;

    let folder = format!("littermate-{}", version()?);
    let temp = TempFolder::new()?;
    let mut unpack = program("tar", "-xzf");
    unpack.arg(target.join("package").join(format!("{folder}.crate"))).arg("-C").arg(&temp.0);
    run(unpack)?;

    let unpacked = temp.0.join(folder);
    report(&missing(&unpacked))?;
    let mut build = cargo("build --target-dir");
    build.arg(target.join("package-alone")).current_dir(unpacked);
    run(build)
}

fn version() -> Result<String, Stop> {
    let id = output(cargo("pkgid -p littermate"))?;
    let version = id.trim().rsplit(['@', '#']).next().unwrap_or_default();
    Ok(version.to_owned())
}

fn missing(package: &Path) -> Vec<String> {
    let text = |file: &str| fs::read_to_string(package.join(file)).unwrap_or_default();
    let files = LICENSES.into_iter().chain(["README.md", "src/lib.rs"]);
    let mut missing: Vec<String> = files
        .filter(|file| text(file).trim().is_empty())
        .map(|file| format!("{file} is missing or empty"))
        .collect();
    if !text("Cargo.toml").contains("[package.metadata.docs.rs]") {
        missing.push("Cargo.toml has no metadata for docs.rs".to_owned());
    }
    missing
}

/// A temporary folder, which is removed when it is dropped.
struct TempFolder(PathBuf);

impl TempFolder {
    fn new() -> Result<Self, Stop> {
        let path = env::temp_dir().join(format!("littermate-package-{}", process::id()));
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }
}

impl Drop for TempFolder {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.0) {
            eprintln!("{} was not removed: {error}", self.0.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_everything_that_an_empty_folder_misses() {
        let temp = TempFolder::new().unwrap();
        assert_eq!(missing(&temp.0).len(), 5);
    }

    #[test]
    fn the_version_has_three_parts() {
        let version = version().unwrap();
        assert_eq!(version.split('.').count(), 3, "{version}");
    }
}
