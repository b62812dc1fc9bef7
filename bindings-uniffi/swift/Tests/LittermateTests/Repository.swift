import Foundation

/// The test data of the repository that all languages share.
enum Repository {
    static let root = (0..<5).reduce(URL(fileURLWithPath: #filePath)) { path, _ in path.deletingLastPathComponent() }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }
}

/// A test vector: an input of an operation, and the output of the Rust implementation.
struct Vector: Decodable, Sendable {
    /// Unique among all vectors.
    let name: String
    let operation: String
    /// The exact input of the operation. It can be invalid JSON.
    let input: String
    /// The exact error as JSON, if the operation fails.
    let problem: String?
    /// The exact output or error as JSON.
    let expected: String

    private enum CodingKeys: String, CodingKey {
        case name, operation = "op", input, output, problem
    }

    init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: CodingKeys.self)
        name = try line.decode(String.self, forKey: .name)
        operation = try line.decode(String.self, forKey: .operation)
        input = try line.decode(String.self, forKey: .input)
        problem = try line.decodeIfPresent(String.self, forKey: .problem)
        expected = try problem ?? line.decode(String.self, forKey: .output)
    }

    /// The vectors of all files, sorted by file name.
    static func all() throws -> [Vector] {
        let folder = Repository.root.appendingPathComponent("tests/vectors")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }.flatMap { file in
            try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map { line in
                try JSONDecoder().decode(Vector.self, from: line)
            }
        }
    }
}
