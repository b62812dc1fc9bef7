import Foundation
import Littermate
import XCTest

/// A complete merge as an app performs it, from eligibility to undo.
final class MergeTests: XCTestCase {
    func testFromEligibilityToUndo() throws {
        let opened = try Profiles.checked(Profiles.chris)
        let selected = try Profiles.checked(Profiles.christopher)

        // Check the eligibility.
        let eligibility = try mergeEligibility(
            clinic: Profiles.clinic, opened: opened.facts(), selected: selected.facts(), surface: .desktop)
        XCTAssertTrue(eligibility.eligible)
        XCTAssertEqual(eligibility.blockers, [])

        // Step 2: the options, shown in a form.
        let options = try mergeOptions(
            clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book, surface: .desktop)
        XCTAssertEqual(options.name.alternatives.map(\.client), ["c-201", "c-260"])
        XCTAssertEqual(options.phones.alternatives.map(\.key), ["+19195550101", "+19195550188"])
        var choices = options.defaults
        choices.name = selected.id

        // Step 3: the review, and the ticket, which the app stores until the user confirms.
        let planned = try planMerge(
            clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
            surface: .desktop, now: Profiles.now, choices: choices)
        XCTAssertEqual(planned.plan.merged.name, PersonName(first: "Christopher", last: "Adeyemi"))
        XCTAssertEqual(
            planned.plan.warnings.map(\.kind), [.likelyDuplicatePets(survivorPets: ["p-61"], retiredPets: ["p-70"])])
        let lostEmail = LostValue.email(email: Email(asWritten: "c.adeyemi@example.org", valid: true))
        XCTAssertTrue(planned.plan.losses.map(\.value).contains(lostEmail))

        // A day later: load the stored ticket, and apply the merge.
        let ticket = try Ticket(json: planned.ticket.toJson())
        let applied = try applyMerge(
            clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
            ticket: ticket, stamp: Profiles.stamp())
        let outcome = try XCTUnwrap(applied.outcome)
        XCTAssertEqual(outcome.survivor.pets.map(\.id), ["p-61", "p-70"])
        XCTAssertEqual(outcome.survivor.pets.first?.dateOfBirth, CivilDate(year: 2018, month: 12, day: 1))
        XCTAssertEqual(outcome.retired.status, .retired(survivor: "c-201", merge: "m-1"))
        XCTAssertEqual(outcome.record.at, Profiles.stamp().at)

        // Undo the merge.
        let undone = try undoMerge(
            record: MergeRecord(json: outcome.record.toJson()), survivor: outcome.survivor, retired: outcome.retired,
            stamp: UndoStamp(by: "ann", at: Date(timeIntervalSince1970: 1_772_360_000)))
        var (survivor, retired) = (opened, selected)
        survivor.undoneMerges = ["m-1"]
        retired.undoneMerges = ["m-1"]
        XCTAssertEqual(undone.survivor, survivor)
        XCTAssertEqual(undone.retired, retired)
        XCTAssertEqual(undone.conflicts, [])
    }

    func testARedactedRecordCanBeReplayedButNotUndone() throws {
        let opened = try Profiles.checked(Profiles.chris)
        let selected = try Profiles.checked(Profiles.christopher)
        let ticket = try planMerge(
            clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
            surface: .desktop, now: Profiles.now, choices: Choices()).ticket
        let applied = try applyMerge(
            clinic: Profiles.clinic, opened: opened, selected: selected, contactBook: Profiles.book,
            ticket: ticket, stamp: Profiles.stamp())
        let outcome = try XCTUnwrap(applied.outcome)
        let stamp = RedactStamp(by: "eve", at: Date(timeIntervalSince1970: 1_775_030_400))
        let record = try redactMerge(record: outcome.record, stamp: stamp).record
        XCTAssertFalse(try record.toJson().contains(opened.name.first))
        XCTAssertEqual(try redactMerge(record: record, stamp: stamp).record, record)

        let again = try applyMerge(
            clinic: Profiles.clinic, opened: outcome.survivor, selected: outcome.retired, contactBook: Profiles.book,
            ticket: ticket, stamp: Profiles.stamp(), previous: record)
        XCTAssertNil(again.outcome)
        XCTAssertEqual(again.record, record)

        let undo = UndoStamp(by: "ann", at: Date(timeIntervalSince1970: 1_775_030_500))
        XCTAssertThrowsError(
            try undoMerge(record: record, survivor: outcome.survivor, retired: outcome.retired, stamp: undo)
        ) { error in
            let details = (error as? LittermateError)?.apiError
            XCTAssertEqual(details?.code, .recordRedacted)
            XCTAssertEqual(details?.rule, "MERGE-48")
        }
    }

