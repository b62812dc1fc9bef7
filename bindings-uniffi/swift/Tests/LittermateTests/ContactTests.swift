import Foundation
import Littermate
import XCTest

/// Contact points, opt-outs and routing, as an app calls them.
final class ContactTests: XCTestCase {
    private let now = Date(timeIntervalSince1970: 1_772_357_400)
    private let primary: PhoneKey = "+19195550101"

    func testAnEditGivesTheProfileAndWhatTheHostMustDo() throws {
        let edited = try edit([.setEmail(email: "chris.a@example.com"), .setContactByText(on: false)])
        XCTAssertEqual(edited.client.email?.asWritten, "chris.a@example.com")
        XCTAssertEqual(edited.client.preferences.text, .offByStaff(at: now))
        let event = OptEvent(at: now, act: .switched(by: .staff, channel: .text, on: false))
        XCTAssertEqual(edited.effects.map(\.kind), [
            .saveProfile(client: "c-201", fields: [.email, .contactByText]),
            .keepOptEvent(client: "c-201", event: event),
        ])
        XCTAssertEqual(edited.effects.map(\.rule), ["CONTACT-4", "CONTACT-11"])
    }

    func testAnEditThatTheRulesRefuseNamesItsRuleAndItsPlace() throws {
        let edits: [Edit] = [.setEmail(email: "c@example.org"), .unsetPrimary(phone: primary), .setPush(on: true)]
        XCTAssertThrowsError(try edit(edits)) { error in
            let refusal = (error as? LittermateError)?.refusal
            XCTAssertEqual(refusal?.code, .notAllowed)
            XCTAssertEqual(refusal?.problems.map(\.code), [.onlyNumber, .notPermitted])
            XCTAssertEqual(refusal?.problems.map(\.rule), ["CONTACT-2", "CONTACT-8"])
            XCTAssertEqual(refusal?.problems.map(\.path), ["/edits/1/phone", "/edits/2"])
        }
    }

    func testStopAndStartFoldToWhatStands() throws {
        let client = try House.checked(House.chris)
        let stop = OptEvent(at: now, act: .texted(phone: primary, text: " Stop "))
        let out = try foldOptOuts(client: client, events: [stop])
        XCTAssertTrue(out.indicator.on)
        XCTAssertEqual(out.indicator.standing.map(\.origin), [.keyword(phone: primary, primary: true)])

        let start = OptEvent(at: now.addingTimeInterval(1), act: .texted(phone: primary, text: "START"))
        XCTAssertEqual(try foldOptOuts(client: client, events: [start, stop]).client, client)
        XCTAssertEqual(
            try readKeyword(text: "stop", optedOut: false, answers: .nothing).meaning, .optOut(keyword: "STOP"))
    }

    func testAMessageIsRoutedWithEveryReasonAgainstAChannel() throws {
        let facts = RoutingFacts(
            client: "c-201",
            phones: [],
            email: .address(email: Email(asWritten: "chris@example.com", valid: true)),
            preferences: RoutingPreferences(text: .offByClient(at: nil), email: .on, push: .notSetUp, nps: .on),
            scheduledAppointment: false
        )
        let routed = try routeMessage(message: Message(kind: .videoInvitation, holds: []), recipients: [facts])
        let channels = try XCTUnwrap(routed.routes.first).channels
        XCTAssertEqual(channels.map(\.channel), [.text, .email, .push, .portal])
        XCTAssertEqual(channels.map(\.used), [false, true, false, true])
        XCTAssertEqual(channels.first?.suppressed, [.noPrimary, .textOffByClient])
        XCTAssertEqual(channels.first?.rule, "CONTACT-1")
        XCTAssertEqual(routed.counts, RouteCounts(text: 0, email: 1, push: 0, portal: 1, none: 0))
        XCTAssertTrue(routed.portalLink.sent)
    }

    private func edit(_ edits: [Edit]) throws -> Edited {
        let client = try House.checked(House.chris)
        return try editContact(clinic: House.clinic, client: client, actor: .staff, edits: edits, now: now)
    }
}
