// swift-tools-version: 6.0
import PackageDescription

// `cargo xtask bench-apps swift` lays this beside a copy of the sources, generated with the calls that do nothing.
let package = Package(
    name: "Bench",
    platforms: [.macOS(.v10_15)],
    targets: [
        .systemLibrary(name: "LittermateFFI"),
        .target(
            name: "Littermate",
            dependencies: ["LittermateFFI"],
            linkerSettings: [.linkedLibrary("littermate_uniffi")]
        ),
        .executableTarget(name: "Bench", dependencies: ["Littermate"]),
    ],
    swiftLanguageModes: [.v6]
)