    func testRecordsStoredInFormat1AreConvertedToFormat2() throws {
        let record = try MergeRecord(json: Repository.text("tests/stored/format-1/record-applied.json"))
        let ticket = try Ticket(json: Repository.text("tests/stored/format-1/ticket.json"))
        XCTAssertEqual(record.format, 2)
        guard case .whole(let clinic, let opened, let selected, let book, let reviewed, _) = record.content else {
            return XCTFail("a redacted record")
        }
        XCTAssertEqual(reviewed, ticket)
        XCTAssertEqual(book.phones.map(\.number), ["+13035550117", "+13035550142", "+17205550188"])

        let applied = try applyMerge(
            clinic: clinic, opened: opened, selected: selected, contactBook: book, ticket: ticket,
            stamp: Profiles.stamp(), previous: record)
        let outcome = try XCTUnwrap(applied.outcome)
        XCTAssertTrue(outcome.replayed)
        let undone = try undoMerge(
            record: record, survivor: outcome.survivor, retired: outcome.retired,
            stamp: UndoStamp(by: "ann", at: Date(timeIntervalSince1970: 1_775_030_400)))
        XCTAssertEqual(undone.conflicts, [])
    }

    func testASwitchOverAnEnumNeedsNoDefault() throws {
        let plan = try planMerge(
            clinic: Profiles.clinic, opened: Profiles.checked(Profiles.chris), selected: Profiles.checked(Profiles.christopher),
            contactBook: Profiles.book, surface: .desktop, now: Profiles.now, choices: Choices())
        let actions = plan.plan.effects.map(\.kind).map(Self.described)
        XCTAssertEqual(actions, ["update c-201", "move 1 pets to c-201", "retire c-260"])
    }

    func testASearchReturnsWhetherEachResultCanBeSelected() throws {
        let opened = try Profiles.checked(Profiles.chris)
        var deleted = try Profiles.checked(Profiles.christopher).facts()
        deleted.status = .deleted
        let found = try mergeSearch(
            clinic: Profiles.clinic, opened: opened.facts(), results: [opened.facts(), deleted], surface: .desktop)
        XCTAssertEqual(
            found.results.map { $0.blockers.map(\.kind) },
            [[.sameClient(client: "c-201")], [.clientDeleted(client: "c-260")]])
        XCTAssertEqual(found.results.map(\.selectable), [false, false])
    }

    func testTheRulesCanBeListed() throws {
        XCTAssertTrue(try rules().rules.contains { $0.id == "MERGE-4" && !$0.title.isEmpty })
    }

    /// A switch without `default`: if a later version adds a case, this does not compile until the case is handled.
    private static func described(_ action: MergeAction) -> String {
        switch action {
        case .updateClient(let client, _, _, _, _, _): "update \(client)"
        case .movePets(_, let to, let pets, _): "move \(pets.count) pets to \(to)"
        case .writeBackPets(let client, let record, let pets): "write \(pets) of \(client) to \(record)"
        case .keepPaymentMethods(let client): "keep the payment methods of \(client)"
        case .movePaymentMethods(let from, let to): "move payment methods from \(from) to \(to)"
        case .removePaymentMethods(let client, _): "remove the payment methods of \(client)"
        case .renameInConversations(let client, _, _, let name): "call \(client) \(name.first) in conversations"
        case .moveConversation(let conversation, _, let to): "move \(conversation) to \(to)"
        case .retireClient(let client, _): "retire \(client)"
        case .restoreClient(let client): "restore \(client)"
        }
    }
}
