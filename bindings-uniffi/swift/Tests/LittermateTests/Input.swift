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

    mutating func surface() throws -> Surface {
        switch part("surface")?.text {
        case "\"desktop\"": return .desktop
        case "\"mobile\"": return .mobile
        case let other: throw Inexpressible(what: "surface \(other ?? "nil")")
        }
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
