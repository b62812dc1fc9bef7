// The merge of the two profiles in a file, up to what review shows:
// `cargo xtask swift run MergeSample core/examples/files/duplicate-pets.json`, from the root of the repository.
import Foundation
import Littermate

let words = CommandLine.arguments.dropFirst()
guard let path = words.first, words.count == 1 else {
    print("Usage: MergeSample FILE, with a clinic and the profiles opened and selected, as under core/examples/files")
    exit(2)
}

do {
    let file = try MergeFile(path: path)

    // A host has texts as typed; checking reads the phone numbers and the email address.
    let opened = try checkClient(clinic: file.clinic, draft: file.opened)
    let selected = try checkClient(clinic: file.clinic, draft: file.selected)
    page("Noticed while reading", (opened.notices + selected.notices).map { "\($0.rule)  \($0.detail)" })

    // What may be chosen. A form would show it; here every default is taken.
    let options = try mergeOptions(
        clinic: file.clinic, opened: opened.client, selected: selected.client, contactBook: file.contactBook,
        surface: .desktop, policy: file.policy)

    // What review shows. `planned.ticket` is what an app keeps until somebody says yes, for `applyMerge`.
    let planned = try planMerge(
        clinic: file.clinic, opened: opened.client, selected: selected.client, contactBook: file.contactBook,
        surface: .desktop, now: file.now, choices: options.defaults, policy: file.policy)
    show(planned.plan)
} catch let error as LittermateError {
    let refusal = error.refusal
    if refusal.blockers.isEmpty { print(refusal.detail) }
    page("In the way", refusal.blockers.map { "\($0.rule)  \($0.detail) \($0.remedy.instructions)" })
    print(refusal.help)
    exit(1)
} catch {
    print("\(path) cannot be read: \(error)")
    exit(1)
}
