import Foundation
import Littermate
import XCTest

/// Runs the vectors that all languages share, with the JSON API and with the typed functions.
final class VectorsTests: XCTestCase {
    func testEachOperationHasVectors() throws {
        let operations = Set(try Vector.all().map(\.operation))
        let missing = typedOperations.subtracting(operations)
        XCTAssertTrue(missing.isEmpty, "no vectors for \(missing)")
    }

    func testVectorsWithTheJsonApi() throws {
        let vectors = try Vector.all()
        for vector in vectors {
            let output = try Self.output { try call(operation: vector.operation, input: vector.input) }
            assertSameBytes(output, vector.expected, vector.name)
        }
        print("\(vectors.count) vectors passed with the JSON API")
    }

    func testVectorsWithTheTypedFunctions() throws {
        for vector in try Vector.all() {
            let output = try Self.output { try typed(vector.operation, vector.input) }
            assertSameBytes(output, vector.expected, vector.name)
        }
    }

    private static func output(_ call: () throws -> String) throws -> String {
        do {
            return try call()
        } catch let error as LittermateError {
            return try error.apiError.toJson()
        }
    }
}

/// Compares bytes, since `==` of strings is true for different encodings of the same characters.
func assertSameBytes(_ output: String, _ expected: String, _ name: String, line: UInt = #line) {
    if Array(output.utf8) != Array(expected.utf8) {
        XCTFail("\(name)\n  got      \(output)\n  expected \(expected)", line: line)
    }
}
