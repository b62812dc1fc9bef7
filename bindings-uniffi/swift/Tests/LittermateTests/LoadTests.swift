import Foundation
import Littermate
import XCTest

/// Concurrent calls, and the memory use of many calls.
final class LoadTests: XCTestCase {
    func testConcurrentTasksGetTheSameOutputs() async throws {
        let opened = try Profiles.checked(Profiles.chris)
        let selected = try Profiles.checked(Profiles.christopher)
        @Sendable func planned() throws -> MergePlanOutput {
            try planMerge(
                clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
                surface: .desktop, now: Profiles.now, choices: Choices())
        }
        let expected = try planned()
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for task in 0..<64 {
                group.addTask {
                    for _ in 0..<5 {
                        let invalid = try? Clinic(json: "{\(task)")
                        guard try planned() == expected, invalid == nil else { return false }
                    }
                    return true
                }
            }
            for try await same in group { XCTAssertTrue(same) }
        }
    }

    /// One call in a thousand is a plan and one is an error, so that the test covers their memory, too.
    func testAMillionCallsDoNotLeakMemory() throws {
        let opened = try Profiles.checked(Profiles.chris)
        let selected = try Profiles.checked(Profiles.christopher)
        func calls(_ count: Int) throws {
            for _ in 0..<(count / 1_000) {
                XCTAssertNil(try? call(operation: "merge.unknown", input: "{}"))
                _ = try planMerge(
                    clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
                    surface: .desktop, now: Profiles.now, choices: Choices())
                for _ in 0..<998 { _ = try clinicCapabilities(clinic: Profiles.clinic) }
            }
        }
        try calls(100_000)
        guard let before = Self.residentBytes() else { return }
        try calls(900_000)
        let grown = try XCTUnwrap(Self.residentBytes()) - before
        print("a million calls: memory grew by \(grown / 1024) KiB after the first 100,000")
        XCTAssertLessThan(grown, 4 << 20)
    }

    /// The resident memory of the process. Linux only: nil on other systems, where Instruments shows it.
    private static func residentBytes() -> Int? {
        let status = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        return status?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) }
    }
}
