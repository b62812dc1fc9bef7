// swift-tools-version: 6.0
import PackageDescription

// `cargo xtask bench-apps swift` copies this next to sources that are generated with the baseline functions.
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
