import Foundation
import Littermate
import XCTest

final class DateTests: XCTestCase {
    func testCreatesADateFromNumbersAndFromAString() throws {
        XCTAssertEqual(CivilDate(year: 2024, month: 2, day: 9).iso, "2024-02-09")
        XCTAssertEqual(CivilDate(year: 1, month: 1, day: 1), "0001-01-01")
        XCTAssertEqual(CivilDate(iso: "2024-02-09").dateComponents, DateComponents(year: 2024, month: 2, day: 9))
        XCTAssertLessThan(CivilDate(iso: "1999-12-31"), CivilDate(iso: "2000-01-01"))
        for text in ["2024-2-9", "2024-02", "24-02-09", "+024-02-09", "2024-02-09T", "2024-02-0٩", ""] {
            XCTAssertNil(CivilDate(iso: text).dateComponents, text)
        }
    }

    func testTheStartOfADayDependsOnTheTimeZone() throws {
        let auckland = try XCTUnwrap(TimeZone(identifier: "Pacific/Auckland"))
        let day = CivilDate(iso: "2024-07-01")
        let start = try XCTUnwrap(day.start(in: auckland))
        XCTAssertEqual(start, Date(timeIntervalSince1970: 1_719_748_800))
        XCTAssertEqual(CivilDate(start, in: auckland), day)
        XCTAssertNil(CivilDate(iso: "2023-02-30").start(in: auckland))
    }

    /// A `Date` is a binary number of seconds: each millisecond must round-trip through Rust and through JSON.
    func testEveryMillisecondRoundTrips() throws {
        let first: Int64 = -62_135_596_800_000
        let last: Int64 = 253_402_300_799_999
        let near: [Int64] = [first, first + 1, -1, 0, 1, 999, 1_772_357_400_001, 1_772_357_400_999, last - 1, last]
        let spread = (0..<400).map { first + $0 * ((last - first) / 400) + $0 % 1000 }
        for millis in near + spread {
            let stamp = UndoStamp(by: "ann", at: Date(timeIntervalSince1970: Double(millis) / 1000))
            let json = try stamp.toJson()
            XCTAssertEqual(try UndoStamp(json: json).at, stamp.at, json)
            let digits = String(1_000 + ((millis % 1000) + 1000) % 1000).dropFirst()
            XCTAssertTrue(json.hasSuffix(".\(digits)Z\"}"), "\(millis): \(json)")
        }
    }

    func testFractionsOfAMillisecondAreTruncated() throws {
        let stamp = UndoStamp(by: "ann", at: Date(timeIntervalSince1970: 1_772_357_400.0019))
        XCTAssertTrue(try stamp.toJson().contains("2026-03-01T09:30:00.001Z"))
    }
}
