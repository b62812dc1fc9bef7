// What the steps cost from Swift, beside calls with the same records that do nothing: medians of 15 rounds, of which each
// lasts 50 ms or more. The argument is the folder with the two clients.
import Foundation
import Littermate

/// Keeps the optimiser from seeing that nobody needs the answer.
@inline(never) func use<Answer>(_ answer: Answer) {
    withExtendedLifetime(answer) {}
}

/// Microseconds a call, the median of the rounds.
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

func row(_ step: String, _ typed: () throws -> Void, bare: () throws -> Void) throws {
    let (took, crossing) = (try median(typed), try median(bare))
    print("| \(step) | \(rounded(took)) µs | \(rounded(crossing)) µs | \(rounded(took / crossing)) |")
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

keepCheck(answer: checked)
keepEligibility(answer: try mergeEligibility(clinic: clinic, opened: one, selected: other, surface: .desktop))
keepSearch(answer: try mergeSearch(clinic: clinic, opened: one, results: results, surface: .desktop))
keepOptions(answer: options)
keepPlan(answer: planned)
keepApply(answer: applied)
keepUndo(answer: undone)

print("| step | typed call | bare call | ratio |\n|---|---:|---:|---:|")
try row("check", { use(try checkClient(clinic: clinic, draft: draft)) }, bare: { use(bareCheck(clinic: clinic, draft: draft)) })
try row("eligibility", {
    use(try mergeEligibility(clinic: clinic, opened: one, selected: other, surface: .desktop))
}, bare: {
    use(bareEligibility(clinic: clinic, opened: one, selected: other, surface: .desktop, policy: nil))
})
try row("search, 1,000 results", {
    use(try mergeSearch(clinic: clinic, opened: one, results: results, surface: .desktop))
}, bare: {
    use(bareSearch(clinic: clinic, opened: one, results: results, surface: .desktop, policy: nil))
})
try row("options", {
    use(try mergeOptions(clinic: clinic, opened: opened, selected: selected, contactBook: book, surface: .desktop))
}, bare: {
    use(bareOptions(
        clinic: clinic, opened: opened, selected: selected, contactBook: book, surface: .desktop, policy: nil))
})
try row("plan and ticket", {
    use(try planMerge(
        clinic: clinic, opened: opened, selected: selected, contactBook: book, surface: .desktop, now: now,
        choices: choices))
}, bare: {
    use(barePlan(
        clinic: clinic, opened: opened, selected: selected, contactBook: book, surface: .desktop, now: now,
        choices: choices, policy: nil))
})
try row("apply", {
    use(try applyMerge(
        clinic: clinic, opened: opened, selected: selected, contactBook: book, ticket: planned.ticket, stamp: stamp))
}, bare: {
    use(bareApply(
        clinic: clinic, opened: opened, selected: selected, contactBook: book,
        ticket: planned.ticket, stamp: stamp, previous: nil))
})
try row("undo", {
    use(try undoMerge(record: outcome.record, survivor: outcome.survivor, retired: outcome.retired, stamp: undoStamp))
}, bare: {
    use(bareUndo(record: outcome.record, survivor: outcome.survivor, retired: outcome.retired, stamp: undoStamp))
})
print("\neligibility by hand: \(rounded(try median { use(reasons(clinic, one, other, .desktop)) } * 1000)) ns")
