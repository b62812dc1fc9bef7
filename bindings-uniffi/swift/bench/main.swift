// Benchmarks of the steps of a merge from Swift, and of baseline functions, which pass the same records and do nothing. Prints
// the medians of 15 rounds of at least 50 ms. The argument is the folder with the two clients.
import Foundation
import Littermate

/// Prevents the optimizer from removing a call whose output is unused.
@inline(never) func use<Output>(_ output: Output) {
    withExtendedLifetime(output) {}
}

/// Microseconds per call: the median of the rounds.
func median(_ call: () throws -> Void) throws -> Double {
    func round(_ count: Int) throws -> Double {
        let start = DispatchTime.now().uptimeNanoseconds
        for _ in 0..<count { try call() }
        return Double(DispatchTime.now().uptimeNanoseconds - start) / 1000
    }
    var count = 1
    while try round(count) < 50_000 { count *= 2 }
    let rounds = try (0..<15).map { _ in try round(count) }.sorted()
    return rounds[rounds.count / 2] / Double(count)
}

func row(_ step: String, _ typed: () throws -> Void, baseline: () throws -> Void) throws {
    let (typedTime, baselineTime) = (try median(typed), try median(baseline))
    print("| \(step) | \(rounded(typedTime)) µs | \(rounded(baselineTime)) µs | \(rounded(typedTime / baselineTime)) |")
}

func rounded(_ number: Double) -> String {
    number < 10 ? String(format: "%.2f", number) : String(format: "%.0f", number)
}

let folder = CommandLine.arguments.last ?? "."
func text(_ name: String) throws -> String { try String(contentsOfFile: "\(folder)/\(name).json", encoding: .utf8) }

let clinic = try Clinic(json: text("clinic"))
let book = try ContactBook(json: text("book"))
let now = Date(timeIntervalSince1970: 1_772_357_400)
let draft = try ClientDraft(json: text("opened"))
let checked = try checkClient(clinic: clinic, draft: draft)
let (opened, selected) = (
    checked.client, try checkClient(clinic: clinic, draft: ClientDraft(json: text("selected"))).client
)
let (one, other) = (opened.facts(), selected.facts())
let results = (0..<1_000).map { number in
    var result = other
    result.id = "client-\(number)"
    return result
}
let options = try mergeOptions(
    clinic: clinic, opened: opened, selected: selected, contactBook: book, surface: .desktop)
let choices = options.defaults
let planned = try planMerge(
    clinic: clinic, opened: opened, selected: selected, contactBook: book, surface: .desktop, now: now,
    choices: choices)
let stamp = MergeStamp(merge: "merge-1", by: "ann", at: now)
let applied = try applyMerge(
    clinic: clinic, opened: opened, selected: selected, contactBook: book, ticket: planned.ticket, stamp: stamp)
guard let outcome = applied.outcome else { fatalError("a redacted record") }
let undoStamp = UndoStamp(by: "ann", at: Date(timeIntervalSince1970: 1_772_359_200))
let undone = try undoMerge(
    record: outcome.record, survivor: outcome.survivor, retired: outcome.retired, stamp: undoStamp)

setBaselineCheck(output: checked)
setBaselineEligibility(output: try mergeEligibility(clinic: clinic, opened: one, selected: other, surface: .desktop))
setBaselineSearch(output: try mergeSearch(clinic: clinic, opened: one, results: results, surface: .desktop))
setBaselineOptions(output: options)
setBaselinePlan(output: planned)
setBaselineApply(output: applied)
setBaselineUndo(output: undone)

print("| step | typed call | baseline call | ratio |\n|---|---:|---:|---:|")
try row("check", {
    use(try checkClient(clinic: clinic, draft: draft))
}, baseline: {
    use(baselineCheck(clinic: clinic, draft: draft))
})
try row("eligibility", {
    use(try mergeEligibility(clinic: clinic, opened: one, selected: other, surface: .desktop))
}, baseline: {
    use(baselineEligibility(clinic: clinic, opened: one, selected: other, surface: .desktop, policy: nil))
})
try row("search, 1,000 results", {
    use(try mergeSearch(clinic: clinic, opened: one, results: results, surface: .desktop))
}, baseline: {
    use(baselineSearch(clinic: clinic, opened: one, results: results, surface: .desktop, policy: nil))
})
try row("options", {
    use(try mergeOptions(clinic: clinic, opened: opened, selected: selected, contactBook: book, surface: .desktop))
}, baseline: {
    use(baselineOptions(
        clinic: clinic, opened: opened, selected: selected, contactBook: book, surface: .desktop, policy: nil))
})
try row("plan and ticket", {
    use(try planMerge(
        clinic: clinic, opened: opened, selected: selected, contactBook: book, surface: .desktop, now: now,
        choices: choices))
}, baseline: {
    use(baselinePlan(
        clinic: clinic, opened: opened, selected: selected, contactBook: book, surface: .desktop, now: now,
        choices: choices, policy: nil))
})
try row("apply", {
    use(try applyMerge(
        clinic: clinic, opened: opened, selected: selected, contactBook: book, ticket: planned.ticket, stamp: stamp))
}, baseline: {
    use(baselineApply(
        clinic: clinic, opened: opened, selected: selected, contactBook: book,
        ticket: planned.ticket, stamp: stamp, previous: nil))
})
try row("undo", {
    use(try undoMerge(record: outcome.record, survivor: outcome.survivor, retired: outcome.retired, stamp: undoStamp))
}, baseline: {
    use(baselineUndo(record: outcome.record, survivor: outcome.survivor, retired: outcome.retired, stamp: undoStamp))
})
print("\neligibility by hand: \(rounded(try median { use(reasons(clinic, one, other, .desktop)) } * 1000)) ns")
