import Foundation
import Littermate
import XCTest

/// The vectors that all languages share, through the JSON API and through the types.
final class VectorsTests: XCTestCase {
    func testThereAreVectorsOfEveryOperation() throws {
        let operations = Set(try Vector.all().map(\.operation))
        let none = typedOperations.subtracting(operations)
        XCTAssertTrue(none.isEmpty, "none of \(none)")
    }

    func testThroughTheJsonApi() throws {
        let vectors = try Vector.all()
        for vector in vectors {
            let answer = try Self.answer { try call(operation: vector.operation, input: vector.input) }
            assertSameBytes(answer, vector.answer, vector.name)
        }
        print("\(vectors.count) vectors through the JSON API")
    }

    func testThroughTheTypes() throws {
        for vector in try Vector.all() {
            let answer = try Self.answer { try typed(vector.operation, vector.input) }
            assertSameBytes(answer, vector.answer, vector.name)
        }
    }

    private static func answer(_ call: () throws -> String) throws -> String {
        do {
            return try call()
        } catch let error as LittermateError {
            return try error.refusal.toJson()
        }
    }
}

/// `==` of two strings is true for é and e with an accent; bytes are meant.
func assertSameBytes(_ answer: String, _ expected: String, _ name: String, line: UInt = #line) {
    if Array(answer.utf8) != Array(expected.utf8) {
        XCTFail("\(name)\n  got      \(answer)\n  expected \(expected)", line: line)
    }
}
