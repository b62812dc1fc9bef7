// swift-tools-version: 6.0
import Foundation
import PackageDescription

// Apps get the Rust library in an XCFramework, which `cargo xtask ios` lays beside this file. Without it, as in the tests of
// this repository, it is linked by its name, and `cargo xtask swift` says where it is.
let framework = "LittermateFFI.xcframework"
let hostLibrary = ProcessInfo.processInfo.environment["LITTERMATE_HOST_LIBRARY"] != nil
let framed = !hostLibrary
    && FileManager.default.fileExists(atPath: Context.packageDirectory + "/" + framework)

let package = Package(
    name: "Littermate",
    platforms: [.iOS(.v13), .macOS(.v10_15)],
    products: [.library(name: "Littermate", targets: ["Littermate"])],
    targets: [
        framed
            ? .binaryTarget(name: "LittermateFFI", path: framework)
            : .systemLibrary(name: "LittermateFFI"),
        .target(
            name: "Littermate",
            dependencies: ["LittermateFFI"],
            linkerSettings: framed ? [] : [.linkedLibrary("littermate_uniffi")]
        ),
        .executableTarget(name: "MergeSample", dependencies: ["Littermate"]),
        .testTarget(name: "LittermateTests", dependencies: ["Littermate"]),
    ],
    swiftLanguageModes: [.v6]
)
