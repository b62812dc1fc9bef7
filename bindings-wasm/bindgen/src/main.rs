//! `littermate-wasm-bindgen IN.wasm OUT-FOLDER NAME` runs wasm-bindgen on one file.
//!
//! The package has its own loaders, which pass the bytes of the module, so the generated JavaScript has no default path. Its
//! state can be reset: after a trap, the next call starts a new instance of the module.

use std::env;
use std::error::Error;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [input, folder, name] = args.as_slice() else {
        eprintln!("usage: littermate-wasm-bindgen IN.wasm OUT-FOLDER NAME");
        return Ok(ExitCode::from(2));
    };
    Bindgen::new()
        .input_path(input)
        .out_name(name)
        .web(true)?
        .omit_default_module_path(true)
        .reset_state_function(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .typescript(true)
        .generate(folder)?;
    Ok(ExitCode::SUCCESS)
}
