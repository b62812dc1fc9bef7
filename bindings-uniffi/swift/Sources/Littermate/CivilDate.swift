import Foundation

/// A date without a time and without a time zone, as on a calendar: the day a pet was born.
///
/// It is kept as it is written. What is no date from `0001-01-01` to `9999-12-31` in the form `YYYY-MM-DD` can be held, but
/// every call that is given it throws a ``LittermateError`` which says where it stands.
public struct CivilDate: Hashable, Sendable {
    /// `YYYY-MM-DD`.
    public let iso: String

    /// Takes a text as it is. It is checked when it is given to a call.
    public init(iso: String) {
        self.iso = iso
    }

    /// A date by its numbers. They are checked when it is given to a call.
    public init(year: Int, month: Int, day: Int) {
        iso = [(year, 4), (month, 2), (day, 2)].map { number, width in
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }.joined(separator: "-")
    }

    /// The day of a moment, in a time zone, in the Gregorian calendar.
    public init(_ moment: Date, in timeZone: TimeZone) {
        let parts = Self.calendar(timeZone).dateComponents([.year, .month, .day], from: moment)
        self.init(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    }

    /// Year, month and day for Foundation, or nothing where this is no date.
    public var dateComponents: DateComponents? {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        // `Int` also reads a sign, so the digits are counted.
        let digits = parts.map { part in part.utf8.filter { (48...57).contains($0) }.count }
        let numbers = parts.compactMap { Int($0) }
        guard digits == [4, 2, 2], parts.map(\.utf8.count) == digits, numbers.count == 3 else { return nil }
        return DateComponents(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// The moment this day begins in a time zone, or nothing where this is no date.
    public func start(in timeZone: TimeZone) -> Date? {
        guard let parts = dateComponents, let moment = Self.calendar(timeZone).date(from: parts) else { return nil }
        // Foundation makes the 1st of March out of the 30th of February; that is another date.
        return CivilDate(moment, in: timeZone) == self ? moment : nil
    }

    private static func calendar(_ timeZone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        return calendar
    }
}

extension CivilDate: Comparable {
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        left.iso < right.iso
    }
}

extension CivilDate: CustomStringConvertible {
    public var description: String { iso }
}

extension CivilDate: ExpressibleByStringLiteral {
    public init(stringLiteral iso: String) {
        self.init(iso: iso)
    }
}
