//! The `Info.plist` of the framework.

use std::fs;
use std::path::Path;

use super::{LIBRARY, Slice};
use crate::cmd::{output, program, succeeds};
use crate::step::Stop;

/// The property list, in the form that `xcodebuild -create-xcframework` writes.
pub(super) fn text(slices: &[&Slice]) -> String {
    let libraries: String = slices.iter().map(|slice| library(slice)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <plist version=\"1.0\">\n<dict>\n\
         \t<key>AvailableLibraries</key>\n\t<array>\n{libraries}\t</array>\n\
         \t<key>CFBundlePackageType</key>\n\t<string>XFWK</string>\n\
         \t<key>XCFrameworkFormatVersion</key>\n\t<string>1.0</string>\n\
         </dict>\n</plist>\n"
    )
}

fn library(slice: &Slice) -> String {
    let mut text = String::from("\t\t<dict>\n");
    let mut string = |key: &str, value: &str| {
        text.push_str(&format!("\t\t\t<key>{key}</key>\n\t\t\t<string>{value}</string>\n"));
    };
    string("BinaryPath", LIBRARY);
    string("HeadersPath", "Headers");
    string("LibraryIdentifier", slice.id);
    string("LibraryPath", LIBRARY);
    string("SupportedPlatform", slice.platform);
    if slice.simulator {
        string("SupportedPlatformVariant", "simulator");
    }
    text.push_str("\t\t\t<key>SupportedArchitectures</key>\n\t\t\t<array>\n");
    for (_, processor) in slice.targets {
        text.push_str(&format!("\t\t\t\t<string>{processor}</string>\n"));
    }
    text.push_str("\t\t\t</array>\n\t\t</dict>\n");
    text
}

/// Reads the file, after `plutil` (on a Mac) or Python has validated it.
pub(super) fn read(path: &Path) -> Result<String, Stop> {
    if succeeds(program("plutil", "-help")) {
        let mut lint = program("plutil", "-lint");
        lint.arg(path);
        output(lint)?;
    } else if succeeds(program("python3", "--version")) {
        let mut python = program("python3", "-c");
        python.arg("import plistlib, sys; plistlib.load(open(sys.argv[1], 'rb'))").arg(path);
        output(python)?;
    } else {
        println!("Info.plist was not validated: neither plutil nor python3 is installed");
    }
    Ok(fs::read_to_string(path)?)
}
