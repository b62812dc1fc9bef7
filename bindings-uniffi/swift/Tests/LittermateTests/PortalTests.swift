import Foundation
import Littermate
import XCTest

/// The data of the portal's pages.
final class PortalTests: XCTestCase {
    private let today: CivilDate = "2026-03-02"
    private let now = Date(timeIntervalSince1970: 1_772_463_600)

    private var mochi: PortalPet {
        PortalPet(
            pet: Pet(
                id: "mochi", name: "Mochi", species: "Feline", dateOfBirth: "2021-09-30", status: .active,
                upcomingAppointments: []),
            signalment: SignalmentFacts(
                breed: nil, sex: .female, altered: .yes, color: "tortoiseshell", weightGrams: 4_100),
            photo: .none,
            vaccinations: [Vaccination(vaccine: "Rabies", administeredOn: "2025-03-01", expires: .on(date: "2026-03-01"))]
        )
    }

    private var facts: PortalFacts {
        PortalFacts(
            clinic: Clinic(id: "elm-street", pims: .pulse, region: "US"),
            settings: PortalSettings(clinicInfo: nil, widgets: [], visibleAppointmentTypes: ["exam"]),
            cardHeader: CardHeader(
                owner: PersonName(first: "Anne", last: "Jones"), clinic: "Elm Street", clinicPhone: nil),
            pets: [mochi],
            conversations: [ConversationCard(id: "conv-1", state: .archived, pets: ["mochi"], latestAt: now)],
            appointments: [
                Appointment(
                    id: "appt-1", pet: "mochi", appointmentType: "exam", title: "Annual exam", startsAt: now,
                    cancelled: false)
            ],
            services: [service("s-1", "2026-03-01"), service("s-2", "2026-09-02")]
        )
    }

    func testEachSectionOfTheHomePageIsShownOrHasReasons() throws {
        let home = try portalHome(portal: facts, today: today, now: now, audience: .client)
        guard case .hidden(let reasons) = home.clinicInfo else { return XCTFail("\(home.clinicInfo)") }
        XCTAssertEqual(reasons.map(\.kind), [.noClinicInfo])
        XCTAssertEqual(reasons.map(\.rule), ["PORTAL-1"])
        guard case .shown(_, let content) = home.pets else { return XCTFail("\(home.pets)") }
        XCTAssertEqual(content.pets.map(\.pet), ["mochi"])
        XCTAssertTrue(content.inactive.isEmpty)
        guard case .shown(_, let appointments) = home.appointments else { return XCTFail("\(home.appointments)") }
        XCTAssertEqual(appointments.map(\.startsAt), [now])
        // Overdue services are only on the page of the pet. The last day of the six months is included.
        guard case .shown(let rule, let services) = home.services else { return XCTFail("\(home.services)") }
        XCTAssertEqual(rule, "PORTAL-2")
        XCTAssertEqual(services.map(\.service), ["s-2"])
        XCTAssertEqual(services.map(\.days), [184])
        XCTAssertEqual(try HomePage(json: home.toJson()), home)
    }

    func testThePageOfAPetHasAgeRemindersAndIdCard() throws {
        let page = try portalPet(portal: facts, pet: "mochi", today: today, now: now, audience: .client)
        XCTAssertEqual(page.signalment.age, Age(years: 4, months: 5))
        guard case .shown(_, let reminders) = page.reminders else { return XCTFail("\(page.reminders)") }
        XCTAssertEqual(reminders.map(\.dueStatus), [.overdue, .upcoming])
        XCTAssertEqual(try idCard(clinic: facts.clinic, header: facts.cardHeader, pet: mochi, today: today).idCard, page.idCard)
    }

    func testErrorsHavePaths() {
        XCTAssertThrowsError(try portalPet(portal: facts, pet: "rex", today: today, now: now, audience: .client)) { error in
            let details = (error as? LittermateError)?.apiError
            XCTAssertEqual(details?.problems.map(\.code), [.unknownPet])
            XCTAssertEqual(details?.path, "/pet")
        }
        XCTAssertThrowsError(try uploadPhoto(pet: "mochi", current: .none, photo: "javascript:alert(1)")) { error in
            XCTAssertEqual((error as? LittermateError)?.apiError.path, "/photo")
        }
        XCTAssertThrowsError(try portalHome(portal: facts, today: "2026-02-30", now: now, audience: .client)) { error in
            XCTAssertEqual((error as? LittermateError)?.apiError.path, "/today")
        }
    }

    func testAMonthlyIntervalFromThe31stEndsOnTheLastDayOfEachMonth() throws {
        let next = try nextDue(
            anchor: "2026-01-31", interval: Interval(every: 1, unit: .months), onOrAfter: "2026-03-01")
        XCTAssertEqual(next.date, "2026-03-31")
        XCTAssertEqual(next.intervals, 2)
    }

    private func service(_ id: ServiceId, _ due: CivilDate) -> PetService {
        PetService(id: id, pet: "mochi", name: "Rabies booster", due: .on(date: due), completed: false)
    }
}
