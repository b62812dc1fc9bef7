import Foundation
import Littermate
import XCTest

/// Invalid input throws a typed error with paths. It never crashes.
final class ErrorTests: XCTestCase {
    func testRejectsInvalidJson() {
        for text in ["", "{", "nonsense", "{\"id\": \"a\",}", String(repeating: "[", count: 100_000)] {
            let error = errorOf { try Clinic(json: text) }
            XCTAssertEqual(error?.code, .invalidInput)
            XCTAssertTrue([.invalidJson, .tooDeep].contains(error?.problems.first?.code), "\(text.prefix(20)): \(error as Any)")
        }
    }

    func testReportsAllProblemsWithTheirPaths() {
        let error = errorOf { try Clinic(json: #"{"id": "", "pims": {"type": "vetstar"}, "extra": 1}"#) }
        let found = error?.problems.map { "\($0.code) \($0.path)" } ?? []
        XCTAssertEqual(Set(found), ["tooShort /id", "notOneOf /pims/type", "unknownField /extra", "missingField /region"])
    }

    func testRejectsInvalidDates() throws {
        for text in ["2024-02-30", "2024-1-5", "0000-01-01", "tomorrow", "", "2024-01-01\0"] {
            var draft = Profiles.chris
            draft.pets[0].dateOfBirth = CivilDate(iso: text)
            let error = errorOf { try checkClient(clinic: Profiles.clinic, draft: draft) }
            XCTAssertEqual(error?.problems.first?.path, "/draft/pets/0/dateOfBirth", text)
            XCTAssertEqual(error?.problems.first?.code, .invalidFormat, text)
            XCTAssertEqual(errorOf { try draft.toJson() }?.problems.first?.path, "/pets/0/dateOfBirth", text)
        }
        let json = try Profiles.chris.toJson().replacingOccurrences(of: "2018-12-01", with: "2018-13-01")
        XCTAssertEqual(errorOf { try ClientDraft(json: json) }?.problems.map(\.path), ["/pets/0/dateOfBirth"])
    }

    func testRejectsInstantsOutOfRange() throws {
        let opened = try Profiles.checked(Profiles.chris)
        let selected = try Profiles.checked(Profiles.christopher)
        let ticket = try planMerge(
            clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
            surface: .desktop, now: Profiles.now, choices: Choices()).ticket
        for seconds in [Double.infinity, -.infinity, .nan, 1e300, -1e300, 1e13, .greatestFiniteMagnitude] {
            let stamp = MergeStamp(merge: "m-1", by: "ann", at: Date(timeIntervalSince1970: seconds))
            let error = errorOf {
                try applyMerge(
                    clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
                    ticket: ticket, stamp: stamp)
            }
            XCTAssertEqual(error?.problems.map(\.path), ["/stamp/at"], "\(seconds)")
        }
    }

    func testRejectsAnUnknownEnumValue() {
        let error = errorOf { try ClientStatusEntry(json: #"{"id": "a", "status": {"type": "asleep"}}"#) }
        XCTAssertEqual(error?.problems.map(\.code), [.notOneOf])
        XCTAssertEqual(error?.problems.map(\.path), ["/status/type"])
        XCTAssertEqual(error?.problems.first?.allowed, ["active", "retired", "deleted"])
    }

    func testRejectsInvalidIds() {
        for id in ["", "a\u{0}b", String(repeating: "x", count: 129)] {
            var draft = Profiles.chris
            draft.id = id
            let error = errorOf { try checkClient(clinic: Profiles.clinic, draft: draft) }
            XCTAssertEqual(error?.code, .invalidInput)
            XCTAssertEqual(error?.path, "/draft/id")
        }
    }

    func testRejectsInvalidCounts() {
        for points in [-1, Int64.min, Int64.max] {
            var draft = Profiles.chris
            draft.loyaltyPoints = points
            XCTAssertEqual(errorOf { try checkClient(clinic: Profiles.clinic, draft: draft) }?.path, "/draft/loyaltyPoints")
        }
    }

    func testRejectsAStalePlan() throws {
        let opened = try Profiles.checked(Profiles.chris)
        var selected = try Profiles.checked(Profiles.christopher)
        let ticket = try planMerge(
            clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
            surface: .desktop, now: Profiles.now, choices: Choices()).ticket
        selected.name.first = "Kit"
        let error = errorOf {
            try applyMerge(
                clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
                ticket: ticket, stamp: Profiles.stamp())
        }
        XCTAssertEqual(error?.code, .planStale)
        XCTAssertEqual(error?.changed, [ChangedSection(side: .selected, part: .name)])
        XCTAssertFalse(error?.detail.isEmpty ?? true)
    }

    func testRejectsABlockedMerge() throws {
        let opened = try Profiles.checked(Profiles.chris)
        let error = errorOf {
            try planMerge(
                clinic: Profiles.clinic, opened: opened, selected: opened, contactBook: Profiles.book,
                surface: .desktop, now: Profiles.now, choices: Choices())
        }
        XCTAssertEqual(error?.code, .mergeBlocked)
        XCTAssertEqual(error?.blockers.map(\.kind), [.sameClient(client: "c-201")])
    }

    func testRejectsChoicesThatAreNotOffered() throws {
        let (opened, selected) = (try Profiles.checked(Profiles.chris), try Profiles.checked(Profiles.christopher))
        let error = errorOf {
            try planMerge(
                clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
                surface: .desktop, now: Profiles.now,
                choices: Choices(name: "somebody", phones: ["+12025550100"]))
        }
        XCTAssertEqual(error?.code, .invalidChoices)
        XCTAssertEqual(error?.problems.map(\.code), [.nameNotOffered, .phoneNotOffered])
    }

    func testRejectsAnUnknownOperation() {
        let error = errorOf { try call(operation: "merge.unknown", input: "{}") }
        XCTAssertEqual(error?.problems.map(\.code), [.unknownOperation])
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
