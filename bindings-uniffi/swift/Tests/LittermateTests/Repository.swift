import Foundation

/// The files of the repository that the tests share with other languages.
enum Repository {
    static let root = (0..<5).reduce(URL(fileURLWithPath: #filePath)) { path, _ in path.deletingLastPathComponent() }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }
}

/// One case with its input and the answer of the Rust run.
struct Vector: Sendable {
    let name: String
    let operation: String
    /// The text that is sent through the JSON door.
    let sent: String
    /// The same by its parts, where it is a JSON object.
    let input: Input?
    let problem: String?
    /// The output or the problem.
    let answer: String

    static func all() throws -> [Vector] {
        let folder = Repository.root.appendingPathComponent("tests/vectors")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.flatMap { file in
            let area = file.deletingPathExtension().lastPathComponent
            return try Slice(pretty: String(contentsOf: file, encoding: .utf8)).items.map { try Vector(area, $0.record) }
        }
    }

    private init(_ area: String, _ parts: [String: Slice]) throws {
        guard let name = parts["name"]?.string, let operation = parts["op"]?.string,
              let sent = parts["inputText"]?.string ?? parts["input"]?.text,
              let answer = parts["output"]?.text ?? parts["problem"]?.text
        else { throw Inexpressible(what: "a vector of \(area) lacks something") }
        self.name = "\(area): \(name)"
        self.operation = operation
        self.sent = sent
        self.answer = answer
        input = parts["input"].flatMap { $0.isObject ? Input($0) : nil }
        problem = parts["problem"]?.text
    }
}
