import Foundation

/// The files of the repository that the tests share with other languages.
enum Repository {
    static let root = (0..<5).reduce(URL(fileURLWithPath: #filePath)) { path, _ in path.deletingLastPathComponent() }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }
}

/// One case with its input and the answer of the Rust implementation.
struct Vector: Decodable, Sendable {
    /// Unique among all vectors.
    let name: String
    let operation: String
    /// Exactly the input that the operation is called with, which need not be JSON.
    let input: String
    /// Exactly the refusal, where there is one.
    let problem: String?
    /// Exactly the answer: the output or the refusal.
    let answer: String

    private enum CodingKeys: String, CodingKey {
        case name, operation = "op", input, output, problem
    }

    init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: CodingKeys.self)
        name = try line.decode(String.self, forKey: .name)
        operation = try line.decode(String.self, forKey: .operation)
        input = try line.decode(String.self, forKey: .input)
        problem = try line.decodeIfPresent(String.self, forKey: .problem)
        answer = try problem ?? line.decode(String.self, forKey: .output)
    }

    /// The vectors of every area, in the order of their files.
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
