//! Generates the Kotlin and Swift sources from a built library. The arguments are `LIBRARY CONFIG KOTLIN SWIFT SWIFT_FFI`; the
//! last three are output folders.

use std::process::ExitCode;

use uniffi::{GenerateOptions, SwiftBindingsOptions, TargetLanguage, generate, generate_swift_bindings};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [library, config, kotlin, swift, swift_ffi] = args.as_slice() else {
        eprintln!("usage: LIBRARY CONFIG KOTLIN SWIFT SWIFT_FFI");
        return ExitCode::from(2);
    };
    let options = |out_dir: &String| SwiftBindingsOptions {
        generate_swift_sources: false,
        generate_headers: false,
        generate_modulemap: false,
        source: library.into(),
        out_dir: out_dir.into(),
        xcframework: false,
        module_name: Some("LittermateFFI".to_owned()),
        modulemap_filename: Some("module.modulemap".to_owned()),
        metadata_no_deps: true,
        link_frameworks: Vec::new(),
        config: Some(config.into()),
    };
    let kotlin = generate(GenerateOptions {
        languages: vec![TargetLanguage::Kotlin],
        source: library.into(),
        out_dir: kotlin.into(),
        config_override: Some(config.into()),
        metadata_no_deps: true,
        ..GenerateOptions::default()
    });
    let sources = SwiftBindingsOptions { generate_swift_sources: true, ..options(swift) };
    let headers =
        SwiftBindingsOptions { generate_headers: true, generate_modulemap: true, ..options(swift_ffi) };
    let result = kotlin
        .and_then(|()| generate_swift_bindings(sources))
        .and_then(|()| generate_swift_bindings(headers));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
