import Foundation
import Littermate

/// The input file: a clinic, its contact book and two drafts of profiles, in one JSON object.
struct MergeFile {
    let clinic: Clinic
    let opened: ClientDraft
    let selected: ClientDraft
    /// What the clinic knows of the phone numbers and email addresses of the profiles.
    let contactBook: ContactBook
    /// The time of the review.
    let now: Date
    let policy: MergePolicy?

    /// Reads the file and splits it into its parts. The library parses each part.
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
