import Foundation

/// Milliseconds since 1970, as the library counts. What is finer is cut off; what no count can say, such as
/// `Date.distantFuture` and far beyond, crosses as the largest one, which the library refuses by name.
func instantMillis(_ date: Date) -> Int64 {
    let seconds = date.timeIntervalSince1970
    let millis = seconds * 1000
    // A `Date` counts from 2001 in binary and holds few milliseconds exactly: what lies within its precision of one is that one.
    let precision = max(seconds.ulp, date.timeIntervalSinceReferenceDate.ulp) * 1000
    let whole = millis.rounded()
    let near = abs(millis - whole) <= 4 * precision
    return Int64(exactly: near ? whole : millis.rounded(.down)) ?? Int64.max
}
