/// A JSON text without blanks, to be cut into its parts without being understood: numbers and texts stay to the byte.
struct Slice: Sendable {
    private let bytes: ArraySlice<UInt8>

    /// Takes the blanks out of a text.
    init(pretty: String) {
        let all = Array(pretty.utf8)
        var kept: [UInt8] = []
        var at = 0
        while at < all.count {
            let end = all[at] == Self.quote ? Self.endOfString(all[...], at) : at + 1
            if all[at] > 0x20 { kept += all[at..<end] }
            at = end
        }
        bytes = kept[...]
    }

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var isObject: Bool { bytes.first == UInt8(ascii: "{") }
    var isArray: Bool { bytes.first == UInt8(ascii: "[") }
    var isString: Bool { bytes.first == Self.quote }

    /// The entries of an object by their keys.
    var record: [String: Slice] {
        let entries = parts.map { part in
            let end = Self.endOfString(part, part.startIndex)
            return (Slice(part[..<end]).string, Slice(part[(end + 1)...]))
        }
        // Of a key that stands twice, the last one; no such vector is sent as an object.
        return Dictionary(entries, uniquingKeysWith: { $1 })
    }

    /// The items of an array.
    var items: [Slice] { parts.map { Slice($0) } }

    /// The text of a string.
    var string: String {
        var units: [UInt16] = []
        var rest = String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self).utf16[...]
        while let unit = rest.popFirst() {
            guard unit == UInt16(UInt8(ascii: "\\")), let escaped = rest.popFirst() else {
                units.append(unit)
                continue
            }
            switch Character(Unicode.Scalar(escaped) ?? " ") {
            case "n": units.append(10)
            case "t": units.append(9)
            case "r": units.append(13)
            case "b": units.append(8)
            case "f": units.append(12)
            case "u":
                units.append(UInt16(String(rest.prefix(4)) ?? "", radix: 16) ?? 0xFFFD)
                rest = rest.dropFirst(4)
            default: units.append(escaped)
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    private var parts: [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        let inner = bytes.dropFirst().dropLast()
        var at = inner.startIndex
        while at < inner.endIndex {
            let end = Self.endOfPart(inner, at)
            parts.append(inner[at..<end])
            at = end + 1
        }
        return parts
    }

    private static let quote = UInt8(ascii: "\"")

    private static func endOfString(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
        var at = start + 1
        while bytes[at] != quote { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
        return at + 1
    }

    /// Where an item, or an entry with its key, ends: at a comma of its own level.
    private static func endOfPart(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
        var (depth, at) = (0, start)
        while at < bytes.endIndex {
            switch bytes[at] {
            case quote: at = endOfString(bytes, at) - 1
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ",") where depth == 0: return at
            default: break
            }
            at += 1
        }
        return at
    }
}
