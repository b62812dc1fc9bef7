import Littermate
import XCTest

/// A draft has defaults for every field that cannot block a merge.
final class DraftTests: XCTestCase {
    private let draft = ClientDraft(
        id: "c-9",
        clinic: Profiles.clinic.id,
        status: .active,
        pims: .flowOnly,
        conversations: [],
        loyaltyPoints: 0,
        memberships: []
    )

    func testADraftNeedsOnlyTheFieldsThatCanBlockAMerge() throws {
        let checked = try checkClient(clinic: Profiles.clinic, draft: draft)
        let client = checked.client
        XCTAssertEqual(checked.notices, [])
        XCTAssertEqual(client.name, PersonName(first: "", last: ""))
        XCTAssertTrue(
            client.phones.isEmpty && client.pets.isEmpty && client.paymentMethods.isEmpty && client.merges.isEmpty)
        let eligibility = try mergeEligibility(
            clinic: Profiles.clinic, opened: Profiles.checked(Profiles.chris).facts(), selected: client.facts(),
            surface: .desktop)
        XCTAssertTrue(eligibility.eligible)
    }

    func testJsonWithoutTheOptionalFieldsIsTheSameDraft() throws {
        let json = #"{"id":"c-9","clinic":"maple-lane","status":{"type":"active"},"pims":{"type":"flow-only"},"#
            + #""conversations":[],"loyaltyPoints":0,"memberships":[]}"#
        let checked = try checkClient(clinic: Profiles.clinic, draft: ClientDraft(json: json))
        XCTAssertEqual(checked, try checkClient(clinic: Profiles.clinic, draft: draft))
    }

    func testAFieldThatCanBlockAMergeHasNoDefault() {
        XCTAssertThrowsError(try ClientDraft(json: "{}")) { error in
            let problems = (error as? LittermateError)?.apiError.problems ?? []
            let fields = ["id", "clinic", "status", "pims", "conversations", "loyaltyPoints", "memberships"]
            XCTAssertEqual(Set(problems.map(\.path)), Set(fields.map { "/\($0)" }))
            XCTAssertEqual(problems.map(\.code), fields.map { _ in .missingField })
        }
    }

    func testAPhoneNumberIsNotPrimaryByDefault() throws {
        var draft = draft
        draft.phones = ["919-555-0101", "919-555-0188"].map { PhoneDraft(text: $0, source: .flow) }
        let several = try checkClient(clinic: Profiles.clinic, draft: draft)
        XCTAssertEqual(several.client.phones.map(\.primary), [false, false])

        // The only phone number of a client is its primary one (CONTACT-2).
        draft.phones.removeLast()
        let only = try checkClient(clinic: Profiles.clinic, draft: draft)
        XCTAssertEqual(only.client.phones.map(\.primary), [true])
        XCTAssertEqual(only.notices.map(\.kind), [.onlyPhoneIsPrimary])
    }
}
