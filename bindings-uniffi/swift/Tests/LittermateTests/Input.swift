import Foundation
import Littermate

/// Why a vector's input cannot be said in types: the compiler would refuse it.
struct Inexpressible: Error {
    let what: String
}

/// A part of an input that could not be read, with its path in the input.
struct PartRefused: Error {
    let path: String
    let refusal: Refusal
}

/// The input of an operation, part by part.
struct Input {
    private let parts: [String: Slice]
    private var asked: Set<String> = []

    init(_ slice: Slice) {
        parts = slice.record
    }

    mutating func read<Part: JsonRecord>(_ key: String) throws -> Part {
        guard let part: Part = try readIfThere(key) else { throw Inexpressible(what: "no \(key)") }
        return part
    }

    mutating func readIfThere<Part: JsonRecord>(_ key: String) throws -> Part? {
        guard let part = part(key), part.text != "null" else { return nil }
        return try Self.at("/\(key)", part)
    }

    mutating func list<Item: JsonRecord>(_ key: String) throws -> [Item] {
        try items(key).enumerated().map { index, item in try Self.at("/\(key)/\(index)", item) }
    }

    mutating func texts(_ key: String) throws -> [String] {
        try items(key).map { item in
            guard item.isString else { throw Inexpressible(what: "\(key): no text") }
            return item.string
        }
    }

    mutating func text(_ key: String) throws -> String {
        guard let part = part(key), part.isString else { throw Inexpressible(what: "\(key): no text") }
        return part.string
    }

    mutating func flag(_ key: String) throws -> Bool {
        guard let flag = Bool(part(key)?.text ?? "") else { throw Inexpressible(what: "\(key): no flag") }
        return flag
    }

    mutating func day(_ key: String) throws -> CivilDate {
        CivilDate(iso: try text(key))
    }

    /// A moment to the second, as the vectors have it.
    mutating func moment(_ key: String) throws -> Date {
        let text = try text(key)
        guard let moment = ISO8601DateFormatter().date(from: text) else { throw Inexpressible(what: "\(key): \(text)") }
        return moment
    }

    /// One of a list of names.
    mutating func code<Code>(_ key: String, _ codes: [String: Code]) throws -> Code {
        let name = try text(key)
        guard let code = codes[name] else { throw Inexpressible(what: "\(key) \(name)") }
        return code
    }

    mutating func surface() throws -> Surface {
        try code("surface", ["desktop": .desktop, "mobile": .mobile])
    }

    func nothingElse() throws {
        let unknown = Set(parts.keys).subtracting(asked)
        guard unknown.isEmpty else { throw Inexpressible(what: "unknown: \(unknown)") }
    }

    private mutating func part(_ key: String) -> Slice? {
        asked.insert(key)
        return parts[key]
    }

    private mutating func items(_ key: String) throws -> [Slice] {
        guard let part = part(key), part.isArray else { throw Inexpressible(what: "no list of \(key)") }
        return part.items
    }

    private static func at<Part: JsonRecord>(_ path: String, _ slice: Slice) throws -> Part {
        do {
            return try Part(json: slice.text)
        } catch let error as LittermateError {
            throw PartRefused(path: path, refusal: error.refusal)
        }
    }
}
