// Reviews the merge of the two profiles in a file. Run from the root of the repository:
// `cargo xtask swift run MergeSample core/examples/files/duplicate-pets.json`
import Foundation
import Littermate

let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first, arguments.count == 1 else {
    print("usage: MergeSample FILE, such as core/examples/files/duplicate-pets.json")
    exit(2)
}

do {
    let file = try MergeFile(path: path)

    // Validate the drafts. This parses the phone numbers and the email addresses.
    let opened = try checkClient(clinic: file.clinic, draft: file.opened)
    let selected = try checkClient(clinic: file.clinic, draft: file.selected)
    section("Notices", (opened.notices + selected.notices).map { "\($0.rule)  \($0.detail)" })

    // Step 2: the options. An app would show them in a form; this sample uses the defaults.
    let options = try mergeOptions(
        clinic: file.clinic, opened: opened.client, selected: selected.client, contactBook: file.contactBook,
        surface: .desktop, policy: file.policy)

    // Step 3: the review. An app stores `planned.ticket` until the user confirms, and passes it to `applyMerge`.
    let planned = try planMerge(
        clinic: file.clinic, opened: opened.client, selected: selected.client, contactBook: file.contactBook,
        surface: .desktop, now: file.now, choices: options.defaults, policy: file.policy)
    show(planned.plan)
} catch let error as LittermateError {
    let details = error.apiError
    if details.blockers.isEmpty { print(details.detail) }
    section("Blockers", details.blockers.map { "\($0.rule)  \($0.detail) \($0.remedy.instructions)" })
    print(details.help)
    exit(1)
} catch {
    print("\(path) cannot be read: \(error)")
    exit(1)
}
