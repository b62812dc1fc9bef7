import Foundation
import Littermate
import XCTest

/// Whatever is wrong is a typed error that says where; nothing stops the process.
final class ErrorTests: XCTestCase {
    func testATextThatIsNoJson() {
        for text in ["", "{", "nonsense", "{\"id\": \"a\",}", String(repeating: "[", count: 100_000)] {
            let refusal = refused { try Clinic(json: text) }
            XCTAssertEqual(refusal?.code, .invalidInput)
            XCTAssertTrue([.invalidJson, .tooDeep].contains(refusal?.problems.first?.code), "\(text.prefix(20)): \(refusal as Any)")
        }
    }

    func testEveryProblemAtOnceWithItsPath() {
        let refusal = refused { try Clinic(json: #"{"id": "", "pims": {"type": "vetstar"}, "extra": 1}"#) }
        let found = refusal?.problems.map { "\($0.code) \($0.path)" } ?? []
        XCTAssertEqual(Set(found), ["tooShort /id", "notOneOf /pims/type", "unknownField /extra", "missingField /region"])
    }

    func testADateThatIsNone() throws {
        for text in ["2024-02-30", "2024-1-5", "0000-01-01", "tomorrow", "", "2024-01-01\0"] {
            var draft = Profiles.chris
            draft.pets[0].dateOfBirth = CivilDate(iso: text)
            let refusal = refused { try checkClient(clinic: Profiles.clinic, draft: draft) }
            XCTAssertEqual(refusal?.problems.first?.path, "/draft/pets/0/dateOfBirth", text)
            XCTAssertEqual(refusal?.problems.first?.code, .invalidFormat, text)
            XCTAssertEqual(refused { try draft.toJson() }?.problems.first?.path, "/pets/0/dateOfBirth", text)
        }
        let json = try Profiles.chris.toJson().replacingOccurrences(of: "2018-12-01", with: "2018-13-01")
        XCTAssertEqual(refused { try ClientDraft(json: json) }?.problems.map(\.path), ["/pets/0/dateOfBirth"])
    }

    func testAMomentBeyondAllCalendars() throws {
        let opened = try Profiles.checked(Profiles.chris)
        let selected = try Profiles.checked(Profiles.christopher)
        let ticket = try planMerge(
            clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
            surface: .desktop, now: Profiles.now, choices: Choices()).ticket
        for seconds in [Double.infinity, -.infinity, .nan, 1e300, -1e300, 1e13, .greatestFiniteMagnitude] {
            let stamp = MergeStamp(merge: "m-1", by: "ann", at: Date(timeIntervalSince1970: seconds))
            let refusal = refused {
                try applyMerge(
                    clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
                    ticket: ticket, stamp: stamp)
            }
            XCTAssertEqual(refusal?.problems.map(\.path), ["/stamp/at"], "\(seconds)")
        }
    }

    func testAnEnumValueThatThereIsNot() {
        let refusal = refused { try ClientStatusEntry(json: #"{"id": "a", "status": {"type": "asleep"}}"#) }
        XCTAssertEqual(refusal?.problems.map(\.code), [.notOneOf])
        XCTAssertEqual(refusal?.problems.map(\.path), ["/status/type"])
        XCTAssertEqual(refusal?.problems.first?.allowed, ["active", "retired", "deleted"])
    }

    func testAnEmptyId() {
        for id in ["", "a\u{0}b", String(repeating: "x", count: 129)] {
            var draft = Profiles.chris
            draft.id = id
            let refusal = refused { try checkClient(clinic: Profiles.clinic, draft: draft) }
            XCTAssertEqual(refusal?.code, .invalidInput)
            XCTAssertEqual(refusal?.path, "/draft/id")
        }
    }

    func testACountThatIsNone() {
        for points in [-1, Int64.min, Int64.max] {
            var draft = Profiles.chris
            draft.loyaltyPoints = points
            XCTAssertEqual(refused { try checkClient(clinic: Profiles.clinic, draft: draft) }?.path, "/draft/loyaltyPoints")
        }
    }

    func testAPlanThatIsStale() throws {
        let opened = try Profiles.checked(Profiles.chris)
        var selected = try Profiles.checked(Profiles.christopher)
        let ticket = try planMerge(
            clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
            surface: .desktop, now: Profiles.now, choices: Choices()).ticket
        selected.name.first = "Kit"
        let refusal = refused {
            try applyMerge(
                clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
                ticket: ticket, stamp: Profiles.stamp())
        }
        XCTAssertEqual(refusal?.code, .planStale)
        XCTAssertEqual(refusal?.changed, [ChangedSection(side: .selected, part: .name)])
        XCTAssertFalse(refusal?.detail.isEmpty ?? true)
    }

    func testTwoThatMayNotBeMerged() throws {
        let opened = try Profiles.checked(Profiles.chris)
        let refusal = refused {
            try planMerge(
                clinic: Profiles.clinic, opened: opened, selected: opened, contactBook: Profiles.book,
                surface: .desktop, now: Profiles.now, choices: Choices())
        }
        XCTAssertEqual(refusal?.code, .mergeBlocked)
        XCTAssertEqual(refusal?.blockers.map(\.kind), [.sameClient(client: "c-201")])
    }

    func testAChoiceThatIsNotOffered() throws {
        let (opened, selected) = (try Profiles.checked(Profiles.chris), try Profiles.checked(Profiles.christopher))
        let refusal = refused {
            try planMerge(
                clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
                surface: .desktop, now: Profiles.now,
                choices: Choices(name: "somebody", phones: ["+12025550100"]))
        }
        XCTAssertEqual(refusal?.code, .invalidChoices)
        XCTAssertEqual(refusal?.problems.map(\.code), [.nameNotOffered, .phoneNotOffered])
    }

    func testAnOperationThatThereIsNot() {
        let refusal = refused { try call(operation: "merge.bless", input: "{}") }
        XCTAssertEqual(refusal?.problems.map(\.code), [.unknownOperation])
    }

    private func refused<Answer>(_ call: () throws -> Answer, line: UInt = #line) -> ApiError? {
        do {
            let answer = try call()
            XCTFail("not refused: \(answer)", line: line)
        } catch let error as LittermateError {
            return error.refusal
        } catch {
            XCTFail("no LittermateError: \(error)", line: line)
        }
        return nil
    }
}
