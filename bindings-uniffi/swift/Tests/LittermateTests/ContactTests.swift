import Foundation
import Littermate
import XCTest

/// Contact points, opt-outs and routing, as an app calls them.
final class ContactTests: XCTestCase {
    private let now = Profiles.now
    private let primary: PhoneKey = "+19195550101"

    func testAnEditReturnsTheProfileAndTheActions() throws {
        let edited = try edit([.setEmail(email: "chris.a@example.com"), .setContactByText(on: false)])
        XCTAssertEqual(edited.client.email?.asWritten, "chris.a@example.com")
        XCTAssertEqual(edited.client.preferences.text, .offByStaff(at: now))
        let event = ConsentEvent(at: now, action: .switched(by: .staff, channel: .text, on: false))
        XCTAssertEqual(edited.effects.map(\.kind), [
            .saveProfile(client: "c-201", fields: [.email, .contactByText]),
            .storeConsentEvent(client: "c-201", event: event),
        ])
        XCTAssertEqual(edited.effects.map(\.rule), ["CONTACT-3", "CONTACT-11"])
    }

    func testAnEditThatIsNotAllowedIsReportedWithItsRuleAndPath() throws {
        let edits: [ContactEdit] = [.setEmail(email: "c@example.org"), .unsetPrimary(phone: primary), .setPush(on: true)]
        XCTAssertThrowsError(try edit(edits)) { error in
            let details = (error as? LittermateError)?.apiError
            XCTAssertEqual(details?.code, .notAllowed)
            XCTAssertEqual(details?.problems.map(\.code), [.onlyPhone, .notPermitted])
            XCTAssertEqual(details?.problems.map(\.rule), ["CONTACT-2", "CONTACT-8"])
            XCTAssertEqual(details?.problems.map(\.path), ["/edits/1/phone", "/edits/2"])
        }
    }

    func testStopAndStartDetermineTheCurrentOptOuts() throws {
        let client = try Profiles.checked(Profiles.chris)
        let stop = ConsentEvent(at: now, action: .texted(from: primary, message: " Stop "))
        let out = try computeOptOuts(clinic: Profiles.clinic, client: client, contactBook: Profiles.book, events: [stop])
        XCTAssertTrue(out.indicator.on)
        XCTAssertEqual(out.indicator.optOuts.map(\.source), [.keyword(phone: primary, primary: true)])

        let later = now.addingTimeInterval(1)
        let start = ConsentEvent(at: later, action: .texted(from: primary, message: "START"))
        let back = try computeOptOuts(
            clinic: Profiles.clinic, client: client, contactBook: Profiles.book, events: [start, stop])
        XCTAssertEqual(back.client, client)
        XCTAssertEqual(back.phones.map(\.textOptOut), [.lifted(at: later, keyword: "START")])
        XCTAssertEqual(try readKeyword(text: "stop", optedOut: false).meaning, .optOut(keyword: "STOP"))
    }

    func testAnInboundStopChangesTheEntryOfThePhoneNumberAndStartLiftsTheOptOut() throws {
        var client = try Profiles.checked(Profiles.chris)
        let stopped = try receiveText(
            clinic: Profiles.clinic, from: "919-555-0101", message: " Stop ", at: now, contactBook: Profiles.book,
            clients: [client])
        let entry = try XCTUnwrap(stopped.entry)
        XCTAssertEqual(entry.textOptOut, .stopped(at: now, keyword: "STOP"))
        XCTAssertEqual(entry.line, .verified(lineType: .mobile))
        XCTAssertEqual(stopped.effects.map(\.kind), [.storePhoneEntry(entry: entry)])
        XCTAssertEqual(stopped.reply, .optOutConfirmed)

        client.preferences.text = .offByClient(at: now, recordedBy: nil, staffOffAt: nil)
        let later = now.addingTimeInterval(1)
        let started = try receiveText(
            clinic: Profiles.clinic, from: primary, message: "START", at: later,
            contactBook: ContactBook(phones: [entry]), clients: [client])
        XCTAssertEqual(started.entry?.textOptOut, .lifted(at: later, keyword: "START"))
        XCTAssertEqual(started.clients.map(\.preferences.text), [.on(since: later)])
        XCTAssertEqual(started.reply, .optInConfirmed)
    }

    func testRoutingReturnsAllReasonsWhyAChannelIsNotUsed() throws {
        var facts = try Profiles.checked(Profiles.chris).routingFacts()
        facts.phones = []
        facts.preferences.text = .offByClient(at: now, recordedBy: nil, staffOffAt: nil)
        let recipient = MessageRecipient(client: facts, subject: .client, scheduledAppointment: false)
        let routed = try routeMessage(
            message: OutboundMessage(kind: .videoInvitation, contents: []), contactBook: Profiles.book, recipients: [recipient])
        let channels = try XCTUnwrap(routed.routes.first).channels
        XCTAssertEqual(channels.map(\.channel), [.text, .email, .push, .portal])
        XCTAssertEqual(channels.map(\.used), [false, true, false, true])
        XCTAssertEqual(channels.first?.suppressed, [.noPrimary, .textOffByClient])
        XCTAssertEqual(channels.first?.rule, "CONTACT-1")
        XCTAssertEqual(routed.counts, RouteCounts(text: 0, email: 1, push: 0, portal: 1, none: 0))
        XCTAssertTrue(routed.portalLink.needed)
        XCTAssertEqual(routed.routes.map(\.portalLink), [true])
    }

    func testAnUnsubscribedAddressGetsNoEmailInAnyProfile() throws {
        let entry = EmailEntry(email: "CHRIS@example.com", suppressed: .unsubscribed(at: now))
        let facts = try Profiles.checked(Profiles.chris).routingFacts()
        let routed = try routeMessage(
            message: OutboundMessage(kind: .chat, contents: []), contactBook: ContactBook(emails: [entry]),
            recipients: [MessageRecipient(client: facts, subject: .client, scheduledAppointment: false)])
        let email = routed.routes.first?.channels.first { $0.channel == .email }
        XCTAssertEqual(email?.suppressed, [.emailUnsubscribed])
        XCTAssertEqual(routed.counts.text, 1)
    }

    private func edit(_ edits: [ContactEdit]) throws -> ContactEditOutput {
        let client = try Profiles.checked(Profiles.chris)
        return try editContact(clinic: Profiles.clinic, client: client, actor: .staff, edits: edits, now: now)
    }
}
