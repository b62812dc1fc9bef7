import Foundation
import Littermate

/// A small practice, as an app would make its records.
enum House {
    static let clinic = Clinic(id: "maple-lane", pims: .none, region: "US")

    static let chris = client(
        "c-201",
        name: PersonName(first: "Chris", last: "Adeyemi"),
        email: "chris@example.com",
        phones: [phone("(919) 555-0101", .verified(lineType: .mobile), primary: true)],
        pets: [pet("p-61", "Max", born: "2018-12-01", appointments: ["a-70"])]
    )

    static let christopher = client(
        "c-260",
        name: PersonName(first: "Christopher", last: "Adeyemi"),
        email: "c.adeyemi@example.org",
        phones: [phone("919-555-0101", .unverified, primary: true), phone("919 555 0188", .unverified)],
        pets: [pet("p-70", "max ", born: nil)]
    )

    /// A profile read from what was typed.
    static func checked(_ draft: ClientDraft) throws -> Client {
        try checkClient(clinic: clinic, draft: draft).client
    }

    static func stamp(_ merge: MergeId = "m-1") -> Stamp {
        Stamp(merge: merge, by: "ann", at: Date(timeIntervalSince1970: 1_772_357_400))
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

    static func pet(_ id: PetId, _ name: String, born: CivilDate?, appointments: [AppointmentId] = []) -> Pet {
        Pet(id: id, name: name, species: "Dog", born: born, status: .active, upcomingAppointments: appointments)
    }

    private static func phone(_ text: String, _ line: LineDraft, primary: Bool = false) -> PhoneDraft {
        PhoneDraft(text: text, source: .flow, primary: primary, line: line)
    }
}
