import Foundation
import Littermate

/// A clinic and two profiles as typed, in one JSON object.
struct MergeFile {
    let clinic: Clinic
    let opened: ClientDraft
    let selected: ClientDraft
    /// What the host's tables know of the numbers and addresses of the two.
    let contactBook: ContactBook
    /// When the plan is made.
    let now: Date
    let policy: MergePolicy?

    /// Reads the file, and takes it apart; what stands in each part is read by the library.
    init(path: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let parts = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
        func part(_ key: String) throws -> String {
            let data = try JSONSerialization.data(withJSONObject: parts[key] ?? NSNull(), options: [.fragmentsAllowed])
            return String(decoding: data, as: UTF8.self)
        }
        clinic = try Clinic(json: part("clinic"))
        opened = try ClientDraft(json: part("opened"))
        selected = try ClientDraft(json: part("selected"))
        contactBook = try ContactBook(json: part("contactBook"))
        now = try UndoStamp(json: #"{"by":"sample","at":\#(part("now"))}"#).at
        policy = parts["policy"] == nil ? nil : try MergePolicy(json: part("policy"))
    }
}
