import Foundation
import Littermate
import XCTest

/// Handles return the same results as the operations.
final class HandlesTests: XCTestCase {
    func testAnOpenedMergeReturnsTheOutputOfEachPlanVector() throws {
        try assertSameAsVectors("merge.plan") { text in
            let input = try MergePlanInput(json: text)
            let merge = try OpenedMerge(
                clinic: input.clinic, opened: input.opened, selected: input.selected, contactBook: input.contactBook,
                surface: input.surface, policy: input.policy)
            let options = try mergeOptions(
                clinic: input.clinic, opened: input.opened, selected: input.selected, contactBook: input.contactBook,
                surface: input.surface, policy: input.policy)
            XCTAssertEqual(try merge.options(), options)
            return try merge.plan(now: input.now, choices: input.choices).toJson()
        }
    }

    func testASearchListReturnsTheOutputOfEachSearchVector() throws {
        try assertSameAsVectors("merge.search") { text in
            let input = try MergeSearchInput(json: text)
            let list = try SearchList(
                clinic: input.clinic, results: input.results, surface: input.surface, policy: input.policy)
            let sets = try list.selectable(opened: input.opened)
            XCTAssertEqual(Int(list.length()), sets.count)
            let verdicts = try sets.enumerated().map { index, bits in
                let verdict = try list.explain(opened: input.opened, index: UInt32(index))
                let codes = blockerBits().enumerated().filter { bit, _ in bits >> bit & 1 == 1 }.map(\.element)
                XCTAssertEqual(verdict.blockers.map { $0.kind.code() }, codes)
                return verdict
            }
            return try MergeSearchOutput(results: verdicts).toJson()
        }
    }

    func testAServiceListReturnsTheOutputOfEachClassificationVector() throws {
        try assertSameAsVectors("reminder.classify") { text in
            let input = try ReminderClassifyInput(json: text)
            let list = try ServiceList(services: input.services)
            let classified = try (0..<list.length()).map { try list.explain(today: input.today, index: $0) }
            XCTAssertEqual(try list.statuses(today: input.today), classified.map(\.dueStatus))
            let windows = try reminderWindows(today: input.today)
            return try ReminderClassifyOutput(windows: windows, services: classified).toJson()
        }
    }

    func testRejectsAnIndexOutOfRange() throws {
        let facts = try Profiles.checked(Profiles.chris).facts()
        let list = try SearchList(clinic: Profiles.clinic, results: [facts, facts], surface: .desktop)
        let services = try ServiceList(services: [])
        let outside = errorOf { try list.explain(opened: facts, index: 2) }
        XCTAssertEqual(outside?.detail, "The list has no result 2.")
        XCTAssertEqual(outside?.problems.map(\.code), [.outOfRange])
        XCTAssertEqual(outside?.problems.map(\.help), ["Pass an index from 0 to 1."])
        let empty = errorOf { try services.explain(today: "2026-01-01", index: .max) }
        XCTAssertEqual(empty?.problems.map(\.help), ["The list is empty."])
    }

    func testErrorsHaveThePathsOfTheInputOfTheOperation() throws {
        let opened = try Profiles.checked(Profiles.chris)
        var facts = opened.facts()
        let list = try SearchList(clinic: Profiles.clinic, results: [facts], surface: .desktop)
        XCTAssertEqual(try list.selectable(opened: facts), [1])
        facts.id = ""
        XCTAssertEqual(errorOf { try list.selectable(opened: facts) }?.path, "/opened/id")
        XCTAssertEqual(
            errorOf { try SearchList(clinic: Profiles.clinic, results: [facts], surface: .desktop) }?.path, "/results/0/id")
        let services = try ServiceList(services: [])
        XCTAssertEqual(errorOf { try services.statuses(today: CivilDate(iso: "2026-02-30")) }?.path, "/today")
        let merge = try OpenedMerge(
            clinic: Profiles.clinic, opened: opened, selected: try Profiles.checked(Profiles.christopher),
            contactBook: Profiles.book, surface: .desktop)
        XCTAssertEqual(errorOf { try merge.plan(now: Profiles.now, choices: Choices(name: "")) }?.path, "/choices/name")
        XCTAssertEqual(try merge.plan(now: Profiles.now), try merge.plan(now: Profiles.now, choices: Choices()))
        XCTAssertEqual(
            errorOf {
                try OpenedMerge(
                    clinic: Profiles.clinic, opened: opened, selected: opened, contactBook: Profiles.book, surface: .desktop)
            }?.code, .mergeBlocked)
    }

    func testAHandleIsFreedWithItsLastReference() throws {
        var list: ServiceList? = try ServiceList(services: [])
        weak var reference = list
        XCTAssertEqual(list?.length(), 0)
        list = nil
        XCTAssertNil(reference)
    }

    private func assertSameAsVectors(_ operation: String, _ run: (String) throws -> String) throws {
        let vectors = try Vector.all().filter { $0.operation == operation }
        XCTAssertFalse(vectors.isEmpty)
        for vector in vectors {
            let output: String
            do {
                output = try run(vector.input)
            } catch let error as LittermateError {
                output = try error.apiError.toJson()
            }
            assertSameBytes(output, vector.expected, vector.name)
        }
    }

    private func errorOf<Output>(_ call: () throws -> Output, line: UInt = #line) -> ApiError? {
        do {
            let output = try call()
            XCTFail("no error: \(output)", line: line)
        } catch let error as LittermateError {
            return error.apiError
        } catch {
            XCTFail("not a LittermateError: \(error)", line: line)
        }
        return nil
    }
}
