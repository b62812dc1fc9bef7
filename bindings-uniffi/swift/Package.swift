// swift-tools-version: 6.0
import Foundation
import PackageDescription

// Apps link the Rust library from an XCFramework, which `cargo xtask ios` writes to the folder of this file. Without it, as in
// the tests of this repository, the library is linked by name, and `cargo xtask swift` sets the search path.
let framework = "LittermateFFI.xcframework"
let hostLibrary = ProcessInfo.processInfo.environment["LITTERMATE_HOST_LIBRARY"] != nil
let usesFramework = !hostLibrary
    && FileManager.default.fileExists(atPath: Context.packageDirectory + "/" + framework)

let package = Package(
    name: "Littermate",
    platforms: [.iOS(.v13), .macOS(.v10_15)],
    products: [.library(name: "Littermate", targets: ["Littermate"])],
    targets: [
        usesFramework
            ? .binaryTarget(name: "LittermateFFI", path: framework)
            : .systemLibrary(name: "LittermateFFI"),
        .target(
            name: "Littermate",
            dependencies: ["LittermateFFI"],
            linkerSettings: usesFramework ? [] : [.linkedLibrary("littermate_uniffi")]
        ),
        .executableTarget(name: "MergeSample", dependencies: ["Littermate"]),
        .testTarget(name: "LittermateTests", dependencies: ["Littermate"]),
    ],
    swiftLanguageModes: [.v6]
)
