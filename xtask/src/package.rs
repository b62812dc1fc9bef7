//! The crate as others get it: packed, complete, and built where no workspace can help it.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use crate::cmd::{cargo, output, program, root, run};
use crate::conventions::report;
use crate::licences::LICENCES;
use crate::step::{Step, Stop};

pub(crate) const NAME: &str = "the crate packs, is complete and builds alone";

pub(crate) fn check() -> Step {
    let target = root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()));
    let mut pack = cargo("package -p littermate --target-dir");
    pack.arg(&target);
    run(pack)?;

    let folder = format!("littermate-{}", version()?);
    let outside = Outside::new()?;
    let mut unpack = program("tar", "-xzf");
    unpack.arg(target.join("package").join(format!("{folder}.crate"))).arg("-C").arg(&outside.0);
    run(unpack)?;

    let unpacked = outside.0.join(folder);
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
    let files = LICENCES.into_iter().chain(["README.md", "src/lib.rs"]);
    let mut missing: Vec<String> = files
        .filter(|file| text(file).trim().is_empty())
        .map(|file| format!("{file} is missing or empty"))
        .collect();
    if !text("Cargo.toml").contains("[package.metadata.docs.rs]") {
        missing.push("Cargo.toml says nothing to docs.rs".to_owned());
    }
    missing
}

/// A folder of this run only, gone when it ends.
struct Outside(PathBuf);

impl Outside {
    fn new() -> Result<Self, Stop> {
        let path = env::temp_dir().join(format!("littermate-package-{}", process::id()));
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.0) {
            eprintln!("{} stays: {error}", self.0.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_folder_misses_everything() {
        let outside = Outside::new().unwrap();
        assert_eq!(missing(&outside.0).len(), 5);
    }

    #[test]
    fn the_version_is_a_version() {
        let version = version().unwrap();
        assert_eq!(version.split('.').count(), 3, "{version}");
    }
}
