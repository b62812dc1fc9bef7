import Foundation
import Littermate
import XCTest

/// Many at once, and very many one after another.
final class LoadTests: XCTestCase {
    func testManyTasksAtOnceGetTheSameAnswers() async throws {
        let opened = try House.checked(House.chris)
        let selected = try House.checked(House.christopher)
        @Sendable func planned() throws -> PlanOutput {
            try planMerge(
                clinic: House.clinic, opened: opened, selected: selected, surface: .desktop, choices: Choices())
        }
        let expected = try planned()
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for task in 0..<64 {
                group.addTask {
                    for _ in 0..<5 {
                        let refused = try? Clinic(json: "{\(task)")
                        guard try planned() == expected, refused == nil else { return false }
                    }
                    return true
                }
            }
            for try await same in group { XCTAssertTrue(same) }
        }
    }

    func testMemoryStaysFlat() throws {
        let opened = try House.checked(House.chris).facts
        let selected = try House.checked(House.christopher).facts
        func calls(until end: Date) throws -> Int {
            var count = 0
            while Date() < end {
                for _ in 0..<100 {
                    let found = try eligibility(
                        clinic: House.clinic, opened: opened, selected: selected, surface: .desktop)
                    XCTAssertTrue(found.eligible)
                }
                XCTAssertNil(try? Clinic(json: #"{"id": ""}"#))
                count += 101
            }
            return count
        }
        _ = try calls(until: Date(timeIntervalSinceNow: 3))
        guard let before = Self.residentBytes() else { return }
        let count = try calls(until: Date(timeIntervalSinceNow: 12))
        let grown = try XCTUnwrap(Self.residentBytes()) - before
        print("\(count) calls: memory grew by \(grown / 1024) KiB")
        XCTAssertLessThan(grown, 4 << 20)
    }

    /// Pages in memory, where Linux says so; elsewhere Instruments does.
    private static func residentBytes() -> Int? {
        let said = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        return said?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) }
    }
}
