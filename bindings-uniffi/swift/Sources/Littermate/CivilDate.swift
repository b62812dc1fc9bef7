import Foundation

/// A calendar date without time and time zone, such as a date of birth.
///
/// A valid date is from `0001-01-01` to `9999-12-31`, in the form `YYYY-MM-DD`. The initializers do not validate it: a function
/// called with an invalid date throws a ``LittermateError`` with its path.
public struct CivilDate: Hashable, Sendable {
    /// The date as a string: `YYYY-MM-DD` if it is valid.
    public let iso: String

    /// Creates a date from a string, without validation.
    public init(iso: String) {
        self.iso = iso
    }

    /// Creates a date from year, month and day, without validation.
    public init(year: Int, month: Int, day: Int) {
        iso = [(year, 4), (month, 2), (day, 2)].map { number, width in
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }.joined(separator: "-")
    }

    /// Creates the date of an instant in a time zone, in the Gregorian calendar.
    public init(_ moment: Date, in timeZone: TimeZone) {
        let parts = Self.calendar(timeZone).dateComponents([.year, .month, .day], from: moment)
        self.init(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    }

    /// Year, month and day, or nil if the string is not of the form `YYYY-MM-DD`.
    public var dateComponents: DateComponents? {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        // `Int` also accepts a sign, so count the digits.
        let digits = parts.map { part in part.utf8.filter { (48...57).contains($0) }.count }
        let numbers = parts.compactMap { Int($0) }
        guard digits == [4, 2, 2], parts.map(\.utf8.count) == digits, numbers.count == 3 else { return nil }
        return DateComponents(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// The start of this day in a time zone, or nil if the date is invalid.
    public func start(in timeZone: TimeZone) -> Date? {
        guard let parts = dateComponents, let moment = Self.calendar(timeZone).date(from: parts) else { return nil }
        // Foundation converts February 30 to March 1, which is a different date.
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
