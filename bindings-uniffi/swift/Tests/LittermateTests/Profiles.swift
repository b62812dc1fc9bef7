import Foundation
import Littermate

/// A clinic and two profiles for the tests.
enum Profiles {
    static let clinic = Clinic(id: "maple-lane", pims: .none, region: "US")

    /// The time of the plans and of the stamps.
    static let now = Date(timeIntervalSince1970: 1_772_357_400)

    /// The phone number that both profiles have is a verified mobile, and has not texted STOP.
    static let book = ContactBook(phones: [
        PhoneEntry(number: "+19195550101", line: .verified(lineType: .mobile), textOptOut: .none)
    ])

    static let chris = client(
        "c-201",
        name: PersonName(first: "Chris", last: "Adeyemi"),
        email: "chris@example.com",
        phones: [phone("(919) 555-0101", primary: true)],
        pets: [pet("p-61", "Max", dateOfBirth: "2018-12-01", appointments: ["a-70"])]
    )

    static let christopher = client(
        "c-260",
        name: PersonName(first: "Christopher", last: "Adeyemi"),
        email: "c.adeyemi@example.org",
        phones: [phone("919-555-0101", primary: true), phone("919 555 0188")],
        pets: [pet("p-70", "max ", dateOfBirth: nil)]
    )

    /// The validated profile of a draft.
    static func checked(_ draft: ClientDraft) throws -> Client {
        try checkClient(clinic: clinic, draft: draft).client
    }

    static func stamp(_ merge: MergeId = "m-1") -> MergeStamp {
        MergeStamp(merge: merge, by: "ann", at: now)
    }

    static func client(
        _ id: ClientId, name: PersonName, email: String? = nil, phones: [PhoneDraft] = [], pets: [Pet] = []
    ) -> ClientDraft {
        ClientDraft(
            id: id,
            clinic: clinic.id,
            status: .active,
            pims: .flowOnly,
            conversations: [],
            loyaltyPoints: 0,
            memberships: [],
            name: name,
            email: email,
            phones: phones,
            pets: pets
        )
    }

    static func pet(_ id: PetId, _ name: String, dateOfBirth: CivilDate?, appointments: [AppointmentId] = []) -> Pet {
        Pet(id: id, name: name, species: "Dog", dateOfBirth: dateOfBirth, status: .active, upcomingAppointments: appointments)
    }

    private static func phone(_ text: String, primary: Bool = false) -> PhoneDraft {
        PhoneDraft(text: text, source: .flow, primary: primary)
    }
}
