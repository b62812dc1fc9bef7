/// A record that can be JSON, in the format of the JSON API: what apps get from a server or send to one.
public protocol JsonRecord: Sendable {
    /// Reads it strictly. Throws a ``LittermateError`` with every problem and its path.
    init(json: String) throws

    /// Writes it as the JSON API does. Throws a ``LittermateError`` where it could not be read again.
    func toJson() throws -> String
}
