import Foundation
import Littermate
import XCTest

/// The vectors that all languages share, through the JSON API and through the types.
final class VectorsTests: XCTestCase {
    func testThereAreVectorsOfEveryOperation() throws {
        let operations = Set(try Vector.all().map(\.operation))
        let none = Self.operations.subtracting(operations)
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
        var (answered, refusedParts, inexpressible) = (0, 0, 0)
        for vector in try Vector.all() {
            do {
                let answer = try Self.answer { try typed(vector.operation, vector.input) }
                assertSameBytes(answer, vector.answer, vector.name)
                answered += 1
            } catch let part as PartRefused {
                try assertSaysTheSame(vector, part)
                refusedParts += 1
            } catch let reason as Inexpressible {
                let problem = try XCTUnwrap(vector.problem, "\(vector.name) cannot be said in types: \(reason.what)")
                XCTAssertEqual(try Refusal(json: problem).code, .invalidInput, vector.name)
                inexpressible += 1
            }
        }
        print("\(answered) vectors through the types; \(refusedParts) refused in a part; \(inexpressible) the compiler refuses")
        XCTAssertGreaterThan(answered, 9 * (refusedParts + inexpressible))
    }

    /// A part that cannot be read names the problems that the whole input has there, with paths from the part.
    private func assertSaysTheSame(_ vector: Vector, _ part: PartRefused) throws {
        let problem = try XCTUnwrap(vector.problem, "\(vector.name) \(part.path): \(part.refusal.detail)")
        let there = try Refusal(json: problem).problems.filter { found in
            found.path == part.path || found.path.hasPrefix(part.path + "/")
        }
        XCTAssertFalse(there.isEmpty, vector.name)
        let fromThePart = there.map { found in
            var found = found
            found.path.removeFirst(part.path.count)
            return found
        }
        XCTAssertEqual(part.refusal.problems, fromThePart, vector.name)
    }

    private static func answer(_ call: () throws -> String) throws -> String {
        do {
            return try call()
        } catch let error as LittermateError {
            return try error.refusal.toJson()
        }
    }

    private static let operations: Set = [
        "call.place", "call.recording", "clients.check", "clients.resolve", "clinic.capabilities", "contact.edit",
        "contact.keyword", "contact.opt-outs", "contact.permissions", "contact.sync", "conversation.history",
        "conversation.start", "merge.apply", "merge.chain", "merge.eligibility", "merge.options", "merge.plan",
        "merge.search", "merge.undo", "merge.write-back", "message.route", "payment.take", "portal.home",
        "portal.id-card", "portal.pet", "portal.upload-photo", "reminder.classify", "reminder.next-due",
        "reminder.windows", "rules.list",
    ]
}

/// `==` of two strings is true for é and e with an accent; bytes are meant.
func assertSameBytes(_ answer: String, _ expected: String, _ name: String, line: UInt = #line) {
    if Array(answer.utf8) != Array(expected.utf8) {
        XCTFail("\(name)\n  got      \(answer)\n  expected \(expected)", line: line)
    }
}
