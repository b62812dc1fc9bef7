import Foundation

/// Milliseconds since 1970-01-01T00:00:00Z. Fractions of a millisecond are truncated. A date whose milliseconds do not fit in an
/// `Int64` is passed as the largest `Int64`, which the library rejects with an error.
func instantMillis(_ date: Date) -> Int64 {
    let seconds = date.timeIntervalSince1970
    let millis = seconds * 1000
    // A `Date` is a binary number of seconds since 2001, which cannot represent most milliseconds exactly. A value within the
    // precision of a millisecond counts as that millisecond.
    let precision = max(seconds.ulp, date.timeIntervalSinceReferenceDate.ulp) * 1000
    let whole = millis.rounded()
    let near = abs(millis - whole) <= 4 * precision
    return Int64(exactly: near ? whole : millis.rounded(.down)) ?? Int64.max
}
